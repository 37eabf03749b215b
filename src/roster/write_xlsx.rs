//! Writes tables as a workbook, row by row. 写 xlsx。
//!
//! Only the packed file is in memory, and one row: libraries keep every cell until the end, five kilobytes to a
//! person.

use core::fmt::Write as _;
use std::io::{Cursor, Write as _};

use chrono::{Datelike, NaiveDate};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::report::SheetMistake;

use super::fault::{SheetFault, count};
use super::sheet::column_letters;
use super::table::{Part, Table, Value, width};
use super::xml::escaped;

/// The most rows of a sheet, with that of the headings.
const MOST_ROWS: u32 = 1_048_576;
/// The most characters of a cell, in units of UTF-16.
const MOST_CHARS: usize = 32_767;
/// The most characters of the name of a sheet.
const MOST_OF_A_NAME: usize = 31;
/// The narrowest and the widest column.
const NARROWEST: usize = 8;
const WIDEST: usize = 48;
/// How many rows are looked at for the width of a column.
const LOOKED_AT: usize = 200;
/// How much is packed at once.
const CHUNK: usize = 1 << 16;

/// The formats of cells, by their places in `STYLES`.
const HEADING: u8 = 1;
const TEXT: u8 = 2;
const MONEY: u8 = 3;
const DAY: u8 = 4;

const STYLES: &str = r#"<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>"#;

const RELATIONS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>"#;

/// The tables as sheets of a workbook: amounts and days as such, texts as texts, the headings in sight
/// when one scrolls. The workbook says that it was made on a day, so that the same tables give the same
/// file. 写 xlsx。
///
/// # Errors
///
/// If a table has more rows than a sheet can.
pub fn write_xlsx(tables: &[Table], made: NaiveDate) -> Result<Vec<u8>, SheetFault> {
    xlsx_of(tables.iter().map(Table::part).collect(), made)
}

/// The same of rows that are made one after the other.
pub(super) fn xlsx_of(parts: Vec<Part<'_>>, made: NaiveDate) -> Result<Vec<u8>, SheetFault> {
    let mut names: Vec<String> = Vec::new();
    for part in &parts {
        names.push(free_name(&part.name, &names));
    }
    let mut book = Book { zip: ZipWriter::new(Cursor::new(Vec::new())), text: String::new() };
    book.about(&names, made)?;
    for (number, part) in (1_usize..).zip(parts) {
        book.begin(&format!("xl/worksheets/sheet{number}.xml"))?;
        book.sheet(part, number == 1)?;
    }
    let file = book.zip.finish().map_err(|_| unwritable())?;
    Ok(file.into_inner())
}

fn unwritable() -> SheetFault {
    SheetFault::plain(SheetMistake::CANNOT_BE_WRITTEN)
}

/// A workbook that is being written.
struct Book {
    zip: ZipWriter<Cursor<Vec<u8>>>,
    /// What of the part is not packed yet.
    text: String,
}

