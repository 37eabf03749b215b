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

/// The time between the earlier insurance and the first month paid, the one way of counting it.
///
/// A notice speaks of it in two ways, and both are kept apart by name: that cover ended within so
/// many months before the first one paid, and that so many months lie between without a
/// contribution. Where the one is three, the other is two.
#[derive(Clone, Copy)]
pub(super) struct Since {
    /// Months from the last month of the earlier insurance to the first one paid.
    pub(super) ended: i64,
    /// The months between the two, without a contribution.
    pub(super) missed: i64,
}

impl Since {
    /// What is known of it.
    pub(super) fn of(input: &Input) -> Option<Self> {
        let ended = input.ended?.months_to(input.month);
        Some(Self { ended, missed: ended.saturating_sub(1).max(0) })
    }

    /// The same where an answer hangs on it.
    fn needed(input: &Input) -> Result<Self, RuleError> {
        Ok(Self::of(input).ok_or(Reason::NEEDS_COVER_ENDED)?)
    }

    /// Whether cover ended within so many months. Who missed none is within any number.
    pub(super) fn is_within(self, months: Exact) -> bool {
        self.missed == 0 || Exact::whole(self.ended) <= months
    }
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
    if allowed.is_none() && Since::of(input).is_some_and(|since| since.missed == 0) {
        // Every gap waits, and there is none.
        w.rely(figure);
        return Ok(Exact::ZERO);
    }
    if let Some(allowed) = allowed {
        let Since { missed, .. } = Since::needed(input)?;
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
    let since = Since::needed(input)?;
    if !since.is_within(within.exact()) {
        let given = [Given::Count(since.ended), Given::Number(within.exact())];
        return Err(Reason::TRANSFER_TOO_LATE.with(given).into());
    }
    Ok(())
}
