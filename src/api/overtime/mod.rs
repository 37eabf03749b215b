//! Holiday and overtime pay as a case and an answer. 节假日和加班工资的接口。

mod answer;
pub(super) mod fields;
pub(super) mod input;
mod paste;

use crate::law::Trace;
use crate::params::{Figures, Params, Supplied};
use crate::rules::overtime::{self, Answered, Input};

use super::{Case, Problem};

pub use answer::to_json;
pub use fields::FIELDS;
pub use paste::{Pasted, paste};

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

/// Reads a case and answers it.
///
/// # Errors
///
/// Every text that cannot be used, with its place.
pub fn assess(params: &Params, case: &Case) -> Result<Answer, Vec<Problem>> {
    let (input, supplied) = input::read(case)?;
    let mut trace = Trace::default();
    let answered = overtime::assess(&mut trace, Figures::new(params, &supplied), &input);
    Ok(Answer { case: case.clone(), input, supplied, answered, trace })
}
