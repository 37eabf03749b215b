//! What is wrong or doubtful in a set of figures that loads. 数据检查。

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test that cannot be set up has failed")]

use chrono::NaiveDate;
use quanyi::params::{Counts, Matter, Office, Params, Remark, lint, load};

#[test]
fn a_file_in_order_has_nothing_to_remark() {
    check(r#"{ FROM "2020-01-01", "value": "2.00", OK }"#, &[]);
    check(
        r#"{ FROM "2020-01-01", "lasts": "year", "value": "2.00", OK },
           { FROM "2021-01-01", "lasts": "year", "value": "2.00", OK },
           { FROM "2022-01-01", "value": "2.00", OK }"#,
        &[],
    );
}

#[test]
fn a_jump_is_told_from_above_thirty_per_cent() {
    let two = |after: &str| {
        format!(
            r#"{{ FROM "2020-01-01", "value": "2.00", OK }},
               {{ FROM "2021-01-01", "value": "{after}", OK }}"#
        )
    };
    let jump = |after: &str| {
        let (before, after) = ("2.00".parse().unwrap(), after.parse().unwrap());
        ("2021-01-01", Matter::Jump { before, after })
    };
    check(&two("2.59"), &[]);
    check(&two("2.60"), &[]);
    check(&two("2.61"), &[jump("2.61")]);
    check(&two("1.41"), &[]);
    check(&two("1.40"), &[]);
    check(&two("1.39"), &[jump("1.39")]);
}

#[test]
fn a_jump_is_told_across_what_is_missing() {
    check(
        r#"{ FROM "2020-01-01", "value": "2.00", OK },
           { FROM "2021-01-01", "value": "missing", "status": "missing", CHECKED },
           { FROM "2022-01-01", "value": "3.00", OK }"#,
        &[
            ("2021-01-01", Matter::Missing { ask: Office::Nation }),
            (
                "2022-01-01",
                Matter::Jump {
                    before: "2.00".parse().unwrap(),
                    after: "3.00".parse().unwrap(),
                },
            ),
        ],
    );
}

#[test]
fn a_document_may_be_two_years_older_than_its_figure() {
    let old = |from: &'static str| {
        let issued_on = "2018-05-10".to_owned();
        vec![(from, Matter::OldDocument { issued_on })]
    };
    issued("2018-05-10", "2020-05-09", &[]);
    issued("2018-05-10", "2020-05-10", &[]);
    issued("2018-05-10", "2020-05-11", &old("2020-05-11"));
    // What is known of the day to a month or a year only is given the benefit of the doubt.
    issued("2018", "2020-12-31", &[]);
    let issued_on = "2018".to_owned();
    issued("2018", "2021-01-01", &[("2021-01-01", Matter::OldDocument { issued_on })]);
}

#[test]
fn a_document_may_be_issued_sixty_days_after_its_figure_begins() {
    let late = |issued_on: &str| {
        let issued_on = issued_on.to_owned();
        vec![("2020-01-01", Matter::LateDocument { issued_on })]
    };
    issued("2020-02-29", "2020-01-01", &[]);
    issued("2020-03-01", "2020-01-01", &[]);
    issued("2020-03-02", "2020-01-01", &late("2020-03-02"));
    issued("2020-03", "2020-01-01", &[]);
    issued("2020-04", "2020-01-01", &late("2020-04"));
    issued("2020", "2020-01-01", &[]);
    issued("2021", "2020-01-01", &late("2021"));
}

#[test]
fn a_value_is_looked_at_again_after_a_year() {
    let stale = |checked: &str, today: &str| {
        let value = format!(
            r#"{{ FROM "2020-01-01", "value": "2.00", STATUS, "checked_on": "{checked}" }}"#
        );
        let on = day(checked);
        let found = remarks(&made(&value, ""), today, &[]);
        !found.is_empty() && found == [told("2020-01-01", Matter::CheckedLongAgo { on })]
    };
    assert!(!stale("2026-11-23", "2027-11-22"));
    assert!(!stale("2026-11-23", "2027-11-23"));
    assert!(stale("2026-11-23", "2027-11-24"));
}

#[test]
fn a_value_that_nobody_checked_is_wrong() {
    check(
        r#"{ FROM "2020-01-01", "value": "2.00", STATUS }"#,
        &[("2020-01-01", Matter::NotChecked)],
    );
}

