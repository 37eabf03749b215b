//! Days as XML has them. 日期文字。

use crate::units::parse_day;

/// The day of `2026-09-01` or `2026-09-01T00:00:00`.
pub(super) fn day(text: &str) -> Option<String> {
    let day = text.split_once('T').map_or(text, |(day, _)| day);
    parse_day(day).ok().map(|day| day.to_string())
}
