//! The schemes in the files, and what the loader refuses. 补贴数据的读取。

use super::{BUILT_IN, SHIPPED, plain_scheme, with_scheme};
use quanyi::law::Status;
use quanyi::params::{
    CLAIM_KINDS, EVENTS, FIRST, GROUPS, INSURANCES, LEVELS, SCHEME_FIGURES, STATUSES, TRAINING,
    load, load_with, with,
};
use quanyi::rules::training::OF_SCHEMES;

#[test]
fn the_schemes_of_the_research_are_in_the_files_with_their_statuses() {
    let params = load(&SHIPPED).unwrap();
    let of = |id: &str| params.schemes().iter().find(|scheme| scheme.id == id).unwrap();
    let all: Vec<&str> = params.schemes().iter().map(|scheme| scheme.id.as_str()).collect();
    assert_eq!(
        all,
        [
            "apprentice",
            "work_based",
            "skill_upgrade",
            "course",
            "entrepreneurship_online",
            "entrepreneurship",
            "living_allowance",
            "job_search",
            "insurance_subsidy",
            "insurance_subsidy_graduates"
        ]
    );
    for id in ["apprentice", "work_based", "course", "entrepreneurship"] {
        assert_eq!(of(id).status, Status::Unverified, "{id}");
    }
    // No source states the papers or the place; nothing is official.
    for scheme in params.schemes() {
        assert!(scheme.papers.is_none() && scheme.apply_at.is_none(), "{}", scheme.id);
        assert!(Status::Official < scheme.status, "{}", scheme.id);
    }
}

#[test]
fn the_compact_form_has_the_schemes_and_a_first_visit_has_not() {
    let files = load(&SHIPPED).unwrap();
    assert_eq!(files.schemes().len(), BUILT_IN.schemes().len());
    for (file, compact) in files.schemes().iter().zip(BUILT_IN.schemes()) {
        assert_eq!(file.conditions, compact.conditions);
        assert_eq!(
            (&file.id, &file.amount, file.ends),
            (&compact.id, &compact.amount, compact.ends)
        );
        let cited = |params: &quanyi::params::Params,
                     scheme: &quanyi::params::Scheme|
         -> Vec<String> {
            let keys = scheme.cites.iter().map(|cite| params.document(cite.document).unwrap());
            keys.map(|document| document.key.clone()).collect()
        };
        assert_eq!(cited(&files, file), cited(&BUILT_IN, compact));
    }
    for (code, text) in FIRST {
        assert!(!text.contains("\"schemes\""), "{code}");
    }
    // What the room brings is enough: every scheme, every figure that one names.
    let brought = with(&[&TRAINING]).unwrap();
    assert_eq!(brought.schemes().len(), files.schemes().len());
    assert!(TRAINING.files.iter().any(|text| text.contains("\"schemes\"")));
    let texts = SHIPPED.map(|(_, text)| text);
    for text in texts {
        for (_, after) in text
            .match_indices("\"figure\": \"")
            .map(|(at, found)| text.split_at(at + found.len()))
        {
            let key = after.split('"').next().unwrap();
            let held = brought.figure(key).unwrap();
            assert_eq!(
                held.entries.is_empty(),
                files.figure(key).unwrap().entries.is_empty(),
                "{key}"
            );
        }
    }
    assert_eq!(OF_SCHEMES, SCHEME_FIGURES);
}

#[test]
fn a_newer_file_of_the_county_brings_its_own_schemes() {
    let county = SHIPPED[3].1.replace(
        "\"schemes\": {}",
        &format!("\"schemes\": {{ \"test\": {} }}", plain_scheme("", "")),
    );
    let files = [FIRST[0], FIRST[1], FIRST[2], ("532524", county.as_str())];
    let params = load_with(&files, &[&TRAINING]).unwrap();
    assert!(params.schemes().iter().any(|scheme| scheme.id == "test"));
    assert!(params.schemes().iter().any(|scheme| scheme.id == "skill_upgrade"));
}

/// Where and why a scheme of the county is refused.
#[track_caller]
fn refused(scheme: &str) -> String {
    let error = with_scheme("test", scheme).unwrap_err();
    assert_eq!(error.file, "532524.json");
    format!("{}: {}", error.path, error.fault)
}

