//! What a month costs at each base and grade, and periods. 缴费。

use super::{answer, contributions, gaps, has_notice, lines, try_answer};
use quanyi::api::pension::Answer;
use quanyi::law::{Given, Reason};
use quanyi::report::Mistake;
use quanyi::report::{self, EntryError, Lang};
use quanyi::rules::RuleError;
use quanyi::rules::pension::{Notice, OpenQuestion, OtherReading, Outcome, Question, Split};
use quanyi::units::Money;

#[track_caller]
fn check(text: &str, expected: &[&str]) {
    assert_eq!(contributions(text), expected, "{text}");
}

#[test]
fn the_lowest_grade_is_the_published_floor() {
    // B1: 4403 × 20 % = 880.60; × 8 % = 352.24. 60 % of 7339 would be 4403.40.
    check("first_month=2026-09", &["base 4403.00: 880.60 = 352.24 + 528.36; 1 x 880.60"]);
    // B4: 4357 × 20 % = 871.40; twelve of them are 10456.80. 60 % of 7263 would be 4357.80.
    check(
        "first_month=2025-01;period=year",
        &["base 4357.00: 871.40 = 348.56 + 522.84; 12 x 10456.80"],
    );
}

#[test]
fn every_grade_of_2026() {
    for (grade, expected) in [
        // 7339 × 80 % = 5871.20; × 20 % = 1174.24; × 8 % = 469.696.
        ("80", "base 5871.20: 1174.24 = 469.70 + 704.54; 1 x 1174.24"),
        // B2.
        ("100", "base 7339.00: 1467.80 = 587.12 + 880.68; 1 x 1467.80"),
        ("150", "base 11008.50: 2201.70 = 880.68 + 1321.02; 1 x 2201.70"),
        ("200", "base 14678.00: 2935.60 = 1174.24 + 1761.36; 1 x 2935.60"),
        // The published ceiling.
        ("300", "base 22017.00: 4403.40 = 1761.36 + 2642.04; 1 x 4403.40"),
    ] {
        check(&format!("first_month=2026-09;grade={grade}"), &[expected]);
    }
    // 61 %: 4476.79 × 20 % = 895.358; × 8 % = 358.1432.
    check(
        "first_month=2026-09;grade=percent;percent=61",
        &["base 4476.79: 895.36 = 358.14 + 537.22; 1 x 895.36"],
    );
}

#[test]
fn a_grade_beyond_the_bounds_is_moved_to_them_and_said() {
    let low = answer("first_month=2026-09;grade=percent;percent=59");
    let raised = Notice::Raised { year: 2026, to: Money::from_fen(440_300) };
    assert!(has_notice(&low, |one| *one == raised));
    let high = answer("first_month=2026-09;grade=percent;percent=301");
    let lowered = Notice::Lowered { year: 2026, to: Money::from_fen(2_201_700) };
    assert!(has_notice(&high, |one| *one == lowered));
    assert!(!has_notice(&answer("first_month=2026-09"), |one| *one == raised));
}

#[test]
fn a_base_of_ones_own_on_and_beside_the_bounds() {
    let at = |base: &str| try_answer(&format!("first_month=2026-09;grade=base;base={base}"));
    let bounds = |base: &str| {
        let problems = at(base).unwrap_err();
        assert_eq!(problems.len(), 1);
        assert_eq!(problems[0].place.path(), "base");
        let text = report::explain_entry(Lang::Zh, &problems[0].error);
        assert!(text.contains("4,403.00") && text.contains("22,017.00"), "{text}");
        problems[0].error.clone()
    };
    let (floor, ceiling) = (Money::from_fen(440_300), Money::from_fen(2_201_700));
    let outside = |base: &str| {
        let allowed = [Given::Money(floor), Given::Money(ceiling)];
        EntryError::from(Mistake::OUTSIDE_BOUNDS.with(base, allowed))
    };
    for base in ["4402.99", "22017.01"] {
        assert_eq!(bounds(base), outside(base));
    }
    for (base, expected) in [
        ("4403", "base 4403.00: 880.60 = 352.24 + 528.36; 1 x 880.60"),
        // 880.602 and 352.2408.
        ("4403.01", "base 4403.01: 880.60 = 352.24 + 528.36; 1 x 880.60"),
        // 4403.398 and 1761.3592.
        ("22016.99", "base 22016.99: 4403.40 = 1761.36 + 2642.04; 1 x 4403.40"),
        ("22017", "base 22017.00: 4403.40 = 1761.36 + 2642.04; 1 x 4403.40"),
        // 1000.005 and 400.002: the half goes up.
        ("5000.03", "base 5000.03: 1000.01 = 400.00 + 600.01; 1 x 1000.01"),
        // 1000.0049… does not exist: the fen below gives 1000.004.
        ("5000.02", "base 5000.02: 1000.00 = 400.00 + 600.00; 1 x 1000.00"),
    ] {
        check(&format!("first_month=2026-09;grade=base;base={base}"), &[expected]);
    }
}

