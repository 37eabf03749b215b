//! What goes stale: a year that ends with nothing after it, a check that grows old. 快要过期的数据。

use chrono::{Days, NaiveDate};

use crate::params::{Matter, Params, lint};

/// How far ahead is looked, in days.
const AHEAD: u64 = 92;

/// A figure that is out of date, or soon will be. 快要过期。
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// The whole key.
    pub key: String,
    /// The last day of its year, or the day of the last check.
    pub on: NaiveDate,
    /// Whether its year ends; else its check is a year old.
    pub ends: bool,
}

/// What is out of date on a day or will be within three months, each figure once. 快要过期的数据。
pub fn due(params: &Params, day: NaiveDate) -> Vec<Due> {
    let soon = day.checked_add_days(Days::new(AHEAD)).unwrap_or(day);
    let mut all: Vec<Due> = Vec::new();
    for remark in lint(params, soon, &[]) {
        let (on, ends) = match remark.matter {
            Matter::YearOver { last } => (last, true),
            Matter::CheckedLongAgo { on } => (on, false),
            Matter::NoName
            | Matter::NotChecked
            | Matter::CitedNowhere
            | Matter::Hole { .. }
            | Matter::EndedNoDay
            | Matter::Jump { .. }
            | Matter::OldDocument { .. }
            | Matter::LateDocument { .. }
            | Matter::FirstDayDoubtful
            | Matter::Missing { .. } => continue,
        };
        if params.figure(&remark.key).is_some() && !all.iter().any(|one| one.key == remark.key)
        {
            all.push(Due { key: remark.key, on, ends });
        }
    }
    all
}
