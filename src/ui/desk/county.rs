//! The county's desk: files in and out, the figure to change, what was changed. 县局数据台。

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;

use crate::api::desk::DESK;
use crate::api::to_fragment;
use crate::desk::{Asked, Book, listed, refused, said_value};
use crate::params::{Office, spec_of};
use crate::report::desk::{DESK as WORDS, bounds_line, level_name, opened_line, value_line};
use crate::report::{ask, figure_name, value_text};

use super::super::answer::focus_soon;
use super::super::dom::{Tag, all, classed, memo, nothing, tag};
use super::super::field::{Keyboard, button, several, text_field};
use super::super::js::{call, get, number, text};
use super::super::store::{At, Store};
use super::control::id_of;
use super::state::{Desk, today};
use super::whole::Whole;
use super::{edit, figures, publish, scheme, start};

/// The whole page.
pub(in super::super) fn page(store: Store) -> Tag {
    // Without it the page is plain, and works the same.
    let _dressed = super::dress();
    let desk = Desk::here(store);
    let whole = Whole::here(store);
    let key = memo(move || store.text(At::Field("key")));
    Effect::new(move |before: Option<String>| {
        let now = key.get();
        if before.as_ref().is_some_and(|before| *before != now) {
            desk.leave();
            focus_soon(if now.is_empty() { "title" } else { "desk-figure" }.to_owned());
        }
        now
    });
    classed("div", "clc-figures clc-desk")
        .live(move || {
            if desk.book.with(Option::is_some) {
                return nothing();
            }
            figures::waiting(store, whole)
        })
        .live(move || draft(store, desk))
        .live(move || files(store, desk).view())
        .with(said(desk))
        .live(move || {
            let key = key.get();
            if key.is_empty() {
                all(vec![
                    start::section(store, desk),
                    chooser(store, desk).view(),
                    scheme::chooser(store, desk).view(),
                ])
            } else if key.starts_with("schemes.") {
                scheme::section(store, desk, &key)
            } else {
                figure(store, desk, &key)
            }
        })
        .live(move || publish::section(store, desk))
}

/// What came of the last thing done.
fn said(desk: Desk) -> Tag {
    classed("div", "clc-desk__said").attr("role", "status").live(move || {
        let (text, is_bad) = desk.said.get();
        if text.is_empty() {
            return nothing();
        }
        let class = if is_bad { "clc-notice clc-notice--bad" } else { "clc-notice" };
        classed("p", class).text(&text).view()
    })
}

/// A draft that is kept from before.
fn draft(store: Store, desk: Desk) -> AnyView {
    let words = store.words();
    let is_untouched = desk.find(|book| book.done().count() == 0);
    let Some(draft) = Desk::draft().filter(|_| is_untouched && !desk.keeps.get()) else {
        return nothing();
    };
    classed("div", "clc-notice")
        .with(tag("p").text(words.dsk_draft_there()))
        .with(button("clc-button", words.dsk_draft_open(), move |_| {
            desk.take_draft(store, &draft);
            focus_soon("title".to_owned());
        }))
        .with(button("clc-button", words.dsk_draft_drop(), move |_| {
            desk.drop_draft();
            focus_soon("title".to_owned());
        }))
        .view()
}

