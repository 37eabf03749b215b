//! Every text of the report, said in both languages. **No values are asserted here.**

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test that cannot be set up has failed")]

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{Datelike as _, NaiveDate};
use quanyi::api::{CALCULATORS, Calculator, Field, Section, from_fragment, minimum_wage};
use quanyi::law::{Convention, FigureId, FigureUse, Given, PayKind, Reason, Status};
use quanyi::params::{
    DayClass, Fault, Figures, Gap, GapCause, Kind, Office, ParamsError, Per, Supplied,
    SuppliedError, Unit, Week, built_in, plain_week,
};
use quanyi::report::Mistake;
use quanyi::report::{self, EntryError, Lang, MINIMUM_WAGE};
use quanyi::rules::RuleError;
use quanyi::rules::annual_leave::{self as leave, Exclusion, NothingDue};
use quanyi::rules::minimum_wage::{
    Finding, Line, Nature, NotTested, Notice, OpenQuestion, Outcome, Question, Reading,
    ReadingOutcome,
};
use quanyi::units::{
    ClockError, DayError, Exact, Hours, HoursError, Money, MoneyError, MonthError, WageMonth,
    Year, YearError,
};

/// What one thing is called and what is said of it, by its name in the code.
type Said = BTreeMap<String, String>;

#[test]
fn every_text_is_whole_in_both_languages() {
    let (zh, en) = (everything(Lang::Zh), everything(Lang::En));
    assert_eq!(zh.len(), en.len());
    for ((name, zh), (_, en)) in zh.iter().zip(&en) {
        for text in [zh, en] {
            assert!(!text.is_empty(), "{name} says nothing");
            assert!(!text.contains(['{', '}', '\n']), "{name} has a hole: {text}");
            assert_eq!(text.trim(), text, "{name}");
            assert!(!text.contains("  "), "{name}: {text}");
        }
        assert!(!is_chinese_sentence(en), "{name} is Chinese in English: {en}");
        assert!(zh.chars().any(is_chinese) || !zh.contains(' '), "{name} is not Chinese: {zh}");
    }
    assert!(zh.len() > 400, "{} texts", zh.len());
}

#[test]
fn an_english_text_has_one_of_something_where_there_is_one() {
    for (name, text) in everything(Lang::En) {
        for many in [" 1 years", " 1 months", "(1 years"] {
            assert!(!text.contains(many), "{name}: {text}");
        }
    }
}

#[test]
fn no_text_of_the_forms_is_empty() {
    for lang in [Lang::Zh, Lang::En] {
        let words = format!("{:?}", report::form_words(lang));
        assert!(!words.contains("\"\""), "{words}");
    }
}

/// English names official documents in Chinese, but has no Chinese sentence.
fn is_chinese_sentence(text: &str) -> bool {
    text.contains(['，', '；', '：', '。'])
}

fn is_chinese(c: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&c)
}

fn everything(lang: Lang) -> Said {
    let mut said = Said::new();
    answers(lang, &mut said);
    remarks(lang, &mut said);
    annual_leave(lang, &mut said);
    names(lang, &mut said);
    refusals(lang, &mut said);
    entries(lang, &mut said);
    faults(lang, &mut said);
    figures(lang, &mut said);
    days(lang, &mut said);
    steps(lang, &mut said);
    said
}

const QUESTIONS: [Question; 10] = [
    Question::MonthlyFloor,
    Question::SickPay,
    Question::StoppagePay,
    Question::HourlyFloor,
    Question::AgreedWage,
    Question::ManagedFloor,
    Question::ManagedHoliday,
    Question::Package,
    Question::Probation,
    Question::Damage,
];

const OPEN: [OpenQuestion; 9] = [
    OpenQuestion::OwnContributions,
    OpenQuestion::HousingMeal,
    OpenQuestion::LongBonus,
    OpenQuestion::FloorChange,
    OpenQuestion::PartMonth,
    OpenQuestion::ProbationWage,
    OpenQuestion::ManagedPay,
    OpenQuestion::PackageHours,
    OpenQuestion::QuotaReasonable,
];

const CLASSES: &[&str] = minimum_wage::CLASSES;

fn month() -> WageMonth {
    WageMonth::new(2026, 9).unwrap()
}

