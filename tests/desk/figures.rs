//! The page of the figures: everything is reachable, with the status that the files give it.

use std::collections::BTreeMap;

use quanyi::api::DOORS;
use quanyi::api::desk::{ALL, STATUSES, TOOLS};
use quanyi::desk::{Asked, Taken, calculators_of, csv, due, json, listed, status_key, write};
use quanyi::law::Status;
use quanyi::params::{Counts, Json};
use quanyi::report::Lang;
use quanyi::report::desk::{FIGURES, begins, column, column_word, value_line};

use crate::{SHIPPED, day, shipped};

/// The keys of the county's research: see `tests/data/README.md`.
const KEYS: &str = include_str!("../data/keys.txt");
const README: &str = include_str!("../../README.md");

#[test]
fn the_counts_by_status_are_those_of_the_files_and_of_the_readme() {
    let mut counted: BTreeMap<String, usize> = BTreeMap::new();
    for (_, text) in SHIPPED {
        let file: serde_json::Value = serde_json::from_str(text).unwrap();
        for figure in file["figures"].as_object().unwrap().values() {
            for value in figure["values"].as_array().unwrap() {
                *counted.entry(value["status"].as_str().unwrap().to_owned()).or_default() += 1;
            }
        }
    }
    let counts = Counts::of(&shipped());
    let told = [
        ("official", counts.official),
        ("secondary", counts.secondary),
        ("unverified", counts.unverified),
        ("missing", counts.missing),
    ];
    for (status, count) in told {
        assert_eq!(counted[status], count, "{status}");
    }
    let Counts { official, secondary, unverified, missing } = counts;
    let all = official + secondary + unverified + missing;
    let printed = format!(
        "Of the {all} dated values entered, {official} are official text, {secondary} second hand, \
         {unverified} unverified and {missing} missing"
    );
    assert!(README.contains(&printed), "README.md has to say: {printed}");
}

#[test]
fn every_figure_of_the_research_can_be_found_with_its_status() {
    let params = shipped();
    let today = day("2026-11-25");
    let all = listed(&params, today, &Asked::default());
    // What a county names itself has no key before it did.
    for key in KEYS.lines().map(|line| line.split_once(' ').unwrap().1) {
        if key.contains("<scheme>") {
            continue;
        }
        let key = key.replace("<plan>", "combined");
        let found = listed(&params, today, &Asked { key: &key, ..Asked::default() });
        assert_eq!(found.len(), 1, "{key}");
        assert!(all.iter().any(|one| one.record.key == key), "{key}");
        let status = status_key(found[0].status());
        let by_status = listed(&params, today, &Asked { status, ..Asked::default() });
        assert!(by_status.iter().any(|one| one.record.key == key), "{key}: {status}");
    }
    // The filters by status part the whole.
    let parts = STATUSES.iter().filter(|status| **status != ALL);
    let parts =
        parts.map(|status| listed(&params, today, &Asked { status, ..Asked::default() }));
    assert_eq!(parts.map(|part| part.len()).sum::<usize>(), all.len());
}

#[test]
fn a_figure_is_that_of_the_day() {
    let params = shipped();
    let value = |on: &str| {
        let key = "minimum_wage.monthly.tier_3";
        let found = listed(&params, day(on), &Asked { key, ..Asked::default() });
        let (record, entry) = (found[0].record, found[0].now.unwrap().1);
        (value_line(Lang::Zh, &record.spec, &entry.value), begins(Lang::Zh, entry))
    };
    assert_eq!(value("2026-09-01"), ("1,970.00 元/月".into(), "2026年9月1日".into()));
    assert_eq!(value("2026-08-31").0, "1,870.00 元/月");
    // Nothing is known of a day before the first, and a year figure ends with its year.
    let none = |key: &str, on: &str| {
        let found = listed(&params, day(on), &Asked { key, ..Asked::default() });
        assert_eq!(status_key(found[0].status()), "missing", "{key} on {on}");
    };
    none("minimum_wage.monthly.tier_3", "2001-01-01");
    none("pension.base_floor", "2040-01-01");
}

#[test]
fn words_numbers_and_documents_are_found_as_people_type_them() {
    let params = shipped();
    let found = |search: &str| -> Vec<String> {
        let asked = Asked { search, ..Asked::default() };
        let all = listed(&params, day("2026-11-25"), &asked);
        all.iter().map(|one| one.record.key.clone()).collect()
    };
    for search in
        ["1970", "1,970", "最低工资 三类", "Minimum wage", "MINIMUM_WAGE.monthly.tier_3"]
    {
        assert!(found(search).contains(&"minimum_wage.monthly.tier_3".to_owned()), "{search}");
    }
    assert!(
        found("人社部发〔2025〕2号")
            .contains(&"wage_conversion.paid_days_per_month".to_owned())
    );
    assert_eq!(found("没有这样的数据"), [""; 0]);
}

