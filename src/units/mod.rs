//! Quantities: money to the fen, exact numbers, hours in whole minutes, wage months. 数量。
//!
//! This floor knows no law. In particular no unit here turns hours into months: that is a rule
//! with a citation.

mod clock;
mod exact;
mod money;
mod month;

pub use clock::{ClockError, ClockSpan, Hours, HoursError};
pub use exact::{Exact, OutOfRange};
pub use money::{Money, MoneyError};
pub use month::{DayError, MonthError, WageMonth, is_weekday, parse_day, same_date_later};

/// Folds the ways people type a number on a Chinese keyboard into plain ASCII: full-width
/// digits and signs, blanks of any width. What cannot be folded is kept as it is.
pub(crate) fn fold_width(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && *c != '\u{feff}')
        .map(|c| match c {
            '\u{ff01}'..='\u{ff5e}' => {
                char::from_u32(u32::from(c).wrapping_sub(0xfee0)).unwrap_or(c)
            }
            '。' => '.',
            '、' => ',',
            '−' | '–' => '-',
            other => other,
        })
        .collect()
}
