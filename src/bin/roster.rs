//! The program that reads rosters, in a worker of the page. 读取名单的后台程序。
//!
//! `roster-worker.js` starts it and hands it the messages of the page; what it says goes back as it is.

#[cfg(all(target_arch = "wasm32", not(quanyi_page)))]
mod worker {
    use std::cell::RefCell;

    use js_sys::{Array, Uint8Array};
    use quanyi::roster::{Desk, Say};
    use wasm_bindgen::prelude::wasm_bindgen;
    use wasm_bindgen::{JsCast as _, JsValue};

    thread_local! {
        static DESK: RefCell<Desk> = RefCell::new(Desk::default());
    }

    #[wasm_bindgen]
    extern "C" {
        #[wasm_bindgen(js_name = postMessage)]
        fn post(message: &JsValue);
    }

    /// Takes a message of the page and answers it.
    #[expect(unreachable_pub, reason = "the script of the worker calls it")]
    #[wasm_bindgen]
    pub fn take(verb: &str, rest: &Array) {
        let rest: Vec<Say> = rest.iter().map(|value| heard(&value)).collect();
        DESK.with_borrow_mut(|desk| desk.take(verb, &rest, &mut say));
    }

    fn say(message: Vec<Say>) {
        post(&told(Say::List(message)));
    }

    fn told(say: Say) -> JsValue {
        match say {
            Say::Text(text) => text.into(),
            Say::Bytes(bytes) => Uint8Array::from(bytes.as_slice()).into(),
            Say::List(items) => items.into_iter().map(told).collect::<Array>().into(),
        }
    }

    fn heard(value: &JsValue) -> Say {
        if let Some(bytes) = value.dyn_ref::<Uint8Array>() {
            Say::Bytes(bytes.to_vec())
        } else if let Some(items) = value.dyn_ref::<Array>() {
            Say::List(items.iter().map(|item| heard(&item)).collect())
        } else {
            Say::Text(value.as_string().unwrap_or_default())
        }
    }
}

fn main() {}
