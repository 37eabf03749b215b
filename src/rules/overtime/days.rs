//! Each day, and what it brings. 逐日明细。

use chrono::NaiveDate;

use crate::params::Week;
use crate::units::{Hours, Money, monday_of, put_in_order};

use super::amounts::shown;
use super::base::Desk;
use super::hours::{Kind, Sorted, Stretch, day_class, pays, week_of};
use super::{Assessed, Day, GivenClass, Notice, OvertimeKind};

/// The days with work, in order.
pub(super) fn list(desk: &mut Desk<'_>, sorted: &Sorted) -> Vec<Day> {
    let mut dates: Vec<NaiveDate> = sorted.stretches.iter().map(|s| s.day).collect();
    dates.extend(sorted.unknown.iter().map(|(day, _)| *day));
    dates.retain(|day| desk.input.asks(*day));
    put_in_order(&mut dates, |date| *date);
    dates.dedup();
    let mut days = Vec::with_capacity(dates.len());
    for day in dates {
        let known = day_class(desk.figures, desk.input, desk.employee.week, day).ok();
        days.push(Day {
            day,
            class: known.as_ref().map(|known| known.class),
            local: known.is_some_and(|known| known.local.is_some()),
            normal: hours(sorted, day, Kind::Normal),
            over: OvertimeKind::ALL.map(|kind| hours(sorted, day, Kind::Over(kind))),
            given_back: hours(sorted, day, Kind::GivenBack),
            shown: shown(desk, &sorted.stretches, day).unwrap_or(Money::ZERO),
        });
    }
    days
}

fn hours(sorted: &Sorted, day: NaiveDate, kind: Kind) -> Hours {
    let same = |stretch: &&Stretch| stretch.day == day && stretch.kind == kind;
    sorted.stretches.iter().filter(same).fold(Hours::ZERO, |sum, s| sum.plus(s.hours))
}

/// What the calendar says of the days worked beside their class.
pub(super) fn notices(desk: &Desk<'_>, days: &[Day], said: &mut Assessed) {
    let week = Week { rests_on: &|day| desk.employee.week.rests_on(day), arranged: false };
    for day in days {
        let Ok(known) = desk.figures.calendar_day(day.day, &week) else { continue };
        if known.statutory.get(1).is_some() {
            said.notice(Notice::TwoHolidays { day: day.day });
        }
        if !known.partial.is_empty() {
            said.notice(Notice::PartialHoliday { day: day.day });
        }
    }
    if !desk.employee.week.roster {
        passed_over(desk, said);
    }
    let mut unlisted: Vec<i32> = Vec::new();
    for month in desk.input.months() {
        let year = month.year();
        if desk.figures.local_holidays_missing(month) && !unlisted.contains(&year) {
            unlisted.push(year);
            said.notice(Notice::LocalListMissing { year });
        }
    }
}

/// Says what of the entries belongs to months that are not asked.
pub(super) fn elsewhere(desk: &Desk<'_>, sorted: &Sorted, said: &mut Assessed) {
    let over_the_edge =
        |stretch: &&Stretch| desk.input.asks(stretch.began) && !desk.input.asks(stretch.day);
    let mut hours = Hours::ZERO;
    let mut first: Option<NaiveDate> = None;
    for stretch in sorted.stretches.iter().filter(over_the_edge) {
        hours = hours.plus(stretch.hours);
        first = first.or(Some(stretch.day));
    }
    if let Some(day) = first {
        said.notice(Notice::PartElsewhere { day, hours });
    }
    // Days of the weeks at the edges serve the check of these weeks, and the evening before a
    // month its first hours.
    let serves = |day: NaiveDate| {
        week_of(monday_of(day)).any(|beside| desk.input.asks(beside))
            || day.succ_opt().is_some_and(|next| desk.input.asks(next))
    };
    let mut outside: Vec<NaiveDate> =
        desk.input.days.iter().map(|shift| shift.day).filter(|day| !serves(*day)).collect();
    put_in_order(&mut outside, |day| *day);
    outside.dedup();
    if let Some(day) = outside.first() {
        let days = u32::try_from(outside.len()).unwrap_or(u32::MAX);
        said.notice(Notice::DaysElsewhere { day: *day, days });
    }
}

/// Says where the reader's class of a day is not that of the arrangement.
fn passed_over(desk: &Desk<'_>, said: &mut Assessed) {
    let week = Week { rests_on: &|day| desk.employee.week.rests_on(day), arranged: true };
    let mut given: Vec<(NaiveDate, GivenClass)> =
        desk.input.days.iter().filter_map(|shift| Some((shift.day, shift.given?))).collect();
    put_in_order(&mut given, |(day, _)| *day);
    given.dedup();
    for (day, given) in given.into_iter().filter(|(day, _)| desk.input.asks(*day)) {
        let Ok(known) = desk.figures.calendar_day(day, &week) else { continue };
        if pays(known.class).is_none() != (given == GivenClass::Work) {
            said.notice(Notice::GivenClassPassedOver { day });
        }
    }
}
