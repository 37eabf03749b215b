//! The month's wage, what an hour and a day of it are, and all that is due together. 当月工资。

use crate::law::{Basis, Measure, Operand, Quantity, Term, Which, Working};
use crate::rules::floor::{weekdays, weekdays_of};
use crate::rules::share::{self, Missed};
use crate::rules::{RuleError, share::HOURS_PER_DAY, share::PAID_DAYS};
use crate::units::{Hours, WageMonth, put_in_order};

use super::amounts::Amounts;
use super::base::{Desk, Per};
use super::law;
use super::{Assessed, Line, Notice, Outcome, Question, WageForm};

/// The wage of an hour and of a day, to be shown. Overtime is worked out from the wage itself.
pub(super) fn conversion(w: &mut dyn Working, desk: &mut Desk<'_>, said: &mut Assessed) {
    match desk.employee.form {
        WageForm::Month | WageForm::Day | WageForm::Hour => {}
        WageForm::Piece(_) | WageForm::Package => return,
    }
    let month = desk.input.first;
    let answer = converted(w, desk, month);
    said.answer(Line { question: Question::Conversion, month, answer });
}

fn converted(
    w: &mut dyn Working,
    desk: &mut Desk<'_>,
    month: WageMonth,
) -> Result<Outcome, RuleError> {
    let day = month.first_day();
    let (wage, per) = desk.wage(day)?;
    let paid_days = desk.take(w, PAID_DAYS, day, (Term::PAID_DAYS_PER_MONTH, Measure::Days))?;
    let hours = desk.take(w, HOURS_PER_DAY, day, (Term::HOURS_PER_PAID_DAY, Measure::Hours))?;
    let basis = law::CONVERSION;
    let rate = Measure::YuanPerHour;
    let (hourly, daily) = match per {
        Per::Month => (
            w.product(Term::HOURLY_WAGE, &[wage], &[paid_days, hours], rate, basis)?,
            w.product(Term::DAILY_WAGE, &[wage], &[paid_days], Measure::Yuan, basis)?,
        ),
        Per::Day => (w.product(Term::HOURLY_WAGE, &[wage], &[hours], rate, basis)?, wage),
        Per::Hour => {
            let daily =
                w.product(Term::DAILY_WAGE, &[wage, hours], &[], Measure::Yuan, basis)?;
            (wage, daily)
        }
    };
    Ok(Outcome::Converted { hourly: hourly.money()?, daily: daily.money()? })
}

/// The wages of the months asked, and with the overtime all that is due, if all of it is known;
/// for monthly pay only.
pub(super) fn gross(
    w: &mut dyn Working,
    desk: &mut Desk<'_>,
    amounts: &Amounts,
    said: &mut Assessed,
) {
    if !matches!(desk.employee.form, WageForm::Month) {
        return;
    }
    let months: Vec<WageMonth> = desk.input.months().collect();
    let mut parts: Vec<Operand> = Vec::new();
    let mut whole = true;
    for month in months {
        let found = month_wage(w, desk, month, said);
        let answer = match found {
            Ok(wage) => {
                parts.push(wage);
                wage.money().map(Outcome::Amount).map_err(RuleError::from)
            }
            Err(error) => {
                whole = false;
                Err(error)
            }
        };
        said.answer(Line { question: Question::MonthWage, month, answer });
    }
    // With a line missing the sum would look like all that is due.
    if whole && amounts.missing == 0 {
        parts.extend(amounts.dues.iter().map(|due| due.amount));
        let month = desk.input.first;
        let sum = w.sum(Term::GROSS_DUE, &parts, Measure::Yuan, Basis::NONE);
        let answer = sum.and_then(|sum| sum.money()).map(Outcome::Amount);
        let answer = answer.map_err(RuleError::from);
        said.answer(Line { question: Question::Gross, month, answer });
    }
}

/// The wage of a month: the contract wage, its parts where it changes, its share where not all of
/// the month was worked.
pub(super) fn month_wage(
    w: &mut dyn Working,
    desk: &mut Desk<'_>,
    month: WageMonth,
    said: &mut Assessed,
) -> Result<Operand, RuleError> {
    let full = full_wage(w, desk, month)?;
    let missed = Missed {
        absent: desk.employee.absent_in(month),
        sick: Hours::ZERO,
        joined: desk.employee.joined,
        left: desk.employee.left,
    };
    let share = share::of_month(w, desk.figures, month, missed)?;
    let Some(share) = share else { return Ok(w.round(full)?) };
    if !said.notices.contains(&Notice::PartMonth) {
        said.notice(Notice::PartMonth);
    }
    let label = (Term::MONTH_WAGE, Which::Month(month));
    let factors = [full, share.worked];
    let wage = w.product(label, &factors, &[], Measure::Yuan, law::MONTH_WAGE)?;
    Ok(w.round(wage)?)
}

/// The wage of a full month: the one in force, or weighted by weekdays where it changes.
fn full_wage(
    w: &mut dyn Working,
    desk: &Desk<'_>,
    month: WageMonth,
) -> Result<Operand, RuleError> {
    let changes = desk.employee.wages.iter().filter_map(|wage| wage.from);
    let mut firsts: Vec<_> =
        changes.filter(|day| month.contains(*day) && *day != month.first_day()).collect();
    put_in_order(&mut firsts, |first| *first);
    firsts.insert(0, month.first_day());
    if let [only] = firsts.as_slice() {
        return Ok(desk.wage(*only)?.0);
    }
    let mut parts = Vec::with_capacity(firsts.len());
    for (at, first) in firsts.iter().enumerate() {
        let next = firsts.get(at.saturating_add(1)).and_then(chrono::NaiveDate::pred_opt);
        let last = next.unwrap_or(month.last_day());
        let which = Which::Days(*first, last);
        let days = Quantity::days(weekdays(*first, last));
        let days = Operand::entered((Term::WEEKDAYS_OF_PART, which), days);
        let (wage, _) = desk.wage(*first)?;
        let factors = [wage, days];
        let label = (Term::MONTH_WAGE, which);
        parts.push(w.product(label, &factors, &[], Measure::Yuan, law::WAGE_CHANGE)?);
    }
    let label = (Term::MONTH_WAGE, Which::Month(month));
    let sum = w.sum(label, &parts, Measure::Yuan, law::WAGE_CHANGE)?;
    let all = Quantity::days(weekdays_of(month));
    let all = Operand::entered((Term::WEEKDAYS_OF_MONTH, Which::Month(month)), all);
    Ok(w.product(label, &[sum], &[all], Measure::Yuan, law::WAGE_CHANGE)?)
}
