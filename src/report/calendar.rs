//! Days of the calendar in words: class, mark, name, reason. 日期类别的说明。

use chrono::{Datelike as _, NaiveDate, Weekday};

use crate::law::FigureUse;
use crate::params::{
    CalendarDay, DayClass, Figure, Figures, Found, InForce, Params, Row, RowCell, Supplied,
};

use super::figure::words;
use super::say::{Part, both, join, say};
use super::{Lang, cite, status_name};

/// How the pay for a partial holiday is ruled. 部分公民放假日的工资。
const PARTIAL_PAY: Figure<InForce> = Figure::new("holiday.partial_pay");
/// The multiple on a local holiday. 地方节日加班倍数。
const LOCAL_MULTIPLE: Figure<InForce> = Figure::new("local_holiday.multiple");

/// A class of days. 日期类别。
pub fn day_class(lang: Lang, class: DayClass) -> &'static str {
    let name = match class {
        DayClass::Workday => both!("工作日", "working day"),
        DayClass::MakeupWorkday => both!("调休上班日", "make-up working day"),
        DayClass::RestDay => both!("休息日", "rest day"),
        DayClass::SubstituteDay => both!("补假（休息日）", "substitute day off (rest day)"),
        DayClass::MovedRestDay => both!("调休放假（休息日）", "moved day off (rest day)"),
        DayClass::StatutoryHoliday => both!("法定节假日", "statutory holiday"),
    };
    name.of(lang)
}

/// The letter of a class in a grid of days. 日期类别标记。
pub fn day_class_mark(lang: Lang, class: DayClass) -> &'static str {
    let mark = match class {
        DayClass::Workday => both!("工", "W"),
        DayClass::MakeupWorkday => both!("班", "M"),
        DayClass::RestDay => both!("休", "R"),
        DayClass::SubstituteDay => both!("补", "S"),
        DayClass::MovedRestDay => both!("调", "D"),
        DayClass::StatutoryHoliday => both!("节", "H"),
    };
    mark.of(lang)
}

/// `周六`. 星期。
pub fn weekday(lang: Lang, day: NaiveDate) -> &'static str {
    let name = match day.weekday() {
        Weekday::Mon => both!("周一", "Mon"),
        Weekday::Tue => both!("周二", "Tue"),
        Weekday::Wed => both!("周三", "Wed"),
        Weekday::Thu => both!("周四", "Thu"),
        Weekday::Fri => both!("周五", "Fri"),
        Weekday::Sat => both!("周六", "Sat"),
        Weekday::Sun => both!("周日", "Sun"),
    };
    name.of(lang)
}

/// `2026年10月3日 周六`. 日期与星期。
pub fn day_heading(lang: Lang, day: NaiveDate) -> String {
    [&super::day(lang, day), " ", weekday(lang, day)].concat()
}

/// The name in a row of festivals. 节日名称。
pub fn festival_name(lang: Lang, row: &Row) -> String {
    cell(lang, row, "name").to_owned()
}

/// The names of the statutory holidays on a day; empty on another day. 当日法定节假日名称。
pub fn day_name(lang: Lang, day: &CalendarDay<'_>) -> String {
    names(lang, &day.statutory)
}

/// Why a day is of its class: what decided it, the document, and what a partial or a local holiday
/// adds. 日期类别的原因。
pub fn day_reason(lang: Lang, params: &Params, day: &CalendarDay<'_>) -> String {
    let name = day_name(lang, day);
    let text = match (day.class, day.figure.is_some()) {
        (DayClass::StatutoryHoliday, _) if day.statutory.len() > 1 => both!(
            "{0}在同一天，法定节假日，按一天算。",
            "{0} fall on one date: a statutory holiday, counted once."
        ),
        (DayClass::StatutoryHoliday, _) => {
            both!("{0}，法定节假日。", "{0}, a statutory holiday.")
        }
        (DayClass::MakeupWorkday, _) => both!(
            "年度安排要求上班的周末，按工作日算。",
            "A weekend day on which the yearly arrangement has people work: a working day."
        ),
        (DayClass::SubstituteDay, _) => both!(
            "法定节假日逢周末的补假，按休息日算。",
            "A day off for a statutory holiday that fell on a weekend: a rest day."
        ),
        (DayClass::MovedRestDay, _) => both!(
            "年度安排调休放假，按休息日算。",
            "A day off that the yearly arrangement moved here: a rest day."
        ),
        (DayClass::RestDay, true) => {
            both!("每周的休息日，年度安排没有调整。", "A weekly rest day that was not moved.")
        }
        (DayClass::Workday, true) => both!(
            "工作日，年度安排没有调整。",
            "A working day; the yearly arrangement leaves it as it is."
        ),
        (DayClass::RestDay, false) => {
            both!("您的排班里的休息日。", "A rest day of your roster.")
        }
        (DayClass::Workday, false) => {
            both!("您的排班里的工作日。", "A working day of your roster.")
        }
    };
    let mut text = say(lang, text, &[Part::Text(&name)]);
    add_source(lang, params, day.figure, &mut text);
    add_partial(lang, params, day, &mut text);
    if let Some(local) = &day.local {
        add_local(lang, params, day, local, &mut text);
    }
    text
}

