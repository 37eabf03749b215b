//! What the hours come to: one line to a kind, month, base and multiple. 加班费。

use std::sync::Arc;

use chrono::NaiveDate;

use crate::law::{Basis, Measure, Operand, Quantity, Term, Which, Working};
use crate::params::Figure;
use crate::rules::RuleError;
use crate::units::{Exact, Hours, Money, WageMonth};

use super::base::{Base, Desk, Per};
use super::hours::{Kind, Sorted, Stretch, add_to};
use super::law;
use super::{Due, HoursSystem, Line, OpenQuestion, Outcome, OvertimeKind, Question, WageForm};

/// The lines, with the amounts that the total adds.
#[derive(Clone, Debug, Default)]
pub(super) struct Amounts {
    pub(super) lines: Vec<Line>,
    pub(super) dues: Vec<DueOf>,
    pub(super) missing: usize,
}

/// An amount due, and what it is for.
#[derive(Clone, Copy, Debug)]
pub(super) struct DueOf {
    pub(super) month: WageMonth,
    /// The kind of payment that answers it, where there is one.
    pub(super) kind: Option<OvertimeKind>,
    pub(super) amount: Operand,
}

impl Amounts {
    /// Adds a line with its amount, or the refusal of it.
    pub(super) fn add(
        &mut self,
        question: Question,
        month: WageMonth,
        kind: Option<OvertimeKind>,
        found: Result<(Due, Operand), RuleError>,
    ) {
        let answer = match found {
            Ok((due, amount)) => {
                self.dues.push(DueOf { month, kind, amount });
                Ok(Outcome::Due(due))
            }
            Err(error) => {
                self.missing = self.missing.saturating_add(1);
                Err(error)
            }
        };
        self.lines.push(Line { question, month, answer });
    }

    /// The month under which the cycle that a month lies in is listed; of hours that are not
    /// averaged the month itself.
    pub(super) fn cycle_of(&self, month: WageMonth) -> WageMonth {
        let cycles = self.lines.iter().filter(|line| line.question == Question::CycleExcess);
        cycles.map(|line| line.month).filter(|first| *first <= month).max().unwrap_or(month)
    }

    /// What the lines of a question come to.
    pub(super) fn of(&self, question: Question) -> Result<Money, RuleError> {
        let mut sum = Exact::ZERO;
        for line in self.lines.iter().filter(|line| line.question == question) {
            if let Ok(Outcome::Due(due)) = &line.answer {
                sum = sum.plus(due.amount.exact())?;
            }
        }
        Ok(Money::round(sum)?)
    }

    /// What all lines come to.
    pub(super) fn all(&self) -> Result<Money, RuleError> {
        let mut sum = Exact::ZERO;
        for due in &self.dues {
            sum = sum.plus(due.amount.exact())?;
        }
        Ok(Money::round(sum)?)
    }
}

/// The multiple of a kind: term, figure, authority, and what the hours and the pay are called.
#[derive(Clone, Copy)]
pub(super) struct Rate {
    multiple: (Figure<Exact>, Term),
    hours: Term,
    pay: Term,
    basis: Basis,
}

/// The rates of standard hours.
pub(super) const fn rate(kind: OvertimeKind) -> Rate {
    match kind {
        OvertimeKind::Extended => Rate {
            multiple: (law::EXTENDED_MULTIPLE, Term::EXTENDED_MULTIPLE),
            hours: Term::EXTENDED_HOURS,
            pay: Term::EXTENDED_PAY,
            basis: law::EXTENDED,
        },
        OvertimeKind::RestDay => Rate {
            multiple: (law::REST_DAY_MULTIPLE, Term::REST_DAY_MULTIPLE),
            hours: Term::REST_DAY_HOURS,
            pay: Term::REST_DAY_PAY,
            basis: law::REST_DAY,
        },
        OvertimeKind::Holiday => Rate {
            multiple: (law::HOLIDAY_MULTIPLE, Term::STATUTORY_HOLIDAY_MULTIPLE),
            hours: Term::STATUTORY_HOLIDAY_HOURS,
            pay: Term::STATUTORY_HOLIDAY_PAY,
            basis: law::HOLIDAY,
        },
    }
}

