//! Compensation for damage: at most 20 % of the month's wage, and what is left not below the floor.

use super::answer;

#[track_caller]
fn damage(case: &str, expected: &str) -> Vec<String> {
    let said = answer(case);
    let line = said.lines.iter().find(|line| line.starts_with("damage"));
    assert_eq!(line.map(String::as_str), Some(expected), "{said:#?}");
    said.findings
}

#[test]
fn a_fifth_of_the_wage_may_be_deducted_and_not_a_fen_more() {
    // 20 % of 3,000 is 600; 2,400 is left.
    assert!(
        damage("m=2026-09&p=base:3000;damage_compensation:600", "damage: in_order").is_empty()
    );
    assert_eq!(
        damage("m=2026-09&p=base:3000;damage_compensation:600.01", "damage: out_of_order"),
        ["damage_above_share deducted=600.01 most=600.00"]
    );
    // Two deductions are one.
    let case = "m=2026-09&p=base:3000;damage_compensation:300;damage_compensation:300.01";
    assert_eq!(
        damage(case, "damage: out_of_order"),
        ["damage_above_share deducted=600.01 most=600.00"]
    );
}

#[test]
fn what_is_left_may_be_the_floor_and_not_a_fen_less() {
    let case = |amount| format!("m=2026-09&p=base:2400;damage_compensation:{amount}");
    assert!(damage(&case("430"), "damage: in_order").is_empty());
    assert_eq!(
        damage(&case("430.01"), "damage: out_of_order"),
        ["damage_below_floor floor=1970.00 left=1969.99"]
    );
}

#[test]
fn both_bounds_can_be_broken_at_once() {
    // 20 % of 2,000 is 400; 1,500 is left.
    let findings =
        damage("m=2026-09&p=base:2000;damage_compensation:500", "damage: out_of_order");
    assert_eq!(
        findings,
        [
            "damage_above_share deducted=500.00 most=400.00",
            "damage_below_floor floor=1970.00 left=1500.00"
        ]
    );
}

#[test]
fn the_wage_of_the_month_is_wages_only() {
    // Overtime pay is wages, an expense refund and tips are not: 20 % of 3,000 stays 600.
    let case = "m=2026-09&p=base:2500;overtime:500;reimbursement:900;tips:100;damage_compensation:600.01";
    assert_eq!(
        damage(case, "damage: out_of_order"),
        ["damage_above_share deducted=600.01 most=600.00"]
    );
}

#[test]
fn nothing_deducted_is_nothing_wrong() {
    let findings = damage("m=2026-09&p=base:1900;damage_compensation:0", "damage: in_order");
    assert_eq!(findings, ["short question=monthly_floor shortfall=70.00"]);
}

#[test]
fn the_share_is_tested_even_where_the_floor_is_not_known() {
    let findings = damage(
        "m=2015-08&t=3&p=base:3000;damage_compensation:700",
        "damage: refused before_first minimum_wage.monthly.tier_3 2015-08-01",
    );
    assert_eq!(findings, ["damage_above_share deducted=700.00 most=600.00"]);
}

#[test]
fn the_figures_behind_the_bounds_are_named() {
    let said = answer("m=2026-09&at=stoppage_first&cw=3000&p=base:3000;damage_compensation:10");
    let figures = said.figures();
    assert!(figures.contains(&"pay.damage_deduction_max_pct 1995-01-01 official".to_owned()));
    let floor = "minimum_wage.monthly.tier_3 2026-09-01 secondary".to_owned();
    assert!(figures.contains(&floor), "{figures:?}");
}
