//! Reading a case: each text becomes a value or a problem at its place. 读取填写内容。

use chrono::NaiveDate;

use crate::law::{Given, Said};
use crate::params::Supplied;
use crate::report::EntryError;
use crate::report::Mistake;
use crate::rules::Truth;
use crate::units::{
    ClockSpan, Exact, Hours, MONTHS_A_YEAR, Money, WageMonth, Year, number, parse_day,
};

use super::{Case, Place, Problem, Row};

/// The answers to a question that may be left open.
pub const ANSWERS: &[&str] = &["not_known", "yes", "no"];

/// Reads fields and gathers every problem, not only the first. 读取器。
///
/// Inside [`Self::each_row`] a name is that of a column of the row.
#[derive(Debug)]
pub struct Reader<'a> {
    case: &'a Case,
    row: Option<RowAt<'a>>,
    problems: Vec<Problem>,
}

/// The row that is being read.
#[derive(Clone, Copy, Debug)]
struct RowAt<'a> {
    table: &'a str,
    at: usize,
    row: &'a Row,
}

impl<'a> Reader<'a> {
    /// Begins to read.
    pub const fn new(case: &'a Case) -> Self {
        Self { case, row: None, problems: Vec::new() }
    }

    /// What was found wrong.
    pub fn into_problems(self) -> Vec<Problem> {
        self.problems
    }

