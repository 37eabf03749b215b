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
        Which::Age(age) => {
            let age = Part::Count(age.into());
            say(lang, both!("{0}（原{1}岁）", "{0} (original age {1})"), &[name, age])
        }
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
        #[cfg(not(target_arch = "wasm32"))]
        Term::ContributionBase => both!("缴费基数", "contribution base"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::BaseFloor => both!("缴费基数下限", "floor of the base"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::BaseCeiling => both!("缴费基数上限", "ceiling of the base"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::ReferenceWage => both!("上年全口径平均工资", "reference wage"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::GradeShare => both!("缴费档次比例", "grade"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::ContributionRate => both!("缴费比例", "contribution rate"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::AccountRate => both!("记入个人账户的比例", "rate of the individual account"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::MonthContribution => both!("月缴费", "contribution of a month"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::AccountPart => both!("记入个人账户", "into the individual account"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::PooledPart => both!("进入统筹基金", "into the pooled fund"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::ContributionMonths => both!("缴费月数", "months paid for"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::PeriodContribution => both!("这段时间的缴费", "contribution of the period"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::SubsidyShare => both!("社保补贴比例上限", "greatest share of the subsidy"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::UnemployedShare => both!(
            "登记失业一年以上人员补贴比例上限",
            "greatest share for a year's unemployment"
        ),
        #[cfg(not(target_arch = "wasm32"))]
        Term::SubsidyMost => both!("月补贴上限", "most subsidy of a month"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::SubsidyTotal => both!("补贴总月数上限", "months of subsidy in all"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::SubsidyYear => both!("每个申领年度的月数上限", "months of subsidy in a year"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::SubsidyUsed => both!("已享受补贴的月数", "months of subsidy already had"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::SubsidyLeft => both!("还可补贴的月数", "months of subsidy left"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::SubsidyMonths => both!("可补贴的月数", "months that can be subsidised"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::BirthMonths => {
            both!("出生月距首个受影响月份", "months born after the first affected")
        }
        #[cfg(not(target_arch = "wasm32"))]
        Term::RetirementStep => {
            both!("每延迟一个月对应的出生月数", "birth months to a month of delay")
        }
        #[cfg(not(target_arch = "wasm32"))]
        Term::RetirementCap => both!("最多延迟", "longest delay"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::RetirementDelay => both!("延迟退休", "delay of retirement"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::OneMonth => both!("每组另加一个月", "one month more for the group"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::EarlyMost => both!("可提前", "how early one may retire"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::LateMost => both!("可延后", "how late one may retire"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::MinimumMonths => both!("最低缴费月数", "least months of contributions"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::PaidMonths => both!("已缴月数", "months already paid"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::MonthsLeft => both!("到退休还有", "months until retirement"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::PlannedMonths => both!("计划再缴", "months still to be paid"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::AllMonths => both!("累计缴费月数", "months of contributions in all"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::MissingMonths => both!("还差月数", "months missing"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::PayoutBase => both!("养老金计发基数", "payout base"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::PastIndex => both!("以往平均缴费指数", "average index so far"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::LaterIndex => both!("以后的缴费指数", "later index"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::IndexMonths => both!("指数乘月数", "index times months"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::AverageIndex => both!("平均缴费指数", "average index"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::OneIndex => both!("平均工资的指数", "index of the reference wage"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::TwoIndices => both!("指数个数", "number of indices"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::MeanIndex => both!("1与平均指数的平均", "mean of one and the index"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::MonthsOfYear => both!("一年的月数", "months of a year"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::PensionYears => both!("缴费年限", "years of contributions"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::OnePerCent => both!("每年百分之一", "one per cent a year"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::BasePension => both!("基础养老金", "base pension"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::AccountBalance => both!("个人账户储存额", "account balance"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::InterestRate => both!("假定的记账利率", "interest assumed"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::GrowthRate => both!("假定的基数增长", "growth assumed"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::YearInterest => both!("当年利息", "interest of the year"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::WholeMonths => both!("整岁的计发月数", "payout months at the full age"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::NextMonths => both!("下一岁的计发月数", "payout months a year later"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::MonthsFewer => both!("按月份减少的计发月数", "payout months fewer"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::MonthsOfAge => both!("整岁以外的月数", "months beyond the full age"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::PayoutMonths => both!("计发月数", "payout months"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::AccountPension => both!("个人账户养老金", "account pension"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::MonthsBefore => both!("建立个人账户前的月数", "months before accounts"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::YearsBefore => both!("建立个人账户前的年限", "years before accounts"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::TransitionRate => both!("过渡系数", "transition coefficient"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::TransitionPension => both!("过渡性养老金", "transitional pension"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::AveragePension => {
            both!("全省月平均养老金", "average pension of the province")
        }
        #[cfg(not(target_arch = "wasm32"))]
        Term::OneChildRate => both!("独生子女父母增发比例", "one-child share"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::OneChildAddition => both!("独生子女父母增发", "one-child addition"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::ExpectedPension => both!("预计月养老金", "expected pension"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::PensionWithout => both!("不再缴费的预计养老金", "pension without paying on"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::PensionGain => both!("再缴费增加的养老金", "pension gained"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::PaidAlready => both!("已缴的钱", "already paid"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::PlannedPaid => both!("计划再缴的钱", "still to be paid"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::SubsidyReceived => both!("已领的补贴", "subsidies received"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::OwnCost => both!("自己掏的钱", "own cost"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::PaybackMonths => both!("回本月数", "months until paid back"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::ResidentGrade => both!("居民养老年缴费", "residents' yearly contribution"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::ResidentYears => both!("居民养老缴费年数", "years of paying"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::ResidentSubsidy => both!("政府缴费补贴", "government subsidy a year"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::ResidentBalance => both!("居民养老个人账户", "residents' account"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::ResidentDivisor => {
            both!("居民养老计发月数", "divisor of the residents' account")
        }
        #[cfg(not(target_arch = "wasm32"))]
        Term::ResidentAccountPension => {
            both!("居民个人账户养老金", "residents' account pension")
        }
        #[cfg(not(target_arch = "wasm32"))]
        Term::ResidentBase => both!("居民基础养老金", "residents' base pension"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::ResidentTopUp => both!("县加发基础养老金", "county addition"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::ResidentLeast => both!("居民养老最低年数", "least years"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::YearsBeyond => both!("超过最低年数的年数", "years beyond the least"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::LongPayRate => both!("每多一年加发", "addition for each year beyond"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::LongPayAddition => both!("长缴加发", "addition for paying longer"),
        #[cfg(not(target_arch = "wasm32"))]
        Term::ResidentPension => both!("居民月养老金", "residents' pension"),
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
        | Measure::Years
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
        Measure::Years => both!(" 年", " years"),
        Measure::Plain => both!("", ""),
        Measure::Percent => both!("%", "%"),
    }
}
