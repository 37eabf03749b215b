//! What is typed, and the answer for programs.

use chrono::NaiveDate;
use quanyi::report::explain_entry;

use super::*;

fn problems(link: &str) -> Vec<(String, String)> {
    let found = try_answer(&BUILT_IN, link).unwrap_err();
    found.iter().map(|one| (one.place.path(), explain_entry(Lang::Zh, &one.error))).collect()
}

#[test]
fn what_cannot_be_used_is_said_at_its_field() {
    let missing = ("asked".to_owned(), "请填写这一项。".to_owned());
    assert_eq!(problems("c=managed"), [missing]);
    let month = "“2026-13”不是月份。请填写如 2026-09。".to_owned();
    assert_eq!(problems("as=2026-13"), [("asked".to_owned(), month)]);
    let found = problems("c=boss&sd=both&as=2026-11");
    assert_eq!(found.iter().map(|(at, _)| at.as_str()).collect::<Vec<_>>(), ["class", "side"]);
    assert!(found[0].1.contains("“boss”不在可选项中"), "{found:?}");
}

#[test]
fn without_a_choice_a_full_time_worker_asks() {
    let answer = answer("as=2026-11");
    assert_eq!(answer.answered, self::answer("c=full_time&sd=worker&as=2026-11").answered);
}

/// A calculator that is not there yet is not linked to; one that comes is, without a change here.
#[test]
fn the_page_links_to_what_can_be_opened() {
    use quanyi::api::DOORS;
    let is_there = |route: &&str| DOORS.iter().any(|door| door.name == *route);
    for class in CLASSES {
        let shown = answer(&worker(class)).told(Lang::Zh, &BUILT_IN);
        for (shown, all) in shown.entries.iter().zip(told(&worker(class)).entries) {
            let expected: Vec<&str> = all.routes.into_iter().filter(is_there).collect();
            assert_eq!(shown.routes, expected, "{class}: {}", shown.title);
        }
    }
    let managed = answer("c=managed&as=2026-11").told(Lang::Zh, &BUILT_IN);
    assert_eq!(entry(&managed, "第6项").unwrap().routes, ["minimum-wage"]);
}

#[test]
fn the_page_offers_this_month() {
    use quanyi::api::Case;
    use quanyi::api::rights::CALCULATOR;
    let mut case = Case::default();
    (CALCULATOR.offer)(&mut case, None);
    assert_eq!(case.text("asked"), "");
    (CALCULATOR.offer)(&mut case, NaiveDate::from_ymd_opt(2026, 11, 25));
    assert_eq!(case.text("asked"), "2026-11");
    // What was typed stays.
    (CALCULATOR.offer)(&mut case, NaiveDate::from_ymd_opt(2027, 1, 1));
    assert_eq!(case.text("asked"), "2026-11");
}

#[test]
fn the_answer_for_programs_names_items_departments_and_what_is_missing() {
    let given = json("c=managed&as=2026-11");
    assert_eq!(given["calculator"], "rights");
    let items = given["items"].as_array().unwrap();
    // 28 but for dispatch, the survey and the inspection.
    assert_eq!(items.len(), 25);
    let rules = items.iter().find(|item| item["number"] == "12").unwrap();
    assert_eq!(rules["item"], "platform_rules");
    let leads = ["unions", "labour", "transport", "market", "cyberspace"];
    assert_eq!(rules["leads"], serde_json::json!(leads));
    assert_eq!(rules["helps"], serde_json::json!(["townships"]));
    assert_eq!(rules["routes"], serde_json::json!(["class"]));
    let others: Vec<&Value> =
        given["others"].as_array().unwrap().iter().map(|one| &one["number"]).collect();
    assert_eq!(others, ["2", "22", "24"]);
    let missing: Vec<&Value> =
        given["missing"].as_array().unwrap().iter().map(|gap| &gap["figure"]).collect();
    assert_eq!(
        missing,
        [
            "resident_medical.window",
            "resident_medical.assistance",
            "county.office.address",
            "county.office.telephone",
            "county.office.hours"
        ]
    );
    for text in [&given["relation"], &rules["text"], &given["ways"][0]["text"]] {
        for lang in ["zh", "en"] {
            assert!(!text[lang].as_str().unwrap().is_empty());
        }
    }
}
