//! The answer as JSON. 结果的 JSON。

use std::sync::Arc;

use serde_json::{Value, json};

use crate::api::answer::{CertaintyTwin, Words, working};
use crate::api::echo::echo;
use crate::api::parts::{problems, refusal, revisions};
use crate::api::{Problem, name};
use crate::params::Params;
use crate::report::{Lang, ToldEntry, rights as said};
use crate::rules::RuleError;
use crate::rules::rights::{Department, Entry, Item, Subject, Taken, Way, row};

use super::Answer;
use super::fields::FIELDS;

/// An answer, or the problems of a case, as JSON.
pub fn to_json(params: &Params, answer: &Result<Answer, Vec<Problem>>) -> Value {
    match answer {
        Ok(answer) => answered(params, answer),
        Err(found) => problems("rights", found),
    }
}

/// An answer as JSON.
pub(super) fn answered(params: &Params, answer: &Answer) -> Value {
    let said = &answer.answered;
    let missing = said.gaps().into_iter();
    let missing = missing.map(|gap| refusal(&RuleError::from(Arc::new(gap.clone()))));
    json!({
        "calculator": "rights",
        "case": echo(FIELDS, &answer.case),
        "figures": revisions(params),
        "relation": Words::of(|lang| {
            let headline = said::headline(lang, answer.input);
            headline.sentence + lang.pick("", " ") + &headline.detail
        }),
        "subjects": said.subjects.iter().map(|one| subject(params, answer, one)).collect::<Vec<_>>(),
        "items": said.items.iter().map(|one| item(params, answer, one)).collect::<Vec<_>>(),
        "ways": said.ways.iter().map(|one| way(params, answer, one)).collect::<Vec<_>>(),
        "others": said.others.iter().map(|one| other(*one)).collect::<Vec<_>>(),
        "missing": missing.collect::<Vec<_>>(),
        "certainty": CertaintyTwin::of(params, answer.trace.certainty()),
        "working": working(params, &answer.trace),
    })
}

fn subject(params: &Params, answer: &Answer, entry: &Entry<Subject>) -> Value {
    let class = answer.input.class;
    json!({
        "subject": name(&entry.about),
        "figures": keys(&entry.taken),
        "text": Words::of(|lang| {
            said::subject_lines(lang, params, class, entry).join(lang.pick("", " "))
        })
    })
}

fn item(params: &Params, answer: &Answer, entry: &Entry<Item>) -> Value {
    let told = |lang| said::item_entry(lang, params, &answer.answered, entry);
    let departments = |of: &[Department]| of.iter().map(name).collect::<Vec<_>>();
    let duty = row(entry.about).map(|row| row.duty);
    json!({
        "item": name(&entry.about),
        "number": said::item_number(Lang::Zh, entry.about),
        "leads": duty.map(|duty| departments(duty.leads)),
        "helps": duty.map(|duty| departments(duty.helps)),
        "figures": keys(&entry.taken),
        "routes": told(Lang::Zh).routes,
        "text": Words::of(|lang| in_one(told(lang)))
    })
}

fn way(params: &Params, answer: &Answer, entry: &Entry<Way>) -> Value {
    let told = |lang| said::way_entry(lang, params, answer.input.class, entry);
    json!({
        "way": name(&entry.about),
        "figures": keys(&entry.taken),
        "routes": told(Lang::Zh).routes,
        "text": Words::of(|lang| in_one(told(lang)))
    })
}

fn other(item: Item) -> Value {
    json!({
        "item": name(&item),
        "number": said::item_number(Lang::Zh, item),
        "text": Words::of(|lang| said::item_title(lang, item))
    })
}

/// The paragraphs of an entry and what belongs to it, a line each.
fn in_one(entry: ToldEntry) -> String {
    let lines = core::iter::once(entry.title).chain(entry.texts).chain(entry.items);
    lines.collect::<Vec<_>>().join("\n")
}

/// The figures asked for, known or not.
fn keys(taken: &[Taken]) -> Vec<&'static str> {
    taken.iter().map(|one| one.key).collect()
}
