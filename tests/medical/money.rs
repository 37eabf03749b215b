//! What a plan costs: base, rate, period, rounding, account, fee. 要缴多少。

use super::{cost, has_notice, only, period, refusal};
use quanyi::rules::medical::{Fee, Notice, Question};

/// Kunming's insurance year 2017, as a press report prints it: the base is the full average wage of
/// 5,297, and with every payment 0.6 % of it and 12 yuan a year are charged. Test data, no default.
fn kunming(rate: &str, of: &str) -> String {
    format!(
        "first_month=2017-07;supply.contribution.reference_wage=5297;plans=combined;\
         combined_rate={rate};combined_account=0;combined_base_kind=wage;combined_base_pct=100;\
         combined_rounding_period={of};fee=yes;fee_pct=0.6;fee_amount=12;\
         fee_charged=each_payment"
    )
}

#[test]
fn a_quarter_that_the_notice_fixes_is_rounded_once() {
    // 5297 × 9 % × 3 + 5297 × 0.6 % × 3 + 12 ÷ 4 = 1430.19 + 95.346 + 3 = 1528.536; × 4 = 6114.16.
    assert_eq!(period(&kunming("9", "quarter")), "1528.54 = 0.00 + 1528.54; 6114.16");
    // 5297 × 5 % × 3 + 95.346 + 3 = 794.55 + 98.346 = 892.896; × 4 = 3571.60.
    assert_eq!(period(&kunming("5", "quarter")), "892.90 = 0.00 + 892.90; 3571.60");
    // The month is an average, for comparing only: 1528.54 ÷ 3 = 509.5133….
    let found = cost(&kunming("9", "quarter"));
    assert_eq!((found.months, found.month.total.to_string()), (3, "509.51".to_owned()));
    assert_eq!(found.fee, Ok(Some(Fee::EachPayment)));
    assert_eq!(found.all, found.year.total);
}

#[test]
fn by_the_month_a_quarter_would_be_a_fen_less() {
    // 476.73 + 31.782 + 1 = 509.512 → 509.51, three of them 1528.53; 297.632 → 297.63: 892.89.
    for (rate, month, quarter) in [("9", 50_951, 152_853), ("5", 29_763, 89_289)] {
        let found = cost(&kunming(rate, "month"));
        assert_eq!(found.period.total.fen(), month);
        assert_eq!(found.period.total.fen() * 3, quarter);
        assert_eq!(found.year.total.fen(), month * 12);
    }
}

#[test]
fn a_year_that_the_notice_fixes_is_rounded_once() {
    // 509.512 × 12 = 6114.144 → 6114.14; neither 12 × 509.51 = 6114.12 nor 4 × 1528.54 = 6114.16.
    let found = cost(&kunming("9", "year"));
    assert_eq!((found.months, found.year.total.to_string()), (12, "6114.14".to_owned()));
    assert_eq!(found.period, found.year);
}

/// Baoshan in 2025, as a portal prints it: 6 % of the whole reference wage of 7,177, the one that is
/// used in 2024, and 340 yuan a year on top. Test data, no default.
const BAOSHAN: &str = "first_month=2024-09;plans=pool_only;pool_only_rate=6;pool_only_account=0;\
    pool_only_base_kind=wage;pool_only_base_pct=100;fee=yes;fee_amount=340;fee_month=12";

#[test]
fn a_share_of_the_whole_wage_and_a_yearly_fee() {
    // 7177 × 6 % = 430.62; × 12 = 5167.44; + 340 = 5507.44.
    assert_eq!(period(BAOSHAN), "430.62 = 0.00 + 430.62; 5167.44");
    let found = cost(BAOSHAN);
    let Ok(Some(Fee::Yearly { amount, month_due })) = found.fee else { panic!("{found:?}") };
    assert_eq!((amount.to_string(), month_due), ("340.00".to_owned(), Some(12)));
    assert_eq!(found.all.to_string(), "5507.44");
}

/// A base of 4,403.01 at 8.5 %, 3.5 points of it into the account: numbers invented.
fn invented(more: &str) -> String {
    format!(
        "first_month=2026-09;plans=combined;combined_rate=8.5;combined_account=3.5;\
         combined_base_kind=fixed;combined_base=4403.01;fee=none;{more}"
    )
}

