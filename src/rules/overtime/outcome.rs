//! What the rule finds. 结论。

use chrono::NaiveDate;

use crate::law::Assessment;
use crate::params::DayClass;
use crate::rules::RuleError;
use crate::units::{Exact, Hours, Money, WageMonth};

use super::{OvertimeKind, Protected};

/// The whole answer. 加班工资评估。
pub type Assessed = Assessment<Line, Finding, Notice, Reading>;

/// The answer, with what each day was. 结果与逐日明细。
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answered {
    /// Lines, findings, notices, readings.
    pub assessment: Assessed,
    /// Each day with work or of a class of its own, in order. 逐日明细。
    pub days: Vec<Day>,
}

/// One question and its answer. 一项。
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What was asked.
    pub question: Question,
    /// The month, or the first of the months asked for a line over all of them.
    pub month: WageMonth,
    /// What was found.
    pub answer: Result<Outcome, RuleError>,
}

/// What the rule works out. 项目。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Question {
    /// All overtime pay of the months asked. 加班费合计。
    Total,
    /// Overtime of a kind in a month at one base. 某类加班费。
    Overtime(OvertimeKind),
    /// The wage of the statutory holidays themselves. 法定节假日本身的工资。
    HolidayWage,
    /// Hours above the standard of a cycle. 综合计算周期超时。
    CycleExcess,
    /// Pay on a local holiday, once its multiple is known. 地方节日。
    LocalHoliday,
    /// A part-timer's statutory holidays. 非全日制法定节假日。
    PartTimeHoliday,
    /// A managed worker's holiday pay beside normal pay. 新就业形态节假日报酬。
    ManagedHoliday,
    /// The hour's and the day's wage. 小时工资、日工资。
    Conversion,
    /// The month's wage without overtime. 当月工资。
    MonthWage,
    /// Wage and overtime together. 应得合计。
    Gross,
}

/// What was found. 结论。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Pay for hours at a base and a multiple. 加班费。
    Due(Due),
    /// All together. 合计。
    Total(Total),
    /// An amount without more to say. 金额。
    Amount(Money),
    /// The hour's and the day's wage, rounded to be shown; never worked with. 折算工资。
    Converted {
        /// An hour.
        hourly: Money,
        /// A day.
        daily: Money,
    },
    /// A cycle that is not over: no amount yet. 周期未结束。
    Running {
        /// Hours so far.
        hours: Hours,
        /// Standard hours of the whole cycle, to be shown.
        standard: Exact,
        /// Its last day.
        last: NaiveDate,
    },
    /// The law fixes no multiple: pay as agreed and three times stand side by side. 未定。
    NotDetermined {
        /// Hours on statutory holidays.
        hours: Hours,
        /// At the wage agreed.
        agreed: Money,
        /// At the multiple of full-time workers.
        multiplied: Money,
    },
    /// Holiday pay lies above normal pay. 高于平时。
    Above {
        /// An hour on the holiday.
        holiday: Money,
        /// An hour otherwise.
        normal: Money,
    },
    /// It does not. 不高于平时。
    NotAbove {
        /// An hour on the holiday.
        holiday: Money,
        /// An hour otherwise.
        normal: Money,
    },
    /// There were no hours to pay. 没有工时。
    NoHours,
}

/// One line of overtime pay. 一行加班费。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// The hours, all together; nought for pieces.
    pub hours: Hours,
    /// The wage it is worked out from, by the month, day or hour; for pieces the price of one.
    pub base: Money,
    /// Whether that is the minimum wage in place of a lower wage.
    pub base_is_floor: bool,
    /// The multiple.
    pub multiple: Exact,
    /// The amount, rounded once.
    pub amount: Money,
}

/// What is due, was paid and is owed. 应付、已付、还欠。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Total {
    /// The lines together.
    pub due: Money,
    /// What was paid; none where nothing was entered.
    pub paid: Option<Money>,
    /// What is owed: by kind where the payments were by kind, so that one does not pay another.
    pub owed: Money,
    /// How many lines are missing from it.
    pub missing: usize,
}

/// What a day was and what it brings. 逐日明细。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    /// The day.
    pub day: NaiveDate,
    /// Its class; none where it is not known.
    pub class: Option<DayClass>,
    /// Whether it is a local holiday.
    pub local: bool,
    /// Hours within the normal ones.
    pub normal: Hours,
    /// Overtime hours, by kind.
    pub over: [Hours; 3],
    /// Hours given back as time off.
    pub given_back: Hours,
    /// What its overtime comes to, rounded to be shown: the lines count, not their parts.
    pub shown: Money,
}

/// A breach that follows from what was entered and a figure. 认定。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    /// Overtime pay is owed. 欠付加班费。
    Owed {
        /// How much.
        owed: Money,
    },
    /// The wage lies below the minimum wage, which then is the base. 工资低于最低工资。
    BaseBelowFloor {
        /// The wage.
        wage: Money,
        /// The monthly standard.
        floor: Money,
        /// The month.
        month: WageMonth,
    },
    /// More overtime on a day than allowed. 超过每日上限。
    DayAboveLimit {
        /// The day.
        day: NaiveDate,
        /// Its overtime.
        hours: Hours,
        /// The most.
        most: Exact,
    },
    /// More workday overtime in a month than allowed. 超过每月上限。
    MonthAboveLimit {
        /// The month.
        month: WageMonth,
        /// Its workday overtime.
        hours: Hours,
        /// The most.
        most: Exact,
    },
    /// A week without a rest day. 没有休息日的一周。
    NoRestDay {
        /// Its Monday.
        monday: NaiveDate,
    },
    /// Overtime of someone whom none may be asked of. 禁止加班。
    Banned {
        /// Who.
        who: Protected,
        /// The months of pregnancy or the years of the child.
        bound: Exact,
    },
    /// A managed worker's holiday pay does not lie above normal pay. 节假日报酬不高于平时。
    HolidayPayNotAbove {
        /// An hour on the holiday.
        holiday: Money,
        /// An hour otherwise.
        normal: Money,
    },
}

