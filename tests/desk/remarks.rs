//! What the lint finds in a change, on its thresholds and one step past them.

use quanyi::desk::{Book, Change, Form, caused, document};
use quanyi::params::spec_of;
use quanyi::report::Lang;
use quanyi::report::desk::remark_line;

use crate::{SHIPPED, day};

const TODAY: &str = "2026-11-25";
const STANDARD: &str = "minimum_wage.monthly.tier_3";

/// What is said of a new value with a document issued on a day.
fn said(key: &str, texts: &[(&str, &str)], issued_on: &str) -> Vec<String> {
    let mut book = Book::open(&SHIPPED).unwrap();
    let file = book.file_of(key).unwrap();
    let rest = [("number", ""), ("issued_on", issued_on), ("url", ""), ("read_in", "")];
    book.document(file, "notice", document(["通知（示例）", "A notice"], rest)).unwrap();
    let mut form = Form::of(key, spec_of(key).unwrap(), None, None, TODAY);
    form.set("status", "official");
    form.add_cite("notice");
    for (path, text) in texts {
        form.set(path, text);
    }
    let before = Book::open(&SHIPPED).unwrap();
    let change = Change { key, at: None, entry: form.entry(), basis: "notice" };
    let after = book.try_change(&change).unwrap();
    let all = caused(before.params(), &after, day(TODAY));
    // What is said beside the form is what is said once it is kept.
    book.change(&change).unwrap();
    assert_eq!(caused(before.params(), book.params(), day(TODAY)), all);
    for one in &all {
        assert!(!remark_line(Lang::En, &after, one).is_empty());
    }
    all.iter().map(|one| remark_line(Lang::Zh, &after, one)).collect()
}

fn raised(value: &str, issued_on: &str) -> Vec<String> {
    said(STANDARD, &[("value", value), ("from", "2027-10-01")], issued_on)
}

fn is_one(said: &[String], words: &[&str]) {
    assert_eq!(said.len(), 1, "{said:#?}");
    assert!(words.iter().all(|word| said[0].contains(word)), "{said:#?}");
}

#[test]
fn a_jump_of_more_than_thirty_per_cent_is_told() {
    // 1,970 × 1.3 = 2,561.
    assert_eq!(raised("2561.00", "2027-08-20"), [""; 0]);
    is_one(&raised("2561.01", "2027-08-20"), &["1970", "2561.01", "30%"]);
}

#[test]
fn a_document_long_before_or_after_the_first_day_is_told() {
    assert_eq!(raised("2030", "2025-10-01"), [""; 0]);
    is_one(&raised("2030", "2025-09-30"), &["2025-09-30", "早 2 年"]);
    // 1 October and 60 days are 30 November.
    assert_eq!(raised("2030", "2027-11-30"), [""; 0]);
    is_one(&raised("2030", "2027-12-01"), &["2027-12-01", "晚 60 天"]);
}

#[test]
fn a_gap_after_a_year_is_told() {
    // Between the values of October 2025 and of September 2026: until the end of 2025, and on.
    let between = |lasts: &str| {
        let texts = [("value", "1970"), ("from", "2025-11-01"), ("lasts", lasts)];
        said(STANDARD, &texts, "2025-10-20")
    };
    assert_eq!(between(""), [""; 0]);
    is_one(&between("year"), &["2026年1月1日", "2026年9月1日"]);
}

#[test]
fn a_check_of_more_than_a_year_ago_and_a_document_without_values_are_told() {
    let checked = |on: &str| {
        said(STANDARD, &[("value", "2030"), ("from", "2027-10-01"), ("checked_on", on)], "2027")
    };
    assert_eq!(checked("2025-11-25"), [""; 0]);
    is_one(&checked("2025-11-24"), &["2025年11月24日"]);
    let mut book = Book::open(&SHIPPED).unwrap();
    let before = book.params().clone();
    let rest = [("number", ""), ("issued_on", ""), ("url", ""), ("read_in", "")];
    book.document(1, "notice", document(["通知（示例）", ""], rest)).unwrap();
    let all = caused(&before, book.params(), day(TODAY));
    assert_eq!(all.len(), 1);
    assert!(remark_line(Lang::Zh, book.params(), &all[0]).starts_with("通知（示例）："));
}