fn outcomes() -> Vec<Outcome> {
    let (due, paid) = (Money::from_fen(207_000), Money::from_fen(187_050));
    let mut all = Vec::new();
    for nature in [Nature::Test, Nature::Estimate] {
        all.push(Outcome::Short { due, paid, shortfall: Money::from_fen(19_950), nature });
        for margin in [Money::ZERO, Money::from_fen(100)] {
            all.push(Outcome::Met { due, paid, margin, nature });
        }
    }
    all.extend(OPEN.map(Outcome::Open));
    all.extend(
        [
            NotTested::MaternityLeave,
            NotTested::PackagePartMonth,
            NotTested::ProbationPartMonth,
            NotTested::NoHours,
        ]
        .map(Outcome::NotTested),
    );
    all.extend([Outcome::InOrder, Outcome::OutOfOrder]);
    all
}

fn answers(lang: Lang, said: &mut Said) {
    for question in QUESTIONS {
        keep(said, &question, "title", report::line_title(lang, question));
        keep(said, &question, "county", report::county_item(lang, question));
        for outcome in outcomes() {
            let line = Line { question, answer: Ok(outcome) };
            let headline = report::headline(lang, month(), &line);
            keep(said, &line, "headline", &headline.sentence);
            let compared = matches!(outcome, Outcome::Met { .. } | Outcome::Short { .. });
            assert_eq!(compared, !headline.detail.is_empty(), "{line:?}");
            if compared {
                keep(said, &line, "detail", &headline.detail);
            }
        }
    }
    for question in OPEN {
        keep(said, &question, "open", report::open_question(lang, question));
    }
    let floors = [(day(), Money::from_fen(199_000)), (day(), Money::from_fen(207_000))];
    let mut others: Vec<_> = outcomes().into_iter().map(ReadingOutcome::Compared).collect();
    others.push(ReadingOutcome::Floors(floors.to_vec()));
    others.push(ReadingOutcome::Due(Money::from_fen(207_000)));
    for other in others {
        let reading = Reading { question: OpenQuestion::PartMonth, other };
        keep(said, &reading, "reading", &report::reading(lang, month(), &reading));
    }
}

fn remarks(lang: Lang, said: &mut Said) {
    let (a, b) = (Money::from_fen(187_050), Money::from_fen(207_000));
    let (hours, most) = (Hours::from_minutes(2500), Exact::whole(36));
    let findings = [
        Finding::AgreedWageBelowFloor { agreed: a, floor: b },
        Finding::PayPeriodTooLong { days: 16, most },
        Finding::ProbationInPartTime,
        Finding::PackageBaseBelowFloor { base: a, floor: b },
        Finding::OvertimeAboveLimit { hours, most },
        Finding::DamageAboveShare { deducted: b, most: a },
        Finding::DamageBelowFloor { left: a, floor: b },
        Finding::HolidayPayNotAbove { holiday: a, normal: b },
    ];
    for finding in findings {
        keep(said, &finding, "finding", &report::finding(lang, finding).unwrap());
    }
    let short = Finding::Short { question: Question::MonthlyFloor, shortfall: a };
    assert_eq!(report::finding(lang, short), None);
    let average = Exact::ratio(16, 3).unwrap();
    let notices = [
        Notice::OwnContributionsStayIn { amount: a },
        Notice::OwnContributionsTakenOut { amount: a },
        Notice::TakeHomeBelowFloor { take_home: a, floor: b },
        Notice::CompanyDeduction { amount: a },
        Notice::BackPayElsewhere { amount: a },
        Notice::DailyAverageAbove { average, most },
        Notice::WeekAbove { monday: day(), hours, most },
        Notice::DaysNotGiven,
        Notice::HourlyComponentsNotKnown,
        Notice::OwnCostsOutside,
        Notice::SlackNotKnown,
        Notice::OrderTimeByAgreement,
        Notice::AllOvertimeAboveLimit { hours, most },
        Notice::ProbationBelowOne { floor: b, paid: a, other_reached: true },
        Notice::ProbationBelowOne { floor: b, paid: a, other_reached: false },
        Notice::NewStandard { since: day(), within: most },
        Notice::FinalAward { most: b },
        Notice::OverAge,
        Notice::AgreedPlaceServes,
        Notice::OvertimeWaiverVoid,
        Notice::ImpliedBase { base: a },
    ];
    for notice in notices {
        keep(said, &notice, "notice", &report::notice(lang, &notice));
    }
}

