//! The address: its fragment is the saved state and the share link. 网址。

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use leptos::prelude::*;
use wasm_bindgen::JsValue;

use crate::api::minimum_wage::{Answer, FIELDS};
use crate::api::{Case, from_fragment, to_fragment};
use crate::report::Lang;
use crate::rules::minimum_wage::Outcome;

use super::store::{Linked, Store};
use super::{english, slip};

/// The route of the calculator within the fragment.
const ROUTE: &str = "/minimum-wage";
/// How long the page waits for the next change before it writes the address, in milliseconds:
/// browsers object to more than a few writes a second.
const PAUSE: u32 = 400;

/// Reads the address now and whenever somebody else changes it, and writes it after each change.
pub(super) fn follow(store: Store) {
    open(store);
    let changed = EventListener::new(&window(), "hashchange", move |_| {
        // What this page wrote itself needs no reading.
        if location().hash().ok() != Some(format!("#{}", untrack(|| fragment(store)))) {
            open(store);
        }
    });
    changed.forget();
    let waiting = StoredValue::new_local(None::<Timeout>);
    Effect::new(move |_| {
        let fragment = fragment(store);
        let write = Timeout::new(PAUSE, move || {
            let address = JsValue::from_str(&format!("#{fragment}"));
            if let Ok(history) = window().history() {
                // A browser that refuses leaves the address as it was; nothing else depends on it.
                let written = history.replace_state_with_url(
                    &JsValue::NULL,
                    "",
                    address.as_string().as_deref(),
                );
                drop(written);
            }
        });
        waiting.set_value(Some(write));
    });
}

/// The address of this very state, to copy.
pub(super) fn share_link(store: Store) -> String {
    let page = location().href().unwrap_or_default();
    let page = page.split('#').next().unwrap_or_default();
    format!("{page}#{}", fragment(store))
}

fn open(store: Store) {
    let hash = location().hash().unwrap_or_default();
    let Some((_, query)) = hash.split_once('?') else { return };
    let case = from_fragment(FIELDS, query);
    let value = |key: &str| {
        let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
        pairs.find(|(known, _)| *known == key).map(|(_, value)| value.to_owned())
    };
    if value("l").as_deref() == Some("en") {
        english::turn(store, Lang::En, || ());
    }
    store.linked.set(value("a").map(|outcome| Linked {
        revisions: value("r").unwrap_or_default(),
        outcome,
        case: case.clone(),
    }));
    let class = case.text("class").to_owned();
    store.case.set(case);
    // As on a first visit, the lines that a slip usually has are there to be filled in.
    slip::offer_usual_lines(store, &class);
}

fn fragment(store: Store) -> String {
    // Lines that were offered but not filled in say nothing.
    let mut case: Case = store.case.get();
    case.change_rows("pay", |rows| rows.retain(|row| !row.text("amount").trim().is_empty()));
    let mut text = format!("{ROUTE}?{}", to_fragment(FIELDS, &case));
    if store.lang.get() == Lang::En {
        text.push_str("&l=en");
    }
    if let Some(outcome) = store.answer.get().as_ref().as_ref().ok().and_then(outcome) {
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
pub(super) fn outcome(answer: &Answer) -> Option<String> {
    match answer.answered.lines.first()?.answer.as_ref().ok()? {
        Outcome::Met { margin, .. } => Some(format!("met:{margin}")),
        Outcome::Short { shortfall, .. } => Some(format!("short:{shortfall}")),
        Outcome::Open(_) | Outcome::NotTested(_) | Outcome::InOrder | Outcome::OutOfOrder => {
            None
        }
    }
}
