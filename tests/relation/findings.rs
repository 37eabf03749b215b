//! What is wrong, by class. 认定。

use quanyi::rules::relation::{Finding, Notice};
use quanyi::units::Money;

use super::{EMPLOYED, FREE, PLAIN, findings, notices};

const DISPATCHED: &str = "arrangement=dispatched";

#[test]
fn deposits_and_bans_on_other_platforms_are_wrong_for_employees_and_managed_workers() {
    let wrong = "deposit=yes;other_platforms_banned=yes";
    let found = |employed| {
        [Finding::DepositTaken { amount: None, employed }, Finding::OtherPlatformsBanned]
    };
    assert_eq!(findings(&[PLAIN, EMPLOYED, wrong]), found(true));
    assert_eq!(findings(&[PLAIN, EMPLOYED, wrong, "in_business=no"]), found(false));
    assert_eq!(findings(&[PLAIN, FREE, wrong]), []);
    // For managed workers by the county's document alone, from its day on; nothing is said before it.
    let on = |day: &str| findings(&[PLAIN, EMPLOYED, wrong, "in_business=no", day]);
    assert_eq!(on("day=2022-02-18"), found(false));
    assert_eq!(on("day=2022-02-17"), []);
    let employee = findings(&[PLAIN, EMPLOYED, wrong, "day=2022-02-17"]);
    assert_eq!(employee, found(true)[..1]);
    for answer in ["no", "not_known"] {
        let case = format!("deposit={answer};other_platforms_banned={answer}");
        assert_eq!(findings(&[PLAIN, EMPLOYED, &case]), []);
    }
    let amount = Some(Money::from_fen(20_050));
    assert_eq!(
        findings(&[PLAIN, EMPLOYED, "deposit=yes;deposit_amount=200.50"]),
        [Finding::DepositTaken { amount, employed: true }]
    );
}

#[test]
fn probation_goes_by_the_term_of_the_contract() {
    let of = |term: &str, months: u32| {
        findings(&[PLAIN, EMPLOYED, &format!("probation={months}"), term])
    };
    // Article 19: under three months none, from three 1, from a year 2, from three years 6.
    for (term, most) in [
        ("term=fixed;term_months=2", 0),
        ("term=fixed;term_months=3", 1),
        ("term=fixed;term_months=11", 1),
        ("term=fixed;term_months=12", 2),
        ("term=fixed;term_months=35", 2),
        ("term=fixed;term_months=36", 6),
        ("term=open_ended", 6),
        ("term=task", 0),
    ] {
        assert_eq!(of(term, most), [], "{term}");
        let more = most + 1;
        let wrong = Finding::ProbationTooLong { agreed: more.into(), allowed: most.into() };
        assert_eq!(of(term, more), [wrong], "{term}");
    }
    let needed = notices(&[PLAIN, EMPLOYED, "probation=1"]);
    assert!(needed.contains(&Notice::ProbationTermNeeded));
    assert!(!notices(&[PLAIN, EMPLOYED, "probation=0"]).contains(&Notice::ProbationTermNeeded));
}

#[test]
fn part_time_work_has_no_probation() {
    let hours = "hourly=yes;hours=24;days=6;week_hours=24";
    let case = [PLAIN, EMPLOYED, hours, "probation=1"];
    assert_eq!(findings(&case), [Finding::ProbationInPartTime]);
    assert_eq!(findings(&[PLAIN, EMPLOYED, hours, "probation=0"]), []);
}

#[test]
fn managed_workers_have_an_agreement_and_published_rules() {
    let managed = |case: &str| findings(&[PLAIN, EMPLOYED, "in_business=no", case]);
    assert_eq!(
        managed("agreement=no;rules_published=no"),
        [Finding::NoWrittenAgreement, Finding::RulesNotPublished]
    );
    assert_eq!(managed("agreement=yes;rules_published=not_known"), []);
    // Of an employee these are not asked.
    assert_eq!(findings(&[PLAIN, EMPLOYED, "agreement=no;rules_published=no"]), []);
}

#[test]
fn each_check_of_a_dispatch_that_fails_is_found() {
    let of = |case: &str| findings(&[PLAIN, DISPATCHED, case]);
    assert_eq!(of("licence=no"), [Finding::NoDispatchLicence]);
    assert_eq!(of("sent_on=yes"), [Finding::SentOn]);
    assert_eq!(of("own_subsidiary=yes"), [Finding::OwnSubsidiary]);
    assert_eq!(of("fee=yes"), [Finding::DispatchFee]);
    assert_eq!(of("post=other"), [Finding::DispatchPostNotAllowed]);
    assert_eq!(
        of("post=temporary;post_months=7"),
        [Finding::TemporaryPostTooLong { months: 7, most: 6 }]
    );
    assert_eq!(of("post=temporary;post_months=6"), []);
    assert_eq!(of("post=auxiliary;post_months=7"), []);
    // Two years are 24 months.
    assert_eq!(
        of("term=fixed;term_months=23"),
        [Finding::DispatchTermShort { agreed: 23, least_years: 2 }]
    );
    assert_eq!(of("term=fixed;term_months=24"), []);
    assert_eq!(of("term=open_ended"), [Finding::DispatchTermNotFixed { least_years: 2 }]);
    assert_eq!(of("licence=yes;sent_on=no;own_subsidiary=no;fee=no;post=substitute"), []);
    assert!(notices(&[PLAIN, DISPATCHED]).contains(&Notice::DispatchTermNeeded));
    // Of others none of it is checked.
    assert_eq!(findings(&[PLAIN, FREE, "licence=no;sent_on=yes;fee=yes"]), []);
}

#[test]
fn an_employee_made_to_insure_alone_is_told_from_the_notice_on() {
    let told =
        |day: &str| notices(&[PLAIN, EMPLOYED, day]).contains(&Notice::DisguisedEmployee);
    assert!(told("day=2026-09-07") && !told("day=2026-09-06"));
}
