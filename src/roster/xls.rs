//! Reads the workbooks of Excel 97 to 2003, and the `.et` of WPS, which is the same. 读取 xls。
//!
//! By hand and not by calamine: that reads all sheets into full rectangles and stops on files that
//! lie about their lengths, and a roster comes from anywhere. Only values are read, as they were
//! worked out when the file was saved.

use crate::report::SheetMistake;

use super::biff::{Record, Records, Rk, rk};
use super::fault::{SheetFault, quoted};
use super::format::{Formats, Shown};
use super::limits::Limits;
use super::number::{double_text, shifted};
use super::ole::{Ole, u16_at, u32_at};
use super::sheet::{Builder, Format, Kind, Workbook};

/// The version of Excel 97 and later.
const BIFF_8: u16 = 0x0600;

mod record {
    //! The numbers of the records that matter.
    pub(super) const BEGIN: u16 = 0x0809;
    pub(super) const END: u16 = 0x000a;
    pub(super) const PASSWORD: u16 = 0x002f;
    pub(super) const SHEET: u16 = 0x0085;
    pub(super) const SINCE_1904: u16 = 0x0022;
    pub(super) const FORMAT: u16 = 0x041e;
    pub(super) const STYLE: u16 = 0x00e0;
    pub(super) const STRINGS: u16 = 0x00fc;
    pub(super) const NUMBER: u16 = 0x0203;
    pub(super) const LABEL: u16 = 0x0204;
    pub(super) const RICH_LABEL: u16 = 0x00d6;
    pub(super) const SHARED_LABEL: u16 = 0x00fd;
    pub(super) const SHORT_NUMBER: u16 = 0x027e;
    pub(super) const SHORT_NUMBERS: u16 = 0x00bd;
    pub(super) const TRUTH_OR_ERROR: u16 = 0x0205;
    pub(super) const FORMULA: u16 = 0x0006;
    pub(super) const FORMULA_TEXT: u16 = 0x0207;
}

/// What holds for all sheets.
#[derive(Default)]
struct Globals {
    since_1904: bool,
    formats: Formats,
    style_ids: Vec<u16>,
    styles: Vec<Shown>,
    strings: Vec<String>,
    sheets: Vec<(usize, String, bool)>,
}

/// The cells of an old Excel workbook.
pub(super) fn read(bytes: &[u8], name: &str, limits: &Limits) -> Result<Workbook, SheetFault> {
    let damaged = || SheetFault::of(SheetMistake::DAMAGED, quoted(name));
    let ole = Ole::open(bytes).ok_or_else(damaged)?;
    if ole.has("EncryptedPackage") || ole.has("EncryptionInfo") {
        return Err(SheetFault::plain(SheetMistake::PASSWORD));
    }
    if !ole.has("Workbook") {
        let is_wps = name.to_lowercase().ends_with(".et");
        let mistake = if ole.has("Book") || is_wps {
            SheetMistake::SAVE_AS_XLSX
        } else {
            SheetMistake::NOT_A_TABLE
        };
        return Err(SheetFault::of(mistake, quoted(name)));
    }
    let stream = ole.stream("Workbook").ok_or_else(damaged)?;
    if u16_at(&stream, 0) != Some(record::BEGIN) || u16_at(&stream, 4) != Some(BIFF_8) {
        return Err(SheetFault::of(SheetMistake::SAVE_AS_XLSX, quoted(name)));
    }
    let globals = globals(&stream)?.ok_or_else(damaged)?;
    let mut builder = Builder::new(limits);
    for (start, name, hidden) in &globals.sheets {
        builder.sheet(name, *hidden, globals.since_1904)?;
        let mut sheet = SheetReader { globals: &globals, builder: &mut builder, formula: None };
        let whole = sheet.read(stream.get(*start..).unwrap_or_default())?;
        if !whole {
            return Err(damaged());
        }
    }
    builder.finish(Format::Xls, None)
}