#[test]
fn what_nobody_knows_is_refused_by_path_and_reason() {
    let condition = |text: &str| refused(&plain_scheme(text, ""));
    let at = "schemes.test.conditions[0]";
    assert_eq!(
        condition(r#"{ "kind": "shoe_size" }"#),
        format!("{at}.kind: expected one of the kinds of condition")
    );
    assert_eq!(
        condition(r#"{ "kind": "assessment_passed", "months": "1" }"#),
        format!("{at}.months: unknown field")
    );
    assert_eq!(
        condition(r#"{ "kind": "any_group", "groups": ["kings"] }"#),
        format!("{at}.groups[0]: expected one of the words that belong here")
    );
    assert_eq!(
        condition(
            r#"{ "kind": "insured_months_at_least", "insurance": "pension", "months": 12 }"#
        ),
        format!("{at}.months: a bare number; figures are strings")
    );
    assert_eq!(
        condition(
            r#"{ "kind": "contract_with_employer", "months": { "figure": "training.nothing" } }"#
        ),
        format!("{at}.months.figure: no such figure")
    );
    assert_eq!(
        condition(
            r#"{ "kind": "contract_with_employer", "months": { "figure": "pension.base_floor" } }"#
        ),
        format!(
            "{at}.months.figure: expected a figure of training or of the insurance subsidy"
        )
    );
    assert_eq!(
        condition(r#"{ "kind": "any_of", "conditions": [] }"#),
        format!("{at}.conditions: expected at least one condition")
    );
    let plain = plain_scheme("", "");
    assert_eq!(
        refused(&plain.replace("unverified", "certain")),
        "schemes.test.status: expected a status: official, secondary, unverified or missing"
    );
    assert_eq!(
        refused(&plain.replace("\"unverified\"", "\"missing\"")),
        "schemes.test.status: expected a status of a scheme that is known"
    );
    assert_eq!(
        refused(&plain.replace("unverified", "official")),
        "schemes.test: a value without a document can only be unverified or missing"
    );
    assert_eq!(
        refused(&plain.replace("\"worker\"", "\"king\"")),
        "schemes.test.claimed_by: expected worker, provider or employer"
    );
    assert_eq!(
        refused(&plain_scheme("", r#", "renewal": "missing""#)),
        "schemes.test.renewal: expected `missing`, and that beside `until` only"
    );
    assert_eq!(
        refused(&plain_scheme("", r#", "cite": [{ "document": "none" }]"#)),
        "schemes.test.cite[0].document: the document `none` is not listed"
    );
    let error = with_scheme("skill_upgrade", &plain).unwrap_err();
    assert_eq!(
        error.to_string(),
        "`532524.json` at `schemes.skill_upgrade`: expected a scheme that no other file has"
    );
    assert!(with_scheme("Test", &plain).is_err() && with_scheme("test_2", &plain).is_ok());
}

#[test]
fn the_paper_names_every_field_kind_and_word_and_its_example_is_read() {
    let paper = include_str!("../../params/README.md");
    let words = [GROUPS, STATUSES, INSURANCES, LEVELS, EVENTS, CLAIM_KINDS].concat();
    let fields = "schemes claimed_by until renewal ended conditions clause amount uplifts papers \
                  apply_at least most sex groups area statuses insurance months levels listed scarce \
                  years event catalogue percent by of count counts item text figure row field";
    for word in words.into_iter().chain(fields.split_whitespace()) {
        let named = [format!("`{word}`"), format!("\"{word}\"")];
        assert!(named.iter().any(|named| paper.contains(named)), "{word}");
    }
    // Every kind that the loader knows is in the table, and no other.
    let loader = include_str!("../../src/params/schemes.rs");
    let rows = paper.split("| kind | fields | holds if |").nth(1).unwrap();
    for row in rows.lines().skip(2).take_while(|row| row.starts_with('|')) {
        for kind in row.split('|').nth(1).unwrap().split(',') {
            let kind = kind.trim().trim_matches('`');
            assert!(loader.contains(&format!("\"{kind}\"")), "{kind}");
        }
    }
    assert_eq!(rows.lines().skip(2).take_while(|row| row.starts_with('|')).count(), 17);
    let example =
        paper.split("\"weaving_course\": ").nth(1).unwrap().split("```").next().unwrap();
    let example = example
        .replace("{ \"document\": \"weaving-2027\"", "{ \"document\": \"county-plan-2022\"");
    let params = with_scheme("weaving_course", &example).unwrap();
    let case = "day=2027-03-01;birth=2000-01-01;sex=man;home_place=county;rural_mover=yes;\
                course_ended=2027-01-15;certificate=junior;lifted_out_of_poverty=yes";
    let one = super::of(&params, &[case], "weaving_course");
    assert_eq!(super::said(&one), "eligible 600.00 by 2027-07-15");
    // 600 × 120 %.
    assert_eq!(one.uplifts[0].amount.unwrap().to_string(), "720.00");
}
