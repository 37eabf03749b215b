//! What is still to be paid, and what the account and the index come to. 缴费计划。

use crate::law::{Decimals, Measure, Operand, Quantity, Reason, Term, Which, Working};
use crate::params::Figures;
use crate::rules::RuleError;
use crate::units::{Exact, MONTHS_A_YEAR, WageMonth};

use super::contribution::{OfMonth, split};
use super::retirement::COUNTED;
use super::take;
use super::{Input, Person, law, minimum};

/// Months planned until a month of retirement, and what a month of them costs.
#[derive(Clone, Copy, Debug)]
pub(super) struct Plan<'a> {
    pub(super) input: &'a Input,
    pub(super) person: &'a Person,
    pub(super) retire: WageMonth,
    /// What a month costs at the grade; or why that is not known.
    pub(super) month: &'a Result<OfMonth, RuleError>,
    /// Months from the first month on.
    pub(super) months: i64,
}

/// What it comes to by the month of retirement.
#[derive(Clone, Copy, Debug)]
pub(super) struct Outlook {
    /// Balance of the account.
    pub(super) balance: Operand,
    /// What is still to be paid.
    pub(super) paid: Operand,
}

impl<'a> Plan<'a> {
    /// The plan of a person for a month of retirement: what was said, as far as there are months.
    pub(super) fn of(
        input: &'a Input,
        person: &'a Person,
        retire: WageMonth,
        month: &'a Result<OfMonth, RuleError>,
    ) -> Self {
        let left = minimum::left(input, retire);
        let months = person.planned_months.map_or(left, |planned| planned.min(left));
        Self { input, person, retire, month, months }
    }

    /// Without paying on.
    pub(super) const fn stopped(self) -> Self {
        Self { months: 0, ..self }
    }

    /// Months of contributions in all.
    pub(super) fn all_months(&self) -> i64 {
        self.person.paid_months.saturating_add(self.months)
    }

    /// The average index over all months, four decimals.
    pub(super) fn index(
        &self,
        w: &mut dyn Working,
        figures: Figures<'_>,
    ) -> Result<Operand, RuleError> {
        let mut parts = Vec::new();
        let mut months = Vec::new();
        let label = Term::INDEX_MONTHS;
        if self.person.paid_months > 0 {
            let index = self.person.index.ok_or(Reason::NEEDS_INDEX)?;
            let index =
                Operand::entered(Term::PAST_INDEX, Quantity::new(index, Measure::Plain));
            let count =
                take::whole(Term::PAID_MONTHS, self.person.paid_months, Measure::Months);
            months.push(count);
            if self.months == 0 {
                return Ok(w.round_to(index, Decimals::Four, law::FOUR_DECIMALS)?);
            }
            parts.push(w.product(label, &[index, count], &[], Measure::Plain, law::FORMULA)?);
        }
        if self.months > 0 {
            let count = take::whole(Term::PLANNED_MONTHS, self.months, Measure::Months);
            months.push(count);
            let (factors, divisors) = if let Some(index) = self.person.later_index {
                let index = Quantity::new(index, Measure::Plain);
                (vec![Operand::entered(Term::LATER_INDEX, index), count], Vec::new())
            } else {
                let month = self.month.as_ref().map_err(Clone::clone)?;
                let first = self.input.first;
                let wage = (Term::REFERENCE_WAGE, Which::Month(first));
                let day = first.first_day();
                let wage = take::money(w, figures, law::REFERENCE_WAGE, day, wage)?;
                (vec![month.base, count], vec![wage])
            };
            parts.push(w.product(label, &factors, &divisors, Measure::Plain, law::ESTIMATE)?);
        }
        let sum = w.sum(label, &parts, Measure::Plain, law::FORMULA)?;
        let all = w.sum(Term::ALL_MONTHS, &months, Measure::Months, COUNTED)?;
        let index = Term::AVERAGE_INDEX;
        let index = w.product(index, &[sum], &[all], Measure::Plain, law::FORMULA)?;
        Ok(w.round_to(index, Decimals::Four, law::FOUR_DECIMALS)?)
    }

    /// The balance at retirement, and what is paid until then.
    pub(super) fn outlook(
        &self,
        w: &mut dyn Working,
        figures: Figures<'_>,
    ) -> Result<Outlook, RuleError> {
        let balance = self.balance_now(w, figures)?;
        let none =
            Operand::entered(Term::PLANNED_PAID, Quantity::new(Exact::ZERO, Measure::Yuan));
        let rate = |assumed: Option<Exact>| assumed.filter(|rate| !rate.is_zero());
        let (interest, growth) = (rate(self.person.interest), rate(self.person.growth));
        if self.months == 0 && interest.is_none() {
            return Ok(Outlook { balance, paid: none });
        }
        if interest.is_some() || (growth.is_some() && self.months > 0) {
            return self.year_by_year(w, figures, balance, (interest, growth));
        }
        let month = self.month.as_ref().map_err(Clone::clone)?;
        let count = take::whole(Term::PLANNED_MONTHS, self.months, Measure::Months);
        let paid = [month.total, count];
        let paid = w.product(Term::PLANNED_PAID, &paid, &[], Measure::Yuan, law::ESTIMATE)?;
        let added = [month.account, count];
        let added = w.product(Term::ACCOUNT_PART, &added, &[], Measure::Yuan, law::ESTIMATE)?;
        let parts = [balance, added];
        let balance = w.sum(Term::ACCOUNT_BALANCE, &parts, Measure::Yuan, law::ESTIMATE)?;
        Ok(Outlook { balance, paid })
    }

