//! The English words that the page fetches are those that stand beside the Chinese in the source.
//!
//! `QUANYI_WRITE=1 cargo test --test english` writes `words/en.txt` anew.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up has failed")]

use std::fs;
use std::path::{Path, PathBuf};

const FILE: &str = "words/en.txt";

#[test]
fn the_file_has_the_words_of_the_source() {
    let mut found: Vec<(String, String)> = Vec::new();
    let mut conflicts = Vec::new();
    let folders = ["src/law", "src/report"].map(Path::new);
    for source in folders.into_iter().flat_map(sources) {
        for pair in pairs(&fs::read_to_string(&source).unwrap()) {
            // What says nothing says it in both languages.
            if pair == (String::new(), String::new()) {
                continue;
            }
            match found.iter().find(|(zh, _)| *zh == pair.0) {
                Some(known) if *known != pair => conflicts.push(format!("{known:?} {pair:?}")),
                Some(_) => {}
                None => found.push(pair),
            }
        }
    }
    // The titles of the documents, the names of the figures and those in tables that the page shows;
    // two of one text have the first one's English.
    for code in ["cn", "53", "5325", "532524"] {
        let file = fs::read_to_string(format!("params/{code}.json")).unwrap();
        let file: serde_json::Value = serde_json::from_str(&file).unwrap();
        let titles = file["documents"].as_object().unwrap().values().map(|d| &d["title"]);
        let figures = file["figures"].as_object().unwrap().values().map(|f| &f["name"]);
        let schemes = scheme_words(&file["schemes"]);
        for words in titles.chain(figures).chain(names(&file)).chain(schemes) {
            let text = |lang: &str| words[lang].as_str().unwrap().to_owned();
            if !found.iter().any(|(zh, _)| *zh == text("zh")) {
                found.push((text("zh"), text("en")));
            }
        }
    }
    assert!(conflicts.is_empty(), "one Chinese text, two English ones: {conflicts:#?}");
    assert!(found.len() > 300, "the source has more words than {}", found.len());
    let mut text = String::new();
    for (zh, en) in found {
        for line in [zh, en] {
            assert!(!line.contains('\n') && !line.is_empty(), "{line}");
            text.push_str(&line);
            text.push('\n');
        }
    }
    if std::env::var_os("QUANYI_WRITE").is_some() {
        fs::write(FILE, &text).unwrap();
    }
    let written = fs::read_to_string(FILE).unwrap();
    assert!(written == text, "QUANYI_WRITE=1 cargo test --test english writes {FILE} anew");
}

/// The words of the schemes, but for their notes.
fn scheme_words(json: &serde_json::Value) -> Vec<&serde_json::Value> {
    let inside = |(name, json): (&String, _)| {
        if name == "note" { Vec::new() } else { scheme_words(json) }
    };
    match json {
        serde_json::Value::Object(map) if map.contains_key("zh") => vec![json],
        serde_json::Value::Object(map) => map.iter().flat_map(inside).collect(),
        serde_json::Value::Array(items) => items.iter().flat_map(scheme_words).collect(),
        serde_json::Value::Null
        | serde_json::Value::Bool(_)
        | serde_json::Value::Number(_)
        | serde_json::Value::String(_) => Vec::new(),
    }
}

/// The words of the rows that the page shows: festivals, for whom they are, what an office says.
fn names(file: &serde_json::Value) -> impl Iterator<Item = &serde_json::Value> {
    let tables = [
        "flexible_medical.plans",
        "holiday.partial_days",
        "holiday.rule",
        "local_holiday.days",
        "county.office.address",
        "county.office.telephone",
        "county.office.hours",
    ];
    let values =
        tables.into_iter().filter_map(|key| file["figures"].get(key)?["values"].as_array());
    let rows = values.flatten().filter_map(|value| value["value"].as_array()).flatten();
    rows.flat_map(|row| ["name", "who", "words"].into_iter().filter_map(|field| row.get(field)))
}

/// The Rust files below a folder, in order.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(sources(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            files.push(path);
        }
    }
    files.sort();
    files
}

/// The pairs of texts given to `both!` and `words!`, outside the tests at the end of a file.
fn pairs(source: &str) -> Vec<(String, String)> {
    let source = source.split("#[cfg(test)]").next().unwrap_or_default();
    let mut pairs = Vec::new();
    let mut rest = source;
    while let Some((_, after)) = rest.split_once("both!(") {
        rest = after;
        if let Some((zh, after)) = literal(rest)
            && let Some((en, _)) =
                literal(after.trim_start().strip_prefix(',').unwrap_or(after))
        {
            pairs.push((zh, en));
        }
    }
    if let Some((_, words)) = source.split_once("\nwords! {") {
        for line in words.split(";\n") {
            if let Some((_, texts)) = line.split_once(": ")
                && let Some((zh, after)) = literal(texts)
                && let Some((en, _)) = literal(after.strip_prefix(',').unwrap_or(after))
            {
                pairs.push((zh, en));
            }
        }
    }
    pairs
}

/// The string literal that a text begins with, and what follows it.
fn literal(text: &str) -> Option<(String, &str)> {
    let text = text.trim_start().strip_prefix('"')?;
    let mut value = String::new();
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match c {
            '"' => return Some((value, chars.as_str())),
            '\\' => value.push(chars.next()?),
            c => value.push(c),
        }
    }
    None
}