impl Rate {
    /// Statutory holidays under averaged hours.
    pub(super) const AVERAGED_HOLIDAY: Self = Self {
        multiple: (law::CYCLE_HOLIDAY_MULTIPLE, Term::STATUTORY_HOLIDAY_MULTIPLE),
        ..rate(OvertimeKind::Holiday)
    };
    /// Statutory holidays under unfixed hours, where the province gives a multiple.
    pub(super) const UNFIXED_HOLIDAY: Self = Self {
        multiple: (law::UNFIXED_HOLIDAY, Term::STATUTORY_HOLIDAY_MULTIPLE),
        ..rate(OvertimeKind::Holiday)
    };
}

/// The kinds of overtime that a system pays by the hour, with their rates.
fn rates(desk: &Desk<'_>) -> Vec<(OvertimeKind, Rate)> {
    let standard = || OvertimeKind::ALL.into_iter().map(|kind| (kind, rate(kind))).collect();
    match (desk.employee.system, &desk.employee.form) {
        (_, WageForm::Piece(_)) => Vec::new(),
        (HoursSystem::Averaged { approved: true, .. }, _)
            if desk.otherwise == Some(OpenQuestion::AveragedHoliday) =>
        {
            Vec::new()
        }
        (HoursSystem::Averaged { approved: true, .. }, _) => {
            vec![(OvertimeKind::Holiday, Rate::AVERAGED_HOLIDAY)]
        }
        (HoursSystem::Unfixed { approved: true }, _) => {
            let known = desk.figures.on(law::UNFIXED_HOLIDAY, desk.input.first.first_day());
            known.map_or_else(
                |_| Vec::new(),
                |_| vec![(OvertimeKind::Holiday, Rate::UNFIXED_HOLIDAY)],
            )
        }
        (
            HoursSystem::Standard
            | HoursSystem::Averaged { approved: false, .. }
            | HoursSystem::Unfixed { approved: false },
            _,
        ) => standard(),
    }
}

/// The lines of all months asked.
pub(super) fn by_the_hour(
    w: &mut dyn Working,
    desk: &mut Desk<'_>,
    sorted: &Sorted,
) -> Amounts {
    let mut amounts = Amounts::default();
    let rates = rates(desk);
    let months: Vec<WageMonth> = desk.input.months().collect();
    for month in months {
        for (kind, rate) in &rates {
            let stretches: Vec<Stretch> = sorted
                .stretches
                .iter()
                .filter(|s| s.kind == Kind::Over(*kind) && month.contains(s.day))
                .copied()
                .collect();
            let question = Question::Overtime(*kind);
            match by_base(w, desk, &stretches) {
                Ok(groups) => {
                    for (base, parts) in groups {
                        let found = line(w, desk, month, *rate, base, &parts);
                        amounts.add(question, month, Some(*kind), found);
                    }
                }
                Err(error) => amounts.add(question, month, Some(*kind), Err(error)),
            }
        }
        // Hours of days whose class is not known could be of two kinds: they are refused once.
        if rates.iter().any(|(kind, _)| *kind == OvertimeKind::RestDay)
            && let Some(gap) = sorted.gap_in(month)
        {
            let error = RuleError::Gap(Arc::new(gap.clone()));
            let kind = OvertimeKind::RestDay;
            amounts.add(Question::Overtime(kind), month, Some(kind), Err(error));
        }
    }
    amounts
}

/// A base, and the hours of the days that have it.
type Group = (Base, Vec<(NaiveDate, Hours)>);

