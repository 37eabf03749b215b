//! The working: each step with its term and its authority, as a lawyer would list them.

use super::BUILT_IN;

use std::collections::BTreeSet;

use quanyi::api::{convention, from_fragment, minimum_wage, term};
use quanyi::law::{Operation, Step};

fn steps(case: &str) -> Vec<Step> {
    let case = from_fragment(minimum_wage::FIELDS, case);
    minimum_wage::assess(&BUILT_IN, &case).unwrap().trace.steps().to_vec()
}

/// Holds the list of steps against the one written by hand: term, then each document and article,
/// then the convention; a figure taken from the files has its documents instead.
#[track_caller]
fn works(case: &str, expected: &[&str]) {
    let said: Vec<String> = steps(case).iter().map(line).collect();
    assert_eq!(said, expected, "{case}\n{said:#?}");
}

fn line(step: &Step) -> String {
    let mut parts = vec![term(step.label.term)];
    let figure = step.figure.and_then(|used| BUILT_IN.entry(used.id));
    for cite in figure.iter().flat_map(|entry| &entry.cites) {
        let document = BUILT_IN.document(cite.document).unwrap();
        let article = cite.article.as_deref().unwrap_or_default();
        parts.push(format!("{} {article}", document.key).trim_end().to_owned());
    }
    for citation in step.basis.law {
        parts.push(format!("{} {}", citation.document, citation.article).trim_end().to_owned());
    }
    parts.extend(step.basis.convention.map(|ours| format!("ours: {}", convention(ours))));
    parts.join(" | ")
}

const TIER: &str = "wage_tier | minimum-wage-2015 附件 | minimum-wage-2023 附件 | minimum-wage-2024 附件 | honghe-fund-2025";
const MONTHLY: &str = "monthly_minimum_wage | minimum-wage-2026";
const HOURLY: &str = "hourly_minimum_wage | minimum-wage-2026";

#[test]
fn of_a_full_month() {
    works(
        "m=2026-09&p=base:1900;hardship:250;own_contributions:300",
        &[
            TIER,
            MONTHLY,
            "gross_pay",
            "counted_wage | minimum-wage-provisions 第十二条第一款第（二）项",
            "shortfall | labour-law 第四十八条第二款 | county-plan-2022 第6项",
        ],
    );
}

#[test]
fn on_the_standard_the_last_step_is_a_margin_of_nought() {
    let last = |case: &str| line(steps(case).last().unwrap());
    assert!(last("m=2026-09&p=base:1970").starts_with("margin"));
    assert!(last("m=2026-09&p=base:1969.99").starts_with("shortfall"));
}

#[test]
fn of_a_slip_with_every_ground_for_setting_aside() {
    works(
        "m=2026-09&p=base:5000;overtime:1;hardship:1;statutory_welfare:1;housing_meal:1;in_kind:1;reimbursement:1;tips:1;back_pay:1;company_deduction:1",
        &[
            TIER,
            MONTHLY,
            "gross_pay",
            "left_to_count | minimum-wage-provisions 第十二条第一款第（一）项",
            "left_to_count | minimum-wage-provisions 第十二条第一款第（二）项",
            "left_to_count | minimum-wage-provisions 第十二条第一款第（三）项",
            "left_to_count | labour-law-opinions-1995",
            "left_to_count | wage-payment-provisions 第五条",
            "left_to_count | total-wages-provisions 第十一条",
            "left_to_count | ours: not_wages",
            "left_to_count | ours: back_pay_elsewhere",
            "counted_wage | wage-payment-provisions 第十五条 | labour-contract-law 第九条",
            "margin | labour-law 第四十八条第二款 | county-plan-2022 第6项",
        ],
    );
}

#[test]
fn of_a_month_with_an_absence() {
    let part = "| minimum-wage-provisions 第十二条第三款 | ours: share_of_month";
    works(
        "m=2026-09&at=part&ah=8&p=base:1900",
        &[
            TIER,
            MONTHLY,
            "hours_per_paid_day | wage-conversion-2008 二",
            "paid_days_per_month | wage-conversion-2025",
            "weekdays_absent",
            &format!("weekdays_missed {part}"),
            &format!("weekdays_worked {part}"),
            &format!("share_missed {part}"),
            &format!("share_of_month {part}"),
            &format!("half_month {part}").replace("half_month", "twice_paid_days"),
            &format!("half_month {part}"),
            &format!("month_floor {part}"),
            "month_floor | ours: round_once",
            "counted_wage | minimum-wage-provisions 第三条",
            "margin | labour-law 第四十八条第二款 | county-plan-2022 第6项",
        ],
    );
}

