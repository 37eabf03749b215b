//! On, one fen below and one above every bound, and each insurance with its own.

use quanyi::law::Term;
use quanyi::rules::contributions::{Clamped, Insurance, Notice};

use super::{answer, line, problems, shares};

/// The base of an insurance in a month, and whether it was moved.
fn base(insurance: Insurance, month: &str, wage: &str) -> (String, Option<Clamped>) {
    let answer = answer(&format!("month={month};wage={wage};injury_class=1"));
    let base = line(&answer, insurance).base.unwrap();
    (base.amount.to_string(), base.clamped)
}

#[test]
fn every_bound_of_september() {
    for insurance in
        [Insurance::Pension, Insurance::Unemployment, Insurance::Injury, Insurance::Medical]
    {
        let base = |wage| base(insurance, "2026-09", wage);
        assert_eq!(base("4402.99"), ("4403.00".to_owned(), Some(Clamped::Raised)));
        assert_eq!(base("4403"), ("4403.00".to_owned(), None));
        assert_eq!(base("4403.01"), ("4403.01".to_owned(), None));
        assert_eq!(base("22016.99"), ("22016.99".to_owned(), None));
        assert_eq!(base("22017"), ("22017.00".to_owned(), None));
        assert_eq!(base("22017.01"), ("22017.00".to_owned(), Some(Clamped::Lowered)));
    }
}

#[test]
fn the_bounds_change_with_the_year_for_pension_and_in_september_for_medical() {
    assert_eq!(base(Insurance::Pension, "2025-12", "1").0, "4357.00");
    assert_eq!(base(Insurance::Pension, "2026-01", "1").0, "4403.00");
    // Which floor medical insurance had before September 2026 is not known.
    let august = answer("month=2026-08;wage=5000;injury_class=1");
    assert!(shares(&august, Insurance::Medical).starts_with("employee_medical.base_floor"));
    assert_eq!(base(Insurance::Medical, "2026-09", "1").0, "4403.00");
}

#[test]
fn a_line_is_rounded_once() {
    // 4403.13 × 16 % = 704.5008, × 8 % = 352.2504; 4406.25 × 0.7 % = 30.84375, × 0.2 % × 1.5 = 13.21875.
    let fine = answer("month=2026-09;wage=4403.13;injury_class=1");
    assert_eq!(shares(&fine, Insurance::Pension), "704.50 / 352.25");
    let factor = answer("month=2026-09;wage=4406.25;injury_class=1;injury_factor=1.5");
    assert_eq!(shares(&factor, Insurance::Unemployment), "30.84 / 13.22");
    assert_eq!(shares(&factor, Insurance::Injury), "13.22 / —");
}

#[test]
fn every_class_of_injury_has_its_rate() {
    // 10,000 × 0.2, 0.4, 0.7, 0.9, 1.1, 1.3, 1.6 and 1.9 %.
    let rates = ["20.00", "40.00", "70.00", "90.00", "110.00", "130.00", "160.00", "190.00"];
    for (class, amount) in (1..).zip(rates) {
        let answer = answer(&format!("month=2026-09;wage=10000;injury_class={class}"));
        assert_eq!(shares(&answer, Insurance::Injury), format!("{amount} / —"));
    }
    let not_known = answer("month=2026-09;wage=10000");
    assert!(shares(&not_known, Insurance::Injury).starts_with("no_injury_class"));
    assert!(not_known.answered.employer.without.contains(&Insurance::Injury));
    assert_eq!(shares(&not_known, Insurance::Pension), "1600.00 / 800.00", "the others stand");
}

