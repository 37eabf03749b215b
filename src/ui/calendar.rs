//! The month as a grid of days, coloured and lettered by pay class; a day opens below it. 月历。

use chrono::{Datelike as _, Days, NaiveDate};
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::KeyboardEvent;

use crate::api::Row;
use crate::api::overtime::{Pasted, paste, work_week};
use crate::params::{CalendarDay, DayClass, Figures, Supplied, Week};
use crate::report::{self, day_class, day_class_mark, day_heading, day_reason, weekday};
use crate::rules::overtime::WorkWeek;
use crate::units::{ClockSpan, Hours, WageMonth, monday_of, parse_day};

use super::answer::focus_soon;
use super::dom::{Tag, all, classed, memo, nothing, tag};
use super::field::{Keyboard, button, group, select_field, text_field};
use super::form::choices;
use super::store::{At, Store};

/// The table of the case that the grid fills.
const DAYS: &str = "days";

/// What the grid shows. 月历状态。
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct View {
    /// The month shown; the first one asked until another is turned to.
    month: Option<WageMonth>,
    /// The day that the keyboard is at.
    at: Option<NaiveDate>,
    /// The day that is open below.
    open: Option<NaiveDate>,
}

/// The section of the form.
pub(super) fn section(store: Store) -> Tag {
    // The grid is drawn anew for another month or another week only; what is entered shows in it
    // without that, so that the keyboard stays where it is.
    let shown = memo(move || {
        let month = shown_month(store).map(|month| month.to_string()).unwrap_or_default();
        let (week, last) = (store.text(At::Field("rest_days")), asked(store));
        let last = last.map(|(_, last)| last.to_string()).unwrap_or_default();
        [month, week, last].join(" ")
    });
    let open = memo(move || {
        let open = store.view.get().open.map(|day| day.to_string()).unwrap_or_default();
        let rows = rows_of(store, store.view.get().open);
        format!("{open} {rows:?}")
    });
    group(store.label(DAYS), store.hint(DAYS))
        .live(move || {
            let _: String = shown.get();
            // Nothing else may draw the grid anew, or the keyboard would lose its place.
            untrack(|| {
                shown_month(store).map_or_else(
                    || tag("p").text(store.words().cal_choose_month()).view(),
                    |month| grid(store, month),
                )
            })
        })
        .live(move || {
            let _: String = open.get();
            untrack(|| {
                let day = store.view.now().open.filter(|_| shown_month(store).is_some());
                day.map_or_else(nothing, |day| panel(store, day))
            })
        })
        .with(legend(store))
        .with(paste_box(store))
}

/// The months asked, once they can be read.
fn asked(store: Store) -> Option<(WageMonth, WageMonth)> {
    let month = |name| WageMonth::parse(&store.text(At::Field(name))).ok();
    let first = month("month")?;
    Some((first, month("last_month").filter(|last| first <= *last).unwrap_or(first)))
}

/// The month in the grid: the one turned to, if it is still asked.
fn shown_month(store: Store) -> Option<WageMonth> {
    let (first, last) = asked(store)?;
    let turned = store.view.get().month;
    Some(turned.filter(|month| first <= *month && *month <= last).unwrap_or(first))
}

/// Where the rows of a day stand in the table.
fn rows_of(store: Store, day: Option<NaiveDate>) -> Vec<usize> {
    let Some(day) = day else { return Vec::new() };
    store.find(|now| {
        let rows = now.case.rows(DAYS).iter().enumerate();
        let same = |(_, row): &(usize, &Row)| parse_day(row.text("day")).ok() == Some(day);
        rows.filter(same).map(|(at, _)| at).collect()
    })
}

