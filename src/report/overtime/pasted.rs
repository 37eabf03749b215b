//! What became of a pasted list. 粘贴结果的说明。

use crate::report::Lang;
use crate::report::say::{Part, both, say};

/// How many lines were taken, then a sentence for each that was not understood. 粘贴结果。
pub fn pasted(lang: Lang, taken: usize, bad: &[(usize, String)]) -> Vec<String> {
    let count = |number: usize| Part::Count(i64::try_from(number).unwrap_or(i64::MAX));
    let text = both!("读入了 {0} 行。", "{0} lines were taken.");
    let mut said = vec![say(lang, text, &[count(taken)])];
    for (line, text) in bad {
        let words = both!(
            "第 {0} 行“{1}”没有看懂，没有读入。请写成“10月3日 8小时”这样。",
            "Line {0}, “{1}”, could not be read and was left out. Write it like “2026-10-03 8”."
        );
        said.push(say(lang, words, &[count(*line), Part::Text(text)]));
    }
    said
}
