//! The whole answer in words. 结果的文字。

use crate::law::Certainty;
use crate::report::say::{Part, both, say};
use crate::report::{Lang, OutcomeKind, Told, ToldLine, ToldOutcome, capital};
use crate::rules::pension::{Answered, Grade, Line, Notice, Outcome, Question, Reading};

use super::tiers::{bars, tables, years};
use super::{finding, headline, line_title, notice, open_question, reading, schedule_name};

/// The answer on pension insurance in words. `rests_on` says what the
/// answer to a question rests on. 养老保险的结果。
pub fn told(lang: Lang, answered: &Answered, rests_on: &dyn Fn(Question) -> Certainty) -> Told {
    let said = &answered.assessment;
    // Last year's amount stands beside the question that has no answer this year.
    let last_year = |line: &Line| {
        said.notices.iter().find(|notice| {
            matches!(notice, Notice::LastYear { year, .. } if *year == line.month.year())
        })
    };
    let line = |line: &Line| -> ToldLine {
        let mut title = line_title(lang, line.question).to_owned();
        // Two schedules have the same questions.
        if let Some(schedule) = line.schedule {
            let text = both!("{0}：{1}", "{0}: {1}");
            let name = schedule_name(lang, schedule);
            title = say(lang, text, &[Part::Text(&title), Part::Text(name)]);
        }
        let mut told = headline(lang, line);
        if let (Question::Contribution, Err(_), Some(last)) =
            (line.question, &line.answer, last_year(line))
        {
            told.detail = notice(lang, last);
        }
        ToldLine { title, said: told, certainty: Some(rests_on(line.question)) }
    };
    // Where there is no pension nothing is paid back, for the reason said already.
    let is_said = |line: &Line| {
        line.question == Question::Payback
            && line.answer.as_ref().err().is_some_and(|error| {
                said.lines.iter().any(|other| {
                    other.question == Question::Pension
                        && other.schedule == line.schedule
                        && other.answer.as_ref().err() == Some(error)
                })
            })
    };
    let first = said.lines.iter().find(|line| line.question == Question::Contribution);
    Told {
        lines: said.lines.iter().filter(|one| !is_said(one)).map(line).collect(),
        bars: bars(lang, &answered.tiers),
        tables: tables(lang, &answered.tiers)
            .into_iter()
            .chain(years(lang, &answered.years))
            .collect(),
        findings: said.findings.iter().map(|one| finding(lang, *one)).collect(),
        readings: said.readings.iter().map(|one| both_readings(lang, *one)).collect(),
        notices: said
            .notices
            .iter()
            .filter(|notice| !matches!(notice, Notice::LastYear { .. }))
            .map(|one| notice(lang, one))
            .collect(),
        next_steps: false,
        outcome: first.and_then(|line| line.answer.as_ref().ok()).and_then(outcome),
        ..Told::default()
    }
}

/// What is open and how it is taken here, then the other reading.
pub fn both_readings(lang: Lang, one: Reading) -> String {
    let open = open_question(lang, one.question);
    let open = if lang == Lang::En { capital(open) } else { open.to_owned() };
    let other = reading(lang, one);
    let text = both!("{0}。另一种理解：{1}", "{0}. The other reading: {1}");
    say(lang, text, &[Part::Text(&open), Part::Text(&other)])
}

const fn outcome(outcome: &Outcome) -> Option<ToldOutcome> {
    match outcome {
        Outcome::Contribution(one) => {
            Some(ToldOutcome { kind: OutcomeKind::Owed, amount: one.month.total })
        }
        Outcome::Period { .. }
        | Outcome::Subsidy(_)
        | Outcome::Retirement(_)
        | Outcome::MinimumMonths(_)
        | Outcome::Pension(_)
        | Outcome::Payback(_)
        | Outcome::Resident(_)
        | Outcome::ResidentPension(_) => None,
    }
}

/// What a grade is called. 档次名称。
pub fn grade_name(lang: Lang, grade: Grade) -> String {
    match grade {
        Grade::Percent(percent) => say(lang, both!("{0}%", "{0} %"), &[Part::Count(percent)]),
        Grade::Base(_) => both!("自选基数", "own base").of(lang).to_owned(),
    }
}
