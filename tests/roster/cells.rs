//! What cells say and what fields take. 单元格读法。

use quanyi::report::{EntryError, Lang, explain_entry};
use quanyi::roster::{Cell, CellKind, Reading, column};

#[track_caller]
fn reads(kind: CellKind, cell: Cell<'_>, expected: &str) {
    assert_eq!(kind.read(cell, Reading::default()).unwrap(), expected, "{cell:?}");
}

#[track_caller]
fn refuses(kind: CellKind, cell: Cell<'_>, zh: &str, en: &str) {
    let error: EntryError = kind.read(cell, Reading::default()).unwrap_err();
    assert_eq!(explain_entry(Lang::Zh, &error), zh);
    assert_eq!(explain_entry(Lang::En, &error), en);
}

#[test]
fn amounts_as_people_write_them() {
    for text in [
        "5200.5",
        "5,200.50",
        "５２００．５０",
        "￥5200.5",
        "¥5,200.50元",
        "'5200.5",
        " 5200.5 ",
        "\u{3000}5200.5\u{a0}",
        "5，200.50",
        "5 200.50",
        "’5200.50",
    ] {
        reads(CellKind::Money, Cell::Text(text), "5200.50");
    }
    reads(CellKind::Money, Cell::Number("5200.5"), "5200.50");
    reads(CellKind::Money, Cell::Number("0"), "0.00");
    for nothing in ["", " ", "-", "—", "/", "无", "'"] {
        reads(CellKind::Money, Cell::Text(nothing), "");
    }
    refuses(
        CellKind::Money,
        Cell::Text("1.234,5"),
        "“1.234,5”分不清哪个是小数点。请写成 1234.50 这样。",
        "“1.234,5” does not tell which sign is the decimal point. Write it like 1234.50.",
    );
    refuses(
        CellKind::Money,
        Cell::Wrong("#N/A"),
        "单元格里是错误值“#N/A”。请改好公式，或者直接填数。",
        "The cell shows the error “#N/A”. Mend the formula, or enter the value itself.",
    );
    for wrong in ["8,00", "五千", "5200.5.1", "5200元/月", "1E+05", "-5"] {
        assert!(
            CellKind::Money.read(Cell::Text(wrong), Reading::default()).is_err(),
            "{wrong}"
        );
    }
    for wrong in [Cell::Day("2026-09-01"), Cell::Percent("12"), Cell::Truth(true)] {
        assert!(CellKind::Money.read(wrong, Reading::default()).is_err(), "{wrong:?}");
    }
}

#[test]
fn an_amount_of_many_decimals_is_rounded_only_where_that_was_said() {
    let cell = Cell::Number("1966.66666666667");
    assert!(CellKind::Money.read(cell, Reading::default()).is_err());
    let rounding = Reading { round_amounts: true, ..Reading::default() };
    // 1966.666… is 1966.67; half a fen goes up; 0.004 is nothing.
    for (text, amount) in [
        ("1966.66666666667", "1966.67"),
        ("0.005", "0.01"),
        ("0.004", "0.00"),
        ("9.995", "10.00"),
        ("1.235", "1.24"),
    ] {
        assert_eq!(CellKind::Money.read(Cell::Number(text), rounding).unwrap(), amount);
    }
}

#[test]
fn days_as_people_write_them() {
    for text in [
        "2026/9/1",
        "2026.9.1",
        "2026-09-01",
        "2026年9月1日",
        "20260901",
        "２０２６／９／１",
        "2026-09-01 00:00:00",
        "2026/9/1 0:00",
        "46266",
    ] {
        reads(CellKind::Day, Cell::Text(text), "2026-09-01");
    }
    reads(CellKind::Day, Cell::Day("2026-09-01"), "2026-09-01");
    reads(CellKind::Day, Cell::Number("46266"), "2026-09-01");
    reads(CellKind::Day, Cell::Number("20260901"), "2026-09-01");
    let of_1904 = Reading { since_1904: true, ..Reading::default() };
    assert_eq!(CellKind::Day.read(Cell::Number("44804"), of_1904).unwrap(), "2026-09-01");
    refuses(
        CellKind::Day,
        Cell::Text("01/02/2026"),
        "“01/02/2026”分不清哪个是月、哪个是日。请写成年在前，如 2026-09-01。",
        "“01/02/2026” does not tell the month from the day. Write the year first, like 2026-09-01.",
    );
    for wrong in ["26.9.1", "2026-02-30", "九月一日", "2026", "9月1日", "2026年9月", "12345678"]
    {
        assert!(CellKind::Day.read(Cell::Text(wrong), Reading::default()).is_err(), "{wrong}");
    }
    assert!(CellKind::Day.read(Cell::Number("5200"), Reading::default()).is_err());
}

