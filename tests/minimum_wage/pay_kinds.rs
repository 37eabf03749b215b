//! Which lines of a pay slip count: the closed list, kind by kind.

use super::{answer, answer_with, chain, check, check_with};

/// Counted pay of a base of 1,000 and a line of 100 of this kind, in September 2026 (floor 1,970):
/// what is short tells what counted.
#[track_caller]
fn counted(kind: &str, expected: &str) {
    check(
        &format!("m=2026-09&p=base:1000;{kind}:100"),
        &format!("monthly_floor: short {expected} of 1970.00"),
    );
}

#[test]
fn pay_for_normal_work_counts() {
    // 1,970 − 1,100.
    for kind in [
        "base",
        "post",
        "performance",
        "commission",
        "seniority",
        "full_attendance",
        "paid_leave",
        "piece",
        "order_pay",
        "incentive",
    ] {
        counted(kind, "870.00");
    }
}

#[test]
fn what_the_provisions_set_aside_does_not_count() {
    // 1,970 − 1,000.
    for kind in [
        "overtime",
        "hardship",
        "statutory_welfare",
        "housing_meal",
        "in_kind",
        "reimbursement",
        "employer_share",
        "severance",
        "leave_in_lieu",
        "tips",
        "back_pay",
    ] {
        counted(kind, "970.00");
    }
}

#[test]
fn lawful_withholding_stays_in_and_company_deductions_come_out() {
    // Withheld tax, support and own contributions leave the pay at 1,000.
    for kind in ["own_contributions", "income_tax", "court_support"] {
        counted(kind, "970.00");
    }
    // A fine reduces it: 1,970 − 900.
    counted("company_deduction", "1070.00");
    // Compensation for damage is tested on its own.
    counted("damage_compensation", "970.00");
}

#[test]
fn every_kind_is_in_one_of_the_lists_above() {
    // 10 that count, 11 set aside, 5 withheld, and the long bonus and the lump sum below.
    assert_eq!(quanyi::api::minimum_wage::PAY_KINDS.len(), 10 + 11 + 5 + 2);
}

#[test]
fn case_w25_allowance_out_own_shares_in() {
    let said = answer("m=2026-09&p=base:1900;hardship:250;own_contributions:300");
    assert_eq!(said.lines, ["monthly_floor: short 70.00 of 1970.00"]);
    assert_eq!(said.json["lines"][0]["paid"], "1900.00");
    assert!(said.notes("own_contributions_stay_in"));
    // Variant: compliant although take-home is 2,220 − 300 = 1,920, and the page says why.
    let said = answer("m=2026-09&p=base:1970;hardship:250;own_contributions:300");
    assert_eq!(said.lines, ["monthly_floor: met 0.00 of 1970.00"]);
    assert!(said.notice_text("take_home_below_floor").contains("1,920.00"));
    assert!(said.findings.is_empty());
}

#[test]
fn take_home_is_mentioned_only_below_the_standard() {
    let notes = |withheld: &str| {
        answer(&format!("m=2026-09&p=base:2000;income_tax:{withheld}"))
            .notes("take_home_below_floor")
    };
    assert!(!notes("30"), "1,970.00 is not below");
    assert!(notes("30.01"));
}

#[test]
fn case_w29_own_shares_follow_the_place() {
    // Contract 3,798.33, own shares 1,058.33: 2,740.00 where they are taken out.
    let case = "m=2026-09&p=base:3798.33;own_contributions:1058.33";
    let shanghai = chain("shanghai");
    let said = answer_with(&shanghai, case);
    assert_eq!(said.lines, ["monthly_floor: met 0.00 of 2740.00"]);
    assert!(said.notes("own_contributions_taken_out"));
    // One fen more withheld is one fen short there, and changes nothing in Yunnan.
    let more = "m=2026-09&p=base:3798.33;own_contributions:1058.34";
    check_with(&shanghai, more, "monthly_floor: short 0.01 of 2740.00");
    let said = answer(case);
    assert_eq!(said.lines, ["monthly_floor: met 1828.33 of 1970.00"]);
    assert_eq!(said.json["lines"][0]["paid"], "3798.33");
}

#[test]
fn before_may_2018_own_shares_are_read_both_ways() {
    // Tier 3, April 2018: 1,180. Without the shares 1,200 − 20 = 1,180 still reaches it.
    let said = answer("m=2018-04&p=base:1200;own_contributions:20");
    assert_eq!(said.lines, ["monthly_floor: met 20.00 of 1180.00"]);
    assert_eq!(said.readings, ["own_contributions: met 0.00 of 1180.00"]);
    // One fen more withheld, and the verdicts differ: refused by name, with the other reading.
    let said = answer("m=2018-04&p=base:1200;own_contributions:20.01");
    let key = "minimum_wage.own_contributions_count";
    assert_eq!(said.lines, [format!("monthly_floor: refused before_first {key} 2018-04-01")]);
    assert_eq!(said.readings, ["own_contributions: short 0.01 of 1180.00"]);
    assert!(said.findings.is_empty());
    // Short either way: a finding of what is short in the reading kinder to the employer.
    let said = answer("m=2018-04&p=base:1170;own_contributions:20");
    assert_eq!(said.lines, ["monthly_floor: short 10.00 of 1180.00"]);
    // May 2018: the notice says that they stay in.
    let said = answer("m=2018-05&p=base:1350;own_contributions:500");
    assert_eq!(said.lines, ["monthly_floor: met 0.00 of 1350.00"]);
    assert!(said.readings.is_empty());
}

