//! What to know, in words. 提示的文字。

use crate::report::Lang;
use crate::report::say::{Both, Part, both, say};
use crate::rules::medical::Notice;
use crate::units::Year;

use super::plan_name;

/// Something to know, in a sentence. 提示说明。
pub fn notice(lang: Lang, notice: &Notice) -> String {
    const NONE: Part<'_> = Part::Count(0);
    let name = if let Notice::Raised { plan, .. }
    | Notice::Lowered { plan, .. }
    | Notice::NeedsBirth { plan }
    | Notice::RateBelowOne { plan, .. }
    | Notice::FloorNotKnown { plan, .. }
    | Notice::AgeThisMonth { plan, .. }
    | Notice::AccountUnknown { plan }
    | Notice::GapRestored { plan } = notice
    {
        plan_name(lang, plan)
    } else {
        String::new()
    };
    let year = |year: Year| Part::Count(year.number().into());
    let name = Part::Text(&name);
    let parts = match *notice {
        Notice::Raised { to, .. } | Notice::Lowered { to, .. } => [name, Part::Money(to), NONE],
        Notice::RateBelowOne { rate, .. } => [name, Part::Number(rate), NONE],
        Notice::AgeThisMonth { age, .. } => [name, Part::Count(age), NONE],
        Notice::FloorNotKnown { base, .. } => [name, Part::Money(base), NONE],
        Notice::PaidApart { day, month } => [Part::Day(day), Part::Month(month), NONE],
        Notice::NearFloor { base, floor } => [Part::Money(base), Part::Money(floor), NONE],
        Notice::LastYear { year: now, of, amount } => {
            [year(now), year(of), Part::Money(amount)]
        }
        Notice::Window { first, last, .. } => [Part::Day(first), Part::Day(last), NONE],
        Notice::LongBreak { least } => [Part::Count(least), NONE, NONE],
        Notice::NoWaitAfterEmployee { within } => [Part::Count(within), NONE, NONE],
        Notice::NeedsBirth { .. }
        | Notice::AccountUnknown { .. }
        | Notice::GapRestored { .. }
        | Notice::FullTime
        | Notice::PartTime
        | Notice::Managed
        | Notice::ResidentYearly
        | Notice::Transfer
        | Notice::Elsewhere
        | Notice::CountyKnown
        | Notice::WithoutFee
        | Notice::WithoutExtras
        | Notice::CostOnly
        | Notice::YearsNotChecked
        | Notice::HereUnknown
        | Notice::FreeInRetirement
        | Notice::BuyEstimate
        | Notice::NationalLeast
        | Notice::WindowUnknown
        | Notice::Assistance => [name, NONE, NONE],
    };
    say(lang, text(notice), &parts)
}

