//! Files that LibreOffice wrote, and files of ours that LibreOffice reads. 与 LibreOffice 往返。
//!
//! `cargo xtask test` installs LibreOffice where it is missing.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use quanyi::roster::{
    Cell, CellKind, Encoding, Format, Reading, Sheet, Table, Value, write_csv, write_xlsx,
};
use quanyi::units::Money;

use crate::write::{day, results};
use crate::{opened, shown};

/// A folder of a test's own, empty.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("roster").join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// Lets LibreOffice save a file in another format, and gives back what it wrote.
#[track_caller]
fn converted(folder: &Path, from: &str, to: &str) -> Vec<u8> {
    let profile = format!("-env:UserInstallation=file://{}", folder.join("profile").display());
    let out = folder.join("out");
    let run = Command::new(std::env::var_os("QUANYI_SOFFICE").unwrap_or("soffice".into()))
        .args([&profile, "--headless", "--convert-to", to, "--outdir"])
        .arg(&out)
        .arg(folder.join(from))
        .output();
    let run =
        run.expect("LibreOffice is missing: `cargo xtask test` installs it (libreoffice-calc)");
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let mut files: Vec<PathBuf> =
        fs::read_dir(&out).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(files.len(), 1, "{files:?} {}", String::from_utf8_lossy(&run.stdout));
    let bytes = fs::read(&files[0]).unwrap();
    fs::remove_file(files.remove(0)).unwrap();
    bytes
}

/// What LibreOffice is asked for: text with a sign between the columns, in an encoding.
fn as_text(divider: char, encoding: u32) -> String {
    let divider = u32::from(divider);
    format!("csv:Text - txt - csv (StarCalc):{divider},34,{encoding},1,,0,false,true")
}
const GBK: u32 = 67;
const UTF_8: u32 = 76;
const UTF_16: u32 = 65_535;

#[test]
fn a_workbook_of_every_kind_of_cell_is_the_same_in_every_format() {
    let folder = folder("kinds");
    fs::write(folder.join("kinds.fods"), include_str!("kinds.fods")).unwrap();
    let expected: Vec<(usize, Cell<'_>)> = vec![
        (0, Cell::Text("张三")),
        (1, Cell::Text("11010519491231002X")),
        (2, Cell::Number("5200.5")),
        (3, Cell::Day("2026-09-01")),
        (4, Cell::Percent("5.5")),
        (5, Cell::Truth(true)),
        (6, Cell::Number("10401")),
        (7, Cell::Wrong("#N/A")),
        (8, Cell::Text("合计")),
        (9, Cell::Number("1966.66666666667")),
        (10, Cell::Number("1970.1")),
        (11, Cell::Number("-0.07")),
        (12, Cell::Number("0.3")),
        (15, Cell::Wrong("#DIV/0!")),
    ];
    for (to, format) in [("xlsx", Format::Xlsx), ("xls", Format::Xls), ("ods", Format::Ods)] {
        let book = opened(&converted(&folder, "kinds.fods", to)).unwrap();
        assert_eq!(book.format, format);
        let names: Vec<&str> = book.sheets.iter().map(|one| one.name.as_str()).collect();
        assert_eq!(names, ["封面", "工资表"], "{to}");
        let rows: Vec<_> = book.sheets[1].rows().collect();
        assert_eq!(rows.iter().map(|row| row.number).collect::<Vec<_>>(), [1, 4, 5], "{to}");
        // A merged title is a cell and nothing beside it.
        assert_eq!(shown(&book.sheets[1])[0].1, ["某公司2026年9月工资表"], "{to}");
        assert_eq!(rows[1].cell(1), Cell::Text("a&b <c>\n两行  空"), "{to}");
        assert_eq!(rows[2].cells().collect::<Vec<_>>(), expected, "{to}");
    }
}

/// A roster of many rows: strings of both widths go over the seams of an old workbook's records.
fn long_table() -> Table {
    let rows = (0..3000_i64).map(|row| {
        let number = usize::try_from(row).unwrap();
        let text = if row % 3 == 0 {
            "abc ".repeat(number % 40 + 1)
        } else {
            "花名册".repeat(number % 30 + 1)
        };
        vec![
            Value::Text(format!("{text}{row}")),
            Value::Text(format!("53252419900101{row:04}")),
            Money::from_fen(row * 12_345 - 7).into(),
            day(2026, u32::try_from(row % 12 + 1).unwrap(), 28).into(),
            if row % 2 == 0 { Value::Empty } else { Value::Number((row * 37).into()) },
        ]
    });
    Table {
        name: "花名册".to_owned(),
        headings: ["姓名", "身份证号", "缴费工资", "入职日期", "数"]
            .map(str::to_owned)
            .to_vec(),
        rows: rows.collect(),
    }
}

