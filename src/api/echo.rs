//! A case as JSON, as it was typed: what an answer is about. 填写内容的 JSON。

use serde_json::{Map, Value};

use super::{Case, Field};

/// What was entered, in the shape in which a case is given: every text as it was typed, and
/// nothing for a field in which nothing stands.
pub(super) fn echo(fields: &[Field], case: &Case) -> Value {
    let mut told = Map::new();
    for field in fields {
        match field.kind.columns() {
            Some(columns) => {
                let rows = case.rows(field.name).iter();
                let rows: Vec<Value> =
                    rows.map(|row| texts(columns, |column| row.text(column))).collect();
                if !rows.is_empty() {
                    told.insert(field.name.to_owned(), rows.into());
                }
            }
            None => tell(&mut told, field.name, case.text(field.name)),
        }
    }
    let mut supplied = Map::new();
    for (key, text) in case.supplied() {
        tell(&mut supplied, key, text);
    }
    if !supplied.is_empty() {
        told.insert("supplied".to_owned(), supplied.into());
    }
    told.into()
}

fn texts<'a>(columns: &[Field], text: impl Fn(&str) -> &'a str) -> Value {
    let mut told = Map::new();
    for column in columns {
        tell(&mut told, column.name, text(column.name));
    }
    told.into()
}

fn tell(told: &mut Map<String, Value>, name: &str, text: &str) {
    if !text.is_empty() {
        told.insert(name.to_owned(), text.into());
    }
}
