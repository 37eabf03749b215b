//! A figure through time as a line of steps. 数值的变化。

use chrono::{Datelike as _, NaiveDate};
use leptos::prelude::*;
use leptos::svg::svg;

use crate::params::{Entry, FigureRecord, Value};
use crate::report::Lang;
use crate::report::desk::value_line;
use crate::units::Exact;

use super::super::chart::{label, scale, shape};

/// The picture's own units; the page scales it.
const WIDTH: i64 = 340;
const HEIGHT: i64 = 170;
const LEFT: i64 = 12;
const TOP: i64 = 34;
const BOTTOM: i64 = 26;

/// A value and the day from which it holds.
struct Step<'a> {
    first: NaiveDate,
    /// In the ten-thousandth part.
    size: i64,
    entry: &'a Entry,
}

/// The line of a figure that is a number and has changed; nothing for others.
pub(super) fn picture(lang: Lang, record: &FigureRecord, day: NaiveDate) -> Option<AnyView> {
    let steps: Vec<Step<'_>> = record.entries.iter().filter_map(step).collect();
    let ((first, last), sizes) =
        (steps.first().zip(steps.last())?, steps.iter().map(|step| step.size));
    if steps.len() < 2 {
        return None;
    }
    let highest = sizes.max()?.max(1);
    let begin = months(first.first);
    let end = months(day).max(months(last.first)).saturating_add(6);
    let across = |day: NaiveDate| {
        let length = WIDTH.saturating_sub(LEFT.saturating_mul(2));
        let part = scale(months(day), begin, end.saturating_sub(begin), length);
        LEFT.saturating_add(part)
    };
    let up = |size: i64| {
        let foot = HEIGHT.saturating_sub(BOTTOM);
        foot.saturating_sub(scale(size, 0, highest, foot.saturating_sub(TOP)))
    };
    let mut line = String::new();
    for step in &steps {
        let (to_x, to_y) = if line.is_empty() { ("M", " ") } else { ("H", "V") };
        for part in [to_x, &across(step.first).to_string(), to_y, &up(step.size).to_string()] {
            line.push_str(part);
        }
    }
    line.push('H');
    line.push_str(&WIDTH.saturating_sub(LEFT).to_string());
    let mut marks = Vec::new();
    for (step, anchor) in [(first, "start"), (last, "end")] {
        let x = if anchor == "start" { LEFT } else { WIDTH.saturating_sub(LEFT) };
        let words = value_line(lang, &record.spec, &step.entry.value);
        // The line rises from below the first value, or falls to the last.
        let rises = first.size < last.size;
        let apart = if rises && anchor == "start" { 22 } else { -10 };
        let place = (x, up(step.size).saturating_add(apart));
        marks.push(label("clc-chart__label", place, anchor, words));
        let year = step.first.year().to_string();
        marks.push(label(
            "clc-chart__axis",
            (across(step.first), HEIGHT.saturating_sub(8)),
            "start",
            year,
        ));
    }
    let said = [first, last].map(|step| {
        let value = value_line(lang, &record.spec, &step.entry.value);
        [&step.first.to_string(), " ", &value].concat()
    });
    let picture = svg()
        .child((shape("clc-chart__line", line), marks))
        .attr("class", "clc-chart__picture clc-figure__steps")
        .attr("viewBox", format!("0 0 {WIDTH} {HEIGHT}"))
        .attr("role", "img")
        .attr("aria-label", said.join(" → "));
    Some(picture.into_any())
}

fn step(entry: &Entry) -> Option<Step<'_>> {
    let Value::Number(number) = entry.value else { return None };
    let parts = Exact::whole(10_000);
    let size = Exact::of_decimal(number)?.times(parts).ok()?.floor();
    Some(Step { first: entry.from.answerable_from()?, size, entry })
}

fn months(day: NaiveDate) -> i64 {
    i64::from(day.year()).saturating_mul(12).saturating_add(i64::from(day.month0()))
}
