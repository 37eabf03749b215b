//! What the pension rule cannot answer, and what to do then. 不能回答的说明。

use crate::report::Lang;
use crate::report::say::{Part, both, say};
use crate::rules::pension::Refusal;

/// The reader's sentence. 拒答说明。
pub fn refuse(lang: Lang, refusal: Refusal) -> String {
    const NONE: Part<'_> = Part::Count(0);
    let (text, parts) = match refusal {
        Refusal::EmployerInsures => (
            both!(
                "您和单位有劳动关系，养老保险应由单位参加、单位缴大头，不按灵活就业自己缴。单位没有参保的，可以请县社保经办机构、劳动保障监察机构处理。",
                "You are employed: the employer has to insure you and pay the larger part; you do not pay as a flexible worker. If it has not, turn to the county's social-insurance office or labour inspection."
            ),
            [NONE; 2],
        ),
        Refusal::PastYear { year } => (
            both!(
                "{0} 年已经过去，以前年度的灵活就业养老保险不能补缴，不计算。",
                "{0} is over. Contributions of past years cannot be paid later, so nothing is worked out for it."
            ),
            [Part::Count(year.into()), NONE],
        ),
        Refusal::NeedsIndex => (
            both!(
                "要估算养老金，请填写以往的平均缴费指数：社保经办机构、电子社保卡或“掌上12333”可以查到。",
                "To estimate the pension, enter the average index so far: the social-insurance office or the electronic social-security card shows it."
            ),
            [NONE; 2],
        ),
        Refusal::NeedsBalance => (
            both!(
                "要估算养老金，请填写个人账户储存额，或者已经缴了多少钱：电子社保卡或社保经办机构可以查到。",
                "To estimate the pension, enter the balance of the individual account, or what was already paid: the electronic social-security card or the social-insurance office shows it."
            ),
            [NONE; 2],
        ),
        Refusal::BelowMinimum { months, needed } => (
            both!(
                "到那时一共缴 {0} 个月，不到最低的 {1} 个月，不能按月领养老金，所以不估算。",
                "By then {0} months are paid, fewer than the least of {1}: there is no monthly pension, so none is estimated."
            ),
            [Part::Count(months), Part::Count(needed)],
        ),
        Refusal::AgeOutsideTable { years } => (
            both!(
                "计发月数表里没有 {0} 岁这一档，不能估算。",
                "The table of payout months has no age of {0}, so this cannot be estimated."
            ),
            [Part::Count(years), NONE],
        ),
        Refusal::RetiringOutside { earliest, latest } => (
            both!(
                "不能在填写的月份退休：最早{0}，最晚{1}。",
                "Retiring in that month is not possible: {0} at the earliest, {1} at the latest."
            ),
            [Part::Month(earliest), Part::Month(latest)],
        ),
    };
    say(lang, text, &parts)
}
