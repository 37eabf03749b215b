//! The columns of a file and what they mean, to be looked over and put right. 列的对应。

use leptos::prelude::*;

use super::super::dom::{Tag, classed, tag};
use super::super::field::option;
use super::super::store::Store;
use super::desk::{Column, Desk, Opened};
use super::files::{asks_file, assignment};
use super::worker;

/// What was found in the file.
pub(super) fn section(store: Store, desk: Desk, opened: &Opened) -> Tag {
    let words = store.words();
    let said = opened.said.iter().map(|text| tag("p").text(text));
    let rows = opened
        .columns
        .iter()
        .enumerate()
        .map(|(at, column)| row(store, desk, opened, at, column));
    let heads = [words.ros_column(), words.ros_sample(), words.ros_means()];
    let heads = heads.map(|text| tag("th").attr("scope", "col").text(text));
    let table = classed("table", "clc-table clc-columns")
        .with(tag("caption").text(words.ros_columns()))
        .with(tag("thead").with(tag("tr").each(heads.into())))
        .with(tag("tbody").each(rows.collect()));
    tag("div")
        .attr("id", "roster-columns")
        .with(tag("p").text(&format!("{}{}", opened.rows, words.ros_lines())))
        .each(said.collect())
        .each(sheets(store, desk, opened))
        .with(
            classed("details", "clc-more")
                .with(classed("summary", "clc-more__summary").text(words.ros_check()))
                .with(table)
                .with(asks_file(store, desk, "assignment", words.ros_assign_save()))
                .with(assignment(store, desk)),
        )
}

/// Which sheet is read, where there are several.
fn sheets(store: Store, desk: Desk, opened: &Opened) -> Vec<Tag> {
    if opened.sheets.len() < 2 {
        return Vec::new();
    }
    let options = opened.sheets.iter().enumerate().map(|(at, name)| {
        let is_read = u32::try_from(at) == Ok(opened.sheet);
        option(&at.to_string(), name, move || is_read)
    });
    let select = classed("select", "clc-field__input")
        .attr("id", "roster-sheet")
        .on("change", move |event| {
            worker::tell(store, desk, "sheet", &[event_target_value(&event).into()]);
        })
        .each(options.collect());
    vec![
        classed("div", "clc-field")
            .with(
                classed("label", "clc-field__label")
                    .attr("for", "roster-sheet")
                    .text(store.words().ros_sheet()),
            )
            .with(select),
    ]
}

fn row(store: Store, desk: Desk, opened: &Opened, at: usize, column: &Column) -> Tag {
    let id = format!("roster-column-{at}");
    let options = opened.meanings.iter().map(|(key, name)| {
        let is_meant = *key == column.meaning;
        option(key, name, move || is_meant)
    });
    let select = classed("select", "clc-field__input")
        .attr("id", &id)
        .attr("aria-label", &format!("{} {}", column.letter, column.heading))
        .on("change", move |event| {
            let (at, key) = (at.to_string(), event_target_value(&event));
            worker::tell(store, desk, "meaning", &[at.into(), key.into()]);
        })
        .each(options.collect());
    let heading =
        tag("th").attr("scope", "row").text(&format!("{} {}", column.letter, column.heading));
    let mut meant = tag("td").with(select);
    if !column.how.is_empty() {
        meant = meant.with(classed("p", "clc-quiet").text(&column.how));
    }
    tag("tr").with(heading).with(tag("td").text(&column.sample)).with(meant)
}
