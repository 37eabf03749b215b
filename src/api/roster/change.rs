//! Figures changed for a comparison. 改动的数据。

use crate::api::read::Reader;
use crate::api::{Case, Field, FieldKind, Place, Problem};
use crate::law::Given;
use crate::params::{Figures, Params, Supplied};
use crate::report::{EntryError, Mistake};
use crate::rules::contributions::{Insurance, turned_bounds};
use crate::units::WageMonth;

/// What can be changed: a bound of every insurance, or a figure by its key.
pub const CHANGES: &[&str] = &[
    "base_floor",
    "base_ceiling",
    "pension.base_floor",
    "pension.base_ceiling",
    "unemployment.base_floor",
    "unemployment.base_ceiling",
    "injury.base_floor",
    "injury.base_ceiling",
    "employee_medical.base_floor",
    "employee_medical.base_ceiling",
    "housing_fund.base_floor",
    "housing_fund.base_ceiling",
    "pension.rate",
    "unemployment.rate",
    "employee_medical.employer_rate",
    "employee_medical.employee_rate",
    "employee_medical.maternity_rate",
];

/// The floors and the ceilings of every insurance; the housing fund has its own.
const FLOORS: &[&str] = &[
    "pension.base_floor",
    "unemployment.base_floor",
    "injury.base_floor",
    "employee_medical.base_floor",
];
const CEILINGS: &[&str] = &[
    "pension.base_ceiling",
    "unemployment.base_ceiling",
    "injury.base_ceiling",
    "employee_medical.base_ceiling",
];

/// The most rows.
const MOST_CHANGES: usize = 20;

/// A figure that is changed.
pub(super) const CHANGE: &[Field] = &[
    Field::new("figure", "f", FieldKind::Choice(CHANGES), "Which figure."),
    Field::new(
        "value",
        "n",
        FieldKind::Text,
        "What it is instead; two shares as `16/8`, the employer's first.",
    ),
];

/// The figures that a word stands for.
fn keys(word: &'static str) -> Vec<&'static str> {
    match word {
        "base_floor" => FLOORS.to_vec(),
        "base_ceiling" => CEILINGS.to_vec(),
        key => vec![key],
    }
}

/// What was changed. A row without a value changes nothing yet.
pub(super) fn read(reader: &mut Reader<'_>) -> Supplied {
    let mut changes = Supplied::default();
    reader.each_row("change", MOST_CHANGES, &mut |reader| {
        let word = reader.choice("figure", CHANGES);
        let text = reader.text("value");
        if text.is_empty() {
            return;
        }
        for key in keys(word) {
            if let Err(error) = changes.add(key, text) {
                return reader.refuse("value", EntryError::Supplied(error));
            }
        }
    });
    changes
}

/// That a change put a ceiling below its floor.
pub(super) fn turned(params: &Params, case: &Case, month: WageMonth) -> Option<Problem> {
    let last =
        case.rows("change").iter().rposition(|row| !row.text("value").trim().is_empty())?;
    let supplied = Supplied::default();
    let figures = Figures::new(params, &supplied);
    let mut turned = Insurance::ALL.iter();
    let [(_, floor), (_, ceiling)] =
        turned.find_map(|one| turned_bounds(figures, *one, month.first_day()))?;
    let given = [Given::Money(floor), Given::Nothing];
    let mistake = Mistake::BELOW_THE_LEAST.with(ceiling.grouped(), given);
    let place = Place::Cell("change".to_owned(), last, "value".to_owned());
    Some(Problem { place, error: mistake.into() })
}
