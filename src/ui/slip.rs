//! The pay slip: one line to an item, each with the reason it counts or does not. 工资条。

use leptos::prelude::*;

use crate::api::Row;
use crate::api::minimum_wage::PAY_KINDS;
use crate::law::PayKind;
use crate::params::{Figures, Supplied};
use crate::report::{Lang, pay_kind, treatment};
use crate::rules::minimum_wage::SlipRules;
use crate::units::WageMonth;

use super::answer::focus_soon;
use super::dom::{Tag, classed, live, memo, nothing};
use super::field::{
    Choice, Keyboard, button, group, input, message, select, small_label, text_field,
};
use super::store::{At, Store};

/// The section of the form.
pub(super) fn section(store: Store) -> Tag {
    let add = move |_| {
        let row = || Row::of(&[("kind", "post")]);
        store.change(&mut |now| now.case.change_rows("pay", |rows| rows.push(row())));
        let last = store.row_count("pay").saturating_sub(1);
        focus_soon(At::Cell("pay", last, "kind").id());
    };
    group(store.label("pay"), store.hint("pay"))
        .and(rows(store, "pay", line))
        .with(button("clc-button", store.words().add_item(), add).attr("id", &add_id("pay")))
}

/// The rows of a table, drawn anew only when their number changes.
pub(super) fn rows(
    store: Store,
    table: &'static str,
    draw: fn(Store, &'static str, usize) -> Tag,
) -> AnyView {
    let count = memo(move || store.row_count(table).to_string());
    live(move || {
        let count: usize = count.get().parse().unwrap_or_default();
        let rows = (0..count).map(|at| draw(store, table, at));
        classed("ul", "clc-slip").each(rows.collect()).view()
    })
}

/// A button that takes a row out.
pub(super) fn remove(store: Store, table: &'static str, at: usize, name: At) -> Tag {
    let act = move |_| {
        store.change(&mut |now| {
            now.case.change_rows(table, |rows| {
                if at < rows.len() {
                    rows.remove(at);
                }
            });
        });
        focus_soon(match store.row_count(table).checked_sub(1) {
            Some(last) => remove_id(table, at.min(last)),
            None => add_id(table),
        });
    };
    button("clc-slip__remove", store.words().remove(), act)
        .attr("id", &remove_id(table, at))
        .with(spoken_name(store, name))
}

fn remove_id(table: &str, at: usize) -> String {
    format!("{table}-{at}--remove")
}

/// The id of the button that adds a row.
pub(super) fn add_id(table: &str) -> String {
    format!("{table}-add")
}

/// Which line a field or button belongs to, for those who do not see it.
fn spoken_name(store: Store, name: At) -> Tag {
    classed("span", "clc-hidden").live_text(move || {
        let text = store.text(name);
        let kind = kind_of(&text).map(|kind| pay_kind(store.lang_now(), kind));
        format!(" {}", kind.unwrap_or(&text))
    })
}

/// The kinds of pay line with their names.
pub(super) fn kinds(lang: Lang) -> Vec<Choice> {
    PAY_KINDS.iter().map(|(word, kind)| (*word, pay_kind(lang, *kind))).collect()
}

fn kind_of(word: &str) -> Option<PayKind> {
    PAY_KINDS.iter().find(|(known, _)| *known == word).map(|(_, kind)| *kind)
}

fn line(store: Store, table: &'static str, at: usize) -> Tag {
    let [kind_at, amount_at, months_at] =
        ["kind", "amount", "months"].map(|column| At::Cell(table, at, column));
    let (kind_id, amount_id) = (kind_at.id(), amount_at.id());
    let message_id = format!("{amount_id}-message");
    let why_id = format!("{amount_id}-why");
    let described_by = format!("{why_id} {message_id}");
    let lang = store.lang_now();
    let kind = memo(move || store.text(kind_at));
    let fields = classed("div", "clc-slip__fields")
        .with(
            classed("div", "clc-slip__kind")
                .with(small_label(&kind_id, store.label("pay.kind")))
                .with(select(store, kind_at, &kind_id, kinds(lang))),
        )
        .with(
            classed("div", "clc-slip__amount")
                .with(
                    small_label(&amount_id, store.label("pay.amount"))
                        .with(spoken_name(store, kind_at)),
                )
                .with(input(store, amount_at, Keyboard::Decimal, &amount_id, &described_by)),
        )
        .with(remove(store, table, at, kind_at));
    classed("li", "clc-slip__line")
        .with(fields)
        .with(message(store, amount_at, &message_id))
        .with(
            classed("p", "clc-slip__why").attr("id", &why_id).live_text(move || {
                kind_of(&kind.get()).map(|k| why(store, k)).unwrap_or_default()
            }),
        )
        .live(move || {
            if kind_of(&kind.get()) != Some(PayKind::LongBonus) {
                return nothing();
            }
            let label = store.label("pay.months");
            text_field(store, months_at, Keyboard::Decimal, label, "").view()
        })
}

/// Why a line counts or does not, in the month entered or else today's.
fn why(store: Store, kind: PayKind) -> String {
    let entered = WageMonth::parse(&store.text(At::Field("month"))).ok();
    let supplied = Supplied::default();
    let params = store.params.get();
    let figures = Figures::new(&params, &supplied);
    let rules = SlipRules::of(figures, entered.unwrap_or(store.today));
    treatment(store.lang_now(), &params, rules.treatment(kind))
}
