//! What the rule finds. 结论。

use crate::law::Assessment;
use crate::rules::RuleError;
use crate::units::{Exact, Money};

/// The whole answer. 未休年休假工资报酬评估。
pub type Answered = Assessment<Line, Finding, Notice, Reading>;

/// The question and its answer. 一项结论。
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What was asked.
    pub question: Question,
    /// What was found.
    pub answer: Result<Outcome, RuleError>,
}

/// What the rule asks. 问题。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Question {
    /// What is due for annual leave not taken in the year. 未休年休假工资报酬。
    LeavePay,
}

/// What was found. 结论。
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Due, and not or not wholly paid. 应付未付。
    Owed {
        /// The days and what is due for them.
        due: Due,
        /// What is still owed.
        owed: Money,
    },
    /// Due, and paid. 已付清。
    Settled {
        /// The days and what is due for them.
        due: Due,
        /// What was paid beyond it.
        margin: Money,
    },
    /// Entitled, and nothing is due. 有年休假，但没有应付的。
    NothingDue {
        /// Why.
        reason: NothingDue,
        /// Days of leave of the year.
        entitled: i64,
        /// Days not taken.
        not_taken: i64,
    },
    /// No leave in this year: every reason there is. 不享受当年年休假。
    NotEntitled(Vec<Exclusion>),
}

/// Days not taken and what is due for them. 应付的报酬。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// Days of leave of the year. 当年应休天数。
    pub entitled: i64,
    /// Days not taken. 应休未休天数。
    pub not_taken: i64,
    /// A day's wage, to be shown; no amount was worked out from the rounded one. 日工资。
    pub daily_wage: Money,
    /// The share of it for each day, in per cent. 每天应付的比例。
    pub share: Exact,
    /// What is due. 应付金额。
    pub amount: Money,
    /// What was paid already. 已付金额。
    pub paid: Money,
}

/// Why nothing is due. 没有应付的原因。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NothingDue {
    /// The part of the year gives less than a day. 折算后不足一天。
    LessThanADay,
    /// All days were taken. 已休完。
    AllTaken,
    /// Declined in writing, and normal pay was received. 书面不休且已发正常工资。
    Declined,
    /// Carried into the next year. 跨年度安排。
    CarriedOver,
}

/// Why there is no leave in the year. 不享受当年年休假的原因。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exclusion {
    /// The months of continuous work are not complete. 连续工作未满规定月数。
    ContinuousMonths {
        /// The months needed.
        needed: Exact,
    },
    /// Fewer years of work than the first band. 累计工作年限不够。
    YearsOfWork {
        /// The whole years.
        years: i64,
    },
    /// School holidays longer than the leave. 寒暑假多于年休假。
    SchoolHolidays {
        /// Their days.
        days: i64,
        /// The days of leave.
        leave: Exact,
    },
    /// Long personal leave without deduction. 带薪事假累计较多。
    PersonalLeave {
        /// Its days.
        days: i64,
        /// From how many on.
        bound: Exact,
    },
    /// Long sick leave. 病假累计较多。
    SickLeave {
        /// Its whole months.
        months: i64,
        /// From how many on.
        bound: Exact,
    },
    /// Last year's leave was taken before such absences came. 上年休假后出现上述情形。
    LastYear,
}

/// A breach that follows from what was entered and a figure. 认定。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    /// Leave was neither given nor paid for. 未休年休假没有付足报酬。
    LeaveNotPaid {
        /// What is owed.
        owed: Money,
    },
}

/// Something to know or check. 提示。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Better terms in the contract or the house rules prevail. 更优约定优先。
    BetterTerms,
    /// After an order that is not kept, the same amount comes on top. 逾期加付赔偿金。
    Remedy,
    /// Whether this pay is wages for the time limit is disputed. 时效。
    TimeLimit {
        /// The years in which arbitration is open.
        years: Exact,
    },
    /// While the year lasts the employer can still give the leave. 年底前还可以安排。
    UntilYearEnd,
    /// Days carried over are paid if they are not given. 跨年度安排后仍未休的。
    CarriedOver {
        /// The days.
        days: i64,
    },
    /// Leave taken beyond what is due is not claimed back. 多休的不扣回。
    NotClaimedBack {
        /// The days beyond.
        days: i64,
    },
    /// Leave already taken before such absences costs the next year's. 下一年度不再享受。
    NextYearLost,
    /// Fewer months were averaged than the law asks for. 平均月数不足。
    FewerMonths {
        /// The months given.
        given: i64,
        /// The months asked for.
        most: Exact,
    },
    /// Paid days without an assignment bear on a dispatched worker's leave. 派遣无工作期间。
    DispatchIdle,
    /// Whether a mark was crossed in the year cannot be told from whole years. 年限界限不明。
    MarkNotKnown,
}

/// The other reading of an open question, with its outcome. 另一种理解。
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The question.
    pub question: OpenQuestion,
    /// What is found under the other reading.
    pub other: Outcome,
}

/// Questions the law leaves open. 未定问题。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum OpenQuestion {
    /// The years of work of a year in which a mark is crossed. 年内跨越年限界限。
    YearsOfWork,
    /// The months of continuous work are completed inside the year. 年内才满连续工作月数。
    CompletedInside,
}
