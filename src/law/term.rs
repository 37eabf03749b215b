//! The words of the field, each one thing. 术语。

use chrono::NaiveDate;

use crate::units::{Exact, Hours, Money, WageMonth};

use super::PayKind;
use super::named::{Named, named};

/// What a number in a working is. 术语。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Term {
    /// A line on the pay slip. 工资条项目。
    Pay(PayKind),
    /// Anything else, by its name.
    Named(&'static Named),
}

/// Which one of several. 指代。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Which {
    /// There is only one. 仅一项。
    Only,
    /// The line on the pay slip, counted from one. 工资条行次。
    Line(u16),
    /// The wage tier. 类区。
    Tier(u8),
    /// That of so many whole years of work. 累计工作满几年。
    Years(i64),
    /// The days of a span, both included. 起止日期。
    Days(NaiveDate, NaiveDate),
    /// A day. 某日。
    Day(NaiveDate),
    /// A month. 某月。
    Month(WageMonth),
    /// The age before it was raised. 原退休年龄。
    Age(u8),
    /// The plan of medical insurance, counted from one. 第几种参保方式。
    Plan(u8),
}

/// A term, and which. 标签。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Label {
    /// What it is.
    pub term: Term,
    /// Which one.
    pub which: Which,
}

impl From<Term> for Label {
    fn from(term: Term) -> Self {
        Self { term, which: Which::Only }
    }
}

impl From<(Term, Which)> for Label {
    fn from((term, which): (Term, Which)) -> Self {
        Self { term, which }
    }
}

/// The unit of a number. 单位。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Measure {
    /// Yuan. 元。
    Yuan,
    /// Yuan an hour. 元/小时。
    YuanPerHour,
    /// Hours. 小时。
    Hours,
    /// Days. 天。
    Days,
    /// Months. 个月。
    Months,
    /// Years. 年。
    Years,
    /// A number without a unit: a share or a multiple. 比例、倍数。
    Plain,
    /// Per cent. 百分比。
    Percent,
}

/// An exact number with its unit. 数值。
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Quantity {
    /// The number.
    pub exact: Exact,
    /// Its unit.
    pub measure: Measure,
}

impl Quantity {
    /// Yuan.
    pub fn yuan(amount: Money) -> Self {
        Self { exact: amount.exact(), measure: Measure::Yuan }
    }

    /// Hours.
    pub fn hours(hours: Hours) -> Self {
        Self { exact: hours.exact(), measure: Measure::Hours }
    }

    /// A whole number of days.
    pub fn days(days: i64) -> Self {
        Self { exact: Exact::whole(days), measure: Measure::Days }
    }

    /// A number in a unit.
    pub const fn new(exact: Exact, measure: Measure) -> Self {
        Self { exact, measure }
    }
}

