//! A scheme as the fields of the same form: its conditions are of a closed set, each with its fields. 补贴项目表单。
//!
//! A list ends with a field that is empty; what is chosen there is added, and what is emptied goes. So nothing is asked
//! of an item but what it is.

use crate::params::{
    CLAIM_KINDS, Cell, EVENTS, GROUPS, INSURANCES, Json, Kind, LEVELS, SCHEME_FIGURES,
    STATUSES, spec_of,
};

use super::entry::{amount, first_day, number};
use super::form::{Form, Input, InputKind, Name};
use super::tree::of_text;

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
    if form.text(path) == "office_confirms" {
        let item = [path.trim_end_matches("kind"), "item"].concat();
        if form.text(&item).is_empty() {
            let free = (1_u32..).map(|number| format!("item_{number}")).find(|name| {
                !form.texts.iter().any(|(path, text)| path.ends_with(".item") && text == name)
            });
            form.put(&item, &free.unwrap_or_default());
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

/// The fields of a scheme, in the order in which they are asked.
pub(super) fn inputs(form: &Form) -> Vec<Input> {
    let mut asked = Asked { form, all: Vec::new() };
    asked.words("name", "scheme.name", InputKind::Line);
    asked.add(
        "claimed_by",
        "claimed_by",
        InputKind::Choice(&["", "worker", "provider", "employer"]),
    );
    asked.add("from", "from", InputKind::Day);
    asked.add("end", "end", InputKind::Choice(&["", "until", "renewal", "ended"]));
    match form.text("end") {
        "until" | "renewal" => asked.add("until", "until", InputKind::Day),
        "ended" => asked.add("ended", "ended", InputKind::Day),
        _ => {}
    }
    asked.conditions("conditions", 0);
    let given: &'static [&'static str] = &["", "value", "by_level", "figure"];
    asked.add("amount", "amount", InputKind::Choice(given));
    match form.text("amount") {
        "value" => asked.add("amount.value", "amount.value", InputKind::Money),
        "by_level" => {
            for level in LEVELS {
                let path = ["amount.by_level.", level].concat();
                asked.all.push(Input {
                    path,
                    name: Name::Level(level),
                    kind: InputKind::Money,
                });
            }
        }
        "figure" => {
            asked.add("amount.figure", "number.figure", InputKind::Figure);
            let days = &["", "application", "certificate"];
            asked.add("amount.on", "amount.on", InputKind::Choice(days));
        }
        _ => {}
    }
    let count = count_of(form, "uplifts", ".group");
    for at in 0..=count {
        asked.add(&format!("uplifts[{at}].group"), "uplift", InputKind::Scheme(GROUPS));
        if at < count {
            asked.number(&format!("uplifts[{at}].percent"), "uplift.percent");
        }
    }
    asked.words("papers", "papers", InputKind::Words);
    asked.words("apply_at", "apply_at", InputKind::Line);
    asked.add("ask", "ask", InputKind::Office);
    form.record_inputs(&mut asked.all, true);
    asked.all
}

/// The fields asked so far.
struct Asked<'a> {
    form: &'a Form,
    all: Vec<Input>,
}

impl Asked<'_> {
    fn add(&mut self, path: &str, name: &'static str, kind: InputKind) {
        self.all.push(Input { path: path.to_owned(), name: Name::Fixed(name), kind });
    }

    fn words(&mut self, path: &str, name: &'static str, kind: InputKind) {
        for lang in ["zh", "en"] {
            self.add(&[path, ".", lang].concat(), name, kind);
        }
    }

    /// A number: typed, or that of a figure, of one of its rows, of one of its fields.
    fn number(&mut self, path: &str, name: &'static str) {
        let figure = [path, ".figure"].concat();
        let spec = spec_of(self.form.text(&figure));
        if spec.is_none() {
            self.add(path, name, InputKind::Number);
        }
        let label = if spec.is_some() { name } else { "number.figure" };
        self.add(&figure, label, InputKind::Figure);
        if let Some(spec) = spec {
            let (rows, fields) = (InputKind::RowOf(spec), InputKind::FieldOf(spec));
            for (end, name, kind) in
                [(".row", "number.row", rows), (".field", "number.field", fields)]
            {
                if !kind.words().is_empty() {
                    self.add(&[path, end].concat(), name, kind);
                }
            }
        }
    }

    fn conditions(&mut self, list: &str, depth: usize) {
        let count = count_of(self.form, list, ".kind");
        for at in 0..=count {
            let own = format!("{list}[{at}].");
            let kind = [&*own, "kind"].concat();
            self.add(&kind, "condition", InputKind::Choice(KINDS));
            if at == count {
                break;
            }
            for (name, holds) in fields_of(self.form.text(&kind)) {
                let path = [&*own, name].concat();
                match holds {
                    Holds::Number => self.number(&path, name),
                    Holds::Choice(words) => self.add(&path, name, InputKind::Choice(words)),
                    Holds::One(words) => self.add(&path, name, InputKind::Scheme(words)),
                    Holds::Several(words) => {
                        for at in 0..=count_of(self.form, &path, "") {
                            self.add(&format!("{path}[{at}]"), name, InputKind::Scheme(words));
                        }
                    }
                    Holds::Day(called) => self.add(&path, called, InputKind::Day),
                    Holds::Line => self.add(&path, name, InputKind::Line),
                    Holds::Words => self.words(&path, name, InputKind::Line),
                    Holds::Figure => self.add(&path, name, InputKind::Figure),
                    Holds::Inside if depth < DEEPEST => {
                        self.conditions(&path, depth.saturating_add(1));
                    }
                    Holds::Inside | Holds::Item => {}
                }
            }
            self.add(&[&*own, "clause"].concat(), "clause", InputKind::Line);
        }
    }
}

