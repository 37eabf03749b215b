//! The working, step by step, and that it is the calculation. 计算过程。

use super::{BUILT_IN, answer};
use quanyi::api::pension::Answer;
use quanyi::law::{Silent, Status};
use quanyi::params::Figures;
use quanyi::report::{self, Lang};
use quanyi::rules::pension;

/// `pooled_part pension-decision-2005`: what each step finds and by what document and article.
fn steps(answer: &Answer) -> Vec<String> {
    let steps = answer.trace.steps().iter();
    steps
        .map(|step| {
            let mut text = quanyi::api::term(step.label.term);
            if let Some(figure) = step.figure {
                text = format!("{text} = {}", BUILT_IN.record(figure.id).unwrap().key);
            }
            for citation in step.basis.law {
                text = format!("{text} {} {}", citation.document, citation.article);
            }
            if let Some(ours) = step.basis.convention {
                text = format!("{text} {}", quanyi::api::convention(ours));
            }
            text.trim_end().to_owned()
        })
        .collect()
}

#[test]
fn the_working_of_a_month() {
    assert_eq!(
        steps(&answer("first_month=2026-09")),
        [
            "base_floor = pension.base_floor",
            "grade_share = flexible_pension.base_floor_pct",
            "contribution_rate = flexible_pension.rate",
            "account_rate = flexible_pension.to_account",
            "month_contribution pension-decision-2005  county-plan-2022 第9项",
            "account_part pension-decision-2005",
            "pooled_part pension-decision-2005  parts_by_subtraction",
            "period_contribution month_times",
            "account_part month_times",
            "pooled_part month_times",
        ]
    );
}

#[test]
fn the_working_of_a_settlement_sheet_has_its_roundings() {
    let case = "first_month=2025-01;birth=1965-01;sex=man;retire=2025-01;paid_months=498;\
        index=0.8183;balance=102424.73;payout_base=8183;months_before=148";
    let steps = steps(&answer(case));
    let from = steps.iter().rposition(|step| step.starts_with("pension_years")).unwrap();
    // 41.5 years need no rounding; 12.3333 do.
    assert_eq!(
        steps[from..from + 13],
        [
            "pension_years four_decimals",
            "mean_index pension-decision-2005  yunnan-pension-document-2006",
            "mean_index pension-decision-2005  yunnan-pension-document-2006",
            "base_pension pension-decision-2005  yunnan-pension-document-2006",
            "base_pension round_once",
            "payout_months = pension.payout_months",
            "account_pension pension-decision-2005  yunnan-pension-document-2006",
            "account_pension round_once",
            "years_before four_decimals",
            "years_before four_decimals",
            "transition_rate = pension.transition_pct",
            "transition_pension pension-rules-2007",
            "transition_pension round_once",
        ]
    );
}

/// Cases that together take every kind of step.
const CASES: [&str; 9] = [
    "first_month=2026-09",
    "first_month=2025-11;period=year;subsidy=both;grade=150",
    "first_month=2026-03;period=half_year;asked=2026-09",
    "first_month=2027-01;subsidy=general",
    "first_month=2026-09;class=full_time;birth=1970-01;sex=woman;paid_months=10",
    "first_month=2026-09;sex=woman;birth=1980-04;paid_months=100;index=0.6;balance=30000;subsidy=graduate",
    "first_month=2026-09;sex=man;birth=1967-07;paid_months=200;index=0.6;paid_total=90000;one_child=yes;months_before=12",
    "first_month=2026-09;sex=man;birth=1976-09;paid_months=50;index=0.6;balance=1;interest=2.62;growth=3",
    "first_month=2026-09;grade=base;base=9000;resident_grade=2000;resident_years=20;supply.resident_pension.base_yn=140;supply.resident_pension.county_top_up=5",
];

#[test]
fn silent_and_trace_give_the_same_answer_and_certainty() {
    for case in CASES {
        let traced = answer(case);
        let mut silent = Silent::default();
        let figures = Figures::new(&BUILT_IN, &traced.supplied);
        let answered = pension::assess(&mut silent, figures, &traced.input);
        assert_eq!(answered, traced.answered, "{case}");
        assert_eq!(silent.certainty(), traced.trace.certainty(), "{case}");
    }
}

#[test]
fn every_step_and_sentence_is_said_in_both_languages() {
    use quanyi::api::Answered as _;
    for case in CASES {
        let answered = answer(case);
        for lang in [Lang::Zh, Lang::En] {
            for step in answered.trace.steps() {
                let said = report::step(lang, &BUILT_IN, step).sentence;
                assert!(!said.contains(['{', '}']), "{said}");
                let chinese = said.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
                assert_eq!(chinese, lang == Lang::Zh, "{said}");
            }
            let told = answered.told(lang, &BUILT_IN);
            let lines = told.lines.iter().flat_map(|line| {
                [line.title.clone(), line.said.sentence.clone(), line.said.detail.clone()]
            });
            let all = lines.chain(told.notices).chain(told.findings).chain(told.readings);
            for said in all.filter(|said| !said.is_empty()) {
                assert!(!said.contains(['{', '}']), "{said}");
                let chinese = said.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
                assert_eq!(chinese, lang == Lang::Zh, "{said}");
            }
        }
    }
}

#[test]
fn an_answer_is_as_certain_as_its_weakest_figure() {
    let weakest = |case: &str| answer(case).trace.certainty().weakest();
    assert_eq!(weakest("first_month=2026-09"), Some(Status::Secondary));
    // The ban on paying later is not verified.
    assert_eq!(weakest("first_month=2025-09;asked=2026-09"), Some(Status::Unverified));
}
