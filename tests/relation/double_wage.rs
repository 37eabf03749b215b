//! The second wage without a written contract: days, months, amounts. 二倍工资。

use quanyi::rules::relation::{DoubleWage, Finding, Notice, Outcome, Subject};

use super::{EMPLOYED, PLAIN, answer, findings, notices};

/// `2026-02-01..2026-11-25: 9 months 25 days, 27000.00`, or `none`.
#[track_caller]
fn double_wage(case: &str) -> String {
    let answer = answer(&[PLAIN, EMPLOYED, case]);
    let lines = answer.answered.assessment.lines;
    let line = lines.iter().find(|line| line.subject == Subject::DoubleWage);
    match line.map(|line| line.answer.as_ref().unwrap()) {
        Some(Outcome::DoubleWage(DoubleWage { first, last, months, days, amount })) => {
            let amount = amount.map(|amount| amount.to_string()).unwrap_or_default();
            format!("{first}..{last}: {months} months {days} days, {amount}")
        }
        other => {
            assert!(other.is_none(), "{other:?}");
            "none".to_owned()
        }
    }
}

#[test]
fn it_begins_when_the_first_month_is_over() {
    // The month of 2026-10-25 is over with 2026-11-24; on the 25th one day is due.
    assert_eq!(double_wage("started=2026-10-25"), "2026-11-25..2026-11-25: 0 months 1 days, ");
    assert_eq!(double_wage("started=2026-10-26"), "none");
    assert!(findings(&[PLAIN, EMPLOYED, "started=2026-10-26"]).is_empty());
    assert_eq!(
        findings(&[PLAIN, EMPLOYED, "started=2026-10-25"]),
        [Finding::NoWrittenContract { within: 1 }]
    );
}

#[test]
fn whole_months_are_paid_once_more() {
    // From 1 February to 25 November: nine months and 25 days; 3,000 × (2 − 1) × 9.
    assert_eq!(
        double_wage("started=2026-01-01;wage=3000"),
        "2026-02-01..2026-11-25: 9 months 25 days, 27000.00"
    );
    assert_eq!(
        double_wage("started=2026-01-01;wage=3000;left=2026-03-31"),
        "2026-02-01..2026-03-31: 2 months 0 days, 6000.00"
    );
    assert_eq!(
        double_wage("started=2026-01-01;wage=3000;left=2026-03-30"),
        "2026-02-01..2026-03-30: 1 months 30 days, 3000.00"
    );
    let partly = notices(&[PLAIN, EMPLOYED, "started=2026-01-01;left=2026-03-30"]);
    assert!(partly.contains(&Notice::DaysNotCounted { days: 30 }));
    assert!(partly.contains(&Notice::DoubleWageLimit));
    // To the fen: 2,222.22 × 2.
    assert_eq!(
        double_wage("started=2026-01-01;wage=2222.22;left=2026-03-31"),
        "2026-02-01..2026-03-31: 2 months 0 days, 4444.44"
    );
}

#[test]
fn it_ends_before_the_contract_and_with_the_first_year() {
    assert_eq!(
        double_wage("started=2026-01-01;signed=2026-05-01;wage=3000;contract=manager"),
        "2026-02-01..2026-04-30: 3 months 0 days, 9000.00"
    );
    // Signed on the last day of the first month, or on the first day of double wage: none.
    assert_eq!(double_wage("started=2026-01-01;signed=2026-02-01;contract=manager"), "none");
    assert_eq!(
        double_wage("started=2026-01-01;signed=2026-02-02;contract=manager"),
        "2026-02-01..2026-02-01: 0 months 1 days, "
    );
    // At most eleven months: 3,000 × 11.
    assert_eq!(
        double_wage("started=2025-01-01;wage=3000"),
        "2025-02-01..2025-12-31: 11 months 0 days, 33000.00"
    );
    // A contract from the first day, as far as is known: nothing to say.
    assert_eq!(double_wage("started=2025-01-01;contract=manager"), "none");
}

#[test]
fn after_a_year_the_contract_counts_as_open_ended() {
    let deemed = Finding::DeemedOpenEnded { years: 1 };
    assert!(findings(&[PLAIN, EMPLOYED, "started=2025-11-25"]).contains(&deemed));
    assert!(!findings(&[PLAIN, EMPLOYED, "started=2025-11-26"]).contains(&deemed));
    let signed = "started=2025-01-01;contract=manager;signed=";
    let on = |day: &str| findings(&[PLAIN, EMPLOYED, &format!("{signed}{day}")]);
    assert!(on("2026-01-01").contains(&deemed));
    assert!(!on("2025-12-31").contains(&deemed));
}

#[test]
fn months_that_lack_the_date_end_with_the_month() {
    // From 31 January the first month is over with 28 February (2026 has no 29th).
    assert_eq!(
        double_wage("started=2026-01-31;left=2026-03-30;wage=1000"),
        "2026-03-01..2026-03-30: 1 months 0 days, 1000.00"
    );
    // 29 February 2024: over with 28 March; the year with 28 February 2025.
    assert_eq!(
        double_wage("started=2024-02-29;wage=1000"),
        "2024-03-29..2025-02-28: 11 months 0 days, 11000.00"
    );
}

#[test]
fn only_a_full_time_labour_relation_has_it() {
    for other in [
        "in_business=no",
        "retired=past_age",
        "arrangement=dispatched",
        "hourly=yes;hours=24;days=6;week_hours=24",
    ] {
        let case = format!("started=2025-01-01;{other}");
        assert_eq!(double_wage(&case), "none", "{other}");
    }
    // Without the first day nothing can be said, and that is told.
    assert!(notices(&[PLAIN, EMPLOYED]).contains(&Notice::WhenStarted));
    assert_eq!(double_wage("wage=3000"), "none");
}

#[test]
fn before_the_law_it_is_refused_by_the_name_of_the_figure() {
    let answer = answer(&[PLAIN, EMPLOYED, "day=2007-12-31;started=2007-01-01"]);
    let line = &answer.answered.assessment.lines[1];
    let gap = line.answer.as_ref().unwrap_err().gap().unwrap();
    assert_eq!(gap.key, "contract.written_within");
}
