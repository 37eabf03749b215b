//! What to know, in words. 提示的文字。

use crate::report::Lang;
use crate::report::say::{Both, Part, both, say};
use crate::rules::pension::Notice;

use super::schedule_name;

/// Something to know, in a sentence. 提示说明。
pub fn notice(lang: Lang, notice: &Notice) -> String {
    const NONE: Part<'_> = Part::Count(0);
    let year = |year: i32| Part::Count(year.into());
    let parts = match *notice {
        Notice::AfterRetirement { statutory, schedule } => {
            let name = schedule.map_or("", |schedule| schedule_name(lang, schedule));
            [Part::Month(statutory), Part::Text(name), NONE, NONE]
        }
        Notice::Raised { year: of, to } | Notice::Lowered { year: of, to } => {
            [year(of), Part::Money(to), NONE, NONE]
        }
        Notice::LastYear { year: now, of, base, month } => {
            [year(now), year(of), Part::Money(base), Part::Money(month)]
        }
        Notice::MaySettleLater { year: of, months } => {
            [year(of), Part::Count(months), NONE, NONE]
        }
        Notice::PastMonths { until: Some(until) } => [Part::Day(until), NONE, NONE, NONE],
        Notice::PlannedCut { left } => [Part::Count(left), NONE, NONE, NONE],
        Notice::PayoutBaseOf { year: of, .. } | Notice::AveragePensionOf { year: of } => {
            [year(of), NONE, NONE, NONE]
        }
        Notice::TopGrade { top: Some(top) } => [Part::Money(top), NONE, NONE, NONE],
        Notice::SubsidyToAccount { month } => [Part::Money(month), NONE, NONE, NONE],
        Notice::CountedFromNow { now } => [Part::Month(now), NONE, NONE, NONE],
        Notice::PastMonths { until: None }
        | Notice::TopGrade { top: None }
        | Notice::DisguisedEmployee
        | Notice::NoHouseholdLimit
        | Notice::EitherScheme
        | Notice::Rhythm
        | Notice::OwnGrades
        | Notice::PayFirst
        | Notice::SubsidyBase
        | Notice::SubsidyWindow
        | Notice::SubsidyGroups
        | Notice::FirstApproval
        | Notice::EarlyRetirement
        | Notice::LateRetirement { .. }
        | Notice::TodaysPrices
        | Notice::AsEntered
        | Notice::BalanceFromPaid
        | Notice::NoInterest
        | Notice::WaysOut
        | Notice::OnlyTheDifference
        | Notice::SchemesDiffer => [NONE; 4],
    };
    say(lang, text(notice), &parts)
}

