//! The English words, fetched by those who read English. 英文文字。

use std::sync::OnceLock;

/// Chinese and English, text by text.
static TABLE: OnceLock<Vec<(&'static str, &'static str)>> = OnceLock::new();

/// The file of the English words beside the page, and what makes it this build's.
pub const ENGLISH_FILE: &str = concat!("en.txt?", env!("QUANYI_WORDS"));

/// Whether the English words are here.
pub fn english_known() -> bool {
    TABLE.get().is_some()
}

/// Takes the words of `en.txt`: a line of Chinese, then its English. They stay for the life of the
/// page.
pub fn learn_english(text: String) {
    let mut lines = Box::leak(text.into_boxed_str()).lines();
    let mut table = Vec::new();
    while let (Some(zh), Some(en)) = (lines.next(), lines.next()) {
        table.push((zh, en));
    }
    TABLE.get_or_init(|| table);
}

/// The English of a text; the text itself if it is not known, to be seen.
pub(super) fn of(zh: &str) -> &str {
    let table = TABLE.get().map(Vec::as_slice).unwrap_or_default();
    table.iter().find(|(known, _)| *known == zh).map_or(zh, |(_, en)| en)
}
