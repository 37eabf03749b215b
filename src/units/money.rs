//! Money in yuan, to the fen. 金额（元，精确到分）。

use core::fmt;
use core::str::FromStr;

use thiserror::Error;

use super::{Exact, OutOfRange, cut, fold_width, trim_end, whole};

/// An amount of yuan with exactly two decimals. 金额。
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
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

    /// The amount that a program writes as `1970.00`; nothing of what is written in another way.
    pub fn of_plain(text: &str) -> Option<Self> {
        /// So many digits are below the largest amount, and no number is too long.
        const MOST: usize = 10;
        let (yuan, fen) = text.split_once('.')?;
        let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        let fits = fen.len() == 2 && (3..=MOST).contains(&text.len());
        let number = |part: &str| digits(part).then(|| part.parse::<i64>().ok()).flatten();
        let (yuan, fen) = Some((yuan, fen)).filter(|_| fits && !yuan.is_empty())?;
        Some(Self { fen: number(yuan)?.checked_mul(100)?.checked_add(number(fen)?)? })
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
        let (yuan, fen) = self.parts();
        let mut shown = yuan.to_string();
        let mut place = shown.len();
        while place > 3 {
            place = place.saturating_sub(3);
            shown.insert(place, ',');
        }
        let sign = if self < Self::ZERO { "\u{2212}" } else { "" };
        format!("{sign}{shown}.{fen:02}")
    }

    /// Whole yuan and the fen beyond them, without the sign.
    fn parts(self) -> (u64, u64) {
        let fen = self.fen.unsigned_abs();
        (fen.checked_div(100).unwrap_or(0), fen.checked_rem(100).unwrap_or(0))
    }
}

impl fmt::Display for Money {
    /// Plain digits with two decimals: `1970.00`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.fen < 0 { "-" } else { "" };
        let (yuan, fen) = self.parts();
        write!(f, "{sign}{yuan}.{fen:02}")
    }
}

impl FromStr for Money {
    type Err = MoneyError;

    /// Reads an amount as people type it: `1970`, `1,970.00`, `１９７０`, `￥1970元`.
    fn from_str(typed: &str) -> Result<Self, MoneyError> {
        read(&fold_width(typed)).map_err(|flaw| flaw(typed.trim().to_owned()))
    }
}

/// Reads an amount, or says what is wrong with what was typed.
fn read(folded: &str) -> Result<Money, fn(String) -> MoneyError> {
    let mut chars = folded.chars();
    if chars.as_str().starts_with(['¥', '￥']) {
        chars.next();
    }
    let bare = trim_end(chars.as_str(), |c| matches!(c, '元' | '圆' | '块'));
    let digits = bare.strip_prefix('-');
    let negative = digits.is_some();
    let Some(digits) = without_commas(digits.unwrap_or(bare)) else {
        return Err(|text| MoneyError::OddCommas { text });
    };
    let (yuan, fraction) = cut(&digits, |c| c == '.').unwrap_or((&digits, ""));
    // Noughts at the end say nothing; two at least are there to be read.
    let fraction = trim_end(fraction, |c| c == '0');
    let fen = match fraction.len() {
        0 => Some(0),
        1 => whole(fraction).map(|tenths| tenths.saturating_mul(10)),
        _ => whole(fraction),
    };
    let (Some(yuan), Some(fen)) = (whole(yuan), fen) else {
        return Err(|text| MoneyError::NotANumber { text });
    };
    if negative {
        return Err(|text| MoneyError::Negative { text });
    }
    if fraction.len() > 2 {
        return Err(|text| MoneyError::FinerThanFen { text });
    }
    let amount = Money::from_fen(yuan.saturating_mul(100).saturating_add(fen));
    if Money::LARGEST_ENTRY < amount {
        return Err(|text| MoneyError::TooLarge { text });
    }
    Ok(amount)
}

/// Takes thousands commas out, or `None` if they stand in odd places (`8,00`).
fn without_commas(digits: &str) -> Option<String> {
    let (yuan, fraction) = cut(digits, |c| c == '.').unwrap_or((digits, ""));
    if fraction.contains(',') {
        return None;
    }
    if yuan.contains(',') {
        // Before every third digit from the end, and never first.
        for (place, byte) in yuan.bytes().enumerate() {
            let before_group = yuan.len().saturating_sub(place).is_multiple_of(4);
            if before_group != (byte == b',') || (before_group && place == 0) {
                return None;
            }
        }
    }
    Some(digits.chars().filter(|c| *c != ',').collect())
}
