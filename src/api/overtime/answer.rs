//! The answer as JSON. 结果的 JSON。

use serde_json::{Value, json};

use crate::api::answer::{CertaintyTwin, Words, working};
use crate::api::echo::echo;
use crate::api::parts::{plain, problems, refusal, revisions};
use crate::api::{Problem, name};
use crate::params::Params;
use crate::report::overtime as words;
use crate::rules::overtime::{
    Day, Due, Finding, Line, Notice, OpenQuestion, OtherReading, Outcome, OvertimeKind,
    Question, Reading, Total,
};

use super::{Answer, FIELDS};

/// An answer, or the problems of a case, as JSON.
pub fn to_json(params: &Params, answer: &Result<Answer, Vec<Problem>>) -> Value {
    match answer {
        Ok(answer) => answered(params, answer),
        Err(found) => problems("overtime", found),
    }
}

pub(super) fn answered(params: &Params, answer: &Answer) -> Value {
    let said = &answer.answered.assessment;
    json!({
        "calculator": "overtime",
        "case": echo(FIELDS, &answer.case),
        "figures": revisions(params),
        "lines": said.lines.iter().map(line).collect::<Vec<_>>(),
        "days": answer.answered.days.iter().map(day).collect::<Vec<_>>(),
        "findings": said.findings.iter().map(finding).collect::<Vec<_>>(),
        "notices": said.notices.iter().map(notice).collect::<Vec<_>>(),
        "readings": said.readings.iter().map(|r| reading(*r)).collect::<Vec<_>>(),
        "certainty": CertaintyTwin::of(params, answer.trace.certainty()),
        "working": working(params, &answer.trace),
    })
}

/// What a question is called: a kind of overtime by its own name.
fn question(question: Question) -> String {
    match question {
        Question::Overtime(kind) => kind_name(kind).to_owned(),
        Question::Total
        | Question::HolidayWage
        | Question::CycleExcess
        | Question::LocalHoliday
        | Question::PartTimeHoliday
        | Question::ManagedHoliday
        | Question::Conversion
        | Question::MonthWage
        | Question::Gross => name(&question),
    }
}

const fn kind_name(kind: OvertimeKind) -> &'static str {
    match kind {
        OvertimeKind::Extended => "extended",
        OvertimeKind::RestDay => "rest_day",
        OvertimeKind::Holiday => "statutory_holiday",
    }
}

fn line(line: &Line) -> Value {
    let mut value = match &line.answer {
        Ok(outcome) => outcome_json(*outcome),
        Err(error) => json!({ "outcome": "refused", "refusal": refusal(error) }),
    };
    let text = Words::of(|lang| words::headline(lang, line).sentence);
    if let Value::Object(map) = &mut value {
        map.insert("question".to_owned(), question(line.question).into());
        map.insert("month".to_owned(), line.month.to_string().into());
        map.insert("text".to_owned(), json!(text));
    }
    value
}

fn outcome_json(outcome: Outcome) -> Value {
    match outcome {
        Outcome::Due(Due { hours, base, base_is_floor, multiple, amount }) => json!({
            "outcome": "due",
            "hours": hours.to_string(),
            "base": base.to_string(),
            "base_is_minimum_wage": base_is_floor,
            "multiple": plain(multiple),
            "amount": amount.to_string()
        }),
        Outcome::Total(Total { due, paid, owed, missing }) => json!({
            "outcome": "total",
            "due": due.to_string(),
            "paid": paid.map(|paid| paid.to_string()),
            "owed": owed.to_string(),
            "lines_missing": missing
        }),
        Outcome::Amount(amount) => json!({ "outcome": "amount", "amount": amount.to_string() }),
        Outcome::Converted { hourly, daily } => json!({
            "outcome": "converted",
            "hourly": hourly.to_string(),
            "daily": daily.to_string()
        }),
        Outcome::Running { hours, standard, last } => json!({
            "outcome": "running",
            "hours": hours.to_string(),
            "standard": plain(standard),
            "last": last.to_string()
        }),
        Outcome::NotDetermined { hours, agreed, multiplied } => json!({
            "outcome": "not_determined",
            "hours": hours.to_string(),
            "agreed": agreed.to_string(),
            "multiplied": multiplied.to_string()
        }),
        Outcome::Above { holiday, normal } => json!({
            "outcome": "above",
            "holiday": holiday.to_string(),
            "normal": normal.to_string()
        }),
        Outcome::NotAbove { holiday, normal } => json!({
            "outcome": "not_above",
            "holiday": holiday.to_string(),
            "normal": normal.to_string()
        }),
        Outcome::NoHours => json!({ "outcome": "no_hours" }),
    }
}

