//! Reading a case: each text becomes a value or a problem at its place. 读取填写内容。

use chrono::NaiveDate;

use crate::params::Supplied;
use crate::report::EntryError;
use crate::units::{Hours, Money, WageMonth, parse_day};

use super::{Case, Place, Problem, Row};

/// Reads fields and gathers every problem, not only the first. 读取器。
#[derive(Debug)]
pub struct Reader<'a> {
    case: &'a Case,
    problems: Vec<Problem>,
}

/// A cell of a row, for reading it.
#[derive(Clone, Copy, Debug)]
pub struct RowAt<'a> {
    table: &'a str,
    at: usize,
    row: &'a Row,
}

impl<'a> Reader<'a> {
    /// Begins to read.
    pub const fn new(case: &'a Case) -> Self {
        Self { case, problems: Vec::new() }
    }

    /// What was found wrong.
    pub fn into_problems(self) -> Vec<Problem> {
        self.problems
    }

    /// Notes a problem at a field.
    pub fn refuse(&mut self, name: &str, error: EntryError) {
        self.problems.push(Problem { place: Place::Field(name.to_owned()), error });
    }

    /// Notes a problem at a cell.
    pub fn refuse_cell(&mut self, row: RowAt<'_>, column: &str, error: EntryError) {
        let place = Place::Cell(row.table.to_owned(), row.at, column.to_owned());
        self.problems.push(Problem { place, error });
    }

    fn take<T>(
        &mut self,
        name: &str,
        read: impl FnOnce(&str) -> Result<T, EntryError>,
    ) -> Option<T> {
        let text = self.case.text(name);
        if text.trim().is_empty() {
            return None;
        }
        match read(text) {
            Ok(value) => Some(value),
            Err(error) => {
                self.refuse(name, error);
                None
            }
        }
    }

    /// Notes that a field is needed, where it holds nothing.
    pub fn needed<T>(&mut self, name: &str, value: Option<T>) -> Option<T> {
        if value.is_none() && self.case.text(name).trim().is_empty() {
            self.refuse(name, EntryError::Needed);
        }
        value
    }

    /// A month.
    pub fn month(&mut self, name: &str) -> Option<WageMonth> {
        self.take(name, |text| WageMonth::parse(text).map_err(EntryError::Month))
    }

    /// A day.
    pub fn day(&mut self, name: &str) -> Option<NaiveDate> {
        self.take(name, |text| parse_day(text).map_err(EntryError::Day))
    }

    /// An amount.
    pub fn money(&mut self, name: &str) -> Option<Money> {
        self.take(name, |text| text.parse().map_err(EntryError::Money))
    }

    /// Hours, up to `most`.
    pub fn hours(&mut self, name: &str, most: u32) -> Option<Hours> {
        self.take(name, |text| Hours::parse_up_to(text, most).map_err(EntryError::Hours))
    }

    /// One of the choices; the first where nothing was given.
    pub fn choice(&mut self, name: &str, allowed: &'static [&'static str]) -> &'static str {
        let first = allowed.first().copied().unwrap_or_default();
        self.take(name, |text| pick(text, allowed)).unwrap_or(first)
    }

    /// The rows of a table in which something was entered.
    pub fn rows(&mut self, table: &'a str, most: usize) -> Vec<RowAt<'a>> {
        let rows = self.case.rows(table);
        if most < rows.len() {
            self.refuse(table, EntryError::TooManyRows { most });
            return Vec::new();
        }
        rows.iter()
            .enumerate()
            .filter(|(_, row)| !row.is_blank())
            .map(|(at, row)| RowAt { table, at, row })
            .collect()
    }

    /// A cell, read by `read`; an empty one is `None`.
    pub fn cell<T>(
        &mut self,
        row: RowAt<'_>,
        column: &str,
        read: impl FnOnce(&str) -> Result<T, EntryError>,
    ) -> Option<T> {
        let text = row.row.text(column);
        if text.trim().is_empty() {
            return None;
        }
        match read(text) {
            Ok(value) => Some(value),
            Err(error) => {
                self.refuse_cell(row, column, error);
                None
            }
        }
    }

    /// The figures supplied.
    pub fn supplied(&mut self) -> Supplied {
        let mut supplied = Supplied::default();
        for (key, text) in self.case.supplied() {
            if let Err(error) = supplied.add(key, text) {
                let place = Place::Supplied(key.to_owned());
                self.problems.push(Problem { place, error: EntryError::Supplied(error) });
            }
        }
        supplied
    }
}

impl RowAt<'_> {
    /// The text of a column.
    pub fn text(&self, column: &str) -> &str {
        self.row.text(column)
    }
}

/// One of the allowed words.
pub(super) fn pick(
    text: &str,
    allowed: &'static [&'static str],
) -> Result<&'static str, EntryError> {
    let text = text.trim();
    allowed
        .iter()
        .find(|word| **word == text)
        .copied()
        .ok_or_else(|| EntryError::Choice { text: text.to_owned(), allowed: allowed.to_vec() })
}

/// A whole number between two.
pub(super) fn count(text: &str, least: u8, most: u8) -> Result<u8, EntryError> {
    let folded = crate::units::fold_width(text);
    let digits = folded.chars().all(|c| c.is_ascii_digit());
    match folded.parse() {
        Ok(count) if digits && (least..=most).contains(&count) => Ok(count),
        _ => Err(EntryError::Count { text: text.trim().to_owned(), least, most }),
    }
}
