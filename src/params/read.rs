//! Walking a JSON tree with the path of where one is, refusing what does not belong.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::law::Status;
use crate::units::{WageMonth, parse_day};

use super::kind::{Cell, Column, Kind, Spec};
use super::{Fault, Json, ParamsError, Row, RowCell, Value, Words};

/// A node of the tree, with the file and the path it stands at.
#[derive(Clone, Copy, Debug)]
pub(super) struct Node<'a> {
    pub(super) file: &'a str,
    pub(super) path: &'a Path<'a>,
    pub(super) json: &'a Json,
}

/// A path, kept as a chain of names until somebody asks for it.
#[derive(Debug)]
pub(super) enum Path<'a> {
    Root,
    Field(&'a Path<'a>, &'a str),
    Item(&'a Path<'a>, usize),
}

impl Path<'_> {
    fn text(&self) -> String {
        match self {
            Self::Root => String::new(),
            Self::Field(Self::Root, name) => (*name).to_owned(),
            Self::Field(parent, name) => format!("{}.{name}", parent.text()),
            Self::Item(parent, at) => format!("{}[{at}]", parent.text()),
        }
    }
}

impl<'a> Node<'a> {
    pub(super) fn fault<T>(&self, fault: Fault) -> Result<T, ParamsError> {
        Err(ParamsError { file: self.file.to_owned(), path: self.path.text(), fault })
    }

    fn wrong<T>(&self, expected: &'static str) -> Result<T, ParamsError> {
        match self.json {
            Json::Number(_) => self.fault(Fault::BareNumber),
            Json::Null | Json::Bool(_) | Json::Text(_) | Json::List(_) | Json::Object(_) => {
                self.fault(Fault::WrongShape { expected })
            }
        }
    }

