//! The part of the schema that describes schemes. 补贴项目的格式。

use quanyi::params::{
    CLAIM_KINDS, EVENTS, GROUPS, INSURANCES, LEVELS, Office, SCHEME_FIGURES, STATUSES, registry,
};
use serde_json::{Map, Value, json};

use super::schema::reference;

/// The schemes of a file, by their short names.
pub(super) fn schemes() -> Value {
    json!({
        "type": "object",
        "propertyNames": { "pattern": "^[a-z0-9_]+$" },
        "additionalProperties": reference("scheme")
    })
}

/// What schemes are made of.
pub(super) fn definitions() -> [(&'static str, Value); 5] {
    let figures: Vec<&str> = registry()
        .map(|spec| spec.key)
        .filter(|key| SCHEME_FIGURES.iter().any(|start| key.starts_with(start)))
        .collect();
    [
        ("scheme", scheme()),
        ("condition", json!({ "oneOf": conditions() })),
        ("scheme_figure", json!({ "enum": figures })),
        (
            "scheme_number",
            json!({ "anyOf": [
                { "const": "missing" },
                reference("number"),
                object(&["figure"], [
                    ("figure", reference("scheme_figure")),
                    ("row", reference("filled")),
                    ("field", reference("filled"))
                ])
            ] }),
        ),
        ("scheme_amount", amount()),
    ]
}

fn scheme() -> Value {
    let missing = || json!({ "const": "missing" });
    let offices = Office::NAMES.map(|(_, name)| name);
    let mut shape = object(
        &[
            "name",
            "ask",
            "status",
            "claimed_by",
            "from",
            "conditions",
            "amount",
            "papers",
            "apply_at",
        ],
        [
            ("name", reference("words")),
            ("ask", json!({ "enum": offices })),
            ("status", json!({ "enum": ["official", "secondary", "unverified"] })),
            ("cite", json!({ "type": "array", "items": reference("cite") })),
            ("checked_on", reference("day")),
            ("checked_by", json!({ "enum": offices })),
            ("claimed_by", json!({ "enum": ["worker", "provider", "employer"] })),
            (
                "from",
                json!({ "anyOf": [{ "enum": ["always", "unknown"] }, reference("known_day")] }),
            ),
            ("until", reference("day")),
            ("renewal", missing()),
            ("ended", reference("day")),
            ("conditions", json!({ "type": "array", "items": reference("condition") })),
            ("amount", reference("scheme_amount")),
            (
                "uplifts",
                json!({ "type": "array", "items": object(&["group", "percent"], [
                    ("group", json!({ "enum": GROUPS })),
                    ("percent", reference("scheme_number"))
                ]) }),
            ),
            (
                "papers",
                json!({ "anyOf": [missing(), { "type": "array", "items": reference("words") }] }),
            ),
            ("apply_at", json!({ "anyOf": [missing(), reference("words")] })),
            ("note", reference("words")),
        ],
    );
    let stronger = json!({
        "if": { "properties": { "status": { "enum": ["official", "secondary"] } } },
        "then": { "properties": { "cite": { "minItems": 1 } }, "required": ["cite"] }
    });
    if let Value::Object(map) = &mut shape {
        map.insert("allOf".to_owned(), json!([stronger]));
        map.insert(
            "dependentRequired".to_owned(),
            json!({ "renewal": ["until"], "checked_by": ["checked_on"] }),
        );
        let both = json!({ "not": { "required": ["until", "ended"] } });
        map.insert("dependentSchemas".to_owned(), json!({ "ended": both }));
    }
    shape
}

fn amount() -> Value {
    let levels: Map<String, Value> =
        LEVELS.iter().map(|level| ((*level).to_owned(), reference("money"))).collect();
    json!({ "anyOf": [
        { "const": "missing" },
        object(&["value"], [("value", reference("money"))]),
        object(&["by_level"], [(
            "by_level",
            json!({
                "type": "object",
                "minProperties": 1,
                "additionalProperties": false,
                "properties": levels
            })
        )]),
        object(&["figure"], [
            ("figure", reference("scheme_figure")),
            ("on", json!({ "enum": ["application", "certificate"] }))
        ])
    ] })
}

/// Every kind of condition with its fields.
fn conditions() -> Vec<Value> {
    let number = || reference("scheme_number");
    let some =
        |words: &[&str]| json!({ "type": "array", "minItems": 1, "items": { "enum": words } });
    let inside = || json!({ "type": "array", "minItems": 1, "items": reference("condition") });
    let yes_or_no = || json!({ "type": "boolean" });
    let insurance = || json!({ "enum": INSURANCES });
    let event = || json!({ "enum": EVENTS });
    let area = json!({ "type": "string", "pattern": "^([0-9]{2}|[0-9]{4}|[0-9]{6})$" });
    let most = json!({ "anyOf": [{ "const": "retirement" }, number()] });
    vec![
        condition(
            "age_between",
            &[],
            vec![
                ("least", number()),
                ("most", most),
                ("sex", json!({ "enum": ["man", "woman"] })),
            ],
        ),
        condition("any_group", &["groups"], vec![("groups", some(GROUPS))]),
        condition("work_or_live_in", &["area"], vec![("area", area)]),
        condition("status_any", &["statuses"], vec![("statuses", some(STATUSES))]),
        condition(
            "insured_months_at_least",
            &["insurance", "months"],
            vec![("insurance", insurance()), ("months", number())],
        ),
        condition("insured_now", &["insurance"], vec![("insurance", insurance())]),
        condition(
            "certificate",
            &[],
            vec![("levels", some(LEVELS)), ("listed", yes_or_no()), ("scarce", yes_or_no())],
        ),
        condition(
            "within_months_of",
            &["months", "event"],
            vec![("months", number()), ("event", event())],
        ),
        condition(
            "within_months_of",
            &["years", "event"],
            vec![("years", number()), ("event", event())],
        ),
        condition("course_registered", &[], vec![("catalogue", reference("scheme_figure"))]),
        condition("attendance_at_least", &["percent"], vec![("percent", number())]),
        condition("assessment_passed", &[], Vec::new()),
        condition(
            "not_claimed_same",
            &["by", "of"],
            vec![
                ("by", json!({ "enum": ["trade_and_level", "scheme"] })),
                ("of", some(CLAIM_KINDS)),
            ],
        ),
        condition(
            "claims_this_year_below",
            &["count", "of"],
            vec![
                ("count", number()),
                ("of", json!({ "enum": CLAIM_KINDS })),
                ("counts", json!({ "enum": ["all", "outside_list"] })),
            ],
        ),
        condition("contract_with_employer", &["months"], vec![("months", number())]),
        condition(
            "date_between",
            &[],
            vec![("from", reference("day")), ("to", reference("day"))],
        ),
        condition("any_of", &["conditions"], vec![("conditions", inside())]),
        condition("all_of", &["conditions"], vec![("conditions", inside())]),
        condition(
            "office_confirms",
            &["item", "text"],
            vec![
                ("item", json!({ "type": "string", "pattern": "^[a-z0-9_]+$" })),
                ("text", reference("words")),
            ],
        ),
    ]
}

fn condition(kind: &str, needed: &[&str], fields: Vec<(&'static str, Value)>) -> Value {
    let needed: Vec<&str> = core::iter::once("kind").chain(needed.iter().copied()).collect();
    let always = [("kind", json!({ "const": kind })), ("clause", reference("filled"))];
    object(&needed, always.into_iter().chain(fields))
}

fn object(needed: &[&str], fields: impl IntoIterator<Item = (&'static str, Value)>) -> Value {
    let properties: Map<String, Value> =
        fields.into_iter().map(|(name, shape)| (name.to_owned(), shape)).collect();
    json!({
        "type": "object",
        "required": needed,
        "additionalProperties": false,
        "properties": properties
    })
}
