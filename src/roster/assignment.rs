//! Which column is what, to be kept as a file and used again next month. 列设置。
//!
//! Columns are known by their headings, not by their places, so that one put in between does no harm.

use serde::{Deserialize, Serialize};

use crate::report::SheetMistake;

use super::column::column;
use super::columns::{Columns, recognise};
use super::fault::{SheetFault, quoted};
use super::heading::{How, Means};
use super::sheet::Workbook;

/// The version that is written.
const VERSION: u32 = 1;

/// Which column is what. 列设置。
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assignment {
    /// The version of this form.
    pub version: u32,
    /// The columns, from left to right.
    pub columns: Vec<Assigned>,
    /// Whether an amount of more than two decimals is rounded to the fen.
    #[serde(default)]
    pub round_amounts: bool,
}

/// What one column is. 一列的设置。
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assigned {
    /// Its heading.
    pub heading: String,
    /// How many columns of the same heading stand before it.
    #[serde(default)]
    pub before: usize,
    /// What it is; none if it is not used.
    pub means: Option<String>,
}

impl Assignment {
    /// The assignment that the columns of a file have now.
    pub fn of(columns: &Columns, round_amounts: bool) -> Self {
        let list = &columns.columns;
        let assigned = list.iter().enumerate().map(|(place, one)| {
            let alike = |other: &&super::columns::ColumnUse| {
                Columns::same_heading(&other.heading, &one.heading)
            };
            Assigned {
                heading: one.heading.clone(),
                before: list.iter().take(place).filter(alike).count(),
                means: one.used_as().map(|used| used.key.to_owned()),
            }
        });
        Self { version: VERSION, columns: assigned.collect(), round_amounts }
    }

    /// As a file.
    ///
    /// # Errors
    ///
    /// None that can happen: it is plain data.
    pub fn to_json(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string_pretty(self)
    }

    /// Reads a file that was kept. The name is for the sentences.
    ///
    /// # Errors
    ///
    /// If it is none of ours, names a column that there is not, or is of a later version.
    pub fn from_json(text: &str, name: &str) -> Result<Self, SheetFault> {
        #[derive(Deserialize)]
        struct Version {
            version: u32,
        }
        let unreadable = || SheetFault::of(SheetMistake::UNREADABLE_ASSIGNMENT, quoted(name));
        let text = text.trim_start_matches('\u{feff}');
        let version: Version = serde_json::from_str(text).map_err(|_| unreadable())?;
        if VERSION < version.version {
            return Err(SheetFault::of(SheetMistake::LATER_ASSIGNMENT, quoted(name)));
        }
        let assignment: Self = serde_json::from_str(text).map_err(|_| unreadable())?;
        let known =
            |one: &Assigned| one.means.as_deref().is_none_or(|key| column(key).is_some());
        if assignment.version == VERSION && assignment.columns.iter().all(known) {
            Ok(assignment)
        } else {
            Err(unreadable())
        }
    }

    /// Uses it on another file: what it says counts, and what it does not know is recognised.
    ///
    /// # Errors
    ///
    /// If the file has no row of headings.
    pub fn apply(&self, workbook: &Workbook) -> Result<Columns, SheetFault> {
        let mut columns = match self.find(workbook) {
            Some(columns) => columns,
            None => recognise(workbook)?,
        };
        for assigned in &self.columns {
            let found = columns
                .columns
                .iter_mut()
                .filter(|one| Columns::same_heading(&one.heading, &assigned.heading))
                .nth(assigned.before);
            let means = assigned.means.as_deref().and_then(column);
            match (found, means) {
                (Some(one), Some(means)) => {
                    (one.means, one.how) = (Means::Used(means), How::ByHand);
                }
                // What was recognised as a total stays one; the reason is shown.
                (Some(one), None) if one.used_as().is_some() => {
                    (one.means, one.how) =
                        (Means::Unused(super::column::Unused::Other), How::ByHand);
                }
                (None, Some(means)) => columns.gone.push((assigned.heading.clone(), means)),
                (Some(_) | None, None) => {}
            }
        }
        Ok(columns)
    }

    /// The row with most of these headings, where that is most of them.
    fn find(&self, workbook: &Workbook) -> Option<Columns> {
        let mut best: Option<(usize, Columns)> = None;
        for (at, sheet) in workbook.sheets.iter().enumerate() {
            for columns in super::columns::candidates(at, sheet) {
                let known = |one: &&Assigned| {
                    let same = |c: &super::columns::ColumnUse| {
                        Columns::same_heading(&c.heading, &one.heading)
                    };
                    columns.columns.iter().any(same)
                };
                let score = self.columns.iter().filter(known).count();
                if best.as_ref().is_none_or(|(most, _)| *most < score) {
                    best = Some((score, columns));
                }
            }
        }
        let most = best.filter(|(score, _)| self.columns.len() <= score.saturating_mul(2));
        most.map(|(_, columns)| columns)
    }
}
