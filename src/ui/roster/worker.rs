//! The worker that reads rosters, and what it says. 后台程序。

use std::cell::RefCell;

use leptos::prelude::*;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast as _, JsValue};

use crate::api::to_fragment;
use crate::params::FIRST;
use crate::report::{Lang, ToldBar, ToldBars, ToldTable};
use crate::units::Money;

use super::super::js::{call, get, items, list, make, number, save, text, texts};
use super::super::store::Store;
use super::desk::{Column, Desk, Opened, Outcome, Phase, Picked, Window};
use super::slips;

/// The program, and what makes it this build's.
const PROGRAM: &str = concat!("roster-worker.js?", env!("QUANYI_ROSTER"));

thread_local! {
    /// The worker, once a file was given.
    static WORKER: RefCell<Option<JsValue>> = const { RefCell::new(None) };
    /// The file it reads, to be given again after it was ended.
    static FILE: RefCell<Option<JsValue>> = const { RefCell::new(None) };
    /// The files of a second set of figures, to be given again as well: name and file, one after the other.
    static SECOND: RefCell<Vec<JsValue>> = const { RefCell::new(Vec::new()) };
}

/// Tells the worker something; starts it if need be.
pub(super) fn tell(store: Store, desk: Desk, verb: &str, rest: &[JsValue]) {
    let known = WORKER.with_borrow(Clone::clone);
    let worker = known.or_else(|| start(store, desk));
    let Some(worker) = worker else { return desk.phase.set(Phase::Failed) };
    let message = list(&[verb.into()]);
    for item in rest {
        message.push(item);
    }
    call(&worker, "postMessage", &[message.into()]);
}

/// Ends the worker and forgets what it knew.
pub(super) fn end() {
    if let Some(worker) = WORKER.take() {
        call(&worker, "terminate", &[]);
    }
}

/// Gives a file to the worker: its name and what is in it.
pub(super) fn open(store: Store, desk: Desk, file: JsValue) {
    end();
    let name = text(&get(&file, "name"));
    FILE.replace(Some(file.clone()));
    desk.forget();
    desk.phase.set(Phase::Reading(name.clone()));
    tell(store, desk, "open", &[name.into(), file]);
}

/// Forgets the roster: the worker, the file, and what came of it.
pub(super) fn forget() {
    end();
    FILE.take();
    SECOND.take();
    let desk = Desk::here();
    desk.second.set(Vec::new());
    desk.forget();
}

/// Gives the last file again, after the worker was ended.
pub(super) fn open_again(store: Store, desk: Desk) {
    if let Some(file) = FILE.with_borrow(Clone::clone) {
        open(store, desk, file);
    }
}

/// Gives files of a second set of figures to the worker, or takes them away.
pub(super) fn choose(store: Store, desk: Desk, files: &[JsValue]) {
    let named = files.iter().flat_map(|file| [get(file, "name"), file.clone()]);
    let named: Vec<JsValue> = named.collect();
    SECOND.replace(named.clone());
    tell(store, desk, "figures", &named);
}

/// Computes with the settings as they are now.
pub(super) fn run(store: Store, desk: Desk) {
    // It may have been forgotten since this was asked for.
    if desk.opened.look(Option::is_none) {
        return;
    }
    let settings = untrack(|| store.find(|now| to_fragment(now.calculator.fields, &now.case)));
    desk.phase.set(Phase::Computing(0, 0));
    tell(store, desk, "run", &[lang_word(store).into(), settings.into()]);
}

fn lang_word(store: Store) -> &'static str {
    match store.lang_now() {
        Lang::Zh => "zh",
        Lang::En => "en",
    }
}

fn start(store: Store, desk: Desk) -> Option<JsValue> {
    let worker = make("Worker", &[PROGRAM.into()])?;
    let heard = Closure::<dyn FnMut(JsValue)>::new(move |event: JsValue| {
        let message = items(&get(&event, "data"));
        if let Some((verb, rest)) = message.split_first() {
            hear(store, desk, &text(verb), rest);
        }
    });
    let failed = Closure::<dyn FnMut(JsValue)>::new(move |_: JsValue| fail(desk));
    for (event, then) in [("message", &heard), ("error", &failed)] {
        let then: JsValue = then.as_ref().unchecked_ref::<js_sys::Function>().into();
        call(&worker, "addEventListener", &[event.into(), then]);
    }
    // They are called for as long as the worker is.
    heard.forget();
    failed.forget();
    WORKER.replace(Some(worker.clone()));
    let figures = store.files.now();
    // The worker has its own of those that are no newer, and more in them than a first visit.
    let newer = |(text, (_, own)): (&String, &(&str, &str))| -> JsValue {
        if text == own { "".into() } else { text.as_str().into() }
    };
    let figures: Vec<JsValue> = figures.iter().zip(&FIRST).map(newer).collect();
    let lang: JsValue = lang_word(store).into();
    let today = store.day_now().map(|day| day.to_string()).unwrap_or_default();
    tell(store, desk, "begin", &[lang, today.into(), list(&figures).into()]);
    let second = SECOND.with_borrow(Clone::clone);
    if !second.is_empty() {
        tell(store, desk, "figures", &second);
    }
    Some(worker)
}

