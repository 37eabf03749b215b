//! What the rule asks. 输入。

use chrono::{Datelike as _, NaiveDate};

use crate::rules::Place;
use crate::units::{ClockSpan, Cycle, Hours, Money, WageMonth};

/// One worker, one month or several in a row. 一名劳动者的一个或几个月份。
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Input {
    /// The first month asked. 起始月份。
    pub first: WageMonth,
    /// The last month asked. 结束月份。
    pub last: WageMonth,
    /// How the worker works. 用工形式。
    pub work: Work,
    /// The place of work, whose minimum wage is the floor of the base. 工作地点。
    pub place: Place,
    /// The shifts, in any order. Days outside the months asked serve the check of weeks that a
    /// month's edge cuts. 出勤。
    pub days: Vec<WorkedDay>,
    /// What was already paid for these hours. 已付加班费。
    pub paid: Vec<Paid>,
}

/// How the worker works, and what the rule then needs. 用工形式。
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Work {
    /// Full-time. 全日制。
    FullTime(Employee),
    /// Dispatched: the host unit pays overtime. 劳务派遣。
    Dispatched(Employee),
    /// Past retirement age or drawing a pension. 超龄劳动者。
    OverAge(Employee),
    /// Part-time: statutory holidays only. 非全日制。
    PartTime {
        /// Hourly wage agreed. 约定小时工资。
        agreed_wage: Money,
    },
    /// Managed by a platform: holiday pay above normal pay, no multiple. 新就业形态。
    Managed(HolidayComparison),
    /// Self-directed. 自主经营。
    SelfDirected,
}

/// Pay and hours of a managed worker, on the holiday and otherwise. 节假日报酬比较。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HolidayComparison {
    /// Hours on normal days. 平时工时。
    pub normal_hours: Hours,
    /// Pay for them. 平时报酬。
    pub normal_pay: Money,
    /// Hours on statutory holidays. 节假日工时。
    pub holiday_hours: Hours,
    /// Pay for them. 节假日报酬。
    pub holiday_pay: Money,
}

/// What an employee adds. 劳动关系下的用工。
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Employee {
    /// The hours system. 工时制度。
    pub system: HoursSystem,
    /// How wages are paid. 计薪方式。
    pub form: WageForm,
    /// The wage for normal hours, with its changes; the first holds from the beginning. 工资标准。
    pub wages: Vec<Wage>,
    /// For a contract that does not say which items are the base: the base wage alone, for the
    /// other reading. 基本工资。
    pub base_wage: Option<Money>,
    /// The worker's week. 每周休息安排。
    pub week: WorkWeek,
    /// First day of service, if it lies in the months asked. 入职日。
    pub joined: Option<NaiveDate>,
    /// Last day of service, if it lies in the months asked. 离职日。
    pub left: Option<NaiveDate>,
    /// Weekday hours absent without pay, by month. 无薪缺勤。
    pub absences: Vec<Absence>,
    /// A protected worker, whom no overtime may be asked of. 禁止加班的情形。
    pub protected: Option<Protected>,
    /// An emergency, in which the limits do not apply. 紧急情形。
    pub emergency: bool,
}

/// The hours system. 工时制度。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HoursSystem {
    /// Standard hours. 标准工时制。
    Standard,
    /// Hours averaged over a cycle. 综合计算工时制。
    Averaged {
        /// Whether the labour department approved it. 是否经批准。
        approved: bool,
        /// The cycle.
        cycle: Cycle,
        /// Its first day.
        first: NaiveDate,
        /// Hours of the whole cycle without statutory holidays, where they are not given by the day.
        total: Option<Hours>,
    },
    /// Unfixed hours. 不定时工作制。
    Unfixed {
        /// Whether the labour department approved it. 是否经批准。
        approved: bool,
    },
}

/// How wages are paid. 计薪方式。
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WageForm {
    /// By the month. 月薪。
    Month,
    /// By the day. 日薪。
    Day,
    /// By the hour, full-time. 时薪。
    Hour,
    /// By the piece. 计件。
    Piece(PieceWork),
    /// One lump sum for hours and overtime: another rule. 包薪。
    Package,
}

/// Pieces beyond the quota. 定额外计件。
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PieceWork {
    /// Whether the quota of normal hours was met. 是否完成定额。
    pub quota_met: bool,
    /// The pieces beyond it.
    pub pieces: Vec<Pieces>,
}

/// Pieces of one price made in one class of time. 计件数量。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pieces {
    /// The month they were made in.
    pub month: WageMonth,
    /// When: after hours, on rest days, on statutory holidays.
    pub time: OvertimeKind,
    /// How many.
    pub count: u32,
    /// Pay for one. 计件单价。
    pub unit_price: Money,
}

/// A wage and the day from which it holds. 工资标准。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wage {
    /// The first day; none for the first wage.
    pub from: Option<NaiveDate>,
    /// By the month, day or hour.
    pub amount: Money,
}

