//! The figures in the open, and the county's desk. 数据页。

mod control;
mod county;
mod edit;
mod figures;
mod one;
mod people;
mod publish;
mod scheme;
mod start;
mod state;
mod steps;
mod whole;

use leptos::prelude::*;

pub(super) use county::page as county;
pub(super) use figures::page as figures;

/// Forgets what was entered at the desk: nothing of it stays on a shared computer.
pub(super) fn forget() {
    state::forget();
}

/// Links the style of these pages, once. The number makes the file this build's.
fn dress() -> Option<()> {
    const STYLE: &str = concat!("desk.css?", env!("QUANYI_DESK_STYLE"));
    let document = document();
    if document.query_selector("[href^=desk]").ok()?.is_none() {
        let link = document.create_element("link").ok()?;
        link.set_attribute("rel", "stylesheet").ok()?;
        link.set_attribute("href", STYLE).ok()?;
        document.head()?.append_child(&link).ok()?;
    }
    Some(())
}
