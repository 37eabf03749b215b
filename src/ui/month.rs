//! A month as two lists, because a month field is not to be had everywhere; a year as one. 月份与年份。

use core::ops::RangeInclusive;

use chrono::Datelike as _;
use leptos::prelude::*;

use super::dom::{Tag, classed, memo, tag};
use super::field::{group, option, small_label};
use super::store::{At, Store};

/// The first year with a standard, in the figures.
fn first_year(store: Store) -> i32 {
    let params = store.params.now();
    let standard = params.figure("minimum_wage.monthly.tier_1");
    let first = standard.and_then(|figure| {
        figure.entries.iter().find_map(|entry| entry.from.answerable_from())
    });
    first.map_or(store.today.year(), |first| first.year())
}

/// The year or the month of what was entered.
fn part(store: Store, at: At, which: usize) -> String {
    store.text(at).split('-').nth(which).unwrap_or_default().to_owned()
}

fn enter(store: Store, at: At, year: String, month: String) {
    let empty = year.is_empty() && month.is_empty();
    store.enter(at, if empty { String::new() } else { format!("{year}-{month}") });
}

/// The list of years with its question, and the list of months beside it for a month.
pub(super) fn field(store: Store, name: &'static str, with_month: bool) -> Tag {
    let this_year = store.today.year();
    lists(store, name, first_year(store)..=this_year.saturating_add(1), with_month)
}

/// A month of the years around this one: from so many years after it to so many.
pub(super) fn near(store: Store, name: &'static str, from: i32, to: i32) -> Tag {
    let year = |after: i32| store.today.year().saturating_add(after);
    lists(store, name, year(from)..=year(to), true)
}

fn lists(
    store: Store,
    name: &'static str,
    listed: RangeInclusive<i32>,
    with_month: bool,
) -> Tag {
    let at = At::Field(name);
    let words = store.words();
    let latest = *listed.end();
    let mut years: Vec<String> = listed.rev().map(|year| year.to_string()).collect();
    // A year that lies outside the list came with a link; it is kept and shown. Only such a year
    // may draw the lists anew: whatever else is typed must leave the keyboard where it is.
    let listed = years.clone();
    let linked = memo(move || {
        let year = part(store, at, 0);
        if listed.contains(&year) { String::new() } else { year }
    });
    let linked = linked.get();
    if !linked.is_empty() {
        years.push(linked);
    }
    let months = (1..=12).map(|month| format!("{month:02}")).collect();
    let message_id = format!("{name}-message");
    let list = |which: usize, label: &str, values: Vec<String>| {
        let id = format!("{name}-{}", if which == 0 { "year" } else { "month" });
        let choose = option("", words.choose(), move || part(store, at, which).is_empty());
        let options = values.into_iter().map(|value| {
            let name = value.trim_start_matches('0').to_owned();
            option(&value.clone(), &name, move || part(store, at, which) == value)
        });
        let select = classed("select", "clc-field__input")
            .attr("id", &id)
            .attr("aria-describedby", &message_id)
            .with(choose)
            .each(options.collect())
            .on("change", move |event| {
                let value = event_target_value(&event);
                if !with_month {
                    store.enter(at, value);
                } else if which == 0 {
                    enter(store, at, value, part(store, at, 1));
                } else {
                    let year = part(store, at, 0);
                    // A month alone is one of this year, if that can be chosen.
                    let this_year = store.today.year().min(latest).to_string();
                    let year = if year.is_empty() { this_year } else { year };
                    enter(store, at, year, value);
                }
            });
        tag("div").with(small_label(&id, label)).with(select)
    };
    let mut lists = classed("div", "clc-pair").with(list(0, words.year(), years));
    if with_month {
        lists = lists.with(list(1, words.month(), months));
    }
    group(store.label(name), store.hint(name)).with(lists).with(message(store, at, &message_id))
}

/// The sentence about the month; one half chosen is a month still being entered.
fn message(store: Store, at: At, id: &str) -> Tag {
    classed("p", "clc-field__message").attr("id", id).live_text(move || {
        let text = store.text(at);
        let half = text.starts_with('-') || text.ends_with('-');
        let message = if half { None } else { store.message(at) };
        message.unwrap_or_default()
    })
}
