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
    numer: i64,
    denom: i64,
}

/// Whether short cuts are worth their bytes: they are for the rows of a roster, not for the one case of the page.
const QUICK: bool = cfg!(not(quanyi_page));

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
        Self { numer: value, denom: 1 }
    }

    /// `numer` over `denom`.
    ///
    /// # Errors
    ///
    /// If `denom` is zero or the fraction does not fit.
    pub fn ratio(numer: i64, denom: i64) -> Result<Self, OutOfRange> {
        if QUICK && denom == 1 {
            return Ok(Self::whole(numer));
        }
        let common = gcd(numer, denom).ok_or(OutOfRange)?;
        let common = if denom < 0 { common.checked_neg() } else { Some(common) };
        let common = common.ok_or(OutOfRange)?;
        let part = |n: i64| n.checked_div(common).ok_or(OutOfRange);
        let (numer, denom) = (part(numer)?, part(denom)?);
        if denom == 0 { Err(OutOfRange) } else { Ok(Self { numer, denom }) }
    }

    /// A decimal, exactly; `None` if it is too long.
    pub fn of_decimal(value: Decimal) -> Option<Self> {
        let numer = i64::try_from(value.mantissa()).ok()?;
        Self::ratio(numer, 10_i64.checked_pow(value.scale())?).ok()
    }

    /// The numerator, in lowest terms.
    pub const fn numer(self) -> i64 {
        self.numer
    }

    /// The denominator, in lowest terms and above zero.
    pub const fn denom(self) -> i64 {
        self.denom
    }

    /// The sum.
    ///
    /// # Errors
    ///
    /// If it does not fit.
    pub fn plus(self, other: Self) -> Result<Self, OutOfRange> {
        if QUICK && self.numer == 0 {
            return Ok(other);
        }
        let common = gcd(self.denom, other.denom).ok_or(OutOfRange)?;
        let sum = || {
            let (here, there) =
                (self.denom.checked_div(common)?, other.denom.checked_div(common)?);
            let (left, right) = (times(self.numer, there)?, times(other.numer, here)?);
            Some((left.checked_add(right)?, times(self.denom, there)?))
        };
        let (numer, denom) = sum().ok_or(OutOfRange)?;
        Self::ratio(numer, denom)
    }

    /// The difference.
    ///
    /// # Errors
    ///
    /// If it does not fit.
    pub fn less(self, other: Self) -> Result<Self, OutOfRange> {
        let numer = other.numer.checked_neg().ok_or(OutOfRange)?;
        self.plus(Self { numer, denom: other.denom })
    }

    /// The product.
    ///
    /// # Errors
    ///
    /// If it does not fit.
    pub fn times(self, other: Self) -> Result<Self, OutOfRange> {
        if QUICK
            && let (Some(numer), Some(denom)) =
                (times(self.numer, other.numer), times(self.denom, other.denom))
        {
            return Self::ratio(numer, denom);
        }
        // Crosswise reduction first keeps the parts as small as they can be: no more is to be reduced then.
        let a = Self::ratio(self.numer, other.denom)?;
        let b = Self::ratio(other.numer, self.denom)?;
        let product = || {
            let (numer, denom) = (times(a.numer, b.numer)?, times(a.denom, b.denom)?);
            Some(Self { numer, denom })
        };
        product().ok_or(OutOfRange)
    }

    /// The product of fractions that need not be in lowest terms: reduced once, which is quicker; nothing if it
    /// does not fit before.
    #[cfg(not(quanyi_page))]
    pub fn product(fractions: impl Iterator<Item = (i64, i64)>) -> Option<Self> {
        let (mut numer, mut denom) = (1, 1);
        for (above, below) in fractions {
            (numer, denom) = (times(numer, above)?, times(denom, below)?);
        }
        Self::ratio(numer, denom).ok()
    }

    /// The quotient.
    ///
    /// # Errors
    ///
    /// If `other` is zero or the result does not fit.
    pub fn over(self, other: Self) -> Result<Self, OutOfRange> {
        self.times(Self::ratio(other.denom, other.numer)?)
    }

    /// The nearest whole number of `1 / scale`, halves away from zero. 四舍五入。
    ///
    /// # Errors
    ///
    /// If it does not fit.
    pub fn round_half_up(self, scale: i64) -> Result<i64, OutOfRange> {
        let Self { numer, denom } = match times(self.numer, scale) {
            // What fits need not be in lowest terms to be divided.
            Some(numer) => Self { numer, ..self },
            None => self.times(Self::whole(scale))?,
        };
        let rounded = || {
            let whole = numer.checked_div(denom)?;
            let rest = numer.checked_rem(denom)?.checked_abs()?;
            // Half and more goes away from zero.
            let more = denom.checked_sub(rest)? <= rest;
            whole.checked_add(if more { numer.signum() } else { 0 })
        };
        rounded().ok_or(OutOfRange)
    }

    /// The whole number at or below this one. 舍去不足一的部分。
    pub const fn floor(self) -> i64 {
        // The denominator is above zero.
        self.numer.div_euclid(self.denom)
    }

    /// Whether this is zero.
    pub const fn is_zero(self) -> bool {
        self.numer == 0
    }

    /// The number as a decimal where it has one of at most `places` places.
    pub fn as_decimal(self, places: u32) -> Option<Decimal> {
        let scaled = self.times(Self::whole(10_i64.checked_pow(places)?)).ok()?;
        (scaled.denom == 1).then(|| Decimal::new(scaled.numer, places).normalize())
    }

    /// The number rounded half up to `places` places, to be shown with a sign that says so.
    pub fn rounded_decimal(self, places: u32) -> Option<Decimal> {
        let scaled = self.round_half_up(10_i64.checked_pow(places)?).ok()?;
        Some(Decimal::new(scaled, places))
    }
}

