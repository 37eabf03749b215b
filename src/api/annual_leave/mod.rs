//! Pay in lieu of annual leave as a case and an answer. 未休年休假工资报酬的接口。

mod answer;
mod fields;
mod input;

use crate::law::Trace;
use crate::params::{Figures, Params, Supplied};
use crate::rules::annual_leave::{self, Answered, Input};
use crate::units::Year;

use super::{Case, Problem};

pub use answer::to_json;
pub use fields::{CLASSES, CONTINUOUS, FIELDS, NORMAL_PAY, NOT_TAKEN};

/// A case understood and answered. 一次计算。
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
    /// The year the answer is about.
    pub fn year(&self) -> Year {
        self.input.year
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
    let answered = annual_leave::assess(&mut trace, Figures::new(params, &supplied), &input);
    Ok(Answer { case: case.clone(), input, supplied, answered, trace })
}
