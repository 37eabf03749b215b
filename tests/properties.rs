//! What holds for every case, tried on many invented ones.

#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test that cannot be set up has failed"
)]

use std::sync::LazyLock;

use proptest::prelude::*;
use quanyi::api::minimum_wage::Answer;
use quanyi::api::{
    Case, Field, FieldKind, Problem, Row, from_fragment, from_json, minimum_wage, to_fragment,
};
use quanyi::law::Silent;
use quanyi::params::{self, Figures, Params};
use quanyi::report::{self, Lang};
use quanyi::rules::RuleError;
use quanyi::rules::minimum_wage::Outcome;
use quanyi::units::Money;

static BUILT_IN: LazyLock<Params> = LazyLock::new(|| params::built_in().unwrap());

fn assess(case: &str) -> Answer {
    let case = from_fragment(minimum_wage::FIELDS, case);
    minimum_wage::assess(&BUILT_IN, &case).unwrap()
}

/// The main comparison in fen: what is due, what counted, and the difference with its sign.
fn compared(case: &str) -> Option<(i64, i64, i64)> {
    let answer = assess(case);
    let fen = |amount: Money| amount.to_string().replace('.', "").parse::<i64>().unwrap();
    match answer.answered.lines.first().unwrap().answer.clone().ok()? {
        Outcome::Met { due, paid, margin, .. } => Some((fen(due), fen(paid), fen(margin))),
        Outcome::Short { due, paid, shortfall, .. } => {
            Some((fen(due), fen(paid), -fen(shortfall)))
        }
        Outcome::Open(_) | Outcome::NotTested(_) | Outcome::InOrder | Outcome::OutOfOrder => {
            None
        }
    }
}

fn yuan(fen: u32) -> String {
    format!("{}.{:02}", fen / 100, fen % 100)
}

const KINDS: [&str; 28] = [
    "base",
    "post",
    "performance",
    "commission",
    "seniority",
    "full_attendance",
    "paid_leave",
    "piece",
    "package",
    "order_pay",
    "incentive",
    "overtime",
    "hardship",
    "statutory_welfare",
    "housing_meal",
    "in_kind",
    "reimbursement",
    "employer_share",
    "severance",
    "leave_in_lieu",
    "tips",
    "long_bonus",
    "back_pay",
    "own_contributions",
    "income_tax",
    "court_support",
    "company_deduction",
    "damage_compensation",
];

