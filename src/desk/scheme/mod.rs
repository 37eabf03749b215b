//! A scheme as the fields of the same form: its conditions are of a closed set, each with its fields. 补贴项目表单。
//!
//! A list ends with a field that is empty; what is chosen there is added, and what is emptied goes. So nothing is asked
//! of an item but what it is.

mod ask;
mod entry;

use crate::params::{
    CLAIM_KINDS, EVENTS, GROUPS, INSURANCES, LEVELS, SCHEME_FIGURES, STATUSES,
};

use super::form::Form;

pub(super) use ask::inputs;
pub(super) use entry::entry;

/// What a field of a condition holds.
#[derive(Clone, Copy)]
enum Holds {
    /// A number, the word for one that is not published, or that of a figure.
    Number,
    /// One of these words, which the form names itself; the empty one is none.
    Choice(&'static [&'static str]),
    /// One of the words of schemes, or several.
    One(&'static [&'static str]),
    Several(&'static [&'static str]),
    /// A day, and what it is called.
    Day(&'static str),
    Line,
    Words,
    /// A figure by its key.
    Figure,
    /// Conditions in their turn.
    Inside,
    /// The short name by which the office's answer is kept; nobody is asked for it.
    Item,
}

/// The words of the kinds of condition, the empty one first: no condition.
const KINDS: &[&str] = &[
    "",
    "age_between",
    "any_group",
    "work_or_live_in",
    "status_any",
    "insured_months_at_least",
    "insured_now",
    "certificate",
    "within_months_of",
    "course_registered",
    "attendance_at_least",
    "assessment_passed",
    "not_claimed_same",
    "claims_this_year_below",
    "contract_with_employer",
    "date_between",
    "any_of",
    "all_of",
    "office_confirms",
];

/// The fields of a kind of condition, in the order of the files.
const fn fields_of(kind: &str) -> &'static [(&'static str, Holds)] {
    use Holds::{Choice, Day, Figure, Inside, Item, Line, Number, One, Several, Words};
    const YES: Holds = Choice(&["", "yes"]);
    match kind.as_bytes() {
        b"age_between" => {
            &[("least", Number), ("most", Number), ("sex", Choice(&["", "man", "woman"]))]
        }
        b"any_group" => &[("groups", Several(GROUPS))],
        b"work_or_live_in" => &[("area", Line)],
        b"status_any" => &[("statuses", Several(STATUSES))],
        b"insured_months_at_least" => &[("insurance", One(INSURANCES)), ("months", Number)],
        b"insured_now" => &[("insurance", One(INSURANCES))],
        b"certificate" => &[("levels", Several(LEVELS)), ("listed", YES), ("scarce", YES)],
        b"within_months_of" => &[("months", Number), ("years", Number), ("event", One(EVENTS))],
        b"course_registered" => &[("catalogue", Figure)],
        b"attendance_at_least" => &[("percent", Number)],
        b"not_claimed_same" => {
            &[("by", Choice(&["", "trade_and_level", "scheme"])), ("of", Several(CLAIM_KINDS))]
        }
        b"claims_this_year_below" => &[
            ("count", Number),
            ("of", One(CLAIM_KINDS)),
            ("counts", Choice(&["", "all", "outside_list"])),
        ],
        b"contract_with_employer" => &[("months", Number)],
        b"date_between" => &[("from", Day("day_from")), ("to", Day("day_to"))],
        b"any_of" | b"all_of" => &[("conditions", Inside)],
        b"office_confirms" => &[("item", Item), ("text", Words)],
        _ => &[],
    }
}

/// How deep conditions are offered within one another; the loader takes a few more.
const DEEPEST: usize = 2;

/// What people write for a number that no document gives, and for the age of retirement.
const NOT_PUBLISHED: [&str; 4] = ["未公布", "不详", "not published", "missing"];
const RETIREMENT: [&str; 4] = ["退休", "退休年龄", "retirement age", "retirement"];

/// Puts the texts of the files into the form in which people choose and type them.
pub(super) fn settle(form: &mut Form) {
    let mode = |form: &Form, modes: &[&str], prefix: &str| {
        let has = |mode: &&&str| {
            let own = [prefix, mode].concat();
            let within = [&*own, "."].concat();
            form.texts.iter().any(|(path, _)| *path == own || path.starts_with(&within))
        };
        modes.iter().find(has).map_or("", |mode| *mode).to_owned()
    };
    let end = mode(form, &["renewal", "ended", "until"], "");
    form.put("end", &end);
    let given = mode(form, &["value", "by_level", "figure"], "amount.");
    form.put("amount", &given);
    for place in ["papers", "apply_at"] {
        if form.text(place) == "missing" {
            form.put(place, "");
        }
    }
    for lang in ["zh", "en"] {
        let count = count_of(form, "papers", &[".", lang].concat());
        let lines: Vec<&str> =
            (0..count).map(|at| form.text(&format!("papers[{at}].{lang}"))).collect();
        let lines = lines.join("\n");
        form.put(&["papers.", lang].concat(), &lines);
    }
    let shown =
        [(NOT_PUBLISHED, "conditions"), (NOT_PUBLISHED, "uplifts"), (RETIREMENT, "conditions")];
    for (words, list) in shown {
        for (path, text) in &mut form.texts {
            if path.starts_with(list) && Some(&text.as_str()) == words.last() {
                words[0].clone_into(text);
            }
        }
    }
}

/// What follows from a text that was typed: an item that was emptied goes, a new answer of the office has its name.
pub(super) fn typed(form: &mut Form, path: &str) {
    let is_empty = form.text(path).is_empty();
    let item = ["", ".kind", ".group"].iter().find_map(|end| {
        let item = path.strip_suffix(end)?.strip_suffix(']')?;
        let (list, at) = item.rsplit_once('[')?;
        Some((list.to_owned(), at.parse::<usize>().ok()?, *end))
    });
    if let Some((list, at, end)) = item
        && is_empty
    {
        let count = count_of(form, &list, end).max(at.saturating_add(1));
        form.remove(&list, at, count);
    }
    if form.text(path) == "office_confirms"
        && let Some(own) = path.strip_suffix("kind")
    {
        let item = [own, "item"].concat();
        if form.text(&item).is_empty() {
            let known = |name: &String| form.texts.iter().any(|(_, text)| text == name);
            let mut names = (1..=form.texts.len()).map(|number| format!("item_{number}"));
            let free = names.find(|name| !known(name)).unwrap_or_default();
            form.put(&item, &free);
        }
    }
}

/// How many items a list has: up to the last that has a text.
fn count_of(form: &Form, list: &str, end: &str) -> usize {
    let start = [list, "["].concat();
    let at = |path: &str| -> Option<usize> {
        let (at, rest) = path.strip_prefix(&start)?.split_once(']')?;
        if rest == end { at.parse().ok() } else { None }
    };
    let texts = form.texts.iter().filter(|(_, text)| !text.is_empty());
    texts.filter_map(|(path, _)| at(path)).max().map_or(0, |last: usize| last.saturating_add(1))
}

/// Whether a scheme may name a figure.
pub fn is_of_schemes(key: &str) -> bool {
    let of_answers =
        key.starts_with("training.confirmed.") || key.starts_with("training.amount_of.");
    !of_answers && SCHEME_FIGURES.iter().any(|start| key.starts_with(start))
}
