//! Probation pay: 80 % of the contract wage or of the lowest wage of the post.

use super::{answer, problems};

#[track_caller]
fn probation(case: &str, expected: &str) -> Vec<String> {
    let said = answer(&format!("m=2026-09&pr=yes&{case}"));
    assert_eq!(said.lines.get(1).map(String::as_str), Some(expected), "{said:#?}");
    said.findings
}

#[test]
fn below_both_measures_is_a_finding() {
    // 80 % of 5,000 is 4,000; of 4,500 is 3,600.
    let findings =
        probation("cw=5000&pl=4500&p=base:3599.99", "probation: short 0.01 of 3600.00");
    assert_eq!(findings, ["short question=probation shortfall=0.01"]);
}

#[test]
fn between_the_measures_is_a_notice() {
    for paid in ["3600", "3999.99"] {
        let said = answer(&format!("m=2026-09&pr=yes&cw=5000&pl=4500&p=base:{paid}"));
        assert!(said.findings.is_empty());
        assert!(said.notice_text("probation_below_one").contains("4,000.00"));
        assert!(
            said.readings[0].starts_with("11 probation_wage: short"),
            "{:?}",
            said.readings
        );
    }
    let case = "cw=5000&pl=4500&p=base:3600";
    assert!(probation(case, "probation: met 0.00 of 3600.00").is_empty());
}

#[test]
fn on_both_measures_there_is_nothing_to_say() {
    let said = answer("m=2026-09&pr=yes&cw=5000&pl=4500&p=base:4000");
    assert_eq!(said.lines[1], "probation: met 400.00 of 3600.00");
    assert!(said.findings.is_empty() && said.readings.is_empty());
    assert!(!said.notes("probation_below_one"));
}

#[test]
fn with_one_measure_known_less_is_open() {
    let case = "cw=5000&p=base:3999.99";
    assert!(probation(case, "probation: open probation_wage").is_empty());
    assert!(probation("cw=5000&p=base:4000", "probation: met 0.00 of 4000.00").is_empty());
    assert!(probation("pl=5000&p=base:3999.99", "probation: open probation_wage").is_empty());
}

#[test]
fn eighty_per_cent_is_rounded_to_the_fen_once() {
    // 80 % of 2,500.01 is 2,000.008 → 2,000.01; of 2,500.03 is 2,000.024 → 2,000.02.
    probation("cw=2500.01&p=base:2000.01", "probation: met 0.00 of 2000.01");
    probation("cw=2500.03&p=base:2000.02", "probation: met 0.00 of 2000.02");
}

#[test]
fn the_floor_itself_holds_in_probation_too() {
    // 80 % of 2,000 is 1,600, but the floor is 1,970.
    let findings = probation("cw=2000&pl=2000&p=base:1600", "probation: met 0.00 of 1600.00");
    assert_eq!(findings, ["short question=monthly_floor shortfall=370.00"]);
}

#[test]
fn probation_pay_of_part_of_a_month_is_not_tested() {
    probation("cw=5000&at=part&ah=8&p=base:1", "probation: not tested probation_part_month");
    probation("cw=5000&at=sick&p=base:1600", "probation: not tested probation_part_month");
}

#[test]
fn probation_needs_a_measure() {
    assert_eq!(problems("m=2026-09&pr=yes&p=base:3000"), ["contract_wage: 请填写这一项。"]);
}

#[test]
fn a_new_standard_is_to_be_told_within_ten_days() {
    let text = |month: &str| {
        let said = answer(&format!("m={month}&p=base:5000"));
        said.notes("new_standard").then(|| said.notice_text("new_standard").to_owned())
    };
    let september = text("2026-09").unwrap();
    assert!(september.contains("当月起") && september.contains("10 日"), "{september}");
    for (month, new) in [
        ("2018-04", false),
        ("2018-05", true),
        ("2018-06", false),
        ("2025-10", true),
        ("2026-08", false),
        ("2026-10", false),
    ] {
        assert_eq!(text(month).is_some(), new, "{month}");
    }
}

#[test]
fn the_bound_of_a_final_award_is_twelve_monthly_standards() {
    // 1,970 × 12 = 23,640.
    let said = answer("m=2026-09&p=base:1900");
    assert!(said.notice_text("final_award").contains("23,640.00"));
    assert!(!answer("m=2026-09&p=base:1970").notes("final_award"));
}
