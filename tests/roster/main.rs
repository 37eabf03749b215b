//! Rosters: reading files of real programs and of nobody, and writing tables. 花名册。

#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test that cannot be set up has failed"
)]

mod cells;
mod columns;
mod compare;
mod desk;
mod hostile;
mod office;
mod oracle;
mod properties;
mod rows;
mod slips;
mod texts;
mod whole;
mod write;

use quanyi::roster::{Limits, Sheet, SheetFault, Workbook, read};

/// Reads bytes within the limits of the page.
fn opened(bytes: &[u8]) -> Result<Workbook, SheetFault> {
    read(bytes, "花名册", &Limits::PAGE)
}

/// Reads a text of UTF-8.
fn text(text: &str) -> Workbook {
    opened(text.as_bytes()).unwrap()
}

/// A sheet as rows of what its cells show, with the numbers of the rows.
fn shown(sheet: &Sheet) -> Vec<(u32, Vec<String>)> {
    sheet
        .rows()
        .map(|row| {
            let last = row.cells().last().map_or(0, |(at, _)| at + 1);
            (row.number, (0..last).map(|at| row.cell(at).shown()).collect())
        })
        .collect()
}
