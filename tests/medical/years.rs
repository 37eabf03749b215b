//! The years until retirement, and what missing ones cost. 缴费年限。

use super::{answer, has_notice, lines, only};
use quanyi::report::medical::headline;
use quanyi::report::{Lang, Tone};
use quanyi::rules::medical::{Here, Notice, Outcome, PaidHere, Question, Years};

fn years(more: &str) -> Years {
    let case = format!("first_month=2026-09;{more}");
    match only(&answer(&case), Question::Years).answer {
        Ok(Outcome::Years(found)) => found,
        other => panic!("{more}: {other:?}"),
    }
}

#[test]
fn men_need_thirty_years_and_women_twenty_five() {
    // 30 × 12 = 360; 25 × 12 = 300.
    for (sex, needed) in [("man", 360), ("woman", 300)] {
        let of = |paid: i64| years(&format!("sex={sex};paid_months={paid}"));
        assert_eq!(of(needed).still, 0);
        assert_eq!(of(needed).done, None);
        let one = of(needed - 1);
        assert_eq!((one.needed, one.still, one.short), (needed, 1, 0));
        assert_eq!(one.done.unwrap().to_string(), "2026-09", "the first month is the last");
        assert_eq!(of(needed + 1).still, 0);
    }
}

#[test]
fn deemed_months_count_and_paying_on_completes_the_years() {
    // 360 − 100 − 60 = 200 months from September 2026: the last is April 2043.
    let found = years("sex=man;paid_months=100;deemed_months=60");
    assert_eq!((found.counted, found.still), (160, 200));
    assert_eq!(found.done.unwrap().to_string(), "2043-04");
}

/// 200 months still to be paid, by a base of 5,000.
fn short(planned: &str, more: &str) -> String {
    format!(
        "first_month=2026-09;sex=man;paid_months=160;planned_months={planned};own_base=5000;{more}"
    )
}

#[test]
fn missing_years_are_bought_with_the_employer_rate_once_that_is_known() {
    let found = only(&answer(&short("199", "")), Question::Buy);
    assert_eq!(
        found.answer.unwrap_err().to_string(),
        "`employee_medical.employer_rate` is not known on 2026-09-01"
    );
    let bought = |planned: &str, more: &str| {
        let case = short(planned, more);
        match only(&answer(&case), Question::Buy).answer {
            Ok(Outcome::Buy(found)) => {
                format!("{} x {}: {}", found.months, found.base, found.amount)
            }
            other => panic!("{case}: {other:?}"),
        }
    };
    // 5000 × 8 % × 1 = 400; × 80 = 32,000.
    let rate = "supply.employee_medical.employer_rate=8";
    assert_eq!(bought("199", rate), "1 x 5000.00: 400.00");
    assert_eq!(bought("120", rate), "80 x 5000.00: 32000.00");
    assert!(lines(&answer(&short("200", rate)), Question::Buy).is_empty());
    assert!(lines(&answer(&short("", rate)), Question::Buy).is_empty());
    // One sum, rounded once: 5000.05 × 8 % × 3 = 1200.012; by the month 400.00 × 3 = 1200.00.
    let odd = format!("{rate};own_base=5000.05");
    assert_eq!(bought("197", &odd), "3 x 5000.05: 1200.01");
    // The county's own base and rate go before: 6000 × 9 % × 1 = 540.
    let local =
        "supply.flexible_medical.minimum_years={\"buy_base\":\"6000\",\"buy_pct\":\"9\"}";
    assert_eq!(bought("199", local), "1 x 6000.00: 540.00");
    // Without any base there is no amount.
    let none = short("199", rate).replace("own_base=5000;", "");
    let found = only(&answer(&none), Question::Buy).answer.unwrap_err();
    assert!(found.is(quanyi::law::Reason::NEEDS_MEDICAL_BASE));
}

#[test]
fn the_base_of_the_plan_goes_before_one_of_ones_own() {
    let case = short("199", "supply.employee_medical.employer_rate=8;plans=pool_only;fee=none")
        + ";pool_only_rate=5;pool_only_account=0;pool_only_base_kind=fixed;pool_only_base=4403";
    let found = only(&answer(&case), Question::Buy).answer;
    // 4403 × 8 % = 352.24.
    let Ok(Outcome::Buy(found)) = found else { panic!("{found:?}") };
    assert_eq!(found.amount.to_string(), "352.24");
}

#[test]
fn the_years_really_paid_here_are_a_test_of_their_own() {
    let unknown = |one: &Notice| *one == Notice::HereUnknown;
    let case = "first_month=2026-09;sex=woman;paid_months=300";
    let found = answer(case);
    assert!(has_notice(&found, unknown));
    assert!(super::gaps(&found).contains(&"flexible_medical.minimum_years".to_owned()));
    let known = answer(&format!("{case};minimum_here=10;here_months=119"));
    assert!(!has_notice(&known, unknown));
    let untold = years("sex=woman;paid_months=300;minimum_here=10");
    assert_eq!(untold.here, Some(Here { needed: 120, paid: None }));
    let here = |months: &str| {
        years(&format!("sex=woman;paid_months=300;minimum_here=10;here_months={months}")).here
    };
    let paid = |paid, still| {
        Some(Here { needed: 120, paid: Some(PaidHere { paid, still, short: 0 }) })
    };
    assert_eq!(here("119"), paid(119, 1));
    assert_eq!(here("120"), paid(120, 0));
}

/// What is said of the years.
fn told(more: &str) -> (Tone, String) {
    let found = only(&answer(&format!("first_month=2026-11;{more}")), Question::Years);
    let said = headline(Lang::Zh, &found);
    (said.tone, format!("{}{}", said.sentence, said.detail))
}

