//! What to know, in words. 提示的文字。

use crate::report::Lang;
use crate::report::say::{Both, Part, both, say};
use crate::rules::minimum_wage::Notice;

/// Something to know, in a sentence. 提示说明。
pub fn notice(lang: Lang, notice: &Notice) -> String {
    use Part::{Count, Day, Hours, Money, Number};
    const NONE: Part<'_> = Count(0);
    let parts = match *notice {
        Notice::OwnContributionsStayIn { amount }
        | Notice::OwnContributionsTakenOut { amount }
        | Notice::CompanyDeduction { amount }
        | Notice::BackPayElsewhere { amount }
        | Notice::FinalAward { most: amount }
        | Notice::ImpliedBase { base: amount } => [Money(amount), NONE, NONE],
        Notice::TakeHomeBelowFloor { take_home: paid, floor }
        | Notice::ProbationBelowOne { paid, floor, .. } => [Money(paid), Money(floor), NONE],
        Notice::DailyAverageAbove { average, most } => [Number(average), Number(most), NONE],
        Notice::AllOvertimeAboveLimit { hours, most } => [Hours(hours), Number(most), NONE],
        Notice::WeekAbove { monday, hours, most } => [Hours(hours), Number(most), Day(monday)],
        // The first day of a new standard may be uncertain: only the month is spoken of.
        Notice::NewStandard { since: _, within } => [Number(within), NONE, NONE],
        Notice::DaysNotGiven
        | Notice::HourlyComponentsNotKnown
        | Notice::OwnCostsOutside
        | Notice::SlackNotKnown
        | Notice::OrderTimeByAgreement
        | Notice::OverAge
        | Notice::AgreedPlaceServes
        | Notice::OvertimeWaiverVoid => [NONE; 3],
    };
    say(lang, text(notice), &parts)
}

const fn text(notice: &Notice) -> Both {
    match notice {
        Notice::OwnContributionsStayIn { .. } => both!(
            "按本省的规定，个人缴纳的社保、公积金 {0}算在最低工资里面，所以比的是扣之前的工资，不是到手的钱。",
            "By the province's rule, your own insurance and housing-fund contributions of {0} count towards the minimum wage: the pay before they are withheld is compared, not what reaches your account."
        ),
        Notice::OwnContributionsTakenOut { .. } => both!(
            "按这里的规定，个人缴纳的社保、公积金 {0}不算在最低工资里，已减去。",
            "By the rules of this place, your own contributions of {0} do not count and were taken out."
        ),
        Notice::TakeHomeBelowFloor { .. } => both!(
            "到手 {0}低于最低工资 {1}，但这本身不算少发：最低工资比的是代扣之前的工资。",
            "What reaches you, {0}, is below the minimum wage of {1}. That alone is no shortfall, because the pay before withholding is compared."
        ),
        Notice::CompanyDeduction { .. } => both!(
            "罚款、押金、服装费等企业扣款 {0}没有法定依据，已从计入金额中减去；可以要求退还。",
            "Fines, deposits, uniforms and other company deductions of {0} have no ground in law. They were taken off the pay that counts, and you can ask for them back."
        ),
        Notice::BackPayElsewhere { .. } => both!(
            "补发的 {0}属于别的月份，没有算在本月。请到那个月份去算。",
            "Back pay of {0} belongs to another month and was left out here. Enter it in that month."
        ),
        Notice::DailyAverageAbove { .. } => both!(
            "平均每天 {0} 小时，超过小时工（非全日制）的 {1} 小时，可能应按全职（全日制）算。可以改选全职再看。",
            "{0} hours a day on average are more than the {1} of part-time work; the job may be full-time. Choose full-time to compare."
        ),
        Notice::WeekAbove { .. } => both!(
            "{2}起的一周做了 {0} 小时，超过小时工（非全日制）每周 {1} 小时，可能应按全职（全日制）算。",
            "{0} hours in the week from {2} are more than the {1} a week of part-time work; the job may be full-time."
        ),
        Notice::DaysNotGiven => both!(
            "没有按日填写工时，所以没有检查小时工（非全日制）每天、每周的工时上限。",
            "Without hours by the day, the daily and weekly bounds of part-time work were not checked."
        ),
        Notice::HourlyComponentsNotKnown => both!(
            "小时最低工资标准里是否已包含单位应缴的社保，本工具还不知道。",
            "Whether the hourly minimum wage includes the employer's insurance share is not known here."
        ),
        Notice::OwnCostsOutside => both!(
            "油费、充电、车辆、话费等自己的成本，不参与这项比较。",
            "Your own costs (fuel, charging, vehicle, telephone) are not part of this comparison."
        ),
        Notice::SlackNotKnown => both!(
            "没有填写约定的等单时间（宽放时间）。如果显示达标，只说明接单时间达标。",
            "The agreed waiting time between orders (slack time) is not given: a good result holds for the time on orders only."
        ),
        Notice::OrderTimeByAgreement => both!(
            "连续接单和每天的最长时间由协商确定，法律没有具体数字。",
            "The longest time on orders and per day is set by consultation; no law fixes a number."
        ),
        Notice::AllOvertimeAboveLimit { .. } => both!(
            "各类加班合计 {0} 小时，超过 {1} 小时。这个上限是否包括休息日和节假日，说法不一。",
            "All overtime together is {0} hours, above {1}. Whether rest days and holidays count towards that limit is disputed."
        ),
        Notice::ProbationBelowOne { other_reached: true, .. } => both!(
            "试用期工资 {0}达到了一个基准，但低于另一个基准 {1}。法律用的是“或者”，请核对。",
            "Probation pay of {0} reaches one measure but not the other ({1}). The law says “or”: check."
        ),
        Notice::ProbationBelowOne { other_reached: false, .. } => both!(
            "试用期工资 {0}低于 {1}。还要看另一个基准，请补填。",
            "Probation pay of {0} is below {1}; the other measure decides. Enter it too."
        ),
        Notice::NewStandard { .. } => both!(
            "当月起执行新标准，用人单位应当在标准发布后 {0} 日内告知全体劳动者。",
            "A new standard applies as of that month; the employer must tell all workers within {0} days of its publication."
        ),
        Notice::FinalAward { .. } => both!(
            "要的钱不超过 {0}的，仲裁裁决对单位是最后结果（终局裁决），拿钱更快。",
            "An arbitration award of up to {0} is final for the employer, so the money comes sooner."
        ),
        Notice::OverAge => both!(
            "已过退休年龄或领取养老金的（超龄劳动者），新规定保障最低工资、休息和加班报酬；这项规定据转引，请向县人社局核对。",
            "For workers past retirement age or drawing a pension, new rules secure the minimum wage, rest and overtime pay. They were read second hand; check with the county labour office."
        ),
        Notice::AgreedPlaceServes => both!(
            "注册地标准较高且已约定适用，按注册地标准比较。",
            "The registered place's standard is higher and was agreed, so it is the one compared with."
        ),
        Notice::OvertimeWaiverVoid => both!(
            "签过“自愿放弃加班费”的约定，也不影响要加班费：这样的约定无效。",
            "Having signed away overtime pay changes nothing: such a waiver is void."
        ),
        Notice::ImpliedBase { .. } => both!(
            "这份包薪相当于每月基本工资 {0}。",
            "This lump sum amounts to a monthly base wage of {0}."
        ),
    }
}
