//! Parts of an answer that every calculator has. 各计算器共用的部分。

use serde_json::{Map, Value, json};

use crate::params::{Gap, GapCause, Params};
use crate::report::{self, Headline, Lang};
use crate::rules::RuleError;
use crate::units::Exact;

use super::answer::Words;
use super::{Problem, name};

/// Which figures an answer was worked out with.
pub(super) fn revisions(params: &Params) -> Value {
    let chain = params.chain().iter();
    json!({
        "county": params.county(),
        "checked_on": params.checked_on().map(|day| day.to_string()),
        "revisions": chain
            .map(|authority| (authority.code.clone(), Value::from(authority.revision)))
            .collect::<Map<_, _>>()
    })
}

/// The texts of a case that cannot be used, each with its place.
pub(super) fn problems(calculator: &str, problems: &[Problem]) -> Value {
    let problem = |problem: &Problem| {
        json!({
            "field": problem.place.path(),
            "text": Words::of(|lang| report::explain_entry(lang, &problem.error))
        })
    };
    json!({
        "calculator": calculator,
        "problems": problems.iter().map(problem).collect::<Vec<_>>()
    })
}

/// What a headline says, in one text.
pub(super) fn sentences(lang: Lang, said: Headline) -> String {
    let between = if said.detail.is_empty() { "" } else { lang.pick("", " ") };
    said.sentence + between + &said.detail
}

/// Why a question has no answer.
pub(super) fn refusal(error: &RuleError) -> Value {
    let text = Words::of(|lang| report::refuse(lang, error));
    match error {
        RuleError::Gap(gap) => gap_json(gap, text),
        RuleError::OutOfRange => json!({ "reason": "out_of_range", "text": text }),
        RuleError::Refused(refused) => {
            json!({ "reason": refused.name.key(), "text": text })
        }
    }
}

fn gap_json(gap: &Gap, text: Words) -> Value {
    let reason = match gap.cause {
        GapCause::NotKnown => "missing",
        GapCause::Ended { .. } => "ended",
        GapCause::BeforeFirst { .. } => "before_first",
    };
    json!({
        "reason": reason,
        "figure": gap.key,
        "day": gap.day.to_string(),
        "nearest": gap.nearest.map(|(first, last)| json!({
            "first": first.to_string(),
            "last": last.map(|day| day.to_string())
        })),
        "ask": name(&gap.ask),
        "text": text
    })
}

/// A part of an answer with what it says in words.
pub(super) fn with_text(mut value: Value, say: impl Fn(Lang) -> String) -> Value {
    if let Value::Object(map) = &mut value {
        map.insert("text".to_owned(), json!(Words::of(say)));
    }
    value
}

/// A number without a unit.
pub(super) fn plain(number: Exact) -> String {
    number.as_decimal(4).map_or_else(
        || format!("{}/{}", number.numer(), number.denom()),
        |decimal| decimal.to_string(),
    )
}
