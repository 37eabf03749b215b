//! The page. 页面。
//!
//! One form and one answer, live: no submit button, and nothing is called wrong while it is still
//! being typed. The state of the form is the fragment of the address.

mod address;
mod answer;
mod bars;
mod base;
mod calendar;
mod chart;
mod county;
mod desk;
mod dom;
mod draft;
mod english;
mod entries;
mod field;
mod form;
mod frame;
mod js;
mod month;
mod rooms;
mod roster;
mod share;
mod signal;
mod slip;
mod store;

use chrono::NaiveDate;

use leptos::prelude::*;
use wasm_bindgen::JsCast as _;

use crate::params;
use crate::units::WageMonth;

use store::Store;

/// An element of the HTML that the page is put into.
fn place(id: &str) -> Option<web_sys::HtmlElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

/// Puts the page in the place of the static part of the HTML.
///
/// `today` is the day on which the page is opened; it is offered where a day or a month is asked, and says which standard is shown before
/// anything is entered.
pub fn start(today: NaiveDate) {
    let (Some(root), Some(foot)) = (place("quanyi"), place("foot")) else { return };
    let Ok(figures) = params::first() else { return };
    root.replace_children_with_node_0();
    let Some(month) = WageMonth::of(today) else { return };
    let store = Store::new(figures, today, month);
    mount_to(root, move || {
        address::follow(store);
        county::look_for_newer(store);
        frame::page(store)
    })
    .forget();
    mount_to(foot, move || frame::foot(store)).forget();
}
