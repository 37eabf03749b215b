//! Breaches in words. 认定的文字。

use crate::report::Lang;
use crate::report::say::{Part, both, say};
use crate::rules::minimum_wage::Finding;

/// A breach in a sentence; a shortfall has its headline already. 认定说明。
pub fn finding(lang: Lang, finding: Finding) -> Option<String> {
    use Part::{Count, Hours, Money, Number};
    let (text, parts) = match finding {
        Finding::Short { .. } => return None,
        Finding::AgreedWageBelowFloor { agreed, floor } => (
            both!(
                "约定的小时工资 {0}低于小时最低工资标准 {1}，即使本期没有少发也不合法。",
                "The agreed hourly wage of {0} is below the hourly minimum wage of {1}: a breach even if nothing is owed this time."
            ),
            [Money(agreed), Money(floor)],
        ),
        Finding::PayPeriodTooLong { days, most } => (
            both!(
                "小时工（非全日制）的发薪周期是 {0} 天，超过最长 {1} 天。",
                "The pay period of {0} days is longer than the {1} allowed for part-time work."
            ),
            [Count(days), Number(most)],
        ),
        Finding::ProbationInPartTime => (
            both!(
                "小时工（非全日制用工）不得约定试用期。",
                "Part-time work may not have a probation."
            ),
            [Count(0); 2],
        ),
        Finding::PackageBaseBelowFloor { base, floor } => (
            both!(
                "合同写的基本工资 {0}低于最低工资 {1}，计算改用最低工资。",
                "The base wage of {0} in the contract is below the minimum wage of {1}, which is used instead."
            ),
            [Money(base), Money(floor)],
        ),
        Finding::OvertimeAboveLimit { hours, most } => (
            both!(
                "工作日加班 {0} 小时，超过每月 {1} 小时的上限。加班费照样要付。",
                "{0} hours of workday overtime exceed the limit of {1} a month. The overtime pay stays due."
            ),
            [Hours(hours), Number(most)],
        ),
        Finding::DamageAboveShare { deducted, most } => (
            both!(
                "赔偿扣款 {0}，超过当月最多可扣的 {1}。",
                "{0} was deducted for damage; at most {1} may be deducted this month."
            ),
            [Money(deducted), Money(most)],
        ),
        Finding::DamageBelowFloor { left, floor } => (
            both!(
                "扣除赔偿后剩下 {0}，低于最低工资 {1}，不能这样扣。",
                "After the deduction {0} is left, below the minimum wage of {1}; so much may not be deducted."
            ),
            [Money(left), Money(floor)],
        ),
        Finding::HolidayPayNotAbove { holiday, normal } => (
            both!(
                "法定节假日每小时 {0}，没有高于平时的每小时 {1}。应当支付高于平时的合理报酬，具体倍数没有规定。",
                "Holiday pay of {0} an hour is not above normal pay of {1} an hour. Reasonable pay above normal is due; no multiple is fixed."
            ),
            [Money(holiday), Money(normal)],
        ),
    };
    Some(say(lang, text, &parts))
}
