//! Reading a figure for a day. 按日期取值。

use core::marker::PhantomData;
use std::sync::Arc;

use chrono::{Datelike, Days, NaiveDate};

use crate::law::{FigureId, FigureUse, Status};
use crate::units::{Exact, Money};

use super::{Entry, FigureRecord, FirstDay, Office, Params, Row, Supplied, Value, Words};

/// A figure that a rule reads, by its whole key and with the type of its value. 参数键。
#[derive(Clone, Copy, Debug)]
pub struct Figure<T> {
    /// The whole key.
    pub key: &'static str,
    holds: PhantomData<T>,
}

impl<T> Figure<T> {
    /// Names a figure.
    pub const fn new(key: &'static str) -> Self {
        Self { key, holds: PhantomData }
    }
}

/// A type that a figure's value can be read as.
pub trait FromValue: Sized {
    /// The value, if it is of this type.
    fn from_value(value: &Value) -> Option<Self>;
}

impl FromValue for Money {
    fn from_value(value: &Value) -> Option<Self> {
        Exact::from_value(value).and_then(|number| Self::round(number).ok())
    }
}

impl FromValue for Exact {
    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::Number(number) => Self::of_decimal(*number),
            Value::YesNo(_)
            | Value::Text(_)
            | Value::Shares { .. }
            | Value::Rows(_)
            | Value::Missing
            | Value::Ended => None,
        }
    }
}

impl FromValue for bool {
    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::YesNo(answer) => Some(*answer),
            Value::Number(_)
            | Value::Text(_)
            | Value::Shares { .. }
            | Value::Rows(_)
            | Value::Missing
            | Value::Ended => None,
        }
    }
}

/// That a value of any kind is in force: for figures whose words are shown by `report`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InForce;

impl FromValue for InForce {
    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::Missing | Value::Ended => None,
            Value::Number(_)
            | Value::YesNo(_)
            | Value::Text(_)
            | Value::Shares { .. }
            | Value::Rows(_) => Some(Self),
        }
    }
}

/// A value found, with what it takes to cite it. 取到的值。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found<T> {
    /// The value.
    pub value: T,
    /// The figure, for the working.
    pub figure: FigureUse,
}

/// A value and the days, both included, on which it holds within what was asked. 时段内的值。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span<T> {
    /// The value found.
    pub found: Found<T>,
    /// The first of the days asked on which it holds.
    pub first: NaiveDate,
    /// The last.
    pub last: NaiveDate,
}

/// A figure that is not known for a day, by name. 缺失的参数。
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The whole key.
    pub key: String,
    /// Its name, if a file lists it.
    pub name: Option<Words>,
    /// The day asked.
    pub day: NaiveDate,
    /// Why there is no value.
    pub cause: GapCause,
    /// The nearest days on which there is one: first, and last if it has ended.
    pub nearest: Option<(NaiveDate, Option<NaiveDate>)>,
    /// Who would know.
    pub ask: Office,
}

/// Why there is no value for a day. 缺失原因。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GapCause {
    /// The figure is not known. 尚缺。
    NotKnown,
    /// A document ended it on this day. 已停止执行。
    Ended {
        /// The first day without it.
        since: NaiveDate,
    },
    /// The day lies before the first one known. 早于已收录的时段。
    BeforeFirst {
        /// The first day known.
        first: NaiveDate,
    },
}

/// The figures as a rule sees them: those of the files, and those the reader supplied for
/// missing ones. 可用参数。
#[derive(Clone, Copy, Debug)]
pub struct Figures<'a> {
    params: &'a Params,
    supplied: &'a Supplied,
    #[cfg(quanyi_rows)]
    memo: Option<&'a super::Memo>,
}

/// Where a key stands, and which dated value of it is in force on a day. 取值位置。
#[derive(Clone, Debug)]
pub(super) struct Place {
    at: Option<usize>,
    held: Result<FigureUse, Arc<Gap>>,
}

impl<'a> Figures<'a> {
    /// The figures of the files, with what the reader supplied.
    pub const fn new(params: &'a Params, supplied: &'a Supplied) -> Self {
        Self {
            params,
            supplied,
            #[cfg(quanyi_rows)]
            memo: None,
        }
    }

    /// The same, where the same keys are read on the same days again and again: each is looked for once.
    #[cfg(quanyi_rows)]
    #[must_use]
    pub const fn remembering(self, memo: &'a super::Memo) -> Self {
        Self { memo: Some(memo), ..self }
    }

