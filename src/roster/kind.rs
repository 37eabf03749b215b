//! What a column holds, and how the text of a cell becomes the text of a field. 单元格读法。
//!
//! What people and programs write is folded into what a field takes, and only where it cannot mean
//! anything else. `01/02/2026`, `1.234,5` and a rate of 0.12 are asked about, never guessed.

use std::borrow::Cow;
use std::str::FromStr;

use crate::law::Given;
use crate::report::{EntryError, SheetMistake};
use crate::units::{DayError, Money, MoneyError, MonthError, WageMonth, fold_width, parse_day};

use super::fault::shortened;
use super::identity;
use super::number::{serial_day, shifted};
use super::sheet::Cell;

/// What a column holds. 列的类型。
#[derive(Clone, Copy, Debug)]
pub enum CellKind {
    /// An amount of money.
    Money,
    /// A day.
    Day,
    /// A month.
    Month,
    /// A percentage: `12` for 12 %.
    Percent,
    /// A number from nought up.
    Number,
    /// Words.
    Text,
    /// The number of an identity card or the like.
    Identity,
    /// One of these words.
    Choice(&'static [Choice]),
}

/// A word of a field, and what people write for it. 可选项。
#[derive(Clone, Copy, Debug)]
pub struct Choice {
    /// The word of the field.
    pub word: &'static str,
    /// What is written for it; the first is shown to a reader.
    pub written: &'static [&'static str],
}

/// How the cells of a sheet are read, where there is a choice. 读法。
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// Whether days without a format of days are counted from 1904.
    pub since_1904: bool,
    /// Whether an amount of more than two decimals, as formulas give it, is rounded to the fen, half up.
    pub round_amounts: bool,
}

impl CellKind {
    /// The text of the field; empty where nothing stands in the cell.
    ///
    /// # Errors
    ///
    /// If the cell cannot be read, or not in one way only.
    pub fn read(self, cell: Cell<'_>, reading: Reading) -> Result<String, EntryError> {
        let text = match cell {
            Cell::Empty => return Ok(String::new()),
            Cell::Wrong(text) => return Err(SheetMistake::ERROR_VALUE.of(text).into()),
            Cell::Text(text) => bare(text),
            Cell::Number(text) | Cell::Percent(text) | Cell::Day(text) => text,
            Cell::Truth(true) => "TRUE",
            Cell::Truth(false) => "FALSE",
        };
        match self {
            Self::Text => Ok(text.to_owned()),
            Self::Identity => identity::read(cell, text),
            Self::Choice(choices) => choice(text, choices),
            _ if is_nothing(text) => Ok(String::new()),
            Self::Money => money(cell, text, reading),
            Self::Day => day(cell, text, reading),
            Self::Month => month(cell, text, reading),
            Self::Percent => percent(cell, text),
            Self::Number => match cell {
                // A cell that shows 120% holds 1.2.
                Cell::Percent(text) => number(&shifted(text, -2)),
                Cell::Empty
                | Cell::Text(_)
                | Cell::Number(_)
                | Cell::Day(_)
                | Cell::Truth(_)
                | Cell::Wrong(_) => number(text),
            },
        }
    }
}

/// A text without the blanks around it, and without the apostrophes that keep it a text.
fn bare(text: &str) -> &str {
    let is_blank = |c: char| c.is_whitespace() || is_unseen(c);
    let is_mark = |c: char| matches!(c, '\'' | '’' | '‘' | '＇' | '`');
    text.trim_start_matches(|c| is_blank(c) || is_mark(c)).trim_end_matches(is_blank)
}

