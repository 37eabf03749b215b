//! What cannot be answered: what is missing, the nearest known period, whom to ask. 不能回答的说明。

use crate::params::{Gap, GapCause};
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
    let mut text = match (gap.cause, lang) {
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
    };
    if gap.cause == GapCause::NotKnown
        && let Some((first, last)) = gap.nearest
    {
        let last = last.map(|last| day(lang, last));
        let first = day(lang, first);
        text.push_str(&match (lang, last) {
            (Lang::Zh, Some(last)) => format!("最近有数据的时段是{first}至{last}。"),
            (Lang::Zh, None) => format!("最近有数据的时段自{first}起。"),
            (Lang::En, Some(last)) => format!(" The nearest known period is {first} to {last}."),
            (Lang::En, None) => format!(" The nearest known period begins on {first}."),
        });
    }
    text.push_str(&match lang {
        Lang::Zh => format!("请向{office}查询。"),
        Lang::En => format!(" Ask {office}."),
    });
    text
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
