//! From a case to the rule's input. 由填写内容到规则输入。

use chrono::{Days, NaiveDate};

use crate::api::{Case, Problem, Reader};
use crate::law::Given;
use crate::params::Supplied;
use crate::report::EntryError;
use crate::report::Mistake;
use crate::rules::overtime::{
    Absence, Employee, GivenClass, HolidayComparison, HoursSystem, Input, OvertimeKind, Paid,
    PieceWork, Pieces, Protected, Time, Wage, WageForm, Work, WorkWeek, WorkedDay,
};
use crate::rules::{Place, Tier};
use crate::units::{Cycle, Hours, WageMonth, monday_of, put_in_order};

use super::fields::{
    CYCLES, DAY_CLASSES, DAY_HOURS, FORMS, MONTH_HOURS, MOST_MONTHS, MOST_PIECES, PAID_FOR,
    PLACES, PROTECTED, QUOTA, REST_DAYS, SYSTEMS, TIMES, WAGE_BASIS, YEAR_HOURS, YES_NO,
};
use crate::api::minimum_wage::CLASSES;

/// Most rows of a table in a case.
pub(in crate::api) const MOST_ROWS: usize = 1000;

/// The months of a case.
#[derive(Clone, Copy)]
pub(in crate::api) struct Span {
    pub(in crate::api) first: WageMonth,
    pub(in crate::api) last: WageMonth,
}

impl Span {
    /// Whether a month lies in it.
    pub(in crate::api) fn holds(self, month: WageMonth) -> bool {
        self.first <= month && month <= self.last
    }

    /// From the Monday of the first week, or the evening before the first day if a shift runs on
    /// from it, to the Sunday of the last.
    pub(in crate::api) fn weeks(self) -> (NaiveDate, NaiveDate) {
        let first = self.first.first_day();
        let first = monday_of(first).min(first.pred_opt().unwrap_or(first));
        let last = monday_of(self.last.last_day());
        (first, last.checked_add_days(Days::new(6)).unwrap_or(last))
    }
}

/// Reads a case whole: the input, or every problem.
pub(super) fn read(case: &Case) -> Result<(Input, Supplied), Vec<Problem>> {
    let mut reader = Reader::new(case);
    let supplied = reader.supplied();
    let class = reader.choice("class", CLASSES);
    let place = match reader.choice("tier", PLACES) {
        "1" => Place::Tier(Tier::One),
        "2" => Place::Tier(Tier::Two),
        "3" => Place::Tier(Tier::Three),
        _ => Place::County,
    };
    let span = months(&mut reader);
    if span.is_none() && !matches!(class, "managed" | "self_directed") {
        // Asked for at once, not only when the month is known.
        reader.need("wage");
    }
    let mut input = None;
    if let Some(span) = span {
        let days = days(&mut reader);
        let paid = paid(&mut reader, span);
        let work = work(&mut reader, class, span);
        input = work.map(|work| {
            let (first, last) = (span.first, span.last);
            Input { first, last, work, place, days, paid }
        });
    }
    let problems = reader.into_problems();
    match input {
        Some(input) if problems.is_empty() => Ok((input, supplied)),
        _ => Err(problems),
    }
}

pub(in crate::api) fn months(reader: &mut Reader<'_>) -> Option<Span> {
    reader.need("month");
    let first = reader.month("month")?;
    let last = reader.month("last_month").unwrap_or(first);
    if last < first {
        reader.refuse("last_month", EntryError::EndBeforeStart);
        return None;
    }
    let count = core::iter::successors(Some(first), |month| month.next())
        .take_while(|month| *month <= last)
        .take(MOST_MONTHS.saturating_add(1))
        .count();
    if MOST_MONTHS < count {
        reader.mistake(
            "last_month",
            Mistake::TOO_MANY_MONTHS.with(
                "",
                [Given::Count(i64::try_from(MOST_MONTHS).unwrap_or(i64::MAX)), Given::Nothing],
            ),
        );
        return None;
    }
    Some(Span { first, last })
}

fn work(reader: &mut Reader<'_>, class: &str, span: Span) -> Option<Work> {
    Some(match class {
        "part_time" => {
            reader.need("wage");
            Work::PartTime { agreed_wage: reader.money("wage")? }
        }
        "managed" => {
            for name in ["normal_hours", "normal_pay", "holiday_hours", "holiday_pay"] {
                reader.need(name);
            }
            let normal_hours = reader.hours("normal_hours", MONTH_HOURS);
            let normal_pay = reader.money("normal_pay");
            let holiday_hours = reader.hours("holiday_hours", MONTH_HOURS);
            let holiday_pay = reader.money("holiday_pay");
            Work::Managed(HolidayComparison {
                normal_hours: normal_hours?,
                normal_pay: normal_pay?,
                holiday_hours: holiday_hours?,
                holiday_pay: holiday_pay?,
            })
        }
        "self_directed" => Work::SelfDirected,
        "dispatched" => Work::Dispatched(employee(reader, span)?),
        "over_age" => Work::OverAge(employee(reader, span)?),
        _ => Work::FullTime(employee(reader, span)?),
    })
}

