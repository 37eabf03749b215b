//! What the rule finds. 结论。

use core::convert::Infallible;

use chrono::NaiveDate;

use crate::law::Assessment;
use crate::params::{Gap, Words};
use crate::rules::RuleError;
use crate::units::{Money, WageMonth, Year};

use super::Notice;

/// Lines, notices, readings; nothing here is a breach. 医疗保险评估。
pub type Assessed = Assessment<Line, Infallible, Notice, Reading>;

/// The whole answer. 结果。
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answered {
    /// Lines, notices, readings.
    pub assessment: Assessed,
    /// Figures that are missing, though no line waits for them. 尚缺的参数。
    pub missing: Vec<Gap>,
}

impl Answered {
    /// Every figure that is missing, each once, those of refused lines first. 尚缺的参数。
    pub fn gaps(&self) -> Vec<&Gap> {
        let lines = self.assessment.lines.iter();
        let refused = lines.filter_map(|line| line.answer.as_ref().err()?.gap());
        let mut gaps: Vec<&Gap> = Vec::new();
        for gap in refused.chain(&self.missing) {
            if !gaps.iter().any(|known| known.key == gap.key && known.day == gap.day) {
                gaps.push(gap);
            }
        }
        gaps
    }
}

/// A plan by its place and its names. 参保方式。
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanName {
    /// Counted from one.
    pub number: u8,
    /// The word for it in the keys of the figures.
    pub word: &'static str,
    /// What the notice calls it.
    pub name: Words,
}

/// One question and its answer. 一项。
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What was asked.
    pub question: Question,
    /// The plan, where it is about one.
    pub plan: Option<PlanName>,
    /// What was found.
    pub answer: Result<Outcome, RuleError>,
}

/// What the rule works out. 项目。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Question {
    /// What a plan costs. 要缴多少。
    Cost,
    /// When cover begins. 什么时候能用。
    Cover,
    /// How many years must be paid until retirement. 缴费年限。
    Years,
    /// What the missing years cost at once. 一次补足。
    Buy,
    /// What the residents' scheme costs. 居民医保缴费。
    ResidentCost,
    /// When its cover begins. 居民医保什么时候能用。
    ResidentCover,
}

/// What was found. 结论。
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// What a plan costs. 要缴多少。
    Cost(Cost),
    /// A plan that cannot be joined at this age. 年龄不符。
    Closed(Closed),
    /// When cover begins. 什么时候能用。
    Cover(Cover),
    /// How many years must be paid. 缴费年限。
    Years(Years),
    /// What the missing years cost at once. 一次补足。
    Buy(Buy),
    /// What the residents' scheme costs. 居民医保缴费。
    ResidentCost(ResidentCost),
    /// When its cover begins. 居民医保什么时候能用。
    ResidentCover(ResidentCover),
}

/// What a plan costs. 要缴多少。
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cost {
    /// The base, where the plan has one.
    pub base: Option<Money>,
    /// Months of the period that the notice fixes: one if it fixes a month.
    pub months: i64,
    /// What is paid for a period.
    pub period: Split,
    /// A month; of a longer period the average, for comparing only.
    pub month: Split,
    /// The periods of a year.
    pub year: Split,
    /// The catastrophic fee of a year; nothing if there is none.
    pub fee: Result<Option<Fee>, RuleError>,
    /// What is paid for maternity and long-term care on top, a year.
    pub extras: Money,
    /// All of it that is known.
    pub all: Money,
}

/// An amount paid, and where it goes. 缴费及去向。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Split {
    /// All of it.
    pub total: Money,
    /// Into the own account and what is left for the pooled fund, with a fee that is charged within
    /// the payment; where that is known. 个人账户与统筹基金。
    pub parts: Option<(Money, Money)>,
}

/// The catastrophic fee, as it is charged. 大额医疗费用补助。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fee {
    /// Once a year.
    Yearly {
        /// How much.
        amount: Money,
        /// The month in which it is due, where the notice says.
        month_due: Option<i64>,
    },
    /// With every payment of the plan, and within its amounts.
    EachPayment,
}

/// Why a plan cannot be joined. 不能参加的原因。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closed {
    /// Only below an age.
    TooOld {
        /// The age.
        below: i64,
    },
    /// Only from an age on.
    TooYoung {
        /// The age.
        from: i64,
    },
}

/// When cover begins. 什么时候能用。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cover {
    /// Months to wait.
    pub wait: i64,
    /// The month in which it begins.
    pub month: WageMonth,
    /// The day, where that of the first payment is known.
    pub day: Option<NaiveDate>,
}

/// How many years must be paid, in months. 缴费年限。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Years {
    /// Needed.
    pub needed: i64,
    /// Paid and deemed.
    pub counted: i64,
    /// Still to be paid.
    pub still: i64,
    /// Missing after the months planned.
    pub short: i64,
    /// The month with which they are complete, those here too, paid without a gap; none if nothing
    /// is missing.
    pub done: Option<WageMonth>,
    /// The age reached in that month, where the month of birth is known.
    pub age: Option<i64>,
    /// The statutory month of retirement, where the month of birth is known: the earlier and the
    /// later one for a woman, whose original age is not asked.
    pub retire: Option<(WageMonth, WageMonth)>,
    /// Those that must really be paid here, where the least is known.
    pub here: Option<Here>,
}

/// The months that must really be paid here. 在本地实际缴费的月数。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Here {
    /// Needed.
    pub needed: i64,
    /// Paid, and what follows from it; nothing if that was not said.
    pub paid: Option<PaidHere>,
}

/// What was paid here, and what is missing. 在本地已缴和还差的月数。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PaidHere {
    /// Paid.
    pub paid: i64,
    /// Still to be paid here.
    pub still: i64,
    /// Missing here after the months planned.
    pub short: i64,
}

/// What the missing years cost at once. 一次补足。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Buy {
    /// Months missing.
    pub months: i64,
    /// The base.
    pub base: Money,
    /// The payment.
    pub amount: Money,
}

/// What the residents' scheme costs. 居民医保缴费。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ResidentCost {
    /// The year of cover.
    pub year: Year,
    /// What one pays.
    pub amount: Money,
    /// Whether that is the local amount, and not the least of the nation.
    pub is_local: bool,
    /// What the government adds, at least.
    pub government: Option<Money>,
}

/// When cover of the residents' scheme begins. 居民医保什么时候能用。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ResidentCover {
    /// Months to wait.
    pub wait: i64,
    /// When it begins; not known if it is paid before its year begins, with a wait.
    pub begins: Option<Cover>,
    /// The year of cover.
    pub year: Year,
    /// Whether the wait outlasts that year, so that nothing of it can be used. 等到年度结束。
    pub is_over: bool,
}

/// What is left open, by the number it has in the list of open questions. 未定问题。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum OpenQuestion {
    /// Whether the first broken year adds a month. 断缴的第一年。
    FirstBrokenYear,
    /// The floor of the medical base before its first notice. 医保基数下限。
    FloorBefore,
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
    /// Months to wait, here and by the other reading.
    Wait {
        /// Here.
        here: i64,
        /// By the other one.
        other: i64,
    },
    /// Two floors were read; neither is taken.
    TwoFloors {
        /// The first day of which the floor is known.
        before: NaiveDate,
    },
}