/// A case as the form could make it, of any class and month since the first.
fn sensible_case() -> impl Strategy<Value = String> {
    let lines =
        prop::collection::vec((prop::sample::select(&KINDS[..]), 0u32..100_000_000), 1..6);
    let month = (2015..2028i32, 1..=12u32);
    (lines, month, 0..6usize, 0..8usize, 0..4usize, 0..200u32).prop_map(
        |(lines, (year, month), class, attendance, tier, hours)| {
            let class = minimum_wage::CLASSES[class];
            let attendance = minimum_wage::ATTENDANCE[attendance];
            let tier = ["county", "1", "2", "3"][tier];
            let lines: Vec<String> =
                lines.iter().map(|(kind, fen)| format!("{kind}:{}:3", yuan(*fen))).collect();
            let month = format!("{year}-{month:02}");
            format!(
                "c={class}&m={month}&t={tier}&at={attendance}&ah={hours}&cw=2500&tu=1\
                 &he={hours}&pf={month}-01&pe={month}-14&h={hours}&oh={hours}&aw=19\
                 &p={}",
                lines.join(";")
            )
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn more_pay_that_counts_never_turns_reached_into_short(
        base in 0u32..400_000,
        more in 0u32..100_000,
        // A March may have as few as twenty-one weekdays.
        hours in 0..=168u32,
        year in 2016..2028i32,
    ) {
        let case = |fen| format!("m={year}-03&at=part&ah={hours}&p=base:{};tips:5", yuan(fen));
        let (_, _, before) = compared(&case(base)).unwrap();
        let (_, _, after) = compared(&case(base + more)).unwrap();
        prop_assert_eq!(after, before + i64::from(more));
    }

    #[test]
    fn a_higher_tier_never_turns_short_into_reached(base in 100_000u32..250_000, hours in 0u32..170) {
        let due = |tier| {
            compared(&format!("m=2026-09&t={tier}&at=part&ah={hours}&p=base:{}", yuan(base))).unwrap()
        };
        prop_assert!(due(1).2 <= due(2).2 && due(2).2 <= due(3).2);
    }

    #[test]
    fn a_minute_more_of_absence_never_raises_the_floor(minutes in 0u32..10_559, year in 2016..2028i32) {
        let due = |minutes: u32| {
            let hours = format!("{}%3A{:02}", minutes / 60, minutes % 60);
            compared(&format!("m={year}-07&at=part&ah={hours}&p=base:0")).unwrap().0
        };
        let weekdays = quanyi::units::WageMonth::new(year, 7).unwrap().weekdays().count();
        prop_assume!(minutes + 1 < u32::try_from(weekdays).unwrap() * 480);
        prop_assert!(due(minutes + 1) <= due(minutes));
    }

    #[test]
    fn no_amount_up_to_a_million_is_too_large(
        case in sensible_case(),
        base in 0u32..100_000_000,
        months in prop::collection::vec(1..=60u32, 3),
    ) {
        let bonuses: Vec<String> =
            months.iter().map(|months| format!("long_bonus:{}:{months}", yuan(base))).collect();
        let case = format!("{case};{}&pb={}&hr=700%3A59&hh=333%3A07&hp=1", bonuses.join(";"), yuan(base));
        for line in assess(&case).answered.lines {
            prop_assert!(line.answer != Err(RuleError::OutOfRange), "{}", case);
        }
    }

    #[test]
    fn the_parts_of_a_comparison_add_up(case in sensible_case()) {
        if let Some((due, paid, difference)) = compared(&case) {
            prop_assert_eq!(paid - due, difference);
        }
    }

    #[test]
    fn a_line_cut_in_two_counts_the_same(
        kind in prop::sample::select(&KINDS[..]),
        whole in 1u32..500_000,
        part in 0u32..500_000,
    ) {
        prop_assume!(part <= whole && kind != "long_bonus");
        let one = format!("m=2026-09&he=10&p=base:3000;{kind}:{}", yuan(whole));
        let two = format!("m=2026-09&he=10&p=base:3000;{kind}:{};{kind}:{}", yuan(part), yuan(whole - part));
        prop_assert_eq!(assess(&one).answered, assess(&two).answered);
    }

    #[test]
    fn the_order_of_the_lines_changes_nothing(lines in prop::collection::vec((prop::sample::select(&KINDS[..]), 0u32..500_000), 2..6)) {
        let case = |lines: &[(&str, u32)]| {
            let lines: Vec<String> = lines.iter().map(|(kind, fen)| format!("{kind}:{}:2", yuan(*fen))).collect();
            format!("m=2026-09&he=10&p={}", lines.join(";"))
        };
        let mut turned = lines.clone();
        turned.reverse();
        prop_assert_eq!(assess(&case(&lines)).answered, assess(&case(&turned)).answered);
    }

    #[test]
    fn a_working_that_is_not_kept_comes_to_the_same(case in sensible_case()) {
        let traced = assess(&case);
        let mut silent = Silent::default();
        let figures = Figures::new(&BUILT_IN, &traced.supplied);
        let answered = quanyi::rules::minimum_wage::assess(&mut silent, figures, &traced.input);
        prop_assert_eq!(&answered, &traced.answered);
        prop_assert_eq!(silent.certainty(), traced.trace.certainty());
    }

    #[test]
    fn the_same_case_gives_the_same_bytes(case in sensible_case()) {
        let answer = || {
            let case = from_fragment(minimum_wage::FIELDS, &case);
            let figures = params::built_in().unwrap();
            let answer = minimum_wage::assess(&figures, &case);
            minimum_wage::to_json(&figures, &answer).to_string()
        };
        prop_assert_eq!(answer(), answer());
    }

    #[test]
    fn every_sentence_of_an_answer_is_there_in_both_languages(case in sensible_case()) {
        let case = from_fragment(minimum_wage::FIELDS, &case);
        let json = minimum_wage::to_json(&BUILT_IN, &minimum_wage::assess(&BUILT_IN, &case));
        let mut texts = 0;
        all_texts(&json, &mut |words, path| {
            texts += 1;
            // Certainty has nothing to say where every figure is official.
            path == "certainty" || ["zh", "en"].iter().all(|lang| words[*lang] != "")
        }, "").unwrap();
        prop_assert!(texts > 0);
    }

    #[test]
    fn junk_in_any_field_is_said_back_and_never_stops_the_page(case in junk_case()) {
        match minimum_wage::assess(&BUILT_IN, &case) {
            Ok(answer) => {
                let json = minimum_wage::to_json(&BUILT_IN, &Ok(answer));
                prop_assert!(json["lines"].as_array().is_some_and(|lines| !lines.is_empty()));
            }
            Err(problems) => {
                prop_assert!(!problems.is_empty());
                for Problem { place, error } in &problems {
                    prop_assert!(!place.path().is_empty());
                    for lang in [Lang::Zh, Lang::En] {
                        let sentence = report::explain_entry(lang, error);
                        prop_assert!(sentence.ends_with(['。', '.']), "{}", sentence);
                        prop_assert!(sentence.chars().count() > 5);
                    }
                }
            }
        }
    }

    #[test]
    fn a_share_link_keeps_whatever_was_typed(case in junk_case()) {
        let link = to_fragment(minimum_wage::FIELDS, &case);
        prop_assert!(link.is_ascii());
        let back = from_fragment(minimum_wage::FIELDS, &link);
        prop_assert_eq!(without_blank_ends(back), without_blank_ends(case));
    }

    #[test]
    fn any_text_behind_the_hash_can_be_opened(link in ".{0,200}") {
        let case = from_fragment(minimum_wage::FIELDS, &link);
        let again = to_fragment(minimum_wage::FIELDS, &case);
        let back = from_fragment(minimum_wage::FIELDS, &again);
        prop_assert_eq!(without_blank_ends(back), without_blank_ends(case));
    }

    #[test]
    fn any_text_can_be_given_as_json(text in ".{0,200}") {
        if let Err(problems) = from_json(minimum_wage::FIELDS, &text) {
            prop_assert!(!problems.is_empty());
        }
    }
}

/// Calls `check` for every object of words, with the key it stands under.
fn all_texts(
    value: &serde_json::Value,
    check: &mut impl FnMut(&serde_json::Value, &str) -> bool,
    under: &str,
) -> Result<(), String> {
    match value {
        serde_json::Value::Object(map) => {
            for (key, value) in map {
                if key == "text" && !check(value, under) {
                    return Err(format!("{under}: {value}"));
                }
                all_texts(value, check, key)?;
            }
            Ok(())
        }
        serde_json::Value::Array(items) => {
            items.iter().try_for_each(|item| all_texts(item, check, under))
        }
        serde_json::Value::Null
        | serde_json::Value::Bool(_)
        | serde_json::Value::Number(_)
        | serde_json::Value::String(_) => Ok(()),
    }
}

/// What fingers and other programs put into fields.
fn junk() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => Just(String::new()),
        2 => "[0-9]{1,6}(\\.[0-9]{0,3})?",
        2 => "20[12][0-9]-[01][0-9](-[0-3][0-9])?",
        1 => "[0-2][0-9]:[0-6][0-9]-[0-2][0-9]:[0-6][0-9]",
        2 => ".{0,12}",
        1 => "[&=:;%+#/?０-９，。￥元\u{3000} \t-]{0,8}",
        1 => prop::sample::select(vec![
            "base", "package", "long_bonus", "part", "sick", "part_time", "managed", "yes", "1",
            "county", "-1", "1e9", "NaN", "八千", "99999999999999999999999999999", "\u{202e}", "%",
        ]).prop_map(str::to_owned),
    ]
}

