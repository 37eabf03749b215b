//! A new county: which it is, and what is to be entered of it. 新的县。

use leptos::prelude::*;

use crate::desk::{Authority, Book, Needed, Refused, to_enter};
use crate::params::{Fault, Level, ParamsError};
use crate::report::desk::{FIGURES, level_name, needed_line, wrong_authority};
use crate::report::figure_name;

use super::super::answer::focus_soon;
use super::super::dom::{Tag, all, classed, nothing, tag};
use super::super::field::{button, several};
use super::super::store::Store;
use super::county::address;
use super::state::{Desk, today, value_of};

const LEVELS: [Level; 3] = [Level::Province, Level::Prefecture, Level::County];

/// What asks for the chain of a new county; or, once there is one, what is to be entered of it.
pub(super) fn section(store: Store, desk: Desk) -> AnyView {
    if desk.find(Book::is_started) { needed(store, desk) } else { asked(store, desk).view() }
}

/// The fields of the three authorities below the nation.
fn asked(store: Store, desk: Desk) -> Tag {
    let words = store.words();
    let open = move |_| begin(store, desk);
    let authorities = (0..LEVELS.len()).map(|at| authority(store, desk, at));
    classed("details", "clc-more")
        .with(classed("summary", "clc-more__summary").text(words.dsk_start()))
        .with(classed("p", "clc-quiet").text(words.dsk_start_hint()))
        .each(authorities.collect())
        .with(button("clc-button clc-button--main", words.dsk_start_go(), open))
}

/// The code and the names of one of them.
fn authority(store: Store, desk: Desk, at: usize) -> Tag {
    let (lang, words) = (store.lang_now(), store.words());
    let level = LEVELS.get(at).copied().unwrap_or(Level::County);
    let names = [words.dsk_start_code(), words.dsk_start_name(), words.dsk_start_name_en()];
    let fields = names.into_iter().enumerate().map(|(part, name)| {
        let id = id_of(at, part);
        let message = [&*id, "-message"].concat();
        let wrong = move || {
            desk.wrong_place.with(|wrong| {
                wrong
                    .as_ref()
                    .filter(|(place, _)| *place == (at, part))
                    .map(|(_, why)| why.clone())
            })
        };
        classed("div", "clc-field")
            .with(classed("label", "clc-field__label").attr("for", &id).text(name))
            .with(
                classed("input", "clc-field__input")
                    .attr("id", &id)
                    .attr("type", "text")
                    .attr("autocomplete", "off")
                    .attr("inputmode", if part == 0 { "numeric" } else { "text" })
                    .attr("aria-describedby", &message)
                    .live_attr("aria-invalid", move || wrong().map(|_| "true".to_owned()))
                    .live_value(move || desk.start.with(|chain| part_of(chain, at, part)))
                    .on("input", move |event| {
                        desk.start.change(|chain| {
                            if let Some(one) = chain.get_mut(at) {
                                *slot(one, part) = value_of(&event);
                            }
                        });
                    }),
            )
            .with(
                classed("p", "clc-field__message")
                    .attr("id", &message)
                    .live_text(move || wrong().unwrap_or_default()),
            )
    });
    classed("fieldset", "clc-group")
        .with(classed("legend", "clc-group__legend").text(level_name(lang, level)))
        .each(fields.collect())
}

fn id_of(at: usize, part: usize) -> String {
    format!("desk-start-{at}-{part}")
}

fn slot(one: &mut Authority, part: usize) -> &mut String {
    match part {
        0 => &mut one.code,
        1 => &mut one.zh,
        _ => &mut one.en,
    }
}

fn part_of(chain: &[Authority; 3], at: usize, part: usize) -> String {
    let mut one = chain.get(at).cloned().unwrap_or_default();
    core::mem::take(slot(&mut one, part))
}

/// Opens the empty files, or says at its field what cannot be.
fn begin(store: Store, desk: Desk) {
    let (lang, words) = (store.lang_now(), store.words());
    if desk.find(|book| book.done().count() > 0) {
        desk.said.set((words.dsk_start_kept().to_owned(), true));
        return;
    }
    let chain = desk.start.now();
    let day = crate::units::parse_day(&today(store));
    let Some(started) = desk.book.look(|book| Some(book.as_ref()?.start(&chain, day.ok()?)))
    else {
        return;
    };
    match started {
        Ok(book) => {
            desk.begin(book);
            desk.said.set((words.dsk_started().to_owned(), false));
            focus_soon("desk-needed".to_owned());
        }
        Err((place, refused)) => {
            let at = place.saturating_sub(1);
            let is_name = matches!(
                &refused,
                Refused::Fault(ParamsError { path, fault: Fault::WrongShape { .. }, .. }) if path == "name"
            );
            let part = usize::from(is_name);
            let typed = part_of(&chain, at, 0);
            let why = wrong_authority(lang, &typed, place.saturating_mul(2), is_name);
            desk.wrong_place.set(Some(((at, part), why)));
            focus_soon(id_of(at, part));
        }
    }
}

/// What is to be entered, by calculators.
fn needed(store: Store, desk: Desk) -> AnyView {
    let words = store.words();
    let Some(day) = store.day_now() else { return nothing() };
    let all_needed = desk.find(|book| to_enter(book.params(), day, &book.started()));
    let parts = all_needed.iter().map(|one| tool(store, desk, one)).collect();
    let head = several(vec![
        tag("h2").attr("id", "desk-needed").attr("tabindex", "-1").text(words.dsk_to_enter()),
        classed("p", "clc-quiet").text(words.dsk_to_enter_hint()),
    ]);
    all(vec![head, several(parts)])
}

/// What one calculator still needs.
fn tool(store: Store, desk: Desk, one: &Needed) -> Tag {
    let (lang, words) = (store.lang_now(), store.words());
    let name = FIGURES.choice(lang, "tool", one.tool);
    let links = |keys: &[String]| {
        let row = |key: &String| {
            let name = desk.find(|book| figure_name(lang, book.params(), key).to_owned());
            tag("li").with(tag("a").attr("href", &address(store, key)).text(&name))
        };
        classed("ol", "clc-list").each(keys.iter().map(row).collect())
    };
    let mut part = tag("div").with(tag("h3").text(&needed_line(lang, name, one.keys.len())));
    part = if one.keys.is_empty() {
        part.with(classed("p", "clc-quiet").text(words.dsk_to_enter_none()))
    } else {
        part.with(links(&one.keys))
    };
    if one.words.is_empty() {
        return part;
    }
    part.with(
        classed("details", "clc-more")
            .with(classed("summary", "clc-more__summary").text(words.dsk_to_enter_words()))
            .with(links(&one.words)),
    )
}
