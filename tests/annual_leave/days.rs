//! The days of leave: years of work, parts of a year, days taken.

use super::{check, notices};

/// A whole year, with the day from which all years of work count; nothing taken.
#[track_caller]
fn whole_year(work_since: &str, expected: &str) {
    check(&format!("y=2026&cw=complete&ws={work_since}&tk=0&aw=4350"), expected);
}

#[test]
fn one_year_of_work_gives_five_days() {
    // Twelve months were over when the year began: 5 × 400.
    check("y=2026&cs=2025-01-01&ws=2025-01-01&tk=0&aw=4350", "owed 2000.00 for 5 of 5");
    // A day later they are over on 2 January: 364 ÷ 365 × 5 = 4.98…, whole days 4.
    check("y=2026&cs=2025-01-02&ws=2025-01-02&tk=0&aw=4350", "owed 1600.00 for 4 of 4");
    // On the last day of the year: 1 ÷ 365 × 5 is less than a day.
    let last = "y=2026&cs=2025-12-31&ws=2025-12-31&tk=0&aw=4350";
    check(last, "nothing less_than_a_day 0 of 0");
    // Over with the last day of the year: leave from the next year on.
    let none = "y=2026&cs=2026-01-01&ws=2026-01-01&tk=0&aw=4350";
    check(none, "none: continuous_months needed=12");
    let none = "y=2026&cs=2026-01-02&ws=2026-01-02&tk=0&aw=4350";
    check(none, "none: continuous_months needed=12, years_of_work years=0");
}

#[test]
fn ten_years_of_work_give_ten_days() {
    // Ten years are whole with the last day of the tenth: 2017 to 2026.
    whole_year("2016-12-31", "owed 4000.00 for 10 of 10");
    whole_year("2017-01-01", "owed 4000.00 for 10 of 10");
    whole_year("2017-01-02", "owed 2000.00 for 5 of 5");
}

#[test]
fn twenty_years_of_work_give_fifteen_days() {
    whole_year("2006-12-31", "owed 6000.00 for 15 of 15");
    whole_year("2007-01-01", "owed 6000.00 for 15 of 15");
    whole_year("2007-01-02", "owed 4000.00 for 10 of 10");
    whole_year("1980-01-01", "owed 6000.00 for 15 of 15");
}

#[test]
fn years_can_be_given_as_a_number() {
    for (years, days, amount) in [
        (1, 5, "2000.00"),
        (9, 5, "2000.00"),
        (10, 10, "4000.00"),
        (19, 10, "4000.00"),
        (20, 15, "6000.00"),
        (21, 15, "6000.00"),
    ] {
        let case = format!("y=2026&cw=complete&wy={years}&tk=0&aw=4350");
        check(&case, &format!("owed {amount} for {days} of {days}"));
    }
    check("y=2026&cw=complete&wy=0&tk=0&aw=4350", "none: years_of_work years=0");
}

#[test]
fn years_are_counted_to_the_last_day_of_the_job() {
    // 1 January to 30 June: 181 days. 181 ÷ 365 × 10 = 4.958…; × 5 = 2.479….
    let left =
        |since: &str| format!("y=2026&ld=2026-06-30&cw=complete&ws={since}&tk=0&aw=4350");
    check(&left("2016-07-01"), "owed 1600.00 for 4 of 4");
    check(&left("2016-07-02"), "owed 800.00 for 2 of 2");
}

#[test]
fn whoever_joined_in_the_year_has_leave_for_the_rest_of_it() {
    let joined =
        |day: &str, years: u8| format!("y=2026&jd={day}&cw=complete&wy={years}&tk=0&aw=4350");
    // 1 July to 31 December: 184 days. × 5 ÷ 365 = 2.52; × 10 = 5.04; × 15 = 7.56.
    check(&joined("2026-07-01", 2), "owed 800.00 for 2 of 2");
    check(&joined("2026-07-01", 12), "owed 2000.00 for 5 of 5");
    check(&joined("2026-07-01", 22), "owed 2800.00 for 7 of 7");
    // 182.5 days would give exactly 5 of 10: 183 days give 5, 182 days 4.
    check(&joined("2026-07-02", 12), "owed 2000.00 for 5 of 5");
    check(&joined("2026-07-03", 12), "owed 1600.00 for 4 of 4");
    check(&joined("2026-01-01", 12), "owed 4000.00 for 10 of 10");
    // 15 ÷ 365 of a day a day: the last 25 days give 1.02, the last 24 days 0.98.
    check(&joined("2026-12-07", 22), "owed 400.00 for 1 of 1");
    check(&joined("2026-12-08", 22), "nothing less_than_a_day 0 of 0");
}

