//! A year's calendar for calendar programs (RFC 5545): the days that are no plain ones.

use chrono::{Datelike, NaiveDate};
use quanyi::api::{CalendarYear, DayTwin, Words};
use quanyi::params::DayClass;
use quanyi::report::{Lang, day_class};

/// The most octets of a line, without its end.
const LINE: usize = 75;

/// The file of a year.
pub(super) fn text(calendar: &CalendarYear) -> String {
    let mut out = String::new();
    for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Quanyi//Calendar 1//ZH"] {
        add(&mut out, line);
    }
    add(&mut out, "CALSCALE:GREGORIAN");
    add(&mut out, "METHOD:PUBLISH");
    // Not of the RFC, but what calendar programs show.
    add(&mut out, &format!("X-WR-CALNAME:{}", escaped(&calendar.title.zh)));
    if let Some(note) = &calendar.note {
        add(&mut out, &format!("X-WR-CALDESC:{}", escaped(&both(note))));
    }
    for day in &calendar.days {
        if let Some(class) = day.class.filter(|class| is_told(*class)) {
            event(&mut out, calendar, day, class);
        }
    }
    add(&mut out, "END:VCALENDAR");
    out
}

/// Whether a class is more than the week says.
const fn is_told(class: DayClass) -> bool {
    match class {
        DayClass::Workday | DayClass::RestDay => false,
        DayClass::MakeupWorkday
        | DayClass::SubstituteDay
        | DayClass::MovedRestDay
        | DayClass::StatutoryHoliday => true,
    }
}

fn event(out: &mut String, calendar: &CalendarYear, day: &DayTwin, class: DayClass) {
    add(out, "BEGIN:VEVENT");
    // There is one event to a day, whatever becomes of its class.
    add(out, &format!("UID:{}-{}@quanyi", compact(day.date), calendar.county));
    let stamp = calendar.checked_on.unwrap_or(day.date);
    add(out, &format!("DTSTAMP:{}T000000Z", compact(stamp)));
    add(out, &format!("DTSTART;VALUE=DATE:{}", compact(day.date)));
    if let Some(next) = day.date.succ_opt() {
        add(out, &format!("DTEND;VALUE=DATE:{}", compact(next)));
    }
    add(out, &format!("SUMMARY;LANGUAGE=zh-CN:{}", escaped(&summary(day, class))));
    if let Some(reason) = &day.reason {
        add(out, &format!("DESCRIPTION:{}", escaped(&both(reason))));
    }
    add(out, &format!("CATEGORIES:{}", escaped(day_class(Lang::Zh, class))));
    add(out, "TRANSP:TRANSPARENT");
    add(out, "END:VEVENT");
}

/// The holiday and the class, with the multiple: what one looks for in a month.
fn summary(day: &DayTwin, class: DayClass) -> String {
    let mut parts: Vec<&str> = day.names.iter().map(|name| name.zh.as_str()).collect();
    parts.push(day_class(Lang::Zh, class));
    let text = parts.join(" · ");
    match &day.overtime {
        Some(overtime) if class != DayClass::MakeupWorkday => {
            format!("{text} {}%", overtime.percent)
        }
        Some(_) | None => text,
    }
}

/// Chinese, then English on a line of its own.
fn both(words: &Words) -> String {
    format!("{}\n{}", words.zh, words.en)
}

/// `20261001`.
fn compact(day: NaiveDate) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

/// A text with its commas, semicolons, backslashes and line breaks marked.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => {
                out.push('\\');
                out.push(c);
            }
            '\n' => out.push_str("\\n"),
            c => out.push(c),
        }
    }
    out
}

