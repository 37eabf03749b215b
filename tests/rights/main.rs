//! Your rights by class: every item of the county's document, with whom it concerns, who answers for
//! it and what to do. 权益清单。
//!
//! What is expected was written down from the document and its table of departments, never copied from an answer.

#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot be set up has failed"
)]

mod claims;
mod classes;
mod entries;
mod figures;
mod items;
mod words;

use std::fs;
use std::sync::LazyLock;

use quanyi::api::rights::{Answer, CLASSES, FIELDS, assess, to_json};
use quanyi::api::{Answered as _, Problem, from_fragment};
use quanyi::params::{Params, built_in, load};
use quanyi::report::{Lang, Told, ToldEntry};
use serde_json::Value;

/// The figures of this build, read once.
static BUILT_IN: LazyLock<Params> = LazyLock::new(|| built_in().unwrap());

/// The figures' files, whole.
static FILES: LazyLock<Vec<(&str, Value)>> = LazyLock::new(|| {
    let read = |code| {
        let file = format!("{}/params/{code}.json", env!("CARGO_MANIFEST_DIR"));
        (code, serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap())
    };
    ["cn", "53", "5325", "532524"].map(read).to_vec()
});

/// The figures with one of them changed: its values as they would stand in its file.
fn with(key: &str, values: &Value) -> Params {
    let mut files = FILES.clone();
    let changed = files.iter_mut().filter_map(|(_, file)| file["figures"].get_mut(key));
    let changed: Vec<()> = changed.map(|figure| figure["values"] = values.clone()).collect();
    assert_eq!(changed.len(), 1, "no figure {key}");
    let texts: Vec<(&str, String)> =
        files.iter().map(|(code, file)| (*code, file.to_string())).collect();
    let texts: Vec<(&str, &str)> =
        texts.iter().map(|(code, text)| (*code, text.as_str())).collect();
    load(&texts).unwrap()
}

fn try_answer(params: &Params, link: &str) -> Result<Answer, Vec<Problem>> {
    assess(params, &from_fragment(FIELDS, link))
}

#[track_caller]
fn answer(link: &str) -> Answer {
    try_answer(&BUILT_IN, link).unwrap_or_else(|problems| panic!("{link}: {problems:?}"))
}

/// The link of a worker of a class who asks in November 2026.
fn worker(class: &str) -> String {
    format!("c={class}&as=2026-11")
}

#[track_caller]
fn told_by(params: &Params, link: &str) -> Told {
    quanyi::report::rights::told(Lang::Zh, params, &try_answer(params, link).unwrap().answered)
}

#[track_caller]
fn told(link: &str) -> Told {
    told_by(&BUILT_IN, link)
}

fn json(link: &str) -> Value {
    to_json(&BUILT_IN, &try_answer(&BUILT_IN, link))
}

/// The entry whose heading begins so, if there is one.
fn entry<'a>(told: &'a Told, start: &str) -> Option<&'a ToldEntry> {
    told.entries.iter().find(|entry| entry.title.starts_with(start))
}

/// Everything an entry says, in one text.
fn all(entry: &ToldEntry) -> String {
    let lines = [std::slice::from_ref(&entry.title), &entry.texts, &entry.items].concat();
    lines.join("\n")
}

/// Everything an answer says under headings.
fn everything(told: &Told) -> String {
    told.entries.iter().map(all).collect::<Vec<_>>().join("\n")
}
