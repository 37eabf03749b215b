//! Reads `.xlsx`, cell by cell, through calamine. 读取 xlsx。

use std::io::Cursor;

use calamine::{DataRef, Reader, SheetType, SheetVisible, Style, Xlsx, XlsxError};

use crate::report::SheetMistake;

use super::fault::{SheetFault, quoted};
use super::iso;
use super::limits::Limits;
use super::number::{decimal_text, is_percent, serial_day, shifted};
use super::sheet::{Builder, Format, Kind, Workbook};

/// The cells of an Excel workbook whose size was checked.
pub(super) fn read(bytes: &[u8], name: &str, limits: &Limits) -> Result<Workbook, SheetFault> {
    let fault = |error: XlsxError| {
        if matches!(error, XlsxError::Password) {
            SheetFault::plain(SheetMistake::PASSWORD)
        } else {
            SheetFault::of(SheetMistake::DAMAGED, quoted(name))
        }
    };
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(fault)?;
    let since_1904 = book.has_1904_epoch();
    let mut builder = Builder::new(limits);
    for sheet in book.sheets_metadata().to_owned() {
        if sheet.typ != SheetType::WorkSheet {
            continue;
        }
        let hidden = sheet.visible != SheetVisible::Visible;
        builder.sheet(&sheet.name, hidden, since_1904)?;
        let mut cells = match book.worksheet_cells_reader(&sheet.name) {
            Ok(cells) => cells,
            // A sheet of another kind that calls itself a worksheet.
            Err(XlsxError::NotAWorksheet(_)) => continue,
            Err(error) => return Err(fault(error)),
        };
        let percents: Vec<bool> = cells.styles().iter().map(shows_percent).collect();
        while let Some((cell, style)) = cells.next_cell_with_style_id().map_err(fault)? {
            let (row, column) = cell.get_position();
            let percent = percents.get(style).copied().unwrap_or(false);
            put(&mut builder, (row, column), cell.get_value(), percent, since_1904)?;
        }
    }
    builder.finish(Format::Xlsx, None)
}

fn shows_percent(style: &Style) -> bool {
    style.number_format.as_ref().is_some_and(|format| is_percent(&format.format_code))
}

fn put(
    builder: &mut Builder<'_>,
    (row, column): (u32, u32),
    value: &DataRef<'_>,
    percent: bool,
    since_1904: bool,
) -> Result<(), SheetFault> {
    let mut put = |kind, text: &str| builder.put(row, column, kind, text);
    match value {
        DataRef::Empty => Ok(()),
        DataRef::String(text) | DataRef::DurationIso(text) => put(Kind::Text, text),
        DataRef::SharedString(text) => put(Kind::Text, text),
        DataRef::Int(number) => put(Kind::Number, &number.to_string()),
        DataRef::Float(number) => match decimal_text(*number) {
            Some(text) if percent => put(Kind::Percent, &shifted(&text, 2)),
            Some(text) => put(Kind::Number, &text),
            None => put(Kind::Wrong, "#NUM!"),
        },
        DataRef::DateTime(moment) => match decimal_text(moment.as_f64()) {
            Some(text) => {
                match serial_day(&text, since_1904).filter(|_| moment.is_datetime()) {
                    Some(day) => put(Kind::Day, &day.to_string()),
                    // A time of day, or a length of time.
                    None => put(Kind::Number, &text),
                }
            }
            None => put(Kind::Wrong, "#NUM!"),
        },
        DataRef::DateTimeIso(text) => match iso::day(text) {
            Some(day) => put(Kind::Day, &day),
            None => put(Kind::Text, text),
        },
        DataRef::Bool(true) => put(Kind::Yes, ""),
        DataRef::Bool(false) => put(Kind::No, ""),
        DataRef::Error(error) => put(Kind::Wrong, &error.to_string()),
    }
}
