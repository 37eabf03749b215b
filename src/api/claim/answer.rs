//! The answer as JSON. 结果的 JSON。

use serde_json::{Value, json};

use crate::api::answer::{CertaintyTwin, Words, working};
use crate::api::echo::echo;
use crate::api::parts::{problems, refusal, revisions};
use crate::api::{Problem, name};
use crate::params::Params;
use crate::report::claim as words;
use crate::rules::RuleError;
use crate::rules::claim::{Month, Notice, Part};
use crate::rules::minimum_wage::Nature;

use super::{Answer, FIELDS};

/// An answer, or the problems of a case, as JSON.
pub fn to_json(params: &Params, answer: &Result<Answer, Vec<Problem>>) -> Value {
    match answer {
        Ok(answer) => answered(params, answer),
        Err(found) => problems("claim", found),
    }
}

pub(super) fn answered(params: &Params, answer: &Answer) -> Value {
    let said = &answer.answered;
    let sum = match &said.sum {
        Ok(sum) => json!({
            "claim": sum.claim.to_string(),
            "estimated": sum.estimated.to_string(),
            "parts_missing": sum.missing
        }),
        Err(error) => json!({ "refusal": refusal(error) }),
    };
    let arbitration = match &said.deadlines {
        Ok(deadlines) => json!(deadlines.arbitration.map(|day| day.to_string())),
        Err(error) => json!({ "refusal": refusal(error) }),
    };
    json!({
        "calculator": "claim",
        "case": echo(FIELDS, &answer.case),
        "figures": revisions(params),
        "sum": sum,
        "arbitration_until": arbitration,
        "months": said.months.iter().map(month).collect::<Vec<_>>(),
        "notices": said.notices.iter().map(notice).collect::<Vec<_>>(),
        "text": Words::of(|lang| words::headline(lang, said).sentence),
        "complaint": Words::of(|lang| words::complaint(lang, params, &answer.input, said)),
        "certainty": CertaintyTwin::of(params, answer.trace.certainty()),
        "working": working(params, &answer.trace),
    })
}

fn month(month: &Month) -> Value {
    json!({
        "month": month.month.to_string(),
        "minimum_wage": part(&month.floor),
        "overtime": month.overtime.as_ref().map(part),
        "breach": month.breach.to_string(),
        "inspection_until": month.inspection.map(|day| day.to_string()),
        "inspection_until_if_continuing": month.unbroken.map(|day| day.to_string())
    })
}

fn part(part: &Result<Part, RuleError>) -> Value {
    match part {
        Ok(part) => json!({
            "nature": if part.nature == Nature::Test { "test" } else { "estimate" },
            "due": part.due.to_string(),
            "paid": part.paid.map(|paid| paid.to_string()),
            "owed": part.owed.to_string(),
            "whole": part.is_whole
        }),
        Err(error) => json!({ "refusal": refusal(error) }),
    }
}

fn notice(notice: &Notice) -> Value {
    json!({ "notice": name(notice), "text": Words::of(|lang| words::notice(lang, notice)) })
}
