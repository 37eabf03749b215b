//! Amounts side by side as bars, each with its amount in words. 条形图。

use leptos::prelude::*;
use leptos::svg::{rect, svg};

use crate::report::{ToldBar, ToldBars};
use crate::units::Money;

use super::dom::{Tag, all, classed, tag};

/// The length of the longest bar, in the picture's own units.
const LENGTH: i64 = 1000;

/// The bars of an answer.
pub(super) fn section(told: &[ToldBars]) -> Tag {
    let charts = told.iter().map(chart);
    classed("div", "clc-bars").each(charts.collect())
}

fn chart(told: &ToldBars) -> Tag {
    let longest = told.rows.iter().map(total).max().unwrap_or_default().max(1);
    let key = told.parts.iter().enumerate().map(|(at, part)| {
        tag("li")
            .and(picture(vec![bar(at, 0, LENGTH)], "clc-bars__key"))
            .with(tag("span").text(part))
    });
    let rows = told.rows.iter().map(|row| {
        let class =
            if row.is_own { "clc-bars__row clc-bars__row--own" } else { "clc-bars__row" };
        let mut from = 0;
        let parts = row.parts.iter().enumerate().map(|(at, part)| {
            let length = share(part.fen(), longest);
            let piece = bar(at, from, length);
            from = from.saturating_add(length);
            piece
        });
        classed("li", class)
            .with(classed("span", "clc-bars__name").text(&row.name))
            .and(picture(parts.collect(), "clc-bars__picture"))
            .with(classed("span", "clc-bars__said clc-number").text(&row.said))
    });
    let mut chart =
        classed("figure", "clc-bars__chart").with(tag("figcaption").text(&told.caption));
    if !told.parts.is_empty() {
        chart = chart.with(classed("ul", "clc-bars__keys").each(key.collect()));
    }
    chart.with(classed("ul", "clc-bars__rows").each(rows.collect()))
}

fn total(row: &ToldBar) -> i64 {
    row.parts.iter().copied().map(Money::fen).fold(0, i64::saturating_add)
}

/// The part of the whole length.
fn share(fen: i64, longest: i64) -> i64 {
    fen.saturating_mul(LENGTH).checked_div(longest).unwrap_or(0)
}

/// The amount stands beside it in words, so it is not read aloud.
fn picture(parts: Vec<AnyView>, class: &'static str) -> AnyView {
    svg()
        .child(all(parts))
        .attr("class", class)
        .attr("viewBox", format!("0 0 {LENGTH} 10"))
        .attr("preserveAspectRatio", "none")
        .attr("aria-hidden", "true")
        .into_any()
}

fn bar(part: usize, from: i64, length: i64) -> AnyView {
    rect()
        .attr("class", if part == 0 { "clc-bars__first" } else { "clc-bars__second" })
        .attr("x", from.to_string())
        .attr("y", "0")
        .attr("width", length.to_string())
        .attr("height", "10")
        .into_any()
}
