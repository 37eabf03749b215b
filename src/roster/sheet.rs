//! What was read: sheets of rows of cells, whatever the file was. 工作簿。
//!
//! Only cells in use are kept, and their texts stand one after the other in one text: a hundred
//! thousand rows are a few allocations, and empty rows and columns cost nothing.

use crate::law::Given;
use crate::report::SheetMistake;

use super::fault::{SheetFault, count};
use super::limits::Limits;

/// What a file held. 工作簿。
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Workbook {
    /// What it was.
    pub format: Format,
    /// How its characters were written, where that had to be found out.
    pub encoding: Option<Encoding>,
    /// Its sheets, in their order.
    pub sheets: Vec<Sheet>,
}

/// What a file was, by its content. 文件格式。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// An Excel workbook, `.xlsx`.
    Xlsx,
    /// An Excel 97-2003 workbook, `.xls`; WPS writes the same as `.et`.
    Xls,
    /// A spreadsheet of OpenDocument, `.ods`.
    Ods,
    /// Text, with this between the columns.
    Text(char),
}

/// How the characters of a text were written. 文字编码。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, with a mark at its beginning or not.
    Utf8,
    /// UTF-16, the lower byte first.
    Utf16Le,
    /// UTF-16, the higher byte first.
    Utf16Be,
    /// GB18030, of which GBK is a part: assumed, because it is nothing else.
    Gb18030,
}

impl Encoding {
    /// What it is called.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf16Le => "UTF-16 LE",
            Self::Utf16Be => "UTF-16 BE",
            Self::Gb18030 => "GBK / GB18030",
        }
    }
}

/// What stands in a cell. 单元格。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell<'a> {
    /// Nothing.
    Empty,
    /// A text.
    Text(&'a str),
    /// A number, in plain digits.
    Number(&'a str),
    /// A number shown as a percentage: `12` for 12 %.
    Percent(&'a str),
    /// A day, `2026-09-01`.
    Day(&'a str),
    /// Yes or no.
    Truth(bool),
    /// What a formula says that went wrong, `#N/A`.
    Wrong(&'a str),
}

impl<'a> Cell<'a> {
    /// The text that stands in it; empty for what is no text.
    pub const fn words(self) -> &'a str {
        match self {
            Self::Text(text) => text,
            Self::Empty
            | Self::Number(_)
            | Self::Percent(_)
            | Self::Day(_)
            | Self::Truth(_)
            | Self::Wrong(_) => "",
        }
    }

    /// As a reader would type it.
    pub fn shown(self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) | Self::Number(text) | Self::Day(text) | Self::Wrong(text) => {
                text.to_owned()
            }
            Self::Percent(text) => format!("{text}%"),
            Self::Truth(true) => "TRUE".to_owned(),
            Self::Truth(false) => "FALSE".to_owned(),
        }
    }
}

/// What kind of cell a slot is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    Number,
    Percent,
    Day,
    Yes,
    No,
    Wrong,
}

/// A cell in use: its column, and where its text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Slot {
    column: u16,
    kind: Kind,
    start: u32,
    length: u32,
}

/// Where a row begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Start {
    number: u32,
    first: usize,
}

/// One sheet. 工作表。
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// What it is called; empty for a text.
    pub name: String,
    /// Whether it is hidden.
    pub hidden: bool,
    /// Whether its days are counted from 1904, as old Macs did.
    pub since_1904: bool,
    text: String,
    slots: Vec<Slot>,
    rows: Vec<Start>,
}

/// One row in use. 行。
#[derive(Clone, Copy, Debug)]
pub struct SheetRow<'a> {
    /// Its number, as the program shows it: the first is 1.
    pub number: u32,
    slots: &'a [Slot],
    text: &'a str,
}

