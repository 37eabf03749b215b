//! What a whole roster is computed with: the answers that hold for everybody in it. 员工名单的共同设置。
//!
//! The roster itself is no part of the case: it stays in its file, and is computed by `roster`.

mod change;
mod fields;
mod form;

use crate::law::Trace;
use crate::params::{Gap, Params, Supplied};
use crate::report::{Lang, Told, staff as said};
use crate::units::WageMonth;

use super::calculator::offer_month;
use super::read::Reader;
use super::{Answered, Calculator, Case, Chart, Problem, contributions};

pub use change::CHANGES;
pub use fields::FIELDS;
use form::FORM;

/// The calculator of rosters. 员工名单。
pub static CALCULATOR: Calculator = Calculator {
    name: "roster",
    fields: FIELDS,
    form: FORM,
    words: &said::STAFF,
    offer: |case, today| offer_month(case, today, &["month"]),
    assess: |params, case| Ok(Box::new(assess(params, case)?)),
    chart: None,
};

/// What is known before a row is read. 名单的准备情况。
#[derive(Clone, Debug)]
pub struct Ready {
    /// The month that is computed.
    pub month: WageMonth,
    /// The month that it is compared with.
    pub compare: Option<WageMonth>,
    /// The figures that are to be others.
    pub changes: Supplied,
    /// What is missing for everybody.
    gaps: Vec<Gap>,
    /// Nothing is computed yet.
    trace: Trace,
}

/// Reads the settings, and finds what is missing for everybody.
///
/// # Errors
///
/// Every text that cannot be used, with its place.
pub fn assess(params: &Params, case: &Case) -> Result<Ready, Vec<Problem>> {
    let mut reader = Reader::new(case);
    reader.need("month");
    let (month, compare) = (reader.month("month"), reader.month("compare"));
    let changes = change::read(&mut reader);
    let mut problems = reader.into_problems();
    let changed = params.changed(&changes);
    problems.extend(month.and_then(|month| change::turned(&changed, case, month)));
    let sample = contributions::assess(&changed, &sample(case));
    let gaps = match &sample {
        Ok(answer) => answer.gaps().into_iter().cloned().collect(),
        Err(found) => {
            // What is not asked here is made up for the sample, and can be read.
            let known = problems.clone();
            problems.extend(found.iter().filter(|one| !known.contains(one)).cloned());
            Vec::new()
        }
    };
    match month {
        Some(month) if problems.is_empty() => {
            Ok(Ready { month, compare, changes, gaps, trace: Trace::default() })
        }
        _ => Err(problems),
    }
}

/// The case of a row before its own cells are put in: what holds for everybody.
pub fn common(case: &Case) -> Case {
    let mut common = case.clone();
    common.set("compare", "");
    common.change_rows("change", Vec::clear);
    common
}

/// Somebody with a wage, for whom everything is asked that is asked of anybody.
fn sample(case: &Case) -> Case {
    let mut sample = common(case);
    sample.set("wage", "1");
    if sample.text("fund") == "yes" {
        sample.set("fund_base", "1");
    }
    sample
}

impl Answered for Ready {
    fn told(&self, lang: Lang, _: &Params) -> Told {
        said::ready(lang, self.month, self.gaps.len(), self.changes.keys().count())
    }

    fn trace(&self) -> &Trace {
        &self.trace
    }

    fn gaps(&self) -> Vec<&Gap> {
        self.gaps.iter().collect()
    }

    fn chart(&self, _: &Params) -> Chart {
        Chart::default()
    }

    #[cfg(not(quanyi_page))]
    fn json(&self, _: &Params) -> serde_json::Value {
        let gaps: Vec<&str> = self.gaps.iter().map(|gap| gap.key.as_str()).collect();
        serde_json::json!({
            "calculator": "roster",
            "month": self.month.to_string(),
            "compare": self.compare.map(|month| month.to_string()),
            "changed": self.changes.keys().collect::<Vec<_>>(),
            "missing": gaps,
        })
    }
}
