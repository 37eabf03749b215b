//! The JSON Schema of a file of figures, for editors: made from the registry and the format.

use quanyi::params::{Cell, Columns, Kind, Level, Office, Per, Spec, Unit, registry};
use serde_json::{Map, Value, json};

/// The schema as it is kept in `params/schema.json`.
pub(crate) fn text() -> String {
    let mut out = String::new();
    write(&schema(), 0, &mut out);
    out.push('\n');
    out
}

/// The widest line of the file.
const WIDTH: usize = 120;

/// Writes what fits on a line on one line, and the rest indented.
fn write(json: &Value, depth: usize, out: &mut String) {
    let short = json.to_string();
    let indent = "  ".repeat(depth.saturating_add(1));
    let fits = short.len().saturating_add(indent.len()) <= WIDTH;
    let (open, items, close) = match json {
        Value::Object(fields) if !fits => {
            let name = |name: &str| format!("{}: ", Value::from(name));
            ('{', fields.iter().map(|(key, item)| (name(key), item)).collect::<Vec<_>>(), '}')
        }
        Value::Array(items) if !fits => {
            ('[', items.iter().map(|item| (String::new(), item)).collect(), ']')
        }
        Value::Object(_)
        | Value::Array(_)
        | Value::Null
        | Value::Bool(_)
        | Value::Number(_)
        | Value::String(_) => {
            out.push_str(&short);
            return;
        }
    };
    out.push(open);
    for (at, (name, item)) in items.into_iter().enumerate() {
        out.push_str(if at == 0 { "\n" } else { ",\n" });
        out.push_str(&indent);
        out.push_str(&name);
        write(item, depth.saturating_add(1), out);
    }
    out.push('\n');
    out.push_str(&"  ".repeat(depth));
    out.push(close);
}

/// The schema: what the loader wants of one file, as far as a schema can say it. The order of
/// days, bounds and cited documents are the loader's alone.
fn schema() -> Value {
    let fields =
        ["format", "authority", "name", "revision", "checked_on", "documents", "figures"];
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Quanyi 权益计算器: figures of one authority",
        "description": "See README.md. Made by `cargo xtask params --write-schema`.",
        "type": "object",
        "required": fields,
        "additionalProperties": false,
        "properties": {
            "format": { "const": 1 },
            "authority": { "type": "string", "pattern": "^(cn|[0-9]{2}|[0-9]{4}|[0-9]{6})$" },
            "parent": { "type": "string", "pattern": "^(cn|[0-9]{2}|[0-9]{4})$" },
            "name": { "$ref": "#/$defs/words" },
            "revision": { "type": "integer", "minimum": 0, "maximum": u32::MAX },
            "checked_on": { "$ref": "#/$defs/day" },
            "documents": {
                "type": "object",
                "additionalProperties": { "$ref": "#/$defs/document" }
            },
            "figures": figures(),
            "schemes": super::schemes::schemes()
        },
        "allOf": levels(),
        "$defs": all_definitions()
    })
}

/// Every figure by its key, with the shape of its value.
fn figures() -> Value {
    let (mut whole, mut patterns) = (Map::new(), Map::new());
    for spec in registry() {
        let value = figure(&spec);
        match pattern(&spec) {
            Some(pattern) => patterns.insert(pattern, value),
            None => whole.insert(spec.key.to_owned(), value),
        };
    }
    json!({
        "type": "object",
        "properties": whole,
        "patternProperties": patterns,
        "additionalProperties": false
    })
}

/// The pattern of a key that holds `<plan>` or `<county>`.
fn pattern(spec: &Spec) -> Option<String> {
    let name = |part: &str| {
        if part.starts_with('<') { "[a-z0-9_]+".to_owned() } else { part.to_owned() }
    };
    spec.is_pattern().then(|| {
        let parts: Vec<String> = spec.key.split('.').map(name).collect();
        format!("^{}$", parts.join("\\."))
    })
}

