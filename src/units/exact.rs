//! Exact rational numbers. 精确数。

use core::cmp::Ordering;

use rust_decimal::Decimal;
use thiserror::Error;

/// A whole number over a whole number, always in lowest terms. 分数。
///
/// Every amount between what was typed and the one rounding of a line is one of these, so a
/// quotient is never cut in the middle of a calculation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Exact {
    numer: i128,
    denom: i128,
}

/// A result that does not fit. 超出可计算范围。
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a number in the calculation is out of range")]
pub struct OutOfRange;

impl Exact {
    /// Nothing.
    pub const ZERO: Self = Self { numer: 0, denom: 1 };
    /// One.
    pub const ONE: Self = Self { numer: 1, denom: 1 };

    /// A whole number.
    pub const fn whole(value: i64) -> Self {
        Self { numer: value as i128, denom: 1 }
    }

    /// `numer` over `denom`.
    ///
    /// # Errors
    ///
    /// If `denom` is zero or the fraction does not fit.
    pub fn ratio(numer: i128, denom: i128) -> Result<Self, OutOfRange> {
        if denom == 0 {
            return Err(OutOfRange);
        }
        let common = gcd(numer.unsigned_abs(), denom.unsigned_abs());
        let common = i128::try_from(common).map_err(|_| OutOfRange)?;
        let sign: i128 = if denom < 0 { -1 } else { 1 };
        let part = |n: i128| {
            n.checked_div(common).and_then(|n| n.checked_mul(sign)).ok_or(OutOfRange)
        };
        Ok(Self { numer: part(numer)?, denom: part(denom)? })
    }

    /// The numerator, in lowest terms.
    pub const fn numer(self) -> i128 {
        self.numer
    }

    /// The denominator, in lowest terms and above zero.
    pub const fn denom(self) -> i128 {
        self.denom
    }

    /// The sum. # Errors: if it does not fit.
    pub fn plus(self, other: Self) -> Result<Self, OutOfRange> {
        let left = self.numer.checked_mul(other.denom).ok_or(OutOfRange)?;
        let right = other.numer.checked_mul(self.denom).ok_or(OutOfRange)?;
        let numer = left.checked_add(right).ok_or(OutOfRange)?;
        Self::ratio(numer, self.denom.checked_mul(other.denom).ok_or(OutOfRange)?)
    }

    /// The difference. # Errors: if it does not fit.
    pub fn less(self, other: Self) -> Result<Self, OutOfRange> {
        self.plus(Self { numer: other.numer.checked_neg().ok_or(OutOfRange)?, denom: other.denom })
    }

    /// The product. # Errors: if it does not fit.
    pub fn times(self, other: Self) -> Result<Self, OutOfRange> {
        // Crosswise reduction first keeps the parts as small as they can be.
        let a = Self::ratio(self.numer, other.denom)?;
        let b = Self::ratio(other.numer, self.denom)?;
        Self::ratio(
            a.numer.checked_mul(b.numer).ok_or(OutOfRange)?,
            a.denom.checked_mul(b.denom).ok_or(OutOfRange)?,
        )
    }

    /// The quotient. # Errors: if `other` is zero or the result does not fit.
    pub fn over(self, other: Self) -> Result<Self, OutOfRange> {
        self.times(Self::ratio(other.denom, other.numer)?)
    }

    /// The nearest whole number of `1 / scale`, halves away from zero. 四舍五入。
    ///
    /// # Errors
    ///
    /// If it does not fit.
    pub fn round_half_up(self, scale: i128) -> Result<i128, OutOfRange> {
        let twice = self.numer.checked_mul(scale).and_then(|n| n.checked_mul(2)).ok_or(OutOfRange)?;
        let push = if self.numer < 0 { self.denom.checked_neg() } else { Some(self.denom) };
        let pushed = push.and_then(|push| twice.checked_add(push)).ok_or(OutOfRange)?;
        pushed
            .checked_div(self.denom.checked_mul(2).ok_or(OutOfRange)?)
            .ok_or(OutOfRange)
    }

    /// Whether this is below zero.
    pub const fn is_negative(self) -> bool {
        self.numer < 0
    }

    /// Whether this is zero.
    pub const fn is_zero(self) -> bool {
        self.numer == 0
    }

    /// The number as a decimal where it has one of at most `places` places.
    pub fn as_decimal(self, places: u32) -> Option<Decimal> {
        let scale = 10_i128.checked_pow(places)?;
        let scaled = self.numer.checked_mul(scale)?;
        (scaled.checked_rem(self.denom)? == 0)
            .then(|| scaled.checked_div(self.denom))
            .flatten()
            .and_then(|n| Decimal::try_from_i128_with_scale(n, places).ok())
            .map(|d| d.normalize())
    }

    /// The number rounded half up to `places` places, to be shown with a sign that says so.
    pub fn rounded_decimal(self, places: u32) -> Option<Decimal> {
        let scaled = self.round_half_up(10_i128.checked_pow(places)?).ok()?;
        Decimal::try_from_i128_with_scale(scaled, places).ok()
    }
}

impl From<Decimal> for Exact {
    fn from(value: Decimal) -> Self {
        // A decimal has at most 28 places and a 96-bit mantissa: both fit.
        let denom = 10_i128.checked_pow(value.scale()).unwrap_or(1);
        Self::ratio(value.mantissa(), denom).unwrap_or(Self::ZERO)
    }
}

impl PartialOrd for Exact {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Exact {
    fn cmp(&self, other: &Self) -> Ordering {
        // Compare whole parts first, then what is left over, turned upside down: this never
        // overflows, where multiplying crosswise could.
        let (mut a, mut b) = ((self.numer, self.denom), (other.numer, other.denom));
        let mut flipped = false;
        loop {
            let whole = (a.0.div_euclid(a.1), b.0.div_euclid(b.1));
            let rest = (a.0.rem_euclid(a.1), b.0.rem_euclid(b.1));
            let order = match whole.0.cmp(&whole.1) {
                Ordering::Equal => match (rest.0 == 0, rest.1 == 0) {
                    (true, true) => Ordering::Equal,
                    (true, false) => Ordering::Less,
                    (false, true) => Ordering::Greater,
                    (false, false) => {
                        (a, b) = ((a.1, rest.0), (b.1, rest.1));
                        flipped = !flipped;
                        continue;
                    }
                },
                order => order,
            };
            return if flipped { order.reverse() } else { order };
        }
    }
}

fn gcd(mut a: u128, mut b: u128) -> u128 {
    while let Some(rest) = a.checked_rem(b) {
        (a, b) = (b, rest);
    }
    a.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comparing_never_overflows() {
        let big = Exact::ratio(i128::MAX, 3).unwrap();
        let bigger = Exact::ratio(i128::MAX, 2).unwrap();
        assert!(big < bigger);
        assert!(Exact::ratio(-1, 3).unwrap() < Exact::ZERO);
        assert!(Exact::ratio(1, 3).unwrap() < Exact::ratio(2, 5).unwrap());
        assert!(Exact::ratio(-1, 3).unwrap() > Exact::ratio(-2, 5).unwrap());
    }

    #[test]
    fn halves_go_away_from_zero() {
        let half = |n| Exact::ratio(n, 2).unwrap().round_half_up(1).unwrap();
        assert_eq!((half(1), half(3), half(-1), half(-3)), (1, 2, -1, -2));
    }
}