fn annual_leave(lang: Lang, said: &mut Said) {
    let params = built_in().unwrap();
    let year = Year::new(2026).unwrap();
    let (amount, twelve) = (Money::from_fen(229_885), Exact::whole(12));
    let due = |not_taken, paid| leave::Due {
        entitled: 10,
        not_taken,
        daily_wage: amount,
        share: Exact::whole(200),
        amount,
        paid,
    };
    let exclusions = [
        Exclusion::ContinuousMonths { needed: twelve },
        Exclusion::YearsOfWork { years: 0 },
        Exclusion::SchoolHolidays { days: 60, leave: Exact::whole(5) },
        Exclusion::PersonalLeave { days: 21, bound: Exact::whole(20) },
        Exclusion::SickLeave { months: 3, bound: Exact::whole(2) },
        Exclusion::LastYear,
    ];
    for reason in exclusions {
        keep(said, &reason, "reason", &report::annual_leave::exclusion(lang, &params, reason));
    }
    let mut outcomes = vec![
        leave::Outcome::Owed { due: due(5, Money::ZERO), owed: amount },
        leave::Outcome::Owed { due: due(1, amount), owed: amount },
        leave::Outcome::Settled { due: due(5, amount), margin: Money::ZERO },
        leave::Outcome::Settled { due: due(5, amount), margin: amount },
        leave::Outcome::NotEntitled(exclusions.to_vec()),
    ];
    for reason in [
        NothingDue::LessThanADay,
        NothingDue::AllTaken,
        NothingDue::Declined,
        NothingDue::CarriedOver,
    ] {
        outcomes.push(leave::Outcome::NothingDue { reason, entitled: 5, not_taken: 2 });
    }
    let question = leave::Question::LeavePay;
    keep(said, &question, "title", report::annual_leave::line_title(lang, question));
    for outcome in outcomes {
        let line = leave::Line { question, answer: Ok(outcome.clone()) };
        let headline = report::annual_leave::headline(lang, &params, year, &line);
        keep(said, &line, "headline", &headline.sentence);
        if !matches!(outcome, leave::Outcome::NothingDue { .. }) {
            keep(said, &line, "detail", &headline.detail);
        }
        for question in [leave::OpenQuestion::YearsOfWork, leave::OpenQuestion::CompletedInside]
        {
            keep(said, &question, "open", report::annual_leave::open_question(lang, question));
            let reading = leave::Reading { question, other: outcome.clone() };
            let words = report::annual_leave::reading(lang, &params, year, &reading);
            keep(said, &reading, "reading", &words);
        }
    }
    for notice in [
        leave::Notice::BetterTerms,
        leave::Notice::Remedy,
        leave::Notice::TimeLimit { years: Exact::ONE },
        leave::Notice::TimeLimit { years: Exact::whole(2) },
        leave::Notice::UntilYearEnd,
        leave::Notice::CarriedOver { days: 3 },
        leave::Notice::NotClaimedBack { days: 2 },
        leave::Notice::NextYearLost,
        leave::Notice::FewerMonths { given: 8, most: twelve },
        leave::Notice::DispatchIdle,
        leave::Notice::MarkNotKnown,
    ] {
        keep(said, &notice, "notice", &report::annual_leave::notice(lang, notice));
    }
    let finding = leave::Finding::LeaveNotPaid { owed: amount };
    assert_eq!(report::annual_leave::finding(lang, finding), None);
}

fn names(lang: Lang, said: &mut Said) {
    for class in CLASSES {
        keep(said, class, "hint", MINIMUM_WAGE.choice_hint(lang, "class", class));
    }
    for calculator in CALCULATORS {
        let (name, words) = (calculator.name, calculator.words);
        keep(said, &name, "title", words.title(lang));
        keep(said, &name, "lead", words.lead(lang));
        asked(calculator.form, &mut |section| form_words(lang, calculator, section, said));
    }
    for kind in PayKind::ALL {
        keep(said, &kind, "pay", report::pay_kind(lang, kind));
    }
    for (office, _) in Office::NAMES {
        keep(said, &office, "office", report::ask(lang, office));
    }
    for status in [Status::Secondary, Status::Unverified, Status::Supplied] {
        keep(said, &status, "status", report::status_name(lang, status));
    }
    assert_eq!(report::status_name(lang, Status::Official), "");
    let kinds = [Per::Month, Per::Hour, Per::Day, Per::Year, Per::Once].map(Kind::Money);
    let counts =
        [Unit::Hours, Unit::Days, Unit::Workdays, Unit::Months, Unit::Years, Unit::Age]
            .map(Kind::Count);
    for kind in kinds.into_iter().chain(counts).chain([Kind::Percent, Kind::Multiple]) {
        keep(said, &kind, "unit", report::value_text(lang, kind));
    }
    for convention in Convention::ALL {
        keep(said, convention, "convention", report::convention(lang, *convention));
    }
    keep(said, &"self_directed", "help", report::self_directed_help(lang));
}

