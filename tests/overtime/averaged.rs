//! Averaged hours: excess of a cycle, and unfixed hours. 综合计算工时制、不定时工作制。
//!
//! A wage of 17,400 is 100 an hour, so an hour of excess is 150.00 and a minute 2.50.

use quanyi::rules::overtime::{Notice, OpenQuestion};

use super::{amounts, answer, case, check, has_notice, other, supplied};

/// A cycle whose hours are given together.
fn cycle(months: (&str, &str), cycle: &str, first: &str, hours: &str) -> String {
    format!(
        "month={}; last_month={}; wage=17400; system=averaged; approved=yes; cycle={cycle}; cycle_first={first}; cycle_hours={hours}",
        months.0, months.1
    )
}

const NOTHING: &str = "NoHours";

#[test]
fn standard_hours_of_each_cycle() {
    for (months, name, first, at, above, pay) in [
        (("2026-01", "2026-01"), "week", "2026-01-05", "40", "40:01", "2.50"),
        // 20.67 × 8 = 165.36; 165 h 22 min are 0.00666… above.
        (("2026-01", "2026-01"), "month", "2026-01-01", "165:21", "165:22", "1.00"),
        (("2026-01", "2026-03"), "quarter", "2026-01-01", "496", "496:01", "2.50"),
        (("2026-01", "2026-06"), "half_year", "2026-01-01", "992", "992:01", "2.50"),
        (("2026-01", "2026-12"), "year", "2026-01-01", "1984", "1984:01", "2.50"),
        (("2025-01", "2025-01"), "month", "2025-01-01", "165:21", "165:22", "1.00"),
        // Until the end of 2024: 20.83 × 8 = 166.64; 62.5 × 8; 250 × 8.
        (("2024-12", "2024-12"), "week", "2024-12-02", "40", "40:01", "2.50"),
        (("2024-12", "2024-12"), "month", "2024-12-01", "166:38", "166:39", "1.50"),
        (("2024-10", "2024-12"), "quarter", "2024-10-01", "500", "500:01", "2.50"),
        (("2024-07", "2024-12"), "half_year", "2024-07-01", "1000", "1000:01", "2.50"),
        (("2024-01", "2024-12"), "year", "2024-01-01", "2000", "2000:01", "2.50"),
    ] {
        check(&cycle(months, name, first, at), &[("cycle", NOTHING), ("total", "0.00")]);
        check(&cycle(months, name, first, above), &[("cycle", pay), ("total", pay)]);
        let said = answer(&case(&cycle(months, name, first, above)));
        assert!(!has_notice(&said, |n| *n == Notice::CycleAcrossChange), "{name} {first}");
    }
}

#[test]
fn a_cycle_across_the_change_has_the_standard_of_its_first_day() {
    let months = ("2024-12", "2025-02");
    let text = |hours| cycle(months, "quarter", "2024-12-01", hours);
    check(&text("500"), &[("cycle", NOTHING)]);
    check(&text("500:01"), &[("cycle", "2.50")]);
    let said = answer(&case(&text("500:01")));
    assert!(has_notice(&said, |n| *n == Notice::CycleAcrossChange));
    // A week has forty hours before and after.
    let week = cycle(("2024-12", "2025-01"), "week", "2024-12-30", "41");
    check(&week, &[("cycle", "150.00")]);
    assert!(!has_notice(&answer(&case(&week)), |n| *n == Notice::CycleAcrossChange));
}

#[test]
fn a_cycle_that_is_not_over_has_no_amount() {
    let text = "month=2026-01; last_month=2026-02; wage=17400; system=averaged; approved=yes; cycle=quarter; cycle_first=2026-01-01; days: 2026-01-05 12 / 2026-01-01 8";
    let said = amounts(&answer(&case(text)), "cycle");
    assert!(said.starts_with("Running") && said.contains("2026-03-31"), "{said}");
    // The holiday is due all the same, and there is no other amount to name for it.
    check(text, &[("holiday", "2400.00"), ("total", "2400.00"), ("extended", "")]);
    assert_eq!(other(&answer(&case(text)), OpenQuestion::AveragedHoliday), None);
}

#[test]
fn part_of_a_cycle_has_its_share_of_the_standard() {
    // 17 to 31 January are 15 of 31 days: 165.36 × 15 ÷ 31 = 80.0129…; (81 − that) × 150 = 148.064….
    let of = |hours| {
        format!(
            "{}; joined=2026-01-17",
            cycle(("2026-01", "2026-01"), "month", "2026-01-01", hours)
        )
    };
    check(&of("80"), &[("cycle", NOTHING)]);
    check(&of("81"), &[("cycle", "148.06")]);
    assert!(has_notice(&answer(&case(&of("81"))), |n| *n == Notice::CycleEstimate));
    // Leaving ends the cycle: 41 of 90 days, 496 × 41 ÷ 90 = 225.9555…; 0.0444… × 150 = 6.666….
    let left = cycle(("2026-01", "2026-02"), "quarter", "2026-01-01", "226");
    check(&format!("{left}; left=2026-02-10"), &[("cycle", "6.67")]);
}