#[test]
fn the_rates_of_the_fund_have_bounds() {
    let fund = "month=2025-12;wage=5000;injury_class=1;fund=yes;fund_rate=";
    for rate in ["5", "12", "7.5"] {
        answer(&format!("{fund}{rate}"));
    }
    for rate in ["4.99", "12.01", "0"] {
        assert_eq!(problems(&format!("{fund}{rate}")), ["fund_rate"], "{rate}");
    }
    assert_eq!(problems(&format!("{fund}5;fund_rate_own=13")), ["fund_rate_own"]);
    assert_eq!(problems("month=2025-12;wage=5000;fund=yes"), ["fund_rate"]);
    // Bounds of 2025: 1770 and 26023, each side to the whole yuan.
    assert_eq!(
        shares(&answer(&format!("{fund}12;fund_base=1769.99")), Insurance::Fund),
        "212.00 / 212.00"
    );
    assert_eq!(
        shares(&answer(&format!("{fund}12;fund_base=26023.01")), Insurance::Fund),
        "3123.00 / 3123.00"
    );
}

#[test]
fn who_is_moved_to_a_bound_is_told_by_insurance() {
    let low = answer("month=2026-09;wage=1;injury_class=1");
    let raised: Vec<_> = low
        .answered
        .notices
        .iter()
        .filter_map(|notice| {
            let Notice::Raised(insurance, floor) = notice else { return None };
            Some((*insurance, floor.to_string()))
        })
        .collect();
    let floor = || "4403.00".to_owned();
    assert_eq!(
        raised,
        [Insurance::Pension, Insurance::Unemployment, Insurance::Injury, Insurance::Medical]
            .map(|insurance| (insurance, floor()))
    );
}

/// The keys that are asked for, in their order.
fn asked(text: &str) -> Vec<String> {
    answer(text).answered.gaps().iter().map(|gap| gap.key.clone()).collect()
}

#[test]
fn both_bounds_of_a_base_are_asked_for_at_once() {
    // Of 2026 neither bound of the fund is known here.
    let fund = "month=2026-09;wage=5000;injury_class=1;fund=yes;fund_rate=12";
    let keys = asked(fund);
    assert_eq!(keys[..2], ["housing_fund.base_floor", "housing_fund.base_ceiling"], "{keys:?}");
    let keys = asked(&format!("{fund};supply.housing_fund.base_floor=1970"));
    assert_eq!(keys[0], "housing_fund.base_ceiling", "what is supplied is asked no more");
    let both = "supply.housing_fund.base_floor=1970;supply.housing_fund.base_ceiling=26000";
    let keys = asked(&format!("{fund};{both}"));
    assert!(!keys.iter().any(|key| key.starts_with("housing_fund.base")), "{keys:?}");
}

#[test]
fn a_bound_that_is_known_is_not_asked_for_with_the_other() {
    // Before September 2026 the floor of the medical base is not known; the ceiling is.
    let keys = asked("month=2026-08;wage=5000;injury_class=1");
    assert_eq!(keys[0], "employee_medical.base_floor", "{keys:?}");
    assert!(!keys.iter().any(|key| key == "employee_medical.base_ceiling"), "{keys:?}");
}

#[test]
fn each_bound_in_the_working_says_of_which_insurance() {
    let september = answer("month=2026-09;wage=1;injury_class=1");
    let said =
        |term: Term| september.trace.steps().iter().any(|step| step.label == term.into());
    for term in [
        Term::PENSION_FLOOR,
        Term::PENSION_CEILING,
        Term::UNEMPLOYMENT_FLOOR,
        Term::INJURY_FLOOR,
        Term::MEDICAL_FLOOR,
    ] {
        assert!(said(term), "{term:?}");
    }
    assert!(!said(Term::BASE_FLOOR));
}

#[test]
fn bounds_supplied_the_wrong_way_round_are_told_at_the_ceiling() {
    let of = |floor: &str, ceiling: &str| {
        format!(
            "month=2026-09;wage=5000;injury_class=1;fund=yes;fund_rate=12;\
             supply.housing_fund.base_floor={floor};supply.housing_fund.base_ceiling={ceiling}"
        )
    };
    assert_eq!(problems(&of("26000.01", "26000")), ["supplied.housing_fund.base_ceiling"]);
    assert_eq!(shares(&answer(&of("26000", "26000")), Insurance::Fund), "3120.00 / 3120.00");
}