/// Every piece of a form, those inside others too.
fn asked(form: &'static [Section], see: &mut impl FnMut(&'static Section)) {
    for section in form {
        see(section);
        asked(section.inside(), see);
    }
}

/// What the form says of a piece.
fn form_words(lang: Lang, calculator: &Calculator, section: &Section, said: &mut Said) {
    let (name, words) = (calculator.name, calculator.words);
    match *section {
        Section::Called(_, called) | Section::Group(called, _) => {
            keep(said, &(name, called), "label", words.label(lang, called));
        }
        Section::Rows(table, _) => {
            keep(said, &(name, table), "first", words.hint(lang, table));
        }
        Section::Field(_)
        | Section::Except(..)
        | Section::Cards(_)
        | Section::Pair(_)
        | Section::Plain(_)
        | Section::More(_)
        | Section::When(..)
        | Section::Widget(_) => {}
    }
    for asked in section.asks().into_iter().filter(|asked| !asked.is_empty()) {
        let field = calculator.field(asked).unwrap();
        keep(said, &(name, asked), "label", words.label(lang, asked));
        keep(said, &(name, asked), "needed", words.needed(lang, asked));
        choice_words(lang, calculator, field, asked, said);
        for column in calculator.columns(asked) {
            let path = format!("{asked}.{}", column.name);
            keep(said, &(name, &path), "label", words.label(lang, &path));
            // The kinds of pay line have their own list of names.
            if path != "pay.kind" {
                choice_words(lang, calculator, column, &path, said);
            }
        }
    }
}

/// The names of the choices of a field.
fn choice_words(
    lang: Lang,
    calculator: &Calculator,
    field: &Field,
    path: &str,
    said: &mut Said,
) {
    for word in field.kind.choices() {
        let name = calculator.words.choice(lang, path, word);
        keep(said, &(calculator.name, path, word), "choice", name);
    }
}

fn refusals(lang: Lang, said: &mut Said) {
    let causes = [
        GapCause::NotKnown,
        GapCause::Ended { since: day() },
        GapCause::BeforeFirst { first: day() },
    ];
    let periods = [None, Some((day(), None)), Some((day(), Some(month().last_day())))];
    for cause in causes {
        for nearest in periods {
            let gap = Gap {
                key: "minimum_wage.monthly.tier_3".to_owned(),
                name: built_in()
                    .unwrap()
                    .figure("minimum_wage.monthly.tier_3")
                    .unwrap()
                    .name
                    .clone(),
                day: day(),
                cause,
                nearest,
                ask: Office::CountyLabour,
            };
            keep(said, &gap, "question", &report::gap_question(lang, &gap));
            let error = RuleError::from(Arc::new(gap));
            keep(said, &error, "refusal", &report::refuse(lang, &error));
        }
    }
    let errors = Reason::ALL.iter().map(|reason| {
        // What stands in a place is of the reason's own kind; any will do to be read.
        RuleError::from(reason.with([Given::Count(13), Given::Day(day())]))
    });
    for error in errors.chain([RuleError::OutOfRange]) {
        keep(said, &error, "refusal", &report::refuse(lang, &error));
        let line = Line { question: Question::MonthlyFloor, answer: Err(error) };
        let headline = report::headline(lang, month(), &line);
        keep(said, &line, "headline", &headline.sentence);
    }
}

