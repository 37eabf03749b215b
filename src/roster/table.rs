//! Tables to be written. 输出的表格。

use std::borrow::Cow;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::units::Money;

/// A table to be written. 表格。
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// What it is called: the name of a sheet.
    pub name: String,
    /// What its columns are called.
    pub headings: Vec<String>,
    /// Its rows; one may be shorter than the headings.
    pub rows: Vec<Vec<Value>>,
}

/// The same with rows that are made one after the other: of a long roster they are never all there at once.
pub(super) struct Part<'a> {
    /// What it is called.
    pub(super) name: String,
    /// What its columns are called.
    pub(super) headings: Vec<String>,
    /// Its rows.
    pub(super) rows: Box<dyn Iterator<Item = Cow<'a, [Value]>> + 'a>,
}

impl Table {
    pub(super) fn part(&self) -> Part<'_> {
        let rows = self.rows.iter().map(|row| Cow::Borrowed(row.as_slice()));
        Part { name: self.name.clone(), headings: self.headings.clone(), rows: Box::new(rows) }
    }
}

/// What stands in a cell that is written. 输出的值。
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Value {
    /// Nothing.
    #[default]
    Empty,
    /// A text, never taken for anything else.
    Text(String),
    /// An amount, with two decimals.
    Money(Money),
    /// A number, with the decimals that it has.
    Number(Decimal),
    /// A day.
    Day(NaiveDate),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        if text.is_empty() { Self::Empty } else { Self::Text(text.to_owned()) }
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }
}

impl From<Money> for Value {
    fn from(amount: Money) -> Self {
        Self::Money(amount)
    }
}

impl From<NaiveDate> for Value {
    fn from(day: NaiveDate) -> Self {
        Self::Day(day)
    }
}

impl Value {
    /// As it is written where there are texts only.
    pub fn shown(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) => text.clone(),
            Self::Money(amount) => amount.to_string(),
            Self::Number(number) => number.normalize().to_string(),
            Self::Day(day) => day.to_string(),
        }
    }

    /// How wide it is in a column of a sheet: a Chinese character is as wide as two digits.
    pub(super) fn width(&self) -> usize {
        match self {
            Self::Empty => 0,
            Self::Text(text) => width(text),
            // The commas of an amount.
            Self::Money(amount) => amount.grouped().len(),
            Self::Number(_) | Self::Day(_) => self.shown().len(),
        }
    }
}

/// How wide a text is, its longest line.
pub(super) fn width(text: &str) -> usize {
    let wide = |c: char| if c.is_ascii() { 1 } else { 2 };
    text.lines().map(|line| line.chars().map(wide).sum()).max().unwrap_or(0)
}