/// The worker is lost: the next file gets another.
fn fail(desk: Desk) {
    end();
    desk.phase.set(Phase::Failed);
}

fn hear(store: Store, desk: Desk, verb: &str, rest: &[JsValue]) {
    let at = |at: usize| rest.get(at).cloned().unwrap_or(JsValue::UNDEFINED);
    match verb {
        "fault" => {
            desk.outcome.set(None);
            desk.phase.set(Phase::Refused(text(&at(0))));
        }
        "opened" => {
            desk.opened.set(Some(opened(rest)));
            desk.phase.set(Phase::Opened);
            run(store, desk);
        }
        "waits" => {
            desk.outcome.set(None);
            desk.phase.set(Phase::Opened);
        }
        "progress" => desk.phase.set(Phase::Computing(number(&at(0)), number(&at(1)))),
        "done" => {
            desk.window.set(Window::default());
            desk.picked.set(None);
            slips::clear(desk);
            desk.outcome.set(Some(outcome(rest)));
            desk.phase.set(Phase::Done);
        }
        "count" => desk.count.set(number(&at(0))),
        "window" => {
            let rows = items(&at(1)).iter().map(texts).collect();
            desk.window.set(Window { from: number(&at(0)), rows });
        }
        "row" => {
            let (title, sentences) = (text(&at(1)), texts(&at(2)));
            let picked = Picked { at: number(&at(0)), title, sentences, state: text(&at(3)) };
            desk.picked.set(Some(picked));
        }
        "figures" => {
            if !text(&at(0)).is_empty() {
                SECOND.take();
            }
            desk.second.set(texts(&at(1)));
            run(store, desk);
        }
        "slips" => slips::begin(store, desk, number(&at(0)), text(&at(1))),
        "slip" => slips::take(store, desk, number(&at(0)), &items(&at(1))),
        "file" => save(&text(&at(0)), &text(&at(1)), at(2)),
        _ => fail(desk),
    }
}

fn opened(rest: &[JsValue]) -> Opened {
    let at = |at: usize| rest.get(at).cloned().unwrap_or(JsValue::UNDEFINED);
    let columns = items(&at(4)).into_iter().map(|column| {
        let mut cells = texts(&column).into_iter();
        let mut next = || cells.next().unwrap_or_default();
        Column { letter: next(), heading: next(), sample: next(), meaning: next(), how: next() }
    });
    let meanings = items(&at(5)).into_iter().map(|pair| {
        let mut pair = texts(&pair).into_iter();
        (pair.next().unwrap_or_default(), pair.next().unwrap_or_default())
    });
    Opened {
        said: texts(&at(0)),
        sheets: texts(&at(1)),
        sheet: number(&at(2)),
        rows: number(&at(3)),
        columns: columns.collect(),
        meanings: meanings.collect(),
    }
}

fn outcome(rest: &[JsValue]) -> Outcome {
    let at = |at: usize| rest.get(at).cloned().unwrap_or(JsValue::UNDEFINED);
    let pairs = |value: &JsValue| -> Vec<(String, String)> {
        let pair = |pair: &JsValue| {
            let mut pair = texts(pair).into_iter();
            (pair.next().unwrap_or_default(), pair.next().unwrap_or_default())
        };
        items(value).iter().map(pair).collect()
    };
    Outcome {
        tone: text(&at(0)),
        sentence: text(&at(1)),
        detail: text(&at(2)),
        bars: items(&at(3)).iter().map(bars).collect(),
        tables: items(&at(4)).iter().map(table).collect(),
        notices: texts(&at(5)),
        heads: pairs(&at(6)),
        filters: pairs(&at(7)),
    }
}

fn bars(told: &JsValue) -> ToldBars {
    let parts = items(told);
    let at = |at: usize| parts.get(at).cloned().unwrap_or(JsValue::UNDEFINED);
    let rows = items(&at(2)).into_iter().map(|row| {
        let row = items(&row);
        let amounts = row.get(2).map(texts).unwrap_or_default();
        ToldBar {
            name: row.first().map(text).unwrap_or_default(),
            said: row.get(1).map(text).unwrap_or_default(),
            parts: amounts.iter().filter_map(|text| text.parse::<Money>().ok()).collect(),
            is_own: false,
        }
    });
    ToldBars { caption: text(&at(0)), parts: texts(&at(1)), rows: rows.collect() }
}

fn table(told: &JsValue) -> ToldTable {
    let parts = items(told);
    let at = |at: usize| parts.get(at).cloned().unwrap_or(JsValue::UNDEFINED);
    ToldTable {
        caption: text(&at(0)),
        heads: texts(&at(1)),
        words: 1,
        rows: items(&at(2)).iter().map(texts).collect(),
        foot: texts(&at(3)),
    }
}
