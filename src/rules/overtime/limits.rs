//! Limits of overtime, rest of the week, protected workers. 加班上限与休息。

use chrono::NaiveDate;

use crate::law::Working;
use crate::params::{Figure, Found};
use crate::rules::RuleError;
use crate::units::{Exact, Hours, WageMonth};

use super::base::Desk;
use super::hours::{Kind, Sorted, is_marked_rest, week_of};
use super::law;
use super::{Assessed, Finding, HoursSystem, Notice, OvertimeKind, Protected};

/// What is found beside the pay. The pay stays due above every limit.
pub(super) fn check(
    w: &mut dyn Working,
    desk: &Desk<'_>,
    sorted: &Sorted,
    said: &mut Assessed,
) -> Result<(), RuleError> {
    banned(w, desk, sorted, said)?;
    if desk.employee.week.roster {
        weekly_rest(desk, said);
    }
    let standard = match desk.employee.system {
        HoursSystem::Standard
        | HoursSystem::Averaged { approved: false, .. }
        | HoursSystem::Unfixed { approved: false } => true,
        HoursSystem::Averaged { approved: true, .. }
        | HoursSystem::Unfixed { approved: true } => false,
    };
    if standard && !desk.employee.emergency {
        by_day(w, desk, sorted, said)?;
        by_month(w, desk, sorted, said)?;
    }
    Ok(())
}

fn limit(
    desk: &Desk<'_>,
    figure: Figure<Exact>,
    day: NaiveDate,
) -> Result<Found<Exact>, RuleError> {
    Ok(desk.figures.on(figure, day)?)
}

/// Workday overtime of each day: above the usual most a notice, above the greatest a breach.
fn by_day(
    w: &mut dyn Working,
    desk: &Desk<'_>,
    sorted: &Sorted,
    said: &mut Assessed,
) -> Result<(), RuleError> {
    let mut days: Vec<(NaiveDate, Hours)> = Vec::new();
    let extended = Kind::Over(OvertimeKind::Extended);
    for stretch in sorted.stretches.iter().filter(|stretch| stretch.kind == extended) {
        if !desk.input.asks(stretch.began) {
            continue;
        }
        match days.iter_mut().find(|(day, _)| *day == stretch.began) {
            Some((_, hours)) => *hours = hours.plus(stretch.hours),
            None => days.push((stretch.began, stretch.hours)),
        }
    }
    let mut usual: Option<Notice> = None;
    for (day, hours) in days {
        let most = limit(desk, law::DAY_LIMIT, day)?;
        if most.value < hours.exact() {
            w.rely(most.figure);
            said.find(Finding::DayAboveLimit { day, hours, most: most.value });
        }
        let most = limit(desk, law::USUAL_LIMIT, day)?;
        if most.value < hours.exact() {
            w.rely(most.figure);
            match &mut usual {
                Some(Notice::DayAboveUsual { days, .. }) => *days = days.saturating_add(1),
                _ => {
                    let most = most.value;
                    usual = Some(Notice::DayAboveUsual { day, hours, most, days: 1 });
                }
            }
        }
    }
    said.notices.extend(usual);
    Ok(())
}

/// Overtime of each month: workdays alone a breach, with the other kinds a notice.
fn by_month(
    w: &mut dyn Working,
    desk: &Desk<'_>,
    sorted: &Sorted,
    said: &mut Assessed,
) -> Result<(), RuleError> {
    let months: Vec<WageMonth> = desk.input.months().collect();
    for month in months {
        let most = limit(desk, law::MONTH_LIMIT, month.first_day())?;
        let hours = sorted.begun_in(month, OvertimeKind::Extended);
        let all = OvertimeKind::ALL
            .into_iter()
            .fold(Hours::ZERO, |sum, kind| sum.plus(sorted.begun_in(month, kind)));
        if most.value < all.exact() {
            w.rely(most.figure);
        }
        let most = most.value;
        if most < hours.exact() {
            said.find(Finding::MonthAboveLimit { month, hours, most });
        } else if most < all.exact() {
            said.notice(Notice::AllAboveLimit { month, hours: all, most });
        }
    }
    Ok(())
}

/// A whole week of the roster without a rest day.
fn weekly_rest(desk: &Desk<'_>, said: &mut Assessed) {
    let mut mondays: Vec<NaiveDate> = Vec::new();
    for shift in &desk.input.days {
        let monday = crate::units::monday_of(shift.day);
        if !mondays.contains(&monday) {
            mondays.push(monday);
        }
    }
    mondays.sort_unstable();
    for monday in mondays {
        let mut days = week_of(monday);
        let is_whole = week_of(monday).all(|day| desk.input.asks(day));
        if is_whole && !days.any(|day| is_marked_rest(desk.input, day)) {
            said.find(Finding::NoRestDay { monday });
        }
    }
}

/// Overtime or night work of someone whom none may be asked of.
fn banned(
    w: &mut dyn Working,
    desk: &Desk<'_>,
    sorted: &Sorted,
    said: &mut Assessed,
) -> Result<(), RuleError> {
    let Some(who) = desk.employee.protected else { return Ok(()) };
    let worked_over = |kind: Kind| matches!(kind, Kind::Over(_) | Kind::GivenBack);
    if !sorted.stretches.iter().any(|stretch| worked_over(stretch.kind)) {
        return Ok(());
    }
    let figure = match who {
        Protected::Pregnant => law::PREGNANT,
        Protected::Nursing => law::NURSING,
    };
    let found = limit(desk, figure, desk.input.first.first_day())?;
    w.rely(found.figure);
    said.find(Finding::Banned { who, bound: found.value });
    Ok(())
}
