//! What holds for every case, tried on many invented ones.

use std::sync::LazyLock;

use proptest::prelude::*;
use quanyi::api::overtime::Answer;
use quanyi::api::{Case, FieldKind, Row, from_json};
use quanyi::law::{Operation, Term};
use quanyi::params::{DayClass, Params};
use quanyi::report::{self, Lang};
use quanyi::rules::overtime::{Due, Outcome, OvertimeKind, Question};
use quanyi::units::Exact;

use super::{FIELDS, assess, case, county};

static FIGURES: LazyLock<Params> = LazyLock::new(county);

fn answer(text: &str) -> Answer {
    from_json(FIELDS, &case(text)).and_then(|case| assess(&FIGURES, &case)).unwrap()
}

/// The days of February and March 2026, with make-up days, moved days and five holidays.
fn date(at: u32) -> String {
    let (month, day) = if at < 28 { (2, at + 1) } else { (3, at - 27) };
    format!("2026-{month:02}-{day:02}")
}

/// Days with whole minutes, each once.
fn worked() -> impl Strategy<Value = Vec<(u32, u32)>> {
    prop::collection::btree_map(0..59u32, 1..=720u32, 1..20)
        .prop_map(|days| days.into_iter().collect())
}

fn rows(days: &[(u32, u32)]) -> String {
    let row = |(at, minutes): &(u32, u32)| {
        format!("{} {}:{:02}", date(*at), minutes / 60, minutes % 60)
    };
    days.iter().map(row).collect::<Vec<String>>().join(" / ")
}

fn of(form: &str, wage: u32, days: &[(u32, u32)]) -> String {
    let wage = format!("{}.{:02}", wage / 100, wage % 100);
    let days = if days.is_empty() { String::new() } else { format!("; days: {}", rows(days)) };
    format!("month=2026-02; last_month=2026-03; wage_form={form}; wage={wage}{days}")
}

/// The unrounded pay of each line, added up.
fn unrounded(answer: &Answer) -> Exact {
    let pay = [Term::EXTENDED_PAY, Term::REST_DAY_PAY, Term::STATUTORY_HOLIDAY_PAY];
    let steps = answer.trace.steps().iter().filter(|step| {
        pay.contains(&step.label.term) && matches!(step.operation, Operation::Product { .. })
    });
    steps.fold(Exact::ZERO, |sum, step| sum.plus(step.result.exact).unwrap())
}

fn fen(answer: &Answer) -> i64 {
    match answer.answered.assessment.lines.first().unwrap().answer {
        Ok(Outcome::Total(total)) => total.due.to_string().replace('.', "").parse().unwrap(),
        _ => panic!("no total"),
    }
}

/// Any text for any field.
fn any_case() -> impl Strategy<Value = Case> {
    let text = prop_oneof![
        Just(String::new()),
        prop::sample::select(vec![
            "2026-10",
            "2036-02",
            "9999-12",
            "0001-01",
            "2026-10-01",
            "9999-12-31",
            "20:00-06:00",
            "24",
            "8",
            "0",
            "99999999.99",
            "averaged",
            "roster",
            "yes",
            "year",
            "hour",
            "piece",
            "rest",
            "holiday",
            "managed",
            "part_time",
            "2026-11",
            "8784",
            "1000000",
        ])
        .prop_map(str::to_owned),
        "[ -~]{0,8}",
    ];
    let texts = prop::collection::vec(text, 80);
    texts.prop_map(|texts| {
        let mut texts = texts.into_iter();
        let mut case = Case::default();
        for field in FIELDS {
            if let FieldKind::Rows(columns) = field.kind {
                let mut row = Row::default();
                for column in columns {
                    row.set(column.name, texts.next().unwrap_or_default());
                }
                case.change_rows(field.name, |rows| rows.push(row));
            } else {
                case.set(field.name, texts.next().unwrap_or_default());
            }
        }
        case
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_list_of_days_cut_in_two_adds_up_before_rounding(
        days in worked(),
        cut in 0..20usize,
        wage in 100_000..3_000_000u32,
    ) {
        let cut = cut.min(days.len());
        let all = unrounded(&answer(&of("month", wage, &days)));
        let (before, after) = days.split_at(cut);
        let parts = unrounded(&answer(&of("month", wage, before)))
            .plus(unrounded(&answer(&of("month", wage, after))));
        prop_assert_eq!(all, parts.unwrap());
    }

    #[test]
    fn a_make_up_day_never_has_rest_day_hours(days in worked(), form in 0..3usize) {
        let form = ["month", "day", "hour"][form];
        let said = answer(&of(form, 500_000, &days));
        for day in &said.answered.days {
            if day.class == Some(DayClass::MakeupWorkday) {
                prop_assert_eq!(day.over[1].minutes(), 0);
            }
        }
        prop_assert!(said.answered.days.iter().all(|day| day.class.is_some()));
    }

    #[test]
    fn a_shift_moved_from_a_rest_day_to_a_holiday_is_never_paid_less(
        days in worked(),
        minutes in 1..=720u32,
        wage in 100_000..3_000_000u32,
    ) {
        // 1 February is a Sunday, 17 February New Year.
        let others: Vec<(u32, u32)> =
            days.into_iter().filter(|(at, _)| ![0, 16].contains(at)).collect();
        let with = |at| {
            let mut days = others.clone();
            days.push((at, minutes));
            fen(&answer(&of("month", wage, &days)))
        };
        prop_assert!(with(0) <= with(16));
    }

    #[test]
    fn the_order_of_entry_does_not_matter(days in worked(), turn in 0..20usize) {
        let mut other = days.clone();
        let at = turn.min(other.len());
        other.rotate_left(at);
        other.reverse();
        let (one, two) = (answer(&of("month", 523_457, &days)), answer(&of("month", 523_457, &other)));
        prop_assert_eq!(one.answered, two.answered);
        prop_assert_eq!(one.trace, two.trace);
    }

    #[test]
    fn the_lines_add_up_to_the_total(days in worked(), wage in 1..3_000_000u32) {
        let said = answer(&of("month", wage, &days));
        let mut sum = 0;
        for line in &said.answered.assessment.lines {
            if let Ok(Outcome::Due(Due { amount, .. })) = line.answer {
                sum += amount.to_string().replace('.', "").parse::<i64>().unwrap();
            }
        }
        prop_assert_eq!(sum, fen(&said));
        // And hours to hours: what the days show is what the lines pay.
        for (at, kind) in OvertimeKind::ALL.into_iter().enumerate() {
            let days: u32 = said.answered.days.iter().map(|day| day.over[at].minutes()).sum();
            let lines = said.answered.assessment.lines.iter().filter_map(|line| match line.answer {
                Ok(Outcome::Due(due)) if line.question == Question::Overtime(kind) => Some(due.hours.minutes()),
                _ => None,
            });
            prop_assert_eq!(days, lines.sum::<u32>());
        }
    }

    #[test]
    fn no_case_stops_the_program(case in any_case()) {
        let answered = assess(&FIGURES, &case);
        let json = quanyi::api::overtime::to_json(&FIGURES, &answered).to_string();
        prop_assert!(!json.is_empty());
        if let Ok(answer) = answered {
            for step in answer.trace.steps() {
                prop_assert!(!report::step(Lang::Zh, &FIGURES, step).sentence.is_empty());
            }
        }
    }
}
