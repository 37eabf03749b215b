//! The figures the page stands on: read for the day asked, named where they are missing.

use std::collections::BTreeSet;

use quanyi::law::{Silent, Trace};
use quanyi::params::{Figures, RIGHTS, Supplied, with as brought};
use quanyi::report::ask;
use quanyi::rules::rights;

use super::*;

/// The figures of the guidance page and of the claims page.
const READ: &str = "county.contract county.minimum_wage county.holiday_pay \
    county.pension.hukou_limit county.pension.class_b county.medical.full_time \
    county.medical.part_time county.medical.transfer county.medical.resident county.injury \
    county.training county.disputes county.office.address county.office.telephone \
    county.office.hours heat_allowance.per_day occupational_injury.scope new_form.classes \
    new_form.rest new_form.national_regulation pay.deposit_banned resident_medical.window \
    resident_medical.assistance local_holiday.days claim.arbitration_limit \
    claim.arbitration_limit_wages claim.final_award_max claim.award_to_court \
    claim.arbitration_time claim.inspection_limit claim.inspection_time claim.wage_crime \
    hotline.labour hotline.legal_aid hotline.government hotline.union \
    minimum_wage.penalty_pct pay.period_max pay.records_kept overtime.burden_of_proof";

/// Every figure that an answer asks for.
fn keys_of(class: &str) -> BTreeSet<String> {
    let answer = json(&worker(class));
    let entries = ["subjects", "items", "ways"].into_iter().flat_map(|list| {
        answer[list].as_array().unwrap().iter().map(|one| one["figures"].clone())
    });
    let keys = entries.flat_map(|figures| figures.as_array().unwrap().clone());
    keys.map(|key| key.as_str().unwrap().to_owned()).collect()
}

#[test]
fn every_figure_of_the_two_pages_is_read() {
    let all: BTreeSet<String> = CLASSES.iter().flat_map(|class| keys_of(class)).collect();
    for key in READ.split_whitespace() {
        assert!(all.contains(key), "{key}");
    }
}

/// Each figure in turn is taken away: the answer names it and whom to ask, wherever it stood.
#[test]
fn every_figure_that_is_missing_is_named_with_whom_to_ask() {
    let missing = serde_json::json!([{
        "from": "always", "value": "missing", "status": "missing", "checked_on": "2026-11-23"
    }]);
    let by_class: Vec<_> = CLASSES.iter().map(|class| (*class, keys_of(class))).collect();
    let all: BTreeSet<&String> = by_class.iter().flat_map(|(_, keys)| keys).collect();
    assert!(all.len() >= READ.split_whitespace().count());
    for key in all {
        let params = with(key, &missing);
        let record = params.figure(key).unwrap();
        let name = record.name.as_ref().unwrap().zh.clone();
        let office = ask(Lang::Zh, record.ask);
        for (class, _) in by_class.iter().filter(|(_, keys)| keys.contains(key)) {
            let answer = try_answer(&params, &worker(class)).unwrap();
            assert!(answer.gaps().iter().any(|gap| gap.key == *key), "{class}: {key}");
            let text = everything(&answer.told(Lang::Zh, &params));
            let sentence = format!("{name}：本工具尚缺（2026年11月30日），请向{office}查询。");
            assert!(text.contains(&sentence), "{class}: {key}: {sentence}");
        }
    }
}

#[test]
fn a_limit_is_the_figure_and_not_a_word() {
    for (key, value, start, before, after) in [
        ("claim.inspection_limit", "\"3\"", "怎么办：向劳动保障监察", "2 年内", "3 年内"),
        ("claim.arbitration_limit_wages", "\"4\"", "怎么办：申请劳动仲裁", "", "4 年内"),
        ("claim.final_award_max", "\"9\"", "怎么办：裁决以后", "12 个月", "9 个月"),
        ("pay.period_max", "\"2\"", "第6项", "最长 1 个月", "最长 2 个月"),
        ("heat_allowance.per_day", "\"12.50\"", "第8项", "10.00 元", "12.50 元"),
        ("overtime.multiple.rest_day", "\"2.2\"", "第7项", " 2 倍", "2.2 倍"),
        (
            "claim.award_to_court",
            r#"{"worker_days":"11","other_award_days":"13","employer_final_award_days":"17"}"#,
            "怎么办：裁决以后",
            "15 天",
            "11 天内起诉；其他裁决，双方都是 13 天；终局的裁决，单位在 17 天内",
        ),
        (
            "minimum_wage.penalty_pct",
            r#"{"least":"40","most":"90"}"#,
            "怎么办：向劳动保障监察",
            "50%",
            "40% 到 90%",
        ),
    ] {
        let value: Value = serde_json::from_str(value).unwrap();
        let values = serde_json::json!([{
            "from": "2000-01-01", "value": value, "status": "unverified", "checked_on": "2026-11-23"
        }]);
        let told = told_by(&with(key, &values), &worker("full_time"));
        let text = all(entry(&told, start).unwrap());
        assert!(text.contains(after), "{key}: {text}");
        assert!(before.is_empty() || !text.contains(before), "{key}: {text}");
    }
}

