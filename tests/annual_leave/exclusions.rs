//! Who has no leave in a year: each case alone, on its bound and one short of it, and all together.

use super::{check, json, notices};

#[track_caller]
fn with(absences: &str, expected: &str) {
    check(&format!("y=2026&cw=complete&wy=5&tk=0&aw=4350&{absences}"), expected);
}

const FIVE: &str = "owed 2000.00 for 5 of 5";

#[test]
fn school_holidays_longer_than_the_leave() {
    with("sh=5", FIVE);
    with("sh=6", "none: school_holidays days=6 leave=5");
    // With 10 days of leave 10 days are not longer.
    check("y=2026&cw=complete&wy=15&tk=0&aw=4350&sh=10", "owed 4000.00 for 10 of 10");
    let longer = "none: school_holidays days=11 leave=10";
    check("y=2026&cw=complete&wy=15&tk=0&aw=4350&sh=11", longer);
}

#[test]
fn twenty_days_of_personal_leave_without_deduction() {
    with("pl=19", FIVE);
    with("pl=20", "none: personal_leave bound=20 days=20");
}

#[test]
fn months_of_sick_leave_by_years_of_work() {
    for (years, bound, otherwise) in [
        (1, 2, "owed 2000.00 for 5 of 5"),
        (9, 2, "owed 2000.00 for 5 of 5"),
        (10, 3, "owed 4000.00 for 10 of 10"),
        (19, 3, "owed 4000.00 for 10 of 10"),
        (20, 4, "owed 6000.00 for 15 of 15"),
    ] {
        let case =
            |months: u8| format!("y=2026&cw=complete&wy={years}&tk=0&aw=4350&sm={months}");
        check(&case(bound - 1), otherwise);
        let none = format!("none: sick_leave bound={bound} months={bound}");
        check(&case(bound), &none);
    }
}

#[test]
fn last_years_leave_before_long_absences() {
    with("ly=yes", "none: last_year");
    with("ly=no", FIVE);
}

#[test]
fn every_case_that_is_met_is_listed_with_its_article() {
    let case = "y=2026&cw=not_complete&wy=5&tk=0&aw=4350&sh=60&pl=25&sm=3&ly=yes";
    check(
        case,
        "none: continuous_months needed=12, school_holidays days=60 leave=5, \
         personal_leave bound=20 days=25, sick_leave bound=2 months=3, last_year",
    );
    let json = json(case);
    let text = json["lines"][0]["text"]["zh"].as_str().unwrap();
    for article in
        ["第三条", "第四条第（一）项", "第四条第（二）项", "第（三）至（五）项", "第八条"]
    {
        assert!(text.contains(article), "{article}: {text}");
    }
    assert!(json["findings"].as_array().unwrap().is_empty());
}

#[test]
fn leave_already_taken_costs_that_of_the_next_year() {
    let case = |taken: u8, absence: &str| {
        notices(&format!("y=2026&cw=complete&wy=5&tk={taken}&aw=4350&{absence}"))
    };
    assert_eq!(case(1, "pl=20"), ["next_year_lost", "better_terms"]);
    assert_eq!(case(1, "sm=2"), ["next_year_lost", "better_terms"]);
    assert_eq!(case(0, "sm=2"), ["better_terms"]);
    assert_eq!(case(1, "sh=60"), ["better_terms"]);
}

#[test]
fn classes_without_a_rule_are_refused() {
    for class in ["part_time", "over_age", "managed", "self_directed"] {
        let case = format!("c={class}&y=2026");
        check(&case, &format!("refused no_leave_{class}"));
        assert!(notices(&case).is_empty());
        assert!(json(&case)["working"].as_array().unwrap().is_empty());
    }
    let part_time = json("c=part_time&y=2026");
    let text = part_time["lines"][0]["text"]["zh"].as_str().unwrap();
    assert!(text.contains("没有查到") && text.contains("查询"), "{text}");
}

#[test]
fn a_dispatched_worker_has_leave_and_is_told_of_idle_time() {
    let case = "c=dispatched&y=2026&cw=complete&wy=5&tk=5&aw=4350";
    check(case, "nothing all_taken 0 of 5");
    assert_eq!(notices(case), ["better_terms", "dispatch_idle"]);
    check("c=dispatched&y=2026&cw=complete&wy=5&tk=0&aw=4350", FIVE);
}
