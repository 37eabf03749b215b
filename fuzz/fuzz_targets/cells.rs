//! Any text in a cell, as every kind of column; what was read reads the same again. 任意单元格。

#![no_main]

use libfuzzer_sys::fuzz_target;
use quanyi::roster::{COLUMNS, Cell, CellKind, Reading};

fuzz_target!(|text: &str| {
    for column in COLUMNS {
        for round_amounts in [false, true] {
            let reading = Reading { since_1904: false, round_amounts };
            for cell in
                [Cell::Number(text), Cell::Percent(text), Cell::Day(text), Cell::Text(text)]
            {
                let Ok(once) = column.kind.read(cell, reading) else { continue };
                if once.is_empty() || !matches!(cell, Cell::Text(_)) {
                    continue;
                }
                let again = match column.kind {
                    CellKind::Percent => Cell::Percent(&once),
                    _ => Cell::Text(&once),
                };
                assert_eq!(column.kind.read(again, reading), Ok(once.clone()), "{}", column.key);
            }
        }
    }
});
