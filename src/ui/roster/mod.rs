//! A roster: the file in, its columns, the rows that come of it. 员工名单。

mod columns;
mod desk;
mod files;
mod grid;
mod slips;
mod worker;

use gloo::timers::callback::Timeout;
use leptos::prelude::*;

use super::answer::{focus, focus_soon, table};
use super::dom::{Tag, classed, memo, nothing, tag};
use super::field::{button, several};
use super::signal::Signal;
use super::store::Store;
use super::{address, bars};
use desk::{Desk, Outcome, Phase};
use std::sync::OnceLock;

/// How long the page waits for the next change of the settings before it computes, in milliseconds.
const PAUSE: u32 = 400;

/// The section of the form: the file, and what is going on with it.
pub(super) fn section(store: Store) -> Tag {
    let desk = Desk::here();
    follow(store, desk);
    let kind = memo(move || {
        let phase = desk.phase.get();
        if matches!(phase, Phase::Computing(..)) {
            "computing".to_owned()
        } else {
            format!("{phase:?}")
        }
    });
    files::section(store, desk)
        .with(tag("div").attr("role", "status").live(move || {
            let _: String = kind.get();
            // What moves within is drawn by itself, so that the button stays where it is.
            untrack(|| phase(store, desk))
        }))
        .live(move || {
            let opened = desk.opened.get();
            opened.map_or_else(nothing, |opened| columns::section(store, desk, &opened).view())
        })
}

/// Forgets the roster and all that came of it.
pub(super) fn forget() {
    worker::forget();
}

/// Computes anew after the settings or the language were changed.
fn follow(store: Store, desk: Desk) {
    /// Set up once: the signals stay for the life of the page.
    static FOLLOWED: OnceLock<Signal<String>> = OnceLock::new();
    let known = *FOLLOWED.get_or_init(|| Signal::new(String::new()));
    let mut waiting = None;
    Effect::new(move |_| {
        let settings =
            store.find(|now| crate::api::to_fragment(now.calculator.fields, &now.case));
        let settings = format!("{:?} {settings}", store.lang.get());
        let is_new = known.look(|before| *before != settings);
        known.set(settings);
        let has_rows = desk.opened.look(Option::is_some);
        if is_new && has_rows {
            let run = move || worker::run(store, desk);
            drop::<Option<Timeout>>(waiting.replace(Timeout::new(PAUSE, run)));
        }
    });
}

/// What is going on, in words, with a bar while it lasts.
fn phase(store: Store, desk: Desk) -> AnyView {
    let words = store.words();
    let said = |text: &str| tag("p").text(text);
    let cancel = move |_| {
        worker::end();
        desk.forget();
        focus("roster-file");
    };
    let stop = || button("clc-button", words.ros_cancel(), cancel);
    match desk.phase.get() {
        Phase::Empty | Phase::Opened | Phase::Done => nothing(),
        Phase::Reading(name) => {
            let text = format!("{}{name}", words.ros_reading());
            several(vec![said(&text), classed("progress", "clc-progress"), stop()])
        }
        Phase::Computing(..) => {
            let counts = move || {
                let Phase::Computing(done, all) = desk.phase.get() else { return (1, 1) };
                (done, all.max(1))
            };
            let bar = classed("progress", "clc-progress")
                .live_attr("max", move || Some(counts().1.to_string()))
                .live_attr("value", move || Some(counts().0.to_string()))
                .attr("aria-label", words.ros_computing());
            several(vec![said(words.ros_computing()), bar, stop()])
        }
        Phase::Refused(sentence) => {
            classed("p", "clc-notice").attr("data-roster", "refused").text(&sentence).view()
        }
        Phase::Failed => {
            let again = move |_| worker::open_again(store, desk);
            several(vec![
                classed("p", "clc-notice").text(words.ros_failed()),
                button("clc-button", words.open_again(), again),
            ])
        }
    }
}

/// What came of it, in the whole width of the page.
pub(super) fn results(store: Store) -> Tag {
    let desk = Desk::here();
    let drawn =
        memo(move || if desk.outcome.with(Option::is_some) { "yes" } else { "" }.to_owned());
    classed("section", "clc-roster").attr("aria-labelledby", "roster-title").live(move || {
        if drawn.get().is_empty() {
            return nothing();
        }
        tag("div")
            .with(
                tag("h2")
                    .attr("id", "roster-title")
                    .attr("tabindex", "-1")
                    .text(store.words().ros_result()),
            )
            .with(tag("div").attr("role", "status").live(move || {
                desk.outcome.get().map_or_else(nothing, |outcome| headline(&outcome))
            }))
            .live(move || {
                desk.outcome.get().map_or_else(nothing, |outcome| details(store, &outcome))
            })
            .live(move || {
                desk.outcome
                    .get()
                    .map_or_else(nothing, |outcome| grid::section(store, desk, &outcome).view())
            })
            .live(move || row(store, desk))
            .with(slips::section(store, desk))
            .with(files::downloads(store, desk))
            .view()
    })
}

fn headline(outcome: &Outcome) -> AnyView {
    let class = format!("clc-verdict clc-verdict--{}", outcome.tone);
    let mut verdict = classed("div", &class)
        .attr("data-roster", &outcome.tone)
        .with(classed("p", "clc-verdict__sentence").text(&outcome.sentence));
    if !outcome.detail.is_empty() {
        verdict = verdict.with(classed("p", "clc-verdict__detail").text(&outcome.detail));
    }
    verdict.view()
}

fn details(store: Store, outcome: &Outcome) -> AnyView {
    let mut parts = Vec::new();
    if !outcome.bars.is_empty() {
        parts.push(bars::section(&outcome.bars));
    }
    // Sums of many people are wider than a phone.
    parts.extend(outcome.tables.iter().map(|told| {
        classed("div", "clc-roster__table")
            .attr("role", "region")
            .attr("tabindex", "0")
            .attr("aria-label", &told.caption)
            .with(table(told))
    }));
    if !outcome.notices.is_empty() {
        let notices = outcome.notices.iter().map(|text| tag("li").text(text));
        parts.push(tag("h3").text(store.words().notices()));
        parts.push(classed("ul", "clc-list").each(notices.collect()));
    }
    several(parts)
}

/// The row that is open: what is wrong with it, what was found, and the way to its whole working.
fn row(store: Store, desk: Desk) -> AnyView {
    let Some(picked) = desk.picked.get() else { return nothing() };
    let words = store.words();
    let close = move |_| {
        desk.picked.set(None);
        focus_soon(grid::row_id(picked.at));
    };
    let sentences = picked.sentences.iter().map(|text| tag("li").text(text));
    let mut panel = classed("section", "clc-roster__row")
        .attr("aria-labelledby", "roster-row")
        .with(tag("h3").attr("id", "roster-row").attr("tabindex", "-1").text(&picked.title))
        .with(classed("ul", "clc-list").each(sentences.collect()));
    if !picked.state.is_empty() {
        let link = classed("a", "clc-button")
            .attr("href", &format!("#/contributions?{}", picked.state))
            .text(words.ros_slip())
            .on("click", move |_| address::write(store));
        panel = panel.with(tag("p").with(link));
    }
    panel.with(button("clc-button", words.ros_close(), close)).view()
}
