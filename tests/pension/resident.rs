//! The resident scheme beside it. 城乡居民养老保险。

use super::{answer, gaps, has_notice, only, try_answer};
use quanyi::law::{Given, Reason};
use quanyi::report::Mistake;
use quanyi::rules::RuleError;
use quanyi::rules::pension::{Notice, Outcome, Question};
use quanyi::units::Money;

#[test]
fn what_each_grade_costs_and_what_the_government_adds() {
    for (grade, subsidy) in [
        ("200", "30.00"),
        ("900", "108.00"),
        ("1500", "180.00"),
        ("2000", "240.00"),
        ("10000", "240.00"),
    ] {
        let answered = answer(&format!("first_month=2026-09;resident_grade={grade}"));
        let Ok(Outcome::Resident(found)) = only(&answered, Question::Resident).answer else {
            panic!("{grade}")
        };
        assert_eq!(found.subsidy.to_string(), subsidy, "{grade}");
        assert_eq!((found.years, found.least_years, found.age), (15, 15, 60));
    }
}

#[test]
fn what_it_gives_waits_for_two_figures_and_asks_for_both() {
    let case = "first_month=2026-09;resident_grade=1000";
    let answered = answer(case);
    let line = only(&answered, Question::ResidentPension);
    let Err(RuleError::Gap(gap)) = &line.answer else { panic!("{line:?}") };
    assert_eq!(gap.key, "resident_pension.base_yn");
    let missing = gaps(&answered);
    assert!(missing.contains(&"resident_pension.county_top_up".to_owned()), "{missing:?}");
    // 120 × 15 ÷ 139 = 12.949….
    let extra = Notice::SubsidyToAccount { month: Money::from_fen(1295) };
    assert!(has_notice(&answered, |one| *one == extra));
    let supplied =
        "supply.resident_pension.base_yn=148;supply.resident_pension.county_top_up=10";
    let total = |case: &str| {
        let answered = answer(&format!("{case};{supplied}"));
        assert_eq!(answered.trace.certainty().supplied().count(), 2);
        match only(&answered, Question::ResidentPension).answer {
            Ok(Outcome::ResidentPension(found)) => {
                [found.base, found.account, found.total].map(|part| part.to_string())
            }
            other => panic!("{other:?}"),
        }
    };
    // 1000 × 15 ÷ 139 = 107.913…; 148 + 10.
    assert_eq!(total(case), ["158.00", "107.91", "265.91"]);
    // Twenty years: 20000 ÷ 139 = 143.884…; five years beyond at 2 yuan.
    assert_eq!(total(&format!("{case};resident_years=20")), ["168.00", "143.88", "311.88"]);
    // A year short of the least there is no monthly pension, whatever the figures are.
    let short = answer(&format!("{case};resident_years=14;{supplied}"));
    let line = only(&short, Question::ResidentPension);
    let below = Reason::RESIDENT_BELOW_MINIMUM.with([Given::Count(14), Given::Count(15)]);
    assert_eq!(line.answer, Err(below.into()));
    assert!(!has_notice(&short, |one| matches!(one, Notice::SubsidyToAccount { .. })));
    assert!(only(&short, Question::Resident).answer.is_ok());
}

#[test]
fn a_grade_has_to_be_one_of_the_year() {
    let problem = |grade: &str| {
        let problems =
            try_answer(&format!("first_month=2026-09;resident_grade={grade}")).unwrap_err();
        assert_eq!((problems.len(), problems[0].place.path().as_str()), (1, "resident_grade"));
        problems[0].error.clone()
    };
    for grade in ["250", "1100", "3500", "0"] {
        assert_eq!(problem(grade), Mistake::NO_GRADE.of(grade).into());
    }
    let allowed = [20_000, 1_000_000].map(|fen| Given::Money(Money::from_fen(fen)));
    assert_eq!(problem("11000"), Mistake::OUTSIDE_BOUNDS.with("11000", allowed).into());
    for grade in ["200", "3000", "4000", "10000"] {
        assert!(
            try_answer(&format!("first_month=2026-09;resident_grade={grade}")).is_ok(),
            "{grade}"
        );
    }
    // The top grade of 2026 was derived, and the answer says so.
    let answered = answer("first_month=2026-09;resident_grade=1000");
    let top = Some(Money::from_fen(1_000_000));
    assert!(has_notice(&answered, |one| *one == Notice::TopGrade { top }));
    assert!(has_notice(&answered, |one| *one == Notice::SchemesDiffer));
    let later = answer("first_month=2027-01;resident_grade=1000");
    assert!(has_notice(&later, |one| *one == Notice::TopGrade { top: None }));
}

#[test]
fn what_the_residents_scheme_rests_on_marks_no_other_line() {
    use quanyi::api::Answered as _;
    use quanyi::law::Status;
    use quanyi::report::Lang;
    let case = "first_month=2026-11;birth=1971-03;sex=man;paid_months=96;resident_grade=1000";
    let found = try_answer(case).unwrap();
    // The top grade of 2026 is unverified; contribution and retirement rest on what was read second hand.
    assert_eq!(found.trace.certainty().weakest(), Some(Status::Unverified));
    let told = found.told(Lang::Zh, &super::BUILT_IN);
    let weakest = |title: &str| {
        let line = told.lines.iter().find(|line| line.title.starts_with(title)).unwrap();
        line.certainty.as_ref().unwrap().weakest().unwrap()
    };
    assert_eq!(weakest("要缴多少"), Status::Secondary);
    assert_eq!(weakest("什么时候退休"), Status::Secondary);
    assert_eq!(weakest("城乡居民养老：缴多少"), Status::Unverified);
}
