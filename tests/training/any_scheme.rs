//! A scheme that the county puts into its file works without a change of the program; each kind of
//! condition from both sides. 县里新增的补贴。

use super::{of, plain_scheme, said, with_scheme};
use quanyi::rules::training::Validity;

#[track_caller]
fn test(conditions: &str, case: &str) -> String {
    let params = with_scheme("test", &plain_scheme(conditions, "")).unwrap();
    said(&of(&params, &["day=2026-11-25", case], "test"))
}

#[test]
fn a_new_scheme_of_the_county_is_answered_with_amount_papers_and_place() {
    let more = r#", "until": "2026-12-31""#;
    let text = plain_scheme(
        r#"{ "kind": "work_or_live_in", "area": "532524", "clause": "第三条" }"#,
        more,
    );
    let text = text.replace(
        r#""papers": "missing", "apply_at": "missing""#,
        r#""papers": [{ "zh": "身份证", "en": "identity card" }],
           "apply_at": { "zh": "县政务服务中心", "en": "county service centre" }"#,
    );
    let params = with_scheme("test", &text).unwrap();
    let one = of(&params, &["day=2026-11-25;home_place=county"], "test");
    assert_eq!(said(&one), "eligible 800.00 by 2026-12-31");
    let scheme = params.schemes().last().unwrap();
    let told = quanyi::report::training::headline(quanyi::report::Lang::Zh, scheme, &one);
    assert!(told.sentence.contains("800.00 元") && told.sentence.contains("未核实"));
    assert!(told.detail.contains("身份证") && told.detail.contains("县政务服务中心"));
    assert!(told.detail.contains("2026年12月31日"));
    // One day later it is over.
    let over = of(&params, &["day=2027-01-01;home_place=county"], "test");
    assert_eq!(over.validity, Validity::Over { since: "2027-01-01".parse().unwrap() });
}

