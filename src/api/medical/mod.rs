//! Medical insurance in flexible employment as a case and an answer. 灵活就业医保的接口。

#[cfg(not(quanyi_page))]
mod answer;
mod fields;
mod form;
mod input;
mod notice;

use crate::law::{Certainty, Silent, Trace};
use crate::params::{Figures, Gap, Params, Supplied};
use crate::report::{Lang, Told, medical as said};
use crate::rules::medical::{self, Input, Question};

use super::calculator::offer_month;
use super::{Answered, Calculator, Case, Chart, Problem};

#[cfg(not(quanyi_page))]
pub use answer::to_json;
pub use fields::{FIELDS, JOINING, PLANS, RESIDENT};

/// The beginning of the figures that the form itself asks for.
const ASKED_IN_FORM: &str = "flexible_medical.";

/// The calculator of flexible medical insurance. 灵活就业医保。
pub static CALCULATOR: Calculator = Calculator {
    name: "medical",
    fields: FIELDS,
    form: form::FORM,
    words: &said::MEDICAL,
    offer: |case, today| offer_month(case, today, &["first_month"]),
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
    pub answered: medical::Answered,
    /// The working.
    pub trace: Trace,
}

impl Answer {
    /// What the answer to a question rests on: what is worked out where nothing else is asked. What was
    /// typed from a notice on plans says nothing of the residents' scheme.
    fn rests_on(&self, params: &Params, question: Question) -> Certainty {
        let mut alone = self.input.clone();
        let mut supplied = self.supplied.clone();
        match question {
            Question::Cost | Question::Cover => (alone.years, alone.resident) = (None, None),
            Question::Years | Question::Buy => alone.resident = None,
            Question::ResidentCost | Question::ResidentCover => {
                alone.years = None;
                supplied.retain(|key| !key.starts_with(ASKED_IN_FORM));
            }
        }
        let mut silent = Silent::default();
        medical::assess(&mut silent, Figures::new(params, &supplied), &alone);
        silent.certainty().clone()
    }
}

impl Answered for Answer {
    fn told(&self, lang: Lang, params: &Params) -> Told {
        said::told(lang, &self.answered, &|question| self.rests_on(params, question))
    }

    fn trace(&self) -> &Trace {
        &self.trace
    }

    fn gaps(&self) -> Vec<&Gap> {
        // A plan is asked for in the form, where its parts stand together.
        let mut gaps = self.answered.gaps();
        gaps.retain(|gap| !gap.key.starts_with(ASKED_IN_FORM));
        gaps
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
    let (input, supplied) = input::read(params, case)?;
    let mut trace = Trace::default();
    let answered = medical::assess(&mut trace, Figures::new(params, &supplied), &input);
    Ok(Answer { case: case.clone(), input, supplied, answered, trace })
}