#[test]
fn hours_of_every_day_but_holidays_count_once() {
    let of = |first: &str, months: &str, days: &str| {
        format!(
            "{months}; wage=17400; system=averaged; approved=yes; cycle=week; cycle_first={first}; days: {days}"
        )
    };
    // Monday to Saturday: eight hours above forty, no two times for the Saturday.
    let days: Vec<String> = (26..=31).map(|day| format!("2026-01-{day} 8")).collect();
    let text = of("2026-01-26", "month=2026-01; last_month=2026-02", &days.join(" / "));
    let said = answer(&case(&text));
    assert!(amounts(&said, "cycle").starts_with("1200.00 "), "{}", amounts(&said, "cycle"));
    assert_eq!(amounts(&said, "rest_day"), "");
    assert_eq!(amounts(&said, "total"), "1200.00");
    // Two days of holiday: 24 hours are left, and 16 × 300.
    let days = "2026-09-28 8 / 2026-09-29 8 / 2026-09-30 8 / 2026-10-01 8 / 2026-10-02 8";
    let text = of("2026-09-28", "month=2026-09; last_month=2026-10; left=2026-10-04", days);
    check(&text, &[("cycle", NOTHING), ("holiday", "4800.00"), ("total", "4800.00")]);
}

#[test]
fn under_the_other_reading_holiday_hours_are_excess_only() {
    // 40 h by the day and 8 h of a holiday: 2400 here; 8 h above forty × 150 there.
    let days = "2026-09-28 14 / 2026-09-29 13 / 2026-09-30 13 / 2026-10-01 8";
    let text = format!(
        "month=2026-09; last_month=2026-10; left=2026-10-04; wage=17400; system=averaged; approved=yes; cycle=week; cycle_first=2026-09-28; days: {days}"
    );
    check(&text, &[("cycle", NOTHING), ("holiday", "2400.00")]);
    let said = other(&answer(&case(&text)), OpenQuestion::AveragedHoliday).unwrap();
    assert!(said.starts_with("1200.00 1200.00 "), "{said}");
}

#[test]
fn every_cycle_of_the_months_asked_has_its_line() {
    // Weeks from the 5th: 48 h, 40 h, 41 h, and one that runs into February.
    let days = |from: u32, hours: [u32; 6]| -> Vec<String> {
        (from..).zip(hours).map(|(day, hours)| format!("2026-01-{day:02} {hours}")).collect()
    };
    let all = [
        days(5, [8, 8, 8, 8, 8, 8]),
        days(12, [8, 8, 8, 8, 8, 0]),
        days(19, [9, 8, 8, 8, 8, 0]),
    ];
    let text = format!(
        "month=2026-01; wage=17400; system=averaged; approved=yes; cycle=week; cycle_first=2026-01-05; days: {}",
        all.concat().join(" / ")
    );
    let said = answer(&case(&text));
    let cycles = amounts(&said, "cycle");
    assert!(cycles.starts_with("1200.00 NoHours 150.00 Running"), "{cycles}");
    assert_eq!(amounts(&said, "total"), "1350.00");
}

#[test]
fn where_moved_days_are_not_known_hours_still_count() {
    let of = |year: i32, days: &str, first: &str| {
        format!(
            "month={year}-01; wage=17400; system=averaged; approved=yes; cycle=week; cycle_first={first}; left={year}-01-17; days: {days}"
        )
    };
    let days: Vec<String> = (11..=16).map(|day| format!("2027-01-{day} 8")).collect();
    check(&of(2027, &days.join(" / "), "2027-01-11"), &[("cycle", "1200.00")]);
    // After 2035 it is not known which days are statutory.
    let refused = "refused: `holiday.rule` is not known on 2036-01-14";
    check(&of(2036, "2036-01-14 8", "2036-01-11"), &[("cycle", refused)]);
}

#[test]
fn payments_of_any_month_of_a_cycle_answer_it() {
    let of = |paid: &str| {
        let text = cycle(("2026-01", "2026-03"), "quarter", "2026-01-01", "500");
        format!("{text}; days: 2026-01-01 8; paid: {paid}")
    };
    // 4 × 150 = 600 and a holiday of 2400.
    check(&of("500 extended 2026-03"), &[("total", "3000.00"), ("owed", "2500.00")]);
    check(&of("600 extended 2026-02 / 2400 holiday"), &[("owed", "0.00")]);
    check(&of("2900 all 2026-03"), &[("owed", "100.00")]);
}

#[test]
fn without_approval_hours_are_standard() {
    for system in ["averaged; cycle_first=2026-01-01", "unfixed"] {
        let text = format!(
            "month=2026-01; wage=17400; system={system}; days: 2026-01-05 10 / 2026-01-10 8 / 2026-01-01 8"
        );
        check(
            &text,
            &[
                ("extended", "300.00"),
                ("rest_day", "1600.00"),
                ("holiday", "2400.00"),
                ("cycle", ""),
            ],
        );
        assert!(has_notice(&answer(&case(&text)), |n| *n == Notice::SystemNotApproved));
    }
}

#[test]
fn unfixed_hours_have_no_multiples() {
    let text = "month=2026-01; wage=17400; system=unfixed; approved=yes; days: 2026-01-05 12 / 2026-01-10 8 / 2026-01-01 8";
    check(text, &[("extended", ""), ("rest_day", ""), ("holiday", ""), ("total", "0.00")]);
    let said = answer(&case(text));
    assert_eq!(other(&said, OpenQuestion::UnfixedHoliday).as_deref(), Some("up to 2400.00"));
    let without =
        "month=2026-01; wage=17400; system=unfixed; approved=yes; days: 2026-01-05 12";
    assert_eq!(other(&answer(&case(without)), OpenQuestion::UnfixedHoliday), None);
    // With a multiple from a notice it is due: 8 × 100 × 3.
    let known = answer(&supplied(text, "overtime.unfixed.statutory_holiday", "3"));
    assert_eq!(amounts(&known, "holiday"), "2400.00");
    assert_eq!(other(&known, OpenQuestion::UnfixedHoliday), None);
}
