//! The standard itself: one fen below, on and one fen above every one of them, for every class.

use super::{answer, answer_with, chain, check, check_with};

use serde_json::Value;

/// Every standard as the file has it, read here as plain JSON: first day, tier and fen.
fn standards(kind: &str) -> Vec<(String, usize, i64)> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/params/53.json");
    let file: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let mut all = Vec::new();
    for tier in 1..=3 {
        let values = &file["figures"][format!("minimum_wage.{kind}.tier_{tier}")]["values"];
        for value in values.as_array().unwrap() {
            let yuan = value["value"].as_str().unwrap();
            let fen = yuan.replace('.', "").parse().unwrap();
            assert_eq!(yuan.split_once('.').unwrap().1.len(), 2, "{yuan}");
            all.push((value["from"].as_str().unwrap().to_owned(), tier, fen));
        }
    }
    all
}

fn yuan(fen: i64) -> String {
    format!("{}.{:02}", fen.div_euclid(100), fen.rem_euclid(100))
}

#[test]
fn all_seven_standards_of_three_tiers_are_tried() {
    assert_eq!(standards("monthly").len(), 21);
    assert_eq!(standards("hourly").len(), 21);
    // Jianshui, by hand from the notices: the test below would pass on a file of noughts.
    let third = |kind| -> Vec<String> {
        standards(kind)
            .into_iter()
            .filter(|(_, tier, _)| *tier == 3)
            .map(|s| yuan(s.2))
            .collect()
    };
    let monthly = ["1180.00", "1350.00", "1600.00", "1690.00", "1770.00", "1870.00", "1970.00"];
    assert_eq!(third("monthly"), monthly);
    let hourly = ["12.00", "13.00", "16.00", "17.00", "18.00", "19.00", "20.00"];
    assert_eq!(third("hourly"), hourly);
}

#[test]
fn one_fen_below_a_monthly_standard_is_short_and_the_standard_itself_is_enough() {
    for (from, tier, fen) in standards("monthly") {
        let month = from.get(..7).unwrap();
        for class in ["full_time", "dispatched", "over_age"] {
            if class == "over_age" && month < "2026-07" {
                continue;
            }
            let case = |fen| format!("c={class}&m={month}&t={tier}&p=base:{}", yuan(fen));
            let due = yuan(fen);
            check(&case(fen - 1), &format!("monthly_floor: short 0.01 of {due}"));
            check(&case(fen), &format!("monthly_floor: met 0.00 of {due}"));
            check(&case(fen + 1), &format!("monthly_floor: met 0.01 of {due}"));
        }
    }
}

#[test]
fn one_fen_below_an_hourly_standard_is_short_and_the_standard_itself_is_enough() {
    for (from, tier, fen) in standards("hourly") {
        // 10 h: the fen of the standard times ten.
        let due = fen * 10;
        let case = |pay| {
            let paid = yuan(pay);
            format!("c=part_time&pf={from}&pe={from}&t={tier}&d={from}:10&p=base:{paid}")
        };
        let expect = |said: &str| format!("hourly_floor: {said} of {}", yuan(due));
        check(&case(due - 1), &expect("short 0.01"));
        check(&case(due), &expect("met 0.00"));
        check(&case(due + 1), &expect("met 0.01"));
        if "2023-12" < from.as_str() {
            let month = from.get(..7).unwrap();
            let case = |pay| {
                let paid = yuan(pay);
                format!("c=managed&m={month}&t={tier}&oh=10&sl=0&p=order_pay:{paid}")
            };
            let expect = |said: &str| format!("managed_floor: {said} of {}", yuan(due));
            check(&case(due - 1), &expect("short 0.01"));
            check(&case(due), &expect("met 0.00"));
            check(&case(due + 1), &expect("met 0.01"));
        }
    }
}

#[test]
fn the_standard_is_the_one_of_the_wage_month_to_the_day() {
    // Case W17: tier 1, counted 2,170.
    check("m=2026-08&t=1&p=base:2170", "monthly_floor: met 0.00 of 2170.00");
    check("m=2026-09&t=1&p=base:2170", "monthly_floor: short 100.00 of 2270.00");
    check("m=2018-04&p=base:1350", "monthly_floor: met 170.00 of 1180.00");
    check("m=2018-05&p=base:1350", "monthly_floor: met 0.00 of 1350.00");
    check("m=2025-09&p=base:1800", "monthly_floor: met 30.00 of 1770.00");
    check("m=2025-10&p=base:1800", "monthly_floor: short 70.00 of 1870.00");
}

#[test]
fn a_shortfall_is_a_finding_of_the_same_amount() {
    let said = answer("m=2026-09&t=1&p=base:2170");
    assert_eq!(said.findings, ["short question=monthly_floor shortfall=100.00"]);
    assert!(answer("m=2026-08&t=1&p=base:2170").findings.is_empty());
}

#[test]
fn the_county_is_tier_three() {
    for tier in ["", "&t=county", "&t=3"] {
        check(
            &format!("m=2026-09{tier}&p=base:1969.99"),
            "monthly_floor: short 0.01 of 1970.00",
        );
    }
}

