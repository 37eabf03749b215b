//! A field of the form: what it is called, what is typed or chosen there, what is wrong with it. 表单项。

use crate::desk::{Input, InputKind, Name, is_of_schemes};
use crate::params::{Cell, Column, Office};
use crate::report::desk::{DESK, column, column_word, scheme_word};
use crate::report::training::level;
use crate::report::{Lang, ask, figure_name};

use super::super::dom::{Tag, classed};
use super::super::field::option;
use super::super::store::Store;
use super::state::{Desk, value_of};

pub(super) fn id_of(path: &str) -> String {
    ["desk-", &path.replace(['[', ']', '.'], "-")].concat()
}

/// What a field is called; of the items of a list each with its number.
pub(super) fn called(lang: Lang, input: &Input) -> String {
    let (name, has_language) = match input.name {
        Name::Fixed(name) => {
            (DESK.label(lang, name), matches!(name.rsplit('.').next(), Some("zh" | "en")))
        }
        Name::Column(name) => (column(lang, name), false),
        Name::Level(name) => (level(lang, name), false),
    };
    let language = match input.path.rsplit('.').next() {
        Some("zh") if !has_language => lang.pick("（中文）", " (Chinese)"),
        Some("en") if !has_language => lang.pick("（英文，可不填）", " (English, optional)"),
        _ => "",
    };
    [name, &numbers(&input.path), language].concat()
}

/// The places of an item in its list and in those around it, from one: ` 2.1`; nothing of what is no item.
fn numbers(path: &str) -> String {
    let item =
        path.strip_suffix(".kind").or_else(|| path.strip_suffix(".group")).unwrap_or(path);
    if !item.ends_with(']') {
        return String::new();
    }
    let mut numbers = String::new();
    for part in item.split('[') {
        if let Some((at, _)) = part.split_once(']')
            && let Ok(at) = at.parse::<usize>()
        {
            numbers.push(if numbers.is_empty() { ' ' } else { '.' });
            numbers.push_str(&at.saturating_add(1).to_string());
        }
    }
    numbers
}

/// The class of a field: what belongs to a condition, or to one within it, stands under it.
fn class_of(path: &str) -> &'static str {
    let own = usize::from(matches!(path.rsplit('.').next(), Some("kind" | "group")));
    let lists =
        path.split('[').filter(|part| part.ends_with("conditions") || *part == "uplifts");
    let around = lists.count();
    match around.saturating_sub(own) {
        0 => "clc-field",
        1 => "clc-field clc-desk__inside",
        _ => "clc-field clc-desk__inside clc-desk__inside--more",
    }
}

/// A labelled field of the form, with what is wrong with it.
pub(super) fn field(store: Store, desk: Desk, input: &Input) -> Tag {
    let lang = store.lang_now();
    let id = id_of(&input.path);
    let (path, message_id) = (input.path.clone(), format!("{id}-message"));
    let hint = match input.name {
        // A number of a scheme may be one that no document gives.
        Name::Fixed(_) if input.kind == InputKind::Number && input.path.contains('[') => {
            store.words().dsk_number_hint()
        }
        Name::Fixed(name) => DESK.hint(lang, name),
        Name::Column(_) | Name::Level(_) => "",
    };
    let mut described = message_id.clone();
    let mut field = classed("div", class_of(&input.path))
        .with(classed("label", "clc-field__label").attr("for", &id).text(&called(lang, input)));
    if !hint.is_empty() {
        let hint_id = format!("{id}-hint");
        described = format!("{hint_id} {message_id}");
        field = field.with(classed("p", "clc-field__hint").attr("id", &hint_id).text(hint));
    }
    let wrong = path.clone();
    let is_wrong = move || {
        desk.wrong.with(|found| {
            found.as_ref().filter(|(at, _)| *at == wrong).map(|(_, why)| why.clone())
        })
    };
    let said = is_wrong.clone();
    let control = control(store, desk, input)
        .attr("id", &id)
        .attr("aria-describedby", &described)
        .live_attr("aria-invalid", move || is_wrong().map(|_| "true".to_owned()));
    field.with(control).with(
        classed("p", "clc-field__message")
            .attr("id", &message_id)
            .live_text(move || said().unwrap_or_default()),
    )
}

