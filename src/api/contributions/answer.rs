//! The answer as JSON. 结果的 JSON。

use std::sync::Arc;

use serde_json::{Value, json};

use crate::api::answer::{CertaintyTwin, Words, working};
use crate::api::echo::echo;
use crate::api::parts::{problems, refusal, revisions, sentences, with_text};
use crate::api::{Problem, minimum_wage, name};
use crate::params::Params;
use crate::report::contributions as said;
use crate::rules::RuleError;
use crate::rules::contributions::{Base, Clamped, Line, Notice, Reading, Share, Total};

use super::Answer;
use super::fields::FIELDS;

/// An answer, or the problems of a case, as JSON.
pub fn to_json(params: &Params, answer: &Result<Answer, Vec<Problem>>) -> Value {
    match answer {
        Ok(answer) => answered(params, answer),
        Err(found) => problems("contributions", found),
    }
}

/// An answer as JSON.
pub(super) fn answered(params: &Params, answer: &Answer) -> Value {
    let found = &answer.answered;
    let missing = found.gaps().into_iter();
    let missing = missing.map(|gap| refusal(&RuleError::from(Arc::new(gap.clone()))));
    let floor = found
        .minimum_wage
        .as_ref()
        .map(|all| minimum_wage::lines_json(answer.input.month, all));
    json!({
        "calculator": "contributions",
        "case": echo(FIELDS, &answer.case),
        "figures": revisions(params),
        "lines": found.lines.iter().map(line).collect::<Vec<_>>(),
        "employer": total(&found.employer),
        "employee": total(&found.employee),
        "minimum_wage": floor,
        "notices": found.notices.iter().map(notice).collect::<Vec<_>>(),
        "readings": found.readings.iter().map(reading).collect::<Vec<_>>(),
        "missing": missing.collect::<Vec<_>>(),
        "text": Words::of(|lang| sentences(lang, said::headline(lang, &answer.input, found))),
        "certainty": CertaintyTwin::of(params, answer.trace.certainty()),
        "working": working(params, &answer.trace),
    })
}

fn line(line: &Line) -> Value {
    json!({
        "insurance": name(&line.insurance),
        "base": line.base.map(base),
        "employer": share(&line.employer),
        "employee": share(&line.employee),
    })
}

fn base(base: Base) -> Value {
    let clamped = base.clamped.map(|clamped| match clamped {
        Clamped::Raised => "raised",
        Clamped::Lowered => "lowered",
    });
    json!({ "amount": base.amount.to_string(), "clamped": clamped })
}

/// An amount, `null` where this side pays nothing, or why it is not known.
fn share(share: &Share) -> Value {
    match share {
        Ok(amount) => json!(amount.map(|amount| amount.to_string())),
        Err(error) => json!({ "outcome": "refused", "refusal": refusal(error) }),
    }
}

fn total(total: &Total) -> Value {
    let without: Vec<String> = total.without.iter().map(name).collect();
    json!({ "amount": total.amount.to_string(), "without": without })
}

fn notice(notice: &Notice) -> Value {
    let value = match notice {
        Notice::Raised(insurance, base) | Notice::Lowered(insurance, base) => {
            json!({ "notice": name(notice), "insurance": name(insurance), "base": base.to_string() })
        }
        Notice::NotInService
        | Notice::WholeMonth
        | Notice::Register(..)
        | Notice::NoExcuse
        | Notice::PartTime
        | Notice::Dispatched
        | Notice::Managed
        | Notice::SelfDirected
        | Notice::LongTermCareUnknown
        | Notice::InjuryDiscountUnknown
        | Notice::MinimumWageNotTested => json!({ "notice": name(notice) }),
    };
    with_text(value, |lang| said::notice(lang, notice))
}

fn reading(reading: &Reading) -> Value {
    json!({ "reading": name(reading), "text": Words::of(|lang| said::reading(lang, reading)) })
}
