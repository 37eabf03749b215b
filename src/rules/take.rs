//! Taking figures, tables and records into the working. 取用参数。

use std::sync::Arc;

use chrono::NaiveDate;

use crate::law::{FigureUse, Label, Measure, Operand, Quantity, Working};
use crate::params::{Figure, Figures, Found, FromValue, Gap, GapCause, Row, RowCell, Value};
use crate::rules::RuleError;
use crate::units::{Exact, Money, WageMonth};

/// Takes a number.
pub(super) fn number(
    w: &mut dyn Working,
    figures: Figures<'_>,
    figure: Figure<Exact>,
    day: NaiveDate,
    (label, measure): (impl Into<Label>, Measure),
) -> Result<Operand, RuleError> {
    let found = figures.on(figure, day)?;
    Ok(w.given(label, Quantity::new(found.value, measure), found.figure))
}

/// Takes an amount.
pub(super) fn money(
    w: &mut dyn Working,
    figures: Figures<'_>,
    figure: Figure<Money>,
    day: NaiveDate,
    label: impl Into<Label>,
) -> Result<Operand, RuleError> {
    let found = figures.on(figure, day)?;
    Ok(w.given(label, Quantity::yuan(found.value), found.figure))
}

/// A value of a day or, where that day's is not known, the latest one before it.
pub(super) struct Latest<T> {
    pub(super) found: Found<T>,
    /// The month from which it holds.
    pub(super) of: WageMonth,
    /// What is missing, where it is an earlier one.
    pub(super) gap: Option<Gap>,
}

/// Takes a value of a day or, where that day's is not known, the latest one before it.
pub(super) fn latest<T: FromValue>(
    figures: Figures<'_>,
    figure: Figure<T>,
    day: NaiveDate,
) -> Result<Latest<T>, RuleError> {
    let month = |day| WageMonth::of(day).ok_or(RuleError::OutOfRange);
    let gap = match figures.key_on(figure.key, day) {
        Ok(found) => return Ok(Latest { found, of: month(day)?, gap: None }),
        Err(gap) => gap,
    };
    match gap.nearest {
        Some((first, _)) if first < day && gap.cause == GapCause::NotKnown => {
            let found = figures.key_on(figure.key, first)?;
            Ok(Latest { found, of: month(first)?, gap: Some(Arc::unwrap_or_clone(gap)) })
        }
        Some(_) | None => Err(gap.into()),
    }
}

/// The rows of a table or a record.
pub(super) fn rows<'a>(
    figures: Figures<'a>,
    key: &str,
    day: NaiveDate,
) -> Result<Found<&'a [Row]>, RuleError> {
    Ok(figures.key_rows_on(key, day)?)
}

/// The row in which a field holds a word.
pub(super) fn row_called<'a>(rows: &'a [Row], name: &str, word: &str) -> Option<&'a Row> {
    rows.iter().find(|row| self::word(row, name) == Some(word))
}

/// The number in a field of a row.
pub(super) fn cell(row: &Row, name: &str) -> Result<Exact, RuleError> {
    let number = match row.cell(name) {
        Some(RowCell::Number(number)) => Exact::of_decimal(*number),
        Some(RowCell::Day(_) | RowCell::Month(_) | RowCell::Text(_) | RowCell::Word(_))
        | None => None,
    };
    number.ok_or(RuleError::OutOfRange)
}

/// The same as a whole number.
pub(super) fn count(row: &Row, name: &str) -> Result<i64, RuleError> {
    cell(row, name).map(Exact::floor)
}

/// The amount in a field of a row.
pub(super) fn amount(row: &Row, name: &str) -> Option<Money> {
    cell(row, name).ok().and_then(|number| Money::round(number).ok())
}

/// The word in a field of a row.
pub(super) fn word(row: &Row, name: &str) -> Option<&'static str> {
    match row.cell(name) {
        Some(RowCell::Word(word)) => Some(word),
        Some(RowCell::Number(_) | RowCell::Day(_) | RowCell::Month(_) | RowCell::Text(_))
        | None => None,
    }
}

/// The one row of a record, and the figure it is.
pub(super) fn record<'a>(
    figures: Figures<'a>,
    key: &str,
    day: NaiveDate,
) -> Result<(&'a Row, FigureUse), RuleError> {
    let found = rows(figures, key, day)?;
    Ok((found.value.first().ok_or(RuleError::OutOfRange)?, found.figure))
}

/// The month in a field of a row.
pub(super) fn month(row: &Row, name: &str) -> Result<WageMonth, RuleError> {
    match row.cell(name) {
        Some(RowCell::Month(month)) => Ok(*month),
        Some(RowCell::Number(_) | RowCell::Day(_) | RowCell::Text(_) | RowCell::Word(_))
        | None => Err(RuleError::OutOfRange),
    }
}

/// The day in a field of a row.
pub(super) fn day(row: &Row, name: &str) -> Option<NaiveDate> {
    match row.cell(name) {
        Some(RowCell::Day(day)) => Some(*day),
        Some(RowCell::Number(_) | RowCell::Month(_) | RowCell::Text(_) | RowCell::Word(_))
        | None => None,
    }
}

/// A figure as a row of its table has it: no stronger than the row.
pub(super) fn as_weak_as(figure: FigureUse, row: &Row) -> FigureUse {
    let status = row.status.map_or(figure.status, |status| figure.status.max(status));
    FigureUse { status, ..figure }
}

/// The value of a figure of which no first day is known: to be told, never to compute with.
pub(super) fn told<'a>(figures: Figures<'a>, key: &str) -> Option<&'a Value> {
    figures.shown(key).map(|found| found.value)
}

/// A whole number as an operand.
pub(super) fn whole(label: impl Into<Label>, count: i64, measure: Measure) -> Operand {
    Operand::entered(label, Quantity::new(Exact::whole(count), measure))
}
