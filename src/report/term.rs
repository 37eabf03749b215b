//! The names of terms, and numbers with their units. 术语名称。

use crate::law::{Label, Measure, Quantity, Term, Which};
use crate::units::{Exact, Money};

use super::say::{Both, Part, both, fill, say};
use super::{Lang, pay_kind};

/// What a term is called, and which one it is. 术语名称。
pub fn term_name(lang: Lang, label: Label) -> String {
    let name = if let Term::Pay(kind) = label.term {
        pay_kind(lang, kind)
    } else {
        name(label.term).of(lang)
    };
    let name = Part::Text(name);
    match label.which {
        Which::Tier(tier) => tiered(lang, tier, name),
        Which::Days(first, last) => say(
            lang,
            both!("{0}（{1}至{2}）", "{0} ({1} to {2})"),
            &[name, Part::Day(first), Part::Day(last)],
        ),
        Which::Day(day) => say(lang, both!("{1}的{0}", "{0} of {1}"), &[name, Part::Day(day)]),
        Which::Month(month) => {
            say(lang, both!("{1}的{0}", "{0} of {1}"), &[name, Part::Month(month)])
        }
        Which::Years(years) => say(
            lang,
            both!("{0}（累计工作满 {1} 年）", "{0} (whole years of work: {1})"),
            &[name, Part::Count(years)],
        ),
        Which::Only | Which::Line(_) => fill(lang, "{0}", &[name]),
    }
}

/// What belongs to a tier.
pub(super) fn tiered(lang: Lang, tier: u8, name: Part<'_>) -> String {
    let tier = match tier {
        1 => both!("一类地区", "tier 1"),
        2 => both!("二类地区", "tier 2"),
        _ => both!("三类地区", "tier 3"),
    };
    say(lang, both!("{1}{0}", "{0}, {1}"), &[name, Part::Text(tier.of(lang))])
}

