//! The worked cases of the policy research, by their numbers. 算例。

use quanyi::rules::overtime::{Finding, Notice, OpenQuestion};

use super::{amounts, answer, case, check, findings, has_notice, other};

#[test]
fn w2_each_kind_has_its_multiple_on_top_of_the_wage() {
    let text = "month=2026-01; wage=21750; days: 2026-01-01 8 / 2026-01-05 10 / 2026-01-10 8";
    check(
        text,
        &[
            ("holiday", "3000.00"),
            ("extended", "375.00"),
            ("rest_day", "2000.00"),
            ("total", "5375.00"),
            ("gross", "27125.00"),
        ],
    );
    // The wage already holds one of the three: 2 × 125 × 8, and 1,000 less in all.
    let said = other(&answer(&case(text)), OpenQuestion::HolidayOnTop);
    assert_eq!(said.as_deref(), Some("2000.00 4375.00 26125.00"));
}

#[test]
fn w3_an_hour_of_4350_a_month_is_25_yuan() {
    check(
        "month=2026-01; wage=4350; days: 2026-01-05 10",
        &[("hourly", "25.00"), ("extended", "75.00")],
    );
}

#[test]
fn w4_and_w11_a_day_absent_costs_a_day_of_21_75() {
    check(
        "month=2026-01; wage=21750; absences: 8",
        &[("month_wage", "20750.00"), ("gross", "20750.00")],
    );
    check("month=2026-01; wage=8700; absences: 8", &[("month_wage", "8300.00")]);
}

#[test]
fn w9_the_hour_is_not_rounded_first() {
    // The article rounds the hour to 28.74 and prints 86.22, 229.92 and 258.66.
    check(
        "month=2025-10; wage=5000; days: 2025-10-09 10 / 2025-10-12 4 / 2025-10-01 3",
        &[("extended", "86.21"), ("rest_day", "229.89"), ("holiday", "258.62")],
    );
}

#[test]
fn w10_ten_days_of_2021_are_24_daily_wages() {
    // 2,175 a month is 100 a day: 4 statutory days × 3 and 6 rest days × 2.
    let given = |day: &str| format!("{day} 8 _ rest");
    let rest =
        ["2021-09-19", "2021-09-20", "2021-10-04", "2021-10-05", "2021-10-06", "2021-10-07"];
    let rest: Vec<String> = rest.iter().map(|day| given(day)).collect();
    let text = format!(
        "month=2021-09; last_month=2021-10; wage=2175; days: {} / 2021-09-21 8 / 2021-10-01 8 / 2021-10-02 8 / 2021-10-03 8",
        rest.join(" / ")
    );
    check(
        &text,
        &[("rest_day", "400.00 800.00"), ("holiday", "300.00 900.00"), ("total", "2400.00")],
    );
}

#[test]
fn w12_eight_weekdays_of_80_000() {
    // Joined on Tuesday 20 January 2026: 20-23 and 26-29, left on the 29th.
    check(
        "month=2026-01; wage=80000; joined=2026-01-20; left=2026-01-29",
        &[("month_wage", "29425.29")],
    );
}

#[test]
fn w13_day_and_hour_are_shown_rounded() {
    check("month=2026-01; wage=1500", &[("daily", "68.97"), ("hourly", "8.62")]);
}

/// Workdays of January 2026, in order.
const JANUARY: [&str; 20] = [
    "2026-01-04",
    "2026-01-05",
    "2026-01-06",
    "2026-01-07",
    "2026-01-08",
    "2026-01-09",
    "2026-01-12",
    "2026-01-13",
    "2026-01-14",
    "2026-01-15",
    "2026-01-16",
    "2026-01-19",
    "2026-01-20",
    "2026-01-21",
    "2026-01-22",
    "2026-01-23",
    "2026-01-26",
    "2026-01-27",
    "2026-01-28",
    "2026-01-29",
];

/// Workday overtime of so many hours in January 2026, two a day and one on the last day if odd.
fn overtime_of(hours: usize) -> String {
    let mut days: Vec<String> =
        JANUARY.iter().take(hours / 2).map(|day| format!("{day} 10")).collect();
    if hours % 2 == 1 {
        days.push("2026-01-30 9".to_owned());
    }
    days.join(" / ")
}