#[test]
fn before_may_2018_own_shares_of_part_time_work_are_read_both_ways_too() {
    // 10 h × 12 = 120.
    let case = |own: &str| {
        format!(
            "c=part_time&pf=2018-04-02&pe=2018-04-02&d=2018-04-02:10&p=base:130;own_contributions:{own}"
        )
    };
    check(&case("10"), "hourly_floor: met 10.00 of 120.00");
    let key = "minimum_wage.own_contributions_count";
    let said = answer(&case("10.01"));
    assert_eq!(said.lines, [format!("hourly_floor: refused before_first {key} 2018-04-01")]);
    assert!(said.findings.is_empty());
}

#[test]
fn housing_and_meal_money_is_open_before_october_2025() {
    // September 2025: 1,770. October 2025: 1,870.
    let said = answer("m=2025-09&p=base:1700;housing_meal:100");
    assert_eq!(said.lines, ["monthly_floor: short 70.00 of 1770.00"]);
    assert_eq!(said.readings, ["7 housing_meal: met 30.00 of 1770.00"]);
    let said = answer("m=2025-10&p=base:1800;housing_meal:100");
    assert_eq!(said.lines, ["monthly_floor: short 70.00 of 1870.00"]);
    assert!(said.readings.is_empty());
    // Nothing of the kind was paid: nothing is open.
    assert!(answer("m=2025-09&p=base:1700;housing_meal:0").readings.is_empty());
}

#[test]
fn a_long_bonus_is_left_out_and_its_share_of_the_month_is_the_other_reading() {
    // 200 over three months: 66.666…; 1,900 + 66.67 = 1,966.67.
    let said = answer("m=2026-09&p=base:1900;long_bonus:200:3");
    assert_eq!(said.lines, ["monthly_floor: short 70.00 of 1970.00"]);
    assert_eq!(said.readings, ["8 long_bonus: short 3.33 of 1970.00"]);
    // 210 ÷ 3 = 70.
    let said = answer("m=2026-09&p=base:1900;long_bonus:210:3");
    assert_eq!(said.readings, ["8 long_bonus: met 0.00 of 1970.00"]);
    // Two bonuses of 100 over three months: 200 ÷ 3 once more, rounded once, not twice 33.33.
    let said = answer("m=2026-09&p=base:1900;long_bonus:100:3;long_bonus:100:3");
    assert_eq!(said.readings, ["8 long_bonus: short 3.33 of 1970.00"]);
}

#[test]
fn back_pay_belongs_to_its_own_month() {
    let said = answer("m=2026-09&p=base:1900;back_pay:500");
    assert_eq!(said.lines, ["monthly_floor: short 70.00 of 1970.00"]);
    assert!(said.notice_text("back_pay_elsewhere").contains("500.00"));
}

#[test]
fn a_fine_is_taken_off_and_said_to_have_no_ground() {
    let said = answer("m=2026-09&p=base:2000;company_deduction:40");
    assert_eq!(said.lines, ["monthly_floor: short 10.00 of 1970.00"]);
    assert!(said.notice_text("company_deduction").contains("40.00"));
}

#[test]
fn many_small_lines_are_added_exactly() {
    // 197 lines of 10.00 make 1,970.00; one of them a fen less is a fen short.
    let lines = vec!["base:10"; 196].join(";");
    check(&format!("m=2026-09&p={lines};base:10"), "monthly_floor: met 0.00 of 1970.00");
    check(&format!("m=2026-09&p={lines};base:9.99"), "monthly_floor: short 0.01 of 1970.00");
}

#[test]
fn a_quota_not_met_leaves_the_shortfall_open() {
    let said = answer("m=2026-09&q=not_met&p=piece:1900");
    assert_eq!(said.lines, ["monthly_floor: open quota_reasonable"]);
    assert_eq!(said.readings, ["quota_reasonable: short 70.00 of 1970.00"]);
    assert!(said.findings.is_empty());
    check("m=2026-09&q=not_met&p=piece:1970", "monthly_floor: met 0.00 of 1970.00");
    check("m=2026-09&q=met&p=piece:1900", "monthly_floor: short 70.00 of 1970.00");
    // Without piece pay there is no quota.
    check("m=2026-09&q=not_met&p=base:1900", "monthly_floor: short 70.00 of 1970.00");
}