impl PartialOrd for Exact {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Exact {
    #[inline(never)] // a wide product is long, and rules compare in many places
    fn cmp(&self, other: &Self) -> Ordering {
        if QUICK && self.denom == other.denom {
            return self.numer.cmp(&other.numer);
        }
        // Twice as wide, so that the products always fit.
        let cross = |a: i64, b: i64| i128::from(a).wrapping_mul(i128::from(b));
        cross(self.numer, other.denom).cmp(&cross(other.numer, self.denom))
    }
}

/// The product; `None` if it does not fit. Small numbers need no wide product, which WebAssembly has not.
#[inline(never)]
fn times(a: i64, b: i64) -> Option<i64> {
    match (i32::try_from(a), i32::try_from(b)) {
        (Ok(a), Ok(b)) if QUICK => i64::from(a).checked_mul(b.into()),
        _ => a.checked_mul(b),
    }
}

/// The greatest common divisor; `None` if it does not fit.
fn gcd(a: i64, b: i64) -> Option<i64> {
    let (mut a, mut b) = (a.unsigned_abs(), b.unsigned_abs());
    while let Some(rest) = a.checked_rem(b) {
        (a, b) = (b, rest);
    }
    i64::try_from(a.max(1)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comparing_never_overflows() {
        let big = Exact::ratio(i64::MAX, 3).unwrap();
        let bigger = Exact::ratio(i64::MAX, 2).unwrap();
        assert!(big < bigger);
        assert!(Exact::ratio(-1, 3).unwrap() < Exact::ZERO);
        assert!(Exact::ratio(1, 3).unwrap() < Exact::ratio(2, 5).unwrap());
        assert!(Exact::ratio(-1, 3).unwrap() > Exact::ratio(-2, 5).unwrap());
    }

    #[test]
    fn halves_go_away_from_zero() {
        let round = |n, d| Exact::ratio(n, d).unwrap().round_half_up(1).unwrap();
        assert_eq!((round(1, 2), round(3, 2), round(-1, 2), round(-3, 2)), (1, 2, -1, -2));
        assert_eq!((round(1, 3), round(2, 3), round(-1, 3), round(-2, 3)), (0, 1, 0, -1));
    }

    #[test]
    fn the_part_below_a_whole_is_dropped() {
        let floor = |n, d| Exact::ratio(n, d).unwrap().floor();
        assert_eq!((floor(5, 2), floor(2, 1), floor(0, 1), floor(-1, 2)), (2, 2, 0, -1));
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        let most = Exact::whole(i64::MAX);
        assert_eq!(most.plus(Exact::ONE), Err(OutOfRange));
        assert_eq!(most.times(most), Err(OutOfRange));
        assert_eq!(Exact::ONE.over(Exact::ZERO), Err(OutOfRange));
        assert_eq!(Exact::ratio(i64::MIN, 1), Ok(Exact::whole(i64::MIN)));
    }
}
