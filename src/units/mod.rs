//! Quantities: money to the fen, exact numbers, hours in whole minutes, wage months and years. 数量。
//!
//! This floor knows no law. In particular no unit here turns hours into months: that is a rule
//! with a citation.

mod clock;
mod cycle;
mod exact;
mod money;
mod month;
mod order;
mod year;

pub use clock::{ClockError, ClockSpan, Hours, HoursError};
pub use cycle::{Cycle, monday_of};
pub use exact::{Exact, OutOfRange};
pub use money::{Money, MoneyError};
pub use month::{
    DayError, MONTHS_A_QUARTER, MONTHS_A_YEAR, MonthError, WageMonth, is_weekday, parse_day,
    same_date_later,
};
pub use order::put_in_order;
pub use year::{Year, YearError, after_months, days_of_span, whole_years};

// What every reader of a typed number does with its text: once here, and not once in each of them.

/// Cuts a text at the first of some signs.
#[inline(never)]
fn cut(text: &str, is_sign: fn(char) -> bool) -> Option<(&str, &str)> {
    text.split_once(is_sign)
}

/// Takes some signs off the end of a text.
#[inline(never)]
fn trim_end(text: &str, is_sign: fn(char) -> bool) -> &str {
    text.trim_end_matches(is_sign)
}

/// The number that a text of ASCII digits is, or the largest there is if it is larger; `None` for
/// any other text.
#[inline(never)]
fn whole(digits: &str) -> Option<i64> {
    let mut value: i64 = 0;
    for byte in digits.bytes() {
        let digit = i64::from(char::from(byte).to_digit(10)?);
        value = value.saturating_mul(10).saturating_add(digit);
    }
    (!digits.is_empty()).then_some(value)
}

/// A number of at most `width` ASCII digits.
pub(crate) fn number(digits: &str, width: usize) -> Option<u32> {
    let value = whole(digits).filter(|_| digits.len() <= width)?;
    u32::try_from(value).ok()
}

/// Whether a spreadsheet would take a text for a formula: by its first sign, full-width ones too, and by an
/// apostrophe, which it would take away.
pub(crate) fn opens_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', '\''])
}

/// Folds the ways people type a number on a Chinese keyboard into plain ASCII: full-width
/// digits and signs, blanks of any width. What cannot be folded is kept as it is.
pub(crate) fn fold_width(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let kept = text.chars().filter(|c| !c.is_whitespace() && *c != '\u{feff}');
    folded.extend(kept.map(|c| match c {
        '\u{ff01}'..='\u{ff5e}' => {
            char::from_u32(u32::from(c).wrapping_sub(0xfee0)).unwrap_or(c)
        }
        '。' => '.',
        '、' => ',',
        '−' | '–' => '-',
        other => other,
    }));
    folded
}