/// The scheme as the file has it.
pub(super) fn entry(form: &Form) -> Json {
    let mut fields = Fields(Vec::new());
    let missing = || Some(of_text("missing"));
    fields.put("name", form.words("name"));
    fields.put("ask", text(form, "ask").or_else(|| Some(of_text("county_labour"))));
    fields.put("status", text(form, "status"));
    let cites: Vec<Json> = (0..form.cites).map(|at| form.cite(at)).collect();
    fields.put("cite", Some(Json::List(cites)).filter(|_| form.cites > 0));
    for name in ["checked_on", "checked_by", "claimed_by"] {
        fields.put(name, text(form, name));
    }
    fields.put("from", Some(Json::Text(first_day(&form.plain("from")))));
    match form.text("end") {
        end @ ("until" | "renewal") => {
            fields.put("until", Some(Json::Text(form.plain("until"))));
            fields.put("renewal", missing().filter(|_| end == "renewal"));
        }
        "ended" => fields.put("ended", Some(Json::Text(form.plain("ended")))),
        _ => {}
    }
    fields.put("conditions", Some(conditions(form, "conditions")));
    let given = match form.text("amount") {
        "value" => {
            let mut given = Fields(Vec::new());
            given.put("value", Some(Json::Text(amount(&form.plain("amount.value")))));
            given.json()
        }
        "by_level" => {
            let (mut given, mut levels) = (Fields(Vec::new()), Fields(Vec::new()));
            for level in LEVELS {
                let typed = amount(&form.plain(&["amount.by_level.", level].concat()));
                levels
                    .put(level, Some(Json::Text(typed)).filter(|typed| *typed != of_text("")));
            }
            given.put("by_level", Some(levels.json()));
            given.json()
        }
        "figure" => {
            let mut given = Fields(Vec::new());
            given.put("figure", Some(of_text(form.text("amount.figure"))));
            given.put("on", text(form, "amount.on"));
            given.json()
        }
        _ => of_text("missing"),
    };
    fields.put("amount", Some(given));
    let count = count_of(form, "uplifts", ".group");
    let uplifts = (0..count).map(|at| {
        let mut uplift = Fields(Vec::new());
        let path = |name: &str| format!("uplifts[{at}].{name}");
        uplift.put("group", text(form, &path("group")));
        uplift.put("percent", number_of(form, &path("percent")));
        uplift.json()
    });
    fields.put("uplifts", Some(Json::List(uplifts.collect())).filter(|_| count > 0));
    fields.put("papers", papers(form).or_else(missing));
    fields.put("apply_at", form.words("apply_at").or_else(missing));
    fields.put("note", form.words("note"));
    fields.json()
}

/// The fields of an object, as far as they are known.
struct Fields(Vec<(String, Json)>);

impl Fields {
    fn put(&mut self, name: &str, json: Option<Json>) {
        if let Some(json) = json {
            self.0.push((name.to_owned(), json));
        }
    }

    fn json(self) -> Json {
        Json::Object(self.0)
    }
}

/// What was typed at a path, in plain signs; none where nothing was.
fn text(form: &Form, path: &str) -> Option<Json> {
    Some(form.plain(path)).filter(|text| !text.is_empty()).map(Json::Text)
}

