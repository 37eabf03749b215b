//! Lunar days and the day of Qingming in the years the calendar covers. 农历与清明。
//!
//! Both follow from the sky and are no policy. `tests/calendar.rs` holds every day of the table
//! against an independent calendar.

use chrono::{Datelike, NaiveDate};

/// A day of the lunar calendar. 农历日期。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LunarDay {
    /// The month, 1 to 12; a leap month has the number of the one before it.
    pub month: u8,
    /// The day, 1 to 30.
    pub day: u8,
    /// Whether the month is a leap month. 闰月。
    pub leap: bool,
}

/// A lunar year.
#[derive(Clone, Copy, Debug)]
struct LunarYear {
    /// Its first day, as the number of that day in the solar year.
    first: u8,
    /// The month after which its leap month stands; 0 if it has none.
    leap_after: u8,
    /// The day in April on which Qingming falls in the solar year of the same number.
    qingming: u8,
    /// Month by month from the highest of thirteen digits, the leap month in its place: whether
    /// the month has 30 days and not 29.
    long: u16,
}

/// The first year of the table: the days before the new year of 2018 belong to it.
const FIRST_YEAR: i32 = 2017;

/// The digit of the first month in [`LunarYear::long`].
const FIRST_MONTH: u16 = 0b1_0000_0000_0000;

const YEARS: [LunarYear; 19] = [
    year(28, 6, 0b0_1010_0101_0111, 4),
    year(47, 0, 0b0_1010_0101_0110, 5),
    year(36, 0, 0b1_0101_0010_0110, 5),
    year(25, 4, 0b0_1110_1001_0101, 4),
    year(43, 0, 0b0_1101_0101_0100, 4),
    year(32, 0, 0b1_0101_1010_1010, 5),
    year(22, 2, 0b0_1001_1011_0101, 5),
    year(41, 0, 0b0_1001_0110_1100, 4),
    year(29, 6, 0b1_0100_1010_1110, 4),
    year(48, 0, 0b1_0100_1001_1100, 5),
    year(37, 0, 0b1_1010_0100_1100, 5),
    year(26, 5, 0b1_1101_0010_0110, 4),
    year(44, 0, 0b1_1010_1010_0110, 4),
    year(34, 0, 0b0_1011_0101_0100, 5),
    year(23, 3, 0b0_1101_0110_1010, 5),
    year(42, 0, 0b1_0010_1101_1010, 4),
    year(31, 11, 0b0_1001_0101_1101, 4),
    year(50, 0, 0b0_1001_0101_1010, 5),
    year(39, 0, 0b1_0100_1001_1010, 5),
];

const fn year(first: u8, leap_after: u8, long: u16, qingming: u8) -> LunarYear {
    LunarYear { first, leap_after, qingming, long }
}

/// The table's years with their numbers.
fn years() -> impl DoubleEndedIterator<Item = (i32, &'static LunarYear)> {
    YEARS.iter().enumerate().filter_map(|(at, year)| {
        let number = FIRST_YEAR.checked_add(i32::try_from(at).ok()?)?;
        Some((number, year))
    })
}

/// The first and the last day whose solar year is wholly in the table.
pub(super) fn covered() -> Option<(NaiveDate, NaiveDate)> {
    let first = NaiveDate::from_ymd_opt(FIRST_YEAR.checked_add(1)?, 1, 1)?;
    let (last, _) = years().next_back()?;
    Some((first, NaiveDate::from_ymd_opt(last, 12, 31)?))
}

/// The lunar day of a solar one, from the new year of 2017 to the end of the lunar year 2035.
pub fn lunar_day(day: NaiveDate) -> Option<LunarDay> {
    let (year, mut left) = years().rev().find_map(|(number, year)| {
        let first = NaiveDate::from_yo_opt(number, year.first.into())?;
        let passed = day.signed_duration_since(first).num_days();
        u16::try_from(passed).ok().map(|passed| (year, passed))
    })?;
    let (mut month, mut leap, mut long) = (1_u8, false, year.long);
    loop {
        let length = if long & FIRST_MONTH == 0 { 29 } else { 30 };
        if left < length {
            let day = u8::try_from(left.saturating_add(1)).ok()?;
            return Some(LunarDay { month, day, leap });
        }
        left = left.saturating_sub(length);
        long = long.wrapping_shl(1);
        leap = !leap && month == year.leap_after;
        if !leap {
            month = month.saturating_add(1);
        }
        if month > 12 {
            return None;
        }
    }
}

/// The day of Qingming in a solar year from 2017 to 2035. 清明。
pub fn qingming(year: i32) -> Option<NaiveDate> {
    let (_, row) = years().find(|(number, _)| *number == year)?;
    NaiveDate::from_ymd_opt(year, 4, row.qingming.into())
}

/// Whether a day is Qingming.
pub(super) fn is_qingming(day: NaiveDate) -> bool {
    qingming(day.year()) == Some(day)
}
