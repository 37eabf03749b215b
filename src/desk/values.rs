//! The values of a figure in the tree of its file. 数值在文件里的位置。

use crate::params::{Cell, Json, Kind, registry, spec_of};
use crate::report::Lang;
use crate::report::desk::column_word;

use super::tree::{field, field_mut, items_mut, of_text, put, replaced, text};
use super::written_day;

/// The fields of a figure, in the order in which they are written.
const FIGURE: [&str; 3] = ["name", "ask", "values"];

/// The values of a figure in the tree of its file, to change them; one that the file does not list yet is
/// put among the others in the order of the registry.
pub(super) fn values_of<'a>(
    file: &'a mut Json,
    key: &str,
    ask: &str,
) -> Option<&'a mut Vec<Json>> {
    let figures = field_mut(file, "figures")?;
    if field(figures, key).is_none() {
        let rank = |key: &str| {
            let own = spec_of(key)?.key;
            registry().position(|spec| spec.key == own)
        };
        let own = rank(key);
        let Json::Object(fields) = figures else { return None };
        let after = fields.iter().position(|(known, _)| own < rank(known));
        let mut figure = unlisted(fields, key).unwrap_or(Json::Object(Vec::new()));
        if field(&figure, "ask").is_none() {
            put(&mut figure, "ask", Some(of_text(ask)), &FIGURE);
        }
        put(&mut figure, "values", Some(Json::List(Vec::new())), &FIGURE);
        fields.insert(after.unwrap_or(fields.len()), (key.to_owned(), figure));
    }
    items_mut(field_mut(field_mut(figures, key)?, "values")?)
}

/// What stands before the values of a figure of a further plan: as of a plan that the file has, by the plan's own name.
fn unlisted(figures: &[(String, Json)], key: &str) -> Option<Json> {
    let plan = plan_of(key)?;
    let own = spec_of(key)?.key;
    let is_like =
        |known: &&(String, Json)| spec_of(&known.0).is_some_and(|spec| spec.key == own);
    let (like, figure) = figures.iter().find(is_like)?;
    let old = plan_of(like)?;
    let mut figure = figure.clone();
    let name = field_mut(&mut figure, "name")?;
    for lang in [Lang::Zh, Lang::En] {
        let of = lang.pick("zh", "en");
        let (old, plan) = (column_word(lang, old), column_word(lang, plan));
        let called = text(name, of);
        let called = replaced(called, old, plan).unwrap_or_else(|| {
            [called, lang.pick("（", " ("), plan, lang.pick("）", ")")].concat()
        });
        put(name, of, Some(of_text(&called)), &[]);
    }
    Some(figure)
}

/// The plan in the key of a figure of one.
fn plan_of(key: &str) -> Option<&'static str> {
    let Kind::Table(columns) = spec_of("flexible_medical.plans")?.kind else { return None };
    let (part, _) = key.split_once('.')?.1.split_once('.')?;
    columns.each().find_map(|column| {
        let Cell::Word(words) = column.cell else { return None };
        words.each().find(|word| *word == part)
    })
}

/// Where a value belongs among the others, by its first day; after those that begin before it.
pub(super) fn place_of(values: &[Json], entry: &Json) -> usize {
    let own = written_day(entry);
    values.iter().position(|value| own < written_day(value)).unwrap_or(values.len())
}
