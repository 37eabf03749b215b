//! The grades side by side. 档次对比。

use super::{answer, pension};
use quanyi::rules::pension::{Grade, Tier};

fn row(tier: &Tier) -> String {
    let found = tier.answer.as_ref().unwrap();
    format!("{} {} {} {}", found.base, found.month.total, found.year.total, found.year.account)
}

#[test]
fn six_grades_and_ones_own() {
    let answered = answer("first_month=2026-09;grade=base;base=5000");
    let tiers = &answered.answered.tiers;
    let rows: Vec<String> = tiers.iter().map(row).collect();
    assert_eq!(
        rows,
        [
            // 880.60 × 12; 352.24 × 12.
            "4403.00 880.60 10567.20 4226.88",
            "5871.20 1174.24 14090.88 5636.40",
            "7339.00 1467.80 17613.60 7045.44",
            "11008.50 2201.70 26420.40 10568.16",
            "14678.00 2935.60 35227.20 14090.88",
            "22017.00 4403.40 52840.80 21136.32",
            "5000.00 1000.00 12000.00 4800.00",
        ]
    );
    let own: Vec<bool> = tiers.iter().map(|tier| tier.is_own).collect();
    assert_eq!(own, [false, false, false, false, false, false, true]);
    assert!(matches!(tiers[6].grade, Grade::Base(_)));
    // A grade of the list is not listed twice.
    let tiers = answer("first_month=2026-09;grade=150").answered.tiers;
    assert_eq!(tiers.len(), 6);
    assert!(tiers[3].is_own);
}

#[test]
fn each_grade_brings_what_its_own_answer_says() {
    let case = "first_month=2026-09;sex=man;birth=1970-05;paid_months=140;index=0.6;balance=40000;\
        paid_total=100000";
    let tiers = answer(case).answered.tiers;
    for (tier, grade) in tiers.iter().zip(["60", "80", "100", "150", "200", "300"]) {
        let alone = format!("{case};grade={grade}");
        let prospects = &tier.answer.as_ref().unwrap().prospects;
        assert_eq!(prospects.len(), 1);
        assert_eq!(prospects[0].pension.as_ref().unwrap(), &pension(&alone).unwrap());
        assert_eq!(prospects[0].payback.as_ref().unwrap(), &super::payback(&alone));
        // Born 1970-05: 64 ÷ 4 + 1 = 17 months, 2031-10: 192 − 140.
        assert_eq!(prospects[0].months_needed, Ok(52));
    }
    let woman = case.replace("sex=man", "sex=woman");
    let both = answer(&woman).answered.tiers;
    assert!(both.iter().all(|tier| tier.answer.as_ref().unwrap().prospects.len() == 2));
}

#[test]
fn the_countys_own_list_takes_the_place_of_the_usual_grades() {
    let list = "supply.flexible_pension.grades=[{\"pct\":\"60\"},{\"pct\":\"90\"}]";
    let answered = answer(&format!("first_month=2026-09;{list}"));
    let grades: Vec<Grade> = answered.answered.tiers.iter().map(|tier| tier.grade).collect();
    assert_eq!(grades, [Grade::Percent(60), Grade::Percent(90)]);
    // 7339 × 90 % = 6605.10; × 20 % = 1321.02.
    assert_eq!(row(&answered.answered.tiers[1]), "6605.10 1321.02 15852.24 6340.92");
    assert!(answered.answered.assessment.readings.is_empty());
    assert_eq!(answered.trace.certainty().supplied().count(), 1);
}

#[test]
fn a_year_without_bounds_has_a_refusal_in_every_row() {
    let tiers = answer("first_month=2027-01").answered.tiers;
    assert_eq!(tiers.len(), 6);
    assert!(tiers.iter().all(|tier| tier.answer.is_err()));
}