named! {
    Term, Term::Named;
    MONTHLY_MINIMUM_WAGE, "monthly_minimum_wage", both!("月最低工资标准", "monthly minimum wage");
    HOURLY_MINIMUM_WAGE, "hourly_minimum_wage", both!("小时最低工资标准", "hourly minimum wage");
    WAGE_TIER, "wage_tier", both!("最低工资类区", "wage tier");
    WEIGHTED_MINIMUM_WAGE, "weighted_minimum_wage", both!("当月折算标准", "weighted standard of the month");
    MONTH_FLOOR, "month_floor", both!("本月最低应得", "least due this month");
    GROSS_PAY, "gross_pay", both!("应发合计", "all pay lines together");
    LEFT_TO_COUNT, "left_to_count", both!("剔除后余额", "left after setting aside");
    COUNTED_WAGE, "counted_wage", both!("计入比较的工资", "pay that counts");
    MARGIN, "margin", both!("超出部分", "margin");
    SHORTFALL, "shortfall", both!("差额", "shortfall");
    WEEKDAYS_OF_MONTH, "weekdays_of_month", both!("当月周一至周五天数", "weekdays of the month");
    WEEKDAYS_OF_PART, "weekdays_of_part", both!("该标准适用的周一至周五天数", "weekdays under this standard");
    WEEKDAYS_ABSENT, "weekdays_absent", both!("无薪缺勤天数", "weekdays absent without pay");
    WEEKDAYS_SICK, "weekdays_sick", both!("病假天数", "weekdays of sick leave");
    WEEKDAYS_OUTSIDE, "weekdays_outside", both!("不在职天数", "weekdays outside the job");
    WEEKDAYS_MISSED, "weekdays_missed", both!("未出勤天数", "weekdays missed");
    WEEKDAYS_WORKED, "weekdays_worked", both!("出勤天数", "weekdays worked");
    TWICE_PAID_DAYS, "twice_paid_days", both!("月计薪天数的两倍", "twice the paid days of a month");
    SHARE_OF_MONTH, "share_of_month", both!("出勤折算比例", "share of the month worked");
    SHARE_MISSED, "share_missed", both!("未出勤比例", "share of the month missed");
    HALF_MONTH, "half_month", both!("折算比例下限", "least share for half a month");
    WHOLE, "whole", both!("全部", "the whole");
    PAID_DAYS_PER_MONTH, "paid_days_per_month", both!("月计薪天数", "paid days a month");
    HOURS_PER_PAID_DAY, "hours_per_paid_day", both!("每日工时", "hours a day");
    SICK_PAY_SHARE, "sick_pay_share", both!("病假工资下限比例", "least share for sick pay");
    SICK_PAY_FLOOR, "sick_pay_floor", both!("病假工资下限", "sick pay floor");
    WORKING_TIME, "working_time", both!("工作时间", "working time");
    ORDER_TIME, "order_time", both!("订单时间", "order time");
    SLACK_TIME, "slack_time", both!("宽放时间", "slack time");
    REQUIRED_TIME, "required_time", both!("企业要求的在线、在岗时间", "time required online or on site");
    REST_TIME, "rest_time", both!("订单中的连续休息", "long rests inside orders");
    REQUIRED_PAY, "required_pay", both!("最低应得报酬", "least pay due");
    PACKAGE_PAY, "package_pay", both!("包薪总额", "lump sum");
    PACKAGE_BASE, "package_base", both!("包薪的基本工资", "base of the lump sum");
    IMPLIED_BASE, "implied_base", both!("包薪折合的基本工资", "base implied by the lump sum");
    EXTENDED_HOURS, "extended_hours", both!("工作日加班工时", "overtime hours on workdays");
    REST_DAY_HOURS, "rest_day_hours", both!("休息日加班工时", "hours on rest days");
    STATUTORY_HOLIDAY_HOURS, "statutory_holiday_hours", both!("法定节假日工时", "hours on statutory holidays");
    EXTENDED_MULTIPLE, "extended_multiple", both!("工作日加班倍数", "multiple for workday overtime");
    REST_DAY_MULTIPLE, "rest_day_multiple", both!("休息日加班倍数", "multiple for rest days");
    STATUTORY_HOLIDAY_MULTIPLE, "statutory_holiday_multiple", both!("法定节假日倍数", "multiple for statutory holidays");
    WEIGHTED_HOURS, "weighted_hours", both!("按倍数折算的工时", "hours weighted by their multiples");
    PACKAGE_OVERTIME, "package_overtime", both!("包薪中应有的加班费", "overtime pay inside the lump sum");
    CONTRACT_WAGE, "contract_wage", both!("合同约定工资", "contract wage");
    POST_LOWEST_WAGE, "post_lowest_wage", both!("同岗位最低档工资", "lowest wage of the same post");
    PROBATION_SHARE, "probation_share", both!("试用期工资下限比例", "least share in probation");
    PROBATION_FLOOR, "probation_floor", both!("试用期工资下限", "probation floor");
    MONTH_WAGE, "month_wage", both!("当月工资", "wage of the month");
    DAMAGE_MOST, "damage_most", both!("赔偿扣款上限", "most that may be deducted for damage");
    DAMAGE_SHARE, "damage_share", both!("赔偿扣款比例上限", "greatest share deducted for damage");
    WAGE_AFTER_DAMAGE, "wage_after_damage", both!("扣除赔偿后的工资", "wage after the deduction");
    AGREED_HOURLY_WAGE, "agreed_hourly_wage", both!("约定小时工资", "agreed hourly wage");
    NORMAL_HOURLY_PAY, "normal_hourly_pay", both!("平时小时报酬", "normal pay an hour");
    HOLIDAY_HOURLY_PAY, "holiday_hourly_pay", both!("节假日小时报酬", "holiday pay an hour");
    HOLIDAY_PAY, "holiday_pay", both!("节假日报酬", "pay for the holiday");
    FINAL_AWARD_MONTHS, "final_award_months", both!("终局裁决的月数", "months that bound a final award");
    FINAL_AWARD_MOST, "final_award_most", both!("终局裁决金额上限", "most for a final award");
    BONUS_SHARE, "bonus_share", both!("奖金的月份额", "month's share of the bonus");
    BONUS_MONTHS, "bonus_months", both!("奖金对应月数", "months the bonus is for");
    OVERTIME_BASE, "overtime_base", both!("加班工资基数", "base of overtime pay");
    HOURLY_WAGE, "hourly_wage", both!("小时工资", "hourly wage");
    DAILY_WAGE, "daily_wage", both!("日工资", "daily wage");
    EXTENDED_PAY, "extended_pay", both!("工作日加班费", "pay for workday overtime");
    REST_DAY_PAY, "rest_day_pay", both!("休息日加班费", "pay for rest days");
    STATUTORY_HOLIDAY_PAY, "statutory_holiday_pay", both!("法定节假日加班费", "pay for work on statutory holidays");
    HOLIDAY_WAGE, "holiday_wage", both!("法定节假日本身的工资", "wage of the holidays themselves");
    HOLIDAY_DAYS, "holiday_days", both!("本应上班的法定节假日", "statutory holidays on workdays");
    PIECES, "pieces", both!("定额以外的件数", "pieces beyond the quota");
    PIECE_UNIT_PRICE, "piece_unit_price", both!("每件单价", "pay for a piece");
    PIECE_MULTIPLE, "piece_multiple", both!("计件倍数", "multiple for pieces");
    CYCLE_HOURS, "cycle_hours", both!("周期内工时", "hours of the cycle");
    CYCLE_STANDARD, "cycle_standard", both!("周期标准工时", "standard hours of the cycle");
    CYCLE_WORKDAYS, "cycle_workdays", both!("周期工作日", "workdays of the cycle");
    CYCLE_QUARTERS, "cycle_quarters", both!("季数", "quarters");
    CYCLE_DAYS, "cycle_days", both!("周期天数", "days of the cycle");
    CYCLE_SERVICE_DAYS, "cycle_service_days", both!("周期内在职天数", "days in service");
    CYCLE_EXCESS, "cycle_excess", both!("超出的工时", "hours above the standard");
    CYCLE_MULTIPLE, "cycle_multiple", both!("超出工时的倍数", "multiple for hours above the standard");
    CYCLE_PAY, "cycle_pay", both!("超出工时的加班费", "pay for hours above the standard");
    CLAIM, "claim", both!("追讨金额合计", "claim for all months");
    OVERTIME_DUE, "overtime_due", both!("应付加班费合计", "overtime pay due");
    OVERTIME_PAID, "overtime_paid", both!("已付加班费", "overtime pay already paid");
    OVERTIME_OWED, "overtime_owed", both!("还欠的加班费", "overtime pay still owed");
    GROSS_DUE, "gross_due", both!("工资和加班费合计", "wage and overtime together");
    LOCAL_HOLIDAY_MULTIPLE, "local_holiday_multiple", both!("地方节日倍数", "multiple on a local holiday");
    LOCAL_HOLIDAY_HOURS, "local_holiday_hours", both!("地方节日工时", "hours on a local holiday");
    LOCAL_HOLIDAY_EXTRA, "local_holiday_extra", both!("地方节日有争议的部分", "the part in dispute on a local holiday");
    CONTINUOUS_MONTHS, "continuous_months", both!("享受年休假的连续工作月数", "months of continuous work for annual leave");
    ANNUAL_LEAVE_DAYS, "annual_leave_days", both!("全年年休假天数", "annual leave of a whole year");
    LEAVE_CALENDAR_DAYS, "leave_calendar_days", both!("折算年休假的日历天数", "calendar days with leave");
    LEAVE_PRORATION_DAYS, "leave_proration_days", both!("年休假折算除数", "divisor for part of a year");
    LEAVE_ENTITLED, "leave_entitled", both!("当年应休年休假", "annual leave of this year");
    LEAVE_TAKEN, "leave_taken", both!("已休年休假", "annual leave taken");
    LEAVE_NOT_TAKEN, "leave_not_taken", both!("应休未休年休假", "annual leave not taken");
    WAGE_WINDOW, "wage_window", both!("月平均工资的期间", "months of the average wage");
    MONTHS_AVERAGED, "months_averaged", both!("计算平均工资的月数", "months averaged");
    WAGES_OF_MONTHS, "wages_of_months", both!("各月工资合计", "wages of these months");
    WAGES_WITHOUT_OVERTIME, "wages_without_overtime", both!("剔除加班费后的工资合计", "wages without overtime pay");
    AVERAGE_MONTHLY_WAGE, "average_monthly_wage", both!("剔除加班费后的月平均工资", "average monthly wage without overtime pay");
    LEAVE_PAY_SHARE, "leave_pay_share", both!("未休年休假工资报酬比例", "share paid for leave not taken");
    NORMAL_PAY_SHARE, "normal_pay_share", both!("其中的正常工资", "normal pay within it");
    EXTRA_SHARE, "extra_share", both!("另付比例", "share on top");
    LEAVE_PAY_IN_LIEU, "leave_pay_in_lieu", both!("未休年休假工资报酬", "pay in lieu of annual leave");
    LEAVE_PAY_PAID, "leave_pay_paid", both!("已付的未休年休假工资报酬", "paid in lieu already");
    CONTRIBUTION_BASE, "contribution_base", both!("缴费基数", "contribution base");
    BASE_FLOOR, "base_floor", both!("缴费基数下限", "floor of the base");
    BASE_CEILING, "base_ceiling", both!("缴费基数上限", "ceiling of the base");
    DECLARED_WAGE, "declared_wage", both!("缴费工资", "wage for contributions");
    PENSION_BASE, "pension_base", both!("养老保险缴费基数", "base of pension insurance");
    PENSION_FLOOR, "pension_floor", both!("养老保险缴费基数下限", "floor of the base of pension insurance");
    PENSION_CEILING, "pension_ceiling", both!("养老保险缴费基数上限", "ceiling of the base of pension insurance");
    PENSION_EMPLOYER, "pension_employer", both!("养老保险单位缴费", "employer’s pension contribution");
    PENSION_OWN, "pension_own", both!("养老保险个人缴费", "employee’s pension contribution");
    UNEMPLOYMENT_BASE, "unemployment_base", both!("失业保险缴费基数", "base of unemployment insurance");
    UNEMPLOYMENT_FLOOR, "unemployment_floor", both!("失业保险缴费基数下限", "floor of the base of unemployment insurance");
    UNEMPLOYMENT_CEILING, "unemployment_ceiling", both!("失业保险缴费基数上限", "ceiling of the base of unemployment insurance");
    UNEMPLOYMENT_EMPLOYER, "unemployment_employer", both!("失业保险单位缴费", "employer’s unemployment contribution");
    UNEMPLOYMENT_OWN, "unemployment_own", both!("失业保险个人缴费", "employee’s unemployment contribution");
    INJURY_BASE, "injury_base", both!("工伤保险缴费基数", "base of work-injury insurance");
    INJURY_FLOOR, "injury_floor", both!("工伤保险缴费基数下限", "floor of the base of work-injury insurance");
    INJURY_CEILING, "injury_ceiling", both!("工伤保险缴费基数上限", "ceiling of the base of work-injury insurance");
    INJURY_RATE, "injury_rate", both!("工伤保险行业费率", "work-injury rate of the class");
    INJURY_FACTOR, "injury_factor", both!("工伤浮动系数", "the employer’s injury factor");
    INJURY_EMPLOYER, "injury_employer", both!("工伤保险单位缴费", "employer’s work-injury contribution");
    MEDICAL_BASE, "medical_base", both!("医疗保险缴费基数", "base of medical insurance");
    MEDICAL_FLOOR, "medical_floor", both!("医疗保险缴费基数下限", "floor of the base of medical insurance");
    MEDICAL_CEILING, "medical_ceiling", both!("医疗保险缴费基数上限", "ceiling of the base of medical insurance");
    MEDICAL_EMPLOYER, "medical_employer", both!("医疗保险单位缴费", "employer’s medical contribution");
    MEDICAL_OWN, "medical_own", both!("医疗保险个人缴费", "employee’s medical contribution");
    MATERNITY_EMPLOYER, "maternity_employer", both!("生育保险单位缴费", "employer’s maternity contribution");
    CATASTROPHIC_EMPLOYER, "catastrophic_employer", both!("大额医疗单位缴费", "employer’s catastrophic contribution");
    CATASTROPHIC_OWN, "catastrophic_own", both!("大额医疗个人缴费", "employee’s catastrophic contribution");
    CARE_EMPLOYER, "care_employer", both!("长期护理保险单位缴费", "employer’s long-term-care contribution");
    CARE_OWN, "care_own", both!("长期护理保险个人缴费", "employee’s long-term-care contribution");
    FUND_WAGE, "fund_wage", both!("公积金缴存工资", "wage for the housing fund");
    FUND_BASE, "fund_base", both!("公积金缴存基数", "base of the housing fund");
    FUND_FLOOR, "fund_floor", both!("公积金缴存基数下限", "floor of the base of the housing fund");
    FUND_CEILING, "fund_ceiling", both!("公积金缴存基数上限", "ceiling of the base of the housing fund");
    FUND_EMPLOYER_RATE, "fund_employer_rate", both!("公积金单位缴存比例", "employer’s rate of the housing fund");
    FUND_OWN_RATE, "fund_own_rate", both!("公积金个人缴存比例", "employee’s rate of the housing fund");
    FUND_EMPLOYER, "fund_employer", both!("公积金单位缴存额", "employer’s share of the housing fund");
    FUND_OWN, "fund_own", both!("公积金个人缴存额", "employee’s share of the housing fund");
    EMPLOYEE_RATE, "employee_rate", both!("个人缴费比例", "employee rate");
    REFERENCE_WAGE, "reference_wage", both!("上年全口径平均工资", "reference wage");
    GRADE_SHARE, "grade_share", both!("缴费档次比例", "grade");
    CONTRIBUTION_RATE, "contribution_rate", both!("缴费比例", "contribution rate");
    ACCOUNT_RATE, "account_rate", both!("记入个人账户的比例", "rate of the individual account");
    MONTH_CONTRIBUTION, "month_contribution", both!("月缴费", "contribution of a month");
    ACCOUNT_PART, "account_part", both!("记入个人账户", "into the individual account");
    POOLED_PART, "pooled_part", both!("进入统筹基金", "into the pooled fund");
    CONTRIBUTION_MONTHS, "contribution_months", both!("缴费月数", "months paid for");
    PERIOD_CONTRIBUTION, "period_contribution", both!("这段时间的缴费", "contribution of the period");
    SUBSIDY_SHARE, "subsidy_share", both!("社保补贴比例上限", "greatest share of the subsidy");
    UNEMPLOYED_SHARE, "unemployed_share", both!("登记失业一年以上人员补贴比例上限", "greatest share for a year's unemployment");
    SUBSIDY_MOST, "subsidy_most", both!("月补贴上限", "most subsidy of a month");
    SUBSIDY_TOTAL, "subsidy_total", both!("补贴总月数上限", "months of subsidy in all");
    SUBSIDY_YEAR, "subsidy_year", both!("每个申领年度的月数上限", "months of subsidy in a year");
    SUBSIDY_USED, "subsidy_used", both!("已享受补贴的月数", "months of subsidy already had");
    SUBSIDY_LEFT, "subsidy_left", both!("还可补贴的月数", "months of subsidy left");
    SUBSIDY_MONTHS, "subsidy_months", both!("可补贴的月数", "months that can be subsidised");
    BIRTH_MONTHS, "birth_months", both!("出生月距首个受影响月份", "months born after the first affected");
    RETIREMENT_STEP, "retirement_step", both!("每延迟一个月对应的出生月数", "birth months to a month of delay");
    RETIREMENT_CAP, "retirement_cap", both!("最多延迟", "longest delay");
    RETIREMENT_DELAY, "retirement_delay", both!("延迟退休", "delay of retirement");
    ONE_MONTH, "one_month", both!("每组另加一个月", "one month more for the group");
    EARLY_MOST, "early_most", both!("可提前", "how early one may retire");
    LATE_MOST, "late_most", both!("可延后", "how late one may retire");
    MINIMUM_MONTHS, "minimum_months", both!("最低缴费月数", "least months of contributions");
    PAID_MONTHS, "paid_months", both!("已缴月数", "months already paid");
    MONTHS_LEFT, "months_left", both!("到退休还有", "months until retirement");
    PLANNED_MONTHS, "planned_months", both!("计划再缴", "months still to be paid");
    ALL_MONTHS, "all_months", both!("累计缴费月数", "months of contributions in all");
    MISSING_MONTHS, "missing_months", both!("还差月数", "months missing");
    PAYOUT_BASE, "payout_base", both!("养老金计发基数", "payout base");
    PAST_INDEX, "past_index", both!("以往平均缴费指数", "average index so far");
    LATER_INDEX, "later_index", both!("以后的缴费指数", "later index");
    INDEX_MONTHS, "index_months", both!("指数乘月数", "index times months");
    AVERAGE_INDEX, "average_index", both!("平均缴费指数", "average index");
    ONE_INDEX, "one_index", both!("平均工资的指数", "index of the reference wage");
    TWO_INDICES, "two_indices", both!("指数个数", "number of indices");
    MEAN_INDEX, "mean_index", both!("1与平均指数的平均", "mean of one and the index");
    MONTHS_OF_YEAR, "months_of_year", both!("一年的月数", "months of a year");
    PENSION_YEARS, "pension_years", both!("缴费年限", "years of contributions");
    ONE_PER_CENT, "one_per_cent", both!("每年百分之一", "one per cent a year");
    BASE_PENSION, "base_pension", both!("基础养老金", "base pension");
    ACCOUNT_BALANCE, "account_balance", both!("个人账户储存额", "account balance");
    INTEREST_RATE, "interest_rate", both!("假定的记账利率", "interest assumed");
    GROWTH_RATE, "growth_rate", both!("假定的基数增长", "growth assumed");
    YEAR_INTEREST, "year_interest", both!("当年利息", "interest of the year");
    WHOLE_MONTHS, "whole_months", both!("整岁的计发月数", "payout months at the full age");
    NEXT_MONTHS, "next_months", both!("下一岁的计发月数", "payout months a year later");
    MONTHS_FEWER, "months_fewer", both!("按月份减少的计发月数", "payout months fewer");
    MONTHS_OF_AGE, "months_of_age", both!("整岁以外的月数", "months beyond the full age");
    PAYOUT_MONTHS, "payout_months", both!("计发月数", "payout months");
    ACCOUNT_PENSION, "account_pension", both!("个人账户养老金", "account pension");
    MONTHS_BEFORE, "months_before", both!("建立个人账户前的月数", "months before accounts");
    YEARS_BEFORE, "years_before", both!("建立个人账户前的年限", "years before accounts");
    TRANSITION_RATE, "transition_rate", both!("过渡系数", "transition coefficient");
    TRANSITION_PENSION, "transition_pension", both!("过渡性养老金", "transitional pension");
    AVERAGE_PENSION, "average_pension", both!("全省月平均养老金", "average pension of the province");
    ONE_CHILD_RATE, "one_child_rate", both!("独生子女父母增发比例", "one-child share");
    ONE_CHILD_ADDITION, "one_child_addition", both!("独生子女父母增发", "one-child addition");
    EXPECTED_PENSION, "expected_pension", both!("预计月养老金", "expected pension");
    PENSION_WITHOUT, "pension_without", both!("不再缴费的预计养老金", "pension without paying on");
    PENSION_GAIN, "pension_gain", both!("再缴费增加的养老金", "pension gained");
    PAID_ALREADY, "paid_already", both!("已缴的钱", "already paid");
    PLANNED_PAID, "planned_paid", both!("计划再缴的钱", "still to be paid");
    SUBSIDY_RECEIVED, "subsidy_received", both!("已领的补贴", "subsidies received");
    OWN_COST, "own_cost", both!("自己掏的钱", "own cost");
    PAYBACK_MONTHS, "payback_months", both!("回本月数", "months until paid back");
    RESIDENT_GRADE, "resident_grade", both!("居民养老年缴费", "residents' yearly contribution");
    RESIDENT_YEARS, "resident_years", both!("居民养老缴费年数", "years of paying");
    RESIDENT_SUBSIDY, "resident_subsidy", both!("政府缴费补贴", "government subsidy a year");
    RESIDENT_BALANCE, "resident_balance", both!("居民养老个人账户", "residents' account");
    RESIDENT_DIVISOR, "resident_divisor", both!("居民养老计发月数", "divisor of the residents' account");
    RESIDENT_ACCOUNT_PENSION, "resident_account_pension", both!("居民个人账户养老金", "residents' account pension");
    RESIDENT_BASE, "resident_base", both!("居民基础养老金", "residents' base pension");
    RESIDENT_TOP_UP, "resident_top_up", both!("县加发基础养老金", "county addition");
    RESIDENT_LEAST, "resident_least", both!("居民养老最低年数", "least years");
    YEARS_BEYOND, "years_beyond", both!("超过最低年数的年数", "years beyond the least");
    LONG_PAY_RATE, "long_pay_rate", both!("每多一年加发", "addition for each year beyond");
    LONG_PAY_ADDITION, "long_pay_addition", both!("长缴加发", "addition for paying longer");
    RESIDENT_PENSION, "resident_pension", both!("居民月养老金", "residents' pension");
    PERIOD_MONTHS, "period_months", both!("每期的月数", "months of a period");
    PERIODS_OF_YEAR, "periods_of_year", both!("一年的期数", "periods of a year");
    PLAN_PERIOD, "plan_period", both!("每期缴费", "contribution of a period");
    YEAR_CONTRIBUTION, "year_contribution", both!("全年缴费", "contribution of a year");
    REST_PART, "rest_part", both!("不进个人账户的部分", "the part that does not go into the account");
    MONTH_AVERAGE, "month_average", both!("折合每月", "average of a month");
    WAGE_SHARE, "wage_share", both!("基数占平均工资的比例", "base as a share of the wage");
    FEE_FIXED, "fee_fixed", both!("大额医疗费用补助的定额部分", "fixed part of the catastrophic fee");
    FEE_SHARE, "fee_share", both!("大额医疗费用补助占工资的比例", "share of the wage in the catastrophic fee");
    CATASTROPHIC_FEE, "catastrophic_fee", both!("大额医疗费用补助", "catastrophic fee");
    MATERNITY_EXTRA, "maternity_extra", both!("生育另缴", "paid for maternity");
    CARE_EXTRA, "care_extra", both!("长期护理另缴", "paid for long-term care");
    YEAR_COST, "year_cost", both!("一年一共", "cost of a year");
    WAITING_MONTHS, "waiting_months", both!("等待期", "waiting period");
    WITHOUT_WAITING, "without_waiting", both!("不用等待的期限", "time without waiting");
    MONTHS_SINCE_COVER, "months_since_cover", both!("原来的医保停了以后的月数", "months since the earlier cover");
    MEDICAL_YEARS, "medical_years", both!("退休所需的医保年限", "medical years needed at retirement");
    LOCAL_MEDICAL_YEARS, "local_medical_years", both!("本地规定的医保年限", "medical years by the local rule");
    DEEMED_MONTHS, "deemed_months", both!("视同缴费月数", "deemed months");
    HERE_YEARS, "here_years", both!("须在本地实际缴费的年限", "years to be really paid here");
    HERE_MONTHS, "here_months", both!("在本地实际缴费的月数", "months really paid here");
    PAID_HERE_MONTHS, "paid_here_months", both!("已在本地缴的月数", "months paid here so far");
    MISSING_HERE_MONTHS, "missing_here_months", both!("在本地还差的月数", "months missing here");
    EMPLOYER_RATE, "employer_rate", both!("单位缴费比例", "employer rate");
    BUY_RATE, "buy_rate", both!("补足年限的比例", "rate for missing years");
    BUY_AMOUNT, "buy_amount", both!("一次补足的钱", "one payment for missing years");
    RESIDENT_MEDICAL, "resident_medical", both!("居民医保个人缴费", "residents' medical contribution");
    RESIDENT_MEDICAL_SUBSIDY, "resident_medical_subsidy", both!("居民医保财政补助", "government share of residents' medical insurance");
    FIXED_WAIT, "fixed_wait", both!("固定等待期", "fixed wait");
    BROKEN_YEARS, "broken_years", both!("多断缴的年数", "further broken years");
    BROKEN_YEAR_WAIT, "broken_year_wait", both!("每多断缴一年增加", "added for each further broken year");
    EXTRA_YEARS, "extra_years", both!("多缴的年数", "extra years paid");
    EXTRA_YEAR_CUT, "extra_year_cut", both!("每多缴一年减少", "taken off for each extra year paid");
    VARIABLE_WAIT, "variable_wait", both!("变动等待期", "variable wait");
    RESIDENT_WAIT, "resident_wait", both!("居民医保等待期", "wait of the residents' scheme");
    PERIOD_HOURS, "period_hours", both!("计薪期内的工时", "hours of the pay period");
    PERIOD_DAYS, "period_days", both!("工作天数", "days worked");
    AVERAGE_DAY_HOURS, "average_day_hours", both!("平均每天工时", "average hours a day");
    PART_TIME_DAY_HOURS, "part_time_day_hours", both!("非全日制每天平均工时上限", "most average hours a day in part-time work");
    PART_TIME_WEEK_HOURS, "part_time_week_hours", both!("非全日制每周工时上限", "most hours a week in part-time work");
    DOUBLE_WAGE_MULTIPLE, "double_wage_multiple", both!("未订立书面合同的工资倍数", "wages a month without a written contract");
    WAGE_PAID_ONCE, "wage_paid_once", both!("已付的一倍", "the one that was paid");
    SECOND_WAGE, "second_wage", both!("另外应付的倍数", "wages on top of it");
    MONTHS_WITHOUT_CONTRACT, "months_without_contract", both!("应付二倍工资的整月数", "whole months with double wage");
    DOUBLE_WAGE_OWED, "double_wage_owed", both!("二倍工资的差额", "what double wage adds");
    SCHEME_AMOUNT, "scheme_amount", both!("补贴标准", "amount of the subsidy");
    UPLIFT, "uplift", both!("上浮比例", "uplift");
    UPLIFT_AMOUNT, "uplift_amount", both!("上浮金额", "what the uplift adds");
    AMOUNT_WITH_UPLIFT, "amount_with_uplift", both!("上浮后的补贴", "subsidy with the uplift");
}
