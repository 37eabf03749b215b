//! What holds for every base, grade and number of months. 性质。

use super::{BUILT_IN, answer, lines, pension};
use proptest::prelude::*;
use quanyi::law::Silent;
use quanyi::params::Figures;
use quanyi::rules::pension::{Contribution, Grade, Outcome, Question};
use quanyi::units::Money;

/// The contribution of a base, as a table or a roster works it out: clamped, never refused.
fn of_base(fen: i64, months: i64) -> Contribution {
    let mut asked = answer("first_month=2026-01");
    asked.input.grade = Grade::Base(Money::from_fen(fen));
    asked.input.months = months;
    let figures = Figures::new(&BUILT_IN, &asked.supplied);
    let mut silent = Silent::default();
    asked.answered = quanyi::rules::pension::assess(&mut silent, figures, &asked.input);
    match lines(&asked, Question::Contribution).remove(0).answer {
        Ok(Outcome::Contribution(found)) => found,
        other => panic!("{other:?}"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_contribution_never_falls_with_the_base(fen in 0..3_000_000_i64, more in 0..500_000_i64) {
        let (less, greater) = (of_base(fen, 1), of_base(fen + more, 1));
        prop_assert!(less.month.total <= greater.month.total);
        prop_assert!(less.month.account <= greater.month.account);
    }

    #[test]
    fn it_is_constant_where_the_base_is_clamped(below in 0..=440_300_i64, above in 2_201_700..9_000_000_i64) {
        prop_assert_eq!(of_base(below, 1).month, of_base(440_300, 1).month);
        prop_assert_eq!(of_base(above, 1).month, of_base(2_201_700, 1).month);
    }

    #[test]
    fn the_parts_add_up_and_the_months_too(fen in 0..3_000_000_i64, months in 1..=12_i64) {
        let found = of_base(fen, months);
        let fen = Money::fen;
        for split in [found.month, found.all] {
            prop_assert_eq!(fen(split.total), fen(split.account) + fen(split.pooled));
        }
        prop_assert_eq!(fen(found.all.total), fen(found.month.total) * months);
        prop_assert_eq!(fen(found.all.account), fen(found.month.account) * months);
    }

    #[test]
    fn more_years_at_the_same_index_never_lower_the_pension(
        index in 3000..30_000_u32, months in 180..409_u32, more in 0..120_u32,
    ) {
        let of = |months: u32| {
            let case = format!(
                "first_month=2025-01;birth=1965-01;sex=man;retire=2025-01;balance=50000;\
                 paid_months={months};index={}.{:04}",
                index / 10_000, index % 10_000
            );
            pension(&case).unwrap().total
        };
        prop_assert!(of(months) <= of(months + more));
    }
}

#[test]
fn the_sum_of_the_months_of_a_year_is_the_year() {
    for grade in ["60", "80", "100", "150", "200", "300"] {
        let of =
            |case: String| match lines(&answer(&case), Question::Contribution).remove(0).answer
            {
                Ok(Outcome::Contribution(found)) => found.all.total.fen(),
                other => panic!("{other:?}"),
            };
        let year = of(format!("first_month=2026-01;asked=2026-01;period=year;grade={grade}"));
        let months: i64 = (1..=12)
            .map(|month| of(format!("first_month=2026-{month:02};asked=2026-01;grade={grade}")))
            .sum();
        assert_eq!(months, year);
    }
}
