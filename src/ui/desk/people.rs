//! Whose answers change: asked of the engine, which has every calculator. 谁的结果会变。

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;

use crate::desk::{Book, field, items, text as text_in};
use crate::params::{FILES_STAMP, Json};

use super::super::dom::{Tag, all, classed, nothing, tag};
use super::super::field::{button, several};
use super::super::js::{call, global, list, text};
use super::super::store::Store;
use super::state::{Desk, People, today};

/// The script that has the engine, and what it gives to the page.
const SCRIPT: &str = "desk-engine.js";
const CALLED: &str = "quanyiEffect";

/// The button, and what came of it.
pub(super) fn section(store: Store, desk: Desk) -> Tag {
    let words = store.words();
    tag("div")
        .with(classed("div", "clc-desk__actions").with(button(
            "clc-button",
            words.dsk_people(),
            move |_| ask(store, desk),
        )))
        .with(classed("p", "clc-quiet").text(words.dsk_people_hint()))
        .with(
            classed("div", "clc-desk__people")
                .attr("role", "status")
                .live(move || told(store, &desk.people.get())),
        )
}

/// Loads the engine if it is not here, and asks it.
fn ask(store: Store, desk: Desk) {
    desk.people.set(People::Loading);
    if global(CALLED).is_undefined() {
        if load(store, desk).is_none() {
            desk.people.set(People::Failed);
        }
    } else {
        run(store, desk);
    }
}

/// Puts the script into the page; it is a module, and loads the engine by itself.
fn load(store: Store, desk: Desk) -> Option<()> {
    let script = document().create_element("script").ok()?;
    script.set_attribute("type", "module").ok()?;
    script.set_attribute("src", &[SCRIPT, "?", FILES_STAMP].concat()).ok()?;
    let came = Closure::once_into_js(move || run(store, desk));
    let failed = Closure::once_into_js(move || desk.people.set(People::Failed));
    for (event, act) in [("load", came), ("error", failed)] {
        script.add_event_listener_with_callback(event, act.unchecked_ref()).ok()?;
    }
    document().head()?.append_child(&script).ok()?;
    Some(())
}

fn run(store: Store, desk: Desk) {
    let files = |book: &Book, is_now: bool| -> JsValue {
        let files = if is_now { book.texts() } else { book.opened() };
        let texts: Vec<JsValue> = files.into_iter().map(|(_, text)| text.into()).collect();
        list(&texts).into()
    };
    let both = desk.book.look(|book| {
        let book = book.as_ref()?;
        Some([files(book, false), files(book, true)])
    });
    let Some([before, after]) = both else { return };
    let lang = store.lang_now().pick("zh", "en");
    let given = [lang.into(), today(store).into(), before, after];
    let promise = call(&js_sys::global(), CALLED, &given);
    spawn_local(async move {
        let answered = match promise.dyn_into::<js_sys::Promise>() {
            Ok(promise) => JsFuture::from(promise).await.ok(),
            Err(_) => None,
        };
        let json = answered.and_then(|value| Json::parse(&text(&value)).ok());
        desk.people.set(json.map_or(People::Failed, People::Told));
    });
}

fn told(store: Store, people: &People) -> AnyView {
    let words = store.words();
    let said = |text: &str| tag("p").text(text).view();
    match people {
        People::NotAsked => nothing(),
        People::Loading => said(words.dsk_people_loading()),
        People::Failed => said(words.dsk_people_failed()),
        People::Told(Json::List(found)) if !found.is_empty() => {
            let is_worked = |one: &&Json| field(one, "worked").is_some();
            let (worked, people): (Vec<&Json>, Vec<&Json>) = found.iter().partition(is_worked);
            let mut parts = Vec::new();
            for (title, found) in [("", people), (words.dsk_worked(), worked)] {
                if !title.is_empty() && !found.is_empty() {
                    parts.push(tag("p").with(tag("strong").text(title)).view());
                }
                parts.extend(found.into_iter().map(|one| person(store, one)));
            }
            all(parts)
        }
        People::Told(_) => said(words.dsk_people_none()),
    }
}

/// Somebody whose answer is another one.
fn person(store: Store, one: &Json) -> AnyView {
    let words = store.words();
    let title = [text_in(one, "name"), " · ", text_in(one, "month")].concat();
    let mut parts = vec![tag("h3").text(&title)];
    let difference = text_in(one, "difference");
    if !difference.is_empty() {
        let said = [words.dsk_people_more(), difference].concat();
        parts.push(tag("p").with(tag("strong").text(&said)));
    }
    let pair = |part: &str| {
        let side = |name: &str, when: &str| {
            let lines =
                field(one, name).and_then(|answer| field(answer, part)).map_or(&[][..], items);
            let lines = lines.iter().map(|line| tag("li").text(plain(line)));
            tag("div")
                .with(tag("h4").text(when))
                .with(classed("ul", "clc-list").each(lines.collect()))
        };
        classed("div", "clc-pair clc-desk__pair")
            .with(side("before", words.dsk_before()))
            .with(side("after", words.dsk_after()))
    };
    parts.push(pair("sentences"));
    parts.push(
        classed("details", "clc-more")
            .with(classed("summary", "clc-more__summary").text(words.dsk_people_steps()))
            .with(pair("steps")),
    );
    several(parts)
}

/// A text; empty where it is none.
fn plain(json: &Json) -> &str {
    if let Json::Text(text) = json { text } else { "" }
}
