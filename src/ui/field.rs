//! Fields: a label, a hint, the text as typed, and a sentence where it cannot be read. 输入框。

use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::{Event, HtmlInputElement, InputEvent};

use crate::report::read_as;
use crate::units::Money;

use super::dom::{Tag, all, classed, tag};
use super::store::{At, Store};

/// What a text field is for: which keyboard a phone shows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Keyboard {
    /// Digits and a point.
    Decimal,
    /// Anything.
    Text,
}

/// A small label above a field.
pub(super) fn small_label(id: &str, words: &str) -> Tag {
    classed("label", "clc-field__small").attr("for", id).text(words)
}

/// A labelled text field. The text is kept as typed.
pub(super) fn text_field(
    store: Store,
    at: At,
    keyboard: Keyboard,
    label: &str,
    hint: &str,
) -> Tag {
    let id = at.id();
    let (hint_id, message_id) = (format!("{id}-hint"), format!("{id}-message"));
    let mut described_by = message_id.clone();
    let mut field = classed("div", "clc-field")
        .with(classed("label", "clc-field__label").attr("for", &id).text(label));
    if !hint.is_empty() {
        described_by = format!("{hint_id} {message_id}");
        field = field.with(classed("p", "clc-field__hint").attr("id", &hint_id).text(hint));
    }
    field.with(input(store, at, keyboard, &id, &described_by)).with(message(
        store,
        at,
        &message_id,
    ))
}

/// The sentence about a field: what cannot be read, or how an unusual amount was read.
pub(super) fn message(store: Store, at: At, id: &str) -> Tag {
    let read = move || {
        let typing = store.typing_at.get() == Some(at);
        let text = store.text(at);
        let is_money = !typing && store.holds_money(at);
        let amount = if is_money { text.parse::<Money>().ok() } else { None };
        amount.and_then(|amount| read_as(store.lang_now(), &text, amount))
    };
    tag("p")
        .attr("id", id)
        .live_attr("class", move || {
            let read =
                if store.message(at).is_some() { "" } else { " clc-field__message--read" };
            Some(format!("clc-field__message{read}"))
        })
        .live_text(move || store.message(at).or_else(read).unwrap_or_default())
}

/// The input element alone; pair it with a label and [`message`].
pub(super) fn input(
    store: Store,
    at: At,
    keyboard: Keyboard,
    id: &str,
    described_by: &str,
) -> Tag {
    let take = move |event: &Event| {
        let target = event.target().and_then(|t| t.dyn_into::<HtmlInputElement>().ok());
        if let Some(target) = target {
            store.enter(at, target.value());
        }
    };
    classed("input", "clc-field__input")
        .attr("id", id)
        .attr("type", "text")
        .attr("inputmode", if keyboard == Keyboard::Decimal { "decimal" } else { "text" })
        .attr("autocomplete", "off")
        // Nothing to be seen: by it the style knows a field that is empty, which is not printed.
        .attr("placeholder", " ")
        .attr("aria-describedby", described_by)
        .live_attr("aria-invalid", move || store.message(at).map(|_| "true".to_owned()))
        .live_value(move || store.text(at))
        .on("focus", move |_| store.typing_at.set(Some(at)))
        .on("blur", move |_| store.typing_at.set(None))
        .on("input", move |event| {
            // While an input method composes, the text is not yet what will stand there.
            if !event.dyn_ref::<InputEvent>().is_some_and(InputEvent::is_composing) {
                take(&event);
            }
        })
        .on("compositionend", move |event| take(&event))
}

/// One choice of a list.
pub(super) type Choice = (&'static str, &'static str);

/// A labelled list of choices, the browser's own.
pub(super) fn select_field(store: Store, at: At, label: &str, choices: Vec<Choice>) -> Tag {
    let id = at.id();
    classed("div", "clc-field")
        .with(classed("label", "clc-field__label").attr("for", &id).text(label))
        .with(select(store, at, &id, choices))
}

/// The select element alone; pair it with a label.
pub(super) fn select(store: Store, at: At, id: &str, choices: Vec<Choice>) -> Tag {
    let options = choices
        .into_iter()
        .map(|(word, name)| option(word, name, move || store.text(at) == word));
    classed("select", "clc-field__input")
        .attr("id", id)
        .on("change", move |event| store.enter(at, event_target_value(&event)))
        .each(options.collect())
}

/// One line of a select element.
pub(super) fn option(
    value: &str,
    name: &str,
    chosen: impl Fn() -> bool + Send + 'static,
) -> Tag {
    tag("option").attr("value", value).text(name).live_flag("selected", chosen)
}

/// A choice as a group of large radio buttons, each with a name and a line that helps to choose.
pub(super) fn cards(store: Store, name: &'static str) -> Tag {
    let at = At::Field(name);
    let (calculator, lang) = (store.calculator(), store.lang_now());
    let choices = calculator.field(name).map(|field| field.kind.choices()).unwrap_or_default();
    let words = calculator.words;
    let cards = choices.iter().map(|&word| {
        classed("label", "clc-card")
            .with(
                classed("input", "clc-card__input")
                    .attr("type", "radio")
                    .attr("name", name)
                    .attr("value", word)
                    .live_flag("checked", move || store.text(at) == word)
                    .on("change", move |_| store.enter(at, word.to_owned())),
            )
            .with(classed("span", "clc-card__name").text(words.choice(lang, name, word)))
            .with(classed("span", "clc-card__hint").text(words.choice_hint(lang, name, word)))
    });
    group(words.label(lang, name), words.hint(lang, name))
        .with(classed("div", "clc-cards").each(cards.collect()))
}

/// A group of fields with its question, and a sentence under it.
pub(super) fn group(legend: &str, hint: &str) -> Tag {
    let group = classed("fieldset", "clc-group")
        .with(classed("legend", "clc-group__legend").text(legend));
    if hint.is_empty() { group } else { group.with(classed("p", "clc-group__hint").text(hint)) }
}

/// A button.
pub(super) fn button(class: &str, label: &str, act: impl FnMut(Event) + 'static) -> Tag {
    classed("button", class).attr("type", "button").text(label).on("click", act)
}

/// Several elements one after the other.
pub(super) fn several(tags: Vec<Tag>) -> AnyView {
    all(tags.into_iter().map(Tag::view).collect())
}
