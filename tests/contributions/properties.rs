//! What holds of every case.

use proptest::prelude::*;
use quanyi::api::contributions::assess_silently;
use quanyi::law::Silent;
use quanyi::rules::contributions::Line;
use quanyi::units::Money;

use super::{BUILT_IN, answer, case};

fn known(lines: &[Line], side: fn(&Line) -> Option<Money>) -> i64 {
    lines.iter().filter_map(side).map(Money::fen).sum()
}

fn employer(line: &Line) -> Option<Money> {
    line.employer.as_ref().ok().copied().flatten()
}

fn employee(line: &Line) -> Option<Money> {
    line.employee.as_ref().ok().copied().flatten()
}

proptest! {
    #[test]
    fn totals_are_the_sums_of_the_lines_and_silent_equals_trace(
        fen in 0_i64..5_000_000, month in 1_u32..=12, year in 2025_i32..=2026, class in 1_u8..=8,
        rate in 5_u8..=12, pay in 100_000_i64..400_000,
    ) {
        let wage = Money::from_fen(fen);
        let pay = Money::from_fen(pay);
        let text = format!(
            "month={year}-{month:02};wage={wage};injury_class={class};fund=yes;fund_rate={rate};pay.base={pay}"
        );
        let answer = answer(&text);
        let lines = &answer.answered.lines;
        prop_assert_eq!(answer.answered.employer.amount.fen(), known(lines, employer));
        prop_assert_eq!(answer.answered.employee.amount.fen(), known(lines, employee));
        let mut silent = Silent::default();
        let found = assess_silently(&mut silent, &BUILT_IN, &case(&text)).unwrap();
        prop_assert_eq!(&found, &answer.answered);
        prop_assert_eq!(silent.certainty(), answer.trace.certainty());
    }

    #[test]
    fn more_wage_is_never_less_contribution(a in 0_i64..4_000_000, b in 0_i64..4_000_000) {
        let (less, more) = (a.min(b), a.max(b));
        let of = |fen| answer(&format!("month=2026-10;wage={};injury_class=3", Money::from_fen(fen)));
        let (less, more) = (of(less), of(more));
        for (one, other) in less.answered.lines.iter().zip(&more.answered.lines) {
            prop_assert!(employer(one) <= employer(other), "{:?}", one.insurance);
            prop_assert!(employee(one) <= employee(other), "{:?}", one.insurance);
        }
    }
}
