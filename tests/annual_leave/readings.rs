//! What the law leaves open: the other reading with its amount.

use super::{check, json, notices, readings};

#[test]
fn a_mark_crossed_in_the_year_has_the_reading_of_january() {
    let case = |since: &str| format!("y=2026&cw=complete&ws={since}&tk=1&aw=4350");
    // Ten years complete on 30 June 2026: 10 − 1 = 9 days; by 1 January 5 − 1 = 4.
    check(&case("2016-07-01"), "owed 3600.00 for 9 of 10");
    assert_eq!(readings(&case("2016-07-01")), ["18 years_of_work: owed 1600.00 for 4 of 5"]);
    // Complete when the year began: nothing was crossed in it.
    assert!(readings(&case("2016-01-01")).is_empty());
    // Complete with 1 January.
    assert_eq!(readings(&case("2016-01-02")), ["18 years_of_work: owed 1600.00 for 4 of 5"]);
    // Complete with 31 December, and a day too late.
    assert_eq!(readings(&case("2017-01-01")), ["18 years_of_work: owed 1600.00 for 4 of 5"]);
    assert!(readings(&case("2017-01-02")).is_empty());
    // Twenty years: 14 days and 9.
    check(&case("2006-07-01"), "owed 5600.00 for 14 of 15");
    assert_eq!(readings(&case("2006-07-01")), ["18 years_of_work: owed 3600.00 for 9 of 10"]);
}

#[test]
fn the_other_reading_may_come_to_nothing() {
    let case = "y=2026&cw=complete&ws=2016-07-01&tk=5&aw=4350";
    check(case, "owed 2000.00 for 5 of 10");
    assert_eq!(readings(case), ["18 years_of_work: nothing all_taken 0 of 5"]);
    // Three months of sick leave are a bound from ten years on, two before.
    let case = "y=2026&cw=complete&ws=2016-07-01&tk=0&aw=4350&sm=2";
    check(case, "owed 4000.00 for 10 of 10");
    let other = "18 years_of_work: none: sick_leave bound=2 months=2";
    assert_eq!(readings(case), [other]);
}

#[test]
fn the_mark_of_one_year_comes_with_that_of_twelve_months() {
    let case = "y=2026&cs=2025-07-01&ws=2025-07-01&tk=0&aw=4350";
    // Complete on 1 July: 184 × 5 ÷ 365 = 2.52. All of the year: 5 days.
    check(case, "owed 800.00 for 2 of 2");
    assert_eq!(
        readings(case),
        [
            "18 years_of_work: none: years_of_work years=0",
            "completed_inside: owed 2000.00 for 5 of 5",
        ]
    );
    // Joined on 1 April with three months to go: 275 × 5 ÷ 365 = 3.76.
    let case = "y=2026&jd=2026-04-01&cs=2025-07-01&ws=2010-01-01&tk=0&aw=4350&np=received";
    check(case, "owed 2000.00 for 5 of 5");
    // 184 × 10 ÷ 365 = 5.04; 275 × 10 ÷ 365 = 7.53.
    assert_eq!(readings(case), ["completed_inside: owed 2800.00 for 7 of 7"]);
}

#[test]
fn with_whole_years_alone_a_mark_is_seen_in_a_whole_year() {
    let case = |years: u8| format!("y=2026&cw=complete&wy={years}&tk=0&aw=4350");
    assert_eq!(readings(&case(10)), ["18 years_of_work: owed 2000.00 for 5 of 5"]);
    assert!(readings(&case(9)).is_empty() && readings(&case(11)).is_empty());
    // Whoever came or went in the year may have had ten years in January or not.
    let left = |years: u8| format!("{}&ld=2026-06-30", case(years));
    assert!(readings(&left(10)).is_empty());
    assert!(notices(&left(10)).contains(&"mark_not_known".to_owned()));
    assert!(!notices(&left(11)).contains(&"mark_not_known".to_owned()));
}

#[test]
fn a_reading_says_in_words_what_it_comes_to() {
    let json = json("y=2026&cw=complete&ws=2016-07-01&tk=1&aw=4350");
    let text = json["readings"][0]["text"]["zh"].as_str().unwrap();
    assert!(text.contains("另一种理解：") && text.contains("1,600.00 元"), "{text}");
}