fn entries(lang: Lang, said: &mut Said) {
    let text = || "8x".to_owned();
    let unfit = |key: &str, fault| {
        EntryError::Supplied(SuppliedError::DoesNotFit {
            key: key.to_owned(),
            text: "8x".to_owned(),
            fault,
        })
    };
    let bounds = Fault::OutOfBounds { value: text(), least: 1, most: 100 };
    let errors = [
        EntryError::Money(MoneyError::NotANumber { text: text() }),
        EntryError::Money(MoneyError::FinerThanFen { text: text() }),
        EntryError::Money(MoneyError::Negative { text: text() }),
        EntryError::Money(MoneyError::TooLarge { text: text() }),
        EntryError::Money(MoneyError::OddCommas { text: text() }),
        EntryError::Hours(HoursError::NotANumber { text: text() }),
        EntryError::Hours(HoursError::FinerThanMinute { text: text() }),
        EntryError::Hours(HoursError::TooMany { text: text(), most: 24 }),
        EntryError::Year(YearError { text: text() }),
        EntryError::Month(MonthError { text: text() }),
        EntryError::Day(DayError { text: text() }),
        EntryError::Clock(ClockError { text: text() }),
        EntryError::Choice { text: text(), allowed: CLASSES.to_vec() },
        EntryError::Count { text: text(), least: 1, most: 60 },
        EntryError::Supplied(SuppliedError::UnknownFigure { key: text() }),
        unfit("minimum_wage.monthly.tier_3", bounds),
        unfit("minimum_wage.hourly.tier_1", Fault::BareNumber),
        EntryError::Needed,
        EntryError::UnknownField { name: text() },
        EntryError::NotText,
        EntryError::RepeatedField,
        EntryError::EndBeforeStart,
        EntryError::OutsidePeriod { text: text() },
        EntryError::RepeatedDay { text: text() },
        EntryError::BothWays,
        EntryError::TooManyRows { most: 40 },
    ];
    // What stands in a place is of the mistake's own kind; any will do to be read.
    let mistakes = Mistake::ALL.iter().map(|mistake| {
        let allowed = [Given::Count(12), Given::Money(Money::from_fen(197_000))];
        EntryError::from(mistake.with("8x", allowed))
    });
    for error in errors.into_iter().chain(mistakes) {
        keep(said, &error, "entry", &report::explain_entry(lang, &error));
    }
    let amount = Money::from_fen(197_000);
    keep(said, &"1,970", "read as", &report::read_as(lang, "1,970", amount).unwrap());
    assert_eq!(report::read_as(lang, "1970", amount), None);
    // What a reader types is never taken for a place to fill.
    let typed = EntryError::OutsidePeriod { text: "{0}{1}".to_owned() };
    assert!(report::explain_entry(lang, &typed).contains("“{0}{1}”"));
}

fn faults(lang: Lang, said: &mut Said) {
    let text = || "x".to_owned();
    let all = [
        Fault::NotJson { line: 1, column: 2 },
        Fault::WrongShape { expected: "a number" },
        Fault::BareNumber,
        Fault::UnknownField,
        Fault::RepeatedField,
        Fault::MissingField { name: "revision" },
        Fault::UnknownFormat { found: 9 },
        Fault::UnknownFigure,
        Fault::FigureInTwoFiles { other: text() },
        Fault::WrongAuthority,
        Fault::RepeatedDay { day: text() },
        Fault::WrongOrder,
        Fault::OutOfBounds { value: text(), least: 1, most: 2 },
        Fault::UnlistedDocument { document: text() },
        Fault::StatusWithoutDocument,
        Fault::StatusContradictsValue,
        Fault::BrokenChain,
        Fault::AlwaysWithValue,
    ];
    for fault in all {
        for path in ["", "/figures/x"] {
            let error =
                ParamsError { file: text(), path: path.to_owned(), fault: fault.clone() };
            // In English it follows another sentence.
            keep(said, &error, "fault", report::explain_fault(lang, &error).trim_start());
        }
    }
}

fn figures(lang: Lang, said: &mut Said) {
    let params = built_in().unwrap();
    keep(said, &"all", "figures", &report::figures_line(lang, &params));
    for (at, record) in params.figures().iter().enumerate() {
        keep(said, &record.key, "figure", report::figure_name(lang, &params, &record.key));
        for value in 0..record.entries.len() {
            let id = FigureId {
                figure: u16::try_from(at).unwrap(),
                value: u16::try_from(value).unwrap(),
            };
            for first_day_doubtful in [false, true] {
                let used = FigureUse { id, status: Status::Unverified, first_day_doubtful };
                let cited = report::cite(lang, &params, used);
                assert!(!cited.contains(['{', '}']), "{cited}");
                if !cited.is_empty() {
                    let name = format!("{} {value} {first_day_doubtful}", record.key);
                    keep(said, &name, "cite", &cited);
                }
            }
        }
    }
    for (at, step) in report::next_steps(lang, &params).iter().enumerate() {
        keep(said, &at, "next step", step.title);
        keep(said, &at, "next step in full", &step.text);
    }
}