    /// What follows from the figures alone, and is asked again for each row of a roster. `what` is all that it
    /// depends on beside them.
    #[cfg_attr(
        not(quanyi_rows),
        expect(clippy::unused_self, reason = "a page has no rows that share anything")
    )]
    pub(crate) fn follows<K: PartialEq + 'static, T: Clone + 'static>(
        &self,
        what: K,
        find: impl FnOnce() -> T,
    ) -> T {
        #[cfg(quanyi_rows)]
        if let Some(memo) = self.memo {
            return memo.recollect(what, find);
        }
        #[cfg(not(quanyi_rows))]
        drop(what);
        find()
    }

    /// The set behind it.
    pub const fn params(&self) -> &'a Params {
        self.params
    }

    /// Reads a figure for a day.
    ///
    /// # Errors
    ///
    /// If no value is known for the day: which figure, why, the nearest days, whom to ask.
    pub fn on<T: FromValue>(
        &self,
        figure: Figure<T>,
        day: NaiveDate,
    ) -> Result<Found<T>, Arc<Gap>> {
        self.key_on(figure.key, day)
    }

    /// Reads a figure for each day of a span, as few pieces as there are values.
    ///
    /// # Errors
    ///
    /// If a day of the span has no value.
    pub fn over<T: FromValue>(
        &self,
        figure: Figure<T>,
        first: NaiveDate,
        last: NaiveDate,
    ) -> Result<Vec<Span<T>>, Arc<Gap>> {
        self.key_over(figure.key, first, last)
    }

    /// As [`Self::over`], for a key that holds the name of a county or a plan.
    ///
    /// # Errors
    ///
    /// If a day of the span has no value.
    pub fn key_over<T: FromValue>(
        &self,
        key: &str,
        first: NaiveDate,
        last: NaiveDate,
    ) -> Result<Vec<Span<T>>, Arc<Gap>> {
        let mut spans: Vec<Span<T>> = Vec::with_capacity(1);
        let mut day = first;
        while day <= last {
            let found = self.key_on(key, day)?;
            let record = self.params.record(found.figure.id);
            let until = record.and_then(|record| next_change(record, day));
            let until = until.filter(|next| *next <= last);
            let end =
                until.and_then(|next| next.checked_sub_days(Days::new(1))).unwrap_or(last);
            spans.push(Span { found, first: day, last: end });
            match until {
                Some(next) => day = next,
                None => break,
            }
        }
        Ok(spans)
    }

    /// As [`Self::on`], for a key that holds the name of a county or a plan.
    ///
    /// # Errors
    ///
    /// If no value is known for the day.
    pub fn key_on<T: FromValue>(
        &self,
        key: &str,
        day: NaiveDate,
    ) -> Result<Found<T>, Arc<Gap>> {
        let mut read = None;
        let figure = self.value_on(key, day, &mut |value| {
            read = T::from_value(value);
            read.is_some()
        })?;
        match read {
            Some(value) => Ok(Found { value, figure }),
            None => Err(Arc::new(gap(key, self.params.figure(key), day))),
        }
    }

    /// Reads a table or a record for a day. A row may be weaker than its table: see its status.
    /// 表格各行。
    ///
    /// # Errors
    ///
    /// If no value is known for the day.
    pub fn key_rows_on(&self, key: &str, day: NaiveDate) -> Result<Found<&'a [Row]>, Arc<Gap>> {
        let mut read = None;
        let figure = self.value_on(key, day, &mut |value| {
            read = rows(value);
            read.is_some()
        })?;
        match read {
            Some(value) => Ok(Found { value, figure }),
            None => Err(Arc::new(gap(key, self.params.figure(key), day))),
        }
    }

    /// The value of a key of which no first day is known, with its own status: to be shown, never to
    /// compute with. 只展示的值。
    pub fn shown(&self, key: &str) -> Option<Found<&'a Value>> {
        let at = self.params.position(key)?;
        let entries = &self.params.figures.get(at)?.entries;
        let number = entries.iter().position(|entry| entry.from == FirstDay::Unknown)?;
        let entry = entries.get(number)?;
        // What is missing or has ended has no words to show.
        InForce::from_value(&entry.value)?;
        let id = FigureId { figure: index(Some(at)), value: index(Some(number)) };
        let figure = FigureUse { id, status: entry.status?, first_day_doubtful: false };
        Some(Found { value: &entry.value, figure })
    }

    /// The figure of a key on a day whose value fits; else the one supplied, if that fits.
    fn value_on(
        &self,
        key: &str,
        day: NaiveDate,
        fits: &mut dyn FnMut(&'a Value) -> bool,
    ) -> Result<FigureUse, Arc<Gap>> {
        let Place { at, held } = self.place(key, day);
        let gap = match held {
            Ok(figure) => match self.params.entry(figure.id) {
                Some(entry) if fits(&entry.value) => return Ok(figure),
                Some(_) | None => Arc::new(gap(key, self.params.figure(key), day)),
            },
            Err(gap) => gap,
        };
        let was_ended = matches!(gap.cause, GapCause::Ended { .. });
        match self.supplied.value(key) {
            Some(value) if !was_ended && fits(value) => {
                let id = FigureId { figure: index(at), value: u16::MAX };
                Ok(FigureUse { id, status: Status::Supplied, first_day_doubtful: false })
            }
            Some(_) | None => Err(gap),
        }
    }

    /// Where a key stands on a day.
    fn place(&self, key: &str, day: NaiveDate) -> Place {
        #[cfg(quanyi_rows)]
        if let Some(memo) = self.memo {
            return memo.recall(key, day, || self.look_up(key, day));
        }
        self.look_up(key, day)
    }

    fn look_up(&self, key: &str, day: NaiveDate) -> Place {
        let at = self.params.position(key);
        let record = at.and_then(|at| self.params.figures.get(at));
        let entry = record.and_then(|record| entry_on(record, day));
        let held = entry.and_then(|(number, entry)| {
            let status = entry.status?;
            let doubtful = entry.first_day_doubtful(day);
            let status = if doubtful { status.max(Status::Unverified) } else { status };
            let id = FigureId { figure: index(at), value: index(Some(number)) };
            Some(FigureUse { id, status, first_day_doubtful: doubtful })
        });
        Place { at, held: held.ok_or_else(|| Arc::new(gap(key, record, day))) }
    }
}