/// Adds a line, folded between characters where it is too long.
fn add(out: &mut String, line: &str) {
    let mut length: usize = 0;
    for c in line.chars() {
        if length.saturating_add(c.len_utf8()) > LINE {
            out.push_str("\r\n ");
            length = 1;
        }
        out.push(c);
        length = length.saturating_add(c.len_utf8());
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::{params, run};
    use quanyi::api::calendar_year;
    use quanyi::params::Params;

    fn figures() -> Params {
        params::read_chain(run::root().join("params")).unwrap()
    }

    fn of(year: i32) -> String {
        text(&calendar_year(&figures(), year).unwrap())
    }

    /// The lines of a file as a calendar program reads them: folded ones put together again.
    fn lines(file: &str) -> Vec<String> {
        assert!(file.ends_with("\r\n"));
        assert_eq!(file.matches('\n').count(), file.matches("\r\n").count());
        assert_eq!(file.matches('\r').count(), file.matches("\r\n").count());
        let mut lines: Vec<String> = Vec::new();
        for line in file.split_terminator("\r\n") {
            assert!(line.len() <= 75, "{line}");
            match line.strip_prefix(' ') {
                Some(rest) => lines.last_mut().unwrap().push_str(rest),
                None => lines.push(line.to_owned()),
            }
        }
        lines
    }

    /// The events as lists of their properties.
    fn events(file: &str) -> Vec<Vec<(String, String)>> {
        let lines = lines(file);
        let [first, lines @ .., last] = &lines[..] else { unreachable!() };
        assert_eq!((first.as_str(), last.as_str()), ("BEGIN:VCALENDAR", "END:VCALENDAR"));
        let mut events: Vec<Vec<(String, String)>> = Vec::new();
        let mut inside = false;
        for line in lines {
            let (name, value) = line.split_once(':').unwrap();
            match (name, value) {
                ("BEGIN", "VEVENT") => {
                    assert!(!inside);
                    inside = true;
                    events.push(Vec::new());
                }
                ("END", "VEVENT") => inside = false,
                _ if inside => {
                    events.last_mut().unwrap().push((name.to_owned(), value.to_owned()));
                }
                _ => assert!(events.is_empty(), "{line} stands after the events"),
            }
        }
        assert!(!inside);
        events
    }

    fn property<'a>(event: &'a [(String, String)], name: &str) -> &'a str {
        let mut found = event.iter().filter(|(known, _)| known == name);
        let (_, value) = found.next().unwrap();
        assert!(found.next().is_none(), "{name} twice");
        value
    }

    /// A text as it was before its signs were marked.
    fn plain(text: &str) -> String {
        let mut out = String::new();
        let mut chars = text.chars();
        while let Some(c) = chars.next() {
            assert!(![';', ','].contains(&c), "`{c}` is not marked in {text}");
            match c {
                '\\' => match chars.next().unwrap() {
                    'n' => out.push('\n'),
                    c @ ('\\' | ';' | ',') => out.push(c),
                    other => unreachable!("{other}"),
                },
                c => out.push(c),
            }
        }
        out
    }

    #[test]
    fn a_year_has_an_event_for_every_day_that_is_no_plain_one() {
        // 2026: 13 statutory, 3 substitute, 6 moved, 6 make-up days.
        let events_of_2026 = events(&of(2026));
        assert_eq!(events_of_2026.len(), 13 + 3 + 6 + 6);
        let summaries: Vec<String> = events_of_2026
            .iter()
            .map(|event| {
                let day = property(event, "DTSTART;VALUE=DATE");
                format!("{day} {}", plain(property(event, "SUMMARY;LANGUAGE=zh-CN")))
            })
            .filter(|summary| summary.starts_with("202610"))
            .collect();
        assert_eq!(
            summaries,
            [
                "20261001 国庆节 · 法定节假日 300%",
                "20261002 国庆节 · 法定节假日 300%",
                "20261003 国庆节 · 法定节假日 300%",
                "20261005 补假（休息日） 200%",
                "20261006 调休放假（休息日） 200%",
                "20261007 调休放假（休息日） 200%",
                "20261010 调休上班日",
            ]
        );
        // Without an arrangement only the statutory holidays, of which two fall on one day in 2028.
        assert_eq!(events(&of(2027)).len(), 13);
        assert_eq!(events(&of(2028)).len(), 12);
        assert!(
            lines(&of(2027)).iter().any(|line| line.starts_with("X-WR-CALDESC:没有收录2027年"))
        );
        assert!(!lines(&of(2026)).iter().any(|line| line.starts_with("X-WR-CALDESC")));
    }

    #[test]
    fn an_event_is_a_whole_day_with_its_stamp_and_its_own_name() {
        let stamp = format!("{}T000000Z", compact(figures().checked_on().unwrap()));
        let mut names = BTreeSet::new();
        let mut count = 0;
        for year in 2018..=2035 {
            for event in events(&of(year)) {
                let first = property(&event, "DTSTART;VALUE=DATE");
                let end = property(&event, "DTEND;VALUE=DATE");
                let read = |text: &str| NaiveDate::parse_from_str(text, "%Y%m%d").unwrap();
                assert_eq!(read(first).succ_opt(), Some(read(end)));
                assert_eq!(property(&event, "DTSTAMP"), stamp);
                let uid = property(&event, "UID");
                assert_eq!(uid, format!("{first}-532524@quanyi"));
                names.insert(uid.to_owned());
                count += 1;
                let told = plain(property(&event, "DESCRIPTION"));
                let (zh, en) = told.split_once('\n').unwrap();
                assert!(zh.contains("依据：《") && en.contains("Basis: "), "{told}");
                assert_eq!(property(&event, "TRANSP"), "TRANSPARENT");
            }
        }
        assert_eq!(names.len(), count);
    }

    #[test]
    fn the_same_figures_give_the_same_file() {
        assert_eq!(of(2026), of(2026));
    }

    #[test]
    fn long_lines_are_folded_between_characters() {
        let mut out = String::new();
        add(&mut out, &"节".repeat(60));
        assert_eq!(lines(&out), ["节".repeat(60)]);
        // 25 characters of three octets fill a line; after the blank of the next one 24 fit.
        let lengths: Vec<usize> = out.split_terminator("\r\n").map(str::len).collect();
        assert_eq!(lengths, [75, 73, 34]);
        let mut out = String::new();
        add(&mut out, &"a".repeat(75));
        assert_eq!(out, format!("{}\r\n", "a".repeat(75)));
        add(&mut out, "");
        assert!(out.ends_with("a\r\n\r\n"));
    }

    #[test]
    fn what_the_format_uses_itself_is_marked() {
        let text = "a, b; c\\d\ne";
        assert_eq!(escaped(text), "a\\, b\\; c\\\\d\\ne");
        assert_eq!(plain(&escaped(text)), text);
    }
}
