//! Hours worked, in whole minutes, and spans of the clock. 工时与时段。

use core::fmt;
use core::str::FromStr;

use rust_decimal::Decimal;
use thiserror::Error;

use super::{Exact, fold_width};

/// A length of working time in whole minutes. 工时。
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hours {
    minutes: u32,
}

/// Why a text is not a number of hours. 工时填写问题。
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum HoursError {
    /// The text is not a number.
    #[error("`{text}` is not a number of hours")]
    NotANumber {
        /// What was typed.
        text: String,
    },
    /// The decimal is no whole number of minutes.
    #[error("`{text}` hours is not a whole number of minutes")]
    FinerThanMinute {
        /// What was typed.
        text: String,
    },
    /// More hours than the field allows.
    #[error("`{text}` is more than {most} hours")]
    TooMany {
        /// What was typed.
        text: String,
        /// The most that is allowed.
        most: u32,
    },
}

impl Hours {
    /// No time.
    pub const ZERO: Self = Self { minutes: 0 };

    /// A number of minutes.
    pub const fn from_minutes(minutes: u32) -> Self {
        Self { minutes }
    }

    /// A whole number of hours.
    pub const fn whole(hours: u32) -> Self {
        Self { minutes: hours.saturating_mul(60) }
    }

    /// The minutes.
    pub const fn minutes(self) -> u32 {
        self.minutes
    }

    /// The minutes as an exact number.
    pub fn minutes_exact(self) -> Exact {
        Exact::whole(i64::from(self.minutes))
    }

    /// The exact number of hours.
    pub fn exact(self) -> Exact {
        Exact::ratio(i64::from(self.minutes), 60).unwrap_or(Exact::ZERO)
    }

    /// The two times together.
    #[must_use]
    pub const fn plus(self, other: Self) -> Self {
        Self { minutes: self.minutes.saturating_add(other.minutes) }
    }

    /// What is left, not below zero.
    #[must_use]
    pub const fn less(self, other: Self) -> Self {
        Self { minutes: self.minutes.saturating_sub(other.minutes) }
    }

    /// Reads hours as people type them, `8`, `7.5`, `7:30`, with at most `most` of them.
    ///
    /// # Errors
    ///
    /// If the text is no number, no whole number of minutes, below zero or too many.
    pub fn parse_up_to(typed: &str, most: u32) -> Result<Self, HoursError> {
        let text = || typed.trim().to_owned();
        let folded = fold_width(typed);
        let bare = folded
            .trim_end_matches("小时")
            .trim_end_matches("个")
            .trim_end_matches(['h', 'H', '时']);
        let not_a_number = || HoursError::NotANumber { text: text() };
        let too_many = || HoursError::TooMany { text: text(), most };
        let is_number =
            |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit());
        let minutes = if let Some((hours, minutes)) = bare.split_once(':') {
            if !is_number(hours) || !is_number(minutes) {
                return Err(not_a_number());
            }
            let hours: u32 = hours.parse().map_err(|_| too_many())?;
            let minutes: u32 = minutes.parse().map_err(|_| not_a_number())?;
            if minutes > 59 {
                return Err(not_a_number());
            }
            hours.checked_mul(60).and_then(|h| h.checked_add(minutes)).ok_or_else(too_many)?
        } else {
            let (whole, fraction) = bare.split_once('.').unwrap_or((bare, "0"));
            if !is_number(whole) || !is_number(fraction) {
                return Err(not_a_number());
            }
            if whole.trim_start_matches('0').len() > 6 {
                return Err(too_many());
            }
            let fine = || HoursError::FinerThanMinute { text: text() };
            if fraction.len() > 10 {
                return Err(fine());
            }
            let hours = Decimal::from_str_exact(bare).map_err(|_| not_a_number())?;
            let minutes = Exact::of_decimal(hours)
                .and_then(|hours| hours.times(Exact::whole(60)).ok())
                .ok_or_else(fine)?;
            if minutes.denom() != 1 {
                return Err(fine());
            }
            u32::try_from(minutes.numer()).map_err(|_| too_many())?
        };
        if minutes > most.saturating_mul(60) { Err(too_many()) } else { Ok(Self { minutes }) }
    }
}

impl fmt::Display for Hours {
    /// `8`, `7.5`, or `7:20` where there is no short decimal.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.exact().as_decimal(2) {
            Some(decimal) => write!(f, "{decimal}"),
            None => write!(
                f,
                "{}:{:02}",
                self.minutes.checked_div(60).unwrap_or(0),
                self.minutes.checked_rem(60).unwrap_or(0)
            ),
        }
    }
}

/// A span of the clock within one day, or over midnight into the next. 起止时刻。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClockSpan {
    /// Minutes after midnight of the day on which it begins.
    pub start: u32,
    /// Minutes after the same midnight; above 1440 if it ends the next day.
    pub end: u32,
}

/// Why a text is not a span of the clock. 时段填写问题。
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("`{text}` is not a span such as 08:00-12:30")]
pub struct ClockError {
    /// What was typed.
    pub text: String,
}

impl FromStr for ClockSpan {
    type Err = ClockError;

    /// Reads `08:00-12:30`; an end that is not after the start lies on the next day.
    fn from_str(typed: &str) -> Result<Self, ClockError> {
        let fail = || ClockError { text: typed.trim().to_owned() };
        let folded = fold_width(typed).replace(['~', '至', '到', '—'], "-");
        let (start, end) = folded.split_once('-').ok_or_else(fail)?;
        let start = clock(start).filter(|minute| *minute < 1440).ok_or_else(fail)?;
        let end = clock(end).ok_or_else(fail)?;
        let end = if end <= start { end.saturating_add(1440) } else { end };
        Ok(Self { start, end })
    }
}

/// Minutes after midnight of `8:30`, `08:30` or `24:00`.
fn clock(text: &str) -> Option<u32> {
    let (hours, minutes) = text.split_once(':')?;
    let digits = |part: &str| {
        ((1..=2).contains(&part.len()) && part.chars().all(|c| c.is_ascii_digit()))
            .then(|| part.parse::<u32>().ok())
            .flatten()
    };
    let (hours, minutes) = (digits(hours)?, digits(minutes)?);
    let total = hours.checked_mul(60)?.checked_add(minutes)?;
    (minutes < 60 && total <= 1440).then_some(total)
}
