//! Holiday and overtime pay as a case and an answer. 节假日和加班工资的接口。

#[cfg(not(quanyi_page))]
mod answer;
pub(super) mod fields;
mod form;
pub(super) mod input;
mod paste;

use crate::law::Trace;
use crate::params::{Figures, Gap, Params, Supplied};
use crate::report::overtime::{OVERTIME, overtime_told};
use crate::report::{Lang, Told};
use crate::rules::overtime::{self, Input};

use super::{Answered, Calculator, Case, Chart, Problem};

#[cfg(not(quanyi_page))]
pub use answer::to_json;
pub use fields::FIELDS;
pub use input::work_week;
pub use paste::{Pasted, paste};

/// The calculator of holiday and overtime pay. 节假日和加班工资。
pub static CALCULATOR: Calculator = Calculator {
    name: "overtime",
    fields: FIELDS,
    form: form::FORM,
    words: &OVERTIME,
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
    pub answered: overtime::Answered,
    /// The working.
    pub trace: Trace,
}

impl Answered for Answer {
    fn told(&self, lang: Lang, params: &Params) -> Told {
        overtime_told(lang, params, &self.answered)
    }

    fn trace(&self) -> &Trace {
        &self.trace
    }

    fn gaps(&self) -> Vec<&Gap> {
        let lines = self.answered.assessment.lines.iter();
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
    let answered = overtime::assess(&mut trace, Figures::new(params, &supplied), &input);
    Ok(Answer { case: case.clone(), input, supplied, answered, trace })
}