/// What a day is in the calendar, for this worker's week; none where it is not known.
fn known<T>(
    store: Store,
    day: NaiveDate,
    look: impl FnOnce(&CalendarDay<'_>) -> T,
) -> Option<T> {
    let params = store.params.get();
    let supplied = Supplied::default();
    let figures = Figures::new(&params, &supplied);
    let week: WorkWeek = work_week(&store.text(At::Field("rest_days")));
    let marked = |day: NaiveDate| {
        rows_of(store, Some(day))
            .into_iter()
            .any(|at| store.text(At::Cell(DAYS, at, "class")) == "rest")
    };
    let by_week = |day: NaiveDate| week.rests_on(day);
    let week = if week.roster {
        Week { rests_on: &marked, arranged: false }
    } else {
        Week { rests_on: &by_week, arranged: true }
    };
    figures.calendar_day(day, &week).ok().map(|known| look(&known))
}

const fn class_word(class: Option<DayClass>) -> &'static str {
    match class {
        Some(DayClass::StatutoryHoliday) => "holiday",
        Some(DayClass::RestDay) => "rest",
        Some(DayClass::SubstituteDay | DayClass::MovedRestDay) => "moved",
        Some(DayClass::MakeupWorkday) => "makeup",
        Some(DayClass::Workday) => "work",
        None => "unknown",
    }
}

fn cell_id(day: NaiveDate) -> String {
    format!("day-{day}")
}

/// The weeks of a month, Monday first, with the days of the months beside it.
fn grid(store: Store, month: WageMonth) -> AnyView {
    let (lang, words) = (store.lang_now(), store.words());
    let first = monday_of(month.first_day());
    let mut weeks = Vec::new();
    let mut monday = Some(first).filter(|day| *day <= month.last_day());
    while let Some(week) = monday {
        let days = week.iter_days().take(7).map(|day| cell(store, month, day));
        weeks.push(tag("tr").attr("role", "row").each(days.collect()));
        let next = week.checked_add_days(Days::new(7));
        monday = next.filter(|day| *day <= month.last_day());
    }
    let heads = first.iter_days().take(7).map(|day| {
        let name = weekday(lang, day);
        tag("th").attr("role", "columnheader").attr("scope", "col").text(name)
    });
    let title = report::month(lang, month);
    let turn = move |to: Option<WageMonth>, words: &str, id: &str| {
        let asked = asked(store);
        let to = to.filter(|to| asked.is_some_and(|(a, b)| a <= *to && *to <= b));
        let go = move |_| store.view.change(|view| view.month = to.or(view.month));
        let turn = button("clc-button clc-button--plain", words, go).attr("id", id);
        if to.is_none() { turn.attr("disabled", "") } else { turn }
    };
    let several = asked(store).is_some_and(|(first, last)| first != last);
    let mut head = classed("div", "clc-cal__head")
        .with(tag("h2").attr("id", "calendar-title").attr("aria-live", "polite").text(&title));
    if several {
        let before = month.first_day().pred_opt().and_then(WageMonth::of);
        head = head.with(turn(before, words.cal_before(), "calendar-before")).with(turn(
            month.next(),
            words.cal_after(),
            "calendar-after",
        ));
    }
    let table = classed("table", "clc-cal")
        .attr("role", "grid")
        .attr("aria-labelledby", "calendar-title")
        .with(tag("thead").with(tag("tr").attr("role", "row").each(heads.collect())))
        .with(tag("tbody").each(weeks))
        .on("keydown", move |event| move_by_key(store, month, &event));
    all(vec![head.view(), table.view()])
}

