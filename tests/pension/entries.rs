//! What cannot be read, with its place. 填写问题。

use super::try_answer;
use quanyi::report::{self, Lang};

fn places(text: &str) -> Vec<String> {
    try_answer(text).unwrap_err().iter().map(|problem| problem.place.path()).collect()
}

#[test]
fn what_is_needed_is_asked_for() {
    assert_eq!(places("class=managed"), ["first_month"]);
    assert_eq!(places("first_month=2026-09;grade=base"), ["base"]);
    assert_eq!(places("first_month=2026-09;grade=percent"), ["percent"]);
    assert_eq!(places("first_month=2026-09;birth=1980-01"), ["sex", "paid_months"]);
    assert_eq!(places("first_month=2026-09;birth=1980-01;sex=not_said;paid_months=1"), ["sex"]);
}

#[test]
fn every_problem_is_told_at_once() {
    assert_eq!(
        places(
            "first_month=2026-9x;class=boss;birth=1980;sex=man;paid_months=-1;index=0.67571;balance=1.234"
        ),
        ["first_month", "class", "birth", "paid_months", "index", "balance"]
    );
    assert_eq!(
        places("first_month=2026-09;birth=1980-01;sex=man;paid_months=10;months_before=11"),
        ["months_before"]
    );
    assert_eq!(
        places("first_month=2026-09;supply.pension.base_flor=1"),
        ["supplied.pension.base_flor"]
    );
}

#[test]
fn numbers_are_read_as_people_type_them() {
    let index = |text: &str| {
        let case =
            format!("first_month=2026-09;birth=1980-01;sex=man;paid_months=10;index={text}");
        try_answer(&case).map(|answer| answer.input.person.unwrap().index.unwrap())
    };
    let plain = index("0.6757").unwrap();
    assert_eq!(index("０.6757").unwrap(), plain);
    assert_eq!(index(" 0.6757 ").unwrap(), plain);
    assert_eq!(index("1").unwrap(), index("1.0000").unwrap());
    assert!(index("10").is_ok() && index("10.0001").is_err());
    assert!(index("0.67570").is_err() && index("abc").is_err() && index("-0.5").is_err());
    assert!(index(".5").is_err());
}

#[test]
fn months_are_read_in_years_and_months_too() {
    let paid = |text: &str| {
        let case = format!("first_month=2026-09;birth=1980-01;sex=man;paid_months={text}");
        try_answer(&case).map(|answer| answer.input.person.unwrap().paid_months)
    };
    for (text, months) in [
        ("96", 96),
        ("９６", 96),
        ("96个月", 96),
        ("96 个月", 96),
        ("96月", 96),
        ("8年", 96),
        ("8 年", 96),
        ("8年3个月", 99),
        ("8年零3个月", 99),
        ("８年３月", 99),
        ("0", 0),
        ("0年", 0),
    ] {
        assert_eq!(paid(text), Ok(months), "{text}");
    }
    for text in ["8.5", "-1", "8年半", "年", "8年3", "个月", "八年", "8年3个月1", "61年", "721"]
    {
        let problems = paid(text).unwrap_err();
        assert_eq!(problems[0].place.path(), "paid_months", "{text}");
        assert_eq!(
            report::explain_entry(Lang::Zh, &problems[0].error),
            format!("“{text}”应为 0 到 720 的整数个月。请按月填，例如 8 年是 96。")
        );
    }
    // The same wherever months are counted.
    let all = "first_month=2026-09;birth=1980-01;sex=man;paid_months=10年;planned_months=2年;\
        subsidy=general;subsidy_used=1年;subsidy_used_this_year=6个月";
    let input = try_answer(all).unwrap().input;
    let subsidy = input.subsidy.unwrap();
    assert_eq!((subsidy.used, subsidy.used_this_year), (12, 6));
    assert_eq!(input.person.unwrap().planned_months, Some(24));
}

/// The place of the first problem and its sentence.
fn problem(text: &str) -> (String, String) {
    let problems = try_answer(text).unwrap_err();
    let said = report::explain_entry(Lang::Zh, &problems[0].error);
    (problems[0].place.path(), said)
}

#[test]
fn nobody_pays_before_the_age_of_work() {
    let of = |rest: &str| format!("first_month=2026-09;sex=man;{rest}");
    // Sixteen in the first month itself: nothing can be paid yet.
    assert!(try_answer(&of("birth=2010-09;paid_months=0")).is_ok());
    for birth in ["2010-10", "2027-01"] {
        let said = format!("“{birth}”出生的人，到2026年9月还不满 16 岁。请核对出生年月。");
        let case = of(&format!("birth={birth};paid_months=0"));
        assert_eq!(problem(&case), ("birth".into(), said));
    }
    // Born 2000-09 he is sixteen in 2016-09; ten years to 2026-09 are 120 months.
    assert!(try_answer(&of("birth=2000-09;paid_months=120")).is_ok());
    assert_eq!(
        problem(&of("birth=2000-09;paid_months=121")),
        (
            "paid_months".into(),
            "“121”太多：从 16 岁到开始缴的月份只有 120 个月。请核对月数和出生年月。".into()
        )
    );
    // Born 1970-10 he is sixteen in 1986-10; nine years to 1995-10 are 108 months.
    assert!(try_answer(&of("birth=1970-10;paid_months=200;months_before=108")).is_ok());
    assert_eq!(
        problem(&of("birth=1970-10;paid_months=200;months_before=109")),
        (
            "months_before".into(),
            "“109”太多：从 16 岁到建立个人账户只有 108 个月。请核对月数和出生年月。".into()
        )
    );
    // Too young then for any of them.
    assert!(try_answer(&of("birth=1979-10;paid_months=200;months_before=0")).is_ok());
    assert!(try_answer(&of("birth=1979-10;paid_months=200;months_before=1")).is_err());
}

#[test]
fn the_months_of_this_year_are_among_all() {
    let of = |used: &str, year: &str| {
        format!(
            "first_month=2026-09;subsidy=general;subsidy_used={used};subsidy_used_this_year={year}"
        )
    };
    assert!(try_answer(&of("5", "5")).is_ok() && try_answer(&of("", "5")).is_ok());
    assert_eq!(
        problem(&of("4", "5")),
        ("subsidy_used_this_year".into(), "“5”比一共享受过的 4 个月还多。请核对。".into())
    );
}
