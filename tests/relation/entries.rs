//! What cannot be read, with its place. 填写问题。

use super::{PLAIN, try_answer};

fn places(texts: &[&str]) -> Vec<String> {
    try_answer(texts).unwrap_err().iter().map(|problem| problem.place.path()).collect()
}

#[test]
fn what_is_needed_is_asked_for() {
    assert_eq!(places(&["contract=none"]), ["day"]);
    assert_eq!(places(&[PLAIN, "term=fixed"]), ["term_months"]);
    assert_eq!(places(&[PLAIN, "hours=20"]), ["days", "week_hours"]);
}

#[test]
fn every_problem_is_told_at_once() {
    assert_eq!(
        places(&[
            "day=2026-02-30;age=-1;contract=perhaps;hours=800;started=yesterday;wage=1.234;\
             probation=x;fee=maybe"
        ]),
        [
            "day",
            "age",
            "contract",
            "hours",
            "days",
            "week_hours",
            "started",
            "wage",
            "probation",
            "fee"
        ]
    );
    assert_eq!(places(&[PLAIN, "started=2026-02-02;left=2026-02-01"]), ["left"]);
    assert!(try_answer(&[PLAIN, "started=2026-02-02;left=2026-02-02"]).is_ok());
    // The longest week is part of the period.
    assert_eq!(places(&[PLAIN, "hours=20;days=5;week_hours=20:01"]), ["week_hours"]);
    assert!(try_answer(&[PLAIN, "hours=20;days=5;week_hours=20"]).is_ok());
}
