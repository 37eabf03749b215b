//! Months that were not worked whole: the share of a month, sick leave, stoppages, maternity,
//! dispatched workers without an assignment.
//!
//! Share of a month with N weekdays of which `a` were missed and w = N − a worked:
//! 1 − a ÷ 21.75 (at least N ÷ 43.5) while a < w, else w ÷ 21.75. 21.75 = 87 ÷ 4.

use super::{answer, check};

/// January 2026: 22 weekdays, standard 1,870. `days` of them absent, eight hours each.
#[track_caller]
fn january_without(days: u32, due: &str) {
    let hours = days * 8;
    check(
        &format!("m=2026-01&at=part&ah={hours}&p=base:{due}"),
        &format!("monthly_floor: about met 0.00 of {due}"),
    );
}

#[test]
fn the_share_of_a_month_follows_the_table() {
    january_without(1, "1784.02"); // 1,870 × 83 ÷ 87 = 1,784.022…
    january_without(10, "1010.23"); // × 47 ÷ 87 = 1,010.229…
    january_without(11, "945.75"); // w = a: 11 ÷ 21.75 = 44 ÷ 87: 945.747…
    january_without(12, "859.77"); // 10 ÷ 21.75 = 40 ÷ 87: 859.770…
    january_without(22, "0.00");
}

#[test]
fn in_a_month_of_23_weekdays_half_its_weekdays_are_the_least_share_short_of_half() {
    // July 2026, 11 of 23 missed: 1 − 11 ÷ 21.75 = 43 ÷ 87 would be less than 23 ÷ 43.5 = 46 ÷ 87.
    // 1,870 × 46 ÷ 87 = 988.735…
    check("m=2026-07&at=part&ah=88&p=base:988.74", "monthly_floor: about met 0.00 of 988.74");
    // 12 missed: 11 ÷ 21.75 = 44 ÷ 87.
    check("m=2026-07&at=part&ah=96&p=base:945.75", "monthly_floor: about met 0.00 of 945.75");
}

#[test]
fn an_hour_missed_costs_an_hour() {
    // September 2026: 1,970 × (1 − 1 ÷ 174) = 1,970 × 173 ÷ 174 = 1,958.678…
    check(
        "m=2026-09&at=part&ah=1&p=base:1958.67",
        "monthly_floor: about short 0.01 of 1958.68",
    );
    // 7:30 h of it: 1,970 × (174 − 7.5) ÷ 174 = 1,885.086…
    check(
        "m=2026-09&at=part&ah=7:30&p=base:2000",
        "monthly_floor: about met 114.91 of 1885.09",
    );
}

#[test]
fn a_day_more_of_work_never_lowers_the_floor() {
    for month in ["2026-02", "2026-01", "2026-07"] {
        let mut before = None;
        for hours in (0..=20 * 8).rev() {
            let said = answer(&format!("m={month}&at=part&ah={hours}&p=base:0"));
            let due = said.json["lines"][0]["due"].as_str().unwrap().replace('.', "");
            let due: u64 = due.parse().unwrap();
            assert!(before.is_none_or(|before| before <= due), "{month} {hours}");
            before = Some(due);
        }
    }
}

#[test]
fn a_shortfall_of_a_part_month_is_an_estimate_and_no_finding() {
    let said = answer("m=2026-09&at=part&ah=16&p=base:100");
    // 1,970 × 79 ÷ 87 = 1,788.850…
    assert_eq!(said.lines, ["monthly_floor: about short 1688.85 of 1788.85"]);
    assert!(said.findings.is_empty());
    // The other reading: 20 days × 8 h × 1,970 ÷ 174 = 1,811.494…
    assert_eq!(said.readings, ["10 part_month: due 1811.49"]);
}

#[test]
fn joined_on_the_first_weekday_is_a_full_month() {
    // March 2025 begins on a Saturday: Monday the 3rd is its first weekday. Standard 1,770.
    let case = |day| format!("m=2025-03&at=part&jd=2025-03-{day}&p=base:1769.99");
    for day in ["01", "02", "03"] {
        let said = answer(&case(day));
        assert_eq!(said.lines, ["monthly_floor: short 0.01 of 1770.00"], "{day}");
        assert_eq!(said.findings.len(), 1);
    }
    // Tuesday the 4th: one of 21 missed: 1,770 × 83 ÷ 87 = 1,688.620…
    check(&case("04"), "monthly_floor: about met 81.37 of 1688.62");
}

#[test]
fn left_on_the_last_weekday_is_a_full_month() {
    // January 2026 ends on a Saturday.
    let case = |day| format!("m=2026-01&at=part&ld=2026-01-{day}&p=base:1870");
    for day in ["30", "31"] {
        check(&case(day), "monthly_floor: met 0.00 of 1870.00");
    }
    // Thursday the 29th: one of 22 missed.
    check(&case("29"), "monthly_floor: about met 85.98 of 1784.02");
}

