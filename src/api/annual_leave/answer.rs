//! The answer as JSON. 结果的 JSON。

use serde_json::{Value, json};

use crate::api::answer::{CertaintyTwin, Words, working};
use crate::api::echo::echo;
use crate::api::parts::{plain, problems, refusal, revisions, sentences};
use crate::api::{Problem, name};
use crate::params::Params;
use crate::report::annual_leave as said;
use crate::rules::annual_leave::{
    Due, Exclusion, Finding, Line, Notice, OpenQuestion, Outcome, Reading,
};
use crate::units::Year;

use super::Answer;
use super::fields::FIELDS;

/// An answer, or the problems of a case, as JSON.
pub fn to_json(params: &Params, answer: &Result<Answer, Vec<Problem>>) -> Value {
    match answer {
        Ok(answer) => answered(params, answer),
        Err(found) => problems("annual-leave", found),
    }
}

/// An answer as JSON.
pub(super) fn answered(params: &Params, answer: &Answer) -> Value {
    let (year, answered) = (answer.year(), &answer.answered);
    let lines = answered.lines.iter().map(|one| line(params, year, one));
    let readings = answered.readings.iter().map(|one| reading(params, year, one));
    json!({
        "calculator": "annual-leave",
        "case": echo(FIELDS, &answer.case),
        "figures": revisions(params),
        "lines": lines.collect::<Vec<_>>(),
        "findings": answered.findings.iter().copied().map(finding).collect::<Vec<_>>(),
        "notices": answered.notices.iter().map(notice).collect::<Vec<_>>(),
        "readings": readings.collect::<Vec<_>>(),
        "certainty": CertaintyTwin::of(params, answer.trace.certainty()),
        "working": working(params, &answer.trace),
    })
}

fn line(params: &Params, year: Year, line: &Line) -> Value {
    let mut value = match &line.answer {
        Ok(outcome) => outcome_json(params, outcome),
        Err(error) => json!({ "outcome": "refused", "refusal": refusal(error) }),
    };
    let text = Words::of(|lang| sentences(lang, said::headline(lang, params, year, line)));
    if let Value::Object(map) = &mut value {
        map.insert("question".to_owned(), name(&line.question).into());
        map.insert("text".to_owned(), json!(text));
    }
    value
}

fn outcome_json(params: &Params, outcome: &Outcome) -> Value {
    match outcome {
        Outcome::Owed { due, owed } => amounts("owed", due, ("owed", owed.to_string())),
        Outcome::Settled { due, margin } => {
            amounts("settled", due, ("margin", margin.to_string()))
        }
        Outcome::NothingDue { reason, entitled, not_taken } => json!({
            "outcome": "nothing_due",
            "reason": name(reason),
            "entitled": entitled,
            "not_taken": not_taken
        }),
        Outcome::NotEntitled(reasons) => json!({
            "outcome": "not_entitled",
            "reasons": reasons.iter().map(|one| exclusion(params, *one)).collect::<Vec<_>>()
        }),
    }
}

fn amounts(outcome: &str, due: &Due, (name, amount): (&str, String)) -> Value {
    json!({
        "outcome": outcome,
        "entitled": due.entitled,
        "not_taken": due.not_taken,
        "daily_wage": due.daily_wage.to_string(),
        "share": plain(due.share),
        "due": due.amount.to_string(),
        "paid": due.paid.to_string(),
        name: amount
    })
}

fn exclusion(params: &Params, reason: Exclusion) -> Value {
    let mut value = match reason {
        Exclusion::ContinuousMonths { needed } => json!({ "needed": plain(needed) }),
        Exclusion::YearsOfWork { years } => json!({ "years": years }),
        Exclusion::SchoolHolidays { days, leave } => {
            json!({ "days": days, "leave": plain(leave) })
        }
        Exclusion::PersonalLeave { days, bound } => {
            json!({ "days": days, "bound": plain(bound) })
        }
        Exclusion::SickLeave { months, bound } => {
            json!({ "months": months, "bound": plain(bound) })
        }
        Exclusion::LastYear => json!({}),
    };
    if let Value::Object(map) = &mut value {
        map.insert("reason".to_owned(), name(&reason).into());
        let text = Words::of(|lang| said::exclusion(lang, params, reason));
        map.insert("text".to_owned(), json!(text));
    }
    value
}

fn finding(finding: Finding) -> Value {
    match finding {
        Finding::LeaveNotPaid { owed } => {
            json!({ "finding": name(&finding), "owed": owed.to_string() })
        }
    }
}

fn notice(notice: &Notice) -> Value {
    json!({ "notice": name(notice), "text": Words::of(|lang| said::notice(lang, *notice)) })
}

fn reading(params: &Params, year: Year, reading: &Reading) -> Value {
    json!({
        "question": name(&reading.question),
        "number": number(reading.question),
        "other": outcome_json(params, &reading.other),
        "text": Words::of(|lang| format!(
            "{}{}{}",
            said::open_question(lang, reading.question),
            lang.pick("。另一种理解：", ". The other reading: "),
            said::reading(lang, params, year, reading)
        ))
    })
}

/// The number of an open question in `docs/open-questions.md`, where it has one.
const fn number(question: OpenQuestion) -> Option<u8> {
    match question {
        OpenQuestion::YearsOfWork => Some(18),
        OpenQuestion::CompletedInside => None,
    }
}
