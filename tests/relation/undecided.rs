//! Answers that are not known: what remains, and what to ask. 不知道的回答。

use quanyi::rules::relation::{Fact, Notice};

use super::{EMPLOYED, FREE, PLAIN, answer, class, notices};

#[test]
fn with_nothing_answered_everything_is_possible() {
    assert_eq!(
        class(&["day=2026-11-25"]).split(" ?").next().unwrap(),
        "full_time part_time dispatched managed self_directed over_age none"
    );
}

#[test]
fn one_question_left_is_the_one_that_is_asked() {
    assert_eq!(
        class(&[PLAIN, EMPLOYED, "in_business=not_known"]),
        "full_time managed ? InBusiness"
    );
    assert_eq!(class(&[PLAIN, EMPLOYED, "retired=not_known"]), "full_time over_age ? Retired");
    assert_eq!(class(&[PLAIN, EMPLOYED, "hourly=yes"]), "full_time part_time ? Hours");
    // Who sets the pay does not decide of an employee: nothing is left to ask.
    assert_eq!(class(&[PLAIN, EMPLOYED, "sets_pay=not_known"]), "full_time");
    assert_eq!(
        class(&[PLAIN, FREE, "own_price=no;own_risk=not_known"]),
        "self_directed none ? OwnRisk"
    );
    assert_eq!(
        class(&[PLAIN, EMPLOYED, "employer=not_known"]),
        "full_time self_directed none ? Employer"
    );
}

#[test]
fn completions_that_contradict_themselves_are_left_out() {
    // Fixed time and free to choose would contradict: only “not free” remains.
    assert_eq!(class(&[PLAIN, EMPLOYED, "free_to_choose=not_known"]), "full_time");
}

#[test]
fn the_question_that_splits_best_leaves_the_fewest_whatever_its_answer() {
    // A contract would settle it one way; whether one is paid by the hour splits nothing here, and
    // dispatch makes a third class: managed remains in every other completion.
    assert_eq!(
        class(&[PLAIN, EMPLOYED, "in_business=no;contract=not_known"]),
        "full_time managed ? Contract"
    );
    // Both left: penalties decide alone between the two, the price cannot.
    assert_eq!(
        class(&[PLAIN, FREE, "penalties=not_known;own_price=not_known"]),
        "managed self_directed ? Penalties"
    );
}

#[test]
fn facts_speak_for_and_against_each_class_that_remains() {
    let answered = answer(&[PLAIN, EMPLOYED, "in_business=not_known"]).answered;
    let full_time = &answered.candidates[0];
    assert!(full_time.speaks_for.contains(&(Fact::FixedTime, true)));
    assert!(full_time.speaks_for.contains(&(Fact::FreeToChoose, false)));
    assert!(full_time.speaks_against.is_empty(), "{:?}", full_time.speaks_against);
    let free = answer(&[PLAIN, FREE]).answered;
    let own = &free.candidates[0];
    assert!(own.speaks_for.contains(&(Fact::OwnRisk, true)));
    assert!(own.speaks_for.contains(&(Fact::Penalties, false)));
    // What was not answered speaks neither way.
    let unknown = answer(&[PLAIN, FREE, "own_risk=not_known"]).answered;
    let own = &unknown.candidates[0];
    let all = own.speaks_for.iter().chain(&own.speaks_against);
    assert!(all.into_iter().all(|(fact, _)| *fact != Fact::OwnRisk));
}

#[test]
fn a_breach_that_hangs_on_the_class_is_told_as_possible_only() {
    let open = [PLAIN, EMPLOYED, "in_business=not_known;started=2026-01-01"];
    assert!(answer(&open).answered.assessment.findings.is_empty());
    assert!(notices(&open).contains(&Notice::IfEmployed));
    // Within the first month there is none.
    let early = [PLAIN, EMPLOYED, "in_business=not_known;started=2026-11-01"];
    assert!(!notices(&early).contains(&Notice::IfEmployed));
    // Whoever cannot be an employee is not told of it.
    let managed = [PLAIN, EMPLOYED, "in_business=no;started=2026-01-01"];
    assert!(!notices(&managed).contains(&Notice::IfEmployed));
}
