//! A step of the working as a plain sentence. 计算步骤的说明。

use crate::law::{Basis, Convention, Operation, Step};
use crate::params::Params;

use super::figure::cite_constant;
use super::say::{Part, both, join, say};
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
    let name = if lang == Lang::En { capital(&name) } else { name };
    let result = quantity(lang, step.result);
    #[cfg_attr(
        target_arch = "wasm32",
        expect(unused_mut, reason = "no step of the page sets it")
    )]
    let mut decimals = Part::Count(0);
    let text = match step.operation {
        Operation::Given => both!("{0}：{2}", "{0}: {2}"),
        Operation::Round => both!("{0}四舍五入到分：{2}", "{0} rounded to the fen: {2}"),
        Operation::Larger => {
            both!("{0}取较大者（{1}）：{2}", "{0}, the larger of {1}: {2}")
        }
        Operation::Floor => {
            both!(
                "{0}只算整数，不足 1 的部分不算：{2}",
                "{0}, the part below a whole dropped: {2}"
            )
        }
        #[cfg(not(target_arch = "wasm32"))]
        Operation::Smaller => {
            both!("{0}取较小者（{1}）：{2}", "{0}, the smaller of {1}: {2}")
        }
        #[cfg(not(target_arch = "wasm32"))]
        Operation::Ceiling => {
            both!("{0}不足 1 的部分按 1 算：{2}", "{0}, a part counted as a whole: {2}")
        }
        #[cfg(not(target_arch = "wasm32"))]
        Operation::RoundTo { decimals: places } => {
            decimals = Part::Count(places.into());
            both!("{0}四舍五入到 {3} 位小数：{2}", "{0} rounded to {3} decimals: {2}")
        }
        Operation::Sum | Operation::Subtract | Operation::Product { .. } => {
            both!("{0} = {1} = {2}", "{0} = {1} = {2}")
        }
    };
    let formula = formula(lang, step);
    let parts = [Part::Text(&name), Part::Text(&formula), Part::Text(&result), decimals];
    let sentence = say(lang, text, &parts);
    let authority = match step.figure {
        Some(used) => cite(lang, params, used),
        None => basis(lang, params, step.basis),
    };
    let status = step.figure.map(|used| status_name(lang, used.status).to_owned());
    StepText { sentence, authority, status: status.unwrap_or_default() }
}

/// Whether a step takes one of its operands as it is.
fn picks(operation: Operation) -> bool {
    #[cfg(not(target_arch = "wasm32"))]
    if operation == Operation::Smaller {
        return true;
    }
    operation == Operation::Larger
}

/// The operands with the signs between them; of a choice between two, the numbers only.
fn formula(lang: Lang, step: &Step) -> String {
    let mut text = String::new();
    for (at, operand) in step.operands.iter().enumerate() {
        let sign = match step.operation {
            Operation::Sum => " + ",
            Operation::Subtract => " − ",
            Operation::Product { divisors }
                if step.operands.len() <= at.saturating_add(usize::from(divisors)) =>
            {
                " ÷ "
            }
            Operation::Product { .. } => " × ",
            Operation::Given | Operation::Round | Operation::Larger | Operation::Floor => {
                lang.pick("、", " and ")
            }
            #[cfg(not(target_arch = "wasm32"))]
            Operation::Smaller | Operation::Ceiling | Operation::RoundTo { .. } => {
                lang.pick("、", " and ")
            }
        };
        let mut shown = quantity(lang, operand.value);
        if !picks(step.operation) {
            let name = term_name(lang, operand.label);
            shown = say(
                lang,
                both!("{0} {1}", "{0} {1}"),
                &[Part::Text(&name), Part::Text(&shown)],
            );
        }
        join(&mut text, sign, &shown);
    }
    text
}

