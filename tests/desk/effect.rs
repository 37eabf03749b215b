//! Before publishing: whose answers differ, from when, by how much.

use quanyi::desk::{Book, Change, Form, WORKED, affected, cited, differences};
use quanyi::params::{Params, spec_of};
use quanyi::report::Lang;
use quanyi::units::{Money, WageMonth};

use crate::{SHIPPED, shipped};

const STANDARD: &str = "minimum_wage.monthly.tier_3";

fn month(text: &str) -> WageMonth {
    WageMonth::parse(text).unwrap()
}

/// The figures after a change at the form of a value.
fn after(key: &str, at: Option<usize>, texts: &[(&str, &str)]) -> Params {
    let mut book = Book::open(&SHIPPED).unwrap();
    let entry = at.map(|at| book.entries(key)[at].clone());
    let mut form = Form::of(key, spec_of(key).unwrap(), at, entry.as_ref(), "2026-11-25");
    for (path, text) in texts {
        form.set(path, text);
    }
    let basis =
        entry.as_ref().and_then(|entry| cited(entry).first().map(|key| (*key).to_owned()));
    let basis = basis.unwrap_or_default();
    book.change(&Change { key, at, entry: form.entry(), basis: &basis }).unwrap();
    Params::clone(book.params())
}

#[test]
fn nobody_is_affected_where_nothing_differs() {
    let all = shipped();
    assert_eq!(differences(&all, &all), []);
    assert_eq!(affected(Lang::Zh, &all, &all, month("2026-11")), []);
}

#[test]
fn a_higher_minimum_wage_is_told_from_its_first_month_with_what_it_brings() {
    let raised = after(STANDARD, None, &[("value", "2030"), ("from", "2027-10-01")]);
    let before = shipped();
    let all = differences(&before, &raised);
    assert_eq!(all.len(), 1);
    assert_eq!((all[0].key.as_str(), all[0].from), (STANDARD, "2027-10-01".parse().ok()));
    for lang in [Lang::Zh, Lang::En] {
        let people = affected(lang, &before, &raised, month("2026-11"));
        assert!(people.iter().all(|one| one.month == month("2027-10")), "{people:#?}");
        // 1,970 was enough; 2,030 − 1,970 = 60 is short.
        let worker = people.iter().find(|one| one.name.contains("1,970")).unwrap();
        assert_eq!(worker.difference, Some(Money::from_fen(6_000)));
        assert!(worker.after.sentences[0].contains("60.00"), "{:?}", worker.after);
        assert!(worker.after.steps.iter().any(|step| step.contains("2,030.00")));
        assert!(worker.before.steps.iter().any(|step| step.contains("1,970.00")));
        // The hourly standards did not move.
        assert!(people.iter().all(|one| !one.name.contains("1,950")), "{people:#?}");
    }
}

#[test]
fn a_rate_is_told_for_all_twelve() {
    let key = "pension.rate";
    let last = Book::open(&SHIPPED).unwrap().entries(key).len() - 1;
    let raised = after(key, Some(last), &[("value.employer", "17")]);
    let people = affected(Lang::Zh, &shipped(), &raised, month("2026-11"));
    let now = people.iter().filter(|one| one.month == month("2026-11"));
    let clinic = now.filter(|one| one.tool == "contributions").collect::<Vec<_>>();
    assert_eq!(clinic.len(), 1, "{people:#?}");
    // 4,000 is raised to the floor: 4,403.00 × 1 % = 44.03 for each of twelve.
    assert_eq!(clinic[0].difference, Some(Money::from_fen(52_836)));
}

#[test]
fn amounts_that_do_not_have_the_same_in_them_are_not_compared() {
    // The employer's share of medical insurance is missing; once it is known it is part of the total.
    let key = "employee_medical.employer_rate";
    let texts = [("value", "8"), ("from", "2026-01-01"), ("status", "unverified")];
    let known = after(key, None, &texts);
    let people = affected(Lang::Zh, &shipped(), &known, month("2026-11"));
    let clinic: Vec<_> = people.iter().filter(|one| one.tool == "contributions").collect();
    assert!(!clinic.is_empty());
    for one in clinic {
        assert_eq!(one.difference, None);
        // 4,403.00 × 8 %.
        assert!(one.after.steps.iter().any(|step| step.contains("352.24")), "{:?}", one.after);
    }
}

#[test]
fn a_past_value_changes_the_examples_that_were_worked_out_by_hand() {
    let last = Book::open(&SHIPPED).unwrap().entries(STANDARD).len() - 1;
    let raised = after(STANDARD, Some(last), &[("value", "1990.00"), ("status", "unverified")]);
    for lang in [Lang::Zh, Lang::En] {
        let all = affected(lang, &shipped(), &raised, month("2026-11"));
        let worked: Vec<_> = all.iter().filter(|one| one.is_worked).collect();
        // Those of September in Jianshui, once each; not the riders, and not those of August.
        assert_eq!(worked.len(), 4, "{worked:#?}");
        assert!(worked.iter().all(|one| one.month == month("2026-09")));
        // A base of 1,970 was enough; of 1,990 there are 20 less.
        let short = worked.iter().find(|one| one.name.contains("1,970")).unwrap();
        assert_eq!(short.difference, Some(Money::from_fen(2_000)));
    }
    // A coming value changes none of them.
    let coming = after(STANDARD, None, &[("value", "2030"), ("from", "2027-10-01")]);
    let all = affected(Lang::Zh, &shipped(), &coming, month("2026-11"));
    assert!(all.iter().all(|one| !one.is_worked), "{all:#?}");
}

#[test]
fn the_examples_at_the_desk_are_those_of_the_repository() {
    let packed: serde_json::Value = serde_json::from_str(WORKED).unwrap();
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/worked/ours");
    let mut names: Vec<_> =
        std::fs::read_dir(folder).unwrap().map(|one| one.unwrap().path()).collect();
    names.sort();
    let files = names.iter().map(|path| std::fs::read_to_string(path).unwrap());
    let files = files.map(|text| serde_json::from_str::<serde_json::Value>(&text).unwrap());
    let own: Vec<_> = files.filter(|file| file.get("figures").is_none()).collect();
    assert!(own.len() >= 10);
    assert_eq!(packed.as_array().unwrap().len(), own.len());
    for (packed, file) in packed.as_array().unwrap().iter().zip(&own) {
        assert_eq!((&packed["case"], &packed["name"]), (&file["case"], &file["about"]));
    }
}

#[test]
fn another_document_is_another_value() {
    let mut book = Book::open(&SHIPPED).unwrap();
    let at = book.entries(STANDARD).len() - 1;
    let entry = book.entries(STANDARD)[at].clone();
    let file = book.file_of(STANDARD).unwrap();
    let others = book.documents(file);
    let (other, _) = others.iter().find(|(key, _)| !cited(&entry).contains(&&**key)).unwrap();
    let spec = spec_of(STANDARD).unwrap();
    let mut form = Form::of(STANDARD, spec, Some(at), Some(&entry), "2026-11-25");
    form.set("cite[0].document", other);
    let change = Change { key: STANDARD, at: Some(at), entry: form.entry(), basis: other };
    book.change(&change).unwrap();
    let all = differences(&shipped(), book.params());
    assert_eq!(all.len(), 1);
    assert_eq!(all[0].key, STANDARD);
}
