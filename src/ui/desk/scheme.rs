//! The schemes at the desk: which there are, and the one that is open. 补贴项目。

use leptos::prelude::*;

use crate::desk::Book;
use crate::report::desk::status_word;

use super::super::answer::focus_soon;
use super::super::dom::{Tag, all, classed, tag};
use super::super::field::button;
use super::super::store::Store;
use super::county::{address, form, value};
use super::state::Desk;

/// The schemes to choose from, and a new one.
pub(super) fn chooser(store: Store, desk: Desk) -> Tag {
    let (lang, words) = (store.lang_now(), store.words());
    let rows = desk.find(|book| {
        let row = |one: &crate::params::Scheme| {
            let key = ["schemes.", &one.id].concat();
            let name = lang.pick(&one.name.zh, &one.name.en);
            tag("li").with(tag("a").attr("href", &address(store, &key)).text(name))
        };
        book.params().schemes().iter().map(row).collect::<Vec<_>>()
    });
    let key = desk.find(Book::new_scheme_key);
    tag("section")
        .attr("aria-labelledby", "desk-schemes")
        .with(tag("h2").attr("id", "desk-schemes").text(words.dsk_schemes()))
        .with(classed("ul", "clc-figures__list").each(rows))
        .with(
            tag("p").with(
                tag("a").attr("href", &address(store, &key)).text(words.dsk_new_scheme()),
            ),
        )
}

/// One scheme: what is known of it, and its form.
pub(super) fn section(store: Store, desk: Desk, key: &str) -> AnyView {
    let (lang, words) = (store.lang_now(), store.words());
    let known = desk.find(|book| {
        let schemes = book.params().schemes();
        let one = schemes.iter().find(|one| key.strip_prefix("schemes.") == Some(&one.id))?;
        let name = lang.pick(&one.name.zh, &one.name.en).to_owned();
        Some((name, status_word(lang, Some(one.status)).to_owned()))
    });
    let back = tag("p").with(tag("a").attr("href", &address(store, "")).text(words.dsk_back()));
    let name = known.as_ref().map_or(words.dsk_new_scheme(), |(name, _)| name);
    let section = tag("section")
        .attr("aria-labelledby", "desk-figure")
        .with(back)
        .with(tag("h2").attr("id", "desk-figure").attr("tabindex", "-1").text(name));
    let section = if let Some((_, status)) = &known {
        section.with(classed("ul", "clc-desk__values").with(value(store, desk, key, 0, status)))
    } else {
        let own = key.to_owned();
        section.with(button(
            "clc-button clc-button--main",
            words.dsk_fill_scheme(),
            move |_| {
                desk.enter(store, &own, None);
                focus_soon("desk-name-zh".to_owned());
            },
        ))
    };
    all(vec![section.view(), form(store, desk)])
}
