//! Your rights by class as a case and an answer. 权益清单的接口。

#[cfg(not(quanyi_page))]
mod answer;
mod fields;
mod form;
mod input;

use crate::law::Trace;
use crate::params::{Figures, Gap, Params, Supplied};
use crate::report::{Lang, Told, rights as said};
use crate::rules::rights::{self, Input};

use super::calculator::offer_month;
use super::{Answered, Calculator, Case, Chart, DOORS, Problem};

#[cfg(not(quanyi_page))]
pub use answer::to_json;
use form::FORM;

pub use fields::{CLASSES, FIELDS, SIDES};

/// The page of rights by class. 权益清单。
pub static CALCULATOR: Calculator = Calculator {
    name: "rights",
    fields: FIELDS,
    form: FORM,
    words: &said::RIGHTS,
    offer: |case, today| offer_month(case, today, &["asked"]),
    assess: |params, case| Ok(Box::new(assess(params, case)?)),
    chart: None,
};

/// A case understood and answered. 一次查询。
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// What was typed.
    pub case: Case,
    /// What was understood.
    pub input: Input,
    /// What the reader supplied for missing figures.
    pub supplied: Supplied,
    /// The answer.
    pub answered: rights::Answered,
    /// The figures it stands on.
    pub trace: Trace,
}

impl Answered for Answer {
    fn told(&self, lang: Lang, params: &Params) -> Told {
        let mut told = said::told(lang, params, &self.answered);
        // Only what can be opened is linked to.
        for entry in &mut told.entries {
            entry.routes.retain(|route| DOORS.iter().any(|door| door.name == *route));
        }
        told
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
    let answered = rights::assess(&mut trace, Figures::new(params, &supplied), &input);
    Ok(Answer { case: case.clone(), input, supplied, answered, trace })
}
