//! Tables that are text: encodings, dividers, rows. 文本表格。

use quanyi::report::Lang;
use quanyi::roster::{Encoding, Format};

use crate::{opened, shown, text};

const TABLE: &str = "姓名,缴费工资\r\n张三,5200.50\r\n李四,\"6,000\"\r\n";

fn utf_16(text: &str, big: bool, mark: bool) -> Vec<u8> {
    let mark = if mark { "\u{feff}" } else { "" };
    [mark, text]
        .concat()
        .encode_utf16()
        .flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() })
        .collect()
}

#[test]
fn every_encoding_gives_the_same_cells() {
    let (gbk, _, _) = encoding_rs::GBK.encode(TABLE);
    let with_mark = ["\u{feff}", TABLE].concat().into_bytes();
    let files = [
        (TABLE.as_bytes().to_vec(), Encoding::Utf8),
        (with_mark, Encoding::Utf8),
        (gbk.into_owned(), Encoding::Gb18030),
        (utf_16(TABLE, false, true), Encoding::Utf16Le),
        (utf_16(TABLE, true, true), Encoding::Utf16Be),
        (utf_16(TABLE, false, false), Encoding::Utf16Le),
        (utf_16(TABLE, true, false), Encoding::Utf16Be),
    ];
    for (bytes, encoding) in files {
        let book = opened(&bytes).unwrap();
        assert_eq!(book.encoding, Some(encoding));
        assert_eq!(book.sheets, text(TABLE).sheets, "{encoding:?}");
    }
    let expected = [
        (1, vec!["姓名".to_owned(), "缴费工资".to_owned()]),
        (2, vec!["张三".to_owned(), "5200.50".to_owned()]),
        (3, vec!["李四".to_owned(), "6,000".to_owned()]),
    ];
    assert_eq!(shown(&text(TABLE).sheets[0]), expected);
}

#[test]
fn characters_of_gb18030_outside_gbk_are_read() {
    // 㐂 is of GB18030 only, four bytes.
    let (bytes, _, bad) = encoding_rs::GB18030.encode("姓名,部门\n㐂,一\n");
    assert!(!bad);
    assert_eq!(shown(&opened(&bytes).unwrap().sheets[0])[1].1[0], "㐂");
}

#[test]
fn the_divider_is_found_outside_quotation_marks() {
    let dividers = [
        ("a,b\n1,2\n", ','),
        ("a;b\n\"1,5\";2\n", ';'),
        ("姓名\t工资\n张三\t1,200.50\n李四\t1,300.50\n", '\t'),
        ("姓名\n张三\n", ','),
        ("sep=;\na;b\n", ';'),
    ];
    for (table, divider) in dividers {
        assert_eq!(text(table).format, Format::Text(divider), "{table}");
    }
}

#[test]
fn rows_have_the_numbers_that_a_spreadsheet_shows() {
    let book = text("标题\n\n\na,b\n\"1\n2\",3\n\n,,,\n4,5");
    let numbers: Vec<u32> = book.sheets[0].rows().map(|row| row.number).collect();
    assert_eq!(numbers, [1, 4, 5, 8]);
    assert_eq!(shown(&book.sheets[0])[2].1, ["1\n2", "3"]);
}

#[test]
fn a_quotation_mark_that_stays_open_is_told_with_its_row() {
    let fault = opened("a,b\n1,\"2\n3,4\n".as_bytes()).unwrap_err();
    assert!(fault.sentence(Lang::Zh).starts_with("第 2 行有一个英文双引号只有前半"));
    assert!(fault.sentence(Lang::En).contains("row 2 is never closed"));
    // One inside a cell is a sign like others.
    assert_eq!(shown(&text("a,b\n5\" 管,2\n").sheets[0])[1].1, ["5\" 管", "2"]);
}

#[test]
fn a_null_character_is_told_with_its_row() {
    let fault = opened(b"a,b\n1,\x002\n").unwrap_err();
    assert!(fault.sentence(Lang::Zh).starts_with("第 2 行有空字符"));
    let fault = opened(b"a,b\n1,2\n\xff\xff\xff,\n").unwrap_err();
    assert!(fault.sentence(Lang::En).contains("row 3 are neither UTF-8 nor GBK"));
}
