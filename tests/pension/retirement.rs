//! The month of retirement for every month of birth, against a table made another way. 法定退休年月。

use super::{answer, gaps, has_notice, lines, minimum, retirement};
use quanyi::report::{self, Lang};
use quanyi::rules::pension::{Finding, Notice, OpenQuestion, Outcome, Question, Schedule};

/// A month as years and months, so that this table needs no date of the program.
type YearMonth = (i32, u32);

const fn next((year, month): YearMonth) -> YearMonth {
    if month == 12 { (year + 1, 1) } else { (year, month + 1) }
}

fn later(mut month: YearMonth, months: u32) -> YearMonth {
    for _ in 0..months {
        month = next(month);
    }
    month
}

/// The annexes of the measures, walked as they are printed: born before the first month, the
/// original age; from then on each so many months of birth in a row form a group, and each group
/// retires one month of age later than the one before, until the full age is reached.
fn walked(
    (original, full): (u32, u32),
    first: YearMonth,
    group: u32,
) -> Vec<(YearMonth, YearMonth, (u32, u32))> {
    let (mut table, mut birth) = (Vec::new(), (1960, 1));
    let (mut age, mut in_group) = ((original, 0), group);
    while birth <= (2000, 12) {
        if first <= birth {
            if in_group == group {
                in_group = 0;
                if age.0 < full {
                    age = if age.1 == 11 { (age.0 + 1, 0) } else { (age.0, age.1 + 1) };
                }
            }
            in_group += 1;
        }
        table.push((birth, later(birth, age.0 * 12 + age.1), age));
        birth = next(birth);
    }
    table
}

const GROUPS: [(&str, (u32, u32), YearMonth, u32); 3] = [
    ("sex=man", (60, 63), (1965, 1), 4),
    ("sex=woman;original_age=55", (55, 58), (1970, 1), 4),
    ("sex=woman;original_age=50", (50, 55), (1975, 1), 2),
];

fn text((year, month): YearMonth) -> String {
    format!("{year:04}-{month:02}")
}

#[test]
fn every_month_of_birth_from_1960_to_2000() {
    let mut seen = 0;
    for (who, (original, full), first, group) in GROUPS {
        for (birth, retires, age) in walked((original, full), first, group) {
            let case =
                format!("first_month=2026-09;{who};birth={};paid_months=60", text(birth));
            let found = retirement(&case);
            assert_eq!(found.statutory.to_string(), text(retires), "{case}");
            assert_eq!(found.age, (i64::from(age.0), i64::from(age.1)), "{case}");
            // Three years either way, but never before the original age.
            assert_eq!(found.latest.to_string(), text(later(retires, 36)), "{case}");
            let at_original = later(birth, original * 12);
            let earliest = if later(at_original, 36) < retires {
                // Two years earlier and twelve months.
                (retires.0 - 3, retires.1)
            } else {
                at_original
            };
            assert_eq!(found.earliest.to_string(), text(earliest), "{case}");
            seen += 1;
        }
    }
    assert_eq!(seen, 3 * 41 * 12);
}

#[test]
fn the_months_that_others_printed() {
    for (who, birth, month, age) in [
        ("sex=man", "1964-12", "2024-12", (60, 0)),
        ("sex=man", "1965-01", "2025-02", (60, 1)),
        ("sex=man", "1975-06", "2038-02", (62, 8)),
        ("sex=man", "1976-08", "2039-07", (62, 11)),
        ("sex=man", "1976-09", "2039-09", (63, 0)),
        ("sex=woman;original_age=55", "1970-01", "2025-02", (55, 1)),
        ("sex=woman;original_age=55", "1971-06", "2026-11", (55, 5)),
        ("sex=woman;original_age=55", "1981-08", "2039-07", (57, 11)),
        ("sex=woman;original_age=55", "1981-09", "2039-09", (58, 0)),
        ("sex=woman;original_age=55", "1988-09", "2046-09", (58, 0)),
        ("sex=woman;original_age=50", "1975-06", "2025-09", (50, 3)),
        ("sex=woman;original_age=50", "1984-10", "2039-09", (54, 11)),
        ("sex=woman;original_age=50", "1984-11", "2039-11", (55, 0)),
    ] {
        let case = format!("first_month=2026-09;{who};birth={birth};paid_months=200");
        let found = retirement(&case);
        assert_eq!((found.statutory.to_string().as_str(), found.age), (month, age), "{case}");
    }
}

