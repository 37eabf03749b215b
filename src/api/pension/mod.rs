//! Pension insurance in flexible employment as a case and an answer. 灵活就业养老保险的接口。

#[cfg(not(quanyi_page))]
mod answer;
mod fields;
mod form;
mod input;

use crate::law::{Certainty, Silent, Trace};
use crate::params::{Figures, Gap, Params, Supplied};
use crate::report::Mistake;
use crate::report::{Lang, Told, pension as said};
use crate::rules::pension::{self, Input, Question};

use super::calculator::offer_month;
use super::{Answered, Calculator, Case, Chart, Place, Problem};

#[cfg(not(quanyi_page))]
pub use answer::to_json;
use form::FORM;

pub use fields::{CLASSES, FIELDS, GRADES, GROUPS, PERIODS};
pub(super) use input::class;

/// The calculator of flexible pension insurance. 灵活就业养老保险。
pub static CALCULATOR: Calculator = Calculator {
    name: "pension",
    fields: FIELDS,
    form: FORM,
    words: &said::PENSION,
    offer: |case, today| offer_month(case, today, &["first_month", "asked"]),
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
    pub answered: pension::Answered,
    /// The working.
    pub trace: Trace,
}

impl Answer {
    /// What the answer to a question rests on: what is worked out where nothing else is asked.
    fn rests_on(&self, params: &Params, question: Question) -> Certainty {
        let mut alone = self.input.clone();
        let (mut subsidy, mut person, mut resident) = (None, None, None);
        match question {
            Question::Contribution | Question::Period => {}
            Question::Subsidy => (subsidy, person) = (alone.subsidy, alone.person),
            Question::Retirement
            | Question::MinimumMonths
            | Question::Pension
            | Question::Payback => person = alone.person,
            Question::Resident | Question::ResidentPension => resident = alone.resident,
        }
        (alone.subsidy, alone.person, alone.resident) = (subsidy, person, resident);
        let mut silent = Silent::default();
        pension::assess(&mut silent, Figures::new(params, &self.supplied), &alone);
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
    let (input, supplied) = input::read(params, case)?;
    let mut trace = Trace::default();
    let answered = pension::assess(&mut trace, Figures::new(params, &supplied), &input);
    if let Some(paid) = answered.paid_below_subsidies() {
        let mistake = Mistake::SUBSIDIES_MORE.with(case.text("subsidies").trim(), paid);
        let place = Place::Field("subsidies".to_owned());
        return Err(vec![Problem { place, error: mistake.into() }]);
    }
    Ok(Answer { case: case.clone(), input, supplied, answered, trace })
}
