//! The whole answer in words. 结果的文字。

use crate::law::Reason;
use crate::report::say::{Part, both, say};
use crate::report::told::{OutcomeKind, Told, ToldLine, ToldOutcome, Tone};
use crate::report::{Lang, capital, finding, notice, open_question, reading};
use crate::rules::minimum_wage::{Answered, Outcome, Reading};
use crate::units::WageMonth;

use super::case::{county_item, self_directed_help};
use super::headline::{headline, line_title};

/// The answer of the minimum-wage calculator in words. 最低工资检查的结果。
pub fn minimum_wage_told(lang: Lang, month: WageMonth, answered: &Answered) -> Told {
    let mut told = Told::default();
    for line in &answered.lines {
        let said = headline(lang, month, line);
        told.next_steps |= matches!(said.tone, Tone::Bad | Tone::Open);
        if line.answer.as_ref().is_err_and(|error| error.is(Reason::SELF_DIRECTED)) {
            told.help = self_directed_help(lang);
        }
        told.lines.push(ToldLine {
            title: line_title(lang, line.question).to_owned(),
            said,
            certainty: None,
        });
    }
    if let Some(first) = answered.lines.first() {
        told.county = county_item(lang, first.question);
        told.outcome = first.answer.as_ref().ok().and_then(outcome);
    }
    told.findings = answered.findings.iter().filter_map(|one| finding(lang, *one)).collect();
    told.notices = answered.notices.iter().map(|one| notice(lang, one)).collect();
    told.readings =
        answered.readings.iter().map(|one| both_readings(lang, month, one)).collect();
    told
}

/// What is open and how it is taken here, then the other reading.
fn both_readings(lang: Lang, month: WageMonth, one: &Reading) -> String {
    let open = open_question(lang, one.question);
    let open = match lang {
        Lang::Zh => open.to_owned(),
        Lang::En => capital(open),
    };
    let other = reading(lang, month, one);
    let text = both!("{0}。另一种理解：{1}", "{0}. The other reading: {1}");
    say(lang, text, &[Part::Text(&open), Part::Text(&other)])
}

fn outcome(outcome: &Outcome) -> Option<ToldOutcome> {
    match *outcome {
        Outcome::Met { margin, .. } => {
            Some(ToldOutcome { kind: OutcomeKind::Met, amount: margin })
        }
        Outcome::Short { shortfall, .. } => {
            Some(ToldOutcome { kind: OutcomeKind::Short, amount: shortfall })
        }
        Outcome::Open(_) | Outcome::NotTested(_) | Outcome::InOrder | Outcome::OutOfOrder => {
            None
        }
    }
}
