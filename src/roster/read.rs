//! Reads a file by what is in it, whatever its name says. 读取文件。

use crate::law::Given;
use crate::report::SheetMistake;

use super::fault::{SheetFault, count, quoted};
use super::limits::Limits;
use super::packed::{self, Packed};
use super::sheet::Workbook;
use super::{ods, text, xls, xlsx};

/// Reads a file: `.xlsx`, `.xls`, `.et`, `.ods`, and text with commas, tabs or semicolons between
/// its columns. The name is for the sentences only. 读取表格。
///
/// # Errors
///
/// If it is none of these, is damaged or locked, or is more than `limits` allow.
pub fn read(bytes: &[u8], name: &str, limits: &Limits) -> Result<Workbook, SheetFault> {
    if bytes.is_empty() {
        return Err(SheetFault::plain(SheetMistake::EMPTY_FILE));
    }
    if limits.file_bytes < bytes.len() {
        let given = [megabytes(bytes.len()), megabytes(limits.file_bytes), Given::Nothing];
        return Err(SheetFault::with(SheetMistake::FILE_TOO_LARGE, given));
    }
    match signature(bytes) {
        Some(Signature::Packed) => match packed::check(bytes, name, limits)? {
            Packed::Xlsx => xlsx::read(bytes, name, limits),
            Packed::Ods => ods::read(bytes, name, limits),
            Packed::Locked => Err(SheetFault::plain(SheetMistake::PASSWORD)),
            Packed::Xlsb => Err(SheetFault::of(SheetMistake::SAVE_AS_XLSX, quoted(name))),
        },
        Some(Signature::Ole) => xls::read(bytes, name, limits),
        Some(Signature::Biff | Signature::Markup) => {
            Err(SheetFault::of(SheetMistake::SAVE_AS_XLSX, quoted(name)))
        }
        Some(Signature::Page) => Err(SheetFault::of(SheetMistake::WEB_PAGE, quoted(name))),
        Some(Signature::Other) => Err(SheetFault::of(SheetMistake::NOT_A_TABLE, quoted(name))),
        None => text::read(bytes, limits),
    }
}

/// What the first bytes of a file say that it is.
enum Signature {
    Packed,
    Ole,
    /// Sheets of Excel 2 to 4, without a container.
    Biff,
    /// A web page.
    Page,
    /// Sheets as one text of XML, of Excel 2003 or of OpenDocument.
    Markup,
    /// A picture, a document, a packed file of another kind.
    Other,
}

/// The beginnings of files that are often dropped by mistake.
const OTHERS: [&[u8]; 14] = [
    b"\xff\xd8\xff",
    b"\x89PNG",
    b"GIF8",
    b"%PDF",
    b"Rar!",
    b"7z\xbc\xaf",
    b"\x1f\x8b",
    b"BZh",
    b"{\\rtf",
    b"\x7fELF",
    b"MZ\x90",
    b"RIFF",
    b"II*\x00",
    b"MM\x00*",
];

fn signature(bytes: &[u8]) -> Option<Signature> {
    let begins = |mark: &[u8]| bytes.starts_with(mark);
    if begins(b"PK\x03\x04") || begins(b"PK\x05\x06") || begins(b"PK\x07\x08") {
        return Some(Signature::Packed);
    }
    if begins(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        return Some(Signature::Ole);
    }
    if begins(b"\x09\x00\x04\x00") || begins(b"\x09\x02\x06\x00") || begins(b"\x09\x04\x06\x00")
    {
        return Some(Signature::Biff);
    }
    if OTHERS.iter().any(|mark| begins(mark)) {
        return Some(Signature::Other);
    }
    let head = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    let is_one_of = |marks: &[&str]| {
        marks.iter().any(|mark| {
            head.get(..mark.len()).is_some_and(|h| h.eq_ignore_ascii_case(mark.as_bytes()))
        })
    };
    if is_one_of(&["<!doctype html", "<html", "<table", "<meta", "<head", "<!--"]) {
        Some(Signature::Page)
    } else if is_one_of(&["<?xml", "<!doctype"]) {
        Some(Signature::Markup)
    } else {
        None
    }
}

fn megabytes(bytes: usize) -> Given {
    count(bytes.div_ceil(1 << 20))
}
