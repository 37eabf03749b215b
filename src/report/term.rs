//! The names of terms, and numbers with their units. 术语名称。

use crate::law::{Label, Measure, Quantity, Term, Which};
use crate::units::Money;

use super::{Lang, day, pay_kind};

/// What a term is called, and which one it is. 术语名称。
pub fn term_name(lang: Lang, label: Label) -> String {
    let name = if let Term::Pay(kind) = label.term {
        pay_kind(lang, kind)
    } else {
        plain_name(lang, label.term)
    };
    match (label.which, lang) {
        (Which::Tier(tier), Lang::Zh) => {
            format!(
                "{}类地区{name}",
                ["一", "二", "三"].get(usize::from(tier.saturating_sub(1))).unwrap_or(&"")
            )
        }
        (Which::Tier(tier), Lang::En) => format!("{name}, tier {tier}"),
        (Which::Days(first, last), Lang::Zh) => {
            format!("{name}（{}至{}）", day(lang, first), day(lang, last))
        }
        (Which::Days(first, last), Lang::En) => {
            format!("{name} ({} to {})", day(lang, first), day(lang, last))
        }
        (Which::Only | Which::Line(_), _) => name.to_owned(),
    }
}

fn plain_name(lang: Lang, term: Term) -> &'static str {
    let (zh, en) = names(term);
    lang.pick(zh, en)
}

