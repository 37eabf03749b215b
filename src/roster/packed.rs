//! Looks into a packed file before anything of it is believed. 压缩包检查。
//!
//! What a directory says of the size of its parts is not trusted: each part that will be read is
//! unpacked once to nowhere, and counted. A small file that unpacks to gigabytes is refused there,
//! with the memory of one buffer.

use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use crate::report::SheetMistake;

use super::fault::{SheetFault, count, quoted};
use super::limits::Limits;

/// What kind of workbook a packed file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Packed {
    /// Excel's XML.
    Xlsx,
    /// OpenDocument.
    Ods,
    /// Excel's binary parts in a packed file.
    Xlsb,
    /// OpenDocument behind a password.
    Locked,
}

/// The most parts of a workbook.
const MOST_PARTS: usize = 20_000;
/// What is unpacked at a time.
const BUFFER: usize = 64 << 10;
/// How much of a part is looked at for what it promises.
const HEAD: usize = 1024;

/// Counts what a packed file unpacks to, and says what it holds.
pub(super) fn check(bytes: &[u8], name: &str, limits: &Limits) -> Result<Packed, SheetFault> {
    let damaged = || SheetFault::of(SheetMistake::DAMAGED, quoted(name));
    let too_large = || {
        let most = limits.unpacked_bytes.checked_shr(20).unwrap_or_default();
        SheetFault::of(SheetMistake::UNPACKS_TOO_LARGE, count(most))
    };
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| damaged())?;
    if MOST_PARTS < archive.len() {
        return Err(too_large());
    }
    let held = held(&archive);
    let mut left = limits.unpacked_bytes;
    let mut buffer = vec![0; BUFFER];
    for at in 0..archive.len() {
        let mut part = match archive.by_index(at) {
            Ok(part) => part,
            Err(ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED)) => {
                return Err(SheetFault::plain(SheetMistake::PASSWORD));
            }
            Err(_) => return Err(damaged()),
        };
        let part_name = part.name().map_err(|_| damaged())?.to_ascii_lowercase();
        if !is_read(&part_name) {
            continue;
        }
        let is_strings = part_name.ends_with("sharedstrings.xml");
        let mut size: u64 = 0;
        let mut promised: u64 = 0;
        loop {
            let read = part.read(&mut buffer).map_err(|_| damaged())?;
            if read == 0 {
                break;
            }
            if is_strings && size == 0 {
                promised = promised_strings(buffer.get(..read.min(HEAD)).unwrap_or_default());
            }
            let read = u64::try_from(read).unwrap_or(u64::MAX);
            size = size.saturating_add(read);
            left = left.checked_sub(read).ok_or_else(too_large)?;
        }
        // A reader makes room for as many strings as are promised. Each takes `<si/>` at least.
        if size.saturating_add(1) < promised.saturating_mul(5) {
            return Err(damaged());
        }
    }
    held.ok_or_else(|| SheetFault::of(SheetMistake::NOT_A_TABLE, quoted(name)))
}

/// What a packed file holds, by the names of its parts.
fn held(archive: &ZipArchive<Cursor<&[u8]>>) -> Option<Packed> {
    let has = |wanted: fn(&str) -> bool| archive.file_names().flatten().any(|n| wanted(&n));
    if has(|name| name == "encrypted-package") {
        Some(Packed::Locked)
    } else if has(|name| name == "content.xml") {
        Some(Packed::Ods)
    } else if has(|name| name.ends_with("workbook.bin")) {
        Some(Packed::Xlsb)
    } else if has(|name| name.ends_with("orkbook.xml") || name == "_rels/.rels") {
        Some(Packed::Xlsx)
    } else {
        None
    }
}

/// Whether a part of this name may be read; pictures and the like never are.
fn is_read(name: &str) -> bool {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    ["xml", "rels"].iter().any(|read| ending.eq_ignore_ascii_case(read)) || name == "mimetype"
}

/// How many strings the head of a part promises: `uniqueCount="12"`.
fn promised_strings(head: &[u8]) -> u64 {
    let text = String::from_utf8_lossy(head);
    let after = text.split_once("uniqueCount").map_or("", |(_, after)| after);
    let digits = after.trim_start_matches([' ', '=', '"', '\'', '\n', '\r', '\t']);
    let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
    let digits = digits.get(..end).unwrap_or_default();
    if digits.is_empty() { 0 } else { digits.parse().unwrap_or(u64::MAX) }
}