/// The hours of each base, in the order of time.
pub(super) fn by_base(
    w: &mut dyn Working,
    desk: &mut Desk<'_>,
    stretches: &[Stretch],
) -> Result<Vec<Group>, RuleError> {
    let mut groups: Vec<Group> = Vec::new();
    for stretch in stretches {
        let base = desk.base(w, stretch.day)?;
        let same =
            |(known, _): &Group| known.wage.value == base.wage.value && known.per == base.per;
        let at = if let Some(at) = groups.iter().position(same) {
            at
        } else {
            groups.push((base, Vec::new()));
            groups.len().saturating_sub(1)
        };
        if let Some((_, parts)) = groups.get_mut(at) {
            add_to(parts, stretch.day, stretch.hours);
        }
    }
    Ok(groups)
}

/// Hours of days in one number, each day a part of the sum.
pub(super) fn hours_of(
    w: &mut dyn Working,
    term: Term,
    month: WageMonth,
    parts: &[(NaiveDate, Hours)],
    basis: Basis,
) -> Result<Operand, RuleError> {
    let operand = |(day, hours): &(NaiveDate, Hours)| {
        Operand::entered((term, Which::Day(*day)), Quantity::hours(*hours))
    };
    let parts: Vec<Operand> = parts.iter().map(operand).collect();
    match parts.as_slice() {
        [only] => Ok(*only),
        parts => Ok(w.sum((term, Which::Month(month)), parts, Measure::Hours, basis)?),
    }
}

fn line(
    w: &mut dyn Working,
    desk: &mut Desk<'_>,
    month: WageMonth,
    rate: Rate,
    base: Base,
    parts: &[(NaiveDate, Hours)],
) -> Result<(Due, Operand), RuleError> {
    let day = parts.first().map_or(month.first_day(), |(day, _)| *day);
    let hours_operand = hours_of(w, rate.hours, month, parts, law::HOURS)?;
    let (figure, term) = rate.multiple;
    let mut multiple = desk.take(w, figure, day, (term, Measure::Plain))?;
    if desk.otherwise == Some(OpenQuestion::HolidayOnTop)
        && term == Term::STATUTORY_HOLIDAY_MULTIPLE
    {
        let once = Operand::entered(Term::WHOLE, Quantity::new(Exact::ONE, Measure::Plain));
        multiple = w.subtract(term, multiple, &[once], Basis::NONE)?;
    }
    let factors = [base.wage, multiple, hours_operand];
    let divisors = desk.divisors(w, base.per, day)?;
    let label = (rate.pay, Which::Month(month));
    let pay = w.product(label, &factors, &divisors, Measure::Yuan, rate.basis)?;
    let pay = w.round(pay)?;
    let hours = parts.iter().fold(Hours::ZERO, |sum, (_, hours)| sum.plus(*hours));
    let due = Due {
        hours,
        base: base.wage.money()?,
        base_is_floor: base.is_floor,
        multiple: multiple.exact(),
        amount: pay.money()?,
    };
    Ok((due, pay))
}

/// Who is paid by the day or hour is also paid for the statutory holiday itself: a day's wage for
/// each that would have been a workday.
pub(super) fn holiday_wage(w: &mut dyn Working, desk: &mut Desk<'_>, amounts: &mut Amounts) {
    let is_paid_by_time = match desk.employee.form {
        WageForm::Day | WageForm::Hour => true,
        WageForm::Month | WageForm::Piece(_) | WageForm::Package => false,
    };
    if !is_paid_by_time {
        return;
    }
    let months: Vec<WageMonth> = desk.input.months().collect();
    for month in months {
        match holidays_on_workdays(w, desk, month) {
            Ok(groups) => {
                for (base, days) in groups {
                    let found = holiday_wage_of(w, desk, month, base, &days);
                    amounts.add(Question::HolidayWage, month, None, found);
                }
            }
            Err(error) => amounts.add(Question::HolidayWage, month, None, Err(error)),
        }
    }
}

