//! The whole files of the figures, which only these pages fetch. 完整数据文件。

use std::sync::{Arc, OnceLock};

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::params::{FILES_STAMP, FIRST, Params, REGISTRY_FILE, learn_registry, load_whole};

use super::super::county::fetch;
use super::super::signal::Signal;
use super::super::store::Store;

/// The whole files of this build, and the figures in use with all that is known of them.
#[derive(Clone, Copy)]
pub(super) struct Whole {
    /// The texts as this build has them, the nation's first; empty until they are here.
    pub(super) shipped: Signal<Vec<String>>,
    /// The figures in use: the county's own files in the place of those of the build.
    pub(super) params: Signal<Option<Arc<Params>>>,
    /// Whether the files could not be fetched.
    pub(super) failed: Signal<bool>,
}

impl Whole {
    /// The one of the page; asks for the files at the first time.
    pub(super) fn here(store: Store) -> Self {
        static WHOLE: OnceLock<Whole> = OnceLock::new();
        let mut is_new = false;
        let whole = *WHOLE.get_or_init(|| {
            is_new = true;
            Self {
                shipped: Signal::new(Vec::new()),
                params: Signal::new(None),
                failed: Signal::new(false),
            }
        });
        if is_new {
            whole.ask();
        }
        Effect::new(move |_| {
            let texts = whole.texts(store);
            let chain: Vec<(&str, &str)> = FIRST
                .iter()
                .zip(&texts)
                .map(|((code, _), text)| (*code, text.as_str()))
                .collect();
            if texts.len() == FIRST.len()
                && let Ok(params) = load_whole(&chain)
            {
                whole.params.set(Some(Arc::new(params)));
            }
        });
        whole
    }

    /// Asks for the files, once more where they did not come.
    pub(super) fn ask(self) {
        self.failed.set(false);
        spawn_local(async move {
            if let Some(texts) = fetch_all().await {
                self.shipped.set(texts);
            } else {
                self.failed.set(true);
            }
        });
    }

    /// The whole texts of the files in use; whoever asks follows them.
    pub(super) fn texts(self, store: Store) -> Vec<String> {
        let used = store.files.get();
        let shipped = self.shipped.get();
        // A file of the county's own is whole; those of a first visit are not.
        let pairs = shipped.into_iter().zip(used).zip(&FIRST);
        pairs.map(|((whole, used), first)| if used == first.1 { whole } else { used }).collect()
    }
}

async fn fetch_all() -> Option<Vec<String>> {
    learn_registry(&fetch(REGISTRY_FILE).await?);
    let mut texts = Vec::new();
    for (code, _) in &FIRST {
        texts.push(fetch(&format!("params/{code}.json?{FILES_STAMP}")).await?);
    }
    Some(texts)
}