#[expect(clippy::too_many_lines, reason = "a list: a name to a term")]
const fn name(term: Term) -> Both {
    match term {
        Term::Pay(_) => both!("工资项目", "pay"),
        Term::MonthlyMinimumWage => both!("月最低工资标准", "monthly minimum wage"),
        Term::HourlyMinimumWage => both!("小时最低工资标准", "hourly minimum wage"),
        Term::WageTier => both!("最低工资类区", "wage tier"),
        Term::WeightedMinimumWage => both!("当月折算标准", "weighted standard of the month"),
        Term::MonthFloor => both!("本月最低应得", "least due this month"),
        Term::GrossPay => both!("应发合计", "all pay lines together"),
        Term::LeftToCount => both!("剔除后余额", "left after setting aside"),
        Term::CountedWage => both!("计入比较的工资", "pay that counts"),
        Term::Margin => both!("超出部分", "margin"),
        Term::Shortfall => both!("差额", "shortfall"),
        Term::WeekdaysOfMonth => both!("当月周一至周五天数", "weekdays of the month"),
        Term::WeekdaysOfPart => {
            both!("该标准适用的周一至周五天数", "weekdays under this standard")
        }
        Term::WeekdaysAbsent => both!("无薪缺勤天数", "weekdays absent without pay"),
        Term::WeekdaysSick => both!("病假天数", "weekdays of sick leave"),
        Term::WeekdaysOutside => both!("不在职天数", "weekdays outside the job"),
        Term::WeekdaysMissed => both!("未出勤天数", "weekdays missed"),
        Term::WeekdaysWorked => both!("出勤天数", "weekdays worked"),
        Term::TwicePaidDays => both!("月计薪天数的两倍", "twice the paid days of a month"),
        Term::ShareOfMonth => both!("出勤折算比例", "share of the month worked"),
        Term::ShareMissed => both!("未出勤比例", "share of the month missed"),
        Term::HalfMonth => both!("折算比例下限", "least share for half a month"),
        Term::Whole => both!("全部", "the whole"),
        Term::PaidDaysPerMonth => both!("月计薪天数", "paid days a month"),
        Term::HoursPerPaidDay => both!("每日工时", "hours a day"),
        Term::SickPayShare => both!("病假工资下限比例", "least share for sick pay"),
        Term::SickPayFloor => both!("病假工资下限", "sick pay floor"),
        Term::WorkingTime => both!("工作时间", "working time"),
        Term::OrderTime => both!("订单时间", "order time"),
        Term::SlackTime => both!("宽放时间", "slack time"),
        Term::RequiredTime => {
            both!("企业要求的在线、在岗时间", "time required online or on site")
        }
        Term::RestTime => both!("订单中的连续休息", "long rests inside orders"),
        Term::RequiredPay => both!("最低应得报酬", "least pay due"),
        Term::PackagePay => both!("包薪总额", "lump sum"),
        Term::PackageBase => both!("包薪的基本工资", "base of the lump sum"),
        Term::ImpliedBase => both!("包薪折合的基本工资", "base implied by the lump sum"),
        Term::ExtendedHours => both!("工作日加班工时", "overtime hours on workdays"),
        Term::RestDayHours => both!("休息日加班工时", "hours on rest days"),
        Term::StatutoryHolidayHours => both!("法定节假日工时", "hours on statutory holidays"),
        Term::ExtendedMultiple => both!("工作日加班倍数", "multiple for workday overtime"),
        Term::RestDayMultiple => both!("休息日加班倍数", "multiple for rest days"),
        Term::StatutoryHolidayMultiple => {
            both!("法定节假日倍数", "multiple for statutory holidays")
        }
        Term::WeightedHours => both!("按倍数折算的工时", "hours weighted by their multiples"),
        Term::PackageOvertime => {
            both!("包薪中应有的加班费", "overtime pay inside the lump sum")
        }
        Term::ContractWage => both!("合同约定工资", "contract wage"),
        Term::PostLowestWage => both!("同岗位最低档工资", "lowest wage of the same post"),
        Term::ProbationShare => both!("试用期工资下限比例", "least share in probation"),
        Term::ProbationFloor => both!("试用期工资下限", "probation floor"),
        Term::MonthWage => both!("当月工资", "wage of the month"),
        Term::DamageMost => both!("赔偿扣款上限", "most that may be deducted for damage"),
        Term::DamageShare => both!("赔偿扣款比例上限", "greatest share deducted for damage"),
        Term::WageAfterDamage => both!("扣除赔偿后的工资", "wage after the deduction"),
        Term::AgreedHourlyWage => both!("约定小时工资", "agreed hourly wage"),
        Term::NormalHourlyPay => both!("平时小时报酬", "normal pay an hour"),
        Term::HolidayHourlyPay => both!("节假日小时报酬", "holiday pay an hour"),
        Term::HolidayPay => both!("节假日报酬", "pay for the holiday"),
        Term::FinalAwardMonths => both!("终局裁决的月数", "months that bound a final award"),
        Term::FinalAwardMost => both!("终局裁决金额上限", "most for a final award"),
        Term::BonusShare => both!("奖金的月份额", "month's share of the bonus"),
        Term::BonusMonths => both!("奖金对应月数", "months the bonus is for"),
        Term::OvertimeBase => both!("加班工资基数", "base of overtime pay"),
        Term::HourlyWage => both!("小时工资", "hourly wage"),
        Term::DailyWage => both!("日工资", "daily wage"),
        Term::ExtendedPay => both!("工作日加班费", "pay for workday overtime"),
        Term::RestDayPay => both!("休息日加班费", "pay for rest days"),
        Term::StatutoryHolidayPay => {
            both!("法定节假日加班费", "pay for work on statutory holidays")
        }
        Term::HolidayWage => both!("法定节假日本身的工资", "wage of the holidays themselves"),
        Term::HolidayDays => both!("本应上班的法定节假日", "statutory holidays on workdays"),
        Term::Pieces => both!("定额以外的件数", "pieces beyond the quota"),
        Term::PieceUnitPrice => both!("每件单价", "pay for a piece"),
        Term::PieceMultiple => both!("计件倍数", "multiple for pieces"),
        Term::CycleHours => both!("周期内工时", "hours of the cycle"),
        Term::CycleStandard => both!("周期标准工时", "standard hours of the cycle"),
        Term::CycleWorkdays => both!("周期工作日", "workdays of the cycle"),
        Term::CycleQuarters => both!("季数", "quarters"),
        Term::CycleDays => both!("周期天数", "days of the cycle"),
        Term::CycleServiceDays => both!("周期内在职天数", "days in service"),
        Term::CycleExcess => both!("超出的工时", "hours above the standard"),
        Term::CycleMultiple => both!("超出工时的倍数", "multiple for hours above the standard"),
        Term::CyclePay => both!("超出工时的加班费", "pay for hours above the standard"),
        Term::Claim => both!("追讨金额合计", "claim for all months"),
        Term::OvertimeDue => both!("应付加班费合计", "overtime pay due"),
        Term::OvertimePaid => both!("已付加班费", "overtime pay already paid"),
        Term::OvertimeOwed => both!("还欠的加班费", "overtime pay still owed"),
        Term::GrossDue => both!("工资和加班费合计", "wage and overtime together"),
        Term::LocalHolidayMultiple => both!("地方节日倍数", "multiple on a local holiday"),
        Term::LocalHolidayHours => both!("地方节日工时", "hours on a local holiday"),
        Term::LocalHolidayExtra => {
            both!("地方节日有争议的部分", "the part in dispute on a local holiday")
        }
        Term::ContinuousMonths => {
            both!("享受年休假的连续工作月数", "months of continuous work for annual leave")
        }
        Term::AnnualLeaveDays => both!("全年年休假天数", "annual leave of a whole year"),
        Term::LeaveCalendarDays => {
            both!("折算年休假的日历天数", "calendar days with leave")
        }
        Term::LeaveProrationDays => both!("年休假折算除数", "divisor for part of a year"),
        Term::LeaveEntitled => both!("当年应休年休假", "annual leave of this year"),
        Term::LeaveTaken => both!("已休年休假", "annual leave taken"),
        Term::LeaveNotTaken => both!("应休未休年休假", "annual leave not taken"),
        Term::WageWindow => both!("月平均工资的期间", "months of the average wage"),
        Term::MonthsAveraged => both!("计算平均工资的月数", "months averaged"),
        Term::WagesOfMonths => both!("各月工资合计", "wages of these months"),
        Term::WagesWithoutOvertime => {
            both!("剔除加班费后的工资合计", "wages without overtime pay")
        }
        Term::AverageMonthlyWage => {
            both!("剔除加班费后的月平均工资", "average monthly wage without overtime pay")
        }
        Term::LeavePayShare => {
            both!("未休年休假工资报酬比例", "share paid for leave not taken")
        }
        Term::NormalPayShare => both!("其中的正常工资", "normal pay within it"),
        Term::ExtraShare => both!("另付比例", "share on top"),
        Term::LeavePayInLieu => both!("未休年休假工资报酬", "pay in lieu of annual leave"),
        Term::LeavePayPaid => both!("已付的未休年休假工资报酬", "paid in lieu already"),
    }
}

