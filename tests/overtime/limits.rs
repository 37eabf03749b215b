//! Limits of a day and a month, weekly rest, protected workers. 上限与休息。

use quanyi::rules::overtime::{Finding, Notice, Protected};
use quanyi::units::{Exact, Hours, WageMonth};

use super::{amounts, answer, case, check, day, findings};

fn january(days: &str) -> String {
    format!("month=2026-01; wage=17400; days: {days}")
}

/// The notices about limits.
fn limits(text: &str) -> Vec<Notice> {
    let notices = answer(&case(text)).answered.assessment.notices;
    let is = |notice: &Notice| {
        matches!(notice, Notice::DayAboveUsual { .. } | Notice::AllAboveLimit { .. })
    };
    notices.into_iter().filter(is).collect()
}

fn found(text: &str) -> Vec<Finding> {
    findings(&answer(&case(text)))
}

#[test]
fn above_one_hour_a_day_special_reasons_are_needed() {
    assert_eq!(limits(&january("2026-01-05 9")), []);
    let usual = |minutes, days| Notice::DayAboveUsual {
        day: day("2026-01-05"),
        hours: Hours::from_minutes(minutes),
        most: Exact::ONE,
        days,
    };
    assert_eq!(limits(&january("2026-01-05 9:01")), [usual(61, 1)]);
    let three = "2026-01-07 10 / 2026-01-06 9 / 2026-01-05 11 / 2026-01-08 10";
    assert_eq!(limits(&january(three)), [usual(180, 3)]);
}

#[test]
fn above_three_hours_a_day_is_a_breach() {
    assert_eq!(found(&january("2026-01-05 11")), []);
    let breach = |minutes| Finding::DayAboveLimit {
        day: day("2026-01-05"),
        hours: Hours::from_minutes(minutes),
        most: Exact::whole(3),
    };
    assert_eq!(found(&january("2026-01-05 11:01")), [breach(181)]);
    // The pay stays due: 4 × 150.
    check(&january("2026-01-05 12"), &[("extended", "600.00")]);
    // Hours after midnight belong to the day on which the shift began.
    assert_eq!(found(&january("2026-01-05 20:00-08:00")), [breach(240)]);
    // Rest days and holidays have no such limit.
    assert_eq!(found(&january("2026-01-10 12 / 2026-01-01 12")), []);
}

/// Two hours over on each of `days` workdays of January 2026 from the 5th, and more.
fn two_over(days: usize, more: &str) -> String {
    let workdays = (5..=9).chain(12..=16).chain(19..=23).chain(26..=30);
    let days: Vec<String> =
        workdays.take(days).map(|day| format!("2026-01-{day:02} 10")).collect();
    january(&format!("{} {more}", days.join(" / ")))
}

fn january_hours(minutes: u32) -> (WageMonth, Hours, Exact) {
    let month = WageMonth::new(2026, 1).unwrap();
    (month, Hours::from_minutes(minutes), Exact::whole(36))
}

#[test]
fn above_36_hours_of_workdays_a_month_is_a_breach() {
    assert_eq!(found(&two_over(18, "")), []);
    let (month, hours, most) = january_hours(36 * 60 + 1);
    let above = two_over(18, "/ 2026-01-30 8:01");
    assert_eq!(found(&above), [Finding::MonthAboveLimit { month, hours, most }]);
    // 36 h 1 min × 150 = 5402.50.
    check(&above, &[("extended", "5402.50")]);
    // One thing is said of the month, not two.
    assert!(!limits(&above).iter().any(|n| matches!(n, Notice::AllAboveLimit { .. })));
}

#[test]
fn above_36_hours_with_rest_days_and_holidays_is_a_notice() {
    let all = |text: &str| -> Vec<Notice> {
        let is = |notice: &Notice| matches!(notice, Notice::AllAboveLimit { .. });
        limits(text).into_iter().filter(is).collect()
    };
    // 28 h of workdays and 8 h of a rest day; a minute of a holiday more.
    assert_eq!(all(&two_over(14, "/ 2026-01-10 8")), []);
    let (month, hours, most) = january_hours(36 * 60 + 1);
    let above = two_over(14, "/ 2026-01-10 8 / 2026-01-01 0:01");
    assert_eq!(all(&above), [Notice::AllAboveLimit { month, hours, most }]);
    assert_eq!(found(&above), []);
    // What was given back does not count.
    assert_eq!(all(&two_over(14, "/ 2026-01-10 8 1 / 2026-01-01 0:01")), []);
}

