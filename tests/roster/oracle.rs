//! Our readers against calamine, which others wrote: the same cells from the same files. 与 calamine 对照。

#![expect(
    clippy::disallowed_types,
    clippy::float_arithmetic,
    reason = "calamine gives binary fractions"
)]

use std::io::Cursor;

use calamine::{Data, Reader, Sheets};
use quanyi::roster::{Cell, write_xlsx};

use crate::opened;
use crate::write::{day, results};

#[test]
fn calamine_reads_the_same_cells() {
    let files = [
        include_bytes!("../../fuzz/corpus/sheets/kinds.xlsx").to_vec(),
        include_bytes!("../../fuzz/corpus/sheets/kinds.xls").to_vec(),
        include_bytes!("../../fuzz/corpus/sheets/kinds.ods").to_vec(),
        write_xlsx(&[results()], day(2026, 11, 25)).unwrap(),
    ];
    for bytes in files {
        let ours = opened(&bytes).unwrap();
        let mut theirs: Sheets<_> =
            calamine::open_workbook_auto_from_rs(Cursor::new(&bytes)).unwrap();
        let names: Vec<String> = ours.sheets.iter().map(|one| one.name.clone()).collect();
        assert_eq!(theirs.sheet_names(), names);
        for sheet in &ours.sheets {
            let range = theirs.worksheet_range(&sheet.name).unwrap();
            let used = range.used_cells().filter(|(.., data)| **data != Data::Empty).count();
            assert_eq!(sheet.rows().map(|row| row.cells().count()).sum::<usize>(), used);
            for row in sheet.rows() {
                for (at, cell) in row.cells() {
                    let place = (row.number - 1, u32::try_from(at).unwrap());
                    let data = range.get_value(place).unwrap();
                    assert!(same(cell, data), "{:?} {place:?} {cell:?} {data:?}", ours.format);
                }
            }
        }
    }
}

fn same(cell: Cell<'_>, data: &Data) -> bool {
    let near = |text: &str, number: f64| {
        let ours: f64 = text.parse().unwrap();
        // Cut to 15 digits, as is said where that is done.
        (ours - number).abs() <= number.abs() * 1e-14
    };
    match (cell, data) {
        (Cell::Text(text), Data::String(other)) => text == other,
        (Cell::Number(text), Data::Float(number)) => near(text, *number),
        (Cell::Number(text), Data::Int(number)) => text == number.to_string(),
        (Cell::Percent(text), Data::Float(number)) => near(text, number * 100.0),
        (Cell::Day(text), Data::DateTime(moment)) => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            text == format!("{year:04}-{month:02}-{day:02}")
        }
        (Cell::Day(text), Data::DateTimeIso(other)) => other.starts_with(text),
        (Cell::Truth(truth), Data::Bool(other)) => truth == *other,
        (Cell::Wrong(text), Data::Error(other)) => text == other.to_string(),
        // Of OpenDocument, errors are texts there.
        (Cell::Wrong(text), Data::String(other)) => text == other || other == "Err:502",
        _ => false,
    }
}
