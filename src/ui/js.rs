//! Objects of the browser by their names. 浏览器对象。
//!
//! What only rooms need of the browser is reached by name: a binding of its own for each would
//! stand in the script that every visit loads.

use gloo::timers::callback::Timeout;
use js_sys::{Array, Function, Reflect};
use leptos::prelude::document;
use wasm_bindgen::{JsCast as _, JsValue};

/// For how long a file that is handed out is kept, in milliseconds.
const KEPT: u32 = 60_000;

/// A property; nothing where there is none.
pub(super) fn get(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap_or(JsValue::UNDEFINED)
}

/// A property of the window.
pub(super) fn global(name: &str) -> JsValue {
    get(&js_sys::global(), name)
}

/// Calls a method; nothing where it throws or is not there.
pub(super) fn call(object: &JsValue, name: &str, args: &[JsValue]) -> JsValue {
    let Ok(method) = get(object, name).dyn_into::<Function>() else {
        return JsValue::UNDEFINED;
    };
    Reflect::apply(&method, object, &list(args)).unwrap_or(JsValue::UNDEFINED)
}

/// Makes an object; nothing where that throws.
pub(super) fn make(name: &str, args: &[JsValue]) -> Option<JsValue> {
    let class: Function = global(name).dyn_into().ok()?;
    Reflect::construct(&class, &list(args)).ok()
}

/// A list for the browser.
pub(super) fn list(items: &[JsValue]) -> Array {
    let list = Array::new();
    for item in items {
        list.push(item);
    }
    list
}

/// The items of a list; none of what is no list.
pub(super) fn items(list: &JsValue) -> Vec<JsValue> {
    list.dyn_ref::<Array>().map(|list| list.iter().collect()).unwrap_or_default()
}

/// A text; empty where it is none.
pub(super) fn text(value: &JsValue) -> String {
    value.as_string().unwrap_or_default()
}

/// The texts of a list.
pub(super) fn texts(list: &JsValue) -> Vec<String> {
    items(list).iter().map(text).collect()
}

/// A whole number, from a text or a number without its fraction.
pub(super) fn number(value: &JsValue) -> u32 {
    let plain = value.as_string().unwrap_or_else(|| {
        let whole = call(&global("Math"), "floor", core::slice::from_ref(value));
        text(&call(&js_sys::global(), "String", &[whole]))
    });
    plain.parse().unwrap_or_default()
}

/// Hands a file to the reader.
pub(super) fn save(name: &str, kind: &str, bytes: JsValue) {
    let options = js_sys::Object::new();
    let typed = Reflect::set(&options, &"type".into(), &kind.into());
    let pieces: JsValue = list(&[bytes]).into();
    let blob = make("Blob", &[pieces, options.into()]).filter(|_| typed.is_ok());
    let Some(blob) = blob else { return };
    let place = global("URL");
    let address = text(&call(&place, "createObjectURL", &[blob]));
    let Ok(link) = document().create_element("a") else { return };
    let named = link
        .set_attribute("href", &address)
        .and_then(|()| link.set_attribute("download", name));
    if named.is_ok() {
        call(&link, "click", &[]);
    }
    // Safari reads it only after the click.
    let revoke = move || drop(call(&place, "revokeObjectURL", &[address.into()]));
    Timeout::new(KEPT, revoke).forget();
}
