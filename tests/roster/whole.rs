//! What holds of every roster: its rows one by one, in any order, with their sums.

use proptest::prelude::*;
use quanyi::api::contributions::Many;
use quanyi::api::{Case, contributions};
use quanyi::law::Silent;
use quanyi::params::{Figures, Params, Supplied, built_in};
use quanyi::roster::{Against, Results, RosterRow};
use quanyi::rules::contributions::{Insurance, Share};
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
    against(rows, None)
}

/// The same beside another month.
fn against(rows: &[RosterRow], against: Option<Against>) -> Results {
    let mut results = Results::new(WageMonth::parse("2026-09").unwrap(), against, rows.len());
    let none = Supplied::default();
    let [mut many, mut other] = [(); 2].map(|()| Many::new(Figures::new(&BUILT_IN, &none)));
    for row in rows {
        results.take(&mut many, &mut other, row.clone());
    }
    results.finish(Vec::new());
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
            let (mut silent, none) = (Silent::default(), Supplied::default());
            let mut many = Many::new(Figures::new(&BUILT_IN, &none));
            many.assess(&mut silent, &row.case).unwrap();
            prop_assert!(silent.certainty().uses().iter().all(|used| all.certainty().uses().contains(used)));
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

    #[test]
    fn differences_are_those_of_two_answers_and_add_up(
        rows in proptest::collection::vec((0_i64..4_000_000, 1_u8..=8), 1..30),
    ) {
        let rows: Vec<RosterRow> =
            (2..).zip(&rows).map(|(number, (fen, class))| row(number, *fen, *class)).collect();
        let month = WageMonth::parse("2025-12").unwrap();
        let all = against(&rows, Some(Against { month, other_figures: false }));
        let (mut employer, mut employee) = (0, 0);
        for (row, person) in rows.iter().zip(&all.people) {
            let mut before = row.case.clone();
            before.set("month", "2025-12");
            let answers = [&row.case, &before].map(|case| contributions::assess(&BUILT_IN, case).unwrap());
            // Of 2025 the floor of the medical base is not known: nothing of what goes by it is compared.
            let known = |at: usize, insurance| {
                let line = answers[at].answered.lines.iter().find(|line| line.insurance == insurance).unwrap();
                let fen = |share: &Share| share.as_ref().ok().copied().flatten().map_or(0, Money::fen);
                (fen(&line.employer), fen(&line.employee))
            };
            let (mut one, mut other) = (0, 0);
            for insurance in [Insurance::Pension, Insurance::Unemployment, Insurance::Injury] {
                let (now, then) = (known(0, insurance), known(1, insurance));
                one += now.0 - then.0;
                other += now.1 - then.1;
            }
            let difference = person.difference().unwrap();
            prop_assert_eq!(difference.employer.unwrap().fen(), one);
            prop_assert_eq!(difference.employee.unwrap().fen(), other);
            employer += one;
            employee += other;
        }
        prop_assert_eq!(all.difference(), (Money::from_fen(employer), Money::from_fen(employee)));
        let unknown: Vec<_> = all.differences.iter().map(|one| one.unknown != 0).collect();
        prop_assert_eq!(unknown, [false, false, false, true, true, true, false, false]);
    }
}
