//! The JSON Schema of a case, made from the field table. JSON Schema。

use serde_json::{Map, Value, json};

use super::{Field, FieldKind};

/// A JSON Schema (2020-12) for the cases of a calculator.
pub fn schema(calculator: &str, fields: &[Field]) -> Value {
    let mut properties = properties(fields);
    properties.insert(
        "supplied".to_owned(),
        json!({
            "type": "object",
            "description": "Values for figures that are missing, by whole key; never used where a figure is known.",
            "additionalProperties": { "type": ["string", "boolean"] }
        }),
    );
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": format!("Case for {calculator}"),
        "type": "object",
        "additionalProperties": false,
        "properties": properties
    })
}

fn properties(fields: &[Field]) -> Map<String, Value> {
    fields.iter().map(|field| (field.name.to_owned(), property(field))).collect()
}

fn property(field: &Field) -> Value {
    let about = field.about;
    match field.kind {
        FieldKind::Rows(columns) => json!({
            "type": "array",
            "description": about,
            "items": {
                "type": "object",
                "additionalProperties": false,
                "properties": properties(columns)
            }
        }),
        FieldKind::Choice(words) => {
            json!({ "type": "string", "description": about, "enum": words })
        }
        FieldKind::Year => {
            json!({ "type": "string", "description": about, "examples": ["2026"] })
        }
        FieldKind::Month | FieldKind::MonthNear(..) => {
            json!({ "type": "string", "description": about, "examples": ["2026-09"] })
        }
        FieldKind::Day => {
            json!({ "type": "string", "description": about, "examples": ["2026-09-01"] })
        }
        FieldKind::Money => {
            json!({ "type": "string", "description": about, "examples": ["1970.00"] })
        }
        FieldKind::Hours(most) => json!({
            "type": "string",
            "description": format!("{about} At most {most} hours."),
            "examples": ["7.5", "7:30"]
        }),
        FieldKind::Count(least, most) => json!({
            "type": "string",
            "description": format!("{about} A whole number from {least} to {most}."),
        }),
        FieldKind::Number(most) => json!({
            "type": "string",
            "description": format!("{about} At most four decimals, from 0 to {most}."),
            "examples": ["0.6757"]
        }),
        FieldKind::Text => json!({ "type": "string", "description": about }),
        FieldKind::Clock => {
            json!({ "type": "string", "description": about, "examples": ["08:00-12:30"] })
        }
    }
}