#[test]
fn each_calculator_has_the_figures_that_it_reads() {
    let params = shipped();
    for tool in TOOLS.iter().filter(|tool| **tool != ALL) {
        assert!(DOORS.iter().any(|door| door.name == *tool), "{tool}");
        let asked = Asked { tool, ..Asked::default() };
        assert!(listed(&params, day("2026-11-25"), &asked).len() > 4, "{tool}");
        assert!(!FIGURES.choice(Lang::Zh, "tool", tool).is_empty(), "{tool}");
    }
    let of = |key: &str| calculators_of(params.figure(key).unwrap()).collect::<Vec<_>>();
    assert!(of("minimum_wage.monthly.tier_3").contains(&"minimum-wage"));
    assert!(of("overtime.multiple.rest_day").contains(&"overtime"));
    assert!(!of("overtime.multiple.rest_day").contains(&"pension"));
    assert_eq!(of("flexible_medical.combined.rate"), ["medical"]);
}

#[test]
fn every_field_and_every_word_of_the_registry_is_called_something() {
    use quanyi::params::{Cell, Kind, registry};
    let mut plain = Vec::new();
    for spec in registry() {
        let (Kind::Record(columns) | Kind::Table(columns)) = spec.kind else { continue };
        for one in columns.each() {
            let chinese = |text: &str| !text.is_ascii();
            if !chinese(column(Lang::Zh, one.name)) || chinese(column(Lang::En, one.name)) {
                plain.push(one.name);
            }
            if let Cell::Word(words) = one.cell {
                let unnamed = |word: &&'static str| {
                    column_word(Lang::En, word).contains('_')
                        || !(chinese(column_word(Lang::Zh, word)) || *word == "yes")
                };
                plain.extend(words.each().filter(unnamed));
            }
        }
    }
    assert_eq!(plain, [""; 0]);
}

#[test]
fn what_goes_stale_is_told_before_it_does() {
    let params = shipped();
    let all = due(&params, day("2026-11-25"));
    // The arrangement of the holidays of 2026 ends with the year; one for 2027 is entered as missing.
    assert!(all.iter().all(|one| one.key != "holiday.arrangement"), "{all:?}");
    assert!(all.iter().any(|one| one.ends), "{all:?}");
    let later = due(&params, day("2028-01-01"));
    assert!(later.iter().filter(|one| !one.ends).count() > 200, "all checks are old by then");
}

#[test]
fn what_is_taken_home_is_whole_and_runs_nothing() {
    let params = shipped();
    let found = listed(&params, day("2026-11-25"), &Asked::default());
    let taken = Taken { params: &params, listed: &found, day: day("2026-11-25") };
    for lang in [Lang::Zh, Lang::En] {
        let text = csv(lang, &taken);
        assert!(text.starts_with('\u{feff}'));
        let mut reader =
            ::csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
        let rows: Vec<::csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        let counts = Counts::of(&params);
        let unlisted = found.iter().filter(|one| one.record.entries.is_empty()).count();
        let all = counts.official + counts.secondary + counts.unverified + counts.missing;
        assert_eq!(rows.len(), all + unlisted);
        for cell in rows.iter().flatten() {
            assert!(!cell.starts_with(['=', '+', '-', '@']), "{cell}");
        }
    }
    let told: serde_json::Value = serde_json::from_str(&json(&taken)).unwrap();
    assert_eq!(told["figures"].as_array().unwrap().len(), found.len());
    let tier = told["figures"].as_array().unwrap().iter();
    let tier =
        tier.into_iter().find(|one| one["key"] == "minimum_wage.monthly.tier_3").unwrap();
    assert_eq!(
        tier["values"].as_array().unwrap().last().unwrap()["value"],
        "1,970.00 yuan a month"
    );
    let official = found.iter().filter(|one| one.status() == Some(Status::Official));
    assert!(official.count() > 40);
}

#[test]
fn the_shipped_files_are_in_the_form_in_which_files_are_written() {
    for (code, text) in SHIPPED {
        assert!(write(&Json::parse(text).unwrap()) == text, "{code} is not in canonical form");
    }
}

#[test]
fn every_text_is_written_so_that_it_is_read_again() {
    let odd: String =
        (0..0x60).filter_map(char::from_u32).chain("\"\\“”\u{2028}𠮷".chars()).collect();
    let tree = Json::Object(vec![
        (odd.clone(), Json::List(vec![Json::Text(odd), Json::Null, Json::Bool(true)])),
        ("empty".to_owned(), Json::List(Vec::new())),
        ("none".to_owned(), Json::Object(Vec::new())),
        ("number".to_owned(), Json::Number(Some(u64::MAX))),
    ]);
    let text = write(&tree);
    assert_eq!(Json::parse(&text).unwrap(), tree);
    let theirs: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(serde_json::to_string_pretty(&theirs).unwrap().len() + 1, text.len());
}