#[test]
fn a_woman_in_flexible_work_sees_both_months_and_none_is_the_default() {
    let case = "first_month=2026-09;sex=woman;birth=1980-01;paid_months=100";
    let answered = answer(case);
    let found: Vec<(Schedule, String)> = lines(&answered, Question::Retirement)
        .into_iter()
        .map(|line| match line.answer {
            Ok(Outcome::Retirement(one)) => (one.schedule, one.statutory.to_string()),
            other => panic!("{other:?}"),
        })
        .collect();
    // 55: 120 months after 1970-01, 120 ÷ 4 + 1 = 31 months: 2035-01 + 31 = 2037-08.
    // 50: 60 months after 1975-01, 60 ÷ 2 + 1 = 31 months: 2030-01 + 31 = 2032-08.
    assert_eq!(
        found,
        [
            (Schedule::WomenHigher, "2037-08".to_owned()),
            (Schedule::WomenLower, "2032-08".to_owned())
        ]
    );
    assert_eq!(lines(&answered, Question::MinimumMonths).len(), 2);
    assert_eq!(lines(&answered, Question::Pension).len(), 2);
    let open = |answer: &quanyi::api::pension::Answer| {
        answer
            .answered
            .assessment
            .readings
            .iter()
            .any(|r| r.question == OpenQuestion::WomensAge)
    };
    assert!(open(&answered));
    assert!(gaps(&answered).contains(&"retirement.flexible_women".to_owned()));
    // Once the county's answer is entered there is one, marked as entered.
    let known = answer(&format!("{case};supply.retirement.flexible_women=50"));
    assert_eq!(lines(&known, Question::Retirement).len(), 1);
    assert_eq!(lines(&known, Question::Retirement)[0].schedule, Some(Schedule::WomenLower));
    assert!(!open(&known));
    assert_eq!(known.trace.certainty().supplied().count(), 1);
}

/// Least months by the year of retirement, as annex 2 of the measures prints them.
const MINIMUM: [(i32, i64); 22] = [
    (2024, 180),
    (2025, 180),
    (2026, 180),
    (2027, 180),
    (2028, 180),
    (2029, 180),
    (2030, 186),
    (2031, 192),
    (2032, 198),
    (2033, 204),
    (2034, 210),
    (2035, 216),
    (2036, 222),
    (2037, 228),
    (2038, 234),
    (2039, 240),
    (2040, 240),
    (2041, 240),
    (2042, 240),
    (2043, 240),
    (2044, 240),
    (2045, 240),
];

#[test]
fn the_least_months_of_every_year_from_2025_to_2045() {
    let mut years = Vec::new();
    for (birth, retires, _) in walked((60, 63), (1965, 1), 4) {
        let Some((year, months)) = MINIMUM.iter().find(|(year, _)| *year == retires.0) else {
            continue;
        };
        let case = format!("first_month=2026-09;sex=man;birth={};paid_months=0", text(birth));
        assert_eq!(minimum(&case).needed, *months, "{case}");
        years.push(*year);
    }
    years.dedup();
    assert_eq!(years, MINIMUM.map(|(year, _)| year));
}

#[test]
fn what_is_missing_and_until_when_one_would_pay() {
    // Born 1976-09: 2039-09, 240 months. From 2026-09 there are 13 × 12 = 156 months.
    let of = |paid: i64| {
        minimum(&format!("first_month=2026-09;sex=man;birth=1976-09;paid_months={paid}"))
    };
    let reached = of(84);
    assert_eq!((reached.left, reached.still, reached.short), (156, 156, 0));
    assert_eq!(reached.done.unwrap().to_string(), "2039-08");
    let short = of(83);
    assert_eq!((short.still, short.short, short.done), (157, 1, None));
    let more = of(85);
    assert_eq!((more.still, more.short), (155, 0));
    assert_eq!(more.done.unwrap().to_string(), "2039-07");
    let enough = of(240);
    assert_eq!((enough.still, enough.short, enough.done), (0, 0, None));
    // The earliest month, 2036-09, needs the 222 months of 2036: 120 months are left until then.
    assert_eq!((of(102).early, of(101).early), ((222, 0), (222, 1)));
    let answered = answer("first_month=2026-09;sex=man;birth=1976-09;paid_months=83");
    let finding = Finding::MonthsShort { schedule: Schedule::Men, needed: 240, short: 1 };
    assert_eq!(answered.answered.assessment.findings, [finding]);
    assert!(has_notice(&answered, |one| *one == Notice::WaysOut));
    let fine = answer("first_month=2026-09;sex=man;birth=1976-09;paid_months=84");
    assert!(fine.answered.assessment.findings.is_empty());
}

