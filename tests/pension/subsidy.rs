//! The most that the subsidy can be, and for how long. 社会保险补贴。

use super::{answer, lines};
use quanyi::report::{self, Lang};
use quanyi::rules::pension::{Ceiling, Outcome, Question, Subsidy};

/// `587.07 587.07 of 1, 35 left`: the ceilings of a month and of the months of a part.
#[track_caller]
fn subsidy(text: &str) -> String {
    let lines = lines(&answer(text), Question::Subsidy);
    let said: Vec<String> = lines
        .iter()
        .map(|line| match &line.answer {
            Ok(Outcome::Subsidy(Subsidy {
                general,
                unemployed,
                months,
                left,
                until_retirement,
            })) => {
                let say = |one: &Ceiling| format!("{} {}", one.month, one.all);
                let ceilings: Vec<String> = general.iter().chain(unemployed).map(say).collect();
                let until = if *until_retirement { " until retirement" } else { "" };
                format!("{} of {months}, {left} left{until}", ceilings.join(" or "))
            }
            Ok(other) => panic!("{other:?}"),
            Err(error) => format!("refused: {error}"),
        })
        .collect();
    said.join("; ")
}

#[test]
fn two_thirds_or_half_by_group_and_both_for_both() {
    // B5: 880.60 × 2 ÷ 3 = 587.066…; ÷ 2 = 440.30.
    let of = |group: &str| subsidy(&format!("first_month=2026-09;subsidy={group}"));
    assert_eq!(of("general"), "587.07 587.07 of 1, 35 left");
    assert_eq!(of("long_unemployed"), "440.30 440.30 of 1, 35 left");
    assert_eq!(of("both"), "587.07 587.07 or 440.30 440.30 of 1, 35 left");
    assert_eq!(of("graduate"), "587.07 587.07 of 1, 23 left");
    assert_eq!(of("none"), "");
}

#[test]
fn several_months_are_the_month_times_their_number() {
    // 587.07 × 3 = 1761.21, where the unrounded thirds would give 1761.20.
    let case = "first_month=2026-09;period=quarter;subsidy=general";
    assert_eq!(subsidy(case), "587.07 1761.21 of 3, 33 left");
    // Two of 2025 (871.40 × 2 ÷ 3 = 580.933…) and one of 2026.
    let case = "first_month=2025-11;period=quarter;subsidy=general";
    assert_eq!(subsidy(case), "580.93 1161.86 of 2, 34 left; 587.07 587.07 of 1, 33 left");
}

#[test]
fn months_already_had_are_taken_off() {
    let of = |used: &str| {
        subsidy(&format!("first_month=2026-01;period=half_year;subsidy=general;{used}"))
    };
    assert_eq!(of("subsidy_used=30"), "587.07 3522.42 of 6, 0 left");
    assert_eq!(of("subsidy_used=31"), "587.07 2935.35 of 5, 0 left");
    assert_eq!(of("subsidy_used=36"), "587.07 0.00 of 0, 0 left");
    // At most twelve an application year.
    assert_eq!(of("subsidy_used_this_year=7"), "587.07 2935.35 of 5, 24 left");
    assert_eq!(of("subsidy_used_this_year=6"), "587.07 3522.42 of 6, 24 left");
    assert_eq!(of("subsidy_used_this_year=12"), "587.07 0.00 of 0, 24 left");
}

#[test]
fn near_retirement_it_runs_until_then() {
    // Born 1967-01: 24 ÷ 4 + 1 = 7 months late, 2027-08. Sixty months before is 2022-08.
    let of = |approved: &str| {
        subsidy(&format!(
            "first_month=2026-09;subsidy=general;subsidy_used=36;birth=1967-01;sex=man;\
             paid_months=200;subsidy_approved={approved}"
        ))
    };
    assert_eq!(of("2022-08"), "587.07 0.00 of 0, 0 left");
    // From 2026-09 eleven months are left until 2027-08.
    assert_eq!(of("2022-09"), "587.07 587.07 of 1, 10 left until retirement");
}

#[test]
fn the_words_never_promise() {
    let answered = answer("first_month=2026-09;subsidy=general");
    let line = super::only(&answered, Question::Subsidy);
    let said = report::pension::headline(Lang::Zh, &line).sentence;
    assert_eq!(said, "每月最多 587.07 元。");
    let said = report::pension::headline(Lang::En, &line).sentence;
    assert_eq!(said, "At most 587.07 yuan a month.");
}

#[test]
fn a_month_without_bounds_has_no_ceiling_either() {
    assert_eq!(
        subsidy("first_month=2027-01;subsidy=general"),
        "refused: `pension.base_floor` is not known on 2027-01-01"
    );
}
