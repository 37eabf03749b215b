//! What is paid on top: the catastrophic fee, maternity, long-term care. 另缴的钱。

use chrono::NaiveDate;

use crate::law::{Label, Measure, Operand, Quantity, Reason, Term, Working};
use crate::params::{Figures, Row};
use crate::rules::{RuleError, take};
use crate::units::{MONTHS_A_YEAR, WageMonth};

use super::cost::Rounding;
use super::{Answered, Fee, Notice, PlanName, law};

/// The catastrophic fee of a year.
#[derive(Clone, Copy)]
pub(super) struct Charged {
    pub(super) amount: Operand,
    month_due: Option<i64>,
}

impl Charged {
    /// As it is told.
    pub(super) fn told(self) -> Result<Fee, RuleError> {
        Ok(Fee { amount: self.amount.money()?, month_due: self.month_due })
    }
}

/// The catastrophic fee: a share of the wage, a fixed amount, or both, rounded once in its own way;
/// nothing where there is none.
pub(super) fn of(
    w: &mut dyn Working,
    figures: Figures<'_>,
    month: WageMonth,
) -> Result<Option<Charged>, RuleError> {
    let day = month.first_day();
    let (row, figure) = take::record(figures, law::FEE, day)?;
    if matches!(take::word(row, "payer"), Some("employer" | "both")) {
        return Err(Reason::FEE_PAYER.into());
    }
    let number = |name| take::cell(row, name).ok();
    let mut parts = Vec::new();
    if let Some(share) = number("wage_pct").filter(|share| !share.is_zero()) {
        let wage = take::money(w, figures, law::REFERENCE_WAGE, day, Term::REFERENCE_WAGE)?;
        let share = Quantity::new(share, Measure::Percent);
        let share = w.given(Term::FEE_SHARE, share, figure);
        let label = Term::FEE_SHARE;
        parts.push(w.product(label, &[wage, share], &[], Measure::Yuan, law::CONTRIBUTION)?);
    }
    if let Some(amount) = number("amount") {
        let amount = Quantity::new(amount, Measure::Yuan);
        parts.push(w.given(Term::FEE_FIXED, amount, figure));
    }
    let amount = match parts.as_slice() {
        // A record that says neither is no fee that can be known.
        [] => return Err(RuleError::OutOfRange),
        [one] if one.exact().is_zero() => return Ok(None),
        [one] => *one,
        all => w.sum(Term::CATASTROPHIC_FEE, all, Measure::Yuan, law::CONTRIBUTION)?,
    };
    let amount = Rounding::of(take::word(row, "rounding")).round(w, amount)?;
    Ok(Some(Charged { amount, month_due: take::count(row, "month_due").ok() }))
}

/// What a year of maternity and long-term care costs on top; nothing where both are within the
/// contribution, or where nothing is known.
pub(super) fn extras(
    w: &mut dyn Working,
    figures: Figures<'_>,
    (day, plan): (NaiveDate, &PlanName),
    base: Option<Operand>,
    answered: &mut Answered,
) -> Result<Option<Operand>, RuleError> {
    let mut found = Vec::new();
    for (key, term) in
        [(law::MATERNITY, Term::MATERNITY_EXTRA), (law::LONG_TERM_CARE, Term::CARE_EXTRA)]
    {
        match take::record(figures, key, day) {
            Ok((row, figure)) if take::word(row, "cover") == Some("extra") => {
                let label = Label::from((term, plan.which()));
                found.push(extra(w, row, base, |w, value| w.given(label, value, figure))?);
            }
            Ok((_, figure)) => w.rely(figure),
            Err(error) => {
                answered.lacks(&error);
                answered.tell(Notice::WithoutExtras);
            }
        }
    }
    match found.as_slice() {
        [] => Ok(None),
        [one] => Ok(Some(*one)),
        all => {
            let label = (Term::MATERNITY_EXTRA, plan.which());
            Ok(Some(w.sum(label, all, Measure::Yuan, law::CONTRIBUTION)?))
        }
    }
}

/// A year of one of them: a month is rounded once, a year is its months.
fn extra(
    w: &mut dyn Working,
    row: &Row,
    base: Option<Operand>,
    given: impl FnOnce(&mut dyn Working, Quantity) -> Operand,
) -> Result<Operand, RuleError> {
    let of_month = if let Ok(percent) = take::cell(row, "pct") {
        let base = base.ok_or(Reason::NEEDS_MEDICAL_BASE)?;
        let rate = given(w, Quantity::new(percent, Measure::Percent));
        let month = [base, rate];
        let month = w.product(rate.label, &month, &[], Measure::Yuan, law::CONTRIBUTION)?;
        w.round(month)?
    } else {
        let amount = Quantity::new(take::cell(row, "amount")?, Measure::Yuan);
        let amount = given(w, amount);
        if take::word(row, "period") == Some("year") {
            return Ok(amount);
        }
        amount
    };
    let months = take::whole(Term::CONTRIBUTION_MONTHS, MONTHS_A_YEAR, Measure::Months);
    let factors = [of_month, months];
    Ok(w.product(of_month.label, &factors, &[], Measure::Yuan, law::PERIOD)?)
}
