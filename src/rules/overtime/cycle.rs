//! Hours averaged over a cycle: what exceeds its standard hours. 综合计算工时制。

use chrono::NaiveDate;

use crate::law::{Measure, Operand, Quantity, Term, Which, Working};
use crate::params::Figure;
use crate::rules::RuleError;
use crate::units::{Cycle, Exact, Hours, WageMonth};

use super::amounts::Amounts;
use super::base::Desk;
use super::hours::{Kind, Sorted};
use super::law;
use super::{
    Assessed, Due, HoursSystem, Line, Notice, OpenQuestion, Outcome, OvertimeKind, Question,
};

/// The excess of each cycle that begins in the months asked, if hours are averaged with approval;
/// of the one whose hours are given together.
pub(super) fn excess(
    w: &mut dyn Working,
    desk: &mut Desk<'_>,
    sorted: &Sorted,
    amounts: &mut Amounts,
    said: &mut Assessed,
) {
    let HoursSystem::Averaged { approved: true, cycle, first, total } = desk.employee.system
    else {
        return;
    };
    let mut next = Some(first);
    while let Some(first) = next {
        let question = Question::CycleExcess;
        let kind = Some(OvertimeKind::Extended);
        let month = WageMonth::of(first).map_or(desk.input.first, |m| m.max(desk.input.first));
        match excess_of(w, desk, sorted, (cycle, first, total), said) {
            Ok(Found::Due(due, pay)) => amounts.add(question, month, kind, Ok((due, pay))),
            Ok(Found::Nothing(outcome)) => {
                amounts.lines.push(Line { question, month, answer: Ok(outcome) });
            }
            Err(error) => amounts.add(question, month, kind, Err(error)),
        }
        let following = cycle.last_day(first).and_then(|last| last.succ_opt());
        next = following.filter(|first| {
            total.is_none()
                && *first <= desk.input.last.last_day()
                && desk.employee.left.is_none_or(|left| *first <= left)
        });
    }
}

/// An amount, or why there is none: nothing above the standard, or a cycle that is not over.
enum Found {
    Due(Due, Operand),
    Nothing(Outcome),
}

fn excess_of(
    w: &mut dyn Working,
    desk: &mut Desk<'_>,
    sorted: &Sorted,
    (cycle, first, total): (Cycle, NaiveDate, Option<Hours>),
    said: &mut Assessed,
) -> Result<Found, RuleError> {
    let last = cycle.last_day(first).ok_or(RuleError::OutOfRange)?;
    let in_cycle = |day: NaiveDate| first <= day && day <= last;
    let mut hours = Hours::ZERO;
    let mut holiday = Hours::ZERO;
    for stretch in sorted.stretches.iter().filter(|stretch| in_cycle(stretch.day)) {
        match stretch.kind {
            Kind::Over(OvertimeKind::Holiday) => holiday = holiday.plus(stretch.hours),
            Kind::Normal
            | Kind::Over(OvertimeKind::Extended | OvertimeKind::RestDay)
            | Kind::GivenBack
            | Kind::Unknown => hours = hours.plus(stretch.hours),
        }
    }
    let mut worked = total.unwrap_or(hours);
    if desk.otherwise == Some(OpenQuestion::AveragedHoliday) {
        worked = worked.plus(holiday);
    }
    let standard = standard_hours(w, desk, cycle, first, last, said)?;
    // Leaving ends a cycle.
    let end = desk.employee.left.map_or(last, |left| left.min(last));
    if desk.input.last.last_day() < end {
        let standard = standard.exact();
        return Ok(Found::Nothing(Outcome::Running { hours: worked, standard, last }));
    }
    // Only statutory days are left out, so it does not matter what was moved in that year.
    let gap =
        sorted.unknown.iter().find(|(day, gap)| in_cycle(*day) && gap.key != law::ARRANGEMENT);
    if let Some((_, gap)) = gap {
        return Err(RuleError::Gap(gap.clone()));
    }
    let span = Which::Days(first, last);
    let worked_operand = Operand::entered((Term::CYCLE_HOURS, span), Quantity::hours(worked));
    let excess =
        w.subtract((Term::CYCLE_EXCESS, span), worked_operand, &[standard], law::CYCLE)?;
    if excess.exact() <= Exact::ZERO {
        return Ok(Found::Nothing(Outcome::NoHours));
    }
    let month = WageMonth::of(last).ok_or(RuleError::OutOfRange)?;
    let base = desk.base(w, last)?;
    let multiple = (Term::CYCLE_MULTIPLE, Measure::Plain);
    let multiple = desk.take(w, law::CYCLE_MULTIPLE, last, multiple)?;
    let divisors = desk.divisors(w, base.per, last)?;
    let factors = [base.wage, multiple, excess];
    let label = (Term::CYCLE_PAY, Which::Month(month));
    let pay = w.product(label, &factors, &divisors, Measure::Yuan, law::CYCLE)?;
    let pay = w.round(pay)?;
    let due = Due {
        hours: hours_from(excess.exact()),
        base: base.wage.money()?,
        base_is_floor: base.is_floor,
        multiple: multiple.exact(),
        amount: pay.money()?,
    };
    Ok(Found::Due(due, pay))
}

