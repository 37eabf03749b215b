//! Civil years, and whole years and months of service. 年度与整年整月。

use core::fmt;

use chrono::{Datelike, Days, Months, NaiveDate};
use thiserror::Error;

use super::{fold_width, number, trim_end};

/// A calendar year. 年度。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Year {
    first: NaiveDate,
    last: NaiveDate,
}

/// Why a text is not a year. 年份填写问题。
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("`{text}` is not a year such as 2026")]
pub struct YearError {
    /// What was typed.
    pub text: String,
}

impl Year {
    /// The year of a number; `None` outside 1900 to 2999.
    pub fn new(year: i32) -> Option<Self> {
        let first = NaiveDate::from_ymd_opt(year, 1, 1)?;
        let last = NaiveDate::from_ymd_opt(year, 12, 31)?;
        (1900..3000).contains(&year).then_some(Self { first, last })
    }

    /// Reads `2026`.
    ///
    /// # Errors
    ///
    /// If the text is not a year.
    pub fn parse(typed: &str) -> Result<Self, YearError> {
        let folded = fold_width(typed);
        let read = || {
            let digits = trim_end(&folded, |c| c == '年');
            Self::new(i32::try_from(number(digits, 4)?).ok()?)
        };
        read().ok_or_else(|| YearError { text: typed.trim().to_owned() })
    }

    /// Its first day.
    pub const fn first_day(self) -> NaiveDate {
        self.first
    }

    /// Its last day.
    pub const fn last_day(self) -> NaiveDate {
        self.last
    }

    /// Its number.
    pub fn number(self) -> i32 {
        self.first.year()
    }

    /// Whether a day lies in it.
    pub fn contains(self, day: NaiveDate) -> bool {
        (self.first..=self.last).contains(&day)
    }
}

impl fmt::Display for Year {
    /// `2026`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.number())
    }
}

/// The days of a span, both ends included; nought or less where it ends before it begins. 日历天数。
pub fn days_of_span(first: NaiveDate, last: NaiveDate) -> i64 {
    last.signed_duration_since(first).num_days().saturating_add(1)
}

/// The whole years of a span, both ends included: nought until the last day of the first year has
/// passed. 满几年。
pub fn whole_years(first: NaiveDate, last: NaiveDate) -> i64 {
    let Some(after) = last.checked_add_days(Days::new(1)) else { return 0 };
    let years = i64::from(after.year()).saturating_sub(i64::from(first.year()));
    let is_full = (first.month(), first.day()) <= (after.month(), after.day());
    years.saturating_sub(i64::from(!is_full)).max(0)
}

/// The first day after so many whole months that begin with a day. 满若干个月后的第一天。
pub fn after_months(first: NaiveDate, months: u32) -> Option<NaiveDate> {
    let same_date = first.checked_add_months(Months::new(months))?;
    // Where the month has no such date it ends the last of the months.
    if same_date.day() == first.day() { Some(same_date) } else { same_date.succ_opt() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn a_year_is_whole_with_its_last_day() {
        let first = day(2016, 7, 1);
        assert_eq!(whole_years(first, day(2026, 6, 29)), 9);
        assert_eq!(whole_years(first, day(2026, 6, 30)), 10);
        assert_eq!(whole_years(first, day(2026, 7, 1)), 10);
        assert_eq!(whole_years(day(2017, 1, 1), day(2026, 12, 31)), 10);
        assert_eq!(whole_years(day(2017, 1, 2), day(2026, 12, 31)), 9);
        // Without a 29 February the year ends with the 28th.
        assert_eq!(whole_years(day(2016, 2, 29), day(2026, 2, 27)), 9);
        assert_eq!(whole_years(day(2016, 2, 29), day(2026, 2, 28)), 10);
        assert_eq!(whole_years(day(2026, 7, 1), day(2026, 6, 1)), 0);
    }

    #[test]
    fn months_are_over_on_the_day_after_the_last() {
        assert_eq!(after_months(day(2025, 7, 1), 12), Some(day(2026, 7, 1)));
        assert_eq!(after_months(day(2024, 2, 29), 12), Some(day(2025, 3, 1)));
        assert_eq!(after_months(day(2024, 8, 31), 6), Some(day(2025, 3, 1)));
    }

    #[test]
    fn a_year_is_read_as_people_write_it() {
        for text in ["2026", " 2026年 ", "２０２６"] {
            assert_eq!(Year::parse(text).unwrap().to_string(), "2026");
        }
        for text in ["", "26", "20260", "2026-09", "1899", "3000", "今年"] {
            assert!(Year::parse(text).is_err(), "{text}");
        }
        assert_eq!(days_of_span(day(2028, 1, 1), day(2028, 12, 31)), 366);
    }
}
