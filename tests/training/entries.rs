//! What cannot be read, with its place. 填写问题。

use super::try_answer;

fn places(texts: &[&str]) -> Vec<String> {
    try_answer(texts).unwrap_err().iter().map(|problem| problem.place.path()).collect()
}

#[test]
fn what_is_needed_is_asked_for() {
    assert_eq!(places(&["status=employed"]), ["day"]);
    assert_eq!(places(&["day=2026-11-25;claim=course::yes"]), ["claims[0].day"]);
}

#[test]
fn every_problem_is_told_at_once() {
    assert_eq!(
        places(&[
            "day=2026-13-01;birth=1990-02-30;status=king;pension_months=-1;attendance=100.1;\
             certificate=gold;supply.training.confirmed.x=yes;supply.training.confirmed.x.y=perhaps"
        ]),
        [
            "supplied.training.confirmed.x",
            "supplied.training.confirmed.x.y",
            "day",
            "birth",
            "status",
            "pension_months",
            "certificate",
            "attendance"
        ]
    );
}
