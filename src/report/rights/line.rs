//! A sentence for some classes, with figures in its places. 一句话。

use std::sync::Arc;

use crate::law::{Measure, Quantity, Status};
use crate::params::{Gap, GapCause, Params};
use crate::report::figure::gap_name;
use crate::report::say::{Both, Part, both, say};
use crate::report::{Lang, ask, next, quantity, refuse, step};
use crate::rules::RuleError;
use crate::rules::rights::{Class, Taken, Values};
use crate::units::Exact;

/// What is said under a heading. 一条的文字。
pub(super) struct Said {
    /// The heading.
    pub(super) title: Both,
    /// What it gives.
    pub(super) says: &'static [Line],
    /// What to do where it is not kept.
    pub(super) todo: &'static [Line],
    /// The calculators that go on from here, for these classes.
    pub(super) routes: &'static [(&'static [Class], &'static str)],
}

/// A sentence for some classes. 一句话。
pub(super) struct Line {
    of: &'static [Class],
    text: Both,
    needs: &'static [Shown],
}

/// A figure that a sentence stands on, and what of it stands in its place. 句中的参数。
pub(super) enum Shown {
    /// Nothing: that it is in force.
    In(&'static str),
    /// Nothing: that it says yes.
    Yes(&'static str),
    /// Nothing: that it says no.
    No(&'static str),
    /// The number in a field, with its unit.
    Number(&'static str, &'static str, Measure),
    /// A telephone number with its mark.
    Telephone(&'static str),
}

impl Line {
    /// A sentence for these classes, on these figures.
    pub(super) const fn new(of: &'static [Class], text: Both, needs: &'static [Shown]) -> Self {
        Self { of, text, needs }
    }

    /// The sentence for a class. Where a figure is missing it says so instead, and whom to ask;
    /// where it says the opposite there is no sentence.
    pub(super) fn told(
        &self,
        lang: Lang,
        params: &Params,
        class: Class,
        taken: &[Taken],
    ) -> Option<String> {
        if !self.of.contains(&class) {
            return None;
        }
        let mut shown = Vec::with_capacity(self.needs.len());
        for need in self.needs {
            match need.told(lang, params, taken) {
                Told::Missing(gap) => return Some(missing(lang, gap)),
                Told::Otherwise => return None,
                Told::As(text) => shown.push(text),
            }
        }
        let parts: Vec<Part<'_>> = shown.iter().map(|text| Part::Text(text)).collect();
        let mut text = say(lang, self.text, &parts);
        text.push_str(&self.mark(lang, taken));
        Some(text)
    }

    /// The mark of a number that nobody verified or the reader supplied: it stands beside it.
    fn mark(&self, lang: Lang, taken: &[Taken]) -> String {
        let is_number = |need: &&Shown| matches!(need, Shown::Number(..));
        let numbers = self.needs.iter().filter(is_number).map(Shown::key);
        let found = numbers.filter_map(|key| taken.iter().find(|one| one.key == key));
        let statuses = found.filter_map(|one| one.answer.as_ref().ok());
        let weakest = statuses.map(|values| values.figure.status).max();
        let marked = weakest.filter(|status| Status::Secondary < *status);
        marked.map(|status| next::status_mark(lang, status)).unwrap_or_default()
    }
}

/// What becomes of a place.
enum Told<'a> {
    As(String),
    Missing(&'a Gap),
    Otherwise,
}

impl Shown {
    /// The key of the figure.
    const fn key(&self) -> &'static str {
        match self {
            Self::In(key)
            | Self::Yes(key)
            | Self::No(key)
            | Self::Number(key, ..)
            | Self::Telephone(key) => key,
        }
    }

    fn told<'a>(&self, lang: Lang, params: &Params, taken: &'a [Taken]) -> Told<'a> {
        let key = self.key();
        let found = taken.iter().find(|one| one.key == key);
        debug_assert!(found.is_some(), "the rule does not take `{key}`");
        let answer = match found.map(|one| &one.answer) {
            Some(Ok(values)) => values,
            Some(Err(gap)) => return Told::Missing(gap),
            None => return Told::Otherwise,
        };
        match self {
            Self::Yes(_) if answer.yes != Some(true) => Told::Otherwise,
            Self::No(_) if answer.yes != Some(false) => Told::Otherwise,
            Self::Number(_, field, measure) => match number(answer, field) {
                Some(exact) => Told::As(counted(lang, exact, *measure)),
                None => Told::Otherwise,
            },
            Self::Telephone(_) => Told::As(next::hotline(lang, params, key)),
            Self::In(_) | Self::Yes(_) | Self::No(_) => Told::As(String::new()),
        }
    }
}

fn number(values: &Values, field: &str) -> Option<Exact> {
    values.numbers.iter().find(|(name, _)| *name == field).map(|(_, exact)| *exact)
}

/// `2 年`; in English one of a thing has no ending.
fn counted(lang: Lang, exact: Exact, measure: Measure) -> String {
    let mut text = quantity(lang, Quantity::new(exact, measure));
    if lang == Lang::En && exact == Exact::ONE && text.ends_with('s') {
        text.pop();
    }
    text
}

/// What is not known, and whom to ask.
pub(super) fn missing(lang: Lang, gap: &Gap) -> String {
    match gap.cause {
        GapCause::NotKnown => {
            let name = gap_name(lang, gap);
            let name = if lang == Lang::En { step::capital(name) } else { name.to_owned() };
            let text = both!(
                "{0}：本工具尚缺（{1}），请向{2}查询。",
                "{0}: not known here for {1}; ask {2}."
            );
            let office = Part::Text(ask(lang, gap.ask));
            say(lang, text, &[Part::Text(&name), Part::Day(gap.day), office])
        }
        GapCause::Ended { .. } | GapCause::BeforeFirst { .. } => {
            refuse(lang, &RuleError::from(Arc::new(gap.clone())))
        }
    }
}