/// A day: its number, the letter of its class, the hours entered.
fn cell(store: Store, month: WageMonth, day: NaiveDate) -> Tag {
    let lang = store.lang_now();
    let class = memo(move || {
        let class = known(store, day, |known| known.class);
        let local = known(store, day, |known| known.local.is_some()) == Some(true);
        format!("{}{}", class_word(class), if local { " local" } else { "" })
    });
    let hours = memo(move || entered(store, day));
    let label = move || {
        let mut text = day_heading(lang, day);
        let what = known(store, day, |known| {
            let name = report::day_name(lang, known);
            [day_class(lang, known.class), &name].join(" ")
        });
        text.push(' ');
        text.push_str(
            &what.unwrap_or_else(|| report::form_words(lang).cal_not_known().to_owned()),
        );
        let hours = hours.get();
        if !hours.is_empty() {
            text.push(' ');
            text.push_str(&hours);
            text.push_str(report::form_words(lang).cal_hours());
        }
        text
    };
    let beside = if month.contains(day) { "" } else { " clc-day--beside" };
    let mark = move || {
        let mark = known(store, day, |known| {
            let is_plain = known.class == DayClass::Workday;
            if is_plain { "" } else { day_class_mark(lang, known.class) }
        });
        mark.unwrap_or("?").to_owned()
    };
    let open = move |_| open(store, day);
    tag("td").attr("role", "gridcell").with(
        tag("button")
            .attr("type", "button")
            .attr("id", &cell_id(day))
            .live_attr("class", move || {
                let class = class.get();
                let (class, local) = class.split_once(' ').unwrap_or((&class, ""));
                let local = if local.is_empty() { "" } else { " clc-day--local" };
                let worked = if hours.get().is_empty() { "" } else { " clc-day--worked" };
                Some(format!("clc-day clc-day--{class}{beside}{local}{worked}"))
            })
            .live_attr("aria-expanded", move || {
                Some((store.view.get().open == Some(day)).to_string())
            })
            .live_attr("tabindex", move || {
                let at = store.view.get().at.unwrap_or(month.first_day());
                let here = if in_grid(month, at) { at } else { month.first_day() };
                Some(if here == day { "0" } else { "-1" }.to_owned())
            })
            .on("click", open)
            .with(seen("number").text(&day.day().to_string()))
            .with(seen("mark").live_text(mark))
            .with(seen("hours").live_text(move || hours.get()))
            .with(classed("span", "clc-hidden").live_text(label)),
    )
}

/// A piece of a day for those who see it; the others hear it in words.
fn seen(part: &str) -> Tag {
    classed("span", &format!("clc-day__{part}")).attr("aria-hidden", "true")
}

/// Whether a day stands in the grid of a month.
fn in_grid(month: WageMonth, day: NaiveDate) -> bool {
    let last = monday_of(month.last_day()).checked_add_days(Days::new(6));
    monday_of(month.first_day()) <= day && last.is_none_or(|last| day <= last)
}

/// The hours entered for a day, all shifts together; a sign where one cannot be read.
fn entered(store: Store, day: NaiveDate) -> String {
    let mut all = Hours::ZERO;
    let mut any = false;
    for at in rows_of(store, Some(day)) {
        let [hours, span] =
            ["hours", "span"].map(|column| store.text(At::Cell(DAYS, at, column)));
        let read = match (hours.trim(), span.trim()) {
            ("", "") => continue,
            (hours, "") => Hours::parse_up_to(hours, MOST_HOURS).ok(),
            (_, span) => span.parse().ok().map(ClockSpan::length),
        };
        let Some(hours) = read else { return UNREAD.to_owned() };
        any = true;
        all = all.plus(hours);
    }
    if any { all.to_string() } else { String::new() }
}

/// Most hours of an entry.
const MOST_HOURS: u32 = 24;
/// What a day shows whose hours cannot be read.
const UNREAD: &str = "!";

/// Opens a day: a row is there to be filled in. Rows of other days that were opened and not filled
/// in go.
fn open(store: Store, day: NaiveDate) {
    let text = day.to_string();
    store.change(&mut |now| {
        now.case.change_rows(DAYS, |rows| {
            rows.retain(|row| is_filled(row) || row.text("day") == text);
            if !rows.iter().any(|row| parse_day(row.text("day")).ok() == Some(day)) {
                rows.push(Row::of(&[("day", &text)]));
            }
        });
    });
    store.view.change(|view| {
        view.at = Some(day);
        view.open = Some(day);
    });
}

