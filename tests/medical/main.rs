//! Medical insurance in flexible employment: plans, cover, years, the residents' scheme. 灵活就业医保。
//!
//! A case is written as `name=value` pairs. Amounts expected were worked out by hand. Jianshui's plans
//! are not known: the shapes are those printed for Kunming in 2017 and for Baoshan in 2025, and serve
//! the arithmetic only.

#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test that cannot be set up has failed"
)]

use std::sync::LazyLock;

use quanyi::api::medical::{Answer, FIELDS, assess, to_json};
use quanyi::api::{Case, Problem};
use quanyi::params::{Params, built_in};
use quanyi::rules::medical::{Cost, Line, Notice, Outcome, Question};
use serde_json::Value;

#[test]
fn dbg() {
    let case: Value =
        serde_json::from_str(&std::fs::read_to_string("/tmp/case.json").unwrap()).unwrap();
    let text = case
        .as_object()
        .unwrap()
        .iter()
        .map(|(k, v)| format!("{k}={}", v.as_str().unwrap()))
        .collect::<Vec<_>>()
        .join(";");
    println!("{}", serde_json::to_string_pretty(&json(&text)).unwrap());
    use quanyi::api::Answered as _;
    println!("{:#?}", answer(&text).told(quanyi::report::Lang::Zh, &BUILT_IN));
}

/// The figures of this build, read once.
static BUILT_IN: LazyLock<Params> = LazyLock::new(|| built_in().unwrap());

/// `name=value` pairs as a case; `supply.<key>=value` supplies a figure.
fn case(text: &str) -> Case {
    let mut case = Case::default();
    for pair in text.split(';').map(str::trim).filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap();
        if let Some(key) = name.strip_prefix("supply.") {
            case.supply(key, value);
        } else {
            assert!(FIELDS.iter().any(|field| field.name == name), "no field {name}");
            case.set(name, value);
        }
    }
    case
}

fn try_answer(text: &str) -> Result<Answer, Vec<Problem>> {
    assess(&BUILT_IN, &case(text))
}

#[track_caller]
fn answer(text: &str) -> Answer {
    try_answer(text).unwrap_or_else(|problems| panic!("{text}: {problems:?}"))
}

fn json(text: &str) -> Value {
    to_json(&BUILT_IN, &try_answer(text))
}
