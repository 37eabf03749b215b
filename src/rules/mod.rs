//! The rules, one module to a rule: input, outcome, `assess`. 规则。
//!
//! No clock, no I/O, no web, no words, and no policy number: every figure comes from `params`.

mod above_normal;
pub mod annual_leave;
pub mod claim;
pub mod contributions;
mod floor;
pub mod medical;
pub mod minimum_wage;
pub mod overtime;
pub mod pension;
pub mod relation;
pub mod rights;
mod share;
mod take;
pub mod training;
mod truth;

use std::sync::Arc;

use thiserror::Error;

use crate::law::{Reason, Said};
use crate::params::Gap;
use crate::units::OutOfRange;

pub use floor::{Place, Tier};
pub use truth::Truth;

/// Why a rule cannot answer a question. 不能回答的原因。
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum RuleError {
    /// A figure is not known for a day.
    #[error("`{}` is not known on {}", .0.key, .0.day)]
    Gap(Arc<Gap>),
    /// A number in the calculation does not fit.
    #[error("a number in the calculation is out of range")]
    OutOfRange,
    /// Something else stands in the way.
    #[error("{0}")]
    Refused(Box<Said>),
}

impl RuleError {
    /// The figure that is missing, where that is the reason. 缺少的数据。
    pub fn gap(&self) -> Option<&Gap> {
        match self {
            Self::Gap(gap) => Some(gap),
            Self::OutOfRange | Self::Refused(_) => None,
        }
    }

    /// Whether this is the reason. 是否因此不能回答。
    pub fn is(&self, reason: Reason) -> bool {
        matches!(self, Self::Refused(refused) if refused.name == reason.name())
    }
}

impl From<Reason> for RuleError {
    fn from(reason: Reason) -> Self {
        Said::from(reason).into()
    }
}

impl From<Said> for RuleError {
    fn from(refused: Said) -> Self {
        Self::Refused(Box::new(refused))
    }
}

impl From<OutOfRange> for RuleError {
    fn from(OutOfRange: OutOfRange) -> Self {
        Self::OutOfRange
    }
}

impl From<Arc<Gap>> for RuleError {
    fn from(gap: Arc<Gap>) -> Self {
        Self::Gap(gap)
    }
}
