//! Why a day is of its class, in the words a reader sees. 日期类别的说明。

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test that cannot be set up has failed")]

use quanyi::params::{CalendarDay, Figures, Params, Supplied, Week, built_in, plain_week};
use quanyi::report::{Lang, day_name, day_reason};

#[test]
fn a_statutory_holiday_names_itself_and_its_article() {
    check(
        "2026-10-01",
        "国庆节，法定节假日。依据：《全国年节及纪念日放假办法（2024年修订）》（国务院令第795号）\
         第二条，自2025年1月1日起。",
        "National Day, a statutory holiday. Basis: Measures on National Holidays (2024 revision) \
         国务院令第795号 第二条, from 1 January 2025.",
    );
    check(
        "2024-02-10",
        "春节（初一），法定节假日。依据：《全国年节及纪念日放假办法（2013年修订）》第二条，\
         自2014年1月1日起。",
        "Spring Festival (1st day), a statutory holiday. Basis: Measures on National Holidays \
         (2013 revision) 第二条, from 1 January 2014.",
    );
}

#[test]
fn two_holidays_on_one_date_are_told_as_one_day() {
    check(
        "2028-10-03",
        "中秋节、国庆节在同一天，法定节假日，按一天算。依据：《全国年节及纪念日放假办法（2024年修订）》\
         （国务院令第795号）第二条，自2025年1月1日起。",
        "Mid-Autumn Festival and National Day fall on one date: a statutory holiday, counted once. \
         Basis: Measures on National Holidays (2024 revision) 国务院令第795号 第二条, \
         from 1 January 2025.",
    );
}

#[test]
fn what_was_arranged_is_told_with_its_mark() {
    let zh = "依据：《国务院办公厅关于2026年部分节假日安排的通知》（国办发明电〔2025〕7号），\
              自2026年1月1日起，据转引，待县局核对。";
    let en = "Basis: State Council General Office Notice on Holidays in 2026 国办发明电〔2025〕7号, \
              from 1 January 2026, second hand, to be checked by the county.";
    for (day, reason, in_english) in [
        (
            "2026-10-05",
            "法定节假日逢周末的补假，按休息日算。",
            "A day off for a statutory holiday that fell on a weekend: a rest day.",
        ),
        (
            "2026-10-06",
            "年度安排调休放假，按休息日算。",
            "A day off that the yearly arrangement moved here: a rest day.",
        ),
        (
            "2026-10-10",
            "年度安排要求上班的周末，按工作日算。",
            "A weekend day on which the yearly arrangement has people work: a working day.",
        ),
        (
            "2026-10-17",
            "每周的休息日，年度安排没有调整。",
            "A weekly rest day that was not moved.",
        ),
        (
            "2026-10-19",
            "工作日，年度安排没有调整。",
            "A working day; the yearly arrangement leaves it as it is.",
        ),
    ] {
        check(day, &format!("{reason}{zh}"), &format!("{in_english} {en}"));
    }
}

#[test]
fn a_local_holiday_is_told_beside_the_day_and_as_an_open_question() {
    let zh = told("2024-07-12", Lang::Zh);
    let notice = "依据：《国务院办公厅关于2024年部分节假日安排的通知》（国办发明电〔2023〕7号），\
                  自2024年1月1日起，据转引，待县局核对。";
    let local = "依据：《红河州人民政府办公室关于2024年部分节日放假的通知》，自2024年1月1日起，据转引，\
                 待县局核对。";
    let expected = format!(
        "工作日，年度安排没有调整。{notice}当天也是本州放假的哈尼族矻扎扎节，不改变当天的类别。{local}\
         这天加班是否按法定节假日的标准付，法律上没有定论。"
    );
    assert_eq!(zh, expected);
    assert!(
        told("2024-07-12", Lang::En).contains("It is also Hani Kuzhazha Festival, a day off")
    );
}

#[test]
fn a_partial_holiday_is_told_with_those_it_is_for() {
    let zh = told("2027-03-08", Lang::Zh);
    let expected = "您的排班里的工作日。当天也是妇女节（妇女放假 0.5 天），不改变当天的类别。\
                    上班照发工资，不因这个节日另付加班工资。";
    assert!(zh.starts_with(expected), "{zh}");
    assert!(zh.contains("《关于部分公民放假有关工资问题的函》"), "{zh}");
    assert!(zh.ends_with("据转引，待县局核对。"), "{zh}");
    assert!(told("2027-03-08", Lang::En).contains("Women's Day (Women: 0.5 day off)"));
}

#[test]
fn only_a_statutory_holiday_gives_a_day_its_name() {
    let name = |date: &str| of(date, |_, day| day_name(Lang::Zh, day));
    assert_eq!(name("2026-02-16"), "春节（除夕）");
    assert_eq!(name("2031-10-01"), "中秋节、国庆节");
    assert_eq!(name("2027-03-08"), "");
}

#[track_caller]
fn check(date: &str, zh: &str, en: &str) {
    assert_eq!(told(date, Lang::Zh), zh);
    assert_eq!(told(date, Lang::En), en);
}

fn told(date: &str, lang: Lang) -> String {
    of(date, |params, day| day_reason(lang, params, day))
}

/// Asks of a day in a plain week; in a roster, where its year has no arrangement.
fn of<T>(date: &str, ask: impl FnOnce(&Params, &CalendarDay<'_>) -> T) -> T {
    let params = built_in().unwrap();
    let none = Supplied::default();
    let figures = Figures::new(&params, &none);
    let week = Week { rests_on: &plain_week, arranged: date < "2027" };
    let day = figures.calendar_day(date.parse().unwrap(), &week).unwrap();
    ask(&params, &day)
}
