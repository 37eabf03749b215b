//! Values the reader supplies for missing figures: used, marked, and never put over a known one.

use super::{answer, check, problems};

#[test]
fn a_supplied_standard_answers_a_month_before_the_first() {
    // August 2015, both figures missing: the tier and its standard. `s.` stands before each key.
    let case = "m=2015-08&s.minimum_wage.tier_of.532524=3&s.minimum_wage.monthly.tier_3=1070&p=base:1000";
    let said = answer(case);
    assert_eq!(said.lines, ["monthly_floor: short 70.00 of 1070.00"]);
    assert_eq!(
        said.json["certainty"]["supplied"],
        serde_json::json!(["minimum_wage.tier_of.532524", "minimum_wage.monthly.tier_3"])
    );
    let standard = "minimum_wage.monthly.tier_3 - supplied".to_owned();
    assert!(said.figures().contains(&standard), "{:?}", said.figures());
}

#[test]
fn a_supplied_value_never_replaces_a_known_one() {
    let said = answer("m=2026-09&s.minimum_wage.monthly.tier_3=600&p=base:1900");
    assert_eq!(said.lines, ["monthly_floor: short 70.00 of 1970.00"]);
    assert_eq!(said.json["certainty"]["supplied"], serde_json::json!([]));
    let case =
        "m=2026-09&s.minimum_wage.own_contributions_count=no&p=base:1970;own_contributions:1";
    check(case, "monthly_floor: met 0.00 of 1970.00");
}

#[test]
fn whether_own_shares_count_can_be_supplied() {
    let case = |answer: &str| {
        format!(
            "m=2018-04&s.minimum_wage.own_contributions_count={answer}&p=base:1200;own_contributions:20.01"
        )
    };
    check(&case("yes"), "monthly_floor: met 20.00 of 1180.00");
    check(&case("%E6%98%AF"), "monthly_floor: met 20.00 of 1180.00"); // 是
    check(&case("no"), "monthly_floor: short 0.01 of 1180.00");
}

#[test]
fn pay_of_an_idle_stoppage_can_be_supplied() {
    let said = answer("m=2026-09&at=stoppage_idle&s.stoppage.idle_pay=1,379.00&p=base:1378.99");
    assert_eq!(said.lines, ["stoppage_pay: short 0.01 of 1379.00"]);
    assert_eq!(said.json["certainty"]["supplied"], serde_json::json!(["stoppage.idle_pay"]));
}

#[test]
fn a_supplied_value_has_to_fit_its_figure() {
    let path = |case: &str| -> Vec<String> {
        let all = problems(&format!("m=2026-09&{case}&p=base:1"));
        all.iter().map(|one| one.split(": ").next().unwrap().to_owned()).collect()
    };
    assert_eq!(path("s.stoppage.idle_pay=much"), ["supplied.stoppage.idle_pay"]);
    assert_eq!(path("s.stoppage.idle_pay=-5"), ["supplied.stoppage.idle_pay"]);
    assert_eq!(path("s.stoppage.idle_pay=missing"), ["supplied.stoppage.idle_pay"]);
    assert_eq!(path("s.no.such.figure=5"), ["supplied.no.such.figure"]);
    let tier = "supplied.minimum_wage.tier_of.532524";
    assert_eq!(path("s.minimum_wage.tier_of.532524=10"), [tier]);
}
