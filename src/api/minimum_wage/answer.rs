//! The answer as JSON. 结果的 JSON。

use serde_json::{Value, json};

use crate::api::answer::{CertaintyTwin, Words, articles, convention, figure, working};
use crate::api::echo::echo;
use crate::api::parts::{plain, problems, refusal, revisions};
use crate::api::{Problem, name};
use crate::params::{Figures, Params};
use crate::report;
use crate::rules::minimum_wage::{
    Answered, Attendance, Finding, Line, Nature, Notice, OpenQuestion, Outcome, PayLine,
    Reading, ReadingOutcome, SlipRules, Treatment, Work,
};
use crate::units::WageMonth;

use super::Answer;
use super::fields::{FIELDS, pay_kind_word};

/// An answer, or the problems of a case, as JSON.
pub fn to_json(params: &Params, answer: &Result<Answer, Vec<Problem>>) -> Value {
    match answer {
        Ok(answer) => answered(params, answer),
        Err(found) => problems("minimum-wage", found),
    }
}

/// An answer as JSON.
pub(super) fn answered(params: &Params, answer: &Answer) -> Value {
    let month = answer.month();
    json!({
        "calculator": "minimum-wage",
        "case": echo(FIELDS, &answer.case),
        "figures": revisions(params),
        "pay": pay(params, answer),
        "lines": answer.answered.lines.iter().map(|l| line(month, l)).collect::<Vec<_>>(),
        "findings": answer.answered.findings.iter().map(finding).collect::<Vec<_>>(),
        "notices": answer.answered.notices.iter().map(notice).collect::<Vec<_>>(),
        "readings": answer.answered.readings.iter().map(|r| reading(month, r)).collect::<Vec<_>>(),
        "certainty": CertaintyTwin::of(params, answer.trace.certainty()),
        "working": working(params, &answer.trace),
    })
}

/// The lines of an answer that stands in another's. 比较结果。
pub(in crate::api) fn lines_json(month: WageMonth, answered: &Answered) -> Value {
    let lines = answered.lines.iter().map(|one| line(month, one));
    let findings = answered.findings.iter().map(finding);
    json!({ "lines": lines.collect::<Vec<_>>(), "findings": findings.collect::<Vec<_>>() })
}

/// What happens to each line of the pay slip, by the default reading of what is open; nothing
/// where no pay is compared.
fn pay(params: &Params, answer: &Answer) -> Vec<Value> {
    if !compares(&answer.input.work) {
        return Vec::new();
    }
    let figures = Figures::new(params, &answer.supplied);
    let rules = SlipRules::of(figures, answer.month());
    let lines = answer.input.pay.iter().enumerate();
    lines.map(|(at, line)| pay_line(params, &rules, at.saturating_add(1), line)).collect()
}

const fn compares(work: &Work) -> bool {
    match work {
        Work::FullTime(monthly) | Work::Dispatched(monthly) | Work::OverAge(monthly) => {
            !matches!(monthly.attendance, Attendance::MaternityLeave)
        }
        Work::PartTime(_) | Work::Managed(_) => true,
        Work::SelfDirected => false,
    }
}

fn pay_line(params: &Params, rules: &SlipRules, number: usize, line: &PayLine) -> Value {
    let treatment = rules.treatment(line.kind);
    let (word, basis) = match treatment {
        Treatment::Counts(basis) => ("counts", basis),
        Treatment::SetAside(basis) => ("set_aside", basis),
        Treatment::StaysIn(basis) => ("stays_in", basis),
        Treatment::Reduces(basis) => ("reduces", basis),
        Treatment::TestedApart(basis) => ("tested_apart", basis),
    };
    let mut told = json!({
        "line": number,
        "kind": pay_kind_word(line.kind),
        "amount": line.amount.to_string(),
        "treatment": word,
        "law": articles(params, basis),
        "text": Words::of(|lang| report::treatment(lang, params, treatment))
    });
    if let Value::Object(told) = &mut told {
        if let Some(ours) = basis.convention {
            told.insert("convention".to_owned(), convention(ours).into());
        }
        if let Some(used) = rules.figure(line.kind) {
            told.insert("figure".to_owned(), json!(figure(params, used)));
        }
    }
    told
}

