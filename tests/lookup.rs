//! Reading a figure for a day: never the nearest row, never a default. 按日期取值。

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test that cannot be set up has failed")]

use chrono::NaiveDate;
use quanyi::law::Status;
use quanyi::params::{
    Figure, Figures, Gap, GapCause, InForce, Office, Params, Span, Supplied, SuppliedError,
    Value, load,
};
use quanyi::units::Money;

/// A figure of the nation with bounds from 1 to 5, for values made up here.
const MULTIPLE: Figure<Money> = Figure::new("overtime.multiple.rest_day");
/// The same, for what `Supplied` may stand in for.
const UNKNOWN_MULTIPLE: Figure<Money> = Figure::new("part_time.statutory_holiday_multiple");
const TIER_3: Figure<Money> = Figure::new("minimum_wage.monthly.tier_3");

#[test]
fn a_value_holds_from_its_first_day_until_the_day_before_the_next() {
    let params = county();
    check(&params, TIER_3, "2024-09-30", "1690 secondary");
    check(&params, TIER_3, "2024-10-01", "1770 secondary");
    check(&params, TIER_3, "2025-09-30", "1770 secondary");
    check(&params, TIER_3, "2025-10-01", "1870 secondary");
    check(&params, TIER_3, "2026-08-31", "1870 secondary");
    check(&params, TIER_3, "2026-09-01", "1970 secondary");
    check(&params, TIER_3, "2035-12-31", "1970 secondary");
}

#[test]
fn a_day_before_the_first_value_is_refused_with_the_first_day_known() {
    let params = county();
    check(&params, TIER_3, "2015-09-01", "1180 secondary");
    check(&params, TIER_3, "2015-08-31", "before 2015-09-01; nearest 2015-09-01 to 2018-04-30");
    check(&params, TIER_3, "1900-01-01", "before 2015-09-01; nearest 2015-09-01 to 2018-04-30");
}

#[test]
fn a_refusal_names_the_figure_the_day_and_whom_to_ask() {
    let params = county();
    let none = Supplied::default();
    let figures = Figures::new(&params, &none);
    let on = day("2015-08-31");
    let gap = figures.on(TIER_3, on).unwrap_err();
    assert_eq!((gap.key.as_str(), gap.day, gap.ask), (TIER_3.key, on, Office::ProvinceLabour));
    let rate = Figure::<Money>::new("employee_medical.employer_rate");
    assert_eq!(figures.on(rate, on).unwrap_err().ask, Office::PrefectureMedical);
    // A span is refused for its first day without a value.
    let gap = figures.over(TIER_3, on, day("2016-01-01")).unwrap_err();
    assert_eq!((gap.key.as_str(), gap.day), (TIER_3.key, on));
    let floor = Figure::<Money>::new("pension.base_floor");
    let gap = figures.over(floor, day("2026-12-01"), day("2027-02-01")).unwrap_err();
    assert_eq!(gap.day, day("2027-01-01"));
}

#[test]
fn a_year_figure_is_never_carried_into_another_year() {
    let params = made(
        r#"{ "from": "2024-01-01", "lasts": "year", "value": "1", "status": "unverified" },
           { "from": "2026-07-01", "lasts": "year", "value": "2", "status": "unverified" }"#,
    );
    check(
        &params,
        MULTIPLE,
        "2023-12-31",
        "before 2024-01-01; nearest 2024-01-01 to 2024-12-31",
    );
    check(&params, MULTIPLE, "2024-01-01", "1 unverified");
    check(&params, MULTIPLE, "2024-12-31", "1 unverified");
    check(&params, MULTIPLE, "2025-01-01", "not known; nearest 2024-01-01 to 2024-12-31");
    check(&params, MULTIPLE, "2026-06-30", "not known; nearest 2026-07-01 to 2026-12-31");
    check(&params, MULTIPLE, "2026-07-01", "2 unverified");
    check(&params, MULTIPLE, "2026-12-31", "2 unverified");
    check(&params, MULTIPLE, "2027-01-01", "not known; nearest 2026-07-01 to 2026-12-31");
}