/// Whether a row says more than its day.
fn is_filled(row: &Row) -> bool {
    ["hours", "span", "time_off"].iter().any(|name| !row.text(name).trim().is_empty())
        || matches!(row.text("class"), "work" | "rest")
}

/// Arrow keys walk the days, Home and End the week, Page Up and Down the months asked.
fn move_by_key(store: Store, month: WageMonth, event: &web_sys::Event) {
    let Some(key) = event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key) else { return };
    let at = store.view.now().at.filter(|day| in_grid(month, *day));
    let at = at.unwrap_or(month.first_day());
    let back = |days| at.checked_sub_days(Days::new(days));
    let on = |days| at.checked_add_days(Days::new(days));
    let column = u64::from(at.weekday().num_days_from_monday());
    let to = match key.as_str() {
        "ArrowLeft" => back(1),
        "ArrowRight" => on(1),
        "ArrowUp" => back(7),
        "ArrowDown" => on(7),
        "Home" => back(column),
        "End" => on(6_u64.saturating_sub(column)),
        "PageUp" => month.first_day().pred_opt(),
        "PageDown" => month.next().map(WageMonth::first_day),
        _ => return,
    };
    event.prevent_default();
    let Some(to) = to else { return };
    let of = WageMonth::of(to);
    let asked = asked(store)
        .is_some_and(|(first, last)| of.is_some_and(|of| first <= of && of <= last));
    if !in_grid(month, to) && !asked {
        return;
    }
    store.view.change(|view| {
        view.at = Some(to);
        if !in_grid(month, to) {
            view.month = of;
        }
    });
    focus_soon(cell_id(to));
}

/// What the letters mean; the colours say the same.
fn legend(store: Store) -> Tag {
    let lang = store.lang_now();
    let classes = [
        DayClass::StatutoryHoliday,
        DayClass::RestDay,
        DayClass::SubstituteDay,
        DayClass::MovedRestDay,
        DayClass::MakeupWorkday,
    ];
    let entries = classes.map(|class| {
        let mark = classed("span", &format!("clc-mark clc-mark--{}", class_word(Some(class))))
            .text(day_class_mark(lang, class));
        tag("li").with(mark).with(tag("span").text(day_class(lang, class)))
    });
    classed("ul", "clc-legend").each(entries.into_iter().collect())
}

/// The open day: what it is and why, and what was worked.
fn panel(store: Store, day: NaiveDate) -> AnyView {
    let (lang, words) = (store.lang_now(), store.words());
    let why = move || {
        let params = store.params.get();
        let found = known(store, day, |known| day_reason(lang, &params, known));
        found.unwrap_or_else(|| words.cal_unknown_day().to_owned())
    };
    let quick = |hours: &'static str| {
        let set = move |_| {
            store.change(&mut |now| {
                now.case.change_rows(DAYS, |rows| {
                    let same = |row: &&mut Row| parse_day(row.text("day")).ok() == Some(day);
                    if let Some(row) = rows.iter_mut().find(same) {
                        row.set("hours", hours);
                        row.set("span", "");
                    }
                });
            });
        };
        button("clc-button", &format!("{hours}{}", words.cal_hours()), set)
    };
    let clear = move |_| {
        store.change(&mut |now| {
            now.case.change_rows(DAYS, |rows| {
                rows.retain(|row| parse_day(row.text("day")).ok() != Some(day));
            });
        });
        store.view.change(|view| view.open = None);
        focus_soon(cell_id(day));
    };
    let another = move |_| {
        let text = day.to_string();
        store.change(&mut |now| {
            now.case.change_rows(DAYS, |rows| rows.push(Row::of(&[("day", &text)])));
        });
        if let Some(last) = rows_of(store, Some(day)).last() {
            focus_soon(At::Cell(DAYS, *last, "hours").id());
        }
    };
    let close = move |event: web_sys::Event| {
        if event.dyn_ref::<KeyboardEvent>().is_some_and(|event| event.key() == "Escape") {
            store.view.change(|view| view.open = None);
            focus_soon(cell_id(day));
        }
    };
    let chips = classed("div", "clc-chips").each(["4", "8", "10", "12"].map(quick).into());
    let mut parts = vec![tag("h3").attr("id", "open-day").text(&day_heading(lang, day)), chips];
    for at in rows_of(store, Some(day)) {
        parts.push(shift(store, day, at));
    }
    parts.push(
        classed("div", "clc-chips")
            .with(button("clc-button clc-button--plain", words.cal_another_shift(), another))
            .with(button("clc-button clc-button--plain", words.cal_clear_day(), clear)),
    );
    parts.push(classed("p", "clc-quiet").live_text(why));
    classed("section", "clc-day-panel")
        .attr("aria-labelledby", "open-day")
        .on("keydown", close)
        .each(parts)
        .view()
}

