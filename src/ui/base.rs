//! The contribution base: a slider between the bounds of its year. 缴费基数滑块。

use leptos::prelude::*;

use crate::params::{Figures, Supplied};
use crate::report;
use crate::rules::pension::{Grade, base_of, bounds};
use crate::units::{Money, WageMonth};

use super::dom::{Tag, classed, memo, nothing, tag};
use super::field::{Keyboard, text_field};
use super::store::{At, Store};

/// The field that the slider fills.
const BASE: At = At::Field("base");
/// The field that says whether a grade or a base was chosen.
const GRADE: At = At::Field("grade");

/// A slider stops at whole tens of yuan; what is typed need not.
const STEP: i64 = 10;

/// The section of the form.
pub(super) fn section(store: Store) -> Tag {
    // Only other bounds may draw the slider anew, or it would be lost while it is moved.
    let shown = memo(move || {
        let limits = limits(store).map(|(least, most)| format!("{least} {most}"));
        limits.unwrap_or_default()
    });
    let is_own = memo(move || if store.text(GRADE) == "base" { "yes" } else { "" }.to_owned());
    classed("div", "clc-group")
        .live(move || {
            drop(shown.get());
            untrack(|| limits(store))
                .map_or_else(nothing, |limits| slider(store, limits).view())
        })
        .live(move || {
            if is_own.get().is_empty() {
                return nothing();
            }
            let (label, hint) = (store.label("base"), store.hint("base"));
            text_field(store, BASE, Keyboard::Decimal, label, hint).view()
        })
}

fn slider(store: Store, (least, most): (Money, Money)) -> Tag {
    let id = "base-slider";
    let at = move || chosen(store).unwrap_or(least).clamp(least, most);
    let said = move || report::yuan(store.lang_now(), at());
    let take = move |event: web_sys::Event| {
        let Some(base) = stop(&event_target_value(&event), least, most) else { return };
        store.change(&mut |now| {
            now.case.set("grade", "base");
            now.case.set("base", base.to_string());
        });
    };
    let input = classed("input", "clc-slider__input")
        .attr("id", id)
        .attr("type", "range")
        .attr("min", &least.to_string())
        .attr("max", &most.to_string())
        .attr("step", "any")
        .live_value(move || at().to_string())
        .live_attr("aria-valuetext", move || Some(said()))
        .on("input", take);
    let end = |amount: Money| tag("span").text(&report::yuan(store.lang_now(), amount));
    classed("div", "clc-slider")
        .with(
            classed("label", "clc-field__label")
                .attr("for", id)
                .text(store.label("base"))
                .with(classed("output", "clc-slider__said").live_text(said)),
        )
        .with(input)
        .with(
            classed("p", "clc-slider__ends")
                .attr("aria-hidden", "true")
                .with(end(least))
                .with(end(most)),
        )
}

/// The stop of the slider nearest to where it was moved: a whole ten, or one of the ends.
fn stop(value: &str, least: Money, most: Money) -> Option<Money> {
    let whole = value.split('.').next()?.parse::<i64>().ok()?;
    let tens = whole.saturating_add(STEP / 2).checked_div(STEP)?.saturating_mul(STEP);
    let yuan = format!("{tens}").parse::<Money>().ok()?;
    Some(yuan.clamp(least, most))
}

fn month(store: Store) -> Option<WageMonth> {
    WageMonth::parse(&store.text(At::Field("first_month"))).ok()
}

/// The bounds of the first month's year, where they are known.
fn limits(store: Store) -> Option<(Money, Money)> {
    let (params, none) = (store.params.get(), Supplied::default());
    bounds(Figures::new(&params, &none), month(store)?).ok()
}

/// The base that is typed, or that of the grade chosen.
fn chosen(store: Store) -> Option<Money> {
    let grade = match store.text(GRADE).as_str() {
        "base" => return store.text(BASE).parse().ok(),
        "percent" => store.text(At::Field("percent")),
        listed => listed.to_owned(),
    };
    let (params, none) = (store.params.get(), Supplied::default());
    let grade = Grade::Percent(grade.parse().ok()?);
    base_of(Figures::new(&params, &none), grade, month(store)?).ok()
}