impl Book {
    /// Begins a part of the package, after what was written of the one before.
    fn begin(&mut self, name: &str) -> Result<(), SheetFault> {
        let options =
            SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
        self.zip.start_file(name, options).map_err(|_| unwritable())?;
        self.add("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        Ok(())
    }

    fn add(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// Packs what was written.
    fn pack(&mut self) -> Result<(), SheetFault> {
        self.zip.write_all(self.text.as_bytes()).map_err(|_| unwritable())?;
        self.text.clear();
        Ok(())
    }

    /// A whole part.
    fn part(&mut self, name: &str, text: &str) -> Result<(), SheetFault> {
        self.begin(name)?;
        self.add(text);
        self.pack()
    }

    /// What a package says of its sheets, and of itself.
    fn about(&mut self, names: &[String], made: NaiveDate) -> Result<(), SheetFault> {
        const OFFICE: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml";
        const KINDS: &str =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        let (mut types, mut sheets, mut links) = (Vec::new(), Vec::new(), Vec::new());
        for (number, name) in (1_usize..).zip(names) {
            let name = escaped(name);
            types.push(format!(
                r#"<Override PartName="/xl/worksheets/sheet{number}.xml" ContentType="{OFFICE}.worksheet+xml"/>"#
            ));
            sheets.push(format!(
                r#"<sheet name="{name}" sheetId="{number}" r:id="rId{number}"/>"#
            ));
            links.push(format!(
                r#"<Relationship Id="rId{number}" Type="{KINDS}/worksheet" Target="worksheets/sheet{number}.xml"/>"#
            ));
        }
        let styles = names.len().saturating_add(1);
        links.push(format!(
            r#"<Relationship Id="rId{styles}" Type="{KINDS}/styles" Target="styles.xml"/>"#
        ));
        let [types, sheets, links] = [types, sheets, links].map(|all| all.concat());
        self.part("[Content_Types].xml", &format!(
            r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{OFFICE}.sheet.main+xml"/>{types}<Override PartName="/xl/styles.xml" ContentType="{OFFICE}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>"#
        ))?;
        self.part("_rels/.rels", RELATIONS)?;
        self.part("docProps/core.xml", &format!(
            r#"<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dcterms:created xsi:type="dcterms:W3CDTF">{made}T00:00:00Z</dcterms:created></cp:coreProperties>"#
        ))?;
        self.part("xl/workbook.xml", &format!(
            r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="{KINDS}"><bookViews><workbookView/></bookViews><sheets>{sheets}</sheets></workbook>"#
        ))?;
        self.part("xl/_rels/workbook.xml.rels", &format!(
            r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{links}</Relationships>"#
        ))?;
        self.part("xl/styles.xml", STYLES)
    }

    /// A sheet: as wide as its first rows need, then its rows.
    fn sheet(&mut self, part: Part<'_>, is_first: bool) -> Result<(), SheetFault> {
        let Part { headings, mut rows, .. } = part;
        let first: Vec<_> = rows.by_ref().take(LOOKED_AT).collect();
        let selected = if is_first { r#" tabSelected="1""# } else { "" };
        self.add(r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews>"#);
        self.add(&format!(r#"<sheetView{selected} workbookViewId="0">"#));
        if !headings.is_empty() {
            self.add(
                r#"<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>"#,
            );
        }
        self.add(r#"</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>"#);
        if !headings.is_empty() {
            self.add("<cols>");
            for (at, heading) in headings.iter().enumerate() {
                let cells = first.iter().filter_map(|row| row.get(at)).map(Value::width);
                let widest = cells.max().unwrap_or(0).max(width(heading));
                let wide = widest.saturating_add(2).clamp(NARROWEST, WIDEST);
                let column = at.saturating_add(1);
                self.add(&format!(
                    r#"<col min="{column}" max="{column}" width="{wide}.7109375" customWidth="1"/>"#
                ));
            }
            self.add("</cols>");
        }
        self.add("<sheetData>");
        let columns: Vec<String> = (0..headings.len()).map(column_letters).collect();
        let heads: Vec<Value> = headings.iter().map(|text| text.as_str().into()).collect();
        self.row(1, &columns, &heads, HEADING)?;
        for (number, row) in (2..).zip(first.into_iter().chain(rows)) {
            if MOST_ROWS < number {
                return Err(SheetFault::of(SheetMistake::TOO_MANY_ROWS, count(MOST_ROWS)));
            }
            self.row(number, &columns, &row, TEXT)?;
        }
        self.add("</sheetData></worksheet>");
        self.pack()
    }

    /// A row; texts in this style.
    fn row(
        &mut self,
        number: u32,
        columns: &[String],
        values: &[Value],
        style: u8,
    ) -> Result<(), SheetFault> {
        let text = &mut self.text;
        // Writing into a text does not fail.
        let mut written = write!(text, r#"<row r="{number}">"#);
        for (at, value) in values.iter().enumerate() {
            let beyond = columns.len() <= at;
            let letters = if beyond { column_letters(at) } else { String::new() };
            let column = columns.get(at).unwrap_or(&letters);
            let mut cell = |style: u8, number_text: &dyn core::fmt::Display| {
                write!(text, r#"<c r="{column}{number}" s="{style}"><v>{number_text}</v></c>"#)
            };
            written = written.and(match value {
                Value::Empty => Ok(()),
                Value::Money(amount) => cell(MONEY, amount),
                Value::Number(one) => cell(0, &one.normalize()),
                Value::Day(day) => match serial(*day) {
                    Some(serial) => cell(DAY, &serial),
                    None => put_text(text, column, number, &day.to_string(), style),
                },
                Value::Text(one) => put_text(text, column, number, one, style),
            });
        }
        written.map_err(|_| unwritable())?;
        self.add("</row>");
        if CHUNK < self.text.len() { self.pack() } else { Ok(()) }
    }
}

fn put_text(
    text: &mut String,
    column: &str,
    row: u32,
    words: &str,
    style: u8,
) -> core::fmt::Result {
    let mut units = 0_usize;
    let mut is_beyond = |c: char| {
        units = units.saturating_add(c.len_utf16());
        MOST_CHARS < units
    };
    let end = words.char_indices().find(|(_, c)| is_beyond(*c));
    let words = escaped(end.and_then(|(end, _)| words.get(..end)).unwrap_or(words));
    write!(
        text,
        r#"<c r="{column}{row}" s="{style}" t="inlineStr"><is><t xml:space="preserve">{words}</t></is></c>"#
    )
}

/// The number that stands for a day; none before March 1900, where sheets count a day that there was not, and
/// after 9999.
fn serial(day: NaiveDate) -> Option<i64> {
    const FIRST: i64 = 61;
    let since = day.signed_duration_since(NaiveDate::from_ymd_opt(1899, 12, 30)?).num_days();
    (FIRST <= since && day.year() <= 9999).then_some(since)
}

/// A name that a sheet can have and that no other has.
fn free_name(name: &str, taken: &[String]) -> String {
    let fits =
        |c: &char| !matches!(c, '[' | ']' | ':' | '*' | '?' | '/' | '\\') && !c.is_control();
    let bare: String = name.chars().filter(fits).collect();
    let bare = bare.trim_matches('\'').trim();
    let bare = if bare.is_empty() { "Sheet" } else { bare };
    let is_taken =
        |name: &str| taken.iter().any(|known| known.to_lowercase() == name.to_lowercase());
    let first: String = bare.chars().take(MOST_OF_A_NAME).collect();
    if !is_taken(&first) {
        return first;
    }
    (2..=taken.len().saturating_add(2))
        .map(|number| {
            let ending = format!(" {number}");
            let room = MOST_OF_A_NAME.saturating_sub(ending.len());
            bare.chars().take(room).chain(ending.chars()).collect::<String>()
        })
        .find(|name| !is_taken(name))
        .unwrap_or(first)
}
