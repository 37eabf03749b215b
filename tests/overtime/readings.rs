//! Where the law is open: the other reading with its amount. 未定问题。

use quanyi::rules::overtime::{Notice, OpenQuestion};

use super::{amounts, answer, case, check, has_notice, other, supplied};

#[track_caller]
fn reads(text: &str, question: OpenQuestion, expected: Option<&str>) {
    assert_eq!(other(&answer(&case(text)), question).as_deref(), expected, "{text}");
}

#[test]
fn oq1_only_a_monthly_wage_may_hold_one_of_the_three() {
    let of = |form: &str, wage: &str| {
        format!("month=2026-10; wage_form={form}; wage={wage}; days: 2026-10-01 8")
    };
    // 2 × 100 × 8; with the wage of 17,400.
    let monthly = Some("1600.00 1600.00 19000.00");
    reads(&of("month", "17400"), OpenQuestion::HolidayOnTop, monthly);
    reads(&of("day", "800"), OpenQuestion::HolidayOnTop, None);
    reads(&of("hour", "100"), OpenQuestion::HolidayOnTop, None);
    let none = "month=2026-10; wage=17400; days: 2026-10-05 8";
    reads(none, OpenQuestion::HolidayOnTop, None);
}

const LOCAL: &str = "month=2024-07; wage=17400; days: 2024-07-12 10";

#[test]
fn oq2_the_dispute_about_a_local_holiday_stands_outside_the_total() {
    // Friday 12 July 2024: 2 h over are due in any case. Up to 3 × 8 × 100, and 1.5 × 2 × 100.
    check(LOCAL, &[("extended", "300.00"), ("local", ""), ("total", "300.00")]);
    reads(LOCAL, OpenQuestion::LocalHoliday, Some("up to 2700.00"));
    let within = "month=2024-07; wage=17400; days: 2024-07-12 8";
    check(within, &[("total", "0.00")]);
    reads(within, OpenQuestion::LocalHoliday, Some("up to 2400.00"));
    // Where the day is a rest day two of the three are due.
    let rest = "month=2024-07; wage=17400; rest_days=mon; days: 2024-07-29 8";
    check(rest, &[("rest_day", "1600.00"), ("total", "1600.00")]);
    reads(rest, OpenQuestion::LocalHoliday, Some("up to 800.00"));
    reads("month=2024-07; wage=17400; days: 2024-07-11 10", OpenQuestion::LocalHoliday, None);
    // By the day, the hour, and in a roster.
    let hour = "month=2024-07; wage_form=hour; wage=100; days: 2024-07-12 8";
    reads(hour, OpenQuestion::LocalHoliday, Some("up to 2400.00"));
    let roster = "month=2024-07; wage=17400; rest_days=roster; days: 2024-07-12 8 _ rest";
    reads(roster, OpenQuestion::LocalHoliday, Some("up to 800.00"));
    // Under averaged hours nothing is given on top for a rest day.
    let averaged = format!(
        "{}; system=averaged; approved=yes; cycle_first=2024-07-01",
        rest.replace("8;", "8")
    );
    reads(&averaged, OpenQuestion::LocalHoliday, Some("up to 2400.00"));
}

#[test]
fn oq2_in_a_year_without_an_arrangement_the_day_is_local_all_the_same() {
    let text = "month=2023-07; wage=17400; days: 2023-07-28 8 _ work";
    reads(text, OpenQuestion::LocalHoliday, Some("up to 2400.00"));
}

#[test]
fn oq2_a_known_multiple_makes_it_due() {
    let of = |text: &str, multiple: &str| {
        answer(&supplied(text, "local_holiday.multiple", multiple))
    };
    let said = of(LOCAL, "3");
    assert_eq!(amounts(&said, "local"), "2400.00 300.00");
    assert_eq!(amounts(&said, "total"), "3000.00");
    assert_eq!(other(&said, OpenQuestion::LocalHoliday), None);
    // No more than is given already: 1.5 × 8 × 100 and nothing for the extended hours.
    assert_eq!(amounts(&of(LOCAL, "1.5"), "local"), "1200.00");
    let rest = "month=2024-07; wage=17400; rest_days=mon; days: 2024-07-29 8";
    assert_eq!(amounts(&of(rest, "1.5"), "local"), "");
    assert_eq!(amounts(&of(rest, "1.5"), "total"), "1600.00");
    assert_eq!(amounts(&of(rest, "3"), "total"), "2400.00");
}

#[test]
fn oq2_a_missing_list_is_said_in_the_months_of_the_festivals() {
    let unlisted = |text: &str| {
        let notices = answer(&case(text)).answered.assessment.notices;
        notices.iter().filter(|n| matches!(n, Notice::LocalListMissing { .. })).count()
    };
    for (month, count) in [
        ("2026-07", 1),
        ("2026-08", 1),
        ("2026-11", 1),
        ("2026-06", 0),
        ("2026-09", 0),
        ("2024-07", 0),
    ] {
        assert_eq!(unlisted(&format!("month={month}; wage=17400")), count, "{month}");
    }
    assert_eq!(unlisted("month=2025-07; last_month=2025-11; wage=17400"), 1);
    assert_eq!(unlisted("month=2025-11; last_month=2026-11; wage=17400"), 2);
}

#[test]
fn oq6_the_base_wage_alone() {
    let text =
        "month=2026-01; wage=17400; wage_basis=regular; base_wage=8700; days: 2026-01-05 10";
    check(text, &[("extended", "300.00")]);
    reads(text, OpenQuestion::BaseItems, Some("150.00 150.00 17550.00"));
    assert!(has_notice(&answer(&case(text)), |n| *n == Notice::BaseItems));
    // A base wage below the floor is replaced by it: 1870 × 1.5 × 2 ÷ 174 = 32.241….
    let low = text.replace("8700", "1000");
    reads(&low, OpenQuestion::BaseItems, Some("32.24 32.24 17432.24"));
    // A contract that says what the base is leaves nothing open.
    reads(&text.replace("regular", "contract"), OpenQuestion::BaseItems, None);
}

#[test]
fn oq12_the_sixth_day_at_one_and_a_half() {
    let days: Vec<String> = (12..=17).map(|day| format!("2026-01-{day} 8")).collect();
    let text = format!("month=2026-01; wage=17400; rest_days=sun; days: {}", days.join(" / "));
    check(&text, &[("rest_day", "1600.00")]);
    reads(&text, OpenQuestion::SixthDay, Some("1200.00 1200.00 18600.00"));
}

#[test]
fn oq20_the_whole_shift_by_the_day_it_began() {
    // Ten hours of a Friday: two over.
    let text = "month=2026-01; wage=17400; days: 2026-01-09 20:00-06:00";
    reads(text, OpenQuestion::NightShift, Some("300.00 300.00 17700.00"));
    // Ten hours of a Sunday.
    let text = "month=2026-01; wage=17400; days: 2026-01-11 20:00-06:00";
    reads(text, OpenQuestion::NightShift, Some("2000.00 2000.00 19400.00"));
    let within = "month=2026-01; wage=17400; days: 2026-01-05 20:00-06:00";
    reads(within, OpenQuestion::NightShift, None);
}
