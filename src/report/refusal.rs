//! What cannot be answered: what is missing, the nearest known period, whom to ask. 不能回答的说明。

use crate::params::{Fault, Gap, GapCause, ParamsError};
use crate::rules::RuleError;

use super::say::{Part, both, say};
use super::{Lang, annual_leave, ask, figure_name};

/// The reader's sentence for a question a rule cannot answer. 拒答说明。
pub fn refuse(lang: Lang, error: &RuleError) -> String {
    let (text, parts) = match error {
        RuleError::Gap(gap) => return refuse_gap(lang, gap),
        RuleError::OutOfRange => (
            both!(
                "填写的数字太大，无法计算。请核对后重填。",
                "The numbers are too large to work with. Check them and try again."
            ),
            [Part::Count(0); 2],
        ),
        #[cfg(not(target_arch = "wasm32"))]
        RuleError::Pension(refusal) => return super::pension::refuse(lang, *refusal),
        RuleError::SelfDirected => (
            both!(
                "您属于自主经营或自由职业，最低工资规定不适用，报酬按约定和民事法律处理。",
                "Your work is self-directed: the minimum wage does not apply; pay follows your agreement and civil law."
            ),
            [Part::Count(0); 2],
        ),
        RuleError::PayNotGiven => (
            both!(
                "没有填这个月发了多少，没有算在里面；一分没发的请填 0。",
                "What was paid in this month was not given, so it is left out. If nothing was paid, enter 0."
            ),
            [Part::Count(0); 2],
        ),
        RuleError::LumpSum => (
            both!(
                "包薪（工时和加班合在一起的一笔钱）不能按天算加班费，请用“最低工资”里的包薪检查。",
                "A lump sum for hours and overtime cannot be worked out by the day: use the lump-sum test of the minimum-wage calculator."
            ),
            [Part::Count(0); 2],
        ),
        RuleError::NoAnnualLeave(class) => {
            return annual_leave::no_leave(lang, *class).to_owned();
        }
        RuleError::TooManyMonths { given, most } => (
            both!(
                "填了 {0} 个月的工资，最多只算支付前的 {1} 个月。请删去更早的月份。",
                "Wages of {0} months were given; at most {1} before the payment count. Take the earlier ones out."
            ),
            [Part::Count(*given), Part::Number(*most)],
        ),
        RuleError::MissedMoreThanMonth { missed, weekdays } => (
            both!(
                "缺勤、病假和不在职一共 {0} 天，超过当月周一至周五的 {1} 天。请核对小时数和日期。",
                "Absence, sick leave and days outside the job come to {0} days, more than the {1} weekdays of the month. Check the hours and dates."
            ),
            [Part::Text(missed), Part::Count(i64::from(*weekdays))],
        ),
        RuleError::NeedsDays { change } => (
            both!(
                "标准在{0}调整，请按日填写工时。",
                "The standard changes on {0}: give the hours day by day."
            ),
            [Part::Day(*change); 2],
        ),
    };
    say(lang, text, &parts)
}

fn refuse_gap(lang: Lang, gap: &Gap) -> String {
    let name = figure_name(lang, &gap.key);
    let (cause, since) = match gap.cause {
        GapCause::NotKnown => (
            both!(
                "尚缺{1}的{0}，不能计算。",
                "The {0} of {1} is not known, so this cannot be worked out."
            ),
            gap.day,
        ),
        GapCause::Ended { since } => {
            (both!("{0}自{2}起已停止执行。", "The {0} has not been in force since {2}."), since)
        }
        GapCause::BeforeFirst { first } => (
            both!(
                "本工具收录的{0}自{2}起，不能计算{1}。",
                "The {0} is known here from {2}, so {1} cannot be worked out."
            ),
            first,
        ),
    };
    let parts = [Part::Text(&name), Part::Day(gap.day), Part::Day(since)];
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
    let name = figure_name(lang, &gap.key);
    let question = both!(
        "如果您有官方通知，请填写{0}的{1}",
        "If you have the official notice, enter the {1} of {0}"
    );
    say(lang, question, &[Part::Day(gap.day), Part::Text(&name)])
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

fn fault(lang: Lang, fault: &Fault) -> String {
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
