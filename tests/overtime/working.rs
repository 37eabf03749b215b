//! The working: each step with its term and its authority; and what holds of every working.

use std::collections::BTreeSet;

use quanyi::api::{convention, from_json, term};
use quanyi::law::{Operation, Silent, Step};
use quanyi::params::Figures;
use quanyi::rules::overtime;

use super::{FIELDS, answer, assess, case, county};

/// Holds the list of steps against the one written by hand: term, then each document and article,
/// then the convention; a figure taken from the files has its documents instead.
#[track_caller]
fn works(text: &str, expected: &[&str]) {
    let said: Vec<String> = answer(&case(text)).trace.steps().iter().map(line).collect();
    assert_eq!(said, expected, "{text}\n{said:#?}");
}

fn line(step: &Step) -> String {
    let figures = county();
    let mut parts = vec![term(step.label.term)];
    let figure = step.figure.and_then(|used| figures.entry(used.id));
    for cite in figure.iter().flat_map(|entry| &entry.cites) {
        let document = figures.document(cite.document).unwrap();
        let article = cite.article.as_deref().unwrap_or_default();
        parts.push(format!("{} {article}", document.key).trim_end().to_owned());
    }
    for citation in step.basis.law {
        parts.push(format!("{} {}", citation.document, citation.article).trim_end().to_owned());
    }
    parts.extend(step.basis.convention.map(|ours| format!("ours: {}", convention(ours))));
    parts.join(" | ")
}

const MONTHLY: &str = "monthly_minimum_wage | minimum-wage-2025";
const PAID_DAYS: &str = "paid_days_per_month | wage-conversion-2025";
const HOURS: &str = "hours_per_paid_day | wage-conversion-2008 二";
const CONVERSION: &str = "| wage-conversion-2008 | wage-conversion-2025";

fn article_44(paragraph: &str) -> String {
    format!(
        "| labour-law 第四十四条第（{paragraph}）项 | wage-payment-provisions 第十三条第（{paragraph}）项"
    )
}

#[test]
fn of_two_hours_over_and_a_holiday() {
    let (one, three) = (article_44("一"), article_44("三"));
    works(
        "month=2026-01; tier=3; wage=5000; days: 2026-01-05 10 / 2026-01-01 8; paid: 100",
        &[
            MONTHLY,
            &format!("extended_multiple {one}"),
            PAID_DAYS,
            HOURS,
            &format!("extended_pay {one} | county-plan-2022 第7项"),
            "extended_pay | ours: round_once",
            &format!("statutory_holiday_multiple {three}"),
            &format!("statutory_holiday_pay {three} | county-plan-2022 第7项"),
            "statutory_holiday_pay | ours: round_once",
            "overtime_due",
            "overtime_due",
            "overtime_owed",
            &format!("hourly_wage {CONVERSION}"),
            &format!("daily_wage {CONVERSION}"),
            "gross_due",
        ],
    );
}

#[test]
fn of_a_wage_below_the_floor_on_several_days() {
    // The larger of wage and floor is written once, however many days there are.
    let two = article_44("二");
    works(
        "month=2026-01; tier=3; wage=1800; days: 2026-01-10 8 / 2026-01-11 8",
        &[
            MONTHLY,
            "overtime_base | labour-law 第四十八条第二款",
            "rest_day_hours | ours: shift_by_starting_day",
            &format!("rest_day_multiple {two}"),
            PAID_DAYS,
            HOURS,
            &format!("rest_day_pay {two} | county-plan-2022 第7项"),
            "rest_day_pay | ours: round_once",
            &format!("hourly_wage {CONVERSION}"),
            &format!("daily_wage {CONVERSION}"),
            "gross_due",
        ],
    );
}

#[test]
fn of_a_cycle() {
    works(
        "month=2026-01; last_month=2026-03; tier=3; wage_form=hour; wage=100; system=averaged; approved=yes; cycle=quarter; cycle_first=2026-01-01; cycle_hours=500; left=2026-03-30",
        &[
            // The holidays of the three months that would have been workdays.
            MONTHLY,
            PAID_DAYS,
            HOURS,
            "holiday_wage | labour-law 第五十一条",
            MONTHLY,
            "holiday_wage | labour-law 第五十一条",
            "cycle_workdays | wage-conversion-2025",
            "hours_per_paid_day | working-hours-regulation 第三条 | labour-law 第三十六条",
            "cycle_standard | working-hours-regulation 第三条 | wage-conversion-2025",
            "cycle_standard | ours: cycle_by_days",
            "cycle_excess | wage-payment-provisions 第十三条第三款",
            MONTHLY,
            "cycle_multiple | wage-payment-provisions 第十三条第三款 | wage-payment-provisions 第十三条第（一）项",
            "cycle_pay | wage-payment-provisions 第十三条第三款",
            "cycle_pay | ours: round_once",
            "overtime_due",
            "daily_wage | wage-conversion-2008 | wage-conversion-2025",
        ],
    );
}

