//! What is paid on top: the catastrophic fee, maternity, long-term care. 另缴的钱。

use chrono::NaiveDate;

use crate::law::{Label, Measure, Operand, Quantity, Reason, Term, Working};
use crate::params::{Figures, Row};
use crate::rules::{RuleError, take};
use crate::units::{Exact, MONTHS_A_YEAR, WageMonth};

use super::cost::Rounding;
use super::{Answered, Fee, Notice, PlanName, law};

/// The catastrophic fee, as it is charged. 大额医疗费用补助。
#[derive(Clone, Copy)]
pub(super) enum Charged {
    /// Once a year, rounded by itself.
    Yearly {
        /// How much.
        amount: Operand,
        /// The month in which it is due, where the notice says.
        month_due: Option<i64>,
    },
    /// With every payment of the plan, in one sum that is rounded once.
    EachPayment(Parts),
}

/// A share of the wage of every month, a fixed amount of a year, or both.
#[derive(Clone, Copy)]
pub(super) struct Parts {
    /// The wage and the share of it.
    share: Option<(Operand, Operand)>,
    /// The amount of a year.
    amount: Option<Operand>,
}

impl Charged {
    /// As it is told.
    pub(super) fn told(self) -> Result<Fee, RuleError> {
        Ok(match self {
            Self::Yearly { amount, month_due } => {
                Fee::Yearly { amount: amount.money()?, month_due }
            }
            Self::EachPayment(_) => Fee::EachPayment,
        })
    }

    /// What is paid apart from the plan's own payments, a year.
    pub(super) const fn apart(self) -> Option<Operand> {
        match self {
            Self::Yearly { amount, .. } => Some(amount),
            Self::EachPayment(_) => None,
        }
    }
}

impl Parts {
    /// What so many months come to, not rounded.
    pub(super) fn of_months(
        self,
        w: &mut dyn Working,
        months: i64,
    ) -> Result<Vec<Operand>, RuleError> {
        let count = take::whole(Term::PERIOD_MONTHS, months, Measure::Months);
        let mut parts = Vec::new();
        if let Some((wage, share)) = self.share {
            let factors = [wage, share, count];
            let label = Term::FEE_SHARE;
            parts.push(w.product(label, &factors, &[], Measure::Yuan, law::CONTRIBUTION)?);
        }
        if let Some(amount) = self.amount {
            let year = take::whole(Term::MONTHS_OF_YEAR, MONTHS_A_YEAR, Measure::Months);
            let mut part = amount;
            if months != MONTHS_A_YEAR {
                let (factors, divisors) = ([amount, count], [year]);
                let basis = law::CONTRIBUTION;
                part = w.product(Term::FEE_FIXED, &factors, &divisors, Measure::Yuan, basis)?;
            }
            parts.push(part);
        }
        Ok(parts)
    }
}

/// The catastrophic fee; nothing where there is none.
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
    let (share, amount) = (number("wage_pct"), number("amount"));
    let is_something = |number: &Exact| !number.is_zero();
    if share.is_none() && amount.is_none() {
        // A record that says neither is no fee that can be known.
        return Err(RuleError::OutOfRange);
    }
    w.rely(figure);
    let (share, amount) = (share.filter(is_something), amount.filter(is_something));
    if share.is_none() && amount.is_none() {
        return Ok(None);
    }
    let share = match share {
        Some(share) => {
            let wage = Term::REFERENCE_WAGE;
            let wage = take::money(w, figures, law::REFERENCE_WAGE, day, wage)?;
            let share = Quantity::new(share, Measure::Percent);
            Some((wage, w.given(Term::FEE_SHARE, share, figure)))
        }
        None => None,
    };
    let amount = amount
        .map(|amount| w.given(Term::FEE_FIXED, Quantity::new(amount, Measure::Yuan), figure));
    let parts = Parts { share, amount };
    if take::word(row, "charged") == Some("each_payment") {
        return Ok(Some(Charged::EachPayment(parts)));
    }
    let parts = parts.of_months(w, MONTHS_A_YEAR)?;
    let amount = match parts.as_slice() {
        [one] => *one,
        all => w.sum(Term::CATASTROPHIC_FEE, all, Measure::Yuan, law::CONTRIBUTION)?,
    };
    let amount = Rounding::of(take::word(row, "rounding")).round(w, amount)?;
    let month_due = take::count(row, "month_due").ok();
    Ok(Some(Charged::Yearly { amount, month_due }))
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
