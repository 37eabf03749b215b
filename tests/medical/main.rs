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

mod chain;
mod cover;
mod entries;
mod missing;
mod money;
mod plans;
mod properties;
mod resident;
mod who;
mod working;
mod years;

use std::sync::LazyLock;

use quanyi::api::medical::{Answer, FIELDS, assess, to_json};
use quanyi::api::{Case, Problem};
use quanyi::params::{Params, built_in};
use quanyi::rules::medical::{Cost, Line, Notice, Outcome, Question, ResidentCover};
use serde_json::Value;

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

/// The lines that answer a question.
fn lines(answer: &Answer, question: Question) -> Vec<Line> {
    let lines = answer.answered.assessment.lines.iter();
    lines.filter(|line| line.question == question).cloned().collect()
}

/// The only line that answers a question.
#[track_caller]
fn only(answer: &Answer, question: Question) -> Line {
    let lines = lines(answer, question);
    assert_eq!(lines.len(), 1, "{question:?}: {lines:?}");
    lines.into_iter().next().unwrap()
}

/// What the only plan of a case costs.
#[track_caller]
fn cost(text: &str) -> Cost {
    match only(&answer(text), Question::Cost).answer {
        Ok(Outcome::Cost(found)) => found,
        other => panic!("{text}: {other:?}"),
    }
}

/// `total = account + rest` of a period, and the year: `250.00 = 100.00 + 150.00; 3000.00`.
#[track_caller]
fn period(text: &str) -> String {
    let found = cost(text);
    let parts = found
        .period
        .parts
        .map_or_else(String::new, |(account, rest)| format!(" = {account} + {rest}"));
    format!("{}{parts}; {}", found.period.total, found.year.total)
}

/// Why a line of a case has no answer.
#[track_caller]
fn refusal(text: &str, question: Question) -> String {
    only(&answer(text), question).answer.unwrap_err().to_string()
}

/// `3 months, 2026-12-15`, or why it is not known.
#[track_caller]
fn begins(text: &str) -> String {
    match only(&answer(text), Question::Cover).answer {
        Ok(Outcome::Cover(found)) => {
            let since =
                found.day.map_or_else(|| found.month.to_string(), |day| day.to_string());
            format!("{} months, {since}", found.wait)
        }
        Ok(other) => panic!("{text}: {other:?}"),
        Err(error) => error.to_string(),
    }
}

#[track_caller]
fn resident(text: &str) -> ResidentCover {
    match only(&answer(text), Question::ResidentCover).answer {
        Ok(Outcome::ResidentCover(found)) => found,
        other => panic!("{text}: {other:?}"),
    }
}

fn has_notice(answer: &Answer, is: impl Fn(&Notice) -> bool) -> bool {
    answer.answered.assessment.notices.iter().any(is)
}

/// The keys of the figures that are missing.
fn gaps(answer: &Answer) -> Vec<String> {
    answer.answered.gaps().iter().map(|gap| gap.key.clone()).collect()
}
