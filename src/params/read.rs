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

    /// Refuses this node, saying what belongs here.
    pub(super) fn wrong<T>(&self, expected: &'static str) -> Result<T, ParamsError> {
        self.fault(Fault::WrongShape { expected })
    }

    pub(super) fn text(&self) -> Result<&'a str, ParamsError> {
        match self.json {
            Json::Text(text) => Ok(text),
            Json::Number(_) => self.fault(Fault::BareNumber),
            Json::Null | Json::Bool(_) | Json::List(_) | Json::Object(_) => self.wrong("text"),
        }
    }

    /// Words that are there: what is not known is left out, not left empty.
    pub(super) fn filled(&self) -> Result<&'a str, ParamsError> {
        match self.text()? {
            "" => self.wrong("words; a field that is not known is left out"),
            text => Ok(text),
        }
    }

    /// A whole number without quotation marks: the format and the revision, which are no figures.
    pub(super) fn whole(&self) -> Result<u32, ParamsError> {
        match self.json {
            Json::Number(Some(number)) => match u32::try_from(*number) {
                Ok(number) => Ok(number),
                Err(_) => self.wrong("a smaller whole number"),
            },
            Json::Null
            | Json::Bool(_)
            | Json::Number(None)
            | Json::Text(_)
            | Json::List(_)
            | Json::Object(_) => self.wrong("a whole number such as 12"),
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

    /// Checks that an object has no fields but these.
    pub(super) fn only(&self, known: &[&str]) -> Result<(), ParamsError> {
        self.each_field(|name, node| {
            if known.contains(&name) { Ok(()) } else { node.fault(Fault::UnknownField) }
        })
    }

    /// Hands every field of an object to `read`, no name twice.
    pub(super) fn each_field(
        &self,
        mut read: impl FnMut(&'a str, Node<'_>) -> Result<(), ParamsError>,
    ) -> Result<(), ParamsError> {
        for (name, json) in self.entries()? {
            let path = Path::Field(self.path, name);
            read(name, Node { file: self.file, path: &path, json })?;
        }
        Ok(())
    }

    /// Reads a field that an object may go without.
    pub(super) fn may<T>(
        &self,
        name: &str,
        read: impl FnOnce(Node<'_>) -> Result<T, ParamsError>,
    ) -> Result<Option<T>, ParamsError> {
        let Json::Object(entries) = self.json else { return self.wrong("an object") };
        let Some((name, json)) = entries.iter().find(|(found, _)| found == name) else {
            return Ok(None);
        };
        let path = Path::Field(self.path, name);
        read(Node { file: self.file, path: &path, json }).map(Some)
    }

    /// Reads a field that an object must have.
    pub(super) fn must<T>(
        &self,
        name: &'static str,
        read: impl FnOnce(Node<'_>) -> Result<T, ParamsError>,
    ) -> Result<T, ParamsError> {
        match self.may(name, read)? {
            Some(found) => Ok(found),
            None => self.fault(Fault::MissingField { name }),
        }
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
            Ok(day) if is_plain(text, 10) => Ok(day),
            Ok(_) | Err(_) => self.wrong("a day such as 2026-09-01"),
        }
    }

    pub(super) fn month(&self) -> Result<WageMonth, ParamsError> {
        let text = self.text()?;
        match WageMonth::parse(text) {
            Ok(month) if is_plain(text, 7) => Ok(month),
            Ok(_) | Err(_) => self.wrong("a month such as 2026-09"),
        }
    }

    pub(super) fn words(&self) -> Result<Words, ParamsError> {
        self.only(&["zh", "en"])?;
        let text = |node: Node<'_>| node.text().map(str::to_owned);
        Ok(Words { zh: self.must("zh", text)?, en: self.must("en", text)? })
    }

    /// A status of the files; `None` is `missing`.
    pub(super) fn status(&self) -> Result<Option<Status>, ParamsError> {
        match self.text()? {
            "official" => Ok(Some(Status::Official)),
            "secondary" => Ok(Some(Status::Secondary)),
            "unverified" => Ok(Some(Status::Unverified)),
            "missing" => Ok(None),
            _ => self.wrong("a status: official, secondary, unverified or missing"),
        }
    }

    /// A number written as a string, within the bounds of its figure.
    pub(super) fn number(&self, spec: &Spec, places: u32) -> Result<Decimal, ParamsError> {
        let text = self.text()?;
        let (whole, decimals) = text.split_once('.').unwrap_or((text, "0"));
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|c| c.is_ascii_digit());
        let plain = text.len() <= 20
            && digits(whole)
            && digits(decimals)
            && (whole == "0" || !whole.starts_with('0'));
        let number = if plain { Decimal::from_str_exact(text).ok() } else { None };
        let Some(number) = number.filter(|number| number.scale() <= places) else {
            return self.wrong("a number such as 1970.00, with no more decimals than its kind");
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
                Json::Null
                | Json::Number(_)
                | Json::Text(_)
                | Json::List(_)
                | Json::Object(_) => self.wrong("true or false"),
            },
            Kind::Text => self.words().map(Value::Text),
            Kind::Shares => {
                self.only(&["employer", "employee"])?;
                let share = |node: Node<'_>| node.number(spec, 6);
                Ok(Value::Shares {
                    employer: self.must("employer", share)?,
                    employee: self.must("employee", share)?,
                })
            }
            Kind::Record(columns) => Ok(Value::Rows(vec![self.row(spec, columns)?])),
            Kind::Table(columns) => {
                let rows = self.each(|node| node.row(spec, columns))?;
                if rows.is_empty() {
                    return self.wrong("at least one row; a figure not known is `missing`");
                }
                Ok(Value::Rows(rows))
            }
        }
    }

    /// A record, or a row of a table; only the latter may carry a status of its own.
    fn row(&self, spec: &'static Spec, columns: &'static [Column]) -> Result<Row, ParamsError> {
        let mut row = Row { cells: Vec::with_capacity(columns.len()), status: None };
        let in_table = matches!(spec.kind, Kind::Table(_));
        self.each_field(|name, node| {
            if name == "status" && in_table {
                row.status = node.status()?;
                return match row.status {
                    Some(_) => Ok(()),
                    None => node.wrong("the status of a row that is known"),
                };
            }
            let Some(column) = columns.iter().find(|column| column.name == name) else {
                return node.fault(Fault::UnknownField);
            };
            row.cells.push((column.name, node.cell(spec, column.cell)?));
            Ok(())
        })?;
        for column in columns {
            if !column.optional && row.cell(column.name).is_none() {
                return self.fault(Fault::MissingField { name: column.name });
            }
        }
        if row.cells.is_empty() {
            return self.wrong("at least one of the fields of this record");
        }
        Ok(row)
    }

    fn cell(&self, spec: &'static Spec, cell: Cell) -> Result<RowCell, ParamsError> {
        match cell {
            Cell::Money => self.number(spec, 2).map(RowCell::Number),
            Cell::Number => self.number(spec, 6).map(RowCell::Number),
            Cell::Date => self.day().map(RowCell::Day),
            Cell::Month => self.month().map(RowCell::Month),
            Cell::Text => self.words().map(RowCell::Text),
            Cell::Word(words) => {
                let text = self.text()?;
                match words.iter().find(|word| **word == text) {
                    Some(word) => Ok(RowCell::Word(word)),
                    None => self.wrong("one of the words of this column"),
                }
            }
        }
    }
}

/// Whether a day or a month is written in full: every other way is longer, shorter or not plain.
fn is_plain(text: &str, length: usize) -> bool {
    text.len() == length && text.bytes().all(|c| c.is_ascii_digit() || c == b'-')
}
