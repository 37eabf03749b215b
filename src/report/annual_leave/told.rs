//! The whole answer in words. 结果的文字。

use crate::params::Params;
use crate::report::say::{Part, both, say};
use crate::report::{Headline, Lang, OutcomeKind, Told, ToldLine, ToldOutcome, Tone, capital};
use crate::rules::annual_leave::{Answered, Line, Outcome};
use crate::units::Year;

use super::{finding, headline, line_title, notice, open_question, reading};

/// The answer on annual leave in words. 未休年休假的结果。
pub fn told(lang: Lang, params: &Params, year: Year, answered: &Answered) -> Told {
    let line = |line: &Line| -> ToldLine {
        let said: Headline = headline(lang, params, year, line);
        ToldLine { title: line_title(lang, line.question).to_owned(), said, certainty: None }
    };
    let lines: Vec<ToldLine> = answered.lines.iter().map(line).collect();
    let first = answered.lines.first().and_then(|line| line.answer.as_ref().ok());
    let readings = answered.readings.iter().map(|one| {
        let open = open_question(lang, one.question);
        let open = if lang == Lang::En { capital(open) } else { open.to_owned() };
        let other = reading(lang, params, year, one);
        let text = both!("{0}。另一种理解：{1}", "{0}. The other reading: {1}");
        say(lang, text, &[Part::Text(&open), Part::Text(&other)])
    });
    Told {
        next_steps: lines.iter().any(|line| line.said.tone == Tone::Bad),
        lines,
        findings: answered.findings.iter().filter_map(|one| finding(lang, *one)).collect(),
        readings: readings.collect(),
        notices: answered.notices.iter().map(|one| notice(lang, *one)).collect(),
        outcome: first.and_then(outcome),
        ..Told::default()
    }
}

const fn outcome(outcome: &Outcome) -> Option<ToldOutcome> {
    match outcome {
        Outcome::Owed { owed, .. } => {
            Some(ToldOutcome { kind: OutcomeKind::Owed, amount: *owed })
        }
        Outcome::Settled { margin, .. } => {
            Some(ToldOutcome { kind: OutcomeKind::Met, amount: *margin })
        }
        Outcome::NothingDue { .. } | Outcome::NotEntitled(_) => None,
    }
}
