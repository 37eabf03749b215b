//! The other schemes: each condition alone, all, and the edges. 其他补贴项目。

use super::{answer, said, scheme};
use quanyi::law::Status;
use quanyi::rules::training::{Found, Notice, Question, Validity};

#[track_caller]
fn of(id: &str, texts: &[&str]) -> String {
    said(&scheme(texts, id))
}

const FLEXIBLE: &str = "day=2026-11-25;status=flexible;pension_now=yes;birth=1986-06-01;sex=woman;\
    original_age=50;groups_others=none;hard_to_employ=no;\
    supply.training.confirmed.insurance_subsidy.recognised=yes;\
    supply.training.confirmed.insurance_subsidy.household=yes;\
    supply.training.confirmed.insurance_subsidy.not_excluded=yes;\
    supply.training.confirmed.insurance_subsidy_graduates.recognised=yes";

#[test]
fn the_insurance_subsidy_goes_by_group_or_age_and_until_retirement() {
    let insurance = |change: &str| of("insurance_subsidy", &[FLEXIBLE, change]);
    // 40 on 2026-06-01; shares, no amount: the pension calculator has it.
    assert_eq!(insurance(""), "eligible shares");
    let found = scheme(&[FLEXIBLE], "insurance_subsidy").amount;
    assert_eq!(found, Found::Shares(vec![("general", 2, 3), ("long_term_unemployed", 1, 2)]));
    assert!(answer(&[FLEXIBLE]).answered.notices.contains(&Notice::SharesElsewhere));
    // Women from 40, men from 50: the birthday, and the day before.
    assert_eq!(insurance("birth=1986-11-25"), "eligible shares");
    assert_eq!(insurance("birth=1986-11-26"), "not_eligible: any_of");
    assert_eq!(insurance("sex=man;birth=1976-11-25"), "eligible shares");
    assert_eq!(insurance("sex=man;birth=1976-11-26"), "not_eligible: any_of");
    // A group is enough at any age.
    assert_eq!(insurance("birth=1996-01-01;land_expropriated=yes"), "eligible shares");
    for (change, failed) in [
        ("status=employed", "status_any"),
        ("pension_now=no", "insured_now"),
        ("supply.training.confirmed.insurance_subsidy.recognised=no", "office_confirms"),
        ("supply.training.confirmed.insurance_subsidy.household=no", "office_confirms"),
        ("supply.training.confirmed.insurance_subsidy.not_excluded=no", "office_confirms"),
    ] {
        assert_eq!(insurance(change), format!("not_eligible: {failed}"), "{change}");
    }
    // A man born 1965-03-01: his original month is 2025-03, two months later; 2025-03 lies 3 months
    // after 2025-01, so 1 month of delay: 2025-04. Reached on 2025-04-01.
    let man = "sex=man;birth=1965-03-01;day=";
    assert_eq!(insurance(&format!("{man}2025-03-31")), "eligible shares");
    assert_eq!(insurance(&format!("{man}2025-04-01")), "not_eligible: age_between");
}

#[test]
fn before_the_first_day_it_has_not_begun() {
    let first = scheme(&[FLEXIBLE, "day=2024-07-18"], "insurance_subsidy").validity;
    assert_eq!(first, Validity::NotYet { from: "2024-07-19".parse().unwrap() });
    let first = scheme(&[FLEXIBLE, "day=2024-07-19"], "insurance_subsidy").validity;
    assert_eq!(first, Validity::InForce);
}

#[test]
fn graduates_have_two_years_from_leaving_school() {
    let on = |left: &str, day: &str| {
        let dates = format!("left_school={left};day={day}");
        of("insurance_subsidy_graduates", &[FLEXIBLE, &dates])
    };
    assert_eq!(on("2024-07-01", "2026-06-30"), "eligible shares by 2026-07-01");
    assert_eq!(on("2024-07-01", "2026-07-01"), "eligible shares by 2026-07-01");
    assert_eq!(on("2024-07-01", "2026-07-02"), "not_eligible: within_months_of");
    // From 29 February 2024 to 28 February 2026.
    assert_eq!(on("2024-02-29", "2026-02-28"), "eligible shares by 2026-02-28");
    assert_eq!(on("2024-02-29", "2026-03-01"), "not_eligible: within_months_of");
    assert_eq!(of("insurance_subsidy_graduates", &[FLEXIBLE]), "open: within_months_of");
}

