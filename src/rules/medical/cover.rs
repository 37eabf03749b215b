//! When cover begins. 什么时候能用。

use chrono::Months;

use crate::law::{Given, Measure, Operand, Quantity, Reason, Term, Working};
use crate::params::Figures;
use crate::rules::{RuleError, take};
use crate::units::{Exact, WageMonth};

use super::{Answered, Cover, Input, Joining, Notice, PlanName, plan};

/// The month, and the day where that of the first payment is known, so many months after it.
pub(super) fn after(input: &Input, wait: i64) -> Result<Cover, RuleError> {
    let paid = input.paid_on.and_then(WageMonth::of).unwrap_or(input.month);
    let month = paid.plus(wait).ok_or(RuleError::OutOfRange)?;
    let count = u32::try_from(wait).map_err(|_| RuleError::OutOfRange)?;
    let day = input.paid_on.and_then(|day| day.checked_add_months(Months::new(count)));
    Ok(Cover { wait, month, day })
}

/// When cover of a plan begins.
pub(super) fn of(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    plan: &PlanName,
    answered: &mut Answered,
) -> Result<Cover, RuleError> {
    let wait = match input.joining {
        Joining::First => number(w, figures, input, plan, ("wait_first", WAITING))?.exact(),
        Joining::Gap => gap(w, figures, input, plan, answered)?,
        Joining::FromEmployee | Joining::FromResident => {
            transfer(w, figures, input, plan)?;
            Exact::ZERO
        }
        Joining::Continuing => Exact::ZERO,
    };
    after(input, wait.floor())
}

const WAITING: Term = Term::WAITING_MONTHS;

/// A number of months of a plan.
fn number(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    of: &PlanName,
    (part, term): (&str, Term),
) -> Result<Operand, RuleError> {
    let key = plan::key(of.word, part);
    let found = figures.key_on::<Exact>(&key, input.month.first_day());
    let found = found.map_err(|gap| plan::ask(figures, gap.into()))?;
    let months = Quantity::new(found.value, Measure::Months);
    Ok(w.given((term, of.which()), months, found.figure))
}

/// Months from the last month of the earlier insurance to the first one paid.
fn since_ended(input: &Input) -> Result<i64, RuleError> {
    let ended = input.ended.ok_or(Reason::NEEDS_COVER_ENDED)?;
    Ok(ended.months_to(input.month))
}

/// The wait after a gap: none up to the months that a notice allows.
fn gap(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    plan: &PlanName,
    answered: &mut Answered,
) -> Result<Exact, RuleError> {
    let (row, figure) = plan.record(figures, "wait_gap", input.month.first_day())?;
    let allowed = take::cell(row, "gap_months_above").ok();
    if let Some(allowed) = allowed {
        // The months between the two are those without a contribution.
        let missed = since_ended(input)?.saturating_sub(1).max(0);
        let label = (Term::WITHOUT_WAITING, plan.which());
        w.given(label, Quantity::new(allowed, Measure::Months), figure);
        if Exact::whole(missed) <= allowed {
            if take::word(row, "restored_by_payment") == Some("yes") && missed > 0 {
                answered.tell(Notice::GapRestored { plan: plan.clone() });
            }
            return Ok(Exact::ZERO);
        }
    }
    let wait = take::cell(row, "months")?;
    w.given((WAITING, plan.which()), Quantity::new(wait, Measure::Months), figure);
    Ok(wait)
}

/// Coming from another scheme: no wait within the months of the notice; beyond them nothing says.
fn transfer(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    plan: &PlanName,
) -> Result<(), RuleError> {
    let within = number(w, figures, input, plan, ("wait_transfer", Term::WITHOUT_WAITING))?;
    let since = since_ended(input)?;
    if within.exact() < Exact::whole(since) {
        let given = [Given::Count(since), Given::Number(within.exact())];
        return Err(Reason::TRANSFER_TOO_LATE.with(given).into());
    }
    Ok(())
}