fn names(term: Term) -> (&'static str, &'static str) {
    match term {
        Term::Pay(_) => ("工资项目", "pay"),
        Term::MonthlyMinimumWage => ("月最低工资标准", "monthly minimum wage"),
        Term::HourlyMinimumWage => ("小时最低工资标准", "hourly minimum wage"),
        Term::WageTier => ("最低工资类区", "wage tier"),
        Term::WeightedMinimumWage => ("当月折算标准", "weighted standard of the month"),
        Term::MonthFloor => ("本月最低应得", "least due this month"),
        Term::GrossPay => ("应发合计", "all pay lines together"),
        Term::LeftToCount => ("剔除后余额", "left after setting aside"),
        Term::CountedWage => ("计入比较的工资", "pay that counts"),
        Term::Margin => ("超出部分", "margin"),
        Term::Shortfall => ("差额", "shortfall"),
        Term::WeekdaysOfMonth => ("当月周一至周五天数", "weekdays of the month"),
        Term::WeekdaysOfPart => ("该标准适用的周一至周五天数", "weekdays under this standard"),
        Term::WeekdaysAbsent => ("无薪缺勤天数", "weekdays absent without pay"),
        Term::WeekdaysSick => ("病假天数", "weekdays of sick leave"),
        Term::WeekdaysOutside => ("不在职天数", "weekdays outside the job"),
        Term::WeekdaysMissed => ("未出勤天数", "weekdays missed"),
        Term::WeekdaysWorked => ("出勤天数", "weekdays worked"),
        Term::TwicePaidDays => ("月计薪天数的两倍", "twice the paid days of a month"),
        Term::ShareOfMonth => ("出勤折算比例", "share of the month worked"),
        Term::ShareMissed => ("未出勤比例", "share of the month missed"),
        Term::HalfMonth => ("折算比例下限", "least share for half a month"),
        Term::Whole => ("全部", "the whole"),
        Term::PaidDaysPerMonth => ("月计薪天数", "paid days a month"),
        Term::HoursPerPaidDay => ("每日工时", "hours a day"),
        Term::SickPayShare => ("病假工资下限比例", "least share for sick pay"),
        Term::SickPayFloor => ("病假工资下限", "sick pay floor"),
        Term::WorkingTime => ("工作时间", "working time"),
        Term::OrderTime => ("订单时间", "order time"),
        Term::SlackTime => ("宽放时间", "slack time"),
        Term::RequiredTime => ("企业要求的在线、在岗时间", "time required online or on site"),
        Term::RestTime => ("订单中的连续休息", "long rests inside orders"),
        Term::RequiredPay => ("最低应得报酬", "least pay due"),
        Term::PackagePay => ("包薪总额", "lump sum"),
        Term::PackageBase => ("包薪的基本工资", "base of the lump sum"),
        Term::ImpliedBase => ("包薪折合的基本工资", "base implied by the lump sum"),
        Term::ExtendedHours => ("工作日加班工时", "overtime hours on workdays"),
        Term::RestDayHours => ("休息日加班工时", "hours on rest days"),
        Term::StatutoryHolidayHours => ("法定节假日工时", "hours on statutory holidays"),
        Term::ExtendedMultiple => ("工作日加班倍数", "multiple for workday overtime"),
        Term::RestDayMultiple => ("休息日加班倍数", "multiple for rest days"),
        Term::StatutoryHolidayMultiple => ("法定节假日倍数", "multiple for statutory holidays"),
        Term::WeightedHours => ("按倍数折算的工时", "hours weighted by their multiples"),
        Term::PackageOvertime => ("包薪中应有的加班费", "overtime pay inside the lump sum"),
        Term::ContractWage => ("合同约定工资", "contract wage"),
        Term::PostLowestWage => ("同岗位最低档工资", "lowest wage of the same post"),
        Term::ProbationShare => ("试用期工资下限比例", "least share in probation"),
        Term::ProbationFloor => ("试用期工资下限", "probation floor"),
        Term::MonthWage => ("当月工资", "wage of the month"),
        Term::DamageMost => ("赔偿扣款上限", "most that may be deducted for damage"),
        Term::DamageShare => ("赔偿扣款比例上限", "greatest share deducted for damage"),
        Term::WageAfterDamage => ("扣除赔偿后的工资", "wage after the deduction"),
        Term::TakeHomePay => ("实发工资", "take-home pay"),
        Term::Withheld => ("代扣合计", "withheld"),
        Term::AgreedHourlyWage => ("约定小时工资", "agreed hourly wage"),
        Term::NormalHourlyPay => ("平时小时报酬", "normal pay an hour"),
        Term::HolidayHourlyPay => ("节假日小时报酬", "holiday pay an hour"),
        Term::HolidayPay => ("节假日报酬", "pay for the holiday"),
        Term::FinalAwardMonths => ("终局裁决的月数", "months that bound a final award"),
        Term::FinalAwardMost => ("终局裁决金额上限", "most for a final award"),
        Term::BonusShare => ("奖金的月份额", "month's share of the bonus"),
        Term::BonusMonths => ("奖金对应月数", "months the bonus is for"),
        Term::Claim => ("主张合计", "sum claimed"),
    }
}

/// A number with its unit; one that no short decimal can show is marked as rounded. 数值。
pub fn quantity(lang: Lang, quantity: Quantity) -> String {
    let exact = quantity.exact;
    let (zh, en) = unit(quantity.measure);
    let number = match quantity.measure {
        Measure::Yuan | Measure::YuanPerHour | Measure::YuanPerMonth => {
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
    format!("{number}{}", lang.pick(zh, en))
}

/// A number cut for the eye only: the calculation goes on with the exact one.
fn about(lang: Lang, exact: crate::units::Exact) -> String {
    let shown = exact.rounded_decimal(4).map(|d| d.to_string()).unwrap_or_default();
    format!("{}{shown}", lang.pick("约 ", "about "))
}

const fn unit(measure: Measure) -> (&'static str, &'static str) {
    match measure {
        Measure::Yuan => (" 元", " yuan"),
        Measure::YuanPerMonth => (" 元/月", " yuan a month"),
        Measure::YuanPerHour => (" 元/小时", " yuan an hour"),
        Measure::Hours => (" 小时", " h"),
        Measure::Days => (" 天", " days"),
        Measure::Months => (" 个月", " months"),
        Measure::Plain => ("", ""),
        Measure::Percent => ("%", "%"),
    }
}