#[test]
fn enough_months_in_all_are_not_enough_while_months_paid_here_are_missing() {
    // 15 × 12 − 10 = 170 months here; from November 2026 the 170th is December 2040.
    let case = "sex=man;paid_months=360;minimum_here=15;here_months=10";
    let (tone, said) = told(case);
    assert_ne!(tone, Tone::Good);
    assert!(!said.contains("已经够了"), "{said}");
    assert!(said.contains("在本地还差 170 个月"), "{said}");
    assert!(said.contains("2040年12月"), "{said}");
    // Planned 169 of 170: one is missing; 170: none.
    let (tone, said) = told(&format!("{case};planned_months=169"));
    assert_eq!(tone, Tone::Bad);
    assert!(said.contains("缴完打算再缴的，在本地还差 1 个月"), "{said}");
    let (tone, said) = told(&format!("{case};planned_months=170"));
    assert_ne!(tone, Tone::Bad);
    assert!(!said.contains("缴完打算再缴的"), "{said}");
    // In all 360 − 350 = 10 are missing, here 170: complete with the later of both.
    let (_, said) = told("sex=man;paid_months=350;minimum_here=15;here_months=10");
    assert!(said.contains("还差 10 个月") && said.contains("在本地还差 170 个月"), "{said}");
    assert!(said.contains("2040年12月") && !said.contains("2027年8月"), "{said}");
    // The plan completes the total and not what is due here: 170 − 10 = 160.
    let more = "sex=man;paid_months=350;minimum_here=15;here_months=10;planned_months=10";
    let (tone, said) = told(more);
    assert_eq!(tone, Tone::Bad);
    assert!(said.contains("在本地还差 160 个月"), "{said}");
    // Here 180 of 180: nothing is missing.
    let (tone, said) = told("sex=man;paid_months=360;minimum_here=15;here_months=180");
    assert_eq!(tone, Tone::Good);
    assert!(said.contains("已经够了"), "{said}");
    // Not said how many were paid here: not called enough.
    let (tone, said) = told("sex=man;paid_months=360;minimum_here=15");
    assert_eq!(tone, Tone::Open);
    assert!(!said.contains("已经够了"), "{said}");
}

#[test]
fn a_stricter_rule_of_the_county_is_taken_and_a_laxer_one_is_not() {
    let local = |men: &str| {
        let key = "supply.flexible_medical.minimum_years";
        years(&format!("sex=man;paid_months=0;{key}={{\"men_years\":\"{men}\"}}")).needed
    };
    assert_eq!((local("31"), local("30"), local("29")), (372, 360, 360));
}

#[test]
fn what_the_years_rest_on_is_said() {
    let found = answer("first_month=2026-09;sex=man;paid_months=1");
    assert!(has_notice(&found, |one| *one == Notice::YearsNotChecked));
    assert!(has_notice(&found, |one| *one == Notice::FreeInRetirement));
    assert!(lines(&answer("first_month=2026-09"), Question::Years).is_empty());
}

#[test]
fn years_that_outlast_the_month_of_retirement_are_not_told_as_if_they_could_be_paid() {
    // Born in April 1971, the 75th month after 1965-01: a delay of ⌊75 ÷ 4⌋ + 1 = 19 months, so
    // retirement at 61 years and 7 months, in November 2032. From September 2026 on that leaves 74
    // months, the last October 2032: 360 − 74 = 286.
    let of = |paid: i64| format!("sex=man;paid_months={paid};birth=1971-04");
    let said = |more: &str, lang| {
        headline(lang, &only(&answer(&format!("first_month=2026-09;{more}")), Question::Years))
    };
    let month = |found: Years| {
        let (earlier, later) = found.retire.unwrap();
        (found.done.unwrap().to_string(), earlier.to_string(), later.to_string())
    };
    let retire = "2032-11".to_owned();
    assert_eq!(month(years(&of(286))), ("2032-10".to_owned(), retire.clone(), retire.clone()));
    let in_time = said(&of(286), Lang::Zh);
    assert_eq!(in_time.tone, Tone::Good);
    assert!(in_time.detail.contains("2032年11月，在那以前缴得够"), "{}", in_time.detail);
    for (paid, done) in [(285, "2032年11月"), (284, "2032年12月")] {
        let late = said(&of(paid), Lang::Zh);
        assert_eq!(late.tone, Tone::Open, "{paid}");
        let told = format!("缴到{done}（那时 61 岁）已经过了");
        assert!(
            late.detail.contains(&told) && late.detail.contains("县医保局"),
            "{}",
            late.detail
        );
        assert!(
            said(&of(paid), Lang::En).detail.contains("at the age of 61, is not before it")
        );
    }
    // A woman, whose original age is not asked: born in April 1990 she retires at 55 or at 58.
    let of = |paid: i64| format!("sex=woman;paid_months={paid};birth=1990-04");
    let two = ("2045-04".to_owned(), "2048-04".to_owned());
    // 300 − 77 = 223 months, the last March 2045; 300 − 76 = 224; 300 − 41 = 259, March 2048; 260.
    for (paid, told) in [
        (77, "在那以前缴得够"),
        (76, "是2045年4月的，缴到2045年4月"),
        (41, "是2045年4月的，缴到2048年3月"),
        (40, "都已经过了"),
    ] {
        let (_, earlier, later) = month(years(&of(paid)));
        assert_eq!((earlier, later), two);
        let detail = said(&of(paid), Lang::Zh).detail;
        assert!(detail.contains(told), "{paid}: {detail}");
    }
    // Not born, as far as is known; and nothing left to pay.
    assert!(said("sex=man;paid_months=100", Lang::Zh).detail.contains("没有对照退休年龄"));
    assert_eq!(years("sex=man;paid_months=360;birth=1971-04").retire, None);
}