    pub(super) fn text(&self) -> Result<&'a str, ParamsError> {
        match self.json {
            Json::Text(text) => Ok(text),
            Json::Null | Json::Bool(_) | Json::Number(_) | Json::List(_) | Json::Object(_) => {
                self.wrong("text")
            }
        }
    }

    /// A whole number without quotation marks: the format and the revision, which are no figures.
    pub(super) fn whole(&self) -> Result<u32, ParamsError> {
        match self.json {
            Json::Number(Some(number)) => match u32::try_from(*number) {
                Ok(number) => Ok(number),
                Err(_) => self.wrong_text("a smaller whole number"),
            },
            Json::Null
            | Json::Bool(_)
            | Json::Number(None)
            | Json::Text(_)
            | Json::List(_)
            | Json::Object(_) => self.wrong_text("a whole number such as 12"),
        }
    }

    /// The entries of an object, no name twice.
    pub(super) fn entries(&self) -> Result<&'a [(String, Json)], ParamsError> {
        let Json::Object(entries) = self.json else { return self.wrong("an object") };
        for (at, (name, json)) in entries.iter().enumerate() {
            if entries.iter().take(at).any(|(earlier, _)| earlier == name) {
                let path = Path::Field(self.path, name);
                return Node { file: self.file, path: &path, json }.fault(Fault::RepeatedField);
            }
        }
        Ok(entries)
    }

    pub(super) fn items(&self) -> Result<&'a [Json], ParamsError> {
        match self.json {
            Json::List(items) => Ok(items),
            Json::Null | Json::Bool(_) | Json::Number(_) | Json::Text(_) | Json::Object(_) => {
                self.wrong("a list")
            }
        }
    }

    /// Checks that an object has these fields and no others, then hands each to `read`.
    pub(super) fn fields(
        &self,
        needed: &[&'static str],
        optional: &[&'static str],
        mut read: impl FnMut(&str, Node<'_>) -> Result<(), ParamsError>,
    ) -> Result<(), ParamsError> {
        let entries = self.entries()?;
        for name in needed {
            if !entries.iter().any(|(found, _)| found == name) {
                return self.fault(Fault::MissingField { name });
            }
        }
        for (name, json) in entries {
            let path = Path::Field(self.path, name);
            let node = Node { file: self.file, path: &path, json };
            if !needed.contains(&name.as_str()) && !optional.contains(&name.as_str()) {
                return node.fault(Fault::UnknownField);
            }
            read(name, node)?;
        }
        Ok(())
    }

    pub(super) fn each<T>(
        &self,
        mut read: impl FnMut(Node<'_>) -> Result<T, ParamsError>,
    ) -> Result<Vec<T>, ParamsError> {
        let mut list = Vec::new();
        for (at, json) in self.items()?.iter().enumerate() {
            let path = Path::Item(self.path, at);
            list.push(read(Node { file: self.file, path: &path, json })?);
        }
        Ok(list)
    }

    pub(super) fn day(&self) -> Result<NaiveDate, ParamsError> {
        let text = self.text()?;
        match parse_day(text) {
            Ok(day) if text.len() == 10 => Ok(day),
            Ok(_) | Err(_) => self.wrong_text("a day such as 2026-09-01"),
        }
    }

    pub(super) fn month(&self) -> Result<WageMonth, ParamsError> {
        let text = self.text()?;
        match WageMonth::parse(text) {
            Ok(month) if text.len() == 7 => Ok(month),
            Ok(_) | Err(_) => self.wrong_text("a month such as 2026-09"),
        }
    }

    pub(super) fn wrong_text<T>(&self, expected: &'static str) -> Result<T, ParamsError> {
        self.fault(Fault::WrongShape { expected })
    }

    pub(super) fn words(&self) -> Result<Words, ParamsError> {
        let mut words = Words { zh: String::new(), en: String::new() };
        self.fields(&["zh", "en"], &[], |name, node| {
            let text = node.text()?.to_owned();
            match name {
                "zh" => words.zh = text,
                _ => words.en = text,
            }
            Ok(())
        })?;
        Ok(words)
    }

    /// A status of the files; `None` is `missing`.
    pub(super) fn status(&self) -> Result<Option<Status>, ParamsError> {
        match self.text()? {
            "official" => Ok(Some(Status::Official)),
            "secondary" => Ok(Some(Status::Secondary)),
            "unverified" => Ok(Some(Status::Unverified)),
            "missing" => Ok(None),
            _ => self.wrong_text("a status: official, secondary, unverified or missing"),
        }
    }

    /// A number written as a string, within the bounds of its figure.
    pub(super) fn number(&self, spec: &Spec, places: u32) -> Result<Decimal, ParamsError> {
        let text = self.text()?;
        let plain = !text.is_empty()
            && text.len() <= 20
            && text.chars().all(|c| c.is_ascii_digit() || c == '.')
            && text.starts_with(|c: char| c.is_ascii_digit())
            && !text.ends_with('.');
        let number = if plain { Decimal::from_str_exact(text).ok() } else { None };
        let Some(number) = number.filter(|number| number.scale() <= places) else {
            return self.wrong_text("a number such as 1970.00, with no more decimals than its kind");
        };
        let (least, most) = spec.bounds;
        if number < Decimal::from(least) || Decimal::from(most) < number {
            return self.fault(Fault::OutOfBounds { value: text.to_owned(), least, most });
        }
        Ok(number)
    }

    /// A value of a figure's kind.
    pub(super) fn value(&self, spec: &'static Spec) -> Result<Value, ParamsError> {
        if let Json::Text(word) = self.json {
            match word.as_str() {
                "missing" => return Ok(Value::Missing),
                "ended" => return Ok(Value::Ended),
                _ => {}
            }
        }
        match spec.kind {
            Kind::Money(_) => self.number(spec, 2).map(Value::Number),
            Kind::Percent | Kind::Multiple | Kind::Count(_) => {
                self.number(spec, 6).map(Value::Number)
            }
            Kind::YesNo => match self.json {
                Json::Bool(answer) => Ok(Value::YesNo(*answer)),
                Json::Null | Json::Number(_) | Json::Text(_) | Json::List(_) | Json::Object(_) => {
                    self.wrong("true or false")
                }
            },
            Kind::Text => self.words().map(Value::Text),
            Kind::Shares => {
                let (mut employer, mut employee) = (Decimal::ZERO, Decimal::ZERO);
                self.fields(&["employer", "employee"], &[], |name, node| {
                    let share = node.number(spec, 6)?;
                    match name {
                        "employer" => employer = share,
                        _ => employee = share,
                    }
                    Ok(())
                })?;
                Ok(Value::Shares { employer, employee })
            }
            Kind::Record(columns) => Ok(Value::Rows(vec![self.row(spec, columns)?])),
            Kind::Table(columns) => {
                self.each(|node| node.row(spec, columns)).map(Value::Rows)
            }
        }
    }

    fn row(&self, spec: &'static Spec, columns: &'static [Column]) -> Result<Row, ParamsError> {
        let entries = self.entries()?;
        let mut row = Row { cells: Vec::with_capacity(columns.len()), status: None };
        for (name, json) in entries {
            let path = Path::Field(self.path, name);
            let node = Node { file: self.file, path: &path, json };
            if name == "status" {
                row.status = node.status()?;
                continue;
            }
            let Some(column) = columns.iter().find(|column| column.name == name) else {
                return node.fault(Fault::UnknownField);
            };
            let cell = match column.cell {
                Cell::Money => RowCell::Number(node.number(spec, 2)?),
                Cell::Number => RowCell::Number(node.number(spec, 6)?),
                Cell::Date => RowCell::Day(node.day()?),
                Cell::Month => RowCell::Month(node.month()?),
                Cell::Text => RowCell::Text(node.words()?),
                Cell::Word(words) => {
                    let text = node.text()?;
                    match words.iter().find(|word| **word == text) {
                        Some(word) => RowCell::Word(word),
                        None => return node.wrong_text("one of the words of this column"),
                    }
                }
            };
            row.cells.push((column.name, cell));
        }
        for column in columns {
            if !column.optional && row.cell(column.name).is_none() {
                return self.fault(Fault::MissingField { name: column.name });
            }
        }
        Ok(row)
    }
}