#[test]
fn the_shipped_year_figures_end_with_their_year() {
    let params = county();
    let floor = Figure::<Money>::new("pension.base_floor");
    check(&params, floor, "2026-12-31", "4403 secondary");
    check(&params, floor, "2027-01-01", "not known; nearest 2026-01-01 to 2026-12-31");
    let base = Figure::<Money>::new("pension.payout_base");
    check(&params, base, "2025-12-31", "8265 secondary");
    check(&params, base, "2026-01-01", "not known; nearest 2025-01-01 to 2025-12-31");
}

#[test]
fn an_ended_figure_says_since_when_and_takes_no_supplied_value() {
    let params = made(
        r#"{ "from": "2010-01-01", "value": "2", "status": "unverified" },
           { "from": "2022-01-01", "value": "ended", "status": "unverified" }"#,
    );
    check(&params, MULTIPLE, "2021-12-31", "2 unverified");
    let ended = "ended since 2022-01-01; nearest 2010-01-01 to 2021-12-31";
    check(&params, MULTIPLE, "2022-01-01", ended);
    check(&params, MULTIPLE, "2030-01-01", ended);
    let supplied = supplied(MULTIPLE.key, "3");
    assert_eq!(told(&Figures::new(&params, &supplied), MULTIPLE, "2022-01-01"), ended);
}

#[test]
fn a_missing_value_ends_the_one_before_it() {
    let params = made(
        r#"{ "from": "2010-01-01", "value": "2", "status": "unverified" },
           { "from": "2022-01-01", "value": "missing", "status": "missing" },
           { "from": "2022-09-01", "value": "3", "status": "unverified" }"#,
    );
    check(&params, MULTIPLE, "2021-12-31", "2 unverified");
    check(&params, MULTIPLE, "2022-01-01", "not known; nearest 2010-01-01 to 2021-12-31");
    check(&params, MULTIPLE, "2022-08-31", "not known; nearest 2022-09-01 on");
    check(&params, MULTIPLE, "2022-09-01", "3 unverified");
    // Of two periods as near, the earlier.
    check(&params, MULTIPLE, "2022-05-02", "not known; nearest 2010-01-01 to 2021-12-31");
    check(&params, MULTIPLE, "2022-05-03", "not known; nearest 2022-09-01 on");
}

#[test]
fn what_is_always_missing_is_missing_on_every_day_until_a_value_begins() {
    let params = made(
        r#"{ "from": "always", "value": "missing", "status": "missing" },
           { "from": "2022-01-01", "value": "3", "status": "unverified" }"#,
    );
    check(&params, MULTIPLE, "1995-01-01", "not known; nearest 2022-01-01 on");
    check(&params, MULTIPLE, "2021-12-31", "not known; nearest 2022-01-01 on");
    check(&params, MULTIPLE, "2022-01-01", "3 unverified");
    check(&county(), UNKNOWN_MULTIPLE, "2026-01-01", "not known; nearest none");
}

#[test]
fn a_figure_without_a_row_and_a_key_without_a_figure_are_missing() {
    check(&made(""), MULTIPLE, "2026-01-01", "not known; nearest none");
    let nowhere = Figure::<Money>::new("no.such.figure");
    check(&county(), nowhere, "2026-01-01", "not known; nearest none");
}

