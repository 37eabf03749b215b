//! What each hour is: class of its date, eight hours a day, forty a week, time off. 工时归类。
//!
//! A wage of 17,400 a month is 800 a day and 100 an hour.

use quanyi::params::DayClass;
use quanyi::rules::overtime::Notice;

use super::{amounts, answer, case, check, day, has_notice};

/// A case of January 2026 with these shifts.
fn january(days: &str) -> String {
    format!("month=2026-01; wage=17400; days: {days}")
}

/// What extended, rest-day and holiday hours come to.
#[track_caller]
fn kinds(text: &str, extended: &str, rest_day: &str, holiday: &str) {
    check(text, &[("extended", extended), ("rest_day", rest_day), ("holiday", holiday)]);
}

#[test]
fn a_workday_has_eight_hours() {
    kinds(&january("2026-01-05 7:59"), "", "", "");
    kinds(&january("2026-01-05 8"), "", "", "");
    // A minute: 100 × 1.5 ÷ 60.
    kinds(&january("2026-01-05 8:01"), "2.50", "", "");
    kinds(&january("2026-01-05 9"), "150.00", "", "");
}

#[test]
fn all_shifts_of_a_day_are_taken_together_however_they_are_given() {
    let each_way = [
        "2026-01-05 5 / 2026-01-05 5",
        "2026-01-05 5 / 2026-01-05 15:00-20:00",
        "2026-01-05 15:00-20:00 / 2026-01-05 08:00-13:00",
        "2026-01-05 10",
    ];
    for days in each_way {
        kinds(&january(days), "300.00", "", "");
    }
}

#[test]
fn on_rest_days_and_holidays_every_hour_counts_even_above_eight() {
    // 12 × 100 × 2, 12 × 100 × 3.
    kinds(&january("2026-01-10 12"), "", "2400.00", "");
    kinds(&january("2026-01-01 12"), "", "", "3600.00");
    kinds(&january("2026-01-10 0:01"), "", "3.33", "");
}

#[test]
fn the_arrangement_moves_rest_days_but_no_holidays() {
    // Friday moved, Sunday made up for, Monday for a Sunday that was a holiday.
    kinds(&january("2026-01-02 8"), "", "1600.00", "");
    kinds(&january("2026-01-04 8"), "", "", "");
    kinds(&january("2026-01-04 9"), "150.00", "", "");
    kinds("month=2026-04; wage=17400; days: 2026-04-06 8", "", "1600.00", "");
    kinds("month=2026-04; wage=17400; days: 2026-04-05 8", "", "", "2400.00");
    // The eve is a holiday from 2025 on: 2024-02-09 was a workday, 2026-02-16 is not.
    kinds("month=2024-02; wage=17400; days: 2024-02-09 8", "", "", "");
    kinds("month=2026-02; wage=17400; days: 2026-02-16 8", "", "", "2400.00");
    // So is 2 May.
    kinds("month=2024-05; wage=17400; days: 2024-05-02 8", "", "1600.00", "");
    kinds("month=2026-05; wage=17400; days: 2026-05-02 8", "", "", "2400.00");
}

#[test]
fn a_shift_is_cut_at_midnight() {
    // Friday to Saturday: four hours of a workday, six of a rest day.
    kinds(&january("2026-01-09 20:00-06:00"), "", "1200.00", "");
    // Sunday to Monday, and Monday afternoon: 4 h rest day, 6 h with Sunday, 8 h with Monday.
    let days = "2026-01-11 20:00-06:00 / 2026-01-12 14:00-22:00";
    kinds(&january(days), "", "800.00", "");
    // Twelve and a half hours from Sunday: the workday part alone has eight and a half.
    kinds(&january("2026-01-11 20:00-08:30"), "75.00", "800.00", "");
    // Into a holiday and out of one into a rest day: 6 × 300; 4 × 300 and 6 × 200.
    let text = "month=2026-09; last_month=2026-10; wage=17400; days: 2026-09-30 20:00-06:00";
    kinds(text, "", "", "1800.00");
    let text = "month=2026-10; wage=17400; days: 2026-10-03 20:00-06:00";
    kinds(text, "", "1200.00", "1200.00");
    // Over the end of the year.
    let text = "month=2025-12; last_month=2026-01; wage=17400; days: 2025-12-31 20:00-06:00";
    kinds(text, "", "", "1800.00");
}