#[test]
fn the_account_is_rounded_first_and_the_rest_is_what_is_left() {
    // 4403.01 × 8.5 % = 374.25585 → 374.26; × 3.5 % = 154.10535 → 154.11; 374.26 − 154.11 = 220.15.
    // Rounded by itself the rest would be 220.1505 → 220.15 as well; the year is 12 × 374.26.
    assert_eq!(period(&invented("")), "374.26 = 154.11 + 220.15; 4491.12");
}

#[test]
fn every_rounding_of_a_notice_is_its_own() {
    let with = |mode: &str, of: &str| {
        let more = format!("combined_rounding_period={of};combined_rounding_mode={mode}");
        period(&invented(&more))
    };
    // 374.25585 and 154.10535 a month.
    assert_eq!(with("fen_half_up", "month"), "374.26 = 154.11 + 220.15; 4491.12");
    assert_eq!(with("fen_truncate", "month"), "374.25 = 154.10 + 220.15; 4491.00");
    assert_eq!(with("yuan_half_up", "month"), "374.00 = 154.00 + 220.00; 4488.00");
    assert_eq!(with("yuan_truncate", "month"), "374.00 = 154.00 + 220.00; 4488.00");
    // 1122.76755 and 462.31605 a quarter.
    assert_eq!(with("yuan_half_up", "quarter"), "1123.00 = 462.00 + 661.00; 4492.00");
    assert_eq!(with("yuan_truncate", "quarter"), "1122.00 = 462.00 + 660.00; 4488.00");
    assert_eq!(with("fen_truncate", "quarter"), "1122.76 = 462.31 + 660.45; 4491.04");
    // 4491.0702 and 1849.2642 a year.
    assert_eq!(with("fen_half_up", "year"), "4491.07 = 1849.26 + 2641.81; 4491.07");
    assert_eq!(with("yuan_half_up", "year"), "4491.00 = 1849.00 + 2642.00; 4491.00");
}

#[test]
fn a_fixed_amount_is_paid_as_it_is_printed() {
    let fixed = |per: &str, account: &str| {
        period(&format!(
            "first_month=2026-09;plans=pool_only;pool_only_rate_kind=fixed;pool_only_fixed=300.05;\
             pool_only_fixed_per={per};pool_only_account_amount={account};fee=none"
        ))
    };
    assert_eq!(fixed("month", "0"), "300.05 = 0.00 + 300.05; 3600.60");
    assert_eq!(fixed("quarter", "20"), "300.05 = 60.00 + 240.05; 1200.20");
    assert_eq!(fixed("year", "20.10"), "300.05 = 241.20 + 58.85; 300.05");
    // 20 a month is more than the whole of a year of 239.99.
    let more = "first_month=2026-09;plans=pool_only;pool_only_rate_kind=fixed;\
        pool_only_fixed=239.99;pool_only_fixed_per=year;pool_only_account_amount=20";
    assert!(refusal(more, Question::Cost).starts_with("account_above_rate"));
    assert_eq!(period(&more.replace("239.99", "240")), "240.00 = 240.00 + 0.00; 240.00");
}

/// A base of one's own, at 8 %.
fn own(month: &str, base: &str) -> String {
    format!(
        "first_month={month};own_base={base};plans=combined;combined_rate=8;combined_account=0;\
         combined_base_kind=own;fee=none"
    )
}

#[test]
fn a_base_of_ones_own_lies_within_the_bounds_of_the_month() {
    // The floor of 4,403 and the ceiling of 22,017 hold from 1 September 2026 on.
    assert_eq!(period(&own("2026-09", "4403")), "352.24 = 0.00 + 352.24; 4226.88");
    assert_eq!(period(&own("2026-09", "22017")), "1761.36 = 0.00 + 1761.36; 21136.32");
    for base in ["4402.99", "22017.01"] {
        let problems = super::try_answer(&own("2026-09", base)).unwrap_err();
        assert_eq!(problems[0].place.path(), "own_base");
    }
    // The notice's own bounds go before them.
    let narrow =
        own("2026-09", "5000.01") + ";combined_base_ceiling=5000;combined_base_floor=1";
    assert!(super::try_answer(&narrow).is_err());
    assert_eq!(
        period(&narrow.replace("5000.01", "1")),
        "0.08 = 0.00 + 0.08; 0.96",
        "the floor that the notice prints"
    );
}

