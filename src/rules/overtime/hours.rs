//! Sorting hours into kinds of overtime. 工时归类。
//!
//! A shift is cut at midnight, and each part has the class of its own date. The eight hours of a
//! day run over all shifts that began on that day, of their workday parts only; the last hours
//! are the extended ones.

use std::sync::Arc;

use chrono::{Days, NaiveDate};

use crate::law::Working;
use crate::params::{CalendarDay, DayClass, Figures, Gap, Week};
use crate::rules::RuleError;
use crate::units::{Exact, Hours, WageMonth, put_in_order};

use super::law;
use super::{
    Employee, GivenClass, Input, OpenQuestion, OvertimeKind, Time, WorkWeek, WorkedDay,
};

/// The open question that is read otherwise than by default; none where all are read so.
pub(super) type Otherwise = Option<OpenQuestion>;

/// A stretch of working time of one date and one kind. 一段工时。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stretch {
    /// Its own date.
    pub(super) day: NaiveDate,
    /// The day on which its shift began.
    pub(super) began: NaiveDate,
    /// Minutes after midnight at which it begins; a day's total stands behind the clock.
    at: u32,
    /// How long.
    pub(super) hours: Hours,
    /// What it is.
    pub(super) kind: Kind,
    /// Whether its date is a local holiday.
    pub(super) local: bool,
}

/// What a stretch is. 工时类别。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Within the normal hours of a workday. 正常工时。
    Normal,
    /// Overtime of a kind. 加班。
    Over(OvertimeKind),
    /// Rest-day time that was given back. 已补休。
    GivenBack,
    /// On a day whose class is not known. 日期类别不明。
    Unknown,
}

/// All working time, sorted. 归类结果。
#[derive(Clone, Debug, Default)]
pub(super) struct Sorted {
    /// The stretches in the order of time.
    pub(super) stretches: Vec<Stretch>,
    /// Days whose class is not known, and why.
    pub(super) unknown: Vec<(NaiveDate, Arc<Gap>)>,
    /// Days on which time off was given for overtime that it does not answer. 补休不能抵的日子。
    pub(super) idle_time_off: Vec<NaiveDate>,
    /// Mondays of weeks that a month's edge cuts and whose other days are not given.
    pub(super) untested_weeks: Vec<NaiveDate>,
    /// Mondays of weeks that were tested although a working day of them was not entered.
    pub(super) incomplete_weeks: Vec<NaiveDate>,
    /// Whether a week had more workday hours than it may.
    pub(super) has_sixth_day: bool,
    /// Whether a shift ran over midnight into or out of a day of another class.
    pub(super) crosses_classes: bool,
}

/// What a date is for the hours worked on it.
#[derive(Clone, Copy, Debug)]
struct DateClass {
    day: NaiveDate,
    class: DayClass,
    local: bool,
}

/// Sorts the shifts of a case.
pub(super) fn sort(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    employee: &Employee,
    otherwise: Otherwise,
) -> Result<Sorted, RuleError> {
    let (classes, sorted) = (Vec::new(), Sorted::default());
    let mut desk = Sorter { w, figures, input, employee, otherwise, classes, sorted };
    let mut shifts: Vec<&WorkedDay> = input.days.iter().collect();
    put_in_order(&mut shifts, |shift| (shift.day, place_in_day(shift)));
    for shift in shifts {
        desk.add(shift);
    }
    let Sorter { w, mut sorted, .. } = desk;
    put_in_order(&mut sorted.stretches, |stretch| (stretch.day, stretch.at));
    let first = input.first.first_day();
    let day_hours = figures.on(law::DAY_HOURS, first)?;
    w.rely(day_hours.figure);
    let a_day = minutes(day_hours.value)?;
    extend(&mut sorted, a_day);
    let week_hours = figures.on(law::WEEK_HOURS, first)?;
    let limits = WeekLimits { day: a_day, week: minutes(week_hours.value)? };
    let may_be_long = employee.week.roster || limits.are_passed_by(employee.week.work_days());
    if may_be_long && employee.has_standard_hours() {
        w.rely(week_hours.figure);
        check_weeks(figures, input, employee, &mut sorted, limits, otherwise);
    }
    give_back(input, &mut sorted);
    Ok(sorted)
}