#[test]
fn past_the_statutory_month_there_is_a_notice_and_no_refusal() {
    // Born 1965-01 he retires in 2025-02.
    let past = |month: &str| {
        let answered =
            answer(&format!("first_month={month};sex=man;birth=1965-01;paid_months=200"));
        assert!(lines(&answered, Question::Contribution)[0].answer.is_ok());
        has_notice(&answered, |one| matches!(one, Notice::AfterRetirement { .. }))
    };
    assert!(past("2025-02"));
    assert!(!past("2025-01"));
}

#[test]
fn a_schedule_already_past_is_told_with_its_name() {
    // Born 1976-01: by 50 to 2026-08 (12 ÷ 2 + 1 = 7), by 55 to 2031-01 and later.
    let told = |case: &str| {
        let answered = answer(&format!("first_month=2026-11;sex=woman;paid_months=150;{case}"));
        let notices = answered.answered.assessment.notices.iter();
        let past = notices.filter(|one| matches!(one, Notice::AfterRetirement { .. }));
        past.map(|one| report::pension::notice(Lang::Zh, one)).collect::<Vec<_>>()
    };
    let past = "到2026年8月已是法定退休年月，之后一般不能再按灵活就业缴（未核实），请向县社保经办机构查询。";
    assert_eq!(told("birth=1976-01"), [format!("按女职工（原 50 岁）算，{past}")]);
    assert_eq!(told("birth=1976-01;original_age=50"), [past]);
    assert!(told("birth=1976-01;original_age=55").is_empty());
    // Both are past for whoever was born in 1965.
    assert_eq!(told("birth=1965-01").len(), 2);
}

#[test]
fn what_is_not_verified_is_asked_and_not_promised() {
    use quanyi::api::Answered as _;
    let told = |case: &str| {
        let said = answer(case).told(Lang::Zh, &super::BUILT_IN);
        let lines = said.lines.into_iter().map(|line| line.said.sentence);
        lines.chain(said.notices).collect::<Vec<_>>().join("\n")
    };
    // Past the age and short of months: paying on is a question, as it cannot be both.
    let short = told("first_month=2026-09;sex=man;birth=1965-01;paid_months=100");
    assert!(short.contains("到龄后能不能继续缴"), "{short}");
    assert!(!short.contains("可以到龄后继续缴"), "{short}");
    let past = told("first_month=2025-09;asked=2026-09");
    assert!(past.contains("不能补缴（未核实）"), "{past}");
    let running = told("first_month=2026-05;asked=2026-09");
    assert!(running.contains("还能不能缴、最晚哪天缴，没有查到"), "{running}");
    assert!(!running.contains("一般年底前"), "{running}");
}

#[test]
fn who_has_no_employer_is_not_told_of_an_agreement_with_one() {
    let said = |class: &str, lang| {
        let case =
            format!("class={class};first_month=2026-09;birth=1976-09;sex=man;paid_months=1");
        let found = answer(&case);
        let line = lines(&found, Question::Retirement).remove(0);
        let late = found.answered.assessment.notices.iter();
        let late = late.filter(|one| matches!(one, Notice::LateRetirement { .. }));
        let late: Vec<String> = late.map(|one| report::pension::notice(lang, one)).collect();
        assert_eq!(late.len(), 1, "{class}");
        (report::pension::headline(lang, &line).detail, late.concat())
    };
    for class in ["self_directed", "managed", "part_time", "unemployed"] {
        let (detail, late) = said(class, Lang::Zh);
        assert!(!detail.contains("单位"), "{detail}");
        assert!(late.contains("没有单位的人") && late.contains("没有查到"), "{late}");
        assert!(said(class, Lang::En).1.contains("without an employer"));
    }
    for class in ["full_time", "dispatched"] {
        assert_eq!(said(class, Lang::Zh).1, "推迟退休要和单位协商一致。");
    }
}