/// Which days of the week are rest days. 每周休息安排。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WorkWeek {
    /// Monday to Sunday.
    pub rests: [bool; 7],
    /// Whether rest days come from a roster instead, day by day. 排班轮休。
    pub roster: bool,
}

/// Hours missed in a month. 缺勤。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Absence {
    /// The month.
    pub month: WageMonth,
    /// The hours.
    pub hours: Hours,
}

/// Whom no overtime may be asked of. 禁止加班的情形。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protected {
    /// Pregnant for seven months or more. 怀孕七个月以上。
    Pregnant,
    /// Nursing a child under one year. 哺乳未满一周岁婴儿。
    Nursing,
}

/// A shift, or the hours of a day. 一个班次。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WorkedDay {
    /// The day on which it began.
    pub day: NaiveDate,
    /// When, or how long.
    pub time: Time,
    /// Time off given or fixed for it. 补休。
    pub time_off: Hours,
    /// What the day was, where the calendar does not know or a roster says. 日期类别。
    pub given: Option<GivenClass>,
}

/// When a shift was, or how long. 班次时间。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Time {
    /// How long; one shift within the day.
    Total(Hours),
    /// From when to when.
    Span(ClockSpan),
}

/// What a day was, as the reader says. 日期类别。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GivenClass {
    /// A working day, make-up days included. 上班日。
    Work,
    /// A rest day, moved ones included. 休息日。
    Rest,
}

/// The three kinds of overtime. 加班类别。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum OvertimeKind {
    /// Beyond the normal hours of a workday. 工作日延长工时。
    Extended,
    /// On a rest day. 休息日。
    RestDay,
    /// On a statutory holiday. 法定节假日。
    Holiday,
}

/// What was already paid. 已付。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paid {
    /// The month it was paid for.
    pub month: WageMonth,
    /// For which kind; none where the slip has one sum for all. 类别。
    pub kind: Option<OvertimeKind>,
    /// How much.
    pub amount: Money,
}

impl WorkWeek {
    /// Saturday and Sunday off. 双休。
    pub const PLAIN: Self =
        Self { rests: [false, false, false, false, false, true, true], roster: false };

    /// Whether a day is a rest day of this week.
    pub fn rests_on(&self, day: NaiveDate) -> bool {
        let at = usize::try_from(day.weekday().num_days_from_monday()).unwrap_or_default();
        self.rests.get(at).copied().unwrap_or_default()
    }

    /// How many working days it has.
    pub fn work_days(&self) -> usize {
        self.rests.iter().filter(|rests| !**rests).count()
    }
}

impl OvertimeKind {
    /// The kinds in the order of the law.
    pub const ALL: [Self; 3] = [Self::Extended, Self::RestDay, Self::Holiday];
}

impl Employee {
    /// Paid by the hour, with a plain week and nothing else to say.
    pub(super) fn by_the_hour(wage: Money) -> Self {
        Self {
            system: HoursSystem::Standard,
            form: WageForm::Hour,
            wages: vec![Wage { from: None, amount: wage }],
            base_wage: None,
            week: WorkWeek::PLAIN,
            joined: None,
            left: None,
            absences: Vec::new(),
            protected: None,
            emergency: false,
        }
    }

    /// Whether the hours are standard ones: without approval there is no other system. 标准工时。
    pub fn has_standard_hours(&self) -> bool {
        match self.system {
            HoursSystem::Standard
            | HoursSystem::Averaged { approved: false, .. }
            | HoursSystem::Unfixed { approved: false } => true,
            HoursSystem::Averaged { approved: true, .. }
            | HoursSystem::Unfixed { approved: true } => false,
        }
    }

    /// The wage in force on a day.
    pub fn wage_on(&self, day: NaiveDate) -> Option<Wage> {
        let begun = |wage: &&Wage| wage.from.is_none_or(|from| from <= day);
        self.wages.iter().rfind(begun).copied()
    }

    /// Whether a day lies in the service.
    pub fn serves_on(&self, day: NaiveDate) -> bool {
        self.joined.is_none_or(|joined| joined <= day)
            && self.left.is_none_or(|left| day <= left)
    }

    /// Hours missed in a month.
    pub fn absent_in(&self, month: WageMonth) -> Hours {
        let of_month = self.absences.iter().filter(|absence| absence.month == month);
        of_month.fold(Hours::ZERO, |sum, absence| sum.plus(absence.hours))
    }
}

impl Input {
    /// The months asked, in order.
    pub fn months(&self) -> impl Iterator<Item = WageMonth> {
        let last = self.last;
        core::iter::successors(Some(self.first), |month| month.next())
            .take_while(move |month| *month <= last)
    }

    /// Whether a day lies in the months asked.
    pub fn asks(&self, day: NaiveDate) -> bool {
        self.first.first_day() <= day && day <= self.last.last_day()
    }
}
