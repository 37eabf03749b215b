//! The standard through time as a step line, with the reader's month and pay. 标准变化图。

use chrono::{Datelike, NaiveDate};
use leptos::prelude::*;
use leptos::svg::{path, svg, text};

use crate::api::{Answered, Chart};
use crate::params::Params;
use crate::report::{self, Lang, ToldTable};
use crate::units::{Money, WageMonth};

use super::answer::table;
use super::dom::{Tag, all, classed, nothing, tag};
use super::store::Store;

/// The picture's own units; the page scales it.
const WIDTH: i64 = 340;
const HEIGHT: i64 = 190;
const LEFT: i64 = 44;
const RIGHT: i64 = 12;
const TOP: i64 = 24;
const BOTTOM: i64 = 26;

/// A point in time and its amount.
type Step = (NaiveDate, Money);

/// The chart's place on the page, for a calculator that has one.
pub(super) fn chart(store: Store) -> AnyView {
    let Some(without) = store.calculator().chart else { return nothing() };
    let picture = move || {
        let now = store.answer();
        let chart = of(now.answer(), without, &store.params.get(), store.today);
        draw(store.lang_now(), &chart, store.today).unwrap_or_else(nothing)
    };
    classed("section", "clc-chart")
        .attr("aria-labelledby", "chart-title")
        .with(tag("h3").attr("id", "chart-title").text(store.words().chart()))
        .live(picture)
        .view()
}

/// What is drawn: the standard of the answer, or that of today.
fn of(
    answer: Option<&dyn Answered>,
    without: fn(&Params, WageMonth) -> Chart,
    params: &Params,
    today: WageMonth,
) -> Chart {
    answer.map_or_else(|| without(params, today), |answer| answer.chart(params))
}

fn months(day: NaiveDate) -> i64 {
    i64::from(day.year()).saturating_mul(12).saturating_add(i64::from(day.month0()))
}

fn fen(amount: Money) -> i64 {
    amount.fen()
}

/// `from + (value − least) × length ÷ span`, whole units.
pub(super) fn scale(value: i64, least: i64, span: i64, length: i64) -> i64 {
    value.saturating_sub(least).saturating_mul(length).checked_div(span.max(1)).unwrap_or(0)
}

