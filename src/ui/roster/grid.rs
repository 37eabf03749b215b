//! The rows of a result: as many as the screen holds are drawn, whatever there are. 结果表。

use leptos::prelude::*;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::KeyboardEvent;

use super::super::dom::{Tag, all, classed, tag};
use super::super::field::option;
use super::super::js::{get, number};
use super::super::signal::Signal;
use super::super::store::Store;
use super::desk::{Desk, Outcome};
use super::{slips, worker};

/// How many rows are drawn at once, and how many of them above the screen.
const DRAWN: u32 = 60;
const ABOVE: u32 = 20;

/// The height of a row in the style sheet, in the browser's pixels; one that is drawn is measured.
const HEIGHT: u32 = 45;

/// A browser draws no box much higher than this.
const HIGHEST: u32 = 15_000_000;

/// The id of a row that is drawn.
pub(super) fn row_id(at: u32) -> String {
    format!("roster-row-{at}")
}

/// The rows, with what they can be filtered and sorted by.
pub(super) fn section(store: Store, desk: Desk, outcome: &Outcome) -> Tag {
    let words = store.words();
    let order = Signal::new((String::new(), String::new(), false));
    let sought = Signal::new(String::new());
    let arrange = move || {
        // Slips are of those who are shown.
        slips::clear(desk);
        let (filter, sort, down) = order.now();
        let down = if down { "yes" } else { "" };
        let given = [filter.into(), sort.into(), down.into(), sought.now().into()];
        worker::tell(store, desk, "arrange", &given);
        look(store, desk, 0);
    };
    arrange();
    let filters = outcome.filters.iter().map(|(key, name)| option(key, name, || false));
    let filter = classed("select", "clc-field__input")
        .attr("id", "roster-filter")
        .on("change", move |event| {
            order.change(|order| order.0 = event_target_value(&event));
            arrange();
        })
        .each(filters.collect());
    let find = classed("input", "clc-field__input")
        .attr("id", "roster-find")
        .attr("type", "search")
        .attr("autocomplete", "off")
        .on("input", move |event| {
            sought.set(event_target_value(&event));
            arrange();
        });
    let heads = outcome.heads.iter().map(|(key, name)| {
        let (asked, shown) = (key.clone(), key.clone());
        let sort = move |_| {
            order.change(|(_, sort, down)| {
                *down = *sort == asked && !*down;
                sort.clone_from(&asked);
            });
            arrange();
        };
        let sorted = move || {
            let (_, sort, down) = order.get();
            (sort == shown).then(|| if down { "descending" } else { "ascending" }.to_owned())
        };
        let button = classed("button", "clc-grid__sort").attr("type", "button").text(name);
        tag("th")
            .attr("scope", "col")
            .live_attr("aria-sort", sorted)
            .with(button.on("click", sort))
    });
    let columns = outcome.heads.len();
    let table = classed("table", "clc-grid")
        .live_attr("aria-rowcount", move || {
            Some(desk.count.get().saturating_add(1).to_string())
        })
        .with(tag("thead").with(tag("tr").each(heads.collect())))
        .with(tag("tbody").live(move || rows(store, desk, columns)));
    let labelled = |id: &str, label: &str, field: Tag| {
        classed("div", "clc-field")
            .with(classed("label", "clc-field__label").attr("for", id).text(label))
            .with(field)
    };
    classed("div", "clc-group")
        .with(
            classed("div", "clc-pair")
                .with(labelled("roster-filter", words.ros_filter(), filter))
                .with(labelled("roster-find", words.ros_find(), find)),
        )
        .with(
            tag("p")
                .attr("role", "status")
                .live_text(move || format!("{}{}", desk.count.get(), words.ros_rows())),
        )
        .with(
            classed("div", "clc-grid__frame")
                .attr("role", "region")
                .attr("tabindex", "0")
                .attr("aria-label", words.ros_people())
                .on("scroll", move |event| {
                    let top = event
                        .target()
                        .map_or(JsValue::UNDEFINED, |frame| get(&frame, "scrollTop"));
                    scrolled(store, desk, number(&top));
                })
                .with(table),
        )
}

/// Asks for the rows around one.
fn look(store: Store, desk: Desk, first: u32) {
    let from = first.saturating_sub(ABOVE).to_string();
    worker::tell(store, desk, "window", &[from.into(), DRAWN.to_string().into()]);
}

/// How high a row is drawn.
fn height() -> u32 {
    let row = document().query_selector(".clc-grid__row").ok().flatten();
    row.map_or(HEIGHT, |row| number(&get(&row, "offsetHeight"))).max(1)
}

/// How many rows a row of the scroll bar stands for: more than one where all would be too high a box.
fn folded(count: u32, height: u32) -> u32 {
    count.saturating_mul(height).div_ceil(HIGHEST).max(1)
}

fn scrolled(store: Store, desk: Desk, top: u32) {
    let (count, height) = (desk.count.now(), height());
    let first =
        top.checked_div(height).unwrap_or_default().saturating_mul(folded(count, height));
    let from = desk.window.look(|window| window.from);
    let wanted = first.saturating_sub(ABOVE);
    // A window reaches twice as far as is seen: it is asked for anew when half of that is used up.
    if wanted.abs_diff(from) >= ABOVE.div_ceil(2) {
        look(store, desk, first);
    }
}

/// The rows of the window between two boxes as high as those that are not drawn.
fn rows(store: Store, desk: Desk, columns: usize) -> AnyView {
    let (window, count) = (desk.window.get(), desk.count.get());
    let height = height();
    let fold = folded(count, height);
    let drawn = u32::try_from(window.rows.len()).unwrap_or_default();
    let after = count.saturating_sub(window.from.saturating_add(drawn));
    let space = |rows: u32| {
        let high = rows.checked_div(fold).unwrap_or_default().saturating_mul(height);
        tag("tr").attr("aria-hidden", "true").with(
            tag("td").attr("colspan", &columns.to_string()).attr("height", &high.to_string()),
        )
    };
    let mut parts = vec![space(window.from).view()];
    for (at, cells) in (window.from..).zip(&window.rows) {
        parts.push(row(store, desk, at, cells).view());
    }
    parts.push(space(after).view());
    all(parts)
}

fn row(store: Store, desk: Desk, at: u32, cells: &[String]) -> Tag {
    let open = move || worker::tell(store, desk, "row", &[at.to_string().into()]);
    let (mark, cells) =
        cells.split_first().map_or(("", cells), |(mark, rest)| (mark.as_str(), rest));
    let cells = cells.iter().enumerate().map(|(column, text)| {
        let is_amount = text.starts_with(|c: char| c.is_ascii_digit() || c == '\u{2212}')
            && text.contains('.');
        let class = if is_amount { "clc-number" } else { "" };
        match column {
            0 => tag("th").attr("scope", "row").text(text),
            _ => classed("td", class).text(text),
        }
    });
    classed("tr", "clc-grid__row")
        .attr("id", &row_id(at))
        .attr("tabindex", "0")
        .attr("data-mark", mark)
        .attr("aria-rowindex", &at.saturating_add(2).to_string())
        .on("click", move |_| open())
        .on("keydown", move |event| {
            let key = event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key);
            if key.as_deref() == Some("Enter") {
                open();
            }
        })
        .each(cells.collect())
}
