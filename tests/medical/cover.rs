//! When cover begins. 什么时候能用。

use super::{answer, begins, has_notice};
use quanyi::rules::medical::Notice;

fn plan(joining: &str, more: &str) -> String {
    format!("first_month=2026-09;joining={joining};plans=combined;{more}")
}

#[test]
fn cover_begins_so_many_months_after_the_first_payment() {
    let first = |more: &str| begins(&plan("first", more));
    assert_eq!(first("combined_wait_first=6;paid_on=2026-09-15"), "6 months, 2027-03-15");
    assert_eq!(first("combined_wait_first=0;paid_on=2026-09-15"), "0 months, 2026-09-15");
    // A day that the month has not is its last one.
    assert_eq!(first("combined_wait_first=6;paid_on=2026-08-31"), "6 months, 2027-02-28");
    assert_eq!(first("combined_wait_first=6"), "6 months, 2027-03");
    assert_eq!(first(""), "`flexible_medical.combined.wait_first` is not known on 2026-09-01");
}

#[test]
fn a_wait_that_is_not_known_leaves_the_cost() {
    let cost = plan(
        "first",
        "combined_rate=8;combined_account=0;combined_base_kind=fixed;combined_base=5000;fee=none",
    );
    assert_eq!(super::period(&cost), "400.00 = 0.00 + 400.00; 4800.00");
    assert!(begins(&cost).contains("wait_first"));
}

#[test]
fn a_gap_waits_beyond_the_months_that_the_notice_allows() {
    // Three months allowed, as in Baoshan: June to August are three, May to August four.
    let gap = |ended: &str, more: &str| {
        begins(&plan("gap", &format!("ended={ended};combined_wait_gap=3;{more}")))
    };
    assert_eq!(gap("2026-05", "combined_gap_above=3"), "0 months, 2026-09");
    assert_eq!(gap("2026-04", "combined_gap_above=3"), "3 months, 2026-12");
    assert_eq!(gap("2026-08", "combined_gap_above=0"), "0 months, 2026-09");
    assert_eq!(gap("2026-07", "combined_gap_above=0"), "3 months, 2026-12");
    // Where no such months are named every gap waits; where no month is missing there is none.
    assert_eq!(gap("2026-08", ""), "0 months, 2026-09");
    assert_eq!(gap("2026-07", ""), "3 months, 2026-12");
    // Without such months every gap waits, and nothing else need be known.
    assert_eq!(begins(&plan("gap", "combined_wait_gap=3")), "3 months, 2026-12");
    assert!(
        begins(&plan("gap", "combined_wait_gap=3;combined_gap_above=3"))
            .starts_with("needs_cover_ended")
    );
    assert!(begins(&plan("gap", "")).contains("flexible_medical.combined.wait_gap"));
}

#[test]
fn paying_for_the_gap_is_told_where_it_restores_cover() {
    let restored = |one: &Notice| matches!(one, Notice::GapRestored { .. });
    let of = |ended: &str, answered: &str| {
        let more = format!(
            "ended={ended};combined_wait_gap=3;combined_gap_above=3;combined_restored={answered}"
        );
        has_notice(&answer(&plan("gap", &more)), restored)
    };
    assert!(of("2026-05", "yes"));
    assert!(!of("2026-04", "yes") && !of("2026-05", "no") && !of("2026-05", "not_said"));
    assert!(!of("2026-08", "yes"), "nothing is missing");
}

#[test]
fn moving_has_no_wait_within_the_months_and_is_refused_beyond_them() {
    for joining in ["from_employee", "from_resident"] {
        let moved = |ended: &str| {
            begins(&plan(joining, &format!("ended={ended};combined_wait_transfer=3")))
        };
        assert_eq!(moved("2026-06"), "0 months, 2026-09");
        assert!(moved("2026-05").starts_with("transfer_too_late"));
        // Who missed no month is never too late, whatever the number; one month missed is.
        let at_once = |ended: &str| {
            begins(&plan(joining, &format!("ended={ended};combined_wait_transfer=0")))
        };
        assert_eq!(at_once("2026-08"), "0 months, 2026-09");
        assert!(at_once("2026-07").starts_with("transfer_too_late"));
        assert!(begins(&plan(joining, "ended=2026-06")).contains("wait_transfer"));
        assert!(
            begins(&plan(joining, "combined_wait_transfer=3")).starts_with("needs_cover_ended")
        );
    }
}

#[test]
fn whoever_pays_on_has_no_wait() {
    assert_eq!(begins(&plan("continuing", "")), "0 months, 2026-09");
}
