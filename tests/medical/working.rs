//! The working, step by step, and that it is the calculation. 计算过程。

use super::{BUILT_IN, answer};
use quanyi::api::medical::Answer;
use quanyi::law::Silent;
use quanyi::params::Figures;
use quanyi::report::{self, Lang};
use quanyi::rules::medical;

/// What each step finds and by what document and article.
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
fn the_working_of_a_plan() {
    let case = "first_month=2026-09;plans=combined;combined_rate=8;combined_account=3;\
        combined_base_kind=fixed;combined_base=4403.03;fee=none;combined_wait_first=3;\
        maternity=included;care=included";
    assert_eq!(
        steps(&answer(case)),
        [
            "contribution_base = flexible_medical.combined.base",
            "contribution_rate = flexible_medical.combined.rate",
            "month_contribution county-plan-2022 第10项",
            "month_contribution round_once",
            "account_rate = flexible_medical.combined.to_account",
            "account_part county-plan-2022 第10项",
            "account_part round_once",
            "rest_part county-plan-2022 第10项 parts_by_subtraction",
            "year_contribution month_times",
            "account_part month_times",
            "rest_part month_times",
            "waiting_months = flexible_medical.combined.wait_first",
        ]
    );
}

/// Cases that together take every kind of step.
const CASES: [&str; 8] = [
    "first_month=2026-09",
    "first_month=2026-09;class=full_time;resident=on_time;cover_year=2027;sex=man;paid_months=1",
    "first_month=2026-09;class=part_time;plans=both;own_base=30000;combined_rate=8;combined_account=3;combined_base_kind=own;combined_wait_first=3;pool_only_rate=5;pool_only_account=0;pool_only_base_kind=own;pool_only_base_floor=1;pool_only_base_ceiling=9000;pool_only_rounding_period=year;pool_only_rounding_mode=yuan_truncate;fee=yes;fee_amount=12;fee_pct=0.6;fee_month=7;fee_rounding=fen_truncate;maternity=extra;maternity_amount=60;care=extra;care_amount=12;resident=late",
    "first_month=2026-08;class=managed;plans=combined;own_base=5000;combined_rate=8;combined_base_kind=own;resident=broken;broken_years=4;extra_years=1",
    "first_month=2026-09;class=unemployed;joining=gap;ended=2026-07;plans=pool_only;pool_only_rate_kind=fixed;pool_only_fixed=600;pool_only_fixed_per=quarter;pool_only_account_amount=10;pool_only_wait_gap=3;pool_only_gap_above=3;pool_only_restored=yes;fee=yes;fee_amount=120;fee_charged=each_payment;resident=broken;broken_years=3;extra_years=5;paid_on=2026-09-09;window_first=2026-09-10;window_last=2026-12-31",
    "first_month=2026-09;joining=from_employee;ended=2026-05;plans=combined;combined_wait_transfer=3;combined_rate=8;combined_account=9;combined_base_kind=wage;combined_base_pct=60;resident=late",
    "first_month=2026-09;birth=1970-01;plans=both;combined_age=limited;combined_age_below=45;pool_only_age=limited;pool_only_age_from=60;fee=none",
    "first_month=2026-09;sex=woman;paid_months=100;deemed_months=20;planned_months=50;own_base=5000;minimum_here=10;here_months=3;supply.employee_medical.employer_rate=8.333;supply.flexible_medical.minimum_years={\"women_years\":\"26\",\"paid_here_years\":\"10\"}",
];

#[test]
fn silent_and_trace_give_the_same_answer_and_certainty() {
    for case in CASES {
        let traced = answer(case);
        let mut silent = Silent::default();
        let figures = Figures::new(&BUILT_IN, &traced.supplied);
        let answered = medical::assess(&mut silent, figures, &traced.input);
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
            let steps = answered.trace.steps().iter();
            let steps = steps.map(|step| report::step(lang, &BUILT_IN, step).sentence);
            let told = answered.told(lang, &BUILT_IN);
            let lines = told.lines.iter().flat_map(|line| {
                [line.title.clone(), line.said.sentence.clone(), line.said.detail.clone()]
            });
            let all = lines.chain(told.notices).chain(told.readings).chain(steps);
            for said in all.filter(|said| !said.is_empty()) {
                assert!(!said.contains(['{', '}']), "{said}");
                let chinese = said.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
                assert_eq!(chinese, lang == Lang::Zh, "{said}");
            }
        }
    }
}

#[test]
fn the_same_case_gives_the_same_bytes() {
    for case in CASES {
        assert_eq!(super::json(case).to_string(), super::json(case).to_string());
    }
}

#[test]
fn the_link_holds_everything_that_was_typed() {
    use quanyi::api::medical::FIELDS;
    for text in CASES {
        let case = super::case(text);
        let link = quanyi::api::to_fragment(FIELDS, &case);
        assert_eq!(quanyi::api::from_fragment(FIELDS, &link), case, "{link}");
    }
    let named = super::case("first_month=2026-09;plans=combined;combined_name=一档&x=1#:,%");
    let link = quanyi::api::to_fragment(FIELDS, &named);
    assert_eq!(quanyi::api::from_fragment(FIELDS, &link), named, "{link}");
}
