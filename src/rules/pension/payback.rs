//! After how many months of pension what was paid has come back. 回本时间。

use crate::law::{Given, Measure, Operand, Quantity, Reason, Term, Working};
use crate::params::Figures;
use crate::rules::RuleError;
use crate::units::{Exact, Money};

use super::payout::{self, Found};
use super::plan::Plan;
use super::retirement::age_at;
use super::{Payback, law};

/// The payback of a plan whose pension is known.
pub(super) fn of(
    w: &mut dyn Working,
    figures: Figures<'_>,
    plan: &Plan<'_>,
    found: &Found,
) -> Result<Payback, RuleError> {
    let person = plan.person;
    let yuan = |term: Term, amount: Money| Operand::entered(term, Quantity::yuan(amount));
    // Nothing paid yet is known without being typed.
    let before = person.paid_total.or((person.paid_months == 0).then_some(Money::ZERO));
    let is_difference = before.is_none();
    if is_difference && plan.months == 0 {
        return Err(Reason::NEEDS_PAID.into());
    }
    let mut parts = vec![found.paid];
    parts.extend(before.map(|paid| yuan(Term::PAID_ALREADY, paid)));
    let mut paid = w.sum(Term::OWN_COST, &parts, Measure::Yuan, law::NOMINAL)?;
    // What was received was for what was paid before: it goes with it or not at all.
    if !is_difference && Money::ZERO < person.subsidies {
        if paid.exact() < person.subsidies.exact() {
            let all = [Given::Money(paid.money()?), Given::Nothing];
            return Err(Reason::SUBSIDIES_MORE.with(all).into());
        }
        let less = [yuan(Term::SUBSIDY_RECEIVED, person.subsidies)];
        paid = w.subtract(Term::OWN_COST, paid, &less, law::NOMINAL)?;
    }
    let pension =
        if is_difference { gain(w, figures, plan, found.total)? } else { found.total };
    let cost = paid.exact().max(Exact::ZERO);
    let months = if payout::is_nothing(pension) {
        None
    } else {
        let label = Term::PAYBACK_MONTHS;
        let months = w.product(label, &[paid], &[pension], Measure::Months, law::NOMINAL)?;
        let months = w.ceiling(months, law::NOMINAL).exact().max(Exact::ZERO).floor();
        let then = plan.retire.plus(months).ok_or(RuleError::OutOfRange)?;
        Some((months, age_at(person.birth, then)))
    };
    Ok(Payback { paid: Money::round(cost)?, pension: pension.money()?, is_difference, months })
}

/// What paying on adds to the pension. Below the least months there is no pension without it.
fn gain(
    w: &mut dyn Working,
    figures: Figures<'_>,
    plan: &Plan<'_>,
    total: Operand,
) -> Result<Operand, RuleError> {
    let without = match payout::expected(w, figures, &plan.stopped()) {
        Ok(found) => found.total,
        Err(error) if error.is(Reason::BELOW_MINIMUM) => {
            let nothing = Quantity::new(Exact::ZERO, Measure::Yuan);
            Operand::entered(Term::PENSION_WITHOUT, nothing)
        }
        Err(error) => return Err(error),
    };
    let without = Operand { label: Term::PENSION_WITHOUT.into(), ..without };
    Ok(w.subtract(Term::PENSION_GAIN, total, &[without], law::NOMINAL)?)
}