/// Time off answers rest-day hours of the shifts it was given for, hour by hour, and nothing else.
fn give_back(input: &Input, sorted: &mut Sorted) {
    let mut left: Vec<(NaiveDate, Hours)> = Vec::new();
    for shift in input.days.iter().filter(|shift| shift.time_off != Hours::ZERO) {
        add_to(&mut left, shift.day, shift.time_off);
    }
    let mut cut = Vec::with_capacity(sorted.stretches.len());
    for stretch in &sorted.stretches {
        let given = left.iter_mut().find(|(day, _)| *day == stretch.began);
        match given {
            Some((_, left)) if stretch.kind == Kind::Over(OvertimeKind::RestDay) => {
                let back = (*left).min(stretch.hours);
                *left = left.less(back);
                let given = Stretch { kind: Kind::GivenBack, ..*stretch };
                push_cut(&mut cut, given, back, stretch.kind);
            }
            Some(_) | None => cut.push(*stretch),
        }
    }
    sorted.stretches = cut;
    // What is left of it was given for overtime that it does not answer, if there was any.
    let stands = |day: NaiveDate| {
        sorted.stretches.iter().any(|s| s.began == day && matches!(s.kind, Kind::Over(_)))
    };
    let unused = left.into_iter().filter(|(day, left)| *left != Hours::ZERO && stands(*day));
    sorted.idle_time_off = unused.map(|(day, _)| day).collect();
    put_in_order(&mut sorted.idle_time_off, |day| *day);
}

/// Where a shift stands among those of its day: by the clock, totals last.
fn place_in_day(shift: &WorkedDay) -> u32 {
    match shift.time {
        Time::Span(span) => span.start,
        Time::Total(_) => BEHIND_THE_CLOCK,
    }
}

/// A place in a day that no clock shows, and that is still before the next day's.
const BEHIND_THE_CLOCK: u32 = Hours::DAY.minutes();

/// Cuts shifts at midnight and looks up what each part is.
struct Sorter<'a> {
    w: &'a mut dyn Working,
    figures: Figures<'a>,
    input: &'a Input,
    employee: &'a Employee,
    otherwise: Otherwise,
    classes: Vec<DateClass>,
    sorted: Sorted,
}

impl Sorter<'_> {
    fn add(&mut self, shift: &WorkedDay) {
        let midnight = Hours::DAY.minutes();
        let mut parts: Vec<(NaiveDate, u32, u32)> = Vec::new();
        match shift.time {
            Time::Total(hours) => parts.push((shift.day, BEHIND_THE_CLOCK, hours.minutes())),
            Time::Span(span) => {
                let end = span.end.min(midnight);
                parts.push((shift.day, span.start, end.saturating_sub(span.start)));
                let over = span.end.saturating_sub(midnight);
                if let Some(next) =
                    shift.day.checked_add_days(Days::new(1)).filter(|_| over > 0)
                {
                    parts.push((next, 0, over));
                }
            }
        }
        let mut before: Option<DayClass> = None;
        for (day, at, length) in parts {
            let asked =
                if self.otherwise == Some(OpenQuestion::NightShift) { shift.day } else { day };
            let date = self.class_of(asked);
            if let (Some(before), Some(date)) = (before, date)
                && pays(before) != pays(date.class)
            {
                self.sorted.crosses_classes = true;
            }
            before = date.map(|date| date.class);
            let hours = Hours::from_minutes(length);
            let kind = date.map_or(Kind::Unknown, |date| {
                pays(date.class).map_or(Kind::Normal, Kind::Over)
            });
            let local = date.is_some_and(|date| date.local);
            if hours != Hours::ZERO {
                let began = shift.day;
                self.sorted.stretches.push(Stretch { day, began, at, hours, kind, local });
            }
        }
    }

    /// The class of a date, looked up once.
    fn class_of(&mut self, day: NaiveDate) -> Option<DateClass> {
        if let Some(known) = self.classes.iter().find(|known| known.day == day) {
            return Some(*known);
        }
        if self.sorted.unknown.iter().any(|(known, _)| *known == day) {
            return None;
        }
        match day_class(self.figures, self.input, self.employee.week, day) {
            Ok(known) => {
                let local = known.local.map(|local| local.figure);
                for figure in [known.figure, local].into_iter().flatten() {
                    self.w.rely(figure);
                }
                let date = DateClass { day, class: known.class, local: local.is_some() };
                self.classes.push(date);
                Some(date)
            }
            Err(gap) => {
                self.sorted.unknown.push((day, gap));
                None
            }
        }
    }
}

