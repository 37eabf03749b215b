//! Contributions of employer and employee as a case and an answer. 单位和个人缴费的接口。

#[cfg(not(quanyi_page))]
mod answer;
mod fields;
mod form;
mod input;
mod supply;

use crate::law::{Silent, Trace, Working};
use crate::params::{Figures, Gap, Params, Supplied};
use crate::report::{Lang, Told, contributions as said};
use crate::rules::contributions::{self, Answered as Found, Input};

use super::calculator::offer_month;
use super::{Answered, Calculator, Case, Chart, Problem};

#[cfg(not(quanyi_page))]
pub use answer::to_json;
use form::FORM;

pub(super) use fields::{
    CATASTROPHIC, CATASTROPHIC_AMOUNT, CATASTROPHIC_MONTH, CATASTROPHIC_PCT, FUND, FUND_RATE,
    FUND_RATE_OWN, INJURY_CLASS, INJURY_FACTOR, TIER,
};
pub use fields::{CLASSES, FIELDS, INJURY_CLASSES};
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
    let (input, supplied, answered) = work_out(&mut trace, params, case)?;
    if let Some(problem) = supply::turned(params, &supplied, input.month) {
        return Err(vec![problem]);
    }
    Ok(Answer { case: case.clone(), input, supplied, answered, trace })
}

/// The same without the working, for many rows; the certainty is in `silent`.
///
/// # Errors
///
/// Every text that cannot be used, with its place.
pub fn assess_silently(
    silent: &mut Silent,
    params: &Params,
    case: &Case,
) -> Result<Found, Vec<Problem>> {
    work_out(silent, params, case).map(|(_, _, answered)| answered)
}

fn work_out(
    w: &mut dyn Working,
    params: &Params,
    case: &Case,
) -> Result<(Input, Supplied, Found), Vec<Problem>> {
    let (input, supplied) = input::read(params, case)?;
    let answered = contributions::assess(w, Figures::new(params, &supplied), &input);
    Ok((input, supplied, answered))
}