/// A number; none where nothing was typed.
fn number_of(form: &Form, path: &str) -> Option<Json> {
    let figure = text(form, &[path, ".figure"].concat());
    if figure.is_some() {
        let mut fields = Fields(Vec::new());
        fields.put("figure", figure);
        for end in ["row", "field"] {
            fields.put(end, text(form, &[path, ".", end].concat()));
        }
        return Some(fields.json());
    }
    let typed = form.plain(path);
    let word = |words: [&str; 4]| words.contains(&&*typed).then(|| of_text(words[3]));
    let known = word(NOT_PUBLISHED).or_else(|| word(RETIREMENT));
    known.or_else(|| Some(Json::Text(number(&typed))).filter(|_| !typed.is_empty()))
}

fn conditions(form: &Form, list: &str) -> Json {
    let mut all = Vec::new();
    for at in 0..count_of(form, list, ".kind") {
        let own = format!("{list}[{at}].");
        let kind = form.text(&[&*own, "kind"].concat());
        let mut fields = Fields(Vec::new());
        fields.put("kind", Some(of_text(kind)));
        for (name, holds) in fields_of(kind) {
            let path = [&*own, name].concat();
            let json = match holds {
                Holds::Number => number_of(form, &path),
                // What is a yes or left out in the files is a word at the form.
                Holds::Choice(words) if words.contains(&"yes") => {
                    text(form, &path).map(|_| Json::Bool(true))
                }
                Holds::Choice(_)
                | Holds::One(_)
                | Holds::Day(_)
                | Holds::Line
                | Holds::Figure
                | Holds::Item => text(form, &path),
                Holds::Several(_) => {
                    let words = (0..count_of(form, &path, ""))
                        .filter_map(|at| text(form, &format!("{path}[{at}]")));
                    Some(words.collect::<Vec<_>>())
                        .filter(|all| !all.is_empty())
                        .map(Json::List)
                }
                Holds::Words => form.words(&path),
                Holds::Inside => Some(conditions(form, &path)),
            };
            fields.put(name, json);
        }
        // As printed.
        let clause = form.text(&[&*own, "clause"].concat()).trim();
        fields.put("clause", Some(of_text(clause)).filter(|_| !clause.is_empty()));
        all.push(fields.json());
    }
    Json::List(all)
}

/// The papers, a line to each; none where none are written.
fn papers(form: &Form) -> Option<Json> {
    let lines = |lang: &str| -> Vec<&str> {
        let text = form.text(["papers.", lang].concat().as_str());
        text.lines().map(str::trim).filter(|line| !line.is_empty()).collect()
    };
    let (zh, en) = (lines("zh"), lines("en"));
    let count = zh.len().max(en.len());
    let papers = (0..count).map(|at| {
        let (zh, en) = (zh.get(at).copied(), en.get(at).copied());
        let mut words = Fields(Vec::new());
        words.put("zh", zh.or(en).map(of_text));
        words.put("en", en.or(zh).map(of_text));
        words.json()
    });
    Some(papers.collect::<Vec<_>>()).filter(|papers| !papers.is_empty()).map(Json::List)
}

impl InputKind {
    /// The words that can be chosen of a figure's rows or fields; none where it has one value.
    pub fn words(self) -> Vec<&'static str> {
        let (spec, of_rows) = match self {
            Self::RowOf(spec) => (spec, true),
            Self::FieldOf(spec) => (spec, false),
            _ => return Vec::new(),
        };
        let (columns, is_table) = match spec.kind {
            Kind::Table(columns) => (columns, true),
            Kind::Record(columns) => (columns, false),
            _ => return Vec::new(),
        };
        if of_rows {
            let mut words = columns.each().filter_map(|column| match column.cell {
                Cell::Word(words) => Some(words),
                _ => None,
            });
            return words
                .next()
                .filter(|_| is_table)
                .map(|words| words.each().collect())
                .unwrap_or_default();
        }
        let numbers =
            columns.each().filter(|column| matches!(column.cell, Cell::Money | Cell::Number));
        numbers.map(|column| column.name).collect()
    }
}

/// Whether a scheme may name a figure.
pub fn is_of_schemes(key: &str) -> bool {
    let of_answers =
        key.starts_with("training.confirmed.") || key.starts_with("training.amount_of.");
    !of_answers && SCHEME_FIGURES.iter().any(|start| key.starts_with(start))
}
