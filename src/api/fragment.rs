//! A case in the fragment of the address: the share link and the saved state. 网址中的状态。

use core::fmt::Write as _;

use super::{Case, Field, Row};

/// The version of the layout; a link of another version is read as far as its keys are known.
const VERSION: &str = "1";

/// `v=1&c=full_time&m=2026-09&p=base:1900.00;hardship:250.00`.
pub fn to_fragment(fields: &[Field], case: &Case) -> String {
    let mut text = format!("v={VERSION}");
    for field in fields {
        let value = match field.kind.columns() {
            Some(columns) => rows_text(columns, case.rows(field.name)),
            None => escape(case.text(field.name)),
        };
        if !value.is_empty() {
            text.push('&');
            text.push_str(field.key);
            text.push('=');
            text.push_str(&value);
        }
    }
    for (key, supplied) in case.supplied() {
        text.push_str("&s.");
        text.push_str(&escape(key));
        text.push('=');
        text.push_str(&escape(supplied));
    }
    text
}

fn rows_text(columns: &[Field], rows: &[Row]) -> String {
    let mut text = String::new();
    for row in rows {
        for column in columns {
            text.push_str(&escape(row.text(column.name)));
            text.push(':');
        }
        drop_last(&mut text, ':');
        text.push(';');
    }
    drop_last(&mut text, ';');
    text
}

/// Takes separators off the end: what is left out there was not entered.
fn drop_last(text: &mut String, separator: char) {
    while text.ends_with(separator) {
        text.pop();
    }
}

/// Reads a fragment; keys nobody knows are passed over.
pub fn from_fragment(fields: &[Field], fragment: &str) -> Case {
    let mut case = Case::default();
    for pair in fragment.split('&') {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        if let Some(figure) = key.strip_prefix("s.") {
            case.supply(&unescape(figure), unescape(value));
            continue;
        }
        let Some(field) = fields.iter().find(|field| field.key == key) else { continue };
        match field.kind.columns() {
            Some(columns) => {
                let rows = value.split(';').take(MOST_ROWS).map(|row| row_of(columns, row));
                case.change_rows(field.name, |known| *known = rows.collect());
            }
            None => case.set(field.name, unescape(value)),
        }
    }
    case
}

/// One row more than a case may have, so that too long a table is still refused, never cut.
const MOST_ROWS: usize = 501;

fn row_of(columns: &[Field], text: &str) -> Row {
    let mut row = Row::default();
    for (column, cell) in columns.iter().zip(text.split(':')) {
        row.set(column.name, unescape(cell));
    }
    row
}

/// Percent-encodes everything but what is plain in a fragment.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            escaped.push(char::from(byte));
        } else if write!(escaped, "%{byte:02X}").is_err() {
            break;
        }
    }
    escaped
}

/// Undoes [`escape`]; what is no encoding is kept as it stands.
fn unescape(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        let mut ahead = rest.clone();
        let digit = |byte: Option<u8>| byte.and_then(|b| char::from(b).to_digit(16));
        if byte == b'%'
            && let (Some(high), Some(low)) = (digit(ahead.next()), digit(ahead.next()))
            && let Ok(decoded) = u8::try_from(high.saturating_mul(16).saturating_add(low))
        {
            bytes.push(decoded);
            rest = ahead;
        } else {
            bytes.push(byte);
        }
    }
    // What is no text in UTF-8 was not written here; it stays as it was typed.
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}
