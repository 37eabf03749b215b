//! What people type: read as they mean it, or a problem in plain words at the field.

use quanyi::api::{Case, annual_leave, from_json};
use serde_json::{Value, json};

use super::BUILT_IN;

/// The answer to a case given as JSON.
fn answer(case: &Value) -> Value {
    let answer = from_json(annual_leave::FIELDS, &case.to_string())
        .and_then(|case| annual_leave::assess(&BUILT_IN, &case));
    annual_leave::to_json(&BUILT_IN, &answer)
}

/// The problems of a case: `year: …`.
#[track_caller]
fn problems(case: &Value) -> Vec<String> {
    let answer = answer(case);
    let all = answer["problems"].as_array().unwrap_or_else(|| panic!("no problem: {answer:#}"));
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    all.iter()
        .map(|one| format!("{}: {}", text(&one["field"]), text(&one["text"]["zh"])))
        .collect()
}

/// A whole case, with these fields in place of its own.
fn with(fields: &Value) -> Value {
    let mut case = json!({
        "year": "2026", "continuous_since": "2010-01-01", "work_since": "2010-01-01",
        "taken": "0", "average_wage": "4350"
    });
    for (name, value) in fields.as_object().unwrap() {
        case[name] = value.clone();
    }
    case
}

#[test]
fn what_is_needed_is_asked_for() {
    let empty = annual_leave::assess(&BUILT_IN, &Case::default()).unwrap_err();
    let places: Vec<String> = empty.iter().map(|problem| problem.place.path()).collect();
    assert_eq!(places, ["year", "continuous_since", "work_since", "taken", "average_wage"]);
    // A class without a rule needs the year alone.
    assert!(answer(&json!({"class": "managed", "year": "2026"}))["lines"].is_array());
    assert_eq!(problems(&json!({"class": "managed"})), ["year: 请填写这一项。"]);
}

#[test]
fn a_year_is_read_as_people_write_it() {
    for year in ["2026", "２０２６", " 2026年"] {
        assert_eq!(answer(&with(&json!({"year": year})))["lines"][0]["owed"], "4000.00");
    }
    let problem = "year: “2026-09”不是年份。请填写如 2026。";
    assert_eq!(problems(&with(&json!({"year": "2026-09"}))), [problem]);
}

#[test]
fn days_of_joining_and_leaving_lie_in_the_year_and_in_order() {
    let outside = "joined: “2025-12-31”不在所填的时段内。";
    assert_eq!(problems(&with(&json!({"joined": "2025-12-31"}))), [outside]);
    let outside = "left: “2027-01-01”不在所填的时段内。";
    assert_eq!(problems(&with(&json!({"left": "2027-01-01"}))), [outside]);
    let turned = json!({"joined": "2026-06-02", "left": "2026-06-01"});
    assert_eq!(problems(&with(&turned)), ["left: 结束日期早于开始日期。请核对。"]);
}

#[test]
fn all_work_reaches_back_as_far_as_the_unbroken_work_and_this_job() {
    let later = json!({"work_since": "2010-01-02"});
    let problem = "continuous_since: 结束日期早于开始日期。请核对。";
    assert_eq!(problems(&with(&later)), [problem]);
    let later = json!({"work_since": "2026-05-02", "continuous_since": "2026-05-02", "joined": "2026-05-01"});
    assert_eq!(problems(&with(&later)), ["joined: 结束日期早于开始日期。请核对。"]);
}

#[test]
fn years_and_wages_are_given_in_one_way() {
    let both = "两种填法只填一种。";
    let years = json!({"years_of_work": "16"});
    assert_eq!(problems(&with(&years)), [format!("years_of_work: {both}")]);
    let wages = json!({"wages": [{"month": "2026-01", "pay": "1"}]});
    assert_eq!(problems(&with(&wages)), [format!("average_wage: {both}")]);
}

#[test]
fn counts_are_whole_numbers_within_bounds() {
    let half = json!({"taken": "2.5"});
    assert_eq!(problems(&with(&half)), ["taken: “2.5”应为 0 到 250 的整数。"]);
    let months = json!({"sick_months": "13"});
    assert_eq!(problems(&with(&months)), ["sick_months: “13”应为 0 到 12 的整数。"]);
    let years = json!({"work_since": "", "years_of_work": "x"});
    assert_eq!(problems(&with(&years)), ["years_of_work: “x”应为 0 到 70 的整数。"]);
}

#[test]
fn wages_by_the_month_are_read_row_by_row() {
    let rows = |rows: Value| with(&json!({"average_wage": "", "wages": rows}));
    let two = json!([{"month": "2026-01", "pay": "4000"}, {}, {"month": "2026-02", "pay": "4700", "overtime": "0"}]);
    assert_eq!(answer(&rows(two))["lines"][0]["owed"], "4000.00");
    let twice = json!([{"month": "2026-01", "pay": "1"}, {"month": "2026-01", "pay": "2"}]);
    assert_eq!(problems(&rows(twice)), ["wages[1].month: “2026-01”填了两次。请合并为一行。"]);
    let more = json!([{"month": "2026-01", "pay": "100", "overtime": "100.01"}]);
    let problem = "wages[0].overtime: “100.01”比整笔 100.00 元还多。请核对。";
    assert_eq!(problems(&rows(more)), [problem]);
    let empty = json!([{"month": "2026-01"}, {"pay": "5"}]);
    assert_eq!(
        problems(&rows(empty)),
        ["wages[0].pay: 请填写这一项。", "wages[1].month: 请填写这一项。"]
    );
}

#[test]
fn a_choice_is_one_of_its_words() {
    let word = json!({"not_taken": "later"});
    let problem = "not_taken: “later”不在可选项中。可选：not_arranged、declined_in_writing、carried_over。";
    assert_eq!(problems(&with(&word)), [problem]);
}

#[test]
fn an_answer_says_what_it_was_asked() {
    let case = with(&json!({"paid": " ￥1元", "wages": []}));
    let mut typed = case.clone();
    typed.as_object_mut().unwrap().remove("wages");
    assert_eq!(answer(&case)["case"], typed);
}
