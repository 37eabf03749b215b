//! The calendar, day for day, against lists and packages that others made. 日历。

#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot be set up has failed"
)]

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{Datelike, NaiveDate, Weekday};
use quanyi::law::Status;
use quanyi::params::{
    CalendarDay, DayClass, Figures, Gap, GapCause, LunarDay, Office, Params, Row, RowCell,
    Supplied, Week, built_in, load, lunar_day, plain_week, qingming,
};
use tyme4rs::tyme::Culture as _;
use tyme4rs::tyme::solar::{SolarDay, SolarTerm};

const STATUTORY: &str = include_str!("data/statutory_300pct_2018_2035.csv");
const DAY_CLASSES: &str = include_str!("data/day_class_2024_2026.csv");
const PUBLIC: &str = include_str!("data/public_calendars_2018_2026.csv");

/// Monday to Friday, with the moved days of the yearly arrangement.
const PLAIN: Week<'static> = Week { rests_on: &plain_week, arranged: true };
/// A roster that rests on Saturdays and Sundays.
const ROSTER: Week<'static> = Week { rests_on: &plain_week, arranged: false };

#[test]
fn every_day_is_a_statutory_holiday_where_the_list_has_it_and_by_the_same_name() {
    let mut listed: BTreeMap<NaiveDate, Vec<String>> = BTreeMap::new();
    for line in STATUTORY.lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        let date = day(cells[1]);
        assert_eq!(date.weekday(), cells[2].parse::<Weekday>().unwrap(), "{line}");
        listed.entry(date).or_default().push(full_width(cells[3]));
    }
    let params = shipped();
    let none = Supplied::default();
    let figures = Figures::new(&params, &none);
    let mut found = BTreeMap::new();
    for date in days("2018-01-01", "2035-12-31") {
        let answer = figures.calendar_day(date, &ROSTER).unwrap();
        let is_statutory = figures.is_statutory(date).unwrap();
        assert_eq!(is_statutory.value, !answer.statutory.is_empty(), "{date}");
        assert_eq!(is_statutory.value, answer.class == DayClass::StatutoryHoliday, "{date}");
        assert_eq!(is_statutory.figure.status, Status::Official, "{date}");
        if is_statutory.value {
            assert_eq!(answer.figure, Some(is_statutory.figure), "{date}");
            found.insert(date, answer.statutory.iter().map(|row| name(row)).collect());
        }
    }
    assert_eq!(found, listed);
    // Eleven days a year until 2024, thirteen from 2025 on; three times two fall together.
    assert_eq!(listed.values().map(Vec::len).sum::<usize>(), 7 * 11 + 11 * 13);
    assert_eq!(found.len(), 7 * 11 + 11 * 13 - 3);
}

#[test]
fn every_day_of_the_years_with_an_arrangement_has_the_class_of_the_list() {
    let mut listed = BTreeMap::new();
    for line in DAY_CLASSES.lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        let class = match cells[2] {
            "statutory" => DayClass::StatutoryHoliday,
            "substitute_for_weekend_statutory(补假)" => DayClass::SubstituteDay,
            "swapped_rest_day(调休)" => DayClass::MovedRestDay,
            "weekend_rest_day" => DayClass::RestDay,
            "makeup_workday" => DayClass::MakeupWorkday,
            other => unreachable!("{other}"),
        };
        listed.insert(day(cells[0]), class);
    }
    let params = shipped();
    let mut count = BTreeMap::new();
    for date in days("2024-01-01", "2026-12-31") {
        let plain = if date.weekday().num_days_from_monday() < 5 {
            DayClass::Workday
        } else {
            DayClass::RestDay
        };
        let class = listed.get(&date).copied().unwrap_or(plain);
        assert_eq!(on(&params, date, &PLAIN).unwrap().class, class, "{date}");
        *count.entry((date.year(), class)).or_insert(0) += 1;
    }
    // 2026 by hand: 13 statutory, 3 substitute, 6 moved; 6 weekend days are worked, and of its 104
    // weekend days these 6 and the holidays 04-05, 05-02 and 10-03 are no rest days: 95. The rest of
    // the 365 days are working days: 365 − 13 − 3 − 6 − 6 − 95 = 242.
    let of_2026: Vec<i32> = DayClass::ALL.iter().map(|class| count[&(2026, *class)]).collect();
    assert_eq!(of_2026, [242, 6, 95, 3, 6, 13]);
}

#[test]
fn rest_days_of_every_kind_are_rest_days_for_pay() {
    let rest: Vec<DayClass> =
        DayClass::ALL.into_iter().filter(|class| class.is_rest()).collect();
    assert_eq!(rest, [DayClass::RestDay, DayClass::SubstituteDay, DayClass::MovedRestDay]);
}

