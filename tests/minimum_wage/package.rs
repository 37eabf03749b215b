//! A lump sum for hours and overtime together: floor or base + base ÷ 174 × (1.5 w + 2 r + 3 h).

use super::{answer, check};

#[test]
fn a_lump_sum_covers_the_floor_and_lawful_overtime_at_the_floor() {
    // 1,970 + 1,970 ÷ 174 × (1.5 × 36 + 2 × 32) = 1,970 × (1 + 118 ÷ 174) = 3,305.977…
    let case = |paid| format!("m=2026-09&he=36&hr=32&p=package:{paid}");
    check(&case("3305.97"), "package: short 0.01 of 3305.98");
    check(&case("3305.98"), "package: met 0.00 of 3305.98");
    let said = answer(&case("3305.97"));
    assert_eq!(said.findings, ["short question=package shortfall=0.01"]);
}

#[test]
fn a_written_base_above_the_floor_is_the_base() {
    // 2,500 × (1 + (1.5 × 20 + 2 × 16 + 3 × 8) ÷ 174) = 2,500 × 260 ÷ 174 = 3,735.632…
    let case = "m=2026-09&pb=2500&he=20&hr=16&hh=8&p=package:4000";
    let said = answer(case);
    assert_eq!(said.lines, ["package: met 264.37 of 3735.63"]);
    // Implied base: 4,000 ÷ (260 ÷ 174) = 2,676.923…
    assert!(said.notice_text("implied_base").contains("2,676.92"));
}

#[test]
fn a_written_base_below_the_floor_is_a_finding_and_the_floor_is_used() {
    // 1,970 × (1 + 1.5 × 10 ÷ 174) = 2,139.827…
    let said = answer("m=2026-09&pb=1969.99&he=10&p=package:2139.83");
    assert_eq!(said.lines, ["package: met 0.00 of 2139.83"]);
    assert_eq!(said.findings, ["package_base_below_floor base=1969.99 floor=1970.00"]);
    let said = answer("m=2026-09&pb=1970&he=10&p=package:2139.83");
    assert!(said.findings.is_empty());
}

#[test]
fn excluded_kinds_stand_outside_the_lump_sum_and_overtime_inside() {
    // 1,970 + 1,970 ÷ 174 × 1.5 × 36 = 2,581.379…
    let case = "m=2026-09&he=36&p=package:2081.38;overtime:500;hardship:300;housing_meal:200";
    check(case, "package: met 0.00 of 2581.38");
    let said = answer("m=2026-09&he=36&p=package:2600;company_deduction:20");
    assert_eq!(said.lines, ["package: short 1.38 of 2581.38"]);
}

#[test]
fn what_is_open_about_a_line_is_open_in_a_lump_sum_too() {
    // September 2025: 1,770 + 1,770 ÷ 174 × 1.5 × 10 = 1,922.586…
    let said = answer("m=2025-09&he=10&p=package:1900;housing_meal:100");
    assert_eq!(said.lines, ["package: short 22.59 of 1922.59"]);
    assert_eq!(said.readings, ["7 housing_meal: met 77.41 of 1922.59"]);
    let said = answer("m=2026-09&he=36&p=package:2500;long_bonus:300:3");
    assert_eq!(said.readings, ["8 long_bonus: met 18.62 of 2581.38"]);
}

#[test]
fn without_hours_the_sum_cannot_be_split() {
    let said = answer("m=2026-09&p=package:5000");
    assert_eq!(said.lines, ["package: open package_hours"]);
    assert!(said.findings.is_empty());
    // A base below the floor is a breach all the same.
    let said = answer("m=2026-09&pb=1900&p=package:5000");
    assert_eq!(said.findings, ["package_base_below_floor base=1900.00 floor=1970.00"]);
    // Nought hours are hours.
    check("m=2026-09&he=0&p=package:1970", "package: met 0.00 of 1970.00");
}

#[test]
fn more_than_36_hours_of_workday_overtime_is_a_finding() {
    let findings = |hours: &str| answer(&format!("m=2026-09&{hours}&p=package:9000")).findings;
    assert!(findings("he=36").is_empty());
    assert_eq!(findings("he=36:01"), ["overtime_above_limit hours=36:01 most=36"]);
    // Pay stays due: 1,970 + 1,970 ÷ 174 × 1.5 × 37 = 2,598.362…
    check("m=2026-09&he=37&p=package:2598.36", "package: met 0.00 of 2598.36");
}

#[test]
fn more_than_36_hours_of_all_kinds_is_a_notice() {
    let notes = |hours: &str| {
        let said = answer(&format!("m=2026-09&{hours}&p=package:9000"));
        assert!(said.findings.is_empty());
        said.notes("all_overtime_above_limit")
    };
    assert!(!notes("he=20&hr=8&hh=8"));
    assert!(notes("he=20&hr=8&hh=8:01"));
    assert!(notes("hr=40"));
}

#[test]
fn a_waiver_of_overtime_pay_is_said_to_be_void() {
    assert!(answer("m=2026-09&he=1&p=package:9000").notes("overtime_waiver_void"));
    assert!(!answer("m=2026-09&p=base:9000").notes("overtime_waiver_void"));
}

#[test]
fn a_lump_sum_for_part_of_a_month_is_not_tested() {
    check(
        "m=2026-09&at=part&ah=8&he=10&p=package:5000",
        "package: not tested package_part_month",
    );
    // Joined on the first weekday: a full month.
    let case = "m=2026-08&at=part&jd=2026-08-03&he=0&p=package:1870";
    check(case, "package: met 0.00 of 1870.00");
}

#[test]
fn take_home_pay_is_not_set_against_a_lump_sum_due() {
    let said = answer("m=2026-09&he=36&p=package:2600;own_contributions:300");
    assert_eq!(said.lines, ["package: met 18.62 of 2581.38"]);
    assert!(!said.notes("take_home_below_floor"), "2,300 is above the minimum wage");
}
