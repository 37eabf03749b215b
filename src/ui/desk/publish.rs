//! What was changed, what it does, and the files to publish. 改动、影响和下载。

use std::sync::Arc;

use leptos::prelude::*;

use crate::desk::{Book, Done, What, caused, differences, said_value};
use crate::params::{Office, Params, load_whole};
use crate::report::desk::remark_line;
use crate::report::{FormWords, ask, figure_name};

use super::super::answer::table;
use super::super::dom::{Tag, classed, tag};
use super::super::field::button;
use super::super::js::{call, global, save};
use super::super::store::Store;
use super::state::Desk;
use super::{edit, people};

/// The section below the figures.
pub(super) fn section(store: Store, desk: Desk) -> AnyView {
    let words = store.words();
    let mut parts = vec![tag("h2").text(words.dsk_changes())];
    let done: Vec<Done> = desk.find(|book| book.done().cloned().collect());
    let sets = desk.find(|book| Some((load_opened(book)?, book.params().clone())));
    let Some((before, after)) =
        sets.filter(|_| !done.is_empty() || desk.find(Book::is_started))
    else {
        parts.push(classed("p", "clc-quiet").text(words.dsk_no_changes()));
        return note(parts);
    };
    let steps = done.iter().map(|done| tag("li").text(&step(store, &after, done)));
    parts.push(classed("ol", "clc-list").each(steps.collect()));
    parts.extend(effect(store, &before, &after));
    if let Some(today) = store.day_now() {
        let remarks = caused(&before, &after, today);
        let lines: Vec<String> =
            remarks.iter().map(|one| remark_line(store.lang_now(), &after, one)).collect();
        parts.push(tag("div").and(edit::remarks(store, &lines)));
    }
    parts.push(people::section(store, desk));
    parts.push(files(store, desk));
    note(parts)
}

/// What is printed of the page, to be signed.
fn note(parts: Vec<Tag>) -> AnyView {
    classed("section", "clc-desk__note").each(parts).view()
}

/// A step in one line: what, of which figure, by which document.
fn step(store: Store, params: &Params, done: &Done) -> String {
    let (lang, words) = (store.lang_now(), store.words());
    let mut text = [what(words, done.what), lang.pick("：", ": ")].concat();
    let scheme =
        params.schemes().iter().find(|one| done.key.strip_prefix("schemes.") == Some(&one.id));
    let name = match params.documents().iter().find(|document| document.key == done.key) {
        Some(document) => lang.pick(&document.title.zh, &document.title.en),
        None => scheme.map_or_else(
            || figure_name(lang, params, &done.key),
            |scheme| lang.pick(&scheme.name.zh, &scheme.name.en),
        ),
    };
    text.push_str(name);
    let basis = params.documents().iter().find(|document| document.key == done.basis);
    let office = Office::NAMES.iter().find(|(_, name)| *name == done.basis);
    let basis = match (basis, office) {
        (Some(document), _) => lang.pick(&document.title.zh, &document.title.en),
        (None, Some((office, _))) => ask(lang, *office),
        (None, None) => &done.basis,
    };
    for more in [&*done.from, basis] {
        if !more.is_empty() {
            text.push_str(lang.pick("，", ", "));
            text.push_str(more);
        }
    }
    text
}

fn what(words: FormWords, what: What) -> &'static str {
    match what {
        What::Added => words.dsk_what_added(),
        What::Changed => words.dsk_what_changed(),
        What::Removed => words.dsk_what_removed(),
        What::Checked => words.dsk_what_checked(),
        What::Document => words.dsk_what_document(),
        What::Opened => words.dsk_what_opened(),
    }
}

/// The figures as they were opened.
fn load_opened(book: &Book) -> Option<Params> {
    let opened = book.opened();
    let chain: Vec<(&str, &str)> =
        opened.iter().map(|(code, text)| (code.as_str(), text.as_str())).collect();
    load_whole(&chain).ok()
}

/// Which figures differ, before and now.
fn effect(store: Store, before: &Params, after: &Params) -> Option<Tag> {
    let (lang, words) = (store.lang_now(), store.words());
    let all = differences(before, after);
    if all.is_empty() {
        return None;
    }
    let rows = all.iter().map(|one| {
        let record = after.figure(&one.key).or_else(|| before.figure(&one.key));
        let said = |entry: &Option<crate::params::Entry>, none: &str| {
            let known = record.zip(entry.as_ref());
            known.map_or(none.to_owned(), |(record, entry)| said_value(lang, record, entry))
        };
        vec![
            figure_name(lang, after, &one.key).to_owned(),
            said(&one.before, words.dsk_new()),
            said(&one.after, words.dsk_gone()),
        ]
    });
    Some(table(&crate::report::ToldTable {
        heads: [words.fig_file(), words.dsk_before(), words.dsk_after()]
            .map(str::to_owned)
            .into(),
        rows: rows.collect(),
        words: 3,
        ..crate::report::ToldTable::default()
    }))
}

/// The files to publish, the preview, the note.
fn files(store: Store, desk: Desk) -> Tag {
    let words = store.words();
    let changed: Vec<usize> =
        desk.find(|book| (0..book.len()).filter(|at| book.is_changed(*at)).collect());
    let downloads = changed.into_iter().map(|at| {
        let code = desk.find(|book| book.text(at).map(|(code, _)| code)).unwrap_or_default();
        let name = [words.dsk_download(), &code, ".json"].concat();
        button("clc-button clc-button--main", &name, move |_| {
            if let Some((code, text)) = desk.find(|book| book.text(at)) {
                save(&format!("{code}.json"), "application/json", text.into());
            }
        })
    });
    let keep = classed("label", "clc-desk__keep")
        .with(
            tag("input")
                .attr("type", "checkbox")
                .live_flag("checked", move || desk.keeps.get())
                .on("change", move |_| {
                    if desk.keeps.now() {
                        desk.drop_draft();
                    } else {
                        desk.keeps.set(true);
                        desk.keep();
                    }
                }),
        )
        .with(tag("span").text(words.dsk_draft()));
    classed("div", "clc-share")
        .each(downloads.collect())
        .with(classed("p", "clc-quiet").text(if desk.find(Book::is_started) {
            words.dsk_publish_new()
        } else {
            words.dsk_publish()
        }))
        .with(button("clc-button", words.dsk_preview(), move |_| preview(store, desk)))
        .with(button("clc-button", words.dsk_print(), |_| {
            call(&global("window"), "print", &[]);
        }))
        .with(tag("p").with(keep))
        .with(classed("p", "clc-desk__signed").text(words.dsk_signed()))
}

/// Lets the whole page use the figures, on this device and until it is loaded again.
fn preview(store: Store, desk: Desk) {
    let texts = desk.find(Book::texts);
    let chain: Vec<(&str, &str)> =
        texts.iter().map(|(code, text)| (code.as_str(), text.as_str())).collect();
    if let Ok(params) = load_whole(&chain) {
        store.files.set(texts.into_iter().map(|(_, text)| text).collect());
        store.params.set(Arc::new(params));
        desk.said.set((store.words().dsk_previewed().to_owned(), false));
    }
}
