//! Any XML as the parts of a workbook, packed as they should be: what is behind the checks of the
//! packing is reached too. 任意工作表。

#![no_main]

use std::io::{Cursor, Write};

use libfuzzer_sys::fuzz_target;
use quanyi::roster::{Limits, read, recognise};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

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

/// What stands between the parts of an input.
const BETWEEN: &str = "%%";

fuzz_target!(|text: &str| {
    let mut parts = text.split(BETWEEN);
    let mut next = || parts.next().unwrap_or_default();
    let file = if next() == "ods" {
        packed(&[("META-INF/manifest.xml", "<m/>"), ("content.xml", next())])
    } else {
        let (sheet, strings, styles, relations) = (next(), next(), next(), next());
        let relations = if relations.is_empty() { RELATIONS } else { relations };
        let book = match next() {
            "" => BOOK,
            book => book,
        };
        packed(&[
            ("xl/workbook.xml", book),
            ("xl/_rels/workbook.xml.rels", relations),
            ("xl/worksheets/sheet1.xml", sheet),
            ("xl/sharedStrings.xml", strings),
            ("xl/styles.xml", styles),
        ])
    };
    if let Ok(book) = read(&file, "a", &LIMITS) {
        drop(recognise(&book));
    }
});

const BOOK: &str = r#"<workbook><sheets><sheet name="a" r:id="b"/></sheets></workbook>"#;
const RELATIONS: &str =
    r#"<Relationships><Relationship Id="b" Type="/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;

fn packed(parts: &[(&str, &str)]) -> Vec<u8> {
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(*name, stored).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}
