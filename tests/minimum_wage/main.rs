//! Minimum wage: the answer on, one fen below and one fen above every threshold, and the working.
//!
//! A case is written as the fragment of a share link, `m=2026-09&p=base:1900`; what is not given
//! is what the form begins with: full-time, the county, worked the whole month. Amounts expected
//! were worked out by hand from the law and the notices, never copied from an answer.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test that cannot be set up has failed"
)]

mod checks;
mod deductions;
mod entries;
mod floors;
mod hourly;
mod managed;
mod package;
mod part_month;
mod pay_kinds;
mod status;
mod supplied;
mod working;

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use quanyi::api::{from_fragment, minimum_wage};
use quanyi::params::{self, Params};
use serde_json::Value;

/// Holds the main comparison of a case against what was worked out by hand.
#[track_caller]
fn check(case: &str, expected: &str) {
    check_with(&BUILT_IN, case, expected);
}

/// The same with figures of a test's own.
#[track_caller]
fn check_with(figures: &Params, case: &str, expected: &str) {
    let said = answer_with(figures, case);
    assert_eq!(said.lines.first().map(String::as_str), Some(expected), "{case}\n{said:#?}");
}

/// What an answer says, each statement a line of text.
#[derive(Debug)]
struct Said {
    /// `monthly_floor: short 70.00 of 1970.00`; an estimate says `about`.
    lines: Vec<String>,
    /// `pay_period_too_long days=16 most=15`.
    findings: Vec<String>,
    /// Names only.
    notices: Vec<String>,
    /// `7 housing_meal: met 30.00 of 1870.00`.
    readings: Vec<String>,
    /// The answer whole.
    json: Value,
}

impl Said {
    /// The Chinese sentence of a notice.
    #[track_caller]
    fn notice_text(&self, notice: &str) -> &str {
        let all = self.json["notices"].as_array().unwrap();
        let found = all.iter().find(|found| found["notice"] == notice);
        found.unwrap_or_else(|| panic!("no {notice}: {:?}", self.notices))["text"]["zh"]
            .as_str()
            .unwrap()
    }

    /// Whether a notice is given.
    fn notes(&self, notice: &str) -> bool {
        self.notices.iter().any(|given| given == notice)
    }

    /// `minimum_wage.monthly.tier_3 from 2026-09-01 secondary`, in the order of first use.
    fn figures(&self) -> Vec<String> {
        let figure = |used: &Value| {
            let doubtful = if used["first_day_doubtful"] == true { " first day?" } else { "" };
            let (key, from) = (text(&used["key"]), used["from"].as_str().unwrap_or("-"));
            format!("{key} {from} {}{doubtful}", text(&used["status"]))
        };
        self.json["certainty"]["figures"].as_array().unwrap().iter().map(figure).collect()
    }
}

/// The figures of the build, read once.
static BUILT_IN: LazyLock<Params> = LazyLock::new(|| params::built_in().unwrap());

/// The figures of a folder of test data; never a default.
fn chain(folder: &str) -> Params {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/chains").join(folder);
    let mut files: Vec<(String, String)> = fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path())
        .map(|path| (path.display().to_string(), fs::read_to_string(&path).unwrap()))
        .collect();
    // `cn.json` first, then the codes, which grow longer towards the county.
    files.sort_by_key(|(name, _)| (!name.ends_with("cn.json"), name.len()));
    let files: Vec<(&str, &str)> =
        files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    params::load(&files).unwrap()
}

#[track_caller]
fn answer(case: &str) -> Said {
    answer_with(&BUILT_IN, case)
}

#[track_caller]
fn answer_with(figures: &Params, case: &str) -> Said {
    let case = from_fragment(minimum_wage::FIELDS, case);
    let answer = minimum_wage::assess(figures, &case);
    assert!(answer.is_ok(), "{case:?}\n{answer:?}");
    let json = minimum_wage::to_json(figures, &answer);
    let list = |key: &str, say: fn(&Value) -> String| -> Vec<String> {
        json[key].as_array().unwrap().iter().map(say).collect()
    };
    Said {
        lines: list("lines", |line| format!("{}: {}", text(&line["question"]), outcome(line))),
        findings: list("findings", finding),
        notices: list("notices", |notice| text(&notice["notice"]).to_owned()),
        readings: list("readings", |reading| {
            let number =
                reading["number"].as_u64().map(|n| format!("{n} ")).unwrap_or_default();
            format!("{number}{}: {}", text(&reading["question"]), outcome(&reading["other"]))
        }),
        json,
    }
}

/// The problems of a case that cannot be read: `pay[0].amount: …`.
#[track_caller]
fn problems(case: &str) -> Vec<String> {
    let case = from_fragment(minimum_wage::FIELDS, case);
    let json = minimum_wage::to_json(&BUILT_IN, &minimum_wage::assess(&BUILT_IN, &case));
    let all = json["problems"].as_array().unwrap_or_else(|| panic!("no problem: {json:#}"));
    all.iter()
        .map(|one| format!("{}: {}", text(&one["field"]), text(&one["text"]["zh"])))
        .collect()
}

fn outcome(value: &Value) -> String {
    let about = if value["nature"] == "estimate" { "about " } else { "" };
    let amount = |key: &str| text(&value[key]).to_owned();
    match value["outcome"].as_str() {
        Some("met") => format!("{about}met {} of {}", amount("margin"), amount("due")),
        Some("short") => format!("{about}short {} of {}", amount("shortfall"), amount("due")),
        Some("open") => format!("open {}", amount("open")),
        Some("not_tested") => format!("not tested {}", amount("reason")),
        Some("refused") => {
            let refusal = &value["refusal"];
            let words = ["reason", "figure", "day"].map(|key| text(&refusal[key]));
            format!("refused {}", words.join(" ").trim_end())
        }
        Some(plain) => plain.to_owned(),
        None if value["floors"].is_array() => {
            let floor =
                |part: &Value| format!("{} {}", text(&part["from"]), text(&part["floor"]));
            let parts: Vec<String> =
                value["floors"].as_array().unwrap().iter().map(floor).collect();
            parts.join(", ")
        }
        None => format!("due {}", amount("due")),
    }
}

fn finding(value: &Value) -> String {
    let mut said = vec![text(&value["finding"]).to_owned()];
    for (key, value) in value.as_object().unwrap() {
        if key != "finding" && key != "text" {
            let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            said.push(format!("{key}={value}"));
        }
    }
    said.join(" ")
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