#[expect(clippy::too_many_lines, reason = "a list: a sentence to a notice")]
const fn text(notice: &Notice) -> Both {
    match notice {
        Notice::DisguisedEmployee => both!(
            "单位让职工按灵活就业自己参保，不能免除单位参保的责任。保留劳动合同、工资和考勤记录。",
            "An employer that makes its employees insure themselves as flexible workers is not released from insuring them. Keep contract, pay and attendance records."
        ),
        Notice::NoHouseholdLimit => both!(
            "没有户籍限制：凭身份证在就业地参加。",
            "There is no limit by household registration: join at the place of work with the identity card."
        ),
        Notice::EitherScheme => both!(
            "可以按灵活就业参加企业职工养老保险，也可以参加城乡居民养老保险，两个选一个。",
            "You can join the employees' scheme as a flexible worker or the resident scheme: one of the two."
        ),
        Notice::AfterRetirement { schedule: Some(_), .. } => both!(
            "按{1}算，到{0}已是法定退休年月，之后一般不能再按灵活就业缴（未核实），请向县社保经办机构查询。",
            "As for {1}, {0} is the statutory month of retirement; after it one can as a rule no longer pay as a flexible worker (not verified). Ask the county social-insurance office."
        ),
        Notice::AfterRetirement { schedule: None, .. } => both!(
            "到{0}已是法定退休年月，之后一般不能再按灵活就业缴（未核实），请向县社保经办机构查询。",
            "{0} is the statutory month of retirement; after it one can as a rule no longer pay as a flexible worker (not verified). Ask the county social-insurance office."
        ),
        Notice::Raised { .. } => both!(
            "{0} 年的基数低于下限，按下限 {1} 算。",
            "The base of {0} lies below the floor; the floor of {1} is used."
        ),
        Notice::Lowered { .. } => both!(
            "{0} 年的基数高于上限，按上限 {1} 算。",
            "The base of {0} lies above the ceiling; the ceiling of {1} is used."
        ),
        Notice::LastYear { .. } => both!(
            "{0} 年的缴费上下限还没有公布。作为参考，{1} 年同样的档次：基数 {2}，每月 {3}。这是 {1} 年的数，不是 {0} 年的。",
            "The bounds of {0} are not published yet. For orientation, the same choice in {1}: a base of {2}, {3} a month. These are the amounts of {1}, not of {0}."
        ),
        Notice::MaySettleLater { .. } => both!(
            "有 {1} 个月在 {0} 年的基数通知公布以前：已经按上年基数缴的，经办机构以后可能要补差额。",
            "{1} of the months lie before the notice of {0}: if they were paid by the bounds of the year before, the office may settle the difference later."
        ),
        Notice::PastMonths { until: Some(_) } => both!(
            "当年已经过去的月份可以补到{0}。",
            "Past months of this year can be paid until {0}."
        ),
        Notice::PastMonths { until: None } => both!(
            "当年已经过去的月份还能不能缴、最晚哪天缴，没有查到，请向县社保经办机构查询。",
            "Whether past months of this year can still be paid, and until which day, was not found; ask the county social-insurance office."
        ),
        Notice::Rhythm => both!(
            "可以按月、按季、按半年或按年缴，在当年内缴清（未核实）。",
            "It can be paid by month, quarter, half-year or year, inside the calendar year (not verified)."
        ),
        Notice::OwnGrades => both!(
            "这里的档次是本工具列出的，便于比较；县里的档次表尚缺。",
            "The grades here are this tool's own, to compare by; the county's list is not known."
        ),
        Notice::PayFirst => both!(
            "社保补贴是先缴费、后申请；“最多”不等于一定能拿到。",
            "The subsidy is paid afterwards, on application; at most does not mean that you will get it."
        ),
        Notice::SubsidyBase => both!(
            "按多高的基数补贴有没有限制，建水的规定尚缺，请向县人社局查询。",
            "Whether the base that is subsidised is limited in Jianshui is not known here; ask the county labour office."
        ),
        Notice::SubsidyWindow => both!(
            "什么时候申请，建水的规定尚缺，请向县人社局查询。",
            "When to apply in Jianshui is not known here; ask the county labour office."
        ),
        Notice::SubsidyGroups => both!(
            "是不是就业困难人员或高校毕业生，由县人社局认定；有的人员不能享受。",
            "Whether someone belongs to a group with the subsidy is decided by the county labour office; some people are excluded."
        ),
        Notice::FirstApproval => both!(
            "您填了已经享受过补贴，没有填第一次核定是哪个月。能不能一直补到退休，要看那个月，所以这里没有算。请填写第一次核定的月份。",
            "You had the subsidy before, but the month of its first approval is not given. Whether it runs until retirement depends on that month, so it is not counted on here. Enter it."
        ),
        Notice::EarlyRetirement => both!(
            "提前退休要先缴够最低月数，并提前书面告知（提前几个月未核实）；是自愿的，别人不能要求您提前或推迟。",
            "Retiring early needs the least months and written notice beforehand (how long is not verified). It is voluntary: nobody can make you retire early or late."
        ),
        Notice::LateRetirement { has_employer: true } => both!(
            "推迟退休要和单位协商一致。",
            "Retiring later needs an agreement with the employer."
        ),
        Notice::LateRetirement { has_employer: false } => both!(
            "规定写的是和单位协商一致才可以推迟退休；没有单位的人能不能推迟、怎么办，没有查到，请向县社保经办机构查询。",
            "The rule is that retiring later needs an agreement with the employer; whether and how someone without an employer can retire later was not found. Ask the county social-insurance office."
        ),
        Notice::CountedFromNow { .. } => both!(
            "以前年度的月份不能补缴（未核实），所以养老金和还能缴的月数从{0}算起。",
            "Months of past years cannot be paid later (not verified), so the pension and the months that can still be paid are counted from {0}."
        ),
        Notice::PlannedCut { .. } => both!(
            "退休前只剩 {0} 个月可缴，多填的月数没有算。",
            "Only {0} months are left before retirement; the rest of the months planned was not counted."
        ),
        Notice::TodaysPrices => both!(
            "养老金是估算：以后的工资、基数、待遇都按现在的水平，实际领取以退休时的核定为准。",
            "The pension is an estimate: later wages, bases and benefits are taken as they are today. What is paid is settled at retirement."
        ),
        Notice::PayoutBaseOf { provisional: true, .. } => both!(
            "计发基数用的是 {0} 年的：退休当年的没有公布前，经办机构先按上年的发，公布后重算补发。",
            "The payout base is that of {0}: until the one of the year of retirement is published, the office pays provisionally and works it out again later."
        ),
        Notice::PayoutBaseOf { provisional: false, .. } => both!(
            "计发基数用的是已知最近的 {0} 年，没有按增长推算。",
            "The payout base is the latest known, of {0}; no growth was added."
        ),
        Notice::AsEntered => both!(
            "计发基数或全省平均养老金用的是您填写的数（经办机构采用的），不是本工具收录的。",
            "The payout base or the average pension is the one you entered, as the office uses it, not a figure of this tool."
        ),
        Notice::AveragePensionOf { .. } => both!(
            "全省平均养老金用的是已知最近的 {0} 年，暂按它算。",
            "The average pension of the province is the latest known, of {0}, used provisionally."
        ),
        Notice::BalanceFromPaid => both!(
            "个人账户储存额没有填，按已缴的钱里进账户的部分算，不含利息，实际会多一些。",
            "The balance was not entered: it is the account's part of what was paid, without interest. The real one is higher."
        ),
        Notice::NoInterest => both!(
            "没有填利率，个人账户只加以后缴的钱，不算利息。",
            "No interest was entered: the account grows by contributions only."
        ),
        Notice::WaysOut => both!(
            "缴不够的，请问县社保经办机构：到龄后能不能继续缴，能不能转到城乡居民养老保险，或者一次性取出个人账户（都未核实）。",
            "If the months do not suffice, ask the county social-insurance office: can you pay on past that age, move to the resident scheme, or take the account out (none of it verified)?"
        ),
        Notice::OnlyTheDifference => both!(
            "不知道以前缴了多少，所以回本只算以后缴的。填上已缴的钱就能算全部。",
            "What was paid before is not known, so only what is still to be paid is set against what it adds. Enter it to see the whole."
        ),
        Notice::TopGrade { top: Some(_) } => both!(
            "当年居民养老的最高档 {0} 是推算的，未核实。",
            "The top grade of the year, {0}, was derived and is not verified."
        ),
        Notice::TopGrade { top: None } => both!(
            "当年居民养老的最高档尚缺，请向县人社局查询。",
            "The top grade of the year is not known here; ask the county labour office."
        ),
        Notice::SubsidyToAccount { .. } => both!(
            "政府补贴是不是记入个人账户未核实；记入的话，每月再多 {0}。",
            "Whether the government's subsidy goes into the account is not verified; if it does, {0} a month more."
        ),
        Notice::SchemesDiffer => both!(
            "两种养老保险不同：领取年龄、最低年限、待遇都不一样；退休时可以相互转，但年限不能一比一合并（未核实）。居民养老在户籍地参加（未核实）。",
            "The two schemes differ in age, least years and benefits. One can move between them at retirement, but years do not merge one to one (not verified). The resident scheme is joined at the household registration (not verified)."
        ),
    }
}