/// The table was made with another program than the one it is held against here.
#[test]
fn every_lunar_day_of_the_table_is_that_of_another_calendar() {
    let mut leap_months = Vec::new();
    for date in days("2017-01-28", "2036-01-27") {
        let (month, dom) = (date.month() as usize, date.day() as usize);
        let theirs = SolarDay::from_ymd(date.year() as isize, month, dom).get_lunar_day();
        // A leap month is below nought.
        let expected = LunarDay {
            month: u8::try_from(theirs.get_month().unsigned_abs()).unwrap(),
            day: u8::try_from(theirs.get_day()).unwrap(),
            leap: theirs.get_month() < 0,
        };
        assert_eq!(lunar_day(date), Some(expected), "{date}");
        if expected.leap && expected.day == 1 {
            leap_months.push((date.year(), expected.month));
        }
    }
    let known = [(2017, 6), (2020, 4), (2023, 2), (2025, 6), (2028, 5), (2031, 3), (2033, 11)];
    assert_eq!(leap_months, known);
    assert_eq!(lunar_day(day("2017-01-27")), None);
    assert_eq!(lunar_day(day("2036-01-28")), None);
}

/// The seventh solar term after the winter solstice, which is numbered 0.
#[test]
fn qingming_is_that_of_another_calendar() {
    for year in 2017..=2035 {
        let term = SolarTerm::from_index(year, 7);
        assert_eq!(term.get_name(), "清明");
        let date = term.get_solar_day().to_string();
        let ours = qingming(year.try_into().unwrap()).unwrap();
        assert_eq!(date, format!("{}年{}月{}日", ours.year(), ours.month(), ours.day()));
    }
    assert_eq!((qingming(2016), qingming(2036)), (None, None));
}

/// `data/README.md` says whose these are. The disagreements, each with its reason:
///
/// - 2020-01-31 to 02-02: the holiday was made longer because of an epidemic. These days are none of
///   article 2, so not statutory; `holidays` lists them apart.
/// - 2022-02-03: both lists of moved days have it. It is the third day of the first month and
///   statutory by article 2, whatever day was worked for the rest of that week.
/// - 2023-12-30 and 31: a weekend beside the New Year of 2024, which one list counts with it.
#[test]
fn public_calendars_agree_or_the_disagreement_is_explained() {
    let params = shipped();
    let mut listed: BTreeMap<NaiveDate, [&str; 3]> = BTreeMap::new();
    for line in PUBLIC.lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        listed.insert(day(cells[0]), [cells[1], cells[2], cells[3]]);
    }
    let mut explained = Vec::new();
    for date in days("2018-01-01", "2026-12-31") {
        let [calendar, days, holidays] = listed.get(&date).copied().unwrap_or_default();
        let arranged = 2024 <= date.year();
        let week = if arranged { &PLAIN } else { &ROSTER };
        let found = on(&params, date, week).unwrap();

        // Whether it is statutory, and by which name.
        let names: Vec<String> = found.statutory.iter().map(|row| name(row)).collect();
        let theirs = holidays.strip_prefix("statutory ");
        let their_names: Vec<&str> =
            theirs.unwrap_or_default().split_terminator("; ").collect();
        assert_eq!(names.len(), their_names.len(), "{date}");
        for (ours, theirs) in names.iter().zip(their_names) {
            let theirs = if theirs == "农历除夕" { "春节（除夕）" } else { theirs };
            assert!(ours.starts_with(theirs), "{date}: {ours}, {theirs}");
        }
        if holidays == "extension" {
            explained.push(date);
        }
        // A statutory holiday is a day off in every list.
        for list in [calendar, days] {
            match (found.class, list) {
                (DayClass::StatutoryHoliday, "lieu") => explained.push(date),
                (DayClass::StatutoryHoliday, _) => assert_eq!(list, "off", "{date}"),
                _ => {}
            }
        }
        if calendar != days {
            explained.push(date);
        }
        if !arranged {
            continue;
        }
        // Working and resting, and which days were moved.
        let (moved, plain) = match found.class {
            DayClass::Workday => ("", [""].as_slice()),
            DayClass::MakeupWorkday => ("work", ["work"].as_slice()),
            DayClass::RestDay => ("", ["", "off"].as_slice()),
            DayClass::SubstituteDay => ("substitute", ["off"].as_slice()),
            DayClass::MovedRestDay => ("moved", ["lieu"].as_slice()),
            DayClass::StatutoryHoliday => (holidays, ["off"].as_slice()),
        };
        assert_eq!(holidays, moved, "{date}");
        assert!(
            plain.contains(&calendar) && plain.contains(&days),
            "{date}: {calendar}, {days}"
        );
    }
    let expected = [
        "2020-01-31",
        "2020-02-01",
        "2020-02-02",
        "2022-02-03",
        "2022-02-03",
        "2023-12-30",
        "2023-12-31",
    ];
    assert_eq!(explained, expected.map(day));
}