/// Cases that between them take every path of the rule.
pub(super) const PATHS: &[&str] = &[
    "month=2026-01; wage=17400; days: 2026-01-05 12 / 2026-01-10 8 / 2026-01-01 8 / 2026-01-09 20:00-06:00",
    "month=2026-08; last_month=2026-09; wage=1900; wages: 2026-08-17 1910; days: 2026-08-03 9 / 2026-08-18 9 / 2026-09-01 9; absences: 8",
    "month=2026-10; wage_form=day; wage=80; days: 2026-10-01 8; paid: 100 holiday / 50 extended",
    "month=2026-10; wage_form=hour; wage=20; days: 2026-10-01 8 / 2026-10-02 4",
    "month=2026-01; wage_form=piece; pieces: extended 100 0.5 / rest_day 7 0.33 / holiday 3 1.01",
    "month=2026-01; wage=17400; system=averaged; approved=yes; cycle=half_year; cycle_first=2026-01-01; joined=2026-01-12",
    "month=2024-12; last_month=2025-05; wage=17400; system=averaged; approved=yes; cycle=half_year; cycle_first=2024-12-01; cycle_hours=1100; days: 2025-01-01 8",
    "month=2026-01; wage=17400; system=unfixed; approved=yes; days: 2026-01-01 8",
    "month=2024-07; wage=17400; days: 2024-07-12 10",
    "month=2026-01; wage=17400; rest_days=sun; wage_basis=regular; base_wage=9000; days: 2026-01-12 8 / 2026-01-13 8 / 2026-01-14 8 / 2026-01-15 8 / 2026-01-16 8 / 2026-01-17 8 2",
    "month=2026-01; wage=17400; rest_days=roster; protected=nursing; days: 2026-01-12 9 / 2026-01-13 8 _ rest",
    "month=2027-01; wage=17400; days: 2027-01-05 10 / 2027-01-01 8 / 2027-01-06 8 _ work; paid: 1",
    "class=dispatched; month=2026-01; wage=17400; days: 2026-01-05 10",
    "class=over_age; month=2026-07; wage=17400; days: 2026-07-04 10",
    "class=part_time; month=2026-10; wage=20; days: 2026-10-01 4",
    "class=managed; month=2026-10; normal_hours=100; normal_pay=2000; holiday_hours=8; holiday_pay=200",
    "class=self_directed; month=2026-10",
    "month=2026-10; wage_form=package",
];

#[test]
fn every_document_relied_on_is_listed_and_every_step_has_its_parts() {
    let figures = county();
    let mut seen = BTreeSet::new();
    for text in PATHS {
        for step in answer(&case(text)).trace.steps() {
            for citation in step.basis.law {
                let document = figures.document_called(citation.document);
                assert!(document.is_some(), "{} is not listed", citation.document);
                seen.insert(citation.document);
            }
            if step.operation == Operation::Given {
                assert!(step.figure.is_some());
            } else {
                assert!(!step.operands.is_empty(), "{text}: {step:?}");
            }
        }
    }
    let listed: Vec<&str> = seen.into_iter().collect();
    assert_eq!(
        listed,
        [
            "county-plan-2022",
            "labour-contract-law",
            "labour-law",
            "minimum-wage-provisions",
            "wage-conversion-2008",
            "wage-conversion-2025",
            "wage-payment-provisions",
            "working-hours-regulation",
        ]
    );
}

#[test]
fn a_silent_working_gives_the_same() {
    let figures = county();
    for text in PATHS {
        let traced = answer(&case(text));
        let mut silent = Silent::default();
        let again = overtime::assess(
            &mut silent,
            Figures::new(&figures, &traced.supplied),
            &traced.input,
        );
        assert_eq!(again, traced.answered, "{text}");
        assert_eq!(silent.certainty(), traced.trace.certainty(), "{text}");
    }
}

#[test]
fn the_same_case_gives_the_same_bytes() {
    let figures = county();
    for text in PATHS {
        let json = || {
            let answered = from_json(FIELDS, &case(text)).and_then(|c| assess(&figures, &c));
            quanyi::api::overtime::to_json(&figures, &answered).to_string()
        };
        assert_eq!(json(), json(), "{text}");
    }
}