/// Of a yes that becomes a no nothing is promised any more.
#[test]
fn a_ban_that_is_lifted_is_not_told() {
    let values = serde_json::json!([{
        "from": "2000-01-01", "value": false, "status": "unverified", "checked_on": "2026-11-23"
    }]);
    let ban = "扣证件";
    let before = everything(&told(&worker("full_time")));
    let after =
        everything(&told_by(&with("pay.deposit_banned", &values), &worker("full_time")));
    assert!(before.contains(ban) && !after.contains(ban));
}

#[test]
fn a_figure_is_read_for_the_last_day_of_the_month() {
    // The county's document is of 18 February 2022.
    let contract = |month: &str| {
        let told = told(&format!("c=part_time&as={month}"));
        all(entry(&told, "第1项").unwrap())
    };
    assert!(contract("2022-02").contains("口头说定"));
    let before = contract("2022-01");
    assert!(!before.contains("口头说定") && before.contains("2022年2月18日"), "{before}");
    // Local holidays of 2024 are known, those of 2026 are not.
    let holidays = |month: &str| {
        let told = told(&format!("c=full_time&as={month}"));
        all(entry(&told, "第7项").unwrap())
    };
    assert!(holidays("2024-07").contains("另外放假"));
    assert!(holidays("2026-11").contains("红河州地方节日放假：本工具尚缺"));
    // A draft was open for comment until 8 November 2026; a draft is not law.
    let managed = all(entry(&told(&worker("managed")), "第1项").unwrap());
    assert!(managed.contains("还没有施行") && managed.contains("不能拿来算账"), "{managed}");
}

#[test]
fn a_figure_that_was_supplied_is_marked() {
    let link = "c=part_time&as=2026-11&s.part_time.statutory_holiday_multiple=3";
    let told = told(link);
    let overview = all(entry(&told, "您这一类").unwrap());
    assert!(overview.contains("法定节假日上班：3 倍"), "{overview}");
    let supplied = json(link)["certainty"]["supplied"].clone();
    assert_eq!(supplied, serde_json::json!(["part_time.statutory_holiday_multiple"]));
    // The mark stands beside the number, where the figure has no document.
    assert!(overview.contains("未核实：数值由您填写"), "{overview}");
}

/// What the room brings is all that it needs.
#[test]
fn the_figures_that_are_loaded_with_the_page_of_rights_suffice() {
    let params = brought(&[&RIGHTS]).unwrap();
    for class in CLASSES {
        for month in ["2021-01", "2024-07", "2026-11", "2027-01"] {
            let link = format!("c={class}&as={month}");
            assert_eq!(told_by(&params, &link), told(&link), "{link}");
            let loaded = to_json(&params, &try_answer(&params, &link));
            assert_eq!(loaded["certainty"], json(&link)["certainty"], "{link}");
        }
    }
}

#[test]
fn a_silent_working_finds_the_same() {
    let supplied = Supplied::default();
    for class in CLASSES {
        for side in ["worker", "employer"] {
            let input = answer(&format!("c={class}&sd={side}&as=2026-11")).input;
            let (mut trace, mut silent) = (Trace::default(), Silent::default());
            let figures = Figures::new(&BUILT_IN, &supplied);
            let kept = rights::assess(&mut trace, figures, &input);
            assert_eq!(kept, rights::assess(&mut silent, figures, &input));
            assert_eq!(trace.certainty(), silent.certainty());
        }
    }
}
