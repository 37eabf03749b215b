//! What was typed for figures that are missing, catastrophic cover among them: a record, of which each part has a
//! field of its own. 填写的数值。

use crate::api::{Place, Problem, Reader};
use crate::law::Given;
use crate::params::{Figures, Json, Params, Supplied};
use crate::report::{EntryError, Mistake};
use crate::rules::contributions::{Insurance, turned_bounds};
use crate::units::{Money, WageMonth};

use super::fields::{LAST_MONTH, MOST_FUND_RATE, PAYERS};

/// The figure of catastrophic cover.
const CATASTROPHIC: &str = "employee_medical.catastrophic";

/// That a bound supplied stands on the wrong side of the other.
pub(super) fn turned(
    params: &Params,
    supplied: &Supplied,
    month: WageMonth,
) -> Option<Problem> {
    let figures = Figures::new(params, supplied);
    let mut all = Insurance::ALL.iter();
    let [floor, ceiling] =
        all.find_map(|one| turned_bounds(figures, *one, month.first_day()))?;
    let is_supplied = |(key, _): &(&str, Money)| supplied.value(key).is_some();
    let (key, _) = [ceiling, floor].into_iter().find(is_supplied)?;
    let given = [Given::Money(floor.1), Given::Nothing];
    let mistake = Mistake::BELOW_THE_LEAST.with(ceiling.1.grouped(), given);
    Some(Problem { place: Place::Supplied(key.to_owned()), error: mistake.into() })
}

/// The figures supplied, catastrophic cover by its fields where it was not supplied by its key.
pub fn supplied(reader: &mut Reader<'_>) -> Supplied {
    let mut supplied = reader.supplied();
    let payer = reader.choice("catastrophic", PAYERS);
    let text = |name: &str, text: &str| (name.to_owned(), Json::Text(text.to_owned()));
    let mut record = Vec::new();
    let mut at = "catastrophic";
    match payer {
        "none" => record.extend([text("amount", "0"), text("payer", "both")]),
        "employer" | "employee" | "both" => {
            if let Some(amount) = reader.money("catastrophic_amount") {
                at = "catastrophic_amount";
                record.push(text("amount", &amount.to_string()));
            }
            let share = reader.percent("catastrophic_pct", MOST_FUND_RATE);
            if let Some(share) = share.and_then(|share| share.as_decimal(4)) {
                record.push(text("wage_pct", &share.to_string()));
            }
            let month = reader.count("catastrophic_month", 1, LAST_MONTH);
            // Before an amount is typed there is nothing to be paid by anybody.
            if !record.is_empty() {
                record.push(text("payer", payer));
                record.extend(month.map(|month| text("month_due", &month.to_string())));
            }
        }
        _ => {}
    }
    if !record.is_empty() && supplied.value(CATASTROPHIC).is_none() {
        let typed = reader.text(at);
        if let Err(error) = supplied.add_json(CATASTROPHIC, typed, &Json::Object(record)) {
            reader.refuse(at, EntryError::Supplied(error));
        }
    }
    supplied
}