/// Reads what holds for all sheets; `None` if it is damaged.
fn globals(stream: &[u8]) -> Result<Option<Globals>, SheetFault> {
    let mut globals = Globals::default();
    for record in Records::new(stream) {
        let data = record.data();
        match record.kind {
            record::PASSWORD => return Err(SheetFault::plain(SheetMistake::PASSWORD)),
            record::SINCE_1904 => globals.since_1904 = u16_at(data, 0) == Some(1),
            record::FORMAT => {
                let mut pieces = record.from(2);
                let text = pieces.two().and_then(|chars| pieces.string(chars));
                if let Some((id, text)) = u16_at(data, 0).zip(text) {
                    globals.formats.add(id.into(), &text);
                }
            }
            record::STYLE => {
                globals.style_ids.push(u16_at(data, 2).unwrap_or(0));
            }
            record::STRINGS => globals.strings = record.from(8).strings(),
            record::SHEET => {
                let Some(sheet) = sheet_of(&record) else { return Ok(None) };
                let known = globals.sheets.iter().any(|(start, ..)| *start == sheet.0);
                // Only sheets of cells; charts and macros are of other kinds.
                if data.get(5) == Some(&0) && !known {
                    globals.sheets.push(sheet);
                }
            }
            record::END => {
                let ids = globals.style_ids.iter();
                globals.styles = ids.map(|id| globals.formats.shown((*id).into())).collect();
                return Ok(Some(globals));
            }
            _ => {}
        }
    }
    Ok(None)
}

/// Where a sheet begins, its name, whether it is hidden.
fn sheet_of(record: &Record<'_>) -> Option<(usize, String, bool)> {
    let data = record.data();
    let start = usize::try_from(u32_at(data, 0)?).ok()?;
    let hidden = data.get(4)? & 3 != 0;
    let chars = u16::from(*data.get(6)?);
    Some((start, record.from(7).string(chars)?, hidden))
}

struct SheetReader<'r, 'b> {
    globals: &'r Globals,
    builder: &'r mut Builder<'b>,
    /// The place of a formula whose text comes next.
    formula: Option<(u16, u16)>,
}

impl SheetReader<'_, '_> {
    /// Reads the records of a sheet; false if it is cut off.
    fn read(&mut self, stream: &[u8]) -> Result<bool, SheetFault> {
        let mut depth = 0_usize;
        let mut whole = true;
        for record in Records::new(stream) {
            match record.kind {
                record::BEGIN => depth = depth.saturating_add(1),
                record::END if depth <= 1 => return Ok(true),
                record::END => depth = depth.saturating_sub(1),
                // What is inside a chart that stands in the sheet is no cell of it.
                _ if depth == 1 => whole = self.cell(&record)?.is_some(),
                _ => {}
            }
            if !whole {
                break;
            }
        }
        Ok(false)
    }

