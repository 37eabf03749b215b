//! The answer as JSON. 结果的 JSON。

use std::sync::Arc;

use serde_json::{Map, Value, json};

use crate::api::answer::{CertaintyTwin, Words, working};
use crate::api::echo::echo;
use crate::api::parts::{problems, refusal, revisions, sentences};
use crate::api::{Problem, name};
use crate::params::Params;
use crate::report::medical as said;
use crate::rules::RuleError;
use crate::rules::medical::{
    Buy, Closed, Cost, Cover, Fee, Line, Notice, OpenQuestion, OtherReading, Outcome, PlanName,
    Reading, ResidentCost, ResidentCover, Split, Years,
};

use super::Answer;
use super::fields::FIELDS;

/// An answer, or the problems of a case, as JSON.
pub fn to_json(params: &Params, answer: &Result<Answer, Vec<Problem>>) -> Value {
    match answer {
        Ok(answer) => answered(params, answer),
        Err(found) => problems("medical", found),
    }
}

/// An answer as JSON.
pub(super) fn answered(params: &Params, answer: &Answer) -> Value {
    let said = &answer.answered.assessment;
    let gaps = answer.answered.gaps().into_iter();
    let missing = gaps.map(|gap| refusal(&RuleError::from(Arc::new(gap.clone()))));
    json!({
        "calculator": "medical",
        "case": echo(FIELDS, &answer.case),
        "figures": revisions(params),
        "lines": said.lines.iter().map(line).collect::<Vec<_>>(),
        "findings": [],
        "notices": said.notices.iter().map(notice).collect::<Vec<_>>(),
        "readings": said.readings.iter().map(|one| reading(*one)).collect::<Vec<_>>(),
        "missing": missing.collect::<Vec<_>>(),
        "certainty": CertaintyTwin::of(params, answer.trace.certainty()),
        "working": working(params, &answer.trace),
    })
}

fn line(line: &Line) -> Value {
    let mut map = match &line.answer {
        Ok(outcome) => outcome_json(outcome),
        Err(error) => object(json!({ "outcome": "refused", "refusal": refusal(error) })),
    };
    map.insert("question".to_owned(), name(&line.question).into());
    if let Some(plan) = &line.plan {
        map.insert("plan".to_owned(), plan_json(plan));
    }
    let text = Words::of(|lang| sentences(lang, said::headline(lang, line)));
    map.insert("text".to_owned(), json!(text));
    map.into()
}

fn object(value: Value) -> Map<String, Value> {
    if let Value::Object(map) = value { map } else { Map::new() }
}

fn plan_json(plan: &PlanName) -> Value {
    json!({
        "number": plan.number,
        "plan": plan.word,
        "name": { "zh": plan.name.zh, "en": plan.name.en }
    })
}

fn outcome_json(outcome: &Outcome) -> Map<String, Value> {
    object(match outcome {
        Outcome::Cost(one) => cost(one),
        Outcome::Closed(Closed::TooOld { below }) => {
            json!({ "outcome": "closed", "reason": "too_old", "below": below })
        }
        Outcome::Closed(Closed::TooYoung { from }) => {
            json!({ "outcome": "closed", "reason": "too_young", "from": from })
        }
        Outcome::Cover(one) => cover("cover", one.wait, Some(one)),
        Outcome::Years(Years { needed, counted, still, short, done, age, retire, here }) => {
            json!({
                "outcome": "years",
                "needed": needed,
                "counted": counted,
                "still": still,
                "short": short,
                "done": done.map(|month| month.to_string()),
                "age": age,
                "retire": retire.map(|(early, late)| json!({
                    "earlier": early.to_string(),
                    "later": late.to_string()
                })),
                "here": here.map(|here| json!({
                    "needed": here.needed,
                    "paid": here.paid.map(|here| here.paid),
                    "still": here.paid.map(|here| here.still),
                    "short": here.paid.map(|here| here.short)
                }))
            })
        }
        Outcome::Buy(Buy { months, base, amount }) => json!({
            "outcome": "buy",
            "months": months,
            "base": base.to_string(),
            "amount": amount.to_string()
        }),
        Outcome::ResidentCost(ResidentCost { year, amount, is_local, government }) => json!({
            "outcome": "resident_cost",
            "year": year.to_string(),
            "amount": amount.to_string(),
            "is_local": is_local,
            "government": government.map(|amount| amount.to_string())
        }),
        Outcome::ResidentCover(ResidentCover { wait, begins, year, is_over }) => {
            let mut map = object(cover("resident_cover", *wait, begins.as_ref()));
            map.insert("year".to_owned(), year.to_string().into());
            map.insert("is_over".to_owned(), (*is_over).into());
            map.into()
        }
    })
}

fn cost(one: &Cost) -> Value {
    let fee = match &one.fee {
        Ok(None) => Value::Null,
        Ok(Some(Fee::Yearly { amount, month_due })) => json!({
            "charged": "yearly",
            "amount": amount.to_string(),
            "month_due": month_due
        }),
        Ok(Some(Fee::EachPayment)) => json!({ "charged": "each_payment" }),
        Err(error) => json!({ "refusal": refusal(error) }),
    };
    json!({
        "outcome": "cost",
        "base": one.base.map(|base| base.to_string()),
        "months": one.months,
        "a_period": split(one.period),
        "a_month": split(one.month),
        "a_year": split(one.year),
        "fee": fee,
        "extras": one.extras.to_string(),
        "all": one.all.to_string()
    })
}

fn split(split: Split) -> Value {
    json!({
        "total": split.total.to_string(),
        "account": split.parts.map(|(account, _)| account.to_string()),
        "rest": split.parts.map(|(_, rest)| rest.to_string())
    })
}

fn cover(outcome: &str, wait: i64, begins: Option<&Cover>) -> Value {
    json!({
        "outcome": outcome,
        "wait": wait,
        "month": begins.map(|cover| cover.month.to_string()),
        "day": begins.and_then(|cover| cover.day).map(|day| day.to_string())
    })
}

fn notice(notice: &Notice) -> Value {
    let mut map = object(json!({
        "notice": name(notice),
        "text": Words::of(|lang| said::notice(lang, notice))
    }));
    if let Notice::LastYear { of, amount, year: _ } = notice {
        let last = json!({ "year": of.to_string(), "amount": amount.to_string() });
        map.insert("last_year".to_owned(), last);
    }
    map.into()
}

fn reading(reading: Reading) -> Value {
    let other = match reading.other {
        OtherReading::Wait { here, other } => json!({ "here": here, "wait": other }),
        OtherReading::TwoFloors { .. } => Value::Null,
    };
    json!({
        "question": name(&reading.question),
        "number": number(reading.question),
        "other": other,
        "text": Words::of(|lang| said::both_readings(lang, reading))
    })
}

/// The number of an open question in `docs/open-questions.md`.
const fn number(question: OpenQuestion) -> u8 {
    match question {
        OpenQuestion::FirstBrokenYear => 19,
        OpenQuestion::FloorBefore => 26,
    }
}