fn junk_case() -> impl Strategy<Value = Case> {
    let texts = prop::collection::vec(junk(), minimum_wage::FIELDS.len());
    let cells = prop::collection::vec(prop::collection::vec(junk(), 3), 0..4);
    let supplied = prop::collection::vec((".{0,10}|minimum_wage.monthly.tier_3", junk()), 0..2);
    (texts, cells, supplied, 0..9usize, any::<bool>()).prop_map(
        |(texts, cells, supplied, class, real_month)| {
            let mut case = Case::default();
            for (field, text) in minimum_wage::FIELDS.iter().zip(texts) {
                match field.kind.columns() {
                    Some(columns) => {
                        let rows = cells.iter().map(|cells| row(columns, cells));
                        case.change_rows(field.name, |known| known.extend(rows));
                    }
                    None => case.set(field.name, text),
                }
            }
            // Often enough a class and a month that are understood, so that the rest is reached.
            if let Some(class) = minimum_wage::CLASSES.get(class) {
                case.set("class", *class);
            }
            if real_month {
                case.set("month", "2026-09");
            }
            for (key, text) in supplied {
                case.supply(&key, text);
            }
            case
        },
    )
}

fn row(columns: &[Field], cells: &[String]) -> Row {
    let mut row = Row::default();
    for (column, text) in columns.iter().zip(cells) {
        row.set(column.name, text.as_str());
    }
    row
}

/// Rows of which nothing was filled in say nothing at the end of a table, and a link leaves them
/// out, with tables that hold nothing else.
fn without_blank_ends(mut case: Case) -> (Case, Vec<Vec<Row>>) {
    let mut tables = Vec::new();
    for field in minimum_wage::FIELDS {
        if matches!(field.kind, FieldKind::Rows(_)) {
            let mut rows = case.rows(field.name).to_vec();
            while rows.last().is_some_and(|row| *row == Row::default()) {
                rows.pop();
            }
            tables.push(rows);
            case.change_rows(field.name, Vec::clear);
        }
    }
    (case, tables)
}
