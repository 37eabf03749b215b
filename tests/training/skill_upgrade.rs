//! The skill-upgrade subsidy of 2025: every condition alone, all, and every edge. 技能提升补贴。

use super::{answer, said, scheme};
use quanyi::rules::training::{Question, Validity};

/// Everything that it asks.
const ALL: &str = "day=2025-11-25;status=employed;unemployment_months=12;certificate=intermediate;\
    certificate_day=2025-03-15;certificate_listed=yes;trade_scarce=no;claims_others=none;\
    supply.training.confirmed.skill_upgrade.no_higher_level=yes";

#[track_caller]
fn upgrade(change: &str) -> String {
    said(&scheme(&[ALL, change], "skill_upgrade"))
}

#[test]
fn who_meets_every_condition_gets_the_amount_of_the_level() {
    // Twelve months of the certificate run until 2026-03-15, the document until 2025-12-31.
    assert_eq!(upgrade("certificate=junior"), "eligible 1000.00 by 2025-12-31");
    assert_eq!(upgrade(""), "eligible 1500.00 by 2025-12-31");
    assert_eq!(upgrade("certificate=senior"), "eligible 2000.00 by 2025-12-31");
    assert_eq!(
        upgrade("certificate_day=2024-12-01;certificate=senior"),
        "eligible missing by 2025-12-01"
    );
}

#[test]
fn each_condition_that_fails_alone_is_named() {
    for (change, failed) in [
        ("status=flexible", "status_any"),
        ("status=other", "status_any"),
        ("unemployment_months=11", "insured_months_at_least"),
        ("certificate=none", "certificate"),
        ("certificate=other", "certificate"),
        ("certificate_listed=no", "certificate"),
        ("certificate_day=2024-11-24", "within_months_of"),
        ("claim=skill_upgrade:2024-05-05:yes:no", "not_claimed_same"),
        ("claim=course:2024-05-05:yes:no", "not_claimed_same"),
        ("claim=skill_upgrade:2025-05-05:no:no", "any_of"),
        ("supply.training.confirmed.skill_upgrade.no_higher_level=no", "office_confirms"),
    ] {
        assert_eq!(upgrade(change), format!("not_eligible: {failed}"), "{change}");
    }
    assert_eq!(upgrade("status=unemployment_benefit"), "eligible 1500.00 by 2025-12-31");
    assert_eq!(upgrade("unemployment_months=13"), "eligible 1500.00 by 2025-12-31");
}

#[test]
fn everything_that_fails_is_named_in_the_order_of_the_document() {
    let claims = "claim=skill_upgrade:2025-02-02:yes:yes;claim=skill_upgrade:2025-03-03:no:no;\
                  claim=skill_upgrade:2025-04-04:no:yes";
    let one = scheme(
        &[
            ALL,
            "status=flexible;unemployment_months=0;certificate=none;certificate_day=2020-01-01;\
             supply.training.confirmed.skill_upgrade.no_higher_level=no",
            claims,
        ],
        "skill_upgrade",
    );
    assert_eq!(
        said(&one),
        "not_eligible: status_any insured_months_at_least certificate within_months_of \
         not_claimed_same office_confirms claims_this_year_below any_of"
    );
}

#[test]
fn each_condition_that_is_not_answered_is_open_and_asked() {
    for (change, open, ask) in [
        ("status=not_known", "status_any", Question::Status),
        ("unemployment_months=", "insured_months_at_least", Question::Insured),
        ("certificate=not_known", "certificate", Question::Certificate),
        ("certificate_listed=not_known", "certificate", Question::CertificateListed),
        ("certificate_day=", "within_months_of", Question::CertificateDay),
    ] {
        let one = scheme(&[ALL, change], "skill_upgrade");
        assert_eq!(said(&one), format!("open: {open}"), "{change}");
        let checked = one.conditions.iter().find(|one| super::kind(one) == open).unwrap();
        assert_eq!(checked.all_asks(), [ask], "{change}");
    }
    assert_eq!(
        upgrade("claims_others=not_known"),
        "open: not_claimed_same claims_this_year_below any_of"
    );
    assert_eq!(
        upgrade("supply.training.confirmed.skill_upgrade.no_higher_level="),
        "open: office_confirms"
    );
}

