//! What a form says, as the files have it: an entry, and a new document. 由表单写成数据。

use crate::params::{Cell, Column, Json, Kind};
use crate::units::{Money, fold_width};

use super::Form;
use super::tree::{field, items, of_text, text};

impl Form {
    /// The value as the file has it.
    pub fn entry(&self) -> Json {
        if self.is_scheme {
            return super::scheme::entry(self);
        }
        let mut fields: Vec<(String, Json)> = Vec::new();
        let mut put = |name: &str, json: Option<Json>| {
            if let Some(json) = json {
                fields.push((name.to_owned(), json));
            }
        };
        let plain =
            |path| Some(self.plain(path)).filter(|text| !text.is_empty()).map(Json::Text);
        let state = self.text("state");
        put("from", Some(Json::Text(first_day(&self.plain("from")))));
        put("first_day", plain("first_day"));
        put("seen", plain("seen").filter(|_| first_day(&self.plain("from")) == "unknown"));
        put("lasts", plain("lasts"));
        let value = if state == "value" { self.value() } else { of_text(state) };
        put("value", Some(value));
        let status = if state == "missing" { "missing" } else { self.text("status") };
        put("status", Some(of_text(status)));
        let cites: Vec<Json> = (0..self.cites).map(|at| self.cite(at)).collect();
        put("cite", Some(Json::List(cites)).filter(|_| self.cites > 0));
        put("checked_on", plain("checked_on"));
        put("checked_by", plain("checked_by"));
        put("note", self.words("note"));
        Json::Object(fields)
    }

    pub(super) fn cite(&self, at: usize) -> Json {
        let text = |field: &str| self.text(&format!("cite[{at}].{field}")).trim().to_owned();
        let mut fields = vec![("document".to_owned(), Json::Text(text("document")))];
        let article = text("article");
        if !article.is_empty() {
            fields.push(("article".to_owned(), Json::Text(article)));
        }
        Json::Object(fields)
    }

    /// Words in both languages; where only one is written the other has the same. None if both are empty.
    pub(super) fn words(&self, path: &str) -> Option<Json> {
        let text = |lang: &str| self.text(&[path, ".", lang].concat()).trim();
        let (zh, en) = (text("zh"), text("en"));
        if zh.is_empty() && en.is_empty() {
            return None;
        }
        let zh_or = if zh.is_empty() { en } else { zh };
        let en_or = if en.is_empty() { zh } else { en };
        Some(Json::Object(vec![
            ("zh".to_owned(), of_text(zh_or)),
            ("en".to_owned(), of_text(en_or)),
        ]))
    }

    fn value(&self) -> Json {
        match self.spec.kind {
            Kind::Money(_) => Json::Text(amount(&self.plain("value"))),
            Kind::Percent | Kind::Multiple | Kind::Count(_) => {
                Json::Text(number(&self.plain("value")))
            }
            Kind::YesNo => match self.text("value") {
                "yes" => Json::Bool(true),
                "no" => Json::Bool(false),
                other => of_text(other),
            },
            Kind::Text => self.words("value").unwrap_or_else(|| of_text("")),
            Kind::Shares => {
                let share = |name: &str| {
                    let text = number(&self.plain(&["value.", name].concat()));
                    (name.to_owned(), Json::Text(text))
                };
                Json::Object(vec![share("employer"), share("employee")])
            }
            Kind::Record(columns) => self.row("value", columns.each()),
            Kind::Table(columns) => Json::List(
                (0..self.rows)
                    .map(|at| self.row(&format!("value[{at}]"), columns.each()))
                    .collect(),
            ),
        }
    }

    /// A record, or a row of a table: what is left empty is left out.
    fn row(&self, path: &str, columns: impl Iterator<Item = Column>) -> Json {
        let mut fields = Vec::new();
        for column in columns {
            let path = [path, ".", column.name].concat();
            let text = self.plain(&path);
            let json = match column.cell {
                Cell::Text => self.words(&path),
                Cell::Money => {
                    Some(amount(&text)).filter(|text| !text.is_empty()).map(Json::Text)
                }
                Cell::Number => {
                    Some(number(&text)).filter(|text| !text.is_empty()).map(Json::Text)
                }
                Cell::Date | Cell::Month | Cell::Word(_) => {
                    Some(text).filter(|text| !text.is_empty()).map(Json::Text)
                }
            };
            if let Some(json) = json {
                fields.push((column.name.to_owned(), json));
            }
        }
        let status = self.text(&[path, ".status"].concat());
        if !status.is_empty() {
            fields.push(("status".to_owned(), of_text(status)));
        }
        Json::Object(fields)
    }

    /// A text in plain signs, without blanks around it.
    pub(super) fn plain(&self, path: &str) -> String {
        fold_width(self.text(path))
    }
}

/// The word of the files for a first day that people say otherwise.
pub(super) fn first_day(typed: &str) -> String {
    match typed {
        "不详" | "不知道" => "unknown".to_owned(),
        "一直" => "always".to_owned(),
        other => other.to_owned(),
    }
}

/// An amount as the files have it; what is none stays as it was typed.
pub(super) fn amount(typed: &str) -> String {
    if typed.contains(',') || typed.contains('元') || typed.contains('￥') {
        return typed
            .parse::<Money>()
            .map_or_else(|_| typed.to_owned(), |amount| amount.to_string());
    }
    typed.to_owned()
}

/// A number as the files have it: without the sign that its unit is known by.
pub(super) fn number(typed: &str) -> String {
    typed.trim_end_matches('%').to_owned()
}

/// A new document by what is typed of it. 新文件。
pub fn document(title: [&str; 2], rest: [(&str, &str); 4]) -> Json {
    let [zh, en] = title.map(str::trim);
    let en = if en.is_empty() { zh } else { en };
    let title =
        Json::Object(vec![("zh".to_owned(), of_text(zh)), ("en".to_owned(), of_text(en))]);
    let mut fields = vec![("title".to_owned(), title)];
    for (name, text) in rest {
        let text = text.trim();
        if !text.is_empty() {
            fields.push((name.to_owned(), of_text(text)));
        }
    }
    Json::Object(fields)
}

/// The first day of a value as its file has it.
pub fn from_of(entry: &Json) -> &str {
    text(entry, "from")
}

/// The documents that a value cites, by their keys.
pub fn cited(entry: &Json) -> Vec<&str> {
    let cites = field(entry, "cite").map_or(&[][..], items);
    cites.iter().map(|cite| text(cite, "document")).collect()
}