impl Sheet {
    /// How many rows are in use.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether nothing stands in it.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The rows in use, in order.
    pub fn rows(&self) -> impl Iterator<Item = SheetRow<'_>> {
        let ends = self.rows.iter().skip(1).map(|row| row.first).chain([self.slots.len()]);
        self.rows.iter().zip(ends).map(|(row, end)| SheetRow {
            number: row.number,
            slots: self.slots.get(row.first..end).unwrap_or_default(),
            text: &self.text,
        })
    }

    /// The cell in a row and a column, the first column being 0; for a look at one cell only.
    pub fn cell(&self, number: u32, column: usize) -> Cell<'_> {
        let row = self.rows().find(|row| row.number == number);
        row.map_or(Cell::Empty, |row| row.cell(column))
    }
}

impl<'a> SheetRow<'a> {
    /// The cell of a column, the first being 0.
    pub fn cell(&self, column: usize) -> Cell<'a> {
        let at = self.slots.binary_search_by_key(&column, |slot| usize::from(slot.column));
        at.ok().and_then(|at| self.slots.get(at)).map_or(Cell::Empty, |slot| self.read(*slot))
    }

    /// The cells in use with their columns.
    pub fn cells(&self) -> impl Iterator<Item = (usize, Cell<'a>)> {
        self.slots.iter().map(|slot| (usize::from(slot.column), self.read(*slot)))
    }

    fn read(&self, slot: Slot) -> Cell<'a> {
        let start = usize::try_from(slot.start).unwrap_or(usize::MAX);
        let length = usize::try_from(slot.length).unwrap_or(usize::MAX);
        let text = self.text.get(start..start.saturating_add(length)).unwrap_or_default();
        match slot.kind {
            Kind::Text => Cell::Text(text),
            Kind::Number => Cell::Number(text),
            Kind::Percent => Cell::Percent(text),
            Kind::Day => Cell::Day(text),
            Kind::Yes => Cell::Truth(true),
            Kind::No => Cell::Truth(false),
            Kind::Wrong => Cell::Wrong(text),
        }
    }
}

/// The letters of a column: `A` for 0, `AA` for 26. 列标。
pub fn column_letters(column: usize) -> String {
    const LETTERS: usize = 26;
    let mut letters = Vec::new();
    let mut rest = column;
    loop {
        let at = rest.checked_rem(LETTERS).and_then(|at| u8::try_from(at).ok()).unwrap_or(0);
        letters.push(char::from(b'A'.saturating_add(at)));
        match rest.checked_div(LETTERS).and_then(|more| more.checked_sub(1)) {
            Some(more) => rest = more,
            None => break,
        }
    }
    letters.into_iter().rev().collect()
}

/// Takes the cells of a file one after the other, and refuses what is too much.
#[derive(Debug)]
pub(super) struct Builder<'a> {
    limits: &'a Limits,
    sheets: Vec<Sheet>,
    rows: usize,
    cells: usize,
    text: usize,
    /// Whether cells came out of order.
    unordered: bool,
}

impl<'a> Builder<'a> {
    pub(super) fn new(limits: &'a Limits) -> Self {
        Self { limits, sheets: Vec::new(), rows: 0, cells: 0, text: 0, unordered: false }
    }

    /// Begins a sheet.
    pub(super) fn sheet(
        &mut self,
        name: &str,
        hidden: bool,
        since_1904: bool,
    ) -> Result<(), SheetFault> {
        self.in_order();
        if self.limits.sheets <= self.sheets.len() {
            return Err(SheetFault::of(
                SheetMistake::TOO_MANY_SHEETS,
                count(self.limits.sheets),
            ));
        }
        let name = name.chars().take(MOST_OF_A_NAME).collect();
        self.sheets.push(Sheet { name, hidden, since_1904, ..Sheet::default() });
        Ok(())
    }