#[test]
fn before_the_first_standard_the_answer_is_a_refusal_by_name() {
    let said = answer("m=2015-08&p=base:1");
    let key = "minimum_wage.tier_of.532524";
    assert_eq!(said.lines, [format!("monthly_floor: refused before_first {key} 2015-08-01")]);
    let refusal = &said.json["lines"][0]["refusal"];
    assert_eq!(refusal["nearest"]["first"], "2015-09-01");
    assert_eq!(refusal["ask"], "province_labour");
    assert!(said.findings.is_empty());
    check(
        "m=2015-08&t=1&p=base:1",
        "monthly_floor: refused before_first minimum_wage.monthly.tier_1 2015-08-01",
    );
    let case = "c=part_time&pf=2015-08-31&pe=2015-09-01&t=2&d=2015-08-31:1&p=base:1";
    let key = "minimum_wage.hourly.tier_2";
    check(case, &format!("hourly_floor: refused before_first {key} 2015-08-31"));
}

#[test]
fn workers_past_retirement_age_are_covered_from_july_2026() {
    let key = "overage.rights";
    check(
        "c=over_age&m=2026-06&p=base:1",
        &format!("monthly_floor: refused before_first {key} 2026-06-01"),
    );
    let said = answer("c=over_age&m=2026-07&p=base:1869.99");
    assert_eq!(said.lines, ["monthly_floor: short 0.01 of 1870.00"]);
    assert!(said.notes("over_age"));
    assert!(said.figures().contains(&"overage.rights 2026-07-01 secondary".to_owned()));
}

#[test]
fn self_directed_work_has_no_minimum_wage() {
    let said = answer("c=self_directed&m=2026-09");
    assert_eq!(said.lines, ["monthly_floor: refused self_directed"]);
    assert!(said.findings.is_empty());
}

#[test]
fn the_rule_for_managed_workers_begins_with_the_guide_of_november_2023() {
    check(
        "c=managed&m=2023-11&oh=1&p=order_pay:1",
        "managed_floor: refused before_first new_form.minimum 2023-11-01",
    );
    check("c=managed&m=2023-12&oh=1&p=order_pay:17", "managed_floor: met 0.00 of 17.00");
}

#[test]
fn the_registered_place_serves_only_where_it_was_agreed_and_is_higher() {
    // September 2026: tier 1 2,270; tier 3 1,970.
    let said = answer("m=2026-09&ta=1&p=base:2000");
    assert_eq!(said.lines, ["monthly_floor: short 270.00 of 2270.00"]);
    assert!(said.notes("agreed_place_serves"));
    check("m=2026-09&p=base:2000", "monthly_floor: met 30.00 of 1970.00");
    // Agreed but lower: the place of work serves.
    let said = answer("m=2026-09&t=1&ta=3&p=base:2000");
    assert_eq!(said.lines, ["monthly_floor: short 270.00 of 2270.00"]);
    assert!(!said.notes("agreed_place_serves"));
    // Agreed and equal: nothing to say.
    assert!(!answer("m=2026-09&t=3&ta=county&p=base:2000").notes("agreed_place_serves"));
}

#[test]
fn a_standard_that_changes_inside_a_month_is_weighted_by_weekdays() {
    // Test data: 1,000 until 14 September 2026, 2,000 from Tuesday the 15th. September 2026 begins
    // on a Tuesday: 22 weekdays, of them 1-14 September ten and 15-30 September twelve.
    // 1,000 × 10 ÷ 22 + 2,000 × 12 ÷ 22 = 34,000 ÷ 22 = 1,545.4545… → 1,545.45.
    let figures = chain("mid_month");
    let said = answer_with(&figures, "m=2026-09&p=base:1545.45");
    assert_eq!(said.lines, ["monthly_floor: about met 0.00 of 1545.45"]);
    assert_eq!(said.readings, ["9 floor_change: 2026-09-01 1000.00, 2026-09-15 2000.00"]);
    let said = answer_with(&figures, "m=2026-09&p=base:1545.44");
    assert_eq!(said.lines, ["monthly_floor: about short 0.01 of 1545.45"]);
    assert!(said.findings.is_empty(), "an estimate is no finding");
    check_with(&figures, "m=2026-08&p=base:1000", "monthly_floor: met 0.00 of 1000.00");
    check_with(&figures, "m=2026-10&p=base:1999.99", "monthly_floor: short 0.01 of 2000.00");
}

#[test]
fn a_weighted_standard_and_a_part_of_the_month_are_rounded_once() {
    // 2 of 22 weekdays absent: share 1 − 2 ÷ 21.75 = 79/87.
    // 34,000 ÷ 22 × 79 ÷ 87 = 2,686,000 ÷ 1,914 = 1,403.3437… → 1,403.34.
    let figures = chain("mid_month");
    let case = "m=2026-09&at=part&ah=16&p=base:1403.34";
    check_with(&figures, case, "monthly_floor: about met 0.00 of 1403.34");
}
