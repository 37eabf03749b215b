//! Training subsidies and other schemes. 培训补贴。
//!
//! A case is written as `name=value` pairs; claims as `kind:day:same:scarce`. Days expected were counted
//! by hand.

#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot be set up has failed"
)]

mod any_scheme;
mod entries;
mod files;
mod json;
mod others;
mod properties;
mod skill_upgrade;
mod words;

use std::sync::LazyLock;

use quanyi::api::training::{Answer, FIELDS, assess, to_json};
use quanyi::api::{Case, Problem, Row};
use quanyi::params::{Params, built_in, load};
use quanyi::rules::Truth;
use quanyi::rules::training::{Checked, Found, OfScheme, Verdict};
use serde_json::Value;

/// The figures of this build, read once.
static BUILT_IN: LazyLock<Params> = LazyLock::new(|| built_in().unwrap());

/// The files as they stand in the repository.
const SHIPPED: [(&str, &str); 4] = [
    ("cn.json", include_str!("../../params/cn.json")),
    ("53.json", include_str!("../../params/53.json")),
    ("5325.json", include_str!("../../params/5325.json")),
    ("532524.json", include_str!("../../params/532524.json")),
];

/// `name=value` pairs as a case; a later pair replaces an earlier one.
fn case(texts: &[&str]) -> Case {
    let mut case = Case::default();
    let pairs = texts.iter().flat_map(|text| text.split(';'));
    for pair in pairs.map(str::trim).filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap();
        if let Some(key) = name.strip_prefix("supply.") {
            case.supply(key, value);
        } else if name == "claim" {
            let cells: Vec<&str> = value.split(':').collect();
            let cells: Vec<(&str, &str)> =
                ["kind", "day", "same", "scarce"].into_iter().zip(cells).collect();
            case.change_rows("claims", |rows| rows.push(Row::of(&cells)));
        } else {
            assert!(FIELDS.iter().any(|field| field.name == name), "no field {name}");
            case.set(name, value);
        }
    }
    case
}

fn try_answer(texts: &[&str]) -> Result<Answer, Vec<Problem>> {
    assess(&BUILT_IN, &case(texts))
}

#[track_caller]
fn answer(texts: &[&str]) -> Answer {
    try_answer(texts).unwrap_or_else(|problems| panic!("{texts:?}: {problems:?}"))
}

fn json(texts: &[&str]) -> Value {
    to_json(&BUILT_IN, &try_answer(texts))
}

/// What is found of a scheme.
#[track_caller]
fn scheme(texts: &[&str], id: &str) -> OfScheme {
    of(&BUILT_IN, texts, id)
}

#[track_caller]
fn of(params: &Params, texts: &[&str], id: &str) -> OfScheme {
    let answer = assess(params, &case(texts)).unwrap();
    let at = params.schemes().iter().position(|scheme| scheme.id == id).unwrap();
    answer.answered.schemes.into_iter().find(|one| one.at == at).unwrap()
}

/// `eligible 1500.00 by 2025-12-31`, `not_eligible: age_between any_group`, or
/// `open: certificate`: the conditions that fail, or that are open.
fn said(one: &OfScheme) -> String {
    let with = |truth: Truth| -> String {
        let kinds = one.conditions.iter().filter(|checked| checked.truth == truth);
        let kinds: Vec<&str> = kinds.map(kind).collect();
        kinds.join(" ")
    };
    match one.verdict {
        Verdict::Eligible => {
            let amount = match &one.amount {
                Found::Known { amount } => amount.to_string(),
                Found::NotAsked => "not_asked".to_owned(),
                Found::Each(_) => "each".to_owned(),
                Found::Shares(_) => "shares".to_owned(),
                Found::NeedsLevel => "needs_level".to_owned(),
                Found::Missing(_) => "missing".to_owned(),
            };
            let by = one.last_day.map(|day| format!(" by {day}")).unwrap_or_default();
            format!("eligible {amount}{by}")
        }
        Verdict::NotEligible => format!("not_eligible: {}", with(Truth::No)),
        Verdict::Open => format!("open: {}", with(Truth::NotKnown)),
    }
}

fn kind(one: &Checked) -> &'static str {
    quanyi::report::training::kind_word(&one.kind)
}

/// The shipped files with a scheme put into the county's.
fn with_scheme(id: &str, scheme: &str) -> Result<Params, quanyi::params::ParamsError> {
    let empty = "\"schemes\": {}";
    let county = SHIPPED[3].1;
    assert_eq!(county.matches(empty).count(), 1);
    let county = county.replace(empty, &format!("\"schemes\": {{ \"{id}\": {scheme} }}"));
    load(&[SHIPPED[0], SHIPPED[1], SHIPPED[2], ("532524.json", &county)])
}

/// A scheme with these conditions; everything else is as plain as it can be.
fn plain_scheme(conditions: &str, more: &str) -> String {
    format!(
        r#"{{ "name": {{ "zh": "测试补贴", "en": "test" }}, "ask": "county_labour",
            "status": "unverified", "claimed_by": "worker", "from": "2020-01-01",
            "conditions": [{conditions}], "amount": {{ "value": "800.00" }},
            "papers": "missing", "apply_at": "missing"{more} }}"#
    )
}
