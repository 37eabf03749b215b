//! Before publishing: whose answers differ, from when, by how much.

use quanyi::desk::{Book, Change, Form, affected, cited, differences};
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
