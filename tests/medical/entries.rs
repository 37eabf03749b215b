//! What cannot be read, with its place. 填写问题。

use super::{answer, try_answer};

fn places(text: &str) -> Vec<String> {
    try_answer(text).unwrap_err().iter().map(|problem| problem.place.path()).collect()
}

#[test]
fn what_is_needed_is_asked_for() {
    assert_eq!(places("class=managed"), ["first_month"]);
    assert_eq!(places("first_month=2026-09;sex=man"), ["paid_months"]);
    assert_eq!(places("first_month=2026-09;paid_months=1"), ["sex"]);
    assert_eq!(places("first_month=2026-09;resident=broken"), ["broken_years"]);
    assert_eq!(places("first_month=2026-09;window_first=2026-09-01"), ["window_last"]);
    assert_eq!(places("first_month=2026-09;window_last=2026-09-01"), ["window_first"]);
    let extra = "first_month=2026-09;plans=both;maternity=extra;care=extra";
    assert_eq!(places(extra), ["maternity_amount", "care_amount"]);
}

#[test]
fn every_problem_is_told_at_once_and_at_its_field() {
    assert_eq!(
        places(
            "first_month=2026-9x;joining=maybe;paid_on=2026-02-30;own_base=-1;plans=both;\
             combined_rate=100.1;combined_account=x;pool_only_rate_kind=fixed;\
             pool_only_fixed=1.234;pool_only_wait_first=61;fee=yes;fee_month=13;fee_amount=1;\
             resident=broken;broken_years=0"
        ),
        [
            "first_month",
            "paid_on",
            "joining",
            "own_base",
            "combined_rate",
            "combined_account",
            "pool_only_fixed",
            "pool_only_wait_first",
            "fee_month",
            "broken_years"
        ]
    );
    let turned = "first_month=2026-09;window_first=2026-12-31;window_last=2026-12-30";
    assert_eq!(places(turned), ["window_last"]);
    assert_eq!(places("first_month=2026-09;ended=2026-09"), ["ended"]);
    assert!(try_answer("first_month=2026-09;ended=2026-08").is_ok());
    assert_eq!(places("first_month=2026-09;birth=2026-09"), ["birth"]);
    assert_eq!(
        places("first_month=2026-09;sex=man;paid_months=5;here_months=6"),
        ["here_months"]
    );
}

#[test]
fn an_amount_outside_what_a_figure_may_be_is_a_problem_of_its_field() {
    // The registry allows a base of up to 200,000 and a fee of up to 10,000.
    let base = |amount: &str| {
        format!(
            "first_month=2026-09;plans=combined;combined_rate=8;combined_base_kind=fixed;\
             combined_base={amount}"
        )
    };
    assert!(try_answer(&base("200000")).is_ok());
    assert_eq!(places(&base("200000.01")), ["combined_base"]);
    let fee = |amount: &str| {
        format!("first_month=2026-09;plans=combined;fee=yes;fee_amount={amount}")
    };
    assert!(try_answer(&fee("10000")).is_ok());
    assert_eq!(places(&fee("10000.01")), ["fee_amount"]);
}

#[test]
fn a_percentage_is_read_with_its_sign_and_asked_about_where_it_is_less_than_one() {
    let case = |rate: &str| {
        format!(
            "first_month=2026-09;plans=combined;combined_rate={rate};combined_account=3%;\
             fee=none;combined_base_kind=fixed;combined_base=5000"
        )
    };
    // 5000 × 8 % = 400, 5000 × 3 % = 150, 400 × 12 = 4800.
    for rate in ["8", "8%", "8 %", "8％", "８％"] {
        assert_eq!(super::period(&case(rate)), "400.00 = 150.00 + 250.00; 4800.00", "{rate}");
    }
    let more = "first_month=2026-09;plans=combined;combined_rate=8;combined_base_kind=wage;\
        combined_base_pct=60%;fee=yes;fee_pct=0.5％";
    assert!(try_answer(more).is_ok());
    let problems = try_answer(&case("8.5.1")).unwrap_err();
    let said = quanyi::report::explain_entry(quanyi::report::Lang::Zh, &problems[0].error);
    assert!(said.contains("“8.5.1”") && said.contains("如 8 或 5.5"), "{said}");
    assert!(!said.contains("0.6757"), "{said}");
    assert_eq!(places(&case("%")), ["combined_rate"]);
    // 0.9999 % is asked about, 1 % is not.
    let asked = |rate: &str| {
        let case = format!("{};combined_account=0", case(rate));
        super::has_notice(&answer(&case), |one| {
            matches!(one, quanyi::rules::medical::Notice::RateBelowOne { .. })
        })
    };
    assert!(asked("0.08") && asked("0.9999"));
    assert!(!asked("1") && !asked("8"));
}