/// The next day after `day` on which a value of the figure begins or a year figure ends.
fn next_change(record: &FigureRecord, day: NaiveDate) -> Option<NaiveDate> {
    let begins = record
        .entries
        .iter()
        .filter_map(|entry| entry.from.answerable_from())
        .find(|first| day < *first);
    let year_end = entry_on(record, day)
        .filter(|(_, entry)| entry.year_figure)
        .and_then(|_| NaiveDate::from_ymd_opt(day.year().checked_add(1)?, 1, 1));
    match (begins, year_end) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (one, other) => one.or(other),
    }
}

/// A position as it stands in an id. The registry has a few hundred keys.
fn index(at: Option<usize>) -> u16 {
    at.and_then(|at| u16::try_from(at).ok()).unwrap_or(u16::MAX)
}

/// The value in force on a day: the last that began on or before it, a year figure in its own
/// year only.
pub(super) fn entry_on(record: &FigureRecord, day: NaiveDate) -> Option<(usize, &Entry)> {
    record
        .entries
        .iter()
        .enumerate()
        .rfind(|(_, entry)| {
            entry.from == FirstDay::Always
                || entry.from.answerable_from().is_some_and(|first| first <= day)
        })
        .filter(|(_, entry)| {
            !entry.year_figure
                || entry.from.answerable_from().is_some_and(|first| first.year() == day.year())
        })
}

/// The rows that a value is.
fn rows(value: &Value) -> Option<&[Row]> {
    match value {
        Value::Rows(rows) => Some(rows),
        Value::Number(_)
        | Value::YesNo(_)
        | Value::Text(_)
        | Value::Shares { .. }
        | Value::Missing
        | Value::Ended => None,
    }
}

/// Why there is no value of a key on a day, and who would know it.
pub(super) fn gap(key: &str, record: Option<&FigureRecord>, day: NaiveDate) -> Gap {
    let known = |entry: &&Entry| !matches!(entry.value, Value::Missing | Value::Ended);
    let cause = match record.and_then(|record| entry_on(record, day)) {
        Some((_, Entry { value: Value::Ended, from, .. })) => {
            GapCause::Ended { since: from.answerable_from().unwrap_or(day) }
        }
        Some(_) => GapCause::NotKnown,
        None => record
            .and_then(|record| {
                record
                    .entries
                    .iter()
                    .filter(known)
                    .find_map(|entry| entry.from.answerable_from())
            })
            .filter(|first| day < *first)
            .map_or(GapCause::NotKnown, |first| GapCause::BeforeFirst { first }),
    };
    Gap {
        key: key.to_owned(),
        name: record.and_then(|record| record.name.clone()),
        day,
        cause,
        nearest: record.and_then(|record| nearest(record, day)),
        ask: record.map_or(Office::CountyLabour, |record| record.ask),
    }
}

/// The known period nearest to a day; of two as near, the earlier.
fn nearest(record: &FigureRecord, day: NaiveDate) -> Option<(NaiveDate, Option<NaiveDate>)> {
    let periods = record.entries.iter().enumerate().filter_map(|(at, entry)| {
        if matches!(entry.value, Value::Missing | Value::Ended) {
            return None;
        }
        let first = entry.from.answerable_from()?;
        let following = record.entries.get(at.saturating_add(1)..).unwrap_or_default();
        let next = following
            .iter()
            .find_map(|entry| entry.from.answerable_from())
            .and_then(|next| next.checked_sub_days(Days::new(1)));
        let year_end =
            entry.year_figure.then(|| NaiveDate::from_ymd_opt(first.year(), 12, 31)).flatten();
        let last = match (next, year_end) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (one, other) => one.or(other),
        };
        Some((first, last))
    });
    periods.min_by_key(|(first, last)| {
        let past = last.map_or(0, |last| day.signed_duration_since(last).num_days());
        let ahead = first.signed_duration_since(day).num_days();
        past.max(ahead)
    })
}