#[test]
fn a_period_is_the_month_times_its_months() {
    for (period, months, all) in [
        ("month", 1, "880.60"),
        ("quarter", 3, "2641.80"),
        ("half_year", 6, "5283.60"),
        ("year", 12, "10567.20"),
    ] {
        let expected = format!("base 4403.00: 880.60 = 352.24 + 528.36; {months} x {all}");
        check(&format!("first_month=2026-01;period={period}"), &[&expected]);
    }
    // September to December.
    check(
        "first_month=2026-09;period=to_december",
        &["base 4403.00: 880.60 = 352.24 + 528.36; 4 x 3522.40"],
    );
}

#[track_caller]
fn period(answer: &Answer) -> (String, i64) {
    let lines = lines(answer, Question::Period);
    let Ok(Outcome::Period { all: Split { total, account, pooled }, months_missing }) =
        &lines[0].answer
    else {
        panic!("{lines:?}")
    };
    (format!("{total} = {account} + {pooled}"), *months_missing)
}

#[test]
fn a_period_across_new_year_is_cut_there() {
    let text = "first_month=2025-11;period=quarter";
    check(
        text,
        &[
            "base 4357.00: 871.40 = 348.56 + 522.84; 2 x 1742.80",
            "base 4403.00: 880.60 = 352.24 + 528.36; 1 x 880.60",
        ],
    );
    // 1742.80 + 880.60; 697.12 + 352.24; 1045.68 + 528.36.
    assert_eq!(period(&answer(text)), ("2623.40 = 1049.36 + 1574.04".to_owned(), 0));
    assert_eq!(lines(&answer("first_month=2026-09;period=quarter"), Question::Period), []);
}

#[test]
fn a_year_without_bounds_is_refused_by_name_with_last_years_amount_beside_it() {
    let answered = answer("first_month=2027-01");
    let lines = lines(&answered, Question::Contribution);
    let Err(RuleError::Gap(gap)) = &lines[0].answer else { panic!("{lines:?}") };
    assert_eq!(gap.day.to_string(), "2027-01-01");
    assert_eq!(gap.key, "pension.base_floor");
    let offered = Notice::LastYear {
        year: 2027,
        of: 2026,
        base: Money::from_fen(440_300),
        month: Money::from_fen(88_060),
    };
    assert!(has_notice(&answered, |one| *one == offered));
    let said = report::pension::notice(Lang::Zh, &offered);
    assert!(said.contains("2026 年的数，不是 2027 年的"), "{said}");
    // The part before New Year is answered all the same.
    let answered = answer("first_month=2026-11;period=quarter");
    assert_eq!(period(&answered), ("1761.20 = 704.48 + 1056.72".to_owned(), 1));
    assert!(has_notice(&answered, |one| *one == offered));
    // Two years on there is nothing to offer.
    let later = answer("first_month=2028-01");
    assert!(!has_notice(&later, |one| matches!(one, Notice::LastYear { .. })));
}