#[test]
fn a_first_day_in_doubt_is_told() {
    let doubtful = |from: &'static str| vec![(from, Matter::FirstDayDoubtful)];
    check(r#"{ FROM "2020-02", "value": "2.00", OK }"#, &doubtful("2020-02"));
    check(r#"{ FROM "2020", "value": "2.00", OK }"#, &doubtful("2020"));
    check(
        r#"{ FROM "2020-02-01", "first_day": "unverified", "value": "2.00", OK }"#,
        &doubtful("2020-02-01"),
    );
    check(r#"{ FROM "unknown", "seen": "2020-02-01", "value": "2.00", OK }"#, &[]);
}

#[test]
fn a_hole_after_a_year_figure_is_wrong() {
    let two = |next: &str| {
        format!(
            r#"{{ FROM "2020-01-01", "lasts": "year", "value": "2.00", OK }},
               {{ FROM "{next}", "value": "2.00", OK }}"#
        )
    };
    let hole = |next| {
        let matter = Matter::Hole { first: day("2021-01-01"), next: day(next) };
        vec![("2020-01-01", matter)]
    };
    check(&two("2020-12-31"), &[]);
    check(&two("2021-01-01"), &[]);
    check(&two("2021-01-02"), &hole("2021-01-02"));
    check(&two("2023-01-01"), &hole("2023-01-01"));
}

#[test]
fn a_year_figure_without_a_next_is_told_when_its_year_is_over() {
    let params = made(r#"{ FROM "2026-01-01", "lasts": "year", "value": "2.00", OK }"#, "");
    assert_eq!(remarks(&params, "2026-12-31", &[]), []);
    let over = Matter::YearOver { last: day("2026-12-31") };
    assert_eq!(remarks(&params, "2027-01-01", &[]), [told("2026-01-01", over)]);
}

#[test]
fn an_end_has_a_day() {
    check(r#"{ FROM "unknown", "value": "ended", OK }"#, &[("unknown", Matter::EndedNoDay)]);
    check(
        r#"{ FROM "2019-01-01", "value": "2.00", OK },
           { FROM "2020-01-01", "value": "ended", OK }"#,
        &[],
    );
}

#[test]
fn a_document_that_nothing_cites_is_wrong_unless_a_rule_does() {
    let params = made(
        r#"{ FROM "2020-01-01", "value": "2.00", OK }"#,
        r#", "idle": { "title": { "zh": "某通知", "en": "A notice" } }"#,
    );
    let matter = Matter::CitedNowhere;
    let expected = Remark { key: "idle".to_owned(), from: None, matter };
    assert_eq!(remarks(&params, "2026-11-23", &[]), [expected]);
    assert_eq!(remarks(&params, "2026-11-23", &["idle"]), []);
}

#[test]
fn a_figure_has_a_name() {
    let text = text_of(r#"{ FROM "2020-01-01", "value": "2.00", OK }"#, "");
    let params = load(&[("cn.json", &text.replace(NAME, ""))]).unwrap();
    let found: Vec<Matter> =
        remarks(&params, "2026-11-23", &[]).into_iter().map(|r| r.matter).collect();
    assert_eq!(found.iter().filter(|m| **m == Matter::NoName).count(), 1);
}

#[test]
fn values_are_counted_by_status() {
    let params = made(
        r#"{ FROM "2019-01-01", "value": "missing", "status": "missing", CHECKED },
           { FROM "2020-01-01", "value": "2.00", OK },
           { FROM "2021-01-01", "value": "2.00", "status": "unverified", CHECKED }"#,
        "",
    );
    let expected = Counts { official: 0, secondary: 1, unverified: 1, missing: 1 };
    assert_eq!(Counts::of(&params), expected);
}

const KEY: &str = "overtime.multiple.rest_day";
const NAME: &str = r#""name": { "zh": "倍数", "en": "Multiple" },"#;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn told(from: &str, matter: Matter) -> Remark {
    Remark { key: KEY.to_owned(), from: Some(from.to_owned()), matter }
}

fn text_of(values: &str, documents: &str) -> String {
    let values = values
        .replace("FROM", r#""from":"#)
        .replace("OK", "STATUS, CHECKED")
        .replace("STATUS", r#""status": "secondary", "cite": [{ "document": "law" }]"#)
        .replace("CHECKED", r#""checked_on": "2026-11-23""#);
    format!(
        r#"{{ "format": 1, "authority": "cn", "name": {{ "zh": "全国", "en": "Nation" }},
        "revision": 1, "checked_on": "2026-11-23",
        "documents": {{ "law": {{ "title": {{ "zh": "法", "en": "Law" }} }} {documents} }},
        "figures": {{ "{KEY}": {{ {NAME} "ask": "nation", "values": [ {values} ] }} }} }}"#
    )
}

/// A nation with one figure.
fn made(values: &str, documents: &str) -> Params {
    load(&[("cn.json", &text_of(values, documents))]).unwrap()
}

/// The remarks on a day, but for the figures that are registered and not in the file.
fn remarks(params: &Params, today: &str, cited_elsewhere: &[&str]) -> Vec<Remark> {
    let mut remarks = lint(params, day(today), cited_elsewhere);
    remarks.retain(|remark| {
        remark.from.is_some() || !matches!(remark.matter, Matter::Missing { .. })
    });
    remarks
}

/// The only place that looks for remarks of a day; the tests above are data.
#[track_caller]
fn check(values: &str, expected: &[(&str, Matter)]) {
    let found = remarks(&made(values, ""), "2026-11-23", &[]);
    let expected: Vec<Remark> =
        expected.iter().map(|(from, matter)| told(from, matter.clone())).collect();
    assert_eq!(found, expected);
}

/// The same for a document issued on a day.
#[track_caller]
fn issued(on: &str, from: &str, expected: &[(&str, Matter)]) {
    let values = format!(r#"{{ FROM "{from}", "value": "2.00", OK }}"#);
    let text = text_of(&values, "")
        .replace(r#""law": {"#, &format!(r#""law": {{ "issued_on": "{on}","#));
    let params = load(&[("cn.json", &text)]).unwrap();
    let expected: Vec<Remark> =
        expected.iter().map(|(from, matter)| told(from, matter.clone())).collect();
    assert_eq!(remarks(&params, "2026-11-23", &[]), expected);
}
