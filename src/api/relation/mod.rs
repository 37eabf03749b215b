//! The guide to worker classes as a case and an answer. 用工关系自查的接口。

#[cfg(not(quanyi_page))]
mod answer;
mod fields;
mod form;
mod input;

use crate::law::Trace;
use crate::params::{Figures, Gap, Params, Supplied};
use crate::report::{Lang, Told, relation as said};
use crate::rules::relation::{self, Class, Input};

use super::calculator::offer_day;
use super::{Answered, Calculator, Case, Chart, Problem};

#[cfg(not(quanyi_page))]
pub use answer::to_json;
pub use fields::{ARRANGEMENTS, CONTRACTS, EMPLOYERS, FIELDS, LABELS, POSTS, RETIRED, TERMS};

/// The guide to worker classes. 用工关系自查。
pub static CALCULATOR: Calculator = Calculator {
    name: "class",
    fields: FIELDS,
    form: form::FORM,
    words: &said::RELATION,
    offer: |case, today| offer_day(case, today, "day"),
    assess: |params, case| Ok(Box::new(assess(params, case)?)),
    chart: None,
};

/// A case understood and answered. 一次判断。
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// What was typed.
    pub case: Case,
    /// What was understood.
    pub input: Input,
    /// What the reader supplied for missing figures.
    pub supplied: Supplied,
    /// The answer.
    pub answered: relation::Answered,
    /// The working.
    pub trace: Trace,
}

/// A class as the word of the field `class` that the calculators share.
pub const fn class_word(class: Class) -> &'static str {
    match class {
        Class::FullTime => "full_time",
        Class::PartTime => "part_time",
        Class::Dispatched => "dispatched",
        Class::Managed => "managed",
        Class::SelfDirected => "self_directed",
        Class::OverAge => "over_age",
    }
}

/// The calculators that answer for a class, by their routes. 适用的计算器。
pub const fn calculators(class: Class) -> &'static [&'static str] {
    match class {
        Class::FullTime | Class::Dispatched => {
            &["minimum-wage", "overtime", "claim", "annual-leave", "rights", "training"]
        }
        Class::PartTime | Class::Managed => {
            &["minimum-wage", "overtime", "claim", "pension", "medical", "rights", "training"]
        }
        Class::SelfDirected => &["pension", "medical", "rights", "training"],
        Class::OverAge => &["minimum-wage", "overtime", "claim", "rights"],
    }
}

impl Answered for Answer {
    fn told(&self, lang: Lang, _: &Params) -> Told {
        said::told(lang, &self.answered, &calculators)
    }

    fn trace(&self) -> &Trace {
        &self.trace
    }

    fn gaps(&self) -> Vec<&Gap> {
        self.answered.gaps()
    }

    fn settled(&self) -> Option<&'static str> {
        self.answered.settled().map(class_word)
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
    let answered = relation::assess(&mut trace, Figures::new(params, &supplied), &input);
    Ok(Answer { case: case.clone(), input, supplied, answered, trace })
}
