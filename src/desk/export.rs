//! Figures to take home: every dated value of those that are listed, as CSV and as JSON. 下载。

use chrono::NaiveDate;

use crate::params::{Entry, Json, Params, Words};
use crate::report::desk::{begins, level_name, status_word, taken_heads, value_line};
use crate::report::{Lang, ask, figure_name, value_text};
use crate::units::opens_formula;

use super::list::{Listed, status_key};
use super::write;

/// What is taken home: the figures that are listed, and the day they are listed for. 下载内容。
#[derive(Clone, Copy, Debug)]
pub struct Taken<'a> {
    /// The set behind them.
    pub params: &'a Params,
    /// The figures.
    pub listed: &'a [Listed<'a>],
    /// The day.
    pub day: NaiveDate,
}

/// A line to each dated value, for Excel and WPS: with a mark of its encoding, and nothing that a
/// spreadsheet would take for a formula. 下载 csv。
pub fn csv(lang: Lang, taken: &Taken<'_>) -> String {
    let mut text = "\u{feff}".to_owned();
    line(&mut text, taken_heads(lang).map(str::to_owned));
    for one in taken.listed {
        if one.record.entries.is_empty() {
            line(&mut text, cells(lang, taken, one, None));
        }
        for (at, entry) in one.record.entries.iter().enumerate() {
            line(&mut text, cells(lang, taken, one, Some((at, entry))));
        }
    }
    text
}

fn cells(
    lang: Lang,
    taken: &Taken<'_>,
    one: &Listed<'_>,
    dated: Option<(usize, &Entry)>,
) -> [String; 15] {
    let (params, record) = (taken.params, one.record);
    let entry = dated.map(|(_, entry)| entry);
    let main = entry.and_then(|entry| entry.cites.first());
    let document = main.and_then(|cite| params.document(cite.document));
    let words = |words: &Words| lang.pick(&words.zh, &words.en).to_owned();
    let known = |text: Option<&String>| text.cloned().unwrap_or_default();
    let is_now = one.now.is_some_and(|(now, _)| dated.is_some_and(|(at, _)| at == now));
    let day = if is_now { taken.day.to_string() } else { String::new() };
    [
        record.key.clone(),
        figure_name(lang, params, &record.key).to_owned(),
        level_name(lang, record.spec.level).to_owned(),
        entry.map_or_else(String::new, |entry| value_line(lang, &record.spec, &entry.value)),
        value_text(lang, record.spec.kind).to_owned(),
        entry.map_or_else(String::new, |entry| begins(lang, entry)),
        day,
        status_word(lang, entry.and_then(|entry| entry.status)).to_owned(),
        document.map_or_else(String::new, |document| words(&document.title)),
        document.map_or_else(String::new, |document| known(document.number.as_ref())),
        main.map_or_else(String::new, |cite| known(cite.article.as_ref())),
        document.map_or_else(String::new, |document| known(document.url.as_ref())),
        entry
            .and_then(|entry| entry.checked_on)
            .map_or_else(String::new, |day| day.to_string()),
        entry
            .and_then(|entry| entry.checked_by)
            .map_or_else(String::new, |office| ask(lang, office).to_owned()),
        entry.and_then(|entry| entry.note.as_ref()).map_or_else(String::new, words),
    ]
}

fn line(text: &mut String, cells: [String; 15]) {
    for (at, cell) in cells.iter().enumerate() {
        if at > 0 {
            text.push(',');
        }
        // What a spreadsheet would take for a formula stays a text, by an apostrophe before it.
        let safe = if opens_formula(cell) { ["'", cell].concat() } else { cell.clone() };
        if safe.contains(['"', ',', '\r', '\n']) {
            text.push('"');
            text.push_str(&safe.replace('"', "\"\""));
            text.push('"');
        } else {
            text.push_str(&safe);
        }
    }
    text.push_str("\r\n");
}

/// The same as JSON, with the names of the files' own fields. 下载 json。
pub fn json(taken: &Taken<'_>) -> String {
    let text = |text: &str| Json::Text(text.to_owned());
    let figures = taken.listed.iter().map(|one| {
        let record = one.record;
        let values = record.entries.iter().map(|entry| value(taken.params, one, entry));
        object(vec![
            ("key", Some(text(&record.key))),
            ("name", record.name.as_ref().map(both)),
            ("level", Some(text(level_name(Lang::En, record.spec.level)))),
            ("unit", Some(text(value_text(Lang::En, record.spec.kind)))),
            ("in_force", one.now.and_then(|(at, _)| whole(at))),
            ("status", Some(text(status_key(one.status())))),
            ("values", Some(Json::List(values.collect()))),
        ])
    });
    let figures = figures.collect();
    write(&object(vec![
        ("day", Some(text(&taken.day.to_string()))),
        ("figures", Some(Json::List(figures))),
    ]))
}

fn value(params: &Params, one: &Listed<'_>, entry: &Entry) -> Json {
    let text = |text: &str| Json::Text(text.to_owned());
    let cites = entry.cites.iter().filter_map(|cite| {
        let document = params.document(cite.document)?;
        Some(object(vec![
            ("title", Some(both(&document.title))),
            ("number", document.number.as_deref().map(text)),
            ("issued_on", document.issued_on.as_deref().map(text)),
            ("article", cite.article.as_deref().map(text)),
            ("url", document.url.as_deref().map(text)),
            ("read_in", document.read_in.as_deref().map(text)),
        ]))
    });
    object(vec![
        ("from", Some(text(&begins(Lang::En, entry)))),
        ("value", Some(text(&value_line(Lang::En, &one.record.spec, &entry.value)))),
        ("status", Some(text(status_key(entry.status)))),
        ("cite", Some(Json::List(cites.collect()))),
        ("checked_on", entry.checked_on.map(|day| text(&day.to_string()))),
        ("checked_by", entry.checked_by.map(|office| text(office.name()))),
        ("note", entry.note.as_ref().map(both)),
    ])
}

fn both(words: &Words) -> Json {
    object(vec![
        ("zh", Some(Json::Text(words.zh.clone()))),
        ("en", Some(Json::Text(words.en.clone()))),
    ])
}

fn whole(number: usize) -> Option<Json> {
    Some(Json::Number(Some(u64::try_from(number).ok()?)))
}

/// An object of the fields that are there.
fn object(fields: Vec<(&str, Option<Json>)>) -> Json {
    let known = fields.into_iter().filter_map(|(name, json)| Some((name.to_owned(), json?)));
    Json::Object(known.collect())
}
