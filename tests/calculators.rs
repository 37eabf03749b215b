//! What every calculator keeps to, and what happens to entries when another one is opened.

#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeSet;

use quanyi::api::{
    Answered as _, CALCULATORS, Calculator, Case, DOORS, Entered, Field, FieldKind, Row,
    Section, When, calculator, desk, door, from_fragment, minimum_wage, to_fragment,
};
use quanyi::params;
use quanyi::report::{Lang, MINIMUM_WAGE, OutcomeKind, Tone};
use quanyi::units::Money;

/// Fields that the page does not ask for, each with its reason.
const NOT_ASKED: [(&str, &str, &str); 1] =
    [("minimum-wage", "orders", "hundreds of rows by hand; the command line takes them")];

fn see_all(form: &'static [Section], see: &mut impl FnMut(&'static Section)) {
    for section in form {
        see(section);
        see_all(section.inside(), see);
    }
}

#[test]
fn names_and_keys_are_each_there_once() {
    let names: BTreeSet<&str> = CALCULATORS.iter().map(|one| one.name).collect();
    assert_eq!(names.len(), CALCULATORS.len());
    for one in CALCULATORS {
        let all = |of: fn(&Field) -> &'static str| -> BTreeSet<&str> {
            one.fields.iter().map(of).collect()
        };
        assert_eq!(all(|field| field.name).len(), one.fields.len(), "{}", one.name);
        assert_eq!(all(|field| field.key).len(), one.fields.len(), "{}", one.name);
        // What the page itself writes into the link.
        for taken in ["v", "l", "r", "a"] {
            assert!(!all(|field| field.key).contains(taken), "{}: {taken}", one.name);
        }
    }
}

#[test]
fn every_calculator_has_a_door_and_a_title() {
    let doors: Vec<&str> = DOORS.iter().map(|door| door.name).collect();
    let names: Vec<&str> = CALCULATORS.iter().map(|one| one.name).collect();
    // The pages of the figures calculate nothing.
    let pages = [&desk::FIGURES, &desk::DESK].map(|page| page.name);
    assert_eq!(doors, [&names[..], &pages[..]].concat());
    for lang in [Lang::Zh, Lang::En] {
        for one in CALCULATORS {
            assert!(!one.words.title(lang).is_empty(), "{}", one.name);
        }
    }
    for one in DOORS {
        assert_eq!(door(one.name).name, one.name);
    }
    assert_eq!(door("wages").name, "minimum-wage", "where nobody knows the route");
}

#[test]
fn every_field_is_asked_and_every_question_is_a_field() {
    for one in CALCULATORS {
        let mut asked = BTreeSet::new();
        see_all(one.form, &mut |section| {
            for name in section.asks().into_iter().filter(|name| !name.is_empty()) {
                assert!(one.field(name).is_some(), "{}: there is no `{name}`", one.name);
                asked.insert(name);
            }
        });
        for field in one.fields {
            let left_out = NOT_ASKED
                .iter()
                .any(|(name, field_name, _)| *name == one.name && *field_name == field.name);
            assert_eq!(asked.contains(field.name), !left_out, "{}: {}", one.name, field.name);
        }
    }
}

#[test]
fn conditions_name_fields_columns_and_words_that_there_are() {
    for one in CALCULATORS {
        see_all(one.form, &mut |section| {
            let Section::When(when, _) = section else { return };
            let (field, words) = match **when {
                When::Given(name) => {
                    assert!(one.field(name).is_some(), "{}: {when:?}", one.name);
                    return;
                }
                When::Is(name, words) | When::IsNot(name, words) => {
                    (one.field(name), words.to_vec())
                }
                When::Has(table, column, word) => {
                    let columns = one.columns(table);
                    (columns.iter().find(|known| known.name == column), vec![word])
                }
            };
            let known = field.unwrap().kind.choices();
            for word in words {
                assert!(known.contains(&word), "{}: {when:?}", one.name);
            }
        });
    }
}

#[test]
fn a_choice_that_was_not_made_is_the_first_one() {
    let one = &minimum_wage::CALCULATOR;
    let mut case = Case::default();
    assert_eq!(one.text(&case, "class"), "full_time");
    assert!(one.holds(&When::Is("class", &["full_time"]), &case));
    assert!(one.holds(&When::IsNot("class", &["managed"]), &case));
    case.set("class", "managed");
    assert!(!one.holds(&When::IsNot("class", &["managed"]), &case));
    assert_eq!(one.text(&case, "month"), "");
    let piece = When::Has("pay", "kind", "piece");
    assert!(!one.holds(&piece, &case));
    case.change_rows("pay", |rows| rows.push(Row::of(&[("kind", "piece")])));
    assert!(one.holds(&piece, &case));
}

#[test]
fn rows_that_say_nothing_are_not_in_the_link() {
    let one = &minimum_wage::CALCULATOR;
    let case = from_fragment(one.fields, "m=2026-09&p=base;hardship:250;long_bonus::3&d=;");
    assert_eq!(
        to_fragment(one.fields, &one.pruned(&case)),
        "v=1&m=2026-09&p=hardship:250;long_bonus::3"
    );
}

#[test]
fn the_usual_lines_are_offered_until_one_has_an_amount() {
    let kinds = |entered: &Entered| -> Vec<String> {
        entered.case.rows("pay").iter().map(|row| row.text("kind").to_owned()).collect()
    };
    let mut entered = Entered::default();
    assert_eq!(kinds(&entered), ["base", "overtime", "hardship", "own_contributions"]);
    let mut case = Case::default();
    case.set("class", "managed");
    entered.replace(case.clone());
    assert_eq!(kinds(&entered), ["order_pay", "incentive", "company_deduction"]);
    case.change_rows("pay", |rows| rows.push(Row::of(&[("kind", "tips"), ("amount", "5")])));
    entered.replace(case);
    assert_eq!(kinds(&entered), ["tips"]);
}

