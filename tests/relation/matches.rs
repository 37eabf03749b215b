//! The rules in their order: the first that matches, from both sides. 认定顺序。

use quanyi::rules::relation::Notice;

use super::{EMPLOYED, FREE, PLAIN, answer, class, notices};

#[test]
fn a_contract_with_the_company_that_manages_makes_an_employee_whatever_the_facts() {
    assert_eq!(class(&[PLAIN, EMPLOYED, "contract=manager"]), "full_time");
    assert_eq!(class(&[PLAIN, FREE, "contract=manager"]), "full_time");
    // Contract and facts do not fit: told, in both ways in which they can.
    let fits = Notice::ContractDoesNotFit;
    assert!(notices(&[PLAIN, FREE, "contract=manager"]).contains(&fits));
    let both = "fixed_time=yes;free_to_choose=yes";
    assert_eq!(class(&[PLAIN, EMPLOYED, "contract=manager", both]), "full_time");
    assert!(notices(&[PLAIN, EMPLOYED, "contract=manager", both]).contains(&fits));
    // One of M1-M4 and U1, and it is no longer a contradiction.
    assert!(!notices(&[PLAIN, FREE, "contract=manager;sets_pay=yes"]).contains(&fits));
    assert!(!notices(&[PLAIN, EMPLOYED, "contract=manager"]).contains(&fits));
    // A contract with another company decides nothing.
    assert_eq!(class(&[PLAIN, FREE, "contract=other_company"]), "self_directed");
}

#[test]
fn fixed_time_without_any_consequence_contradicts_itself() {
    let both = "fixed_time=yes;free_to_choose=yes";
    assert_eq!(class(&[PLAIN, EMPLOYED, both]), "not_clear Contradiction");
    assert_eq!(class(&[PLAIN, FREE, both]), "not_clear Contradiction");
    // Without one of the two it does not.
    assert_eq!(class(&[PLAIN, EMPLOYED]), "full_time");
    assert_eq!(class(&[PLAIN, FREE]), "self_directed");
}

#[test]
fn an_employee_has_all_four_and_no_freedom() {
    assert_eq!(class(&[PLAIN, EMPLOYED]), "full_time");
    // Who sets the pay does not decide it.
    assert_eq!(class(&[PLAIN, EMPLOYED, "sets_pay=no"]), "full_time");
    for one in ["fixed_time=no", "penalties=no", "bound_by_rules=no", "in_business=no"] {
        assert_eq!(class(&[PLAIN, EMPLOYED, one]), "managed", "{one}");
    }
    // Free to choose, but nothing fixed: managed by the others.
    assert_eq!(class(&[PLAIN, EMPLOYED, "fixed_time=no;free_to_choose=yes"]), "managed");
}

#[test]
fn the_self_directed_are_not_managed_free_and_on_their_own_account() {
    assert_eq!(class(&[PLAIN, FREE, "own_price=no"]), "self_directed");
    assert_eq!(class(&[PLAIN, FREE, "own_risk=no"]), "self_directed");
    assert_eq!(class(&[PLAIN, FREE, "own_price=no;own_risk=no"]), "not_clear FitsNone");
    assert_eq!(class(&[PLAIN, FREE, "free_to_choose=no"]), "not_clear FitsNone");
    // That the work is part of the business alone makes nobody managed.
    assert_eq!(class(&[PLAIN, FREE, "in_business=yes"]), "self_directed");
    for one in ["penalties=yes", "sets_pay=yes", "bound_by_rules=yes"] {
        assert_eq!(class(&[PLAIN, FREE, one]), "managed", "{one}");
    }
    assert_eq!(class(&[PLAIN, FREE, "fixed_time=yes;free_to_choose=no"]), "managed");
}

