//! A step of the working as a plain sentence. 计算步骤的说明。

use crate::law::{Basis, Convention, Operation, Step};
use crate::params::Params;

use super::figure::cite_constant;
use super::{Lang, cite, quantity, status_name, term_name};

/// One step in words. 步骤文字。
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepText {
    /// The sentence: what was found, and from what.
    pub sentence: String,
    /// Documents and articles, or the convention; empty where a step needs none.
    pub authority: String,
    /// How certain the figure taken is; empty for an official one and for arithmetic.
    pub status: String,
}

/// A step in words. 步骤说明。
pub fn step(lang: Lang, params: &Params, step: &Step) -> StepText {
    let name = term_name(lang, step.label);
    let result = quantity(lang, step.result);
    let sentence = match step.operation {
        Operation::Given => match lang {
            Lang::Zh => format!("{name}：{result}"),
            Lang::En => format!("{}: {result}", capital(&name)),
        },
        Operation::Round => match lang {
            Lang::Zh => format!("{name}四舍五入到分：{result}"),
            Lang::En => format!("{} rounded to the fen: {result}", capital(&name)),
        },
        Operation::Larger => {
            let parts = joined(lang, step, lang.pick("、", " and "));
            match lang {
                Lang::Zh => format!("{name}取较大者（{parts}）：{result}"),
                Lang::En => format!("{}, the larger of {parts}: {result}", capital(&name)),
            }
        }
        Operation::Sum | Operation::Subtract | Operation::Product { .. } => {
            let formula = formula(lang, step);
            match lang {
                Lang::Zh => format!("{name} = {formula} = {result}"),
                Lang::En => format!("{} = {formula} = {result}", capital(&name)),
            }
        }
    };
    let authority = match step.figure {
        Some(used) => cite(lang, params, used),
        None => basis(lang, params, step.basis),
    };
    let status = step.figure.map(|used| status_name(lang, used.status).to_owned());
    StepText { sentence, authority, status: status.unwrap_or_default() }
}

/// The operands with the signs between them.
fn formula(lang: Lang, step: &Step) -> String {
    let divisors = match step.operation {
        Operation::Product { divisors } => usize::from(divisors),
        Operation::Given
        | Operation::Sum
        | Operation::Subtract
        | Operation::Round
        | Operation::Larger => 0,
    };
    let first_divisor = step.operands.len().saturating_sub(divisors);
    let mut text = String::new();
    for (at, operand) in step.operands.iter().enumerate() {
        if at > 0 {
            text.push_str(match step.operation {
                Operation::Sum => " + ",
                Operation::Subtract => " − ",
                Operation::Product { .. } if at < first_divisor => " × ",
                Operation::Product { .. } => " ÷ ",
                Operation::Given | Operation::Round | Operation::Larger => {
                    lang.pick("、", ", ")
                }
            });
        }
        text.push_str(&term_name(lang, operand.label));
        text.push(' ');
        text.push_str(&quantity(lang, operand.value));
    }
    text
}

fn joined(lang: Lang, step: &Step, between: &str) -> String {
    let parts: Vec<String> =
        step.operands.iter().map(|operand| quantity(lang, operand.value)).collect();
    parts.join(between)
}

/// Articles, then the convention.
fn basis(lang: Lang, params: &Params, basis: Basis) -> String {
    let mut parts: Vec<String> = basis
        .law
        .iter()
        .filter_map(|citation| cite_constant(lang, params, *citation))
        .collect();
    if let Some(ours) = basis.convention {
        let words = convention(lang, ours);
        parts.push(match lang {
            Lang::Zh => format!("本工具约定：{words}"),
            Lang::En => format!("convention of this tool: {words}"),
        });
    }
    parts.join(lang.pick("；", "; "))
}

/// A convention of this tool in words. 本工具约定。
pub const fn convention(lang: Lang, convention: Convention) -> &'static str {
    match convention {
        Convention::RoundOnce => lang.pick(
            "每一项只在最后四舍五入一次，到分",
            "each line is rounded once at the end, halves up, to the fen",
        ),
        Convention::ShareOfMonth => lang.pick(
            "不足整月的，按周一至周五天数和月计薪天数折算，仅为估算",
            "part of a month is estimated from its weekdays and the paid days of a month",
        ),
        Convention::WeightByWeekdays => lang.pick(
            "标准在月中调整的，按各自适用的周一至周五天数加权，仅为估算",
            "a standard that changes inside a month is weighted by weekdays, an estimate",
        ),
        Convention::NotWages => lang.pick(
            "单位缴费、经济补偿、未休年假补偿和顾客打赏不作为工资比较",
            "employer contributions, severance, leave pay in lieu and tips are not compared as wages",
        ),
        Convention::BackPayElsewhere => lang.pick(
            "补发的工资算在原来的月份",
            "back pay belongs to the month it was for",
        ),
        Convention::OwnCostsOutside => lang.pick(
            "油费、电费、车辆、话费等个人成本不参与比较",
            "the worker's own costs are not part of the comparison",
        ),
        Convention::AverageOverDaysWorked => lang.pick(
            "日均工时按实际出勤日计算",
            "daily hours are averaged over the days worked",
        ),
        Convention::PayDayIsMonthEnd => lang.pick(
            "不知道发薪日的，从当月最后一天起算",
            "without a known pay day, limits run from the last day of the month",
        ),
        Convention::MonthsStandAlone => lang.pick(
            "每个月单独计算，不互相抵扣",
            "each month stands alone and is not set off against another",
        ),
        Convention::SameDateLater => lang.pick(
            "期限到对应日期为止；没有对应日期的，到当月最后一天",
            "a limit ends on the same date, or on the last day of a month without it",
        ),
    }
}

/// A sentence begins with a capital in English.
pub fn capital(text: &str) -> String {
    // Terms begin with a plain letter; the tables of every script's capitals weigh too much.
    let mut text = text.to_owned();
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text
}
