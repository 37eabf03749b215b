//! The residents' scheme beside it. 城乡居民医保对照。

use super::{answer, has_notice, json, only, refusal, resident};
use quanyi::api::Answered as _;
use quanyi::report::medical::headline;
use quanyi::report::{Lang, Tone};
use quanyi::rules::medical::{Notice, Outcome, Question, ResidentCost};

fn case(more: &str) -> String {
    format!("first_month=2026-09;{more}")
}

fn costs(more: &str) -> ResidentCost {
    match only(&answer(&case(more)), Question::ResidentCost).answer {
        Ok(Outcome::ResidentCost(found)) => found,
        other => panic!("{more}: {other:?}"),
    }
}

#[test]
fn the_least_of_the_nation_is_named_as_such_and_the_local_amount_goes_before() {
    let found = costs("resident=on_time;cover_year=2026");
    assert_eq!((found.amount.to_string(), found.is_local), ("400.00".to_owned(), false));
    assert_eq!(found.government.unwrap().to_string(), "724.00");
    let answered = answer(&case("resident=on_time;cover_year=2026"));
    assert!(has_notice(&answered, |one| *one == Notice::NationalLeast));
    let line = &json(&case("resident=on_time;cover_year=2026"))["lines"][1];
    assert!(line["text"]["zh"].as_str().unwrap().contains("至少缴 400.00"));
    let local = "resident=on_time;cover_year=2026;supply.resident_medical.individual_local=420";
    let found = costs(local);
    assert_eq!((found.amount.to_string(), found.is_local), ("420.00".to_owned(), true));
    assert!(!has_notice(&answer(&case(local)), |one| *one == Notice::NationalLeast));
    assert_eq!(
        costs("resident=on_time;cover_year=2024;first_month=2024-09").amount.to_string(),
        "380.00"
    );
}

#[test]
fn a_year_without_an_amount_is_refused_with_last_years_beside_it() {
    // Who pays in time in September 2026 pays for 2027.
    let next = case("resident=on_time");
    assert_eq!(json(&next)["lines"], json(&case("resident=on_time;cover_year=2027"))["lines"]);
    assert_eq!(
        refusal(&next, Question::ResidentCost),
        "`resident_medical.individual` is not known on 2027-01-01"
    );
    let notices = json(&next)["notices"].clone();
    let last = notices.as_array().unwrap().iter().find(|one| one["notice"] == "last_year");
    let last = last.unwrap();
    assert_eq!(last["last_year"], serde_json::json!({ "year": "2026", "amount": "400.00" }));
    assert!(last["text"]["zh"].as_str().unwrap().contains("不能当作 2027 年度的"));
    // Whether it is published is not known here.
    assert!(last["text"]["zh"].as_str().unwrap().contains("没有查到 2027 年度的数"));
    assert!(!last["text"]["zh"].as_str().unwrap().contains("公布"));
    // With the local amount it is answered; what the government adds is still not known.
    let found =
        costs("resident=on_time;cover_year=2027;supply.resident_medical.individual_local=450");
    assert_eq!((found.amount.to_string(), found.government), ("450.00".to_owned(), None));
}

/// `4`, or `4/5` with the other reading.
fn wait(years: &str, extra: &str) -> String {
    let case = case(&format!("resident=broken;broken_years={years};extra_years={extra}"));
    let found = resident(&case);
    match json(&case)["readings"].as_array().unwrap().as_slice() {
        [] => found.wait.to_string(),
        [one] => {
            assert_eq!(
                (&one["number"], &one["other"]["here"]),
                (&19.into(), &found.wait.into())
            );
            format!("{}/{}", found.wait, one["other"]["wait"])
        }
        more => panic!("{more:?}"),
    }
}

#[test]
fn every_further_broken_year_adds_a_month_and_every_extra_year_takes_one_off() {
    // 3 + (years − 1) − extra, not below 3; by the other reading 3 + years − extra.
    assert_eq!(wait("1", ""), "3/4");
    assert_eq!(wait("2", ""), "4/5");
    assert_eq!(wait("4", ""), "6/7");
    assert_eq!(wait("5", "1"), "6/7");
    assert_eq!(wait("3", "1"), "4/5");
    assert_eq!(wait("3", "2"), "3/4");
    // Both at the least: nothing is open.
    assert_eq!(wait("3", "3"), "3");
    assert_eq!(wait("3", "30"), "3");
    assert_eq!(wait("1", "1"), "3");
}

