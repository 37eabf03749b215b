//! The house rules that no compiler holds: floors, figures outside the rules, words. 仓库规矩。

#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    reason = "a test that cannot be set up has failed"
)]

mod repository;
mod source;

use std::collections::{BTreeMap, BTreeSet};

use quanyi::law::{Convention, Reason, Term};
use quanyi::params::{Kind, Office, built_in, load, spec_of};
use quanyi::report::Mistake;
use repository::{Text, all_files, sources};
use source::{Source, is_chinese};

/// The floors of `src`, lowest first. A module uses lower floors only.
const FLOORS: [&[&str]; 6] = [
    &["units"],
    &["law"],
    &["params"],
    &["rules"],
    &["report"],
    &["api", "desk", "embed", "roster", "ui"],
];
/// The rooms of the top floor that the others may use: the calculators, and the figures in the open.
const SHARED: [&str; 2] = ["api", "desk"];
/// Above all floors: they mount the page and name the modules.
const ABOVE: [&str; 4] =
    ["src/lib.rs", "src/main.rs", "src/bin/engine.rs", "src/bin/roster.rs"];

/// The most lines of a file under `src`.
const MOST_LINES: usize = 500;

#[test]
fn a_module_uses_lower_floors_only() {
    let mut faults = Vec::new();
    for (path, source) in rust("src/").filter(|(path, _)| !ABOVE.contains(&path.as_str())) {
        let room = room_of(&path);
        let Some(own) = floor_of(room) else {
            faults.push(format!("{path}: `{room}` stands on no floor; see FLOORS"));
            continue;
        };
        let depth = depth_of(&path);
        for (line, code) in source.code_lines() {
            for used in paths_from_the_root(code) {
                match floor_of(used) {
                    None => faults.push(format!("{path}:{line}: `crate::{used}` is no floor")),
                    Some(floor) if used != room && floor >= own => {
                        let shared = floor == own && SHARED.contains(&used);
                        if !shared {
                            faults.push(format!("{path}:{line}: `{room}` uses `{used}`"));
                        }
                    }
                    Some(_) => {}
                }
            }
            if climbs(code) >= depth {
                faults.push(format!("{path}:{line}: climbs out of `{room}` with `super`"));
            }
        }
    }
    none(&faults);
}

#[test]
fn every_rust_file_says_what_it_is() {
    let missing = rust("").filter(|(_, source)| !source.text.starts_with("//! "));
    none(&missing.map(|(path, _)| path).collect::<Vec<_>>());
}

#[test]
fn nothing_is_left_for_later() {
    let marks = [["TO", "DO"].concat(), ["FIX", "ME"].concat(), ["X", "XX"].concat()];
    let mut faults = Vec::new();
    for Text { path, text } in all_files() {
        for (at, line) in text.lines().enumerate() {
            let words = line.split(|c: char| !c.is_ascii_alphanumeric());
            if words.into_iter().any(|word| marks.iter().any(|mark| mark == word)) {
                faults.push(format!("{path}:{}: {line}", at + 1));
            }
        }
    }
    none(&faults);
}

#[test]
fn the_rules_hold_no_policy_number() {
    let mut faults = Vec::new();
    for (path, source) in rust("src/rules/") {
        for (line, code) in source.code_lines() {
            for number in source::numbers(code) {
                faults.push(format!("{path}:{line}: {number} in `{}`", code.trim()));
            }
        }
    }
    none(&faults);
}

#[test]
fn every_term_has_its_chinese_name() {
    let mut faults = Vec::new();
    let mut seen = 0_usize;
    let file = "src/law/pay.rs";
    for (name, doc) in source::variants(&repository::read(file)) {
        seen += 1;
        if !doc.chars().any(is_chinese) {
            faults.push(format!("{file}: `{name}`: {doc}"));
        }
    }
    let terms = Term::ALL.iter().filter_map(|term| match term {
        Term::Pay(_) => None,
        Term::Named(named) => Some(*named),
    });
    let conventions = Convention::ALL.iter().map(|convention| convention.name());
    for named in terms
        .chain(conventions)
        .chain(Reason::ALL.iter().map(|one| one.name()))
        .chain(Mistake::ALL.iter().map(|one| one.name()))
    {
        seen += 1;
        let (zh, en) = named.text().split_once('\n').unwrap();
        if !zh.chars().any(is_chinese) || en.chars().any(is_chinese) || en.is_empty() {
            faults.push(format!("`{}`: {zh} / {en}", named.key()));
        }
    }
    none(&faults);
    assert!(seen > 60, "{seen} variants found: are they still read rightly?");
}

