//! What cannot be read is said at its field; nothing is guessed. 填写问题。

use quanyi::rules::overtime::Notice;
use quanyi::units::{Hours, parse_day};

use super::{Answer, answer, case, check, try_answer};

fn day(text: &str) -> chrono::NaiveDate {
    parse_day(text).unwrap()
}

/// The places of the problems of a case.
fn places(text: &str) -> Vec<String> {
    let problems = try_answer(&case(text)).unwrap_err();
    problems.iter().map(|problem| problem.place.path()).collect()
}

#[track_caller]
fn refused(text: &str, expected: &[&str]) {
    assert_eq!(places(text), expected, "{text}");
}

#[test]
fn what_is_needed() {
    refused("wage=17400", &["month"]);
    refused("month=2026-01", &["wage"]);
    refused("class=full_time", &["month", "wage"]);
    refused("month=2026-01; class=part_time", &["wage"]);
    refused(
        "month=2026-01; class=managed; normal_hours=1",
        &["normal_pay", "holiday_hours", "holiday_pay"],
    );
    let averaged = "month=2026-01; wage=17400; system=averaged";
    refused(averaged, &["cycle_first"]);
    refused("month=2026-01; wage=17400; days: _ 8", &["days[0].day"]);
    refused("month=2026-01; wage=17400; days: 2026-01-05 _ 4", &["days[0].hours"]);
    refused("month=2026-01; wage=17400; wages: 2026-01-05", &["wages[0].amount"]);
    refused(
        "month=2026-01; wage_form=piece; pieces: extended",
        &["pieces[0].count", "pieces[0].unit_price"],
    );
}

#[test]
fn a_day_without_hours_is_still_to_be_filled_in() {
    // Opening a day in the calendar must not take the answer away.
    let open = answer(&case("month=2026-01; wage=17400; days: 2026-01-05 / 2026-01-10 8"));
    let without = answer(&case("month=2026-01; wage=17400; days: 2026-01-10 8"));
    assert_eq!(open.answered, without.answered);
}

#[test]
fn months_in_order_and_not_too_many() {
    refused("month=2026-02; last_month=2026-01; wage=1", &["last_month"]);
    refused("month=2024-01; last_month=2026-01; wage=17400", &["last_month"]);
    assert!(try_answer(&case("month=2024-01; last_month=2025-12; wage=17400")).is_ok());
}

#[test]
fn hours_and_money_as_they_can_be() {
    let of = |days: &str| format!("month=2026-01; wage=17400; days: {days}");
    refused(&of("2026-01-05 24:01"), &["days[0].hours"]);
    assert!(try_answer(&case(&of("2026-01-05 24"))).is_ok());
    // A third of an hour has no two decimals; 8.01 h is no whole minute.
    refused(&of("2026-01-05 8.01"), &["days[0].hours"]);
    refused(&of("2026-01-05 12 / 2026-01-05 12:01"), &["days[1].hours"]);
    refused("month=2026-01; wage=17400.005", &["wage"]);
    refused("month=2026-01; wage=17400; paid: 1.005", &["paid[0].amount"]);
    // A negative number has a sign, which `case` would take for a span.
    let negative = r#"{"month":"2026-01","wage":"-1"}"#;
    assert_eq!(try_answer(negative).unwrap_err()[0].place.path(), "wage");
}

#[test]
fn a_day_has_its_hours_or_its_span() {
    let both = r#"{"month":"2026-01","wage":"1","days":[{"day":"2026-01-05","hours":"8","span":"08:00-16:00"}]}"#;
    assert_eq!(try_answer(both).unwrap_err()[0].place.path(), "days[0].hours");
}

#[test]
fn a_day_outside_the_weeks_of_the_months_is_left_out_and_named() {
    // January 2026 begins on a Thursday and ends on a Saturday.
    let elsewhere = |day: &str| {
        let answered = answer(&case(&format!("month=2026-01; wage=17400; days: {day} 8")));
        let notices = answered.answered.assessment.notices;
        notices.iter().any(|notice| matches!(notice, Notice::DaysElsewhere { days: 1, .. }))
    };
    for (day, is_left_out) in [
        ("2025-12-28", true),
        ("2025-12-29", false),
        ("2026-01-31", false),
        ("2026-02-01", false),
        ("2026-02-02", true),
    ] {
        check(&format!("month=2026-01; wage=17400; days: {day} 0"), &[("total", "0.00")]);
        assert_eq!(elsewhere(day), is_left_out, "{day}");
    }
}

