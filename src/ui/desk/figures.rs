//! The page of the figures: what is in force on a day, from where, how certain. 数据和来源。

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::api::desk::FIGURES;
use crate::api::to_fragment;
use crate::desk::{Asked, Due, Listed, Taken, csv, due, json, listed};
use crate::law::Status;
use crate::params::{Counts, Level, Office, Params};
use crate::report::desk::{
    begins, counts_line, due_line, level_name, list_line, status_word, value_line,
};
use crate::report::{Lang, ask, figure_name};
use crate::units::parse_day;

use super::super::answer::focus_soon;
use super::super::dom::{Tag, classed, memo, nothing, tag};
use super::super::field::{button, several};
use super::super::form::form;
use super::super::js::save;
use super::super::store::{At, Store};
use super::one;
use super::whole::Whole;

/// The whole page.
pub(in super::super) fn page(store: Store) -> Tag {
    // Without it the page is plain, and says the same.
    let _dressed = super::dress();
    let whole = Whole::here(store);
    let key = memo(move || store.text(At::Field("key")));
    let mut before: Option<String> = None;
    Effect::new(move |_| {
        let now = key.get();
        if before.as_ref().is_some_and(|before| *before != now) {
            focus_soon(if now.is_empty() { "title" } else { "figure" }.to_owned());
        }
        before = Some(now);
    });
    classed("div", "clc-figures")
        .live(move || if key.get().is_empty() { form(store).view() } else { nothing() })
        .live(move || body(store, whole, &key.get()))
}

fn body(store: Store, whole: Whole, key: &str) -> AnyView {
    let Some(params) = whole.params.get() else { return waiting(store, whole) };
    let Some(day) = day(store) else { return nothing() };
    if key.is_empty() {
        return list(store, &params, day);
    }
    one::section(store, &params, day, key).view()
}

/// What stands in the place of the figures until they are here.
pub(super) fn waiting(store: Store, whole: Whole) -> AnyView {
    let words = store.words();
    if !whole.failed.get() {
        return classed("p", "clc-quiet")
            .attr("role", "status")
            .text(words.fig_loading())
            .view();
    }
    let again = button("clc-button", words.open_again(), move |_| whole.ask());
    classed("div", "clc-notice")
        .attr("role", "alert")
        .with(tag("p").text(words.fig_not_read()))
        .with(again)
        .view()
}

/// The day that is asked for: today where none is.
fn day(store: Store) -> Option<NaiveDate> {
    let typed = store.text(At::Field("day"));
    if typed.trim().is_empty() { store.day_now() } else { parse_day(&typed).ok() }
}

/// The address of one figure, or of the list again, with what else is asked.
pub(super) fn address(store: Store, key: &str) -> String {
    let state = store.find(|now| {
        let mut case = now.case.clone();
        case.set("key", key);
        to_fragment(FIGURES.fields, &case)
    });
    format!("#/figures?{state}")
}

/// What is found, by authority, then what is missing and what goes stale.
fn list(store: Store, params: &Params, day: NaiveDate) -> AnyView {
    let (lang, words) = (store.lang_now(), store.words());
    let texts = ["search", "tool", "status"].map(|name| store.text(At::Field(name)));
    let [search, tool, status] = &texts;
    let asked = Asked { search, tool, status, key: "" };
    let found = listed(params, day, &asked);
    let mut parts =
        vec![classed("p", "clc-figures__count").attr("role", "status").text(&list_line(
            lang,
            day,
            counts(&found),
        ))];
    if found.is_empty() {
        parts.push(classed("p", "clc-quiet").text(words.fig_none()));
    }
    for level in [Level::Nation, Level::Province, Level::Prefecture, Level::County] {
        let own: Vec<&Listed<'_>> =
            found.iter().filter(|one| one.record.spec.level == level).collect();
        if own.is_empty() {
            continue;
        }
        let name = params.chain().iter().find(|one| one.level == level);
        let name =
            name.map_or(level_name(lang, level), |one| lang.pick(&one.name.zh, &one.name.en));
        let rows = own.iter().map(|one| row(store, params, one));
        parts.push(tag("h2").text(&format!("{name} · {}", own.len())));
        parts.push(classed("ul", "clc-figures__list").each(rows.collect()));
    }
    parts.push(missing(store, params, &found));
    parts.push(stale(store, params, &due(params, day)));
    parts.push(take(store, day));
    parts.push(classed("p", "clc-quiet").text(&counts_line(lang, Counts::of(params))));
    several(parts)
}

