//! The fields of a scheme, as they are asked. 补贴项目的表单项。

use crate::desk::form::{Form, Input, InputKind, Name};
use crate::params::{Cell, GROUPS, Kind, LEVELS, spec_of};

use super::{DEEPEST, Holds, KINDS, count_of, fields_of};

/// The fields of a scheme, in the order in which they are asked.
pub(in super::super) fn inputs(form: &Form) -> Vec<Input> {
    let mut asked = Asked { form, all: Vec::new() };
    asked.words("name", "scheme.name", InputKind::Line);
    asked.add(
        "claimed_by",
        "claimed_by",
        InputKind::Choice(&["", "worker", "provider", "employer"]),
    );
    asked.add("from", "from", InputKind::Day);
    asked.add("end", "end", InputKind::Choice(&["", "until", "renewal", "ended"]));
    match form.text("end") {
        "until" | "renewal" => asked.add("until", "until", InputKind::Day),
        "ended" => asked.add("ended", "ended", InputKind::Day),
        _ => {}
    }
    asked.conditions("conditions", 0);
    let given: &'static [&'static str] = &["", "value", "by_level", "figure"];
    asked.add("amount", "amount", InputKind::Choice(given));
    match form.text("amount") {
        "value" => asked.add("amount.value", "amount.value", InputKind::Money),
        "by_level" => {
            for level in LEVELS {
                let path = ["amount.by_level.", level].concat();
                asked.all.push(Input {
                    path,
                    name: Name::Level(level),
                    kind: InputKind::Money,
                });
            }
        }
        "figure" => {
            asked.add("amount.figure", "number.figure", InputKind::Figure);
            let days = &["", "application", "certificate"];
            asked.add("amount.on", "amount.on", InputKind::Choice(days));
        }
        _ => {}
    }
    let count = count_of(form, "uplifts", ".group");
    for at in 0..=count {
        asked.add(&format!("uplifts[{at}].group"), "uplift", InputKind::Scheme(GROUPS));
        if at < count {
            asked.number(&format!("uplifts[{at}].percent"), "uplift.percent");
        }
    }
    asked.words("papers", "papers", InputKind::Words);
    asked.words("apply_at", "apply_at", InputKind::Line);
    asked.add("ask", "ask", InputKind::Office);
    form.record_inputs(&mut asked.all, true);
    asked.all
}

/// The fields asked so far.
struct Asked<'a> {
    form: &'a Form,
    all: Vec<Input>,
}

impl Asked<'_> {
    fn add(&mut self, path: &str, name: &'static str, kind: InputKind) {
        self.all.push(Input { path: path.to_owned(), name: Name::Fixed(name), kind });
    }

    fn words(&mut self, path: &str, name: &'static str, kind: InputKind) {
        for lang in ["zh", "en"] {
            self.add(&[path, ".", lang].concat(), name, kind);
        }
    }

    /// A number: typed, or that of a figure, of one of its rows, of one of its fields.
    fn number(&mut self, path: &str, name: &'static str) {
        let figure = [path, ".figure"].concat();
        let spec = spec_of(self.form.text(&figure));
        if spec.is_none() {
            self.add(path, name, InputKind::Number);
        }
        let label = if spec.is_some() { name } else { "number.figure" };
        self.add(&figure, label, InputKind::Figure);
        if let Some(spec) = spec {
            let (rows, fields) = (InputKind::RowOf(spec), InputKind::FieldOf(spec));
            for (end, name, kind) in
                [(".row", "number.row", rows), (".field", "number.field", fields)]
            {
                if !kind.words().is_empty() {
                    self.add(&[path, end].concat(), name, kind);
                }
            }
        }
    }

    fn conditions(&mut self, list: &str, depth: usize) {
        let count = count_of(self.form, list, ".kind");
        for at in 0..=count {
            let own = format!("{list}[{at}].");
            let kind = [&*own, "kind"].concat();
            self.add(&kind, "condition", InputKind::Choice(KINDS));
            if at == count {
                break;
            }
            for (name, holds) in fields_of(self.form.text(&kind)) {
                let path = [&*own, name].concat();
                match holds {
                    Holds::Number => self.number(&path, name),
                    Holds::Choice(words) => self.add(&path, name, InputKind::Choice(words)),
                    Holds::One(words) => self.add(&path, name, InputKind::Scheme(words)),
                    Holds::Several(words) => {
                        for at in 0..=count_of(self.form, &path, "") {
                            self.add(&format!("{path}[{at}]"), name, InputKind::Scheme(words));
                        }
                    }
                    Holds::Day(called) => self.add(&path, called, InputKind::Day),
                    Holds::Line => self.add(&path, name, InputKind::Line),
                    Holds::Words => self.words(&path, name, InputKind::Line),
                    Holds::Figure => self.add(&path, name, InputKind::Figure),
                    Holds::Inside if depth < DEEPEST => {
                        self.conditions(&path, depth.saturating_add(1));
                    }
                    Holds::Inside | Holds::Item => {}
                }
            }
            self.add(&[&*own, "clause"].concat(), "clause", InputKind::Line);
        }
    }
}

impl InputKind {
    /// The words that can be chosen of a figure's rows or fields; none where it has one value.
    pub fn words(self) -> Vec<&'static str> {
        let (spec, of_rows) = if let Self::RowOf(spec) = self {
            (spec, true)
        } else if let Self::FieldOf(spec) = self {
            (spec, false)
        } else {
            return Vec::new();
        };
        let (columns, is_table) = if let Kind::Table(columns) = spec.kind {
            (columns, true)
        } else if let Kind::Record(columns) = spec.kind {
            (columns, false)
        } else {
            return Vec::new();
        };
        if of_rows {
            let mut words = columns.each().filter_map(|column| {
                if let Cell::Word(words) = column.cell { Some(words) } else { None }
            });
            let words = words.next().filter(|_| is_table);
            return words.map(|words| words.each().collect()).unwrap_or_default();
        }
        let numbers =
            columns.each().filter(|column| matches!(column.cell, Cell::Money | Cell::Number));
        numbers.map(|column| column.name).collect()
    }
}
