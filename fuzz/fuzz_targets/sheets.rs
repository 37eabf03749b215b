//! Any bytes as a file: read, recognised, taken row by row. 任意文件。

#![no_main]

use libfuzzer_sys::fuzz_target;
use quanyi::api::Case;
use quanyi::report::Lang;
use quanyi::roster::{Assignment, Limits, read, recognise, rows};

/// Little of everything, so that a run is short.
const LIMITS: Limits = Limits {
    file_bytes: 1 << 20,
    unpacked_bytes: 4 << 20,
    rows: 2000,
    columns: 1000,
    cells: 20_000,
    text_bytes: 2 << 20,
    cell_chars: 2000,
    sheets: 20,
};

fuzz_target!(|bytes: &[u8]| {
    let book = match read(bytes, "a", &LIMITS) {
        Ok(book) => book,
        Err(fault) => {
            assert!(!fault.sentence(Lang::Zh).is_empty());
            return;
        }
    };
    let Ok(columns) = recognise(&book) else { return };
    let defaults = Case::default();
    for person in rows(&book.sheets[columns.sheet], &columns, &defaults, true) {
        for error in &person.errors {
            assert!(!error.sentence(Lang::En).is_empty());
        }
    }
    let kept = Assignment::of(&columns, false);
    let again = Assignment::from_json(&kept.to_json().unwrap(), "a").unwrap();
    assert_eq!(again, kept);
    assert!(again.apply(&book).is_ok());
});