#[test]
fn whoever_left_in_the_year_has_leave_for_the_days_before() {
    let left =
        |day: &str, taken: u8| format!("y=2026&ld={day}&cw=complete&wy=22&tk={taken}&aw=4350");
    // 181 ÷ 365 × 15 = 7.43….
    check(&left("2026-06-30", 0), "owed 2800.00 for 7 of 7");
    check(&left("2026-06-30", 2), "owed 2000.00 for 5 of 7");
    check(&left("2026-06-30", 6), "owed 400.00 for 1 of 7");
    check(&left("2026-06-30", 7), "nothing all_taken 0 of 7");
    check(&left("2026-12-31", 0), "owed 6000.00 for 15 of 15");
    // The last day counts: 73 ÷ 365 × 15 is exactly 3 on 14 March.
    check(&left("2026-03-13", 0), "owed 800.00 for 2 of 2");
    check(&left("2026-03-14", 0), "owed 1200.00 for 3 of 3");
}

#[test]
fn leave_beyond_what_is_due_on_leaving_is_not_claimed_back() {
    let case = "y=2026&ld=2026-06-30&cw=complete&wy=22&tk=9&aw=4350";
    check(case, "nothing all_taken 0 of 7");
    assert_eq!(notices(case), ["not_claimed_back", "better_terms"]);
    let on_it = "y=2026&ld=2026-06-30&cw=complete&wy=22&tk=7&aw=4350";
    assert_eq!(notices(on_it), ["better_terms"]);
    // Without a day due at all: 10 ÷ 365 × 5.
    let case = "y=2026&ld=2026-01-10&cw=complete&wy=2&tk=1&aw=4350";
    assert_eq!(notices(case), ["not_claimed_back", "better_terms"]);
    // Whoever stays was given more, and nothing is to be said.
    assert_eq!(notices("y=2026&cw=complete&wy=2&tk=9&aw=4350"), ["better_terms"]);
}

#[test]
fn whoever_joined_and_left_has_leave_for_the_days_between() {
    // 1 March to 31 October: 245 days × 10 ÷ 365 = 6.71….
    let case = "y=2026&jd=2026-03-01&ld=2026-10-31&cw=complete&wy=12&tk=0&aw=4350";
    check(case, "owed 2400.00 for 6 of 6");
}

#[test]
fn a_leap_year_is_divided_by_365_too() {
    let left =
        |day: &str, years: u8| format!("y=2028&ld={day}&cw=complete&wy={years}&tk=0&aw=4350");
    // 13 March 2028 is day 73: 73 × 5 ÷ 365 is exactly 1; with 366 it would be less.
    check(&left("2028-03-12", 2), "nothing less_than_a_day 0 of 0");
    check(&left("2028-03-13", 2), "owed 400.00 for 1 of 1");
    // 366 × 15 ÷ 365 = 15.04…: no day more than a whole year gives.
    check(&left("2028-12-31", 22), "owed 6000.00 for 15 of 15");
    // 1 July to 31 December: 184 days, as in every year.
    check("y=2028&jd=2028-07-01&cw=complete&wy=12&tk=0&aw=4350", "owed 2000.00 for 5 of 5");
    check("y=2028&cw=complete&wy=12&tk=0&aw=4350", "owed 4000.00 for 10 of 10");
}

#[test]
fn twelve_months_completed_inside_the_year_give_leave_from_then_on() {
    // Complete on 1 July: 184 days × 5 ÷ 365 = 2.52.
    let case = "y=2026&cs=2025-07-01&ws=2025-07-01&tk=0&aw=4350";
    check(case, "owed 800.00 for 2 of 2");
    // Joined on 1 April, complete on 1 July all the same.
    let case = "y=2026&jd=2026-04-01&cs=2025-07-01&ws=2025-07-01&tk=0&aw=4350";
    check(case, "owed 800.00 for 2 of 2");
    // Complete before joining on 1 October: 92 × 5 ÷ 365 = 1.26.
    let case = "y=2026&jd=2026-10-01&cs=2025-07-01&ws=2025-07-01&tk=0&aw=4350";
    check(case, "owed 400.00 for 1 of 1");
    // Left with the day on which the twelve months ended: none.
    let left = |day: &str| format!("y=2026&ld={day}&cs=2025-07-01&ws=2025-07-01&tk=0&aw=4350");
    check(&left("2026-06-30"), "none: continuous_months needed=12");
    // Left on 11 September: 73 days from 1 July, × 5 ÷ 365 exactly 1.
    check(&left("2026-09-10"), "nothing less_than_a_day 0 of 0");
    check(&left("2026-09-11"), "owed 400.00 for 1 of 1");
}

#[test]
fn days_taken_come_off() {
    let case = |taken: u8| format!("y=2026&cw=complete&wy=5&tk={taken}&aw=4350");
    check(&case(4), "owed 400.00 for 1 of 5");
    check(&case(5), "nothing all_taken 0 of 5");
    check(&case(6), "nothing all_taken 0 of 5");
}