/// What a partial holiday adds.
fn add_partial(lang: Lang, params: &Params, day: &CalendarDay<'_>, text: &mut String) {
    let none = Supplied::default();
    let pay = Figures::new(params, &none).on(PARTIAL_PAY, day.day).ok();
    for row in &day.partial {
        let days = match row.cell("days") {
            Some(RowCell::Number(days)) => days.to_string(),
            Some(RowCell::Day(_) | RowCell::Month(_) | RowCell::Text(_) | RowCell::Word(_))
            | None => String::new(),
        };
        let said = both!(
            "当天也是{0}（{1}放假 {2} 天），不改变当天的类别。",
            "It is also {0} ({1}: {2} day off), which does not change the class."
        );
        let parts = [
            Part::Text(cell(lang, row, "name")),
            Part::Text(cell(lang, row, "who")),
            Part::Text(&days),
        ];
        join(text, lang.pick("", " "), &say(lang, said, &parts));
        if let Some(pay) = &pay {
            let said = both!(
                "上班照发工资，不因这个节日另付加班工资。",
                "Work on it is paid as usual, with nothing extra for this holiday."
            );
            join(text, lang.pick("", " "), said.of(lang));
            add_source(lang, params, Some(pay.figure), text);
        }
    }
}

/// What a local holiday adds.
fn add_local(
    lang: Lang,
    params: &Params,
    day: &CalendarDay<'_>,
    local: &Found<&Row>,
    text: &mut String,
) {
    let said = both!(
        "当天也是本州放假的{0}，不改变当天的类别。",
        "It is also {0}, a day off in the prefecture, which does not change the class."
    );
    let said = say(lang, said, &[Part::Text(cell(lang, local.value, "name"))]);
    join(text, lang.pick("", " "), &said);
    add_source(lang, params, Some(local.figure), text);
    let none = Supplied::default();
    if Figures::new(params, &none).on(LOCAL_MULTIPLE, day.day).is_err() {
        let open = both!(
            "这天加班是否按法定节假日的标准付，法律上没有定论。",
            "Whether work on it is paid as on a statutory holiday is not settled in law."
        );
        join(text, lang.pick("", " "), open.of(lang));
    }
}

/// Adds where a figure stands, and how certain it is if it is not official.
fn add_source(lang: Lang, params: &Params, figure: Option<FigureUse>, text: &mut String) {
    let Some(figure) = figure else { return };
    let mut source = cite(lang, params, figure);
    join(&mut source, lang.pick("，", ", "), status_name(lang, figure.status));
    if !source.is_empty() {
        let source = say(lang, both!("依据：{0}。", "Basis: {0}."), &[Part::Text(&source)]);
        join(text, lang.pick("", " "), &source);
    }
}

/// The title of a year's calendar. 年度日历标题。
pub fn calendar_title(lang: Lang, year: i32) -> String {
    let title = both!("{0}年加班工资日历", "Calendar of overtime pay, {0}");
    say(lang, title, &[Part::Count(year.into())])
}

/// That the moved days of a year are not known. 调休安排未知的说明。
pub fn moved_days_unknown(lang: Lang, year: i32) -> String {
    let text = both!(
        "没有收录{0}年的放假调休安排：只有法定节假日是确定的。",
        "The holiday arrangement of {0} is not known here: only the statutory holidays are certain."
    );
    say(lang, text, &[Part::Count(year.into())])
}

fn names(lang: Lang, rows: &[&Row]) -> String {
    let mut text = String::new();
    for row in rows {
        join(&mut text, lang.pick("、", " and "), cell(lang, row, "name"));
    }
    text
}

/// The words in a field of a row.
fn cell<'a>(lang: Lang, row: &'a Row, field: &str) -> &'a str {
    match row.cell(field) {
        Some(RowCell::Text(text)) => words(lang, text),
        Some(RowCell::Number(_) | RowCell::Day(_) | RowCell::Month(_) | RowCell::Word(_))
        | None => "",
    }
}
