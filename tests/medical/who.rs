//! Who may join, and what the county's document says. 参保对象。

use super::{answer, has_notice, refusal};
use quanyi::rules::medical::{Notice, Question};

#[test]
fn flexible_workers_join_and_employees_are_the_employers_to_insure() {
    for class in ["self_directed", "managed", "part_time", "unemployed"] {
        let case = format!("class={class};first_month=2026-09");
        assert!(refusal(&case, Question::Cost).contains("flexible_medical.plans"), "{class}");
    }
    for class in ["full_time", "dispatched"] {
        let case = format!("class={class};first_month=2026-09;plans=combined;combined_rate=8");
        assert!(
            refusal(&case, Question::Cost).starts_with("employer_insures_medical"),
            "{class}"
        );
        assert!(has_notice(&answer(&case), |one| *one == Notice::FullTime));
        // Whoever the employer must insure is not told of the residents' scheme instead.
        assert!(!has_notice(&answer(&case), |one| *one == Notice::ResidentYearly));
        let beside = format!("{case};resident=late");
        let line = refusal(&beside, Question::ResidentCost);
        assert!(line.starts_with("employer_insures_medical"), "{line}");
        // Nothing of the plans is asked of them.
        assert!(super::gaps(&answer(&case)).is_empty());
    }
}

#[test]
fn the_countys_document_is_cited_to_those_it_names() {
    let says = |class: &str, month: &str, notice: &Notice| {
        let found = answer(&format!("class={class};first_month={month}"));
        has_notice(&found, |one| one == notice)
    };
    assert!(says("part_time", "2026-09", &Notice::PartTime));
    assert!(says("managed", "2026-09", &Notice::Managed));
    assert!(!says("self_directed", "2026-09", &Notice::PartTime));
    for notice in [Notice::Transfer, Notice::Elsewhere, Notice::ResidentYearly] {
        assert!(says("self_directed", "2026-09", &notice));
        // The document is of 18 February 2022.
        assert!(says("self_directed", "2022-03", &notice));
        assert!(!says("self_directed", "2022-02", &notice));
    }
    let all = answer("class=managed;first_month=2026-09");
    for notice in &all.answered.assessment.notices {
        let text = quanyi::report::medical::notice(quanyi::report::Lang::Zh, notice);
        let of_county = matches!(
            notice,
            Notice::Managed | Notice::Transfer | Notice::Elsewhere | Notice::ResidentYearly
        );
        assert_eq!(text.contains("县文件第10项"), of_county, "{text}");
    }
}

#[test]
fn what_is_not_compared_is_said() {
    let found = answer("first_month=2026-09");
    assert!(has_notice(&found, |one| *one == Notice::CostOnly));
}