#[test]
fn the_floor_before_september_2026_is_asked_for_with_both_readings() {
    let before = own("2026-08", "5000");
    assert_eq!(
        refusal(&before, Question::Cost),
        "`employee_medical.base_floor` is not known on 2026-08-01"
    );
    let json = super::json(&before);
    let reading = &json["readings"][0];
    assert_eq!(
        (&reading["number"], &reading["question"]),
        (&26.into(), &"floor_before".into())
    );
    for floor in ["4357", "4306"] {
        assert!(reading["text"]["zh"].as_str().unwrap().contains(floor));
    }
    // Supplied, the old ceiling of 21,789 holds with it; no reading is open any more.
    let with = before + ";supply.employee_medical.base_floor=4357";
    assert_eq!(period(&with), "400.00 = 0.00 + 400.00; 4800.00");
    assert!(super::answer(&with).answered.assessment.readings.is_empty());
    assert!(super::try_answer(&with.replace("own_base=5000", "own_base=21789.01")).is_err());
    assert!(super::try_answer(&with.replace("own_base=5000", "own_base=21789")).is_ok());
}

#[test]
fn two_plans_side_by_side_clamp_and_say_so() {
    let both = "first_month=2026-09;own_base=4000;plans=both;fee=none;combined_rate=8;\
        combined_account=0;combined_base_kind=own;pool_only_rate=5;pool_only_account=0;\
        pool_only_base_kind=own;pool_only_base_floor=3000;pool_only_base_ceiling=3999";
    let answered = super::answer(both);
    let found: Vec<String> = super::lines(&answered, Question::Cost)
        .into_iter()
        .map(|line| match line.answer {
            Ok(quanyi::rules::medical::Outcome::Cost(one)) => {
                format!("{} {}", one.base.unwrap(), one.period.total)
            }
            other => panic!("{other:?}"),
        })
        .collect();
    // 4403 × 8 % = 352.24; 3999 × 5 % = 199.95.
    assert_eq!(found, ["4403.00 352.24", "3999.00 199.95"]);
    let raised = |one: &Notice| matches!(one, Notice::Raised { plan, .. } if plan.number == 1);
    let lowered =
        |one: &Notice| matches!(one, Notice::Lowered { plan, .. } if plan.number == 2);
    assert!(has_notice(&answered, raised) && has_notice(&answered, lowered));
}

#[test]
fn a_share_of_the_wage_next_to_the_published_floor_is_pointed_out() {
    // 60 % of 7,339 is 4,403.40; the published floor is 4,403.
    let wage = |share: &str| {
        super::answer(&format!(
            "first_month=2026-09;plans=combined;combined_rate=8;combined_account=0;\
             combined_base_kind=wage;combined_base_pct={share};fee=none"
        ))
    };
    let near = |one: &Notice| matches!(one, Notice::NearFloor { .. });
    assert!(has_notice(&wage("60"), near));
    assert!(!has_notice(&wage("61"), near) && !has_notice(&wage("100"), near));
}

#[test]
fn the_fee_has_a_rounding_of_its_own() {
    let fee = |more: &str| {
        let found = cost(&invented(more).replace("fee=none", "fee=yes"));
        match found.fee {
            Ok(Some(Fee::Yearly { amount, .. })) => format!("{amount} {}", found.all),
            other => panic!("{other:?}"),
        }
    };
    // 7339 × 0.6 % × 12 = 528.408, with 12 on top 540.408; the contribution of the year is 4491.12.
    assert_eq!(fee("fee_pct=0.6"), "528.41 5019.53");
    assert_eq!(fee("fee_pct=0.6;fee_amount=12"), "540.41 5031.53");
    assert_eq!(fee("fee_pct=0.6;fee_rounding=fen_truncate"), "528.40 5019.52");
    assert_eq!(fee("fee_pct=0.6;fee_rounding=yuan_half_up"), "528.00 5019.12");
    assert_eq!(fee("fee_pct=0.6;fee_amount=0.5;fee_rounding=yuan_half_up"), "529.00 5020.12");
    assert_eq!(fee("fee_pct=0.6;fee_amount=0.5;fee_rounding=yuan_truncate"), "528.00 5019.12");
}

