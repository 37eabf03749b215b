//! Breaches, in words. 认定的文字。

use crate::report::Lang;
use crate::report::say::{Both, Part, both, say};
use crate::rules::overtime::{Finding, Protected};

/// A breach in a sentence; none where the headline says it already. 认定说明。
pub fn finding(lang: Lang, finding: Finding) -> Option<String> {
    let none = Part::Count(0);
    let (text, parts): (Both, _) = match finding {
        Finding::Owed { .. } | Finding::HolidayPayNotAbove { .. } => return None,
        Finding::BaseBelowFloor { wage, floor, month } => (
            both!(
                "{2}的工资标准 {0}折算后低于最低工资 {1}，加班费改按最低工资计算；工资本身差多少，请用“最低工资”检查。",
                "The wage of {0} for {2} comes to less than the minimum wage of {1}, so overtime is worked out from the minimum wage. What the wage itself is short by, the minimum-wage calculator says."
            ),
            [Part::Money(wage), Part::Money(floor), Part::Month(month)],
        ),
        Finding::DayAboveLimit { day, hours, most } => (
            both!(
                "{0}加班 {1} 小时，超过每天最多 {2} 小时的上限。超过的也要付加班费。",
                "Overtime of {1} hours on {0} is above the most of {2} a day. It has to be paid all the same."
            ),
            [Part::Day(day), Part::Hours(hours), Part::Number(most)],
        ),
        Finding::MonthAboveLimit { month, hours, most } => (
            both!(
                "{0}工作日加班 {1} 小时，超过每月最多 {2} 小时的上限。超过的也要付加班费。",
                "Workday overtime of {1} hours in {0} is above the most of {2} a month. It has to be paid all the same."
            ),
            [Part::Month(month), Part::Hours(hours), Part::Number(most)],
        ),
        Finding::NoRestDay { monday } => (
            both!(
                "从{0}起的一周没有安排休息日。每周至少要休息一天。",
                "The week from {0} has no rest day. There has to be one at least every week."
            ),
            [Part::Day(monday), none, none],
        ),
        Finding::Banned { who: Protected::Pregnant, bound } => (
            both!(
                "怀孕 {0} 个月以上，单位不得安排加班和夜班。",
                "From {0} months of pregnancy no overtime and no night work may be asked."
            ),
            [Part::Number(bound), none, none],
        ),
        Finding::Banned { who: Protected::Nursing, bound } => (
            both!(
                "孩子不满 {0} 周岁的哺乳期，单位不得安排加班和夜班。",
                "While a child under {0} year of age is nursed no overtime and no night work may be asked."
            ),
            [Part::Number(bound), none, none],
        ),
    };
    Some(say(lang, text, &parts))
}