#[test]
fn the_month_is_that_of_the_day_a_shift_began() {
    // 34 h in August and a last shift of four hours over, two of them in September.
    let days: Vec<String> = (3..=7)
        .chain(10..=14)
        .chain(17..=21)
        .chain(24..=25)
        .map(|day| format!("2026-08-{day:02} 10"))
        .collect();
    let text = format!(
        "month=2026-08; last_month=2026-09; wage=17400; days: {} / 2026-08-31 14:00-01:00",
        days.join(" / ")
    );
    let month = WageMonth::new(2026, 8).unwrap();
    let (hours, most) = (Hours::whole(37), Exact::whole(36));
    assert_eq!(found(&text), [Finding::MonthAboveLimit { month, hours, most }]);
    // 36 h of it are paid in August, one in September.
    check(&text, &[("extended", "5400.00 150.00")]);
}

#[test]
fn in_an_emergency_the_limits_do_not_apply_and_the_pay_does() {
    let text = two_over(18, "/ 2026-01-30 12; emergency=yes");
    assert_eq!(found(&text), []);
    assert_eq!(limits(&text), []);
    // 40 h × 150.
    check(&text, &[("extended", "6000.00")]);
}

#[test]
fn no_overtime_and_no_night_of_the_protected() {
    let of = |who: &str, days: &str| format!("{}; protected={who}", january(days));
    let banned = |who, bound| Finding::Banned { who, bound: Exact::whole(bound) };
    let pregnant = banned(Protected::Pregnant, 7);
    for days in ["2026-01-05 8:01", "2026-01-10 1", "2026-01-10 1 1", "2026-01-05 22:00-06:00"]
    {
        assert_eq!(found(&of("pregnant", days)), [pregnant], "{days}");
    }
    assert_eq!(found(&of("nursing", "2026-01-01 1")), [banned(Protected::Nursing, 1)]);
    assert_eq!(found(&of("pregnant", "2026-01-05 8")), []);
    assert_eq!(found(&of("none", "2026-01-05 22:00-06:00")), []);
    // An emergency lifts the limits, not this.
    let text = format!("{}; emergency=yes", of("pregnant", "2026-01-05 9"));
    assert_eq!(found(&text), [pregnant]);
}

#[test]
fn a_week_of_the_roster_without_a_rest_day_is_a_breach() {
    let week = |days: core::ops::RangeInclusive<u32>, more: &str| {
        let days: Vec<String> = days.map(|day| format!("2026-09-{day:02} 5")).collect();
        format!(
            "month=2026-09; wage=17400; rest_days=roster; days: {} {more}",
            days.join(" / ")
        )
    };
    let no_rest = |monday: &str| Finding::NoRestDay { monday: day(monday) };
    assert_eq!(found(&week(7..=13, "")), [no_rest("2026-09-07")]);
    // A day that is not given may have been the rest day.
    assert_eq!(found(&week(7..=12, "")), []);
    assert_eq!(found(&week(7..=12, "/ 2026-09-13 0 _ rest")), []);
    assert_eq!(found(&week(7..=12, "/ 2026-09-13 5 _ rest")), []);
    // 31 August is the Monday of the week that September begins in.
    assert_eq!(found(&week(1..=6, "")), []);
    assert_eq!(found(&week(1..=6, "/ 2026-08-31 5")), [no_rest("2026-08-31")]);
    // Outside a roster work on the rest day is rest-day work.
    assert_eq!(found(&week(7..=13, "").replace("roster", "sat_sun")), []);
}

#[test]
fn averaged_and_unfixed_hours_have_no_limit_by_the_day() {
    for system in [
        "system=averaged; approved=yes; cycle_first=2026-01-01",
        "system=unfixed; approved=yes",
    ] {
        let text = format!("{}; {system}", january("2026-01-05 12"));
        assert_eq!(found(&text), [], "{system}");
        assert_eq!(amounts(&answer(&case(&text)), "extended"), "");
    }
    let text = format!("{}; system=unfixed", january("2026-01-05 12"));
    assert_eq!(found(&text).len(), 1);
}