    /// The text of a field, without blanks around it.
    #[inline(never)]
    pub fn text(&self, name: &str) -> &'a str {
        let text = self.row.map_or_else(|| self.case.text(name), |at| at.row.text(name));
        text.trim()
    }

    /// Notes a problem at a field.
    #[inline(never)]
    pub fn refuse(&mut self, name: &str, error: EntryError) {
        let place = match self.row {
            None => Place::Field(name.to_owned()),
            Some(RowAt { table, at, .. }) => Place::Cell(table.to_owned(), at, name.to_owned()),
        };
        self.problems.push(Problem { place, error });
    }

    /// Notes a mistake that only some calculators know.
    pub fn mistake(&mut self, name: &str, mistake: Said) {
        self.refuse(name, mistake.into());
    }

    /// Notes that a field is needed, where it holds nothing.
    #[inline(never)]
    pub fn need(&mut self, name: &str) {
        if self.text(name).is_empty() {
            self.refuse(name, EntryError::Needed);
        }
    }

    /// What `read` makes of a field; nothing of one that holds nothing.
    fn take<T>(
        &mut self,
        name: &str,
        read: impl FnOnce(&str) -> Result<T, EntryError>,
    ) -> Option<T> {
        let text = self.text(name);
        if text.is_empty() {
            return None;
        }
        read(text).map_err(|error| self.refuse(name, error)).ok()
    }

    /// A year.
    pub fn year(&mut self, name: &str) -> Option<Year> {
        self.take(name, |text| Year::parse(text).map_err(EntryError::Year))
    }

    /// A month.
    pub fn month(&mut self, name: &str) -> Option<WageMonth> {
        let text = self.text(name);
        if text.starts_with('-') || text.ends_with('-') {
            // Only the year or only the month was chosen yet.
            self.refuse(name, EntryError::Needed);
            return None;
        }
        self.take(name, |text| WageMonth::parse(text).map_err(EntryError::Month))
    }

    /// A day.
    #[inline(never)]
    pub fn day(&mut self, name: &str) -> Option<NaiveDate> {
        self.take(name, |text| parse_day(text).map_err(EntryError::Day))
    }

    /// An amount.
    #[inline(never)]
    pub fn money(&mut self, name: &str) -> Option<Money> {
        self.take(name, |text| text.parse().map_err(EntryError::Money))
    }

    /// Hours, up to `most`.
    #[inline(never)]
    pub fn hours(&mut self, name: &str, most: u32) -> Option<Hours> {
        self.take(name, |text| Hours::parse_up_to(text, most).map_err(EntryError::Hours))
    }

    /// A span of the clock.
    pub fn clock(&mut self, name: &str) -> Option<ClockSpan> {
        self.take(name, |text| text.parse().map_err(EntryError::Clock))
    }

    /// A whole number between two.
    pub fn count(&mut self, name: &str, least: u32, most: u32) -> Option<u32> {
        self.take(name, |text| {
            let folded = crate::units::fold_width(text);
            number(&folded, folded.len())
                .filter(|count| (least..=most).contains(count))
                .ok_or_else(|| EntryError::Count { text: text.to_owned(), least, most })
        })
    }

    /// Months up to `most`: `96`, `96个月`, `8年` or `8年3个月`.
    pub fn months(&mut self, name: &str, most: u32) -> Option<u32> {
        self.take(name, |text| {
            let most_months = Given::Count(most.into());
            months(text)
                .filter(|months| *months <= most)
                .ok_or_else(|| Mistake::MONTHS.with(text, [most_months, Given::Nothing]).into())
        })
    }

    /// A number from nought up to `most`, with at most four decimals.
    pub fn number(&mut self, name: &str, most: u32) -> Option<Exact> {
        let allowed = [Given::Count(most.into()), Given::Nothing];
        self.take(name, |text| {
            let folded = crate::units::fold_width(text);
            decimal(&folded, most).ok_or_else(|| Mistake::NUMBER.with(text, allowed).into())
        })
    }

    /// A number of per cent up to `most`, with or without the sign.
    pub fn percent(&mut self, name: &str, most: u32) -> Option<Exact> {
        let allowed = [Given::Count(most.into()), Given::Nothing];
        self.take(name, |text| {
            let folded = crate::units::fold_width(text);
            let plain = folded.strip_suffix('%').unwrap_or(&folded).trim_end();
            decimal(plain, most).ok_or_else(|| Mistake::PERCENT.with(text, allowed).into())
        })
    }

    /// One of these words.
    #[inline(never)]
    pub fn word(
        &mut self,
        name: &str,
        allowed: &'static [&'static str],
    ) -> Option<&'static str> {
        self.take(name, |text| {
            let known = allowed.iter().find(|word| **word == text).copied();
            known.ok_or_else(|| EntryError::Choice {
                text: text.to_owned(),
                allowed: allowed.to_vec(),
            })
        })
    }

    /// One of the choices; the first where nothing was given.
    #[inline(never)]
    pub fn choice(&mut self, name: &str, allowed: &'static [&'static str]) -> &'static str {
        self.word(name, allowed).or(allowed.first().copied()).unwrap_or_default()
    }

    /// The answer to a question that may be left open.
    #[inline(never)]
    pub fn truth(&mut self, name: &str) -> Truth {
        match self.choice(name, ANSWERS) {
            "yes" => Truth::Yes,
            "no" => Truth::No,
            _ => Truth::NotKnown,
        }
    }

    /// Reads the rows of a table in which something was entered, and says whether there are any.
    #[inline(never)]
    pub fn each_row(
        &mut self,
        table: &'a str,
        most: usize,
        read: &mut dyn FnMut(&mut Self),
    ) -> bool {
        let rows = self.case.rows(table);
        if most < rows.len() {
            self.refuse(table, EntryError::TooManyRows { most });
            return false;
        }
        let mut any = false;
        for (at, row) in rows.iter().enumerate() {
            if !row.is_blank() {
                any = true;
                self.row = Some(RowAt { table, at, row });
                read(self);
            }
        }
        self.row = None;
        any
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

/// Months as they are typed: plain, or in years and months.
fn months(text: &str) -> Option<u32> {
    let folded: String = crate::units::fold_width(text).split_whitespace().collect();
    let count = |text: &str| number(text, text.len());
    let (years, rest) = match folded.split_once('年') {
        Some((years, rest)) => (count(years)?, rest.trim_start_matches('零')),
        None => (0, folded.as_str()),
    };
    let bare = rest.strip_suffix('月').map(|rest| rest.trim_end_matches(['个', '個']));
    let months = match (bare, folded.contains('年')) {
        (Some(months), _) => count(months)?,
        (None, false) => count(rest)?,
        (None, true) if rest.is_empty() => 0,
        (None, true) => return None,
    };
    years.checked_mul(u32::try_from(MONTHS_A_YEAR).ok()?)?.checked_add(months)
}

/// A number from nought up to `most`, with at most four decimals.
fn decimal(text: &str, most: u32) -> Option<Exact> {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let whole = number(whole, 9)?;
    let scaled = number(&format!("{decimals:0<4}"), 4)?;
    let part = Exact::ratio(i64::from(scaled), 10_000).ok()?;
    let value = Exact::whole(i64::from(whole)).plus(part).ok()?;
    (value <= Exact::whole(i64::from(most))).then_some(value)
}
