//! What there is to look at in changed figures, in plain words. 数据提示的文字。

use rust_decimal::Decimal;

use crate::params::{JUMP_PERCENT, LATE_DAYS, Matter, OLD_YEARS, Params, Remark};
use crate::report::say::{Part, both, say};
use crate::report::{Lang, ask, figure_name};

/// A remark in one line: of which figure and value, and what to look at. 一条提示。
pub fn remark_line(lang: Lang, params: &Params, remark: &Remark) -> String {
    let document = params.documents().iter().find(|document| document.key == remark.key);
    let scheme = remark.key.strip_prefix("schemes.");
    let scheme = params.schemes().iter().find(|one| Some(&*one.id) == scheme);
    let name = match (document, scheme) {
        (Some(document), _) => lang.pick(&document.title.zh, &document.title.en),
        (None, Some(scheme)) => lang.pick(&scheme.name.zh, &scheme.name.en),
        (None, None) => figure_name(lang, params, &remark.key),
    };
    let mut text = name.to_owned();
    if let Some(from) = &remark.from {
        let open = lang.pick("（", " (");
        text.push_str(&[open, from, lang.pick("）", ")")].concat());
    }
    text.push_str(lang.pick("：", ": "));
    text.push_str(&matter_line(lang, &remark.matter));
    text
}

/// What there is to look at. 提示内容。
fn matter_line(lang: Lang, matter: &Matter) -> String {
    let number = |number: &Decimal| number.normalize().to_string();
    match matter {
        Matter::NoName => both!("还没有名称。", "it has no name.").of(lang).to_owned(),
        Matter::NotChecked => {
            both!("没有填核对日期。", "nobody is noted to have checked it.").of(lang).to_owned()
        }
        Matter::CitedNowhere => both!(
            "登记了，但没有数值引用这个文件。",
            "entered, but no value cites this document."
        )
        .of(lang)
        .to_owned(),
        Matter::EndedNoDay => {
            both!("写了已停止执行，但没有写从哪天起。", "it ended, but the day is not known.")
                .of(lang)
                .to_owned()
        }
        Matter::FirstDayDoubtful => both!(
            "起始日不确定：这段时间的结果会标“未核实”。",
            "the first day is not certain: answers of that time are marked as not verified."
        )
        .of(lang)
        .to_owned(),
        Matter::Hole { first, next } => say(
            lang,
            both!(
                "从{0}起是空档：上一个数值只管到年底，下一个从{1}才开始。",
                "nothing holds from {0}: the value before ends with its year, the next begins on {1}."
            ),
            &[Part::Day(*first), Part::Day(*next)],
        ),
        Matter::YearOver { last } => say(
            lang,
            both!(
                "只管到{0}，之后还没有数值。",
                "it holds until {0}, and nothing comes after it."
            ),
            &[Part::Day(*last)],
        ),
        Matter::Jump { before, after } => say(
            lang,
            both!(
                "从 {0} 变成 {1}，相差超过 {2}%，请再核对一遍。",
                "from {0} to {1}, a change of more than {2} per cent: look at it once more."
            ),
            &[
                Part::Text(&number(before)),
                Part::Text(&number(after)),
                Part::Count(JUMP_PERCENT),
            ],
        ),
        Matter::OldDocument { issued_on } => say(
            lang,
            both!(
                "文件是 {0} 印发的，比起始日早 {1} 年以上，是不是这个文件？",
                "its document was issued on {0}, more than {1} years before its first day: is it this one?"
            ),
            &[Part::Text(issued_on), Part::Count(OLD_YEARS.into())],
        ),
        Matter::LateDocument { issued_on } => say(
            lang,
            both!(
                "文件到 {0} 才印发，比起始日晚 {1} 天以上，是不是这个文件？",
                "its document was issued only on {0}, more than {1} days after its first day: is it this one?"
            ),
            &[Part::Text(issued_on), Part::Count(i64::try_from(LATE_DAYS).unwrap_or(i64::MAX))],
        ),
        Matter::CheckedLongAgo { on } => say(
            lang,
            both!("上次核对是{0}，已过一年。", "last checked on {0}, more than a year ago."),
            &[Part::Day(*on)],
        ),
        Matter::Missing { ask: office } => say(
            lang,
            both!("尚缺，可以问{0}。", "not known; {0} would know."),
            &[Part::Text(ask(lang, *office))],
        ),
    }
}
