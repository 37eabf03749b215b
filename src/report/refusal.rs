//! What cannot be answered: what is missing, the nearest known period, whom to ask. 不能回答的说明。

use crate::law::{Given, Said};
use crate::params::{Fault, Gap, GapCause, ParamsError};
use crate::rules::RuleError;

use super::figure::gap_name;
use super::say::{Both, Part, both, say};
use super::{Lang, ask};

/// The reader's sentence for a question a rule cannot answer. 拒答说明。
pub fn refuse(lang: Lang, error: &RuleError) -> String {
    match error {
        RuleError::Gap(gap) => refuse_gap(lang, gap),
        RuleError::OutOfRange => both!(
            "填写的数字太大，无法计算。请核对后重填。",
            "The numbers are too large to work with. Check them and try again."
        )
        .of(lang)
        .to_owned(),
        RuleError::Refused(refused) => named(lang, refused),
    }
}

/// A sentence known by its name. 说明文字。
pub(super) fn named(lang: Lang, said: &Said) -> String {
    let parts = said.given.each_ref().map(|given| match given {
        Given::Nothing => Part::Text(""),
        Given::Count(count) => Part::Count(*count),
        Given::Number(number) => Part::Number(*number),
        Given::Money(amount) => Part::Money(*amount),
        Given::Month(month) => Part::Month(*month),
        Given::Day(day) => Part::Day(*day),
        Given::Text(text) => Part::Text(text),
    });
    say(lang, Both(said.name.text()), &parts)
}

fn refuse_gap(lang: Lang, gap: &Gap) -> String {
    let name = gap_name(lang, gap);
    let (cause, since) = match gap.cause {
        GapCause::NotKnown => (
            both!(
                "尚缺{1}的{0}，不能计算。",
                "“{0}” is not known for {1}, so this cannot be worked out."
            ),
            gap.day,
        ),
        GapCause::Ended { since } => {
            (both!("{0}自{2}起已停止执行。", "“{0}” has not been in force since {2}."), since)
        }
        GapCause::BeforeFirst { first } => (
            both!(
                "本工具收录的{0}自{2}起，不能计算{1}。",
                "“{0}” is known here from {2}, so {1} cannot be worked out."
            ),
            first,
        ),
    };
    let parts = [Part::Text(name), Part::Day(gap.day), Part::Day(since)];
    let mut text = say(lang, cause, &parts);
    if gap.cause == GapCause::NotKnown
        && let Some((first, last)) = gap.nearest
    {
        let nearest = if last.is_some() {
            both!("最近有数据的时段是{0}至{1}。", " The nearest known period is {0} to {1}.")
        } else {
            both!("最近有数据的时段自{0}起。", " The nearest known period begins on {0}.")
        };
        let parts = [Part::Day(first), Part::Day(last.unwrap_or(first))];
        text.push_str(&say(lang, nearest, &parts));
    }
    let office = Part::Text(ask(lang, gap.ask));
    text.push_str(&say(lang, both!("请向{0}查询。", " Ask {0}."), &[office]));
    text
}

/// The question that a missing figure becomes. 缺失参数的提问。
pub fn gap_question(lang: Lang, gap: &Gap) -> String {
    let name = gap_name(lang, gap);
    if gap.key.starts_with("training.confirmed.") {
        let question = both!(
            "如果办理单位已经答复，请填写：{0}",
            "If the office has answered, enter whether it confirmed {0}"
        );
        return say(lang, question, &[Part::Text(name)]);
    }
    let question = both!(
        "如果您有官方通知，请填写{0}的{1}",
        "If you have the official notice, enter “{1}” for {0}"
    );
    say(lang, question, &[Part::Day(gap.day), Part::Text(name)])
}

/// Why a figures file was refused: where, and what is wrong there. 数据文件错误说明。
pub fn explain_fault(lang: Lang, error: &ParamsError) -> String {
    let path = if error.path.is_empty() {
        lang.pick("整个文件", "the whole file")
    } else {
        &error.path
    };
    let why = fault(lang, &error.fault);
    let text = both!("位置：{0}；原因：{1}。", " Where: {0}; why: {1}.");
    say(lang, text, &[Part::Text(path), Part::Text(&why)])
}

/// What is wrong, without the place. 错误原因。
pub(super) fn fault(lang: Lang, fault: &Fault) -> String {
    let nothing = Part::Count(0);
    let count = |number: usize| Part::Count(i64::try_from(number).unwrap_or(i64::MAX));
    let (text, parts) = match fault {
        Fault::NotJson { line, column } => (
            both!("第 {0} 行第 {1} 个字符处不完整或格式不对", "broken at line {0}, column {1}"),
            [count(*line), count(*column), nothing],
        ),
        Fault::MissingField { name } => {
            (both!("缺少“{0}”", "“{0}” is missing"), [Part::Text(name), nothing, nothing])
        }
        Fault::UnknownFormat { found } => (
            both!("不认识的文件格式 {0}", "unknown format {0}"),
            [Part::Count(i64::from(*found)), nothing, nothing],
        ),
        Fault::FigureInTwoFiles { other } => (
            both!("这项数据在“{0}”里也有", "the figure also stands in “{0}”"),
            [Part::Text(other), nothing, nothing],
        ),
        Fault::RepeatedDay { day } => (
            both!("两个值都从 {0} 开始", "two values begin on {0}"),
            [Part::Text(day), nothing, nothing],
        ),
        Fault::OutOfBounds { value, least, most } => (
            both!("{0} 不在 {1} 到 {2} 之间", "{0} is not between {1} and {2}"),
            [Part::Text(value), Part::Count(*least), Part::Count(*most)],
        ),
        Fault::UnlistedDocument { document } => (
            both!("引用的文件“{0}”没有列出", "the document “{0}” is not listed"),
            [Part::Text(document), nothing, nothing],
        ),
        Fault::WrongShape { .. } => {
            (both!("内容不是这里应有的格式", "not what belongs here"), [nothing; 3])
        }
        Fault::BareNumber => {
            (both!("数字没有加引号", "a number without quotation marks"), [nothing; 3])
        }
        Fault::UnknownField => {
            (both!("多了不认识的项目", "a field nobody knows"), [nothing; 3])
        }
        Fault::RepeatedField => (both!("同一项写了两次", "a field given twice"), [nothing; 3]),
        Fault::UnknownFigure => (both!("没有这项数据", "no such figure"), [nothing; 3]),
        Fault::WrongAuthority => (
            both!("这项数据不属于这一级", "the figure belongs to another authority"),
            [nothing; 3],
        ),
        Fault::WrongOrder => {
            (both!("没有按日期先后排列", "not in the order of days"), [nothing; 3])
        }
        Fault::StatusWithoutDocument => (
            both!(
                "没有文件依据的值只能是“未核实”",
                "a value without a document can only be unverified"
            ),
            [nothing; 3],
        ),
        Fault::StatusContradictsValue => {
            (both!("状态和值互相矛盾", "status and value contradict each other"), [nothing; 3])
        }
        Fault::BrokenChain => {
            (both!("不是本县这一级的文件", "not a file of this county's chain"), [nothing; 3])
        }
        Fault::AlwaysWithValue => {
            (both!("有值的数据要有起始日期", "a value needs a first day"), [nothing; 3])
        }
    };
    say(lang, text, &parts)
}
