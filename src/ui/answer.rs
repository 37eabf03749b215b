//! The answer: one sentence with the amount, then why, then what to do. 结果。

use gloo::timers::callback::Timeout;
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::HtmlElement;

use crate::api::minimum_wage::Answer;
use crate::api::{Place, Problem};
use crate::params::{Gap, Kind, Params, spec_of};
use crate::report::{
    self, EntryError, FormWords, Headline, Lang, Tone, certainty, certainty_badge, county_item,
    explain_entry, finding, gap_question, headline, line_title, next_steps, notice,
    open_question, reading,
};
use crate::rules::RuleError;
use crate::rules::minimum_wage::Line;
use crate::units::Money;

use super::address::{outcome, revisions};
use super::chart;
use super::dom::{Tag, classed, live, memo, nothing, tag};
use super::field::{Keyboard, several, text_field};
use super::share::share;
use super::store::{At, Store, id_of};

/// The answer's place on the page.
pub(super) fn section(store: Store) -> Tag {
    let words = store.words();
    // The box that is read aloud stays; only what is in it changes.
    let spoken =
        tag("div").attr("role", "status").live(move || match store.answer.get().as_ref() {
            Ok(answer) => sentences(store, answer),
            Err(problems) => waiting(store, problems),
        });
    let answered = memo(move || store.answer.get().is_ok().to_string());
    classed("section", "clc-answer")
        .attr("id", "answer")
        .attr("aria-labelledby", "answer-title")
        .with(tag("h2").attr("id", "answer-title").attr("tabindex", "-1").text(words.answer()))
        .with(spoken)
        .live(move || linked(store))
        .and(gaps(store))
        .live(move || match store.answer.get().as_ref() {
            Ok(answer) => details(store, answer),
            Err(_) => nothing(),
        })
        .live(move || if answered.get() == "true" { share(store).view() } else { nothing() })
        .with(chart::chart(store))
}

/// Moves the keyboard to an element.
pub(super) fn focus(id: &str) {
    let element = document().get_element_by_id(id);
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // An element that cannot take the focus is left alone.
        drop(element.focus());
    }
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
            let what = needed_name(words, &problem.place);
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

fn needed_name(words: FormWords, place: &Place) -> &'static str {
    match place {
        Place::Field(name) => match name.as_str() {
            "month" => words.need_month(),
            "pay" => words.need_pay(),
            "hours" | "order_hours" => words.need_hours(),
            "period_first" | "period_last" => words.need_period(),
            "contract_wage" => words.contract_wage(),
            "holiday_pay" => words.holiday_pay(),
            "holiday_hours" => words.holiday_hours(),
            _ => words.need_other(),
        },
        Place::Cell(_, _, column) if column == "months" => words.bonus_months(),
        Place::Cell(..) | Place::Supplied(_) => words.need_other(),
    }
}

/// The headline of each line, the marks of certainty beside it.
fn sentences(store: Store, answer: &Answer) -> AnyView {
    let lang = store.lang_now();
    let several_lines = answer.answered.lines.len() > 1;
    let badge = certainty_badge(lang, answer.trace.certainty());
    let mut parts = Vec::new();
    for line in &answer.answered.lines {
        let said = headline(lang, answer.month(), line);
        let tone = tone(&said);
        let mut verdict = classed("div", &format!("clc-verdict clc-verdict--{tone}"))
            .attr("data-answer", tone);
        if several_lines {
            let title = line_title(lang, line.question);
            verdict = verdict.with(classed("h3", "clc-answer__line").text(title));
        }
        let mut sentence = classed("p", "clc-verdict__sentence").text(&said.sentence);
        if !badge.is_empty() && line.answer.is_ok() {
            sentence = sentence.with(classed("span", "clc-badge").text(badge));
        }
        verdict = verdict.with(sentence);
        if !said.detail.is_empty() {
            verdict = verdict.with(classed("p", "clc-verdict__detail").text(&said.detail));
        }
        parts.push(verdict);
    }
    let certainty = certainty(lang, &store.params.get(), answer.trace.certainty());
    parts.push(classed("p", "clc-quiet").text(&certainty));
    several(parts)
}

const fn tone(said: &Headline) -> &'static str {
    match said.tone {
        Tone::Good => "good",
        Tone::Bad => "bad",
        Tone::Open => "open",
        Tone::Refused => "refused",
    }
}