#[test]
fn a_course_asks_for_a_group_a_catalogue_and_no_earlier_claim() {
    const COURSE: &str = "day=2025-11-25;birth=1990-01-01;sex=man;rural_mover=yes;\
        course_registered=yes;certificate=junior;claims_others=none;groups_others=none;\
        supply.training.subsidy.age=16";
    let course = |change: &str| of("course", &[COURSE, change]);
    assert_eq!(course(""), "eligible missing by 2025-12-31");
    // The least age has no known first day: it is never computed with, unless it is brought.
    assert_eq!(course("supply.training.subsidy.age="), "open: age_between");
    for (change, failed) in [
        ("rural_mover=no", "any_group"),
        ("course_registered=no", "course_registered"),
        ("certificate=none", "certificate"),
        ("claim=course:2023-01-01:yes:no", "not_claimed_same"),
        ("birth=2009-11-26", "age_between"),
        ("birth=1960-01-01", "age_between"),
    ] {
        assert_eq!(course(change), format!("not_eligible: {failed}"), "{change}");
    }
    assert_eq!(course("birth=2009-11-25"), "eligible missing by 2025-12-31");
    assert_eq!(
        course(
            "rural_mover=no;course_registered=no;certificate=none;birth=2015-01-01;\
                claim=course:2023-01-01:yes:no"
        ),
        "not_eligible: age_between any_group course_registered certificate not_claimed_same"
    );
    // It is marked: groups and age are general knowledge.
    assert_eq!(scheme(&[COURSE], "course").status, Status::Unverified);
    let amount = "supply.training.amount_of.course=1000";
    let uplifts = |change: &str| -> Vec<String> {
        let one = scheme(&[COURSE, amount, change], "course");
        assert!(matches!(one.amount, Found::Known { .. }));
        let applied = one.uplifts.iter().filter_map(|one| one.amount);
        applied.map(|amount| amount.to_string()).collect()
    };
    assert_eq!(uplifts(""), Vec::<String>::new());
    // 1,000 × 120 % and × 130 %; two at once are each shown alone.
    assert_eq!(uplifts("lifted_out_of_poverty=yes"), ["1200.00"]);
    assert_eq!(uplifts("lifted_out_of_poverty=yes;retired_fisher=yes"), ["1200.00", "1300.00"]);
    let both = [COURSE, amount, "lifted_out_of_poverty=yes;retired_fisher=yes"];
    assert!(answer(&both).answered.notices.contains(&Notice::TwoUplifts));
    // Exactly to the fen: 333.33 × 1.2 = 399.996.
    let odd = [COURSE, "supply.training.amount_of.course=333.33;lifted_out_of_poverty=yes"];
    let odd = scheme(&odd, "course").uplifts;
    assert_eq!(odd[0].amount.unwrap().to_string(), "400.00");
}

#[test]
fn online_courses_in_starting_a_business_have_their_amount() {
    const ONLINE: &str = "day=2025-11-25;course_registered=yes;\
        supply.training.confirmed.entrepreneurship_online.group=yes;\
        supply.training.confirmed.entrepreneurship.group=yes";
    let online = |change: &str| of("entrepreneurship_online", &[ONLINE, change]);
    assert_eq!(online(""), "eligible 1500.00 by 2025-12-31");
    assert_eq!(online("course_registered=no"), "not_eligible: course_registered");
    let no = "supply.training.confirmed.entrepreneurship_online.group=no";
    assert_eq!(online(no), "not_eligible: office_confirms");
    assert_eq!(online("day=2026-01-01"), "open: ");
    // Of the other courses nothing is known, not even since when.
    let other = scheme(&[ONLINE], "entrepreneurship");
    assert_eq!((said(&other).as_str(), other.validity), ("open: ", Validity::StartNotKnown));
}

#[test]
fn what_ended_is_closed_with_its_day() {
    let on = |day: &str| scheme(&[&format!("day={day}")], "work_based");
    let over = Validity::Over { since: "2022-01-01".parse().unwrap() };
    assert_eq!(on("2022-01-01").validity, over);
    assert_eq!(said(&on("2026-11-25")), "not_eligible: ");
    // Before that its terms are not known.
    assert_eq!(on("2021-12-31").validity, Validity::StartNotKnown);
}

#[test]
fn apprentices_depend_on_terms_that_are_not_published() {
    let one = scheme(&["day=2026-11-25;contract_months=24"], "apprentice");
    assert_eq!(said(&one), "open: contract_with_employer office_confirms");
    assert!(one.conditions[0].not_published);
    assert_eq!(one.status, Status::Unverified);
}

#[test]
fn allowances_of_a_year_are_open_when_their_year_is_over() {
    const POOR: &str = "registered_poor=yes;course_registered=yes;claims_others=none;";
    let living = |change: &str| of("living_allowance", &[POOR, change]);
    assert_eq!(living("day=2020-06-01"), "eligible each by 2020-12-31");
    assert_eq!(living("day=2020-12-31"), "eligible each by 2020-12-31");
    assert_eq!(living("day=2021-01-01"), "open: ");
    let used = "day=2020-06-01;claim=living_allowance:2020-04-01:no:no";
    assert_eq!(living(used), "not_eligible: claims_this_year_below");
    assert_eq!(living("day=2020-06-01;registered_poor=no"), "not_eligible: any_group");
    let search = |change: &str| {
        let base = "status=final_year_student;student_loan=yes;claims_others=none;";
        of("job_search", &[base, change])
    };
    assert_eq!(search("day=2022-06-01"), "eligible 1000.00 by 2022-12-31");
    assert_eq!(search("day=2022-06-01;status=employed"), "not_eligible: status_any");
    let none = "day=2022-06-01;student_loan=no;groups_others=none";
    assert_eq!(search(none), "not_eligible: any_group");
    let again = "day=2022-06-01;claim=job_search:2021-06-01:no:no";
    assert_eq!(search(again), "not_eligible: not_claimed_same");
    assert_eq!(search("day=2023-01-01"), "open: ");
}

#[test]
fn the_question_that_bears_on_most_open_schemes_is_asked_next() {
    // Nothing is known: claims stand in skill upgrade, course, living allowance and job search; groups in
    // course, living allowance, job search and the insurance subsidy; the course in four others too.
    let answered = answer(&["day=2026-11-25"]).answered;
    assert_eq!(answered.ask, Some(Question::Groups));
    let known = "groups_others=none;claims_others=none;course_registered=no;status=flexible;\
                 pension_now=yes;left_school=2000-01-01";
    let answered = answer(&["day=2026-11-25", known]).answered;
    assert_eq!(answered.ask, Some(Question::Birth), "only the age is left");
}
