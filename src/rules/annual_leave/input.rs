//! What the rule asks. 输入。

use chrono::NaiveDate;

use crate::units::{Money, WageMonth, Year};

/// One worker, one calendar year. 一名劳动者的一个年度。
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Input {
    /// The year of the leave. 年休假所属年度。
    pub year: Year,
    /// How the worker works. 用工形式。
    pub work: Work,
}

/// How the worker works, and what the rule then needs. 用工形式。
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Work {
    /// Full-time. 全日制。
    FullTime(Employee),
    /// Dispatched. 劳务派遣。
    Dispatched(Employee),
    /// One of the classes for which no rule gives annual leave. 没有查到年休假规定的用工形式。
    Without(Without),
}

/// The classes of worker for which no rule on annual leave was found. 没有年休假规定的用工形式。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Without {
    /// Part-time. 非全日制。
    PartTime,
    /// Past retirement age or drawing a pension. 超龄劳动者。
    OverAge,
    /// Managed by a company, but not a full labour relation. 不完全符合确立劳动关系情形。
    Managed,
    /// Self-directed work through a platform, or freelance. 自主经营、自由职业。
    SelfDirected,
}

/// What an employee adds. 职工。
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Employee {
    /// The first day with this employer, if it lies in the year. 入职日。
    pub joined: Option<NaiveDate>,
    /// The last day with this employer, if it lies in the year. 离职日。
    pub left: Option<NaiveDate>,
    /// Since when work was continuous, whatever the employers. 连续工作。
    pub continuous: Continuous,
    /// All years of work, whatever the employers. 累计工作年限。
    pub seniority: Seniority,
    /// What may take the leave of the year away. 可能不享受年休假的情形。
    pub absences: Absences,
    /// Days of annual leave taken in the year. 已休年休假天数。
    pub taken: i64,
    /// What became of the days not taken. 未休的原因。
    pub not_taken: NotTaken,
    /// Whether normal pay was received for the days not taken. 未休天数的正常工资。
    pub normal_pay: NormalPay,
    /// The wage before the payment. 月工资。
    pub wage: Wage,
    /// What was paid in lieu already, on top of normal pay. 已另付的年休假报酬。
    pub paid: Option<Money>,
}

/// Whether the months of continuous work are complete. 是否连续工作满规定月数。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Continuous {
    /// Complete before the year, or before the first day with this employer. 年初或入职前已满。
    Complete,
    /// The unbroken work began on this day. 连续工作起始日。
    Since(NaiveDate),
    /// Not complete by the end of the year or the last day. 到年底或离职仍未满。
    NotComplete,
}

/// All years of work with any employers. 累计工作年限。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seniority {
    /// Counted from this day; earlier breaks were taken off by moving it. 累计工作起算日。
    Since(NaiveDate),
    /// So many whole years by the end of the year, or by the last day. 到年底或离职日的整年数。
    Years(i64),
}

/// Absences of the year that may take the leave away. 请假情况。
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Absences {
    /// Days of school holidays. 寒暑假天数。
    pub school_holidays: i64,
    /// Days of personal leave for which nothing was deducted. 未扣工资的事假天数。
    pub personal_leave: i64,
    /// Whole months of sick leave together. 病假累计整月数。
    pub sick_months: i64,
    /// Whether last year's leave was taken and such absences came after it. 上年休假后又出现上述情形。
    pub taken_before_last_year: bool,
}

/// What became of the days not taken. 未休年休假的原因。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotTaken {
    /// The employer did not arrange them. 单位没有安排。
    NotArranged,
    /// Declined in writing for the worker's own reasons. 本人原因书面提出不休。
    DeclinedInWriting,
    /// Carried into the next year with the worker's consent. 经本人同意跨年度安排。
    CarriedOver,
}

/// Whether normal pay was received for the days not taken. 正常工资。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NormalPay {
    /// Received. 已发。
    Received,
    /// Nothing was paid for these days. 未发。
    NotReceived,
}

/// The wage before the payment. 月工资。
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wage {
    /// The average month, bonus in, overtime pay out. 剔除加班工资后的月平均工资。
    Average(Money),
    /// Month by month, none twice. 逐月工资。
    Months(Vec<MonthPay>),
}

/// The pay of a month. 一个月的工资。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MonthPay {
    /// The month.
    pub month: WageMonth,
    /// All pay, bonus and overtime in. 应发工资。
    pub pay: Money,
    /// Overtime pay within it. 其中的加班工资。
    pub overtime: Money,
}
