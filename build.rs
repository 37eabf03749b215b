//! Writes the compact form of the figures that a first visit carries: of the figures and documents
//! that this build names, the names, values, days, statuses and titles. What is left out is read only by
//! the page that shows the whole files. Also writes the registry without its remarks.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::Path;
use std::{env, fs, io};

use serde_json::Value;

/// The county this build is for, with the chain of authorities above it.
const CHAIN: [&str; 4] = ["cn", "53", "5325", "532524"];

/// Where figures and documents are named by their keys.
const READERS: [&str; 5] =
    ["src/api", "src/params/calendar", "src/report", "src/rules", "src/ui"];

/// The rooms that are loaded when they are opened, in groups that bring the same figures: the name of
/// the group, and words in the paths of what only they use.
const GROUPS: [(&str, &[&str]); 8] = [
    ("work", &["overtime", "claim", "annual_leave", "calendar", "draft.rs"]),
    ("pension", &["pension"]),
    ("medical", &["medical", "pension/retirement"]),
    ("rights", &["rights"]),
    ("relation", &["relation"]),
    ("training", &["training", "schemes", "pension/retirement"]),
    ("contributions", &["contributions", "roster", "staff"]),
    ("desk", &["api/desk", "report/desk", "ui/desk"]),
];

/// The rules and what else a calculator stands on: its route, and words in the paths of the sources that
/// name the figures it reads.
const USES: [(&str, &[&str]); 10] = [
    (
        "minimum-wage",
        &["minimum_wage", "rules/floor", "rules/share", "rules/above_normal", "report/next"],
    ),
    (
        "overtime",
        &["overtime", "params/calendar", "rules/floor", "rules/share", "rules/above_normal"],
    ),
    (
        "claim",
        &["claim", "minimum_wage", "overtime", "params/calendar", "rules/floor", "rules/share"],
    ),
    ("annual-leave", &["annual_leave"]),
    ("pension", &["pension"]),
    ("medical", &["medical", "pension/retirement"]),
    ("class", &["relation"]),
    ("rights", &["rights"]),
    ("training", &["training", "schemes", "pension/retirement"]),
    ("contributions", &["contributions", "minimum_wage", "rules/floor"]),
];

/// The part that has the schemes, beside the whole.
const SCHEMES_PART: &str = "-training";

/// The tables whose rows the page names.
const NAMED_ROWS: [&str; 7] = [
    "flexible_medical.plans",
    "holiday.partial_days",
    "holiday.rule",
    "local_holiday.days",
    "county.office.address",
    "county.office.telephone",
    "county.office.hours",
];

/// How the documents begin whose day of issue a rule reads: the yearly bounds of contributions.
const DATED: &str = "bounds-";

/// What the page shows of a row of these tables: the festival, for whom it is, what an office says.
const ROW_NAMES: [&str; 3] = ["name", "who", "words"];

/// The figures the rules know, as people edit them.
const REGISTRY: &str = "src/params/registry.txt";

/// How the parts look that only some calculators draw.
const ROOMS_STYLE: &str = "style/rooms.css";

/// How the pages of the figures look.
const DESK_STYLE: &str = "style/desk.css";

/// What starts the program that reads rosters.
const ROSTER_WORKER: &str = "roster-worker.js";

/// Examples that people worked out by hand.
const WORKED: &str = "tests/worked";

/// The English words that the page fetches.
const WORDS: &str = "words/en.txt";