    /// Reads a record that may be a cell; `None` if it is damaged.
    fn cell(&mut self, record: &Record<'_>) -> Result<Option<()>, SheetFault> {
        let data = record.data();
        let place = u16_at(data, 0).zip(u16_at(data, 2));
        let style = u16_at(data, 4).unwrap_or(0);
        match (record.kind, place) {
            (record::FORMULA_TEXT, _) => {
                let mut pieces = record.from(0);
                let text = pieces.two().and_then(|chars| pieces.string(chars));
                match self.formula.take().zip(text) {
                    Some((place, text)) => self.put(place, Kind::Text, &text),
                    None => Ok(None),
                }
            }
            (record::NUMBER, Some(place)) => self.double(place, style, eight_at(data, 6)),
            (record::LABEL | record::RICH_LABEL, Some(place)) => {
                let mut pieces = record.from(6);
                match pieces.two().and_then(|chars| pieces.string(chars)) {
                    Some(text) => self.put(place, Kind::Text, &text),
                    None => Ok(None),
                }
            }
            (record::SHARED_LABEL, Some(place)) => {
                let at = u32_at(data, 6).and_then(|at| usize::try_from(at).ok());
                match at.and_then(|at| self.globals.strings.get(at)) {
                    Some(text) => self.put(place, Kind::Text, text),
                    None => Ok(None),
                }
            }
            (record::SHORT_NUMBER, Some(place)) => self.short(place, style, rk(data, 6)),
            (record::SHORT_NUMBERS, Some((row, first))) => {
                let end = data.len().saturating_sub(2);
                let numbers = data.get(4..end).unwrap_or_default().chunks_exact(6);
                for (column, number) in (first..).zip(numbers) {
                    let style = u16_at(number, 0).unwrap_or(0);
                    if self.short((row, column), style, rk(number, 2))?.is_none() {
                        return Ok(None);
                    }
                }
                Ok(Some(()))
            }
            (record::TRUTH_OR_ERROR, Some(place)) => match (data.get(6), data.get(7)) {
                (Some(value), Some(0)) => self.truth(place, *value),
                (Some(value), Some(_)) => self.put(place, Kind::Wrong, error_text(*value)),
                _ => Ok(None),
            },
            (record::FORMULA, Some(place)) => {
                self.formula = None;
                match (u16_at(data, 12), data.get(6), data.get(8)) {
                    (Some(0xffff), Some(0), _) => {
                        self.formula = Some(place);
                        Ok(Some(()))
                    }
                    (Some(0xffff), Some(1), Some(value)) => self.truth(place, *value),
                    (Some(0xffff), Some(2), Some(value)) => {
                        self.put(place, Kind::Wrong, error_text(*value))
                    }
                    (Some(0xffff), Some(_), _) => Ok(Some(())),
                    (Some(_), ..) => self.double(place, style, eight_at(data, 6)),
                    (None, ..) => Ok(None),
                }
            }
            (
                record::NUMBER
                | record::LABEL
                | record::RICH_LABEL
                | record::SHARED_LABEL
                | record::SHORT_NUMBER
                | record::SHORT_NUMBERS
                | record::TRUTH_OR_ERROR
                | record::FORMULA,
                None,
            ) => Ok(None),
            _ => Ok(Some(())),
        }
    }

    fn double(
        &mut self,
        place: (u16, u16),
        style: u16,
        bits: Option<u64>,
    ) -> Result<Option<()>, SheetFault> {
        match bits.map(double_text) {
            Some(Some(text)) => self.number(place, style, &text),
            Some(None) => self.put(place, Kind::Wrong, "#NUM!"),
            None => Ok(None),
        }
    }

    fn short(
        &mut self,
        place: (u16, u16),
        style: u16,
        number: Option<(Rk, bool)>,
    ) -> Result<Option<()>, SheetFault> {
        let Some((number, hundredth)) = number else { return Ok(None) };
        let text = match number {
            Rk::Whole(whole) => Some(whole.to_string()),
            Rk::Double(bits) => double_text(bits),
        };
        match text {
            Some(text) if hundredth => self.number(place, style, &shifted(&text, -2)),
            Some(text) => self.number(place, style, &text),
            None => self.put(place, Kind::Wrong, "#NUM!"),
        }
    }

    fn number(
        &mut self,
        place: (u16, u16),
        style: u16,
        text: &str,
    ) -> Result<Option<()>, SheetFault> {
        let shown = self.globals.styles.get(usize::from(style)).copied().unwrap_or_default();
        let (kind, text) = shown.read(text, self.globals.since_1904);
        self.put(place, kind, &text)
    }

    fn truth(&mut self, place: (u16, u16), value: u8) -> Result<Option<()>, SheetFault> {
        self.put(place, if value == 0 { Kind::No } else { Kind::Yes }, "")
    }

    fn put(
        &mut self,
        (row, column): (u16, u16),
        kind: Kind,
        text: &str,
    ) -> Result<Option<()>, SheetFault> {
        self.builder.put(row.into(), column.into(), kind, text).map(Some)
    }
}

fn eight_at(data: &[u8], at: usize) -> Option<u64> {
    data.get(at..)?.first_chunk().map(|chunk| u64::from_le_bytes(*chunk))
}

/// What a formula says that went wrong.
fn error_text(code: u8) -> &'static str {
    match code {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0f => "#VALUE!",
        0x17 => "#REF!",
        0x1d => "#NAME?",
        0x24 => "#NUM!",
        _ => "#N/A",
    }
}
