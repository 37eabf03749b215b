//! A claim over several months: each month alone, the sum, the last days. 多个月份的追讨。

#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot be set up has failed"
)]

use quanyi::api::claim::{Answer, FIELDS, assess, to_json};
use quanyi::api::{Problem, from_json};
use quanyi::params::built_in;
use quanyi::rules::claim::Notice;

fn try_answer(case: &str) -> Result<Answer, Vec<Problem>> {
    from_json(FIELDS, case).and_then(|case| assess(&built_in().unwrap(), &case))
}

#[track_caller]
fn answer(case: &str) -> Answer {
    try_answer(case).unwrap_or_else(|problems| panic!("{problems:?}"))
}

/// Counted pay of so much in each of these months.
fn paid(months: &[&str], amount: &str) -> String {
    let rows: Vec<String> = months
        .iter()
        .map(|month| format!(r#"{{"month": "{month}", "amount": "{amount}"}}"#))
        .collect();
    format!(r#""pay": [{}]"#, rows.join(", "))
}

/// W34 with more fields.
fn w34(more: &str) -> String {
    let pay = paid(&["2026-07", "2026-08", "2026-09"], "1800");
    format!(r#"{{"month": "2026-07", "last_month": "2026-09", "tier": "3", {pay}{more}}}"#)
}

/// Month, owed of both kinds, inspection until, and if continuing.
fn months(answer: &Answer) -> Vec<String> {
    let one = |month: &quanyi::rules::claim::Month| {
        let [floor, overtime] = month.owed().map(|owed| owed.map(|owed| owed.to_string()));
        let day =
            |day: Option<chrono::NaiveDate>| day.map_or("-".to_owned(), |d| d.to_string());
        format!(
            "{} {} {} {} {}",
            month.month,
            floor.unwrap_or("-".to_owned()),
            overtime.unwrap_or("-".to_owned()),
            day(month.inspection),
            day(month.unbroken)
        )
    };
    answer.answered.months.iter().map(one).collect()
}

fn claim(answer: &Answer) -> String {
    answer.answered.sum.as_ref().unwrap().claim.to_string()
}

fn arbitration(answer: &Answer) -> Option<String> {
    answer.answered.deadlines.as_ref().unwrap().arbitration.map(|day| day.to_string())
}

#[test]
fn w34_three_months_each_by_its_own_standard() {
    // Standard 1,870 in July and August, 1,970 from September.
    let answered =
        answer(&w34(r#", "left": "2026-09-30", "pay_day": "31", "pay_month": "same""#));
    assert_eq!(
        months(&answered),
        [
            "2026-07 70.00 - 2028-07-31 2028-09-30",
            "2026-08 70.00 - 2028-08-31 2028-09-30",
            "2026-09 170.00 - 2028-09-30 -",
        ]
    );
    assert_eq!(claim(&answered), "310.00");
    assert_eq!(arbitration(&answered).as_deref(), Some("2027-09-30"));
    assert!(answered.answered.notices.contains(&Notice::Continuing));
}

#[test]
fn a_month_paid_above_the_standard_pays_nothing_of_another() {
    let text = r#"{"month": "2026-07", "last_month": "2026-08", "pay": [
        {"month": "2026-07", "amount": "1869.99"}, {"month": "2026-08", "amount": "5000"}]}"#;
    let answered = answer(text);
    assert_eq!(claim(&answered), "0.01");
    assert_eq!(months(&answered)[1], "2026-08 0.00 - 2028-08-31 -");
}

#[test]
fn exactly_the_standard_owes_nothing() {
    let answered = answer(r#"{"month": "2026-07", "pay": [{"amount": "1870"}]}"#);
    assert_eq!(claim(&answered), "0.00");
}

#[test]
fn a_gap_between_months_breaks_the_run() {
    let text = r#"{"month": "2026-05", "last_month": "2026-08", "pay": [
        {"month": "2026-05", "amount": "1800"}, {"month": "2026-06", "amount": "1870"},
        {"month": "2026-07", "amount": "1800"}, {"month": "2026-08", "amount": "1800"}]}"#;
    assert_eq!(
        months(&answer(text)),
        [
            "2026-05 70.00 - 2028-05-31 -",
            "2026-06 0.00 - 2028-06-30 -",
            "2026-07 70.00 - 2028-07-31 2028-08-31",
            "2026-08 70.00 - 2028-08-31 -",
        ]
    );
}

#[test]
fn the_pay_day_of_the_next_month_is_the_breach() {
    let answered = answer(&w34(r#", "pay_day": "15", "pay_month": "next""#));
    assert_eq!(months(&answered)[0], "2026-07 70.00 - 2028-08-15 2028-10-15");
    // The 31st of a month with thirty days is its last day.
    let answered = answer(&w34(r#", "pay_day": "31", "pay_month": "next""#));
    assert_eq!(months(&answered)[1], "2026-08 70.00 - 2028-09-30 2028-10-31");
}

#[test]
fn the_last_day_of_a_leap_day_is_the_month_s_last() {
    let text = r#"{"month": "2024-02", "pay": [{"amount": "1000"}], "left": "2024-02-29"}"#;
    assert_eq!(arbitration(&answer(text)).as_deref(), Some("2025-02-28"));
    let text = r#"{"month": "2026-03", "pay": [{"amount": "1000"}], "left": "2026-03-31"}"#;
    assert_eq!(arbitration(&answer(text)).as_deref(), Some("2027-03-31"));
}

#[test]
fn while_employed_there_is_no_limit_for_arbitration() {
    let answered = answer(&w34(""));
    assert_eq!(arbitration(&answered), None);
    assert!(answered.answered.notices.contains(&Notice::StillEmployed));
}

#[test]
fn filing_on_the_last_day_is_in_time_and_the_day_after_is_not() {
    let at = |day: &str| {
        answer(&w34(&format!(r#", "left": "2026-09-30", "filing": "{day}""#))).answered.notices
    };
    let late = |notices: &[Notice]| {
        notices.iter().any(|notice| matches!(notice, Notice::ArbitrationLate { .. }))
    };
    assert!(!late(&at("2027-09-30")));
    assert!(late(&at("2027-10-01")));
    let late = |notices: &[Notice]| {
        notices.iter().filter(|n| matches!(n, Notice::InspectionLate { .. })).count()
    };
    assert_eq!(late(&at("2028-07-31")), 0);
    assert_eq!(late(&at("2028-08-01")), 1);
    assert_eq!(late(&at("2028-10-01")), 3);
}

#[test]
fn overtime_of_each_month_has_its_own_base_and_payment() {
    // 1,870 ÷ 174 × 2 × 8 = 171.954 and 1,970 ÷ 174 × 2 × 8 = 181.149.
    let text = r#"{"month": "2026-08", "last_month": "2026-09", "wage": "1800", "pay": [
        {"month": "2026-08", "amount": "1870"}, {"month": "2026-08", "kind": "overtime", "amount": "100"},
        {"month": "2026-09", "amount": "1970"}, {"month": "2026-09", "kind": "overtime", "amount": "200"}],
        "days": [{"day": "2026-08-01", "hours": "8"}, {"day": "2026-09-05", "hours": "8"}]}"#;
    let answered = answer(text);
    assert_eq!(
        months(&answered),
        ["2026-08 0.00 71.95 2028-08-31 -", "2026-09 0.00 0.00 2028-09-30 -",]
    );
    assert_eq!(claim(&answered), "71.95");
}

#[test]
fn a_month_in_part_is_an_estimate_and_stands_apart() {
    let text = r#"{"month": "2026-07", "last_month": "2026-08", "joined": "2026-07-20", "pay": [
        {"month": "2026-07", "amount": "100"}, {"month": "2026-08", "amount": "1800"}]}"#;
    let answered = answer(text);
    let sum = answered.answered.sum.unwrap();
    assert_eq!(sum.claim.to_string(), "70.00");
    // Ten of 23 weekdays: 1,870 × 10 ÷ 21.75 = 859.77, less the 100 paid.
    assert_eq!(sum.estimated.to_string(), "759.77");
}

#[test]
fn a_month_without_a_standard_is_refused_and_named() {
    let text = r#"{"month": "2015-08", "last_month": "2015-09", "pay": [
        {"month": "2015-08", "amount": "100"}, {"month": "2015-09", "amount": "1100"}]}"#;
    let answered = answer(text);
    assert!(answered.answered.months[0].floor.is_err());
    let sum = answered.answered.sum.unwrap();
    // 1,180 since September 2015.
    assert_eq!((sum.claim.to_string().as_str(), sum.missing), ("80.00", 1));
}

#[test]
fn a_month_without_an_amount_is_not_taken_for_unpaid() {
    // Only July was entered; August has overtime pay alone, September nothing.
    let text = r#"{"month": "2026-07", "last_month": "2026-09", "pay": [
        {"month": "2026-07", "amount": "1800"}, {"month": "2026-08", "kind": "overtime", "amount": "500"}]}"#;
    let answered = answer(text);
    let sum = answered.answered.sum.as_ref().unwrap();
    assert_eq!((sum.claim.to_string().as_str(), sum.missing), ("70.00", 2));
    let json = to_json(&built_in().unwrap(), &Ok(answered));
    assert_eq!(json["months"][1]["minimum_wage"]["refusal"]["reason"], "pay_not_given");
    assert!(!json["complaint"]["zh"].as_str().unwrap().contains("8月"));
    // A month in which nothing was paid is entered as nought.
    let text = r#"{"month": "2026-07", "pay": [{"amount": "0"}]}"#;
    assert_eq!(claim(&answer(text)), "1870.00");
}

#[test]
fn part_timers_are_measured_by_the_hour() {
    // 20 an hour from September 2026: 4 h are 80.
    let text = r#"{"class": "part_time", "month": "2026-09", "pay": [{"amount": "70"}],
        "days": [{"day": "2026-09-01", "hours": "4"}]}"#;
    assert_eq!(claim(&answer(text)), "10.00");
}

#[test]
fn records_older_than_two_years_need_the_worker_s_own_proof() {
    let answered = answer(&w34(r#", "filing": "2028-08-01""#));
    let older = |n: &Notice| matches!(n, Notice::RecordsOlder { month, years: 2 } if month.to_string() == "2026-07");
    assert!(answered.answered.notices.iter().any(older));
}

#[test]
fn the_complaint_holds_the_table_and_the_clauses() {
    let answered = answer(&w34(r#", "left": "2026-09-30""#));
    let json = to_json(&built_in().unwrap(), &Ok(answered));
    let complaint = json["complaint"]["zh"].as_str().unwrap();
    for words in [
        "310.00 元",
        "2026年7月：最低工资差额 70.00 元（应得 1,870.00 元，已发 1,800.00 元）",
        "2026年9月：最低工资差额 170.00 元",
        "第四十八条",
        "离职日期：2026年9月30日",
    ] {
        assert!(complaint.contains(words), "{words} in {complaint}");
    }
    // No overtime is claimed, and how long there is to complain is no business of the letter.
    for words in ["加班", "第四十四条", "最晚"] {
        assert!(!complaint.contains(words), "{words} in {complaint}");
    }
}

#[test]
fn what_cannot_be_read_is_said_at_its_place() {
    let problems = try_answer(
        r#"{"month": "2026-09", "last_month": "2026-07", "pay": [{"amount": "x"}]}"#,
    );
    let paths: Vec<String> =
        problems.unwrap_err().iter().map(|problem| problem.place.path()).collect();
    assert_eq!(paths, ["last_month"]);
    let problems = try_answer(
        r#"{"month": "2026-07", "pay": [{"month": "2026-09", "amount": "1"}], "left": "2026-06-30"}"#,
    );
    let paths: Vec<String> =
        problems.unwrap_err().iter().map(|problem| problem.place.path()).collect();
    assert_eq!(paths, ["left", "pay[0].month", "pay"]);
}