#[test]
fn four_broken_years_have_a_least_wait_that_is_only_told() {
    let long = |years: &str, extra: &str| {
        let case = case(&format!("resident=broken;broken_years={years};extra_years={extra}"));
        has_notice(&answer(&case), |one| *one == Notice::LongBreak { least: 6 })
    };
    assert!(!long("3", "") && long("4", "") && long("5", "") && long("4", "3"));
    assert_eq!(wait("4", "3"), "3/4", "told, not computed with");
}

#[test]
fn missing_the_window_waits_three_months_and_paying_in_time_none() {
    let late = resident(&case("resident=late;paid_on=2026-09-15"));
    assert_eq!(
        (late.wait, late.begins.unwrap().day.unwrap().to_string()),
        (3, "2026-12-15".into())
    );
    let in_time = resident(&case("resident=on_time;cover_year=2027"));
    assert_eq!(in_time.wait, 0);
    assert_eq!(in_time.begins.unwrap().day.unwrap().to_string(), "2027-01-01");
    // Paid before the year of cover: from which day the wait runs is not said.
    let early = resident(&case("resident=broken;broken_years=1;cover_year=2027"));
    assert_eq!((early.wait, early.begins), (3, None));
    assert!(
        refusal(
            &case("resident=late;cover_year=2024;first_month=2024-09"),
            Question::ResidentCover
        )
        .starts_with("`resident_medical.wait.fixed`")
    );
}

#[test]
fn the_payment_window_is_asked_for_and_a_day_outside_it_is_told() {
    let unknown = answer(&case("resident=on_time;cover_year=2026"));
    assert!(has_notice(&unknown, |one| *one == Notice::WindowUnknown));
    let outside = |day: &str, how: &str| {
        let more = format!(
            "resident={how};paid_on={day};window_first=2026-09-10;window_last=2026-12-31"
        );
        has_notice(&answer(&case(&more)), |one| {
            matches!(one, Notice::Window { outside: true, .. })
        })
    };
    assert!(outside("2026-09-09", "on_time") && outside("2027-01-01", "on_time"));
    assert!(!outside("2026-09-10", "on_time") && !outside("2026-12-31", "on_time"));
    assert!(!outside("2027-01-01", "late"));
}

/// What is said of when the residents' scheme can be used.
fn told(text: &str) -> (Tone, String) {
    let said = headline(Lang::Zh, &only(&answer(text), Question::ResidentCover));
    (said.tone, said.sentence)
}

#[test]
fn a_wait_beyond_the_year_of_cover_leaves_nothing_of_it() {
    // Three months from October 2026 end in January 2027, from September in December 2026.
    for (month, is_over) in [("2026-09", false), ("2026-10", true), ("2026-11", true)] {
        let found = resident(&format!("first_month={month};resident=late"));
        assert_eq!(found.is_over, is_over, "{month}");
    }
    let (tone, said) = told("first_month=2026-11;resident=late");
    assert_eq!(tone, Tone::Bad);
    assert!(said.contains("2026 年度已经结束") && said.contains("用不上"), "{said}");
    // Paid in 2026 for 2027 the same wait leaves most of the year.
    assert!(!resident("first_month=2026-11;resident=late;cover_year=2027").is_over);
    // In the table too.
    let case = "first_month=2026-11;resident=late;plans=combined;combined_rate=8;fee=none;\
        combined_base_kind=fixed;combined_base=5000;combined_account=0;combined_wait_first=3";
    let table = &answer(case).told(Lang::Zh, &super::BUILT_IN).tables[0];
    assert_eq!(table.rows[3], ["从什么时候能用", "2027年2月", "这一年用不上"]);
}

