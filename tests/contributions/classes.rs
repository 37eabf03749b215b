//! Who pays what: by class, by the days in service, and the minimum wage beside it.

use quanyi::report::Lang;
use quanyi::rules::contributions::{Insurance, Notice};
use quanyi::rules::minimum_wage::Outcome;

use super::{BUILT_IN, answer, problems, shares};
use quanyi::api::Answered as _;

fn insurances(text: &str) -> Vec<Insurance> {
    answer(text).answered.lines.iter().map(|line| line.insurance).collect()
}

#[test]
fn part_time_staff_have_injury_insurance_only() {
    let text = "class=part_time;month=2026-09;wage=3000;injury_class=2";
    assert_eq!(insurances(text), [Insurance::Injury]);
    // 4403 × 0.4 % = 17.612.
    assert_eq!(shares(&answer(text), Insurance::Injury), "17.61 / —");
    assert!(answer(text).answered.notices.contains(&Notice::PartTime));
}

#[test]
fn nobody_pays_for_those_without_an_employer() {
    for (class, notice) in
        [("managed", Notice::Managed), ("self_directed", Notice::SelfDirected)]
    {
        let answer = answer(&format!("class={class};month=2026-09"));
        assert!(answer.answered.lines.is_empty());
        assert!(answer.answered.notices.contains(&notice));
        let told = answer.told(Lang::Zh, &BUILT_IN);
        assert!(!told.lines[0].said.sentence.is_empty());
    }
}

#[test]
fn the_dispatch_unit_pays_as_any_employer() {
    let text = "month=2026-09;wage=6000;injury_class=1";
    let dispatched = answer(&format!("class=dispatched;{text}"));
    assert_eq!(dispatched.answered.employer, answer(text).answered.employer);
    assert!(dispatched.answered.notices.contains(&Notice::Dispatched));
}

#[test]
fn a_month_counts_whole_if_any_day_of_it_was_worked() {
    let paid = |dates: &str| {
        let answer = answer(&format!("month=2026-09;wage=5000;injury_class=1;{dates}"));
        (answer.answered.lines.len(), answer.answered.notices.contains(&Notice::WholeMonth))
    };
    let all = paid("").0;
    assert_eq!(paid("joined=2026-09-30"), (all, true));
    assert_eq!(paid("joined=2026-10-01"), (0, false));
    assert_eq!(paid("joined=2026-08-31"), (all, false));
    assert_eq!(paid("left=2026-09-01"), (all, true));
    assert_eq!(paid("left=2026-08-31"), (0, false));
    assert_eq!(problems("month=2026-09;wage=5000;joined=2026-09-10;left=2026-09-09"), ["left"]);
}

#[test]
fn the_minimum_wage_of_the_month_stands_beside_it() {
    let short = |pay: &str| {
        let answer = answer(&format!("month=2026-09;wage=5000;injury_class=1;{pay}"));
        let floor = answer.answered.minimum_wage.unwrap();
        match floor.lines[0].answer.clone().unwrap() {
            Outcome::Short { shortfall, .. } => format!("short by {shortfall}"),
            Outcome::Met { margin, .. } => format!("met by {margin}"),
            other @ (Outcome::Open(_)
            | Outcome::NotTested(_)
            | Outcome::InOrder
            | Outcome::OutOfOrder) => format!("{other:?}"),
        }
    };
    assert_eq!(short("pay.base=1970"), "met by 0.00");
    assert_eq!(short("pay.base=1969.99"), "short by 0.01");
    assert_eq!(short("pay.base=1970.01"), "met by 0.01");
    // The night allowance does not count.
    assert_eq!(short("pay.base=1900;pay.hardship=250"), "short by 70.00");
    let without = answer("month=2026-09;wage=5000;injury_class=1");
    assert!(without.answered.minimum_wage.is_none());
    assert!(without.answered.notices.contains(&Notice::MinimumWageNotTested));
}

#[test]
fn what_is_needed_is_asked_for() {
    assert_eq!(problems("wage=5000"), ["month"]);
    assert_eq!(problems("month=2026-09"), ["wage"]);
    assert_eq!(problems("month=2026-09;wage=一千"), ["wage"]);
    assert_eq!(problems("month=2026-09;wage=5000;injury_class=9"), ["injury_class"]);
}
