//! With the county's own plans in its file there is no question left. 县里录入以后。

use quanyi::api::medical::{Answer, assess};
use quanyi::law::Status;
use quanyi::params::{Params, load};
use quanyi::rules::medical::{Notice, Outcome, Question};

use super::{case, lines};

/// The shipped files, the county's with plans of its own in the place of the missing ones. Names and
/// amounts invented; `plan_3` has a key that the shipped file has not.
fn county() -> Params {
    let read = |code: &str| {
        std::fs::read_to_string(format!("{}/params/{code}.json", env!("CARGO_MANIFEST_DIR")))
            .unwrap()
    };
    let mut file: serde_json::Value = serde_json::from_str(&read("532524")).unwrap();
    let entered: serde_json::Value = serde_json::from_str(
        &std::fs::read_to_string(format!(
            "{}/tests/chains/medical_plans/figures.json",
            env!("CARGO_MANIFEST_DIR")
        ))
        .unwrap(),
    )
    .unwrap();
    for (key, figure) in entered.as_object().unwrap() {
        file["figures"][key] = figure.clone();
    }
    let (cn, province, prefecture, county) =
        (read("cn"), read("53"), read("5325"), file.to_string());
    load(&[("cn", &cn), ("53", &province), ("5325", &prefecture), ("532524", &county)]).unwrap()
}

fn answer(text: &str) -> Answer {
    assess(&county(), &case(text)).unwrap()
}

/// `一档 400.00 = 150.00 + 250.00`, a plan to a line.
fn costs(answer: &Answer) -> Vec<String> {
    lines(answer, Question::Cost)
        .into_iter()
        .map(|line| {
            let name = line.plan.unwrap().name.zh;
            match line.answer {
                Ok(Outcome::Cost(one)) => {
                    let (account, rest) = one.period.parts.unwrap();
                    format!("{name} {} = {account} + {rest}; {}", one.period.total, one.all)
                }
                other => format!("{name} {other:?}"),
            }
        })
        .collect()
}

#[test]
fn the_countys_plans_are_answered_without_a_question() {
    let found = answer("first_month=2026-09;own_base=5000;paid_on=2026-09-10");
    // 5000 × 8 % = 400, 5000 × 3 % = 150; 4403 × 4.5 % = 198.135 → 198.14; 300 yuan a year on top.
    assert_eq!(
        costs(&found),
        ["一档 400.00 = 150.00 + 250.00; 5100.00", "三档 198.14 = 0.00 + 198.14; 2677.68"]
    );
    let begins: Vec<String> = lines(&found, Question::Cover)
        .into_iter()
        .map(|line| match line.answer {
            Ok(Outcome::Cover(one)) => one.day.unwrap().to_string(),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(begins, ["2026-12-10", "2027-03-10"]);
    assert!(found.answered.gaps().is_empty(), "{:?}", found.answered.gaps());
    assert_eq!(found.trace.certainty().supplied().count(), 0);
    assert_eq!(found.trace.certainty().weakest(), Some(Status::Secondary));
}

#[test]
fn what_was_typed_from_an_older_notice_is_not_used_and_the_reader_is_told() {
    let typed = "first_month=2026-09;own_base=5000;plans=both;combined_rate=9;\
        combined_account=4;combined_base_kind=fixed;combined_base=9999;pool_only_rate=5;fee=none";
    let (found, bare) = (answer(typed), answer("first_month=2026-09;own_base=5000"));
    assert_eq!(costs(&found), costs(&bare));
    let known = |answer: &Answer| super::has_notice(answer, |one| *one == Notice::CountyKnown);
    assert!(known(&found) && !known(&bare));
    assert_eq!(found.trace.certainty().supplied().count(), 0);
}

#[test]
fn a_month_before_the_countys_first_day_is_refused_by_name() {
    let found = answer("first_month=2025-12");
    let error = lines(&found, Question::Cost).remove(0).answer.unwrap_err();
    assert_eq!(error.to_string(), "`flexible_medical.plans` is not known on 2025-12-01");
}

#[test]
fn a_part_that_the_county_left_out_is_asked_of_its_medical_office() {
    // `plan_3` has no wait after a gap in that file, and no name for it either.
    let found = answer("first_month=2026-09;own_base=5000;joining=gap");
    let error = lines(&found, Question::Cover).remove(1).answer.unwrap_err();
    let gap = error.gap().unwrap();
    assert_eq!(gap.key, "flexible_medical.plan_3.wait_gap");
    assert_eq!(gap.ask, quanyi::params::Office::CountyMedical);
}
