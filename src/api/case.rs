//! What was typed, kept as text: nothing is lost before it is understood. 填写内容。

use std::collections::BTreeMap;

use crate::report::EntryError;

/// Everything entered for one answer. 一次填写。
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Case {
    texts: BTreeMap<String, String>,
    rows: BTreeMap<String, Vec<Row>>,
    supplied: BTreeMap<String, String>,
}

/// One row of a table that was entered. 一行。
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    texts: BTreeMap<String, String>,
}

/// Where in a case something stands. 位置。
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// A field.
    Field(String),
    /// A column of a row, counted from nought.
    Cell(String, usize, String),
    /// A figure supplied.
    Supplied(String),
}

/// A text that cannot be used, and where it stands. 填写问题。
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where.
    pub place: Place,
    /// What is wrong.
    pub error: EntryError,
}

impl Place {
    /// `pay[0].amount`.
    pub fn path(&self) -> String {
        match self {
            Self::Field(name) => name.clone(),
            Self::Cell(table, row, column) if column.is_empty() => format!("{table}[{row}]"),
            Self::Cell(table, row, column) => format!("{table}[{row}].{column}"),
            Self::Supplied(key) => format!("supplied.{key}"),
        }
    }
}

impl Case {
    /// The text of a field; empty if nothing was entered.
    pub fn text(&self, name: &str) -> &str {
        self.texts.get(name).map_or("", String::as_str)
    }

    /// Enters a text; an empty one takes the field out.
    pub fn set(&mut self, name: &str, text: impl Into<String>) {
        put(&mut self.texts, name, text.into());
    }

    /// The rows of a table.
    pub fn rows(&self, name: &str) -> &[Row] {
        self.rows.get(name).map_or(&[], Vec::as_slice)
    }

    /// The rows of a table, to change them.
    pub fn rows_mut(&mut self, name: &str) -> &mut Vec<Row> {
        self.rows.entry(name.to_owned()).or_default()
    }

    /// The figures supplied, by key.
    pub fn supplied(&self) -> impl Iterator<Item = (&str, &str)> {
        self.supplied.iter().map(|(key, text)| (key.as_str(), text.as_str()))
    }

    /// The text supplied for a figure.
    pub fn supplied_text(&self, key: &str) -> &str {
        self.supplied.get(key).map_or("", String::as_str)
    }

    /// Supplies a figure; an empty text takes it back.
    pub fn supply(&mut self, key: &str, text: impl Into<String>) {
        put(&mut self.supplied, key, text.into());
    }
}

impl Row {
    /// A row of these fields.
    pub fn of(cells: &[(&str, &str)]) -> Self {
        let mut row = Self::default();
        for (name, text) in cells {
            row.set(name, *text);
        }
        row
    }

    /// The text of a column.
    pub fn text(&self, name: &str) -> &str {
        self.texts.get(name).map_or("", String::as_str)
    }

    /// Enters a text; an empty one takes the cell out.
    pub fn set(&mut self, name: &str, text: impl Into<String>) {
        put(&mut self.texts, name, text.into());
    }

    /// Whether nothing was entered.
    pub fn is_blank(&self) -> bool {
        self.texts.values().all(|text| text.trim().is_empty())
    }
}

fn put(texts: &mut BTreeMap<String, String>, name: &str, text: String) {
    if text.is_empty() {
        texts.remove(name);
    } else {
        texts.insert(name.to_owned(), text);
    }
}
