//! The answer: one sentence with the amount, then why, then what to do. 结果。

use gloo::timers::callback::Timeout;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::HtmlElement;

use crate::api::{Entered, Place, Problem};
use crate::law::Trace;
use crate::params::{Kind, Params, spec_of};
use crate::report::{
    self, EntryError, Lang, ToldTable, Tone, certainty, certainty_badge, explain_entry,
    gap_question, next_steps,
};
use crate::units::Money;

use super::address::{outcome, revisions};
use super::dom::{Tag, classed, live, memo, nothing, tag};
use super::field::{Keyboard, select_field, several, text_field};
use super::share::share;
use super::store::{At, Now, Store, id_of};
use super::{chart, rooms};

/// The answer's place on the page.
pub(super) fn section(store: Store) -> Tag {
    let words = store.words();
    // The box that is read aloud stays; only what is in it changes. Of several answers the first is in it:
    // who hears the page would hear all of them after each letter typed.
    let spoken = tag("div").attr("role", "status").live(move || {
        let now = store.answer();
        match now.answer() {
            Some(answer) => verdicts(store, &now, answer.trace(), true),
            None => waiting(store, now.problems()),
        }
    });
    let others = move || {
        let now = store.answer();
        now.answer().map_or_else(nothing, |answer| verdicts(store, &now, answer.trace(), false))
    };
    let answered = memo(move || store.answer().answer().is_some().to_string());
    classed("section", "clc-answer")
        .attr("id", "answer")
        .attr("aria-labelledby", "answer-title")
        .with(tag("h2").attr("id", "answer-title").attr("tabindex", "-1").text(words.answer()))
        .with(spoken)
        .live(others)
        .live(move || linked(store))
        .and(gaps(store))
        .live(move || {
            let now = store.answer();
            now.answer().map_or_else(nothing, |answer| details(store, &now, answer.trace()))
        })
        .live(move || if answered.get() == "true" { share(store).view() } else { nothing() })
        .and(chart::chart(store))
}

/// Moves the keyboard to an element.
pub(super) fn focus(id: &str) {
    let element = document().get_element_by_id(id);
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // An element that cannot take the focus is left alone.
        drop(element.focus());
    }
}

/// Whether the keyboard is at an element.
pub(super) fn focus_is_at(id: &str) -> bool {
    document().active_element().is_some_and(|element| element.id() == id)
}

/// Moves the keyboard to an element that is about to be drawn, in place of one that goes.
pub(super) fn focus_soon(id: String) {
    Timeout::new(0, move || focus(&id)).forget();
}

fn list(items: Vec<Tag>) -> Tag {
    classed("ul", "clc-list").each(items)
}

/// What is still to be filled in, or to be corrected.
fn waiting(store: Store, problems: &[Problem]) -> AnyView {
    let words = store.words();
    let mut needed = Vec::new();
    let mut wrong = Vec::new();
    for problem in problems {
        if matches!(problem.error, EntryError::Needed) {
            let what = needed_name(store, &problem.place);
            if !needed.contains(&what) {
                needed.push(what);
            }
        } else if !store.is_typed(&problem.place) {
            // What is being typed is not wrong yet.
            let text = explain_entry(store.lang_now(), &problem.error);
            wrong.push(correction(id_of(&problem.place), &text));
        }
    }
    let mut parts = Vec::new();
    if !wrong.is_empty() {
        parts.push(tag("p").text(words.to_fix()));
        parts.push(list(wrong));
    }
    if !needed.is_empty() {
        parts.push(tag("p").text(words.waiting()));
        parts.push(list(needed.into_iter().map(|what| tag("li").text(what)).collect()));
    }
    several(parts)
}

/// A sentence that leads to its field.
fn correction(id: String, text: &str) -> Tag {
    let link = tag("a").attr("href", &format!("#{id}")).text(text).on("click", move |event| {
        // A link into the page would replace the state in the address.
        event.prevent_default();
        focus(&id);
    });
    tag("li").with(link)
}

/// What is still to be filled in at a place.
fn needed_name(store: Store, place: &Place) -> &'static str {
    let named = |name: &str| store.calculator().words.needed(store.lang_now(), name);
    let needed = match place {
        Place::Field(name) => named(name),
        Place::Cell(table, _, column) => named(&format!("{table}.{column}")),
        Place::Supplied(_) => "",
    };
    if needed.is_empty() { store.words().need_other() } else { needed }
}

