//! Reads a table that is text: what its characters are, what divides its columns. 文本表格。

use encoding_rs::{GB18030, UTF_8, UTF_16BE, UTF_16LE};

use crate::law::Given;
use crate::report::SheetMistake;

use super::fault::{SheetFault, count};
use super::limits::Limits;
use super::sheet::{Builder, Encoding, Format, Kind, Workbook};

/// How much of a text is looked at to find out what it is.
const SAMPLE: usize = 64 << 10;
/// How many lines are looked at to find out what divides the columns.
const LINES: usize = 50;

/// The cells of a text.
pub(super) fn read(bytes: &[u8], limits: &Limits) -> Result<Workbook, SheetFault> {
    let (text, encoding) = decoded(bytes)?;
    if let Some(at) = text.find('\0') {
        let row = line_of(text.as_bytes(), at);
        return Err(SheetFault::of(SheetMistake::STRAY_NUL, row));
    }
    let (text, divider) = match text.split_once('\n') {
        // A line of its own for Excel: `sep=;`.
        Some((first, rest)) if first.trim_end().len() == 5 && first.starts_with("sep=") => {
            (rest.to_owned(), first.chars().nth(4).unwrap_or(','))
        }
        _ => {
            let divider = divider(&text);
            (text, divider)
        }
    };
    // So that the last line ends like the others.
    let text = if text.ends_with('\n') { text } else { text + "\n" };
    let mut builder = Builder::new(limits);
    builder.sheet("", false, false)?;
    rows(&text, divider, &mut builder)?;
    builder.finish(Format::Text(divider), Some(encoding))
}

/// The text, and how it was written.
fn decoded(bytes: &[u8]) -> Result<(String, Encoding), SheetFault> {
    let (encoding, known, bytes) = if let Some(rest) = bytes.strip_prefix(b"\xef\xbb\xbf") {
        (UTF_8, Encoding::Utf8, rest)
    } else if let Some(rest) = bytes.strip_prefix(b"\xff\xfe") {
        (UTF_16LE, Encoding::Utf16Le, rest)
    } else if let Some(rest) = bytes.strip_prefix(b"\xfe\xff") {
        (UTF_16BE, Encoding::Utf16Be, rest)
    } else {
        match evident_utf_16(bytes) {
            Some(Encoding::Utf16Le) => (UTF_16LE, Encoding::Utf16Le, bytes),
            Some(_) => (UTF_16BE, Encoding::Utf16Be, bytes),
            None if std::str::from_utf8(bytes).is_ok() => (UTF_8, Encoding::Utf8, bytes),
            None => (GB18030, Encoding::Gb18030, bytes),
        }
    };
    if let Some(text) = encoding.decode_without_bom_handling_and_without_replacement(bytes) {
        return Ok((text.into_owned(), known));
    }
    if let Some(at) = bytes.iter().position(|byte| *byte == 0)
        && known == Encoding::Gb18030
    {
        return Err(SheetFault::of(SheetMistake::STRAY_NUL, line_of(bytes, at)));
    }
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    let at = text.find('\u{fffd}').unwrap_or_default();
    Err(SheetFault::of(SheetMistake::UNKNOWN_ENCODING, line_of(text.as_bytes(), at)))
}

/// UTF-16 without a mark: nearly every second byte of its signs and digits is nought, and always the
/// same one of the two.
fn evident_utf_16(bytes: &[u8]) -> Option<Encoding> {
    let sample = bytes.get(..bytes.len().min(SAMPLE)).unwrap_or_default();
    if !bytes.len().is_multiple_of(2) {
        return None;
    }
    let (mut even, mut odd) = (0_usize, 0_usize);
    for pair in sample.chunks_exact(2) {
        match pair {
            [0, 0] => return None,
            [0, _] => even = even.saturating_add(1),
            [_, 0] => odd = odd.saturating_add(1),
            _ => {}
        }
    }
    let enough = |many: usize, few: usize| few == 0 && sample.len() < many.saturating_mul(40);
    if enough(odd, even) {
        Some(Encoding::Utf16Le)
    } else if enough(even, odd) {
        Some(Encoding::Utf16Be)
    } else {
        None
    }
}

