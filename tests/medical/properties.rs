//! What holds for every base, rate and rounding. 性质。

use super::{BUILT_IN, answer, lines};
use proptest::prelude::*;
use quanyi::law::Silent;
use quanyi::params::Figures;
use quanyi::rules::medical::{Cost, Outcome, Question, assess};
use quanyi::units::Money;

/// What a base of one's own costs, clamped as in a table.
fn of_base(fen: i64, more: &str) -> Cost {
    let case = format!(
        "first_month=2026-09;plans=combined;combined_base_kind=own;fee=none;own_base=5000;{more}"
    );
    let mut asked = answer(&case);
    asked.input.own_base = Some(Money::from_fen(fen));
    let figures = Figures::new(&BUILT_IN, &asked.supplied);
    asked.answered = assess(&mut Silent::default(), figures, &asked.input);
    match lines(&asked, Question::Cost).remove(0).answer {
        Ok(Outcome::Cost(found)) => found,
        other => panic!("{other:?}"),
    }
}

const SIMPLE: &str = "combined_rate=8;combined_account=3.2";

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_contribution_never_falls_with_the_base(fen in 0..3_000_000_i64, more in 0..500_000_i64) {
        let (less, greater) = (of_base(fen, SIMPLE), of_base(fen + more, SIMPLE));
        prop_assert!(less.period.total <= greater.period.total);
        prop_assert!(less.year.total <= greater.year.total);
        prop_assert!(less.period.parts.unwrap().0 <= greater.period.parts.unwrap().0);
    }

    #[test]
    fn it_is_constant_where_the_base_is_clamped(below in 0..=440_300_i64, above in 2_201_700..9_000_000_i64) {
        prop_assert_eq!(of_base(below, SIMPLE), of_base(440_300, SIMPLE));
        prop_assert_eq!(of_base(above, SIMPLE), of_base(2_201_700, SIMPLE));
    }

    #[test]
    fn the_parts_add_up_and_the_periods_are_the_year(
        fen in 440_300..2_201_700_i64, rate in 1..200_000_u32, share in 0..=100_u32,
        period in 0..3_usize, mode in 0..4_usize,
    ) {
        let periods = [("month", 1), ("quarter", 3), ("year", 12)];
        let modes = ["fen_half_up", "fen_truncate", "yuan_half_up", "yuan_truncate"];
        let (word, months) = periods[period];
        let ten_thousandth = |n: u32| format!("{}.{:04}", n / 10_000, n % 10_000);
        let points = u32::try_from(u64::from(rate) * u64::from(share) / 100).unwrap();
        let more = format!(
            "combined_rate={};combined_account={};combined_rounding_period={word};combined_rounding_mode={}",
            ten_thousandth(rate), ten_thousandth(points), modes[mode]
        );
        let found = of_base(fen, &more);
        for split in [found.period, found.month, found.year] {
            let (account, rest) = split.parts.unwrap();
            prop_assert_eq!(split.total.fen(), account.fen() + rest.fen());
            prop_assert!(rest.fen() >= 0);
        }
        prop_assert_eq!(found.months, months);
        prop_assert_eq!(found.year.total.fen(), found.period.total.fen() * (12 / months));
        prop_assert_eq!(found.all, found.year.total);
        // Never further from the exact amount than the rounding allows.
        let exact = i128::from(fen) * i128::from(rate) * i128::from(months);
        let found = i128::from(found.period.total.fen()) * 1_000_000;
        let most = [500_000, 1_000_000, 50_000_000, 100_000_000][mode];
        prop_assert!((found - exact).abs() <= most, "{found} {exact}");
        prop_assert!(mode % 2 == 0 || found <= exact);
    }
}