#[test]
fn w18_above_36_hours_is_a_breach_and_the_pay_stays_due() {
    let of = |hours| case(&format!("month=2026-01; wage=21750; days: {}", overtime_of(hours)));
    let at_the_limit = answer(&of(36));
    assert_eq!(amounts(&at_the_limit, "extended"), "6750.00");
    assert_eq!(findings(&at_the_limit), []);
    let above = answer(&of(37));
    assert_eq!(amounts(&above, "extended"), "6937.50");
    assert!(matches!(findings(&above)[..], [Finding::MonthAboveLimit { .. }]));
    let long_day = answer(&case("month=2026-01; wage=21750; days: 2026-01-05 12"));
    assert!(matches!(findings(&long_day)[..], [Finding::DayAboveLimit { .. }]));
    assert_eq!(amounts(&long_day, "extended"), "750.00");
    let three = answer(&case("month=2026-01; wage=21750; days: 2026-01-05 11"));
    assert_eq!(findings(&three), []);
}

#[test]
fn w22_on_the_floor_of_september_2026() {
    let of = |days: &str| format!("month=2026-09; wage=1970; days: {days}");
    check(
        &of("2026-09-07 9"),
        &[("extended", "16.98"), ("hourly", "11.32"), ("daily", "90.57")],
    );
    check(&of("2026-09-05 8"), &[("rest_day", "181.15")]);
    // Mid-Autumn 2026.
    check(&of("2026-09-25 8"), &[("holiday", "271.72")]);
    let days: Vec<String> = (7..=11)
        .chain(14..=18)
        .chain(21..=24)
        .chain(28..=30)
        .chain([20])
        .map(|day| format!("2026-09-{day:02} 10"))
        .collect();
    let all = days.join(" / ");
    // 18 × 2 = 36 h in one line, not 36 × 16.98.
    check(&of(&all), &[("extended", "611.38")]);
}

#[test]
fn w23_on_the_floor_before() {
    let of = |days: &str| format!("month=2026-08; wage=1870; days: {days}");
    check(&of("2026-08-03 9"), &[("extended", "16.12")]);
    check(&of("2026-08-01 8"), &[("rest_day", "171.95")]);
    check("month=2026-05; wage=1870; days: 2026-05-01 8", &[("holiday", "257.93")]);
    let days: Vec<String> = (3..=7)
        .chain(10..=14)
        .chain(17..=21)
        .chain(24..=26)
        .map(|day| format!("2026-08-{day:02} 10"))
        .collect();
    check(&of(&days.join(" / ")), &[("extended", "580.34")]);
}

#[test]
fn w27_three_times_and_two_times() {
    check(
        "month=2026-10; wage=2175; days: 2026-10-03 8 / 2026-10-05 8",
        &[("holiday", "300.00"), ("rest_day", "200.00")],
    );
}

#[test]
fn w30_a_cut_quotient_would_lose_a_fen() {
    // 1970.26 × 1.5 ÷ 174 = 16.985 exactly.
    check("month=2026-09; wage=1970.26; days: 2026-09-07 9", &[("extended", "16.99")]);
}

#[test]
fn w31_two_shifts_of_one_day_are_taken_together() {
    let text =
        "month=2026-01; wage=4350; days: 2026-01-05 08:00-13:00 / 2026-01-05 15:00-20:00";
    check(text, &[("extended", "75.00")]);
    let usual = |notice: &Notice| matches!(notice, Notice::DayAboveUsual { .. });
    assert!(has_notice(&answer(&case(text)), usual));
}

#[test]
fn w32_shares_of_a_month() {
    for (days, wage) in
        [(1, "20988.51"), (10, "11885.06"), (11, "11126.44"), (12, "10114.94"), (22, "0.00")]
    {
        let text = format!("month=2026-01; wage=22000; absences: {}", days * 8);
        check(&text, &[("month_wage", wage)]);
    }
    check("month=2025-03; wage=21750; joined=2025-03-03", &[("month_wage", "21750.00")]);
}

#[test]
fn w33_the_bound_in_the_middle_of_a_long_month() {
    check("month=2026-07; wage=21750; absences: 88", &[("month_wage", "11500.00")]);
    check("month=2026-07; wage=21750; absences: 96", &[("month_wage", "11000.00")]);
}