#[test]
fn who_employs_and_dispatch_come_first() {
    assert_eq!(class(&[PLAIN, FREE, "arrangement=dispatched"]), "dispatched");
    // Outsourcing is no dispatch.
    assert_eq!(class(&[PLAIN, FREE, "arrangement=outsourced"]), "self_directed");
    assert!(notices(&[PLAIN, FREE, "arrangement=outsourced"]).contains(&Notice::Outsourced));
    for employer in ["family", "craftsman", "farm_household"] {
        let employer = format!("employer={employer}");
        let texts = [PLAIN, EMPLOYED, "contract=manager", &employer];
        assert_eq!(class(&texts), "self_directed", "{employer}");
        assert!(notices(&texts).contains(&Notice::NoLabourDispute));
    }
    assert_eq!(class(&[PLAIN, EMPLOYED, "employer=sole_trader"]), "full_time");
    assert_eq!(class(&[PLAIN, EMPLOYED, "employer=individual"]), "not_clear WhoEmploys");
}

#[test]
fn labels_change_nothing() {
    for label in ["cooperation", "sole_trader", "third_company"] {
        let label = format!("label={label}");
        assert_eq!(class(&[PLAIN, EMPLOYED, &label]), "full_time");
        assert_eq!(class(&[PLAIN, FREE, &label]), "self_directed");
        let said = notices(&[PLAIN, FREE, &label]);
        assert!(said.iter().any(|one| matches!(one, Notice::LabelOnly { .. })), "{label}");
    }
}

#[test]
fn part_time_is_by_the_hour_and_within_four_and_twenty_four_hours() {
    let of = |hours: &str| class(&[PLAIN, EMPLOYED, "hourly=yes", hours]);
    // 24 ÷ 6 = 4 hours a day; 24 a week: on both bounds.
    assert_eq!(of("hours=24;days=6;week_hours=24"), "part_time");
    // 24:01 in 6 days is above four a day, and above 24 a week.
    assert_eq!(of("hours=24:01;days=6;week_hours=24"), "full_time");
    assert_eq!(of("hours=48;days=12;week_hours=24:01"), "full_time");
    assert_eq!(of("hours=23:59;days=6;week_hours=23:59"), "part_time");
    assert_eq!(class(&[PLAIN, EMPLOYED, "hours=24;days=6;week_hours=24"]), "full_time");
    let above = notices(&[PLAIN, EMPLOYED, "hourly=yes;hours=30;days=6;week_hours=25"]);
    let day = |notice: &Notice| matches!(notice, Notice::DayHoursAbove { .. });
    let week = |notice: &Notice| matches!(notice, Notice::WeekHoursAbove { .. });
    assert!(above.iter().any(day) && above.iter().any(week));
    let within = notices(&[PLAIN, EMPLOYED, "hourly=yes;hours=24;days=6;week_hours=24"]);
    assert!(!within.iter().any(|one| day(one) || week(one)));
}

#[test]
fn past_retirement_age_is_a_class_of_its_own_among_employees_only() {
    for retired in ["retired=past_age", "retired=pension_drawn"] {
        assert_eq!(class(&[PLAIN, EMPLOYED, retired]), "over_age");
        assert_eq!(class(&[PLAIN, FREE, retired, "arrangement=dispatched"]), "over_age");
        assert_eq!(class(&[PLAIN, FREE, retired]), "self_directed");
        assert_eq!(class(&[PLAIN, EMPLOYED, retired, "in_business=no"]), "managed");
    }
    // The provisions are in force from 2026-07-01.
    let on = |day: &str| notices(&[PLAIN, EMPLOYED, "retired=past_age", day]);
    assert!(on("day=2026-07-01").contains(&Notice::OverAgeRights));
    assert!(on("day=2026-06-30").contains(&Notice::OverAgeBefore));
}

#[test]
fn under_sixteen_nothing_is_worked_out() {
    let said = |age: &str| {
        let answer = answer(&[PLAIN, EMPLOYED, age]);
        answer.answered.assessment.lines[0].answer.clone().map(|_| ())
    };
    let refused = said("age=15").unwrap_err();
    assert!(refused.is(quanyi::law::Reason::BELOW_WORKING_AGE));
    assert!(said("age=16").is_ok());
    let young = answer(&[PLAIN, EMPLOYED, "age=15"]).answered;
    assert!(young.candidates.is_empty() && young.assessment.findings.is_empty());
}
