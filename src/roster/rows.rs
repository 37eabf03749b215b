//! From rows of a sheet to cases. 逐行读取。

use crate::api::{Case, Row};
use crate::law::{Given, Said};
use crate::report::{EntryError, Lang, SheetMistake, explain_entry, explain_said};

use super::column::{Column, DEPARTMENT, IDENTITY, NAME};
use super::columns::Columns;
use super::fault::{count, shortened};
use super::heading::folded;
use super::kind::Reading;
use super::sheet::{Cell, Sheet, SheetRow, column_letters};

/// One person's row. 一行。
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RosterRow {
    /// The number of the row in the sheet.
    pub number: u32,
    /// The identity number; empty if none.
    pub identity: String,
    /// The name; empty if none.
    pub name: String,
    /// The department; empty if none.
    pub department: String,
    /// What is asked, with the defaults of the whole file where the row says nothing.
    pub case: Case,
    /// Cells that cannot be read.
    pub errors: Vec<CellError>,
}

/// A cell that cannot be read. 单元格问题。
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellError {
    /// The number of its row.
    pub row: u32,
    /// Its column, the first being 0.
    pub column: usize,
    /// The heading of the column.
    pub heading: String,
    /// What stands in it.
    pub read: String,
    /// Why that cannot be used.
    pub error: EntryError,
}

impl CellError {
    /// Where it is, what is wrong and what is allowed. 说明。
    pub fn sentence(&self, lang: Lang) -> String {
        let heading = Given::Text(self.heading.clone());
        let given = [count(self.row), Given::Text(column_letters(self.column)), heading];
        let place = Said { name: SheetMistake::AT_CELL.name(), given };
        let mut sentence = explain_said(lang, &place);
        sentence.push_str(&explain_entry(lang, &self.error));
        sentence
    }
}

/// A row that is no person's. 跳过的行。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Skipped {
    /// The number of the row.
    pub number: u32,
    /// Why it was left out.
    pub why: Skip,
}

/// Why a row was left out. 跳过原因。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Skip {
    /// A row of totals.
    Total,
    /// The headings again.
    Heading,
    /// Nothing in any column that is used, or a line of signatures.
    Blank,
    /// The example of the template.
    Example,
}

impl Skip {
    /// The reason in a sentence.
    pub fn sentence(self, lang: Lang) -> String {
        let mistake = match self {
            Self::Total => SheetMistake::SKIPPED_TOTAL,
            Self::Heading => SheetMistake::SKIPPED_HEADING,
            Self::Blank => SheetMistake::SKIPPED_BLANK,
            Self::Example => SheetMistake::SKIPPED_EXAMPLE,
        };
        let given = [Given::Nothing, Given::Nothing, Given::Nothing];
        explain_said(lang, &Said { name: mistake.name(), given })
    }
}

/// An identity number that stands in two rows. 重复的证件号码。
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repeated {
    /// The number.
    pub identity: String,
    /// The row in which it stood first.
    pub first: u32,
    /// The row in which it stands again.
    pub again: u32,
}

impl Repeated {
    /// What was found, in a sentence.
    pub fn sentence(&self, lang: Lang) -> String {
        let given = [Given::Text(self.identity.clone()), count(self.first), count(self.again)];
        explain_said(lang, &Said { name: SheetMistake::SAME_IDENTITY.name(), given })
    }
}

/// The identity numbers that stand twice, in the order of the rows in which they stand again. `people` are
/// rows with their numbers, in order. 重复的证件号码。
pub fn repeated<'a>(people: impl Iterator<Item = (u32, &'a str)>) -> Vec<Repeated> {
    let mut numbers: Vec<(&str, u32)> = people
        .filter(|(_, identity)| !identity.is_empty())
        .map(|(row, identity)| (identity, row))
        .collect();
    numbers.sort_unstable();
    let mut repeated = Vec::new();
    for same in numbers.chunk_by(|one, other| one.0 == other.0) {
        let Some(((identity, first), again)) = same.split_first() else { continue };
        repeated.extend(again.iter().map(|(_, again)| Repeated {
            identity: (*identity).to_owned(),
            first: *first,
            again: *again,
        }));
    }
    repeated.sort_unstable_by_key(|one| one.again);
    repeated
}

/// The rows of a sheet as cases, in order. What is left out is in it when the rows have been taken.
#[derive(Debug)]
pub struct Rows<'a, I> {
    source: I,
    after: u32,
    fields: Vec<(usize, &'a str, &'static Column)>,
    name_at: Option<usize>,
    identity_at: Option<usize>,
    defaults: &'a Case,
    reading: Reading,
    /// Rows that were left out.
    pub skipped: Vec<Skipped>,
}

/// The rows below the headings, as cases. `defaults` holds what the whole file has in common; a cell of
/// a row counts before it. 逐行读取。
pub fn rows<'a>(
    sheet: &'a Sheet,
    columns: &'a Columns,
    defaults: &'a Case,
    round_amounts: bool,
) -> Rows<'a, impl Iterator<Item = SheetRow<'a>>> {
    rows_among(sheet, columns, defaults, round_amounts, |_| true)
}

