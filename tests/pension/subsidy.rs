//! The most that the subsidy can be, and for how long. 社会保险补贴。

use super::{answer, has_notice, lines, only, try_answer};
use quanyi::report::{self, Lang};
use quanyi::rules::pension::{Ceiling, Notice, Outcome, Question, Schedule, Subsidy};

/// `587.07 587.07 of 1, 35 left`: the ceilings of a month and of the months of a part.
#[track_caller]
fn subsidy(text: &str) -> String {
    let lines = lines(&answer(text), Question::Subsidy);
    let said: Vec<String> = lines
        .iter()
        .map(|line| match &line.answer {
            Ok(Outcome::Subsidy(Subsidy { general, unemployed, months, left, near_years })) => {
                let say = |one: &Ceiling| format!("{} {}", one.month, one.all);
                let ceilings: Vec<String> = general.iter().chain(unemployed).map(say).collect();
                let until = if near_years.is_some() { " until retirement" } else { "" };
                format!("{} of {months}, {left} left{until}", ceilings.join(" or "))
            }
            Ok(other) => panic!("{other:?}"),
            Err(error) => format!("refused: {error}"),
        })
        .collect();
    said.join("; ")
}

#[test]
fn two_thirds_or_half_by_group_and_both_for_both() {
    // B5: 880.60 × 2 ÷ 3 = 587.066…; ÷ 2 = 440.30.
    let of = |group: &str| subsidy(&format!("first_month=2026-09;subsidy={group}"));
    assert_eq!(of("general"), "587.07 587.07 of 1, 35 left");
    assert_eq!(of("long_unemployed"), "440.30 440.30 of 1, 35 left");
    assert_eq!(of("both"), "587.07 587.07 or 440.30 440.30 of 1, 35 left");
    assert_eq!(of("graduate"), "587.07 587.07 of 1, 23 left");
    assert_eq!(of("none"), "");
}

#[test]
fn several_months_are_the_month_times_their_number() {
    // 587.07 × 3 = 1761.21, where the unrounded thirds would give 1761.20.
    let case = "first_month=2026-09;period=quarter;subsidy=general";
    assert_eq!(subsidy(case), "587.07 1761.21 of 3, 33 left");
    // Two of 2025 (871.40 × 2 ÷ 3 = 580.933…) and one of 2026.
    let case = "first_month=2025-11;period=quarter;subsidy=general";
    assert_eq!(subsidy(case), "580.93 1161.86 of 2, 34 left; 587.07 587.07 of 1, 33 left");
}

#[test]
fn months_already_had_are_taken_off() {
    let of = |used: &str| {
        subsidy(&format!("first_month=2026-01;period=half_year;subsidy=general;{used}"))
    };
    assert_eq!(of("subsidy_used=30"), "587.07 3522.42 of 6, 0 left");
    assert_eq!(of("subsidy_used=31"), "587.07 2935.35 of 5, 0 left");
    assert_eq!(of("subsidy_used=36"), "587.07 0.00 of 0, 0 left");
    // At most twelve an application year.
    assert_eq!(of("subsidy_used_this_year=7"), "587.07 2935.35 of 5, 24 left");
    assert_eq!(of("subsidy_used_this_year=6"), "587.07 3522.42 of 6, 24 left");
    assert_eq!(of("subsidy_used_this_year=12"), "587.07 0.00 of 0, 24 left");
}

#[test]
fn near_retirement_it_runs_until_then() {
    // Born 1967-01: 24 ÷ 4 + 1 = 7 months late, 2027-08. Sixty months before is 2022-08.
    let of = |approved: &str| {
        subsidy(&format!(
            "first_month=2026-09;subsidy=general;subsidy_used=36;birth=1967-01;sex=man;\
             paid_months=200;subsidy_approved={approved}"
        ))
    };
    assert_eq!(of("2022-08"), "587.07 0.00 of 0, 0 left");
    // From 2026-09 eleven months are left until 2027-08.
    assert_eq!(of("2022-09"), "587.07 587.07 of 1, 10 left until retirement");
}

#[test]
fn the_words_never_promise() {
    let answered = answer("first_month=2026-09;subsidy=general");
    let line = only(&answered, Question::Subsidy);
    let said = report::pension::headline(Lang::Zh, &line).sentence;
    assert_eq!(said, "每月最多 587.07 元。");
    let said = report::pension::headline(Lang::En, &line).sentence;
    assert_eq!(said, "At most 587.07 yuan a month.");
}

#[test]
fn a_month_without_bounds_has_no_ceiling_either() {
    assert_eq!(
        subsidy("first_month=2027-01;subsidy=general"),
        "refused: `pension.base_floor` is not known on 2027-01-01"
    );
}

