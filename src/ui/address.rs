//! The address: its fragment is the saved state and the share link. 网址。

use gloo::timers::callback::Timeout;
use leptos::prelude::*;
use wasm_bindgen::JsValue;

use crate::api::{Answered, Calculator, door, from_fragment, to_fragment};
use crate::report::Lang;

use super::answer::focus_soon;
use super::store::{Linked, Now, Store};
use super::{english, frame, rooms};

/// How long the page waits for the next change before it writes the address, in milliseconds:
/// browsers object to more than a few writes a second.
const PAUSE: u32 = 400;

/// Reads the address now and whenever somebody else changes it, and writes it after each change.
pub(super) fn follow(store: Store) {
    open(store);
    // The handle is for those who stop listening: it may go.
    window_event_listener_untyped("hashchange", move |_| {
        let place = || (store.at_hall.now(), store.door().name);
        let before = place();
        open(store);
        if place() != before {
            focus_soon(if store.at_hall.now() { "hall-title" } else { "title" }.to_owned());
        }
    });
    let mut waiting = None;
    Effect::new(move |_| {
        // The address says what is being opened: it is to be read, not written.
        if store.opening.get().is_some() {
            return drop(waiting.take());
        }
        let fragment = fragment(store);
        let stands = address();
        // The one before it is dropped, and does not happen. Nor does it where a link was followed meanwhile, which is
        // still to be read.
        drop(waiting.replace(Timeout::new(PAUSE, move || {
            if address() == stands {
                put(&fragment);
            }
        })));
    });
}

/// Writes the address at once, before the page is left for another calculator.
pub(super) fn write(store: Store) {
    if store.opening.look(Option::is_some) {
        return;
    }
    put(&untrack(|| fragment(store)));
}

/// Puts a fragment in the place of the one that stands in the address.
fn put(fragment: &str) {
    if fragment.get(1..) == Some(&*address()) {
        return;
    }
    if let Ok(history) = window().history() {
        let address = format!("#{fragment}");
        // A browser that refuses leaves the address as it was; nothing else depends on it.
        drop(history.replace_state_with_url(&JsValue::NULL, "", Some(&address)));
    }
}

/// The address of this very state, to copy.
pub(super) fn share_link(store: Store) -> String {
    let page = location().href().unwrap_or_default();
    // Without what the page is asked to be within the page of somebody else.
    let page = page.split('#').next().unwrap_or_default();
    let page = page.split('?').next().unwrap_or_default();
    format!("{page}#{}", fragment(store))
}

/// Shows what the address says. A route alone opens a calculator with what was typed there; one
/// with a state opens it with that. One that is not loaded is shown when it is.
fn open(store: Store) {
    let address = address();
    let (route, query) = parts(&address);
    let says = |pair: &str| query.is_some_and(|query| query.split('&').any(|one| one == pair));
    if says("l=en") && store.lang_now() != Lang::En {
        english::turn(store, Lang::En, || ());
    }
    if says(LARGE) {
        frame::enlarge(store, true);
    }
    store.at_hall.set(route.is_empty());
    if route.is_empty() {
        return;
    }
    let door = door(route);
    match rooms::here(door) {
        Some(asked) => show(store, asked, &address),
        None => rooms::open(store, door),
    }
}

/// Shows what the address says, if that is a calculator that has just been loaded.
pub(super) fn arrive(store: Store, loaded: &'static Calculator) {
    let address = address();
    if door(parts(&address).0).name == loaded.name {
        show(store, loaded, &address);
    }
}

/// How a link says that letters are larger.
const LARGE: &str = "elder=1";

/// What stands in the address: a route, and perhaps a state; no route at the front door.
fn address() -> String {
    let hash = location().hash().unwrap_or_default();
    hash.strip_prefix("#/").unwrap_or_default().to_owned()
}

/// The route, and the state if there is one.
fn parts(address: &str) -> (&str, Option<&str>) {
    match address.split_once('?') {
        Some((route, query)) => (route, Some(query)),
        None => (address, None),
    }
}

/// A value within a state.
fn value(query: &str, key: &str) -> Option<String> {
    let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    pairs.find(|(known, _)| *known == key).map(|(_, value)| value.to_owned())
}

/// Forgets the state in the address of a calculator that is being opened.
pub(super) fn forget(name: &str) {
    put(&format!("/{name}"));
}

/// Shows a calculator that is here with the state of the address.
fn show(store: Store, asked: &'static Calculator, address: &str) {
    let query = parts(address).1;
    if store.opening.look(Option::is_some) {
        store.opening.set(None);
    }
    if asked.name != store.calculator().name {
        store.typing_at.set(None);
        store.linked.set(None);
        let settled = untrack(|| store.answer()).answer().and_then(Answered::settled);
        store.change(&mut |now| now.turn_to(asked, query.is_none(), settled));
    }
    let Some(query) = query else { return write(store) };
    // What this page wrote itself needs no reading.
    if untrack(|| fragment(store)).get(1..) == Some(address) {
        return;
    }
    let case = from_fragment(asked.fields, query);
    store.linked.set(value(query, "a").map(|outcome| Linked {
        revisions: value(query, "r").unwrap_or_default(),
        outcome,
        case: asked.pruned(&case),
    }));
    // As on a first visit, what is usually there is there to be filled in.
    store.change(&mut |now| now.replace(case.clone()));
}

fn fragment(store: Store) -> String {
    let mut text = "/".to_owned();
    let at_hall = store.at_hall.get();
    if !at_hall {
        // Lines that were offered but not filled in say nothing.
        text += &store.find(|now| {
            let calculator = now.calculator;
            let state = to_fragment(calculator.fields, &calculator.pruned(&now.case));
            [calculator.name, "?", &state].concat()
        });
    }
    if store.lang.get() == Lang::En {
        text += if at_hall { "?l=en" } else { "&l=en" };
    }
    if store.large.get() {
        text += if text.len() == 1 { "?" } else { "&" };
        text += LARGE;
    }
    if at_hall {
        return text;
    }
    if let Some(outcome) = outcome(&store.answer()) {
        for part in ["&r=", &revisions(store), "&a=", &outcome] {
            text.push_str(part);
        }
    }
    text
}

/// The revisions of the figures in use, the nation's first.
pub(super) fn revisions(store: Store) -> String {
    let mut all = String::new();
    for authority in store.params.get().chain() {
        if !all.is_empty() {
            all.push('.');
        }
        all.push_str(&authority.revision.to_string());
    }
    all
}

/// The main outcome with its amount, as a link carries it.
pub(super) fn outcome(now: &Now) -> Option<String> {
    now.told.outcome.map(|outcome| format!("{}:{}", outcome.kind.word(), outcome.amount))
}