fn day(day: &Day) -> Value {
    let [extended, rest_day, holiday] = day.over.map(|hours| hours.to_string());
    json!({
        "day": day.day.to_string(),
        "class": day.class.map(|class| name(&class)),
        "local_holiday": day.local,
        "normal": day.normal.to_string(),
        "extended": extended,
        "rest_day": rest_day,
        "statutory_holiday": holiday,
        "given_back": day.given_back.to_string(),
        "shown": day.shown.to_string()
    })
}

fn finding(finding: &Finding) -> Value {
    let mut value = match finding {
        Finding::Owed { owed } => json!({ "owed": owed.to_string() }),
        Finding::BaseBelowFloor { wage, floor, month } => json!({
            "wage": wage.to_string(),
            "floor": floor.to_string(),
            "month": month.to_string()
        }),
        Finding::DayAboveLimit { day, hours, most } => json!({
            "day": day.to_string(),
            "hours": hours.to_string(),
            "most": plain(*most)
        }),
        Finding::MonthAboveLimit { month, hours, most } => json!({
            "month": month.to_string(),
            "hours": hours.to_string(),
            "most": plain(*most)
        }),
        Finding::NoRestDay { monday } => json!({ "monday": monday.to_string() }),
        Finding::Banned { who, bound } => json!({ "who": name(who), "bound": plain(*bound) }),
        Finding::HolidayPayNotAbove { holiday, normal } => {
            json!({ "holiday": holiday.to_string(), "normal": normal.to_string() })
        }
    };
    let text = Words::of(|lang| words::finding(lang, *finding).unwrap_or_default());
    if let Value::Object(map) = &mut value {
        map.insert("finding".to_owned(), name(finding).into());
        if !text.zh.is_empty() {
            map.insert("text".to_owned(), json!(text));
        }
    }
    value
}

fn notice(notice: &Notice) -> Value {
    json!({ "notice": name(notice), "text": Words::of(|lang| words::notice(lang, notice)) })
}

fn reading(reading: Reading) -> Value {
    let other = match reading.other {
        OtherReading::Amounts { default, other, due, gross } => json!({
            "default": default.to_string(),
            "other": other.to_string(),
            "due": due.to_string(),
            "gross": gross.map(|gross| gross.to_string())
        }),
        OtherReading::UpTo { most } => json!({ "from": "0.00", "up_to": most.to_string() }),
    };
    json!({
        "question": name(&reading.question),
        "number": number(reading.question),
        "other": other,
        "text": Words::of(|lang| format!(
            "{}{}{}",
            words::open_question(lang, reading.question),
            lang.pick("。另一种理解：", ". The other reading: "),
            words::reading(lang, reading)
        ))
    })
}

/// The number of an open question in `docs/open-questions.md`.
const fn number(question: OpenQuestion) -> u8 {
    match question {
        OpenQuestion::HolidayOnTop => 1,
        OpenQuestion::LocalHoliday => 2,
        OpenQuestion::PartTimeHoliday => 3,
        OpenQuestion::UnfixedHoliday => 4,
        OpenQuestion::AveragedHoliday => 5,
        OpenQuestion::BaseItems => 6,
        OpenQuestion::SixthDay => 12,
        OpenQuestion::NightShift => 20,
    }
}