/// Articles, then the convention.
fn basis(lang: Lang, params: &Params, basis: Basis) -> String {
    let mut text = String::new();
    let between = lang.pick("；", "; ");
    for citation in basis.law {
        if let Some(article) = cite_constant(lang, params, *citation) {
            join(&mut text, between, &article);
        }
    }
    if let Some(ours) = basis.convention {
        let words = Part::Text(convention(lang, ours));
        let ours =
            say(lang, both!("本工具约定：{0}", "convention of this tool: {0}"), &[words]);
        join(&mut text, between, &ours);
    }
    text
}

/// A convention of this tool in words. 本工具约定。
pub fn convention(lang: Lang, convention: Convention) -> &'static str {
    let words = match convention {
        Convention::RoundOnce => both!(
            "每一项只在最后四舍五入一次，到分",
            "each line is rounded once at the end, halves up, to the fen",
        ),
        Convention::ShareOfMonth => both!(
            "不足整月的，按周一至周五天数和月计薪天数折算，仅为估算",
            "part of a month is estimated from its weekdays and the paid days of a month",
        ),
        Convention::WeightByWeekdays => both!(
            "标准在月中调整的，按各自适用的周一至周五天数加权，仅为估算",
            "a standard that changes inside a month is weighted by weekdays, an estimate",
        ),
        Convention::NotWages => both!(
            "单位缴费、经济补偿、未休年假补偿和顾客打赏不作为工资比较",
            "employer contributions, severance, leave pay in lieu and tips are not compared as wages",
        ),
        Convention::BackPayElsewhere => {
            both!("补发的工资算在原来的月份", "back pay belongs to the month it was for",)
        }
        Convention::ShiftByStartingDay => both!(
            "一天的八小时按班次开始的那天累计，跨零点的部分按各自日期的类别算",
            "the eight hours of a day run by the day a shift began; past midnight each part has the class of its own date",
        ),
        Convention::CycleByDays => both!(
            "周期中入职或离职的，标准工时按在职天数折算，仅为估算",
            "for part of a cycle the standard hours go by the days in service, an estimate",
        ),
        Convention::MonthsStandAlone => both!(
            "每个月单独算，多发的月份不抵少发的月份",
            "each month stands alone: more paid in one is not set off against another",
        ),
        Convention::WageByWeekdays => both!(
            "月中调整工资的，按各自的周一至周五天数加权",
            "a wage that changes inside a month is weighted by weekdays",
        ),
        Convention::LeaveFromCompletion => both!(
            "连续工作年内才满规定月数的，从满了的那天起折算年休假",
            "where the months of continuous work are completed inside the year, leave is counted from that day",
        ),
        #[cfg(not(target_arch = "wasm32"))]
        Convention::PartsBySubtraction => both!(
            "个人账户部分先取到分，统筹部分由减法得出",
            "the account's part is rounded, the pooled part is what is left",
        ),
        #[cfg(not(target_arch = "wasm32"))]
        Convention::MonthTimes => both!(
            "一个月先取到分，更长的时间按月数相乘",
            "a month is rounded once, longer periods are the month times the months",
        ),
        #[cfg(not(target_arch = "wasm32"))]
        Convention::FourDecimals => both!(
            "年限和指数保留四位小数，与真实核定表一致",
            "years and indices have four decimals, as real settlement sheets have them",
        ),
        #[cfg(not(target_arch = "wasm32"))]
        Convention::Estimate => both!(
            "以后各年按现在的水平推算，只是估算",
            "later years are taken as they are today, an estimate",
        ),
        #[cfg(not(target_arch = "wasm32"))]
        Convention::BalanceFromPaid => both!(
            "不知道余额的，按已缴的钱里记入个人账户的部分算，不计利息",
            "an unknown balance is the account's part of what was paid, without interest",
        ),
        #[cfg(not(target_arch = "wasm32"))]
        Convention::Nominal => both!(
            "回本按名义金额算，不计利息和增长",
            "paying back is counted without interest or growth",
        ),
    };
    words.of(lang)
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
