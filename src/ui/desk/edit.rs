//! The form of one value: its fields, its documents, what stands in the way. 修改数值的表单。

use leptos::prelude::*;

use crate::desk::{Form, document};
use crate::report::desk::DESK;

use super::super::answer::focus_soon;
use super::super::dom::{Tag, all, classed, live, memo, nothing, tag};
use super::super::field::{button, option, several};
use super::super::store::Store;
use super::control::{documents, field, id_of};
use super::state::{Desk, today, value_of};

/// The form that is open.
pub(super) fn form(store: Store, desk: Desk) -> AnyView {
    let words = store.words();
    let _: u32 = desk.shape.get();
    let Some(form) = desk.form.now() else { return nothing() };
    let mut parts = Vec::new();
    let mut row = None;
    for input in form.inputs() {
        let own = row_of(&input.path);
        if own.is_some() && own != row {
            let at = own.unwrap_or_default();
            let number = at.saturating_add(1).to_string();
            let title = [words.dsk_row(), &number, store.lang_now().pick(" 行", "")].concat();
            let remove = move |_| {
                desk.form.change(|form| form.as_mut().map_or((), |form| form.remove_row(at)));
                desk.redraw();
                desk.look_over(store);
            };
            parts.push(
                classed("p", "clc-desk__row").with(tag("strong").text(&title)).with(button(
                    "clc-button clc-button--plain",
                    words.dsk_remove_row(),
                    remove,
                )),
            );
        }
        if row.is_some() && own.is_none() && form.is_table() {
            parts.push(add_row(store, desk));
        }
        row = own;
        // The documents stand after the status; what adds one follows them.
        if input.path == "checked_on" {
            parts.push(documents_added(store, desk));
        }
        parts.push(field(store, desk, &input));
        if let Some(at) =
            input.path.strip_suffix("].article").and_then(|p| p.strip_prefix("cite["))
        {
            let at: usize = at.parse().unwrap_or_default();
            let remove = move |_| {
                desk.form.change(|form| form.as_mut().map_or((), |form| form.remove_cite(at)));
                desk.redraw();
                desk.look_over(store);
            };
            parts.push(button(
                "clc-button clc-button--plain",
                words.dsk_remove_document(),
                remove,
            ));
        }
    }
    all(vec![
        several(parts),
        classed("div", "clc-desk__document").live(move || new_document(store, desk)).view(),
        basis(store, desk),
        closing(store, desk).view(),
    ])
}

/// What adds a document to those the value stands on.
fn documents_added(store: Store, desk: Desk) -> Tag {
    let words = store.words();
    let cite = move |_| {
        desk.form.change(|form| form.as_mut().map_or((), |form| form.add_cite("")));
        desk.redraw();
        desk.look_over(store);
        let at = desk.form.look(|form| form.as_ref().map_or(0, Form::cites));
        focus_soon(id_of(&format!("cite[{}].document", at.saturating_sub(1))));
    };
    classed("div", "clc-desk__actions")
        .with(button("clc-button", words.dsk_add_document(), cite))
        .with(button("clc-button", words.dsk_new_document(), move |_| {
            desk.document.set(Default::default());
            desk.asks_document.set(true);
            focus_soon(id_of("doc.title"));
        }))
}

/// The row of a table that a path leads into.
fn row_of(path: &str) -> Option<usize> {
    path.strip_prefix("value[")?.split(']').next()?.parse().ok()
}

fn add_row(store: Store, desk: Desk) -> Tag {
    button("clc-button", store.words().dsk_add_row(), move |_| {
        desk.form.change(|form| form.as_mut().map_or((), Form::add_row));
        desk.redraw();
        desk.look_over(store);
    })
}

/// The document that the change rests on.
fn basis(store: Store, desk: Desk) -> AnyView {
    // Only documents that the value cites can be named: another choice is another list.
    let cited =
        memo(move || desk.form.with(|form| form.as_ref().map(cited_in).unwrap_or_default()));
    live(move || basis_of(store, desk, &cited.get()).view())
}

/// The documents that a form cites, by their keys.
fn cited_in(form: &Form) -> String {
    let cites =
        (0..form.cites()).map(|at| form.text(&format!("cite[{at}].document")).to_owned());
    cites.collect::<Vec<_>>().join(" ")
}

