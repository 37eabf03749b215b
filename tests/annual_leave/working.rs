//! The working: each step with its term and its authority, as a lawyer would list them.

use quanyi::api::{annual_leave, convention, from_fragment, term};
use quanyi::law::{Silent, Step};
use quanyi::params::Figures;

use super::BUILT_IN;

/// Term, then each document and article, then the convention.
fn line(step: &Step) -> String {
    let mut parts = vec![term(step.label.term)];
    let figure = step.figure.and_then(|used| BUILT_IN.entry(used.id));
    for cite in figure.iter().flat_map(|entry| &entry.cites) {
        let document = BUILT_IN.document(cite.document).unwrap();
        let article = cite.article.as_deref().unwrap_or_default();
        parts.push(format!("{} {article}", document.key).trim_end().to_owned());
    }
    for citation in step.basis.law {
        parts.push(format!("{} {}", citation.document, citation.article));
    }
    parts.extend(step.basis.convention.map(|ours| format!("ours: {}", convention(ours))));
    parts.join(" | ")
}

#[track_caller]
fn works(case: &str, expected: &[&str]) {
    let case = from_fragment(annual_leave::FIELDS, case);
    let answer = annual_leave::assess(&BUILT_IN, &case).unwrap();
    let said: Vec<String> = answer.trace.steps().iter().map(line).collect();
    assert_eq!(said, expected, "{said:#?}");
}

const MONTHS: &str = "continuous_months | annual-leave-measures 第三条";
const DAYS: &str = "annual_leave_days | annual-leave-regulation 第三条";
const DIVISOR: &str =
    "leave_proration_days | annual-leave-measures 第五条 | annual-leave-measures 第十二条";
const NOT_TAKEN: &str = "leave_not_taken | annual-leave-regulation 第五条第三款 | annual-leave-measures 第十条第一款";
const WINDOW: &str = "wage_window | annual-leave-measures 第十一条";
const PAID_DAYS: &str = "paid_days_per_month | wage-conversion-2025";
const DAILY: &str = "daily_wage | annual-leave-measures 第十一条";
const TOTAL: &str =
    "leave_pay_share | annual-leave-regulation 第五条 | annual-leave-measures 第十条";
const NORMAL: &str = "normal_pay_share | annual-leave-measures 第十条第二款";
const EXTRA: &str =
    "extra_share | annual-leave-regulation 第五条第三款 | annual-leave-measures 第十条第一款";
const PAY: &str = "leave_pay_in_lieu | annual-leave-regulation 第五条第三款 | annual-leave-measures 第十条第一款";
const ROUNDED: &str = "leave_pay_in_lieu | ours: round_once";

#[test]
fn of_a_whole_year() {
    works(
        "y=2026&cw=complete&wy=12&tk=3&aw=5000",
        &[
            MONTHS, DAYS, NOT_TAKEN, WINDOW, PAID_DAYS, DAILY, TOTAL, NORMAL, EXTRA, PAY,
            ROUNDED,
        ],
    );
}

#[test]
fn of_a_part_of_the_year_with_wages_by_the_month() {
    works(
        "y=2026&jd=2026-07-01&cw=complete&wy=12&tk=0&pd=1&w=2026-07:5000:100;2026-08:5001",
        &[
            MONTHS,
            DAYS,
            DIVISOR,
            "leave_entitled | annual-leave-measures 第五条",
            "leave_entitled | annual-leave-measures 第五条",
            NOT_TAKEN,
            WINDOW,
            "wages_of_months | annual-leave-measures 第十一条",
            "wages_without_overtime | annual-leave-measures 第十一条",
            "average_monthly_wage | annual-leave-measures 第十一条",
            PAID_DAYS,
            DAILY,
            TOTAL,
            NORMAL,
            EXTRA,
            PAY,
            ROUNDED,
            "shortfall | annual-leave-regulation 第五条第三款 | annual-leave-measures 第十条第一款",
        ],
    );
}

#[test]
fn of_a_job_that_ended_with_leave_declined_and_nothing_paid() {
    works(
        "y=2026&ld=2026-06-30&cw=complete&wy=22&tk=0&nt=declined_in_writing&np=not_received&aw=4350",
        &[
            MONTHS,
            DAYS,
            DIVISOR,
            "leave_entitled | annual-leave-measures 第十二条",
            "leave_entitled | annual-leave-measures 第十二条",
            NOT_TAKEN,
            WINDOW,
            PAID_DAYS,
            DAILY,
            NORMAL,
            "leave_pay_in_lieu | annual-leave-measures 第十条第二款",
        ],
    );
}

#[test]
fn of_twelve_months_completed_inside_the_year() {
    let part = "leave_entitled | annual-leave-measures 第三条 | annual-leave-measures 第五条 | ours: leave_from_completion";
    works(
        "y=2026&cs=2025-12-01&ws=2025-12-01&tk=0&aw=4350",
        // 31 × 5 ÷ 365 is less than a day.
        &[MONTHS, DAYS, DIVISOR, part, part],
    );
}

/// Cases that between them take every path of the rule.
const PATHS: &[&str] = &[
    "y=2026&cw=complete&wy=12&tk=3&aw=5000&pd=7",
    "y=2026&cw=complete&ws=2016-07-01&tk=0&aw=5000&pd=99999",
    "c=dispatched&y=2026&jd=2026-02-03&ld=2026-11-12&cs=2025-07-01&ws=2006-07-01&tk=1&np=not_received&w=2026-10:9000:1;2026-11:1",
    "y=2026&cw=not_complete&wy=0&tk=1&aw=1&sh=9&pl=99&sm=12&ly=yes",
    "y=2026&cw=complete&wy=10&tk=0&nt=declined_in_writing&np=not_received&aw=99999999.99",
    "y=2026&cw=complete&wy=10&ld=2026-03-04&tk=200&nt=carried_over&aw=1",
    "y=2026&cw=complete&wy=10&tk=0&nt=carried_over&aw=1",
    "y=2007&cw=complete&wy=10&tk=0&aw=1",
    "c=part_time&y=2026",
];

#[test]
fn a_working_that_is_not_kept_comes_to_the_same() {
    for case in PATHS {
        let traced =
            annual_leave::assess(&BUILT_IN, &from_fragment(annual_leave::FIELDS, case))
                .unwrap();
        let mut silent = Silent::default();
        let figures = Figures::new(&BUILT_IN, &traced.supplied);
        let answered = quanyi::rules::annual_leave::assess(&mut silent, figures, &traced.input);
        assert_eq!(answered, traced.answered, "{case}");
        assert_eq!(silent.certainty(), traced.trace.certainty(), "{case}");
    }
}

#[test]
fn every_document_relied_on_is_listed() {
    for case in PATHS {
        let case = from_fragment(annual_leave::FIELDS, case);
        for step in annual_leave::assess(&BUILT_IN, &case).unwrap().trace.steps() {
            for citation in step.basis.law {
                assert!(BUILT_IN.document_called(citation.document).is_some());
            }
        }
    }
}
