//! From a case to the rule's input. 由填写内容到规则输入。

use chrono::NaiveDate;

use crate::api::minimum_wage::{PAY_KINDS, PAY_WORDS};
use crate::api::overtime::fields::PLACES;
use crate::api::overtime::input::{
    MOST_ROWS, Span, absences, days, month_of_row, months, wages, week,
};
use crate::api::{Case, Problem, Reader};
use crate::law::PayKind;
use crate::params::Supplied;
use crate::report::EntryError;
use crate::report::Mistake;
use crate::rules::claim::{Input, MonthInput, PayDay};
use crate::rules::minimum_wage::{
    Attendance, DayHours, Monthly, PartTime, PayLine, Quota, Worked,
};
use crate::rules::overtime::{
    Absence, Employee, HoursSystem, Paid, Time, Wage, WageForm, WorkWeek, WorkedDay,
};
use crate::rules::{Place, Tier, minimum_wage, overtime};
use crate::units::{Hours, Money, WageMonth};

use super::fields::{CLASSES, FORMS, PAY_MONTHS};

/// What holds for all months of a case.
struct Job {
    class: &'static str,
    place: Place,
    form: WageForm,
    wages: Vec<Wage>,
    week: WorkWeek,
    joined: Option<NaiveDate>,
    left: Option<NaiveDate>,
    absences: Vec<Absence>,
    days: Vec<WorkedDay>,
    pay: Vec<(WageMonth, PayKind, Money)>,
}

/// Reads a case whole: the input, or every problem.
pub(super) fn read(case: &Case) -> Result<(Input, Supplied), Vec<Problem>> {
    let mut reader = Reader::new(case);
    let supplied = reader.supplied();
    let span = months(&mut reader);
    let job = span.map(|span| job(&mut reader, span));
    let pay_day = reader.count("pay_day", 1, 31).map(|day| PayDay {
        day,
        next_month: reader.choice("pay_month", PAY_MONTHS) == "next",
    });
    let filing = reader.day("filing");
    let problems = reader.into_problems();
    match (span, job) {
        (Some(span), Some(job)) if problems.is_empty() => {
            let all = core::iter::successors(Some(span.first), |month| month.next())
                .take_while(|month| *month <= span.last);
            let months = all.map(|month| job.month(month)).collect();
            Ok((Input { months, pay_day, left: job.left, filing }, supplied))
        }
        _ => Err(problems),
    }
}

fn job(reader: &mut Reader<'_>, span: Span) -> Job {
    let class = reader.choice("class", CLASSES);
    let place = match reader.choice("tier", PLACES) {
        "1" => Place::Tier(Tier::One),
        "2" => Place::Tier(Tier::Two),
        "3" => Place::Tier(Tier::Three),
        _ => Place::County,
    };
    let form = match reader.choice("wage_form", FORMS) {
        "day" => WageForm::Day,
        "hour" => WageForm::Hour,
        _ => WageForm::Month,
    };
    let (joined, left) = (reader.day("joined"), reader.day("left"));
    if let Some(left) = left.filter(|left| *left < span.last.first_day()) {
        reader.mistake("left", Mistake::AFTER_LEAVING.of(left.to_string()));
    }
    if let (Some(joined), Some(left)) = (joined, left)
        && left < joined
    {
        reader.refuse("left", EntryError::EndBeforeStart);
    }
    if let Some(joined) = joined.filter(|joined| span.first.last_day() < *joined) {
        reader.refuse("joined", EntryError::OutsidePeriod { text: joined.to_string() });
    }
    let pay = pay(reader, span);
    if pay.is_empty() {
        reader.refuse("pay", EntryError::Needed);
    }
    Job {
        class,
        place,
        form,
        wages: wages(reader),
        week: week(reader),
        joined,
        left,
        absences: absences(reader, span),
        days: days(reader),
        pay,
    }
}