fn line(month: WageMonth, line: &Line) -> Value {
    let mut value = match &line.answer {
        Ok(outcome) => outcome_json(*outcome),
        Err(error) => json!({ "outcome": "refused", "refusal": refusal(error) }),
    };
    let text = Words::of(|lang| {
        let headline = report::headline(lang, month, line);
        if headline.detail.is_empty() {
            headline.sentence
        } else {
            format!("{}{}{}", headline.sentence, lang.pick("", " "), headline.detail)
        }
    });
    if let Value::Object(map) = &mut value {
        map.insert("question".to_owned(), name(&line.question).into());
        map.insert("text".to_owned(), json!(text));
    }
    value
}

fn outcome_json(outcome: Outcome) -> Value {
    match outcome {
        Outcome::Met { due, paid, margin, nature } => json!({
            "outcome": "met",
            "nature": if nature == Nature::Test { "test" } else { "estimate" },
            "due": due.to_string(),
            "paid": paid.to_string(),
            "margin": margin.to_string()
        }),
        Outcome::Short { due, paid, shortfall, nature } => json!({
            "outcome": "short",
            "nature": if nature == Nature::Test { "test" } else { "estimate" },

            "due": due.to_string(),
            "paid": paid.to_string(),
            "shortfall": shortfall.to_string()
        }),
        Outcome::Open(question) => json!({ "outcome": "open", "open": name(&question) }),
        Outcome::NotTested(reason) => {
            json!({ "outcome": "not_tested", "reason": name(&reason) })
        }
        Outcome::InOrder => json!({ "outcome": "in_order" }),
        Outcome::OutOfOrder => json!({ "outcome": "out_of_order" }),
    }
}

fn finding(finding: &Finding) -> Value {
    let mut value = match finding {
        Finding::Short { question, shortfall } => {
            json!({ "question": name(question), "shortfall": shortfall.to_string() })
        }
        Finding::AgreedWageBelowFloor { agreed, floor } => {
            json!({ "agreed": agreed.to_string(), "floor": floor.to_string() })
        }
        Finding::PayPeriodTooLong { days, most } => {
            json!({ "days": days, "most": plain(*most) })
        }
        Finding::ProbationInPartTime => json!({}),
        Finding::PackageBaseBelowFloor { base, floor } => {
            json!({ "base": base.to_string(), "floor": floor.to_string() })
        }
        Finding::OvertimeAboveLimit { hours, most } => {
            json!({ "hours": hours.to_string(), "most": plain(*most) })
        }
        Finding::DamageAboveShare { deducted, most } => {
            json!({ "deducted": deducted.to_string(), "most": most.to_string() })
        }
        Finding::DamageBelowFloor { left, floor } => {
            json!({ "left": left.to_string(), "floor": floor.to_string() })
        }
        Finding::HolidayPayNotAbove { holiday, normal } => {
            json!({ "holiday": holiday.to_string(), "normal": normal.to_string() })
        }
    };
    let text = Words::of(|lang| report::finding(lang, *finding).unwrap_or_default());
    if let Value::Object(map) = &mut value {
        map.insert("finding".to_owned(), name(finding).into());
        if !text.zh.is_empty() {
            map.insert("text".to_owned(), json!(text));
        }
    }
    value
}

fn notice(notice: &Notice) -> Value {
    json!({ "notice": name(notice), "text": Words::of(|lang| report::notice(lang, notice)) })
}

fn reading(month: WageMonth, reading: &Reading) -> Value {
    let other = match &reading.other {
        ReadingOutcome::Compared(outcome) => outcome_json(*outcome),
        ReadingOutcome::Floors(parts) => json!({
            "floors": parts
                .iter()
                .map(|(since, floor)| json!({ "from": since.to_string(), "floor": floor.to_string() }))
                .collect::<Vec<_>>()
        }),
        ReadingOutcome::Due(amount) => json!({ "due": amount.to_string() }),
    };
    json!({
        "question": name(&reading.question),
        "number": number(reading.question),
        "other": other,
        "text": Words::of(|lang| format!(
            "{}{}{}",
            report::open_question(lang, reading.question),
            lang.pick("。另一种理解：", ". The other reading: "),
            report::reading(lang, month, reading)
        ))
    })
}

/// The number of an open question in `docs/open-questions.md`, where it has one.
const fn number(question: OpenQuestion) -> Option<u8> {
    match question {
        OpenQuestion::OwnContributions | OpenQuestion::QuotaReasonable => None,
        OpenQuestion::HousingMeal => Some(7),
        OpenQuestion::LongBonus => Some(8),
        OpenQuestion::FloorChange => Some(9),
        OpenQuestion::PartMonth => Some(10),
        OpenQuestion::ProbationWage => Some(11),
        OpenQuestion::ManagedPay => Some(14),
        OpenQuestion::PackageHours => Some(15),
    }
}
