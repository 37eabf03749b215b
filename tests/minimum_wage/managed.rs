//! Managed platform workers: working time × hourly standard of the place.

use super::{answer, check};

/// Orders of September 2026, each `day:span:tier`, with no slack time agreed.
fn orders(rows: &str, paid: &str) -> String {
    let rows = rows.replace(" - ", "-").replace('h', "%3A");
    format!("c=managed&m=2026-09&sl=0&o={rows}&p=order_pay:{paid}")
}

#[test]
fn case_w26_a_rider_of_100_hours() {
    // 100 h (90 on orders, 10 of slack) × 20 = 2,000.
    let said = answer("c=managed&m=2026-09&oh=90&sl=10&p=order_pay:1950");
    assert_eq!(said.lines, ["managed_floor: short 50.00 of 2000.00"]);
    assert_eq!(said.findings, ["short question=managed_floor shortfall=50.00"]);
    // Variant: paid 2,010, a fine of 40 kept; the fuel of 300 is the rider's own.
    let said = answer("c=managed&m=2026-09&oh=90&sl=10&p=order_pay:2010;company_deduction:40");
    assert_eq!(said.lines, ["managed_floor: short 30.00 of 2000.00"]);
    assert_eq!(said.json["lines"][0]["paid"], "1970.00");
    assert!(said.notes("own_costs_outside") && said.notes("company_deduction"));
}

#[test]
fn orders_at_once_count_once() {
    // 08:00-09:00 and 08:30-09:30: 1.5 h × 20 = 30; a third inside the first adds nothing.
    check(
        &orders("2026-09-01:08h00-09h00;2026-09-01:08h30-09h30", "30"),
        "managed_floor: met 0.00 of 30.00",
    );
    let three = "2026-09-01:08h00-09h00;2026-09-01:08h30-09h30;2026-09-01:08h10-08h20";
    check(&orders(three, "30"), "managed_floor: met 0.00 of 30.00");
    // One after another, without a gap: 2 h.
    check(
        &orders("2026-09-01:09h00-10h00;2026-09-01:08h00-09h00", "39.99"),
        "managed_floor: short 0.01 of 40.00",
    );
}

#[test]
fn orders_at_once_in_two_places_count_once_too() {
    // 08:00-09:00 in the county (20) and 08:30-09:30 in tier 1 (22): the half hour of both belongs
    // to the order that began first: 1 × 20 + 0.5 × 22 = 31.
    let rows = "2026-09-01:08h00-09h00:county;2026-09-01:08h30-09h30:1";
    check(&orders(rows, "31"), "managed_floor: met 0.00 of 31.00");
    // The county is tier 3: the same place by another word.
    let rows = "2026-09-01:08h00-09h00:county;2026-09-01:08h00-09h00:3";
    check(&orders(rows, "20"), "managed_floor: met 0.00 of 20.00");
}

#[test]
fn each_place_has_its_own_standard() {
    // 1 h in tier 1 (22), 1 h in tier 2 (21), 1 h at the case's own place (20).
    let rows = "2026-09-01:08h00-09h00:1;2026-09-01:10h00-11h00:2;2026-09-01:12h00-13h00";
    check(&orders(rows, "63"), "managed_floor: met 0.00 of 63.00");
    // A case whose own place is tier 1.
    let case = orders("2026-09-01:08h00-09h00", "22").replace("m=2026-09", "m=2026-09&t=1");
    check(&case, "managed_floor: met 0.00 of 22.00");
}

#[test]
fn an_order_over_midnight_belongs_to_both_days() {
    // 31 August 23:00 to 1 September 01:30: 1 h × 19 + 1.5 h × 20 = 49.
    let case = "c=managed&m=2026-08&sl=0&o=2026-08-31:23%3A00-01%3A30&p=order_pay:49";
    check(case, "managed_floor: met 0.00 of 49.00");
    // Two orders over the same midnight count once on both sides: 22:00 to 02:00, 4 h × 20.
    let rows = "2026-09-01:22h00-01h00;2026-09-01:23h00-02h00";
    check(&orders(rows, "80"), "managed_floor: met 0.00 of 80.00");
    // And with an order that begins after midnight, before the first has ended: 23:00 to 02:30.
    let rows = "2026-09-01:23h00-01h00;2026-09-02:00h30-02h30";
    check(&orders(rows, "70"), "managed_floor: met 0.00 of 70.00");
}

#[test]
fn rests_come_out_and_required_time_goes_in() {
    // 10 + 2 slack + 3 required − 1 rest = 14 h × 20 = 280.
    let case = "c=managed&m=2026-09&oh=10&sl=2&rq=3&rh=1&p=order_pay:279.99";
    check(case, "managed_floor: short 0.01 of 280.00");
    // The same with one order of 10 h.
    let case = orders("2026-09-01:08h00-18h00", "280").replace("sl=0", "sl=2&rq=3&rh=1");
    check(&case, "managed_floor: met 0.00 of 280.00");
}

#[test]
fn without_slack_the_answer_is_for_order_time() {
    let said = answer("c=managed&m=2026-09&oh=100&p=order_pay:1999.99");
    assert_eq!(said.lines, ["managed_floor: short 0.01 of 2000.00"]);
    assert_eq!(said.findings.len(), 1, "a shortfall is a finding all the same");
    assert!(said.notes("slack_not_known"));
    assert!(!answer("c=managed&m=2026-09&oh=100&sl=0&p=order_pay:1").notes("slack_not_known"));
}

#[test]
fn tips_and_heat_allowance_do_not_count() {
    let said = answer("c=managed&m=2026-09&oh=10&sl=0&p=order_pay:190;tips:50;hardship:10");
    assert_eq!(said.lines, ["managed_floor: short 10.00 of 200.00"]);
    // The other reading: all that the company paid; tips are paid by customers.
    assert_eq!(said.readings, ["14 managed_pay: met 0.00 of 200.00"]);
    check(
        "c=managed&m=2026-09&oh=10&sl=0&p=order_pay:190;incentive:10",
        "managed_floor: met 0.00 of 200.00",
    );
}

#[test]
fn holiday_pay_must_lie_above_normal_pay() {
    // 100 h for 2,500 in all, of them 10 h on a holiday: 2,250 ÷ 90 = 25 an hour in normal time.
    let case = |paid: &str| {
        format!(
            "c=managed&m=2026-10&oh=100&sl=0&hh=10&hp={paid}&p=order_pay:2250;order_pay:{paid}"
        )
    };
    let said = answer(&case("250"));
    assert_eq!(said.lines[1], "managed_holiday: out_of_order");
    assert_eq!(said.findings, ["holiday_pay_not_above holiday=25.00 normal=25.00"]);
    let said = answer(&case("250.01"));
    assert_eq!(said.lines[1], "managed_holiday: in_order");
    assert!(said.findings.is_empty());
}

#[test]
fn no_number_limits_order_time() {
    let said = answer("c=managed&m=2026-09&oh=400&sl=0&p=order_pay:9000");
    assert!(said.notes("order_time_by_agreement"));
    assert!(said.findings.is_empty());
}

#[test]
fn no_time_is_nothing_to_compare() {
    check("c=managed&m=2026-09&oh=0&p=order_pay:100", "managed_floor: not tested no_hours");
}
