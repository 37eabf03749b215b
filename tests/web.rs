//! Tests that need a browser: run by `cargo xtask test` in a real Chromium.

#![cfg(target_arch = "wasm32")]

use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn there_is_a_document() {
    assert!(js_sys::Reflect::has(&js_sys::global(), &"document".into()).is_ok_and(|has| has));
}
