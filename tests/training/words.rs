//! What a reader sees. 页面文字。

use std::collections::BTreeSet;

use super::{BUILT_IN, answer};
use quanyi::api::Answered as _;
use quanyi::params::{CLAIM_KINDS, EVENTS, GROUPS, INSURANCES, LEVELS, STATUSES};
use quanyi::report::{Lang, Tone};

#[test]
fn a_scheme_without_a_renewal_says_so_with_its_year() {
    let told = answer(&["day=2026-11-25;status=employed"]).told(Lang::Zh, &BUILT_IN);
    let at = told.lines.iter().position(|line| line.title == "技能提升补贴").unwrap();
    let said = &told.lines[at].said;
    assert_eq!(said.tone, Tone::Open);
    assert!(said.sentence.contains("续期尚未查到，请问省人社厅"), "{}", said.sentence);
    assert!(said.sentence.contains("2025年12月31日") && said.sentence.contains("据转引"));
    let table =
        told.tables.iter().find(|table| table.caption.starts_with("技能提升补贴")).unwrap();
    assert!(table.caption.contains("云社险通〔2025〕3号"), "{}", table.caption);
    assert!(table.rows[1][0].contains("12（2025年的，之后尚未公布）"), "{}", table.rows[1][0]);
    let work = told.lines.iter().find(|line| line.title == "以工代训补贴").unwrap();
    assert!(work.said.sentence.contains("已停止执行") && work.said.sentence.contains("未核实"));
}

#[test]
fn an_eligible_applicant_is_told_amount_last_day_and_who_claims() {
    let case = "day=2025-11-25;status=employed;unemployment_months=12;certificate=junior;\
        certificate_day=2024-12-15;certificate_listed=yes;trade_scarce=no;claims_others=none;\
        supply.training.confirmed.skill_upgrade.no_higher_level=yes;supply.training.amount_of.skill_upgrade=900";
    let told = answer(&[case]).told(Lang::Zh, &BUILT_IN);
    let said = &told.lines.iter().find(|line| line.title == "技能提升补贴").unwrap().said;
    assert_eq!(said.tone, Tone::Good);
    // The amount of the day of the certificate (2024) is not known: the one from the office serves.
    assert!(said.sentence.contains("900.00 元"), "{}", said.sentence);
    assert!(said.detail.contains("由您本人申领") && said.detail.contains("2025年12月15日"));
}

#[test]
fn every_word_of_a_scheme_has_a_name_and_every_answer_is_told_in_both_languages() {
    use quanyi::report::training::{claim_kind, event, group, insurance, level, status};
    type Name = fn(Lang, &str) -> &'static str;
    let all: [(&[&str], Name); 6] = [
        (GROUPS, group),
        (STATUSES, status),
        (INSURANCES, insurance),
        (LEVELS, level),
        (EVENTS, event),
        (CLAIM_KINDS, claim_kind),
    ];
    for lang in [Lang::Zh, Lang::En] {
        for (words, name) in all {
            let names: BTreeSet<&str> = words.iter().map(|word| name(lang, word)).collect();
            assert!(names.len() == words.len() && !names.contains(""), "{words:?}: {names:?}");
        }
        let told = answer(&["day=2026-11-25"]).told(lang, &BUILT_IN);
        assert_eq!(told.lines.len(), BUILT_IN.schemes().len() + 1);
        assert!(!told.county.is_empty());
        for table in &told.tables {
            assert!(table.rows.iter().all(|row| row.len() == 3));
        }
    }
}
