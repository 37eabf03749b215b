//! The answer as JSON. 结果的 JSON。

use super::json;

#[test]
fn the_json_has_amounts_refusals_and_what_is_missing() {
    let answer = json("first_month=2026-12;period=quarter;subsidy=general;grade=80");
    assert_eq!(answer["calculator"], "pension");
    assert_eq!(answer["case"]["grade"], "80");
    let lines = answer["lines"].as_array().unwrap();
    let questions: Vec<&str> =
        lines.iter().map(|line| line["question"].as_str().unwrap()).collect();
    assert_eq!(questions, ["contribution", "contribution", "period", "subsidy", "subsidy"]);
    assert_eq!(lines[0]["a_month"]["total"], "1174.24");
    assert_eq!(lines[0]["all"]["pooled"], "704.54");
    assert_eq!(lines[1]["outcome"], "refused");
    assert_eq!(lines[1]["refusal"]["figure"], "contribution.reference_wage");
    assert_eq!(lines[2]["months_missing"], 2);
    // 1174.24 × 2 ÷ 3 = 782.826….
    assert_eq!(lines[3]["at_most"]["a_month"], "782.83");
    assert_eq!(answer["tiers"].as_array().unwrap().len(), 6);
    assert_eq!(answer["tiers"][1]["is_own"], true);
    let last = answer["notices"].as_array().unwrap();
    let last = last.iter().find(|notice| notice["notice"] == "last_year").unwrap();
    assert_eq!(last["last_year"]["year"], 2026);
    assert_eq!(last["last_year"]["a_month"], "1174.24");
    let missing = answer["missing"].as_array().unwrap();
    assert!(missing.iter().any(|gap| gap["figure"] == "insurance_subsidy.apply_window"));
    assert!(missing.iter().all(|gap| gap["ask"].is_string()));
}

#[test]
fn problems_are_told_with_their_places() {
    let answer = json("first_month=2026-09;grade=base;base=4402.99");
    assert_eq!(answer["calculator"], "pension");
    assert_eq!(answer["problems"][0]["field"], "base");
    assert_eq!(
        answer["problems"][0]["text"]["en"],
        "“4402.99” lies outside the bounds of the year: 4,403.00 yuan at least, 22,017.00 yuan at most."
    );
}

#[test]
fn the_same_case_gives_the_same_bytes() {
    let case =
        "first_month=2026-09;sex=woman;birth=1980-04;paid_months=100;index=0.6;balance=3";
    assert_eq!(json(case).to_string(), json(case).to_string());
}
