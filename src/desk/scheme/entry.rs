//! A scheme as its file has it, from what was typed and chosen. 由表单写成补贴项目。

use crate::desk::entry::{amount, first_day, number};
use crate::desk::form::Form;
use crate::desk::tree::of_text;
use crate::params::{Json, LEVELS};

use super::{Holds, NOT_PUBLISHED, RETIREMENT, count_of, fields_of};

/// The scheme as the file has it.
pub(in super::super) fn entry(form: &Form) -> Json {
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