#[test]
fn of_part_time_work_across_a_change() {
    works(
        "c=part_time&t=3&pf=2026-08-31&pe=2026-09-01&d=2026-08-31:4;2026-09-01:3&p=base:100",
        &[
            "hourly_minimum_wage | minimum-wage-2025",
            HOURLY,
            "required_pay | labour-contract-law 第七十二条第一款 | county-plan-2022 第6项",
            "required_pay | labour-contract-law 第七十二条第一款 | county-plan-2022 第6项",
            "required_pay | labour-contract-law 第七十二条第一款 | county-plan-2022 第6项",
            "counted_wage | minimum-wage-provisions 第三条",
            "shortfall | labour-contract-law 第七十二条第一款 | county-plan-2022 第6项",
        ],
    );
}

#[test]
fn of_a_riders_month() {
    // Case W26, variant.
    works(
        "c=managed&m=2026-09&oh=90&sl=10&p=order_pay:2010;company_deduction:40",
        &[
            "working_time | new-form-guide-2023 第四条",
            TIER,
            HOURLY,
            "required_pay | labour-contract-law 第七十二条第一款 | county-plan-2022 第6项",
            "gross_pay",
            "counted_wage | wage-payment-provisions 第十五条 | labour-contract-law 第九条",
            "shortfall | new-form-guide-2023 | county-plan-2022 第6项",
        ],
    );
}

#[test]
fn of_a_lump_sum() {
    let package = "| labour-law 第四十四条 | overtime-typical-cases-2021 周某案";
    let extended = "extended_multiple | labour-law 第四十四条第（一）项 | wage-payment-provisions 第十三条第（一）项";
    works(
        "m=2026-09&t=3&he=36&p=package:2500",
        &[
            MONTHLY,
            "counted_wage | minimum-wage-provisions 第三条",
            "package_pay",
            extended,
            &format!("extended_hours {package}"),
            &format!("weighted_hours {package}"),
            "paid_days_per_month | wage-conversion-2025",
            "hours_per_paid_day | wage-conversion-2008 二",
            &format!("package_overtime {package}"),
            &format!("required_pay {package}"),
            "required_pay | ours: round_once",
            &format!("shortfall {package}"),
        ],
    );
}

/// Cases that between them take every path of the rule.
const PATHS: &[&str] = &[
    "m=2026-09&p=base:1900;overtime:1;hardship:1;statutory_welfare:1;housing_meal:1;in_kind:1;reimbursement:1;tips:1;back_pay:1;company_deduction:1;piece:1;income_tax:1",
    "m=2026-09&at=sick&p=base:1",
    "m=2026-09&at=part&ah=8&sh=8&p=base:1;damage_compensation:1",
    "m=2026-07&at=part&ah=88&p=base:1",
    "m=2026-09&at=stoppage_first&cw=1&p=base:1",
    "c=dispatched&m=2026-09&at=dispatch_idle&p=base:1",
    "m=2026-09&pr=yes&cw=5000&pl=4000&p=base:3000",
    "m=2026-09&he=1&hr=1&hh=1&pb=1&p=package:3000",
    "c=part_time&pf=2026-09-01&pe=2026-09-02&h=2&aw=1&p=base:1",
    "c=managed&m=2026-09&oh=10&rh=1&sl=1&rq=1&hh=1&hp=1&p=order_pay:1000",
];

#[test]
fn every_document_relied_on_is_listed_and_every_step_adds_up() {
    let mut seen = BTreeSet::new();
    for case in PATHS {
        for step in steps(case) {
            for citation in step.basis.law {
                let document = BUILT_IN.document_called(citation.document);
                assert!(document.is_some(), "{} is not listed", citation.document);
                seen.insert(citation.document);
            }
            if step.operation == Operation::Given {
                assert!(step.figure.is_some());
            } else {
                assert!(!step.operands.is_empty(), "{case}: {step:?}");
            }
        }
    }
    let listed: Vec<&str> = seen.into_iter().collect();
    assert_eq!(
        listed,
        [
            "county-plan-2022",
            "labour-contract-implementing-regulation",
            "labour-contract-law",
            "labour-law",
            "labour-law-opinions-1995",
            "minimum-wage-provisions",
            "new-form-guide-2023",
            "overtime-typical-cases-2021",
            "total-wages-provisions",
            "wage-payment-provisions",
        ]
    );
}
