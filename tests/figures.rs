//! The shipped figures against facts that were not copied with them. 数据核对。
//!
//! `data/keys.txt` lists the keys of the county's research with the authority they belong to; the
//! two CSV files are calendars made independently. The rest is arithmetic that the documents do.

#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot be set up has failed"
)]

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use quanyi::params::{
    Cell, Column, Counts, Entry, Figure, Figures, Kind, Level, Matter, Params, Row, RowCell,
    Spec, Supplied, Value, lint, load, registry, spec_of,
};
use quanyi::units::{Money, WageMonth};
use rust_decimal::Decimal;

const KEYS: &str = include_str!("data/keys.txt");
const REGISTRY: &str = include_str!("../src/params/registry.txt");
const DAY_CLASSES: &str = include_str!("data/day_class_2024_2026.csv");
const STATUTORY: &str = include_str!("data/statutory_300pct_2018_2035.csv");

#[test]
fn the_registry_holds_the_keys_of_the_research_and_no_others() {
    let registered: BTreeSet<String> = registry()
        .map(|spec| format!("{} {}", code(spec.level), spec.key.replace("<county>", "532524")))
        .collect();
    let researched: BTreeSet<String> = KEYS.lines().map(str::to_owned).collect();
    assert_eq!(registered, researched);
    assert_eq!(KEYS.lines().count(), registry().count(), "a key twice");
}

/// What the registry holds that cannot be read would be passed over.
#[test]
fn every_line_of_the_registry_is_read_to_its_end() {
    let lines = REGISTRY.lines().map(|line| line.split('#').next().unwrap());
    for line in lines.filter(|line| line.trim().contains(' ')) {
        let words: Vec<&str> = line.split_whitespace().collect();
        let spec = registry().find(|spec| spec.key == words[0]).unwrap();
        let mut read = 2;
        let has_bounds = spec.bounds != (0, 0);
        if has_bounds {
            assert_eq!(words[2], format!("{}..{}", spec.bounds.0, spec.bounds.1));
            assert!(spec.bounds.0 < spec.bounds.1, "{line}");
            read += 1;
        }
        let (has_numbers, columns) = match spec.kind {
            Kind::Text | Kind::YesNo => (false, None),
            Kind::Money(_) | Kind::Percent | Kind::Multiple | Kind::Count(_) | Kind::Shares => {
                (true, None)
            }
            Kind::Record(columns) | Kind::Table(columns) => {
                let is_number =
                    |column: Column| matches!(column.cell, Cell::Money | Cell::Number);
                (columns.each().any(is_number), Some(columns))
            }
        };
        assert_eq!(has_bounds, has_numbers, "{line}");
        if let Some(columns) = columns {
            assert!(columns.each().count() > 0, "{line}");
            for column in columns.each() {
                assert!(!column.name.is_empty(), "{line}");
                if let Cell::Word(words) = column.cell {
                    assert!(words.each().all(|word| !word.is_empty()), "{line}");
                }
            }
            read += columns.each().count();
        }
        assert_eq!(words.len(), read, "{line}");
    }
}

#[test]
fn no_key_is_that_of_two_figures() {
    for spec in registry().filter(|spec| !spec.is_pattern()) {
        assert_eq!(spec_of(spec.key), Some(spec));
    }
    for spec in registry().filter(Spec::is_pattern) {
        let key = spec.key.replace("<plan>", "plan_3").replace("<county>", "530102");
        let key = key.replace("<scheme>", "scheme_1").replace("<item>", "item_2");
        assert_eq!(spec_of(&key), Some(spec));
    }
}

#[test]
fn every_key_but_those_of_medical_plans_stands_in_the_files() {
    let params = shipped();
    let keys = KEYS.lines().map(|line| line.split_once(' ').unwrap().1);
    // What a reader brings from the office for a scheme stands in no file.
    for key in keys.filter(|key| !key.contains("<scheme>")) {
        let plan = key.contains("<plan>");
        let figure = params.figure(key);
        assert_eq!(figure.is_none(), plan, "{key}");
        assert!(plan || figure.is_some_and(|figure| !figure.entries.is_empty()), "{key}");
        // The county names the plans; each then has all of these figures.
        assert!(!plan || spec_of(&key.replace("<plan>", "combined")).is_some(), "{key}");
    }
}