#[test]
fn a_base_that_cannot_be_is_told_at_its_own_field_with_what_was_typed() {
    let of = |more: &str| {
        let case = format!("first_month=2026-09;plans=combined;combined_rate=8;{more}");
        let problems = try_answer(&case).unwrap_err();
        let lang = quanyi::report::Lang::Zh;
        let said = |one: &quanyi::api::Problem| {
            let text = quanyi::report::explain_entry(lang, &one.error);
            format!("{}: {text}", one.place.path())
        };
        problems.iter().map(said).collect::<Vec<_>>()
    };
    // The registry allows a base of up to 200,000.
    let fixed = of("combined_base_kind=fixed;combined_base=200001");
    assert_eq!(fixed.len(), 1);
    assert!(fixed[0].starts_with("combined_base: “200001”"), "{fixed:?}");
    assert!(fixed[0].contains("200000"), "{fixed:?}");
    let own = "combined_base_kind=own;combined_base_floor=4000";
    let ceiling = of(&format!("{own};combined_base_ceiling=200001"));
    assert_eq!(ceiling.len(), 1);
    assert!(ceiling[0].starts_with("combined_base_ceiling: “200001”"), "{ceiling:?}");
}

#[test]
fn a_month_that_is_not_before_the_first_one_is_quoted_with_it() {
    for name in ["ended", "birth"] {
        let case = format!("first_month=2026-09;joining=gap;{name}=2026-09");
        let problems = try_answer(&case).unwrap_err();
        let said = quanyi::report::explain_entry(quanyi::report::Lang::Zh, &problems[0].error);
        assert!(said.contains("“2026-09”应早于开始缴的月份（2026年9月）"), "{said}");
    }
}

#[test]
fn a_ceiling_below_its_floor_is_a_problem_of_the_ceiling() {
    let of = |ceiling: &str| {
        format!(
            "first_month=2026-09;plans=combined;combined_rate=8;combined_base_kind=own;\
             combined_base_floor=5000;combined_base_ceiling={ceiling}"
        )
    };
    assert_eq!(places(&of("4999.99")), ["combined_base_ceiling"]);
    assert!(try_answer(&of("5000")).is_ok() && try_answer(&of("5000.01")).is_ok());
}

#[test]
fn what_was_supplied_by_its_key_goes_before_the_form() {
    let rate = "supply.flexible_medical.combined.rate={\"pct\":\"9\"}";
    let case = format!(
        "first_month=2026-09;plans=combined;combined_rate=8;combined_account=0;\
         combined_base_kind=fixed;combined_base=5000;fee=none;{rate}"
    );
    // 5000 × 9 %.
    assert_eq!(super::period(&case), "450.00 = 0.00 + 450.00; 5400.00");
    // What belongs to a plan that was not chosen is not used.
    let other = answer("first_month=2026-09;plans=combined;pool_only_rate=5");
    assert_eq!(super::lines(&other, quanyi::rules::medical::Question::Cost).len(), 1);
}