#[test]
fn the_twelve_months_end_on_the_same_date_and_with_the_month_where_there_is_none() {
    let on = |certificate: &str, day: &str| {
        let dates = format!("certificate_day={certificate};day={day}");
        upgrade(&dates).split(' ').next().unwrap().to_owned()
    };
    // One before, on, one after.
    assert_eq!(on("2024-11-25", "2025-11-24"), "eligible");
    assert_eq!(on("2024-11-25", "2025-11-25"), "eligible");
    assert_eq!(on("2024-11-25", "2025-11-26"), "not_eligible:");
    // 29 February 2024: the last day is 28 February 2025.
    assert_eq!(on("2024-02-29", "2025-02-28"), "eligible");
    assert_eq!(on("2024-02-29", "2025-03-01"), "not_eligible:");
    // An application before the certificate.
    assert_eq!(on("2025-11-25", "2025-11-24"), "not_eligible:");
    assert_eq!(on("2025-11-25", "2025-11-25"), "eligible");
}

#[test]
fn claims_of_the_year_count_by_the_list_of_scarce_trades() {
    let scarce = "trade_scarce=yes;";
    let of = |claims: &str| upgrade(&format!("{scarce}{claims}"));
    let (one, two) =
        ("claim=skill_upgrade:2025-01-01:no:no;", "claim=skill_upgrade:2025-02-02:no:yes;");
    let three = "claim=skill_upgrade:2025-03-03:no:yes";
    // At most three; a scarce trade is not bound by the one outside the list.
    assert_eq!(of(&[one, two].concat()), "eligible 1500.00 by 2025-12-31");
    assert_eq!(of(&[one, two, three].concat()), "not_eligible: claims_this_year_below");
    // Outside the list one is the most.
    assert_eq!(upgrade(two), "eligible 1500.00 by 2025-12-31");
    assert_eq!(upgrade(one), "not_eligible: any_of");
    // Claims of another year do not count.
    assert_eq!(
        upgrade("claim=skill_upgrade:2024-12-31:no:no"),
        "eligible 1500.00 by 2025-12-31"
    );
}

#[test]
fn before_its_first_day_and_after_its_last_one() {
    assert_eq!(
        scheme(&[ALL, "day=2024-12-31;certificate_day=2024-12-31"], "skill_upgrade").validity,
        Validity::NotYet { from: "2025-01-01".parse().unwrap() }
    );
    let last = scheme(&[ALL, "day=2025-12-31"], "skill_upgrade");
    assert_eq!(last.validity, Validity::InForce);
    assert_eq!(said(&last), "eligible 1500.00 by 2025-12-31");
    // Its renewal is not known: open, never closed, and the last terms with their year.
    let after = scheme(&[ALL, "day=2026-01-01"], "skill_upgrade");
    assert_eq!(
        after.validity,
        Validity::RenewalMissing { last: "2025-12-31".parse().unwrap() }
    );
    assert_eq!(said(&after), "open: insured_months_at_least claims_this_year_below any_of");
    let months = &after.conditions[1];
    assert_eq!(months.needed, None);
    let (number, year) = months.last_known.unwrap();
    assert_eq!((number.floor(), year), (12, 2025));
    assert_eq!(after.last_day.map(|day| day.to_string()).as_deref(), Some("2026-03-15"));
    // What fails in any case fails: a scheme that asks for staff is not for the self-employed.
    let gaps = answer(&[ALL, "day=2026-01-01"]).answered;
    let gaps: Vec<String> = gaps.gaps().iter().map(|gap| gap.key.clone()).collect();
    assert!(gaps.contains(&"training.skill_upgrade.insured_months".to_owned()), "{gaps:?}");
}
