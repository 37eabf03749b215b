//! Pension insurance in flexible employment: contribution, retirement, pension. 灵活就业养老保险。
//!
//! A case is written as `name=value` pairs. Amounts expected were worked out by hand from the
//! published figures, never copied from an answer.

#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test that cannot be set up has failed"
)]

mod contribution;
mod entries;
mod json;
mod missing;
mod payback;
mod payout;
mod properties;
mod resident;
mod retirement;
mod settled;
mod subsidy;
mod tiers;
mod working;

use std::sync::LazyLock;

use quanyi::api::pension::{Answer, FIELDS, assess, to_json};
use quanyi::api::{Case, Problem};
use quanyi::params::{Params, built_in};
use quanyi::rules::pension::{
    Contribution, Expected, Line, Minimum, Notice, Outcome, Payback, Question, Retirement,
};
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

/// `base 4403.00: 880.60 = 352.24 + 528.36; 1 month 880.60`, or `refused …`.
fn contribution_of(line: &Line) -> String {
    match &line.answer {
        Ok(Outcome::Contribution(Contribution { base, month, all, months, .. })) => format!(
            "base {base}: {} = {} + {}; {months} x {}",
            month.total, month.account, month.pooled, all.total
        ),
        Ok(other) => panic!("{other:?}"),
        Err(error) => format!("refused: {error}"),
    }
}

/// The contribution lines of a case.
#[track_caller]
fn contributions(text: &str) -> Vec<String> {
    lines(&answer(text), Question::Contribution).iter().map(contribution_of).collect()
}

#[track_caller]
fn retirement(text: &str) -> Retirement {
    match only(&answer(text), Question::Retirement).answer {
        Ok(Outcome::Retirement(found)) => found,
        other => panic!("{text}: {other:?}"),
    }
}

#[track_caller]
fn minimum(text: &str) -> Minimum {
    match only(&answer(text), Question::MinimumMonths).answer {
        Ok(Outcome::MinimumMonths(found)) => found,
        other => panic!("{text}: {other:?}"),
    }
}

/// The expected pension, or why there is none.
#[track_caller]
fn pension(text: &str) -> Result<Expected, String> {
    match only(&answer(text), Question::Pension).answer {
        Ok(Outcome::Pension(found)) => Ok(found),
        Ok(other) => panic!("{text}: {other:?}"),
        Err(error) => Err(error.to_string()),
    }
}

#[track_caller]
fn payback(text: &str) -> Payback {
    match only(&answer(text), Question::Payback).answer {
        Ok(Outcome::Payback(found)) => found,
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
