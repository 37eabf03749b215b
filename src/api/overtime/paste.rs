//! A pasted list of days and hours. 粘贴的日期和工时。
//!
//! People paste what they have: `10月3日 8小时`, `2026-10-03 8`, `10/3 08:00-18:00`, two columns of a
//! spreadsheet, or one column with a number for each day of the month. A line that is not understood is
//! given back with its number, and the others are taken.

use chrono::NaiveDate;

use crate::api::Row;
use crate::units::{ClockSpan, Hours, WageMonth, parse_day};

use super::fields::DAY_HOURS;

/// What a pasted list holds. 粘贴结果。
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pasted {
    /// Rows of the table `days`.
    pub rows: Vec<Row>,
    /// Lines that were not understood: number, counted from one, and text.
    pub bad: Vec<(usize, String)>,
}

/// Reads a pasted list. Dates without a year lie in the months asked where they can, else in the
/// year of the first.
pub fn paste(text: &str, first: WageMonth, last: WageMonth) -> Pasted {
    if let Some(pasted) = one_column(text, first) {
        return pasted;
    }
    let mut pasted = Pasted::default();
    for (at, line) in text.lines().enumerate() {
        if line.trim().is_empty() {
            continue;
        }
        match read_line(line, first, last) {
            Some(rows) => pasted.rows.extend(rows),
            None => pasted.bad.push((at.saturating_add(1), line.trim().to_owned())),
        }
    }
    pasted
}

/// A number for each day of the first month, and nothing else; an empty line is a day off.
fn one_column(text: &str, first: WageMonth) -> Option<Pasted> {
    let lines: Vec<&str> = text.trim_end_matches(['\n', '\r']).lines().map(str::trim).collect();
    if lines.len() != first.days().count() {
        return None;
    }
    let mut pasted = Pasted::default();
    for (day, line) in first.days().zip(lines) {
        if line.is_empty() {
            continue;
        }
        let hours = Hours::parse_up_to(line, DAY_HOURS).ok()?;
        if hours != Hours::ZERO {
            let (day, hours) = (day.to_string(), hours.to_string());
            pasted.rows.push(Row::of(&[("day", &day), ("hours", &hours)]));
        }
    }
    Some(pasted)
}

/// A date, then hours or spans of the clock, and perhaps time off; `None` if it is not that.
fn read_line(line: &str, first: WageMonth, last: WageMonth) -> Option<Vec<Row>> {
    let plain = plain(line);
    let mut words = plain.split_whitespace().filter(|word| !is_weekday_name(word)).peekable();
    let day = date(words.next()?, first, last)?.to_string();
    let mut rows: Vec<Row> = Vec::new();
    let mut time_off = String::new();
    let mut class = "";
    while let Some(word) = words.next() {
        if let Some(hours) = word.strip_prefix("补休") {
            let hours = if hours.is_empty() { words.next()? } else { hours };
            time_off = Hours::parse_up_to(hours, DAY_HOURS).ok()?.to_string();
        } else if matches!(word, "休" | "休息" | "休息日") {
            class = "rest";
        } else if matches!(word, "上班" | "工作日") {
            class = "work";
        } else if word.parse::<ClockSpan>().is_ok() {
            rows.push(Row::of(&[("day", &day), ("span", word)]));
        } else {
            let hours = Hours::parse_up_to(word, DAY_HOURS).ok()?.to_string();
            if rows.iter().any(|row| !row.text("hours").is_empty()) {
                return None;
            }
            rows.push(Row::of(&[("day", &day), ("hours", &hours)]));
        }
    }
    if rows.is_empty() && class == "rest" {
        rows.push(Row::of(&[("day", &day)]));
    }
    let row = rows.first_mut()?;
    row.set("time_off", time_off);
    row.set("class", class);
    Some(rows)
}

/// The text with plain digits and signs, blanks between its parts, and a blank behind a day.
fn plain(line: &str) -> String {
    let mut text = String::with_capacity(line.len());
    for c in line.chars() {
        match c {
            // A colon behind the date is no part of a time.
            ':' | '：' if text.ends_with(' ') => {}
            '\u{ff01}'..='\u{ff5e}' => {
                text.push(char::from_u32(u32::from(c).wrapping_sub(0xfee0)).unwrap_or(c));
            }
            ',' | '、' | ';' | '|' | '"' => text.push(' '),
            '日' | '号' => {
                text.push('日');
                text.push(' ');
            }
            other => text.push(other),
        }
    }
    text.replace([',', ';'], " ")
}

/// `周六`, `星期六`, `(六)`: said beside the date.
fn is_weekday_name(word: &str) -> bool {
    let bare = word.trim_matches(['(', ')', '日', ' ']);
    let bare = bare.strip_prefix("星期").or_else(|| bare.strip_prefix('周')).unwrap_or(bare);
    matches!(bare, "" | "一" | "二" | "三" | "四" | "五" | "六" | "天")
}

/// `2026-10-03`, `2026年10月3日`, `2026/10/3`, `10月3日`, `10-3`, `3日`.
fn date(word: &str, first: WageMonth, last: WageMonth) -> Option<NaiveDate> {
    let bare = word.strip_suffix('日').unwrap_or(word);
    let mut parts = bare.split(['年', '月', '/', '.', '-']);
    let (a, b, c) = (parts.next()?, parts.next(), parts.next());
    if parts.next().is_some() {
        return None;
    }
    match (b, c) {
        (Some(month), Some(day)) => {
            let year = if a.len() == 2 { format!("20{a}") } else { a.to_owned() };
            parse_day(&format!("{year}-{month}-{day}")).ok()
        }
        (Some(day), None) => {
            let in_year = |year: i32| parse_day(&format!("{year}-{a}-{day}")).ok();
            let asked = |day: &NaiveDate| {
                WageMonth::of(*day).is_some_and(|month| first <= month && month <= last)
            };
            let last_year = in_year(last.year()).filter(asked);
            in_year(first.year()).filter(asked).or(last_year).or_else(|| in_year(first.year()))
        }
        // A day alone has to say that it is one: a number alone could be hours.
        (None, _) if bare.len() < word.len() => parse_day(&format!("{first}-{a}")).ok(),
        (None, _) => None,
    }
}