#[test]
fn days_outside_the_service_and_absences_are_missed_together() {
    // January 2026, joined Monday the 12th: 1, 2 and 5 to 9 January are seven weekdays; left on
    // Tuesday the 27th: three more; one more absent: 11 of 22. 1,870 × 44 ÷ 87 = 945.747…
    let case = "m=2026-01&at=part&jd=2026-01-12&ld=2026-01-27&ah=8&p=base:945.75";
    check(case, "monthly_floor: about met 0.00 of 945.75");
}

#[test]
fn more_missed_than_the_month_has_is_refused() {
    check(
        "m=2026-01&at=part&ah=176&sh=0:01&p=base:1",
        "monthly_floor: refused missed_more_than_month",
    );
    check(
        "m=2026-01&at=part&ah=88&sh=88&p=base:748",
        "monthly_floor: about met 0.00 of 748.00",
    );
}

#[test]
fn a_month_of_sick_leave_has_eighty_per_cent_of_the_standard() {
    // 1,970 × 80 % = 1,576.
    let said = answer("m=2026-09&at=sick&p=base:1575.99");
    assert_eq!(said.lines, ["sick_pay: short 0.01 of 1576.00"]);
    assert_eq!(said.findings, ["short question=sick_pay shortfall=0.01"]);
    check("m=2026-09&at=sick&p=base:1576", "sick_pay: met 0.00 of 1576.00");
    check("m=2026-09&at=sick&p=package:1576", "sick_pay: met 0.00 of 1576.00");
    // The sentence does not call it the minimum wage of the month.
    let said = answer("m=2026-09&at=sick&p=base:1500");
    let sentence = said.json["lines"][0]["text"]["zh"].as_str().unwrap();
    assert!(
        sentence.contains("病假工资下限") && !sentence.contains("当月最低工资"),
        "{sentence}"
    );
}

#[test]
fn sick_days_of_a_month_are_estimated() {
    // September 2026, 5 of 22 weekdays sick: share 67 ÷ 87.
    // 1,970 × 67 ÷ 87 + 80 % × 1,970 × 20 ÷ 87 = 1,517.126… + 362.298… = 1,879.425…
    let said = answer("m=2026-09&at=part&sh=40&p=base:1879.43");
    assert_eq!(said.lines, ["monthly_floor: about met 0.00 of 1879.43"]);
    // All 22 sick, given by the hour: 80 %.
    check("m=2026-09&at=part&sh=176&p=base:1576", "monthly_floor: about met 0.00 of 1576.00");
    // 4 sick and 6 absent: sick pay for four tenths of what was missed only.
    // 1,970 × 47 ÷ 87 + 80 % × 1,970 × 40 ÷ 87 × 4 ÷ 10 = 1,064.252… + 289.839… = 1,354.091…
    let case = "m=2026-09&at=part&sh=32&ah=48&p=base:1354.09";
    check(case, "monthly_floor: about met 0.00 of 1354.09");
}

#[test]
fn the_first_cycle_of_a_stoppage_has_the_wage_of_the_contract() {
    let said = answer("m=2026-09&at=stoppage_first&cw=3000&p=base:2999.99");
    assert_eq!(said.lines, ["stoppage_pay: short 0.01 of 3000.00"]);
    let sentence = said.json["lines"][0]["text"]["zh"].as_str().unwrap();
    assert!(!sentence.contains("最低工资"), "{sentence}");
    check(
        "m=2026-09&at=stoppage_first&cw=3000&p=base:3000",
        "stoppage_pay: met 0.00 of 3000.00",
    );
}

#[test]
fn a_longer_stoppage_has_the_standard_where_work_was_done() {
    check(
        "m=2026-09&at=stoppage_working&p=base:1969.99",
        "monthly_floor: short 0.01 of 1970.00",
    );
}

#[test]
fn idle_after_the_first_cycle_is_refused_by_name() {
    let said = answer("m=2026-09&at=stoppage_idle&p=base:800");
    assert_eq!(said.lines, ["stoppage_pay: refused missing stoppage.idle_pay 2026-09-01"]);
    assert!(said.findings.is_empty());
    let text = said.json["lines"][0]["refusal"]["text"]["zh"].as_str().unwrap();
    assert!(text.contains("停工停产期间未提供劳动的待遇"), "{text}");
}

#[test]
fn maternity_leave_is_not_tested() {
    let said = answer("m=2026-09&at=maternity&p=base:0");
    assert_eq!(said.lines, ["monthly_floor: not tested maternity_leave"]);
    assert!(said.findings.is_empty());
}

#[test]
fn a_dispatched_worker_without_an_assignment_has_the_standard_of_the_dispatch_unit() {
    // Works in the county (1,970), the dispatch unit sits in tier 1 (2,270).
    let case = |tier| format!("c=dispatched&m=2026-09&at=dispatch_idle{tier}&p=base:2000");
    check(&case("&tu=1"), "monthly_floor: short 270.00 of 2270.00");
    check(&case("&tu=2"), "monthly_floor: short 120.00 of 2120.00");
    check(&case(""), "monthly_floor: met 30.00 of 1970.00");
}
