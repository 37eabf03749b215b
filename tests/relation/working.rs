//! The working and the certainty. 计算过程与可靠程度。

use quanyi::law::Status;
use serde_json::json;

use super::{BUILT_IN, EMPLOYED, FREE, PLAIN, answer, json};

#[test]
fn the_second_wage_is_worked_out_with_its_articles() {
    let answer = json(&[PLAIN, EMPLOYED, "started=2025-01-01;wage=3000"]);
    let steps = answer["working"].as_array().unwrap();
    let last = steps.last().unwrap();
    assert_eq!(last["term"], "double_wage_owed");
    assert_eq!(last["result"], "33000.00");
    assert_eq!(last["convention"], "months_from_first_day");
    let articles: Vec<&str> = last["law"]
        .as_array()
        .unwrap()
        .iter()
        .map(|law| law["article"].as_str().unwrap())
        .collect();
    assert_eq!(articles, ["第八十二条", "第六条", "第七条"]);
    assert_eq!(steps[0]["figure"]["key"], "contract.double_wage");
}

#[test]
fn an_answer_rests_on_the_figures_that_it_used() {
    let keys = |texts: &[&str]| -> Vec<String> {
        let answer = answer(texts);
        let uses = answer.trace.certainty().uses().to_vec();
        uses.iter().map(|used| BUILT_IN.record(used.id).unwrap().key.clone()).collect()
    };
    let own = keys(&[PLAIN, FREE]);
    assert_eq!(own, ["county.contract", "new_form.classes", "county.disputes"]);
    assert!(keys(&[PLAIN, EMPLOYED]).contains(&"contract.written_within".to_owned()));
    assert_eq!(answer(&[PLAIN, FREE]).trace.certainty().weakest(), Some(Status::Secondary));
    // The three elements are told with their mark: nothing rests on them.
    assert!(!own.contains(&"relation.three_elements".to_owned()));
    assert_eq!(json(&["day=2026-11-25"])["working"], json!([]));
}