/// A number with its unit; one that no short decimal can show is marked as rounded. 数值。
pub fn quantity(lang: Lang, quantity: Quantity) -> String {
    let exact = quantity.exact;
    let mut text = match quantity.measure {
        Measure::Yuan | Measure::YuanPerHour => {
            match (exact.as_decimal(2), Money::round(exact)) {
                (Some(_), Ok(amount)) => amount.grouped(),
                _ => about(lang, exact),
            }
        }
        Measure::Hours
        | Measure::Days
        | Measure::Months
        | Measure::Plain
        | Measure::Percent => match exact.as_decimal(4) {
            Some(decimal) => decimal.to_string(),
            None => about(lang, exact),
        },
    };
    text.push_str(unit(quantity.measure).of(lang));
    text
}

/// A number cut for the eye only: the calculation goes on with the exact one.
fn about(lang: Lang, exact: Exact) -> String {
    let shown = exact.rounded_decimal(4).map(|d| d.to_string()).unwrap_or_default();
    say(lang, both!("约 {0}", "about {0}"), &[Part::Text(&shown)])
}

const fn unit(measure: Measure) -> Both {
    match measure {
        Measure::Yuan => both!(" 元", " yuan"),
        Measure::YuanPerHour => both!(" 元/小时", " yuan an hour"),
        Measure::Hours => both!(" 小时", " h"),
        Measure::Days => both!(" 天", " days"),
        Measure::Months => both!(" 个月", " months"),
        Measure::Plain => both!("", ""),
        Measure::Percent => both!("%", "%"),
    }
}