/// Another calculator, with some of the same questions.
static OTHER: Calculator = Calculator {
    name: "other",
    fields: &[
        Field::new("class", "c", FieldKind::Choice(&["full_time", "dispatched"]), "Class."),
        Field::new("month", "m", FieldKind::Month, "Month."),
        Field::new("hours", "h", FieldKind::Hours(24), "Hours of a day, not of a period."),
    ],
    form: &[Section::Cards("class"), Section::Field("month"), Section::Field("hours")],
    words: &MINIMUM_WAGE,
    offer: |_, _| (),
    assess: |_, _| Err(Vec::new()),
    chart: None,
};

#[test]
fn what_was_typed_at_each_calculator_is_kept() {
    let mut entered = Entered::default();
    entered.case.set("hours", "60");
    entered.turn_to(&OTHER, true, None);
    assert_eq!(entered.calculator.name, "other");
    entered.case.set("hours", "7");
    entered.turn_to(&minimum_wage::CALCULATOR, true, None);
    assert_eq!(entered.case.text("hours"), "60");
    entered.turn_to(&OTHER, true, None);
    assert_eq!(entered.case.text("hours"), "7");
    // To where one is already changes nothing.
    let before = entered.case.clone();
    entered.turn_to(&OTHER, true, None);
    assert_eq!(entered.case, before);
}

#[test]
fn only_answers_about_the_reader_are_taken_along_and_only_where_none_stands() {
    let mut entered = Entered::default();
    entered.case.set("class", "dispatched");
    entered.case.set("month", "2026-09");
    entered.case.set("hours", "60");
    entered.case.set("tier", "1");
    entered.turn_to(&OTHER, true, None);
    assert_eq!(entered.case.text("class"), "dispatched");
    assert_eq!(entered.case.text("month"), "2026-09");
    // Hours mean something else elsewhere, and no place is asked there.
    assert_eq!(entered.case.text("hours"), "");
    assert_eq!(entered.case.text("tier"), "");
    entered.case.set("month", "2026-10");
    entered.turn_to(&minimum_wage::CALCULATOR, true, None);
    assert_eq!(entered.case.text("month"), "2026-09", "what stands there stays");
    // A class that the other one does not know is not taken along.
    entered.case.set("class", "managed");
    let mut fresh = Entered::at(&minimum_wage::CALCULATOR, None);
    fresh.case = entered.case.clone();
    fresh.turn_to(&OTHER, true, None);
    assert_eq!(fresh.case.text("class"), "");
    // A link says everything itself.
    let mut linked = Entered::at(&minimum_wage::CALCULATOR, None);
    linked.case = entered.case;
    linked.turn_to(&OTHER, false, None);
    assert_eq!(linked.case.text("month"), "");
}

#[test]
fn a_route_that_nobody_knows_is_the_first_calculator() {
    assert_eq!(calculator("minimum-wage").name, "minimum-wage");
    assert_eq!(calculator("").name, "minimum-wage");
    assert_eq!(calculator("wages").name, "minimum-wage");
}

#[test]
fn an_answer_in_words_has_its_tone_its_amount_and_what_to_do() {
    let params = params::built_in().unwrap();
    let one = &minimum_wage::CALCULATOR;
    let told = |link: &str| {
        let answer = (one.assess)(&params, &from_fragment(one.fields, link)).unwrap();
        answer.told(Lang::Zh, &params)
    };
    // 1,970 − 1,900 = 70.
    let short = told("m=2026-09&p=base:1900");
    assert_eq!(short.lines[0].said.tone, Tone::Bad);
    let outcome = short.outcome.unwrap();
    assert_eq!((outcome.kind, outcome.amount), (OutcomeKind::Short, Money::from_fen(7_000)));
    assert!(short.next_steps && short.help.is_empty() && !short.county.is_empty());
    let met = told("m=2026-09&p=base:1970");
    assert_eq!(met.lines[0].said.tone, Tone::Good);
    let outcome = met.outcome.unwrap();
    assert_eq!((outcome.kind, outcome.amount), (OutcomeKind::Met, Money::ZERO));
    assert!(!met.next_steps);
    let own = told("c=self_directed&m=2026-09");
    assert_eq!((own.lines[0].said.tone, own.outcome), (Tone::Open, None));
    assert!(!own.help.is_empty());
}

#[test]
fn the_chart_has_the_standards_and_the_readers_pay() {
    let params = params::built_in().unwrap();
    let of = |link: &str| {
        let case = from_fragment(minimum_wage::FIELDS, link);
        minimum_wage::assess(&params, &case).unwrap().chart(&params)
    };
    let monthly = of("m=2026-09&p=base:1900");
    assert_eq!(monthly.steps.last().unwrap().1, Money::from_fen(197_000));
    assert_eq!(monthly.you.unwrap().1, Money::from_fen(190_000));
    // 1,950 for 100 hours is 19.50 an hour, beside the hourly standard of 20.
    let hourly = of("c=managed&m=2026-09&oh=100&p=order_pay:1950");
    assert_eq!(hourly.steps.last().unwrap().1, Money::from_fen(2_000));
    assert_eq!(hourly.you.unwrap().1, Money::from_fen(1_950));
    // Yunnan's first tier on request.
    assert_ne!(of("m=2026-09&t=1&p=base:1900").steps, monthly.steps);
}
