//! A case from JSON: an object with the names of the field table, every value text. 读取 JSON。

use crate::params::Json;
use crate::report::EntryError;

use super::{Case, Field, FieldKind, Place, Problem, Row};

/// Reads a case for a field table.
///
/// # Errors
///
/// Every name that the table does not have, and every value that is no text; `Err` with one
/// problem at the empty path if the text is no JSON object.
pub fn from_json(fields: &[Field], text: &str) -> Result<Case, Vec<Problem>> {
    let whole = |error| vec![Problem { place: Place::Field(String::new()), error }];
    let Ok(Json::Object(entries)) = Json::parse(text) else {
        return Err(whole(EntryError::NotText));
    };
    let mut case = Case::default();
    let mut problems = Vec::new();
    for (at, (name, value)) in entries.iter().enumerate() {
        if repeats(&entries, at) {
            let place = Place::Field(name.clone());
            problems.push(Problem { place, error: EntryError::RepeatedField });
            continue;
        }
        if name == "supplied" {
            read_supplied(&mut case, value, &mut problems);
            continue;
        }
        let at = Place::Field(name.clone());
        let field = fields.iter().find(|field| field.name == name);
        match (field.map(|field| field.kind), value) {
            (None, _) => {
                let error = EntryError::UnknownField { name: name.clone() };
                problems.push(Problem { place: at, error });
            }
            (Some(FieldKind::Rows(columns)), Json::List(items)) => {
                for (row_at, item) in items.iter().enumerate() {
                    let row = read_row(name, row_at, columns, item, &mut problems);
                    case.change_rows(name, |rows| rows.push(row));
                }
            }
            (Some(FieldKind::Rows(_)), _) => {
                problems.push(Problem { place: at, error: EntryError::NotText });
            }
            (Some(_), Json::Text(text)) => case.set(name, text.as_str()),
            (Some(_), Json::Null) => {}
            (Some(_), _) => problems.push(Problem { place: at, error: EntryError::NotText }),
        }
    }
    if problems.is_empty() { Ok(case) } else { Err(problems) }
}

/// Whether a name stands further up too: neither value can be preferred.
fn repeats(entries: &[(String, Json)], at: usize) -> bool {
    let (before, rest) = entries.split_at_checked(at).unwrap_or((entries, &[]));
    rest.first().is_some_and(|(name, _)| before.iter().any(|(known, _)| known == name))
}

fn read_supplied(case: &mut Case, value: &Json, problems: &mut Vec<Problem>) {
    let Json::Object(entries) = value else {
        let place = Place::Field("supplied".to_owned());
        problems.push(Problem { place, error: EntryError::NotText });
        return;
    };
    for (at, (key, value)) in entries.iter().enumerate() {
        if repeats(entries, at) {
            let place = Place::Supplied(key.clone());
            problems.push(Problem { place, error: EntryError::RepeatedField });
            continue;
        }
        match value {
            Json::Text(text) => case.supply(key, text.as_str()),
            Json::Bool(answer) => case.supply(key, if *answer { "yes" } else { "no" }),
            Json::Null | Json::Number(_) | Json::List(_) | Json::Object(_) => {
                let place = Place::Supplied(key.clone());
                problems.push(Problem { place, error: EntryError::NotText });
            }
        }
    }
}

fn read_row(
    table: &str,
    at: usize,
    columns: &[Field],
    item: &Json,
    problems: &mut Vec<Problem>,
) -> Row {
    let mut row = Row::default();
    let place = |column: &str| Place::Cell(table.to_owned(), at, column.to_owned());
    let Json::Object(entries) = item else {
        problems.push(Problem { place: place(""), error: EntryError::NotText });
        return row;
    };
    for (at, (name, value)) in entries.iter().enumerate() {
        if repeats(entries, at) {
            problems.push(Problem { place: place(name), error: EntryError::RepeatedField });
            continue;
        }
        let known = columns.iter().any(|column| column.name == name);
        match value {
            _ if !known => {
                let error = EntryError::UnknownField { name: name.clone() };
                problems.push(Problem { place: place(name), error });
            }
            Json::Text(text) => row.set(name, text.as_str()),
            Json::Null => {}
            Json::Bool(_) | Json::Number(_) | Json::List(_) | Json::Object(_) => {
                problems.push(Problem { place: place(name), error: EntryError::NotText });
            }
        }
    }
    row
}
