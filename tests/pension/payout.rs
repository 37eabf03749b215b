//! Payout months by age, and the pension from them. 计发月数与预计养老金。

use super::{BUILT_IN, answer, has_notice, pension, try_answer};
use quanyi::law::{Given, Reason, Silent, Status};
use quanyi::params::{Figures, Supplied};
use quanyi::rules::RuleError;
use quanyi::rules::pension::{Notice, Question, payout_months};
use quanyi::units::{Exact, WageMonth};

/// The annex of the decision of 2005, age 40 first.
const TABLE: [i64; 31] = [
    233, 230, 226, 223, 220, 216, 212, 208, 204, 199, 195, 190, 185, 180, 175, 170, 164, 158,
    152, 145, 139, 132, 125, 117, 109, 101, 93, 84, 75, 65, 56,
];

fn found(years: i64, months: i64) -> Result<(Exact, Option<Status>), RuleError> {
    let mut silent = Silent::default();
    let none = Supplied::default();
    let retire = WageMonth::new(2026, 9).unwrap();
    let figures = Figures::new(&BUILT_IN, &none);
    let months = payout_months(&mut silent, figures, (years, months), retire)?;
    Ok((months.exact(), silent.certainty().weakest()))
}

#[test]
fn every_age_in_years_and_months_from_40_to_70() {
    for (at, whole) in TABLE.iter().enumerate() {
        let age = 40 + i64::try_from(at).unwrap();
        for month in 0..12_i64 {
            if age == 70 && month > 0 {
                let refused =
                    Reason::AGE_OUTSIDE_TABLE.with([Given::Count(70), Given::Nothing]);
                assert_eq!(found(age, month), Err(refused.into()));
                continue;
            }
            let next = TABLE.get(at + 1).copied().unwrap_or(*whole);
            // Tenths of a month, twelfths first, the half up.
            let twelfths = 10 * (12 * whole - (whole - next) * month);
            let tenths = (twelfths + 6).div_euclid(12);
            // Ages 50 to 66 were read second hand, the others not at all; both rows count.
            let weak = !(50..=66).contains(&age) || (age == 66 && month > 0);
            let status = if weak { Status::Unverified } else { Status::Secondary };
            let expected = (Exact::ratio(tenths, 10).unwrap(), Some(status));
            assert_eq!(found(age, month).unwrap(), expected, "{age} years {month} months");
        }
    }
    // As settlement sheets print it: 139 − 7 ÷ 12 = 138.416….
    assert_eq!(found(60, 1).unwrap().0, Exact::ratio(1384, 10).unwrap());
    // 139 − 7 × 6 ÷ 12 = 135.5; 195 − 5 × 3 ÷ 12 = 193.75, the half up.
    assert_eq!(found(60, 6).unwrap().0, Exact::ratio(1355, 10).unwrap());
    assert_eq!(found(50, 3).unwrap().0, Exact::ratio(1938, 10).unwrap());
    assert!(found(39, 0).is_err() && found(71, 0).is_err());
}

/// A man who retires at 60 in 2025-01, a month early: 8000 × (1 + 1) ÷ 2 × 15 × 1 % = 1200.00,
/// and 13900 ÷ 139 = 100.00.
pub(super) const PLAIN: &str = "first_month=2025-01;birth=1965-01;sex=man;retire=2025-01;\
    paid_months=180;index=1;balance=13900;payout_base=8000";

/// The same a year younger, who pays twelve months of 2025 and retires at 60 in 2026-01.
pub(super) const PAYING: &str = "first_month=2025-01;birth=1966-01;sex=man;retire=2026-01;\
    paid_months=180;index=1;later_index=1;balance=13900;payout_base=8000";

#[test]
fn a_pension_by_hand() {
    let found = pension(PLAIN).unwrap();
    let parts = [found.base, found.account, found.transition, found.one_child, found.total];
    assert_eq!(
        parts.map(|part| part.to_string()),
        ["1200.00", "100.00", "0.00", "0.00", "1300.00"]
    );
    assert_eq!((found.age, found.months), ((60, 0), 180));
}

#[test]
fn months_to_come_add_to_years_and_account() {
    // 192 months are 16 years: 8000 × 16 % = 1280.00. 348.56 × 12 = 4182.72 into the account:
    // 18082.72 ÷ 139 = 130.0915….
    let found = pension(PAYING).unwrap();
    assert_eq!(found.balance.to_string(), "18082.72");
    assert_eq!(found.months, 192);
    assert_eq!(
        [found.base, found.account, found.total].map(|part| part.to_string()),
        ["1280.00", "130.09", "1410.09"]
    );
}

#[test]
fn the_index_to_come_is_base_over_reference_wage() {
    // 180 months at 0.6 and 12 at 7263 ÷ 7263: (108 + 12) ÷ 192 = 0.625.
    // 8000 × 1.625 ÷ 2 × 16 % = 1040.00.
    let case = PAYING.replace("index=1;later_index=1", "index=0.6;grade=100");
    assert_eq!(pension(&case).unwrap().base.to_string(), "1040.00");
    // Four decimals: 180 at 0.6 and 12 at 0.7: (108 + 8.4) ÷ 192 = 0.60625, the half up 0.6063.
    // 8000 × 1.6063 ÷ 2 × 16 % = 1028.032.
    let case = PAYING.replace("index=1;later_index=1", "index=0.6;later_index=0.7");
    assert_eq!(pension(&case).unwrap().base.to_string(), "1028.03");
}

