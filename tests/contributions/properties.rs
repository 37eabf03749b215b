//! What holds of every case.

use proptest::prelude::*;
use quanyi::api::contributions::Many;
use quanyi::law::Silent;
use quanyi::params::{Figures, Memo, Supplied};
use quanyi::rules::contributions::Line;
use quanyi::units::Money;

use super::{BUILT_IN, answer, case, try_with};

fn known(lines: &[Line], side: fn(&Line) -> Option<Money>) -> i64 {
    lines.iter().filter_map(side).map(Money::fen).sum()
}

fn employer(line: &Line) -> Option<Money> {
    line.employer.as_ref().ok().copied().flatten()
}

fn employee(line: &Line) -> Option<Money> {
    line.employee.as_ref().ok().copied().flatten()
}

/// One of these texts: those at the end cannot be used.
fn one_of(texts: &'static [&'static str]) -> impl Strategy<Value = &'static str> {
    proptest::sample::select(texts)
}

/// A row of a roster, as it may be filled in.
fn filled_in() -> impl Strategy<Value = String> {
    let amount =
        || one_of(&["", " ", "0", "1234.50", "4402.99", "１９７０", "30,000", "2,0", "x"]);
    let kind = one_of(&["overtime", "housing_meal", "own_contributions", "piece"]);
    let common = (
        one_of(&["", "full_time", "dispatched", "part_time", "managed"]),
        one_of(&["2026-09", "2026-08", "2025-12", "2026"]),
        one_of(&["", "joined=2026-09-10", "left=2026-08-31", "joined=x"]),
        one_of(&[
            "",
            "fund=yes;fund_rate=5",
            "fund=yes;fund_rate=12;fund_base=9000",
            "fund=yes",
        ]),
    );
    let pay = (amount(), kind, amount(), any::<bool>(), any::<bool>());
    (common, amount(), pay).prop_map(|((class, month, days, fund), wage, pay)| {
        let (base, kind, more, has_base, has_more) = pay;
        let base = if has_base { format!("pay.base={base}") } else { String::new() };
        let more = if has_more { format!("pay.{kind}={more}") } else { String::new() };
        format!(
            "class={class};month={month};wage={wage};injury_class=2;{days};{fund};{base};{more}"
        )
    })
}

proptest! {
    #[test]
    fn one_of_many_is_answered_as_if_it_were_alone(
        rows in proptest::collection::vec(filled_in(), 1..60),
    ) {
        let (none, memo) = (Supplied::default(), Memo::default());
        let mut many = Many::new(Figures::new(&BUILT_IN, &none).remembering(&memo));
        for text in &rows {
            let mut silent = Silent::default();
            let found = many.assess(&mut silent, &case(text));
            match try_with(&BUILT_IN, text) {
                Ok(alone) => {
                    prop_assert_eq!(found.as_ref(), Ok(&alone.answered), "{}", text);
                    prop_assert_eq!(silent.certainty(), alone.trace.certainty(), "{}", text);
                }
                Err(problems) => prop_assert_eq!(found, Err(problems), "{}", text),
            }
        }
    }

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
        let (mut silent, none) = (Silent::default(), Supplied::default());
        let figures = Figures::new(&BUILT_IN, &none);
        let found = Many::new(figures).assess(&mut silent, &case(&text)).unwrap();
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
