//! Contributions of employer and employee. 单位和个人缴费。
//!
//! A case is written as `name=value` pairs. Amounts expected were worked out by hand from the
//! published figures, never copied from an answer.

#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot be set up has failed"
)]

mod bounds;
mod catastrophic;
mod classes;
mod kunming;
mod properties;

use std::sync::LazyLock;

use quanyi::api::contributions::{Answer, FIELDS, assess};
use quanyi::api::{Case, Problem, Row};
use quanyi::params::{Params, built_in};
use quanyi::rules::RuleError;
use quanyi::rules::contributions::{Insurance, Line, Share};

/// The figures of this build, read once.
static BUILT_IN: LazyLock<Params> = LazyLock::new(|| built_in().unwrap());

/// `name=value` pairs as a case; `supply.<key>=value` supplies a figure, `pay.<kind>=amount` is a line of pay.
fn case(text: &str) -> Case {
    let mut case = Case::default();
    for pair in text.split(';').map(str::trim).filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap();
        if let Some(key) = name.strip_prefix("supply.") {
            case.supply(key, value);
        } else if let Some(kind) = name.strip_prefix("pay.") {
            let row = Row::of(&[("kind", kind), ("amount", value)]);
            case.change_rows("pay", |rows| rows.push(row));
        } else {
            assert!(FIELDS.iter().any(|field| field.name == name), "no field {name}");
            case.set(name, value);
        }
    }
    case
}

fn try_with(params: &Params, text: &str) -> Result<Answer, Vec<Problem>> {
    assess(params, &case(text))
}

fn answer(text: &str) -> Answer {
    try_with(&BUILT_IN, text).unwrap_or_else(|problems| panic!("{text}: {problems:?}"))
}

fn line(answer: &Answer, insurance: Insurance) -> &Line {
    let found = answer.answered.lines.iter().find(|line| line.insurance == insurance);
    found.unwrap_or_else(|| panic!("no {insurance:?}"))
}

/// `704.48 / 352.24`; `—` where a side pays nothing, the key where a figure is missing.
fn shares(answer: &Answer, insurance: Insurance) -> String {
    let line = line(answer, insurance);
    format!("{} / {}", share(&line.employer), share(&line.employee))
}

fn share(share: &Share) -> String {
    match share {
        Ok(Some(amount)) => amount.to_string(),
        Ok(None) => "—".to_owned(),
        Err(RuleError::Gap(gap)) => gap.key.clone(),
        Err(error) => error.to_string(),
    }
}

/// What is missing, of an input that cannot be answered.
fn problems(text: &str) -> Vec<String> {
    let problems =
        try_with(&BUILT_IN, text).err().unwrap_or_else(|| panic!("{text} is answered"));
    problems.iter().map(|problem| problem.place.path()).collect()
}
