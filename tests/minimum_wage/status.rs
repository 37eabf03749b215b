//! How certain an answer is: the figures used, their status, and first days not known for certain.

use super::{BUILT_IN, answer};

use quanyi::api::{from_fragment, minimum_wage};
use quanyi::law::{Silent, Status};
use quanyi::params::Figures;
use quanyi::report::{self, Lang};

#[test]
fn an_answer_names_every_figure_it_used() {
    let said = answer("m=2026-09&p=base:1900;hardship:250;own_contributions:300");
    assert_eq!(
        said.figures(),
        [
            "minimum_wage.tier_of.532524 2015-09-01 secondary",
            "minimum_wage.monthly.tier_3 2026-09-01 secondary",
            "minimum_wage.excluded_kinds_national 2004-03-01 secondary",
            "minimum_wage.own_contributions_count 2018-05-01 secondary",
            "minimum_wage.tell_workers_within 2004-03-01 secondary",
            "claim.final_award_max 2008-05-01 official",
        ]
    );
    assert_eq!(said.json["certainty"]["weakest"], "secondary");
}

#[test]
fn a_month_in_which_a_standard_began_on_a_doubtful_day_is_unverified() {
    for (month, from) in [("2022-10", "2022-10-01"), ("2023-10", "2023-10-01")] {
        let said = answer(&format!("m={month}&p=base:1000"));
        let figure = format!("minimum_wage.monthly.tier_3 {from} unverified first day?");
        assert!(said.figures().contains(&figure), "{:?}", said.figures());
        assert_eq!(said.json["certainty"]["weakest"], "unverified");
        let words = said.json["certainty"]["text"]["zh"].as_str().unwrap();
        assert!(words.contains("起始日未核实"), "{words}");
        // A shortfall is still a finding, with its mark.
        assert_eq!(said.findings.len(), 1);
    }
    for month in ["2022-09", "2022-11", "2023-09", "2023-11", "2026-09"] {
        let said = answer(&format!("m={month}&p=base:1000"));
        assert_eq!(said.json["certainty"]["weakest"], "secondary", "{month}");
    }
}

#[test]
fn hours_in_a_doubtful_month_are_unverified_too() {
    let case = |day: &str| format!("c=part_time&pf={day}&pe={day}&d={day}:1&p=base:1&t=3");
    assert_eq!(answer(&case("2022-10-31")).json["certainty"]["weakest"], "unverified");
    assert_eq!(answer(&case("2022-11-01")).json["certainty"]["weakest"], "secondary");
}

#[test]
fn the_mark_beside_an_amount_is_that_of_the_weakest_figure() {
    let badge = |case: &str| {
        let case = from_fragment(minimum_wage::FIELDS, case);
        let answer = minimum_wage::assess(&BUILT_IN, &case).unwrap();
        report::certainty_badge(Lang::Zh, answer.trace.certainty())
    };
    assert_eq!(badge("m=2026-09&p=base:1"), "");
    assert_eq!(badge("m=2023-10&p=base:1"), "未核实");
    let supplied = "m=2015-08&t=3&s.minimum_wage.monthly.tier_3=1070&p=base:1";
    assert_eq!(badge(supplied), "未核实：数值由您填写");
}

#[test]
fn a_working_that_is_not_kept_comes_to_the_same_answer() {
    for case in [
        "m=2026-09&p=base:1900;hardship:250;own_contributions:300",
        "m=2018-04&p=base:1200;own_contributions:20.01",
        "m=2026-01&at=part&ah=8&sh=8&p=base:1000;long_bonus:100:3;damage_compensation:10",
        "m=2026-09&pb=2500&he=20&hr=16&hh=8&p=package:4000",
        "c=part_time&pf=2026-08-31&pe=2026-09-01&d=2026-08-31:4;2026-09-01:3&aw=19&p=base:1",
        "c=managed&m=2026-09&o=2026-09-01:22%3A00-02%3A00:1&sl=1&hh=1&hp=1&p=order_pay:100",
        "c=over_age&m=2026-08&pr=yes&cw=3000&p=base:1",
        "c=dispatched&m=2022-10&at=dispatch_idle&tu=1&p=base:1",
    ] {
        let case = from_fragment(minimum_wage::FIELDS, case);
        let traced = minimum_wage::assess(&BUILT_IN, &case).unwrap();
        let mut silent = Silent::default();
        let figures = Figures::new(&BUILT_IN, &traced.supplied);
        let answered = quanyi::rules::minimum_wage::assess(&mut silent, figures, &traced.input);
        assert_eq!(answered, traced.answered, "{case:?}");
        assert_eq!(silent.certainty(), traced.trace.certainty(), "{case:?}");
    }
}

#[test]
fn the_weakest_of_the_statuses_is_unverified_and_supplied_stands_apart() {
    assert!(Status::Official < Status::Secondary && Status::Secondary < Status::Unverified);
    let said = answer("m=2015-08&t=3&s.minimum_wage.monthly.tier_3=1070&p=base:1100");
    // Nothing of the files was used but the day to tell the workers in: no standard is theirs.
    let figures = said.figures();
    assert_eq!(figures[0], "minimum_wage.monthly.tier_3 - supplied");
    assert!(figures.iter().skip(1).all(|figure| !figure.ends_with("supplied")), "{figures:?}");
}
