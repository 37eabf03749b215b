//! Writes a table as text that Excel and WPS open rightly. 写 csv。

use csv::{QuoteStyle, Terminator, WriterBuilder};

use crate::units::opens_formula;

use super::table::{Part, Table, Value};

/// The table as text: UTF-8 with a mark, lines as Windows has them. A text that a spreadsheet would
/// take for a formula or a number stays a text, by an apostrophe before it. 写 csv。
pub fn write_csv(table: &Table) -> Vec<u8> {
    csv_of(table.part())
}

/// The same of rows that are made one after the other.
pub(super) fn csv_of(part: Part<'_>) -> Vec<u8> {
    let mut writer = WriterBuilder::new()
        .terminator(Terminator::CRLF)
        .quote_style(QuoteStyle::Necessary)
        .flexible(true)
        .from_writer(b"\xef\xbb\xbf".to_vec());
    let headings = part.headings.iter().map(|heading| safe(heading));
    // Writing into memory does not fail.
    let mut written = writer.write_record(headings.map(String::into_bytes));
    for row in part.rows {
        let cells = row.iter().map(|value| match value {
            Value::Text(text) => safe(text),
            Value::Empty | Value::Money(_) | Value::Number(_) | Value::Day(_) => value.shown(),
        });
        written = written.and_then(|()| writer.write_record(cells.map(String::into_bytes)));
    }
    if written.is_err() {
        return Vec::new();
    }
    writer.into_inner().unwrap_or_default()
}

/// A text that stays one. Excel takes some for formulas, keeps 15 digits of a long number, and drops noughts at its beginning.
fn safe(text: &str) -> String {
    const LONG: usize = 12;
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let is_number =
        digits == text.len() && (LONG <= digits || (1 < digits && text.starts_with('0')));
    if opens_formula(text) || is_number { format!("'{text}") } else { text.to_owned() }
}