#[test]
fn one_month_short_of_the_least_there_is_no_pension() {
    let refused = pension(&PLAIN.replace("paid_months=180", "paid_months=179")).unwrap_err();
    assert!(refused.contains("below_minimum Count(179) Count(180)"), "{refused}");
    // A month paid on makes it good.
    let case = PAYING.replace("paid_months=180", "paid_months=179");
    assert!(pension(&format!("{case};planned_months=0")).is_err());
    assert_eq!(pension(&format!("{case};planned_months=1")).unwrap().months, 180);
}

#[test]
fn without_index_or_balance_that_part_is_asked_for_and_the_rest_answered() {
    let answered = answer(&PLAIN.replace("index=1;", ""));
    let refusal = |question| super::only(&answered, question).answer.unwrap_err();
    let needs = RuleError::from(Reason::NEEDS_INDEX);
    assert_eq!(refusal(Question::Pension), needs);
    assert_eq!(refusal(Question::Payback), needs);
    assert!(super::only(&answered, Question::Retirement).answer.is_ok());
    assert!(super::only(&answered, Question::MinimumMonths).answer.is_ok());
    let refused = pension(&PLAIN.replace("balance=13900;", "")).unwrap_err();
    assert!(refused.contains("needs_balance"), "{refused}");
    // From what was paid: 34750 × 8 ÷ 20 = 13900.
    let case = PLAIN.replace("balance=13900", "paid_total=34750");
    assert_eq!(pension(&case).unwrap().balance.to_string(), "13900.00");
    assert!(has_notice(&answer(&case), |one| *one == Notice::BalanceFromPaid));
}

#[test]
fn rates_work_only_if_they_are_given() {
    assert!(has_notice(&answer(PAYING), |one| *one == Notice::NoInterest));
    // One year at 3 %: 13900 × 3 % = 417.00.
    let case = format!("{PAYING};planned_months=0;interest=3");
    assert_eq!(pension(&case).unwrap().balance.to_string(), "14317.00");
    // Two years, 2025 and 2026, base growing by 10 % in 2026: 4357 × 1.1 = 4792.70,
    // × 8 % = 383.416. Account: 348.56 × 12 = 4182.72 and 383.42 × 12 = 4601.04.
    // 10000 + 300.00 + 4182.72 = 14482.72; + 434.48 (434.4816) + 4601.04 = 19518.24.
    let case = "first_month=2025-01;birth=1967-01;sex=man;retire=2027-01;paid_months=180;index=1;\
        later_index=1;balance=10000;payout_base=8000;interest=3;growth=10";
    assert_eq!(pension(case).unwrap().balance.to_string(), "19518.24");
    // What is paid: 871.40 × 12 = 10456.80 and 958.54 × 12 = 11502.48.
    let case = format!("{case};paid_total=0");
    assert_eq!(super::payback(&case).paid.to_string(), "21959.28");
}

#[test]
fn retiring_outside_the_bounds_is_refused_with_both_months() {
    // Born 1965-01: 2025-02, so from 2025-01 to 2028-02.
    let at =
        |month: &str| pension(&PLAIN.replace("retire=2025-01", &format!("retire={month}")));
    assert!(at("2024-12").unwrap_err().contains("retiring_outside"));
    assert!(at("2028-03").unwrap_err().contains("retiring_outside"));
    assert!(at("2025-01").is_ok() && at("2028-02").is_ok());
}

#[test]
fn more_months_than_there_are_are_cut_and_said() {
    let answered = answer(&format!("{PAYING};planned_months=13"));
    assert!(has_notice(&answered, |one| *one == Notice::PlannedCut { left: 12 }));
    assert_eq!(pension(&format!("{PAYING};planned_months=13")).unwrap().months, 192);
    assert!(!has_notice(&answer(PAYING), |one| matches!(one, Notice::PlannedCut { .. })));
}

#[test]
fn a_contribution_that_is_not_known_silences_only_what_needs_it() {
    // 2027 has no bounds: with months to come there is no pension, without them there is.
    let case =
        "first_month=2027-01;birth=1967-01;sex=man;paid_months=200;index=1;balance=10000";
    let refused = pension(case).unwrap_err();
    assert!(refused.contains("pension.base_floor"), "{refused}");
    assert!(pension(&format!("{case};planned_months=0")).is_ok());
    assert!(try_answer(case).is_ok());
}

#[test]
fn a_first_month_in_a_past_year_refuses_its_payment_and_not_the_pension() {
    let of = |first: &str| {
        format!(
            "first_month={first};asked=2026-09;birth=1976-09;sex=man;paid_months=120;index=0.8;\
             balance=20000;payout_base=8000"
        )
    };
    let counted = |first: &str| {
        let now = |one: &Notice| matches!(one, Notice::CountedFromNow { .. });
        has_notice(&answer(&of(first)), now)
    };
    let refused = |first: &str| {
        let found = answer(&of(first));
        super::lines(&found, Question::Contribution)[0].answer.is_err()
    };
    // What is still to come is counted from the month of asking on, as if that were the first one.
    assert!(refused("2025-12") && counted("2025-12"));
    assert_eq!(pension(&of("2025-12")).unwrap(), pension(&of("2026-09")).unwrap());
    assert_eq!(super::minimum(&of("2025-12")), super::minimum(&of("2026-09")));
    // Months of the running year are paid, and count.
    assert!(!refused("2026-01") && !counted("2026-01"));
    let months = |first: &str| pension(&of(first)).unwrap().months;
    assert_eq!(months("2026-01"), months("2026-09") + 8);
}
