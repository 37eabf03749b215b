//! Catastrophic cover, which the county's file lacks: as it is typed from the notice.

use quanyi::law::Status;
use quanyi::report::Lang;
use quanyi::rules::contributions::Insurance;

use super::{BUILT_IN, answer, problems, shares};
use quanyi::api::Answered as _;

const WHO: &str = "month=2026-09;wage=5000;injury_class=1";

fn with(fields: &str) -> String {
    shares(&answer(&format!("{WHO};{fields}")), Insurance::Catastrophic)
}

#[test]
fn it_is_missing_until_it_is_typed() {
    let key = "employee_medical.catastrophic";
    assert_eq!(with(""), format!("{key} / {key}"));
    // Who pays, without how much, is nothing to be paid yet.
    assert_eq!(with("catastrophic=employer"), format!("{key} / {key}"));
}

#[test]
fn an_amount_is_paid_by_whom_the_notice_says() {
    for (payer, said) in
        [("employer", "10.00 / —"), ("employee", "— / 10.00"), ("both", "10.00 / 10.00")]
    {
        assert_eq!(with(&format!("catastrophic={payer};catastrophic_amount=10")), said);
    }
    assert_eq!(with("catastrophic=none"), "0.00 / 0.00");
}

#[test]
fn it_is_paid_in_its_month_only_or_in_every_one() {
    let july = "catastrophic=employee;catastrophic_amount=120;catastrophic_month=7";
    assert_eq!(with(july), "— / —");
    let july = format!("month=2026-07;wage=5000;injury_class=1;{july}");
    assert_eq!(shares(&answer(&july), Insurance::Catastrophic), "— / 120.00");
    assert_eq!(
        with("catastrophic=employee;catastrophic_amount=120;catastrophic_month=9"),
        "— / 120.00"
    );
}

#[test]
fn a_share_goes_by_the_medical_base_and_is_rounded_once_with_the_amount() {
    // 4403.00 × 0.25 % = 11.0075; with 5 yuan 16.0075.
    let floor =
        "month=2026-09;wage=1;injury_class=1;catastrophic=employer;catastrophic_pct=0.25";
    assert_eq!(shares(&answer(floor), Insurance::Catastrophic), "11.01 / —");
    let both = format!("{floor};catastrophic_amount=5");
    assert_eq!(shares(&answer(&both), Insurance::Catastrophic), "16.01 / —");
}

#[test]
fn it_is_marked_as_supplied_and_asked_no_more() {
    let answer = answer(&format!("{WHO};catastrophic=employer;catastrophic_amount=10"));
    let used = answer.trace.certainty().supplied().next().unwrap();
    assert_eq!(used.status, Status::Supplied);
    let record = BUILT_IN.record(used.id).unwrap();
    assert_eq!(record.key, "employee_medical.catastrophic");
    assert!(answer.gaps().iter().all(|gap| gap.key != record.key));
    assert!(answer.answered.employer.without.iter().all(|one| *one != Insurance::Catastrophic));
    let told = answer.told(Lang::Zh, &BUILT_IN);
    assert!(!told.lines[0].said.detail.contains("大额医疗"), "{:?}", told.lines[0].said);
}

#[test]
fn what_does_not_fit_is_a_problem_of_its_field() {
    let of = |fields: &str| problems(&format!("{WHO};catastrophic=both;{fields}"));
    assert_eq!(of("catastrophic_amount=10000.01"), ["catastrophic_amount"]);
    assert_eq!(with("catastrophic=both;catastrophic_amount=10000"), "10000.00 / 10000.00");
    assert_eq!(of("catastrophic_amount=10;catastrophic_month=13"), ["catastrophic_month"]);
    assert_eq!(of("catastrophic_pct=101"), ["catastrophic_pct"]);
    assert_eq!(of("catastrophic_amount=x"), ["catastrophic_amount"]);
}

#[test]
fn what_was_supplied_by_its_key_goes_first() {
    let key = r#"supply.employee_medical.catastrophic={"amount":"7","payer":"employer"}"#;
    assert_eq!(with(&format!("{key};catastrophic=both;catastrophic_amount=10")), "7.00 / —");
}
