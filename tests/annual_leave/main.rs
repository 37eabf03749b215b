//! Annual leave not taken: the days and the pay on, one short of and one beyond every mark.
//!
//! A case is written as the fragment of a share link. Where nothing else matters the wage is 4,350
//! yuan a month: 4350 ÷ 21.75 is 200.00 a day, so that a day is worth 400.00 on top of normal pay.
//! Amounts expected were worked out by hand, never copied from an answer.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot be set up has failed"
)]

mod days;
mod entries;
mod exclusions;
mod pay;
mod readings;
mod working;

use std::sync::LazyLock;

use quanyi::api::{annual_leave, from_fragment};
use quanyi::params::{self, Params};
use serde_json::Value;

/// The figures of the build, read once.
static BUILT_IN: LazyLock<Params> = LazyLock::new(|| params::built_in().unwrap());

/// An answer as JSON.
#[track_caller]
fn json(case: &str) -> Value {
    let case = from_fragment(annual_leave::FIELDS, case);
    let answer = annual_leave::assess(&BUILT_IN, &case);
    assert!(answer.is_ok(), "{case:?}\n{answer:?}");
    annual_leave::to_json(&BUILT_IN, &answer)
}

/// Holds the answer to a case against what was worked out by hand.
#[track_caller]
fn check(case: &str, expected: &str) {
    let json = json(case);
    assert_eq!(outcome(&json["lines"][0]), expected, "{case}\n{:#}", json["working"]);
}

/// `owed 2000.00 for 5 of 5`, `nothing all_taken`, `none sick_leave 2 of 2`, `refused …`.
fn outcome(value: &Value) -> String {
    let text = |key: &str| value[key].as_str().unwrap_or_default().to_owned();
    let days = || format!("{} of {}", value["not_taken"], value["entitled"]);
    match text("outcome").as_str() {
        "owed" => format!("owed {} for {}", text("owed"), days()),
        "settled" => format!("settled {} above {}", text("margin"), text("due")),
        "nothing_due" => format!("nothing {} {}", text("reason"), days()),
        "not_entitled" => {
            let reasons = value["reasons"].as_array().unwrap().iter().map(reason);
            format!("none: {}", reasons.collect::<Vec<_>>().join(", "))
        }
        "refused" => {
            let refusal = &value["refusal"];
            let keys = ["reason", "figure", "day", "class"];
            let said = keys.map(|key| refusal[key].as_str().unwrap_or_default());
            format!(
                "refused {}",
                said.join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
            )
        }
        other => panic!("{other}: {value:#}"),
    }
}

/// `personal_leave bound=20 days=21`.
fn reason(value: &Value) -> String {
    let mut said = vec![value["reason"].as_str().unwrap().to_owned()];
    for (key, value) in value.as_object().unwrap() {
        if key != "reason" && key != "text" {
            let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            said.push(format!("{key}={value}"));
        }
    }
    said.join(" ")
}

/// The names of the notices.
#[track_caller]
fn notices(case: &str) -> Vec<String> {
    names(&json(case), "notices", "notice")
}

fn names(json: &Value, list: &str, key: &str) -> Vec<String> {
    let all = json[list].as_array().unwrap().iter();
    all.map(|one| one[key].as_str().unwrap().to_owned()).collect()
}

/// `18 years_of_work: owed 2000.00 for 5 of 5`, one to a reading.
#[track_caller]
fn readings(case: &str) -> Vec<String> {
    let json = json(case);
    let say = |reading: &Value| {
        let number = reading["number"].as_u64().map(|n| format!("{n} ")).unwrap_or_default();
        let question = reading["question"].as_str().unwrap();
        format!("{number}{question}: {}", outcome(&reading["other"]))
    };
    json["readings"].as_array().unwrap().iter().map(say).collect()
}
