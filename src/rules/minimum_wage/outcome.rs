//! What the rule finds. 结论。

use chrono::NaiveDate;

use crate::law::Assessment;
use crate::rules::RuleError;
use crate::units::{Exact, Hours, Money};

/// The whole answer. 最低工资评估。
pub type Answered = Assessment<Line, Finding, Notice, Reading>;

/// One question and its answer. 一项比较。
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What was asked.
    pub question: Question,
    /// What was found.
    pub answer: Result<Outcome, RuleError>,
}

/// What the rule compares. 比较项目。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Question {
    /// The month's pay with the monthly standard. 月最低工资。
    MonthlyFloor,
    /// Pay of a month of sick leave with its share of the monthly standard. 病假工资。
    SickPay,
    /// Pay of a stoppage with the wage agreed, or with what idle workers are due. 停工停产期间工资。
    StoppagePay,
    /// A part-timer's pay with hours × hourly standard. 小时最低工资。
    HourlyFloor,
    /// The agreed hourly wage with the hourly standard. 约定小时工资。
    AgreedWage,
    /// A managed worker's pay with working time × hourly standard. 按工作时间的最低报酬。
    ManagedFloor,
    /// A managed worker's holiday pay with normal pay. 节假日报酬。
    ManagedHoliday,
    /// A lump sum with floor plus overtime. 包薪。
    Package,
    /// Probation pay with 80 %. 试用期工资。
    Probation,
    /// Compensation for damage with 20 %. 赔偿扣款。
    Damage,
}

/// What a comparison found. 结论。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Not below what is due. 不低于应得。
    Met {
        /// What is due.
        due: Money,
        /// What was paid.
        paid: Money,
        /// What is left above it.
        margin: Money,
        /// Whether the law fixes the amount due.
        nature: Nature,
    },
    /// Below what is due, and the difference is owed. 低于应得。
    Short {
        /// What is due.
        due: Money,
        /// What was paid.
        paid: Money,
        /// The difference.
        shortfall: Money,
        /// Whether the law fixes the amount due.
        nature: Nature,
    },
    /// The law leaves it open which of the readings holds. 未定。
    Open(OpenQuestion),
    /// The minimum wage does not measure this month. 不适用比较。
    NotTested(NotTested),
    /// Nothing wrong in a comparison that has no amount. 未发现问题。
    InOrder,
    /// Something wrong in it; the finding says what. 发现问题。
    OutOfOrder,
}

/// Whether an amount due is a statutory test. 性质。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nature {
    /// The law fixes it. 法定比较。
    Test,
    /// This tool estimates it. 估算。
    Estimate,
}

/// Why a month is not measured. 不作比较的原因。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotTested {
    /// Maternity leave is paid from the fund. 产假由生育保险支付。
    MaternityLeave,
    /// A lump sum for part of a month cannot be split. 不足整月的包薪。
    PackagePartMonth,
    /// Probation pay of part of a month. 不足整月的试用期。
    ProbationPartMonth,
    /// No hours were worked. 没有工时。
    NoHours,
}

/// A breach that follows from what was entered and a figure. 认定。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    /// A comparison fell short. 低于标准。
    Short {
        /// Which.
        question: Question,
        /// By how much.
        shortfall: Money,
    },
    /// The agreed hourly wage lies below the standard. 约定小时工资低于标准。
    AgreedWageBelowFloor {
        /// The wage agreed.
        agreed: Money,
        /// The standard.
        floor: Money,
    },
    /// The pay period is longer than allowed. 工资支付周期过长。
    PayPeriodTooLong {
        /// Its days.
        days: i64,
        /// The most allowed, as a number of days.
        most: Exact,
    },
    /// Probation was agreed for part-time work. 非全日制约定试用期。
    ProbationInPartTime,
    /// The base in the contract lies below the standard. 约定基本工资低于标准。
    PackageBaseBelowFloor {
        /// The base.
        base: Money,
        /// The standard.
        floor: Money,
    },
    /// Workday overtime above the limit of the month; pay stays due. 加班超时。
    OvertimeAboveLimit {
        /// The hours.
        hours: Hours,
        /// The limit.
        most: Exact,
    },
    /// More than the allowed share of the wage was deducted for damage. 赔偿扣款超过比例。
    DamageAboveShare {
        /// What was deducted.
        deducted: Money,
        /// The most allowed.
        most: Money,
    },
    /// The wage left after the deduction lies below the standard. 扣后工资低于标准。
    DamageBelowFloor {
        /// What is left.
        left: Money,
        /// The standard.
        floor: Money,
    },
    /// Holiday pay an hour not above normal pay an hour. 节假日报酬不高于平时。
    HolidayPayNotAbove {
        /// Holiday pay an hour.
        holiday: Money,
        /// Normal pay an hour.
        normal: Money,
    },
}

