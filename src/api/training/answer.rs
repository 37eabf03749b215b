//! The answer as JSON. 结果的 JSON。

use std::sync::Arc;

use serde_json::{Map, Value, json};

use crate::api::answer::{CertaintyTwin, Words, articles_of, status, working};
use crate::api::echo::echo;
use crate::api::parts::{plain, problems, refusal, revisions, sentences, with_text};
use crate::api::{Problem, name};
use crate::params::{self, Params, Scheme};
use crate::report::training as said;
use crate::rules::RuleError;
use crate::rules::training::{Checked, Found, Given, Lifted, OfScheme, Validity};
use crate::units::Money;

use super::Answer;
use super::fields::FIELDS;

/// An answer, or the problems of a case, as JSON.
pub fn to_json(params: &Params, answer: &Result<Answer, Vec<Problem>>) -> Value {
    match answer {
        Ok(answer) => answered(params, answer),
        Err(found) => problems("training", found),
    }
}

/// An answer as JSON.
pub(super) fn answered(params: &Params, answer: &Answer) -> Value {
    let answered = &answer.answered;
    let missing = answered.gaps().into_iter();
    let missing = missing.map(|gap| refusal(&RuleError::from(Arc::new(gap.clone()))));
    json!({
        "calculator": "training",
        "case": echo(FIELDS, &answer.case),
        "figures": revisions(params),
        "ask": answered.ask.map(|question| name(&question)),
        "schemes": answered.schemes.iter().filter_map(|one| scheme(params, one)).collect::<Vec<_>>(),
        "notices": answered.notices.iter().map(|one| {
            with_text(json!({ "notice": name(one) }), |lang| said::notice(lang, *one))
        }).collect::<Vec<_>>(),
        "missing": missing.collect::<Vec<_>>(),
        "certainty": CertaintyTwin::of(params, answer.trace.certainty()),
        "working": working(params, &answer.trace),
    })
}

fn words(words: &params::Words) -> Words {
    Words { zh: words.zh.clone(), en: words.en.clone() }
}

fn scheme(params: &Params, one: &OfScheme) -> Option<Value> {
    let scheme: &Scheme = params.schemes().get(one.at)?;
    let value = json!({
        "scheme": scheme.id,
        "name": words(&scheme.name),
        "status": status(one.status),
        "documents": articles_of(params, &scheme.cites),
        "claimed_by": name(&scheme.claimed_by),
        "verdict": name(&one.verdict),
        "validity": validity(one.validity),
        "conditions": one.conditions.iter().map(checked).collect::<Vec<_>>(),
        "last_day": one.last_day.map(|day| day.to_string()),
        "amount": found(&one.amount),
        "uplifts": one.uplifts.iter().map(|one| lifted(*one)).collect::<Vec<_>>(),
        "papers": scheme.papers.as_ref().map(|papers| papers.iter().map(words).collect::<Vec<_>>()),
        "apply_at": scheme.apply_at.as_ref().map(words),
    });
    Some(with_text(value, |lang| sentences(lang, said::headline(lang, scheme, one))))
}

fn validity(validity: Validity) -> Value {
    let day = match validity {
        Validity::NotYet { from: day }
        | Validity::Over { since: day }
        | Validity::RenewalMissing { last: day } => Some(day.to_string()),
        Validity::InForce | Validity::StartNotKnown => None,
    };
    json!({ "state": name(&validity), "day": day })
}

fn checked(one: &Checked) -> Value {
    let value = json!({
        "kind": said::kind_word(&one.kind),
        "clause": one.clause,
        "truth": name(&one.truth),
        "needed": one.needed.map(plain),
        "most": one.most.map(plain),
        "last_known": one.last_known.map(|(number, year)| {
            json!({ "number": plain(number), "year": year })
        }),
        "until": one.until.map(|day| day.to_string()),
        "given": given(one.given),
        "asks": one.asks.iter().map(name).collect::<Vec<_>>(),
        "not_published": one.not_published,
        "figures": one.gaps.iter().map(|gap| gap.key.as_str()).collect::<Vec<_>>(),
        "parts": one.parts.iter().map(checked).collect::<Vec<_>>(),
    });
    with_text(value, |lang| said::condition(lang, one))
}

fn given(given: Given) -> Value {
    match given {
        Given::Nothing => Value::Null,
        Given::Number(number) => plain(number).into(),
        Given::Day(day) => day.to_string().into(),
        Given::Word(word) => word.into(),
        Given::Answer(holds) => holds.into(),
        Given::Places(work, home) => {
            json!({ "work": work.map(|place| name(&place)), "home": home.map(|place| name(&place)) })
        }
    }
}

fn found(found: &Found) -> Value {
    match found {
        Found::NotAsked => Value::Null,
        Found::Known { amount } => json!({ "kind": "known", "amount": amount.to_string() }),
        Found::Each(each) => {
            let money = |(field, amount): &(&str, Money)| {
                ((*field).to_owned(), Value::from(amount.to_string()))
            };
            json!({ "kind": "each", "amounts": each.iter().map(money).collect::<Map<_, _>>() })
        }
        Found::Shares(shares) => {
            let share = |(group, numerator, denominator): &(&str, i64, i64)| json!({ "group": group, "numerator": numerator, "denominator": denominator });
            json!({ "kind": "shares", "at_most": shares.iter().map(share).collect::<Vec<_>>() })
        }
        Found::NeedsLevel => json!({ "kind": "needs_level" }),
        Found::Missing(gap) => json!({ "kind": "missing", "figure": gap.key }),
    }
}

fn lifted(one: Lifted) -> Value {
    json!({
        "group": one.group,
        "truth": name(&one.truth),
        "percent": one.percent.map(plain),
        "amount": one.amount.map(|amount| amount.to_string()),
    })
}