#[test]
fn each_part_of_a_shift_over_the_edge_of_a_month_is_in_its_own_month() {
    let of = |month: &str| format!("month={month}; wage=17400; days: 2026-09-30 20:00-06:00");
    kinds(&of("2026-09"), "", "", "");
    kinds(&of("2026-10"), "", "", "1800.00");
    // Also where the month begins on a Monday: 1 June 2026. Ten hours of it, two above eight.
    let text = "month=2026-06; wage=17400; days: 2026-05-31 20:00-10:00";
    kinds(text, "300.00", "", "");
}

#[test]
fn nights_one_after_the_other_are_tested_each_by_itself() {
    // Monday to Thursday half an hour over; Friday two hours and then a rest day of six and a half.
    let days: Vec<String> = (12..=16).map(|day| format!("2026-01-{day} 22:00-06:30")).collect();
    kinds(&january(&days.join(" / ")), "300.00", "1300.00", "");
}

#[test]
fn extended_hours_have_the_base_of_their_own_date() {
    // Twelve hours from 14:00 on 31 August: 22:00-24:00 at the floor of August, two hours in
    // September: 1870 × 1.5 × 2 ÷ 174 = 32.241…; 1970 × 1.5 × 2 ÷ 174 = 33.965….
    let text = "month=2026-08; last_month=2026-09; wage=1800; days: 2026-08-31 14:00-02:00";
    kinds(text, "32.24 33.97", "", "");
}

#[test]
fn the_worker_s_week_says_which_days_are_rest_days() {
    kinds("month=2026-01; wage=17400; rest_days=mon; days: 2026-01-12 8", "", "1600.00", "");
    kinds("month=2026-01; wage=17400; rest_days=mon; days: 2026-01-11 8", "", "", "");
    kinds("month=2026-01; wage=17400; rest_days=sun; days: 2026-01-10 8", "", "", "");
}

/// Monday to Friday of the week from 12 January 2026, eight hours each, and then `more`.
fn six_days(more: &str) -> String {
    let days: Vec<String> = (12..=16).map(|day| format!("2026-01-{day} 8")).collect();
    format!("month=2026-01; wage=17400; rest_days=sun; days: {} {more}", days.join(" / "))
}

#[test]
fn in_a_six_day_week_the_hours_above_forty_are_rest_day_hours() {
    kinds(&six_days(""), "", "", "");
    kinds(&six_days("/ 2026-01-17 0:01"), "", "3.33", "");
    kinds(&six_days("/ 2026-01-17 8"), "", "1600.00", "");
    // The same five days in a five-day week: a Saturday is a rest day anyway.
    kinds(&six_days("").replace("sun", "sat_sun"), "", "", "");
    // Seven hours on each of six days: the last two.
    let days: Vec<String> = (12..=17).map(|day| format!("2026-01-{day} 7")).collect();
    let text = format!("month=2026-01; wage=17400; rest_days=sun; days: {}", days.join(" / "));
    kinds(&text, "", "400.00", "");
    let last = answer(&case(&text)).answered.days.last().unwrap().over[1];
    assert_eq!(last.minutes(), 120);
}

#[test]
fn extended_hours_are_not_counted_again_in_the_week() {
    let text = six_days("/ 2026-01-17 8").replace("2026-01-12 8", "2026-01-12 10");
    kinds(&text, "300.00", "1600.00", "");
}

