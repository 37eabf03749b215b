//! Pay in lieu of annual leave as a case and an answer. 未休年休假工资报酬的接口。

#[cfg(not(quanyi_page))]
mod answer;
mod fields;
mod form;
mod input;

use crate::law::Trace;
use crate::params::{Figures, Gap, Params, Supplied};
use crate::report::annual_leave::{ANNUAL_LEAVE, told};
use crate::report::{Lang, Told};
use crate::rules::annual_leave::{self, Input};
use crate::units::Year;

use super::{Answered, Calculator, Case, Chart, Problem};

#[cfg(not(quanyi_page))]
pub use answer::to_json;
pub use fields::{CLASSES, CONTINUOUS, FIELDS, NORMAL_PAY, NOT_TAKEN};

/// The calculator of annual leave. 未休年休假工资报酬。
pub static CALCULATOR: Calculator = Calculator {
    name: "annual-leave",
    fields: FIELDS,
    form: form::FORM,
    words: &ANNUAL_LEAVE,
    offer: |_, _| (),
    assess: |params, case| Ok(Box::new(assess(params, case)?)),
    chart: None,
};

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
    pub answered: annual_leave::Answered,
    /// The working.
    pub trace: Trace,
}

impl Answer {
    /// The year the answer is about.
    pub fn year(&self) -> Year {
        self.input.year
    }
}

impl Answered for Answer {
    fn told(&self, lang: Lang, params: &Params) -> Told {
        told(lang, params, self.year(), &self.answered)
    }

    fn trace(&self) -> &Trace {
        &self.trace
    }

    fn gaps(&self) -> Vec<&Gap> {
        let lines = self.answered.lines.iter();
        lines.filter_map(|line| line.answer.as_ref().err()?.gap()).collect()
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
    let answered = annual_leave::assess(&mut trace, Figures::new(params, &supplied), &input);
    Ok(Answer { case: case.clone(), input, supplied, answered, trace })
}