/// The answer to the first question, or to the others; the marks of certainty beside them, and what all rest on
/// after the last.
fn verdicts(store: Store, now: &Now, trace: &Trace, is_first: bool) -> AnyView {
    let lang = store.lang_now();
    let several_lines = now.told.lines.len() > 1;
    let mut parts = Vec::new();
    let (first, most) = if is_first { (0, 1) } else { (1, usize::MAX) };
    for line in now.told.lines.iter().skip(first).take(most) {
        let said = &line.said;
        let rests_on = line.certainty.as_ref().unwrap_or(trace.certainty());
        let badge = certainty_badge(lang, rests_on);
        let tone = said.tone.word();
        let mut verdict = classed("div", &format!("clc-verdict clc-verdict--{tone}"))
            .attr("data-answer", tone);
        if several_lines {
            verdict = verdict.with(classed("h3", "clc-answer__line").text(&line.title));
        }
        let mut sentence = classed("p", "clc-verdict__sentence").text(&said.sentence);
        if !badge.is_empty() && said.tone != Tone::Refused {
            sentence = sentence.with(classed("span", "clc-badge").text(badge));
        }
        verdict = verdict.with(sentence);
        if !said.detail.is_empty() {
            verdict = verdict.with(classed("p", "clc-verdict__detail").text(&said.detail));
        }
        parts.push(verdict);
    }
    if is_first != several_lines {
        let certainty = certainty(lang, &store.params.get(), trace.certainty());
        parts.push(classed("p", "clc-quiet").text(&certainty));
    }
    several(parts)
}

/// What the link said when it was made, where it differs from now.
fn linked(store: Store) -> AnyView {
    let said = || {
        let linked = store.linked.get()?;
        let now = outcome(&store.answer())?;
        let untouched = store.find(|now| now.calculator.pruned(&now.case) == linked.case);
        if !untouched || now == linked.outcome {
            return None;
        }
        let words = store.words();
        let (kind, amount) = linked.outcome.split_once(':')?;
        let amount = report::yuan(store.lang_now(), amount.parse::<Money>().ok()?);
        let kind = match kind {
            "short" => words.was_short(),
            "owed" => words.was_owed(),
            _ => words.was_met(),
        };
        let same_figures = linked.revisions == revisions(store);
        let figures = if same_figures { "" } else { words.was_figures() };
        Some(format!("{}{kind} {amount}{figures}", words.was()))
    };
    said().map_or_else(nothing, |text| classed("p", "clc-notice").text(&text).view())
}

/// A field for each figure that is missing; one already supplied keeps its field.
fn gaps(store: Store) -> AnyView {
    let asked = memo(move || {
        let mut known = String::new();
        let mut ask = |key: &str| {
            let askable = spec_of(key).is_some_and(|spec| {
                !matches!(spec.kind, Kind::Text | Kind::Record(_) | Kind::Table(_))
            });
            if askable && !known.split(' ').any(|asked| asked == key) {
                if !known.is_empty() {
                    known.push(' ');
                }
                known.push_str(key);
            }
        };
        let supplied = |now: &Entered| -> Vec<String> {
            now.case.supplied().map(|(key, _)| key.to_owned()).collect()
        };
        store.find(supplied).iter().for_each(|key| ask(key));
        if let Some(answer) = store.answer().answer() {
            answer.gaps().iter().for_each(|gap| ask(&gap.key));
        }
        known
    });
    live(move || {
        let keys = asked.get();
        if keys.is_empty() {
            return nothing();
        }
        // What is typed at one can make another necessary: the keyboard stays where it is.
        if let Some(at @ At::Supplied(_)) = store.typing_at.now() {
            focus_soon(at.id());
        }
        let fields = keys.split(' ').map(|key| gap_field(store, key));
        classed("div", "clc-group").each(fields.collect()).view()
    })
}

fn gap_field(store: Store, key: &str) -> Tag {
    let lang = store.lang_now();
    let now = untrack(|| store.answer());
    let gaps = now.answer().map(|answer| answer.gaps()).unwrap_or_default();
    let params = untrack(|| store.params.get());
    let question = gaps.iter().find(|gap| gap.key == key).map_or_else(
        || report::figure_name(lang, &params, key).to_owned(),
        |gap| gap_question(lang, gap),
    );
    let unit = spec_of(key).map_or("", |spec| report::value_text(lang, spec.kind));
    let label = match (unit.is_empty(), lang) {
        (true, _) => question,
        (false, Lang::Zh) => format!("{question}（{unit}）"),
        (false, Lang::En) => format!("{question} ({unit})"),
    };
    // A handful of keys at the most, asked once each: they may stay for the life of the page.
    let at = At::Supplied(Box::leak(key.to_owned().into_boxed_str()));
    if spec_of(key).is_some_and(|spec| spec.kind == Kind::YesNo) {
        let name = |word| store.calculator().words.choice(lang, "", word);
        let choices = [("", store.words().choose()), ("yes", name("yes")), ("no", name("no"))];
        return select_field(store, at, &label, choices.to_vec());
    }
    text_field(store, at, Keyboard::Decimal, &label, store.words().missing_hint())
}

