//! The guide to worker classes. 用工关系自查。
//!
//! A case is written as `name=value` pairs. Days and amounts expected were counted by hand.

#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot be set up has failed"
)]

mod double_wage;
mod entries;
mod findings;
mod json;
mod matches;
mod properties;
mod rights;
mod undecided;
mod working;

use std::sync::LazyLock;

use quanyi::api::relation::{Answer, FIELDS, assess, class_word, to_json};
use quanyi::api::{Answered as _, Case, Problem};
use quanyi::params::{Params, built_in};
use quanyi::rules::relation::{Finding, Notice, Outcome, Subject};
use serde_json::Value;

/// The figures of this build, read once.
static BUILT_IN: LazyLock<Params> = LazyLock::new(|| built_in().unwrap());

/// A company, nobody retired, no dispatch, no contract.
const PLAIN: &str =
    "day=2026-11-25;employer=company;retired=no;arrangement=direct;contract=none";
/// Managed throughout.
const EMPLOYED: &str = "fixed_time=yes;penalties=yes;sets_pay=yes;bound_by_rules=yes;\
                        in_business=yes;free_to_choose=no;own_price=no;own_risk=no;hourly=no";
/// Not managed at all.
const FREE: &str = "fixed_time=no;penalties=no;sets_pay=no;bound_by_rules=no;in_business=no;\
                    free_to_choose=yes;own_price=yes;own_risk=yes;hourly=no";

/// `name=value` pairs as a case; a later pair replaces an earlier one.
fn case(texts: &[&str]) -> Case {
    let mut case = Case::default();
    let pairs = texts.iter().flat_map(|text| text.split(';'));
    for pair in pairs.map(str::trim).filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap();
        assert!(FIELDS.iter().any(|field| field.name == name), "no field {name}");
        case.set(name, value);
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

/// What the guide says of the class: `full_time`, `not_clear FitsNone`, or the classes that remain
/// and the question that is asked next.
#[track_caller]
fn class(texts: &[&str]) -> String {
    let answer = answer(texts);
    let line = &answer.answered.assessment.lines[0];
    assert_eq!(line.subject, Subject::WorkerClass);
    match line.answer.as_ref().unwrap() {
        Outcome::Settled(class) => {
            assert_eq!(answer.settled(), Some(class_word(*class)));
            class_word(*class).to_owned()
        }
        Outcome::NotClear(why) => format!("not_clear {why:?}"),
        Outcome::Undecided { ask, may_fit_none } => {
            assert_eq!(answer.settled(), None);
            let mut classes: Vec<&str> = answer
                .answered
                .candidates
                .iter()
                .map(|candidate| class_word(candidate.class))
                .collect();
            if *may_fit_none {
                classes.push("none");
            }
            let ask = ask.map(|question| format!("{question:?}")).unwrap_or_default();
            format!("{} ? {ask}", classes.join(" "))
        }
        Outcome::DoubleWage(_) => panic!("{texts:?}: no class"),
    }
}

#[track_caller]
fn findings(texts: &[&str]) -> Vec<Finding> {
    answer(texts).answered.assessment.findings
}

#[track_caller]
fn notices(texts: &[&str]) -> Vec<Notice> {
    answer(texts).answered.assessment.notices
}
