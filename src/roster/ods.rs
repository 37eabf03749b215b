//! Reads spreadsheets of OpenDocument, event by event. 读取 ods。
//!
//! By hand and not by calamine: that builds full rectangles, and does not end on a table that does
//! not end. Here only cells in use are kept, and a row or a cell that is repeated a million times
//! costs nothing unless something stands in it.

use std::io::{BufRead, Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use crate::report::SheetMistake;

use super::fault::{SheetFault, quoted};
use super::iso;
use super::limits::Limits;
use super::number::{printed_text, shifted};
use super::sheet::{Builder, Format, Kind, Workbook};
use super::xml::{attribute, character, reader};

/// The cells of a spreadsheet of OpenDocument whose size was checked.
pub(super) fn read(bytes: &[u8], name: &str, limits: &Limits) -> Result<Workbook, SheetFault> {
    let damaged = || SheetFault::of(SheetMistake::DAMAGED, quoted(name));
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| damaged())?;
    if let Ok(mut manifest) = archive.by_name("META-INF/manifest.xml") {
        let mut text = String::new();
        let is_text = manifest.read_to_string(&mut text).is_ok();
        if is_text && text.contains("encryption-data") {
            return Err(SheetFault::plain(SheetMistake::PASSWORD));
        }
    }
    let content = archive.by_name("content.xml").map_err(|_| damaged())?;
    let mut content = Content {
        builder: Builder::new(limits),
        reader: reader(content),
        buffer: Vec::new(),
        most: limits.cell_chars,
        since_1904: false,
        is_spreadsheet: false,
    };
    content.tables()?.ok_or_else(damaged)?;
    if !content.is_spreadsheet {
        return Err(SheetFault::of(SheetMistake::NOT_A_TABLE, quoted(name)));
    }
    content.builder.finish(Format::Ods, None)
}

struct Content<'b, R> {
    builder: Builder<'b>,
    reader: Reader<R>,
    buffer: Vec<u8>,
    /// The most characters of a cell that are gathered; one more is refused by the builder.
    most: usize,
    since_1904: bool,
    is_spreadsheet: bool,
}

/// One cell of a row, and how often it stands there.
struct OdsCell {
    kind: Kind,
    text: String,
    repeated: u32,
}

/// `None` inside is a file that is damaged.
type Step<T> = Result<Option<T>, SheetFault>;

