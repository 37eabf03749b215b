//! Every missing figure is a question, and with all of them the answer is whole. 尚缺的参数。

use super::{answer, gaps};

/// A woman in 2027, who asks for everything.
const ALL: &str = "first_month=2027-01;asked=2027-02;subsidy=both;sex=woman;birth=1977-03;\
    paid_months=250;planned_months=6;retire=2027-06;index=0.7;balance=50000;one_child=yes;\
    resident_grade=1000;paid_total=90000";

/// What a notice of the county or the province would say; names and amounts invented.
const SUPPLIED: &[(&str, &str)] = &[
    ("pension.base_floor", "4450"),
    ("pension.base_ceiling", "22250"),
    ("contribution.reference_wage", "7416"),
    ("flexible_pension.grades", "[{\"pct\":\"60\"},{\"pct\":\"100\"}]"),
    ("flexible_pension.cut_off", "{\"until\":\"2027-12-20\"}"),
    ("retirement.flexible_women", "50"),
    ("insurance_subsidy.base", "不高于平均工资"),
    ("insurance_subsidy.apply_window", "每年十一月"),
    ("pension.payout_base", "8400"),
    ("pension.average_pension", "3650"),
    ("resident_pension.base_yn", "148"),
    ("resident_pension.county_top_up", "10"),
    ("resident_pension.top_grade", "10000"),
];

#[test]
fn every_missing_figure_is_a_question() {
    let mut asked = gaps(&answer(ALL));
    asked.sort();
    asked.dedup();
    // The pension waits for the bounds; what it lacks itself is asked for after them.
    let mut expected: Vec<&str> = SUPPLIED.iter().map(|(key, _)| *key).collect();
    expected.retain(|key| {
        !["pension.base_ceiling", "contribution.reference_wage"].contains(key)
            && !["pension.payout_base", "pension.average_pension"].contains(key)
    });
    for key in expected {
        assert!(asked.contains(&key.to_owned()), "{key}: {asked:?}");
    }
    // Nothing that is asked for goes unanswered below.
    for key in asked {
        assert!(SUPPLIED.iter().any(|(known, _)| *known == key), "{key}");
    }
}

#[test]
fn with_all_of_them_the_answer_is_whole_and_marked_supplied() {
    let mut case = ALL.to_owned();
    for (key, value) in SUPPLIED {
        case = format!("{case};supply.{key}={value}");
    }
    let answered = answer(&case);
    for line in &answered.answered.assessment.lines {
        assert!(line.answer.is_ok(), "{line:?}");
    }
    for tier in &answered.answered.tiers {
        let amounts = tier.answer.as_ref().unwrap();
        assert!(amounts.prospects.iter().all(|one| one.pension.is_ok() && one.payback.is_ok()));
    }
    // The payout base of the year before stands in no one's place any more.
    assert_eq!(gaps(&answered), Vec::<String>::new());
    assert_eq!(answered.trace.certainty().supplied().count(), SUPPLIED.len());
    assert!(answered.answered.assessment.readings.is_empty());
}
