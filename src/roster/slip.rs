//! Slips: a person on a page of paper, with the whole working. 个人明细单。

use crate::api::{Answered as _, contributions};
use crate::law::{Operation, Source, Step, Trace};
use crate::params::Params;
use crate::report::{Lang, ToldTable, certainty, staff, step};

use super::RosterRow;
use super::desk::Say;

/// The most slips that are made at a time: a thousand sheets of paper.
pub const MOST_SLIPS: usize = 1000;

/// The slip of a person whose row can be worked out: title, whose it is, answers, table, the working and what
/// it stands on, what else is to be said.
pub(super) fn slip(lang: Lang, params: &Params, row: &RosterRow) -> Option<Say> {
    let answer = contributions::assess(params, &row.case).ok()?;
    let told = answer.told(lang, params);
    let mut said = Vec::new();
    for line in &told.lines {
        said.extend([line.said.sentence.clone(), line.said.detail.clone()]);
    }
    said.push(certainty(lang, params, answer.trace.certainty()));
    said.retain(|text| !text.is_empty());
    let (steps, sources) = working(lang, params, &answer.trace);
    let rest = [told.findings, told.readings, told.notices].concat();
    Some(Say::List(vec![
        Say::text(staff::slip_title(lang, &row.name, answer.input.month)),
        Say::text(whose(lang, row)),
        Say::texts(said),
        Say::List(told.tables.iter().map(table).collect()),
        Say::texts(steps),
        Say::texts(sources),
        Say::texts(rest),
    ]))
}

/// Whose slip it is.
fn whose(lang: Lang, row: &RosterRow) -> String {
    let named = [("identity", &row.identity), ("department", &row.department)];
    let named = named.iter().filter(|(_, text)| !text.is_empty());
    let mut parts: Vec<String> =
        named.map(|(key, text)| staff::pair(lang, staff::head(lang, key), text)).collect();
    parts.push(staff::pair(lang, staff::head(lang, "row"), &row.number.to_string()));
    parts.join(lang.pick("　", " · "))
}

/// A line of the working on paper.
struct Line<'a> {
    step: &'a Step,
    sentence: String,
    /// What it stands on, by number.
    sources: Vec<usize>,
    /// Whether a later line says what it says.
    is_said: bool,
}

/// The steps, each with the numbers of what it stands on, and that by its numbers: many steps have one source. A
/// figure that a formula names, with what it is, has no line of its own, nor has the rounding of what was just found.
fn working(lang: Lang, params: &Params, trace: &Trace) -> (Vec<String>, Vec<String>) {
    let mut known: Vec<String> = Vec::new();
    let mut lines: Vec<Line<'_>> = Vec::new();
    for one in trace.steps() {
        let said = step(lang, params, one);
        let source = staff::source(lang, &said);
        let mut sources = Vec::new();
        if is_formula(one.operation) {
            for given in lines.iter_mut().filter(|line| names(one, line.step)) {
                given.is_said = true;
                sources.append(&mut given.sources);
            }
        }
        let rounds = rounds_last(one, lines.len());
        if !source.is_empty() {
            let at = known.iter().position(|other| *other == source).unwrap_or_else(|| {
                known.push(source);
                known.len().saturating_sub(1)
            });
            sources.push(at.saturating_add(1));
        }
        let rounded = if rounds { staff::rounded(lang, one) } else { None };
        let is_said = match (lines.last_mut(), rounded) {
            (Some(last), Some(rounded)) => {
                last.sentence.push_str(&rounded);
                last.sources.append(&mut sources);
                true
            }
            (_, None) | (None, _) => false,
        };
        lines.push(Line { step: one, sentence: said.sentence, sources, is_said });
    }
    let steps = lines.iter().filter(|line| !line.is_said).map(|line| {
        let numbers = line.sources.iter().map(|at| format!(" [{at}]"));
        [line.sentence.clone()].into_iter().chain(numbers).collect()
    });
    let steps = steps.collect();
    let numbered = known.iter().zip(1..).map(|(source, at)| format!("[{at}] {source}"));
    (steps, numbered.collect())
}

/// Whether the sentence of a step names what it is worked out from.
const fn is_formula(operation: Operation) -> bool {
    matches!(operation, Operation::Sum | Operation::Subtract | Operation::Product { .. })
}

/// Whether a step works on what the last of so many steps found.
fn rounds_last(step: &Step, steps: usize) -> bool {
    let last = steps.checked_sub(1).and_then(|last| u16::try_from(last).ok());
    let found = step.operands.first().map(|operand| operand.source);
    found.zip(last).is_some_and(|(found, last)| found == Source::Step(last))
}

/// Whether a step names a figure as this one gives it.
fn names(step: &Step, given: &Step) -> bool {
    let Some(figure) = given.figure else { return false };
    step.operands.iter().any(|operand| {
        operand.source == Source::Figure(figure.id)
            && operand.label == given.label
            && operand.value == given.result
    })
}

/// A table as a message has it.
pub(super) fn table(told: &ToldTable) -> Say {
    Say::List(vec![
        Say::text(told.caption.clone()),
        Say::texts(told.heads.clone()),
        Say::List(told.rows.iter().map(|row| Say::texts(row.clone())).collect()),
        Say::texts(told.foot.clone()),
    ])
}