/// Whole minutes of an exact number of hours, for showing.
fn hours_from(exact: Exact) -> Hours {
    let minutes = exact.times(Hours::whole(1).minutes_exact());
    let minutes = minutes.and_then(|minutes| minutes.round_half_up(1));
    Hours::from_minutes(minutes.ok().and_then(|m| u32::try_from(m).ok()).unwrap_or_default())
}

/// The standard hours of a cycle, by its first day; of part of one by the days in service.
fn standard_hours(
    w: &mut dyn Working,
    desk: &mut Desk<'_>,
    cycle: Cycle,
    first: NaiveDate,
    last: NaiveDate,
    said: &mut Assessed,
) -> Result<Operand, RuleError> {
    let span = Which::Days(first, last);
    let days = |figure: Figure<Exact>| (figure, (Term::CYCLE_WORKDAYS, Measure::Days));
    let (figure, label) = match cycle {
        Cycle::Week => (law::WEEK_HOURS, (Term::CYCLE_STANDARD, Measure::Hours)),
        Cycle::Month => days(law::MONTH_WORKDAYS),
        Cycle::Quarter | Cycle::HalfYear => days(law::QUARTER_WORKDAYS),
        Cycle::Year => days(law::YEAR_WORKDAYS),
    };
    let taken = desk.take(w, figure, first, label)?;
    let mut standard = taken;
    if cycle != Cycle::Week {
        let a_day = (Term::HOURS_PER_PAID_DAY, Measure::Hours);
        let a_day = desk.take(w, law::DAY_HOURS, first, a_day)?;
        let mut factors = vec![taken, a_day];
        if cycle == Cycle::HalfYear {
            let one = Exact::ONE.plus(Exact::ONE)?;
            let quarters = Quantity::new(one, Measure::Plain);
            factors.push(Operand::entered(Term::CYCLE_QUARTERS, quarters));
        }
        let label = (Term::CYCLE_STANDARD, span);
        standard = w.product(label, &factors, &[], Measure::Hours, law::CYCLE_STANDARD)?;
    }
    if desk.figures.on(figure, last).ok().map(|found| found.value) != Some(taken.exact()) {
        said.notice(Notice::CycleAcrossChange);
    }
    let served = first.iter_days().take_while(|day| *day <= last);
    let all = served.clone().count();
    let served = served.filter(|day| desk.employee.serves_on(*day)).count();
    if served < all {
        said.notice(Notice::CycleEstimate);
        let days = |term, count: usize| {
            let count = i64::try_from(count).unwrap_or(i64::MAX);
            Operand::entered((term, span), Quantity::days(count))
        };
        let factors = [standard, days(Term::CYCLE_SERVICE_DAYS, served)];
        let divisors = [days(Term::CYCLE_DAYS, all)];
        let label = (Term::CYCLE_STANDARD, span);
        standard = w.product(label, &factors, &divisors, Measure::Hours, law::CYCLE_SERVICE)?;
    }
    Ok(standard)
}
