//! What became of a pasted list. 粘贴结果的说明。

use crate::report::Lang;
use crate::report::say::{Part, both, say};

/// How many lines were taken, then a sentence for each that was not understood. 粘贴结果。
pub fn pasted(lang: Lang, taken: usize, bad: &[(usize, String)]) -> Vec<String> {
    let count = |number: usize| Part::Count(i64::try_from(number).unwrap_or(i64::MAX));
    if taken == 0 && bad.is_empty() {
        return vec![both!("还没有粘贴内容。", "Nothing was pasted yet.").of(lang).to_owned()];
    }
    let text = both!("读入了 {0} 行。", "{0} lines were taken.");
    let mut said = vec![say(lang, text, &[count(taken)])];
    for (line, text) in bad.iter().take(MOST_NAMED) {
        let words = both!(
            "第 {0} 行“{1}”没有看懂，没有读入。请写成“10月3日 8小时”这样。",
            "Line {0}, “{1}”, could not be read and was left out. Write it like “2026-10-03 8”."
        );
        said.push(say(lang, words, &[count(*line), Part::Text(text)]));
    }
    let more = bad.len().saturating_sub(MOST_NAMED);
    if more > 0 {
        let text = both!("还有 {0} 行没有看懂。", "{0} more lines could not be read.");
        said.push(say(lang, text, &[count(more)]));
    }
    said
}

/// Most lines that are named one by one.
const MOST_NAMED: usize = 20;