/// The files that are open, and a field for one from the disk.
fn files(store: Store, desk: Desk) -> Tag {
    let (lang, words) = (store.lang_now(), store.words());
    let rows = desk.find(|book| {
        let chain = book.params().chain();
        let row = |(at, one): (usize, &crate::params::Authority)| {
            let name = lang.pick(&one.name.zh, &one.name.en).to_owned();
            (name, one.code.clone(), one.revision, book.is_changed(at))
        };
        chain.iter().enumerate().map(row).collect::<Vec<_>>()
    });
    let rows = rows.into_iter().map(|(name, code, revision, is_changed)| {
        let file = format!("{code}.json · {revision}");
        let mut row =
            tag("li").text(&name).with(classed("span", "clc-figures__from").text(&file));
        if is_changed {
            row = row.with(
                classed("span", "clc-mark clc-mark--unverified").text(words.dsk_changed()),
            );
        }
        row
    });
    let (undo, redo) = desk.find(Book::can);
    let step = move |is_undo: bool| {
        move |_| {
            desk.book.change(|book| match book {
                Some(book) if is_undo => book.undo(),
                Some(book) => book.redo(),
                None => {}
            });
            desk.touched();
            desk.leave();
        }
    };
    let off = |tag: Tag, can: bool| if can { tag } else { tag.attr("disabled", "") };
    tag("section")
        .attr("aria-labelledby", "desk-files")
        .with(tag("h2").attr("id", "desk-files").text(words.dsk_files()))
        .with(classed("ul", "clc-desk__files").each(rows.collect()))
        .with(
            classed("div", "clc-field")
                .with(
                    classed("label", "clc-field__label")
                        .attr("for", "desk-file")
                        .text(words.dsk_open()),
                )
                .with(
                    classed("input", "clc-field__input")
                        .attr("id", "desk-file")
                        .attr("type", "file")
                        .attr("accept", ".json")
                        .on("change", move |event| {
                            let target =
                                event.target().map_or(JsValue::UNDEFINED, JsValue::from);
                            take(store, desk, &get(&target, "files"));
                        }),
                ),
        )
        .with(
            classed("div", "clc-desk__actions")
                .with(off(button("clc-button", words.dsk_undo(), step(true)), undo))
                .with(off(button("clc-button", words.dsk_redo(), step(false)), redo)),
        )
}

/// Opens the first of some files.
fn take(store: Store, desk: Desk, files: &JsValue) {
    if number(&get(files, "length")) == 0 {
        return;
    }
    let read = call(&call(files, "item", &[JsValue::from(0)]), "text", &[]);
    spawn_local(async move {
        let Ok(promise) = read.dyn_into::<js_sys::Promise>() else { return };
        let content =
            JsFuture::from(promise).await.map(|value| text(&value)).unwrap_or_default();
        let lang = store.lang_now();
        let mut outcome = None;
        desk.book.change(|book| {
            outcome = book.as_mut().map(|book| {
                let at = book.open_file(&content)?;
                let one = book.params().chain().get(at).cloned();
                Ok(one.map_or(String::new(), |one| {
                    opened_line(lang, lang.pick(&one.name.zh, &one.name.en), one.revision)
                }))
            });
        });
        match outcome {
            Some(Ok(opened)) => {
                desk.leave();
                desk.touched();
                desk.said.set((opened, false));
            }
            Some(Err(error)) => desk.said.set((refused(lang, &error), true)),
            None => {}
        }
    });
}

/// The address of a figure at the desk, or of the list.
pub(super) fn address(store: Store, key: &str) -> String {
    let state = store.find(|now| {
        let mut case = now.case.clone();
        case.set("key", key);
        to_fragment(DESK.fields, &case)
    });
    format!("#/desk?{state}")
}

/// The figures to choose from.
fn chooser(store: Store, desk: Desk) -> Tag {
    let (lang, words) = (store.lang_now(), store.words());
    let search = text_field(
        store,
        At::Field("search"),
        Keyboard::Text,
        WORDS.label(lang, "search"),
        WORDS.hint(lang, "search"),
    );
    let found = move || {
        let search = store.text(At::Field("search"));
        let Some(day) = store.day_now() else { return nothing() };
        let asked = Asked { search: &search, ..Asked::default() };
        let rows = desk.find(|book| {
            let params = book.params();
            let row = |one: &crate::desk::Listed<'_>| {
                let value = one.now.map_or(String::new(), |(_, entry)| {
                    value_line(lang, &one.record.spec, &entry.value)
                });
                let key = &one.record.key;
                tag("li")
                    .with(
                        tag("a")
                            .attr("href", &address(store, key))
                            .text(figure_name(lang, params, key)),
                    )
                    .with(classed("span", "clc-figures__value").text(&figures::short(&value)))
                    .with(figures::status(lang, one.status()))
            };
            listed(params, day, &asked).iter().map(row).collect::<Vec<_>>()
        });
        if rows.is_empty() {
            return classed("p", "clc-quiet").text(store.words().fig_none()).view();
        }
        classed("ul", "clc-figures__list").each(rows).view()
    };
    tag("section")
        .attr("aria-labelledby", "desk-choose")
        .with(tag("h2").attr("id", "desk-choose").text(words.dsk_list()))
        .with(search)
        .live(found)
}

