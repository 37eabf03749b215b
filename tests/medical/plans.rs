//! Which plans there are, what they are called, who may join them. 参保方式。

use super::{answer, has_notice, json, lines, only, refusal};
use quanyi::api::Answered as _;
use quanyi::rules::medical::{Closed, Notice, Outcome, Question};

#[test]
fn without_a_notice_nothing_is_estimated_and_every_key_is_named() {
    let found = answer("first_month=2026-09");
    assert_eq!(
        refusal("first_month=2026-09", Question::Cost),
        "`flexible_medical.plans` is not known on 2026-09-01"
    );
    let gaps = found.answered.gaps();
    for plan in ["combined", "pool_only"] {
        for part in [
            "rate",
            "base",
            "to_account",
            "rounding_unit",
            "entry_age",
            "wait_first",
            "wait_gap",
            "wait_transfer",
        ] {
            let key = format!("flexible_medical.{plan}.{part}");
            let gap = gaps.iter().find(|gap| gap.key == key);
            let gap = gap.unwrap_or_else(|| panic!("{key}"));
            assert_eq!(gap.ask, quanyi::params::Office::CountyMedical);
            assert!(gap.name.is_some(), "{key}");
        }
    }
    assert!(lines(&found, Question::Cover).is_empty());
    // In words, with whom to ask.
    let told = found.told(quanyi::report::Lang::Zh, &super::BUILT_IN);
    let asked = told.notices.iter().find(|notice| notice.starts_with("还要向县医保局问清楚"));
    let asked = asked.unwrap();
    for name in ["“统账结合”的缴费基数", "“单建统筹”的记入个人账户", "大额医疗费用补助缴费"]
    {
        assert!(asked.contains(name), "{name}: {asked}");
    }
    assert!(told.tables.is_empty() && told.outcome.is_none());
}

#[test]
fn a_plan_without_a_rate_or_a_base_is_refused_by_that_name() {
    let plan = "first_month=2026-09;plans=combined;fee=none";
    assert_eq!(
        refusal(plan, Question::Cost),
        "`flexible_medical.combined.rate` is not known on 2026-09-01"
    );
    assert_eq!(
        refusal(&format!("{plan};combined_rate=8"), Question::Cost),
        "`flexible_medical.combined.base` is not known on 2026-09-01"
    );
    let own = format!("{plan};combined_rate=8;combined_base_kind=own");
    assert!(refusal(&own, Question::Cost).starts_with("needs_own_base"));
}

#[test]
fn a_plan_has_its_usual_name_or_the_one_that_was_typed() {
    let both = json("first_month=2026-09;plans=both;pool_only_name=住院\"一档\"\\");
    let name = |at: usize| both["lines"][at]["plan"]["name"]["zh"].clone();
    assert_eq!((name(0), name(2)), ("统账结合".into(), "住院\"一档\"\\".into()));
    assert_eq!(both["lines"][0]["plan"]["name"]["en"], "Combined plan");
    assert_eq!(both["lines"][2]["plan"]["number"], 2);
}

/// A plan for people below 45 and from 18 on, asked by someone born in a month.
fn aged(birth: &str, joining: &str) -> String {
    format!(
        "first_month=2026-09;joining={joining};ended=2026-08;birth={birth};plans=combined;\
         combined_rate=8;combined_account=0;combined_base_kind=fixed;combined_base=5000;fee=none;\
         combined_age=limited;combined_age_below=45;combined_age_from=18"
    )
}

#[test]
fn an_age_of_joining_closes_a_plan_on_either_side() {
    let found = |birth: &str| only(&answer(&aged(birth, "first")), Question::Cost).answer;
    // 44 years and 11 months; 45 in this very month; 45 years and a month.
    assert!(matches!(found("1981-10"), Ok(Outcome::Cost(_))));
    assert!(matches!(found("1981-09"), Ok(Outcome::Cost(_))));
    assert_eq!(found("1981-08"), Ok(Outcome::Closed(Closed::TooOld { below: 45 })));
    // 18 years and a month; 18 in this month; 17 years and 11 months.
    assert!(matches!(found("2008-08"), Ok(Outcome::Cost(_))));
    assert!(matches!(found("2008-09"), Ok(Outcome::Cost(_))));
    assert_eq!(found("2008-10"), Ok(Outcome::Closed(Closed::TooYoung { from: 18 })));
    // In the month itself it depends on the day, and that is said.
    let month = |age: i64| move |one: &Notice| matches!(one, Notice::AgeThisMonth { age: found, .. } if *found == age);
    assert!(has_notice(&answer(&aged("1981-09", "first")), month(45)));
    assert!(has_notice(&answer(&aged("2008-09", "first")), month(18)));
    assert!(!has_notice(&answer(&aged("1981-10", "first")), month(45)));
}

#[test]
fn a_closed_plan_is_shown_as_closed_and_has_no_cover() {
    let found = answer(&aged("1970-01", "first"));
    assert!(lines(&found, Question::Cover).is_empty());
    let told = found.told(quanyi::report::Lang::Zh, &super::BUILT_IN);
    assert!(told.lines[0].said.sentence.contains("未满 45 岁"));
    assert_eq!(told.tables[0].rows[0], ["每月缴（元）", "不能参加"]);
}

#[test]
fn the_age_counts_on_joining_for_the_first_time_only_and_needs_the_month_of_birth() {
    for joining in ["gap", "from_employee", "from_resident", "continuing"] {
        let found = only(&answer(&aged("1970-01", joining)), Question::Cost).answer;
        assert!(matches!(found, Ok(Outcome::Cost(_))), "{joining}");
    }
    let needs = |one: &Notice| matches!(one, Notice::NeedsBirth { .. });
    let without = aged("1970-01", "first").replace("birth=1970-01;", "");
    assert!(has_notice(&answer(&without), needs));
    let free = without.replace("combined_age=limited", "combined_age=none");
    let free = answer(&free);
    assert!(!has_notice(&free, needs));
    assert!(!super::gaps(&free).contains(&"flexible_medical.combined.entry_age".to_owned()));
}
