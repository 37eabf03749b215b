//! Every class, every month from the first covered one to a year after the last check of the
//! figures: an answer, or a refusal that names a figure. **No values are asserted here.**

use std::collections::BTreeMap;

use quanyi::api::{from_fragment, minimum_wage, overtime};
use quanyi::law::Reason;
use quanyi::params;
use quanyi::report::{self, Lang};
use quanyi::rules::RuleError;
use quanyi::units::WageMonth;

/// The first month with a standard, and one in the year after the figures were checked.
const FIRST: (i32, u32) = (2015, 9);
const LAST: (i32, u32) = (2027, 11);

/// A case of every class and every way a month can go, for a month `{m}` whose first days are
/// `{m}-01` to `{m}-15`.
const CASES: &[&str] = &[
    "c=full_time&m={m}&p=base:1;own_contributions:1;housing_meal:1;long_bonus:1:2",
    "c=full_time&m={m}&t=1&at=part&ah=8&sh=8&p=base:1",
    "c=full_time&m={m}&t=2&at=part&jd={m}-10&ld={m}-20&p=base:1;damage_compensation:1",
    "c=full_time&m={m}&at=sick&p=base:1",
    "c=full_time&m={m}&at=stoppage_first&cw=1&p=base:1",
    "c=full_time&m={m}&at=stoppage_working&p=base:1",
    "c=full_time&m={m}&at=stoppage_idle&p=base:1",
    "c=full_time&m={m}&at=maternity",
    "c=full_time&m={m}&pr=yes&cw=1&p=base:1",
    "c=full_time&m={m}&pb=1&he=40&hr=8&hh=8&p=package:1",
    "c=full_time&m={m}&p=package:1",
    "c=full_time&m={m}&q=not_met&p=piece:1",
    "c=full_time&m={m}&ta=1&p=base:1",
    "c=dispatched&m={m}&p=base:1",
    "c=dispatched&m={m}&at=dispatch_idle&tu=1&p=base:1",
    "c=over_age&m={m}&p=base:1",
    "c=part_time&pf={m}-01&pe={m}-15&h=10&aw=1&pr=yes&p=base:1",
    "c=part_time&pf={m}-01&pe={m}-15&d={m}-01:8;{m}-02:8&t=1&p=base:1",
    "c=managed&m={m}&oh=10&hh=1&hp=1&p=order_pay:1;hardship:1",
    "c=managed&m={m}&o={m}-01:08%3A00-09%3A00;{m}-01:23%3A00-01%3A00:1&sl=1&p=order_pay:1",
    "c=self_directed&m={m}",
];

#[test]
fn every_class_and_month_has_an_answer_or_a_refusal_that_names_a_figure() {
    let figures = params::built_in().unwrap();
    // What a first visit is loaded with says the same.
    let first = params::first().unwrap();
    let mut refused: BTreeMap<String, u32> = BTreeMap::new();
    let last = WageMonth::new(LAST.0, LAST.1).unwrap();
    let mut month = WageMonth::new(FIRST.0, FIRST.1).unwrap();
    let mut months = 0;
    while month <= last {
        months += 1;
        for case in CASES {
            let text = case.replace("{m}", &month.to_string());
            let case = from_fragment(minimum_wage::FIELDS, &text);
            let answer = minimum_wage::assess(&figures, &case);
            let at_first = minimum_wage::assess(&first, &case);
            let json = minimum_wage::to_json(&figures, &answer);
            assert_eq!(minimum_wage::to_json(&first, &at_first), json, "{text}");
            let answer = answer.unwrap_or_else(|problems| panic!("{text}: {problems:?}"));
            assert!(!answer.answered.lines.is_empty(), "{text}");
            for line in &answer.answered.lines {
                let Err(error) = &line.answer else { continue };
                match error {
                    RuleError::Gap(gap) => {
                        assert!(params::spec_of(&gap.key).is_some(), "{text}: {gap:?}");
                        assert!(report::refuse(Lang::Zh, error).contains("查询"), "{text}");
                        *refused.entry(gap.key.clone()).or_default() += 1;
                    }
                    error if error.is(Reason::SELF_DIRECTED) => {
                        assert!(text.contains("self_directed"), "{text}");
                    }
                    RuleError::OutOfRange | RuleError::Refused(_) => panic!("{text}: {error}"),
                }
            }
        }
        month = month.next().unwrap();
    }
    assert_eq!(months, 12 * 12 + 3);
    // What is refused at all, so that a figure that goes missing is noticed.
    let keys: Vec<&str> = refused.keys().map(String::as_str).collect();
    assert_eq!(
        keys,
        [
            "new_form.minimum",
            "new_form.statutory_holiday",
            "overage.rights",
            "stoppage.idle_pay"
        ]
    );
}

