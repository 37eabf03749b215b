//! Money in yuan, to the fen. 金额（元，精确到分）。

use core::fmt;
use core::str::FromStr;

use thiserror::Error;

use super::{Exact, OutOfRange, fold_width};

/// An amount of yuan with exactly two decimals. 金额。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Money {
    fen: i64,
}

/// Why a text is not an amount that can be entered. 金额填写问题。
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum MoneyError {
    /// The text is not a number.
    #[error("`{text}` is not an amount")]
    NotANumber {
        /// What was typed.
        text: String,
    },
    /// More than two decimals.
    #[error("`{text}` has more than two decimals")]
    FinerThanFen {
        /// What was typed.
        text: String,
    },
    /// Below zero.
    #[error("`{text}` is below zero")]
    Negative {
        /// What was typed.
        text: String,
    },
    /// Above [`Money::LARGEST_ENTRY`].
    #[error("`{text}` is larger than any amount that can be entered")]
    TooLarge {
        /// What was typed.
        text: String,
    },
    /// Commas that do not stand before groups of three digits.
    #[error("the commas in `{text}` do not stand before groups of three digits")]
    OddCommas {
        /// What was typed.
        text: String,
    },
}

impl Money {
    /// Nothing. 0 元。
    pub const ZERO: Self = Self { fen: 0 };
    /// The largest amount that can be entered: 99,999,999.99.
    pub const LARGEST_ENTRY: Self = Self { fen: 9_999_999_999 };

    /// A number of fen. 分。
    pub const fn from_fen(fen: i64) -> Self {
        Self { fen }
    }

    /// The amount in fen. 分。
    pub const fn fen(self) -> i64 {
        self.fen
    }

    /// The nearest amount, halves away from zero. 四舍五入到分。
    ///
    /// # Errors
    ///
    /// If the amount does not fit.
    pub fn round(value: Exact) -> Result<Self, OutOfRange> {
        Ok(Self { fen: value.round_half_up(100)? })
    }

    /// The amount as an exact number of yuan.
    pub fn exact(self) -> Exact {
        Exact::ratio(self.fen, 100).unwrap_or(Exact::ZERO)
    }

    /// The amount with a comma before each group of three digits, as people read it: `1,970.00`.
    pub fn grouped(self) -> String {
        let plain = self.to_string();
        let plain = plain.trim_start_matches('-');
        let (whole, fen) = plain.split_once('.').unwrap_or((plain, "00"));
        let mut shown = String::new();
        if self < Self::ZERO {
            shown.push('\u{2212}');
        }
        for (place, digit) in whole.chars().enumerate() {
            let left = whole.len().saturating_sub(place);
            if place > 0 && left.is_multiple_of(3) {
                shown.push(',');
            }
            shown.push(digit);
        }
        shown.push('.');
        shown.push_str(fen);
        shown
    }
}

impl fmt::Display for Money {
    /// Plain digits with two decimals: `1970.00`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fen = self.fen.unsigned_abs();
        let sign = if self.fen < 0 { "-" } else { "" };
        let (yuan, rest) = (fen.checked_div(100), fen.checked_rem(100));
        write!(f, "{sign}{}.{:02}", yuan.unwrap_or(0), rest.unwrap_or(0))
    }
}

impl FromStr for Money {
    type Err = MoneyError;

    /// Reads an amount as people type it: `1970`, `1,970.00`, `１９７０`, `￥1970元`.
    fn from_str(typed: &str) -> Result<Self, MoneyError> {
        let text = || typed.trim().to_owned();
        let folded = fold_width(typed);
        let bare = folded
            .strip_prefix(['¥', '￥', '\u{a5}'])
            .unwrap_or(&folded)
            .trim_end_matches(['元', '圆', '块'])
            .to_owned();
        let (negative, digits) =
            bare.strip_prefix('-').map_or((false, bare.as_str()), |rest| (true, rest));
        let digits =
            without_commas(digits).ok_or_else(|| MoneyError::OddCommas { text: text() })?;
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits.as_str(), ""));
        let all_digits = |part: &str| part.chars().all(|c| c.is_ascii_digit());
        if whole.is_empty() || !all_digits(whole) || !all_digits(fraction) {
            return Err(MoneyError::NotANumber { text: text() });
        }
        if negative {
            return Err(MoneyError::Negative { text: text() });
        }
        if fraction.trim_end_matches('0').len() > 2 {
            return Err(MoneyError::FinerThanFen { text: text() });
        }
        let too_large = || MoneyError::TooLarge { text: text() };
        let whole = whole.trim_start_matches('0');
        if whole.len() > 8 {
            return Err(too_large());
        }
        let fen = format!("0{whole}{:0<2}", fraction.chars().take(2).collect::<String>());
        let amount = fen.parse().map(Self::from_fen).map_err(|_| too_large())?;
        if Self::LARGEST_ENTRY < amount { Err(too_large()) } else { Ok(amount) }
    }
}

/// Takes thousands commas out, or `None` if they stand in odd places (`8,00`).
fn without_commas(digits: &str) -> Option<String> {
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    if fraction.contains(',') {
        return None;
    }
    let mut groups = whole.split(',');
    let first = groups.next().unwrap_or_default();
    let grouped = whole.contains(',');
    let fits = !grouped || ((1..=3).contains(&first.len()) && groups.all(|g| g.len() == 3));
    fits.then(|| digits.replace(',', ""))
}
