//! After how long what was paid has come back. 回本时间。

use super::payout::{PAYING, PLAIN};
use super::{answer, has_notice, only, payback, try_answer};
use quanyi::law::Reason;
use quanyi::report::{self, Lang};
use quanyi::rules::pension::{Notice, Question};

#[test]
fn the_smallest_number_of_months_that_covers_what_was_paid() {
    // 1300.00 a month from the age of 60.
    let of = |paid: &str| payback(&format!("{PLAIN};paid_total={paid}")).months;
    assert_eq!(of("13000"), Some((10, (60, 10))));
    assert_eq!(of("13000.01"), Some((11, (60, 11))));
    assert_eq!(of("12999.99"), Some((10, (60, 10))));
    assert_eq!(of("15600"), Some((12, (61, 0))));
    assert_eq!(of("0"), Some((0, (60, 0))));
}

#[test]
fn what_is_still_to_be_paid_is_added_and_subsidies_taken_off() {
    // 871.40 × 12 = 10456.80; with 20000 paid and 5000 received 25456.80, 1410.09 a month:
    // 18.05…, so 19 months.
    let found = payback(&format!("{PAYING};paid_total=20000;subsidies=5000"));
    assert_eq!(
        (found.paid.to_string().as_str(), found.months),
        ("25456.80", Some((19, (61, 7))))
    );
    assert!(!found.is_difference);
    // All of it received back is nothing paid; a fen more is a mistake.
    let found = payback(&format!("{PLAIN};paid_total=200;subsidies=200"));
    assert_eq!((found.paid.to_string().as_str(), found.months), ("0.00", Some((0, (60, 0)))));
    let problems = try_answer(&format!("{PLAIN};paid_total=200;subsidies=200.01")).unwrap_err();
    assert_eq!(problems[0].place.path(), "subsidies");
    assert_eq!(
        report::explain_entry(Lang::Zh, &problems[0].error),
        "“200.01”比自己一共要缴的 200.00 元还多。请核对。"
    );
    // What is still to be paid counts: 100 + 10456.80.
    let of = |subsidies: &str| {
        try_answer(&format!("{PAYING};paid_total=100;subsidies={subsidies}")).is_ok()
    };
    assert!(of("10556.80") && !of("10556.81"));
}

#[test]
fn without_what_was_paid_only_the_rest_is_set_against_what_it_adds() {
    // 1410.09 − 1300.00 = 110.09; 10456.80 ÷ 110.09 = 94.98…, so 95 months, 7 years 11 months.
    let found = payback(PAYING);
    assert!(found.is_difference);
    assert_eq!(found.pension.to_string(), "110.09");
    assert_eq!(found.paid.to_string(), "10456.80");
    assert_eq!(found.months, Some((95, (67, 11))));
    assert!(has_notice(&answer(PAYING), |one| *one == Notice::OnlyTheDifference));
    // Whoever pays nothing more is asked for what was paid.
    for case in [PLAIN.to_owned(), format!("{PAYING};planned_months=0")] {
        let line = only(&answer(&case), Question::Payback);
        assert_eq!(line.answer, Err(Reason::NEEDS_PAID.into()), "{case}");
    }
    // Below the least months there is no pension without paying on: all of it is gained.
    let found = payback(&PAYING.replace("paid_months=180", "paid_months=179"));
    assert!(found.is_difference);
    // 191 months are 15.9167 years: 1273.336, with the account 130.09.
    assert_eq!(found.pension.to_string(), "1403.43");
}

#[test]
fn nothing_paid_yet_is_known_without_being_typed() {
    let case = "first_month=2026-09;sex=man;birth=1990-01;paid_months=0";
    let found = payback(case);
    assert!(!found.is_difference);
    // Born 1990-01: 63 years, 2053-01; 316 months of 880.60.
    assert_eq!(found.paid.to_string(), "278269.60");
}
