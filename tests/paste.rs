//! A pasted list of days and hours: each line is read or given back. 粘贴。

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test that cannot be set up has failed")]

use quanyi::api::overtime::{Pasted, paste};
use quanyi::units::WageMonth;

fn pasted(text: &str) -> Pasted {
    let month = |month| WageMonth::parse(month).unwrap();
    paste(text, month("2026-10"), month("2027-01"))
}

/// The rows as `day hours span time_off class`, what is empty left out.
#[track_caller]
fn check(text: &str, rows: &[&str]) {
    let found = pasted(text);
    assert_eq!(found.bad, [], "{text}");
    let shown: Vec<String> = found
        .rows
        .iter()
        .map(|row| {
            let cells =
                ["day", "hours", "span", "time_off", "class"].map(|name| row.text(name));
            cells.iter().filter(|cell| !cell.is_empty()).copied().collect::<Vec<_>>().join(" ")
        })
        .collect();
    assert_eq!(shown, rows, "{text}");
}

#[test]
fn a_date_and_hours_in_the_ways_people_write_them() {
    for text in [
        "2026-10-03 8",
        "2026-10-03\t8",
        "2026/10/3 8小时",
        "2026.10.3 8h",
        "2026年10月3日 8个小时",
        "26-10-3，8",
        "10月3日 8小时",
        "10月3日8小时",
        "10月3号（周六） 8小时",
        "10/3 星期六 8",
        "10-3,8",
        "１０月３日　８小时",
        "3日 8",
        "2026-10-03 8:00",
        "10月3日：8",
        " 10月3日，周六，8小时 ",
    ] {
        check(text, &["2026-10-03 8"]);
    }
    check("10月3日 7.5", &["2026-10-03 7.5"]);
    check("10月3日 7:20", &["2026-10-03 7:20"]);
}

#[test]
fn spans_of_the_clock_are_shifts_of_their_own() {
    check("10月3日 08:00-12:30", &["2026-10-03 08:00-12:30"]);
    check("10-3 8:00-12:00 13:00-18:00", &["2026-10-03 8:00-12:00", "2026-10-03 13:00-18:00"]);
    check("10月3日 20:00到06:00", &["2026-10-03 20:00到06:00"]);
}

#[test]
fn time_off_and_what_a_day_was_are_read() {
    check("10月10日 8 补休4", &["2026-10-10 8 4"]);
    check("10月10日 8小时 补休 8小时", &["2026-10-10 8 8"]);
    check("10月11日 休", &["2026-10-11 rest"]);
    check("10月11日 8 休息日", &["2026-10-11 8 rest"]);
}

#[test]
fn a_date_without_a_year_lies_in_the_months_asked() {
    check("1月3日 8", &["2027-01-03 8"]);
    check("12-31 8", &["2026-12-31 8"]);
    check("5月1日 8", &["2026-05-01 8"]);
}

#[test]
fn a_column_with_a_number_for_each_day_is_that_month() {
    let mut lines = vec![""; 31];
    lines[2] = "8";
    lines[30] = "10";
    lines[4] = "0";
    check(&lines.join("\n"), &["2026-10-03 8", "2026-10-31 10"]);
}

#[test]
fn a_broken_line_is_given_back_with_its_number_and_the_rest_is_kept() {
    let found = pasted(
        "日期 工时\n10月3日 8小时\n\n10月32日 8\n10月4日 八小时\n10月5日 25\n10月6日\n8\n10月7日 8 8\n10月8日 8 abc\n2026-10-09 8",
    );
    let bad: Vec<usize> = found.bad.iter().map(|(line, _)| *line).collect();
    assert_eq!(bad, [1, 4, 5, 6, 7, 8, 9, 10]);
    assert_eq!(found.bad[1].1, "10月32日 8");
    let days: Vec<&str> = found.rows.iter().map(|row| row.text("day")).collect();
    assert_eq!(days, ["2026-10-03", "2026-10-09"]);
}

#[test]
fn rubbish_never_panics() {
    for text in [
        "",
        "\n\n",
        "补休",
        "10月3日 补休",
        "年月日",
        "-- --",
        "9999999999 8",
        "10月3日 1e9",
        "\u{feff}",
    ] {
        pasted(text);
    }
}