#[test]
fn a_year_without_an_arrangement_answers_for_its_statutory_days_alone() {
    let params = shipped();
    let none = Supplied::default();
    let figures = Figures::new(&params, &none);
    let mut statutory = 0;
    for date in days("2027-01-01", "2027-12-31") {
        match figures.calendar_day(date, &PLAIN) {
            Ok(found) => {
                assert_eq!(found.class, DayClass::StatutoryHoliday, "{date}");
                statutory += 1;
            }
            Err(gap) => {
                assert_eq!((gap.key.as_str(), gap.day), ("holiday.arrangement", date));
                assert_eq!((gap.cause, gap.ask), (GapCause::NotKnown, Office::Nation));
                let known = (day("2026-01-01"), Some(day("2026-12-31")));
                assert_eq!(gap.nearest, Some(known));
                assert!(!figures.is_statutory(date).unwrap().value, "{date}");
            }
        }
    }
    assert_eq!(statutory, 13);
    // Nor is the year before the first arrangement that of its neighbour.
    let gap = on(&params, day("2023-06-21"), &PLAIN).unwrap_err();
    assert_eq!(gap.key, "holiday.arrangement");
    assert_eq!(gap.cause, GapCause::BeforeFirst { first: day("2024-01-01") });
}

#[test]
fn the_reader_may_supply_the_arrangement_of_a_year() {
    let params = shipped();
    let mut supplied = Supplied::default();
    let rows = r#"[{"date":"2027-02-10","class":"substitute"},{"date":"2027-02-20","class":"makeup"}]"#;
    supplied.add("holiday.arrangement", rows).unwrap();
    let figures = Figures::new(&params, &supplied);
    let class = |date: &str| {
        let found = figures.calendar_day(day(date), &PLAIN).unwrap();
        (found.class, found.figure.unwrap().status)
    };
    assert_eq!(class("2027-02-10"), (DayClass::SubstituteDay, Status::Supplied));
    assert_eq!(class("2027-02-20"), (DayClass::MakeupWorkday, Status::Supplied));
    assert_eq!(class("2027-03-01"), (DayClass::Workday, Status::Supplied));
    assert_eq!(class("2027-10-01"), (DayClass::StatutoryHoliday, Status::Official));
}

#[test]
fn a_roster_knows_no_moved_days_but_the_statutory_ones() {
    let params = shipped();
    let class = |date: &str, week: &Week<'_>| {
        let found = on(&params, day(date), week).unwrap();
        (found.class, found.figure.is_some())
    };
    // A make-up Saturday, a substitute Monday, a moved Tuesday: the roster's own days.
    assert_eq!(class("2026-10-10", &ROSTER), (DayClass::RestDay, false));
    assert_eq!(class("2026-10-05", &ROSTER), (DayClass::Workday, false));
    assert_eq!(class("2026-10-06", &ROSTER), (DayClass::Workday, false));
    assert_eq!(class("2026-10-02", &ROSTER), (DayClass::StatutoryHoliday, true));
    // It needs no arrangement.
    assert_eq!(class("2027-03-06", &ROSTER), (DayClass::RestDay, false));
    let mondays = |date: NaiveDate| date.weekday() == Weekday::Mon;
    let roster = Week { rests_on: &mondays, arranged: false };
    assert_eq!(class("2026-10-12", &roster), (DayClass::RestDay, false));
    assert_eq!(class("2026-10-11", &roster), (DayClass::Workday, false));
}

#[test]
fn a_six_day_week_has_the_arrangement_and_its_own_rest_day() {
    let params = shipped();
    let sundays = |date: NaiveDate| date.weekday() == Weekday::Sun;
    let week = Week { rests_on: &sundays, arranged: true };
    for (date, class) in [
        ("2026-10-10", DayClass::MakeupWorkday),
        ("2026-10-11", DayClass::RestDay),
        ("2026-10-17", DayClass::Workday),
        ("2026-10-06", DayClass::MovedRestDay),
        ("2026-10-03", DayClass::StatutoryHoliday),
    ] {
        let found = on(&params, day(date), &week).unwrap();
        assert_eq!(found.class, class, "{date}");
        assert!(found.figure.is_some(), "{date} rests on what was arranged");
    }
}