#[test]
fn every_figure_is_named_in_both_languages_and_every_value_was_checked() {
    for figure in shipped().figures() {
        let name = figure.name.as_ref().unwrap();
        assert!(name.zh.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c)), "{name:?}");
        assert!(name.en.is_ascii() && name.en.len() > 2, "{name:?}");
        for entry in &figure.entries {
            assert!(entry.checked_on.is_some(), "{}", figure.key);
        }
    }
}

#[test]
fn nothing_in_the_files_has_to_be_put_right() {
    let params = shipped();
    // `tests/tidy` holds that what the figures do not cite the rules do.
    let all: Vec<&str> =
        params.documents().iter().map(|document| document.key.as_str()).collect();
    let remarks = lint(&params, day("2026-11-23"), &all);
    let wrong: Vec<_> = remarks.iter().filter(|remark| remark.matter.is_wrong()).collect();
    assert_eq!(wrong, Vec::<&quanyi::params::Remark>::new());
    let missing = remarks.iter().filter(|r| matches!(r.matter, Matter::Missing { .. })).count();
    assert_eq!(missing, Counts::of(&params).missing);
}

/// A change of these is a change of the figures: say so in CHANGELOG.md.
#[test]
fn the_values_are_counted_by_status() {
    let expected = Counts { official: 78, secondary: 198, unverified: 39, missing: 102 };
    assert_eq!(Counts::of(&shipped()), expected);
}

#[test]
fn the_yearly_arrangement_is_that_of_the_calendar() {
    let params = shipped();
    let mut arranged = Vec::new();
    for row in entries(&params, "holiday.arrangement").iter().flat_map(rows) {
        arranged.push((row_day(row, "date"), word(row, "class")));
    }
    let mut expected = Vec::new();
    for line in DAY_CLASSES.lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        let class = match cells[2] {
            "substitute_for_weekend_statutory(补假)" => "substitute",
            "swapped_rest_day(调休)" => "moved",
            "makeup_workday" => "makeup",
            _ => continue,
        };
        expected.push((day(cells[0]), class));
    }
    assert_eq!(arranged, expected);
}

#[test]
fn the_multiples_are_those_of_the_calendar() {
    let params = shipped();
    let none = Supplied::default();
    let figures = Figures::new(&params, &none);
    for line in DAY_CLASSES.lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        let key = match cells[2] {
            "makeup_workday" => continue,
            "statutory" => "overtime.multiple.statutory_holiday",
            _ => "overtime.multiple.rest_day",
        };
        let multiple = figures.on(Figure::<Money>::new(key), day(cells[0])).unwrap().value;
        let percent: Decimal = cells[3].parse().unwrap();
        assert_eq!(multiple.to_string(), format!("{:.2}", percent / Decimal::ONE_HUNDRED));
    }
}

#[test]
fn the_statutory_days_are_those_of_the_calendar() {
    let params = shipped();
    let mut years: BTreeMap<i32, Vec<NaiveDate>> = BTreeMap::new();
    for line in STATUTORY.lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        years.entry(cells[0].parse().unwrap()).or_default().push(day(cells[1]));
    }
    assert_eq!(years.len(), 18);
    for (year, days) in years {
        let last = NaiveDate::from_ymd_opt(year, 12, 31).unwrap();
        let rule = entries(&params, "holiday.rule")
            .iter()
            .rfind(|entry| entry.from.answerable_from().is_some_and(|first| first <= last))
            .unwrap();
        assert_eq!(rows(rule).len(), days.len(), "{year}");
        for row in rows(rule).iter().filter(|row| word(row, "calendar") == "solar") {
            let part = |name| u32::try_from(number(row, name)).unwrap();
            let date = NaiveDate::from_ymd_opt(year, part("month"), part("day")).unwrap();
            assert!(days.contains(&date), "{date}");
        }
    }
}

#[test]
fn working_days_are_the_arithmetic_of_their_notice() {
    let params = shipped();
    for (from, holidays) in [("2008-01-03", 11), ("2025-01-01", 13)] {
        let year = Decimal::from(365 - 104 - holidays);
        assert_eq!(value(&params, "working_time.workdays_per_year", from), year);
        assert_eq!(
            value(&params, "working_time.workdays_per_quarter", from),
            year / Decimal::from(4)
        );
        assert_eq!(
            value(&params, "working_time.scheduled_workdays_per_month", from),
            (year / Decimal::from(12)).round_dp(2)
        );
        let paid = Decimal::from(365 - 104) / Decimal::from(12);
        assert_eq!(value(&params, "wage_conversion.paid_days_per_month", from), paid);
    }
}