fn counts(found: &[Listed<'_>]) -> Counts {
    let count = |wanted: &[Option<Status>]| {
        found.iter().filter(|one| wanted.contains(&one.status())).count()
    };
    Counts {
        official: count(&[Some(Status::Official)]),
        secondary: count(&[Some(Status::Secondary)]),
        unverified: count(&[Some(Status::Unverified), Some(Status::Supplied)]),
        missing: count(&[None]),
    }
}

/// A figure in the list: its name, its value, since when and how certain.
fn row(store: Store, params: &Params, one: &Listed<'_>) -> Tag {
    let lang = store.lang_now();
    let mut row = tag("li").with(link(store, params, &one.record.key));
    if let Some((_, entry)) = one.now {
        let value = value_line(lang, &one.record.spec, &entry.value);
        row = row.with(classed("span", "clc-figures__value").text(&short(&value)));
        row = row.with(classed("span", "clc-figures__from").text(&begins(lang, entry)));
    }
    row.with(status(lang, one.status()))
}

/// The beginning of a long text: the whole stands on the page of the one figure.
pub(super) fn short(text: &str) -> String {
    const LONGEST: usize = 60;
    let mut chars = text.chars();
    let mut cut: String = chars.by_ref().take(LONGEST).collect();
    if chars.next().is_some() {
        cut.push('…');
    }
    cut
}

/// The mark of a status.
pub(super) fn status(lang: Lang, status: Option<Status>) -> Tag {
    let word = crate::desk::status_key(status);
    classed("span", &format!("clc-mark clc-mark--{word}")).text(status_word(lang, status))
}

fn link(store: Store, params: &Params, key: &str) -> Tag {
    tag("a").attr("href", &address(store, key)).text(figure_name(store.lang_now(), params, key))
}

/// What is missing among what is listed, by who would know it.
fn missing(store: Store, params: &Params, found: &[Listed<'_>]) -> Tag {
    let lang = store.lang_now();
    let mut folded = fold(store.words().fig_missing());
    for (office, _) in Office::NAMES {
        let own: Vec<Tag> = found
            .iter()
            .filter(|one| one.status().is_none() && one.record.ask == office)
            .map(|one| tag("li").with(link(store, params, &one.record.key)))
            .collect();
        if !own.is_empty() {
            folded = folded.with(tag("h3").text(ask(lang, office)));
            folded = folded.with(classed("ul", "clc-list").each(own));
        }
    }
    folded
}

fn stale(store: Store, params: &Params, all: &[Due]) -> Tag {
    let lang = store.lang_now();
    let rows = all.iter().map(|one| {
        let why = [lang.pick("：", ": "), &due_line(lang, one.on, one.ends)].concat();
        tag("li").with(link(store, params, &one.key)).text(&why)
    });
    fold(store.words().fig_due()).with(classed("ul", "clc-list").each(rows.collect()))
}

fn fold(title: &str) -> Tag {
    classed("details", "clc-more").with(classed("summary", "clc-more__summary").text(title))
}

/// The list as a file.
fn take(store: Store, day: NaiveDate) -> Tag {
    let words = store.words();
    let made = move |is_csv: bool| {
        let Some(params) = Whole::here(store).params.now() else { return };
        let texts = ["search", "tool", "status"].map(|name| store.text(At::Field(name)));
        let [search, tool, status] = &texts;
        let found = listed(&params, day, &Asked { search, tool, status, key: "" });
        let taken = Taken { params: &params, listed: &found, day };
        let name = format!("{}-{day}", store.words().fig_file());
        if is_csv {
            let text = csv(store.lang_now(), &taken);
            save(&format!("{name}.csv"), "text/csv", text.into());
        } else {
            save(&format!("{name}.json"), "application/json", json(&taken).into());
        }
    };
    classed("div", "clc-share")
        .with(tag("h2").text(words.fig_take()))
        .with(button("clc-button", words.fig_csv(), move |_| made(true)))
        .with(button("clc-button", words.fig_json(), move |_| made(false)))
}
