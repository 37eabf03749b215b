//! What was typed, kept as text: nothing is lost before it is understood. 填写内容。

use crate::report::EntryError;

/// Texts by name, in the order of the names: a handful, so a list serves.
type Texts = Vec<(String, String)>;

/// Everything entered for one answer. 一次填写。
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Case {
    texts: Texts,
    rows: Vec<(String, Vec<Row>)>,
    supplied: Texts,
}

/// One row of a table that was entered. 一行。
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    texts: Texts,
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
        get(&self.texts, name)
    }

    /// Enters a text; an empty one takes the field out.
    pub fn set(&mut self, name: &str, text: impl Into<String>) {
        put(&mut self.texts, name, text.into());
    }

    /// The rows of a table.
    pub fn rows(&self, name: &str) -> &[Row] {
        self.rows
            .iter()
            .find(|(known, _)| known == name)
            .map_or(&[], |(_, rows)| rows.as_slice())
    }

    /// Changes the rows of a table; a table without rows is as if it had never been.
    pub fn change_rows(&mut self, name: &str, change: impl FnOnce(&mut Vec<Row>)) {
        let mut rows = self.take_rows(name);
        change(&mut rows);
        self.put_rows(name, rows);
    }

    #[inline(never)]
    fn take_rows(&mut self, name: &str) -> Vec<Row> {
        let at = self.rows.iter().position(|(known, _)| known == name);
        at.map_or_else(Vec::new, |at| self.rows.remove(at).1)
    }

    #[inline(never)]
    fn put_rows(&mut self, name: &str, rows: Vec<Row>) {
        if !rows.is_empty() {
            let at = self.rows.iter().position(|(known, _)| name < known.as_str());
            self.rows.insert(at.unwrap_or(self.rows.len()), (name.to_owned(), rows));
        }
    }

    /// The figures supplied, by key.
    pub fn supplied(&self) -> impl Iterator<Item = (&str, &str)> {
        self.supplied.iter().map(|(key, text)| (key.as_str(), text.as_str()))
    }

    /// The text supplied for a figure.
    pub fn supplied_text(&self, key: &str) -> &str {
        get(&self.supplied, key)
    }

    /// Supplies a figure; an empty text takes it back.
    pub fn supply(&mut self, key: &str, text: impl Into<String>) {
        put(&mut self.supplied, key, text.into());
    }

    /// Whether another case holds the same but for the texts of one field, and of one column of its tables.
    #[cfg(quanyi_rows)]
    pub fn is_like(&self, other: &Self, field: &str, column: &str) -> bool {
        let alike = |rows: &[Row], others: &[Row]| {
            let mut pairs = rows.iter().zip(others);
            rows.len() == others.len()
                && pairs.all(|(row, other)| same_but(&row.texts, &other.texts, column))
        };
        same_but(&self.texts, &other.texts, field)
            && self.supplied == other.supplied
            && self.rows.len() == other.rows.len()
            && (self.rows.iter().zip(&other.rows))
                .all(|((table, rows), (known, others))| table == known && alike(rows, others))
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
        get(&self.texts, name)
    }

    /// Enters a text; an empty one takes the cell out.
    pub fn set(&mut self, name: &str, text: impl Into<String>) {
        put(&mut self.texts, name, text.into());
    }

    /// Whether nothing was entered.
    pub fn is_blank(&self) -> bool {
        self.texts.iter().all(|(_, text)| text.trim().is_empty())
    }
}

#[inline(never)]
fn get<'a>(texts: &'a Texts, name: &str) -> &'a str {
    texts.iter().find(|(known, _)| known == name).map_or("", |(_, text)| text.as_str())
}

/// Whether texts are the same but for one.
#[cfg(quanyi_rows)]
fn same_but(texts: &Texts, others: &Texts, name: &str) -> bool {
    let is_other = |one: &&(String, String)| one.0 != name;
    texts.iter().filter(is_other).eq(others.iter().filter(is_other))
}

#[inline(never)]
fn put(texts: &mut Texts, name: &str, text: String) {
    let at = texts.iter().position(|(known, _)| name <= known.as_str());
    let at = at.unwrap_or(texts.len());
    if texts.get(at).is_some_and(|(known, _)| known == name) {
        texts.remove(at);
    }
    if !text.is_empty() {
        texts.insert(at, (name.to_owned(), text));
    }
}