    /// The balance before the first month: as entered, or the account's part of what was paid.
    fn balance_now(
        &self,
        w: &mut dyn Working,
        figures: Figures<'_>,
    ) -> Result<Operand, RuleError> {
        let person = self.person;
        if let Some(balance) = person.balance {
            return Ok(Operand::entered(Term::ACCOUNT_BALANCE, Quantity::yuan(balance)));
        }
        if person.paid_months == 0 {
            let nothing = Quantity::new(Exact::ZERO, Measure::Yuan);
            return Ok(Operand::entered(Term::ACCOUNT_BALANCE, nothing));
        }
        let paid = person.paid_total.ok_or(Reason::NEEDS_BALANCE)?;
        let paid = Operand::entered(Term::PAID_ALREADY, Quantity::yuan(paid));
        let day = self.input.first.first_day();
        // A part of the other, so points over points.
        let share = (Term::ACCOUNT_RATE, Measure::Plain);
        let share = take::number(w, figures, law::TO_ACCOUNT, day, share)?;
        let rate = (Term::CONTRIBUTION_RATE, Measure::Plain);
        let rate = take::number(w, figures, law::RATE, day, rate)?;
        let basis = law::BALANCE_FROM_PAID;
        let balance =
            w.product(Term::ACCOUNT_BALANCE, &[paid, share], &[rate], Measure::Yuan, basis)?;
        Ok(w.round(balance)?)
    }

    /// With rates assumed: each year's interest on what was there when it began, the base grown
    /// once a year, every amount to the fen.
    fn year_by_year(
        &self,
        w: &mut dyn Working,
        figures: Figures<'_>,
        mut balance: Operand,
        (interest, growth): (Option<Exact>, Option<Exact>),
    ) -> Result<Outlook, RuleError> {
        let assumed = |term: Term, rate: Exact| {
            Operand::entered(term, Quantity::new(rate, Measure::Percent))
        };
        let interest = interest.map(|rate| assumed(Term::INTEREST_RATE, rate));
        let growth = growth.map(|rate| assumed(Term::GROWTH_RATE, rate));
        let year_months = take::whole(Term::MONTHS_OF_YEAR, MONTHS_A_YEAR, Measure::Months);
        let mut month: Option<OfMonth> = None;
        let mut paid = Vec::new();
        let mut at = self.input.first;
        let mut to_pay = self.months;
        while at < self.retire {
            let new_year = at.january().plus(MONTHS_A_YEAR).ok_or(RuleError::OutOfRange)?;
            let until = new_year.min(self.retire);
            let months = at.months_to(until);
            let which = Which::Days(at.first_day(), until.first_day());
            let mut parts = vec![balance];
            if let Some(rate) = interest {
                let count = take::whole((Term::MONTHS_LEFT, which), months, Measure::Months);
                let label = (Term::YEAR_INTEREST, which);
                let factors = [balance, rate, count];
                let interest =
                    w.product(label, &factors, &[year_months], Measure::Yuan, law::ESTIMATE)?;
                parts.push(w.round(interest)?);
            }
            let count = months.min(to_pay);
            if count > 0 {
                to_pay = to_pay.saturating_sub(count);
                let this_year = match (month, growth) {
                    (Some(before), Some(growth)) => grown(w, figures, &before, growth, at)?,
                    (Some(before), None) => before,
                    (None, _) => *self.month.as_ref().map_err(Clone::clone)?,
                };
                month = Some(this_year);
                let count = take::whole((Term::PLANNED_MONTHS, which), count, Measure::Months);
                let mut times = |term: Term, one: Operand| {
                    let label = (term, which);
                    w.product(label, &[one, count], &[], Measure::Yuan, law::ESTIMATE)
                };
                paid.push(times(Term::PLANNED_PAID, this_year.total)?);
                parts.push(times(Term::ACCOUNT_PART, this_year.account)?);
            }
            let label = (Term::ACCOUNT_BALANCE, which);
            balance = w.sum(label, &parts, Measure::Yuan, law::ESTIMATE)?;
            at = until;
        }
        let paid = w.sum(Term::PLANNED_PAID, &paid, Measure::Yuan, law::ESTIMATE)?;
        Ok(Outlook { balance, paid })
    }
}

/// A year later: the base grown once, and what a month of it costs.
///
/// The base is an amount that is declared, so it is one to the fen in every year; and a growth of four
/// decimals multiplies the parts of a fraction by a million each year, so that after three years it
/// would fit no [`Exact`].
fn grown(
    w: &mut dyn Working,
    figures: Figures<'_>,
    before: &OfMonth,
    growth: Operand,
    month: WageMonth,
) -> Result<OfMonth, RuleError> {
    let which = Which::Month(month);
    let label = (Term::CONTRIBUTION_BASE, which);
    let more = w.product(label, &[before.base, growth], &[], Measure::Yuan, law::ESTIMATE)?;
    let base = w.sum(label, &[before.base, more], Measure::Yuan, law::ESTIMATE)?;
    let base = w.round(base)?;
    let day = month.first_day();
    let rate = (Term::CONTRIBUTION_RATE, Measure::Percent);
    let rate = take::number(w, figures, law::RATE, day, rate)?;
    let share = (Term::ACCOUNT_RATE, Measure::Percent);
    let share = take::number(w, figures, law::TO_ACCOUNT, day, share)?;
    let (total, account, pooled) = split(w, base, (rate, share), which)?;
    Ok(OfMonth { base, total, account, pooled, clamped: None })
}
