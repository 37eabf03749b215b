//! Tables that are written and read again. 写出的表格。

use chrono::NaiveDate;
use quanyi::api::Case;
use quanyi::report::Lang;
use quanyi::roster::{
    COLUMNS, Cell, How, Skip, TEMPLATE, Table, Value, recognise, rows, template, write_csv,
    write_xlsx,
};
use quanyi::units::Money;

use crate::{opened, shown};

pub(crate) fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

/// One of everything.
pub(crate) fn results() -> Table {
    Table {
        name: "结果".to_owned(),
        headings: ["姓名", "身份证号", "合计", "比例", "入职日期", "说明"]
            .map(str::to_owned)
            .to_vec(),
        rows: vec![
            vec![
                "张三".into(),
                "110105194912310000".into(),
                Money::from_fen(123_456_789).into(),
                Value::Number("0.0016".parse().unwrap()),
                day(2026, 9, 1).into(),
                "=SUM(A1:A9)".into(),
            ],
            vec![
                "李四\n\"二\"".into(),
                Value::Empty,
                Money::from_fen(-7).into(),
                Value::Number("12".parse().unwrap()),
                Value::Empty,
                "0012".into(),
            ],
        ],
    }
}

#[test]
fn a_workbook_holds_numbers_days_and_texts_as_such() {
    let bytes = write_xlsx(&[results(), results()], day(2026, 11, 25)).unwrap();
    assert_eq!(bytes, write_xlsx(&[results(), results()], day(2026, 11, 25)).unwrap());
    let book = opened(&bytes).unwrap();
    assert_eq!(
        book.sheets.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(),
        ["结果", "结果 2"]
    );
    let sheet = &book.sheets[0];
    assert_eq!(sheet.cell(2, 1), Cell::Text("110105194912310000"));
    assert_eq!(sheet.cell(2, 2), Cell::Number("1234567.89"));
    assert_eq!(sheet.cell(2, 3), Cell::Number("0.0016"));
    assert_eq!(sheet.cell(2, 4), Cell::Day("2026-09-01"));
    assert_eq!(sheet.cell(2, 5), Cell::Text("=SUM(A1:A9)"));
    assert_eq!(sheet.cell(3, 0), Cell::Text("李四\n\"二\""));
    assert_eq!(sheet.cell(3, 2), Cell::Number("-0.07"));
    assert_eq!(sheet.cell(3, 5), Cell::Text("0012"));
}

#[test]
fn names_of_sheets_are_made_to_fit() {
    let table = |name: &str| Table { name: name.to_owned(), ..results() };
    let long = "很长".repeat(30);
    let tables = [table("a/b:c*[d]?"), table(""), table(&long), table(&long), table("A/BCD")];
    let book = opened(&write_xlsx(&tables, day(2026, 1, 1)).unwrap()).unwrap();
    let names: Vec<&str> = book.sheets.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names[..2], ["abcd", "Sheet"]);
    assert_eq!((names[2].chars().count(), names[3].chars().count()), (31, 31));
    assert_eq!(names[4], "ABCD 2");
}

#[test]
fn a_text_file_is_safe_to_open() {
    let bytes = write_csv(&results());
    let text = String::from_utf8(bytes.clone()).unwrap();
    assert_eq!(
        text,
        "\u{feff}姓名,身份证号,合计,比例,入职日期,说明\r\n\
         张三,'110105194912310000,1234567.89,0.0016,2026-09-01,'=SUM(A1:A9)\r\n\
         \"李四\n\"\"二\"\"\",,-0.07,12,,'0012\r\n"
    );
    for start in ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"] {
        let danger = format!("{start}1");
        let table = Table { headings: vec![danger.clone()], ..Table::default() };
        let written = String::from_utf8(write_csv(&table)).unwrap();
        assert!(written.trim_start_matches(['\u{feff}', '"']).starts_with('\''), "{written}");
    }
    assert_eq!(shown(&opened(&bytes).unwrap().sheets[0]).len(), 3);
}