#[test]
fn a_floor_known_two_ways_is_not_known() {
    // 2024: 4306 or 4306.20 were read, so neither is used.
    let answered = answer("first_month=2024-09");
    assert!(gaps(&answered).contains(&"pension.base_floor".to_owned()));
    // The grade that is the ceiling is known.
    check(
        "first_month=2024-09;grade=300",
        &["base 21531.00: 4306.20 = 1722.48 + 2583.72; 1 x 4306.20"],
    );
}

#[test]
fn past_years_are_refused_and_past_months_are_not() {
    let answered = answer("first_month=2025-12;asked=2026-01");
    let line = &lines(&answered, Question::Contribution)[0];
    assert_eq!(
        line.answer,
        Err(Reason::PAST_YEAR.with([Given::Count(2025), Given::Nothing]).into())
    );
    let answered = answer("first_month=2026-01;asked=2026-09");
    assert!(lines(&answered, Question::Contribution)[0].answer.is_ok());
    assert!(has_notice(&answered, |one| *one == Notice::PastMonths { until: None }));
    assert!(gaps(&answered).contains(&"flexible_pension.cut_off".to_owned()));
    // With the last day entered it is said.
    let known = answer(
        "first_month=2026-01;asked=2026-09;supply.flexible_pension.cut_off={\"until\":\"2026-12-20\"}",
    );
    assert!(has_notice(&known, |one| matches!(one, Notice::PastMonths { until: Some(_) })));
    assert!(!gaps(&known).contains(&"flexible_pension.cut_off".to_owned()));
    assert!(!has_notice(&answer("first_month=2026-09"), |one| matches!(
        one,
        Notice::PastMonths { .. }
    )));
}

/// The other reading of the bounds: base, month, months, difference.
fn other(answer: &Answer) -> Option<String> {
    let readings = &answer.answered.assessment.readings;
    let reading =
        readings.iter().find(|one| one.question == OpenQuestion::BoundsBeforeNotice)?;
    let OtherReading::LastYearsBounds { base, month, months, difference } = reading.other
    else {
        panic!("{reading:?}")
    };
    Some(format!("{base} {month} {months} {difference}"))
}

#[test]
fn months_before_the_notice_have_last_years_bounds_as_the_other_reading() {
    // The notice is of 2026-08-21. 880.60 − 871.40 = 9.20 a month.
    let of = |text: &str| other(&answer(text));
    assert_eq!(of("first_month=2026-08").as_deref(), Some("4357.00 871.40 1 9.20"));
    assert_eq!(of("first_month=2026-09"), None);
    assert_eq!(
        of("first_month=2026-03;period=half_year").as_deref(),
        Some("4357.00 871.40 6 55.20")
    );
    // Of a year only January to August.
    assert_eq!(
        of("first_month=2026-01;period=year").as_deref(),
        Some("4357.00 871.40 8 73.60")
    );
    let answered = answer("first_month=2026-01;period=year");
    let notice = Notice::MaySettleLater { year: 2026, months: 8 };
    assert!(has_notice(&answered, |one| *one == notice));
    // A base within both years' bounds costs the same: there is nothing to settle.
    assert_eq!(of("first_month=2026-03;grade=base;base=5000"), None);
}

#[test]
fn an_employee_is_refused_and_told_who_has_to_pay() {
    for class in ["full_time", "dispatched"] {
        let answered = answer(&format!("first_month=2026-09;class={class}"));
        let line = &lines(&answered, Question::Contribution)[0];
        assert_eq!(line.answer, Err(Reason::EMPLOYER_INSURES.into()));
        assert!(answered.answered.tiers.is_empty());
        assert!(has_notice(&answered, |one| *one == Notice::DisguisedEmployee));
    }
    for class in ["self_directed", "managed", "part_time", "unemployed"] {
        check(
            &format!("first_month=2026-09;class={class}"),
            &["base 4403.00: 880.60 = 352.24 + 528.36; 1 x 880.60"],
        );
    }
    let managed = answer("first_month=2026-09;class=managed");
    assert!(has_notice(&managed, |one| *one == Notice::EitherScheme));
    assert!(has_notice(&managed, |one| *one == Notice::NoHouseholdLimit));
}
