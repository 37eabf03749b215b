//! Civil days and wage months; no clock and no time zone. 日期与工资月份。

use core::fmt;

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};
use thiserror::Error;

use super::{cut, fold_width, number};

/// Months of a year. 一年的月数。
pub const MONTHS_A_YEAR: i64 = 12;

/// Months of a quarter. 一季度的月数。
pub const MONTHS_A_QUARTER: i64 = 3;

/// The calendar month that pay is for. 工资所属月份。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WageMonth {
    first: NaiveDate,
}

/// Why a text is not a month. 月份填写问题。
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("`{text}` is not a month such as 2026-09")]
pub struct MonthError {
    /// What was typed.
    pub text: String,
}

/// Why a text is not a day. 日期填写问题。
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("`{text}` is not a day such as 2026-09-01")]
pub struct DayError {
    /// What was typed.
    pub text: String,
}

impl WageMonth {
    /// The month of a year; `None` outside 1 to 12 or the years 1900 to 2999.
    pub fn new(year: i32, month: u32) -> Option<Self> {
        (1900..3000)
            .contains(&year)
            .then(|| NaiveDate::from_ymd_opt(year, month, 1))
            .flatten()
            .map(|first| Self { first })
    }

    /// The month in which a day lies.
    pub fn of(day: NaiveDate) -> Option<Self> {
        Self::new(day.year(), day.month())
    }

    /// Reads `2026-09`.
    ///
    /// # Errors
    ///
    /// If the text is not a month.
    pub fn parse(typed: &str) -> Result<Self, MonthError> {
        let folded = with_dashes(typed);
        let read = || {
            let (year, month) = cut(&folded, |c| c == '-')?;
            Self::new(i32::try_from(number(year, 4)?).ok()?, number(month, 2)?)
        };
        read().ok_or_else(|| MonthError { text: typed.trim().to_owned() })
    }

    /// Its first day.
    pub const fn first_day(self) -> NaiveDate {
        self.first
    }

    /// Its last day.
    pub fn last_day(self) -> NaiveDate {
        // The longest month has 31 days.
        (28..=31).rev().find_map(|day| self.first.with_day(day)).unwrap_or(self.first)
    }

    /// Its year.
    pub fn year(self) -> i32 {
        self.first.year()
    }

    /// Its number, 1 to 12.
    pub fn month(self) -> u32 {
        self.first.month()
    }

    /// All its days in order.
    pub fn days(self) -> impl Iterator<Item = NaiveDate> {
        self.first.iter_days().take_while(move |day| day.month() == self.first.month())
    }

    /// Its plain Monday-to-Friday days, holidays included. 周一至周五的天数。
    pub fn weekdays(self) -> impl Iterator<Item = NaiveDate> {
        self.days().filter(|day| is_weekday(*day))
    }

    /// The month after.
    pub fn next(self) -> Option<Self> {
        self.last_day().checked_add_days(Days::new(1)).and_then(Self::of)
    }

    /// The month so many months later; earlier for a number below nought.
    pub fn plus(self, months: i64) -> Option<Self> {
        let count = Months::new(u32::try_from(months.unsigned_abs()).ok()?);
        let first = if months < 0 {
            self.first.checked_sub_months(count)
        } else {
            self.first.checked_add_months(count)
        };
        first.and_then(Self::of)
    }

    /// How many months later another month is; below nought for an earlier one.
    pub fn months_to(self, other: Self) -> i64 {
        let count = |month: Self| {
            let years = i64::from(month.year()).saturating_mul(MONTHS_A_YEAR);
            years.saturating_add(i64::from(month.month()))
        };
        count(other).saturating_sub(count(self))
    }

    /// January of its year.
    #[must_use]
    pub fn january(self) -> Self {
        Self {
            first: self.first.with_day(1).and_then(|d| d.with_month(1)).unwrap_or(self.first),
        }
    }

    /// Whether a day lies in it.
    pub fn contains(self, day: NaiveDate) -> bool {
        Self::of(day) == Some(self)
    }
}

impl fmt::Display for WageMonth {
    /// `2026-09`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year(), self.month())
    }
}

/// Whether a day is a Monday to Friday. 是否周一至周五。
pub fn is_weekday(day: NaiveDate) -> bool {
    !matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

/// The same date some years later; where there is none (29 February), the month's last day.
pub fn same_date_later(day: NaiveDate, years: i32) -> Option<NaiveDate> {
    let year = day.year().checked_add(years)?;
    let month = WageMonth::new(year, day.month())?;
    Some(
        NaiveDate::from_ymd_opt(year, day.month(), day.day())
            .unwrap_or_else(|| month.last_day()),
    )
}

/// `2026年9月1日`, `2026/9/1` and `2026.9.1` as `2026-9-1`.
fn with_dashes(typed: &str) -> String {
    let folded = fold_width(typed);
    let bare = folded.trim_end_matches(['日', '号', '月']);
    bare.replace(['年', '月', '/', '.'], "-")
}

/// Reads `2026-09-01`.
///
/// # Errors
///
/// If the text is not a day of the calendar.
pub fn parse_day(typed: &str) -> Result<NaiveDate, DayError> {
    let folded = with_dashes(typed);
    let read = || {
        let (year, rest) = cut(&folded, |c| c == '-')?;
        let (month, day) = cut(rest, |c| c == '-')?;
        let month = WageMonth::new(i32::try_from(number(year, 4)?).ok()?, number(month, 2)?)?;
        month.first.with_day(number(day, 2)?)
    };
    read().ok_or_else(|| DayError { text: typed.trim().to_owned() })
}
