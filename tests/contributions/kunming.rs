//! Published and vendors' cases, one of them with Kunming's figures: test data that replaces the whole chain,
//! never a default here.

use quanyi::params::{Params, load};
use quanyi::rules::contributions::Insurance;
use serde_json::{Value, json};

use super::{answer, share, shares, try_with};

/// The files of this build with what Kunming has other than Honghe.
fn kunming() -> Params {
    let files = ["cn", "53", "5325", "532524"].map(|code| {
        let path = format!("{}/params/{code}.json", env!("CARGO_MANIFEST_DIR"));
        let mut file: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        let mut set = |key: &str, values: Value| {
            if let Some(figure) = file["figures"].get_mut(key) {
                figure["values"] = values;
            }
        };
        let since_2020 = |value: Value| {
            json!([{ "from": "2020-01-01", "value": value, "status": "unverified", "checked_on": "2026-11-23" }])
        };
        set(
            "employee_medical.base_floor",
            json!([
                { "from": "2025-01-01", "value": "4357.00", "status": "unverified", "checked_on": "2026-11-23" },
                { "from": "2026-09-01", "value": "4403.00", "status": "unverified", "checked_on": "2026-11-23" }
            ]),
        );
        set("employee_medical.employer_rate", since_2020(json!("7")));
        set("employee_medical.maternity_rate", since_2020(json!("0.9")));
        set("housing_fund.base_floor", since_2020(json!("1000.00")));
        set("housing_fund.base_ceiling", since_2020(json!("30000.00")));
        set("housing_fund.rounding", since_2020(json!({ "mode": "yuan_half_up" })));
        (code, file.to_string())
    });
    let chain: Vec<(&str, &str)> =
        files.iter().map(|(code, text)| (*code, text.as_str())).collect();
    load(&chain).unwrap()
}

const A4: &str = "month=2026-01;wage=4000;injury_class=1;fund=yes;fund_base=4000;fund_rate=12";

#[test]
fn the_notice_of_yuanmou_at_the_floor() {
    // 4403 × 16 % = 704.48, × 8 % = 352.24; × 0.7 % = 30.821, × 0.3 % = 13.209; × 0.2 % = 8.806.
    for wage in ["4402.99", "4403", "1"] {
        let answer = answer(&format!("month=2026-09;wage={wage};injury_class=1"));
        assert_eq!(shares(&answer, Insurance::Pension), "704.48 / 352.24");
        assert_eq!(shares(&answer, Insurance::Unemployment), "30.82 / 13.21");
        assert_eq!(shares(&answer, Insurance::Injury), "8.81 / —");
    }
}

#[test]
fn kunming_in_january_has_two_floors_in_one_month() {
    let supplied = format!("{A4};supply.unemployment.rate=0.7/0.3");
    let answer = try_with(&kunming(), &supplied).unwrap();
    assert_eq!(shares(&answer, Insurance::Pension), "704.48 / 352.24");
    assert_eq!(shares(&answer, Insurance::Medical), "304.99 / 87.14");
    assert_eq!(shares(&answer, Insurance::Maternity), "39.21 / —");
    assert_eq!(shares(&answer, Insurance::Unemployment), "30.82 / 13.21");
    assert_eq!(shares(&answer, Insurance::Injury), "8.81 / —");
    assert_eq!(shares(&answer, Insurance::Fund), "480.00 / 480.00");
    assert_eq!(answer.answered.employer.amount.to_string(), "1568.31");
    assert_eq!(answer.answered.employee.amount.to_string(), "932.59");
    assert_eq!(answer.trace.certainty().supplied().count(), 1, "the unemployment rate");
}

#[test]
fn the_same_with_our_own_figures_is_refused_where_they_are_missing() {
    let answer = answer(A4);
    assert_eq!(shares(&answer, Insurance::Pension), "704.48 / 352.24");
    assert_eq!(shares(&answer, Insurance::Injury), "8.81 / —");
    let missing = |insurance| share(&super::line(&answer, insurance).employer);
    assert_eq!(missing(Insurance::Unemployment), "unemployment.rate");
    assert_eq!(missing(Insurance::Medical), "employee_medical.base_floor");
    assert_eq!(missing(Insurance::Maternity), "employee_medical.base_floor");
    assert_eq!(missing(Insurance::Fund), "housing_fund.base_floor");
    let without = &answer.answered.employer.without;
    for insurance in
        [Insurance::Unemployment, Insurance::Medical, Insurance::Maternity, Insurance::Fund]
    {
        assert!(without.contains(&insurance), "{without:?}");
    }
}

#[test]
fn each_side_of_the_fund_is_rounded_alone() {
    for (base, rate, each) in [
        ("2270", "5", "114.00"),    // 113.50
        ("2269.80", "5", "113.00"), // 113.49
        ("20010", "5", "1001.00"),  // 1,000.50
    ] {
        let text =
            format!("month=2026-01;wage=8000;fund=yes;fund_base={base};fund_rate={rate}");
        let answer = try_with(&kunming(), &text).unwrap();
        assert_eq!(shares(&answer, Insurance::Fund), format!("{each} / {each}"), "{base}");
    }
}

#[test]
fn what_is_supplied_for_a_missing_rate_is_used_and_marked() {
    let answer = answer(
        "month=2026-09;wage=5000;injury_class=1;supply.employee_medical.employer_rate=8",
    );
    // 5000 × 8 %, × 2 %.
    assert_eq!(shares(&answer, Insurance::Medical), "400.00 / 100.00");
    assert_eq!(answer.trace.certainty().supplied().count(), 1);
}