#[expect(clippy::too_many_lines, reason = "a list: a sentence to each notice")]
const fn text(notice: &Notice) -> Both {
    match notice {
        Notice::FullTime => both!(
            "县文件第10项：全日制从业人员由用工单位按企业职工参保办法参加职工医保。",
            "County document, item 10: full-time workers join the employees' scheme as employees."
        ),
        Notice::PartTime => both!(
            "县文件第10项：非全日制从业人员按本县灵活就业人员参保办法参加职工医保，基数和费率按县里规定。",
            "County document, item 10: part-time workers join the employees' scheme under the county's rules for flexible workers; base and rate are the county's."
        ),
        Notice::Managed => both!(
            "县文件第10项没有单独写平台骑手、司机这一类，只写了全日制和非全日制；这里按灵活就业人员算，请向县医保局确认。其实应当算劳动关系的，由单位参保。",
            "Item 10 of the county document names full-time and part-time workers, not riders and drivers whom a platform manages; here they are taken as flexible workers. Ask the county medical-insurance office. If it is in fact a labour relation, the employer insures."
        ),
        Notice::ResidentYearly => both!(
            "县文件第10项：符合条件的，也可以按年参加城乡居民医保。",
            "County document, item 10: those who meet the conditions may join the residents' scheme by the year."
        ),
        Notice::Transfer => both!(
            "县文件第10项：开始享受退休人员医保待遇以前，医保关系可以随户籍转移接续；享受以后不再办理。",
            "County document, item 10: before retiree benefits begin, the insurance can be moved with the household registration; afterwards it cannot."
        ),
        Notice::Elsewhere => both!(
            "县文件第10项：符合条件的，支持在外地参保。",
            "County document, item 10: being insured elsewhere is supported where the conditions are met."
        ),
        Notice::CountyKnown => both!(
            "县里的数据已经有了，按县里的算；您照通知填写的参保方式没有用。",
            "The county has entered its plans, and they are used; what you entered from the notice is not."
        ),
        Notice::Raised { .. } => both!(
            "{0}：您填的基数低于下限，按下限 {1}算。",
            "{0}: your base lies below the floor, so the floor of {1} is used."
        ),
        Notice::Lowered { .. } => both!(
            "{0}：您填的基数高于上限，按上限 {1}算。",
            "{0}: your base lies above the ceiling, so the ceiling of {1} is used."
        ),
        Notice::NearFloor { .. } => both!(
            "按平均工资的百分比算，基数是 {0}，和公布的基数下限 {1}差不到一元。通知印的如果是下限，请改选“固定的数”，填下限。",
            "By the share of the average wage the base is {0}, within a yuan of the published floor of {1}. If the notice prints the floor, choose “a fixed amount” and enter the floor."
        ),
        Notice::NeedsBirth { .. } => both!(
            "{0}限制首次参保的年龄：填写出生年月，才知道能不能参加。",
            "{0} has an age of joining for the first time: with the month of birth one knows whether it is open."
        ),
        Notice::AgeThisMonth { .. } => both!(
            "{0}：您这个月满 {1} 岁，能不能参加要看是哪一天，请向县医保局确认。",
            "{0}: you turn {1} in this very month, so it depends on the day. Ask the county medical-insurance office."
        ),
        Notice::RateBelowOne { .. } => both!(
            "{0}：您填的比例是百分之 {1}，不到百分之一。要填百分之几，例如 8% 填 8，请核对。",
            "{0}: the rate entered is {1} per cent, less than one per cent. It is asked in per cent, so 8% is entered as 8: check it."
        ),
        Notice::WithoutFee => both!(
            "大额医疗费用补助缴多少还不知道，全年的钱没有包括它。",
            "What the catastrophic fee is remains unknown; the year is without it."
        ),
        Notice::WithoutExtras => both!(
            "生育和长期护理要不要另缴，还没有查到；全年的钱没有包括可能另缴的部分。",
            "Whether maternity and long-term care cost extra was not found; the year is without what may come on top."
        ),
        Notice::AccountUnknown { .. } => both!(
            "{0}：有多少进个人账户还不知道。没有个人账户的，请填 0。",
            "{0}: what goes into the own account is not known. Enter 0 if there is no account."
        ),
        Notice::GapRestored { .. } => both!(
            "{0}：把断缴的月份补上，待遇接着算，不用等。",
            "{0}: with the missing months paid the cover goes on without a wait."
        ),
        Notice::PaidApart { .. } => both!(
            "您填的第一次缴费日期（{0}）和开始缴的月份（{1}）不是相邻的月份；从哪天能用是按缴费日期算的，请核对这两项。",
            "The day of the first payment, {0}, lies apart from the first month to pay, {1}. Cover is counted from the day of payment: check both."
        ),
        Notice::FloorNotKnown { .. } => both!(
            "{0}：这个月医保缴费基数的下限没有查到，按平均工资算出的基数 {1}有没有低于下限，没有核对。",
            "{0}: the floor of the medical base in this month was not found, so whether the base of {1}, a share of the average wage, lies below it was not checked."
        ),
        Notice::CostOnly => both!(
            "这里只比较缴多少钱、什么时候能用。看病报销多少没有收录，不能只凭缴费多少来选。",
            "Only the cost and the beginning of cover are compared. What is reimbursed is not in the figures, so the cost alone does not decide."
        ),
        Notice::YearsNotChecked => both!(
            "退休所需年限出自 2009 年的文件（转引），现在是否仍然有效没有核对，请向县医保局确认。",
            "The years needed at retirement come from a document of 2009, read second hand; whether they hold today was not checked. Ask the county medical-insurance office."
        ),
        Notice::HereUnknown => both!(
            "在本地至少要实际缴多少年，还没有查到；年限够了也要再问县医保局。",
            "How many years must really be paid here was not found; even with enough years, ask the county medical-insurance office."
        ),
        Notice::FreeInRetirement => both!(
            "达到规定年限的，退休后不再缴费，仍然享受职工医保。",
            "With the years complete nothing is paid after retirement, and the cover goes on."
        ),
        Notice::BuyEstimate => both!(
            "一次补足按退休前一个月的基数算；这里用现在的基数，只是估算。",
            "The one payment goes by the base of the month before retirement; today's base is used here, so it is an estimate."
        ),
        Notice::NationalLeast => both!(
            "居民医保的数是国家规定的最低数；红河实际缴多少，请向县医保局查询，查到可以填在下面。",
            "The residents' amount is the least that the nation sets; ask the county medical-insurance office what is payable in Honghe, and enter it below."
        ),
        Notice::LastYear { .. } => both!(
            "没有查到 {0} 年度的数；上一年（{1} 年度）是 {2}，不能当作 {0} 年度的。",
            "The amount of {0} was not found. That of the year before, {1}, was {2}; it is not that of {0}."
        ),
        Notice::Window { outside: false, .. } => {
            both!("居民医保集中参保期：{0}至{1}。", "Residents pay from {0} to {1}.")
        }
        Notice::Window { outside: true, .. } => both!(
            "您填的缴费日期不在集中参保期（{0}至{1}）内，要按“错过了集中参保期”看等待期。",
            "The day of payment lies outside the payment window ({0} to {1}): see the wait of those who missed it."
        ),
        Notice::WindowUnknown => both!(
            "居民医保哪几天集中缴费，还没有查到，请向县医保局查询。",
            "When residents pay was not found; ask the county medical-insurance office."
        ),
        Notice::Assistance => both!(
            "低保、特困等困难群体参加居民医保有资助，请向县医保局查询。",
            "Low-income groups are helped to pay the residents' scheme; ask the county medical-insurance office."
        ),
        Notice::LongBreak { .. } => both!(
            "断缴四年及以上的，等待期据说至少 {0} 个月（未核实），请向县医保局确认。",
            "After four broken years and more the wait is said to be {0} months at least (not verified). Ask the county medical-insurance office."
        ),
        Notice::NoWaitAfterEmployee { .. } => both!(
            "职工医保停了 {0} 个月以内参加居民医保的，据说不用等待（未核实），请向县医保局确认。",
            "Joining the residents' scheme within {0} months of the end of employees' cover is said to have no wait (not verified). Ask the county medical-insurance office."
        ),
    }
}