/// What is typed or chosen at.
fn control(store: Store, desk: Desk, input: &Input) -> Tag {
    let path = input.path.clone();
    let typed = path.clone();
    let text = move || {
        desk.form.with(|form| {
            form.as_ref().map_or(String::new(), |form| form.text(&typed).to_owned())
        })
    };
    let choices = choices(store, desk, input);
    if choices.is_empty() {
        let name = if input.kind == InputKind::Words { "textarea" } else { "input" };
        let mut control = classed(name, "clc-field__input")
            .attr("autocomplete", "off")
            .live_value(text)
            .on("input", move |event| desk.set(store, &path, &value_of(&event)));
        if name == "textarea" {
            control = control.attr("rows", "3");
        } else {
            let is_number = matches!(input.kind, InputKind::Money | InputKind::Number);
            control = control
                .attr("type", "text")
                .attr("inputmode", if is_number { "decimal" } else { "text" });
        }
        return control;
    }
    let options = choices.into_iter().map(|(word, name)| {
        let (text, own) = (text.clone(), word.clone());
        option(&word, &name, move || text() == own)
    });
    classed("select", "clc-field__input")
        .on("change", move |event| desk.set(store, &path, &value_of(&event)))
        .each(options.collect())
}

/// What can be chosen: words and what they are called; nothing where it is typed.
fn choices(store: Store, desk: Desk, input: &Input) -> Vec<(String, String)> {
    let lang = store.lang_now();
    let own = |word: &str, name: &str| (word.to_owned(), name.to_owned());
    let name = if let Name::Fixed(name) = input.name { name } else { "" };
    let all: Vec<(String, String)> = match input.kind {
        InputKind::Choice(all) => {
            return all.iter().map(|word| own(word, DESK.choice(lang, name, word))).collect();
        }
        InputKind::Document => return documents(store, desk),
        InputKind::Word(Column { cell: Cell::Word(all), .. }) => {
            all.each().map(|word| own(word, column_word(lang, word))).collect()
        }
        InputKind::Office => {
            Office::NAMES.iter().map(|(office, word)| own(word, ask(lang, *office))).collect()
        }
        InputKind::Scheme(all) => {
            all.iter().map(|word| own(word, scheme_word(lang, name, word))).collect()
        }
        InputKind::Figure => figures(store, desk),
        InputKind::RowOf(_) => input
            .kind
            .words()
            .into_iter()
            .map(|word| own(word, column_word(lang, word)))
            .collect(),
        InputKind::FieldOf(_) => {
            input.kind.words().into_iter().map(|word| own(word, column(lang, word))).collect()
        }
        InputKind::Money
        | InputKind::Number
        | InputKind::Day
        | InputKind::Line
        | InputKind::Words
        | InputKind::Word(_) => return Vec::new(),
    };
    core::iter::once(own("", store.words().choose())).chain(all).collect()
}

/// The figures that a scheme may name, by what they are called.
fn figures(store: Store, desk: Desk) -> Vec<(String, String)> {
    let lang = store.lang_now();
    desk.book.look(|book| {
        let Some(book) = book else { return Vec::new() };
        let all = book.params().figures().iter().filter(|one| is_of_schemes(&one.key));
        all.map(|one| (one.key.clone(), figure_name(lang, book.params(), &one.key).to_owned()))
            .collect()
    })
}

/// The documents of the file, to choose from.
pub(super) fn documents(store: Store, desk: Desk) -> Vec<(String, String)> {
    let mut choices = vec![(String::new(), store.words().choose().to_owned())];
    choices.extend(desk.book.look(|book| {
        let Some(book) = book else { return Vec::new() };
        let key = desk.form.look(|form| form.as_ref().map(|form| form.key.clone()));
        let file = key.and_then(|key| book.file_of(&key));
        file.map(|at| book.documents(at)).unwrap_or_default()
    }));
    choices
}