#[test]
fn a_five_day_week_with_a_make_up_day_is_not_tested() {
    // 14 to 18 September and Sunday 20 September 2026, made up for National Day: 48 hours.
    let mut days: Vec<String> = (14..=18).map(|day| format!("2026-09-{day} 8")).collect();
    days.push("2026-09-20 8".to_owned());
    kinds(&format!("month=2026-09; wage=17400; days: {}", days.join(" / ")), "", "", "");
}

#[test]
fn a_week_over_the_edge_of_a_month_counts_whole_or_is_not_tested() {
    let of = |more: &str| {
        let days = "2026-07-01 8 / 2026-07-02 8 / 2026-07-03 8 / 2026-07-04 8";
        format!("month=2026-07; wage=17400; rest_days=sun; days: {days} {more}")
    };
    let untested =
        |notice: &Notice| *notice == Notice::WeekNotTested { monday: day("2026-06-29") };
    kinds(&of(""), "", "", "");
    assert!(has_notice(&answer(&case(&of(""))), untested));
    // 16 + 32 hours: the Saturday.
    let given = of("/ 2026-06-29 8 / 2026-06-30 8");
    kinds(&given, "", "1600.00", "");
    assert!(!has_notice(&answer(&case(&given)), untested));
    // On the Monday nothing was worked: forty.
    let rested = of("/ 2026-06-29 0 / 2026-06-30 8");
    kinds(&rested, "", "", "");
    assert!(!has_notice(&answer(&case(&rested)), untested));
    // In June the same week owes nothing: the hours above forty are those of July.
    kinds(&given.replace("month=2026-07", "month=2026-06"), "", "", "");
    // Averaged hours have no forty to test.
    let averaged = format!("{}; system=averaged; approved=yes; cycle_first=2026-07-01", of(""));
    assert!(!has_notice(&answer(&case(&averaged)), untested));
}

#[test]
fn in_a_roster_the_rest_days_are_those_it_says() {
    let of = |days: &str| format!("month=2026-09; wage=17400; rest_days=roster; days: {days}");
    // A make-up working day of others is whatever the roster says.
    kinds(&of("2026-09-20 8 _ rest"), "", "1600.00", "");
    kinds(&of("2026-09-19 8 _ work"), "", "", "");
    // Statutory holidays stay.
    kinds(&of("2026-09-25 8 _ rest"), "", "", "2400.00");
    // One rest day in the week of 7 September: eight hours above forty.
    let six: Vec<String> = (7..=12).map(|day| format!("2026-09-{day:02} 8")).collect();
    let six = six.join(" / ");
    kinds(&of(&format!("{six} / 2026-09-13 0 _ rest")), "", "1600.00", "");
    // Two, and five days of nine hours: five extended and no more.
    let five: Vec<String> = (7..=11).map(|day| format!("2026-09-{day:02} 9")).collect();
    let text = format!("{} / 2026-09-12 0 _ rest / 2026-09-13 0 _ rest", five.join(" / "));
    kinds(&of(&text), "750.00", "", "");
}

#[test]
fn the_arrangement_is_not_overruled_by_what_the_reader_says_of_a_day() {
    let passed_over = |text: &str| -> Vec<Notice> {
        let notices = answer(&case(text)).answered.assessment.notices;
        let is = |notice: &Notice| matches!(notice, Notice::GivenClassPassedOver { .. });
        notices.into_iter().filter(is).collect()
    };
    let day_10 = Notice::GivenClassPassedOver { day: day("2026-01-10") };
    let text = january("2026-01-10 4 _ work / 2026-01-10 4 _ work");
    kinds(&text, "", "1600.00", "");
    assert_eq!(passed_over(&text), [day_10]);
    assert_eq!(passed_over(&january("2026-01-10 8 _ rest")), []);
    assert_eq!(passed_over(&january("2026-01-05 8 _ work")), []);
}