#[test]
fn a_month_as_first_day_counts_from_its_first_and_is_doubtful_to_its_last() {
    let params = cited(r#"{ "from": "2024-02", "value": "2", "status": "official", CITE }"#);
    check(&params, MULTIPLE, "2024-01-31", "before 2024-02-01; nearest 2024-02-01 on");
    check(&params, MULTIPLE, "2024-02-01", "2 unverified, first day doubtful");
    check(&params, MULTIPLE, "2024-02-29", "2 unverified, first day doubtful");
    check(&params, MULTIPLE, "2024-03-01", "2 official");
}

#[test]
fn a_year_as_first_day_is_doubtful_to_its_end() {
    let params = cited(r#"{ "from": "2021", "value": "2", "status": "secondary", CITE }"#);
    check(&params, MULTIPLE, "2020-12-31", "before 2021-01-01; nearest 2021-01-01 on");
    check(&params, MULTIPLE, "2021-01-01", "2 unverified, first day doubtful");
    check(&params, MULTIPLE, "2021-12-31", "2 unverified, first day doubtful");
    check(&params, MULTIPLE, "2022-01-01", "2 secondary");
}

#[test]
fn a_year_figure_is_never_doubtful_whatever_its_precision() {
    let params = cited(
        r#"{ "from": "2021", "lasts": "year", "value": "2", "status": "secondary", CITE }"#,
    );
    check(&params, MULTIPLE, "2021-01-01", "2 secondary");
    check(&params, MULTIPLE, "2022-01-01", "not known; nearest 2021-01-01 to 2021-12-31");
    let params = cited(
        r#"{ "from": "2021-03-15", "first_day": "unverified", "lasts": "year", "value": "2",
             "status": "secondary", CITE }"#,
    );
    check(
        &params,
        MULTIPLE,
        "2021-03-14",
        "before 2021-03-15; nearest 2021-03-15 to 2021-12-31",
    );
    check(&params, MULTIPLE, "2021-03-15", "2 secondary");
}

#[test]
fn a_day_marked_unverified_is_doubtful_in_its_month_only() {
    let params = county();
    check(&params, TIER_3, "2022-09-30", "1350 secondary");
    check(&params, TIER_3, "2022-10-01", "1600 unverified, first day doubtful");
    check(&params, TIER_3, "2022-10-31", "1600 unverified, first day doubtful");
    check(&params, TIER_3, "2022-11-01", "1600 secondary");
    let params = cited(
        r#"{ "from": "2020-01-20", "first_day": "unverified", "value": "2", "status": "official",
             CITE }"#,
    );
    check(&params, MULTIPLE, "2020-01-20", "2 unverified, first day doubtful");
    check(&params, MULTIPLE, "2020-01-31", "2 unverified, first day doubtful");
    check(&params, MULTIPLE, "2020-02-01", "2 official");
}

#[test]
fn doubt_never_makes_a_value_more_certain() {
    let params = made(
        r#"{ "from": "2020-01-01", "first_day": "unverified", "value": "2",
             "status": "unverified" }"#,
    );
    check(&params, MULTIPLE, "2020-01-01", "2 unverified, first day doubtful");
    check(&params, MULTIPLE, "2020-02-01", "2 unverified");
}

#[test]
fn a_figure_seen_in_force_is_answered_from_that_day() {
    let params = cited(
        r#"{ "from": "unknown", "seen": "2025-12-01", "value": "2", "status": "secondary", CITE }"#,
    );
    check(&params, MULTIPLE, "2025-11-30", "before 2025-12-01; nearest 2025-12-01 on");
    check(&params, MULTIPLE, "2025-12-01", "2 secondary");
    let rate = Figure::<Money>::new("employee_medical.employee_rate");
    check(&county(), rate, "2025-11-30", "before 2025-12-01; nearest 2025-12-01 on");
    check(&county(), rate, "2025-12-01", "2 secondary");
}

#[test]
fn a_day_seen_only_to_its_month_or_year_is_doubtful_within_it() {
    let params = cited(
        r#"{ "from": "unknown", "seen": "2025-01", "value": "2", "status": "official", CITE }"#,
    );
    check(&params, MULTIPLE, "2024-12-31", "before 2025-01-01; nearest 2025-01-01 on");
    check(&params, MULTIPLE, "2025-01-01", "2 unverified, first day doubtful");
    check(&params, MULTIPLE, "2025-01-31", "2 unverified, first day doubtful");
    check(&params, MULTIPLE, "2025-02-01", "2 official");
    let params = cited(
        r#"{ "from": "unknown", "seen": "2024", "value": "2", "status": "official", CITE }"#,
    );
    check(&params, MULTIPLE, "2024-12-31", "2 unverified, first day doubtful");
    check(&params, MULTIPLE, "2025-01-01", "2 official");
}

