//! Slips to print: everybody who is shown, a page each. 打印个人明细。
//!
//! The worker makes them some at a time and the page puts them aside, to be seen on paper only; so the page stays
//! responsive, and to stop is not to ask for more.

use leptos::prelude::*;
use wasm_bindgen::JsValue;

use super::super::dom::{Tag, classed, memo, tag};
use super::super::field::{button, several};
use super::super::js::{call, get, items, text, texts};
use super::super::store::Store;
use super::desk::{Desk, Slips};
use super::worker;

/// How many are asked for at a time.
const STEP: u32 = 10;

/// The place of the slips: an element of the page's body of its own, beside which nothing is printed.
const PLACE: &str = "roster-slips";

/// The way to the slips.
pub(super) fn section(store: Store, desk: Desk) -> Tag {
    let words = store.words();
    let kind = memo(move || {
        let slips = desk.slips.get();
        if matches!(slips, Slips::Making(..)) {
            "making".to_owned()
        } else {
            format!("{slips:?}")
        }
    });
    classed("div", "clc-share")
        .with(tag("h3").text(words.ros_slips()))
        .with(classed("p", "clc-quiet").text(words.ros_slips_hint()))
        .with(tag("div").attr("role", "status").live(move || {
            let _: String = kind.get();
            // What moves within is drawn by itself, so that the button stays where it is.
            untrack(|| state(store, desk))
        }))
}

fn state(store: Store, desk: Desk) -> AnyView {
    let words = store.words();
    let ask = move |_| {
        clear(desk);
        worker::tell(store, desk, "slips", &[]);
    };
    let make = || button("clc-button", words.ros_slips_make(), ask);
    match desk.slips.get() {
        Slips::None => make().view(),
        Slips::Said(sentence) => {
            several(vec![classed("p", "clc-notice").text(&sentence), make()])
        }
        Slips::Making(..) => {
            let counts = move || match desk.slips.get() {
                Slips::Making(done, all, _) => (done, all.max(1)),
                Slips::None | Slips::Said(_) | Slips::Ready(_) => (1, 1),
            };
            let bar = classed("progress", "clc-progress")
                .live_attr("max", move || Some(counts().1.to_string()))
                .live_attr("value", move || Some(counts().0.to_string()))
                .attr("aria-label", words.ros_slips_making());
            let stop = button("clc-button", words.ros_cancel(), move |_| clear(desk));
            several(vec![tag("p").text(words.ros_slips_making()), bar, stop])
        }
        Slips::Ready(sentence) => several(vec![
            tag("p").attr("id", "roster-slips-ready").text(&sentence),
            classed("p", "clc-quiet").text(words.ros_slips_ready()),
            button("clc-button", words.print(), |_| print()),
            button("clc-button", words.ros_slips_away(), move |_| clear(desk)),
        ]),
    }
}

/// Takes the slips away: the page prints as it is again.
pub(super) fn clear(desk: Desk) {
    if let Some(place) = document().get_element_by_id(PLACE) {
        call(&place.into(), "remove", &[]);
    }
    if desk.slips.look(|slips| *slips != Slips::None) {
        desk.slips.set(Slips::None);
    }
}

/// How many there will be, or why there are none.
pub(super) fn begin(store: Store, desk: Desk, count: u32, said: String) {
    clear(desk);
    if count == 0 {
        return desk.slips.set(Slips::Said(said));
    }
    let place = put(&get(&document().into(), "body"), "div", "clc-slips", "");
    call(&place, "setAttribute", &["id".into(), PLACE.into()]);
    desk.slips.set(Slips::Making(0, count, said));
    ask(store, desk, 0);
}

/// Takes some of them, and asks for the next.
pub(super) fn take(store: Store, desk: Desk, from: u32, slips: &[JsValue]) {
    // Those of slips that were taken away meanwhile are not wanted.
    let Slips::Making(done, all, said) = desk.slips.now() else { return };
    let Some(place) = document().get_element_by_id(PLACE).filter(|_| done == from) else {
        return;
    };
    let place: JsValue = place.into();
    for slip in slips {
        draw(&place, store, &items(slip));
    }
    let done = from.saturating_add(STEP).min(all);
    if done < all {
        desk.slips.set(Slips::Making(done, all, said));
        ask(store, desk, done);
    } else {
        desk.slips.set(Slips::Ready(said));
        print();
    }
}

fn ask(store: Store, desk: Desk, from: u32) {
    worker::tell(store, desk, "slip", &[from.to_string().into(), STEP.to_string().into()]);
}

fn print() {
    // A browser that cannot print does nothing.
    drop(window().print());
}

/// Puts an element into another. Thousands of them, which nothing changes: they need none of the page's signals.
fn put(into: &JsValue, name: &str, class: &str, words: &str) -> JsValue {
    let element = call(&document().into(), "createElement", &[name.into()]);
    if !class.is_empty() {
        call(&element, "setAttribute", &["class".into(), class.into()]);
    }
    if !words.is_empty() {
        call(&element, "append", &[words.into()]);
    }
    call(into, "append", core::slice::from_ref(&element));
    element
}

fn draw(place: &JsValue, store: Store, slip: &[JsValue]) {
    let at = |at: usize| slip.get(at).cloned().unwrap_or(JsValue::UNDEFINED);
    let words = store.words();
    let paper = put(place, "article", "clc-paper", "");
    put(&paper, "h2", "", &text(&at(0)));
    put(&paper, "p", "", &text(&at(1)));
    // The table stands beside the sentences.
    for told in items(&at(3)) {
        table(&paper, &items(&told));
    }
    for sentence in texts(&at(2)) {
        put(&paper, "p", "clc-paper__said", &sentence);
    }
    let lists = [(words.working(), 4), ("", 5), (words.notices(), 6)];
    for (title, which) in lists {
        let said = texts(&at(which));
        if !said.is_empty() {
            if !title.is_empty() {
                put(&paper, "h3", "", title);
            }
            let list = put(&paper, "ul", "clc-paper__list", "");
            for sentence in said {
                put(&list, "li", "", &sentence);
            }
        }
    }
}

fn table(paper: &JsValue, told: &[JsValue]) {
    let at = |at: usize| told.get(at).cloned().unwrap_or(JsValue::UNDEFINED);
    let table = put(paper, "table", "clc-table", "");
    let row = |cells: &JsValue, head: bool| {
        let row = put(&table, "tr", "", "");
        for (at, words) in texts(cells).iter().enumerate() {
            let name = if head || at == 0 { "th" } else { "td" };
            put(&row, name, if at == 0 { "" } else { "clc-number" }, words);
        }
    };
    row(&at(1), true);
    for cells in items(&at(2)) {
        row(&cells, false);
    }
    row(&at(3), false);
}