/// The kind of overtime that all work on a day of this class is; none on a workday.
pub(super) const fn pays(class: DayClass) -> Option<OvertimeKind> {
    match class {
        DayClass::Workday | DayClass::MakeupWorkday => None,
        DayClass::RestDay | DayClass::SubstituteDay | DayClass::MovedRestDay => {
            Some(OvertimeKind::RestDay)
        }
        DayClass::StatutoryHoliday => Some(OvertimeKind::Holiday),
    }
}

/// What a date is for this worker.
pub(super) fn day_class<'a>(
    figures: Figures<'a>,
    input: &Input,
    week: WorkWeek,
    day: NaiveDate,
) -> Result<CalendarDay<'a>, Arc<Gap>> {
    let by_roster = |day: NaiveDate| is_marked_rest(input, day);
    let by_week = |day: NaiveDate| week.rests_on(day);
    let week = if week.roster {
        Week { rests_on: &by_roster, arranged: false }
    } else {
        Week { rests_on: &by_week, arranged: true }
    };
    match (figures.calendar_day(day, &week), given_class(input, day)) {
        // What was moved in a year the reader may say, not which days are statutory.
        (Err(gap), Some(given)) if gap.key == law::ARRANGEMENT => {
            let as_given = |_: NaiveDate| given == GivenClass::Rest;
            figures.calendar_day(day, &Week { rests_on: &as_given, arranged: false })
        }
        (found, _) => found,
    }
}

/// What the reader says a date was.
fn given_class(input: &Input, day: NaiveDate) -> Option<GivenClass> {
    input.days.iter().filter(|shift| shift.day == day).find_map(|shift| shift.given)
}

/// Whether the roster marks a date as a rest day.
pub(super) fn is_marked_rest(input: &Input, day: NaiveDate) -> bool {
    given_class(input, day) == Some(GivenClass::Rest)
}

/// Cuts what exceeds the hours of a day from the workday parts of all shifts that began on it.
fn extend(sorted: &mut Sorted, day_minutes: u32) {
    let mut done: Vec<(NaiveDate, Hours)> = Vec::new();
    let mut cut: Vec<Stretch> = Vec::with_capacity(sorted.stretches.len());
    for stretch in &sorted.stretches {
        if stretch.kind != Kind::Normal {
            cut.push(*stretch);
            continue;
        }
        let before = done.iter().find(|(day, _)| *day == stretch.began);
        let worked = before.map_or(Hours::ZERO, |(_, worked)| *worked);
        let room = Hours::from_minutes(day_minutes).less(worked);
        add_to(&mut done, stretch.began, stretch.hours);
        push_cut(&mut cut, *stretch, room, Kind::Over(OvertimeKind::Extended));
    }
    sorted.stretches = cut;
}

/// Adds to the hours of a day.
pub(super) fn add_to(days: &mut Vec<(NaiveDate, Hours)>, day: NaiveDate, more: Hours) {
    if let Some((_, hours)) = days.iter_mut().find(|(known, _)| *known == day) {
        *hours = hours.plus(more);
    } else {
        days.push((day, more));
    }
}

/// A stretch, up to `room` as it is and what follows as `kind`.
fn push_cut(cut: &mut Vec<Stretch>, stretch: Stretch, room: Hours, kind: Kind) {
    let normal = stretch.hours.min(room);
    let rest = stretch.hours.less(normal);
    if normal != Hours::ZERO {
        cut.push(Stretch { hours: normal, ..stretch });
    }
    if rest != Hours::ZERO {
        let at = stretch.at.saturating_add(normal.minutes());
        cut.push(Stretch { hours: rest, kind, at, ..stretch });
    }
}