#[test]
fn every_question_and_every_choice_has_words_in_both_languages() {
    use quanyi::api::medical::{CALCULATOR, FIELDS};
    for lang in [quanyi::report::Lang::Zh, quanyi::report::Lang::En] {
        for field in FIELDS {
            let label = CALCULATOR.words.label(lang, field.name);
            assert!(!label.is_empty(), "{}", field.name);
            for word in field.kind.choices() {
                let choice = CALCULATOR.words.choice(lang, field.name, word);
                assert!(!choice.is_empty(), "{}={word}", field.name);
            }
        }
        for group in ["start", "notice", "combined", "pool_only", "on_top", "years", "beside"] {
            assert!(!CALCULATOR.words.label(lang, group).is_empty(), "{group}");
        }
    }
}

#[test]
fn two_ages_between_which_there_is_none_are_a_problem_that_names_both() {
    let of = |from: &str| {
        format!(
            "first_month=2026-09;plans=combined;combined_age=limited;combined_age_below=45;\
             combined_age_from={from}"
        )
    };
    // From 44 on and below 45 is the one age of 44.
    assert!(try_answer(&of("44")).is_ok());
    for from in ["45", "46"] {
        let problems = try_answer(&of(from)).unwrap_err();
        assert_eq!(places(&of(from)), ["combined_age_from"]);
        for lang in [quanyi::report::Lang::Zh, quanyi::report::Lang::En] {
            let said = quanyi::report::explain_entry(lang, &problems[0].error);
            assert!(said.contains(from) && said.contains("45"), "{said}");
        }
    }
}

#[test]
fn a_rate_or_a_base_of_nothing_is_a_problem_of_its_field() {
    let of = |more: &str| format!("first_month=2026-09;plans=combined;{more}");
    let percent = |more: &str| of(&format!("combined_rate=8;{more}"));
    // The registry allows a base from 1,000 on, and a share and an amount above nought.
    for (name, least, case) in [
        ("combined_rate", "0.0001", of("combined_rate=")),
        ("combined_fixed", "0.01", of("combined_rate_kind=fixed;combined_fixed=")),
        ("combined_base_pct", "1", percent("combined_base_kind=wage;combined_base_pct=")),
        ("own_base", "0.01", of("own_base=")),
    ] {
        assert!(try_answer(&format!("{case}{least}")).is_ok(), "{name}={least}");
        for nothing in ["0", "0.0", "０"] {
            let problems = try_answer(&format!("{case}{nothing}")).unwrap_err();
            assert_eq!(problems.len(), 1, "{name}");
            assert_eq!(problems[0].place.path(), name);
            let said =
                quanyi::report::explain_entry(quanyi::report::Lang::Zh, &problems[0].error);
            assert!(said.contains(&format!("“{nothing}”就等于不用缴")), "{said}");
        }
    }
    for base in ["base_kind=fixed;combined_base", "base_kind=own;combined_base_ceiling"] {
        let problems = try_answer(&percent(&format!("combined_{base}=0"))).unwrap_err();
        assert_eq!(problems.len(), 1, "{base}: {problems:?}");
    }
    // An account of nothing is an answer: there is none.
    assert!(try_answer(&percent("combined_account=0")).is_ok());
}

#[test]
fn a_day_of_payment_far_from_the_first_month_is_told_or_refused() {
    let apart = |day: &str| {
        let found = answer(&format!("first_month=2026-09;paid_on={day}"));
        super::has_notice(&found, |one| {
            matches!(one, quanyi::rules::medical::Notice::PaidApart { .. })
        })
    };
    // The month before and the month after are usual, two months are not.
    for usual in ["2026-08-01", "2026-09-30", "2026-10-31"] {
        assert!(!apart(usual), "{usual}");
    }
    for odd in ["2026-07-31", "2026-11-01", "2025-09-01", "2027-09-30"] {
        assert!(apart(odd), "{odd}");
    }
    // More than twelve months apart, one of the two is a slip.
    for wrong in ["2025-08-31", "2027-10-01", "1926-09-15"] {
        assert_eq!(places(&format!("first_month=2026-09;paid_on={wrong}")), ["paid_on"]);
    }
}