/// Something to know or check. 提示。
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The worker's own contributions were left in, as the province has it. 个人缴费计入。
    OwnContributionsStayIn {
        /// How much.
        amount: Money,
    },
    /// They were taken out, as the figures of this place have it. 个人缴费扣除。
    OwnContributionsTakenOut {
        /// How much.
        amount: Money,
    },
    /// Take-home pay alone lies below the standard, which is no shortfall. 实发低于标准不等于违法。
    TakeHomeBelowFloor {
        /// Take-home pay.
        take_home: Money,
        /// The standard.
        floor: Money,
    },
    /// A company deduction has no ground. 企业扣款没有依据。
    CompanyDeduction {
        /// How much.
        amount: Money,
    },
    /// Back pay belongs to the month it was for. 补发工资不计入本月。
    BackPayElsewhere {
        /// How much.
        amount: Money,
    },
    /// Average daily hours above the bound of part-time work. 日均工时超过非全日制上限。
    DailyAverageAbove {
        /// The average in hours.
        average: Exact,
        /// The bound.
        most: Exact,
    },
    /// Hours of a week above the bound of part-time work. 周工时超过非全日制上限。
    WeekAbove {
        /// The Monday.
        monday: NaiveDate,
        /// The hours.
        hours: Hours,
        /// The bound.
        most: Exact,
    },
    /// Without hours by the day these two bounds are not checked. 未按日填写，未检查上限。
    DaysNotGiven,
    /// Whether the hourly standard contains the employer's insurance share is not known.
    /// 小时标准是否含单位社保部分，尚不清楚。
    HourlyComponentsNotKnown,
    /// The worker's own costs are not part of the test. 个人成本不参与比较。
    OwnCostsOutside,
    /// Slack time is not known: the answer is for order time at least. 宽放时间不明。
    SlackNotKnown,
    /// No number limits order time: the agreed one holds. 连续接单时间以协商为准。
    OrderTimeByAgreement,
    /// All overtime of the month above the limit that binds workday overtime. 各类加班合计较多。
    AllOvertimeAboveLimit {
        /// The hours.
        hours: Hours,
        /// The limit.
        most: Exact,
    },
    /// Probation pay lies between the two measures, or only one is known. 试用期工资待核对。
    ProbationBelowOne {
        /// The measure not reached: 80 % of it.
        floor: Money,
        /// What was paid.
        paid: Money,
        /// Whether the other measure is known and reached.
        other_reached: bool,
    },
    /// A new standard began in this month: the employer must tell the workers. 新标准应告知。
    NewStandard {
        /// Its first day.
        since: NaiveDate,
        /// Within how many days.
        within: Exact,
    },
    /// The most an award can be about to be final. 终局裁决上限。
    FinalAward {
        /// The amount.
        most: Money,
    },
    /// Rules for workers past retirement age apply since this figure's day. 超龄劳动者规定。
    OverAge,
    /// The place that agreed its higher standard serves. 适用约定的注册地标准。
    AgreedPlaceServes,
    /// Having signed away overtime pay changes nothing. 放弃加班费的约定无效。
    OvertimeWaiverVoid,
    /// A lump sum whose hours are lawful implies this base. 包薪折合基本工资。
    ImpliedBase {
        /// The base.
        base: Money,
    },
}

/// The other reading of an open question, with its amount. 另一种理解。
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The question.
    pub question: OpenQuestion,
    /// What is found under the other reading.
    pub other: ReadingOutcome,
}

/// What the other reading finds. 另一种理解下的结论。
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadingOutcome {
    /// A comparison.
    Compared(Outcome),
    /// The standards of the two parts of a month, with their first days.
    Floors(Vec<(NaiveDate, Money)>),
    /// An amount due, without a comparison.
    Due(Money),
}

/// Questions the law leaves open. 未定问题。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum OpenQuestion {
    /// Whether own contributions count, where the province does not say.
    OwnContributions,
    /// Housing and meal money before the province spoke. 住房伙食补贴。
    HousingMeal,
    /// A bonus for more than a month. 跨月奖金。
    LongBonus,
    /// The standard changes inside a month. 月中调整。
    FloorChange,
    /// The floor of part of a month. 不足整月。
    PartMonth,
    /// 80 % of which wage in probation. 试用期比例基准。
    ProbationWage,
    /// Pay that counts for managed workers. 计入的平台报酬。
    ManagedPay,
    /// A lump sum without agreed hours. 未约定工时的包薪。
    PackageHours,
    /// A quota not met: whether it was reasonable. 定额是否合理。
    QuotaReasonable,
}

impl Outcome {
    /// Compares what was paid with what is due: exactly the amount due is enough.
    pub(super) fn compare(
        due: Money,
        paid: Money,
        margin: Money,
        shortfall: Money,
        nature: Nature,
    ) -> Self {
        if paid < due {
            Self::Short { due, paid, shortfall, nature }
        } else {
            Self::Met { due, paid, margin, nature }
        }
    }
}
