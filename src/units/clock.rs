//! Hours worked, in whole minutes, and spans of the clock. 工时与时段。

use core::fmt;
use core::str::FromStr;

use thiserror::Error;

use super::{Exact, cut, fold_width, number, trim_end, whole};

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
    /// A whole day. 一整天。
    pub const DAY: Self = Self::whole(24);

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
        let flaw = match minutes(&fold_width(typed)) {
            Ok(minutes) if minutes <= most.saturating_mul(60) => return Ok(Self { minutes }),
            Ok(_) => Flaw::TooMany,
            Err(flaw) => flaw,
        };
        let text = typed.trim().to_owned();
        Err(match flaw {
            Flaw::NotANumber => HoursError::NotANumber { text },
            Flaw::FinerThanMinute => HoursError::FinerThanMinute { text },
            Flaw::TooMany => HoursError::TooMany { text, most },
        })
    }
}

/// What is wrong with a text: an [`HoursError`] before it is known what was typed.
enum Flaw {
    NotANumber,
    FinerThanMinute,
    TooMany,
}

/// The minutes of `8`, `7.5`, `7:30`, `8小时`.
fn minutes(folded: &str) -> Result<u32, Flaw> {
    let mut bare = folded;
    while let Some(rest) = bare.strip_suffix("小时") {
        bare = rest;
    }
    let bare = trim_end(trim_end(bare, |c| c == '个'), |c| matches!(c, 'h' | 'H' | '时'));
    if let Some((hours, minutes)) = cut(bare, |c| c == ':') {
        let (Some(hours), Some(minutes)) = (whole(hours), whole(minutes)) else {
            return Err(Flaw::NotANumber);
        };
        let hours = u32::try_from(hours).map_err(|_| Flaw::TooMany)?;
        let minutes = u32::try_from(minutes).ok().filter(|minutes| *minutes < 60);
        let minutes = minutes.ok_or(Flaw::NotANumber)?;
        let all = hours.checked_mul(60).and_then(|hours| hours.checked_add(minutes));
        return all.ok_or(Flaw::TooMany);
    }
    let (before, after) = cut(bare, |c| c == '.').unwrap_or((bare, "0"));
    let (Some(hours), Some(decimals)) = (whole(before), whole(after)) else {
        return Err(Flaw::NotANumber);
    };
    if hours > LONGEST_READ {
        return Err(Flaw::TooMany);
    }
    let finer = |_| Flaw::FinerThanMinute;
    let places = u32::try_from(after.len()).unwrap_or(u32::MAX);
    let scale = Some(places).filter(|places| *places <= 10).and_then(|p| 10_i64.checked_pow(p));
    let fraction = Exact::ratio(decimals, scale.unwrap_or(0)).map_err(finer)?;
    let hours = Exact::whole(hours).plus(fraction).map_err(finer)?;
    let minutes = hours.times(Exact::whole(60)).map_err(finer)?;
    if minutes.denom() != 1 {
        return Err(Flaw::FinerThanMinute);
    }
    u32::try_from(minutes.numer()).map_err(|_| Flaw::TooMany)
}

/// Most hours before the point that are worth reading the decimals of.
const LONGEST_READ: i64 = 999_999;

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

impl ClockSpan {
    /// How long it is. 时长。
    pub const fn length(self) -> Hours {
        Hours::from_minutes(self.end.saturating_sub(self.start))
    }
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
        let folded = fold_width(typed);
        let read = || {
            let (start, end) = cut(&folded, |c| matches!(c, '-' | '~' | '至' | '到' | '—'))?;
            let start = clock(start).filter(|minute| *minute < 1440)?;
            let end = clock(end)?;
            let end = if end <= start { end.saturating_add(1440) } else { end };
            Some(Self { start, end })
        };
        read().ok_or_else(|| ClockError { text: typed.trim().to_owned() })
    }
}

/// Minutes after midnight of `8:30`, `08:30` or `24:00`.
fn clock(text: &str) -> Option<u32> {
    let (hours, minutes) = cut(text, |c| c == ':')?;
    let (hours, minutes) = (number(hours, 2)?, number(minutes, 2)?);
    let total = hours.checked_mul(60)?.checked_add(minutes)?;
    (minutes < 60 && total <= 1440).then_some(total)
}