/// The statutory holidays of a month that would have been workdays, by base.
fn holidays_on_workdays(
    w: &mut dyn Working,
    desk: &mut Desk<'_>,
    month: WageMonth,
) -> Result<Vec<(Base, Vec<NaiveDate>)>, RuleError> {
    let mut groups: Vec<(Base, Vec<NaiveDate>)> = Vec::new();
    for day in month.days().filter(|day| desk.employee.serves_on(*day)) {
        let statutory = desk.figures.is_statutory(day)?;
        let rests = if desk.employee.week.roster {
            super::hours::is_marked_rest(desk.input, day)
        } else {
            desk.employee.week.rests_on(day)
        };
        if !statutory.value || rests {
            continue;
        }
        let paid = desk.figures.on(law::HOLIDAY_IS_PAID, day)?;
        w.rely(statutory.figure);
        w.rely(paid.figure);
        let base = desk.base(w, day)?;
        match groups.iter_mut().find(|(known, _)| known.wage.value == base.wage.value) {
            Some((_, days)) => days.push(day),
            None => groups.push((base, vec![day])),
        }
    }
    Ok(groups)
}

fn holiday_wage_of(
    w: &mut dyn Working,
    desk: &mut Desk<'_>,
    month: WageMonth,
    base: Base,
    days: &[NaiveDate],
) -> Result<(Due, Operand), RuleError> {
    let day = days.first().copied().unwrap_or(month.first_day());
    let count = Quantity::days(i64::try_from(days.len()).unwrap_or(i64::MAX));
    let count = Operand::entered((Term::HOLIDAY_DAYS, Which::Month(month)), count);
    let mut factors = vec![base.wage, count];
    let mut divisors = Vec::new();
    match base.per {
        Per::Month => {
            let term = (Term::PAID_DAYS_PER_MONTH, Measure::Days);
            divisors.push(desk.take(w, crate::rules::share::PAID_DAYS, day, term)?);
        }
        Per::Day => {}
        Per::Hour => {
            let term = (Term::HOURS_PER_PAID_DAY, Measure::Hours);
            factors.push(desk.take(w, crate::rules::share::HOURS_PER_DAY, day, term)?);
        }
    }
    let label = (Term::HOLIDAY_WAGE, Which::Month(month));
    let pay = w.product(label, &factors, &divisors, Measure::Yuan, law::HOLIDAY_PAID)?;
    let pay = w.round(pay)?;
    let due = Due {
        hours: Hours::ZERO,
        base: base.wage.money()?,
        base_is_floor: base.is_floor,
        multiple: count.exact(),
        amount: pay.money()?,
    };
    Ok((due, pay))
}

/// What the overtime of a single day comes to, rounded to be shown.
pub(super) fn shown(
    desk: &mut Desk<'_>,
    stretches: &[Stretch],
    day: NaiveDate,
) -> Result<Money, RuleError> {
    let mut silent = crate::law::Silent::default();
    let month = WageMonth::of(day).ok_or(RuleError::OutOfRange)?;
    let mut sum = Exact::ZERO;
    for (kind, rate) in rates(desk) {
        let of_kind: Vec<Stretch> = stretches
            .iter()
            .filter(|stretch| stretch.day == day && stretch.kind == Kind::Over(kind))
            .copied()
            .collect();
        for (base, parts) in by_base(&mut silent, desk, &of_kind)? {
            let (due, _) = line(&mut silent, desk, month, rate, base, &parts)?;
            sum = sum.plus(due.amount.exact())?;
        }
    }
    Ok(Money::round(sum)?)
}

/// The multiple of a kind under standard hours.
pub(super) fn multiple(
    w: &mut dyn Working,
    desk: &mut Desk<'_>,
    kind: OvertimeKind,
    day: NaiveDate,
) -> Result<Operand, RuleError> {
    let (figure, term) = rate(kind).multiple;
    desk.take(w, figure, day, (term, Measure::Plain))
}