#[test]
fn a_long_roster_of_ours_is_the_same_after_libreoffice_saved_it() {
    let folder = folder("long");
    let ours = write_xlsx(&[long_table()], day(2026, 11, 25)).unwrap();
    fs::write(folder.join("long.xlsx"), &ours).unwrap();
    let cells = |sheet: &Sheet| -> Vec<(u32, Vec<(usize, String)>)> {
        let row = |row: quanyi::roster::SheetRow<'_>| {
            (row.number, row.cells().map(|(at, cell)| (at, format!("{cell:?}"))).collect())
        };
        sheet.rows().map(row).collect()
    };
    let expected = cells(&opened(&ours).unwrap().sheets[0]);
    assert_eq!(expected.len(), 3001);
    assert_eq!(expected[1].1[2].1, "Number(\"-0.07\")");
    for to in ["xlsx", "xls", "ods"] {
        let book = opened(&converted(&folder, "long.xlsx", to)).unwrap();
        assert_eq!(cells(&book.sheets[0]), expected, "{to}");
    }
}

#[test]
fn texts_that_libreoffice_saved_are_read_as_they_are_shown() {
    let folder = folder("texts");
    let ours = write_xlsx(&[long_table()], day(2026, 11, 25)).unwrap();
    fs::write(folder.join("long.xlsx"), &ours).unwrap();
    let book = opened(&ours).unwrap();
    for (divider, code, encoding) in [
        (',', GBK, Encoding::Gb18030),
        ('\t', UTF_16, Encoding::Utf16Le),
        (';', UTF_8, Encoding::Utf8),
    ] {
        let text = opened(&converted(&folder, "long.xlsx", &as_text(divider, code))).unwrap();
        assert_eq!((text.format, text.encoding), (Format::Text(divider), Some(encoding)));
        assert_eq!(text.sheets[0].len(), book.sheets[0].len());
        for (text, cell) in text.sheets[0].rows().zip(book.sheets[0].rows()) {
            assert_eq!(text.number, cell.number);
            for (at, kind) in [
                (0, CellKind::Text),
                (1, CellKind::Text),
                (2, CellKind::Money),
                (3, CellKind::Day),
            ] {
                let read = |cell| kind.read(cell, Reading::default());
                // Rows of headings, and amounts below nought, are refused alike.
                assert_eq!(
                    read(text.cell(at)).ok(),
                    read(cell.cell(at)).ok(),
                    "{}",
                    text.number
                );
            }
        }
    }
}

#[test]
fn libreoffice_shows_our_workbook_as_it_was_meant() {
    let folder = folder("ours");
    let ours = write_xlsx(&[results()], day(2026, 11, 25)).unwrap();
    fs::write(folder.join("ours.xlsx"), ours).unwrap();
    let text = converted(&folder, "ours.xlsx", &as_text(',', UTF_8));
    assert_eq!(
        String::from_utf8(text).unwrap(),
        "姓名,身份证号,合计,比例,入职日期,说明\n\
         张三,110105194912310000,\"1,234,567.89\",0.0016,2026-09-01,=SUM(A1:A9)\n\
         \"李四\n\"\"二\"\"\",,-0.07,12,,0012\n"
    );
}

#[test]
fn libreoffice_reads_our_text_without_working_anything_out() {
    let folder = folder("csv");
    fs::write(folder.join("ours.csv"), write_csv(&results())).unwrap();
    let book = opened(&converted(&folder, "ours.csv", "xlsx")).unwrap();
    let sheet = &book.sheets[0];
    assert_eq!(sheet.cell(2, 5), Cell::Text("'=SUM(A1:A9)"));
    assert_eq!(sheet.cell(2, 1), Cell::Text("'110105194912310000"));
    assert_eq!(sheet.cell(2, 2), Cell::Number("1234567.89"));
}
