//! The figures in force on a day, and which of them are asked for. 当日执行的数据。

use chrono::NaiveDate;

use crate::api::desk::ALL;
use crate::law::Status;
use crate::params::{Entry, FigureRecord, FirstDay, Params, USES, Value};
use crate::report::Lang;
use crate::report::desk::value_line;

/// What is asked for. 查询条件。
#[derive(Clone, Copy, Debug, Default)]
pub struct Asked<'a> {
    /// Words that all have to be found.
    pub search: &'a str,
    /// The route of a calculator; none or [`ALL`] for all.
    pub tool: &'a str,
    /// The word of a status; none or [`ALL`] for all.
    pub status: &'a str,
    /// A whole key, for this figure alone.
    pub key: &'a str,
}

/// A figure, and what is in force of it on the day. 一项数据。
#[derive(Clone, Copy, Debug)]
pub struct Listed<'a> {
    /// The figure.
    pub record: &'a FigureRecord,
    /// The value in force, and which of the figure's it is. One of which no first day is known is shown
    /// where there is no other.
    pub now: Option<(usize, &'a Entry)>,
}

impl Listed<'_> {
    /// Its status on the day; none where it is missing.
    pub fn status(&self) -> Option<Status> {
        self.now.and_then(|(_, entry)| entry.status)
    }
}

/// The word of a status. 状态代号。
pub const fn status_key(status: Option<Status>) -> &'static str {
    match status {
        Some(Status::Official) => "official",
        Some(Status::Secondary) => "secondary",
        Some(Status::Unverified | Status::Supplied) => "unverified",
        None => "missing",
    }
}

/// The figures that are asked for on a day, by authority and then in the order of the keys. 查询结果。
pub fn listed<'a>(params: &'a Params, day: NaiveDate, asked: &Asked<'_>) -> Vec<Listed<'a>> {
    let words: Vec<String> = asked.search.split_whitespace().map(folded).collect();
    // What a reader can bring for a scheme stands in no file.
    let of_files = params.figures().iter().filter(|one| !one.spec.key.contains("<scheme>"));
    let mut all: Vec<Listed<'_>> = of_files
        .map(|record| Listed { record, now: in_force(record, day) })
        .filter(|one| asked.key.is_empty() || one.record.key == asked.key)
        .filter(|one| is_any(asked.tool) || calculators_of(one.record).any(|t| t == asked.tool))
        .filter(|one| is_any(asked.status) || status_key(one.status()) == asked.status)
        .filter(|one| words.is_empty() || has_all(params, one, &words))
        .collect();
    crate::units::put_in_order(&mut all, |one| one.record.spec.level);
    all
}

fn is_any(word: &str) -> bool {
    word.is_empty() || word == ALL
}

/// The value in force, or one of which no first day is known.
fn in_force(record: &FigureRecord, day: NaiveDate) -> Option<(usize, &Entry)> {
    let undated = || {
        let mut entries = record.entries.iter().enumerate();
        entries.find(|(_, entry)| {
            entry.from == FirstDay::Unknown && !matches!(entry.value, Value::Missing)
        })
    };
    record.on(day).or_else(undated)
}

/// The routes of the calculators that read a figure. 用到它的计算器。
pub fn calculators_of(record: &FigureRecord) -> impl Iterator<Item = &'static str> {
    let key = record.spec.key;
    USES.lines().filter_map(move |line| {
        let (route, keys) = line.split_once(' ')?;
        keys.split(' ').any(|known| known == key).then_some(route)
    })
}

/// Whether all words are found in what a figure is called, in its key, its value or its documents.
fn has_all(params: &Params, one: &Listed<'_>, words: &[String]) -> bool {
    let mut text = folded(&one.record.key);
    let mut add = |more: &str| {
        text.push(' ');
        text.push_str(&folded(more));
    };
    if let Some(name) = &one.record.name {
        add(&name.zh);
        add(&name.en);
    }
    if let Some((_, entry)) = one.now {
        add(&value_line(Lang::Zh, &one.record.spec, &entry.value));
        for document in entry.cites.iter().filter_map(|cite| params.document(cite.document)) {
            add(&document.title.zh);
            add(&document.title.en);
            add(document.number.as_deref().unwrap_or_default());
        }
    }
    words.iter().all(|word| text.contains(word.as_str()))
}

/// Words without what nobody types alike: capitals, and commas between the digits of an amount.
fn folded(text: &str) -> String {
    let mut folded: String = text.chars().filter(|c| *c != ',').collect();
    folded.make_ascii_lowercase();
    folded
}
