//! Turning the page to English: its words are fetched when somebody asks for them. 切换为英文。

use leptos::task::spawn_local;

use crate::report::{ENGLISH_FILE, Lang, english_known, learn_english};

use super::county::fetch;
use super::store::Store;

/// Turns the page to a language, then does what is left to do.
pub(super) fn turn(store: Store, lang: Lang, then: impl FnOnce() + 'static) {
    if lang == Lang::Zh || english_known() {
        store.lang.set(lang);
        return then();
    }
    spawn_local(async move {
        match fetch(ENGLISH_FILE).await {
            Some(words) => {
                learn_english(words);
                store.lang.set(lang);
                then();
            }
            None => store.said.set(store.words().no_english().to_owned()),
        }
    });
}
