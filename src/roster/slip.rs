//! Slips: a person on a page of paper, with the whole working. 个人明细单。

use crate::api::{Answered as _, contributions};
use crate::law::Trace;
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

/// The steps, each with the numbers of what it stands on, and that by its numbers: many steps have one source.
fn working(lang: Lang, params: &Params, trace: &Trace) -> (Vec<String>, Vec<String>) {
    let mut sources: Vec<String> = Vec::new();
    let steps = trace.steps().iter().map(|one| {
        let said = step(lang, params, one);
        let source = staff::source(lang, &said);
        if source.is_empty() {
            return said.sentence;
        }
        let at = sources.iter().position(|known| *known == source).unwrap_or_else(|| {
            sources.push(source);
            sources.len().saturating_sub(1)
        });
        format!("{} [{}]", said.sentence, at.saturating_add(1))
    });
    let steps = steps.collect();
    let numbered = sources.iter().zip(1..).map(|(source, at)| format!("[{at}] {source}"));
    (steps, numbered.collect())
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