#[test]
fn the_minimum_wage_rises_and_falls_from_tier_to_tier() {
    let params = shipped();
    for kind in ["monthly", "hourly"] {
        let tiers: Vec<Vec<Decimal>> = (1..=3)
            .map(|tier| numbers(&params, &format!("minimum_wage.{kind}.tier_{tier}")))
            .collect();
        for tier in &tiers {
            assert_eq!(tier.len(), 7);
            assert!(tier.is_sorted_by(|a, b| a < b), "{tier:?}");
        }
        let of_all = tiers[0].iter().zip(&tiers[1]).zip(&tiers[2]);
        for ((first, second), third) in of_all {
            assert!(first > second && second > third);
        }
    }
}

#[test]
fn contribution_bounds_are_their_shares_of_the_reference_wage() {
    let params = shipped();
    for (year, has_floor) in [(2024, false), (2025, true), (2026, true)] {
        let from = format!("{year}-01-01");
        let wage = value(&params, "contribution.reference_wage", &from);
        for insurance in ["pension", "unemployment", "injury"] {
            let bound = |which| {
                let key = format!("{insurance}.base_{which}");
                params
                    .figure(&key)
                    .unwrap()
                    .entries
                    .iter()
                    .any(|e| starts_on(e, &from))
                    .then(|| value(&params, &key, &from))
            };
            if year > 2024 || insurance == "pension" {
                assert_eq!(
                    bound("ceiling"),
                    Some(wage * Decimal::from(3)),
                    "{insurance} {year}"
                );
            }
            if has_floor {
                // Published without its decimals.
                let floor = (wage * Decimal::from(60) / Decimal::ONE_HUNDRED).trunc();
                assert_eq!(bound("floor"), Some(floor), "{insurance} {year}");
            }
        }
    }
    assert_eq!(
        value(&params, "employee_medical.base_floor", "2026-09-01"),
        value(&params, "pension.base_floor", "2026-01-01")
    );
    assert_eq!(
        value(&params, "employee_medical.base_ceiling", "2026-09-01"),
        value(&params, "pension.base_ceiling", "2026-01-01")
    );
}

#[test]
fn the_fund_floor_is_the_minimum_wage_before_it() {
    let params = shipped();
    assert_eq!(
        value(&params, "housing_fund.base_floor", "2025"),
        value(&params, "minimum_wage.monthly.tier_3", "2024-10-01")
    );
}

#[test]
fn the_top_grade_stays_below_the_lowest_flexible_contribution_of_the_year_before() {
    let params = shipped();
    let floor = value(&params, "pension.base_floor", "2025-01-01");
    let lowest = floor * Decimal::from(12) * Decimal::from(20) / Decimal::ONE_HUNDRED;
    let top = value(&params, "resident_pension.top_grade", "2026-01-01");
    let step = Decimal::from(1000);
    assert!(top <= lowest && lowest < top + step);
}

#[test]
fn retirement_reaches_its_full_age_at_the_birth_month_of_the_table() {
    let params = shipped();
    for (key, full_age, from_birth) in [
        ("retirement.men", 63, "1976-09"),
        ("retirement.women_55", 58, "1981-09"),
        ("retirement.women_50", 55, "1984-11"),
    ] {
        let row = &rows(&entries(&params, key)[0])[0];
        let cap = number(row, "cap_months");
        assert_eq!(number(row, "original_age") * 12 + cap, full_age * 12);
        let Some(RowCell::Month(first)) = row.cell("first_birth_month") else {
            panic!("{key}")
        };
        let mut month = *first;
        for _ in 0..(cap - 1) * number(row, "step_months") {
            month = month.next().unwrap();
        }
        assert_eq!(month, WageMonth::parse(from_birth).unwrap(), "{key}");
    }
}