#[test]
fn a_figure_from_nobody_knows_when_is_never_answered() {
    let params = made(r#"{ "from": "unknown", "value": "2", "status": "unverified" }"#);
    for day in ["1995-01-01", "2026-11-23", "2999-12-31"] {
        check(&params, MULTIPLE, day, "not known; nearest none");
    }
    let params = made(
        r#"{ "from": "unknown", "value": "2", "status": "unverified" },
           { "from": "2020-01-01", "value": "3", "status": "unverified" }"#,
    );
    check(&params, MULTIPLE, "2019-12-31", "before 2020-01-01; nearest 2020-01-01 on");
    check(&params, MULTIPLE, "2020-01-01", "3 unverified");
}

#[test]
fn a_supplied_value_answers_for_what_is_missing_only() {
    let params = county();
    let supplied = supplied(UNKNOWN_MULTIPLE.key, "3");
    let figures = Figures::new(&params, &supplied);
    assert_eq!(told(&figures, UNKNOWN_MULTIPLE, "2026-01-01"), "3 supplied");
    let found = figures.on(UNKNOWN_MULTIPLE, day("2026-01-01")).unwrap();
    let record = params.record(found.figure.id).unwrap();
    assert_eq!(record.key, UNKNOWN_MULTIPLE.key);
    assert!(params.entry(found.figure.id).is_none());
}

#[test]
fn a_supplied_value_never_replaces_one_that_is_known() {
    let params = county();
    let supplied = supplied(TIER_3.key, "5000");
    let figures = Figures::new(&params, &supplied);
    assert_eq!(told(&figures, TIER_3, "2026-09-01"), "1970 secondary");
    // Before the first day known there is none to replace.
    assert_eq!(told(&figures, TIER_3, "2015-08-31"), "5000 supplied");
}

#[test]
fn a_supplied_value_answers_for_the_year_that_is_missing() {
    let params = county();
    let floor = Figure::<Money>::new("pension.base_floor");
    let supplied = supplied(floor.key, "4500.00");
    let figures = Figures::new(&params, &supplied);
    assert_eq!(told(&figures, floor, "2026-12-31"), "4403 secondary");
    assert_eq!(told(&figures, floor, "2027-01-01"), "4500 supplied");
}

#[test]
fn a_supplied_value_has_to_fit_its_figure() {
    let mut supplied = Supplied::default();
    assert_eq!(supplied.add(TIER_3.key, " 1,970.5元 "), Ok(()));
    assert_eq!(supplied.add("employee_medical.employer_rate", "８％"), Ok(()));
    assert_eq!(supplied.add("minimum_wage.housing_meal", "是"), Ok(()));
    assert_eq!(supplied.value("minimum_wage.housing_meal"), Some(&Value::YesNo(true)));
    assert!(matches!(
        supplied.add("minimum_wage.monthly", "1970"),
        Err(SuppliedError::UnknownFigure { .. })
    ));
    for (key, typed) in [
        (TIER_3.key, "missing"),
        (TIER_3.key, "ended"),
        (TIER_3.key, ""),
        (TIER_3.key, "-1970"),
        (TIER_3.key, "1970.005"),
        (TIER_3.key, "499.99"),
        (TIER_3.key, "20000.01"),
        (TIER_3.key, "一千九"),
        ("employee_medical.employer_rate", "30.1"),
        ("minimum_wage.housing_meal", "perhaps"),
        ("flexible_pension.grades", r#"[{"pct":"60","status":"official"}]"#),
    ] {
        let result = supplied.add(key, typed);
        assert!(
            matches!(result, Err(SuppliedError::DoesNotFit { .. })),
            "{key} takes {typed}: {result:?}"
        );
    }
    // What does not fit leaves the value before it.
    assert_eq!(supplied.keys().count(), 3);
    assert_eq!(supplied.value(TIER_3.key), Some(&Value::Number("1970.5".parse().unwrap())));
}

#[test]
fn a_span_is_cut_where_a_value_changes() {
    let params = county();
    spans(&params, TIER_3, "2026-08-01", "2026-08-31", "1870 2026-08-01..2026-08-31");
    spans(
        &params,
        TIER_3,
        "2026-08-01",
        "2026-09-30",
        "1870 2026-08-01..2026-08-31, 1970 2026-09-01..2026-09-30",
    );
    spans(&params, TIER_3, "2026-08-31", "2026-08-31", "1870 2026-08-31..2026-08-31");
    spans(&params, TIER_3, "2026-09-01", "2026-09-01", "1970 2026-09-01..2026-09-01");
    spans(
        &params,
        TIER_3,
        "2024-10-01",
        "2026-09-01",
        "1770 2024-10-01..2025-09-30, 1870 2025-10-01..2026-08-31, \
         1970 2026-09-01..2026-09-01",
    );
    spans(
        &params,
        TIER_3,
        "2015-08-31",
        "2015-09-30",
        "before 2015-09-01; nearest 2015-09-01 to 2018-04-30",
    );
}

#[test]
fn a_span_of_a_year_figure_is_cut_at_new_year() {
    let params = made(
        r#"{ "from": "2024", "lasts": "year", "value": "1", "status": "unverified" },
           { "from": "2025", "lasts": "year", "value": "1", "status": "unverified" }"#,
    );
    spans(
        &params,
        MULTIPLE,
        "2024-12-01",
        "2025-01-31",
        "1 2024-12-01..2024-12-31, 1 2025-01-01..2025-01-31",
    );
    spans(&params, MULTIPLE, "2025-12-01", "2025-12-31", "1 2025-12-01..2025-12-31");
    let gap = "not known; nearest 2025-01-01 to 2025-12-31";
    spans(&params, MULTIPLE, "2025-12-31", "2026-01-01", gap);
}

#[test]
fn a_year_figure_that_begins_late_leaves_the_days_before_it_open() {
    let params = made(
        r#"{ "from": "2024", "lasts": "year", "value": "1", "status": "unverified" },
           { "from": "2025-05-01", "lasts": "year", "value": "2", "status": "unverified" }"#,
    );
    let gap = "not known; nearest 2024-01-01 to 2024-12-31";
    spans(&params, MULTIPLE, "2024-12-31", "2025-05-01", gap);
    let supplied = supplied(MULTIPLE.key, "3");
    let figures = Figures::new(&params, &supplied);
    assert_eq!(
        told_over(&figures, MULTIPLE, "2024-12-31", "2026-01-01"),
        "1 2024-12-31..2024-12-31, 3 2025-01-01..2025-04-30, 2 2025-05-01..2025-12-31, \
         3 2026-01-01..2026-01-01"
    );
}

#[test]
fn a_span_takes_the_certainty_of_its_first_day() {
    // Doubt about a first day reaches to the end of the span that holds it: never more certain.
    let params = county();
    let none = Supplied::default();
    let figures = Figures::new(&params, &none);
    let pieces = figures.over(TIER_3, day("2022-09-01"), day("2022-12-31")).unwrap();
    let status: Vec<Status> = pieces.iter().map(|span| span.found.figure.status).collect();
    assert_eq!(status, [Status::Secondary, Status::Unverified]);
    let later = figures.over(TIER_3, day("2022-11-01"), day("2022-12-31")).unwrap();
    assert_eq!(later[0].found.figure.status, Status::Secondary);
}

#[test]
fn a_span_that_ends_before_it_begins_holds_nothing() {
    let params = county();
    spans(&params, TIER_3, "2026-09-02", "2026-09-01", "");
}

#[test]
fn keys_that_hold_a_county_are_read_whole() {
    let params = county();
    let none = Supplied::default();
    let figures = Figures::new(&params, &none);
    let tier =
        figures.key_on::<Money>("minimum_wage.tier_of.532524", day("2026-09-01")).unwrap();
    assert_eq!(tier.value.to_string(), "3.00");
    assert!(figures.key_on::<Money>("minimum_wage.tier_of", day("2026-09-01")).is_err());
    assert!(
        figures.key_on::<Money>("minimum_wage.tier_of.<county>", day("2026-09-01")).is_err()
    );
    assert!(figures.key_on::<Money>("minimum_wage.tier_of.530102", day("2026-09-01")).is_err());
}

#[test]
fn words_are_in_force_but_are_no_number() {
    let params = county();
    let none = Supplied::default();
    let figures = Figures::new(&params, &none);
    let rule = "minimum_wage.piece_rate";
    assert!(figures.on(Figure::<InForce>::new(rule), day("2026-09-01")).is_ok());
    assert!(figures.on(Figure::<Money>::new(rule), day("2026-09-01")).is_err());
}

/// The shipped figures.
fn county() -> Params {
    load(&[
        ("cn.json", include_str!("../params/cn.json")),
        ("53.json", include_str!("../params/53.json")),
        ("5325.json", include_str!("../params/5325.json")),
        ("532524.json", include_str!("../params/532524.json")),
    ])
    .unwrap()
}

/// A nation whose one figure has these values; no figures at all if that is no file.
fn made(values: &str) -> Params {
    let figure = MULTIPLE.key;
    let text = format!(
        r#"{{ "format": 1, "authority": "cn", "name": {{ "zh": "全国", "en": "Nation" }},
        "revision": 1, "checked_on": "2026-11-23",
        "documents": {{ "labour-law": {{ "title": {{ "zh": "劳动法", "en": "Labour Law" }} }} }},
        "figures": {{ "{figure}": {{ "ask": "nation", "values": [ {values} ] }} }} }}"#
    );
    load(&[("cn.json", &text)]).unwrap()
}