#[test]
fn every_document_that_is_cited_is_listed() {
    let params = built_in().unwrap();
    let mut faults = Vec::new();
    let mut seen = 0_usize;
    for (path, source) in rust("src/") {
        for (line, document) in source.first_arguments("Citation::new(") {
            seen += 1;
            if params.document_called(&document).is_none() {
                faults.push(format!("{path}:{line}: no file lists `{document}`"));
            }
        }
    }
    none(&faults);
    assert!(seen > 20, "{seen} citations found: are they still read rightly?");
}

#[test]
fn every_document_that_is_listed_is_cited() {
    // The whole files: the compact form keeps only what is cited.
    let files = ["cn", "53", "5325", "532524"]
        .map(|code| (code, repository::read(&format!("params/{code}.json"))));
    let files = files.each_ref().map(|(code, text)| (*code, text.as_str()));
    let params = load(&files).unwrap();
    let mut cited: BTreeSet<String> = rust("src/")
        .flat_map(|(_, source)| source.first_arguments("Citation::new("))
        .map(|(_, document)| document)
        .collect();
    for cite in params.figures().iter().flat_map(|f| &f.entries).flat_map(|e| &e.cites) {
        cited.insert(params.document(cite.document).unwrap().key.clone());
    }
    let idle = params.documents().iter().filter(|document| !cited.contains(&document.key));
    none(&idle.map(|document| document.key.clone()).collect::<Vec<_>>());
}

#[test]
fn every_figure_that_is_read_is_registered_and_of_its_kind() {
    let mut faults = Vec::new();
    let mut seen = 0_usize;
    for (path, source) in rust("src/") {
        for (line, key) in source.first_arguments("Figure::new(") {
            seen += 1;
            let holds = source.last_before(line, "Figure<").unwrap_or_default();
            match spec_of(&key) {
                None => faults.push(format!("{path}:{line}: there is no figure `{key}`")),
                Some(spec) if !is_read_as(spec.kind, &holds) => {
                    faults.push(format!("{path}:{line}: `{key}` is no `{holds}`"));
                }
                Some(_) => {}
            }
        }
    }
    none(&faults);
    assert!(seen > 10, "{seen} figures found: are they still read rightly?");
}

/// Whether a figure of a kind can be read as a type of `params`.
fn is_read_as(kind: Kind, holds: &str) -> bool {
    match holds {
        "InForce" => true,
        "Money" => matches!(kind, Kind::Money(_)),
        "Exact" => matches!(kind, Kind::Percent | Kind::Multiple | Kind::Count(_)),
        "bool" => kind == Kind::YesNo,
        // Of the rules on claims and on annual leave.
        "KeptYears" | "Exclusions" => matches!(kind, Kind::Record(_)),
        "Bands" => matches!(kind, Kind::Table(_)),
        _ => false,
    }
}

#[test]
fn chinese_words_have_full_width_punctuation() {
    let mut faults = Vec::new();
    for (path, source) in rust("src/report/") {
        for (line, words) in &source.strings {
            let chars: Vec<char> = words.chars().collect();
            // An English sentence may name a Chinese document.
            let chinese = chars.iter().filter(|c| is_chinese(**c)).count();
            if chinese < chars.iter().filter(|c| c.is_ascii_alphabetic()).count() {
                continue;
            }
            for (at, c) in chars.iter().enumerate() {
                let beside = |at: Option<usize>| {
                    at.and_then(|at| chars.get(at)).is_some_and(|c| is_chinese(*c))
                };
                let (before, after) = (beside(at.checked_sub(1)), beside(at.checked_add(1)));
                let half = match c {
                    ',' | ';' | ':' | '(' | ')' | '?' | '!' => before || after,
                    '.' => before,
                    _ => false,
                };
                if half {
                    faults.push(format!("{path}:{line}: `{c}` in “{words}”"));
                }
            }
        }
    }
    none(&faults);
}

