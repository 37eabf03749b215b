//! An employee's leave of a year: the days, what is due for them, what else must be said. 职工。

use crate::law::{Operand, Quantity, Silent, Term, Working};
use crate::params::Figures;
use crate::rules::RuleError;
use crate::units::{Exact, Year};

use super::days::{OneYear, View};
use super::{
    Answered, Employee, Exclusion, Finding, Line, NormalPay, NotTaken, NothingDue, Notice,
    OpenQuestion, Outcome, Question, Reading,
};
use super::{law, pay};

pub(super) fn assess(
    w: &mut dyn Working,
    figures: Figures<'_>,
    year: Year,
    employee: &Employee,
) -> Answered {
    let one = OneYear::of(figures, year, employee);
    let mut answered = Answered::default();
    let answer = answer(w, &one, &mut answered);
    if let Ok(Outcome::Owed { owed, .. }) = answer {
        answered.find(Finding::LeaveNotPaid { owed });
    }
    answered.answer(Line { question: Question::LeavePay, answer });
    answered.notice(Notice::BetterTerms);
    answered
}

fn answer(
    w: &mut dyn Working,
    one: &OneYear<'_>,
    answered: &mut Answered,
) -> Result<Outcome, RuleError> {
    let view = one.view(w)?;
    let outcome = outcome(w, one, view)?;
    read_otherwise(one, view, &outcome, answered)?;
    notices(w, one, &outcome, answered)?;
    Ok(outcome)
}

/// What is found under one reading.
fn outcome(w: &mut dyn Working, one: &OneYear<'_>, view: View) -> Result<Outcome, RuleError> {
    let employee = one.employee;
    let entitled = match one.entitled(w, view)? {
        Ok(entitled) => entitled,
        Err(reasons) => return Ok(Outcome::NotEntitled(reasons)),
    };
    let days = entitled.exact().floor();
    let nothing =
        |reason, not_taken| Ok(Outcome::NothingDue { reason, entitled: days, not_taken });
    if entitled.exact() < Exact::ONE {
        return nothing(NothingDue::LessThanADay, 0);
    }
    if days <= employee.taken {
        return nothing(NothingDue::AllTaken, 0);
    }
    let taken = Operand::entered(Term::LEAVE_TAKEN, Quantity::days(employee.taken));
    let not_taken = w.subtract(Term::LEAVE_NOT_TAKEN, entitled, &[taken], law::NOT_TAKEN)?;
    let left_over = not_taken.exact().floor();
    match employee.not_taken {
        // Whoever leaves has no next year into which the days could go.
        NotTaken::CarriedOver if employee.left.is_none() => {
            nothing(NothingDue::CarriedOver, left_over)
        }
        NotTaken::DeclinedInWriting if employee.normal_pay == NormalPay::Received => {
            nothing(NothingDue::Declined, left_over)
        }
        NotTaken::NotArranged | NotTaken::DeclinedInWriting | NotTaken::CarriedOver => {
            pay::due(w, one, entitled, not_taken)
        }
    }
}

/// Adds the other readings of what is open, where they come to something else.
fn read_otherwise(
    one: &OneYear<'_>,
    view: View,
    outcome_here: &Outcome,
    answered: &mut Answered,
) -> Result<(), RuleError> {
    let mut read = |question, other: View| -> Result<(), RuleError> {
        let other = outcome(&mut Silent::default(), one, other)?;
        if other != *outcome_here {
            answered.read(Reading { question, other });
        }
        Ok(())
    };
    if let Some(years) = one.years_in_january()
        && one.days(years)? != one.days(view.years)?
    {
        read(OpenQuestion::YearsOfWork, View { years, ..view })?;
    }
    if one.first < view.from {
        read(OpenQuestion::CompletedInside, View { from: one.first, ..view })?;
    }
    Ok(())
}

/// What to know about an outcome.
fn notices(
    w: &mut dyn Working,
    one: &OneYear<'_>,
    outcome: &Outcome,
    answered: &mut Answered,
) -> Result<(), RuleError> {
    let employee = one.employee;
    let has_left = employee.left.is_some();
    match outcome {
        Outcome::Owed { .. } => {
            answered.notices.extend(pay::notice(one)?);
            if !has_left {
                answered.notice(Notice::UntilYearEnd);
            }
            answered.notice(Notice::Remedy);
            if let Ok(found) = one.figures.on(law::TIME_LIMIT, one.last) {
                w.rely(found.figure);
                answered.notice(Notice::TimeLimit { years: found.value });
            }
        }
        Outcome::Settled { .. } => answered.notices.extend(pay::notice(one)?),
        Outcome::NothingDue { reason, entitled, not_taken } => match reason {
            NothingDue::CarriedOver => {
                answered.notice(Notice::CarriedOver { days: *not_taken });
            }
            NothingDue::LessThanADay | NothingDue::AllTaken => {
                let days = employee.taken.saturating_sub(*entitled);
                if has_left && 0 < days {
                    answered.notice(Notice::NotClaimedBack { days });
                }
            }
            NothingDue::Declined => {}
        },
        Outcome::NotEntitled(reasons) => {
            if 0 < employee.taken && reasons.iter().any(costs_next_year) {
                answered.notice(Notice::NextYearLost);
            }
        }
    }
    if one.years_in_january().is_none() && may_cross(one)? {
        answered.notice(Notice::MarkNotKnown);
    }
    Ok(())
}

/// Whether a year of work less would give other days of leave.
fn may_cross(one: &OneYear<'_>) -> Result<bool, RuleError> {
    let years = one.years_at_end();
    Ok(one.days(years)? != one.days(years.saturating_sub(1))?)
}

/// Personal and sick leave after the leave was taken cost that of the next year.
const fn costs_next_year(reason: &Exclusion) -> bool {
    match reason {
        Exclusion::PersonalLeave { .. } | Exclusion::SickLeave { .. } => true,
        Exclusion::ContinuousMonths { .. }
        | Exclusion::YearsOfWork { .. }
        | Exclusion::SchoolHolidays { .. }
        | Exclusion::LastYear => false,
    }
}
