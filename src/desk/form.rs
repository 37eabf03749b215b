//! A value as the fields of a form: texts as people type them, by the paths that the loader names. 数值表单。

use crate::params::{Cell, Column, Json, Kind, Level, Spec};

use super::scheme;

/// A field of the form. 表单项。
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Input {
    /// Its path within the value, as the loader has it: `value.pct`, `cite[0].article`.
    pub path: String,
    /// What it is called: a name of `report::desk::DESK`, or that of a column.
    pub name: Name,
    /// What is typed there.
    pub kind: InputKind,
}

/// What a field is called. 名称。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Name {
    /// One of every value.
    Fixed(&'static str),
    /// A column of this figure.
    Column(&'static str),
    /// A level of certificate.
    Level(&'static str),
}

/// What is typed at a field. 输入种类。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InputKind {
    /// An amount of money.
    Money,
    /// Any other number.
    Number,
    /// A day, a month, or a year.
    Day,
    /// A line of words.
    Line,
    /// Several lines of words.
    Words,
    /// One of these words, which the form names itself.
    Choice(&'static [&'static str]),
    /// One of the words of a column.
    Word(Column),
    /// One of the documents of the file.
    Document,
    /// One of the offices.
    Office,
    /// One of the words of schemes, called as training subsidies call it.
    Scheme(&'static [&'static str]),
    /// One of the figures that a scheme may name.
    Figure,
    /// A row of that figure, by its word.
    RowOf(Spec),
    /// A field of its rows.
    FieldOf(Spec),
}

/// A value being entered. 正在填写的数值。
#[derive(Clone, Debug, PartialEq)]
pub struct Form {
    /// The figure.
    pub key: String,
    /// Which of its values; none for a new one.
    pub at: Option<usize>,
    pub(super) spec: Spec,
    /// Whether it is a scheme, and no value of a figure.
    pub(super) is_scheme: bool,
    pub(super) texts: Vec<(String, String)>,
    pub(super) rows: usize,
    pub(super) cites: usize,
}

/// The statuses that a value can have.
const STATUSES: &[&str] = &["official", "secondary", "unverified"];

impl Form {
    /// The form of a value that there is, or an empty one of a new value, which nobody verified yet.
    pub fn of(
        key: &str,
        spec: Spec,
        at: Option<usize>,
        entry: Option<&Json>,
        today: &str,
    ) -> Self {
        let mut form = Self::empty(key, at, spec, false);
        if let Some(entry) = entry {
            form.fill("", entry);
        } else {
            form.set("status", "unverified");
            form.rows = usize::from(matches!(spec.kind, Kind::Table(_)));
        }
        if at.is_none() {
            form.set("from", "");
            form.set("checked_on", today);
        }
        let kind = match form.text("value") {
            state @ ("missing" | "ended") => state.to_owned(),
            _ => "value".to_owned(),
        };
        form.set("state", &kind);
        form
    }

    fn empty(key: &str, at: Option<usize>, spec: Spec, is_scheme: bool) -> Self {
        let (texts, key) = (Vec::new(), key.to_owned());
        Self { key, at, spec, is_scheme, texts, rows: 0, cites: 0 }
    }

    /// The form of a scheme that there is, or of a new one, under the key `schemes.<id>`.
    pub fn of_scheme(key: &str, scheme: Option<&Json>, today: &str) -> Self {
        let spec = Spec { key: "", level: Level::County, kind: Kind::Text, bounds: (0, 0) };
        let mut form = Self::empty(key, scheme.map(|_| 0), spec, true);
        if let Some(scheme) = scheme {
            form.fill("", scheme);
        } else {
            form.put("checked_on", today);
            form.put("status", "unverified");
        }
        scheme::settle(&mut form);
        form
    }

    /// Takes the texts of a tree, each under its path.
    fn fill(&mut self, path: &str, json: &Json) {
        match json {
            Json::Text(text) => self.set(path, text),
            Json::Bool(yes) => self.set(path, if *yes { "yes" } else { "no" }),
            Json::Object(fields) => {
                for (name, json) in fields {
                    let path =
                        if path.is_empty() { name.clone() } else { [path, ".", name].concat() };
                    self.fill(&path, json);
                }
            }
            Json::List(all) => {
                match path {
                    "value" => self.rows = all.len(),
                    "cite" => self.cites = all.len(),
                    _ => {}
                }
                for (at, json) in all.iter().enumerate() {
                    self.fill(&format!("{path}[{at}]"), json);
                }
            }
            Json::Null | Json::Number(_) => {}
        }
    }

    /// The text at a path.
    pub fn text(&self, path: &str) -> &str {
        let known = self.texts.iter().find(|(known, _)| known == path);
        known.map_or("", |(_, text)| text)
    }

    /// Types a text at a path; of a scheme, an item of a list that is emptied goes.
    pub fn set(&mut self, path: &str, text: &str) {
        self.put(path, text);
        if self.is_scheme {
            scheme::typed(self, path);
        }
    }

    pub(super) fn put(&mut self, path: &str, text: &str) {
        match self.texts.iter_mut().find(|(known, _)| known == path) {
            Some((_, old)) => text.clone_into(old),
            None => self.texts.push((path.to_owned(), text.to_owned())),
        }
    }

    /// What the figure may be.
    pub fn spec(&self) -> &Spec {
        &self.spec
    }

    /// How many rows its table has; none of what is no table.
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// Whether there is a value to be typed, and not the word for none.
    pub fn has_value(&self) -> bool {
        self.text("state") == "value"
    }