fn main() -> io::Result<()> {
    split();
    for path in ["build.rs", "params", REGISTRY].iter().chain(&READERS) {
        println!("cargo::rerun-if-changed={path}");
    }
    let out = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("cargo sets OUT_DIR"))?;
    let out = Path::new(&out);
    let of_rooms = |path: &str| GROUPS.iter().any(|(_, words)| has_one(path, words));
    let mut sources = Vec::new();
    read_files("rs", &READERS.map(Path::new), &mut sources)?;
    let all = joined(&sources, |_| true);
    let first = joined(&sources, |path| !of_rooms(path));
    let groups =
        GROUPS.map(|(name, words)| (name, joined(&sources, |path| has_one(path, words))));
    let mut tallies = String::new();
    for code in CHAIN {
        let file = format!("params/{code}.json");
        let text = fs::read_to_string(&file)?;
        let figures: Value = serde_json::from_str(&text)
            .map_err(|error| io::Error::other(format!("{file}: {error}")))?;
        tallies.push_str(&tally(&figures));
        let write = |part: &str, named: &dyn Fn(&str) -> bool| {
            let mut figures = figures.clone();
            if ![SCHEMES_PART, ""].contains(&part) {
                remove(&mut figures, &["schemes"]);
            }
            compact(&mut figures, named);
            fs::write(out.join(format!("{code}{part}.json")), figures.to_string())
        };
        write("", &|key| is_named(key, &all))?;
        write("-first", &|key| is_named(key, &first))?;
        for (name, group) in &groups {
            let named = |key: &str| is_named(key, group) && !is_named(key, &first);
            write(&format!("-{name}"), &named)?;
        }
    }
    fs::write(out.join("tallies.rs"), format!("[{tallies}]"))?;
    let registry = without_remarks(&fs::read_to_string(REGISTRY)?);
    fs::write(
        out.join("registry-first.txt"),
        lines_named(&registry, &|key| is_named(key, &first)),
    )?;
    for (name, group) in &groups {
        let named = |key: &str| is_named(key, group) && !is_named(key, &first);
        fs::write(out.join(format!("registry-{name}.txt")), lines_named(&registry, &named))?;
    }
    let mut uses = String::new();
    for (route, words) in USES {
        let named = joined(&sources, |path| has_one(path, words));
        let keys: Vec<&str> = keys_of(&registry).filter(|key| is_named(key, &named)).collect();
        uses.push_str(&[route, " ", &keys.join(" "), "\n"].concat());
    }
    fs::write(out.join("uses.txt"), uses)?;
    fs::write(out.join("worked.json"), worked()?.to_string())?;
    fs::write(out.join("cited.txt"), cited_by_rules(&all))?;
    fs::write(out.join("registry.txt"), registry)?;
    let mut roster = DefaultHasher::new();
    (&sources, fs::read(ROSTER_WORKER)?).hash(&mut roster);
    println!("cargo::rerun-if-changed={ROSTER_WORKER}");
    println!("cargo::rustc-env=QUANYI_ROSTER={:x}", roster.finish());
    stamp("QUANYI_PARAMS", &CHAIN.map(|code| format!("params/{code}.json")))?;
    stamp("QUANYI_WORDS", &[WORDS])?;
    stamp("QUANYI_ROOMS_STYLE", &[ROOMS_STYLE])?;
    stamp("QUANYI_DESK_STYLE", &[DESK_STYLE])?;
    stamp("QUANYI_REGISTRY", &[REGISTRY])
}

/// Where the build asks for it, the parts behind doors (`xtask/door`) are made ready to be moved into
/// files of their own: our program `wasm-bindgen` needs the linker's notes for that.
fn split() {
    println!("cargo::rerun-if-env-changed=QUANYI_SPLIT");
    if is_page() {
        println!("cargo::rustc-cfg=quanyi_page");
    }
    // Whether many rows are worked out: everywhere but in a page that is built to be one only.
    if !is_page() || env::var_os("CARGO_FEATURE_ROSTER").is_some() {
        println!("cargo::rustc-cfg=quanyi_rows");
    }
    if is_page() && env::var_os("QUANYI_SPLIT").is_some() {
        println!("cargo::rustc-cfg=quanyi_split");
        println!("cargo::rustc-link-arg-bin=quanyi=--emit-relocs");
    }
}

/// Whether this is the page, and not a native build nor the program that reads rosters.
fn is_page() -> bool {
    env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|target| target == "wasm32")
        && env::var_os("CARGO_FEATURE_PAGE").is_some()
}