/// The same, with a document for `CITE`.
fn cited(values: &str) -> Params {
    made(&values.replace("CITE", r#""cite": [{ "document": "labour-law" }]"#))
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn supplied(key: &str, typed: &str) -> Supplied {
    let mut supplied = Supplied::default();
    supplied.add(key, typed).unwrap();
    supplied
}

/// The only place that reads a figure for a day; the tests above are data.
#[track_caller]
fn check(params: &Params, figure: Figure<Money>, on: &str, expected: &str) {
    let none = Supplied::default();
    let found = told(&Figures::new(params, &none), figure, on);
    assert_eq!(found, expected, "{} on {on}", figure.key);
}

/// The same for a span.
#[track_caller]
fn spans(params: &Params, figure: Figure<Money>, first: &str, last: &str, expected: &str) {
    let none = Supplied::default();
    assert_eq!(told_over(&Figures::new(params, &none), figure, first, last), expected);
}

/// A value with its certainty, or why there is none.
fn told(figures: &Figures<'_>, figure: Figure<Money>, on: &str) -> String {
    match figures.on(figure, day(on)) {
        Ok(found) => {
            let status = format!("{:?}", found.figure.status).to_lowercase();
            let doubt =
                if found.figure.first_day_doubtful { ", first day doubtful" } else { "" };
            format!("{} {status}{doubt}", plain(found.value))
        }
        Err(gap) => why(&gap),
    }
}

fn told_over(figures: &Figures<'_>, figure: Figure<Money>, first: &str, last: &str) -> String {
    match figures.over(figure, day(first), day(last)) {
        Ok(spans) => {
            let tell = |span: &Span<Money>| {
                format!("{} {}..{}", plain(span.found.value), span.first, span.last)
            };
            spans.iter().map(tell).collect::<Vec<_>>().join(", ")
        }
        Err(gap) => why(&gap),
    }
}

/// A number without decimals that say nothing.
fn plain(value: Money) -> String {
    value.to_string().trim_end_matches(".00").to_owned()
}

fn why(gap: &Gap) -> String {
    let cause = match gap.cause {
        GapCause::NotKnown => "not known".to_owned(),
        GapCause::Ended { since } => format!("ended since {since}"),
        GapCause::BeforeFirst { first } => format!("before {first}"),
    };
    let nearest = match gap.nearest {
        None => "none".to_owned(),
        Some((first, None)) => format!("{first} on"),
        Some((first, Some(last))) => format!("{first} to {last}"),
    };
    format!("{cause}; nearest {nearest}")
}
