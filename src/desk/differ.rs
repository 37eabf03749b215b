//! What differs between two sets of figures: which values, from when. 前后对比。

use chrono::NaiveDate;

use crate::params::{Entry, FigureRecord, Params};
use crate::report::Lang;
use crate::report::desk::{begins, status_word, value_line};

/// A value that is new, gone, or another one. 一处不同。
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// The whole key.
    pub key: String,
    /// The day from which it can be answered; none where no day is known.
    pub from: Option<NaiveDate>,
    /// What stood there, or was in force on that day; none where there was nothing.
    pub before: Option<Entry>,
    /// What stands there now; none for a value that is gone.
    pub after: Option<Entry>,
}

/// Every value in which two sets differ, in the order of the keys and of the days. 全部不同。
pub fn differences(before: &Params, after: &Params) -> Vec<Difference> {
    let mut all = Vec::new();
    for old in before.figures() {
        compare(&mut all, [before, after], Some(old), after.figure(&old.key));
    }
    for new in after.figures() {
        if before.figure(&new.key).is_none() {
            compare(&mut all, [before, after], None, Some(new));
        }
    }
    all
}

fn compare(
    all: &mut Vec<Difference>,
    sets: [&Params; 2],
    old: Option<&FigureRecord>,
    new: Option<&FigureRecord>,
) {
    let Some(key) = old.or(new).map(|figure| &figure.key) else { return };
    let entries = |figure: Option<&FigureRecord>| -> Vec<Entry> {
        figure.map(|figure| figure.entries.clone()).unwrap_or_default()
    };
    let in_force = |day: Option<NaiveDate>| old?.on(day?).map(|(_, entry)| entry.clone());
    let mut new = entries(new);
    for before in entries(old) {
        let same_day = new.iter().position(|after| after.from == before.from);
        let after = same_day.map(|at| new.remove(at));
        if after.as_ref().is_none_or(|after| !is_alike(sets, [&before, after])) {
            let from = before.from.answerable_from();
            all.push(Difference { key: key.clone(), from, before: Some(before), after });
        }
    }
    for after in new {
        let from = after.from.answerable_from();
        let before = in_force(from);
        all.push(Difference { key: key.clone(), from, before, after: Some(after) });
    }
}

/// Whether two values, each of its set, say the same of a day and by the same documents. Within a set documents are told
/// by their places, which move.
fn is_alike([was, is]: [&Params; 2], [before, after]: [&Entry; 2]) -> bool {
    let said = |set: &Params, entry: &Entry| {
        let cites = entry.cites.iter().map(|cite| {
            (
                set.document(cite.document).map(|document| document.key.clone()),
                cite.article.clone(),
            )
        });
        let certain = (entry.status, entry.year_figure, entry.first_day_unverified);
        (entry.value.clone(), certain, cites.collect::<Vec<_>>())
    };
    said(was, before) == said(is, after)
}

/// A value of a figure in one line: what, since when, how certain. 一个数值的说明。
pub fn said_value(lang: Lang, record: &FigureRecord, entry: &Entry) -> String {
    let value = value_line(lang, &record.spec, &entry.value);
    let open = lang.pick("（", " (");
    let between = lang.pick("，", ", ");
    let (since, status) = (begins(lang, entry), status_word(lang, entry.status));
    [&*value, open, &since, between, status, lang.pick("）", ")")].concat()
}