#[test]
fn the_months_tried_reach_a_year_beyond_the_last_check() {
    let checked = params::built_in().unwrap().checked_on().unwrap();
    let checked = WageMonth::of(checked).unwrap();
    let year_later = WageMonth::new(checked.year() + 1, checked.month()).unwrap();
    assert!(year_later <= WageMonth::new(LAST.0, LAST.1).unwrap());
}

/// The first and the last month whose statutory holidays are known.
const HOLIDAYS: ((i32, u32), (i32, u32)) = ((2018, 1), (2035, 12));

/// Overtime of every class, form and system; `{m}` as above.
const OVERTIME: &[&str] = &[
    "m={m}&w=5000&d={m}-01:10;{m}-02:8;{m}-08::20%3A00-06%3A00;{m}-15:9::2",
    "m={m}&t=1&w=1000&d={m}-01:10;{m}-02:8:::work;{m}-03:8:::rest;{m}-04:9:::work",
    "m={m}&f=day&w=300&rd=sun&d={m}-01:8;{m}-05:8;{m}-06:8&p=100:holiday",
    "m={m}&f=hour&w=30&rd=roster&d={m}-01:8:::rest;{m}-02:10",
    "m={m}&f=piece&pc=extended:10:1.5;rest_day:3:2;holiday:1:0.5",
    "m={m}&w=5000&hs=averaged&ap=yes&cy=month&cf={m}-01&d={m}-01:8;{m}-02:24;{m}-03:24",
    "m={m}&w=5000&hs=averaged&ap=yes&cy=quarter&cf={m}-01&ch=600",
    "m={m}&w=5000&hs=unfixed&ap=yes&d={m}-01:8",
    "c=dispatched&m={m}&w=5000&d={m}-01:10&pr=nursing",
    "c=over_age&m={m}&w=5000&d={m}-01:10",
    "c=part_time&m={m}&w=30&d={m}-01:4",
    "c=managed&m={m}&nh=100&np=2000&hh=8&hp=200",
    "c=self_directed&m={m}",
];

#[test]
fn overtime_of_every_month_has_an_answer_or_a_refusal_that_names_a_figure() {
    let figures = params::built_in().unwrap();
    let mut refused: BTreeMap<String, u32> = BTreeMap::new();
    let ((year, month), last) = HOLIDAYS;
    let last = WageMonth::new(last.0, last.1).unwrap();
    let mut month = WageMonth::new(year, month).unwrap();
    while month <= last {
        for case in OVERTIME {
            let text = case.replace("{m}", &month.to_string());
            let answer = overtime::assess(&figures, &from_fragment(overtime::FIELDS, &text));
            let answer = answer.unwrap_or_else(|problems| panic!("{text}: {problems:?}"));
            let lines = &answer.answered.assessment.lines;
            assert!(!lines.is_empty(), "{text}");
            for line in lines {
                match &line.answer {
                    Ok(_) => {}
                    Err(RuleError::Gap(gap)) => {
                        assert!(params::spec_of(&gap.key).is_some(), "{text}: {gap:?}");
                        *refused.entry(gap.key.clone()).or_default() += 1;
                    }
                    Err(error) if error.is(Reason::NO_OVERTIME_BY_LAW) => {
                        assert!(text.contains("self_directed"));
                    }
                    Err(error) => panic!("{text}: {error}"),
                }
            }
        }
        month = month.next().unwrap();
    }
    let keys: Vec<&str> = refused.keys().map(String::as_str).collect();
    assert_eq!(keys, ["holiday.arrangement", "new_form.statutory_holiday", "overage.rights"]);
}
