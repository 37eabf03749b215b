//! Holiday and overtime pay: what a worker is owed, line by line. 节假日和加班工资。

#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    reason = "a test that cannot be set up has failed"
)]

mod averaged;
mod base;
mod entries;
mod hours;
mod limits;
mod others;
mod paid;
mod properties;
mod readings;
mod words;
mod worked;
mod working;

use chrono::NaiveDate;
use quanyi::api::overtime::{Answer, FIELDS, assess};
use quanyi::api::{Problem, from_json};
use quanyi::params::{Params, built_in};
use quanyi::rules::overtime::{
    Due, Finding, Notice, OpenQuestion, OtherReading, Outcome, OvertimeKind, Question,
};

/// The figures of this build.
fn county() -> Params {
    built_in().unwrap()
}

/// Answers a case given as JSON.
#[track_caller]
fn answer(case: &str) -> Answer {
    try_answer(case).unwrap_or_else(|problems| panic!("{problems:?}"))
}

fn try_answer(case: &str) -> Result<Answer, Vec<Problem>> {
    from_json(FIELDS, case).and_then(|case| assess(&county(), &case))
}

/// `name=value` pairs and rows as a case, so that tests read as tables.
///
/// Rows stand as `days: 2026-01-01 8 / 2026-01-05 10`, by the columns of the table.
fn case(text: &str) -> String {
    let mut fields = Vec::new();
    for part in text.split(';').map(str::trim).filter(|part| !part.is_empty()) {
        if let Some((name, value)) = part.split_once('=') {
            fields.push(format!("\"{}\": \"{}\"", name.trim(), value.trim()));
            continue;
        }
        let (table, rows) = part.split_once(':').unwrap();
        let rows: Vec<String> = rows.split('/').map(|row| row_of(table.trim(), row)).collect();
        fields.push(format!("\"{}\": [{}]", table.trim(), rows.join(", ")));
    }
    format!("{{{}}}", fields.join(", "))
}

fn row_of(table: &str, row: &str) -> String {
    let columns: &[&str] = match table {
        "days" => &["day", "time", "time_off", "class"],
        "paid" => &["amount", "kind", "month"],
        "absences" => &["hours", "month"],
        "wages" => &["from", "amount"],
        "pieces" => &["time", "count", "unit_price", "month"],
        other => panic!("no table {other}"),
    };
    let cells: Vec<String> = row
        .split_whitespace()
        .zip(columns)
        .filter(|(text, _)| *text != "_")
        .map(|(text, column)| {
            let column = match (*column, text.contains('-')) {
                ("time", true) if table == "days" => "span",
                ("time", false) if table == "days" => "hours",
                (column, _) => column,
            };
            format!("\"{column}\": \"{text}\"")
        })
        .collect();
    format!("{{{}}}", cells.join(", "))
}

/// Asserts the amounts of an answer: `extended 375.00`, `total 5375.00`, `gross 27125.00` …, the
/// lines of a kind one after the other.
#[track_caller]
fn check(text: &str, expected: &[(&str, &str)]) {
    let answered = answer(&case(text));
    for (what, amount) in expected {
        assert_eq!(&amounts(&answered, what), amount, "{what} of {text}");
    }
}

/// The amounts of what is named, with blanks between them.
fn amounts(answer: &Answer, what: &str) -> String {
    let question = match what {
        "extended" => Question::Overtime(OvertimeKind::Extended),
        "rest_day" => Question::Overtime(OvertimeKind::RestDay),
        "holiday" => Question::Overtime(OvertimeKind::Holiday),
        "holiday_wage" => Question::HolidayWage,
        "cycle" => Question::CycleExcess,
        "total" | "owed" => Question::Total,
        "hourly" | "daily" => Question::Conversion,
        "month_wage" => Question::MonthWage,
        "gross" => Question::Gross,
        "local" => Question::LocalHoliday,
        other => panic!("nothing called {other}"),
    };
    let lines = answer.answered.assessment.lines.iter().filter(|l| l.question == question);
    let said: Vec<String> = lines
        .map(|line| match &line.answer {
            Ok(Outcome::Due(Due { amount, .. }) | Outcome::Amount(amount)) => {
                amount.to_string()
            }
            Ok(Outcome::Total(total)) if what == "owed" => total.owed.to_string(),
            Ok(Outcome::Total(total)) => total.due.to_string(),
            Ok(Outcome::Converted { hourly, .. }) if what == "hourly" => hourly.to_string(),
            Ok(Outcome::Converted { daily, .. }) => daily.to_string(),
            Ok(other) => format!("{other:?}"),
            Err(error) => format!("refused: {error}"),
        })
        .collect();
    said.join(" ")
}

/// How many lines the total lacks.
fn missing(answer: &Answer) -> usize {
    match &answer.answered.assessment.lines.first().unwrap().answer {
        Ok(Outcome::Total(total)) => total.missing,
        other => panic!("{other:?}"),
    }
}

/// A case with a value for a missing figure.
fn supplied(text: &str, key: &str, value: &str) -> String {
    let case = case(text);
    let fields = case.strip_suffix('}').unwrap();
    format!("{fields}, \"supplied\": {{\"{key}\": \"{value}\"}}}}")
}

/// A day as it is written.
fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The findings by their names.
fn findings(answer: &Answer) -> Vec<Finding> {
    answer.answered.assessment.findings.clone()
}

fn has_notice(answer: &Answer, is: impl Fn(&Notice) -> bool) -> bool {
    answer.answered.assessment.notices.iter().any(is)
}

/// The other reading of a question: its own amount, all overtime, and with the wage.
fn other(answer: &Answer, question: OpenQuestion) -> Option<String> {
    let reading =
        answer.answered.assessment.readings.iter().find(|r| r.question == question)?;
    Some(match reading.other {
        OtherReading::Amounts { other, due, gross: Some(gross), .. } => {
            format!("{other} {due} {gross}")
        }
        OtherReading::Amounts { other, due, gross: None, .. } => format!("{other} {due}"),
        OtherReading::UpTo { most } => format!("up to {most}"),
    })
}