/// What to know or check. 提示。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// More than the usual overtime on a day: special reasons are needed. 超过一小时。
    DayAboveUsual {
        /// The first such day.
        day: NaiveDate,
        /// Its overtime.
        hours: Hours,
        /// The usual most.
        most: Exact,
        /// How many such days there are.
        days: u32,
    },
    /// All overtime together lies above the month's limit. 全部加班超过每月上限。
    AllAboveLimit {
        /// The month.
        month: WageMonth,
        /// All overtime.
        hours: Hours,
        /// The most.
        most: Exact,
    },
    /// An hours system without approval is treated as standard hours. 未经批准的工时制度。
    SystemNotApproved,
    /// Time off given for workday overtime or a holiday does not replace pay. 补休不能代替。
    TimeOffDoesNotAnswer {
        /// The first such day.
        day: NaiveDate,
    },
    /// Two statutory holidays on one date count once. 两个节日同一天。
    TwoHolidays {
        /// The date.
        day: NaiveDate,
    },
    /// A partial holiday: half a day off was due to some, no premium for work. 部分公民放假的节日。
    PartialHoliday {
        /// The date.
        day: NaiveDate,
    },
    /// The reader's class of a day that the arrangement knows was not used. 未采用所填类别。
    GivenClassPassedOver {
        /// The day.
        day: NaiveDate,
    },
    /// The list of local holidays of the year is not known. 地方节日安排尚缺。
    LocalListMissing {
        /// The year.
        year: i32,
    },
    /// A week that a month's edge cuts could not be tested. 跨月的一周未核对。
    WeekNotTested {
        /// Its Monday.
        monday: NaiveDate,
    },
    /// A week was tested although a working day of it was not entered. 有工作日未填的一周。
    WeekIncomplete {
        /// Its Monday.
        monday: NaiveDate,
    },
    /// Part of a shift lies in a month that is not asked and was left out. 跨月部分未计入。
    PartElsewhere {
        /// Its date.
        day: NaiveDate,
        /// How long it is.
        hours: Hours,
    },
    /// Days outside the months asked were left out. 所选月份之外的日子。
    DaysElsewhere {
        /// The first of them.
        day: NaiveDate,
        /// How many.
        days: u32,
    },
    /// More was paid for a kind than is due; it is not set off against another. 已付多于应付。
    PaidMore {
        /// The kind.
        kind: OvertimeKind,
        /// By how much.
        by: Money,
    },
    /// The host unit owes a dispatched worker's overtime pay. 用工单位支付。
    HostPays,
    /// Workers past retirement age have these rights. 超龄劳动者。
    OverAge,
    /// What to keep as evidence, and who must prove what. 举证。
    Evidence,
    /// A signed waiver is void. 放弃无效。
    WaiverVoid,
    /// Which wage items are the base is not settled here. 基数项目。
    BaseItems,
    /// The cycle began before new standard hours. 周期跨标准工时调整。
    CycleAcrossChange,
    /// Standard hours of part of a cycle are an estimate. 周期折算。
    CycleEstimate,
    /// No rule gives part-timers other overtime multiples. 非全日制无加班倍数。
    PartTimeNoMultiples,
    /// The law fixes no multiple for managed workers, only "above". 新就业形态无倍数。
    ManagedNoMultiple,
    /// Pieces within the quota are normal work. 定额内。
    QuotaNotMet,
    /// Part of a month: its wage is an estimate of this tool. 不足整月。
    PartMonth,
}

/// What the law leaves open, by the number it has in the list of open questions. 未定问题。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum OpenQuestion {
    /// Is 300 % on top of the monthly wage? 三倍是否另付。
    HolidayOnTop,
    /// The multiple on a local holiday. 地方节日倍数。
    LocalHoliday,
    /// A part-timer on a statutory holiday. 非全日制法定节假日。
    PartTimeHoliday,
    /// Unfixed hours on a statutory holiday. 不定时法定节假日。
    UnfixedHoliday,
    /// Averaged hours on a statutory holiday. 综合计算法定节假日。
    AveragedHoliday,
    /// Which items are the base. 基数项目。
    BaseItems,
    /// The sixth working day over forty hours. 第六个工作日。
    SixthDay,
    /// A night shift into a day of another class. 跨零点的班次。
    NightShift,
}

/// The other reading of an open question. 另一种理解。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Which question.
    pub question: OpenQuestion,
    /// What follows from it.
    pub other: OtherReading,
}

/// What the other reading gives. 另一种理解的结果。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OtherReading {
    /// Other amounts.
    Amounts {
        /// The pay that the question is about, under the default.
        default: Money,
        /// The same under the other reading.
        other: Money,
        /// All overtime pay under the other reading.
        due: Money,
        /// Wage and overtime under the other reading, where there is a month's wage.
        gross: Option<Money>,
    },
    /// Something more, from nought up to this, outside the total.
    UpTo {
        /// The most.
        most: Money,
    },
}
