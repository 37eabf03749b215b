//! Files that are broken, locked, too large or none at all: each is told in a sentence. 有问题的文件。

use std::io::{Cursor, Write};

use quanyi::report::Lang;
use quanyi::roster::{Limits, Workbook, read};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::{opened, shown};

/// A packed file of these parts.
pub(crate) fn packed(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A workbook of one sheet with these rows of XML, and these strings.
fn workbook(rows: &str, strings: &str) -> Vec<u8> {
    let sheet = format!("<worksheet><sheetData>{rows}</sheetData></worksheet>");
    packed(&[
        (
            "_rels/.rels",
            br#"<Relationships><Relationship Id="a" Type="x/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#,
        ),
        (
            "xl/workbook.xml",
            br#"<workbook xmlns:r="r"><sheets><sheet name="a" sheetId="1" r:id="b"/></sheets></workbook>"#,
        ),
        (
            "xl/_rels/workbook.xml.rels",
            br#"<Relationships><Relationship Id="b" Type="x/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#,
        ),
        ("xl/sharedStrings.xml", strings.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ])
}

const STRINGS: &str = "<sst uniqueCount=\"1\"><si><t>a</t></si></sst>";

/// A spreadsheet of OpenDocument with this in its table.
fn spreadsheet(table: &str, end: &str) -> Vec<u8> {
    let content = format!(
        "<office:document-content><office:body><office:spreadsheet><table:table table:name=\"a\">{table}{end}"
    );
    packed(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", b"<manifest:manifest/>"),
        ("content.xml", content.as_bytes()),
    ])
}

const END: &str = "</table:table></office:spreadsheet></office:body></office:document-content>";

/// A container of old Office files with streams of 4096 bytes and more under these names.
fn container(streams: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut header = vec![0_u8; 512];
    let mut put = |at: usize, bytes: &[u8]| header[at..at + bytes.len()].copy_from_slice(bytes);
    put(0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
    put(26, &[3, 0, 0xfe, 0xff, 9, 0, 6, 0]);
    put(44, &1_u32.to_le_bytes());
    put(48, &1_u32.to_le_bytes());
    put(56, &4096_u32.to_le_bytes());
    put(60, &0xffff_fffe_u32.to_le_bytes());
    put(68, &0xffff_fffe_u32.to_le_bytes());
    put(76, &0_u32.to_le_bytes());
    put(80, &[0xff; 432]);
    let mut table: Vec<u32> = vec![0xffff_fffd, 0xffff_fffe];
    let mut folder = Vec::new();
    let mut data = Vec::new();
    let mut entry = |name: &str, kind: u8, start: u32, size: usize| {
        let mut bytes: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let length = u16::try_from(bytes.len() + 2).unwrap();
        bytes.resize(64, 0);
        bytes.extend(length.to_le_bytes());
        bytes.push(kind);
        bytes.resize(116, 0xff);
        bytes.extend(start.to_le_bytes());
        bytes.extend(u64::try_from(size).unwrap().to_le_bytes());
        folder.extend(bytes);
    };
    entry("Root Entry", 5, 0xffff_fffe, 0);
    for (name, bytes) in streams {
        let mut bytes = bytes.clone();
        bytes.resize(bytes.len().max(4096).next_multiple_of(512), 0);
        let start = u32::try_from(table.len()).unwrap();
        entry(name, 2, start, bytes.len());
        let sectors = u32::try_from(bytes.len() / 512).unwrap();
        table.extend((1..sectors).map(|at| start + at));
        table.push(0xffff_fffe);
        data.extend(bytes);
    }
    folder.resize(512, 0);
    table.resize(128, 0xffff_ffff);
    [header, table.into_iter().flat_map(u32::to_le_bytes).collect(), folder, data].concat()
}

/// A record of an old workbook.
fn record(kind: u16, data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len()).unwrap();
    [&kind.to_le_bytes(), &length.to_le_bytes(), data].concat()
}

#[track_caller]
fn told(bytes: &[u8], limits: &Limits, zh: &str, en: &str) {
    let fault = read(bytes, "花名册.xlsx", limits).unwrap_err();
    assert_eq!(fault.sentence(Lang::Zh), zh);
    assert_eq!(fault.sentence(Lang::En), en);
}

#[track_caller]
fn begins(bytes: &[u8], zh: &str, en: &str) {
    let fault = read(bytes, "花名册.xlsx", &Limits::PAGE).unwrap_err();
    assert!(fault.sentence(Lang::Zh).starts_with(zh), "{}", fault.sentence(Lang::Zh));
    assert!(fault.sentence(Lang::En).starts_with(en), "{}", fault.sentence(Lang::En));
}

const DAMAGED: (&str, &str) =
    ("“花名册.xlsx”不完整，或者已经损坏。", "“花名册.xlsx” is not whole or is damaged.");
const NO_TABLE: (&str, &str) = ("“花名册.xlsx”不是表格文件。", "“花名册.xlsx” is no table.");
const LOCKED: (&str, &str) = ("文件设了密码，打不开。", "The file has a password");
const ROW: &str = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>";

fn one_cell(book: &Workbook) {
    assert_eq!(shown(&book.sheets[0]), [(1, vec!["a".to_owned()])]);
}

#[test]
fn the_smallest_workbook_opens() {
    one_cell(&opened(&workbook(ROW, STRINGS)).unwrap());
}

#[test]
fn an_empty_file_and_a_file_of_nothing() {
    told(
        b"",
        &Limits::PAGE,
        "文件是空的。请看看是不是选错了文件。",
        "The file is empty. Check whether it is the right one.",
    );
    for nothing in [
        workbook("", STRINGS),
        b"\xef\xbb\xbf".to_vec(),
        b" ,\r\n,,\r\n".to_vec(),
        spreadsheet("", END),
    ] {
        begins(
            &nothing,
            "文件打开了，但里面没有内容。",
            "The file opens, but nothing stands in it.",
        );
    }
}

#[test]
fn files_of_other_kinds_are_told_by_their_content() {
    for other in [
        &b"\xff\xd8\xff\xe0\x00\x10JFIF\x00"[..],
        b"\x89PNG\r\n\x1a\n",
        b"%PDF-1.7",
        &packed(&[("word/document.xml", b"<a/>")]),
        &container(&[("WordDocument", vec![1])]),
    ] {
        begins(other, NO_TABLE.0, NO_TABLE.1);
    }
    for page in [
        &b"<html><table><tr><td>1</td></tr></table></html>"[..],
        b"\xef\xbb\xbf\r\n<!DOCTYPE html>",
    ] {
        begins(page, "“花名册.xlsx”其实是网页", "“花名册.xlsx” is a web page");
    }
    for old in [
        &container(&[("Book", vec![1])])[..],
        &container(&[("Workbook", record(0x0809, &[0, 5, 5, 0, 0, 0, 0, 0]))]),
        &packed(&[("xl/workbook.bin", b"x")]),
        b"\x09\x00\x04\x00\x02\x00",
        b"<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>",
    ] {
        begins(
            old,
            "“花名册.xlsx”的格式读不了。请在 Excel 或 WPS 中打开它，选“文件”“另存为”",
            "“花名册.xlsx” has a format that cannot be read. Open it in Excel or WPS",
        );
    }
}

#[test]
fn what_wps_wrote_in_a_way_of_its_own_is_to_be_saved_as_xlsx() {
    let fault = read(&container(&[("Else", vec![1])]), "工资.et", &Limits::PAGE).unwrap_err();
    assert!(fault.sentence(Lang::Zh).contains("类型选“Excel 工作簿（*.xlsx）”"));
}

#[test]
fn locked_files_are_told() {
    let globals = [
        record(0x0809, &[0, 6, 5, 0, 0, 0, 0, 0]),
        record(0x002f, &[1, 0]),
        record(0x000a, &[]),
    ];
    let manifest: &[u8] = b"<manifest:manifest><manifest:encryption-data/></manifest:manifest>";
    for locked in [
        container(&[("EncryptionInfo", vec![4]), ("EncryptedPackage", vec![1])]),
        container(&[("Workbook", globals.concat())]),
        packed(&[("META-INF/manifest.xml", manifest), ("content.xml", b"\x01\x02")]),
        packed(&[("encrypted-package", b"\x01\x02")]),
    ] {
        begins(&locked, LOCKED.0, LOCKED.1);
    }
}

#[test]
fn a_small_file_that_unpacks_to_a_large_one_is_refused_before_it_is_read() {
    let limits = Limits { unpacked_bytes: 1 << 20, ..Limits::PAGE };
    let bomb = workbook(&format!("{}{ROW}", " ".repeat(4 << 20)), STRINGS);
    assert!(bomb.len() < 100_000);
    let zh =
        "文件解开以后超过 1 MB，不像花名册，所以没有打开。请把花名册复制到一个新文件，再试。";
    let en = "Unpacked, the file comes to more than 1 MB, which no roster does, so it was not opened. Copy the roster into a new file and try again.";
    told(&bomb, &limits, zh, en);
    one_cell(&opened(&bomb).unwrap());
    // The same with a directory that says that the part has ten bytes.
    let size = u32::try_from(4 * 1024 * 1024 + ROW.len() + 46).unwrap().to_le_bytes();
    let mut lying = bomb;
    let mut changed = 0;
    for at in 0..lying.len() - 4 {
        if lying[at..at + 4] == size {
            lying[at..at + 4].copy_from_slice(&10_u32.to_le_bytes());
            changed += 1;
        }
    }
    assert!(changed > 0, "the size stands in the file");
    assert!(read(&lying, "a.xlsx", &limits).is_err());
    // Pictures are not read, and may be of any size.
    let picture = packed(&[("xl/media/a.png", &vec![0; 4 << 20])]);
    let fault = read(&picture, "a.xlsx", &limits).unwrap_err();
    assert!(fault.sentence(Lang::Zh).contains("不是表格文件"));
    told(
        &vec![b'a'; (1 << 20) + 1],
        &Limits { file_bytes: 1 << 20, ..Limits::PAGE },
        "文件有 2 MB，最多 1 MB。请把花名册单独另存为一个文件，再试。",
        "The file has 2 MB; the most is 1 MB. Save the roster as a file of its own and try again.",
    );
}

#[test]
fn wide_and_long_sheets_of_nothing_cost_nothing() {
    let limits = Limits { rows: 2, cells: 4, ..Limits::PAGE };
    let many = |count: usize, text: &str| text.repeat(count);
    let wide = workbook(&format!("{ROW}<row r=\"2\"><c r=\"XFD2\"/></row>"), STRINGS);
    let long = workbook(&format!("{ROW}{}", many(1_000_000, "<row/>")), STRINGS);
    let text = format!("a{}\n{}", many(16_000, ","), many(1_000_000, "\n"));
    let cell =
        "<table:table-cell office:value-type=\"string\"><text:p>a</text:p></table:table-cell>";
    let open = spreadsheet(
        &format!(
            "<table:table-row>{cell}<table:table-cell table:number-columns-repeated=\"16383\"/></table:table-row>\
             <table:table-row table:number-rows-repeated=\"1048575\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>"
        ),
        END,
    );
    for bytes in [wide, long, text.into_bytes(), open] {
        one_cell(&read(&bytes, "a", &limits).unwrap());
    }
    let repeated = spreadsheet(
        &format!(
            "<table:table-row table:number-rows-repeated=\"1048576\">{cell}</table:table-row>"
        ),
        END,
    );
    told(
        &repeated,
        &limits,
        "有内容的行超过 2 行。请分成几个文件。",
        "There are more than 2 rows in use. Divide them among several files.",
    );
    told(
        b"a,b,c,d,e\n",
        &limits,
        "有内容的单元格超过 4 个。请只留花名册，另存为一个文件，再试。",
        "There are more than 4 cells in use. Keep the roster only, in a file of its own, and try again.",
    );
    told(
        format!("a,b\n1{},2\n", many(20_000, ",")).as_bytes(),
        &Limits::PAGE,
        "第 2 行超过 16384 列。请看看分隔的符号对不对，或者另存为 .xlsx 再试。",
        "Row 2 has more than 16384 columns. Check what divides them, or save the file as .xlsx and try again.",
    );
}

#[test]
fn a_cell_of_ten_megabytes_is_refused() {
    let long = "好".repeat(10 << 20);
    let cell = format!("<c t=\"inlineStr\"><is><t>{long}</t></is></c>");
    let files = [
        workbook(&format!("<row>{cell}</row>"), STRINGS),
        format!("{long}\n").into_bytes(),
        spreadsheet(
            &format!(
                "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>{long}</text:p></table:table-cell></table:table-row>"
            ),
            END,
        ),
        spreadsheet(
            "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>a<text:s text:c=\"4000000000\"/>b</text:p></table:table-cell></table:table-row>",
            END,
        ),
    ];
    for bytes in files {
        told(
            &bytes,
            &Limits::PAGE,
            "第 1 行 A 列的内容超过 32767 个字，表格里放不下这么多。请看看文件有没有损坏，或者引号是不是没有配对。",
            "Row 1, column A holds more than 32767 characters, which no table can. Check whether the file is damaged or a quotation mark stands alone.",
        );
    }
}

#[test]
fn deep_nesting_is_no_matter() {
    let deep = |tag: &str| {
        format!(
            "{}a{}",
            format!("<{tag}>").repeat(200_000),
            format!("</{tag}>").repeat(200_000)
        )
    };
    one_cell(&opened(&workbook(&format!("{ROW}{}", deep("x")), STRINGS)).unwrap());
    let table = format!(
        "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>{}</text:p></table:table-cell></table:table-row>",
        deep("text:span")
    );
    one_cell(&opened(&spreadsheet(&table, END)).unwrap());
}

#[test]
fn files_that_were_cut_off_or_lie_are_told() {
    let whole = [
        include_bytes!("../../fuzz/corpus/sheets/kinds.xlsx").as_slice(),
        include_bytes!("../../fuzz/corpus/sheets/kinds.xls"),
        include_bytes!("../../fuzz/corpus/sheets/kinds.ods"),
    ];
    for bytes in whole {
        let book = opened(bytes).unwrap();
        for part in 1..16 {
            let cut = &bytes[..bytes.len() * part / 16];
            // The end of an old workbook says who wrote it; without that it is whole.
            if opened(cut).as_ref() != Ok(&book) {
                begins(cut, DAMAGED.0, DAMAGED.1);
            }
        }
    }
    // A document within that ends before its table does: nothing waits for more.
    begins(&spreadsheet("<table:table-row>", ""), DAMAGED.0, DAMAGED.1);
    begins(&spreadsheet("<table:table-row><table:table-cell>", ""), DAMAGED.0, DAMAGED.1);
    begins(&workbook("<row><c t=\"s\"><v>0</v></c>", "<sst"), DAMAGED.0, DAMAGED.1);
    // Room for strings that are promised and not there.
    let promised = "<sst uniqueCount=\"99999999999999\"><si><t>a</t></si></sst>";
    begins(&workbook(ROW, promised), DAMAGED.0, DAMAGED.1);
    // A string that there is not, and a cell beyond the last column.
    assert!(opened(&workbook("<row><c t=\"s\"><v>7</v></c></row>", STRINGS)).is_err());
    assert!(
        opened(&workbook("<row r=\"1\"><c r=\"ZZZZZZZ1\"><v>7</v></c></row>", STRINGS))
            .is_err()
    );
    // A container whose chain of sectors runs in a circle.
    let mut circle = container(&[("Workbook", vec![1])]);
    circle[512 + 4 * 3..512 + 4 * 4].copy_from_slice(&2_u32.to_le_bytes());
    assert!(opened(&circle).is_err());
}