/// The lines of the registry that the page needs before it is given a file of figures: those of the
/// figures that the sources name, and the lines with the levels.
fn lines_named(registry: &str, named: &dyn Fn(&str) -> bool) -> String {
    let needed = |line: &&str| match line.split_once(' ') {
        Some((key, _)) => named(key),
        None => true,
    };
    let lines: Vec<&str> = registry.lines().filter(needed).collect();
    lines.join("\n")
}

/// The keys of a registry without remarks.
fn keys_of(registry: &str) -> impl Iterator<Item = &str> {
    registry.lines().filter_map(|line| Some(line.split_once(' ')?.0))
}

/// Tells the program which files beside the page are its own, so that none is taken from a cache that
/// belongs to another build.
fn stamp(name: &str, files: &[impl AsRef<Path>]) -> io::Result<()> {
    let mut hash = DefaultHasher::new();
    for file in files.iter().map(AsRef::as_ref) {
        println!("cargo::rerun-if-changed={}", file.display());
        fs::read(file)?.hash(&mut hash);
    }
    println!("cargo::rustc-env={name}={:x}", hash.finish());
    Ok(())
}

/// The sources below some folders: path and text.
fn read_files(
    ending: &str,
    folders: &[&Path],
    all: &mut Vec<(String, String)>,
) -> io::Result<()> {
    for folder in folders {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                read_files(ending, &[&path], all)?;
            } else if path.extension().is_some_and(|extension| extension == ending) {
                let name = path.to_string_lossy().replace('\\', "/");
                all.push((name, fs::read_to_string(&path)?));
            }
        }
    }
    Ok(())
}

/// The sources whose paths are wanted, in one text.
fn joined(sources: &[(String, String)], wanted: impl Fn(&str) -> bool) -> String {
    let texts = sources.iter().filter(|(path, _)| wanted(path));
    texts.map(|(_, text)| text.as_str()).collect()
}

fn has_one(path: &str, words: &[&str]) -> bool {
    words.iter().any(|word| path.contains(word))
}

/// The worked examples that stand on the built-in figures, as the sample people of the desk are written.
fn worked() -> io::Result<Value> {
    println!("cargo::rerun-if-changed={WORKED}");
    let mut sources = Vec::new();
    read_files("json", &[Path::new(WORKED)], &mut sources)?;
    sources.sort();
    let mut all = Vec::new();
    for (path, text) in sources {
        let whole: Value = serde_json::from_str(&text)
            .map_err(|error| io::Error::other(format!("{path}: {error}")))?;
        if whole.get("figures").is_none() {
            let part = |name: &str| whole.get(name).cloned().unwrap_or_default();
            all.push(serde_json::json!({
                "name": part("about"), "tool": "minimum-wage", "case": part("case")
            }));
        }
    }
    Ok(Value::from(all))
}

/// The documents that the rules cite for themselves, a line to each: they stand in no figure.
fn cited_by_rules(sources: &str) -> String {
    let calls = sources.split("Citation::new(").skip(1);
    let keys = calls.filter_map(|call| call.trim_start().strip_prefix('"')?.split('"').next());
    keys.collect::<Vec<_>>().join("\n")
}

/// Whether the sources name a key: whole, or by a beginning that ends with a dot.
fn is_named(key: &str, sources: &str) -> bool {
    let mut beginning = String::new();
    key.split_inclusive('.').any(|part| {
        beginning.push_str(part);
        sources.contains(&format!("\"{beginning}\""))
    })
}

/// How many figures a whole file has, and how many of these wait for confirmation or are missing.
fn tally(file: &Value) -> String {
    let figures = file.get("figures").and_then(Value::as_object);
    let last: Vec<&str> = figures
        .into_iter()
        .flat_map(|figures| figures.values())
        .map(|figure| figure.get("values").and_then(Value::as_array).and_then(|all| all.last()))
        .map(|last| last.and_then(|last| last.get("status")?.as_str()).unwrap_or("missing"))
        .collect();
    let all = last.len();
    let missing = last.iter().filter(|status| **status == "missing").count();
    let unconfirmed =
        last.iter().filter(|status| !["missing", "official"].contains(status)).count();
    format!("Tally {{ all: {all}, unconfirmed: {unconfirmed}, missing: {missing} }},")
}

