//! Copying the link, and printing. 保存与转发。

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

use super::address::share_link;
use super::dom::{Tag, classed, nothing, tag};
use super::field::{button, several};
use super::signal::Signal;
use super::store::Store;

/// The buttons, and the link itself where it could not be copied.
pub(super) fn share(store: Store) -> Tag {
    let failed = Signal::new(false);
    let copy = move |_| {
        let link = share_link(store);
        spawn_local(async move {
            let written = copy(&link).await;
            failed.set(!written);
            store.said.set(if written { store.words().copied() } else { "" }.to_owned());
        });
    };
    let print = |_| {
        // A browser that cannot print does nothing.
        drop(window().print());
    };
    let words = store.words();
    classed("div", "clc-share")
        .with(tag("h3").text(words.share()))
        .with(classed("p", "clc-quiet").text(words.share_hint()))
        .with(button("clc-button", words.copy(), copy))
        .with(button("clc-button", words.print(), print))
        .with(tag("p").live_text(move || store.said.get()))
        .live(move || {
            if !failed.get() {
                return nothing();
            }
            several(vec![
                tag("p").text(words.copy_failed()),
                classed("p", "clc-link").text(&share_link(store)),
            ])
        })
}

/// Puts a text on the clipboard; a page without a secure address has none.
pub(super) async fn copy(text: &str) -> bool {
    let navigator: JsValue = window().navigator().into();
    let clipboard = js_sys::Reflect::get(&navigator, &"clipboard".into());
    if !clipboard.is_ok_and(|clipboard| clipboard.is_object()) {
        return false;
    }
    JsFuture::from(window().navigator().clipboard().write_text(text)).await.is_ok()
}