/// Characters that show nothing and come along when a number is copied from a chat.
pub(super) fn is_unseen(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Signs that people put into a cell to say that nothing belongs there.
fn is_nothing(text: &str) -> bool {
    matches!(text, "" | "-" | "--" | "—" | "——" | "－" | "/" | "／" | "无" | "\\")
}

fn money(cell: Cell<'_>, text: &str, reading: Reading) -> Result<String, EntryError> {
    let refused = |text: String| EntryError::Money(MoneyError::NotANumber { text });
    match cell {
        Cell::Percent(_) | Cell::Day(_) | Cell::Truth(_) => return Err(refused(cell.shown())),
        Cell::Empty | Cell::Wrong(_) | Cell::Text(_) | Cell::Number(_) => {}
    }
    if let Some(plain) = plain_amount(text) {
        return Ok(plain);
    }
    // 1.234,5: whoever writes it means another point than ours, or made a slip.
    let comma = text.rfind([',', '，']);
    let point = text.find(['.', '．']);
    if point.zip(comma).is_some_and(|(point, comma)| point < comma) {
        return Err(SheetMistake::UNCLEAR_COMMA.of(shortened(text)).into());
    }
    match Money::from_str(text) {
        Ok(amount) => Ok(amount.to_string()),
        Err(MoneyError::FinerThanFen { .. }) if reading.round_amounts => {
            rounded(text).ok_or_else(|| refused(shortened(text)))
        }
        Err(error) => Err(EntryError::Money(error)),
    }
}

/// The usual amount, `1970` or `1970.5`, without more ado.
fn plain_amount(text: &str) -> Option<String> {
    /// So many digits are below the largest amount.
    const SHORT: usize = 7;
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "00"));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let fits = (1..=SHORT).contains(&whole.len()) && matches!(fraction.len(), 1 | 2);
    let leading = whole.len() > 1 && whole.starts_with('0');
    let padding = if fraction.len() == 1 { "0" } else { "" };
    (fits && !leading && digits(whole) && digits(fraction))
        .then(|| [whole, ".", fraction, padding].concat())
}

/// An amount rounded to the fen, half up.
fn rounded(text: &str) -> Option<String> {
    let folded = fold_width(text);
    let (whole, fraction) = folded.split_once('.')?;
    let next = fraction.chars().nth(2)?.to_digit(10)?;
    let kept: String = fraction.chars().take(2).collect();
    let amount = Money::from_str(&format!("{whole}.{kept}")).ok()?;
    let up = Money::from_fen(amount.fen().checked_add(1)?);
    Some(if next < 5 { amount } else { up }.to_string())
}

fn day(cell: Cell<'_>, text: &str, reading: Reading) -> Result<String, EntryError> {
    match cell {
        Cell::Day(day) => return Ok(day.to_owned()),
        Cell::Percent(_) | Cell::Truth(_) => return Err(no_day(&cell.shown())),
        Cell::Empty | Cell::Wrong(_) | Cell::Text(_) | Cell::Number(_) => {}
    }
    let folded = without_time(text);
    if let Some(day) = digits_as_day(&folded, reading) {
        return Ok(day);
    }
    if let Ok(day) = parse_day(&folded) {
        return Ok(day.to_string());
    }
    // 01/02/2026, 26.9.1: three numbers, and the year is not the first or not whole.
    let parts: Vec<&str> = folded.split(['/', '-', '.']).collect();
    let numbers = parts.iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
    match parts.as_slice() {
        [first, _, _] if numbers && first.len() <= 2 => {
            Err(SheetMistake::UNCLEAR_DAY.of(shortened(text)).into())
        }
        _ => Err(no_day(text)),
    }
}

fn no_day(text: &str) -> EntryError {
    EntryError::Day(DayError { text: shortened(text) })
}

/// Without the time of day that programs write after a day.
fn without_time(text: &str) -> Cow<'_, str> {
    let day = match text.split_once([' ', 'T', '\u{3000}', '\u{a0}']) {
        Some((day, time)) if time.contains(':') => day,
        _ => text,
    };
    Cow::Owned(fold_width(day))
}

/// The day of `20260901`, and of a serial number.
fn digits_as_day(text: &str, reading: Reading) -> Option<String> {
    /// Serial numbers between 1954 and 2119: no other number of five digits is a day.
    const SERIALS: std::ops::RangeInclusive<u32> = 20_000..=80_000;
    let whole = text.split_once('.').map_or(text, |(whole, _)| whole);
    if !text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') {
        return None;
    }
    match (whole.len(), text.len() == whole.len()) {
        (8, true) => {
            let (year, rest) = text.split_at_checked(4)?;
            let (month, day) = rest.split_at_checked(2)?;
            parse_day(&format!("{year}-{month}-{day}")).ok().map(|day| day.to_string())
        }
        (5, _) if whole.parse().is_ok_and(|serial| SERIALS.contains(&serial)) => {
            // Two points are no number, and 2026.9.1 is not of five digits.
            (text.matches('.').count() <= 1)
                .then(|| serial_day(text, reading.since_1904))?
                .map(|day| day.to_string())
        }
        _ => None,
    }
}

