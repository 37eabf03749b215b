//! The words of a slip: one person on a page of paper. 个人明细单的文字。

use crate::law::{Operation, Step};
use crate::report::say::{Part, both, join, say};
use crate::report::{Lang, StepText, quantity};
use crate::units::WageMonth;

use super::result::count;

/// What stands at the top of a slip. 明细单标题。
pub fn slip_title(lang: Lang, name: &str, month: WageMonth) -> String {
    let text = if name.is_empty() {
        both!("{1}社保公积金明细", "Contributions of {1}")
    } else {
        both!("{0}：{1}社保公积金明细", "{0}: contributions of {1}")
    };
    say(lang, text, &[Part::Text(name), Part::Month(month)])
}

/// What something is called, and what it is. 名称和内容。
pub fn pair(lang: Lang, name: &str, text: &str) -> String {
    say(lang, both!("{0}：{1}", "{0}: {1}"), &[Part::Text(name), Part::Text(text)])
}

/// What a step stands on and how certain that is; empty where it needs nothing. 依据。
pub fn source(lang: Lang, step: &StepText) -> String {
    let mut source = step.authority.clone();
    join(&mut source, lang.pick("；", "; "), &step.status);
    source
}

/// That what was just found is rounded, behind it; nothing of a step that does not round to the fen or the yuan. 取整。
pub fn rounded(lang: Lang, step: &Step) -> Option<String> {
    let text = match step.operation {
        Operation::Round => both!("，四舍五入到分：{0}", ", rounded to the fen: {0}"),
        Operation::RoundTo { decimals: 0 } => {
            both!("，四舍五入到元：{0}", ", rounded to the yuan: {0}")
        }
        Operation::Given
        | Operation::Sum
        | Operation::Subtract
        | Operation::Product { .. }
        | Operation::Larger
        | Operation::Smaller
        | Operation::Floor
        | Operation::Ceiling
        | Operation::Cut
        | Operation::RoundTo { .. } => return None,
    };
    Some(say(lang, text, &[Part::Text(&quantity(lang, step.result))]))
}

/// That so many slips are more than are made at a time. 明细单太多。
pub fn too_many_slips(lang: Lang, chosen: usize, most: usize) -> String {
    let text = both!(
        "现在选中 {0} 人，一次最多做 {1} 人的明细。请先用上面的“只看”或“找人”选出一部分。",
        "{0} people are chosen, and slips are made for {1} at a time. Choose fewer with “Show” or “Find” above."
    );
    say(lang, text, &[count(chosen), count(most)])
}

/// That there is nobody to make a slip for. 没有明细单。
pub fn no_slips(lang: Lang) -> &'static str {
    both!(
        "选中的人里没有算成的，没有明细可以打印。",
        "Nobody chosen is worked out, so there is no slip to print."
    )
    .of(lang)
}

/// How many slips there are, and how many rows have none. 明细单张数。
pub fn slips_made(lang: Lang, made: usize, without: usize) -> String {
    let text = if without == 0 {
        both!(
            "{0} 人的明细已备好，每人一页。",
            "The slips of {0} people are ready, a page each."
        )
    } else {
        both!(
            "{0} 人的明细已备好，每人一页；没有算成的 {1} 人没有明细。",
            "The slips of {0} people are ready, a page each; there is none for {1} who are not worked out."
        )
    };
    say(lang, text, &[count(made), count(without)])
}