    /// Whether the value is a table, to which rows can be added.
    pub fn is_table(&self) -> bool {
        self.has_value() && matches!(self.spec.kind, Kind::Table(_))
    }

    /// Adds a row to the table.
    pub fn add_row(&mut self) {
        self.rows = self.rows.saturating_add(1);
    }

    /// Takes a row out.
    pub fn remove_row(&mut self, at: usize) {
        self.remove("value", at, self.rows);
        self.rows = self.rows.saturating_sub(1);
    }

    /// Adds a document.
    pub fn add_cite(&mut self, document: &str) {
        self.set(&format!("cite[{}].document", self.cites), document);
        self.cites = self.cites.saturating_add(1);
    }

    /// Takes a document out.
    pub fn remove_cite(&mut self, at: usize) {
        self.remove("cite", at, self.cites);
        self.cites = self.cites.saturating_sub(1);
    }

    /// How many documents are named.
    pub fn cites(&self) -> usize {
        self.cites
    }

    /// Takes an item out of a list; those after it move up.
    pub(super) fn remove(&mut self, list: &str, at: usize, count: usize) {
        let own = format!("{list}[{at}]");
        self.texts.retain(|(path, _)| !path.starts_with(&own));
        for after in at.saturating_add(1)..count {
            let (from, to) =
                (format!("{list}[{after}]"), format!("{list}[{}]", after.saturating_sub(1)));
            for (path, _) in &mut self.texts {
                if let Some(rest) = path.strip_prefix(&from) {
                    *path = [to.as_str(), rest].concat();
                }
            }
        }
    }

    /// The fields, in the order in which they are asked.
    pub fn inputs(&self) -> Vec<Input> {
        if self.is_scheme {
            return scheme::inputs(self);
        }
        let mut all = Vec::new();
        let fixed = |path: &str, name, kind| Input {
            path: path.to_owned(),
            name: Name::Fixed(name),
            kind,
        };
        all.push(fixed("state", "state", InputKind::Choice(&["value", "missing", "ended"])));
        if self.has_value() {
            self.value_inputs(&mut all);
        }
        all.push(fixed("from", "from", InputKind::Day));
        if self.text("from") == "unknown" {
            all.push(fixed("seen", "seen", InputKind::Day));
        }
        all.push(fixed("lasts", "lasts", InputKind::Choice(&["", "year"])));
        all.push(fixed("first_day", "first_day", InputKind::Choice(&["", "unverified"])));
        self.record_inputs(&mut all, self.text("state") != "missing");
        all
    }

    /// How certain it is, by which documents, who checked it, what else is to be known.
    pub(super) fn record_inputs(&self, all: &mut Vec<Input>, has_status: bool) {
        let fixed = |path: &str, name, kind| Input {
            path: path.to_owned(),
            name: Name::Fixed(name),
            kind,
        };
        if has_status {
            all.push(fixed("status", "status", InputKind::Choice(STATUSES)));
        }
        for at in 0..self.cites {
            let path = |field| format!("cite[{at}].{field}");
            all.push(fixed(&path("document"), "document", InputKind::Document));
            all.push(fixed(&path("article"), "article", InputKind::Line));
        }
        all.push(fixed("checked_on", "checked_on", InputKind::Day));
        all.push(fixed("checked_by", "checked_by", InputKind::Office));
        all.push(fixed("note.zh", "note.zh", InputKind::Words));
        all.push(fixed("note.en", "note.en", InputKind::Words));
    }

    fn value_inputs(&self, all: &mut Vec<Input>) {
        let fixed = |path: &str, name, kind| Input {
            path: path.to_owned(),
            name: Name::Fixed(name),
            kind,
        };
        match self.spec.kind {
            Kind::Money(_) => all.push(fixed("value", "value", InputKind::Money)),
            Kind::Percent | Kind::Multiple | Kind::Count(_) => {
                all.push(fixed("value", "value", InputKind::Number));
            }
            Kind::YesNo => {
                all.push(fixed("value", "value", InputKind::Choice(&["", "yes", "no"])));
            }
            Kind::Text => {
                all.push(fixed("value.zh", "value.zh", InputKind::Words));
                all.push(fixed("value.en", "value.en", InputKind::Words));
            }
            Kind::Shares => {
                for name in ["employer", "employee"] {
                    let path = ["value.", name].concat();
                    all.push(Input { path, name: Name::Column(name), kind: InputKind::Number });
                }
            }
            Kind::Record(columns) => {
                for column in columns.each() {
                    cell_inputs(all, "value", column);
                }
            }
            Kind::Table(columns) => {
                for at in 0..self.rows {
                    let row = format!("value[{at}]");
                    for column in columns.each() {
                        cell_inputs(all, &row, column);
                    }
                    let status = [row.as_str(), ".status"].concat();
                    if !self.text(&status).is_empty() {
                        let kind =
                            InputKind::Choice(&["", "official", "secondary", "unverified"]);
                        all.push(fixed(&status, "row_status", kind));
                    }
                }
            }
        }
    }
}

fn cell_inputs(all: &mut Vec<Input>, row: &str, column: Column) {
    let path = [row, ".", column.name].concat();
    let name = Name::Column(column.name);
    let kind = match column.cell {
        Cell::Money => InputKind::Money,
        Cell::Number => InputKind::Number,
        Cell::Date | Cell::Month => InputKind::Day,
        Cell::Word(_) => InputKind::Word(column),
        Cell::Text => {
            for lang in ["zh", "en"] {
                let path = [path.as_str(), ".", lang].concat();
                all.push(Input { path, name, kind: InputKind::Line });
            }
            return;
        }
    };
    all.push(Input { path, name, kind });
}