/// Normal minutes of a day and of a week.
#[derive(Clone, Copy)]
struct WeekLimits {
    day: u32,
    week: u32,
}

impl WeekLimits {
    /// Whether so many working days of normal hours are more than a week may have: those of a week
    /// with fewer than two rest days.
    fn are_passed_by(self, work_days: usize) -> bool {
        let days = u32::try_from(work_days).unwrap_or(u32::MAX);
        self.week < days.saturating_mul(self.day)
    }
}

/// In weeks with fewer than two rest days, normal hours beyond those of a week are rest-day hours:
/// the last ones of the week.
fn check_weeks(
    figures: Figures<'_>,
    input: &Input,
    employee: &Employee,
    sorted: &mut Sorted,
    limits: WeekLimits,
    otherwise: Otherwise,
) {
    let mut mondays: Vec<NaiveDate> = Vec::new();
    for stretch in sorted.stretches.iter().filter(|stretch| stretch.kind == Kind::Normal) {
        let monday = crate::units::monday_of(stretch.day);
        if !mondays.contains(&monday) {
            mondays.push(monday);
        }
    }
    for monday in mondays {
        let days: Vec<NaiveDate> = week_of(monday).collect();
        let asked = days.iter().any(|day| input.asks(*day));
        let outside_given =
            input.days.iter().any(|shift| days.contains(&shift.day) && !input.asks(shift.day));
        // The worker's own rest days outside the months can add nothing.
        let own_rest = |day: NaiveDate| !employee.week.roster && employee.week.rests_on(day);
        let is_cut = days.iter().any(|day| !input.asks(*day) && !own_rest(*day));
        let work_days = days.iter().filter(|day| !is_marked_rest(input, **day)).count();
        if !asked || (employee.week.roster && !limits.are_passed_by(work_days)) {
            continue;
        }
        if is_cut && !outside_given {
            sorted.untested_weeks.push(monday);
            continue;
        }
        let kind = if otherwise == Some(OpenQuestion::SixthDay) {
            OvertimeKind::Extended
        } else {
            OvertimeKind::RestDay
        };
        let left_out = |day: &NaiveDate| {
            !input.days.iter().any(|shift| shift.day == *day)
                && employee.serves_on(*day)
                && input.asks(*day)
                && day_class(figures, input, employee.week, *day)
                    .is_ok_and(|known| pays(known.class).is_none())
        };
        if days.iter().any(left_out) {
            sorted.incomplete_weeks.push(monday);
        }
        let mut room = Hours::from_minutes(limits.week);
        let mut cut = Vec::with_capacity(sorted.stretches.len());
        for stretch in &sorted.stretches {
            if stretch.kind == Kind::Normal && days.contains(&stretch.day) {
                if room < stretch.hours {
                    sorted.has_sixth_day = true;
                }
                push_cut(&mut cut, *stretch, room, Kind::Over(kind));
                room = room.less(stretch.hours);
            } else {
                cut.push(*stretch);
            }
        }
        sorted.stretches = cut;
    }
}

/// Monday to Sunday.
pub(super) fn week_of(monday: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    monday.iter_days().take_while(move |day| crate::units::monday_of(*day) == monday)
}

/// A number of hours in minutes.
fn minutes(hours: Exact) -> Result<u32, RuleError> {
    let minutes = hours.times(Hours::whole(1).minutes_exact())?;
    u32::try_from(minutes.round_half_up(1)?).map_err(|_| RuleError::OutOfRange)
}

impl Sorted {
    /// The hours of a kind that began on days of a month, for the limits.
    pub(super) fn begun_in(&self, month: WageMonth, kind: OvertimeKind) -> Hours {
        let of_kind = |stretch: &&Stretch| {
            stretch.kind == Kind::Over(kind) && month.contains(stretch.began)
        };
        self.stretches.iter().filter(of_kind).fold(Hours::ZERO, |sum, s| sum.plus(s.hours))
    }

    /// The first gap among the days of a month that are not known.
    pub(super) fn gap_in(&self, month: WageMonth) -> Option<&Gap> {
        let found = self.unknown.iter().find(|(day, _)| month.contains(*day));
        found.map(|(_, gap)| gap.as_ref())
    }
}