    /// Puts a text into a cell of the sheet begun last; rows and columns count from nought.
    pub(super) fn put(
        &mut self,
        row: u32,
        column: u32,
        kind: Kind,
        text: &str,
    ) -> Result<(), SheetFault> {
        // A text of blanks is as good as none.
        if text.trim().is_empty() && !matches!(kind, Kind::Yes | Kind::No) {
            return Ok(());
        }
        let limits = self.limits;
        let number = row.saturating_add(1);
        let column = u16::try_from(column)
            .ok()
            .filter(|column| usize::from(*column) < limits.columns)
            .ok_or_else(|| {
                let most = count(limits.columns);
                SheetFault::with(
                    SheetMistake::TOO_MANY_COLUMNS,
                    [count(number), most, Given::Nothing],
                )
            })?;
        if limits.cell_chars < text.len() && limits.cell_chars < text.chars().count() {
            let letters = Given::Text(column_letters(column.into()));
            let given = [count(number), letters, count(limits.cell_chars)];
            return Err(SheetFault::with(SheetMistake::CELL_TOO_LONG, given));
        }
        self.cells = self.cells.saturating_add(1);
        if limits.cells < self.cells {
            return Err(SheetFault::of(SheetMistake::TOO_MANY_CELLS, count(limits.cells)));
        }
        self.text = self.text.saturating_add(text.len());
        if limits.text_bytes < self.text {
            let most = limits.text_bytes.checked_shr(20).unwrap_or_default();
            return Err(SheetFault::of(SheetMistake::UNPACKS_TOO_LARGE, count(most)));
        }
        let Some(sheet) = self.sheets.last_mut() else { return Ok(()) };
        if sheet.rows.last().is_none_or(|last| last.number != number) {
            self.rows = self.rows.saturating_add(1);
            if limits.rows < self.rows {
                return Err(SheetFault::of(SheetMistake::TOO_MANY_ROWS, count(limits.rows)));
            }
            self.unordered |= sheet.rows.last().is_some_and(|last| number < last.number);
            sheet.rows.push(Start { number, first: sheet.slots.len() });
        } else {
            let first = sheet.rows.last().map_or(0, |last| last.first);
            let before = sheet.slots.get(first..).and_then(<[Slot]>::last);
            self.unordered |= before.is_some_and(|before| column <= before.column);
        }
        let start = u32::try_from(sheet.text.len());
        let (Ok(start), Ok(length)) = (start, u32::try_from(text.len())) else {
            return Err(SheetFault::of(SheetMistake::TOO_MANY_CELLS, count(limits.cells)));
        };
        sheet.text.push_str(text);
        sheet.slots.push(Slot { column, kind, start, length });
        Ok(())
    }

    /// Puts the cells of the last sheet in order, where the file had them in another; of two in one
    /// place the later stays.
    fn in_order(&mut self) {
        let Some(sheet) = self.sheets.last_mut().filter(|_| self.unordered) else { return };
        self.unordered = false;
        let mut all: Vec<(u32, Slot)> = Vec::with_capacity(sheet.slots.len());
        let ends = sheet.rows.iter().skip(1).map(|row| row.first).chain([sheet.slots.len()]);
        for (row, end) in sheet.rows.iter().zip(ends) {
            let slots = sheet.slots.get(row.first..end).unwrap_or_default();
            all.extend(slots.iter().map(|slot| (row.number, *slot)));
        }
        all.reverse();
        all.sort_by_key(|(row, slot)| (*row, slot.column));
        all.dedup_by_key(|(row, slot)| (*row, slot.column));
        sheet.rows.clear();
        sheet.slots.clear();
        for (number, slot) in all {
            if sheet.rows.last().is_none_or(|last| last.number != number) {
                sheet.rows.push(Start { number, first: sheet.slots.len() });
            }
            sheet.slots.push(slot);
        }
    }

    /// What was read; a file without a cell in use is refused.
    pub(super) fn finish(
        mut self,
        format: Format,
        encoding: Option<Encoding>,
    ) -> Result<Workbook, SheetFault> {
        self.in_order();
        if self.sheets.iter().all(Sheet::is_empty) {
            return Err(SheetFault::plain(SheetMistake::NOTHING_IN_IT));
        }
        Ok(Workbook { format, encoding, sheets: self.sheets })
    }
}

/// The most characters of the name of a sheet that are kept; programs allow 31.
const MOST_OF_A_NAME: usize = 100;
