//! What each class means, and the calculators that answer for it. 各类别的权利。

use quanyi::api::relation::{CALCULATOR, calculators, class_word};
use quanyi::api::{Answered as _, DOORS, minimum_wage};
use quanyi::report::{Lang, Tone};
use quanyi::rules::relation::{Aspect, Class, Right};

use super::{BUILT_IN, EMPLOYED, FREE, PLAIN, answer};

const CLASSES: [Class; 6] = [
    Class::FullTime,
    Class::PartTime,
    Class::Dispatched,
    Class::Managed,
    Class::SelfDirected,
    Class::OverAge,
];

fn rights(texts: &[&str]) -> Vec<(Aspect, Right)> {
    let meanings = answer(texts).answered.meanings;
    meanings.iter().map(|one| (one.aspect, one.right)).collect()
}

#[test]
fn every_class_has_its_six_rights_with_the_figures_of_the_day() {
    let cases: [&[&str]; 6] = [
        &[PLAIN, EMPLOYED],
        &[PLAIN, EMPLOYED, "hourly=yes;hours=24;days=6;week_hours=24"],
        &[PLAIN, "arrangement=dispatched"],
        &[PLAIN, EMPLOYED, "in_business=no"],
        &[PLAIN, FREE],
        &[PLAIN, EMPLOYED, "retired=past_age"],
    ];
    for (case, class) in cases.into_iter().zip(CLASSES) {
        assert_eq!(answer(case).settled(), Some(class_word(class)));
        let aspects: Vec<Aspect> = rights(case).iter().map(|(aspect, _)| *aspect).collect();
        let all = [Aspect::Agreement, Aspect::MinimumWage, Aspect::Rest];
        let rest = [Aspect::Insurance, Aspect::Injury, Aspect::Disputes];
        assert_eq!(aspects, [all, rest].concat(), "{class:?}");
    }
    let has = |case: &[&str], right| rights(case).iter().any(|(_, one)| *one == right);
    assert!(has(cases[0], Right::WrittenContract { within: 1 }));
    assert!(has(cases[1], Right::HourlyStandard { pay_days: 15 }));
    assert!(has(cases[2], Right::DispatchContract { least_years: 2 }));
    assert!(has(cases[3], Right::HoursTimesStandard));
    assert!(has(cases[4], Right::NoStandard));
}

#[test]
fn what_is_not_in_force_yet_is_not_promised() {
    let injury = |day: &str| {
        let rights = rights(&[PLAIN, EMPLOYED, "in_business=no", day]);
        rights.iter().find(|(aspect, _)| *aspect == Aspect::Injury).unwrap().1
    };
    assert_eq!(injury("day=2026-07-01"), Right::OccupationalInjury);
    assert_eq!(injury("day=2026-06-30"), Right::NoInjuryRule);
    let old = rights(&[PLAIN, EMPLOYED, "retired=past_age;day=2026-06-30"]);
    assert!(old.contains(&(Aspect::MinimumWage, Right::OverAgeNotYet)));
    // Before the guide of 2023-11-08 nothing is said of the floor of managed workers.
    let early = rights(&[PLAIN, EMPLOYED, "in_business=no;day=2023-11-07"]);
    assert!(early.iter().all(|(aspect, _)| *aspect != Aspect::MinimumWage));
}

#[test]
fn the_words_of_the_classes_are_those_of_the_other_calculators() {
    let field = minimum_wage::FIELDS.iter().find(|field| field.name == "class").unwrap();
    for class in CLASSES {
        assert!(field.kind.choices().contains(&class_word(class)), "{class:?}");
        for name in calculators(class) {
            assert!(DOORS.iter().any(|door| door.name == *name), "{class:?}: {name}");
        }
    }
}

#[test]
fn the_answer_is_told_whole_in_both_languages() {
    for (lang, courts) in [(Lang::Zh, "仲裁机构和法院"), (Lang::En, "arbitration and courts")]
    {
        let told =
            answer(&[PLAIN, EMPLOYED, "started=2025-01-01;wage=3000"]).told(lang, &BUILT_IN);
        assert!(told.notices[0].contains(courts), "{}", told.notices[0]);
        assert_eq!(told.lines.len(), 3, "class, what speaks for it, double wage");
        assert_eq!(told.lines[2].said.tone, Tone::Bad);
        assert!(told.lines[2].said.detail.contains("33,000.00"));
        assert_eq!(told.outcome.unwrap().amount.to_string(), "33000.00");
        assert_eq!(told.entries.len(), 1);
        assert_eq!(told.entries[0].items.len(), 6);
        assert_eq!(told.entries[0].routes[0], "minimum-wage");
        assert!(told.next_steps);
        let open = answer(&["day=2026-11-25"]).told(lang, &BUILT_IN);
        assert_eq!(open.entries.len(), 6);
        assert!(!open.next_steps && open.outcome.is_none());
    }
    assert_eq!(CALCULATOR.name, "class");
}
