//! Minimum-wage compliance as a case and an answer. 最低工资检查的接口。

mod answer;
mod fields;
mod input;

use crate::law::Trace;
use crate::params::{Figures, Params, Supplied};
use crate::rules::minimum_wage::{self, Answered, Input};
use crate::units::WageMonth;

use super::{Case, Problem};

pub use answer::to_json;
pub(super) use fields::PAY_WORDS;
pub use fields::{ATTENDANCE, CLASSES, FIELDS, PAY_KINDS, pay_kind_word};

/// A case understood and answered. 一次检查。
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// What was typed.
    pub case: Case,
    /// What was understood.
    pub input: Input,
    /// What the reader supplied for missing figures.
    pub supplied: Supplied,
    /// The answer.
    pub answered: Answered,
    /// The working.
    pub trace: Trace,
}

impl Answer {
    /// The month the answer is about: for part-time work that of the period's first day.
    pub fn month(&self) -> WageMonth {
        self.input.month
    }
}

/// Reads a case and answers it.
///
/// # Errors
///
/// Every text that cannot be used, with its place.
pub fn assess(params: &Params, case: &Case) -> Result<Answer, Vec<Problem>> {
    let (input, supplied) = input::read(case)?;
    let mut trace = Trace::default();
    let answered = minimum_wage::assess(&mut trace, Figures::new(params, &supplied), &input);
    Ok(Answer { case: case.clone(), input, supplied, answered, trace })
}