#[test]
fn a_year_that_is_over_cannot_be_paid_for() {
    let places = |text: &str| -> Vec<String> {
        let problems = super::try_answer(text).unwrap_err();
        problems.iter().map(|problem| problem.place.path()).collect()
    };
    for how in ["late", "on_time"] {
        let case = format!("first_month=2026-11;resident={how};cover_year=2025");
        assert_eq!(places(&case), ["cover_year"]);
    }
    assert!(super::try_answer("first_month=2026-11;resident=late;cover_year=2026").is_ok());
}

#[test]
fn a_year_that_has_begun_is_in_time_only_by_a_window_that_reaches_into_it() {
    let begun = |more: &str| {
        let case = format!("resident=on_time;cover_year=2026;{more}");
        refusal(&case, Question::ResidentCover).starts_with("year_has_begun")
    };
    assert!(begun("first_month=2026-11"));
    assert!(begun("first_month=2026-11;paid_on=2026-11-05"));
    let window = "window_first=2025-09-01;window_last=2026-02-28";
    assert!(begun(&format!("first_month=2026-03;paid_on=2026-03-01;{window}")));
    // Within it the cover begins with the payment, never before it.
    let case = format!(
        "resident=on_time;cover_year=2026;first_month=2026-02;paid_on=2026-02-28;{window}"
    );
    let day = resident(&case).begins.unwrap().day.unwrap();
    assert_eq!(day.to_string(), "2026-02-28");
}

#[test]
fn soon_after_employees_cover_there_may_be_no_wait() {
    let told = |joining: &str, ended: &str| {
        let more = format!("resident=late;joining={joining};ended={ended}");
        has_notice(&answer(&case(&more)), |one| {
            *one == Notice::NoWaitAfterEmployee { within: 3 }
        })
    };
    assert!(told("from_employee", "2026-06") && told("gap", "2026-06"));
    assert!(!told("from_employee", "2026-05") && !told("from_resident", "2026-06"));
}

#[test]
fn the_scheme_stands_beside_the_plans_in_one_table() {
    let both = "first_month=2026-09;paid_on=2026-09-15;plans=both;fee=none;resident=late;\
        combined_rate=8;combined_account=3;combined_base_kind=fixed;combined_base=5000;\
        combined_wait_first=3;pool_only_rate_kind=fixed;pool_only_fixed=600;\
        pool_only_fixed_per=quarter;pool_only_account_amount=0;pool_only_wait_first=6";
    let told = answer(both).told(Lang::Zh, &super::BUILT_IN);
    let table = &told.tables[0];
    assert_eq!(table.heads, ["比什么", "统账结合", "单建统筹", "居民医保"]);
    // 5000 × 8 % = 400, 5000 × 3 % = 150; 600 ÷ 3 = 200, 600 × 4 = 2400.
    assert_eq!(table.rows[0], ["每月缴（元）", "400.00", "约 200.00", "按年缴"]);
    assert_eq!(table.rows[1], ["一年一共（元）", "4,800.00", "2,400.00", "至少 400.00"]);
    assert_eq!(table.rows[2], ["每月进账户（元）", "150.00", "约 0.00", "没有账户"]);
    assert_eq!(
        table.rows[3],
        ["从什么时候能用", "2026年12月15日", "2027年3月15日", "2026年12月15日"]
    );
}

#[test]
fn what_was_typed_of_a_plan_does_not_mark_the_residents_scheme() {
    use quanyi::api::Answered as _;
    use quanyi::law::Status;
    let case = "first_month=2026-09;plans=combined;fee=none;resident=late;combined_rate=8;\
        combined_account=3;combined_base_kind=fixed;combined_base=5000;combined_wait_first=3";
    let told = answer(case).told(Lang::Zh, &super::BUILT_IN);
    let certainty = |title: &str| {
        let line = told.lines.iter().find(|line| line.title.contains(title)).unwrap();
        line.certainty.clone().unwrap()
    };
    assert!(certainty("统账结合：要缴多少").supplied().next().is_some());
    let resident = certainty("城乡居民医保：缴多少");
    assert!(resident.supplied().next().is_none());
    assert_eq!(resident.weakest(), Some(Status::Unverified), "the cover year is not verified");
}