/// Takes out what no answer needs. The loader reads both forms.
fn compact(file: &mut Value, named: &dyn Fn(&str) -> bool) {
    let mut cited = Vec::new();
    for (_, scheme) in
        file.get_mut("schemes").and_then(Value::as_object_mut).into_iter().flatten()
    {
        remove(scheme, &["note", "checked_on", "checked_by"]);
        cite_all(scheme, &mut cited);
        drop_all_english(scheme);
    }
    if let Some(figures) = file.get_mut("figures").and_then(Value::as_object_mut) {
        figures.retain(|key, _| named(key));
    }
    let figures = file.get_mut("figures").and_then(Value::as_object_mut);
    for (key, figure) in figures.into_iter().flatten() {
        let kept: &[&str] = if NAMED_ROWS.contains(&key.as_str()) { &ROW_NAMES } else { &[] };
        if let Some(name) = figure.get_mut("name") {
            drop_english(name);
        }
        let values = figure.get_mut("values").and_then(Value::as_array_mut);
        for value in values.into_iter().flatten() {
            remove(value, &["note", "checked_on", "checked_by"]);
            cite_all(value, &mut cited);
            if let Some(value) = value.get_mut("value") {
                drop_words(value, kept);
            }
        }
    }
    if let Some(documents) = file.get_mut("documents").and_then(Value::as_object_mut) {
        documents.retain(|key, _| cited.contains(key) || named(key));
    }
    let documents = file.get_mut("documents").and_then(Value::as_object_mut);
    for (key, document) in documents.into_iter().flatten() {
        if !key.starts_with(DATED) {
            remove(document, &["issued_on"]);
        }
        remove(document, &["read_in", "url"]);
        if let Some(title) = document.get_mut("title") {
            drop_english(title);
        }
    }
}

/// The documents that a value or a scheme cites.
fn cite_all(value: &Value, cited: &mut Vec<String>) {
    for cite in value.get("cite").and_then(Value::as_array).into_iter().flatten() {
        cited.extend(cite.get("document").and_then(Value::as_str).map(str::to_owned));
    }
}

/// Empties the English of all words within.
fn drop_all_english(value: &mut Value) {
    match value {
        Value::Object(map) if map.contains_key("zh") => drop_english(value),
        Value::Object(map) => map.values_mut().for_each(drop_all_english),
        Value::Array(items) => items.iter_mut().for_each(drop_all_english),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Empties the English of words that the page finds among the English words that it fetches.
fn drop_english(words: &mut Value) {
    if is_page() {
        words["en"] = Value::String(String::new());
    }
}

/// Empties words that no calculation reads, but for the names of rows. A telephone number, the same
/// in both languages, stays.
fn drop_words(value: &mut Value, kept: &[&str]) {
    match value {
        Value::Object(map) => {
            let words = map.get("zh").zip(map.get("en"));
            if words.is_some_and(|(zh, en)| zh != en) {
                map.values_mut().for_each(|words| *words = Value::String(String::new()));
                return;
            }
            for (field, value) in map {
                if kept.contains(&field.as_str()) {
                    drop_english(value);
                } else {
                    drop_words(value, kept);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| drop_words(item, kept)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn remove(object: &mut Value, names: &[&str]) {
    if let Some(map) = object.as_object_mut() {
        for name in names {
            map.shift_remove(*name);
        }
    }
}

/// The lines that say something, each word one space from the next.
fn without_remarks(table: &str) -> String {
    let mut plain = String::new();
    for line in table.lines() {
        let line = line.split('#').next().unwrap_or_default();
        let words: Vec<&str> = line.split_whitespace().collect();
        if !words.is_empty() {
            plain.push_str(&words.join(" "));
            plain.push('\n');
        }
    }
    plain
}
