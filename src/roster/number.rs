//! The one edge where binary fractions become decimal text. 浮点数转十进制文字。
//!
//! Workbooks keep numbers as binary fractions: 1970.1 is kept as the nearest one, and what a formula
//! worked out may be a hair off. Excel keeps to 15 significant digits when it shows a number, so
//! that is what the clerk saw and meant: the number cut to 15 digits, noughts at the end taken off.
//! For whatever was typed with at most 15 digits that is the very text typed, and the shortest that
//! reads back as the same fraction. Nothing else of the program sees a binary fraction.

use chrono::{Days, NaiveDate};

/// Digits that a binary fraction surely has, and that spreadsheet programs show.
const DIGITS: usize = 15;
/// The longest number written out in full; an amount is far shorter.
const LONGEST: usize = 40;

/// The decimal text of a binary fraction; `None` where it is no number.
#[expect(clippy::disallowed_types, reason = "see the head of the file")]
pub(super) fn decimal_text(value: f64) -> Option<String> {
    if !value.is_finite() {
        return None;
    }
    let written = format!("{value:.precision$e}", precision = DIGITS.saturating_sub(1));
    let (mantissa, power) = written.split_once('e')?;
    let power: i32 = power.parse().ok()?;
    let (sign, mantissa) = match mantissa.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", mantissa),
    };
    let digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
    let digits = digits.trim_end_matches('0');
    if digits.is_empty() {
        return Some("0".to_owned());
    }
    placed(sign, digits, power.checked_add(1)?).or(Some(written))
}

/// The decimal text of the 8 bytes that a fraction is kept in.
#[expect(clippy::disallowed_types, reason = "see the head of the file")]
pub(super) fn double_text(bits: u64) -> Option<String> {
    decimal_text(f64::from_bits(bits))
}

/// The decimal text of a number written in a file of XML, which is what a program printed of it.
#[expect(clippy::disallowed_types, reason = "see the head of the file")]
pub(super) fn printed_text(printed: &str) -> Option<String> {
    let printed = printed.trim();
    if is_plain(printed) {
        return Some(printed.to_owned());
    }
    decimal_text(printed.parse::<f64>().ok()?)
}

/// Whether a number is written as `decimal_text` would write it.
fn is_plain(text: &str) -> bool {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "1"));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let led = whole == "0" || !whole.starts_with('0');
    !whole.is_empty()
        && text.len() <= DIGITS
        && led
        && digits(whole)
        && digits(fraction)
        && !fraction.is_empty()
        && !fraction.ends_with('0')
}

/// Digits with the point after so many of them; `None` if that would be long.
fn placed(sign: &str, digits: &str, point: i32) -> Option<String> {
    let noughts = |count: usize| (count <= LONGEST).then(|| "0".repeat(count));
    let text = match usize::try_from(point) {
        Ok(point) if point < digits.len() => {
            let (whole, fraction) = digits.split_at_checked(point)?;
            format!("{}.{fraction}", if whole.is_empty() { "0" } else { whole })
        }
        Ok(point) => format!("{digits}{}", noughts(point.saturating_sub(digits.len()))?),
        Err(_) => {
            format!("0.{}{digits}", noughts(usize::try_from(point.unsigned_abs()).ok()?)?)
        }
    };
    Some(format!("{sign}{text}"))
}

/// A decimal text with its point moved to the right: 0.12 by two places is 12.
pub(super) fn shifted(text: &str, places: i32) -> String {
    let (sign, bare) = match text.strip_prefix('-') {
        Some(bare) => ("-", bare),
        None => ("", text),
    };
    let (whole, fraction) = bare.split_once('.').unwrap_or((bare, ""));
    let all = [whole, fraction].concat();
    let digits = all.trim_start_matches('0');
    let taken = all.len().saturating_sub(digits.len());
    let point = i32::try_from(whole.len())
        .ok()
        .zip(i32::try_from(taken).ok())
        .and_then(|(whole, taken)| whole.checked_sub(taken)?.checked_add(places));
    let digits = digits.trim_end_matches('0');
    if digits.is_empty() {
        return "0".to_owned();
    }
    point
        .filter(|_| digits.bytes().all(|byte| byte.is_ascii_digit()))
        .and_then(|point| placed(sign, digits, point))
        .unwrap_or_else(|| text.to_owned())
}

