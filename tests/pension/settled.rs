//! Real settlement sheets of Yunnan, to the fen. 核定表。

use super::{answer, has_notice, pension};
use quanyi::rules::pension::Notice;

/// C1: a man of Kunming, born 1965-09, who retired in 2025-09, three months early, at 60.
const KUNMING: &str = "first_month=2025-09;asked=2025-09;birth=1965-09;sex=man;retire=2025-09;\
    paid_months=430;index=0.6757;balance=83946.23;payout_base=8265;months_before=120;\
    one_child=yes;average_pension=3553";

/// C2: a flexible worker of Guandu, born 1965-01, who retired in 2025-01, a month early, at 60.
const GUANDU: &str = "first_month=2025-01;asked=2025-01;birth=1965-01;sex=man;retire=2025-01;\
    paid_months=498;index=0.8183;balance=102424.73;payout_base=8183;months_before=148;\
    one_child=yes;average_pension=3431";

#[track_caller]
fn check(case: &str, expected: &str) {
    let found = pension(case).unwrap();
    let parts = [found.base, found.account, found.transition, found.one_child, found.total];
    assert_eq!(parts.map(|part| part.to_string()).join(" "), expected);
}

#[test]
fn the_sheet_of_september_2025_is_met_to_the_fen() {
    // 430 ÷ 12 = 35.83333… → 35.8333; 8265 × 0.83785 × 35.8333 % = 2481.395… → 2481.40.
    // 83946.23 ÷ 139 = 603.929… → 603.93; 8265 × 0.6757 × 10 × 1.3 % = 726.0058… → 726.01.
    // 3553 × 5 % = 177.65.
    check(KUNMING, "2481.40 603.93 726.01 177.65 3988.99");
}

#[test]
fn the_sheet_of_january_2025_is_met_to_the_fen() {
    // 148 ÷ 12 = 12.33333… → 12.3333: 8183 × 0.8183 × 12.3333 × 1.3 % = 1073.6116… → 1073.61.
    check(GUANDU, "3087.42 736.87 1073.61 171.55 5069.45");
}

#[test]
fn what_the_sheet_used_goes_before_the_figures() {
    let entered = |case: &str| has_notice(&answer(case), |one| *one == Notice::AsEntered);
    assert!(entered(GUANDU));
    // Without what the sheet used: the figures of 2025 and of 2024, other amounts.
    let bare = GUANDU.replace("payout_base=8183;", "").replace(";average_pension=3431", "");
    let found = pension(&bare).unwrap();
    assert!(!entered(&bare));
    // 8265 × 0.90915 × 41.5 % = 3118.3617…; 3553 × 5 % = 177.65.
    assert_eq!(found.base.to_string(), "3118.36");
    assert_eq!(found.one_child.to_string(), "177.65");
}

#[test]
fn a_year_without_a_payout_base_takes_last_years_and_says_so() {
    let case = KUNMING
        .replace("payout_base=8265;", "")
        .replace(";average_pension=3553", "")
        .replace("2025-09", "2026-09")
        .replace("birth=1965-09", "birth=1966-09");
    let answered = answer(&case);
    assert!(has_notice(&answered, |one| *one
        == Notice::PayoutBaseOf { year: 2025, provisional: true }));
    assert!(has_notice(&answered, |one| *one == Notice::AveragePensionOf { year: 2024 }));
    // Both are asked for.
    let gaps = super::gaps(&answered);
    assert!(gaps.contains(&"pension.payout_base".to_owned()), "{gaps:?}");
    assert!(gaps.contains(&"pension.average_pension".to_owned()), "{gaps:?}");
    // 8265 is the base of 2025: the same base pension as on the sheet.
    assert_eq!(pension(&case).unwrap().base.to_string(), "2481.40");
}