/// The number of the line in which a byte stands.
fn line_of(bytes: &[u8], at: usize) -> Given {
    let before = bytes.get(..at).unwrap_or_default();
    count(before.split(|byte| *byte == b'\n').count())
}

/// What divides the columns: the sign that stands equally often, outside quotation marks, in most of
/// the first rows. Commas within amounts differ from row to row.
fn divider(text: &str) -> char {
    let counts = counts(text);
    let mut best = (0_usize, ',');
    for (at, divider) in DIVIDERS.into_iter().enumerate() {
        let here: Vec<usize> = counts.iter().filter_map(|row| row.get(at).copied()).collect();
        let alike = |count: &usize| here.iter().filter(|other| *other == count).count();
        let most = here.iter().filter(|count| 0 < **count).map(alike).max().unwrap_or(0);
        if best.0 < most {
            best = (most, divider);
        }
    }
    best.1
}

/// What can divide columns.
const DIVIDERS: [char; 3] = ['\t', ',', ';'];

/// How often each of the dividers stands in each of the first rows, outside quotation marks.
fn counts(text: &str) -> Vec<[usize; 3]> {
    let mut rows = Vec::new();
    let mut row = [0_usize; 3];
    let (mut quoted, mut blank) = (false, true);
    for c in text.chars() {
        if c == '\n' && !quoted {
            if !std::mem::replace(&mut blank, true) {
                rows.push(std::mem::take(&mut row));
            }
            if LINES <= rows.len() {
                break;
            }
            continue;
        }
        quoted ^= c == '"';
        blank &= c.is_whitespace();
        if !quoted {
            for (count, divider) in row.iter_mut().zip(DIVIDERS) {
                *count = count.saturating_add(usize::from(c == divider));
            }
        }
    }
    if !blank {
        rows.push(row);
    }
    rows
}

/// Puts the rows of a text into a sheet.
fn rows(text: &str, divider: char, builder: &mut Builder<'_>) -> Result<(), SheetFault> {
    if let Some(row) = open_quote(text, divider) {
        return Err(SheetFault::of(SheetMistake::OPEN_QUOTE, count(row)));
    }
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(u8::try_from(divider).unwrap_or(b','))
        .from_reader(text.as_bytes());
    let mut record = csv::StringRecord::new();
    let mut row: u32 = 0;
    let mut line = 1_u64;
    while reader.read_record(&mut record).unwrap_or(false) {
        // Blank lines are rows too, and the reader passes over them.
        let ended = reader.position().line();
        let inside = record.iter().map(|cell| cell.bytes().filter(|b| *b == b'\n').count());
        let own = u64::try_from(inside.sum::<usize>()).unwrap_or(0).saturating_add(1);
        let blank = ended.saturating_sub(line).saturating_sub(own);
        line = ended;
        row = row.saturating_add(u32::try_from(blank).unwrap_or(u32::MAX));
        for (column, cell) in record.iter().enumerate() {
            builder.put(row, u32::try_from(column).unwrap_or(u32::MAX), Kind::Text, cell)?;
        }
        row = row.saturating_add(1);
    }
    Ok(())
}

/// The row in which a quotation mark opens that is never closed.
fn open_quote(text: &str, divider: char) -> Option<usize> {
    let mut row = 1_usize;
    let mut opened = None;
    let mut fresh = true;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match (c, opened) {
            ('"', None) if fresh => opened = Some(row),
            ('"', Some(_)) => {
                if chars.peek() == Some(&'"') {
                    chars.next();
                } else {
                    opened = None;
                }
            }
            _ => {}
        }
        if c == '\n' {
            row = row.saturating_add(1);
        }
        fresh = opened.is_none() && (c == divider || c == '\n' || c == '\r');
    }
    opened
}
