//! The working and the figures of an answer as JSON. 计算过程的 JSON。

use serde::Serialize;

use crate::law::{
    Basis, Certainty, Citation, Convention, FigureUse, Measure, Operation, Source, Status,
    Term, Trace, Which,
};
use crate::params::{Cite, FirstDay, Params};
use crate::report::{self, Lang};
use crate::units::Exact;

use super::name;

/// A step of the working. 步骤。
#[derive(Clone, Debug, Serialize)]
pub struct Step {
    /// What it finds.
    pub term: String,
    /// Which one: a line, a tier, days; left out where there is only one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub which: Option<String>,
    /// `given`, `sum`, `subtract`, `product`, `round`, `round_to`, `cut`, `larger`, `smaller`, `floor` or
    /// `ceiling`.
    pub operation: &'static str,
    /// What it is worked out from; the last `divisors` of a product divide.
    pub operands: Vec<Operand>,
    /// How many operands divide.
    pub divisors: u8,
    /// The result: a decimal, or a fraction such as `83/87` where there is no decimal.
    pub result: String,
    /// The unit.
    pub unit: String,
    /// Documents and articles relied on.
    pub law: Vec<Article>,
    /// The convention of this tool, where the law is silent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub convention: Option<String>,
    /// The figure taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub figure: Option<FigureTwin>,
    /// The step in words.
    pub text: Words,
}

/// A number that a step works with.
#[derive(Clone, Debug, Serialize)]
pub struct Operand {
    /// What it is.
    pub term: String,
    /// Which one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub which: Option<String>,
    /// How much.
    pub value: String,
    /// The unit.
    pub unit: String,
    /// `entered`, `figure` or `step 3`.
    pub source: String,
}

/// An article relied on.
#[derive(Clone, Debug, Serialize)]
#[expect(clippy::struct_field_names, reason = "the names are those of the JSON")]
pub struct Article {
    /// The document's key in the figure files.
    pub document: String,
    /// Its title.
    pub title: String,
    /// Its number, where one was read.
    pub number: Option<String>,
    /// The article.
    pub article: String,
}

/// A figure as an answer used it.
#[derive(Clone, Debug, Serialize)]
pub struct FigureTwin {
    /// The whole key.
    pub key: String,
    /// Its first day, as precisely as it is known; none for a supplied value.
    pub from: Option<String>,
    /// `official`, `secondary`, `unverified` or `supplied`.
    pub status: String,
    /// Whether the day asked lies where the first day is not certain.
    pub first_day_doubtful: bool,
    /// The documents it stands in.
    pub documents: Vec<Article>,
}

/// Words in both languages.
#[derive(Clone, Debug, Serialize)]
pub struct Words {
    /// Chinese.
    pub zh: String,
    /// English.
    pub en: String,
}

impl Words {
    /// The same said in both languages.
    pub fn of(say: impl Fn(Lang) -> String) -> Self {
        Self { zh: say(Lang::Zh), en: say(Lang::En) }
    }
}

/// The steps as JSON.
pub fn working(params: &Params, trace: &Trace) -> Vec<Step> {
    trace.steps().iter().map(|step| twin(params, step)).collect()
}

fn twin(params: &Params, step: &crate::law::Step) -> Step {
    let (operation, divisors) = match step.operation {
        Operation::Given => ("given", 0),
        Operation::Sum => ("sum", 0),
        Operation::Subtract => ("subtract", 0),
        Operation::Product { divisors } => ("product", divisors),
        Operation::Round => ("round", 0),
        Operation::Larger => ("larger", 0),
        Operation::Floor => ("floor", 0),
        Operation::Cut => ("cut", 0),
        Operation::Smaller => ("smaller", 0),
        Operation::Ceiling => ("ceiling", 0),
        Operation::RoundTo { .. } => ("round_to", 0),
    };
    Step {
        term: term(step.label.term),
        which: which(step.label.which),
        operation,
        operands: step
            .operands
            .iter()
            .map(|operand| Operand {
                term: term(operand.label.term),
                which: which(operand.label.which),
                value: number(operand.value.exact, operand.value.measure),
                unit: name(&operand.value.measure),
                source: match operand.source {
                    Source::Entered => "entered".to_owned(),
                    Source::Figure(_) => "figure".to_owned(),
                    Source::Step(at) => format!("step {at}"),
                },
            })
            .collect(),
        divisors,
        result: number(step.result.exact, step.result.measure),
        unit: name(&step.result.measure),
        law: articles(params, step.basis),
        convention: step.basis.convention.map(convention),
        figure: step.figure.map(|used| figure(params, used)),
        text: Words::of(|lang| report::step(lang, params, step).sentence),
    }
}

