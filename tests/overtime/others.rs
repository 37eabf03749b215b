//! Other classes and forms of pay. 其他用工形式与计薪方式。

use quanyi::rules::overtime::{Finding, Notice, OpenQuestion, Outcome};
use quanyi::units::{Hours, Money};

use super::{amounts, answer, case, check, findings, has_notice, other};

fn only(text: &str) -> Result<Outcome, String> {
    let lines = answer(&case(text)).answered.assessment.lines;
    let [line] = lines.as_slice() else { panic!("{text}: {lines:?}") };
    line.answer.clone().map_err(|error| error.to_string())
}

#[test]
fn a_part_timer_s_holiday_is_not_determined() {
    let text = "class=part_time; month=2026-10; wage=20; days: 2026-10-01 4 / 2026-10-05 12";
    assert_eq!(
        only(text),
        Ok(Outcome::NotDetermined {
            hours: Hours::whole(4),
            agreed: Money::from_fen(8000),
            multiplied: Money::from_fen(24_000),
        })
    );
    let said = answer(&case(text));
    assert_eq!(other(&said, OpenQuestion::PartTimeHoliday).as_deref(), Some("up to 240.00"));
    assert!(has_notice(&said, |n| *n == Notice::PartTimeNoMultiples));
    assert_eq!(findings(&said), []);
    // No other multiples, and none of its own for hours of another month.
    let none = "class=part_time; month=2026-10; wage=20; days: 2026-10-10 12 / 2026-10-11 8";
    assert_eq!(only(none), Ok(Outcome::NoHours));
}

#[test]
fn a_managed_worker_s_holiday_pay_has_to_lie_above_normal_pay() {
    let of = |pay: &str| {
        format!(
            "class=managed; month=2026-10; normal_hours=100; normal_pay=2000; holiday_hours=8; holiday_pay={pay}"
        )
    };
    let normal = Money::from_fen(2000);
    for (pay, holiday) in [("159.99", 2000), ("160", 2000)] {
        let holiday = Money::from_fen(holiday);
        assert_eq!(only(&of(pay)), Ok(Outcome::NotAbove { holiday, normal }));
        let found = findings(&answer(&case(&of(pay))));
        assert_eq!(found, [Finding::HolidayPayNotAbove { holiday, normal }]);
    }
    // One fen above is enough: no multiple is fixed.
    let holiday = Money::from_fen(2000);
    assert_eq!(only(&of("160.01")), Ok(Outcome::Above { holiday, normal }));
    let said = answer(&case(&of("160.01")));
    assert_eq!(findings(&said), []);
    assert!(has_notice(&said, |n| *n == Notice::ManagedNoMultiple));
    let none = of("0").replace("holiday_hours=8", "holiday_hours=0");
    assert_eq!(only(&none), Ok(Outcome::NoHours));
    let early = only(&of("160").replace("2026-10", "2021-10"));
    assert!(early.unwrap_err().contains("new_form.statutory_holiday"));
}

#[test]
fn self_directed_work_has_no_overtime_pay() {
    let said = only("class=self_directed; month=2026-10").unwrap_err();
    assert!(said.starts_with("self_directed"), "{said}");
}

#[test]
fn a_lump_sum_is_another_rule() {
    let said = only("month=2026-10; wage_form=package; days: 2026-10-01 8").unwrap_err();
    assert!(said.starts_with("lump_sum"), "{said}");
}

const WORK: &str = "month=2026-07; wage=17400; days: 2026-07-01 10 / 2026-07-04 8";

#[test]
fn a_dispatched_worker_is_paid_alike_by_the_host() {
    let text = format!("class=dispatched; {WORK}");
    check(&text, &[("extended", "300.00"), ("rest_day", "1600.00"), ("total", "1900.00")]);
    assert!(has_notice(&answer(&case(&text)), |n| *n == Notice::HostPays));
    assert!(!has_notice(&answer(&case(WORK)), |n| *n == Notice::HostPays));
}

#[test]
fn an_over_age_worker_has_these_rights_from_july_2026() {
    let text = format!("class=over_age; {WORK}");
    check(&text, &[("extended", "300.00"), ("rest_day", "1600.00")]);
    assert!(has_notice(&answer(&case(&text)), |n| *n == Notice::OverAge));
    let before = text.replace("2026-07", "2026-06");
    assert!(only(&before).unwrap_err().contains("overage.rights"));
}

#[test]
fn pieces_beyond_the_quota_are_paid_by_multiples_of_their_price() {
    let of = |more: &str| format!("month=2026-01; wage_form=piece; {more}");
    // 100 × 0.5 × 1.5; 100 × 0.5 × 2; 100 × 0.5 × 3.
    let text = of("pieces: extended 100 0.5 / rest_day 100 0.5 / holiday 100 0.5");
    check(
        &text,
        &[
            ("extended", "75.00"),
            ("rest_day", "100.00"),
            ("holiday", "150.00"),
            ("total", "325.00"),
        ],
    );
    // The multiple is the whole pay: what was paid for them is taken off.
    let paid = format!("{text}; paid: 50 extended / 50 rest_day / 50 holiday");
    check(&paid, &[("owed", "175.00")]);
    // One line to a price: 3 × 0.01 × 1.5 = 0.045, not 0.02 three times.
    check(
        &of("pieces: extended 1 0.01 / extended 1 0.01 / extended 1 0.01"),
        &[("extended", "0.05")],
    );
    check(&of("pieces: extended 1 0.01 / extended 1 1.00"), &[("extended", "0.02 1.50")]);
    // Each month by itself.
    check(
        "month=2026-01; last_month=2026-02; wage_form=piece; pieces: extended 10 1 2026-02 / extended 10 1",
        &[("extended", "15.00 15.00")],
    );
    let unmet = of("quota=not_met; pieces: extended 100 0.5");
    check(&unmet, &[("extended", ""), ("total", "0.00")]);
    assert!(has_notice(&answer(&case(&unmet)), |n| *n == Notice::QuotaNotMet));
}

#[test]
fn hours_of_piece_work_serve_the_limits() {
    let text = "month=2024-07; wage_form=piece; pieces: extended 100 0.5; days: 2024-07-12 12";
    check(text, &[("extended", "75.00")]);
    let found = findings(&answer(&case(text)));
    assert!(matches!(found[..], [Finding::DayAboveLimit { .. }]), "{found:?}");
    assert_eq!(amounts(&answer(&case(text)), "hourly"), "");
}
