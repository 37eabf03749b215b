//! What holds for every table and for every file. 性质。

use chrono::NaiveDate;
use proptest::prelude::*;
use quanyi::roster::{
    COLUMNS, Cell, CellKind, Limits, Reading, Table, Value, read, recognise, write_csv,
    write_xlsx,
};
use quanyi::units::Money;

use crate::opened;
use crate::write::day;

const WHOLE: [&[u8]; 3] = [
    include_bytes!("../../fuzz/corpus/sheets/kinds.xlsx"),
    include_bytes!("../../fuzz/corpus/sheets/kinds.xls"),
    include_bytes!("../../fuzz/corpus/sheets/kinds.ods"),
];

/// Little of everything, so that a file that lies is found out soon.
const SMALL: Limits = Limits {
    file_bytes: 1 << 20,
    unpacked_bytes: 4 << 20,
    rows: 1000,
    columns: 100,
    cells: 10_000,
    text_bytes: 1 << 20,
    cell_chars: 1000,
    sheets: 10,
};

fn text() -> impl Strategy<Value = String> {
    prop_oneof!["[a-zA-Z0-9=+@，。花名册“”\"',;\t\n-]{1,12}", "[0-9]{1,20}", "\\PC{1,10}",]
        .prop_filter("blanks alone are nothing", |text| !text.trim().is_empty())
}

fn value() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Empty),
        text().prop_map(Value::Text),
        (-10_000_000_000_i64..10_000_000_000)
            .prop_map(|fen| Value::Money(Money::from_fen(fen))),
        (-1_000_000_i64..1_000_000, 0_u32..5).prop_map(|(number, places)| Value::Number(
            rust_decimal::Decimal::new(number, places)
        )),
        (0_i32..80_000).prop_map(|days| {
            let first = NaiveDate::from_ymd_opt(1900, 3, 1).unwrap();
            Value::Day(first + chrono::Days::new(u64::try_from(days).unwrap()))
        }),
    ]
}

fn table() -> impl Strategy<Value = Table> {
    let rows = prop::collection::vec(prop::collection::vec(value(), 0..5), 0..8);
    (prop::collection::vec(text(), 1..5), rows).prop_map(|(headings, rows)| Table {
        name: "表".to_owned(),
        headings,
        rows,
    })
}

/// What a cell of a workbook shows for a value.
fn in_workbook(value: Option<&Value>) -> String {
    match value {
        None => String::new(),
        Some(Value::Money(amount)) => plain(&amount.to_string()),
        Some(Value::Number(number)) => plain(&number.to_string()),
        Some(other) => other.shown(),
    }
}

/// A number without noughts that say nothing.
fn plain(number: &str) -> String {
    let number: rust_decimal::Decimal = number.parse().unwrap();
    let number = number.normalize();
    if number.is_zero() { "0".to_owned() } else { number.to_string() }
}

/// What a cell of a text is, without the apostrophe that keeps it one.
fn in_text(value: Option<&Value>) -> String {
    value.map(Value::shown).unwrap_or_default()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_workbook_that_is_read_again_is_the_table(table in table()) {
        let book = opened(&write_xlsx(std::slice::from_ref(&table), day(2026, 1, 1)).unwrap()).unwrap();
        let sheet = &book.sheets[0];
        for (number, row) in (2..).zip(&table.rows) {
            for at in 0..5 {
                prop_assert_eq!(sheet.cell(number, at).shown(), in_workbook(row.get(at)));
            }
        }
        for (at, heading) in table.headings.iter().enumerate() {
            prop_assert_eq!(sheet.cell(1, at).shown(), heading.as_str());
        }
    }

    #[test]
    fn a_text_file_that_is_read_again_is_the_table(mut table in table()) {
        // With one column alone, nothing says what divides the columns.
        table.headings = ["甲", "乙", "丙", "丁", "戊"].map(str::to_owned).to_vec();
        for row in &mut table.rows {
            row.resize(5, Value::Empty);
        }
        let book = opened(&write_csv(&table)).unwrap();
        let sheet = &book.sheets[0];
        for (number, row) in (2..).zip(&table.rows) {
            for at in 0..5 {
                let shown = sheet.cell(number, at).shown();
                let expected = in_text(row.get(at));
                let bare = shown.strip_prefix('\'').unwrap_or(&shown);
                prop_assert!(shown == expected || bare == expected, "{shown} {expected}");
            }
        }
    }

    #[test]
    fn what_was_read_from_a_cell_reads_the_same_again(text in "[0-9０-９.,，年月日/元￥¥%'() \u{3000}\u{a0}-]{0,14}|\\PC{0,8}") {
        for column in COLUMNS {
            let kind = column.kind;
            let Ok(once) = kind.read(Cell::Text(&text), Reading::default()) else { continue };
            // A percentage without its sign is one in a cell of percentages.
            let again = if matches!(kind, CellKind::Percent) {
                Cell::Percent(&once)
            } else {
                Cell::Text(&once)
            };
            if !once.is_empty() {
                prop_assert_eq!(kind.read(again, Reading::default()), Ok(once.clone()), "{}", column.key);
            }
        }
    }

    #[test]
    fn no_bytes_stop_a_reader(
        kind in 0_usize..6,
        bytes in prop::collection::vec(any::<u8>(), 0..2000),
    ) {
        let starts: [&[u8]; 6] = [
            b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"\xff\xfe", b"\xef\xbb\xbf", b"a,b\n\"",
        ];
        let file = [starts[kind], &bytes].concat();
        if let Ok(book) = read(&file, "a", &SMALL) {
            drop(recognise(&book));
        }
    }

    #[test]
    fn no_change_to_a_file_stops_a_reader(
        which in 0_usize..3,
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
        cut in prop::option::of(any::<prop::sample::Index>()),
    ) {
        let mut file = WHOLE[which].to_vec();
        for (at, byte) in changes {
            let at = at.index(file.len());
            file[at] = byte;
        }
        if let Some(cut) = cut {
            file.truncate(cut.index(file.len()));
        }
        if let Ok(book) = read(&file, "a", &SMALL) {
            drop(recognise(&book));
        }
    }
}