fn draw(lang: Lang, chart: &Chart, today: WageMonth) -> Option<AnyView> {
    let (steps, you) = (&chart.steps, chart.you);
    let (first, last) = (steps.first()?, steps.last()?);
    let begin = months(first.0).min(you.map_or(i64::MAX, |(day, _)| months(day)));
    let end = months(today.first_day())
        .max(months(last.0))
        .max(you.map_or(i64::MIN, |(day, _)| months(day)))
        .saturating_add(6);
    // Pay far above the standard would flatten the line: it is drawn at the top edge.
    let highest = fen(last.1);
    let top = highest.saturating_add(highest.checked_div(4).unwrap_or(0));
    let bottom = fen(first.1).min(you.map_or(i64::MAX, |(_, pay)| fen(pay)));
    let bottom = bottom.saturating_sub(bottom.checked_div(8).unwrap_or(0));
    let across = |day: NaiveDate| {
        let length = WIDTH.saturating_sub(LEFT).saturating_sub(RIGHT);
        scale(months(day), begin, end.saturating_sub(begin), length).saturating_add(LEFT)
    };
    let up = |amount: Money| {
        let length = HEIGHT.saturating_sub(TOP).saturating_sub(BOTTOM);
        let amount = fen(amount).min(top);
        let rise = scale(amount, bottom, top.saturating_sub(bottom), length);
        HEIGHT.saturating_sub(BOTTOM).saturating_sub(rise)
    };
    let mut line = String::new();
    for (at, (day, amount)) in steps.iter().enumerate() {
        let (x, y) = (across(*day), up(*amount));
        let (to_x, to_y) = if at == 0 { ("M", " ") } else { ("H", "V") };
        for part in [to_x, &x.to_string(), to_y, &y.to_string()] {
            line.push_str(part);
        }
    }
    line.push('H');
    line.push_str(&WIDTH.saturating_sub(RIGHT).to_string());
    let mut marks = Vec::new();
    let axis = HEIGHT.saturating_sub(8);
    for (day, _) in shown_years(steps) {
        marks.push(label(
            "clc-chart__axis",
            (across(day), axis),
            "middle",
            day.year().to_string(),
        ));
    }
    for (_, amount) in [first, last] {
        let at = (LEFT.saturating_sub(6), up(*amount).saturating_add(4));
        marks.push(label("clc-chart__axis", at, "end", short(*amount)));
    }
    if let Some((day, pay)) = you {
        let (x, y) = (across(day), up(pay));
        let foot = HEIGHT.saturating_sub(BOTTOM);
        marks.push(shape("clc-chart__month", format!("M{x} {TOP}V{foot}")));
        // A dot, as two arcs.
        marks.push(shape(
            "clc-chart__you",
            format!("M{} {y}a5 5 0 1 0 10 0a5 5 0 1 0 -10 0", x.saturating_sub(5)),
        ));
        let anchor = if x > WIDTH.saturating_sub(90) { "end" } else { "middle" };
        let text = format!("{} {}", report::form_words(lang).chart_you(), short(pay));
        marks.push(label("clc-chart__label", (x, y.saturating_sub(10).max(12)), anchor, text));
    }
    let picture = svg()
        .child((shape("clc-chart__line", line), marks))
        .attr("class", "clc-chart__picture")
        .attr("viewBox", format!("0 0 {WIDTH} {HEIGHT}"))
        .attr("role", "img")
        .attr("aria-label", summary(lang, first, last))
        .into_any();
    Some(all(vec![picture, numbers(lang, steps).view()]))
}

/// The years written under the line: not those that would touch.
fn shown_years(steps: &[Step]) -> Vec<Step> {
    let mut shown: Vec<Step> = Vec::new();
    for step in steps {
        let far = |before: &Step| step.0.year().saturating_sub(before.0.year()) > 1;
        if shown.last().is_none_or(far) {
            shown.push(*step);
        }
    }
    shown
}

pub(super) fn shape(class: &'static str, d: String) -> AnyView {
    path().attr("class", class).attr("d", d).into_any()
}

pub(super) fn label(
    class: &'static str,
    (x, y): (i64, i64),
    anchor: &'static str,
    words: String,
) -> AnyView {
    text()
        .child(words)
        .attr("class", class)
        .attr("x", x.to_string())
        .attr("y", y.to_string())
        .attr("text-anchor", anchor)
        .into_any()
}

/// The picture in a sentence.
fn summary(lang: Lang, first: &Step, last: &Step) -> String {
    let (first_day, last_day) = (report::day(lang, first.0), report::day(lang, last.0));
    let (from, to) = (report::yuan(lang, first.1), report::yuan(lang, last.1));
    match lang {
        Lang::Zh => format!("从{first_day}的 {from}到{last_day}的 {to}"),
        Lang::En => format!("From {from} on {first_day} to {to} on {last_day}"),
    }
}

/// The same as a table.
fn numbers(lang: Lang, steps: &[Step]) -> Tag {
    let row = |(day, amount): &Step| vec![report::day(lang, *day), report::yuan(lang, *amount)];
    let told = ToldTable {
        words: 1,
        rows: steps.iter().rev().map(row).collect(),
        ..ToldTable::default()
    };
    let title = report::form_words(lang).chart_numbers();
    classed("details", "clc-more")
        .with(classed("summary", "clc-more__summary").text(title))
        .with(table(&told))
}

/// An amount without its decimals where they are nought.
fn short(amount: Money) -> String {
    let text = amount.grouped();
    text.strip_suffix(".00").map_or(text.clone(), str::to_owned)
}