#[test]
fn the_part_of_a_shift_in_another_month_is_named() {
    let answered = answer(&case("month=2026-09; wage=17400; days: 2026-09-30 20:00-06:00"));
    let notice = Notice::PartElsewhere { day: day("2026-10-01"), hours: Hours::whole(6) };
    assert!(answered.answered.assessment.notices.contains(&notice));
}

#[test]
fn a_six_day_week_with_a_working_day_left_out_is_named() {
    let of = |days: &str| {
        answer(&case(&format!("month=2026-10; rest_days=sun; wage=17400; days: {days}")))
    };
    let monday = Notice::WeekIncomplete { monday: day("2026-10-19") };
    let has = |answered: Answer| answered.answered.assessment.notices.contains(&monday);
    assert!(has(of("2026-10-24 8")));
    let five = "2026-10-19 8 / 2026-10-20 8 / 2026-10-21 8 / 2026-10-22 8";
    assert!(has(of(&format!("{five} / 2026-10-24 8"))));
    assert!(!has(of(&format!("{five} / 2026-10-23 8 / 2026-10-24 8"))));
    assert!(!has(of(&format!("{five} / 2026-10-23 0 / 2026-10-24 8"))));
}

#[test]
fn the_worker_s_own_rest_day_beyond_the_month_need_not_be_given() {
    // 26 to 31 October: 48 h; Sunday 1 November is off.
    let days: Vec<String> = (26..=31).map(|day| format!("2026-10-{day} 8")).collect();
    let text = format!("month=2026-10; rest_days=sun; wage=17400; days: {}", days.join(" / "));
    check(&text, &[("rest_day", "1600.00")]);
}

#[test]
fn no_hour_is_worked_twice() {
    let of = |days: &str| format!("month=2026-01; wage=17400; days: {days}");
    refused(&of("2026-01-05 08:00-12:00 / 2026-01-05 11:59-13:00"), &["days[1].span"]);
    refused(&of("2026-01-06 05:59-08:00 / 2026-01-05 22:00-06:00"), &["days[1].span"]);
    let one_after_the_other = of("2026-01-05 22:00-06:00 / 2026-01-06 06:00-08:00");
    assert!(try_answer(&case(&one_after_the_other)).is_ok());
}

#[test]
fn a_day_is_one_thing() {
    let of = |days: &str| format!("month=2027-01; wage=17400; days: {days}");
    refused(&of("2027-01-05 4 _ work / 2027-01-05 4 _ rest"), &["days[1].class"]);
    // Said once it holds for the whole day: 8 × 200.
    check(&of("2027-01-05 4 _ rest / 2027-01-05 4"), &[("rest_day", "1600.00")]);
}

#[test]
fn rows_of_other_months_and_days_of_other_times() {
    let text = "month=2026-01; wage=17400";
    refused(&format!("{text}; paid: 1 all 2026-02"), &["paid[0].month"]);
    refused(&format!("{text}; absences: 8 2025-12"), &["absences[0].month"]);
    refused(&format!("{text}; joined=2026-02-01"), &["joined"]);
    refused(&format!("{text}; joined=2026-01-20; left=2026-01-19"), &["left"]);
    refused(&format!("{text}; wages: 2026-01-05 1 / 2026-01-05 2"), &["wages[1].from"]);
    // The hours of a cycle that began before the months asked would be missing from it.
    let cycle =
        format!("{text}; system=averaged; approved=yes; cycle=quarter; cycle_first=2025-12-01");
    refused(&cycle, &["cycle_first"]);
    assert!(try_answer(&case(&format!("{cycle}; cycle_hours=400"))).is_ok());
}

#[test]
fn words_that_are_no_choice() {
    for (field, value) in
        [("class", "boss"), ("wage_form", "year"), ("rest_days", "none"), ("protected", "yes")]
    {
        refused(&format!("month=2026-01; wage=17400; {field}={value}"), &[field]);
    }
}
