//! What the words of schemes are called at the desk. 补贴用词。

use crate::report::Lang;
use crate::report::training::{claim_kind, event, group, insurance, level, status};

/// What a word is called that can be chosen at a field of a scheme. 选项名称。
pub fn scheme_word(lang: Lang, field: &str, word: &str) -> &'static str {
    match field {
        "statuses" => status(lang, word),
        "levels" => level(lang, word),
        "insurance" => insurance(lang, word),
        "event" => event(lang, word),
        "of" => claim_kind(lang, word),
        _ => group(lang, word),
    }
}