/// The fields of one shift of the open day.
fn shift(store: Store, day: NaiveDate, at: usize) -> Tag {
    let place = move |column| At::Cell(DAYS, at, column);
    let field = |column: &'static str, keyboard| {
        let name = format!("{DAYS}.{column}");
        text_field(store, place(column), keyboard, store.label(&name), store.hint(&name))
    };
    let is_roster = store.text(At::Field("rest_days")) == "roster";
    let class = known(store, day, |known| known.class);
    let mut fields = vec![field("hours", Keyboard::Decimal), field("span", Keyboard::Text)];
    if class.is_none_or(DayClass::is_rest) {
        fields.push(field("time_off", Keyboard::Decimal));
    }
    if is_roster || class.is_none() {
        let label = store.label("days.class");
        let words = &["calendar", "work", "rest"];
        let choices = choices(store, "days.class", words);
        fields.push(select_field(store, place("class"), label, choices));
    }
    classed("div", "clc-shift").each(fields)
}

/// A list from elsewhere: what was understood is entered, each line that was not is named.
fn paste_box(store: Store) -> Tag {
    let words = store.words();
    let read = move |_| {
        let text = store.pasted.now().0;
        let Some((first, last)) = asked(store) else { return };
        let Pasted { rows, bad } = paste(&text, first, last);
        let mut taken = 0_usize;
        store.change(&mut |now| {
            now.case.change_rows(DAYS, |known| {
                // What the list says of a day goes before what stood there.
                known.retain(|row| !rows.iter().any(|new| new.text("day") == row.text("day")));
                known.extend(rows.iter().cloned());
            });
            taken = rows.len();
        });
        let said = report::overtime::pasted(store.lang_now(), taken, &bad);
        store.pasted.change(|pasted| pasted.1 = said);
        store.view.change(|view| view.open = None);
    };
    let lines = move || {
        let lines = store.pasted.get().1;
        let items = lines.iter().map(|line| tag("li").text(line));
        classed("ul", "clc-list").each(items.collect()).view()
    };
    classed("details", "clc-more")
        .with(classed("summary", "clc-more__summary").text(words.cal_paste()))
        .with(
            classed("div", "clc-field")
                .with(
                    classed("label", "clc-field__label")
                        .attr("for", "paste")
                        .text(words.cal_paste_label()),
                )
                .with(
                    classed("p", "clc-field__hint")
                        .attr("id", "paste-hint")
                        .text(words.cal_paste_hint()),
                )
                .with(
                    classed("textarea", "clc-field__input")
                        .attr("id", "paste")
                        .attr("rows", "5")
                        .attr("aria-describedby", "paste-hint")
                        .live_value(move || store.pasted.get().0)
                        .on("input", move |event| {
                            store.pasted.change(|pasted| pasted.0 = event_target_value(&event));
                        }),
                ),
        )
        .with(button("clc-button", words.cal_paste_read(), read).attr("id", "paste-read"))
        .with(tag("div").attr("role", "status").live(lines))
}