fn month(cell: Cell<'_>, text: &str, reading: Reading) -> Result<String, EntryError> {
    let refused = || EntryError::Month(MonthError { text: shortened(&cell.shown()) });
    let of_day = |day: &str| day.get(..7).map(str::to_owned);
    match cell {
        Cell::Day(day) => return of_day(day).ok_or_else(refused),
        Cell::Percent(_) | Cell::Truth(_) => return Err(refused()),
        Cell::Empty | Cell::Wrong(_) | Cell::Text(_) | Cell::Number(_) => {}
    }
    let folded = without_time(text);
    if let Some(day) = digits_as_day(&folded, reading) {
        return of_day(&day).ok_or_else(refused);
    }
    let digits = folded.bytes().all(|byte| byte.is_ascii_digit());
    if folded.len() == 6 && digits {
        let parts = folded.split_at_checked(4);
        let parsed =
            parts.and_then(|(year, month)| WageMonth::parse(&format!("{year}-{month}")).ok());
        return parsed.map(|month| month.to_string()).ok_or_else(refused);
    }
    // 2026.1 as a number is January, or October without its nought.
    if matches!(cell, Cell::Number(_))
        && folded.split_once('.').is_none_or(|(_, month)| month.len() != 2)
    {
        return Err(refused());
    }
    let month = folded.trim_end_matches('份');
    let parsed = WageMonth::parse(month).ok();
    let parsed = parsed.or_else(|| parse_day(month).ok().and_then(WageMonth::of));
    parsed.map(|month| month.to_string()).ok_or_else(refused)
}

fn percent(cell: Cell<'_>, text: &str) -> Result<String, EntryError> {
    let folded = fold_width(text);
    let (bare, sure) = match folded.strip_suffix('%') {
        Some(bare) => (bare, true),
        None => (folded.as_str(), matches!(cell, Cell::Percent(_))),
    };
    let value = match cell {
        Cell::Day(_) | Cell::Truth(_) => {
            return Err(SheetMistake::NO_NUMBER.of(shortened(&cell.shown())).into());
        }
        Cell::Empty | Cell::Text(_) | Cell::Number(_) | Cell::Percent(_) | Cell::Wrong(_) => {
            plain_number(bare)
        }
    };
    match value {
        // 0.12 can be 12 % written as a number, and 1 can be 100 %.
        Some(value) if !sure && value != "0" && (value == "1" || value.starts_with("0.")) => {
            Err(SheetMistake::UNCLEAR_PERCENT.of(shortened(text)).into())
        }
        Some(value) => Ok(value),
        None => Err(SheetMistake::NO_NUMBER.of(shortened(text)).into()),
    }
}

fn number(text: &str) -> Result<String, EntryError> {
    plain_number(&fold_width(text))
        .ok_or_else(|| SheetMistake::NO_NUMBER.of(shortened(text)).into())
}

/// A number from nought up in plain digits, without noughts that say nothing.
fn plain_number(text: &str) -> Option<String> {
    const LONGEST: usize = 20;
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || LONGEST < text.len() || !digits(whole) || !digits(fraction) {
        return None;
    }
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    let fraction = fraction.trim_end_matches('0');
    Some(if fraction.is_empty() { whole.to_owned() } else { format!("{whole}.{fraction}") })
}

fn choice(text: &str, choices: &'static [Choice]) -> Result<String, EntryError> {
    let find = |text: &str| {
        let is_it = |known: &str| known.eq_ignore_ascii_case(text);
        choices.iter().find(|choice| {
            is_it(choice.word) || choice.written.iter().any(|known| is_it(known))
        })
    };
    if text.is_empty() {
        return Ok(String::new());
    }
    let found = find(text).or_else(|| find(&fold_width(text)));
    if let Some(choice) = found {
        return Ok(choice.word.to_owned());
    }
    if is_nothing(text) {
        return Ok(String::new());
    }
    let first = choices.iter().filter_map(|choice| choice.written.first().copied());
    let allowed = first.collect::<Vec<_>>().join("、");
    let given = [Given::Text(allowed), Given::Nothing];
    Err(SheetMistake::UNKNOWN_WORD.with(shortened(text), given).into())
}
