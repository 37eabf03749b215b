//! Minimum-wage compliance as a case and an answer. 最低工资检查的接口。

#[cfg(not(quanyi_page))]
mod answer;
mod chart;
mod fields;
mod form;
mod input;

use chrono::NaiveDate;

use crate::law::{PayKind, Trace};
use crate::params::{Figures, Gap, Params, Supplied};
use crate::report::{Lang, MINIMUM_WAGE, Told, minimum_wage_told};
use crate::rules::minimum_wage::{self, Input};
use crate::units::WageMonth;

use super::{Answered, Calculator, Case, Chart, Problem, Row};

#[cfg(not(quanyi_page))]
pub(super) use answer::lines_json;
#[cfg(not(quanyi_page))]
pub use answer::to_json;
pub use fields::{ATTENDANCE, CLASSES, FIELDS, PAY_KINDS, pay_kind_word};
pub(super) use fields::{PAY_LINE, PAY_WORDS, PLACES};
pub(super) use input::read;

/// The minimum-wage calculator. 最低工资检查。
pub static CALCULATOR: Calculator = Calculator {
    name: "minimum-wage",
    fields: FIELDS,
    form: form::FORM,
    words: &MINIMUM_WAGE,
    offer: offer_usual_lines,
    assess: |params, case| Ok(Box::new(assess(params, case)?)),
    chart: Some(chart::of_the_county),
};

/// A case understood and answered. 一次检查。
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// What was typed.
    pub case: Case,
    /// What was understood.
    pub input: Input,
    /// What the reader supplied for missing figures.
    pub supplied: Supplied,
    /// The answer.
    pub answered: minimum_wage::Answered,
    /// The working.
    pub trace: Trace,
}

impl Answer {
    /// The month the answer is about: for part-time work that of the period's first day.
    pub fn month(&self) -> WageMonth {
        self.input.month
    }
}

impl Answered for Answer {
    fn told(&self, lang: Lang, _: &Params) -> Told {
        minimum_wage_told(lang, self.month(), &self.answered)
    }

    fn trace(&self) -> &Trace {
        &self.trace
    }

    fn gaps(&self) -> Vec<&Gap> {
        let lines = self.answered.lines.iter();
        lines.filter_map(|line| line.answer.as_ref().err()?.gap()).collect()
    }

    fn chart(&self, params: &Params) -> Chart {
        chart::of_the_answer(params, self)
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
    let (input, supplied) = read(case)?;
    let mut trace = Trace::default();
    let answered = minimum_wage::assess(&mut trace, Figures::new(params, &supplied), &input);
    Ok(Answer { case: case.clone(), input, supplied, answered, trace })
}

/// Offers the lines that a class of worker usually has, where none has an amount yet.
fn offer_usual_lines(case: &mut Case, _: Option<NaiveDate>) {
    let usual: &[PayKind] = match case.text("class") {
        "managed" => &[PayKind::OrderPay, PayKind::Incentive, PayKind::CompanyDeduction],
        "part_time" => &[PayKind::Base],
        _ => &[PayKind::Base, PayKind::Overtime, PayKind::Hardship, PayKind::OwnContributions],
    };
    case.change_rows("pay", |rows| {
        if rows.iter().all(|row| row.text("amount").trim().is_empty()) {
            let row = |kind: &PayKind| Row::of(&[("kind", pay_kind_word(*kind))]);
            *rows = usual.iter().map(row).collect();
        }
    });
}
