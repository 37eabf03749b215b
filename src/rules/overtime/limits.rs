//! Limits of overtime, rest of the week, protected workers. 加班上限与休息。

use chrono::NaiveDate;

use crate::law::Working;
use crate::params::{Figure, Found};
use crate::rules::RuleError;
use crate::units::{Exact, Hours, WageMonth, put_in_order};

use super::base::Desk;
use super::hours::{Kind, Sorted, Stretch, add_to, is_marked_rest, week_of};
use super::law;
use super::{Assessed, Finding, Notice, OvertimeKind, Protected};

/// What is found beside the pay. The pay stays due above every limit.
pub(super) fn check(
    w: &mut dyn Working,
    desk: &Desk<'_>,
    sorted: &Sorted,
    said: &mut Assessed,
) -> Result<(), RuleError> {
    banned(w, desk, sorted, said)?;
    if desk.employee.week.roster {
        weekly_rest(w, desk, said)?;
    }
    if desk.employee.has_standard_hours() && !desk.employee.emergency {
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
        add_to(&mut days, stretch.began, stretch.hours);
    }
    let mut above_usual: Vec<(NaiveDate, Hours, Exact)> = Vec::new();
    for (day, hours) in days {
        let most = limit(desk, law::DAY_LIMIT, day)?;
        if most.value < hours.exact() {
            w.rely(most.figure);
            said.find(Finding::DayAboveLimit { day, hours, most: most.value });
        }
        let most = limit(desk, law::USUAL_LIMIT, day)?;
        if most.value < hours.exact() {
            w.rely(most.figure);
            above_usual.push((day, hours, most.value));
        }
    }
    if let Some((day, hours, most)) = above_usual.first().copied() {
        let days = u32::try_from(above_usual.len()).unwrap_or(u32::MAX);
        said.notice(Notice::DayAboveUsual { day, hours, most, days });
    }
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

/// A week that is given day by day and of which the roster makes fewer days rest days than it has
/// to.
fn weekly_rest(
    w: &mut dyn Working,
    desk: &Desk<'_>,
    said: &mut Assessed,
) -> Result<(), RuleError> {
    let mut mondays: Vec<NaiveDate> = Vec::new();
    for shift in &desk.input.days {
        let monday = crate::units::monday_of(shift.day);
        if !mondays.contains(&monday) {
            mondays.push(monday);
        }
    }
    put_in_order(&mut mondays, |monday| *monday);
    for monday in mondays {
        // A day that is not given may have been the rest day.
        let given = |day| desk.input.days.iter().any(|shift| shift.day == day);
        if !week_of(monday).any(|day| desk.input.asks(day)) || !week_of(monday).all(given) {
            continue;
        }
        let least = limit(desk, law::REST_DAYS, monday)?;
        w.rely(least.figure);
        let rests = week_of(monday).filter(|day| is_marked_rest(desk.input, *day)).count();
        if Exact::whole(i64::try_from(rests).unwrap_or(i64::MAX)) < least.value {
            said.find(Finding::NoRestDay { monday });
        }
    }
    Ok(())
}

/// Overtime, or a shift through the night, of someone of whom none may be asked.
fn banned(
    w: &mut dyn Working,
    desk: &Desk<'_>,
    sorted: &Sorted,
    said: &mut Assessed,
) -> Result<(), RuleError> {
    let Some(who) = desk.employee.protected else { return Ok(()) };
    let is_banned = |stretch: &Stretch| {
        matches!(stretch.kind, Kind::Over(_) | Kind::GivenBack) || stretch.day != stretch.began
    };
    if !sorted.stretches.iter().any(is_banned) {
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
