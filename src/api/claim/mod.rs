//! A claim over several months as a case and an answer. 追讨的接口。

#[cfg(not(quanyi_page))]
mod answer;
mod fields;
mod form;
mod input;

use chrono::NaiveDate;

use crate::law::Trace;
use crate::params::{Figures, Gap, Params, Supplied};
use crate::report::claim::{CLAIM, claim_told};
use crate::report::{Lang, Told};
use crate::rules::claim::{self, Input};
use crate::units::WageMonth;

use super::{Answered, Calculator, Case, Chart, Problem, Row};

#[cfg(not(quanyi_page))]
pub use answer::to_json;
pub use fields::FIELDS;

/// The calculator of a claim over months. 追讨几个月的工资。
pub static CALCULATOR: Calculator = Calculator {
    name: "claim",
    fields: FIELDS,
    form: form::FORM,
    words: &CLAIM,
    offer: offer_months,
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
    pub answered: claim::Answered,
    /// The working.
    pub trace: Trace,
}

impl Answered for Answer {
    fn told(&self, lang: Lang, params: &Params) -> Told {
        claim_told(lang, params, &self.input, &self.answered)
    }

    fn trace(&self) -> &Trace {
        &self.trace
    }

    fn gaps(&self) -> Vec<&Gap> {
        let parts = self.answered.months.iter().flat_map(|month| {
            [month.floor.as_ref().err(), month.overtime.as_ref().and_then(|o| o.as_ref().err())]
        });
        parts.flatten().filter_map(|error| error.gap()).collect()
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
    let answered = claim::assess(&mut trace, Figures::new(params, &supplied), &input);
    Ok(Answer { case: case.clone(), input, supplied, answered, trace })
}

/// Offers a line to each month asked that has none. Lines in which nothing was typed go with the
/// months they were offered for.
fn offer_months(case: &mut Case, _: Option<NaiveDate>) {
    let month = |name| WageMonth::parse(case.text(name)).ok();
    let Some(first) = month("month") else { return };
    let last = month("last_month").filter(|last| first <= *last).unwrap_or(first);
    let months = core::iter::successors(Some(first), |month| month.next())
        .take_while(|month| *month <= last)
        .take(crate::api::overtime::fields::MOST_MONTHS);
    let months: Vec<String> = months.map(|month| month.to_string()).collect();
    case.change_rows("pay", |rows| {
        let is_typed = |row: &Row| !row.text("amount").trim().is_empty();
        rows.retain(|row| {
            is_typed(row) || months.iter().any(|month| row.text("month") == month)
        });
        for month in &months {
            if !rows.iter().any(|row| row.text("month") == month) {
                rows.push(Row::of(&[("month", month), ("kind", "base")]));
            }
        }
    });
}