/// Why, and what to do.
fn details(store: Store, now: &Now, trace: &Trace) -> AnyView {
    let (lang, words) = (store.lang_now(), store.words());
    let (params, told) = (store.params.get(), &now.told);
    let mut parts = rooms::pictures(store, told);
    parts.extend(told.tables.iter().map(table));
    titled_list(&mut parts, words.findings(), &told.findings);
    parts.extend(working(lang, &params, trace));
    titled_list(&mut parts, words.readings(), &told.readings);
    titled_list(&mut parts, words.notices(), &told.notices);
    if !told.help.is_empty() {
        parts.push(tag("p").text(told.help));
    }
    if told.next_steps {
        let steps = next_steps(lang, &params).into_iter().map(|step| {
            tag("li").with(tag("strong").text(step.title)).with(tag("p").text(&step.text))
        });
        parts.push(tag("h3").text(words.next()));
        parts.push(classed("ol", "clc-next").each(steps.collect()));
    }
    if !told.draft.is_empty() {
        parts.extend(rooms::draft(store, &told.draft));
    }
    if !told.county.is_empty() {
        parts.push(tag("h3").text(words.county()));
        parts.push(tag("p").text(told.county));
    }
    several(parts)
}

/// A table with its headings; the first cell of a row names it.
pub(super) fn table(told: &ToldTable) -> Tag {
    let row = |first: &'static str, rest: &'static str, cells: &[String]| {
        let cells = cells.iter().enumerate().map(|(at, text)| {
            let name = if at == 0 { first } else { rest };
            let class = if told.words <= at { "clc-number" } else { "" };
            let cell = classed(name, class).text(text);
            let scope = if rest == "th" { "col" } else { "row" };
            if name == "th" { cell.attr("scope", scope) } else { cell }
        });
        tag("tr").each(cells.collect())
    };
    let mut table = classed("table", "clc-table");
    if !told.caption.is_empty() {
        table = table.with(tag("caption").text(&told.caption));
    }
    if !told.heads.is_empty() {
        table = table.with(tag("thead").with(row("th", "th", &told.heads)));
    }
    let rows = told.rows.iter().map(|cells| row("th", "td", cells));
    table = table.with(tag("tbody").each(rows.collect()));
    if told.foot.is_empty() {
        return table;
    }
    table.with(tag("tfoot").with(row("th", "td", &told.foot)))
}

/// A heading and its list, where there is anything to list.
fn titled_list(parts: &mut Vec<Tag>, title: &str, items: &[String]) {
    if !items.is_empty() {
        parts.push(tag("h3").text(title));
        parts.push(list(items.iter().map(|text| tag("li").text(text)).collect()));
    }
}

/// The working, open from the start.
fn working(lang: Lang, params: &Params, trace: &Trace) -> Option<Tag> {
    if trace.steps().is_empty() {
        return None;
    }
    let steps = trace.steps().iter().map(|step| {
        let said = report::step(lang, params, step);
        let mut cited = tag("span").text(&said.authority);
        if let Some(record) = step.figure.and_then(|used| params.record(used.id)) {
            // What is known of the figure, on the page of the figures.
            cited = tag("a")
                .attr("href", &["#/figures?k=", &record.key].concat())
                .text(&said.authority);
        }
        if !said.status.is_empty() {
            cited = cited.with(classed("span", "clc-status").text(&said.status));
        }
        classed("li", "clc-step")
            .with(classed("p", "clc-step__sentence").text(&said.sentence))
            .with(classed("p", "clc-step__authority").with(cited))
    });
    Some(
        classed("details", "clc-working")
            .attr("open", "")
            .with(
                classed("summary", "clc-more__summary")
                    .text(report::form_words(lang).working()),
            )
            .with(classed("ol", "clc-steps").each(steps.collect())),
    )
}