#[test]
fn minimum_months_rise_by_six_a_year_to_twenty_years() {
    let params = shipped();
    let table = &entries(&params, "pension.minimum_months")[0];
    let months: Vec<(i64, i64)> =
        rows(table).iter().map(|row| (number(row, "year"), number(row, "months"))).collect();
    let expected: Vec<(i64, i64)> =
        (2025..=2039).map(|year| (year, 180 + 6 * (year - 2029).max(0))).collect();
    assert_eq!(months, expected);
    assert_eq!(months.last(), Some(&(2039, 240)));
}

#[test]
fn payout_months_fall_with_age_and_are_known_for_every_age() {
    let params = shipped();
    let table = &entries(&params, "pension.payout_months")[0];
    let ages: Vec<i64> = rows(table).iter().map(|row| number(row, "age")).collect();
    assert_eq!(ages, (40..=70).collect::<Vec<i64>>());
    let months: Vec<i64> = rows(table).iter().map(|row| number(row, "months")).collect();
    assert!(months.is_sorted_by(|a, b| a > b));
    // Those of the usual ages are known by heart.
    let of = |age: usize| months[age - 40];
    assert_eq!((of(50), of(55), of(60)), (195, 170, 139));
    for row in rows(table) {
        let read = (50..=66).contains(&number(row, "age"));
        assert_eq!(row.status.is_none(), read, "what was read is as certain as the table");
    }
}

#[test]
fn bands_follow_on_each_other() {
    let params = shipped();
    for (key, from, below) in [
        ("annual_leave.days", "years_from", "years_below"),
        ("probation.max_months", "contract_months_from", "contract_months_below"),
    ] {
        let bands = rows(&entries(&params, key)[0]);
        for pair in bands.windows(2) {
            assert_eq!(number(&pair[0], below), number(&pair[1], from), "{key}");
        }
        assert!(bands.last().unwrap().cell(below).is_none(), "{key} ends open");
    }
}

fn shipped() -> Params {
    load(&[
        ("cn.json", include_str!("../params/cn.json")),
        ("53.json", include_str!("../params/53.json")),
        ("5325.json", include_str!("../params/5325.json")),
        ("532524.json", include_str!("../params/532524.json")),
    ])
    .unwrap()
}

fn code(level: Level) -> &'static str {
    match level {
        Level::Nation => "cn",
        Level::Province => "53",
        Level::Prefecture => "5325",
        Level::County => "532524",
    }
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn entries<'a>(params: &'a Params, key: &str) -> &'a [Entry] {
    &params.figure(key).unwrap().entries
}

/// Whether a value begins on this day, or in the year that is all of it.
fn starts_on(entry: &Entry, from: &str) -> bool {
    let from = if from.len() == 4 { format!("{from}-01-01") } else { from.to_owned() };
    entry.from.answerable_from() == Some(day(&from))
}

/// The number that begins on a day.
#[track_caller]
fn value(params: &Params, key: &str, from: &str) -> Decimal {
    let entry = entries(params, key).iter().find(|entry| starts_on(entry, from)).unwrap();
    let Value::Number(number) = entry.value else { panic!("{key} is no number") };
    number
}

/// Every number a figure has had.
fn numbers(params: &Params, key: &str) -> Vec<Decimal> {
    let number = |entry: &Entry| match entry.value {
        Value::Number(number) => Some(number),
        Value::YesNo(_)
        | Value::Text(_)
        | Value::Shares { .. }
        | Value::Rows(_)
        | Value::Missing
        | Value::Ended => None,
    };
    entries(params, key).iter().filter_map(number).collect()
}

fn rows(entry: &Entry) -> &[Row] {
    match &entry.value {
        Value::Rows(rows) => rows,
        Value::Number(_)
        | Value::YesNo(_)
        | Value::Text(_)
        | Value::Shares { .. }
        | Value::Missing
        | Value::Ended => &[],
    }
}

#[track_caller]
fn number(row: &Row, name: &str) -> i64 {
    let Some(RowCell::Number(number)) = row.cell(name) else { panic!("no number {name}") };
    i64::try_from(*number).unwrap()
}

#[track_caller]
fn word(row: &Row, name: &str) -> &'static str {
    let Some(RowCell::Word(word)) = row.cell(name) else { panic!("no word {name}") };
    word
}

#[track_caller]
fn row_day(row: &Row, name: &str) -> NaiveDate {
    let Some(RowCell::Day(day)) = row.cell(name) else { panic!("no day {name}") };
    *day
}