#[test]
fn the_template_is_recognised_and_its_example_is_not_counted() {
    for lang in [Lang::Zh, Lang::En] {
        let tables = template(lang, TEMPLATE);
        let files = [write_xlsx(&tables, day(2026, 1, 1)).unwrap(), write_csv(&tables[0])];
        for bytes in files {
            let book = opened(&bytes).unwrap();
            let columns = recognise(&book).unwrap();
            assert_eq!(columns.sheet, 0);
            let keys: Vec<&str> = columns.in_use().map(|(_, used)| used.key).collect();
            assert_eq!(keys, TEMPLATE);
            let defaults = Case::default();
            let mut rows = rows(&book.sheets[0], &columns, &defaults, false);
            assert_eq!(rows.by_ref().count(), 0);
            assert_eq!(
                rows.skipped.iter().map(|one| one.why).collect::<Vec<_>>(),
                [Skip::Example]
            );
        }
    }
}

#[test]
fn every_label_is_recognised_as_its_own_column() {
    let keys: Vec<&str> = COLUMNS.iter().map(|column| column.key).collect();
    for lang in [Lang::Zh, Lang::En] {
        let book = opened(&write_csv(&template(lang, &keys)[0])).unwrap();
        let columns = recognise(&book).unwrap();
        for (found, key) in columns.columns.iter().zip(&keys) {
            assert_eq!(found.used_as().map(|used| used.key), Some(*key), "{}", found.heading);
            assert_eq!(found.how, How::Exact, "{}", found.heading);
        }
    }
}

#[test]
fn what_xml_cannot_hold_or_would_take_for_something_else_is_the_same_text_again() {
    let texts =
        ["a<b>&\"c\"", "bell\u{7}\r\n\ttab", "_x0041_", "_x004_ _x_", " 空 ", "\u{fffe}𠮷"];
    let table = Table {
        name: "a & <b>".to_owned(),
        headings: texts.map(str::to_owned).into(),
        rows: vec![texts.map(Value::from).into()],
    };
    let book = opened(&write_xlsx(&[table], day(2026, 1, 1)).unwrap()).unwrap();
    assert_eq!(book.sheets[0].name, "a & <b>");
    for row in 1..=2 {
        for (column, text) in texts.iter().enumerate() {
            assert_eq!(book.sheets[0].cell(row, column), Cell::Text(text), "{row}");
        }
    }
}

#[test]
fn a_cell_and_a_sheet_are_as_long_as_programs_allow() {
    let long = "𠮷".repeat(16_384);
    let days = [day(1900, 2, 28), day(1900, 3, 1), day(9999, 12, 31)].map(Value::Day);
    let table =
        Table { rows: vec![[&[Value::from(long)][..], &days].concat()], ..Table::default() };
    let book = opened(&write_xlsx(&[table], day(2026, 1, 1)).unwrap()).unwrap();
    let sheet = &book.sheets[0];
    // Of 32,767 units of UTF-16 such a character takes two.
    assert_eq!(sheet.cell(2, 0), Cell::Text(&"𠮷".repeat(16_383)));
    // Before March 1900 sheets count a day that there was not.
    assert_eq!(sheet.cell(2, 1), Cell::Text("1900-02-28"));
    assert_eq!(sheet.cell(2, 2), Cell::Day("1900-03-01"));
    assert_eq!(sheet.cell(2, 3), Cell::Day("9999-12-31"));
    let rows = |count: usize| Table { rows: vec![Vec::new(); count], ..Table::default() };
    assert!(write_xlsx(&[rows(1_048_575)], day(2026, 1, 1)).is_ok());
    let fault = write_xlsx(&[rows(1_048_576)], day(2026, 1, 1)).unwrap_err();
    let told = fault.sentence(Lang::Zh);
    assert_eq!(told, "有内容的行超过 1048576 行。请分成几个文件。");
}
