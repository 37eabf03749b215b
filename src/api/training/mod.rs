//! Training subsidies as a case and an answer. 培训补贴的接口。

#[cfg(not(quanyi_page))]
mod answer;
mod fields;
mod form;
mod input;

use crate::law::Trace;
use crate::params::{Figures, Gap, Params, Supplied};
use crate::report::{Lang, Told, training as said};
use crate::rules::training::{self, Input};

use super::calculator::offer_day;
use super::{Answered, Calculator, Case, Chart, Problem};

#[cfg(not(quanyi_page))]
pub use answer::to_json;
pub use fields::{FIELDS, OTHERS};

/// The calculator of training subsidies. 培训补贴。
pub static CALCULATOR: Calculator = Calculator {
    name: "training",
    fields: FIELDS,
    form: form::FORM,
    words: &said::TRAINING,
    offer: |case, today| offer_day(case, today, "day"),
    assess: |params, case| Ok(Box::new(assess(params, case)?)),
    chart: None,
};

/// A case understood and answered. 一次核对。
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// What was typed.
    pub case: Case,
    /// What was understood.
    pub input: Input,
    /// What the reader supplied: answers of the office, amounts.
    pub supplied: Supplied,
    /// The answer.
    pub answered: training::Answered,
    /// The working.
    pub trace: Trace,
}

impl Answered for Answer {
    fn told(&self, lang: Lang, params: &Params) -> Told {
        said::told(lang, params, &self.answered)
    }

    fn trace(&self) -> &Trace {
        &self.trace
    }

    fn gaps(&self) -> Vec<&Gap> {
        self.answered.gaps()
    }

    fn chart(&self, _: &Params) -> Chart {
        Chart::default()
    }

    #[cfg(not(quanyi_page))]
    fn json(&self, params: &Params) -> serde_json::Value {
        answer::answered(params, self)
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
    let answered = training::assess(&mut trace, Figures::new(params, &supplied), &input);
    Ok(Answer { case: case.clone(), input, supplied, answered, trace })
}
