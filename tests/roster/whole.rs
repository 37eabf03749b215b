//! What holds of every roster: its rows one by one, in any order, with their sums.

use proptest::prelude::*;
use quanyi::api::{Case, contributions};
use quanyi::law::Silent;
use quanyi::params::{Params, built_in};
use quanyi::roster::{Results, RosterRow};
use quanyi::units::{Money, WageMonth};
use std::sync::LazyLock;

static BUILT_IN: LazyLock<Params> = LazyLock::new(|| built_in().unwrap());

fn row(number: u32, fen: i64, class: u8) -> RosterRow {
    let mut case = Case::default();
    case.set("month", "2026-09");
    case.set("wage", Money::from_fen(fen).to_string());
    case.set("injury_class", class.to_string());
    let text = String::new;
    RosterRow {
        number,
        identity: text(),
        name: format!("员工{number}"),
        department: text(),
        case,
        errors: Vec::new(),
    }
}

fn results(rows: &[RosterRow]) -> Results {
    let mut results = Results::new(WageMonth::parse("2026-09").unwrap(), None);
    for row in rows {
        results.take(&BUILT_IN, &BUILT_IN, row.clone());
    }
    results.finish(Vec::new(), Vec::new());
    results
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn a_roster_is_its_rows_and_their_sums(
        rows in proptest::collection::vec((0_i64..4_000_000, 1_u8..=8), 1..40),
    ) {
        let rows: Vec<RosterRow> =
            (2..).zip(&rows).map(|(number, (fen, class))| row(number, *fen, *class)).collect();
        let all = results(&rows);
        let (mut employer, mut employee) = (0, 0);
        for (row, person) in rows.iter().zip(&all.people) {
            let alone = contributions::assess(&BUILT_IN, &row.case).unwrap();
            let (one, other) = person.totals().unwrap();
            prop_assert_eq!(one, alone.answered.employer.amount);
            prop_assert_eq!(other, alone.answered.employee.amount);
            let mut silent = Silent::default();
            contributions::assess_silently(&mut silent, &BUILT_IN, &row.case).unwrap();
            prop_assert!(silent.certainty().uses().iter().all(|used| all.certainty.uses().contains(used)));
            employer += one.fen();
            employee += other.fen();
        }
        prop_assert_eq!(all.employer.fen(), employer);
        prop_assert_eq!(all.employee.fen(), employee);
        prop_assert_eq!(all.sums.iter().map(|sum| sum.employer.fen()).sum::<i64>(), employer);
        prop_assert_eq!(all.sums.iter().map(|sum| sum.employee.fen()).sum::<i64>(), employee);
    }

    #[test]
    fn other_rows_first_are_the_same_results_in_that_order(
        rows in proptest::collection::vec((0_i64..4_000_000, 1_u8..=8), 1..30),
    ) {
        let rows: Vec<RosterRow> =
            (2..).zip(&rows).map(|(number, (fen, class))| row(number, *fen, *class)).collect();
        let turned: Vec<RosterRow> = rows.iter().rev().cloned().collect();
        let (one, other) = (results(&rows), results(&turned));
        prop_assert_eq!(one.sums, other.sums);
        let people = |all: &Results| all.people.iter().map(|one| (one.number, one.computed)).collect::<Vec<_>>();
        let mut back = people(&other);
        back.reverse();
        prop_assert_eq!(people(&one), back);
    }
}
