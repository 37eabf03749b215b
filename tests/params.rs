//! The strict loader: each fault has its files, and the folder is the fault expected. 数据文件的读取。

#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test that cannot be set up has failed"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use proptest::prelude::*;
use quanyi::law::Status;
use quanyi::params::{
    BUILT_IN, Entry, Fault, FirstDay, Json, Params, ParamsError, RowCell, Tally, Value, Words,
    built_in, first, load, spec_of,
};

/// The files as they stand in the repository.
const SHIPPED: [(&str, &str); 4] = [
    ("cn.json", include_str!("../params/cn.json")),
    ("53.json", include_str!("../params/53.json")),
    ("5325.json", include_str!("../params/5325.json")),
    ("532524.json", include_str!("../params/532524.json")),
];

/// A line to a file or folder of `tests/broken/`: its name, then the whole error expected.
const EXPECTED: &str = include_str!("broken/expected.txt");

#[test]
fn every_broken_file_is_refused_at_its_place_for_its_reason() {
    let mut found = Vec::new();
    for (name, files) in broken() {
        let Err(error) = load_owned(&files) else { panic!("{name} is taken") };
        assert_eq!(kebab(&error.fault), name.split('/').next().unwrap(), "{name}: {error}");
        found.push(format!("{name}: {error}"));
    }
    for (found, expected) in found.iter().zip(EXPECTED.lines()) {
        assert_eq!(found, expected);
    }
    assert_eq!(found.len(), EXPECTED.lines().count(), "broken files and lines expected");
}

#[test]
fn every_fault_has_a_broken_file() {
    let source = include_str!("../src/params/fault.rs");
    let (_, faults) = source.split_once("pub enum Fault {").unwrap();
    let declared: BTreeSet<String> = faults
        .lines()
        .filter(|line| line.starts_with("    ") && line.trim_start().len() + 4 == line.len())
        .map(str::trim_start)
        .filter(|line| line.starts_with(|c: char| c.is_ascii_uppercase()))
        .map(|line| kebab_of(line.trim_end_matches(['{', ',', ' '])))
        .collect();
    let tried: BTreeSet<String> =
        broken().iter().map(|(name, _)| name.split('/').next().unwrap().to_owned()).collect();
    assert_eq!(tried, declared);
}

#[test]
fn the_shipped_files_load() {
    let params = load(&SHIPPED).unwrap();
    let chain: Vec<&str> = params.chain().iter().map(|a| a.code.as_str()).collect();
    assert_eq!(chain, ["cn", "53", "5325", "532524"]);
    assert_eq!(params.county(), "532524");
}