/// The same of the rows with some numbers only. 读取选中的行。
pub(super) fn rows_among<'a>(
    sheet: &'a Sheet,
    columns: &'a Columns,
    defaults: &'a Case,
    round_amounts: bool,
    is_wanted: impl Fn(u32) -> bool,
) -> Rows<'a, impl Iterator<Item = SheetRow<'a>>> {
    let fields = columns.in_use().map(|(one, used)| (one.at, one.heading.as_str(), used));
    let at = |key| columns.used_for(key).map(|one| one.at);
    Rows {
        source: sheet.rows().filter(move |row| is_wanted(row.number)),
        after: columns.heading_rows.1,
        fields: fields.collect(),
        name_at: at(NAME),
        identity_at: at(IDENTITY),
        defaults,
        reading: Reading { since_1904: sheet.since_1904, round_amounts },
        skipped: Vec::new(),
    }
}

impl<'a, I: Iterator<Item = SheetRow<'a>>> Iterator for Rows<'a, I> {
    type Item = RosterRow;

    fn next(&mut self) -> Option<RosterRow> {
        loop {
            let row = self.source.next()?;
            if row.number <= self.after {
                continue;
            }
            match self.why_skipped(row) {
                Some(why) => self.skipped.push(Skipped { number: row.number, why }),
                None => return Some(self.person(row)),
            }
        }
    }
}

impl<'a, I: Iterator<Item = SheetRow<'a>>> Rows<'a, I> {
    fn why_skipped(&self, row: SheetRow<'a>) -> Option<Skip> {
        let name = self.name_at.map_or("", |at| row.cell(at).words().trim());
        let cells = || self.fields.iter().map(|(at, ..)| row.cell(*at));
        if cells().all(|cell| cell == Cell::Empty) {
            return Some(Skip::Blank);
        }
        if name.trim_start_matches(['(', '（', '【', '[']).starts_with(EXAMPLE) {
            return Some(Skip::Example);
        }
        // Only a row without a number in the column of identities can be no person's.
        let identity = self.identity_at.map_or(Cell::Empty, |at| row.cell(at));
        let has_digits = match identity {
            Cell::Text(text)
            | Cell::Number(text)
            | Cell::Percent(text)
            | Cell::Day(text)
            | Cell::Wrong(text) => text.chars().any(char::is_numeric),
            Cell::Empty | Cell::Truth(_) => false,
        };
        if has_digits {
            return None;
        }
        let texts = row.cells().map(|(_, cell)| cell.words());
        let first = texts.into_iter().find(|text| !text.is_empty()).unwrap_or_default();
        let first = folded(first);
        if is_total(&first) || is_total(&folded(name)) {
            return Some(Skip::Total);
        }
        let no_numbers = cells().all(|cell| matches!(cell, Cell::Empty | Cell::Text(_)));
        if no_numbers && FOOTERS.iter().any(|footer| first.starts_with(footer)) {
            return Some(Skip::Blank);
        }
        let is_heading = |(at, heading, _): &&(usize, &str, _)| {
            let text = row.cell(*at).words();
            !text.is_empty() && heading.ends_with(text.trim())
        };
        let filled = cells().filter(|cell| *cell != Cell::Empty).count();
        let same = self.fields.iter().filter(is_heading).count();
        (2 <= same && filled <= same.saturating_mul(2)).then_some(Skip::Heading)
    }

    fn person(&self, row: SheetRow<'a>) -> RosterRow {
        let mut person = RosterRow {
            number: row.number,
            identity: String::new(),
            name: String::new(),
            department: String::new(),
            case: self.defaults.clone(),
            errors: Vec::new(),
        };
        let mut pay: Vec<Row> = Vec::new();
        for (at, heading, column) in &self.fields {
            let cell = row.cell(*at);
            let text = match column.kind.read(cell, self.reading) {
                Ok(text) if text.is_empty() => continue,
                Ok(text) => text,
                Err(error) => {
                    // What cannot be read is not what the whole file has.
                    person.case.set(column.key, "");
                    person.errors.push(CellError {
                        row: row.number,
                        column: *at,
                        heading: (*heading).to_owned(),
                        read: shortened(&cell.shown()),
                        error,
                    });
                    continue;
                }
            };
            match (column.pay_kind(), column.key) {
                // A line of nothing is no line.
                (Some(_), _) if text == "0.00" => {}
                (Some(kind), _) => pay.push(Row::of(&[("kind", kind), ("amount", &text)])),
                (None, IDENTITY) => person.identity = text,
                (None, NAME) => person.name = text,
                (None, DEPARTMENT) => person.department = text,
                (None, field) => person.case.set(field, text),
            }
        }
        if !pay.is_empty() {
            person.case.change_rows("pay", |rows| rows.extend(pay));
        }
        person
    }
}

/// What the name of the template's example begins with.
pub(super) const EXAMPLE: &str = "示例";

/// What lines of totals begin or end with.
const TOTALS: [&str; 6] = ["合计", "小计", "总计", "共计", "累计", "总合计"];
/// What the lines below a table begin with.
const FOOTERS: [&str; 10] =
    ["制表", "审核", "复核", "批准", "编制", "填表", "说明", "备注", "注", "单位负责人"];

fn is_total(text: &str) -> bool {
    TOTALS.iter().any(|total| text.starts_with(total) || text.ends_with(total))
        || text.starts_with("本页")
        || matches!(text, "total" | "subtotal" | "grandtotal" | "sum")
}
