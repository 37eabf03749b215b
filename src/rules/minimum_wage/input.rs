//! What the rule asks. 输入。

use chrono::NaiveDate;

use crate::law::PayKind;
use crate::rules::Place;
use crate::units::{ClockSpan, Hours, Money, WageMonth};

/// One worker, one wage month or pay period. 一名劳动者的一个工资月份。
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Input {
    /// The month the pay was for, not the one in which it was paid. 工资所属月份。
    pub month: WageMonth,
    /// The place of work, whose standard applies. 劳动合同履行地。
    pub place: Place,
    /// The employer's registered place, where its standard was agreed to apply. 约定的注册地。
    pub agreed_place: Option<Place>,
    /// The lines of the pay slip. 工资条。
    pub pay: Vec<PayLine>,
    /// How the worker works. 用工形式。
    pub work: Work,
}

/// A line of the pay slip. 工资条的一行。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PayLine {
    /// What it is.
    pub kind: PayKind,
    /// How much, never below zero: what was withheld stands as a positive amount too.
    pub amount: Money,
    /// How many months a bonus was earned over; nought for every other line. 奖金对应月数。
    pub months: u8,
}

/// How the worker works, and what the rule then needs. 用工形式。
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Work {
    /// Full-time. 全日制。
    FullTime(Monthly),
    /// Dispatched. 劳务派遣。
    Dispatched(Monthly),
    /// Past retirement age or drawing a pension. 超龄劳动者。
    OverAge(Monthly),
    /// Part-time. 非全日制。
    PartTime(PartTime),
    /// Managed by a company, but not a full labour relation. 不完全符合确立劳动关系情形。
    Managed(Managed),
    /// Self-directed work through a platform, or freelance. 自主经营、自由职业。
    SelfDirected,
}

/// What a worker paid by the month adds. 按月计薪。
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Monthly {
    /// How the month went. 出勤情况。
    pub attendance: Attendance,
    /// For piece rates: whether the quota was met. 计件定额。
    pub quota: Quota,
    /// If on probation, what its floor is measured by. 试用期。
    pub probation: Option<Probation>,
    /// If one lump sum covers hours and overtime, for which hours. 包薪。
    pub package: Option<Package>,
}

/// How a month went. 出勤情况。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attendance {
    /// Worked, apart from the times given. Paid leave counts as worked.
    Worked {
        /// Weekday hours absent without pay for the worker's own reasons. 事假、旷工。
        absent: Hours,
        /// Weekday hours of sick leave within the medical period. 病假。
        sick: Hours,
        /// The first day of service, if it lies in the month. 入职日。
        joined: Option<NaiveDate>,
        /// The last day of service, if it lies in the month. 离职日。
        left: Option<NaiveDate>,
    },
    /// Sick leave within the medical period for the whole month. 全月病假。
    SickAllMonth,
    /// The employer's stoppage, first pay cycle: the wage agreed is due. 停工第一个工资支付周期。
    StoppageFirstCycle {
        /// The wage in the contract.
        contract_wage: Money,
    },
    /// A longer stoppage, and work was done. 停工超过一个周期，提供了劳动。
    StoppageWorking,
    /// A longer stoppage without work. 停工超过一个周期，未提供劳动。
    StoppageIdle,
    /// Maternity leave. 产假。
    MaternityLeave,
    /// A dispatched worker without an assignment. 被派遣劳动者无工作期间。
    DispatchIdle {
        /// The dispatch unit's place. 劳务派遣单位所在地。
        unit_place: Place,
    },
}

/// Whether the piece-rate quota was met. 计件定额完成情况。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quota {
    /// Not on piece rates. 非计件。
    NotPieceWork,
    /// Met. 完成定额。
    Met,
    /// Full attendance, but not met. 出勤但未完成定额。
    NotMet,
}

/// What probation pay is measured by; at least one of the two is known. 试用期工资的比较基准。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Probation {
    /// The wage in the contract for the time after probation. 劳动合同约定工资。
    pub contract_wage: Option<Money>,
    /// The lowest wage of the same post. 本单位相同岗位最低档工资。
    pub post_lowest_wage: Option<Money>,
}

/// The hours a lump sum is said to cover. 包薪所包含的加班。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Package {
    /// The base wage written in the contract, if any. 合同约定的基本工资。
    pub base: Option<Money>,
    /// The overtime hours, where they were agreed or counted. 加班工时。
    pub hours: Option<PackageHours>,
}

/// Overtime of a month by kind of day. 各类加班工时。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PackageHours {
    /// On workdays. 工作日延长。
    pub extended: Hours,
    /// On rest days without time off in lieu. 休息日。
    pub rest_day: Hours,
    /// On statutory holidays. 法定节假日。
    pub holiday: Hours,
}

/// What a part-timer adds. 非全日制。
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartTime {
    /// First day of the pay period. 工资支付周期首日。
    pub first: NaiveDate,
    /// Last day of the pay period. 工资支付周期末日。
    pub last: NaiveDate,
    /// The hours.
    pub worked: Worked,
    /// The hourly wage agreed, if one was. 约定小时工资。
    pub agreed_wage: Option<Money>,
    /// Whether a probation was agreed. 是否约定试用期。
    pub probation: bool,
}

/// Hours of a period. 工时。
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Worked {
    /// By the day.
    ByDay(Vec<DayHours>),
    /// All together.
    Total(Hours),
}

/// Hours of a day. 某日工时。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayHours {
    /// The day.
    pub day: NaiveDate,
    /// The hours.
    pub hours: Hours,
}

/// What a managed platform worker adds. 不完全符合确立劳动关系情形的劳动者。
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Managed {
    /// Time on orders. 接单时间。
    pub orders: Orders,
    /// Long unbroken rests inside orders that were agreed to be left out. 订单中的连续休息。
    pub rest: Hours,
    /// Slack time agreed with the union or representatives. 宽放时间。
    pub slack: Slack,
    /// Time the company required online or on site. 要求在线、在岗时间。
    pub required: Hours,
    /// Work on statutory holidays, if its pay is to be compared. 法定节假日工作。
    pub holiday: Option<HolidayWork>,
}

/// Time on orders. 接单时间。
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Orders {
    /// From taking to finishing, order by order; orders at once count once. 逐单起止。
    Spans(Vec<OrderSpan>),
    /// All together for the month. 全月合计。
    Total(Hours),
}

/// One order, from taking it to finishing it. 一个订单。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OrderSpan {
    /// The day it began.
    pub day: NaiveDate,
    /// The clock.
    pub span: ClockSpan,
    /// Where.
    pub place: Place,
}

/// Slack time between orders. 宽放时间。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slack {
    /// As agreed.
    Agreed(Hours),
    /// None agreed, or not known.
    NotKnown,
}

/// Work on statutory holidays of the month. 法定节假日工作。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HolidayWork {
    /// The hours, part of the working time. 工时。
    pub hours: Hours,
    /// Their pay, part of the pay that counts. 报酬。
    pub pay: Money,
}