/// Which authority owns which figures; the nation alone has no parent.
fn levels() -> Value {
    let authorities = [
        (Level::Nation, "^cn$"),
        (Level::Province, "^[0-9]{2}$"),
        (Level::Prefecture, "^[0-9]{4}$"),
        (Level::County, "^[0-9]{6}$"),
    ];
    let rules = authorities.into_iter().map(|(level, code)| {
        let own = || registry().filter(move |spec| spec.level == level);
        let whole: Vec<&str> =
            own().filter(|spec| !spec.is_pattern()).map(|spec| spec.key).collect();
        let mut names = vec![json!({ "enum": whole })];
        names.extend(
            own()
                .filter_map(|spec| pattern(&spec))
                .map(|pattern| json!({ "pattern": pattern })),
        );
        let parent = if level == Level::Nation {
            json!({ "not": { "required": ["parent"] } })
        } else {
            json!({ "required": ["parent"] })
        };
        json!({
            "if": {
                "properties": { "authority": { "pattern": code } },
                "required": ["authority"]
            },
            "then": {
                "properties": { "figures": { "propertyNames": { "anyOf": names } } },
                "allOf": [parent]
            }
        })
    });
    Value::Array(rules.collect())
}

/// One figure, with its unit and bounds for the person who edits it.
fn figure(spec: &Spec) -> Value {
    let (least, most) = spec.bounds;
    let bounds = format!("{least} to {most}");
    let (shape, told) = match spec.kind {
        Kind::Money(per) => (reference("of_money"), format!("{}, {bounds}", per_words(per))),
        Kind::Percent => (reference("of_number"), format!("%, {bounds}")),
        Kind::Multiple => (reference("of_number"), format!("×, {bounds}")),
        Kind::Count(unit) => {
            (reference("of_number"), format!("{}, {bounds}", unit_words(unit)))
        }
        Kind::YesNo => (reference("of_yes_or_no"), "true, false".to_owned()),
        Kind::Text => (reference("of_words"), "zh, en".to_owned()),
        Kind::Shares => (reference("of_shares"), format!("%, {bounds}")),
        Kind::Record(columns) => (of(row(columns, false)), format!("numbers {bounds}")),
        Kind::Table(columns) => {
            let rows = json!({ "type": "array", "minItems": 1, "items": row(columns, true) });
            (of(rows), format!("numbers {bounds}"))
        }
    };
    let mut shape = shape;
    if let Value::Object(fields) = &mut shape {
        fields.insert("description".to_owned(), Value::from(told));
    }
    shape
}

/// A figure whose values have this shape, or are one of the two words for none.
fn of(shape: Value) -> Value {
    let value = json!({ "anyOf": [{ "enum": ["missing", "ended"] }, shape] });
    json!({
        "$ref": "#/$defs/figure",
        "properties": { "values": { "items": { "properties": { "value": value } } } }
    })
}

fn row(columns: Columns, in_table: bool) -> Value {
    let mut properties = Map::new();
    for column in columns.each() {
        properties.insert(column.name.to_owned(), cell(column.cell));
    }
    if in_table {
        let known = json!({ "enum": ["official", "secondary", "unverified"] });
        properties.insert("status".to_owned(), known);
    }
    let needed: Vec<&str> =
        columns.each().filter(|column| !column.optional).map(|column| column.name).collect();
    json!({
        "type": "object",
        "required": needed,
        "minProperties": 1,
        "additionalProperties": false,
        "properties": properties
    })
}

fn cell(cell: Cell) -> Value {
    match cell {
        Cell::Money => reference("money"),
        Cell::Number => reference("number"),
        Cell::Date => reference("day"),
        Cell::Month => reference("month"),
        Cell::Text => reference("words"),
        Cell::Word(words) => json!({ "enum": words.each().collect::<Vec<_>>() }),
    }
}

pub(super) fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{name}") })
}

/// What figures and schemes are made of.
fn all_definitions() -> Value {
    let mut all = definitions();
    if let Value::Object(map) = &mut all {
        let of_schemes = super::schemes::definitions();
        map.extend(of_schemes.map(|(name, shape)| (name.to_owned(), shape)));
    }
    all
}