fn employee(reader: &mut Reader<'_>, span: Span) -> Option<Employee> {
    let form = form(reader, span);
    let needs_wage = match form {
        WageForm::Month | WageForm::Day | WageForm::Hour => true,
        WageForm::Piece(_) | WageForm::Package => false,
    };
    if needs_wage {
        reader.need("wage");
    }
    let wages = wages(reader);
    let regular = reader.choice("wage_basis", WAGE_BASIS) == "regular";
    let base_wage = reader.money("base_wage").filter(|_| regular);
    let system = system(reader, span);
    let (joined, left) = (reader.day("joined"), reader.day("left"));
    for (name, day) in [("joined", joined), ("left", left)] {
        let outside = |day: &NaiveDate| !WageMonth::of(*day).is_some_and(|m| span.holds(m));
        if let Some(day) = day.filter(outside) {
            reader.refuse(name, EntryError::OutsidePeriod { text: day.to_string() });
        }
    }
    if let (Some(joined), Some(left)) = (joined, left)
        && left < joined
    {
        reader.refuse("left", EntryError::EndBeforeStart);
    }
    let absences = absences(reader, span);
    let protected = match reader.choice("protected", PROTECTED) {
        "pregnant" => Some(Protected::Pregnant),
        "nursing" => Some(Protected::Nursing),
        _ => None,
    };
    let emergency = reader.choice("emergency", YES_NO) == "yes";
    let week = week(reader);
    if needs_wage && wages.is_empty() {
        return None;
    }
    Some(Employee {
        system: system?,
        form,
        wages,
        base_wage,
        week,
        joined,
        left,
        absences,
        protected,
        emergency,
    })
}

/// The wage and its changes, in the order of days.
pub(in crate::api) fn wages(reader: &mut Reader<'_>) -> Vec<Wage> {
    let first = reader.money("wage");
    let mut wages: Vec<Wage> =
        first.map(|amount| Wage { from: None, amount }).into_iter().collect();
    reader.each_row("wages", MOST_ROWS, &mut |reader| {
        let (from, amount) = (reader.day("from"), reader.money("amount"));
        reader.need("from");
        reader.need("amount");
        let (Some(from), Some(amount)) = (from, amount) else { return };
        if wages.iter().any(|known| known.from == Some(from)) {
            reader.refuse("from", EntryError::RepeatedDay { text: from.to_string() });
        }
        wages.push(Wage { from: Some(from), amount });
    });
    put_in_order(&mut wages, |wage| wage.from);
    wages
}

fn form(reader: &mut Reader<'_>, span: Span) -> WageForm {
    match reader.choice("wage_form", FORMS) {
        "day" => WageForm::Day,
        "hour" => WageForm::Hour,
        "package" => WageForm::Package,
        "piece" => {
            let quota_met = reader.choice("quota", QUOTA) == "met";
            WageForm::Piece(PieceWork { quota_met, pieces: pieces(reader, span) })
        }
        _ => WageForm::Month,
    }
}

fn pieces(reader: &mut Reader<'_>, span: Span) -> Vec<Pieces> {
    let mut pieces = Vec::new();
    reader.each_row("pieces", MOST_ROWS, &mut |reader| {
        let time = time(reader.choice("time", TIMES)).unwrap_or(OvertimeKind::Extended);
        let count = reader.count("count", 0, MOST_PIECES);
        let unit_price = reader.money("unit_price");
        reader.need("count");
        reader.need("unit_price");
        let month = month_of_row(reader, span);
        if let (Some(count), Some(unit_price), Some(month)) = (count, unit_price, month) {
            pieces.push(Pieces { month, time, count, unit_price });
        }
    });
    pieces
}

fn time(word: &str) -> Option<OvertimeKind> {
    match word {
        "extended" => Some(OvertimeKind::Extended),
        "rest_day" => Some(OvertimeKind::RestDay),
        "holiday" => Some(OvertimeKind::Holiday),
        _ => None,
    }
}

/// The month of a row; the first of the case where the row does not say.
pub(in crate::api) fn month_of_row(reader: &mut Reader<'_>, span: Span) -> Option<WageMonth> {
    if reader.text("month").is_empty() {
        return Some(span.first);
    }
    let month = reader.month("month")?;
    if span.holds(month) {
        return Some(month);
    }
    reader.refuse("month", EntryError::OutsidePeriod { text: month.to_string() });
    None
}

fn system(reader: &mut Reader<'_>, span: Span) -> Option<HoursSystem> {
    let approved = reader.choice("approved", YES_NO) == "yes";
    Some(match reader.choice("system", SYSTEMS) {
        "averaged" => {
            let cycle = match reader.choice("cycle", CYCLES) {
                "week" => Cycle::Week,
                "quarter" => Cycle::Quarter,
                "half_year" => Cycle::HalfYear,
                "year" => Cycle::Year,
                _ => Cycle::Month,
            };
            let total = reader.hours("cycle_hours", YEAR_HOURS);
            reader.need("cycle_first");
            let first = reader.day("cycle_first")?;
            let is_asked = WageMonth::of(first).is_some_and(|month| span.holds(month));
            if approved && total.is_none() && !is_asked {
                // The hours before the months asked would be missing from the cycle.
                reader.refuse(
                    "cycle_first",
                    EntryError::OutsidePeriod { text: first.to_string() },
                );
            }
            HoursSystem::Averaged { approved, cycle, first, total }
        }
        "unfixed" => HoursSystem::Unfixed { approved },
        _ => HoursSystem::Standard,
    })
}

