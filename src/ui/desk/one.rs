//! One figure: its value, its documents, what it was before. 一项数据。

use chrono::NaiveDate;

use crate::desk::{Asked, Listed, calculators_of, listed};
use crate::params::{Cite, Entry, Params};
use crate::report::desk::{FIGURES, begins, level_name, value_line, value_lines};
use crate::report::{ask, day as day_text, figure_name};

use super::super::dom::{Tag, classed, tag};
use super::super::store::Store;
use super::{figures, steps};

/// All that is known of a figure.
pub(super) fn section(store: Store, params: &Params, day: NaiveDate, key: &str) -> Tag {
    let (lang, words) = (store.lang_now(), store.words());
    let back = tag("p")
        .with(tag("a").attr("href", &figures::address(store, "")).text(words.fig_all()));
    let found = listed(params, day, &Asked { key, ..Asked::default() });
    let Some(one) = found.first() else {
        let none = classed("p", "clc-quiet").attr("role", "status").text(words.fig_none());
        return tag("div").with(back).with(none);
    };
    let record = one.record;
    let name = figure_name(lang, params, key);
    let heading = tag("h2").attr("id", "figure").attr("tabindex", "-1").text(name);
    let mut section = classed("section", "clc-figure")
        .attr("aria-labelledby", "figure")
        .with(back)
        .with(heading)
        .with(tag("p").with(figures::status(lang, one.status())));
    if let Some((_, entry)) = one.now {
        let lines = value_lines(lang, &record.spec, &entry.value);
        let lines = lines.iter().map(|line| classed("p", "clc-figure__value").text(line));
        section = section.each(lines.collect());
    }
    section = section.with(facts(store, params, one, key));
    if let Some(picture) = steps::picture(lang, record, day) {
        section = section.and(picture);
    }
    if record.entries.len() > 1 {
        section = section.with(tag("h3").text(words.fig_history())).with(history(store, one));
    }
    let edit = format!("#/desk?v=1&k={key}");
    section.with(tag("p").with(tag("a").attr("href", &edit).text(words.fig_edit())))
}

/// What is known of the value in force.
fn facts(store: Store, params: &Params, one: &Listed<'_>, key: &str) -> Tag {
    let (lang, words) = (store.lang_now(), store.words());
    let mut facts = Facts(Vec::new());
    if let Some((_, entry)) = one.now {
        facts.add(words.fig_from(), &begins(lang, entry));
        for cite in &entry.cites {
            cited(&mut facts, store, params, cite);
        }
        let checked = entry.checked_on.map(|day| day_text(lang, day));
        facts.add(words.fig_checked(), &checked.unwrap_or_default());
        let office = entry.checked_by.map_or("", |office| ask(lang, office));
        facts.add(words.fig_checked_by(), office);
        let note = entry.note.as_ref().map(|note| lang.pick(&note.zh, &note.en));
        facts.add(words.fig_note(), note.unwrap_or_default());
    }
    let routes: Vec<Tag> = calculators_of(one.record)
        .map(|route| {
            let name = FIGURES.choice(lang, "tool", route);
            tag("li").with(tag("a").attr("href", &format!("#/{route}")).text(name))
        })
        .collect();
    if !routes.is_empty() {
        facts.0.push((words.fig_used().to_owned(), classed("ul", "clc-list").each(routes)));
    }
    facts.add(words.fig_level(), level_name(lang, one.record.spec.level));
    facts.add(words.fig_ask(), ask(lang, one.record.ask));
    facts.add(words.fig_key(), key);
    facts.drawn()
}

/// A document and where in it the value stands.
fn cited(facts: &mut Facts, store: Store, params: &Params, cite: &Cite) {
    let (lang, words) = (store.lang_now(), store.words());
    let Some(document) = params.document(cite.document) else { return };
    facts.add(words.fig_document(), lang.pick(&document.title.zh, &document.title.en));
    facts.add(words.fig_number(), document.number.as_deref().unwrap_or(words.fig_no_number()));
    facts.add(words.fig_article(), cite.article.as_deref().unwrap_or_default());
    facts.add(words.fig_issued(), document.issued_on.as_deref().unwrap_or_default());
    facts.add(words.fig_read_in(), document.read_in.as_deref().unwrap_or_default());
    if let Some(url) = &document.url {
        let link = tag("a").attr("href", url).attr("rel", "noreferrer").text(url);
        facts.0.push((words.fig_url().to_owned(), link));
    }
}

/// Names and what is known under them; what is not known is left out.
struct Facts(Vec<(String, Tag)>);

impl Facts {
    fn add(&mut self, name: &str, text: &str) {
        if !text.is_empty() {
            self.0.push((name.to_owned(), tag("span").text(text)));
        }
    }

    fn drawn(self) -> Tag {
        let mut list = classed("dl", "clc-facts");
        for (name, what) in self.0 {
            list = list.with(tag("dt").text(&name)).with(tag("dd").with(what));
        }
        list
    }
}

/// Its values through time, the latest first.
fn history(store: Store, one: &Listed<'_>) -> Tag {
    let lang = store.lang_now();
    let now = one.now.map(|(at, _)| at);
    let row = |(at, entry): (usize, &Entry)| {
        let mut row = tag("li")
            .with(tag("span").text(&begins(lang, entry)))
            .with(classed("span", "clc-figures__value").text(&value_line(
                lang,
                &one.record.spec,
                &entry.value,
            )))
            .with(figures::status(lang, entry.status));
        if now == Some(at) {
            row = row.attr("aria-current", "true");
        }
        row
    };
    let rows = one.record.entries.iter().enumerate().rev().map(row);
    classed("ol", "clc-figures__list clc-figures__list--dated").each(rows.collect())
}