const YEAR: &str = "(19|2[0-9])[0-9]{2}";
const MONTH: &str = "(0[1-9]|1[0-2])";
const DAY: &str = "(0[1-9]|[12][0-9]|3[01])";
const WHOLE: &str = "(0|[1-9][0-9]*)";

fn definitions() -> Value {
    let known_day = format!("^{YEAR}(-{MONTH}(-{DAY})?)?$");
    let offices = Office::NAMES.map(|(_, name)| name);
    let filled = json!({ "type": "string", "minLength": 1 });
    json!({
        "day": { "type": "string", "pattern": format!("^{YEAR}-{MONTH}-{DAY}$") },
        "month": { "type": "string", "pattern": format!("^{YEAR}-{MONTH}$") },
        "known_day": { "type": "string", "pattern": known_day },
        "money": { "type": "string", "pattern": format!("^{WHOLE}(\\.[0-9]{{1,2}})?$") },
        "number": { "type": "string", "pattern": format!("^{WHOLE}(\\.[0-9]{{1,6}})?$") },
        "filled": filled,
        "words": {
            "type": "object",
            "required": ["zh", "en"],
            "additionalProperties": false,
            "properties": { "zh": { "type": "string" }, "en": { "type": "string" } }
        },
        "shares": {
            "type": "object",
            "required": ["employer", "employee"],
            "additionalProperties": false,
            "properties": { "employer": reference("number"), "employee": reference("number") }
        },
        "document": {
            "type": "object",
            "required": ["title"],
            "additionalProperties": false,
            "properties": {
                "title": reference("words"),
                "number": reference("filled"),
                "issued_on": reference("known_day"),
                "url": { "type": "string", "pattern": "^https?://" },
                "read_in": reference("filled")
            }
        },
        "figure": {
            "type": "object",
            "required": ["ask", "values"],
            "additionalProperties": false,
            "properties": {
                "name": reference("words"),
                "ask": { "enum": offices },
                "values": { "type": "array", "items": reference("entry") }
            }
        },
        "of_money": of(reference("money")),
        "of_number": of(reference("number")),
        "of_yes_or_no": of(json!({ "type": "boolean" })),
        "of_words": of(reference("words")),
        "of_shares": of(reference("shares")),
        "entry": entry(),
        "cite": {
            "type": "object",
            "required": ["document"],
            "additionalProperties": false,
            "properties": { "document": { "type": "string" }, "article": reference("filled") }
        }
    })
}

/// One dated value, and what its fields want of each other.
fn entry() -> Value {
    let with = |field: &str, shape: Value| json!({ "properties": { field: shape }, "required": [field] });
    let from_day = json!({ "properties": { "from": reference("day") } });
    let from_unknown = with("from", json!({ "const": "unknown" }));
    json!({
        "type": "object",
        "required": ["from", "value", "status"],
        "additionalProperties": false,
        "properties": {
            "from": { "anyOf": [{ "enum": ["always", "unknown"] }, reference("known_day")] },
            "first_day": { "const": "unverified" },
            "seen": reference("known_day"),
            "lasts": { "const": "year" },
            "value": true,
            "status": { "enum": ["official", "secondary", "unverified", "missing"] },
            "cite": { "type": "array", "items": reference("cite") },
            "checked_on": reference("day"),
            "checked_by": { "enum": Office::NAMES.map(|(_, name)| name) },
            "note": reference("words")
        },
        "dependentRequired": { "checked_by": ["checked_on"] },
        "dependentSchemas": {
            "first_day": from_day,
            "seen": from_unknown,
            "lasts": { "properties": { "from": reference("known_day") } }
        },
        "allOf": [
            {
                "if": with("status", json!({ "const": "missing" })),
                "then": { "properties": { "value": { "const": "missing" } } },
                "else": { "properties": { "value": { "not": { "const": "missing" } } } }
            },
            {
                "if": with("from", json!({ "const": "always" })),
                "then": { "properties": { "value": { "const": "missing" } } }
            },
            {
                "if": with("status", json!({ "enum": ["official", "secondary"] })),
                "then": { "properties": { "cite": { "minItems": 1 } }, "required": ["cite"] }
            }
        ]
    })
}