fn basis_of(store: Store, desk: Desk, cited: &str) -> Tag {
    let lang = store.lang_now();
    let known = documents(store, desk);
    let offered = known
        .into_iter()
        .filter(|(key, _)| key.is_empty() || cited.split(' ').any(|one| one == key));
    let options = offered.map(|(key, title)| {
        let own = key.clone();
        option(&key, &title, move || desk.basis.with(|basis| *basis == own))
    });
    let is_wrong = move || {
        desk.wrong.with(|found| {
            found.as_ref().filter(|(at, _)| at == "basis").map(|(_, why)| why.clone())
        })
    };
    classed("div", "clc-field")
        .with(
            classed("label", "clc-field__label")
                .attr("for", "desk-basis")
                .text(DESK.label(lang, "basis")),
        )
        .with(
            classed("p", "clc-field__hint")
                .attr("id", "desk-basis-hint")
                .text(DESK.hint(lang, "basis")),
        )
        .with(
            classed("select", "clc-field__input")
                .attr("id", "desk-basis")
                .attr("aria-describedby", "desk-basis-hint desk-basis-message")
                .live_attr("aria-invalid", move || is_wrong().map(|_| "true".to_owned()))
                .on("change", move |event| {
                    desk.basis.set(value_of(&event));
                    desk.look_over(store);
                })
                .each(options.collect()),
        )
        .with(
            classed("p", "clc-field__message")
                .attr("id", "desk-basis-message")
                .live_text(move || is_wrong().unwrap_or_default()),
        )
}

/// The form of a new document, where one is asked.
fn new_document(store: Store, desk: Desk) -> AnyView {
    const NAMES: [&str; 5] =
        ["doc.title", "doc.number", "doc.issued_on", "doc.url", "doc.read_in"];
    let (lang, words) = (store.lang_now(), store.words());
    if !desk.asks_document.get() {
        return nothing();
    }
    let inputs = NAMES.iter().enumerate().map(|(at, name)| {
        let id = id_of(name);
        classed("div", "clc-field")
            .with(
                classed("label", "clc-field__label")
                    .attr("for", &id)
                    .text(DESK.label(lang, name)),
            )
            .with(
                classed("input", "clc-field__input")
                    .attr("id", &id)
                    .attr("type", "text")
                    .attr("autocomplete", "off")
                    .on("input", move |event| {
                        desk.document.change(|typed| {
                            if let Some(slot) = typed.get_mut(at) {
                                *slot = value_of(&event);
                            }
                        });
                    }),
            )
    });
    let enter = move |_| {
        let [title, number, issued, url, read_in] = desk.document.now();
        let Some(key) = desk.form.look(|form| form.as_ref().map(|form| form.key.clone()))
        else {
            return;
        };
        let rest = [
            ("number", &*number),
            ("issued_on", &*issued),
            ("url", &*url),
            ("read_in", &*read_in),
        ];
        let made = document([&title, ""], rest);
        let mut added = String::new();
        let is_done = desk.act(store, |book| {
            let file = book.file_of(&key).unwrap_or_default();
            added = book.new_document_key(file, &today(store));
            book.document(file, &added, made)
        });
        if is_done {
            desk.form.change(|form| form.as_mut().map_or((), |form| form.add_cite(&added)));
            desk.basis.set(added);
            desk.asks_document.set(false);
            desk.redraw();
            desk.look_over(store);
            focus_soon("desk-basis".to_owned());
        }
    };
    classed("fieldset", "clc-group")
        .with(classed("legend", "clc-group__legend").text(words.dsk_new_document()))
        .each(inputs.collect())
        .with(
            classed("div", "clc-desk__actions")
                .with(button("clc-button", words.dsk_save_document(), enter))
                .with(button("clc-button clc-button--plain", words.dsk_cancel(), move |_| {
                    desk.asks_document.set(false);
                })),
        )
        .view()
}

/// What the lint says, a line to each remark; nothing where it says nothing.
pub(super) fn remarks(store: Store, lines: &[String]) -> AnyView {
    if lines.is_empty() {
        return nothing();
    }
    let lines = lines.iter().map(|line| tag("li").text(line));
    classed("div", "clc-notice")
        .with(tag("p").with(tag("strong").text(store.words().dsk_remarks())))
        .with(classed("ul", "clc-list").each(lines.collect()))
        .view()
}

/// Whether all is right, and the buttons that keep or discard it.
fn closing(store: Store, desk: Desk) -> Tag {
    let words = store.words();
    let said = move || match desk.wrong.get() {
        None => store.words().dsk_right().to_owned(),
        Some((path, why)) if path.is_empty() => why,
        Some(_) => String::new(),
    };
    classed("div", "clc-desk__closing")
        .with(tag("p").attr("role", "status").live_text(said))
        .with(
            classed("div", "clc-desk__remarks")
                .attr("role", "status")
                .live(move || remarks(store, &desk.remarks.get())),
        )
        .with(
            classed("div", "clc-desk__actions")
                .with(button("clc-button clc-button--main", words.dsk_save(), move |_| {
                    if desk.save(store) {
                        focus_soon("desk-figure".to_owned());
                    } else if let Some((path, _)) = desk.wrong.now() {
                        focus_soon(id_of(&path));
                    }
                }))
                .with(button("clc-button clc-button--plain", words.dsk_cancel(), move |_| {
                    desk.leave();
                    focus_soon("desk-figure".to_owned());
                })),
        )
}
