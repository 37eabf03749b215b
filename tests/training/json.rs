//! The answer as JSON. 结果的 JSON。

use serde_json::json;

use super::json;

#[test]
fn the_json_has_every_scheme_with_its_conditions_values_and_documents() {
    let answer = json(&["day=2026-11-25;status=flexible;unemployment_months=5"]);
    assert_eq!(answer["calculator"], "training");
    let schemes = answer["schemes"].as_array().unwrap();
    let upgrade = schemes.iter().find(|one| one["scheme"] == "skill_upgrade").unwrap();
    assert_eq!(upgrade["verdict"], "not_eligible");
    assert_eq!(upgrade["validity"], json!({ "state": "renewal_missing", "day": "2025-12-31" }));
    assert_eq!(upgrade["documents"][0]["number"], "云社险通〔2025〕3号");
    assert_eq!(upgrade["status"], "secondary");
    let first = &upgrade["conditions"][0];
    assert_eq!((&first["kind"], &first["truth"]), (&json!("status_any"), &json!("no")));
    assert_eq!(first["given"], "flexible");
    // Not published for 2026: what was required last, with its year; five months are neither.
    let months = &upgrade["conditions"][1];
    assert_eq!(months["truth"], "not_known");
    assert_eq!(months["last_known"], json!({ "number": "12", "year": 2025 }));
    assert_eq!(months["given"], "5");
    assert_eq!(months["figures"], json!(["training.skill_upgrade.insured_months"]));
    assert_eq!(upgrade["amount"], json!(null));
    assert!(answer["missing"].as_array().unwrap().iter().all(|gap| gap["ask"].is_string()));
}

#[test]
fn problems_are_told_with_their_places() {
    let answer = json(&["status=employed"]);
    assert_eq!(answer["calculator"], "training");
    assert_eq!(answer["problems"][0]["field"], "day");
}

#[test]
fn what_the_office_answered_is_named_among_what_was_supplied() {
    let (a, b) = (
        "training.confirmed.insurance_subsidy.household",
        "training.confirmed.insurance_subsidy.recognised",
    );
    let answer = json(&[&format!("day=2026-11-25;supply.{a}=yes;supply.{b}=no")]);
    let mut supplied: Vec<&str> = answer["certainty"]["supplied"]
        .as_array()
        .unwrap()
        .iter()
        .map(|key| key.as_str().unwrap())
        .collect();
    supplied.sort_unstable();
    assert_eq!(supplied, [a, b]);
    // It is asked for by its own words and of the office of the scheme.
    let missing = answer["missing"].as_array().unwrap();
    let gap = missing.iter().find(|gap| {
        gap["figure"] == "training.confirmed.insurance_subsidy_graduates.recognised"
    });
    assert!(
        gap.unwrap()["text"]["zh"].as_str().unwrap().contains("毕业和灵活就业登记符合要求")
    );
}