/// The articles that a step or a treatment relies on.
pub(super) fn articles(params: &Params, basis: Basis) -> Vec<Article> {
    let article = |citation: &Citation| {
        let document = params.document_called(citation.document);
        Article {
            document: citation.document.to_owned(),
            title: document.map(|found| found.title.zh.clone()).unwrap_or_default(),
            number: document.and_then(|found| found.number.clone()),
            article: citation.article.to_owned(),
        }
    };
    basis.law.iter().map(article).collect()
}

/// The name of a term in JSON. 术语的名称。
pub fn term(term: Term) -> String {
    match term {
        Term::Pay(kind) => format!("pay.{}", name(&kind)),
        Term::Named(named) => named.key().to_owned(),
    }
}

/// The name of a convention in JSON. 约定的名称。
pub fn convention(convention: Convention) -> String {
    convention.name().key().to_owned()
}

fn which(which: Which) -> Option<String> {
    match which {
        Which::Only => None,
        Which::Line(line) => Some(format!("line {line}")),
        Which::Tier(tier) => Some(format!("tier {tier}")),
        Which::Years(years) => Some(format!("years {years}")),
        Which::Days(first, last) => Some(format!("{first}..{last}")),
        Which::Day(day) => Some(day.to_string()),
        Which::Age(age) => Some(format!("age {age}")),
        Which::Plan(number) => Some(format!("plan {number}")),
        Which::Month(month) => Some(month.to_string()),
    }
}

/// Money with two decimals, other numbers as short as they are, fractions where no decimal ends.
fn number(exact: Exact, measure: Measure) -> String {
    let decimal = match measure {
        Measure::Yuan | Measure::YuanPerHour => {
            exact.as_decimal(2).map(|_| exact.rounded_decimal(2))
        }
        Measure::Hours
        | Measure::Days
        | Measure::Months
        | Measure::Years
        | Measure::Plain
        | Measure::Percent => None,
    };
    decimal
        .flatten()
        .or_else(|| exact.as_decimal(12))
        .map_or_else(|| format!("{}/{}", exact.numer(), exact.denom()), |d| d.to_string())
}

/// A figure as JSON.
pub(super) fn figure(params: &Params, used: FigureUse) -> FigureTwin {
    let entry = params.entry(used.id);
    FigureTwin {
        key: params.record(used.id).map(|record| record.key.clone()).unwrap_or_default(),
        from: entry.and_then(|entry| match entry.from {
            FirstDay::Always | FirstDay::Unknown => None,
            FirstDay::Day(day) => Some(day.to_string()),
            FirstDay::Month(month) => Some(month.to_string()),
            FirstDay::Year(january) => Some(january.year().to_string()),
            FirstDay::SeenOn(day) => Some(format!("seen {day}")),
        }),
        status: status(used.status).to_owned(),
        first_day_doubtful: used.first_day_doubtful,
        documents: articles_of(params, entry.map_or(&[], |entry| entry.cites.as_slice())),
    }
}

/// The documents that a value or a scheme cites.
pub(super) fn articles_of(params: &Params, cites: &[Cite]) -> Vec<Article> {
    let article = |cite: &Cite| {
        let document = params.document(cite.document)?;
        Some(Article {
            document: document.key.clone(),
            title: document.title.zh.clone(),
            number: document.number.clone(),
            article: cite.article.clone().unwrap_or_default(),
        })
    };
    cites.iter().filter_map(article).collect()
}

/// A status as JSON has it.
pub(super) const fn status(status: Status) -> &'static str {
    match status {
        Status::Official => "official",
        Status::Secondary => "secondary",
        Status::Unverified => "unverified",
        Status::Supplied => "supplied",
    }
}

/// The certainty of an answer as JSON.
#[derive(Clone, Debug, Serialize)]
pub(super) struct CertaintyTwin {
    /// The weakest status among the figures of the files; none if none was used.
    pub weakest: Option<String>,
    /// Every figure used.
    pub figures: Vec<FigureTwin>,
    /// The keys of those that were supplied with the case.
    pub supplied: Vec<String>,
    /// In words.
    pub text: Words,
}

impl CertaintyTwin {
    /// That of a working.
    pub(super) fn of(params: &Params, certainty: &Certainty) -> Self {
        let key = |used: &FigureUse| params.record(used.id).map(|record| record.key.clone());
        Self {
            weakest: certainty.weakest().map(|weakest| status(weakest).to_owned()),
            figures: certainty.uses().iter().map(|used| figure(params, *used)).collect(),
            supplied: certainty.supplied().filter_map(key).collect(),
            text: Words::of(|lang| report::certainty(lang, params, certainty)),
        }
    }
}
