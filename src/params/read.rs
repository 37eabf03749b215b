//! Walking a JSON tree with the path of where one is, refusing what does not belong.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::law::Status;
use crate::units::{WageMonth, parse_day};

use super::kind::{Cell, Columns, Kind, Spec};
use super::{Fault, Json, ParamsError, Row, RowCell, Value, Words};

/// Why a file is refused. In a box: the error is large, and every step hands it on.
#[derive(Debug)]
pub(super) struct Refusal(pub(super) Box<ParamsError>);

/// What was read, or why not.
pub(super) type Read<T> = Result<T, Refusal>;

/// A node of the tree, which knows the way to it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Node<'a> {
    above: Option<&'a Node<'a>>,
    step: Step<'a>,
    json: &'a Json,
}

/// The last step of the way to a node.
#[derive(Clone, Copy, Debug)]
enum Step<'a> {
    File(&'a str),
    Field(&'a str),
    Item(usize),
}

impl<'a> Node<'a> {
    /// The whole of a file.
    pub(super) const fn root(file: &'a str, json: &'a Json) -> Self {
        Self { above: None, step: Step::File(file), json }
    }

    /// Refuses this node.
    #[cold]
    pub(super) fn fault(&self, fault: Fault) -> Refusal {
        let mut error =
            Box::new(ParamsError { file: String::new(), path: String::new(), fault });
        self.tell_way(&mut error);
        Refusal(error)
    }

    /// Refuses this node, saying what belongs here; the page shows only that it does not.
    #[cold]
    pub(super) fn wrong(&self, expected: &'static str) -> Refusal {
        let expected = if cfg!(quanyi_page) { "" } else { expected };
        self.fault(Fault::WrongShape { expected })
    }

    /// Writes the way to this node into an error: the file and the dotted path.
    fn tell_way(&self, error: &mut ParamsError) {
        if let Some(above) = self.above {
            above.tell_way(error);
        }
        match self.step {
            Step::File(name) => name.clone_into(&mut error.file),
            Step::Field(name) => {
                if self.above.is_some_and(|above| !matches!(above.step, Step::File(_))) {
                    error.path.push('.');
                }
                error.path.push_str(name);
            }
            Step::Item(at) => {
                error.path.push('[');
                error.path.push_str(&at.to_string());
                error.path.push(']');
            }
        }
    }

    pub(super) fn text(&self) -> Read<&'a str> {
        match self.json {
            Json::Text(text) => Ok(text),
            Json::Number(_) => Err(self.fault(Fault::BareNumber)),
            Json::Null | Json::Bool(_) | Json::List(_) | Json::Object(_) => {
                Err(self.wrong("text"))
            }
        }
    }

    /// A whole number without quotation marks: the format and the revision, which are no figures.
    pub(super) fn whole(&self) -> Read<u32> {
        match self.json {
            Json::Number(Some(number)) => {
                u32::try_from(*number).map_err(|_| self.wrong("a smaller whole number"))
            }
            Json::Null
            | Json::Bool(_)
            | Json::Number(None)
            | Json::Text(_)
            | Json::List(_)
            | Json::Object(_) => Err(self.wrong("a whole number such as 12")),
        }
    }

    /// The entries of an object, no name twice.
    fn entries(&self) -> Read<&'a [(String, Json)]> {
        let Json::Object(entries) = self.json else { return Err(self.wrong("an object")) };
        for (at, (name, json)) in entries.iter().enumerate() {
            if entries.iter().take(at).any(|(earlier, _)| earlier == name) {
                return Err(self.field(name, json).fault(Fault::RepeatedField));
            }
        }
        Ok(entries)
    }

    const fn field<'b>(&'b self, name: &'b str, json: &'b Json) -> Node<'b> {
        Node { above: Some(self), step: Step::Field(name), json }
    }

    /// The items of a list.
    pub(super) fn items(&self) -> Read<impl Iterator<Item = Node<'_>>> {
        match self.json {
            Json::List(items) => Ok(items.iter().enumerate().map(|(at, json)| Node {
                above: Some(self),
                step: Step::Item(at),
                json,
            })),
            Json::Null | Json::Bool(_) | Json::Number(_) | Json::Text(_) | Json::Object(_) => {
                Err(self.wrong("a list"))
            }
        }
    }

    /// The fields of an object, no name twice.
    pub(super) fn fields(&self) -> Read<impl Iterator<Item = (&'a str, Node<'_>)>> {
        let entries = self.entries()?;
        Ok(entries.iter().map(|(name, json)| (name.as_str(), self.field(name, json))))
    }

    /// Checks that an object has no fields but these, one space between them.
    pub(super) fn only(&self, known: &str) -> Read<()> {
        for (name, node) in self.fields()? {
            if known.split(' ').all(|known| known != name) {
                return Err(node.fault(Fault::UnknownField));
            }
        }
        Ok(())
    }

    /// A field that an object may go without.
    pub(super) fn may(&self, name: &str) -> Option<Node<'_>> {
        let Json::Object(entries) = self.json else { return None };
        let (name, json) = entries.iter().find(|(found, _)| found == name)?;
        Some(self.field(name, json))
    }

    /// A field that an object must have.
    pub(super) fn must(&self, name: &'static str) -> Read<Node<'_>> {
        match self.may(name) {
            Some(found) => Ok(found),
            None if matches!(self.json, Json::Object(_)) => {
                Err(self.fault(Fault::MissingField { name }))
            }
            None => Err(self.wrong("an object")),
        }
    }

    /// Words of a field that may be left out, and that are there if it is not: what is not known
    /// is left out, not left empty.
    pub(super) fn may_text(&self, name: &str) -> Read<Option<String>> {
        let Some(node) = self.may(name) else { return Ok(None) };
        match node.text()? {
            "" => Err(node.wrong("words; a field that is not known is left out")),
            text => Ok(Some(text.to_owned())),
        }
    }

    /// The same words in both languages, of a field that may be left out.
    pub(super) fn may_words(&self, name: &str) -> Read<Option<Words>> {
        self.may(name).map(|node| node.words()).transpose()
    }

    pub(super) fn day(&self) -> Read<NaiveDate> {
        let text = self.text()?;
        match parse_day(text) {
            Ok(day) if is_plain(text, 10) => Ok(day),
            Ok(_) | Err(_) => Err(self.wrong("a day such as 2026-09-01")),
        }
    }

    pub(super) fn month(&self) -> Read<WageMonth> {
        let text = self.text()?;
        match WageMonth::parse(text) {
            Ok(month) if is_plain(text, 7) => Ok(month),
            Ok(_) | Err(_) => Err(self.wrong("a month such as 2026-09")),
        }
    }

    pub(super) fn words(&self) -> Read<Words> {
        self.only("zh en")?;
        let text = |name| self.must(name)?.text().map(str::to_owned);
        Ok(Words { zh: text("zh")?, en: text("en")? })
    }

    /// A status of the files; `None` is `missing`.
    pub(super) fn status(&self) -> Read<Option<Status>> {
        match self.text()? {
            "official" => Ok(Some(Status::Official)),
            "secondary" => Ok(Some(Status::Secondary)),
            "unverified" => Ok(Some(Status::Unverified)),
            "missing" => Ok(None),
            _ => Err(self.wrong("a status: official, secondary, unverified or missing")),
        }
    }

    /// A number written as a string, within the bounds of its figure.
    pub(super) fn number(&self, spec: &Spec, most_places: u32) -> Read<Decimal> {
        let text = self.text()?;
        let Some((digits, places)) = plain_number(text).filter(|read| read.1 <= most_places)
        else {
            return Err(
                self.wrong("a number such as 1970.00, with no more decimals than its kind")
            );
        };
        let (least, most) = spec.bounds;
        let shift = 10_i64.saturating_pow(places);
        if digits < least.saturating_mul(shift) || most.saturating_mul(shift) < digits {
            return Err(self.fault(Fault::OutOfBounds { value: text.to_owned(), least, most }));
        }
        Ok(Decimal::new(digits, places))
    }

    /// `true` or `false`.
    pub(super) fn yes_or_no(&self) -> Read<bool> {
        match self.json {
            Json::Bool(answer) => Ok(*answer),
            Json::Null | Json::Number(_) | Json::Text(_) | Json::List(_) | Json::Object(_) => {
                Err(self.wrong("true or false"))
            }
        }
    }

    /// Whether the word `missing` stands here.
    pub(super) fn is_missing(&self) -> bool {
        matches!(self.json, Json::Text(word) if word == "missing")
    }

    /// A value of a figure's kind.
    pub(super) fn value(&self, spec: &Spec) -> Read<Value> {
        if let Json::Text(word) = self.json {
            match word.as_str() {
                "missing" => return Ok(Value::Missing),
                "ended" => return Ok(Value::Ended),
                _ => {}
            }
        }
        Ok(match spec.kind {
            Kind::Money(_) => Value::Number(self.number(spec, 2)?),
            Kind::Percent | Kind::Multiple | Kind::Count(_) => {
                Value::Number(self.number(spec, 6)?)
            }
            Kind::YesNo => Value::YesNo(self.yes_or_no()?),
            Kind::Text => Value::Text(self.words()?),
            Kind::Shares => {
                self.only("employer employee")?;
                let share = |name| self.must(name)?.number(spec, 6);
                Value::Shares { employer: share("employer")?, employee: share("employee")? }
            }
            Kind::Record(columns) => Value::Rows(vec![self.row(spec, columns, false)?]),
            Kind::Table(columns) => {
                let mut rows = Vec::new();
                for node in self.items()? {
                    rows.push(node.row(spec, columns, true)?);
                }
                if rows.is_empty() {
                    return Err(self.wrong("at least one row; a figure not known is `missing`"));
                }
                Value::Rows(rows)
            }
        })
    }

    /// A record, or a row of a table; only the latter may carry a status of its own.
    fn row(&self, spec: &Spec, columns: Columns, in_table: bool) -> Read<Row> {
        let mut row = Row { cells: Vec::new(), status: None };
        for (name, node) in self.fields()? {
            if name == "status" && in_table {
                row.status = node.status()?;
                if row.status.is_none() {
                    return Err(node.wrong("the status of a row that is known"));
                }
            } else if let Some(column) = columns.called(name) {
                row.cells.push((column.name, node.cell(spec, column.cell)?));
            } else {
                return Err(node.fault(Fault::UnknownField));
            }
        }
        for column in columns.each() {
            if !column.optional && row.cell(column.name).is_none() {
                return Err(self.fault(Fault::MissingField { name: column.name }));
            }
        }
        if row.cells.is_empty() {
            return Err(self.wrong("at least one of the fields of this record"));
        }
        Ok(row)
    }

    fn cell(&self, spec: &Spec, cell: Cell) -> Read<RowCell> {
        Ok(match cell {
            Cell::Money => RowCell::Number(self.number(spec, 2)?),
            Cell::Number => RowCell::Number(self.number(spec, 6)?),
            Cell::Date => RowCell::Day(self.day()?),
            Cell::Month => RowCell::Month(self.month()?),
            Cell::Text => RowCell::Text(self.words()?),
            Cell::Word(words) => {
                let text = self.text()?;
                match words.each().find(|word| *word == text) {
                    Some(word) => RowCell::Word(word),
                    None => return Err(self.wrong("one of the words of this column")),
                }
            }
        })
    }
}

/// The digits of a number as a whole one, and how many of them are decimals: plain digits, with a
/// point where there are decimals, no leading nought. One too large is the largest there is.
fn plain_number(text: &str) -> Option<(i64, u32)> {
    let (mut digits, mut places, mut length) = (0_i64, None, 0_usize);
    for byte in text.bytes() {
        length = length.saturating_add(1);
        match byte {
            b'.' if places.is_none() && length > 1 => places = Some(0),
            b'0'..=b'9' if places.is_some() || digits > 0 || length == 1 => {
                let digit = i64::from(byte.wrapping_sub(b'0'));
                digits = digits.saturating_mul(10).saturating_add(digit);
                places = places.map(|places: u32| places.saturating_add(1));
            }
            _ => return None,
        }
    }
    (0 < length && length <= 20 && places != Some(0)).then_some((digits, places.unwrap_or(0)))
}

/// Whether a day or a month is written in full: every other way is longer, shorter or not plain.
fn is_plain(text: &str, length: usize) -> bool {
    text.len() == length && text.bytes().all(|c| c.is_ascii_digit() || c == b'-')
}