/// One figure: its values, and the form of one of them.
fn figure(store: Store, desk: Desk, key: &str) -> AnyView {
    let (lang, words) = (store.lang_now(), store.words());
    let about = desk.find(|book| {
        // One of a further plan stands in no file yet.
        let (params, spec) = (book.params(), spec_of(key)?);
        let record = params.figure(key);
        let entries = record.map_or(&[][..], |record| &record.entries);
        let said =
            |entry| record.map_or(String::new(), |record| said_value(lang, record, entry));
        let name = figure_name(lang, params, key).to_owned();
        Some((name, spec, entries.iter().map(said).collect::<Vec<_>>()))
    });
    let back = tag("p").with(tag("a").attr("href", &address(store, "")).text(words.dsk_back()));
    let Some((name, spec, values)) = about else {
        return several(vec![back, classed("p", "clc-quiet").text(words.fig_none())]);
    };
    let mut unit = vec![level_name(lang, spec.level).to_owned()];
    let own = value_text(lang, spec.kind);
    if !own.is_empty() {
        unit.push(own.to_owned());
    }
    if spec.bounds != (0, 0) {
        let bounds =
            [words.dsk_bounds(), lang.pick("：", ": "), &bounds_line(lang, spec.bounds)];
        unit.push(bounds.concat());
    }
    let rows =
        values.iter().enumerate().rev().map(|(at, said)| value(store, desk, key, at, said));
    let add = key.to_owned();
    let section = tag("section")
        .attr("aria-labelledby", "desk-figure")
        .with(back)
        .with(tag("h2").attr("id", "desk-figure").attr("tabindex", "-1").text(&name))
        .with(classed("p", "clc-quiet").text(&unit.join(" · ")))
        .with(tag("h3").text(words.dsk_values()))
        .with(classed("ul", "clc-desk__values").each(rows.collect()))
        .with(button("clc-button clc-button--main", words.dsk_add(), move |_| {
            desk.enter(store, &add, None);
            focus_soon("desk-state".to_owned());
        }));
    all(vec![section.view(), form(store, desk)])
}

/// What is being entered, if anything is.
pub(super) fn form(store: Store, desk: Desk) -> AnyView {
    classed("form", "clc-form clc-desk__form")
        .attr("autocomplete", "off")
        .on("submit", |event| event.prevent_default())
        .live(move || edit::form(store, desk))
        .view()
}

/// A value that there is, with what can be done to it.
pub(super) fn value(store: Store, desk: Desk, key: &str, at: usize, said: &str) -> Tag {
    let words = store.words();
    let own = || key.to_owned();
    let (change, check, remove) = (own(), own(), own());
    let id = format!("desk-office-{at}");
    let offices = Office::NAMES.map(|(office, word)| {
        super::super::field::option(word, ask(store.lang_now(), office), || false)
    });
    let office_id = id.clone();
    let check = move |_| {
        let office = document()
            .get_element_by_id(&office_id)
            .map_or(String::new(), |field| text(&get(&field, "value")));
        desk.act(store, |book| book.check(&check, at, &today(store), &office));
    };
    let remove = move |_| {
        desk.act(store, |book| book.remove(&remove, at));
        focus_soon("desk-figure".to_owned());
    };
    let more = classed("details", "clc-more")
        .with(classed("summary", "clc-more__summary").text(words.dsk_more()))
        .with(
            classed("div", "clc-field")
                .with(
                    classed("label", "clc-field__label")
                        .attr("for", &id)
                        .text(words.dsk_office()),
                )
                .with(
                    classed("select", "clc-field__input").attr("id", &id).each(offices.into()),
                ),
        )
        .with(
            classed("div", "clc-desk__actions")
                .with(button("clc-button", words.dsk_check(), check))
                .with(button("clc-button", words.dsk_remove(), remove)),
        );
    tag("li")
        .with(classed("p", "clc-figures__value").text(said))
        .with(button("clc-button", words.dsk_change(), move |_| {
            desk.enter(store, &change, Some(at));
            let first = desk
                .form
                .look(|form| form.as_ref().and_then(|form| form.inputs().into_iter().next()));
            focus_soon(first.map_or(String::new(), |first| id_of(&first.path)));
        }))
        .with(more)
}
