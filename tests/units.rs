//! Numbers that are worked out quickly are the numbers worked out slowly.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::arithmetic_side_effects, reason = "wide enough, or the test has failed")]

use core::cmp::Ordering;

use proptest::prelude::*;
use quanyi::units::{Exact, Money};

/// A fraction in lowest terms, in wide numbers; nothing if it does not fit in narrow ones.
fn lowest(numer: i128, denom: i128) -> Option<(i64, i64)> {
    let (mut a, mut b) = (numer.abs(), denom.abs());
    while b != 0 {
        (a, b) = (b, a % b);
    }
    let sign = if denom < 0 { -1 } else { 1 };
    let part = |one: i128| i64::try_from(sign * one / a.max(1)).ok();
    Some((part(numer)?, part(denom)?))
}

fn parts(value: Exact) -> (i64, i64) {
    (value.numer(), value.denom())
}

/// Numbers of every size: of a pay slip, of the edge of 32 bits, of the edge of 64.
fn number() -> impl Strategy<Value = i64> {
    let edge = i64::from(i32::MAX);
    prop_oneof![
        -1_000_000_000..1_000_000_000_i64,
        edge - 2..edge + 3,
        -edge - 3..-edge + 2,
        i64::MIN + 1..i64::MAX,
        Just(0_i64),
        Just(1_i64),
    ]
}

fn exact() -> impl Strategy<Value = Exact> {
    let ends = prop_oneof![Just(1_i64), Just(100), Just(10_000), 1_i64..5_000, 1..i64::MAX];
    (number(), ends).prop_filter_map("fits", |(numer, denom)| Exact::ratio(numer, denom).ok())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn sums_and_products_are_exact_or_refused(a in exact(), b in exact()) {
        let ((an, ad), (bn, bd)) = (parts(a), parts(b));
        let [wide_an, wide_ad, wide_bn, wide_bd] = [an, ad, bn, bd].map(i128::from);
        let product = lowest(wide_an * wide_bn, wide_ad * wide_bd);
        prop_assert_eq!(a.times(b).ok().map(parts), product);
        let cross = (wide_an * wide_bd).checked_add(wide_bn * wide_ad);
        if let Ok(sum) = a.plus(b) {
            prop_assert_eq!(Some(parts(sum)), cross.and_then(|cross| lowest(cross, wide_ad * wide_bd)));
        }
        let at_once = Exact::product([(an, ad), (bn, bd)].into_iter());
        if let Some(at_once) = at_once {
            prop_assert_eq!(Some(parts(at_once)), product);
        }
        let order: Ordering = (wide_an * wide_bd).cmp(&(wide_bn * wide_ad));
        prop_assert_eq!(a.cmp(&b), order);
    }

    #[test]
    fn halves_are_rounded_up_once(a in exact(), scale in prop_oneof![Just(1_i64), Just(100), Just(10_000)]) {
        let (numer, denom) = (i128::from(a.numer()) * i128::from(scale), i128::from(a.denom()));
        let up = (2 * numer.abs() + denom) / (2 * denom) * numer.signum();
        match a.round_half_up(scale) {
            Ok(rounded) => prop_assert_eq!(i128::from(rounded), up),
            Err(_) => prop_assert!(i64::try_from(numer).is_err(), "what fits is rounded"),
        }
    }

    #[test]
    fn a_plain_amount_is_the_amount_that_is_read(fen in 0_i64..=9_999_999_999) {
        let amount = Money::from_fen(fen);
        let plain = Money::of_plain(&amount.to_string());
        prop_assert!(plain == Some(amount) || (plain.is_none() && 999_999_999 < fen));
    }

    #[test]
    fn what_is_not_plain_is_nothing_or_the_same(text in "[0-9.,-]{0,12}") {
        if let Some(amount) = Money::of_plain(&text) {
            prop_assert_eq!(text.parse::<Money>(), Ok(amount));
        }
    }
}