fn per_words(per: Per) -> &'static str {
    match per {
        Per::Month => "元/月",
        Per::Hour => "元/小时",
        Per::Day => "元/天",
        Per::Year => "元/年",
        Per::Once => "元",
    }
}

fn unit_words(unit: Unit) -> &'static str {
    match unit {
        Unit::Hours => "小时",
        Unit::Days => "天",
        Unit::Workdays => "工作日",
        Unit::Months => "个月",
        Unit::Years => "年",
        Unit::Age => "岁",
        Unit::Times => "次",
        Unit::MonthlyStandards => "倍（月标准）",
        Unit::Tier => "类区",
        Unit::Points => "百分点",
    }
}

#[cfg(test)]
mod tests {
    use super::{schema, text};
    use crate::run;
    use boon::{Compiler, Draft, SchemaIndex, Schemas};
    use serde_json::Value;
    use std::fs;
    use std::path::{Path, PathBuf};

    /// What a schema of one file cannot say, and the loader alone finds.
    const LOADER_ALONE: [&str; 7] = [
        "broken-chain",
        "not-json",
        "out-of-bounds",
        "repeated-day",
        "repeated-field",
        "unlisted-document",
        "wrong-order",
    ];
    /// The same, within faults that a schema can find.
    const LOADER_ALONE_FILES: [&str; 3] = [
        "status-contradicts-value/row-stronger-than-its-table",
        "wrong-shape/cell-day-that-is-not",
        "wrong-shape/day-that-is-not",
    ];

    #[test]
    fn the_schema_in_the_repository_is_the_one_made_here() {
        let kept = fs::read_to_string(run::root().join(super::super::SCHEMA)).unwrap();
        assert!(kept == text(), "run `cargo xtask params --write-schema`");
    }

    #[test]
    fn the_shipped_files_fit() {
        let (schemas, index) = compiled();
        for code in ["cn", "53", "5325", "532524"] {
            let file = read(&run::root().join(format!("params/{code}.json"))).unwrap();
            if let Err(error) = schemas.validate(&file, index) {
                panic!("{code}.json: {error:#}");
            }
        }
    }

    #[test]
    fn broken_files_do_not_fit() {
        let (schemas, index) = compiled();
        let mut refused = 0_usize;
        let mut faults = Vec::new();
        for (name, files) in broken() {
            let fault = name.split('/').next().unwrap();
            if LOADER_ALONE.contains(&fault) || LOADER_ALONE_FILES.contains(&name.as_str()) {
                continue;
            }
            let fits = |file: &PathBuf| {
                read(file).is_some_and(|json| schemas.validate(&json, index).is_ok())
            };
            if files.iter().all(fits) {
                faults.push(name);
            } else {
                refused = refused.saturating_add(1);
            }
        }
        assert_eq!(faults, Vec::<String>::new());
        assert!(refused > 100, "{refused}");
    }

    fn compiled() -> (Schemas, SchemaIndex) {
        let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
        compiler.set_default_draft(Draft::V2020_12);
        compiler.add_resource("figures.json", schema()).unwrap();
        let index = compiler.compile("figures.json", &mut schemas).unwrap();
        (schemas, index)
    }

    /// A file, if it is JSON.
    fn read(path: &Path) -> Option<Value> {
        serde_json::from_str(&fs::read_to_string(path).unwrap()).ok()
    }

    /// The files of `tests/broken/`, by the fault expected and what is tried.
    fn broken() -> Vec<(String, Vec<PathBuf>)> {
        let root = run::root().join("tests/broken");
        let mut all = Vec::new();
        for fault in folder(&root).into_iter().filter(|path| path.is_dir()) {
            for what in folder(&fault) {
                let name =
                    |path: &Path| path.file_stem().unwrap().to_string_lossy().into_owned();
                let name = format!("{}/{}", name(&fault), name(&what));
                let files = if what.is_dir() { folder(&what) } else { vec![what] };
                all.push((name, files));
            }
        }
        all
    }

    fn folder(path: &Path) -> Vec<PathBuf> {
        let mut paths: Vec<PathBuf> =
            fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        paths
    }
}