#[test]
fn without_the_first_approval_it_does_not_run_until_retirement() {
    // Born 1969-01: 48 ÷ 4 + 1 = 13 months late, 2030-02; 39 months after 2026-11.
    let case = "first_month=2026-11;birth=1969-01;sex=man;paid_months=150;subsidy=";
    let of = |rest: &str| subsidy(&format!("{case}{rest}"));
    let asks = |rest: &str| {
        has_notice(&answer(&format!("{case}{rest}")), |one| *one == Notice::FirstApproval)
    };
    assert_eq!(of("general;subsidy_used=36"), "587.07 0.00 of 0, 0 left");
    assert!(asks("general;subsidy_used=36") && asks("general;subsidy_used_this_year=1"));
    // Who had none yet is approved now; who says when is believed: 2025-02 is sixty months before.
    assert_eq!(of("general"), "587.07 587.07 of 1, 38 left until retirement");
    let used = "general;subsidy_used=36;subsidy_approved=";
    assert_eq!(of(&format!("{used}2025-02")), "587.07 0.00 of 0, 0 left");
    assert_eq!(of(&format!("{used}2025-03")), "587.07 587.07 of 1, 38 left until retirement");
    assert!(!asks("general") && !asks(&format!("{used}2025-03")));
    // Whoever is far from retirement need not say.
    let far = answer(
        "first_month=2026-11;birth=1990-01;sex=man;paid_months=50;subsidy=general;subsidy_used=3",
    );
    assert!(!has_notice(&far, |one| *one == Notice::FirstApproval));
}

#[test]
fn graduates_have_their_months_and_no_more() {
    let case = "first_month=2026-11;birth=1969-01;sex=man;paid_months=150;subsidy=graduate";
    assert_eq!(subsidy(case), "587.07 587.07 of 1, 23 left");
}

#[test]
fn an_approval_cannot_come_after_the_first_month() {
    let case = "first_month=2026-11;subsidy=general;subsidy_approved=";
    assert!(try_answer(&format!("{case}2026-11")).is_ok());
    let problems = try_answer(&format!("{case}2026-12")).unwrap_err();
    assert_eq!(problems[0].place.path(), "subsidy_approved");
    assert_eq!(
        report::explain_entry(Lang::Zh, &problems[0].error),
        "第一次核定的月份“2026-12”晚于开始缴的2026年11月。还没有核定过就空着。"
    );
}

#[test]
fn the_schedules_of_a_woman_stand_side_by_side_where_they_differ() {
    let case = "first_month=2026-11;birth=1976-01;sex=woman;paid_months=150;subsidy=general";
    let of = |age: &str| subsidy(&format!("{case};original_age={age}"));
    // By 50 from 1975-01 on one month later for two: 12 ÷ 2 + 1 = 7, so 2026-08, which is past.
    assert_eq!(of("50"), "587.07 0.00 of 0, 0 left until retirement");
    // By 55: 1976-01 is 124 months after 1965-09 at the least, so retirement is after 2031-01.
    assert_eq!(of("55"), "587.07 587.07 of 1, 35 left");
    let both = answer(case);
    let said: Vec<_> =
        lines(&both, Question::Subsidy).iter().map(|line| line.schedule).collect();
    assert_eq!(said, [Some(Schedule::WomenHigher), Some(Schedule::WomenLower)]);
    assert_eq!(
        subsidy(case),
        "587.07 587.07 of 1, 35 left; 587.07 0.00 of 0, 0 left until retirement"
    );
    // Far from both they agree, and one line says it.
    let young =
        answer("first_month=2026-11;birth=1990-01;sex=woman;paid_months=50;subsidy=general");
    assert_eq!(only(&young, Question::Subsidy).schedule, None);
}

#[test]
fn what_is_used_up_is_said_so() {
    let said = |rest: &str| {
        let answered = answer(&format!("first_month=2026-09;subsidy=general;{rest}"));
        let said = report::pension::headline(Lang::Zh, &only(&answered, Question::Subsidy));
        (said.sentence, said.detail)
    };
    let nothing = String::new();
    assert_eq!(said("subsidy_used=36"), ("可以补贴的月数已经用完。".into(), nothing.clone()));
    assert_eq!(
        said("subsidy_used_this_year=12"),
        ("本申领年度可以补贴的月数已经用完；以后的年度最多还剩 24 个月。".into(), nothing)
    );
    assert_eq!(
        said("subsidy_used=30").1,
        "这次最多可补 1 个月，最多 587.07 元；之后最多还剩 5 个月。"
    );
    assert_eq!(
        said("birth=1967-01;sex=man;paid_months=200").1,
        "这次最多可补 1 个月，最多 587.07 元；第一次核定时离退休不到 5 年的，可以补到退休，之后最多还有 10 个月。"
    );
}
