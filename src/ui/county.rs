//! The county's own figures beside the page: the newer revision serves. 县里更新的数据文件。

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::JsFuture;

use crate::params::{
    Brought, FIRST, Params, ParamsError, REGISTRY_FILE, brought, learn_figures, learn_registry,
    load_with,
};

use super::store::{CountyFigures, Store};

/// Asks for `county/<code>.json` of each authority of the chain: a fixed list, the same for every
/// reader and independent of what is entered.
pub(super) fn look_for_newer(store: Store) {
    spawn_local(async move {
        for (at, (code, _)) in FIRST.iter().enumerate() {
            let Some(text) = fetch(&format!("county/{code}.json")).await else { continue };
            // Some hosts answer with a page of their own, and say that all is well, where there is no file.
            if text.trim_start().starts_with('<') {
                continue;
            }
            // What a file may hold is known only to the whole registry, which no page without such
            // a file needs.
            if let Some(registry) = fetch(REGISTRY_FILE).await {
                learn_registry(&registry);
                take(store, at, code, text);
            }
        }
    });
}

/// A file beside the page; `None` if there is none.
pub(super) async fn fetch(path: &str) -> Option<String> {
    let response = JsFuture::from(window().fetch_with_str(path)).await.ok()?;
    let response: web_sys::Response = response.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}

/// Uses a file if it is newer and sound; refuses it whole if it is not sound.
fn take(store: Store, at: usize, code: &str, text: String) {
    let known = store.files.now();
    let mut files = known.clone();
    if let Some(slot) = files.get_mut(at) {
        *slot = text;
    }
    match read(&files) {
        Ok(params) => {
            let newer = store.params.with(|now| revision(now, at) < revision(&params, at));
            if newer {
                store.files.set(files);
                store.params.set(Arc::new(params));
                store.county.change(|county| {
                    if matches!(county, CountyFigures::None) {
                        *county = CountyFigures::Serve;
                    }
                });
            }
        }
        Err(error) => {
            let error = ParamsError { file: format!("county/{code}.json"), ..error };
            store.county.set(CountyFigures::Faulty(error));
        }
    }
}

/// Takes the figures that a calculator brought with it, where the county has none of its own.
pub(super) fn take_brought(store: Store, brought: &'static Brought) {
    if learn_figures(brought)
        && let Ok(params) = read(&store.files.now())
    {
        store.params.set(Arc::new(params));
    }
}

fn read(files: &[String]) -> Result<Params, ParamsError> {
    let chain: Vec<(&str, &str)> =
        FIRST.iter().zip(files).map(|((code, _), text)| (*code, text.as_str())).collect();
    load_with(&chain, &brought())
}

fn revision(params: &Params, at: usize) -> Option<u32> {
    params.chain().get(at).map(|authority| authority.revision)
}