#[test]
fn no_file_knows_a_machine_or_a_registry() {
    let root = "/";
    let places = ["work", "root", "home", "Users"].map(|place| format!("{root}{place}/"));
    let hosts = ["npmjs", "npmmirror", "rsproxy", "jsdelivr", "unpkg", "pypi"];
    let lock = "registry+https://github.com/rust-lang/crates.io-index";
    let mut faults = Vec::new();
    for Text { path, text } in
        all_files().into_iter().filter(|text| !text.path.ends_with("tidy/main.rs"))
    {
        for (at, line) in text.lines().enumerate() {
            let line = line.replace(lock, "");
            let here = places.iter().any(|place| mentions_place(&line, place));
            let host = hosts.iter().any(|host| {
                line.contains(&format!("{host}.org"))
                    || line.contains(&format!("{host}.com"))
                    || line.contains(&format!("{host}.cn"))
                    || line.contains(&format!("{host}.net"))
            });
            if here || host || line.contains("registry+") {
                faults.push(format!("{path}:{}: {line}", at + 1));
            }
        }
    }
    none(&faults);
}

/// Whether a line names an absolute path below a place; an address on the web may hold the same.
fn mentions_place(line: &str, place: &str) -> bool {
    line.match_indices(place).any(|(at, _)| {
        let before = line.get(..at).and_then(|text| text.chars().next_back());
        !before.is_some_and(|c| c.is_alphanumeric() || "._-}".contains(c))
    })
}

#[test]
fn files_are_short() {
    let mut faults = Vec::new();
    for (path, source) in rust("src/") {
        let lines = source.text.lines().count();
        if lines >= MOST_LINES {
            faults.push(format!("{path}: {lines} lines"));
        }
    }
    none(&faults);
}

#[test]
fn paths_named_in_the_papers_exist() {
    let files: BTreeSet<String> = all_files().into_iter().map(|text| text.path).collect();
    let tops = ["src/", "params/", "xtask/", "tests/", "style/", "docs/"];
    let mut faults = Vec::new();
    for Text { path, text } in all_files() {
        if !repository::ends_in(&path, "md") {
            continue;
        }
        for (at, line) in text.lines().enumerate() {
            for quoted in line.split('`').skip(1).step_by(2) {
                let named = tops.iter().any(|top| quoted.starts_with(top));
                if !named || quoted.contains(['*', '<', '{', '…', ' ']) {
                    continue;
                }
                let exists = files.contains(quoted)
                    || files.iter().any(|file| {
                        file.strip_prefix(quoted.trim_end_matches('/'))
                            .is_some_and(|rest| rest.starts_with('/'))
                    });
                if !exists {
                    faults.push(format!("{path}:{}: there is no `{quoted}`", at + 1));
                }
            }
        }
    }
    none(&faults);
}

#[test]
fn the_paper_on_the_figures_names_every_office_and_every_field() {
    let paper = repository::read("params/README.md");
    let offices = Office::NAMES.map(|(_, name)| name);
    let fields = [
        "format",
        "authority",
        "parent",
        "name",
        "revision",
        "checked_on",
        "documents",
        "figures",
        "title",
        "number",
        "issued_on",
        "url",
        "read_in",
        "ask",
        "values",
        "from",
        "first_day",
        "seen",
        "lasts",
        "value",
        "status",
        "cite",
        "article",
        "note",
    ];
    let missing = offices.iter().chain(&fields).filter(|name| {
        !paper.contains(&format!("`{name}`"))
            && !paper.contains(&format!("\"{name}\""))
            && !paper.contains(&format!("`{name}:"))
    });
    none(&missing.collect::<Vec<_>>());
}

