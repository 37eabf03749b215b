//! The form, drawn from the calculator's own description of it. 表单。

use leptos::prelude::*;

use crate::api::{Field, FieldKind, Row, Section, Widget};

use super::answer::focus_soon;
use super::dom::{Tag, all, classed, live, memo, nothing, tag};
use super::field::{
    Choice, Keyboard, cards, group, input, message, select, select_field, small_label,
    text_field,
};
use super::store::{At, Store};
use super::{month, rooms, slip};

/// The whole form.
pub(super) fn form(store: Store) -> Tag {
    classed("form", "clc-form")
        .attr("autocomplete", "off")
        .on("submit", |event| event.prevent_default())
        .and(sections(store, store.calculator().form))
}

fn sections(store: Store, pieces: &'static [Section]) -> AnyView {
    all(pieces.iter().map(|piece| section(store, piece)).collect())
}

fn section(store: Store, piece: &'static Section) -> AnyView {
    let outer = match *piece {
        Section::Field(name) => return field(store, name, name, ""),
        Section::Called(name, words) => return field(store, name, words, ""),
        Section::Except(name, word) => return field(store, name, name, word),
        Section::Cards(name) => return cards(store, name).view(),
        Section::Rows(table, instead) => return table_of(store, table, instead),
        Section::When(when, inside) => {
            let holds = memo(move || {
                let holds = store.find(|now| now.calculator.holds(when, &now.case));
                if holds { "yes".to_owned() } else { String::new() }
            });
            return live(move || {
                if holds.get().is_empty() { nothing() } else { sections(store, inside) }
            });
        }
        Section::Widget(Widget::PaySlip) => return slip::section(store).view(),
        Section::Widget(Widget::Calendar) => return rooms::calendar(store),
        Section::Widget(Widget::Base) => return rooms::base(store),
        Section::Widget(Widget::Roster) => return rooms::roster(store),
        Section::Pair(_) => classed("div", "clc-pair"),
        Section::Group(name, _) => group(store.label(name), store.hint(name)),
        Section::Plain(_) => classed("div", "clc-group"),
        Section::More(_) => classed("details", "clc-more")
            .with(classed("summary", "clc-more__summary").text(store.words().more())),
    };
    outer.and(sections(store, piece.inside())).view()
}

/// A field by its kind, called by a name in the words; a choice without one of its words.
fn field(store: Store, name: &'static str, called: &str, without: &str) -> AnyView {
    let Some(field) = store.calculator().field(name) else { return nothing() };
    let (at, label, hint) = (At::Field(name), store.label(called), store.hint(called));
    let text = |keyboard, hint| text_field(store, at, keyboard, label, hint);
    let field = match field.kind {
        FieldKind::Year => return live(move || month::field(store, name, false).view()),
        FieldKind::Month => return live(move || month::field(store, name, true).view()),
        FieldKind::MonthNear(from, to) => {
            return live(move || month::near(store, name, from, to).view());
        }
        FieldKind::Day if hint.is_empty() => text(Keyboard::Text, store.words().day_hint()),
        FieldKind::Day | FieldKind::Clock | FieldKind::Text => text(Keyboard::Text, hint),
        FieldKind::Money
        | FieldKind::Hours(_)
        | FieldKind::Count(..)
        | FieldKind::Number(_) => text(Keyboard::Decimal, hint),
        FieldKind::Choice(words) => {
            let mut choices = choices(store, name, words);
            choices.retain(|(word, _)| *word != without);
            select_field(store, at, label, choices)
        }
        FieldKind::Rows(_) => return nothing(),
    };
    field.view()
}

/// The words of a choice with their names. The kinds of pay are called alike everywhere.
pub(super) fn choices(store: Store, name: &str, words: &'static [&'static str]) -> Vec<Choice> {
    let (names, lang) = (store.calculator().words, store.lang_now());
    if name == "pay.kind" {
        return slip::kinds(lang);
    }
    words.iter().map(|word| (*word, names.choice(lang, name, word))).collect()
}

/// The rows of a table, and the field in their place while there are none.
fn table_of(store: Store, table: &'static str, instead: &'static str) -> AnyView {
    let any = memo(
        move || {
            if store.row_count(table) == 0 { String::new() } else { "yes".to_owned() }
        },
    );
    let add = move |_| {
        store.change(&mut |now| {
            now.case.set(instead, "");
            now.case.change_rows(table, |rows| rows.push(Row::default()));
        });
        let last = store.row_count(table).saturating_sub(1);
        if let Some(first) = store.calculator().columns(table).first() {
            focus_soon(At::Cell(table, last, first.name).id());
        }
    };
    let button = classed("button", "clc-button")
        .attr("type", "button")
        .attr("id", &slip::add_id(table))
        .live_text(move || {
            let words =
                if any.get().is_empty() { store.hint(table) } else { store.label(table) };
            words.to_owned()
        })
        .on("click", add);
    all(vec![
        live(
            move || {
                if any.get().is_empty() {
                    field(store, instead, instead, "")
                } else {
                    nothing()
                }
            },
        ),
        slip::rows(store, table, row),
        button.view(),
    ])
}

fn row(store: Store, table: &'static str, at: usize) -> Tag {
    let columns = store.calculator().columns(table);
    let name = At::Cell(table, at, columns.first().map_or("", |column| column.name));
    let cells = columns.iter().map(|column| cell(store, table, at, column));
    classed("li", "clc-slip__line").with(
        classed("div", "clc-pair")
            .each(cells.collect())
            .with(slip::remove(store, table, at, name)),
    )
}

fn cell(store: Store, table: &'static str, row: usize, column: &'static Field) -> Tag {
    let at = At::Cell(table, row, column.name);
    let id = at.id();
    let name = format!("{table}.{}", column.name);
    let label = small_label(&id, store.label(&name));
    let cell = tag("div").with(label);
    let keyboard = match column.kind {
        FieldKind::Choice(words) => {
            return cell.with(select(store, at, &id, choices(store, &name, words)));
        }
        FieldKind::Money
        | FieldKind::Hours(_)
        | FieldKind::Count(..)
        | FieldKind::Number(_) => Keyboard::Decimal,
        FieldKind::Year
        | FieldKind::Month
        | FieldKind::MonthNear(..)
        | FieldKind::Day
        | FieldKind::Clock
        | FieldKind::Text
        | FieldKind::Rows(_) => Keyboard::Text,
    };
    let message_id = format!("{id}-message");
    cell.with(input(store, at, keyboard, &id, &message_id)).with(message(
        store,
        at,
        &message_id,
    ))
}