#[test]
#[expect(clippy::too_many_lines, reason = "a list: three cases to a condition")]
fn each_kind_of_condition_holds_fails_and_is_open() {
    for (condition, yes, no, open) in [
        (
            r#"{ "kind": "age_between", "least": "18", "most": "59" }"#,
            "birth=1967-11-25",
            "birth=1966-11-25",
            "sex=man",
        ),
        (
            r#"{ "kind": "age_between", "least": "18", "most": "59" }"#,
            "birth=2008-11-25",
            "birth=2008-11-26",
            "",
        ),
        (
            r#"{ "kind": "age_between", "least": "40", "sex": "woman" }"#,
            "birth=1980-01-01;sex=woman",
            "birth=1980-01-01;sex=man",
            "birth=1980-01-01",
        ),
        (
            r#"{ "kind": "any_group", "groups": ["hard_to_employ", "rural_mover"] }"#,
            "rural_mover=yes",
            "rural_mover=no;hard_to_employ=no",
            "rural_mover=no",
        ),
        (
            r#"{ "kind": "any_group", "groups": ["hard_to_employ"] }"#,
            "hard_to_employ=yes;groups_others=none",
            "groups_others=none",
            "rural_mover=yes",
        ),
        (
            r#"{ "kind": "work_or_live_in", "area": "532524" }"#,
            "work_place=county;home_place=elsewhere",
            "work_place=prefecture;home_place=elsewhere",
            "work_place=prefecture",
        ),
        (
            r#"{ "kind": "work_or_live_in", "area": "5325" }"#,
            "work_place=prefecture",
            "work_place=province;home_place=elsewhere",
            "",
        ),
        (
            r#"{ "kind": "work_or_live_in", "area": "53" }"#,
            "work_place=province",
            "work_place=elsewhere;home_place=elsewhere",
            "home_place=elsewhere",
        ),
        (
            r#"{ "kind": "work_or_live_in", "area": "530102" }"#,
            "work_place=county;home_place=county",
            "work_place=county;home_place=county",
            "work_place=province",
        ),
        (
            r#"{ "kind": "status_any", "statuses": ["registered_unemployed"] }"#,
            "status=unemployment_benefit",
            "status=employed",
            "",
        ),
        (
            r#"{ "kind": "insured_months_at_least", "insurance": "pension", "months": "36" }"#,
            "pension_months=36",
            "pension_months=35",
            "unemployment_months=36",
        ),
        (
            r#"{ "kind": "insured_now", "insurance": "medical" }"#,
            "medical_now=yes",
            "medical_now=no",
            "medical_months=5",
        ),
        (
            r#"{ "kind": "certificate", "levels": ["senior"], "scarce": true }"#,
            "certificate=senior;trade_scarce=yes",
            "certificate=junior;trade_scarce=yes",
            "certificate=senior",
        ),
        (r#"{ "kind": "certificate" }"#, "certificate=other", "certificate=none", ""),
        (
            r#"{ "kind": "within_months_of", "months": "6", "event": "course_ended" }"#,
            "course_ended=2026-05-25",
            "course_ended=2026-05-24",
            "",
        ),
        (
            r#"{ "kind": "within_months_of", "years": "1", "event": "business_started" }"#,
            "business_started=2025-11-25",
            "business_started=2025-11-24",
            "course_ended=2026-05-25",
        ),
        (
            r#"{ "kind": "course_registered" }"#,
            "course_registered=yes",
            "course_registered=no",
            "",
        ),
        (
            r#"{ "kind": "attendance_at_least", "percent": "80" }"#,
            "attendance=80",
            "attendance=79.9999",
            "",
        ),
        (
            r#"{ "kind": "assessment_passed" }"#,
            "assessment_passed=yes",
            "assessment_passed=no",
            "",
        ),
        (
            r#"{ "kind": "not_claimed_same", "by": "trade_and_level", "of": ["course"] }"#,
            "claims_others=none;claim=course:2026-01-01:no:no",
            "claim=course:2026-01-01:yes:no",
            "claim=course:2026-01-01:no:no",
        ),
        (
            r#"{ "kind": "not_claimed_same", "by": "scheme", "of": ["other"] }"#,
            "claims_others=none;claim=course:2026-01-01:yes:no",
            "claims_others=none;claim=other:2020-01-01:no:no",
            "claim=course:2026-01-01:yes:no",
        ),
        (
            r#"{ "kind": "claims_this_year_below", "count": "2", "of": "course" }"#,
            "claims_others=none;claim=course:2026-01-01:no:no;claim=course:2025-12-31:no:no",
            "claim=course:2026-01-01:no:no;claim=course:2026-11-25:no:no",
            "claim=course:2026-01-01:no:no",
        ),
        (
            r#"{ "kind": "claims_this_year_below", "count": "1", "of": "course", "counts": "outside_list" }"#,
            "claims_others=none;claim=course:2026-01-01:no:yes",
            "claim=course:2026-01-01:no:no",
            "claims_others=none;claim=course:2026-01-01:no:not_known",
        ),
        (
            r#"{ "kind": "contract_with_employer", "months": "12" }"#,
            "contract_months=12",
            "contract_months=11",
            "",
        ),
        (
            r#"{ "kind": "office_confirms", "item": "fit", "text": { "zh": "符合", "en": "fit" } }"#,
            "supply.training.confirmed.test.fit=yes",
            "supply.training.confirmed.test.fit=no",
            "supply.training.confirmed.test.other=yes",
        ),
        (
            r#"{ "kind": "any_of", "conditions": [{ "kind": "assessment_passed" }, { "kind": "course_registered" }] }"#,
            "course_registered=yes",
            "course_registered=no;assessment_passed=no",
            "course_registered=no",
        ),
        (
            r#"{ "kind": "all_of", "conditions": [{ "kind": "assessment_passed" }, { "kind": "course_registered" }] }"#,
            "course_registered=yes;assessment_passed=yes",
            "course_registered=no",
            "course_registered=yes",
        ),
    ] {
        let starts =
            |case: &str| test(condition, case).split([' ', ':']).next().unwrap().to_owned();
        // A county elsewhere is never certain of somebody who is not in this one.
        if !condition.contains("530102") {
            assert_eq!(starts(yes), "eligible", "{condition} {yes}");
        }
        assert_eq!(starts(no), "not_eligible", "{condition} {no}");
        assert_eq!(starts(open), "open", "{condition} {open}");
    }
}

#[test]
fn days_between_are_both_included() {
    let window = r#"{ "kind": "date_between", "from": "2026-03-01", "to": "2026-03-31" }"#;
    let on = |day: &str| test(window, &format!("day={day}"));
    assert_eq!(on("2026-02-28"), "not_eligible: date_between");
    assert_eq!(on("2026-03-01"), "eligible 800.00 by 2026-03-31");
    assert_eq!(on("2026-03-31"), "eligible 800.00 by 2026-03-31");
    assert_eq!(on("2026-04-01"), "not_eligible: date_between");
}

#[test]
fn month_ends_shorten_a_time_and_never_lengthen_it() {
    let six = r#"{ "kind": "within_months_of", "months": "6", "event": "course_ended" }"#;
    let on = |end: &str, day: &str| test(six, &format!("course_ended={end};day={day}"));
    // From 31 August 2025 to 28 February 2026, from 30 August too.
    assert_eq!(on("2025-08-31", "2026-02-28"), "eligible 800.00 by 2026-02-28");
    assert_eq!(on("2025-08-31", "2026-03-01"), "not_eligible: within_months_of");
    assert_eq!(on("2025-08-30", "2026-02-28"), "eligible 800.00 by 2026-02-28");
    // In a leap year to the 29th.
    assert_eq!(on("2023-08-31", "2024-02-29"), "eligible 800.00 by 2024-02-29");
    assert_eq!(on("2026-11-25", "2026-11-25"), "eligible 800.00 by 2027-05-25");
}

#[test]
fn of_several_ways_the_latest_day_counts_of_several_bounds_the_earliest() {
    let two = r#"{ "kind": "within_months_of", "months": "6", "event": "course_ended" },
                 { "kind": "within_months_of", "months": "12", "event": "left_school" }"#;
    let dates = "course_ended=2026-08-01;left_school=2026-07-01";
    assert_eq!(test(two, dates), "eligible 800.00 by 2027-02-01");
    let either = format!(r#"{{ "kind": "any_of", "conditions": [{two}] }}"#);
    assert_eq!(test(&either, dates), "eligible 800.00 by 2027-07-01");
    let free = r#"{ "kind": "any_of", "conditions": [{ "kind": "assessment_passed" },
        { "kind": "within_months_of", "months": "6", "event": "course_ended" }] }"#;
    assert_eq!(test(free, &format!("assessment_passed=yes;{dates}")), "eligible 800.00");
}

