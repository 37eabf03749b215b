//! Part-time work: hours × hourly standard, pay period, probation, agreed wage, daily and weekly hours.

use super::{answer, check, problems};

#[test]
fn hours_are_paid_at_the_hourly_standard() {
    // 41.5 h × 20 = 830.
    let case = |paid| format!("c=part_time&pf=2026-09-01&pe=2026-09-15&h=41.5&p=base:{paid}");
    check(&case("829.99"), "hourly_floor: short 0.01 of 830.00");
    check(&case("830"), "hourly_floor: met 0.00 of 830.00");
    assert!(answer(&case("830")).notes("days_not_given"));
    assert!(answer(&case("830")).notes("hourly_components_not_known"));
}

#[test]
fn minutes_are_rounded_once_to_a_standard() {
    // Three days of 20 minutes: one hour at 20 is 20.00; day by day 6.67 × 3 would be 20.01.
    let days = "d=2026-09-01:0%3A20;2026-09-02:0%3A20;2026-09-03:0%3A20";
    let case = format!("c=part_time&pf=2026-09-01&pe=2026-09-03&{days}&p=base:20");
    check(&case, "hourly_floor: met 0.00 of 20.00");
    // 20 minutes alone: 6.666… → 6.67.
    let case = "c=part_time&pf=2026-09-01&pe=2026-09-01&d=2026-09-01:0%3A20&p=base:6.66";
    check(case, "hourly_floor: short 0.01 of 6.67");
}

#[test]
fn a_period_across_a_change_is_split_by_day() {
    // 31 August 2026 at 19, 1 September at 20: 4 × 19 + 3 × 20 = 136.
    let case = |paid| {
        format!(
            "c=part_time&pf=2026-08-31&pe=2026-09-01&d=2026-08-31:4;2026-09-01:3&p=base:{paid}"
        )
    };
    check(&case("135.99"), "hourly_floor: short 0.01 of 136.00");
    check(&case("136"), "hourly_floor: met 0.00 of 136.00");
    // Rounded once to each standard: 10 minutes each are 3.17 and 3.33.
    let days = "d=2026-08-31:0%3A10;2026-09-01:0%3A10";
    let case = format!("c=part_time&pf=2026-08-31&pe=2026-09-01&{days}&p=base:6.50");
    check(&case, "hourly_floor: met 0.00 of 6.50");
    // Hours all together cannot be split.
    check(
        "c=part_time&pf=2026-08-31&pe=2026-09-01&h=7&p=base:200",
        "hourly_floor: refused needs_days",
    );
}

#[test]
fn a_pay_period_above_fifteen_days_is_a_finding() {
    let findings = |last: &str| {
        answer(&format!("c=part_time&pf=2026-09-01&pe=2026-09-{last}&h=10&p=base:500")).findings
    };
    assert!(findings("15").is_empty());
    assert_eq!(findings("16"), ["pay_period_too_long days=16 most=15"]);
}

#[test]
fn probation_in_part_time_work_is_a_finding() {
    let case = "c=part_time&pf=2026-09-01&pe=2026-09-02&h=2&p=base:500";
    assert!(answer(case).findings.is_empty());
    assert_eq!(answer(&format!("{case}&pr=yes")).findings, ["probation_in_part_time"]);
}

#[test]
fn an_agreed_wage_below_the_standard_is_a_finding_even_if_nothing_is_owed() {
    let case =
        |wage| format!("c=part_time&pf=2026-09-01&pe=2026-09-02&h=2&aw={wage}&p=base:500");
    let said = answer(&case("19.99"));
    assert_eq!(
        said.lines,
        ["hourly_floor: met 460.00 of 40.00", "agreed_wage: short 0.01 of 20.00"]
    );
    assert_eq!(said.findings, ["agreed_wage_below_floor agreed=19.99 floor=20.00"]);
    assert!(answer(&case("20")).findings.is_empty());
    // Across a change the wage must reach the higher standard too.
    let case = "c=part_time&pf=2026-08-31&pe=2026-09-01&d=2026-08-31:1;2026-09-01:1&aw=19.50&p=base:500";
    assert_eq!(answer(case).findings, ["agreed_wage_below_floor agreed=19.50 floor=20.00"]);
}

#[test]
fn more_than_four_hours_a_day_on_average_is_a_notice() {
    // Average over days worked: 4 h + 4 h, then 4 h + 4:02 h (241 minutes on average).
    let notes = |second: &str| {
        let days = format!("d=2026-09-01:4;2026-09-02:{second};2026-09-03:0");
        let case = format!("c=part_time&pf=2026-09-01&pe=2026-09-03&{days}&p=base:500");
        answer(&case).notes("daily_average_above")
    };
    assert!(!notes("4"));
    assert!(notes("4%3A01"));
}

#[test]
fn more_than_24_hours_in_a_week_is_a_notice() {
    // Monday 7 to Sunday 13 September 2026: six days of four hours are 24.
    let notes = |sunday: &str| {
        let days =
            "d=2026-09-07:4;2026-09-08:4;2026-09-09:4;2026-09-10:4;2026-09-11:4;2026-09-12:4";
        let case = format!("c=part_time&pf=2026-09-07&pe=2026-09-14&{days}{sunday}&p=base:900");
        answer(&case).notes("week_above")
    };
    assert!(!notes(""));
    assert!(notes(";2026-09-13:0%3A01"));
    // The Monday after is another week.
    assert!(!notes(";2026-09-14:4"));
}

#[test]
fn days_outside_the_period_and_days_given_twice_are_problems() {
    let case = "c=part_time&pf=2026-09-01&pe=2026-09-02&d=2026-09-03:1;2026-09-02:1;2026-09-02:1&p=base:1";
    assert_eq!(
        problems(case),
        [
            "days[0].day: “2026-09-03”不在所填的时段内。",
            "days[2].day: “2026-09-02”填了两次。请合并为一行。"
        ]
    );
}

#[test]
fn hours_both_ways_are_a_problem() {
    let case = "c=part_time&pf=2026-09-01&pe=2026-09-02&h=2&d=2026-09-01:2&p=base:90";
    assert_eq!(problems(case), ["hours: 按日工时和合计工时只填一种。"]);
}

#[test]
fn a_period_needs_both_its_days_in_order() {
    assert_eq!(
        problems("c=part_time&h=2&p=base:90"),
        ["period_first: 请填写这一项。", "period_last: 请填写这一项。"]
    );
    assert_eq!(
        problems("c=part_time&pf=2026-09-02&pe=2026-09-01&h=2&p=base:90"),
        ["period_last: 结束日期早于开始日期。请核对。"]
    );
}
