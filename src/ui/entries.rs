//! What stands under headings of its own: schemes, rights. 条目。

use crate::report::ToldEntry;

use super::dom::{Tag, classed, tag};
use super::store::Store;
use super::{address, rooms};

/// The entries of an answer, one after the other.
pub(super) fn section(store: Store, told: &[ToldEntry]) -> Tag {
    let entries = told.iter().map(|entry| draw(store, entry));
    classed("div", "clc-entries").each(entries.collect())
}

fn draw(store: Store, told: &ToldEntry) -> Tag {
    let texts = told.texts.iter().map(|text| tag("p").text(text));
    let items = told.items.iter().map(|item| tag("li").text(item));
    let links = told.routes.iter().map(|route| {
        let link = tag("a")
            .attr("href", &format!("#/{route}"))
            .text(&rooms::name_of(store, route))
            // The browser follows the link; it comes back to what was typed last.
            .on("click", move |_| address::write(store));
        tag("li").with(link)
    });
    let mut entry =
        classed("section", "clc-entry").with(tag("h3").text(&told.title)).each(texts.collect());
    if !told.items.is_empty() {
        entry = entry.with(classed("ul", "clc-list").each(items.collect()));
    }
    if !told.routes.is_empty() {
        entry = entry.with(classed("ul", "clc-entry__links").each(links.collect()));
    }
    entry
}
