//! Worked examples: every file of `tests/worked`, each with its source and the working by hand.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot be set up has failed"
)]

use std::fs;
use std::path::{Path, PathBuf};

use quanyi::api::{from_json, minimum_wage};
use quanyi::params::{self, Params};
use serde_json::Value;

#[test]
fn official_examples() {
    // None has been published that we have read; the folder is tried so that the first one runs.
    examples("official");
}

#[test]
fn our_own_examples() {
    assert!(examples("ours") >= 11);
}

/// Runs every file of a folder and says how many there were.
fn examples(folder: &str) -> usize {
    let files = files(&tests().join("worked").join(folder));
    for file in &files {
        example(file);
    }
    files.len()
}

fn example(file: &Path) {
    let whole: Value = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
    let shown = file.display();
    for needed in [&whole["about"]["zh"], &whole["about"]["en"], &whole["source"]] {
        assert!(needed.as_str().is_some_and(|text| !text.is_empty()), "{shown}");
    }
    assert!(whole["working"].as_array().is_some_and(|steps| !steps.is_empty()), "{shown}");
    let figures = match whole["figures"].as_str() {
        Some(folder) => chain(&tests().join("chains").join(folder)),
        None => params::built_in().unwrap(),
    };
    let case = from_json(minimum_wage::FIELDS, &whole["case"].to_string()).unwrap();
    let answer = minimum_wage::to_json(&figures, &minimum_wage::assess(&figures, &case));
    for key in ["lines", "findings"] {
        let (expected, found) = (list(&whole["expect"][key]), list(&answer[key]));
        assert_eq!(expected.len(), found.len(), "{shown}: {key}: {found:#?}");
        for (expected, found) in expected.iter().zip(found) {
            for (name, value) in expected.as_object().unwrap() {
                assert_eq!(&found[name], value, "{shown}: {key}: {name}");
            }
        }
    }
    let notices: Vec<&Value> =
        list(&answer["notices"]).iter().map(|one| &one["notice"]).collect();
    for expected in whole["expect"]["notices"].as_array().into_iter().flatten() {
        assert!(notices.contains(&expected), "{shown}: {expected} is not among {notices:?}");
    }
}

fn list(value: &Value) -> &[Value] {
    value.as_array().unwrap()
}

fn tests() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

/// The `*.json` files of a folder in the order of their names; none where there is no folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "json"));
    files.sort();
    files
}

fn chain(folder: &Path) -> Params {
    let mut files = files(folder);
    // `cn.json` first, then the codes, which grow longer towards the county.
    files.sort_by_key(|file| (!file.ends_with("cn.json"), file.as_os_str().len()));
    let texts: Vec<(String, String)> = files
        .iter()
        .map(|file| (file.display().to_string(), fs::read_to_string(file).unwrap()))
        .collect();
    let texts: Vec<(&str, &str)> =
        texts.iter().map(|(file, text)| (file.as_str(), text.as_str())).collect();
    params::load(&texts).unwrap()
}