#[test]
fn the_reader_of_sources_tells_code_from_words() {
    let source = Source::of(
        "let a = 'x'; // 12 crate::no\nlet b = \"crate::no 13 \\\" \"; /* 14 /* 15 */ 16 */ f(2.5)\n\
         let c: &'static [u8; 3] = b\"17\"; let d = r#\"18 \" 19\"#; x.0.1; 0..=23; 1_000u32; e2",
    );
    let numbers: Vec<String> =
        source.code_lines().flat_map(|(_, code)| source::numbers(code)).collect();
    assert_eq!(numbers, ["2.5", "23", "1_000u32"]);
    assert_eq!(source.strings.len(), 3);
    assert_eq!(source.strings[0], (2, "crate::no 13 \" ".to_owned()));
    let code = "use crate::{law::Status, units}; crate::rules::x(); not_crate::api";
    assert_eq!(paths_from_the_root(code), ["law", "units", "rules"]);
    assert_eq!(
        (climbs("super::super::x"), climbs("use super::x; super::y"), climbs("x")),
        (2, 1, 0)
    );
    let (folder, place) = (["", "work", ""].join("/"), ["", "work", "x"].join("/"));
    assert!(mentions_place(&format!("\"{place}"), &folder));
    assert!(!mentions_place(&format!("https://a.cn{place}"), &folder));
}

/// The Rust files below a folder, read.
fn rust(folder: &str) -> impl Iterator<Item = (String, Source)> {
    sources(folder).into_iter().map(|Text { path, text }| (path, Source::of(&text)))
}

/// `src/params/load.rs` is in the room `params`.
fn room_of(path: &str) -> &str {
    let inside = path.strip_prefix("src/").unwrap();
    inside.split(['/', '.']).next().unwrap()
}

/// How many modules deep a file is: `src/params/mod.rs` is 1, `src/params/load.rs` 2.
fn depth_of(path: &str) -> usize {
    let inside = path.strip_prefix("src/").unwrap();
    inside.trim_end_matches("/mod.rs").split('/').count()
}

fn floor_of(room: &str) -> Option<usize> {
    FLOORS.iter().position(|rooms| rooms.contains(&room))
}

/// The modules named directly after `crate::`, the members of a group included.
fn paths_from_the_root(code: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for (at, path) in code.match_indices("crate::") {
        let before = code.get(..at).and_then(|text| text.chars().next_back());
        if before.is_some_and(|c| c.is_alphanumeric() || c == '_') {
            continue;
        }
        let rest = code.get(at + path.len()..).unwrap_or_default();
        match rest.strip_prefix('{') {
            Some(group) => {
                let group = group.split('}').next().unwrap_or_default();
                found.extend(group.split(',').map(|member| first_name(member.trim())));
            }
            None => found.push(first_name(rest)),
        }
    }
    found
}

fn first_name(path: &str) -> &str {
    path.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').next().unwrap_or_default()
}

/// The most `super::` in a row.
fn climbs(code: &str) -> usize {
    let mut most = 0_usize;
    for (at, _) in code.match_indices("super::") {
        let chain = code.get(at..).unwrap_or_default();
        let mut rest = chain;
        let mut count = 0_usize;
        while let Some(further) = rest.strip_prefix("super::") {
            (count, rest) = (count + 1, further);
        }
        most = most.max(count);
    }
    most
}

/// Fails with every fault, one to a line.
#[track_caller]
fn none<T: std::fmt::Display>(faults: &[T]) {
    let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert!(told.is_empty(), "{} faults:\n{}", told.len(), told.join("\n"));
}

#[test]
fn no_two_files_of_a_folder_differ_only_in_case() {
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    let mut faults = Vec::new();
    for Text { path, .. } in all_files() {
        if let Some(other) = seen.insert(path.to_lowercase(), path.clone()) {
            faults.push(format!("{path} and {other}"));
        }
    }
    none(&faults);
}