#[test]
fn time_off_answers_rest_day_hours_hour_by_hour() {
    kinds(&january("2026-01-10 8 3"), "", "1000.00", "");
    kinds(&january("2026-01-10 8 7:59"), "", "3.33", "");
    kinds(&january("2026-01-10 8 8"), "", "", "");
    // Given for a shift from Friday to Saturday it answers the Saturday's hours.
    kinds(&january("2026-01-09 20:00-06:00 6"), "", "", "");
    // Nothing is carried to another day.
    kinds(&january("2026-01-10 4 8 / 2026-01-11 4"), "", "800.00", "");
}

#[test]
fn time_off_answers_neither_workday_overtime_nor_holidays() {
    let idle = |text: &str| {
        has_notice(&answer(&case(text)), |n| matches!(n, Notice::TimeOffDoesNotAnswer { .. }))
    };
    let workday = january("2026-01-05 10 2");
    kinds(&workday, "300.00", "", "");
    assert!(idle(&workday));
    let holiday = january("2026-01-01 8 8");
    kinds(&holiday, "", "", "2400.00");
    assert!(idle(&holiday));
    // More than was worked on a rest day leaves nothing to be paid, and nothing to be said.
    assert!(!idle(&january("2026-01-10 8 8")));
    assert!(!idle(&january("2026-01-10 8 10")));
    // The first such day, in whatever order they were entered.
    let said = answer(&case(&january("2026-01-06 10 2 / 2026-01-05 10 2")));
    let first = Notice::TimeOffDoesNotAnswer { day: day("2026-01-05") };
    assert!(has_notice(&said, |notice| *notice == first));
}

#[test]
fn of_a_year_without_an_arrangement_the_statutory_days_are_answered() {
    let of = |days: &str| format!("month=2027-10; wage=17400; days: {days}");
    kinds(&of("2027-10-01 8"), "", "", "2400.00");
    // Whether Saturday 9 October is made up for is not known; the total says that it lacks it.
    let text = of("2027-10-01 8 / 2027-10-09 8 / 2027-10-11 10");
    let refused = "refused: `holiday.arrangement` is not known on 2027-10-09";
    check(&text, &[("holiday", "2400.00"), ("rest_day", refused), ("total", "2400.00")]);
    let said = answer(&case(&text));
    assert_eq!(super::missing(&said), 1);
    // A sum of wage and overtime would look complete.
    assert_eq!(amounts(&said, "gross"), "");
    let classes: Vec<Option<DayClass>> =
        said.answered.days.iter().map(|day| day.class).collect();
    assert_eq!(classes, [Some(DayClass::StatutoryHoliday), None, None]);
    kinds(&of("2027-10-09 8 _ rest"), "", "1600.00", "");
    kinds(&of("2027-10-09 9 _ work"), "150.00", "", "");
    // That a day is statutory no reader can take away.
    kinds(&of("2027-10-01 8 _ work"), "", "", "2400.00");
    // In a roster every day is known.
    let roster = "month=2027-10; wage=17400; rest_days=roster; days: 2027-10-09 8 _ rest / 2027-10-11 10";
    kinds(roster, "300.00", "1600.00", "");
}

#[test]
fn two_holidays_on_one_date_count_once() {
    // Mid-Autumn of 2028 is 3 October.
    let text = "month=2028-10; wage=17400; days: 2028-10-03 8";
    kinds(text, "", "", "2400.00");
    let two = Notice::TwoHolidays { day: day("2028-10-03") };
    assert!(has_notice(&answer(&case(text)), |notice| *notice == two));
}

#[test]
fn a_partial_holiday_changes_no_class() {
    let partial = |text: &str| {
        has_notice(&answer(&case(text)), |n| matches!(n, Notice::PartialHoliday { .. }))
    };
    // 1 June 2026 is a Monday, 8 March a Sunday.
    let monday = "month=2026-06; wage=17400; days: 2026-06-01 8";
    kinds(monday, "", "", "");
    assert!(partial(monday));
    let sunday = "month=2026-03; wage=17400; days: 2026-03-08 8";
    kinds(sunday, "", "1600.00", "");
    assert!(partial(sunday));
    assert!(!partial("month=2026-03; wage=17400; days: 2026-03-09 8"));
}
