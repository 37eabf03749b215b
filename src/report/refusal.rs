//! What cannot be answered: what is missing, the nearest known period, whom to ask. 不能回答的说明。

use crate::params::{Fault, Gap, GapCause, ParamsError};
use crate::rules::RuleError;

use super::{Lang, ask, day, figure_name};

/// The reader's sentence for a question a rule cannot answer. 拒答说明。
pub fn refuse(lang: Lang, error: &RuleError) -> String {
    match error {
        RuleError::Gap(gap) => refuse_gap(lang, gap),
        RuleError::OutOfRange => lang
            .pick("填写的数字太大，无法计算。请核对后重填。", "The numbers are too large to work with. Check them and try again.")
            .to_owned(),
        RuleError::SelfDirected => lang
            .pick(
                "您属于自主经营或自由职业，最低工资规定不适用，报酬按约定和民事法律处理。",
                "Your work is self-directed: the minimum wage does not apply; pay follows your agreement and civil law.",
            )
            .to_owned(),
        RuleError::MissedMoreThanMonth { missed, weekdays } => match lang {
            Lang::Zh => format!(
                "缺勤、病假和不在职一共 {missed} 天，超过当月周一至周五的 {weekdays} 天。请核对小时数和日期。"
            ),
            Lang::En => format!(
                "Absence, sick leave and days outside the job come to {missed} days, more than the {weekdays} weekdays of the month. Check the hours and dates."
            ),
        },
        RuleError::NeedsDays { change } => match lang {
            Lang::Zh => format!("标准在{}调整，请按日填写工时。", day(lang, *change)),
            Lang::En => {
                format!("The standard changes on {}: give the hours day by day.", day(lang, *change))
            }
        },
    }
}

fn refuse_gap(lang: Lang, gap: &Gap) -> String {
    let name = figure_name(lang, &gap.key);
    let (when, office) = (day(lang, gap.day), ask(lang, gap.ask));
    let mut parts = vec![match (gap.cause, lang) {
        (GapCause::NotKnown, Lang::Zh) => format!("尚缺{when}的{name}，不能计算。"),
        (GapCause::NotKnown, Lang::En) => {
            format!("The {name} of {when} is not known, so this cannot be worked out.")
        }
        (GapCause::Ended { since }, Lang::Zh) => {
            format!("{name}自{}起已停止执行。", day(lang, since))
        }
        (GapCause::Ended { since }, Lang::En) => {
            format!("The {name} has not been in force since {}.", day(lang, since))
        }
        (GapCause::BeforeFirst { first }, Lang::Zh) => {
            format!("本工具收录的{name}自{}起，不能计算{when}。", day(lang, first))
        }
        (GapCause::BeforeFirst { first }, Lang::En) => format!(
            "The {name} is known here from {}, so {when} cannot be worked out.",
            day(lang, first)
        ),
    }];
    if gap.cause == GapCause::NotKnown
        && let Some((first, last)) = gap.nearest
    {
        let last = last.map(|last| day(lang, last));
        let first = day(lang, first);
        parts.push(match (lang, last) {
            (Lang::Zh, Some(last)) => format!("最近有数据的时段是{first}至{last}。"),
            (Lang::Zh, None) => format!("最近有数据的时段自{first}起。"),
            (Lang::En, Some(last)) => {
                format!(" The nearest known period is {first} to {last}.")
            }
            (Lang::En, None) => format!(" The nearest known period begins on {first}."),
        });
    }
    parts.push(match lang {
        Lang::Zh => format!("请向{office}查询。"),
        Lang::En => format!(" Ask {office}."),
    });
    parts.concat()
}

/// The question that a missing figure becomes. 缺失参数的提问。
pub fn gap_question(lang: Lang, gap: &Gap) -> String {
    let name = figure_name(lang, &gap.key);
    let when = day(lang, gap.day);
    match lang {
        Lang::Zh => format!("如果您有官方通知，请填写{when}的{name}"),
        Lang::En => format!("If you have the official notice, enter the {name} of {when}"),
    }
}

/// Why a figures file was refused: where, and what is wrong there. 数据文件错误说明。
pub fn explain_fault(lang: Lang, error: &ParamsError) -> String {
    let path = if error.path.is_empty() {
        lang.pick("整个文件", "the whole file").to_owned()
    } else {
        error.path.clone()
    };
    let why = fault(lang, &error.fault);
    match lang {
        Lang::Zh => format!("位置：{path}；原因：{why}。"),
        Lang::En => format!(" Where: {path}; why: {why}."),
    }
}

fn fault(lang: Lang, fault: &Fault) -> String {
    let plain = |zh: &str, en: &str| lang.pick(zh, en).to_owned();
    match fault {
        Fault::NotJson { line, column } => match lang {
            Lang::Zh => format!("第 {line} 行第 {column} 个字符处不完整或格式不对"),
            Lang::En => format!("broken at line {line}, column {column}"),
        },
        Fault::WrongShape { .. } => plain("内容不是这里应有的格式", "not what belongs here"),
        Fault::BareNumber => plain("数字没有加引号", "a number without quotation marks"),
        Fault::UnknownField => plain("多了不认识的项目", "a field nobody knows"),
        Fault::RepeatedField => plain("同一项写了两次", "a field given twice"),
        Fault::MissingField { name } => match lang {
            Lang::Zh => format!("缺少“{name}”"),
            Lang::En => format!("“{name}” is missing"),
        },
        Fault::UnknownFormat { found } => match lang {
            Lang::Zh => format!("不认识的文件格式 {found}"),
            Lang::En => format!("unknown format {found}"),
        },
        Fault::UnknownFigure => plain("没有这项数据", "no such figure"),
        Fault::FigureInTwoFiles { other } => match lang {
            Lang::Zh => format!("这项数据在“{other}”里也有"),
            Lang::En => format!("the figure also stands in “{other}”"),
        },
        Fault::WrongAuthority => {
            plain("这项数据不属于这一级", "the figure belongs to another authority")
        }
        Fault::RepeatedDay { day } => match lang {
            Lang::Zh => format!("两个值都从 {day} 开始"),
            Lang::En => format!("two values begin on {day}"),
        },
        Fault::WrongOrder => plain("没有按日期先后排列", "not in the order of days"),
        Fault::OutOfBounds { value, least, most } => match lang {
            Lang::Zh => format!("{value} 不在 {least} 到 {most} 之间"),
            Lang::En => format!("{value} is not between {least} and {most}"),
        },
        Fault::UnlistedDocument { document } => match lang {
            Lang::Zh => format!("引用的文件“{document}”没有列出"),
            Lang::En => format!("the document “{document}” is not listed"),
        },
        Fault::StatusWithoutDocument => plain(
            "没有文件依据的值只能是“未核实”",
            "a value without a document can only be unverified",
        ),
        Fault::StatusContradictsValue => {
            plain("状态和值互相矛盾", "status and value contradict each other")
        }
        Fault::BrokenChain => {
            plain("不是本县这一级的文件", "not a file of this county's chain")
        }
        Fault::AlwaysWithValue => plain("有值的数据要有起始日期", "a value needs a first day"),
    }
}