fn pay(reader: &mut Reader<'_>, span: Span) -> Vec<(WageMonth, PayKind, Money)> {
    let mut lines = Vec::new();
    reader.each_row("pay", MOST_ROWS, &mut |reader| {
        let kind = reader.choice("kind", PAY_WORDS);
        let amount = reader.money("amount");
        let month = month_of_row(reader, span);
        let kind = PAY_KINDS.iter().find(|(word, _)| *word == kind).map(|(_, kind)| *kind);
        // A line without an amount is one that is still to be filled in.
        if let (Some(amount), Some(month), Some(kind)) = (amount, month, kind) {
            lines.push((month, kind, amount));
        }
    });
    lines
}

impl Job {
    /// One month of it, as the two rules take it.
    fn month(&self, month: WageMonth) -> MonthInput {
        let of_month = self.pay.iter().filter(|(of, ..)| *of == month);
        let line = |(_, kind, amount): &(WageMonth, PayKind, Money)| PayLine {
            kind: *kind,
            amount: *amount,
            months: 1,
        };
        let pay: Vec<PayLine> = of_month.map(line).collect();
        let wages = minimum_wage::Input {
            month,
            place: self.place,
            agreed_place: None,
            pay,
            work: self.work(month),
        };
        MonthInput { wages, overtime: self.overtime(month) }
    }

    fn work(&self, month: WageMonth) -> minimum_wage::Work {
        let within = |day: Option<NaiveDate>| day.filter(|day| month.contains(*day));
        let absent = self
            .absences
            .iter()
            .filter(|absence| absence.month == month)
            .fold(Hours::ZERO, |sum, absence| sum.plus(absence.hours));
        let monthly = Monthly {
            attendance: Attendance::Worked {
                absent,
                sick: Hours::ZERO,
                joined: within(self.joined),
                left: within(self.left),
            },
            quota: Quota::NotPieceWork,
            probation: None,
            package: None,
        };
        match self.class {
            "part_time" => minimum_wage::Work::PartTime(PartTime {
                first: month.first_day(),
                last: month.last_day(),
                worked: Worked::ByDay(self.hours_by_day(month)),
                agreed_wage: None,
                probation: false,
            }),
            "dispatched" => minimum_wage::Work::Dispatched(monthly),
            "over_age" => minimum_wage::Work::OverAge(monthly),
            _ => minimum_wage::Work::FullTime(monthly),
        }
    }

    /// The hours of each day on which a shift began.
    fn hours_by_day(&self, month: WageMonth) -> Vec<DayHours> {
        let mut by_day: Vec<DayHours> = Vec::new();
        for shift in self.days.iter().filter(|shift| month.contains(shift.day)) {
            let hours = match shift.time {
                Time::Total(hours) => hours,
                Time::Span(span) => span.length(),
            };
            match by_day.iter_mut().find(|known| known.day == shift.day) {
                Some(known) => known.hours = known.hours.plus(hours),
                None => by_day.push(DayHours { day: shift.day, hours }),
            }
        }
        by_day
    }

    /// The month's overtime, where a wage and hours were given.
    fn overtime(&self, month: WageMonth) -> Option<overtime::Input> {
        let is_worked = self.days.iter().any(|shift| month.contains(shift.day));
        if self.wages.is_empty() || !is_worked || self.class == "part_time" {
            return None;
        }
        let within = |day: Option<NaiveDate>| day.filter(|day| month.contains(*day));
        let employee = Employee {
            system: HoursSystem::Standard,
            form: self.form.clone(),
            wages: self.wages.clone(),
            base_wage: None,
            week: self.week,
            joined: within(self.joined),
            left: within(self.left),
            absences: Vec::new(),
            protected: None,
            emergency: false,
        };
        let work = match self.class {
            "dispatched" => overtime::Work::Dispatched(employee),
            "over_age" => overtime::Work::OverAge(employee),
            _ => overtime::Work::FullTime(employee),
        };
        let paid = self
            .pay
            .iter()
            .filter(|(of, kind, _)| *of == month && *kind == PayKind::Overtime)
            .map(|(_, _, amount)| Paid { month, kind: None, amount: *amount });
        let span = Span { first: month, last: month };
        let (first, last) = span.weeks();
        let near = |shift: &&WorkedDay| first <= shift.day && shift.day <= last;
        Some(overtime::Input {
            first: month,
            last: month,
            work,
            place: self.place,
            days: self.days.iter().filter(near).copied().collect(),
            paid: paid.collect(),
        })
    }
}