#[test]
fn each_kind_of_value_loads() {
    let words = |zh: &str, en: &str| Words { zh: zh.to_owned(), en: en.to_owned() };
    let number = |text: &str| text.parse().unwrap();
    assert_eq!(
        value("resident_medical.individual", r#""400.00""#),
        Value::Number(number("400"))
    );
    assert_eq!(
        value("resident_medical.individual", r#""400.5""#),
        Value::Number(number("400.5"))
    );
    assert_eq!(value("annual_leave.lieu_total_pct", r#""300""#), Value::Number(number("300")));
    assert_eq!(value("overtime.multiple.rest_day", r#""1.5""#), Value::Number(number("1.5")));
    assert_eq!(
        value("wage_conversion.paid_days_per_month", r#""21.75""#),
        Value::Number(number("21.75"))
    );
    assert_eq!(value("overtime.holiday_is_paid", "true"), Value::YesNo(true));
    assert_eq!(value("overtime.holiday_is_paid", "false"), Value::YesNo(false));
    assert_eq!(
        value("holiday.local_power", r#"{ "en": "one", "zh": "一" }"#),
        Value::Text(words("一", "one"))
    );
    assert_eq!(
        value("unemployment.statutory_rate", r#"{ "employee": "0.3", "employer": "0.7" }"#),
        Value::Shares { employer: number("0.7"), employee: number("0.3") }
    );
    assert_eq!(value("overtime.multiple.rest_day", r#""ended""#), Value::Ended);
}

#[test]
fn each_kind_of_cell_loads() {
    let rows = |key: &str, json: &str| {
        let Value::Rows(rows) = value(key, json) else { panic!("{key} has no rows") };
        rows
    };
    let number = |text: &str| RowCell::Number(text.parse().unwrap());
    let day = RowCell::Day("2025-12-31".parse().unwrap());
    let until = rows("training.skill_upgrade.relaxed_until", r#"{ "until": "2025-12-31" }"#);
    assert_eq!(until[0].cell("until"), Some(&day));
    let multiples = rows(
        "overtime.multiple.piece",
        r#"[{ "day_class": "rest_day", "multiple": "2" },
            { "day_class": "statutory_holiday", "multiple": "3", "status": "unverified" }]"#,
    );
    assert_eq!(multiples[0].cell("day_class"), Some(&RowCell::Word("rest_day")));
    assert_eq!(multiples[0].cell("multiple"), Some(&number("2")));
    assert_eq!(multiples[0].status, None);
    assert_eq!(multiples[1].status, Some(Status::Unverified));
    let crime = rows(
        "claim.wage_crime",
        r#"{ "months": "3", "one_person_least": "5000", "one_person_most": "20000.00",
             "group_people": "10", "group_least": "30000", "group_most": "100000" }"#,
    );
    assert_eq!(crime[0].cell("one_person_most"), Some(&number("20000")));
    let men = rows(
        "retirement.men",
        r#"{ "original_age": "60", "first_birth_month": "1965-01", "step_months": "4",
             "cap_months": "36" }"#,
    );
    let month = quanyi::units::WageMonth::new(1965, 1).unwrap();
    assert_eq!(men[0].cell("first_birth_month"), Some(&RowCell::Month(month)));
    let groups = rows(
        "training.subsidy.groups",
        r#"[{ "group": "school_leaver", "name": { "zh": "初高中毕业生", "en": "School leavers" } }]"#,
    );
    assert!(matches!(groups[0].cell("name"), Some(RowCell::Text(_))));
}

#[test]
fn each_precision_of_a_first_day_loads() {
    let first = |from: &str| {
        let params = one("overtime.multiple.rest_day", from, r#""2""#).unwrap();
        params.figure("overtime.multiple.rest_day").unwrap().entries[0].clone()
    };
    let day = |text: &str| text.parse().unwrap();
    let entry = first(r#""from": "2025-10-01""#);
    assert_eq!((entry.from, entry.doubtful_until), (FirstDay::Day(day("2025-10-01")), None));
    let entry = first(r#""from": "2025-10-15", "first_day": "unverified""#);
    assert_eq!(entry.from, FirstDay::Day(day("2025-10-15")));
    assert_eq!(entry.doubtful_until, Some(day("2025-10-31")));
    let entry = first(r#""from": "2024-02""#);
    assert_eq!(entry.from.answerable_from(), Some(day("2024-02-01")));
    assert_eq!(entry.doubtful_until, Some(day("2024-02-29")));
    let entry = first(r#""from": "2017""#);
    assert_eq!(entry.from.answerable_from(), Some(day("2017-01-01")));
    assert_eq!(entry.doubtful_until, Some(day("2017-12-31")));
    let entry = first(r#""from": "2017", "lasts": "year""#);
    assert_eq!(entry.doubtful_until, None);
    let entry = first(r#""from": "unknown", "seen": "2025-12-01""#);
    assert_eq!((entry.from, entry.doubtful_until), (FirstDay::SeenOn(day("2025-12-01")), None));
    let entry = first(r#""from": "unknown", "seen": "2024""#);
    assert_eq!(entry.from, FirstDay::SeenOn(day("2024-01-01")));
    assert_eq!(entry.doubtful_until, Some(day("2024-12-31")));
    let entry = first(r#""from": "unknown""#);
    assert_eq!((entry.from, entry.doubtful_until), (FirstDay::Unknown, None));
}

#[test]
fn a_byte_order_mark_is_overlooked() {
    let marked = format!("\u{feff}{}", SHIPPED[0].1);
    assert!(load(&[("cn.json", &marked)]).is_ok());
}

#[test]
fn a_chain_may_end_above_the_county_or_skip_a_level() {
    let nation = load(&SHIPPED[..1]).unwrap();
    assert_eq!(nation.county(), "cn");
    assert!(nation.figure("minimum_wage.tier_of.cn").is_none());
    assert!(nation.figure("minimum_wage.monthly.tier_3").is_some_and(|f| f.entries.is_empty()));
    let county = SHIPPED[3].1.replace(r#""parent": "5325""#, r#""parent": "53""#);
    let without_prefecture = load(&[SHIPPED[0], SHIPPED[1], ("532524.json", &county)]).unwrap();
    assert!(without_prefecture.figure("minimum_wage.tier_of.532524").is_some());
}

#[test]
fn what_no_file_lists_is_there_without_a_value() {
    let empty =
        SHIPPED[3].1.split_once(r#""figures": {"#).unwrap().0.to_owned() + r#""figures": {}}"#;
    let params = load(&[SHIPPED[0], SHIPPED[1], SHIPPED[2], ("532524.json", &empty)]).unwrap();
    let figure = params.figure("county.contract").unwrap();
    assert!(figure.entries.is_empty());
    let keys: Vec<&str> = params.figures().iter().map(|figure| figure.key.as_str()).collect();
    let mut sorted = keys.clone();
    sorted.sort_unstable();
    sorted.dedup();
    assert_eq!(keys, sorted);
}

#[test]
fn what_is_compiled_in_is_as_it_stands_in_the_files() {
    let (files, built) = (load(&SHIPPED).unwrap(), built_in().unwrap());
    assert_eq!(files.chain(), built.chain());
    for compact in built.documents() {
        let file = files.document_called(&compact.key).unwrap();
        assert_eq!((&file.title, &file.number), (&compact.title, &compact.number));
    }
    assert_eq!(files.figures().len(), built.figures().len());
    let mut held = 0;
    for (file, compact) in files.figures().iter().zip(built.figures()) {
        assert_eq!((&file.key, file.spec), (&compact.key, compact.spec));
        if compact.entries.is_empty() {
            continue;
        }
        held += 1;
        assert_eq!(file.ask, compact.ask, "{}", file.key);
        assert_eq!(file.entries.len(), compact.entries.len(), "{}", file.key);
        for (full, short) in file.entries.iter().zip(&compact.entries) {
            assert_eq!(cited(&files, full), cited(&built, short), "{}", file.key);
            let (mut full, mut short) = (full.clone(), short.clone());
            (full.note, full.checked_on) = (None, None);
            for entry in [&mut full, &mut short] {
                entry.cites.clear();
                forget_words(&mut entry.value);
            }
            assert_eq!(full, short, "{}", file.key);
        }
    }
    assert!(0 < held, "none is compiled in");
    // A first visit carries less than half of them: each room brings its own.
    let carried = first().unwrap();
    let carried = carried.figures().iter().filter(|figure| !figure.entries.is_empty()).count();
    assert!(0 < carried && carried * 2 < files.figures().len(), "{carried} are carried");
}

/// The documents of a value with their articles.
fn cited<'a>(params: &'a Params, entry: &'a Entry) -> Vec<(&'a str, Option<&'a str>)> {
    let document = |at| params.document(at).unwrap().key.as_str();
    entry.cites.iter().map(|cite| (document(cite.document), cite.article.as_deref())).collect()
}

/// A figure left out would be told as missing: so none may be that a rule reads.
#[test]
fn what_this_build_reads_is_compiled_in() {
    let (files, built) = (load(&SHIPPED).unwrap(), built_in().unwrap());
    let mut sources = Vec::new();
    for folder in ["src/api", "src/params/calendar", "src/report", "src/rules", "src/ui"] {
        read_sources(Path::new(folder), &mut sources);
    }
    let mut read = BTreeSet::new();
    for literal in sources.iter().flat_map(|source| source.split('"')) {
        let begins = literal.contains('.') && literal.ends_with('.');
        let named = |key: &str| key == literal || (begins && key.starts_with(literal));
        for figure in files.figures().iter().filter(|figure| named(&figure.key)) {
            read.insert(figure.key.as_str());
        }
        if files.document_called(literal).is_some() {
            assert!(built.document_called(literal).is_some(), "`{literal}` is left out");
        }
    }
    assert!(read.contains("minimum_wage.monthly.tier_3"));
    assert!(read.contains("minimum_wage.tier_of.532524"));
    assert!(read.len() > 30, "{} found: are they still read rightly?", read.len());
    for key in read {
        let held = !built.figure(key).unwrap().entries.is_empty();
        assert_eq!(held, !files.figure(key).unwrap().entries.is_empty(), "`{key}` is left out");
    }
}

fn read_sources(folder: &Path, all: &mut Vec<String>) {
    for name in folder_names(folder) {
        let path = folder.join(name);
        if path.is_dir() {
            read_sources(&path, all);
        } else {
            all.push(fs::read_to_string(path).unwrap());
        }
    }
}

#[test]
fn the_tally_is_of_the_whole_files() {
    let built = built_in().unwrap();
    let files = load(&SHIPPED).unwrap();
    let mut counted = Tally::default();
    for figure in files.figures().iter().filter(|one| !one.spec.key.contains("<scheme>")) {
        counted.all += 1;
        match figure.entries.last().and_then(|last| last.status) {
            None => counted.missing += 1,
            Some(Status::Official) => {}
            Some(_) => counted.unconfirmed += 1,
        }
    }
    assert_eq!(files.tally(), counted);
    assert_eq!(built.tally(), counted);
    assert!(counted.missing > 0 && counted.unconfirmed > 0, "{counted:?}");
    // A newer file in place of a compact one is counted for itself; the others as before.
    let newer = SHIPPED[3].1.replace(r#""revision": 2"#, r#""revision": 3"#);
    let mixed = load(&[BUILT_IN[0], BUILT_IN[1], BUILT_IN[2], ("532524", &newer)]).unwrap();
    assert_eq!(mixed.tally(), counted);
    let (before, _) = newer.split_once(r#""figures": {"#).unwrap();
    let emptied = format!(r#"{before}"figures": {{}} }}"#);
    let mixed = load(&[BUILT_IN[0], BUILT_IN[1], BUILT_IN[2], ("532524", &emptied)]).unwrap();
    // The keys of plans are known by the files alone; every other one is there without a value.
    let is_of_plan = |key: &str| {
        key.starts_with("flexible_medical.")
            && spec_of(key).is_some_and(|spec| spec.is_pattern())
    };
    let plans = files.figures().iter().filter(|figure| is_of_plan(&figure.key)).count();
    let plans = u32::try_from(plans).unwrap();
    assert_eq!(plans, 2 * 8, "two plans of eight figures");
    assert_eq!(mixed.tally().all, counted.all - plans);
    assert!(mixed.tally().missing + plans > counted.missing);
}

/// The compact form drops words that no answer reads; all else must be the same.
fn forget_words(value: &mut Value) {
    let forget = |words: &mut Words| {
        words.zh.clear();
        words.en.clear();
    };
    match value {
        Value::Text(words) => forget(words),
        Value::Rows(rows) => {
            for (_, cell) in rows.iter_mut().flat_map(|row| &mut row.cells) {
                if let RowCell::Text(words) = cell {
                    forget(words);
                }
            }
        }
        Value::Number(_)
        | Value::YesNo(_)
        | Value::Shares { .. }
        | Value::Missing
        | Value::Ended => {}
    }
}

/// The same change made to each file of the repository in turn.
fn load_changed(at: usize, change: impl FnOnce(&mut Vec<u8>)) -> Result<Params, ParamsError> {
    let mut files = SHIPPED.map(|(name, text)| (name, text.to_owned()));
    let (_, text) = &mut files[at];
    let mut bytes = std::mem::take(text).into_bytes();
    change(&mut bytes);
    *text = String::from_utf8_lossy(&bytes).into_owned();
    load_owned(&files.map(|(name, text)| (name.to_owned(), text)))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_taken_or_refused(text in ".{0,200}") {
        // It ends, without a panic; what it ends with is another test's.
        let _taken_or_refused = load(&[("any.json", &text)]).is_ok();
    }

    #[test]
    fn bytes_lost_from_a_file_stop_nothing(
        file in 0_usize..4,
        at in any::<prop::sample::Index>(),
        count in 1_usize..400,
    ) {
        let _taken_or_refused = load_changed(file, |bytes| {
            let first = at.index(bytes.len());
            let last = first.saturating_add(count).min(bytes.len());
            bytes.drain(first..last);
        }).is_ok();
    }

    #[test]
    fn bytes_changed_in_a_file_stop_nothing(
        file in 0_usize..4,
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..20),
    ) {
        let _taken_or_refused = load_changed(file, |bytes| {
            for (at, byte) in changes {
                let at = at.index(bytes.len());
                bytes[at] = byte;
            }
        }).is_ok();
    }

    #[test]
    fn a_text_changed_in_a_file_is_refused_inside_that_file(
        file in 0_usize..4,
        at in any::<prop::sample::Index>(),
        text in prop_oneof![
            Just(String::new()), Just("missing".to_owned()), Just("ended".to_owned()),
            Just("always".to_owned()), Just("99999999999999999999".to_owned()),
            Just("2026-01-01".to_owned()), Just("0".to_owned()), any::<String>(),
        ],
    ) {
        let mut texts = 0_usize;
        let mut json = Json::parse(SHIPPED[file].1).unwrap();
        walk(&mut json, &mut |_| texts += 1);
        let chosen = at.index(texts);
        let mut seen = 0_usize;
        walk(&mut json, &mut |found| {
            if seen == chosen {
                *found = text.clone();
            }
            seen += 1;
        });
        let mut files = SHIPPED.map(|(name, text)| (name.to_owned(), text.to_owned()));
        files[file].1 = written(&json);
        if let Err(error) = load_owned(&files) {
            // A changed code breaks the chain at the next file; everything else is told where it is.
            prop_assert!(error.file == files[file].0 || error.fault == Fault::BrokenChain);
            prop_assert!(!error.path.is_empty());
        }
    }
}

/// Hands every text of a tree to `visit`.
fn walk(json: &mut Json, visit: &mut impl FnMut(&mut String)) {
    match json {
        Json::Text(text) => visit(text),
        Json::List(items) => items.iter_mut().for_each(|item| walk(item, visit)),
        Json::Object(fields) => fields.iter_mut().for_each(|(_, field)| walk(field, visit)),
        Json::Null | Json::Bool(_) | Json::Number(_) => {}
    }
}

/// A tree as text again.
fn written(json: &Json) -> String {
    let text = |text: &str| serde_json::Value::from(text).to_string();
    match json {
        Json::Null | Json::Number(None) => "null".to_owned(),
        Json::Bool(answer) => answer.to_string(),
        Json::Number(Some(number)) => number.to_string(),
        Json::Text(words) => text(words),
        Json::List(items) => {
            format!("[{}]", items.iter().map(written).collect::<Vec<_>>().join(","))
        }
        Json::Object(fields) => {
            let fields: Vec<String> = fields
                .iter()
                .map(|(name, json)| format!("{}:{}", text(name), written(json)))
                .collect();
            format!("{{{}}}", fields.join(","))
        }
    }
}

/// Loads a nation's file with one value of one figure.
fn one(key: &str, from: &str, value: &str) -> Result<Params, ParamsError> {
    let text = format!(
        r#"{{ "format": 1, "authority": "cn", "name": {{ "zh": "全国", "en": "Nation" }},
        "revision": 1, "checked_on": "2026-11-23", "documents": {{}},
        "figures": {{ "{key}": {{ "ask": "nation", "values": [
            {{ {from}, "value": {value}, "status": "unverified" }} ] }} }} }}"#
    );
    load(&[("cn.json", &text)])
}

/// A value after loading.
#[track_caller]
fn value(key: &str, json: &str) -> Value {
    let params = one(key, r#""from": "2026-01-01""#, json).unwrap();
    params.figure(key).unwrap().entries[0].value.clone()
}

fn load_owned(files: &[(String, String)]) -> Result<Params, ParamsError> {
    let files: Vec<(&str, &str)> =
        files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    load(&files)
}

/// The files of `tests/broken/`, in order: `fault/what`, and the chain to load.
fn broken() -> Vec<(String, Vec<(String, String)>)> {
    let root = Path::new("tests/broken");
    let mut all = Vec::new();
    for fault in folder_names(root).into_iter().filter(|name| !name.contains('.')) {
        for what in folder_names(&root.join(&fault)) {
            let path = root.join(&fault).join(&what);
            let read =
                |name: &str, path: &Path| (name.to_owned(), fs::read_to_string(path).unwrap());
            let files = if path.is_dir() {
                folder_names(&path).iter().map(|name| read(name, &path.join(name))).collect()
            } else {
                vec![read("cn.json", &path)]
            };
            all.push((format!("{fault}/{}", what.trim_end_matches(".json")), files));
        }
    }
    all
}

/// The names in a folder, sorted.
fn folder_names(path: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(path)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort_unstable();
    names
}

/// `NotJson { line: 1, … }` is `not-json`.
fn kebab(fault: &Fault) -> String {
    let name = format!("{fault:?}");
    kebab_of(name.split(' ').next().unwrap())
}

fn kebab_of(name: &str) -> String {
    let mut kebab = String::new();
    for c in name.chars() {
        if c.is_ascii_uppercase() && !kebab.is_empty() {
            kebab.push('-');
        }
        kebab.push(c.to_ascii_lowercase());
    }
    kebab
}

#[test]
fn the_compiled_in_files_are_those_of_the_chain() {
    assert_eq!(BUILT_IN.map(|(code, _)| format!("{code}.json")), SHIPPED.map(|(name, _)| name));
}
