//! What cannot be read, with its place. 填写问题。

use super::try_answer;

fn places(text: &str) -> Vec<String> {
    try_answer(text).unwrap_err().iter().map(|problem| problem.place.path()).collect()
}

#[test]
fn what_is_needed_is_asked_for() {
    assert_eq!(places("class=managed"), ["first_month"]);
    assert_eq!(places("first_month=2026-09;grade=base"), ["base"]);
    assert_eq!(places("first_month=2026-09;grade=percent"), ["percent"]);
    assert_eq!(places("first_month=2026-09;birth=1980-01"), ["sex", "paid_months"]);
    assert_eq!(places("first_month=2026-09;birth=1980-01;sex=not_said;paid_months=1"), ["sex"]);
}

#[test]
fn every_problem_is_told_at_once() {
    assert_eq!(
        places(
            "first_month=2026-9x;class=boss;birth=1980;sex=man;paid_months=-1;index=0.67571;balance=1.234"
        ),
        ["first_month", "class", "birth", "paid_months", "index", "balance"]
    );
    assert_eq!(
        places("first_month=2026-09;birth=1980-01;sex=man;paid_months=10;months_before=11"),
        ["months_before"]
    );
    assert_eq!(
        places("first_month=2026-09;supply.pension.base_flor=1"),
        ["supplied.pension.base_flor"]
    );
}

#[test]
fn numbers_are_read_as_people_type_them() {
    let index = |text: &str| {
        let case =
            format!("first_month=2026-09;birth=1980-01;sex=man;paid_months=10;index={text}");
        try_answer(&case).map(|answer| answer.input.person.unwrap().index.unwrap())
    };
    let plain = index("0.6757").unwrap();
    assert_eq!(index("０.6757").unwrap(), plain);
    assert_eq!(index(" 0.6757 ").unwrap(), plain);
    assert_eq!(index("1").unwrap(), index("1.0000").unwrap());
    assert!(index("10").is_ok() && index("10.0001").is_err());
    assert!(index("0.67570").is_err() && index("abc").is_err() && index("-0.5").is_err());
    assert!(index(".5").is_err());
}