#[test]
fn a_fee_that_is_not_known_leaves_the_year_without_it() {
    let found = super::answer(&invented("").replace("fee=none", "fee=not_known"));
    assert!(has_notice(&found, |one| *one == Notice::WithoutFee));
    assert!(super::gaps(&found).contains(&"flexible_medical.catastrophic_fee".to_owned()));
    assert!(!has_notice(&super::answer(&invented("")), |one| *one == Notice::WithoutFee));
    // What an employer pays cannot be put on a flexible worker.
    let employer = invented("").replace(";fee=none", "")
        + ";supply.flexible_medical.catastrophic_fee={\"amount\":\"300\",\"payer\":\"employer\"}";
    let error = cost(&employer).fee.unwrap_err();
    assert!(error.is(quanyi::law::Reason::FEE_PAYER));
}

#[test]
fn maternity_and_long_term_care_come_on_top_where_they_are_paid_extra() {
    let all = |more: &str| {
        let found = cost(&invented(more));
        format!("{} {}", found.extras, found.all)
    };
    assert_eq!(all("maternity=included;care=included"), "0.00 4491.12");
    assert_eq!(
        all("maternity=extra;maternity_amount=60;care=extra;care_amount=12.50"),
        "72.50 4563.62"
    );
    // 0.5 % of 4403.01 is 22.01505 → 22.02 a month, 264.24 a year; 5 yuan a month are 60.
    let key = "supply.flexible_medical.maternity={\"cover\":\"extra\",\"pct\":\"0.5\"};\
        supply.flexible_medical.long_term_care={\"cover\":\"extra\",\"amount\":\"5\",\"period\":\"month\"}";
    assert_eq!(all(key), "324.24 4815.36");
    let without = super::answer(&invented(""));
    assert!(has_notice(&without, |one| *one == Notice::WithoutExtras));
    // A share of a base cannot be taken of a plan that has none, and does not silence it.
    let fixed = "first_month=2026-09;plans=pool_only;pool_only_rate_kind=fixed;\
        pool_only_fixed=300;fee=none;care=included;\
        supply.flexible_medical.maternity={\"cover\":\"extra\",\"pct\":\"0.5\"}";
    assert_eq!(cost(fixed).all.to_string(), "3600.00");
    assert!(has_notice(&super::answer(fixed), |one| *one == Notice::WithoutExtras));
}

#[test]
fn an_account_that_is_not_known_is_not_taken_for_none() {
    let found = super::answer(&invented("").replace("combined_account=3.5;", ""));
    let line = only(&found, Question::Cost);
    let Ok(quanyi::rules::medical::Outcome::Cost(one)) = line.answer else { panic!() };
    assert_eq!((one.period.total.to_string(), one.period.parts), ("374.26".to_owned(), None));
    assert!(has_notice(&found, |one| matches!(one, Notice::AccountUnknown { .. })));
    // All of it may go there; a point more may not.
    assert_eq!(
        period(&invented("").replace("account=3.5", "account=8.5")),
        "374.26 = 374.26 + 0.00; 4491.12"
    );
    let more = invented("").replace("account=3.5", "account=8.6");
    assert!(refusal(&more, Question::Cost).starts_with("account_above_rate"));
}

#[test]
fn a_share_of_the_wage_before_the_first_known_floor_is_told_not_to_be_checked() {
    use quanyi::rules::medical::{Notice, OpenQuestion};
    let of = |month: &str| {
        super::answer(&format!(
            "first_month={month};plans=combined;combined_rate=8;combined_account=0;fee=none;\
             combined_base_kind=wage;combined_base_pct=60"
        ))
    };
    let told = |month: &str| {
        let found = of(month);
        let said = has_notice(&found, |one| matches!(one, Notice::FloorNotKnown { .. }));
        let open = found.answered.assessment.readings.iter();
        let open = open.filter(|one| one.question == OpenQuestion::FloorBefore).count();
        assert_eq!(usize::from(said), open, "{month}");
        said
    };
    // The floor holds from 1 September 2026 on.
    assert!(told("2026-08") && !told("2026-09") && !told("2026-10"));
    let said =
        quanyi::api::Answered::told(&of("2026-08"), quanyi::report::Lang::Zh, &super::BUILT_IN);
    assert!(said.readings[0].starts_with("2026年9月1日以前"), "{:?}", said.readings);
    // 7339 × 60 % = 4403.40.
    assert!(said.notices.iter().any(|one| one.contains("4,403.40")), "{:?}", said.notices);
}
