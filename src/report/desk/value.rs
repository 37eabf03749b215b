//! A figure's value, its first day and its status in words. 数值的文字。

use chrono::Datelike as _;
use rust_decimal::Decimal;

use crate::law::Status;
use crate::params::{Entry, FirstDay, Kind, Level, Row, RowCell, Spec, Value};
use crate::report::figure::words;
use crate::report::say::{Part, both, join, say};
use crate::report::{Lang, day, month, value_text};
use crate::units::{Exact, Money};

use super::{column, column_word};

/// A value in one text; of a table a line to each row. 数值。
pub fn value_lines(lang: Lang, spec: &Spec, value: &Value) -> Vec<String> {
    let unit = value_text(lang, spec.kind);
    match value {
        Value::Number(number) => vec![with_unit(spec.kind, *number, unit)],
        Value::YesNo(true) => vec![both!("是", "Yes").of(lang).to_owned()],
        Value::YesNo(false) => vec![both!("否", "No").of(lang).to_owned()],
        Value::Text(text) => vec![words(lang, text).to_owned()],
        Value::Shares { employer, employee } => {
            let [employer, employee] =
                [employer, employee].map(|share| share.normalize().to_string());
            let text =
                both!("单位 {0}%，个人 {1}%", "employer {0} per cent, employee {1} per cent");
            vec![say(lang, text, &[Part::Text(&employer), Part::Text(&employee)])]
        }
        Value::Rows(rows) => rows.iter().map(|row| row_text(lang, row)).collect(),
        Value::Missing => vec![both!("尚缺", "not known").of(lang).to_owned()],
        Value::Ended => vec![both!("已停止执行", "No longer in force").of(lang).to_owned()],
    }
}

/// A value in one line. 数值。
pub fn value_line(lang: Lang, spec: &Spec, value: &Value) -> String {
    value_lines(lang, spec, value).join(lang.pick("；", "; "))
}

fn with_unit(kind: Kind, number: Decimal, unit: &str) -> String {
    let shown = match kind {
        Kind::Money(_) => amount(number),
        Kind::Percent
        | Kind::Multiple
        | Kind::Count(_)
        | Kind::YesNo
        | Kind::Text
        | Kind::Shares
        | Kind::Record(_)
        | Kind::Table(_) => number.normalize().to_string(),
    };
    let tight = unit.is_empty() || kind == Kind::Percent;
    let between = if tight { "" } else { " " };
    [&shown, between, unit].concat()
}

/// `1,970.00`.
fn amount(number: Decimal) -> String {
    let exact = Exact::of_decimal(number).and_then(|exact| Money::round(exact).ok());
    exact.map_or_else(|| number.to_string(), Money::grouped)
}

/// The fields of a row one after the other: `姓名 …，…`.
fn row_text(lang: Lang, row: &Row) -> String {
    let mut text = String::new();
    for (name, cell) in &row.cells {
        let shown = match cell {
            RowCell::Number(number) => number.normalize().to_string(),
            RowCell::Day(date) => day(lang, *date),
            RowCell::Month(one) => month(lang, *one),
            RowCell::Text(text) => words(lang, text).to_owned(),
            RowCell::Word(word) => column_word(lang, word).to_owned(),
        };
        let field = say(
            lang,
            both!("{0} {1}", "{0} {1}"),
            &[Part::Text(column(lang, name)), Part::Text(&shown)],
        );
        join(&mut text, lang.pick("，", ", "), &field);
    }
    if let Some(status) = row.status {
        let mark =
            [lang.pick("（", " ("), status_word(lang, Some(status)), lang.pick("）", ")")];
        text.push_str(&mark.concat());
    }
    text
}

/// What a status is called, official and missing too. 状态。
pub fn status_word(lang: Lang, status: Option<Status>) -> &'static str {
    let word = match status {
        Some(Status::Official) => both!("官方原文", "official text"),
        Some(Status::Secondary) => both!("据转引", "second hand"),
        Some(Status::Unverified | Status::Supplied) => both!("未核实", "not verified"),
        None => both!("尚缺", "not known"),
    };
    word.of(lang)
}

/// When a value begins, as precisely as it is known. 起始日。
pub fn begins(lang: Lang, entry: &Entry) -> String {
    let mut text = match entry.from {
        FirstDay::Always => both!("一直", "always").of(lang).to_owned(),
        FirstDay::Unknown => both!("起始日不详", "first day not known").of(lang).to_owned(),
        FirstDay::Day(first) => day(lang, first),
        FirstDay::Month(first) => {
            let text = both!("{0}（哪天不详）", "{0} (day not known)");
            say(lang, text, &[Part::Month(first)])
        }
        FirstDay::Year(january) => {
            let text = both!("{0}年（月份不详）", "{0} (month not known)");
            say(lang, text, &[Part::Count(january.year().into())])
        }
        FirstDay::SeenOn(seen) => {
            let text = both!("起始日不详，{0}见于实施中", "not known, seen in force on {0}");
            say(lang, text, &[Part::Day(seen)])
        }
    };
    if entry.first_day_unverified {
        text.push_str(both!("（起始日未核实）", " (first day not verified)").of(lang));
    }
    if let Some(first) = entry.from.answerable_from().filter(|_| entry.year_figure) {
        let only = both!("，只管到{0}年底", ", to the end of {0} only");
        text.push_str(&say(lang, only, &[Part::Count(first.year().into())]));
    }
    text
}

/// What the level of an authority is called. 层级。
pub fn level_name(lang: Lang, level: Level) -> &'static str {
    let name = match level {
        Level::Nation => both!("国家", "Nation"),
        Level::Province => both!("省", "Province"),
        Level::Prefecture => both!("州、市", "Prefecture"),
        Level::County => both!("县", "County"),
    };
    name.of(lang)
}
