//! A step of the working as a plain sentence. 计算步骤的说明。

use crate::law::{Basis, Convention, Operation, Step};
use crate::params::Params;

use super::figure::cite_constant;
use super::say::{Both, Part, both, join, say};
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
        Operation::Smaller => {
            both!("{0}取较小者（{1}）：{2}", "{0}, the smaller of {1}: {2}")
        }
        Operation::Ceiling => {
            both!("{0}不足 1 的部分按 1 算：{2}", "{0}, a part counted as a whole: {2}")
        }
        Operation::Cut => both!("{0}截到分：{2}", "{0} cut to the fen: {2}"),
        Operation::RoundTo { decimals: 0 } => {
            both!("{0}四舍五入到元：{2}", "{0} rounded to the yuan: {2}")
        }
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
            Operation::Given
            | Operation::Round
            | Operation::RoundTo { .. }
            | Operation::Cut
            | Operation::Larger
            | Operation::Smaller
            | Operation::Floor
            | Operation::Ceiling => lang.pick("、", " and "),
        };
        let mut shown = quantity(lang, operand.value);
        if !matches!(step.operation, Operation::Larger | Operation::Smaller) {
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
    Both(convention.name().text()).of(lang)
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
