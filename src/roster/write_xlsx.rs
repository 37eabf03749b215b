//! Writes tables as a workbook, through `rust_xlsxwriter`. 写 xlsx。

use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError,
};

use crate::report::SheetMistake;

use super::fault::{SheetFault, count};
use super::number::double;
use super::table::{Table, Value, width};

/// The most rows of a sheet, with that of the headings.
const MOST_ROWS: usize = 1_048_576;
/// The most characters of a cell.
const MOST_CHARS: usize = 32_767;
/// The most characters of the name of a sheet.
const MOST_OF_A_NAME: usize = 31;
/// The narrowest and the widest column.
const NARROWEST: usize = 8;
const WIDEST: usize = 48;
/// How many rows are looked at for the width of a column.
const LOOKED_AT: usize = 200;

/// The tables as sheets of a workbook: amounts and days as such, texts as texts, the headings in sight
/// when one scrolls. The workbook says that it was made on a day, so that the same tables give the same
/// file. 写 xlsx。
///
/// # Errors
///
/// If a table has more rows than a sheet can.
pub fn write_xlsx(tables: &[Table], made: NaiveDate) -> Result<Vec<u8>, SheetFault> {
    if tables.iter().any(|table| MOST_ROWS <= table.rows.len()) {
        return Err(SheetFault::of(SheetMistake::TOO_MANY_ROWS, count(MOST_ROWS)));
    }
    written(tables, made).map_err(|_| SheetFault::plain(SheetMistake::CANNOT_BE_WRITTEN))
}

struct Formats {
    heading: Format,
    text: Format,
    money: Format,
    day: Format,
}

fn written(tables: &[Table], made: NaiveDate) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let part = |part: u32| u8::try_from(part).unwrap_or(1);
    let year = u16::try_from(made.year()).unwrap_or(2000);
    let made = ExcelDateTime::from_ymd(year, part(made.month()), part(made.day()))?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let formats = Formats {
        heading: Format::new()
            .set_bold()
            .set_text_wrap()
            .set_align(FormatAlign::VerticalCenter),
        text: Format::new().set_num_format("@"),
        money: Format::new().set_num_format("#,##0.00"),
        day: Format::new().set_num_format("yyyy-mm-dd"),
    };
    let mut names: Vec<String> = Vec::new();
    for table in tables {
        let name = free_name(&table.name, &names);
        let sheet = book.add_worksheet();
        sheet.set_name(&name)?;
        names.push(name);
        fill(sheet, table, &formats)?;
    }
    book.save_to_buffer()
}

fn fill(sheet: &mut Worksheet, table: &Table, formats: &Formats) -> Result<(), XlsxError> {
    for (column, heading) in (0_u16..).zip(&table.headings) {
        sheet.write_string_with_format(0, column, cut(heading), &formats.heading)?;
        let at = usize::from(column);
        let cells = table.rows.iter().take(LOOKED_AT).filter_map(|row| row.get(at));
        let widest = cells.map(Value::width).max().unwrap_or(0).max(width(heading));
        let wide = widest.saturating_add(2).clamp(NARROWEST, WIDEST);
        sheet.set_column_width(column, u32::try_from(wide).unwrap_or(8))?;
    }
    if !table.headings.is_empty() {
        sheet.set_freeze_panes(1, 0)?;
    }
    for (row, values) in (1_u32..).zip(&table.rows) {
        for (column, value) in (0_u16..).zip(values) {
            put(sheet, (row, column), value, formats)?;
        }
    }
    Ok(())
}

fn put(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    value: &Value,
    formats: &Formats,
) -> Result<(), XlsxError> {
    match value {
        Value::Empty => {}
        Value::Text(text) => {
            sheet.write_string_with_format(row, column, cut(text), &formats.text)?;
        }
        Value::Money(amount) => {
            let number = double(&amount.to_string());
            sheet.write_number_with_format(row, column, number, &formats.money)?;
        }
        Value::Number(number) => {
            sheet.write_number(row, column, double(&number.to_string()))?;
        }
        Value::Day(day) => {
            let part = |part: u32| u8::try_from(part).unwrap_or(1);
            match u16::try_from(day.year()).ok().and_then(|year| {
                ExcelDateTime::from_ymd(year, part(day.month()), part(day.day())).ok()
            }) {
                Some(moment) => {
                    sheet.write_datetime_with_format(row, column, &moment, &formats.day)?;
                }
                // Before 1900 a sheet has no days.
                None => {
                    sheet.write_string_with_format(
                        row,
                        column,
                        day.to_string(),
                        &formats.text,
                    )?;
                }
            }
        }
    }
    Ok(())
}

/// A text as long as a cell can hold.
fn cut(text: &str) -> String {
    text.chars().take(MOST_CHARS).collect()
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