/// The day of a serial number; `None` outside the days of the calendar. 序列号对应的日期。
///
/// Excel counts the 29th of February 1900, which never was: from March 1900 on it is one ahead.
/// That day itself is none.
pub(super) fn serial_day(serial: &str, since_1904: bool) -> Option<NaiveDate> {
    /// 31 December 9999, the last day that spreadsheet programs know.
    const LAST: u64 = 2_958_465;
    const NEVER_WAS: u64 = 60;
    let whole = serial.split_once('.').map_or(serial, |(whole, _)| whole);
    let days: u64 = whole.parse().ok().filter(|days| *days <= LAST)?;
    let (year, month, day) = match (since_1904, days) {
        (true, _) => (1904, 1, 1),
        (false, 0 | NEVER_WAS) => return None,
        (false, _) if days < NEVER_WAS => (1899, 12, 31),
        (false, _) => (1899, 12, 30),
    };
    NaiveDate::from_ymd_opt(year, month, day)?.checked_add_days(Days::new(days))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fraction_is_what_excel_shows() {
        let cases = [
            (1970.1, "1970.1"),
            (1_970.100_000_000_000_1, "1970.1"),
            (0.1 + 0.2, "0.3"),
            (0.0, "0"),
            (-0.0, "0"),
            (-12.5, "-12.5"),
            (5e-7, "0.0000005"),
            (123_456_789_012_345.0, "123456789012345"),
            (532_524_199_001_011_234.0, "532524199001011000"),
            (8.575, "8.575"),
            (1e300, "1.00000000000000e300"),
        ];
        for (value, text) in cases {
            assert_eq!(decimal_text(value).unwrap(), text);
        }
        assert_eq!(double_text(u64::MAX), None);
    }

    #[test]
    fn a_point_moves() {
        let cases =
            [("0.12", "12"), ("0.055", "5.5"), ("1", "100"), ("-0.5", "-50"), ("0", "0")];
        for (from, to) in cases {
            assert_eq!(shifted(from, 2), to);
        }
        assert_eq!(shifted("1234", -2), "12.34");
        assert_eq!(shifted("5", -2), "0.05");
        assert_eq!(shifted("100", -2), "1");
    }

    #[test]
    fn serials_are_days_of_both_systems() {
        let day = |serial, since| serial_day(serial, since).map(|day| day.to_string());
        assert_eq!(day("1", false).unwrap(), "1900-01-01");
        assert_eq!(day("59", false).unwrap(), "1900-02-28");
        assert_eq!(day("60", false), None);
        assert_eq!(day("61", false).unwrap(), "1900-03-01");
        // 1 September 2026: 46266 days on; the other system is 1462 behind.
        assert_eq!(day("46266.75", false).unwrap(), "2026-09-01");
        assert_eq!(day("44804", true).unwrap(), "2026-09-01");
        assert_eq!(day("2958466", false), None);
        assert_eq!(day("-1", false), None);
    }

    #[test]
    fn what_is_written_plainly_stays_as_it_is() {
        for text in ["0", "0.5", "5200.5", "123456789012345", "12345678901.125", "100", "0.001"]
        {
            assert!(is_plain(text), "{text}");
            assert_eq!(decimal_text(text.parse().unwrap()).unwrap(), text);
        }
        for text in ["", ".5", "5.", "5.0", "05", "-1", "1e5", "1234567890123456", "1.2.3"] {
            assert!(!is_plain(text), "{text}");
        }
        assert_eq!(printed_text("1970.1000000000001").unwrap(), "1970.1");
    }
}
