//! What an hour is worked out from, the month's wage, and the holiday itself. 基数与工资。

use quanyi::rules::overtime::Finding;
use quanyi::units::{Money, WageMonth};

use super::{answer, case, check, findings};

fn below(wage: i64, floor: i64, month: u32) -> Finding {
    Finding::BaseBelowFloor {
        wage: Money::from_fen(wage),
        floor: Money::from_fen(floor),
        month: WageMonth::new(2026, month).unwrap(),
    }
}

#[test]
fn a_wage_below_the_minimum_wage_is_replaced_by_it() {
    let of = |wage: &str| format!("month=2026-09; wage={wage}; days: 2026-09-07 9");
    // 1970 × 1.5 ÷ 174 = 16.982….
    for (wage, found) in
        [("1969.99", vec![below(196_999, 197_000, 9)]), ("1970", vec![]), ("1970.01", vec![])]
    {
        check(&of(wage), &[("extended", "16.98")]);
        assert_eq!(findings(&answer(&case(&of(wage)))), found, "{wage}");
    }
    // Tier one: 2270 × 1.5 ÷ 174 = 19.568….
    check(&format!("tier=1; {}", of("2200")), &[("extended", "19.57")]);
}

#[test]
fn a_day_s_and_an_hour_s_wage_are_held_to_the_month_s_floor() {
    let of = |form: &str, wage: &str| {
        format!("month=2026-09; wage_form={form}; wage={wage}; days: 2026-09-07 9")
    };
    // 1970 ÷ 21.75 = 90.574… a day, ÷ 174 = 11.321… an hour.
    check(&of("day", "90.57"), &[("extended", "16.98")]);
    assert_eq!(findings(&answer(&case(&of("day", "90.57")))), [below(9057, 197_000, 9)]);
    // 90.58 ÷ 8 × 1.5 = 16.98375.
    check(&of("day", "90.58"), &[("extended", "16.98")]);
    assert_eq!(findings(&answer(&case(&of("day", "90.58")))), []);
    check(&of("hour", "11.32"), &[("extended", "16.98")]);
    assert_eq!(findings(&answer(&case(&of("hour", "11.32")))), [below(1132, 197_000, 9)]);
    // 11.33 × 1.5 = 16.995.
    check(&of("hour", "11.33"), &[("extended", "17.00")]);
    assert_eq!(findings(&answer(&case(&of("hour", "11.33")))), []);
}

#[test]
fn the_floor_is_that_of_the_day_worked() {
    // 1900 lies above the floor of August and below that of September: 1900 × 1.5 ÷ 174 = 16.379….
    let text =
        "month=2026-08; last_month=2026-09; wage=1900; days: 2026-08-31 9 / 2026-09-01 9";
    check(text, &[("extended", "16.38 16.98"), ("total", "33.36")]);
    assert_eq!(findings(&answer(&case(text))), [below(190_000, 197_000, 9)]);
}

#[test]
fn a_wage_that_changes_has_one_line_to_each_base() {
    // 100 and then 120 an hour. January has 22 weekdays, ten of them before the 15th:
    // (17400 × 10 + 20880 × 12) ÷ 22 = 19298.181….
    let text = "month=2026-01; wage=17400; wages: 2026-01-15 20880; days: 2026-01-14 10 / 2026-01-15 10 / 2026-01-16 10";
    check(
        text,
        &[("extended", "300.00 720.00"), ("month_wage", "19298.18"), ("gross", "20318.18")],
    );
    // At the beginning of a month nothing is weighted.
    let text = "month=2026-01; last_month=2026-02; wage=17400; wages: 2026-02-01 20880; days: 2026-01-30 9 / 2026-02-02 9";
    check(text, &[("extended", "150.00 180.00"), ("month_wage", "17400.00 20880.00")]);
    // A change to the same wage is none.
    let text =
        "month=2026-01; wage=17400; wages: 2026-01-15 17400; days: 2026-01-14 9 / 2026-01-15 9";
    check(text, &[("extended", "300.00"), ("month_wage", "17400.00")]);
}

#[test]
fn a_line_is_rounded_once() {
    // 1970 × 2 × 3 ÷ 174 = 67.931…; three lines of 22.64 would be 67.92.
    let text = "month=2026-09; wage=1970; days: 2026-09-05 1 / 2026-09-06 1 / 2026-09-12 1";
    check(text, &[("rest_day", "67.93")]);
}

#[test]
fn pay_by_the_day_or_hour_includes_the_holiday_itself() {
    // 1 and 2 October 2026 would have been workdays, the 3rd is a Saturday.
    for (form, wage) in [("day", "800"), ("hour", "100")] {
        let of = |more: &str| format!("month=2026-10; wage_form={form}; wage={wage}; {more}");
        check(&of(""), &[("holiday_wage", "1600.00"), ("holiday", ""), ("total", "1600.00")]);
        // Work on it is paid three times beside.
        check(
            &of("days: 2026-10-01 8"),
            &[("holiday_wage", "1600.00"), ("holiday", "2400.00"), ("total", "4000.00")],
        );
        check(&of("joined=2026-10-02"), &[("holiday_wage", "800.00")]);
        check(&of("left=2026-10-01"), &[("holiday_wage", "800.00")]);
        // In a roster all three, less those it makes rest days.
        check(&of("rest_days=roster"), &[("holiday_wage", "2400.00")]);
        let rest = "rest_days=roster; days: 2026-10-03 0 _ rest";
        check(&of(rest), &[("holiday_wage", "1600.00")]);
        check(&of("").replace("2026-10", "2026-11"), &[("holiday_wage", "")]);
    }
    check("month=2026-10; wage=17400", &[("holiday_wage", ""), ("total", "0.00")]);
    // Below the floor: 1970 ÷ 21.75 × 2 = 181.149….
    check("month=2026-10; wage_form=day; wage=80", &[("holiday_wage", "181.15")]);
    // A wage that changes between the two days.
    let text = "month=2026-10; wage_form=day; wage=800; wages: 2026-10-02 900";
    check(text, &[("holiday_wage", "800.00 900.00")]);
}

#[test]
fn hours_are_paid_by_the_day_s_or_hour_s_wage() {
    for (form, wage) in [("day", "800"), ("hour", "100"), ("month", "17400")] {
        let text = format!(
            "month=2026-01; wage_form={form}; wage={wage}; days: 2026-01-05 10 / 2026-01-10 8 / 2026-01-01 8"
        );
        check(
            &text,
            &[
                ("extended", "300.00"),
                ("rest_day", "1600.00"),
                ("holiday", "2400.00"),
                ("hourly", "100.00"),
                ("daily", "800.00"),
            ],
        );
    }
}

#[test]
fn more_hours_missed_than_the_month_has_are_refused_alone() {
    // January 2026 has 22 weekdays.
    let text = "month=2026-01; wage=17400; absences: 184; days: 2026-01-05 10";
    check(
        text,
        &[
            ("month_wage", "refused: missed_more_than_month Text(\"23.0\") Count(22)"),
            ("extended", "300.00"),
            ("gross", ""),
        ],
    );
}
