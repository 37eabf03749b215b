//! The form: what is asked depends on how the worker works. 表单。

use chrono::Datelike as _;
use leptos::prelude::*;

use crate::api::Row;
use crate::api::minimum_wage::{ATTENDANCE, CLASSES};
use crate::report::{attendance_name, class_hint, class_name};

use super::answer::focus_soon;
use super::dom::{Tag, classed, live, memo, nothing, tag};
use super::field::{
    Keyboard, button, cards, group, input, message, option, select_field, several, small_label,
    text_field,
};
use super::slip;
use super::store::{At, Store};

/// The whole form.
pub(super) fn form(store: Store) -> Tag {
    let class = store.choice("class", "full_time");
    let lang = store.lang_now();
    let classes = CLASSES.iter().map(|c| (*c, class_name(lang, c), class_hint(lang, c)));
    classed("form", "clc-form")
        .attr("autocomplete", "off")
        .on("submit", |event| event.prevent_default())
        .with(cards(store, "class", "full_time", store.words().class(), classes.collect()))
        .live(move || match class.get().as_str() {
            "part_time" => part_time(store),
            "managed" => managed(store),
            "self_directed" => month(store).view(),
            class => monthly(store, class == "dispatched"),
        })
}

/// A field of money or hours.
fn number(store: Store, name: &'static str, label: &str, hint: &str) -> Tag {
    text_field(store, At::Field(name), Keyboard::Decimal, label, hint)
}

/// A field for a day.
fn day(store: Store, name: &'static str, label: &str) -> Tag {
    text_field(store, At::Field(name), Keyboard::Text, label, store.words().day_hint())
}

const MONTH: At = At::Field("month");

/// The first year with a standard, in the figures.
fn first_year(store: Store) -> i32 {
    let params = store.params.get_untracked();
    let standard = params.figure("minimum_wage.monthly.tier_1");
    let first = standard.and_then(|figure| {
        figure.entries.iter().find_map(|entry| entry.from.answerable_from())
    });
    first.map_or(store.today.year(), |first| first.year())
}

/// The year or the month of what was entered.
fn part(store: Store, at: usize) -> String {
    store.text(MONTH).split('-').nth(at).unwrap_or_default().to_owned()
}

fn enter_month(store: Store, year: String, month: String) {
    let empty = year.is_empty() && month.is_empty();
    store.enter(MONTH, if empty { String::new() } else { format!("{year}-{month}") });
}

/// The month the pay was for: two lists, because a month field is not to be had everywhere.
fn month(store: Store) -> Tag {
    let words = store.words();
    let this_year = store.today.year();
    let mut years: Vec<String> = (first_year(store)..=this_year.saturating_add(1))
        .rev()
        .map(|year| year.to_string())
        .collect();
    // A year that lies outside the list came with a link; it is kept and shown. Only such a year
    // may draw the form anew: whatever else is typed must leave the keyboard where it is.
    let listed = years.clone();
    let linked = memo(move || {
        let year = part(store, 0);
        if listed.contains(&year) { String::new() } else { year }
    });
    let linked = linked.get();
    if !linked.is_empty() {
        years.push(linked);
    }
    let months = (1..=12).map(|month| format!("{month:02}")).collect();
    let list = |id: &str, label: &str, at: usize, values: Vec<String>| {
        let choose = option("", words.choose(), move || part(store, at).is_empty());
        let options = values.into_iter().map(|value| {
            let name = value.trim_start_matches('0').to_owned();
            option(&value.clone(), &name, move || part(store, at) == value)
        });
        let select = classed("select", "clc-field__input")
            .attr("id", id)
            .attr("aria-describedby", "month-message")
            .with(choose)
            .each(options.collect())
            .on("change", move |event| {
                let value = event_target_value(&event);
                if at == 0 {
                    enter_month(store, value, part(store, 1));
                } else {
                    let year = part(store, 0);
                    let year = if year.is_empty() { this_year.to_string() } else { year };
                    enter_month(store, year, value);
                }
            });
        tag("div").with(small_label(id, label)).with(select)
    };
    group(words.month_legend(), words.month_hint())
        .with(
            classed("div", "clc-pair")
                .with(list("month-year", words.year(), 0, years))
                .with(list("month-month", words.month(), 1, months)),
        )
        .with(month_message(store))
}

/// The sentence about the month; one half chosen is a month still being entered.
fn month_message(store: Store) -> Tag {
    classed("p", "clc-field__message").attr("id", "month-message").live_text(move || {
        let text = store.text(MONTH);
        let half = text.starts_with('-') || text.ends_with('-');
        let message = if half { None } else { store.message(MONTH) };
        message.unwrap_or_default()
    })
}

fn monthly(store: Store, dispatched: bool) -> AnyView {
    let when = move |kind: &'static str, part: fn(Store) -> Tag| {
        let there = store.has_line(kind);
        live(move || if there.get() == "yes" { part(store).view() } else { nothing() })
    };
    super::dom::all(vec![
        month(store).view(),
        slip::section(store).view(),
        when("package", package),
        when("piece", quota),
        attendance(store, dispatched).view(),
        more(store, true).view(),
    ])
}

fn package(store: Store) -> Tag {
    let words = store.words();
    group(words.package(), words.package_hint())
        .with(number(store, "extended_hours", words.extended_hours(), ""))
        .with(number(store, "rest_day_hours", words.rest_day_hours(), ""))
        .with(number(store, "holiday_hours", words.holiday_hours(), ""))
        .with(number(store, "package_base", words.package_base(), ""))
}