pub(in crate::api) fn week(reader: &mut Reader<'_>) -> WorkWeek {
    work_week(reader.choice("rest_days", REST_DAYS))
}

/// The week that a word of the field `rest_days` stands for. 每周休息安排。
pub fn work_week(word: &str) -> WorkWeek {
    const NAMES: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    match word {
        "sat_sun" => WorkWeek::PLAIN,
        "roster" => WorkWeek { roster: true, ..WorkWeek::PLAIN },
        one => WorkWeek { rests: NAMES.map(|name| name == one), roster: false },
    }
}

pub(in crate::api) fn absences(reader: &mut Reader<'_>, span: Span) -> Vec<Absence> {
    let mut absences = Vec::new();
    reader.each_row("absences", MOST_ROWS, &mut |reader| {
        let hours = reader.hours("hours", MONTH_HOURS);
        let month = month_of_row(reader, span);
        if let (Some(hours), Some(month)) = (hours, month) {
            absences.push(Absence { month, hours });
        }
    });
    absences
}

fn paid(reader: &mut Reader<'_>, span: Span) -> Vec<Paid> {
    let mut paid = Vec::new();
    reader.each_row("paid", MOST_ROWS, &mut |reader| {
        let amount = reader.money("amount");
        let kind = time(reader.choice("kind", PAID_FOR));
        let month = month_of_row(reader, span);
        // A row without an amount is one that is still to be filled in.
        if let (Some(amount), Some(month)) = (amount, month) {
            paid.push(Paid { month, kind, amount });
        }
    });
    paid
}

pub(in crate::api) fn days(reader: &mut Reader<'_>) -> Vec<WorkedDay> {
    let mut days: Vec<WorkedDay> = Vec::new();
    reader.each_row("days", MOST_ROWS, &mut |reader| {
        let day = reader.day("day");
        let hours = reader.hours("hours", DAY_HOURS);
        let clock = reader.clock("span");
        let time_off = reader.hours("time_off", DAY_HOURS).unwrap_or_default();
        let given = match reader.choice("class", DAY_CLASSES) {
            "work" => Some(GivenClass::Work),
            "rest" => Some(GivenClass::Rest),
            _ => None,
        };
        reader.need("day");
        let has_time = !reader.text("hours").is_empty() || !reader.text("span").is_empty();
        // A day without hours is one that is still to be filled in.
        if !has_time && given.is_none() {
            if time_off != Hours::ZERO {
                reader.need("hours");
            }
            return;
        }
        let Some(day) = day else { return };
        let text = || day.to_string();
        let time = match (hours, clock) {
            (Some(_), Some(_)) => {
                reader.mistake("hours", Mistake::HOURS_OR_SPAN.of(""));
                return;
            }
            (_, Some(clock)) => Time::Span(clock),
            (hours, None) => Time::Total(hours.unwrap_or(Hours::ZERO)),
        };
        let shift = WorkedDay { day, time, time_off, given };
        if days.iter().any(|known| overlaps(known, &shift)) {
            reader.mistake("span", Mistake::OVERLAP.of(text()));
        }
        let same_day = days.iter().filter(|known| known.day == day);
        let other = |known: &&WorkedDay| known.given.is_some() && known.given != given;
        if given.is_some() && same_day.clone().any(|known| other(&known)) {
            reader.refuse("class", EntryError::RepeatedDay { text: text() });
        }
        let length = |shift: &WorkedDay| match shift.time {
            Time::Total(hours) => hours.minutes(),
            Time::Span(span) => span.end.saturating_sub(span.start),
        };
        let all = same_day.map(length).fold(length(&shift), u32::saturating_add);
        if Hours::DAY.minutes() < all {
            let most = DAY_HOURS;
            reader.mistake(
                "hours",
                Mistake::TOO_MANY_ON_DAY
                    .with(text(), [Given::Count(most.into()), Given::Nothing]),
            );
        }
        days.push(shift);
    });
    days
}

/// Whether two shifts by the clock cover the same time.
fn overlaps(a: &WorkedDay, b: &WorkedDay) -> bool {
    let (Time::Span(a_span), Time::Span(b_span)) = (a.time, b.time) else { return false };
    // Minutes of the second on the clock of the first.
    let apart = b.day.signed_duration_since(a.day).num_days();
    let shift = apart.saturating_mul(i64::from(Hours::DAY.minutes()));
    let at = |minute: u32, shift: i64| i64::from(minute).saturating_add(shift);
    at(b_span.start, shift) < i64::from(a_span.end)
        && i64::from(a_span.start) < at(b_span.end, shift)
}