#[test]
fn amounts_come_by_value_by_level_and_by_figure() {
    let with = |amount: &str, case: &str| {
        let plain = plain_scheme("", "");
        let text = plain.replace(r#"{ "value": "800.00" }"#, amount);
        let params = with_scheme("test", &text).unwrap();
        said(&of(&params, &["day=2025-06-01", case], "test"))
    };
    let levels = r#"{ "by_level": { "junior": "100.00", "senior": "300.50" } }"#;
    assert_eq!(with(levels, "certificate=senior"), "eligible 300.50");
    assert_eq!(with(levels, "certificate=intermediate"), "eligible needs_level");
    let figure = r#"{ "figure": "training.skill_upgrade.amount" }"#;
    assert_eq!(with(figure, "certificate=senior"), "eligible 2000.00");
    assert_eq!(with(r#""missing""#, ""), "eligible missing");
    assert_eq!(with(r#""missing""#, "supply.training.amount_of.test=450.5"), "eligible 450.50");
    // Of the day of the certificate: 2024 is not known.
    let figure = r#"{ "figure": "training.skill_upgrade.amount", "on": "certificate" }"#;
    let day = |day: &str| with(figure, &format!("certificate=senior;certificate_day={day}"));
    assert_eq!(day("2023-12-31"), "eligible 2000.00");
    assert_eq!(day("2024-01-01"), "eligible missing");
}
