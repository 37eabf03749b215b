//! The answer in one sentence. 结论。

use crate::params::Params;
use crate::report::say::{Both, Part, both, join, say};
use crate::report::{Headline, Lang, Tone, refuse};
use crate::rules::RuleError;
use crate::rules::annual_leave::{Due, Line, NothingDue, Outcome, Question};
use crate::units::{Money, Year};

use super::exclusion;

/// What the question is called. 问题名称。
pub fn line_title(lang: Lang, question: Question) -> &'static str {
    let title = match question {
        Question::LeavePay => both!("没休的年假该补多少钱", "Pay for annual leave not taken"),
    };
    title.of(lang)
}

/// The answer in one sentence with the amount, and a second one with the days. 结论句。
pub fn headline(lang: Lang, params: &Params, year: Year, line: &Line) -> Headline {
    match &line.answer {
        Ok(outcome) => found(lang, params, year, outcome),
        Err(error) => Headline {
            tone: tone_of(error),
            sentence: refuse(lang, error),
            detail: String::new(),
        },
    }
}

/// A class without a rule has an answer, only none with an amount.
const fn tone_of(error: &RuleError) -> Tone {
    if matches!(error, RuleError::Refused(_)) { Tone::Open } else { Tone::Refused }
}

pub(super) fn found(lang: Lang, params: &Params, year: Year, outcome: &Outcome) -> Headline {
    match outcome {
        Outcome::Owed { due, owed } => {
            let sentence = both!(
                "{0}年没休的年假，还应补 {1}（未休年休假工资报酬）。",
                "{1} is still owed for annual leave of {0} that was not taken."
            );
            amounts(lang, Tone::Bad, sentence, year, due, *owed)
        }
        Outcome::Settled { due, margin } => {
            let sentence = if *margin == Money::ZERO {
                both!(
                    "{0}年没休的年假，报酬正好付清。",
                    "Annual leave of {0} that was not taken has been paid for exactly."
                )
            } else {
                both!(
                    "{0}年没休的年假，报酬已经付清，还多付了 {1}。",
                    "Annual leave of {0} that was not taken has been paid for, {1} beyond what is due."
                )
            };
            amounts(lang, Tone::Good, sentence, year, due, *margin)
        }
        Outcome::NothingDue { reason, entitled, not_taken } => {
            let (tone, text) = nothing_due(*reason);
            let parts = [part(year), Part::Count(*entitled), Part::Count(*not_taken)];
            let sentence = say(lang, text, &parts);
            Headline { tone, sentence, detail: String::new() }
        }
        Outcome::NotEntitled(reasons) => {
            let text = both!(
                "{0}年不享受年休假，所以没有应补的钱。",
                "There is no annual leave for {0}, so nothing is owed for it."
            );
            let mut detail = String::new();
            for reason in reasons {
                join(&mut detail, lang.pick("", " "), &exclusion(lang, params, *reason));
            }
            Headline { tone: Tone::Open, sentence: say(lang, text, &[part(year)]), detail }
        }
    }
}

fn amounts(
    lang: Lang,
    tone: Tone,
    sentence: Both,
    year: Year,
    due: &Due,
    difference: Money,
) -> Headline {
    let sentence = say(lang, sentence, &[part(year), Part::Money(difference)]);
    let days = if due.not_taken == 1 {
        both!("应休 {0} 天，没休 1 天", "Leave of {0} days, 1 of them not taken")
    } else {
        both!("应休 {0} 天，没休 {1} 天", "Leave of {0} days, {1} of them not taken")
    };
    let mut detail = say(lang, days, &[Part::Count(due.entitled), Part::Count(due.not_taken)]);
    let pay = both!(
        "；日工资约 {0}，每天按 {1}% 另付，共 {2}",
        "; the daily wage is about {0}, {1} % of it is due for each, {2} in all"
    );
    let parts = [Part::Money(due.daily_wage), Part::Number(due.share), Part::Money(due.amount)];
    detail.push_str(&say(lang, pay, &parts));
    if Money::ZERO < due.paid {
        let paid = both!("，已付 {0}", ", and {0} was paid");
        detail.push_str(&say(lang, paid, &[Part::Money(due.paid)]));
    }
    detail.push_str(lang.pick("。", "."));
    Headline { tone, sentence, detail }
}

fn part(year: Year) -> Part<'static> {
    Part::Count(i64::from(year.number()))
}

const fn nothing_due(reason: NothingDue) -> (Tone, Both) {
    match reason {
        NothingDue::LessThanADay => (
            Tone::Good,
            both!(
                "{0}年按天数折算，年假不足 1 整天，没有应补的钱。",
                "For the part of {0} the leave comes to less than a day, so nothing is owed."
            ),
        ),
        NothingDue::AllTaken => (
            Tone::Good,
            both!(
                "{0}年应休 {1} 天年假，已经休完，没有应补的钱。",
                "All annual leave of {0} was taken, of {1} due in days, so nothing is owed."
            ),
        ),
        NothingDue::Declined => (
            Tone::Open,
            both!(
                "{0}年没休的 {2} 天年假，是您因个人原因书面提出不休的，单位可以只付正常工资，不用另付。",
                "You declined leave of {0} in writing for reasons of your own (days: {2}): normal pay is enough, and nothing is owed on top."
            ),
        ),
        NothingDue::CarriedOver => (
            Tone::Open,
            both!(
                "{0}年没休的 {2} 天年假，经您同意挪到下一年休，现在还不用付钱。",
                "Leave of {0} was carried into the next year with your consent (days: {2}), so nothing is owed yet."
            ),
        ),
    }
}