/// Every class of day, each with a holiday of some citizens or of the prefecture beside it or none.
fn days(lang: Lang, said: &mut Said) {
    for class in DayClass::ALL {
        keep(said, &class, "class of day", report::day_class(lang, class));
        keep(said, &class, "mark of a day", report::day_class_mark(lang, class));
    }
    let params = built_in().unwrap();
    let none = Supplied::default();
    let figures = Figures::new(&params, &none);
    for year in [2024, 2026, 2028] {
        let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap();
        for date in first.iter_days().take_while(|date| date.year() == year) {
            let week = Week { rests_on: &plain_week, arranged: year < 2027 && date.day() != 8 };
            if let Ok(day) = figures.calendar_day(date, &week) {
                keep(said, &date, "reason", &report::day_reason(lang, &params, &day));
            }
        }
        keep(said, &year, "calendar", &report::calendar_title(lang, year));
        keep(said, &year, "not known", &report::moved_days_unknown(lang, year));
    }
}

/// Cases that together take every kind of step.
const CASES: [&str; 14] = [
    "m=2026-09&p=base:1900;own_contributions:300;housing_meal:100;long_bonus:300:3;hardship:9",
    "m=2025-10&t=1&at=part&ah=8&sh=7%3A20&p=base:1",
    "m=2026-09&at=part&jd=2026-09-10&ld=2026-09-20&p=base:1;damage_compensation:900",
    "m=2026-09&at=sick&p=base:1",
    "m=2026-09&at=stoppage_first&cw=3000&p=base:1",
    "m=2026-09&pr=yes&cw=1&lw=2000&p=base:1700",
    "m=2026-09&pb=1&he=40&hr=8&hh=8&p=package:1",
    "m=2026-09&p=package:9000&he=10",
    "c=over_age&m=2026-09&p=base:1;court_support:5;income_tax:4",
    "c=part_time&m=2026-09&pf=2026-09-01&pe=2026-09-18&h=100&aw=1&pr=yes&p=base:1",
    "c=part_time&m=2026-09&pf=2026-09-01&pe=2026-09-15&d=2026-09-01:8;2026-09-02:7%3A20&p=base:9",
    "c=managed&m=2026-09&oh=100.5&sl=2&rq=3&rs=1&hh=1&hp=1&p=order_pay:1;hardship:1",
    "m=2026-09&p=base:1800;back_pay:100;company_deduction:50;tips:5;reimbursement:7",
    "m=2015-08&s.minimum_wage.monthly.tier_3=1070&p=base:1000",
];

const LEAVE_CASES: [&str; 3] = [
    "y=2026&cs=2016-07-01&ws=2016-07-01&tk=3&aw=5000&pd=1",
    "y=2026&jd=2026-05-01&cs=2025-07-01&ws=2016-07-01&tk=0&np=not_received&w=2026-05:9000:50;2026-06:8000",
    "y=2026&ld=2026-05-01&cw=complete&wy=10&tk=0&nt=declined_in_writing&np=not_received&aw=1&pd=9&sm=1",
];

fn steps(lang: Lang, said: &mut Said) {
    let params = built_in().unwrap();
    for case in LEAVE_CASES {
        let case = from_fragment(quanyi::api::annual_leave::FIELDS, case);
        let answer = quanyi::api::annual_leave::assess(&params, &case).unwrap();
        for (at, step) in answer.trace.steps().iter().enumerate() {
            let words = report::step(lang, &params, step);
            let name = format!("{case:?} {at}");
            keep(said, &name, "step", &words.sentence);
            assert!(!words.sentence.contains("约 约"), "{}", words.sentence);
        }
    }
    for case in CASES {
        let answer =
            minimum_wage::assess(&params, &from_fragment(minimum_wage::FIELDS, case)).unwrap();
        for (at, step) in answer.trace.steps().iter().enumerate() {
            let words = report::step(lang, &params, step);
            let name = format!("{case} {at}");
            keep(said, &name, "step", &words.sentence);
            for (text, what) in [(words.authority, "authority"), (words.status, "mark")] {
                if !text.is_empty() {
                    keep(said, &name, what, &text);
                }
            }
        }
        let certainty = report::certainty(lang, &params, answer.trace.certainty());
        if !certainty.is_empty() {
            keep(said, &case, "certainty", &certainty);
        }
    }
}

fn day() -> NaiveDate {
    month().first_day()
}

fn keep(said: &mut Said, name: &impl std::fmt::Debug, what: &str, text: &str) {
    said.insert(format!("{what} of {name:?}"), text.to_owned());
}
