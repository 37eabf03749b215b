//! Files in and out: choosing, dropping, pasting, saving. 文件的读入与下载。

use leptos::prelude::*;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Event, HtmlInputElement};

use super::super::dom::{Tag, classed, nothing, tag};
use super::super::field::{button, group, several};
use super::super::js::{call, get, list, make, number};
use super::super::signal::Signal;
use super::super::store::Store;
use super::desk::Desk;
use super::worker;

/// What the browser offers to choose from; any other file is told what it is.
const KINDS: &str = ".xlsx,.xls,.xlsm,.ods,.csv,.tsv,.txt,.et";

/// Where a file comes in.
pub(super) fn section(store: Store, desk: Desk) -> Tag {
    let words = store.words();
    let over = Signal::new(false);
    group(store.label("roster"), store.hint("roster"))
        .attr("id", "roster")
        .live_attr("data-over", move || over.get().then(|| "yes".to_owned()))
        .on("dragover", move |event| {
            event.prevent_default();
            if !over.now() {
                over.set(true);
            }
        })
        .on("dragleave", move |_| over.set(false))
        .on("drop", move |event| {
            event.prevent_default();
            over.set(false);
            take(store, desk, &get(&get(&event, "dataTransfer"), "files"));
        })
        .with(
            classed("div", "clc-field")
                .with(
                    classed("label", "clc-field__label")
                        .attr("for", "roster-file")
                        .text(words.ros_choose()),
                )
                .with(
                    classed("input", "clc-field__input")
                        .attr("id", "roster-file")
                        .attr("type", "file")
                        .attr("accept", KINDS)
                        .on("change", move |event| take(store, desk, &files_of(&event))),
                ),
        )
        .with(classed("p", "clc-quiet").text(words.ros_stays()))
        .with(paste(store, desk))
        .with(second(store, desk))
        .with(
            tag("p")
                .with(asks_file(store, desk, "template", words.ros_template()))
                .with(asks_file(store, desk, "template-csv", words.ros_template_csv())),
        )
}

fn files_of(event: &Event) -> JsValue {
    event.target().map_or(JsValue::UNDEFINED, |target| get(&target, "files"))
}

/// Opens the first of some files.
fn take(store: Store, desk: Desk, files: &JsValue) {
    if number(&get(files, "length")) != 0 {
        worker::open(store, desk, call(files, "item", &[JsValue::from(0)]));
    }
}

/// A second set of figures, to see what comes of it.
fn second(store: Store, desk: Desk) -> Tag {
    let words = store.words();
    let take = move |event: Event| {
        let files = files_of(&event);
        let chosen: Vec<JsValue> = (0..number(&get(&files, "length")))
            .map(|at| call(&files, "item", &[JsValue::from(at)]))
            .collect();
        if !chosen.is_empty() {
            worker::choose(store, desk, &chosen);
        }
        empty(&event);
    };
    let away = move |_| worker::choose(store, desk, &[]);
    let said = move || {
        let said = desk.second.get();
        if said.is_empty() {
            return nothing();
        }
        let mut parts: Vec<Tag> =
            said.iter().map(|text| classed("p", "clc-notice").text(text)).collect();
        parts.push(button("clc-button", words.ros_second_away(), away));
        several(parts)
    };
    classed("details", "clc-more")
        .with(classed("summary", "clc-more__summary").text(words.ros_second()))
        .with(classed("p", "clc-quiet").text(words.ros_second_hint()))
        .with(
            classed("div", "clc-field")
                .with(
                    classed("label", "clc-field__label")
                        .attr("for", "roster-figures")
                        .text(words.ros_second_choose()),
                )
                .with(
                    classed("input", "clc-field__input")
                        .attr("id", "roster-figures")
                        .attr("type", "file")
                        .attr("accept", ".json")
                        .attr("multiple", "")
                        .on("change", take),
                ),
        )
        .with(tag("div").attr("role", "status").live(said))
}

/// The same file can be chosen again.
fn empty(event: &Event) {
    if let Some(field) =
        event.target().and_then(|field| field.dyn_into::<HtmlInputElement>().ok())
    {
        field.set_value("");
    }
}

/// Cells copied from a spreadsheet.
fn paste(store: Store, desk: Desk) -> Tag {
    let words = store.words();
    let read = move |_| {
        let field = document().get_element_by_id("roster-paste");
        let text = field.map_or(JsValue::UNDEFINED, |field| get(&field, "value"));
        if text.as_string().is_some_and(|text| !text.trim().is_empty()) {
            let pieces: JsValue = list(&[text]).into();
            if let Some(blob) = make("Blob", &[pieces]) {
                worker::open(store, desk, blob);
            }
        }
    };
    classed("details", "clc-more")
        .with(classed("summary", "clc-more__summary").text(words.ros_paste()))
        .with(
            classed("div", "clc-field")
                .with(
                    classed("label", "clc-field__label")
                        .attr("for", "roster-paste")
                        .text(words.ros_paste_label()),
                )
                .with(
                    classed("textarea", "clc-field__input")
                        .attr("id", "roster-paste")
                        .attr("rows", "4"),
                ),
        )
        .with(button("clc-button", words.cal_paste_read(), read))
}

/// A button that asks the worker for a file.
pub(super) fn asks_file(store: Store, desk: Desk, which: &'static str, name: &str) -> Tag {
    button("clc-button", name, move |_| worker::tell(store, desk, "file", &[which.into()]))
}

/// What can be taken home.
pub(super) fn downloads(store: Store, desk: Desk) -> Tag {
    let words = store.words();
    classed("div", "clc-share")
        .with(tag("h3").text(words.ros_take()))
        .with(classed("p", "clc-quiet").text(words.ros_take_hint()))
        .with(asks_file(store, desk, "xlsx", words.ros_xlsx()))
        .with(asks_file(store, desk, "csv", words.ros_csv()))
}

/// A field for the file in which the assignment of the columns was kept.
pub(super) fn assignment(store: Store, desk: Desk) -> Tag {
    let words = store.words();
    let take = move |event: Event| {
        let files = files_of(&event);
        if number(&get(&files, "length")) != 0 {
            let file = call(&files, "item", &[JsValue::from(0)]);
            worker::tell(store, desk, "assign", &[file]);
        }
        empty(&event);
    };
    classed("div", "clc-field")
        .with(
            classed("label", "clc-field__label")
                .attr("for", "roster-assignment")
                .text(words.ros_assign_load()),
        )
        .with(
            classed("input", "clc-field__input")
                .attr("id", "roster-assignment")
                .attr("type", "file")
                .attr("accept", ".json")
                .on("change", take),
        )
}
