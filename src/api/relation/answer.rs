//! The answer as JSON. 结果的 JSON。

use serde_json::{Value, json};

use crate::api::answer::{CertaintyTwin, Words, working};
use crate::api::echo::echo;
use crate::api::parts::{plain, problems, refusal, revisions, sentences, with_text};
use crate::api::{Answered as _, Problem, name};
use crate::params::Params;
use crate::report::relation as said;
use crate::rules::relation::{
    Candidate, DoubleWage, Fact, Finding, Line, Meaning, Notice, Outcome,
};

use super::fields::FIELDS;
use super::{Answer, calculators, class_word};

/// An answer, or the problems of a case, as JSON.
pub fn to_json(params: &Params, answer: &Result<Answer, Vec<Problem>>) -> Value {
    match answer {
        Ok(answer) => answered(params, answer),
        Err(found) => problems("class", found),
    }
}

/// An answer as JSON.
pub(super) fn answered(params: &Params, answer: &Answer) -> Value {
    let (said, answered) = (&answer.answered.assessment, &answer.answered);
    json!({
        "calculator": "class",
        "case": echo(FIELDS, &answer.case),
        "figures": revisions(params),
        "class": answer.settled(),
        "lines": said.lines.iter().map(line).collect::<Vec<_>>(),
        "candidates": answered.candidates.iter().map(candidate).collect::<Vec<_>>(),
        "rights": answered.meanings.iter().map(|one| right(*one)).collect::<Vec<_>>(),
        "findings": said.findings.iter().map(|one| finding(*one)).collect::<Vec<_>>(),
        "notices": said.notices.iter().map(|one| notice(*one)).collect::<Vec<_>>(),
        "certainty": CertaintyTwin::of(params, answer.trace.certainty()),
        "working": working(params, &answer.trace),
    })
}

fn line(line: &Line) -> Value {
    let mut value = match &line.answer {
        Ok(Outcome::Settled(class)) => {
            json!({ "outcome": "settled", "class": class_word(*class) })
        }
        Ok(Outcome::Undecided { ask, may_fit_none }) => json!({
            "outcome": "undecided",
            "ask": ask.map(|question| name(&question)),
            "may_fit_none": may_fit_none
        }),
        Ok(Outcome::NotClear(why)) => json!({ "outcome": "not_clear", "why": name(why) }),
        Ok(Outcome::DoubleWage(DoubleWage { first, last, months, days, amount })) => json!({
            "outcome": "double_wage",
            "first": first.to_string(),
            "last": last.to_string(),
            "months": months,
            "days": days,
            "amount": amount.map(|amount| amount.to_string())
        }),
        Err(error) => json!({ "outcome": "refused", "refusal": refusal(error) }),
    };
    if let Value::Object(map) = &mut value {
        map.insert("question".to_owned(), name(&line.subject).into());
    }
    with_text(value, |lang| sentences(lang, said::headline(lang, line)))
}

fn candidate(candidate: &Candidate) -> Value {
    let facts = |facts: &[(Fact, bool)]| -> Vec<Value> {
        let fact = |(fact, holds): &(Fact, bool)| {
            json!({
                "fact": name(fact),
                "holds": holds,
                "text": Words::of(|lang| said::fact(lang, *fact, *holds).to_owned())
            })
        };
        facts.iter().map(fact).collect()
    };
    json!({
        "class": class_word(candidate.class),
        "for": facts(&candidate.speaks_for),
        "against": facts(&candidate.speaks_against),
        "calculators": calculators(candidate.class),
        "text": Words::of(|lang| said::class_name(lang, candidate.class).to_owned())
    })
}

fn right(meaning: Meaning) -> Value {
    let mut value = json!({ "number": meaning.right.number() });
    if let Value::Object(map) = &mut value {
        map.insert("class".to_owned(), class_word(meaning.class).into());
        map.insert("aspect".to_owned(), name(&meaning.aspect).into());
        map.insert("right".to_owned(), name(&meaning.right).into());
    }
    with_text(value, |lang| said::right(lang, meaning.right))
}

fn finding(finding: Finding) -> Value {
    let mut value = match finding {
        Finding::NoWrittenContract { within } => json!({ "within": within }),
        Finding::DeemedOpenEnded { years } => json!({ "years": years }),
        Finding::ProbationTooLong { agreed, allowed } => {
            json!({ "agreed": agreed, "allowed": allowed })
        }
        Finding::DispatchTermShort { agreed, least_years } => {
            json!({ "agreed": agreed, "least_years": least_years })
        }
        Finding::DispatchTermNotFixed { least_years } => {
            json!({ "least_years": least_years })
        }
        Finding::TemporaryPostTooLong { months, most } => {
            json!({ "months": months, "most": most })
        }
        Finding::DepositTaken { amount, employed } => json!({
            "amount": amount.map(|amount| amount.to_string()),
            "employed": employed
        }),
        Finding::OtherPlatformsBanned
        | Finding::ProbationInPartTime
        | Finding::NoWrittenAgreement
        | Finding::RulesNotPublished
        | Finding::NoDispatchLicence
        | Finding::DispatchPostNotAllowed
        | Finding::SentOn
        | Finding::OwnSubsidiary
        | Finding::DispatchFee => json!({}),
    };
    if let Value::Object(map) = &mut value {
        map.insert("finding".to_owned(), name(&finding).into());
    }
    with_text(value, |lang| said::finding(lang, finding))
}

fn notice(notice: Notice) -> Value {
    let mut value = match notice {
        Notice::LabelOnly { label } => json!({ "label": name(&label) }),
        Notice::DayHoursAbove { average, most } => {
            json!({ "average": plain(average), "most": plain(most) })
        }
        Notice::WeekHoursAbove { hours, most } => {
            json!({ "hours": plain(hours), "most": plain(most) })
        }
        Notice::DaysNotCounted { days } => json!({ "days": days }),
        Notice::OnlyCourtsDecide
        | Notice::OwnThresholds
        | Notice::ContractDoesNotFit
        | Notice::Outsourced
        | Notice::NoLabourDispute
        | Notice::OverAgeRights
        | Notice::OverAgeBefore
        | Notice::PensionDrawn
        | Notice::ThreeElements
        | Notice::WhenStarted
        | Notice::IfEmployed
        | Notice::DoubleWageLimit
        | Notice::ProbationTermNeeded
        | Notice::DispatchTermNeeded
        | Notice::HostDuties
        | Notice::DispatchShare
        | Notice::DisguisedEmployee => json!({}),
    };
    if let Value::Object(map) = &mut value {
        map.insert("notice".to_owned(), name(&notice).into());
    }
    with_text(value, |lang| said::notice(lang, notice))
}