#[test]
fn months_as_people_write_them() {
    for text in
        ["2026-09", "2026/9", "2026年9月", "202609", "2026年9月份", "2026.09", "2026-09-15"]
    {
        reads(CellKind::Month, Cell::Text(text), "2026-09");
    }
    reads(CellKind::Month, Cell::Day("2026-09-01"), "2026-09");
    reads(CellKind::Month, Cell::Number("202609"), "2026-09");
    reads(CellKind::Month, Cell::Number("2026.09"), "2026-09");
    // As a number 2026.1 is January, or October without its nought.
    assert!(CellKind::Month.read(Cell::Number("2026.1"), Reading::default()).is_err());
    assert!(CellKind::Month.read(Cell::Text("9月"), Reading::default()).is_err());
}

#[test]
fn percentages_say_what_they_are() {
    for cell in
        [Cell::Text("12%"), Cell::Text("１２％"), Cell::Number("12"), Cell::Percent("12")]
    {
        reads(CellKind::Percent, cell, "12");
    }
    reads(CellKind::Percent, Cell::Text("0.5%"), "0.5");
    reads(CellKind::Percent, Cell::Percent("0.5"), "0.5");
    refuses(
        CellKind::Percent,
        Cell::Number("0.12"),
        "“0.12”分不清是百分之几。12% 请写成 12 或 12%。",
        "“0.12” does not tell which percentage it is. Write 12 % as 12 or 12%.",
    );
    reads(CellKind::Number, Cell::Percent("120"), "1.2");
}

#[test]
fn identity_numbers_stay_text_and_whole() {
    reads(CellKind::Identity, Cell::Text("'11010519491231002x"), "11010519491231002X");
    reads(CellKind::Identity, Cell::Text("110105 19491231 002X"), "11010519491231002X");
    reads(
        CellKind::Identity,
        Cell::Text("\u{202d}110105\u{200b}19491231002x\u{202c}"),
        "11010519491231002X",
    );
    for lost in [
        Cell::Number("110105194912310000"),
        Cell::Text("1.10105E+17"),
        Cell::Text("110105194912310000"),
    ] {
        let error = CellKind::Identity.read(lost, Reading::default()).unwrap_err();
        let said = explain_entry(Lang::Zh, &error);
        assert!(said.contains("是按数字存的") && said.contains("设为“文本”"), "{said}");
    }
}

#[test]
fn choices_are_known_by_their_usual_words() {
    let class = column("class").unwrap().kind;
    for (written, word) in [
        ("全日制", "full_time"),
        ("劳务派遣", "dispatched"),
        ("不完全符合确立劳动关系情形", "managed"),
        ("平台骑手", "managed"),
        ("Self-directed", "self_directed"),
        ("full_time", "full_time"),
        (" 小时工", "part_time"),
    ] {
        reads(class, Cell::Text(written), word);
    }
    let fund = column("fund").unwrap().kind;
    reads(fund, Cell::Truth(true), "yes");
    reads(fund, Cell::Text("否"), "no");
    reads(column("injury_class").unwrap().kind, Cell::Number("4"), "4");
    reads(column("injury_class").unwrap().kind, Cell::Text("四类"), "4");
    refuses(
        class,
        Cell::Text("老板"),
        "“老板”不认识。可以填：全日制、非全日制、劳务派遣、平台从业人员、自由职业。",
        "“老板” is not known here. What can be entered: 全日制、非全日制、劳务派遣、平台从业人员、自由职业.",
    );
}
