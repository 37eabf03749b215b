//! Every word of overtime pay, said in both languages. **No values are asserted here.**

use quanyi::law::Reason;
use quanyi::report::overtime::{
    finding, headline, kind_name, line_title, notice, open_question, reading,
};
use quanyi::report::{self, Lang};
use quanyi::rules::RuleError;
use quanyi::rules::overtime::{
    Due, Finding, Line, Notice, OpenQuestion, OtherReading, Outcome, OvertimeKind, Protected,
    Question, Reading, Total,
};
use quanyi::units::{Exact, Hours, Money, WageMonth};

use super::working::PATHS;
use super::{answer, case, county, day};

/// Holds a text to be whole, and English to have no Chinese sentence.
#[track_caller]
fn whole(lang: Lang, text: &str) {
    assert!(!text.trim().is_empty(), "nothing is said");
    for hole in ["{", "}", "\n", "  "] {
        assert!(!text.contains(hole), "{text}");
    }
    if lang == Lang::En {
        assert!(!text.contains(['，', '；', '：', '。']), "{text}");
    }
}

fn questions() -> Vec<Question> {
    let mut all = vec![
        Question::Total,
        Question::HolidayWage,
        Question::CycleExcess,
        Question::LocalHoliday,
        Question::PartTimeHoliday,
        Question::ManagedHoliday,
        Question::Conversion,
        Question::MonthWage,
        Question::Gross,
    ];
    all.extend(OvertimeKind::ALL.map(Question::Overtime));
    all
}

fn outcomes() -> Vec<Result<Outcome, RuleError>> {
    let (some, more) = (Money::from_fen(187_050), Money::from_fen(207_000));
    let hours = Hours::from_minutes(2500);
    let mut all = Vec::new();
    for (due, paid, owed) in [
        (Money::ZERO, None, Money::ZERO),
        (more, None, more),
        (more, Some(some), some),
        (more, Some(more), Money::ZERO),
    ] {
        for missing in [0, 1, 2] {
            all.push(Ok(Outcome::Total(Total { due, paid, owed, missing })));
        }
    }
    for base_is_floor in [false, true] {
        let multiple = Exact::ratio(3, 2).unwrap();
        let due = Due { hours, base: more, base_is_floor, multiple, amount: some };
        all.push(Ok(Outcome::Due(due)));
    }
    let (standard, last) = (Exact::whole(496), day("2026-03-31"));
    all.extend([
        Ok(Outcome::Amount(some)),
        Ok(Outcome::Converted { hourly: some, daily: more }),
        Ok(Outcome::Running { hours, standard, last }),
        Ok(Outcome::NotDetermined { hours, agreed: some, multiplied: more }),
        Ok(Outcome::Above { holiday: more, normal: some }),
        Ok(Outcome::NotAbove { holiday: some, normal: more }),
        Ok(Outcome::NoHours),
        Err(Reason::NO_OVERTIME_BY_LAW.into()),
        Err(Reason::LUMP_SUM.into()),
        Err(RuleError::OutOfRange),
    ]);
    all
}

const OPEN: [OpenQuestion; 8] = [
    OpenQuestion::HolidayOnTop,
    OpenQuestion::LocalHoliday,
    OpenQuestion::PartTimeHoliday,
    OpenQuestion::UnfixedHoliday,
    OpenQuestion::AveragedHoliday,
    OpenQuestion::BaseItems,
    OpenQuestion::SixthDay,
    OpenQuestion::NightShift,
];

const LANGS: [Lang; 2] = [Lang::Zh, Lang::En];

#[test]
fn lines_and_readings() {
    let month = WageMonth::new(2026, 9).unwrap();
    let some = Money::from_fen(187_050);
    for lang in LANGS {
        for question in questions() {
            whole(lang, line_title(lang, question));
            for answer in outcomes() {
                let said = headline(lang, &Line { question, month, answer });
                whole(lang, &said.sentence);
                assert!(!said.detail.starts_with("1 items"), "{}", said.detail);
                if !said.detail.is_empty() {
                    whole(lang, &said.detail);
                }
            }
        }
        for question in OPEN {
            whole(lang, open_question(lang, question));
            for gross in [None, Some(some)] {
                let other =
                    OtherReading::Amounts { default: some, other: some, due: some, gross };
                whole(lang, &reading(lang, Reading { question, other }));
            }
            let other = OtherReading::UpTo { most: some };
            whole(lang, &reading(lang, Reading { question, other }));
        }
        for kind in OvertimeKind::ALL {
            whole(lang, kind_name(lang, kind));
        }
    }
}

#[test]
fn findings_and_notices() {
    let month = WageMonth::new(2026, 9).unwrap();
    let (some, more) = (Money::from_fen(187_050), Money::from_fen(207_000));
    let (day, hours, most) = (day("2026-09-07"), Hours::from_minutes(90), Exact::whole(36));
    let found = [
        Finding::BaseBelowFloor { wage: some, floor: more, month },
        Finding::DayAboveLimit { day, hours, most },
        Finding::MonthAboveLimit { month, hours, most },
        Finding::NoRestDay { monday: day },
        Finding::Banned { who: Protected::Pregnant, bound: Exact::whole(7) },
        Finding::Banned { who: Protected::Nursing, bound: Exact::ONE },
    ];
    let notices = [
        Notice::DayAboveUsual { day, hours, most: Exact::ONE, days: 1 },
        Notice::DayAboveUsual { day, hours, most: Exact::ONE, days: 2 },
        Notice::AllAboveLimit { month, hours, most },
        Notice::SystemNotApproved,
        Notice::TimeOffDoesNotAnswer { day },
        Notice::TwoHolidays { day },
        Notice::PartialHoliday { day },
        Notice::GivenClassPassedOver { day },
        Notice::LocalListMissing { year: 2026 },
        Notice::WeekNotTested { monday: day },
        Notice::WeekIncomplete { monday: day },
        Notice::PartElsewhere { day, hours: Hours::whole(6) },
        Notice::DaysElsewhere { day, days: 2 },
        Notice::PaidMore { kind: OvertimeKind::RestDay, by: some },
        Notice::HostPays,
        Notice::OverAge,
        Notice::Evidence,
        Notice::WaiverVoid,
        Notice::BaseItems,
        Notice::CycleAcrossChange,
        Notice::CycleEstimate,
        Notice::PartTimeNoMultiples,
        Notice::ManagedNoMultiple,
        Notice::QuotaNotMet,
        Notice::PartMonth,
    ];
    for lang in LANGS {
        for found in found {
            whole(lang, &finding(lang, found).unwrap());
        }
        // The headline says these.
        assert_eq!(finding(lang, Finding::Owed { owed: some }), None);
        let above = Finding::HolidayPayNotAbove { holiday: some, normal: more };
        assert_eq!(finding(lang, above), None);
        for known in &notices {
            let said = notice(lang, known);
            whole(lang, &said);
            assert!(!said.contains("On 1 days"), "{said}");
        }
    }
}

#[test]
fn every_step_of_the_working() {
    let figures = county();
    for text in PATHS {
        for step in answer(&case(text)).trace.steps() {
            for lang in LANGS {
                whole(lang, &report::step(lang, &figures, step).sentence);
            }
        }
    }
}
