//! The answer as JSON. 结果的 JSON。

use serde_json::json;

use super::{EMPLOYED, PLAIN, json};

#[test]
fn the_json_has_the_class_or_what_remains() {
    let settled = json(&[PLAIN, EMPLOYED]);
    assert_eq!(settled["calculator"], "class");
    assert_eq!(settled["class"], "full_time");
    assert_eq!(settled["lines"][0]["outcome"], "settled");
    assert_eq!(settled["candidates"][0]["calculators"][0], "minimum-wage");
    assert_eq!(settled["rights"][0]["number"], 1);
    let open = json(&[PLAIN, EMPLOYED, "in_business=not_known"]);
    assert_eq!(open["class"], json!(null));
    assert_eq!(open["lines"][0]["ask"], "in_business");
    assert_eq!(open["lines"][0]["may_fit_none"], false);
    assert_eq!(open["candidates"][1]["class"], "managed");
    let young = json(&[PLAIN, EMPLOYED, "age=15"]);
    assert_eq!(young["lines"][0]["refusal"]["reason"], "below_working_age");
    let text = young["lines"][0]["text"]["en"].as_str().unwrap();
    assert!(text.contains("below 16") && text.contains("15"), "{text}");
}

#[test]
fn problems_are_told_with_their_places() {
    let problems = json(&["contract=none"]);
    assert_eq!(problems["calculator"], "class");
    assert_eq!(problems["problems"][0]["field"], "day");
}