#[test]
fn two_holidays_on_one_date_are_one_day() {
    let params = shipped();
    for date in ["2020-10-01", "2028-10-03", "2031-10-01"] {
        let found = on(&params, day(date), &ROSTER).unwrap();
        let names: Vec<String> = found.statutory.iter().map(|row| name(row)).collect();
        assert_eq!(names, ["中秋节", "国庆节"], "{date}");
        assert_eq!(found.class, DayClass::StatutoryHoliday);
    }
    let doubled = days("2018-01-01", "2035-12-31")
        .filter(|date| on(&params, *date, &ROSTER).unwrap().statutory.len() > 1)
        .count();
    assert_eq!(doubled, 3);
}

#[test]
fn the_rule_of_2025_adds_the_eve_and_the_second_of_may() {
    let params = shipped();
    let class = |date: &str| on(&params, day(date), &ROSTER).unwrap().class;
    assert_eq!(class("2024-02-09"), DayClass::Workday);
    assert_eq!(class("2024-05-02"), DayClass::Workday);
    assert_eq!(class("2025-01-28"), DayClass::StatutoryHoliday);
    assert_eq!(class("2025-05-02"), DayClass::StatutoryHoliday);
    // The eve is the day before, be the twelfth month of 29 days (2025, 2026) or of 30 (2027).
    assert_eq!(class("2026-02-16"), DayClass::StatutoryHoliday);
    assert_eq!(class("2027-02-05"), DayClass::StatutoryHoliday);
    // The fifth of a leap fifth month is no festival: 2028-06-27 is 闰五月初五.
    let leap = LunarDay { month: 5, day: 5, leap: true };
    assert_eq!(lunar_day(day("2028-06-27")), Some(leap));
    assert_eq!(class("2028-06-27"), DayClass::Workday);
    assert_eq!(class("2028-05-28"), DayClass::StatutoryHoliday);
}

#[test]
fn a_day_outside_the_table_is_refused() {
    let params = shipped();
    let none = Supplied::default();
    let figures = Figures::new(&params, &none);
    let (first, last) = (day("2018-01-01"), day("2035-12-31"));
    for (date, cause) in [
        ("2013-10-01", GapCause::BeforeFirst { first }),
        ("2017-12-31", GapCause::BeforeFirst { first }),
        ("2036-01-01", GapCause::NotKnown),
        ("2100-10-01", GapCause::NotKnown),
    ] {
        let gap = figures.is_statutory(day(date)).unwrap_err();
        assert_eq!((gap.key.as_str(), gap.day, gap.cause), ("holiday.rule", day(date), cause));
        assert_eq!((gap.nearest, gap.ask), (Some((first, Some(last))), Office::Nation));
        for week in [&PLAIN, &ROSTER] {
            assert_eq!(figures.calendar_day(day(date), week).unwrap_err(), gap);
        }
    }
    assert!(figures.is_statutory(first).unwrap().value);
    assert!(!figures.is_statutory(last).unwrap().value);
}

