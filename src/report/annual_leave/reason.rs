//! Why there is no annual leave. 没有年休假的原因。

use crate::law::Citation;
use crate::params::Params;
use crate::report::Lang;
use crate::report::figure::cite_constant;
use crate::report::say::{Part, both, say};
use crate::rules::annual_leave::Exclusion;

/// Why there is no leave in the year, in a sentence with its article. 不享受年休假的原因。
pub fn exclusion(lang: Lang, params: &Params, reason: Exclusion) -> String {
    use Part::{Count, Number};
    const NONE: Part<'_> = Count(0);
    let (text, parts, article) = match reason {
        Exclusion::ContinuousMonths { needed } => (
            both!(
                "连续工作还没有满 {0} 个月（{2}）。",
                "The continuous work is not yet {0} months long ({2})."
            ),
            [Number(needed), NONE],
            Citation::new("annual-leave-measures", "第三条"),
        ),
        Exclusion::YearsOfWork { years } => (
            both!(
                "累计工作满 {0} 年，还不到有年休假的年限（{2}）。",
                "The years of work ({0}) are too few for annual leave ({2})."
            ),
            [Count(years), NONE],
            Citation::new("annual-leave-regulation", "第三条"),
        ),
        Exclusion::SchoolHolidays { days, leave } => (
            both!(
                "寒暑假 {0} 天，比年休假 {1} 天多（{2}）。",
                "School holidays of {0} days are longer than the leave of {1} days ({2})."
            ),
            [Count(days), Number(leave)],
            Citation::new("annual-leave-regulation", "第四条第（一）项"),
        ),
        Exclusion::PersonalLeave { days, bound } => (
            both!(
                "请事假 {0} 天没有扣工资，达到 {1} 天（{2}）。",
                "Personal leave of {0} days without deduction reaches {1} days ({2})."
            ),
            [Count(days), Number(bound)],
            Citation::new("annual-leave-regulation", "第四条第（二）项"),
        ),
        Exclusion::SickLeave { months, bound } => (
            both!(
                "病假累计 {0} 个月，达到 {1} 个月（{2}）。",
                "Sick leave of {0} months together reaches {1} months ({2})."
            ),
            [Count(months), Number(bound)],
            Citation::new("annual-leave-regulation", "第四条第（三）至（五）项"),
        ),
        Exclusion::LastYear => (
            both!(
                "上一年休过年假以后，又有长时间的事假或病假，这一年的年休假没有了（{2}）。",
                "Last year’s leave was taken before long personal or sick leave, which costs the leave of this year ({2})."
            ),
            [NONE; 2],
            Citation::new("annual-leave-measures", "第八条"),
        ),
    };
    let article = cite_constant(lang, params, article).unwrap_or_default();
    let [first, second] = parts;
    say(lang, text, &[first, second, Part::Text(&article)])
}