/// What the link said when it was made, where it differs from now.
fn linked(store: Store) -> AnyView {
    let said = || {
        let linked = store.linked.get()?;
        let now = store.answer.get().as_ref().as_ref().ok().and_then(outcome)?;
        let untouched = store.case.with(|case| *case == linked.case);
        if !untouched || now == linked.outcome {
            return None;
        }
        let words = store.words();
        let (kind, amount) = linked.outcome.split_once(':')?;
        let amount = report::yuan(store.lang_now(), amount.parse::<Money>().ok()?);
        let kind = if kind == "short" { words.was_short() } else { words.was_met() };
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
            let askable = spec_of(key).is_some_and(|spec| !matches!(spec.kind, Kind::Text));
            if askable && !known.split(' ').any(|asked| asked == key) {
                if !known.is_empty() {
                    known.push(' ');
                }
                known.push_str(key);
            }
        };
        store.case.with(|case| case.supplied().for_each(|(key, _)| ask(key)));
        if let Ok(answer) = store.answer.get().as_ref() {
            for gap in answer.answered.lines.iter().filter_map(gap_of) {
                ask(&gap.key);
            }
        }
        known
    });
    live(move || {
        let keys = asked.get();
        if keys.is_empty() {
            return nothing();
        }
        // What is typed at one can make another necessary: the keyboard stays where it is.
        if let Some(at @ At::Supplied(_)) = store.typing_at.get_untracked() {
            focus_soon(at.id());
        }
        let fields = keys.split(' ').map(|key| gap_field(store, key));
        classed("div", "clc-group").each(fields.collect()).view()
    })
}

/// The figure that a line lacks.
fn gap_of(line: &Line) -> Option<&Gap> {
    match &line.answer {
        Err(RuleError::Gap(gap)) => Some(gap),
        Err(_) | Ok(_) => None,
    }
}

fn gap_field(store: Store, key: &str) -> Tag {
    let lang = store.lang_now();
    let answer = store.answer.get_untracked();
    let lines = answer.as_ref().as_ref().map_or(&[][..], |answer| &answer.answered.lines);
    let gap = lines.iter().filter_map(gap_of).find(|gap| gap.key == key);
    let question = gap.map_or_else(
        || report::capital(&report::figure_name(lang, key)),
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
    text_field(store, at, Keyboard::Decimal, &label, store.words().missing_hint())
}

/// Why, and what to do.
fn details(store: Store, answer: &Answer) -> AnyView {
    let (lang, words) = (store.lang_now(), store.words());
    let params = store.params.get();
    let answered = &answer.answered;
    let mut parts = Vec::new();
    let findings = answered.findings.iter().filter_map(|f| finding(lang, *f));
    titled_list(&mut parts, words.findings(), findings.collect());
    parts.extend(working(lang, &params, answer));
    let readings = answered.readings.iter().map(|other| {
        let open = open_question(lang, other.question);
        let other = reading(lang, answer.month(), other);
        let (open, stop) = match lang {
            Lang::Zh => (open.to_owned(), "。"),
            Lang::En => (report::capital(open), ". "),
        };
        format!("{open}{stop}{}{other}", words.other_reading())
    });
    titled_list(&mut parts, words.readings(), readings.collect());
    let notices = answered.notices.iter().map(|n| notice(lang, n));
    titled_list(&mut parts, words.notices(), notices.collect());
    if answered.lines.iter().any(|line| matches!(line.answer, Err(RuleError::SelfDirected))) {
        parts.push(tag("p").text(report::self_directed_help(lang)));
    }
    let tone_of = |line| headline(lang, answer.month(), line).tone;
    if answered.lines.iter().any(|line| matches!(tone_of(line), Tone::Bad | Tone::Open)) {
        let steps = next_steps(lang, &params).into_iter().map(|step| {
            tag("li").with(tag("strong").text(step.title)).with(tag("p").text(&step.text))
        });
        parts.push(tag("h3").text(words.next()));
        parts.push(classed("ol", "clc-next").each(steps.collect()));
    }
    if let Some(line) = answered.lines.first() {
        parts.push(tag("h3").text(words.county()));
        parts.push(tag("p").text(&county_item(lang, line.question)));
    }
    several(parts)
}

/// A heading and its list, where there is anything to list.
fn titled_list(parts: &mut Vec<Tag>, title: &str, items: Vec<String>) {
    if !items.is_empty() {
        parts.push(tag("h3").text(title));
        parts.push(list(items.iter().map(|text| tag("li").text(text)).collect()));
    }
}

/// The working, open from the start.
fn working(lang: Lang, params: &Params, answer: &Answer) -> Option<Tag> {
    if answer.trace.steps().is_empty() {
        return None;
    }
    let steps = answer.trace.steps().iter().map(|step| {
        let said = report::step(lang, params, step);
        let mut authority = classed("p", "clc-step__authority").text(&said.authority);
        if !said.status.is_empty() {
            authority = authority.with(classed("span", "clc-status").text(&said.status));
        }
        classed("li", "clc-step")
            .with(classed("p", "clc-step__sentence").text(&said.sentence))
            .with(authority)
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
