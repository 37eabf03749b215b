//! What holds for every scheme and every applicant. 性质。

use super::{BUILT_IN, case, plain_scheme, said, with_scheme};
use proptest::prelude::*;
use quanyi::api::training::assess;
use quanyi::params::Params;
use quanyi::rules::Truth;
use quanyi::rules::training::{OfScheme, Verdict};
use std::sync::LazyLock;

/// Conditions of several kinds.
const CONDITIONS: [&str; 6] = [
    r#"{ "kind": "age_between", "least": "18", "most": "59" }"#,
    r#"{ "kind": "any_group", "groups": ["hard_to_employ", "rural_mover"] }"#,
    r#"{ "kind": "insured_months_at_least", "insurance": "pension", "months": "12" }"#,
    r#"{ "kind": "any_of", "conditions": [{ "kind": "course_registered" }, { "kind": "assessment_passed" }] }"#,
    r#"{ "kind": "certificate", "levels": ["junior"] }"#,
    r#"{ "kind": "work_or_live_in", "area": "5325" }"#,
];

/// One that holds whatever is answered.
const HOLDS: &str = r#"{ "kind": "date_between", "from": "2000-01-01" }"#;

fn scheme(chosen: u8, with: &str) -> Params {
    let mut all: Vec<&str> = CONDITIONS
        .iter()
        .enumerate()
        .filter(|(at, _)| chosen & (1 << at) != 0)
        .map(|(_, condition)| *condition)
        .collect();
    if !with.is_empty() {
        all.push(with);
    }
    with_scheme("test", &plain_scheme(&all.join(","), "")).unwrap()
}

static WITHOUT: LazyLock<Vec<Params>> =
    LazyLock::new(|| (0..64).map(|at| scheme(at, "")).collect());
static WITH: LazyLock<Vec<Params>> =
    LazyLock::new(|| (0..64).map(|at| scheme(at, HOLDS)).collect());

fn one_of(words: &'static [&'static str]) -> impl Strategy<Value = &'static str> {
    prop::sample::select(words)
}

fn applicant() -> impl Strategy<Value = String> {
    let truth = || one_of(&["not_known", "yes", "no"]);
    (
        one_of(&["", "2008-11-25", "2008-11-26", "1990-02-28", "1960-01-01"]),
        [truth(), truth(), truth(), truth()],
        one_of(&["", "0", "11", "12", "13", "400"]),
        one_of(&["not_known", "none", "junior", "senior", "other"]),
        one_of(&["not_known", "county", "province", "elsewhere"]),
        one_of(&["not_known", "none"]),
    )
        .prop_map(|(birth, [a, b, c, d], months, certificate, place, others)| {
            format!(
                "day=2026-11-25;birth={birth};hard_to_employ={a};rural_mover={b};\
                 course_registered={c};assessment_passed={d};pension_months={months};\
                 certificate={certificate};work_place={place};groups_others={others};sex=man;\
                 claims_others={others}"
            )
        })
}

fn of(params: &Params, applicant: &str) -> OfScheme {
    assess(params, &case(&[applicant])).unwrap().answered.schemes.pop().unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_condition_that_holds_changes_no_answer(applicant in applicant(), chosen in 0_usize..64) {
        let (without, with) = (of(&WITHOUT[chosen], &applicant), of(&WITH[chosen], &applicant));
        prop_assert_eq!(said(&without), said(&with));
    }

    #[test]
    fn the_answer_follows_from_the_conditions(applicant in applicant(), chosen in 0_usize..64) {
        let one = of(&WITHOUT[chosen], &applicant);
        let any = |truth| one.conditions.iter().any(|checked| checked.truth == truth);
        let expected = if any(Truth::No) {
            Verdict::NotEligible
        } else if any(Truth::NotKnown) {
            Verdict::Open
        } else {
            Verdict::Eligible
        };
        prop_assert_eq!(one.verdict, expected);
    }

    #[test]
    fn in_every_shipped_scheme_too_eligible_means_that_nothing_fails_or_is_open(applicant in applicant()) {
        for one in assess(&BUILT_IN, &case(&[&applicant])).unwrap().answered.schemes {
            let all = one.conditions.iter().all(|checked| checked.truth == Truth::Yes);
            if one.verdict == Verdict::Eligible {
                prop_assert!(all && one.validity.truth() == Truth::Yes);
            }
            // An open condition says what is open.
            for checked in one.conditions.iter().filter(|one| one.truth == Truth::NotKnown) {
                let told = !checked.all_asks().is_empty()
                    || checked.not_published
                    || !checked.gaps.is_empty()
                    || checked.parts.iter().any(|part| part.not_published || !part.gaps.is_empty());
                prop_assert!(told, "{checked:?}");
            }
        }
    }
}
