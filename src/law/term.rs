//! The words of the field, each one thing. 术语。

use chrono::NaiveDate;

use crate::units::{Exact, Hours, Money, WageMonth};

use super::PayKind;

/// What a number in a working is. 术语。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Term {
    /// A line on the pay slip. 工资条项目。
    Pay(PayKind),
    /// Monthly minimum wage. 月最低工资标准。
    MonthlyMinimumWage,
    /// Hourly minimum wage. 小时最低工资标准。
    HourlyMinimumWage,
    /// Wage tier of a place. 最低工资类区。
    WageTier,
    /// The standard of a month in which it changes, weighted. 当月折算标准。
    WeightedMinimumWage,
    /// The floor for this month or part of it. 本月最低应得。
    MonthFloor,
    /// All lines paid, before anything is set aside. 应发合计。
    GrossPay,
    /// What is left after some lines were set aside. 剔除后余额。
    LeftToCount,
    /// Pay that counts in the comparison. 计入比较的工资。
    CountedWage,
    /// What is left above the floor. 超出部分。
    Margin,
    /// What is missing to the floor. 差额。
    Shortfall,
    /// Plain weekdays of the month. 当月周一至周五天数。
    WeekdaysOfMonth,
    /// Weekdays on which a standard was in force. 该标准适用的工作日数。
    WeekdaysOfPart,
    /// Weekdays absent without pay. 无薪缺勤天数。
    WeekdaysAbsent,
    /// Weekdays of sick leave. 病假天数。
    WeekdaysSick,
    /// Weekdays before joining or after leaving. 不在职天数。
    WeekdaysOutside,
    /// Weekdays missed, all together. 未出勤天数合计。
    WeekdaysMissed,
    /// Weekdays worked. 出勤天数。
    WeekdaysWorked,
    /// Twice the paid days of a month. 月计薪天数的两倍。
    TwicePaidDays,
    /// The share of the month that was worked. 出勤折算比例。
    ShareOfMonth,
    /// The share of the month that was not. 未出勤比例。
    ShareMissed,
    /// Half a month's weekdays over the paid days, the least share short of half. 折算比例下限。
    HalfMonth,
    /// The whole. 全月。
    Whole,
    /// Paid days a month. 月计薪天数。
    PaidDaysPerMonth,
    /// Hours a day. 每日工时。
    HoursPerPaidDay,
    /// Sick pay as a share of the floor. 病假工资下限比例。
    SickPayShare,
    /// Sick pay floor. 病假工资下限。
    SickPayFloor,
    /// Hours worked. 工作时间。
    WorkingTime,
    /// Time spent on orders. 订单时间。
    OrderTime,
    /// Agreed slack time. 宽放时间。
    SlackTime,
    /// Time the company requires online or on site. 企业要求的在线、在岗时间。
    RequiredTime,
    /// Long unbroken rests inside orders. 订单中的连续休息时间。
    RestTime,
    /// The least that is due for the hours. 按工时应得的最低报酬。
    RequiredPay,
    /// Lump sum for hours and overtime. 包薪总额。
    PackagePay,
    /// Base wage written in the contract. 合同约定的基本工资。
    PackageBase,
    /// Base implied by the package. 包薪折合的基本工资。
    ImpliedBase,
    /// Overtime hours on workdays. 工作日延长工时。
    ExtendedHours,
    /// Hours on rest days. 休息日工时。
    RestDayHours,
    /// Hours on statutory holidays. 法定节假日工时。
    StatutoryHolidayHours,
    /// Multiple for workday overtime. 延长工时倍数。
    ExtendedMultiple,
    /// Multiple for rest days. 休息日倍数。
    RestDayMultiple,
    /// Multiple for statutory holidays. 法定节假日倍数。
    StatutoryHolidayMultiple,
    /// Hours, each weighted with its multiple. 加权工时。
    WeightedHours,
    /// Pay for the overtime in the package. 包薪内加班工资。
    PackageOvertime,
    /// Wage in the contract. 合同约定工资。
    ContractWage,
    /// Lowest wage of the same post. 同岗位最低档工资。
    PostLowestWage,
    /// Least share of the wage in probation. 试用期工资下限比例。
    ProbationShare,
    /// The probation floor. 试用期工资下限。
    ProbationFloor,
    /// Wage of the month, all that is wages. 当月工资。
    MonthWage,
    /// The most that may be deducted for damage. 赔偿扣款上限。
    DamageMost,
    /// Greatest share of the wage deducted for damage. 赔偿扣款比例上限。
    DamageShare,
    /// Wage left after the deduction for damage. 扣除赔偿后的工资。
    WageAfterDamage,
    /// Agreed hourly wage. 约定小时工资。
    AgreedHourlyWage,
    /// Pay an hour in normal time. 平时小时报酬。
    NormalHourlyPay,
    /// Pay an hour on the holiday. 节假日小时报酬。
    HolidayHourlyPay,
    /// Pay for work on the holiday. 节假日报酬。
    HolidayPay,
    /// How many months of the standard bound a final award. 终局裁决的月数。
    FinalAwardMonths,
    /// The most a final award can be about. 终局裁决金额上限。
    FinalAwardMost,
    /// A month's share of a bonus. 奖金月份额。
    BonusShare,
    /// The months a bonus was earned over. 奖金对应月数。
    BonusMonths,
    /// Wage that overtime pay is worked out from. 加班工资计算基数。
    OvertimeBase,
    /// Pay for an hour of normal work. 小时工资。
    HourlyWage,
    /// Pay for a day of normal work. 日工资。
    DailyWage,
    /// Pay for workday overtime. 工作日延长工时加班费。
    ExtendedPay,
    /// Pay for work on rest days. 休息日加班费。
    RestDayPay,
    /// Pay for work on statutory holidays. 法定节假日加班费。
    StatutoryHolidayPay,
    /// Wage of a statutory holiday itself, for those paid by the day or hour. 法定节假日本身的工资。
    HolidayWage,
    /// Statutory holidays on which work would have been done. 本应上班的法定节假日天数。
    HolidayDays,
    /// Pieces made beyond the quota. 定额外计件数量。
    Pieces,
    /// Pay for one piece. 计件单价。
    PieceUnitPrice,
    /// Multiple for pieces beyond the quota. 定额外计件倍数。
    PieceMultiple,
    /// Hours of an averaged cycle, without statutory holidays. 周期内工作时间。
    CycleHours,
    /// Standard hours of the cycle. 周期标准工时。
    CycleStandard,
    /// Workdays of the cycle. 周期工作日。
    CycleWorkdays,
    /// Quarters of the cycle. 周期所含季数。
    CycleQuarters,
    /// Days of the cycle. 周期天数。
    CycleDays,
    /// Days in service within the cycle. 周期内在职天数。
    CycleServiceDays,
    /// Hours of the cycle above the standard. 周期超出工时。
    CycleExcess,
    /// Multiple for hours above the standard of a cycle. 综合计算超出工时倍数。
    CycleMultiple,
    /// Pay for the hours above the standard of a cycle. 综合计算超时加班费。
    CyclePay,
    /// What is owed for all months of a claim. 追讨金额合计。
    Claim,
    /// Overtime pay due, all together. 应付加班费合计。
    OvertimeDue,
    /// Overtime pay already paid. 已付加班费。
    OvertimePaid,
    /// Overtime pay still owed. 还欠的加班费。
    OvertimeOwed,
    /// All that is due for the month, wage and overtime. 应得合计。
    GrossDue,
    /// Multiple on a local holiday. 地方节日倍数。
    LocalHolidayMultiple,
    /// Hours on a local holiday. 地方节日工时。
    LocalHolidayHours,
    /// Pay on a local holiday that is in dispute. 地方节日有争议的部分。
    LocalHolidayExtra,
    /// Months of continuous work before there is annual leave. 享受年休假的连续工作月数。
    ContinuousMonths,
    /// Days of annual leave of a whole year, by years of work. 全年应休年休假天数。
    AnnualLeaveDays,
    /// Calendar days of the year for which there is leave. 折算年休假的日历天数。
    LeaveCalendarDays,
    /// Days of a year by which part of it is measured. 年休假折算除数。
    LeaveProrationDays,
    /// Days of annual leave of this year. 当年应休年休假天数。
    LeaveEntitled,
    /// Days of annual leave taken. 已休年休假天数。
    LeaveTaken,
    /// Days of annual leave due and not taken. 应休未休年休假天数。
    LeaveNotTaken,
    /// Months of which the average wage is taken. 月平均工资的期间。
    WageWindow,
    /// Months that were averaged. 计算平均工资的月数。
    MonthsAveraged,
    /// Wages of these months together. 各月工资合计。
    WagesOfMonths,
    /// Wages of these months without overtime pay. 剔除加班工资后的合计。
    WagesWithoutOvertime,
    /// Average monthly wage without overtime pay. 剔除加班工资后的月平均工资。
    AverageMonthlyWage,
    /// What a day of leave not taken is paid with, all together. 未休年休假工资报酬比例。
    LeavePayShare,
    /// What normal pay is of it. 其中的正常工作期间工资。
    NormalPayShare,
    /// What is to be paid on top. 另付比例。
    ExtraShare,
    /// Pay in lieu of annual leave still to be paid on top. 应另付的未休年休假工资报酬。
    LeavePayInLieu,
    /// What was paid in lieu already. 已付的未休年休假工资报酬。
    LeavePayPaid,
    /// Contribution base. 缴费基数。
    #[cfg(not(target_arch = "wasm32"))]
    ContributionBase,
    /// Floor of the base. 缴费基数下限。
    #[cfg(not(target_arch = "wasm32"))]
    BaseFloor,
    /// Ceiling of the base. 缴费基数上限。
    #[cfg(not(target_arch = "wasm32"))]
    BaseCeiling,
    /// Reference wage: average wage of all urban employees of the year before. 上年全口径平均工资。
    #[cfg(not(target_arch = "wasm32"))]
    ReferenceWage,
    /// Share of the reference wage that a grade is. 缴费档次比例。
    #[cfg(not(target_arch = "wasm32"))]
    GradeShare,
    /// Contribution rate. 缴费比例。
    #[cfg(not(target_arch = "wasm32"))]
    ContributionRate,
    /// What of the rate goes into the account. 记入个人账户的比例。
    #[cfg(not(target_arch = "wasm32"))]
    AccountRate,
    /// Contribution of a month. 月缴费。
    #[cfg(not(target_arch = "wasm32"))]
    MonthContribution,
    /// What of it goes into the account. 记入个人账户。
    #[cfg(not(target_arch = "wasm32"))]
    AccountPart,
    /// What of it goes into the pooled fund. 进入统筹基金。
    #[cfg(not(target_arch = "wasm32"))]
    PooledPart,
    /// Months paid for. 缴费月数。
    #[cfg(not(target_arch = "wasm32"))]
    ContributionMonths,
    /// Contribution of the period. 这段时间的缴费。
    #[cfg(not(target_arch = "wasm32"))]
    PeriodContribution,
    /// Greatest share of the subsidy. 社保补贴比例上限。
    #[cfg(not(target_arch = "wasm32"))]
    SubsidyShare,
    /// Greatest share for people unemployed for a year. 登记失业一年以上人员补贴比例上限。
    #[cfg(not(target_arch = "wasm32"))]
    UnemployedShare,
    /// The most the subsidy of a month can be. 月补贴上限。
    #[cfg(not(target_arch = "wasm32"))]
    SubsidyMost,
    /// Months of subsidy in all. 补贴总月数上限。
    #[cfg(not(target_arch = "wasm32"))]
    SubsidyTotal,
    /// Months of subsidy in an application year. 每个申领年度的月数上限。
    #[cfg(not(target_arch = "wasm32"))]
    SubsidyYear,
    /// Months of subsidy already had. 已享受补贴的月数。
    #[cfg(not(target_arch = "wasm32"))]
    SubsidyUsed,
    /// Months of subsidy left. 还可补贴的月数。
    #[cfg(not(target_arch = "wasm32"))]
    SubsidyLeft,
    /// Months of the period that can be subsidised. 可补贴的月数。
    #[cfg(not(target_arch = "wasm32"))]
    SubsidyMonths,
    /// Months of birth from the first that is affected. 出生月距首个受影响月份。
    #[cfg(not(target_arch = "wasm32"))]
    BirthMonths,
    /// Birth months to a month of delay. 每延迟一个月对应的出生月数。
    #[cfg(not(target_arch = "wasm32"))]
    RetirementStep,
    /// Longest delay. 最多延迟。
    #[cfg(not(target_arch = "wasm32"))]
    RetirementCap,
    /// Delay of retirement. 延迟退休。
    #[cfg(not(target_arch = "wasm32"))]
    RetirementDelay,
    /// One month. 一个月。
    #[cfg(not(target_arch = "wasm32"))]
    OneMonth,
    /// How early one may retire. 可提前。
    #[cfg(not(target_arch = "wasm32"))]
    EarlyMost,
    /// How late one may retire. 可延后。
    #[cfg(not(target_arch = "wasm32"))]
    LateMost,
    /// Least months of contributions. 最低缴费月数。
    #[cfg(not(target_arch = "wasm32"))]
    MinimumMonths,
    /// Months already paid. 已缴月数。
    #[cfg(not(target_arch = "wasm32"))]
    PaidMonths,
    /// Months until retirement. 到退休还有。
    #[cfg(not(target_arch = "wasm32"))]
    MonthsLeft,
    /// Months still to be paid. 计划再缴。
    #[cfg(not(target_arch = "wasm32"))]
    PlannedMonths,
    /// Months of contributions in all. 累计缴费月数。
    #[cfg(not(target_arch = "wasm32"))]
    AllMonths,
    /// Months missing to the least. 还差月数。
    #[cfg(not(target_arch = "wasm32"))]
    MissingMonths,
    /// Base that pensions are worked out from. 养老金计发基数。
    #[cfg(not(target_arch = "wasm32"))]
    PayoutBase,
    /// Average index so far. 以往平均缴费指数。
    #[cfg(not(target_arch = "wasm32"))]
    PastIndex,
    /// Index of the months still to be paid. 以后的缴费指数。
    #[cfg(not(target_arch = "wasm32"))]
    LaterIndex,
    /// Index times months. 指数乘月数。
    #[cfg(not(target_arch = "wasm32"))]
    IndexMonths,
    /// Average index. 平均缴费指数。
    #[cfg(not(target_arch = "wasm32"))]
    AverageIndex,
    /// The index of the reference wage itself. 平均工资的指数。
    #[cfg(not(target_arch = "wasm32"))]
    OneIndex,
    /// How many indices are averaged. 指数个数。
    #[cfg(not(target_arch = "wasm32"))]
    TwoIndices,
    /// Mean of one and the average index. 1与平均指数的平均。
    #[cfg(not(target_arch = "wasm32"))]
    MeanIndex,
    /// Months of a year. 一年的月数。
    #[cfg(not(target_arch = "wasm32"))]
    MonthsOfYear,
    /// Years of contributions. 缴费年限。
    #[cfg(not(target_arch = "wasm32"))]
    PensionYears,
    /// One per cent a year. 每年百分之一。
    #[cfg(not(target_arch = "wasm32"))]
    OnePerCent,
    /// Base pension. 基础养老金。
    #[cfg(not(target_arch = "wasm32"))]
    BasePension,
    /// Balance of the individual account. 个人账户储存额。
    #[cfg(not(target_arch = "wasm32"))]
    AccountBalance,
    /// Interest of the account assumed. 假定的记账利率。
    #[cfg(not(target_arch = "wasm32"))]
    InterestRate,
    /// Growth of the base assumed. 假定的基数增长。
    #[cfg(not(target_arch = "wasm32"))]
    GrowthRate,
    /// Interest of a year. 当年利息。
    #[cfg(not(target_arch = "wasm32"))]
    YearInterest,
    /// Payout months at a full age. 整岁的计发月数。
    #[cfg(not(target_arch = "wasm32"))]
    WholeMonths,
    /// Payout months a year later. 下一岁的计发月数。
    #[cfg(not(target_arch = "wasm32"))]
    NextMonths,
    /// Payout months fewer for the months of age. 按月份减少的计发月数。
    #[cfg(not(target_arch = "wasm32"))]
    MonthsFewer,
    /// Months beyond the full age. 整岁以外的月数。
    #[cfg(not(target_arch = "wasm32"))]
    MonthsOfAge,
    /// Payout months. 计发月数。
    #[cfg(not(target_arch = "wasm32"))]
    PayoutMonths,
    /// Pension from the account. 个人账户养老金。
    #[cfg(not(target_arch = "wasm32"))]
    AccountPension,
    /// Months before individual accounts. 建立个人账户前的月数。
    #[cfg(not(target_arch = "wasm32"))]
    MonthsBefore,
    /// Years before individual accounts. 建立个人账户前的年限。
    #[cfg(not(target_arch = "wasm32"))]
    YearsBefore,
    /// Transition coefficient. 过渡系数。
    #[cfg(not(target_arch = "wasm32"))]
    TransitionRate,
    /// Transitional pension. 过渡性养老金。
    #[cfg(not(target_arch = "wasm32"))]
    TransitionPension,
    /// Average pension of the province. 全省月平均养老金。
    #[cfg(not(target_arch = "wasm32"))]
    AveragePension,
    /// One-child addition, share. 独生子女父母增发比例。
    #[cfg(not(target_arch = "wasm32"))]
    OneChildRate,
    /// One-child addition. 独生子女父母增发。
    #[cfg(not(target_arch = "wasm32"))]
    OneChildAddition,
    /// Expected pension. 预计月养老金。
    #[cfg(not(target_arch = "wasm32"))]
    ExpectedPension,
    /// Expected pension without paying on. 不再缴费的预计养老金。
    #[cfg(not(target_arch = "wasm32"))]
    PensionWithout,
    /// What paying on adds to the pension. 再缴费增加的养老金。
    #[cfg(not(target_arch = "wasm32"))]
    PensionGain,
    /// Contributions already paid. 已缴的钱。
    #[cfg(not(target_arch = "wasm32"))]
    PaidAlready,
    /// Contributions still to be paid. 计划再缴的钱。
    #[cfg(not(target_arch = "wasm32"))]
    PlannedPaid,
    /// Subsidies received. 已领的补贴。
    #[cfg(not(target_arch = "wasm32"))]
    SubsidyReceived,
    /// Paid from one's own pocket. 自己掏的钱。
    #[cfg(not(target_arch = "wasm32"))]
    OwnCost,
    /// Months of receiving until it is paid back. 回本月数。
    #[cfg(not(target_arch = "wasm32"))]
    PaybackMonths,
    /// Yearly contribution to the residents' pension. 居民养老年缴费。
    #[cfg(not(target_arch = "wasm32"))]
    ResidentGrade,
    /// Years of paying into the residents' pension. 居民养老缴费年数。
    #[cfg(not(target_arch = "wasm32"))]
    ResidentYears,
    /// Government subsidy of a year. 政府缴费补贴。
    #[cfg(not(target_arch = "wasm32"))]
    ResidentSubsidy,
    /// Balance of the residents' account. 居民养老个人账户。
    #[cfg(not(target_arch = "wasm32"))]
    ResidentBalance,
    /// Divisor of the residents' account. 居民养老计发月数。
    #[cfg(not(target_arch = "wasm32"))]
    ResidentDivisor,
    /// Pension from the residents' account. 居民个人账户养老金。
    #[cfg(not(target_arch = "wasm32"))]
    ResidentAccountPension,
    /// Base pension of residents. 居民基础养老金。
    #[cfg(not(target_arch = "wasm32"))]
    ResidentBase,
    /// County addition to it. 县加发基础养老金。
    #[cfg(not(target_arch = "wasm32"))]
    ResidentTopUp,
    /// Least years of the residents' pension. 居民养老最低年数。
    #[cfg(not(target_arch = "wasm32"))]
    ResidentLeast,
    /// Years beyond the least. 超过最低年数的年数。
    #[cfg(not(target_arch = "wasm32"))]
    YearsBeyond,
    /// Addition for each year beyond. 每多一年加发。
    #[cfg(not(target_arch = "wasm32"))]
    LongPayRate,
    /// Addition for paying longer. 长缴加发。
    #[cfg(not(target_arch = "wasm32"))]
    LongPayAddition,
    /// Residents' pension of a month. 居民月养老金。
    #[cfg(not(target_arch = "wasm32"))]
    ResidentPension,
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
}

/// A term, and which. 标签。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
