//! What the rule finds. 结论。

use chrono::NaiveDate;

use crate::rules::RuleError;
use crate::rules::minimum_wage::Nature;
use crate::units::{Money, WageMonth};

/// The whole answer. 追讨评估。
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// The months, in order.
    pub months: Vec<Month>,
    /// All together.
    pub sum: Result<Sum, RuleError>,
    /// The last days that depend on leaving.
    pub deadlines: Result<Deadlines, RuleError>,
    /// What to know.
    pub notices: Vec<Notice>,
}

/// A month of the claim. 一个月份。
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Month {
    /// The month.
    pub month: WageMonth,
    /// Pay and minimum wage. 最低工资。
    pub floor: Result<Part, RuleError>,
    /// Overtime pay, where hours were given. 加班工资。
    pub overtime: Option<Result<Part, RuleError>>,
    /// The day of the breach: the pay day, or the last day of the month. 违法发生之日。
    pub breach: NaiveDate,
    /// The last day for the labour inspection, for this month alone. 监察投诉最后一天。
    pub inspection: Option<NaiveDate>,
    /// The same counted from the last of the months in a row, if this one is followed by others.
    /// 连续违法时的最后一天。
    pub unbroken: Option<NaiveDate>,
}

/// What was due, paid and is owed for one thing in a month. 应付、已付、差额。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// Due.
    pub due: Money,
    /// Paid; none where that is not known.
    pub paid: Option<Money>,
    /// Owed.
    pub owed: Money,
    /// Whether the law fixes it.
    pub nature: Nature,
    /// Whether nothing is missing from it.
    pub is_whole: bool,
}

/// What is owed for all months. 合计。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sum {
    /// What follows from the law. 追讨金额。
    pub claim: Money,
    /// What is only estimated, apart from it. 估算部分。
    pub estimated: Money,
    /// How many parts of months are missing from it.
    pub missing: usize,
}

/// Last days. 最后期限。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deadlines {
    /// For arbitration; none while the relation lasts. 申请仲裁。
    pub arbitration: Option<NaiveDate>,
}

/// What to know. 提示。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Months in a row may be one continuing breach: the office decides. 是否连续由监察认定。
    Continuing,
    /// The inspection's last day for a month is over. 监察期限已过。
    InspectionLate {
        /// The month.
        month: WageMonth,
    },
    /// The last day for arbitration is over. 仲裁时效已过。
    ArbitrationLate {
        /// That day.
        last: NaiveDate,
    },
    /// Employers need not keep records of a month as old as this. 工资记录保存期。
    RecordsOlder {
        /// The latest such month.
        month: WageMonth,
        /// How many years they keep them.
        years: i32,
    },
    /// The pay day is not known: the last day of the month counts. 发薪日不明。
    PayDayNotKnown,
    /// While the relation lasts there is no limit for wages. 在职期间。
    StillEmployed,
    /// A claim or an acknowledgement starts the year again; it is never counted on. 时效中断。
    StartsAgain,
    /// Other claims have a year of their own. 其他请求。
    OtherClaims,
    /// Which offices settle disputes in the county. 县内处理渠道。
    Disputes,
}

impl Month {
    /// Whether something that follows from the law is owed.
    pub fn owes(&self) -> bool {
        let owes = |part: &Result<Part, RuleError>| {
            part.as_ref().is_ok_and(|p| p.nature == Nature::Test && Money::ZERO < p.owed)
        };
        owes(&self.floor) || self.overtime.as_ref().is_some_and(owes)
    }

    /// What the law fixes and is owed for the month.
    pub fn owed(&self) -> [Option<Money>; 2] {
        let owed = |part: &Result<Part, RuleError>| {
            part.as_ref().ok().filter(|part| part.nature == Nature::Test).map(|part| part.owed)
        };
        [owed(&self.floor), self.overtime.as_ref().and_then(owed)]
    }
}