fn quota(store: Store) -> Tag {
    let words = store.words();
    let choices = vec![("met", words.quota_met()), ("not_met", words.quota_not_met())];
    select_field(store, At::Field("quota"), "met", words.quota(), choices)
}

fn attendance(store: Store, dispatched: bool) -> Tag {
    let chosen = store.choice("attendance", "full");
    let (lang, words) = (store.lang_now(), store.words());
    let known = |word: &&&str| dispatched || **word != "dispatch_idle";
    let kinds = ATTENDANCE.iter().filter(known).map(|w| (*w, attendance_name(lang, w)));
    let at = At::Field("attendance");
    classed("div", "clc-group")
        .with(select_field(store, at, "full", words.attendance(), kinds.collect()))
        .live(move || match chosen.get().as_str() {
            "part" => several(vec![
                number(store, "absent_hours", words.absent_hours(), words.absent_hint()),
                number(store, "sick_hours", words.sick_hours(), ""),
                day(store, "joined", words.joined()),
                day(store, "left", words.left()),
            ]),
            "stoppage_first" => {
                number(store, "contract_wage", words.contract_wage(), "").view()
            }
            "dispatch_idle" => place(store, "unit_tier", words.unit_tier(), false).view(),
            _ => nothing(),
        })
}

/// A place, as far as the minimum wage knows one.
fn place(store: Store, name: &'static str, label: &str, with_none: bool) -> Tag {
    let words = store.words();
    let mut choices = vec![
        ("county", words.tier_county()),
        ("1", words.tier_1()),
        ("2", words.tier_2()),
        ("3", words.tier_3()),
    ];
    if with_none {
        choices.insert(0, ("none", words.none()));
    }
    let first = if with_none { "none" } else { "county" };
    select_field(store, At::Field(name), first, label, choices)
}

/// What few need: another place, probation.
fn more(store: Store, monthly: bool) -> Tag {
    let on_probation = store.choice("probation", "no");
    let words = store.words();
    let choices = vec![("no", words.no()), ("yes", words.yes())];
    let probation = if monthly { words.probation() } else { words.probation_part_time() };
    let mut more = classed("details", "clc-more")
        .with(classed("summary", "clc-more__summary").text(words.more()))
        .with(place(store, "tier", words.tier(), false));
    if monthly {
        more = more.with(place(store, "agreed_tier", words.agreed_tier(), true));
    }
    more.with(select_field(store, At::Field("probation"), "no", probation, choices)).live(
        move || {
            if !monthly || on_probation.get() != "yes" {
                return nothing();
            }
            several(vec![
                number(store, "contract_wage", words.contract_wage(), ""),
                number(store, "post_lowest_wage", words.post_lowest_wage(), ""),
            ])
        },
    )
}

fn part_time(store: Store) -> AnyView {
    let words = store.words();
    let period = group(words.period(), "")
        .with(
            classed("div", "clc-pair")
                .with(day(store, "period_first", words.period_first()))
                .with(day(store, "period_last", words.period_last())),
        )
        .and(hours(store))
        .with(number(store, "agreed_wage", words.agreed_wage(), ""));
    several(vec![period, slip::section(store), more(store, false)])
}

/// Hours of the period together, or day by day.
fn hours(store: Store) -> AnyView {
    let by_day = memo(move || {
        let by_day = store.case.with(|case| !case.rows("days").is_empty());
        if by_day { "yes".to_owned() } else { String::new() }
    });
    let add = move |_| {
        store.case.update(|case| {
            case.set("hours", "");
            case.change_rows("days", |rows| rows.push(Row::default()));
        });
        let last = store.case.with(|case| case.rows("days").len()).saturating_sub(1);
        focus_soon(At::Cell("days", last, "day").id());
    };
    let words = store.words();
    super::dom::all(vec![
        live(move || {
            if by_day.get() == "yes" {
                return button("clc-button", words.add_day(), add)
                    .attr("id", "days-add")
                    .view();
            }
            several(vec![
                number(store, "hours", words.hours(), words.hours_hint()),
                button("clc-button", words.by_day(), add).attr("id", "days-add"),
            ])
        }),
        slip::rows(store, "days", day_line),
    ])
}

fn day_line(store: Store, at: usize) -> Tag {
    let cell = |column: &'static str, keyboard, label: &str| {
        let at = At::Cell("days", at, column);
        let id = at.id();
        let message_id = format!("{id}-message");
        classed("div", "clc-slip__amount")
            .with(small_label(&id, label))
            .with(input(store, at, keyboard, &id, &message_id))
            .with(message(store, at, &message_id))
    };
    let words = store.words();
    classed("li", "clc-slip__line").with(
        classed("div", "clc-slip__fields")
            .with(cell("day", Keyboard::Text, words.day()))
            .with(cell("hours", Keyboard::Decimal, words.day_hours()))
            .with(slip::remove(store, "days", at, At::Cell("days", at, "day"))),
    )
}

fn managed(store: Store) -> AnyView {
    let words = store.words();
    let time = group(words.managed(), "")
        .with(number(store, "order_hours", words.order_hours(), words.order_hint()))
        .with(number(store, "slack_hours", words.slack_hours(), words.slack_hint()))
        .with(number(store, "required_hours", words.required_hours(), ""))
        .with(number(store, "rest_hours", words.rest_hours(), ""))
        .with(number(store, "holiday_hours", words.holiday_hours(), ""))
        .with(number(store, "holiday_pay", words.holiday_pay(), ""));
    let place = place(store, "tier", words.tier(), false);
    several(vec![month(store), time, slip::section(store), place])
}
