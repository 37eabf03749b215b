//! The rules, one module to a rule: input, outcome, `assess`. 规则。
//!
//! No clock, no I/O, no web, no words, and no policy number: every figure comes from `params`.

mod above_normal;
pub mod annual_leave;
pub mod claim;
mod floor;
pub mod minimum_wage;
pub mod overtime;
#[cfg(not(target_arch = "wasm32"))]
pub mod pension;
mod share;

use thiserror::Error;

use crate::params::Gap;
use crate::units::OutOfRange;

pub use floor::{Place, Tier};

/// Why a rule cannot answer a question. 不能回答的原因。
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum RuleError {
    /// A figure is not known for a day.
    #[error("`{}` is not known on {}", .0.key, .0.day)]
    Gap(Box<Gap>),
    /// A number in the calculation does not fit.
    #[error("a number in the calculation is out of range")]
    OutOfRange,
    /// The rule is not made for this class of worker.
    #[error("the rule does not apply to self-directed work")]
    SelfDirected,
    /// Nothing was entered of what was paid in a month.
    #[error("what was paid in the month was not given")]
    PayNotGiven,
    /// One lump sum for hours and overtime is another rule.
    #[error("a lump sum for hours and overtime is tested by the minimum-wage rule")]
    LumpSum,
    /// No rule gives this class of worker annual leave.
    #[error("no rule gives this class of worker annual leave")]
    NoAnnualLeave(annual_leave::Without),
    /// More months of wages than are averaged.
    #[error("{given} months of wages, where at most `{}` are averaged", .most.floor())]
    TooManyMonths {
        /// The months given.
        given: i64,
        /// The most.
        most: crate::units::Exact,
    },
    /// A question of pension insurance that has no answer.
    #[cfg(not(target_arch = "wasm32"))]
    #[error("the pension rule cannot answer: {0:?}")]
    Pension(pension::Refusal),
    /// More time was missed than the month has.
    #[error("{missed} days missed in a month of {weekdays}")]
    MissedMoreThanMonth {
        /// Weekdays missed, as a decimal.
        missed: String,
        /// Weekdays of the month.
        weekdays: u32,
    },
    /// The standard changes inside the period, so the hours of each day are needed.
    #[error("the standard changes on {change}, so hours are needed by the day")]
    NeedsDays {
        /// The first day of the new standard.
        change: chrono::NaiveDate,
    },
}

impl RuleError {
    /// The figure that is missing, where that is the reason. 缺少的数据。
    pub fn gap(&self) -> Option<&Gap> {
        match self {
            Self::Gap(gap) => Some(gap),
            #[cfg(not(target_arch = "wasm32"))]
            Self::Pension(_) => None,
            Self::OutOfRange
            | Self::LumpSum
            | Self::PayNotGiven
            | Self::SelfDirected
            | Self::NoAnnualLeave(_)
            | Self::TooManyMonths { .. }
            | Self::MissedMoreThanMonth { .. }
            | Self::NeedsDays { .. } => None,
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl From<pension::Refusal> for RuleError {
    fn from(refusal: pension::Refusal) -> Self {
        Self::Pension(refusal)
    }
}

impl From<OutOfRange> for RuleError {
    fn from(OutOfRange: OutOfRange) -> Self {
        Self::OutOfRange
    }
}

impl From<Box<Gap>> for RuleError {
    fn from(gap: Box<Gap>) -> Self {
        Self::Gap(gap)
    }
}