impl<R: BufRead> Content<'_, R> {
    /// All tables up to the end of the document.
    fn tables(&mut self) -> Step<()> {
        loop {
            self.buffer.clear();
            match self.reader.read_event_into(&mut self.buffer) {
                Ok(Event::Start(start)) => match start.name().as_ref() {
                    "office:spreadsheet" => self.is_spreadsheet = true,
                    "table:null-date" => {
                        let date = attribute(&start, "table:date-value");
                        self.since_1904 = date.is_some_and(|date| date.starts_with("1904"));
                    }
                    "table:table" => {
                        let name = attribute(&start, "table:name").unwrap_or_default();
                        self.builder.sheet(&name, false, self.since_1904)?;
                        if self.table()?.is_none() {
                            return Ok(None);
                        }
                    }
                    _ => {}
                },
                Ok(Event::End(end)) if end.name().as_ref() == "office:document-content" => {
                    return Ok(Some(()));
                }
                Ok(Event::Eof) | Err(_) => return Ok(None),
                Ok(_) => {}
            }
        }
    }

    fn table(&mut self) -> Step<()> {
        let mut row: u32 = 0;
        // Tables can stand within a cell's drawing; those are not read.
        loop {
            self.buffer.clear();
            match self.reader.read_event_into(&mut self.buffer) {
                Ok(Event::Start(start)) if start.name().as_ref() == "table:table-row" => {
                    let repeated = repeats(&start, "table:number-rows-repeated");
                    let Some(cells) = self.row()? else { return Ok(None) };
                    if cells.iter().any(|cell| !is_blank(cell)) {
                        for _ in 0..repeated {
                            self.put(row, &cells)?;
                            row = row.saturating_add(1);
                        }
                    } else {
                        row = row.saturating_add(repeated);
                    }
                }
                Ok(Event::End(end)) if end.name().as_ref() == "table:table" => {
                    return Ok(Some(()));
                }
                Ok(Event::Eof) | Err(_) => return Ok(None),
                Ok(_) => {}
            }
        }
    }

    fn put(&mut self, row: u32, cells: &[OdsCell]) -> Result<(), SheetFault> {
        let mut column: u32 = 0;
        for cell in cells {
            if is_blank(cell) {
                column = column.saturating_add(cell.repeated);
                continue;
            }
            for _ in 0..cell.repeated {
                self.builder.put(row, column, cell.kind, &cell.text)?;
                column = column.saturating_add(1);
            }
        }
        Ok(())
    }

    fn row(&mut self) -> Step<Vec<OdsCell>> {
        let mut cells: Vec<OdsCell> = Vec::new();
        loop {
            self.buffer.clear();
            match self.reader.read_event_into(&mut self.buffer) {
                Ok(Event::Start(start)) => {
                    let tag = start.name();
                    if matches!(tag.as_ref(), "table:table-cell" | "table:covered-table-cell") {
                        let repeated = repeats(&start, "table:number-columns-repeated");
                        let mut cell = value_of(&start);
                        cell.repeated = repeated;
                        if self.content(&mut cell).is_none() {
                            return Ok(None);
                        }
                        cells.push(cell);
                    }
                }
                Ok(Event::End(end)) if end.name().as_ref() == "table:table-row" => {
                    return Ok(Some(cells));
                }
                Ok(Event::Eof) | Err(_) => return Ok(None),
                Ok(_) => {}
            }
        }
    }

    /// Reads what stands in a cell, and takes it where the cell does not say its value itself.
    fn content(&mut self, cell: &mut OdsCell) -> Option<()> {
        let wanted = cell.text.is_empty() && matches!(cell.kind, Kind::Text | Kind::Wrong);
        let mut text = String::new();
        let mut depth = 0_usize;
        // How deep a note or a drawing lies: its text is not the cell's.
        let mut aside: Option<usize> = None;
        loop {
            self.buffer.clear();
            let event = self.reader.read_event_into(&mut self.buffer);
            let taken = wanted && aside.is_none() && text.len() <= self.most.saturating_mul(4);
            match event {
                Ok(Event::Start(start)) => {
                    depth = depth.saturating_add(1);
                    match start.name().as_ref() {
                        "office:annotation" | "draw:frame" | "table:table" | "draw:g"
                            if aside.is_none() =>
                        {
                            aside = Some(depth);
                        }
                        "text:p" if taken && !text.is_empty() => text.push('\n'),
                        "text:tab" if taken => text.push('\t'),
                        "text:line-break" if taken => text.push('\n'),
                        "text:s" if taken => {
                            let blanks = repeats(&start, "text:c");
                            let blanks = usize::try_from(blanks).unwrap_or(usize::MAX);
                            let room = self.most.saturating_add(1);
                            text.push_str(&" ".repeat(blanks.min(room)));
                        }
                        _ => {}
                    }
                }
                Ok(Event::Text(part)) if taken && 0 < depth => {
                    text.push_str(&part.xml10_content());
                }
                Ok(Event::CData(part)) if taken && 0 < depth => {
                    text.push_str(&part.xml10_content());
                }
                Ok(Event::GeneralRef(entity)) if taken && 0 < depth => {
                    match character(&entity) {
                        Some(c) => text.push(c),
                        None => return None,
                    }
                }
                Ok(Event::End(_)) => {
                    if aside == Some(depth) {
                        aside = None;
                    }
                    match depth.checked_sub(1) {
                        Some(less) => depth = less,
                        None => break,
                    }
                }
                Ok(Event::Eof) | Err(_) => return None,
                Ok(_) => {}
            }
        }
        if wanted {
            cell.text = text;
        }
        Some(())
    }
}

fn is_blank(cell: &OdsCell) -> bool {
    cell.text.is_empty() && !matches!(cell.kind, Kind::Yes | Kind::No)
}

/// What a cell says of its own value; the text that stands in it is read later.
fn value_of(start: &BytesStart<'_>) -> OdsCell {
    let cell = |kind, text: String| OdsCell { kind, text, repeated: 1 };
    let kind = attribute(start, "office:value-type").unwrap_or_default();
    if attribute(start, "calcext:value-type").as_deref() == Some("error") {
        return cell(Kind::Wrong, String::new());
    }
    let value = || attribute(start, "office:value").and_then(|value| printed_text(&value));
    match kind.as_str() {
        "float" | "currency" => match value() {
            Some(text) => cell(Kind::Number, text),
            None => cell(Kind::Wrong, "#NUM!".to_owned()),
        },
        "percentage" => match value() {
            Some(text) => cell(Kind::Percent, shifted(&text, 2)),
            None => cell(Kind::Wrong, "#NUM!".to_owned()),
        },
        "date" => {
            let date = attribute(start, "office:date-value").unwrap_or_default();
            match iso::day(&date) {
                Some(day) => cell(Kind::Day, day),
                None => cell(Kind::Text, date),
            }
        }
        "boolean" => {
            let truth = attribute(start, "office:boolean-value");
            let yes = truth.as_deref() == Some("true");
            cell(if yes { Kind::Yes } else { Kind::No }, String::new())
        }
        "string" => {
            cell(Kind::Text, attribute(start, "office:string-value").unwrap_or_default())
        }
        _ => cell(Kind::Text, String::new()),
    }
}

/// How often something stands there: once where nothing says so.
fn repeats(start: &BytesStart<'_>, name: &str) -> u32 {
    attribute(start, name).and_then(|text| text.parse().ok()).unwrap_or(1)
}