#[test]
fn a_local_holiday_stands_beside_the_class_of_its_day() {
    let params = shipped();
    // 2024: Friday 07-12, Monday 07-29, Monday and Tuesday 11-18 and 19.
    let mut found = Vec::new();
    for date in days("2024-01-01", "2024-12-31") {
        let answer = on(&params, date, &PLAIN).unwrap();
        assert!(answer.local_known);
        if let Some(local) = &answer.local {
            assert_eq!(
                (answer.class, local.figure.status),
                (DayClass::Workday, Status::Secondary)
            );
            found.push((date.to_string(), name(local.value)));
        }
    }
    let expected = [
        ("2024-07-12", "哈尼族矻扎扎节"),
        ("2024-07-29", "彝族火把节"),
        ("2024-11-18", "自治州州庆"),
        ("2024-11-19", "自治州州庆"),
    ];
    assert_eq!(found, expected.map(|(date, name)| (date.to_owned(), name.to_owned())));
    // On a Sunday it is a rest day as that is.
    let moved = changed(5325, r#""date": "2024-07-29""#, r#""date": "2024-07-28""#);
    let answer = on(&moved, day("2024-07-28"), &PLAIN).unwrap();
    assert_eq!((answer.class, answer.local.is_some()), (DayClass::RestDay, true));
    // A list that is missing is not an empty one.
    let answer = on(&params, day("2026-07-28"), &PLAIN).unwrap();
    assert_eq!((answer.local, answer.local_known), (None, false));
}

#[test]
fn a_partial_holiday_changes_no_class() {
    let params = shipped();
    for (date, class, festival) in [
        ("2026-03-08", DayClass::RestDay, "妇女节"),
        ("2027-03-08", DayClass::Workday, "妇女节"),
        ("2026-05-04", DayClass::SubstituteDay, "青年节"),
        ("2026-06-01", DayClass::Workday, "儿童节"),
        ("2025-06-01", DayClass::RestDay, "儿童节"),
        ("2026-08-01", DayClass::RestDay, "建军纪念日"),
    ] {
        let week = if date.starts_with("2027") { &ROSTER } else { &PLAIN };
        let answer = on(&params, day(date), week).unwrap();
        let names: Vec<String> = answer.partial.iter().map(|row| name(row)).collect();
        assert_eq!((answer.class, names), (class, vec![festival.to_owned()]), "{date}");
    }
    assert_eq!(on(&params, day("2026-03-09"), &PLAIN).unwrap().partial, Vec::<&Row>::new());
}

#[test]
fn a_day_is_as_certain_as_the_row_that_decides_it() {
    let status = |params: &Params, date: &str| {
        on(params, day(date), &PLAIN).unwrap().figure.unwrap().status
    };
    let params = shipped();
    assert_eq!(status(&params, "2026-10-01"), Status::Official);
    assert_eq!(status(&params, "2026-10-06"), Status::Secondary);
    assert_eq!(status(&params, "2026-10-13"), Status::Secondary);
    let weaker = changed(
        0,
        r#""date": "2026-10-06""#,
        r#""status": "unverified", "date": "2026-10-06""#,
    );
    assert_eq!(status(&weaker, "2026-10-06"), Status::Unverified);
    assert_eq!(status(&weaker, "2026-10-07"), Status::Secondary);
}

#[test]
fn a_rule_that_does_not_say_when_its_festival_is_answers_no_day() {
    let params = changed(0, r#""calendar": "solar_term""#, r#""calendar": "lunar""#);
    let gap = on(&params, day("2026-03-03"), &ROSTER).unwrap_err();
    assert_eq!((gap.key.as_str(), gap.cause), ("holiday.rule", GapCause::NotKnown));
}

#[test]
fn the_compact_form_answers_as_the_whole_files() {
    let (files, compact) = (shipped(), built_in().unwrap());
    let told = |params: &Params, date: NaiveDate, week: &Week<'_>| match on(params, date, week)
    {
        Ok(found) => {
            let rows = found.statutory.iter().chain(&found.partial);
            let local = found.local.as_ref().map(|local| local.value);
            let names: Vec<String> = rows.copied().chain(local).map(name).collect();
            format!("{:?} {names:?} {}", found.class, found.local_known)
        }
        Err(gap) => format!("{gap:?}"),
    };
    for date in days("2017-12-01", "2036-01-31") {
        for week in [&PLAIN, &ROSTER] {
            assert_eq!(told(&compact, date, week), told(&files, date, week), "{date}");
        }
    }
}

fn shipped() -> Params {
    load(&FILES).unwrap()
}

const FILES: [(&str, &str); 4] = [
    ("cn.json", include_str!("../params/cn.json")),
    ("53.json", include_str!("../params/53.json")),
    ("5325.json", include_str!("../params/5325.json")),
    ("532524.json", include_str!("../params/532524.json")),
];

/// The files with one place of one of them put differently: the nation's (0) or the prefecture's.
fn changed(file: u32, from: &str, to: &str) -> Params {
    let at = if file == 0 { 0 } else { 2 };
    assert!(FILES[at].1.contains(from), "{from}");
    let text = FILES[at].1.replace(from, to);
    let mut files = FILES;
    files[at].1 = &text;
    load(&files).unwrap()
}

fn on<'a>(
    params: &'a Params,
    date: NaiveDate,
    week: &Week<'_>,
) -> Result<CalendarDay<'a>, Arc<Gap>> {
    static NONE: std::sync::OnceLock<Supplied> = std::sync::OnceLock::new();
    Figures::new(params, NONE.get_or_init(Supplied::default)).calendar_day(date, week)
}

fn days(first: &str, last: &str) -> impl Iterator<Item = NaiveDate> {
    let last = day(last);
    day(first).iter_days().take_while(move |date| *date <= last)
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The Chinese name of a row.
fn name(row: &Row) -> String {
    let Some(RowCell::Text(words)) = row.cell("name") else { unreachable!("{row:?}") };
    words.zh.clone()
}

/// The list writes its brackets half as wide.
fn full_width(name: &str) -> String {
    name.replace('(', "（").replace(')', "）")
}
