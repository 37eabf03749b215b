//! Contributions of employer and employee as a case and an answer. 单位和个人缴费的接口。

#[cfg(not(quanyi_page))]
mod answer;
mod fields;
mod form;
mod input;
#[cfg(quanyi_rows)]
mod many;
mod supply;

use crate::law::Trace;
use crate::params::{Figures, Gap, Params, Supplied};
use crate::report::{Lang, Told, contributions as said};
use crate::rules::contributions::{self, Answered as Found, Input};

use super::calculator::offer_month;
use super::read::Reader;
use super::{Answered, Calculator, Case, Chart, Problem};

#[cfg(not(quanyi_page))]
pub use answer::to_json;
use form::FORM;

pub(super) use fields::{
    CATASTROPHIC, CATASTROPHIC_AMOUNT, CATASTROPHIC_MONTH, CATASTROPHIC_PCT, FUND, FUND_RATE,
    FUND_RATE_OWN, INJURY_CLASS, INJURY_FACTOR, TIER,
};
pub use fields::{CLASSES, FIELDS, INJURY_CLASSES};
#[cfg(quanyi_rows)]
pub use many::Many;
pub use supply::supplied;

/// The calculator of contributions. 单位和个人缴费。
pub static CALCULATOR: Calculator = Calculator {
    name: "contributions",
    fields: FIELDS,
    form: FORM,
    words: &said::CONTRIBUTIONS,
    offer: |case, today| offer_month(case, today, &["month"]),
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
    pub answered: Found,
    /// The working.
    pub trace: Trace,
}

impl Answered for Answer {
    fn told(&self, lang: Lang, _: &Params) -> Told {
        said::told(lang, &self.input, &self.answered)
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
    let mut trace = Trace::default();
    let mut reader = Reader::new(case);
    let supplied = supplied(&mut reader);
    let figures = Figures::new(params, &supplied);
    let input = input::read(reader, figures, case)?;
    let answered = contributions::assess(&mut trace, figures, &input);
    if let Some(problem) = supply::turned(params, &supplied, input.month) {
        return Err(vec![problem]);
    }
    Ok(Answer { case: case.clone(), input, supplied, answered, trace })
}
