//! What is due for the days: the average wage, the share, what was paid.

use super::{check, json, names, notices};

/// Twelve months of 2026, each of this pay and overtime pay.
fn twelve(pay: &str, overtime: &str) -> String {
    let month = |month: u8| format!("2026-{month:02}:{pay}:{overtime}");
    (1..=12).map(month).collect::<Vec<_>>().join(";")
}

#[test]
fn two_hundred_per_cent_come_on_top_of_normal_pay() {
    // 4350 ÷ 21.75 = 200; × 5 × 200 %.
    check("y=2026&cw=complete&wy=5&tk=0&aw=4350", "owed 2000.00 for 5 of 5");
    let line = json("y=2026&cw=complete&wy=5&tk=0&aw=4350")["lines"][0].clone();
    assert_eq!((&line["daily_wage"], &line["share"]), (&"200.00".into(), &"200".into()));
}

#[test]
fn days_that_were_not_paid_at_all_are_due_with_three_hundred_per_cent() {
    check("y=2026&cw=complete&wy=5&tk=0&np=not_received&aw=4350", "owed 3000.00 for 5 of 5");
}

#[test]
fn nothing_is_due_on_top_for_leave_declined_in_writing() {
    let case = "y=2026&cw=complete&wy=5&tk=2&nt=declined_in_writing&aw=4350";
    check(case, "nothing declined 3 of 5");
    assert_eq!(notices(case), ["better_terms"]);
    assert!(names(&json(case), "findings", "finding").is_empty());
    // But normal pay is: 3 × 200.
    check(&format!("{case}&np=not_received"), "owed 600.00 for 3 of 5");
}

#[test]
fn nothing_is_due_yet_for_leave_carried_over() {
    let case = "y=2026&cw=complete&wy=5&tk=2&nt=carried_over&aw=4350";
    check(case, "nothing carried_over 3 of 5");
    assert_eq!(notices(case), ["carried_over", "better_terms"]);
    // Whoever has left has no next year: 365 days, 5 − 2 = 3 days.
    check(&format!("{case}&ld=2026-12-31"), "owed 1200.00 for 3 of 5");
}

#[test]
fn what_was_paid_in_lieu_comes_off() {
    let case = |paid: &str| format!("y=2026&cw=complete&wy=5&tk=0&aw=4350&pd={paid}");
    check(&case("0"), "owed 2000.00 for 5 of 5");
    check(&case("1999.99"), "owed 0.01 for 5 of 5");
    check(&case("2000"), "settled 0.00 above 2000.00");
    check(&case("2000.01"), "settled 0.01 above 2000.00");
    assert!(names(&json(&case("2000")), "findings", "finding").is_empty());
    let short = json(&case("1999.99"));
    assert_eq!(short["findings"][0]["owed"], "0.01");
}

#[test]
fn overtime_pay_stays_out_of_the_average() {
    let case = format!("y=2026&cw=complete&wy=5&tk=0&w={}", twelve("5000", "650"));
    check(&case, "owed 2000.00 for 5 of 5");
    let case = format!("y=2026&cw=complete&wy=5&tk=0&w={}", twelve("4350", ""));
    check(&case, "owed 2000.00 for 5 of 5");
}

#[test]
fn a_bonus_stays_in_the_average() {
    // Eleven months of 4,350.00 and one of 9,570.00: 57,420 ÷ 12 = 4,785; ÷ 21.75 = 220; × 10.
    let wages = twelve("4350", "").replace("2026-12:4350", "2026-12:9570");
    let case = format!("y=2026&cw=complete&wy=5&tk=0&w={wages}");
    check(&case, "owed 2200.00 for 5 of 5");
    assert!(!notices(&case).contains(&"fewer_months".to_owned()));
}

#[test]
fn with_shorter_service_the_actual_months_are_averaged() {
    // 4,000 + 4,350 + 4,700 = 13,050; ÷ 3 = 4,350. 92 days × 15 ÷ 365 = 3.78.
    let case =
        "y=2026&jd=2026-10-01&cw=complete&wy=22&tk=0&w=2026-10:4000;2026-11:4350;2026-12:4700";
    check(case, "owed 1200.00 for 3 of 3");
    assert!(notices(case).contains(&"fewer_months".to_owned()));
}

#[test]
fn more_months_than_are_averaged_are_refused() {
    let wages = format!("{};2025-12:4350", twelve("4350", ""));
    let case = format!("y=2026&cw=complete&wy=5&tk=0&w={wages}");
    check(&case, "refused too_many_months");
    // Where nothing is due no wage is asked.
    let case = format!("y=2026&cw=complete&wy=5&tk=5&w={wages}");
    check(&case, "nothing all_taken 0 of 5");
}

#[test]
fn an_amount_is_rounded_once_at_the_end() {
    // 5000 × 7 × 2 ÷ 21.75 = 3218.3908…; from a rounded 229.89 a day it would be 3218.46.
    check("y=2026&cw=complete&wy=12&tk=3&aw=5000", "owed 3218.39 for 7 of 10");
    // 1 May to 31 December: 245 × 5 ÷ 365 = 3.35…, 3 − 2 = 1 day. Seven months of 10,000.00 and one
    // of 9,983.45: 79,983.45 ÷ 8 = 9,997.93125; × 3 ÷ 21.75 = 1,379.025 exactly, half a fen: up. From
    // an average rounded to 9,997.93 it would be 1,379.0248…, down.
    let seven = (5..12).map(|month| format!("2026-{month:02}:10000"));
    let wages = seven.collect::<Vec<_>>().join(";");
    let case = format!(
        "y=2026&jd=2026-05-01&cw=complete&wy=5&tk=2&np=not_received&w={wages};2026-12:9983.45"
    );
    check(&case, "owed 1379.03 for 1 of 3");
}

#[test]
fn a_wage_of_nought_gives_nought() {
    check("y=2026&cw=complete&wy=5&tk=0&aw=0", "settled 0.00 above 0.00");
}

#[test]
fn a_shortfall_comes_with_its_remedy_which_is_never_added() {
    let case = "y=2026&cw=complete&wy=5&tk=0&aw=4350";
    assert_eq!(notices(case), ["until_year_end", "remedy", "time_limit", "better_terms"]);
    let left = notices("y=2026&ld=2026-12-31&cw=complete&wy=5&tk=0&aw=4350");
    assert_eq!(left, ["remedy", "time_limit", "better_terms"]);
    let json = json(case);
    assert_eq!(names(&json, "findings", "finding"), ["leave_not_paid"]);
    let remedy = json["notices"][1]["text"]["zh"].as_str().unwrap();
    assert!(remedy.contains("第十五条") && remedy.contains("不含"), "{remedy}");
    let limit = json["notices"][2]["text"]["en"].as_str().unwrap();
    assert!(limit.contains("within 1 year of"), "{limit}");
}

#[test]
fn the_figures_are_those_of_the_last_day() {
    // The measures came on 17 July 2008, so that nothing can be said of a job that ended before.
    check("y=2008&cw=complete&wy=5&tk=0&aw=4350", "owed 2000.00 for 5 of 5");
    let left = |day: &str| format!("y=2008&ld={day}&cw=complete&wy=5&tk=0&aw=4350");
    // 199 × 5 ÷ 365 = 2.72.
    check(&left("2008-07-17"), "owed 800.00 for 2 of 2");
    let refused = "refused before_first annual_leave.continuous_months 2008-07-16";
    check(&left("2008-07-16"), refused);
}
