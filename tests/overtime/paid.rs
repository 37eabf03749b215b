//! What was paid already. 已付。
//!
//! The case: 2 h over 300.00, a rest day 1600.00, a holiday 2400.00; together 4300.00.

use quanyi::rules::overtime::{Finding, Notice, OvertimeKind};
use quanyi::units::Money;

use super::{amounts, answer, case, check, findings, missing};

const DUE: &str =
    "month=2026-01; wage=17400; days: 2026-01-05 10 / 2026-01-10 8 / 2026-01-01 8";

fn paid(rows: &str) -> String {
    format!("{DUE}; paid: {rows}")
}

fn owed(fen: i64) -> [Finding; 1] {
    [Finding::Owed { owed: Money::from_fen(fen) }]
}

fn paid_more(text: &str) -> Vec<(OvertimeKind, String)> {
    let notices = answer(&case(text)).answered.assessment.notices;
    let found = notices.iter().filter_map(|notice| {
        let Notice::PaidMore { kind, by } = notice else { return None };
        Some((*kind, by.to_string()))
    });
    found.collect()
}

#[test]
fn nothing_entered_is_not_nothing_paid() {
    check(DUE, &[("total", "4300.00"), ("owed", "4300.00")]);
    assert_eq!(findings(&answer(&case(DUE))), []);
    assert_eq!(findings(&answer(&case(&paid("0")))), owed(430_000));
}

#[test]
fn equal_is_enough_and_a_fen_less_is_owed() {
    let of = |amount: &str| paid(&format!("{amount} all"));
    check(&of("4299.99"), &[("owed", "0.01")]);
    assert_eq!(findings(&answer(&case(&of("4299.99")))), owed(1));
    for amount in ["4300", "4300.01"] {
        check(&of(amount), &[("owed", "0.00"), ("total", "4300.00")]);
        assert_eq!(findings(&answer(&case(&of(amount)))), []);
    }
}

#[test]
fn by_kind_one_does_not_pay_another() {
    let text = paid("300 extended / 1600 rest_day / 2400 holiday");
    check(&text, &[("owed", "0.00")]);
    // Single pay for the holiday: 2400 − 800.
    check(&paid("300 extended / 1600 rest_day / 800 holiday"), &[("owed", "1600.00")]);
    // 100 too much for the workday stays there.
    let text = paid("400 extended / 1500 rest_day / 2400 holiday");
    check(&text, &[("owed", "100.00")]);
    assert_eq!(paid_more(&text), [(OvertimeKind::Extended, "100.00".to_owned())]);
    // Several rows of a kind add up.
    check(&paid("100 extended / 200 extended"), &[("owed", "4000.00")]);
    // One sum among them is for all.
    check(&paid("400 extended / 1500 all"), &[("owed", "2400.00")]);
}

#[test]
fn a_payment_for_hours_that_are_not_there_is_not_set_off() {
    let text = "month=2026-01; wage=17400; days: 2026-01-05 10; paid: 500 rest_day";
    check(text, &[("owed", "300.00")]);
    assert_eq!(paid_more(text), [(OvertimeKind::RestDay, "500.00".to_owned())]);
    let nothing = "month=2026-01; wage=17400; paid: 500 rest_day / 100 all";
    check(nothing, &[("total", "0.00"), ("owed", "0.00")]);
    assert_eq!(findings(&answer(&case(nothing))), []);
}

#[test]
fn a_month_does_not_pay_another() {
    let text =
        "month=2026-01; last_month=2026-02; wage=17400; days: 2026-01-05 10 / 2026-02-02 10";
    check(text, &[("extended", "300.00 300.00"), ("total", "600.00")]);
    check(&format!("{text}; paid: 600 extended"), &[("owed", "300.00")]);
    check(&format!("{text}; paid: 300 extended / 200 extended 2026-02"), &[("owed", "100.00")]);
    check(&format!("{text}; paid: 600 all 2026-02"), &[("owed", "300.00")]);
    check(&format!("{text}; paid: 300 all 2026-02 / 299.99 extended"), &[("owed", "0.01")]);
}

#[test]
fn no_kind_of_payment_answers_the_holiday_s_own_wage() {
    // 2 days of 800 and 8 h × 300.
    let text = "month=2026-10; wage_form=day; wage=800; days: 2026-10-01 8";
    check(&format!("{text}; paid: 2400 holiday"), &[("owed", "1600.00")]);
    check(&format!("{text}; paid: 4000 all"), &[("owed", "0.00")]);
}

#[test]
fn a_total_says_how_many_lines_it_lacks() {
    let text = "month=2027-01; last_month=2027-03; wage=17400; days: 2027-01-01 8 / 2027-01-05 10 / 2027-02-01 10 / 2027-02-02 9";
    let said = answer(&case(text));
    assert_eq!(missing(&said), 2);
    assert_eq!(amounts(&said, "total"), "2400.00");
    check(&format!("{text}; paid: 2000 holiday"), &[("owed", "400.00")]);
}
