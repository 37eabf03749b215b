//! What a plan costs, and where the money goes. 要缴多少。

use chrono::NaiveDate;

use crate::law::{Basis, Decimals, Measure, Operand, Quantity, Reason, Term, Working};
use crate::params::{Figures, Row};
use crate::rules::{RuleError, take};
use crate::units::{Exact, MONTHS_A_QUARTER, MONTHS_A_YEAR, Money};

use super::fee::{self, Charged};
use super::{
    Answered, Closed, Cost, Input, Joining, Notice, Outcome, PlanName, Split, base, law,
};

/// How amounts of a notice are rounded. 取整方式。
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Rounding {
    FenHalfUp,
    FenTruncate,
    YuanHalfUp,
    YuanTruncate,
}

impl Rounding {
    /// The one that a word of a figure means; to the fen, halves up, where none says.
    pub(super) fn of(word: Option<&str>) -> Self {
        match word {
            Some("fen_truncate") => Self::FenTruncate,
            Some("yuan_half_up") => Self::YuanHalfUp,
            Some("yuan_truncate") => Self::YuanTruncate,
            Some(_) | None => Self::FenHalfUp,
        }
    }

    /// Rounds an amount once.
    pub(super) fn round(
        self,
        w: &mut dyn Working,
        amount: Operand,
    ) -> Result<Operand, RuleError> {
        Ok(match self {
            Self::FenHalfUp => w.round(amount)?,
            Self::FenTruncate => w.cut(amount, law::CONTRIBUTION)?,
            Self::YuanHalfUp => w.round_to(amount, Decimals::Whole, law::CONTRIBUTION)?,
            Self::YuanTruncate => w.floor(amount, law::CONTRIBUTION),
        })
    }
}

/// How many months a word for a period means; one where none says.
fn months(word: Option<&str>) -> i64 {
    match word {
        Some("year") => MONTHS_A_YEAR,
        Some("quarter") => MONTHS_A_QUARTER,
        Some(_) | None => 1,
    }
}

/// All, and into the account and the pooled fund.
#[derive(Clone, Copy)]
struct Amounts {
    total: Operand,
    parts: Option<(Operand, Operand)>,
}

impl Amounts {
    fn split(self) -> Result<Split, RuleError> {
        let parts = match self.parts {
            Some((account, pooled)) => Some((account.money()?, pooled.money()?)),
            None => None,
        };
        Ok(Split { total: self.total.money()?, parts })
    }

    /// The same worked out from each amount.
    fn each(
        self,
        mut work: impl FnMut(Operand) -> Result<Operand, RuleError>,
    ) -> Result<Self, RuleError> {
        let total = work(self.total)?;
        let parts = match self.parts {
            Some((account, pooled)) => Some((work(account)?, work(pooled)?)),
            None => None,
        };
        Ok(Self { total, parts })
    }
}

/// What a plan costs, with its base if it has one; or that it is closed.
pub(super) fn of(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    plan: &PlanName,
    fee: &Result<Option<Charged>, RuleError>,
    answered: &mut Answered,
) -> Result<(Outcome, Option<Operand>), RuleError> {
    let day = input.month.first_day();
    if let Some(closed) = closed(w, figures, input, plan, answered) {
        return Ok((Outcome::Closed(closed), None));
    }
    let (rate, figure) = plan.record(figures, "rate", day)?;
    let percent = take::cell(rate, "pct").ok();
    let (mut count, mut rounding) = (months(take::word(rate, "period")), Rounding::FenHalfUp);
    if let Some(rate) = percent {
        if input.typed_plans && !rate.is_zero() && rate < Exact::ONE {
            answered.tell(Notice::RateBelowOne { plan: plan.clone(), rate });
        }
        count = 1;
        match plan.record(figures, "rounding_unit", day) {
            Ok((row, figure)) => {
                w.rely(figure);
                count = months(take::word(row, "period"));
                rounding = Rounding::of(take::word(row, "mode"));
            }
            Err(error) => answered.lacks(&error),
        }
    }
    let found = percent.map(|_| base::of(w, figures, input, plan, answered)).transpose()?;
    let which = plan.which();
    let total = if let (Some(percent), Some(base)) = (percent, found) {
        let percent = Quantity::new(percent, Measure::Percent);
        let percent = w.given((Term::CONTRIBUTION_RATE, which), percent, figure);
        share(w, plan, [base, percent], count)?
    } else {
        let amount = Quantity::new(take::cell(rate, "amount")?, Measure::Yuan);
        w.given((period_term(count), which), amount, figure)
    };
    let total = with_fee(w, plan, (total, count), fee)?;
    let total = rounding.round(w, total)?;
    let of_period = OfPeriod { plan, count, rounding };
    let parts = account(w, figures, input, (&of_period, total, found), answered)?;
    let period = Amounts { total, parts };
    let year = of_period.year(w, period)?;
    let month = of_period.month(w, period)?;
    let extras = fee::extras(w, figures, (day, plan), found, answered).unwrap_or_else(|_| {
        // A share of a base, of a plan without one: the contribution is known all the same.
        answered.tell(Notice::WithoutExtras);
        None
    });
    let mut all = vec![year.total];
    all.extend(fee.iter().flatten().filter_map(|fee| fee.apart()));
    let mut extra = Money::ZERO;
    if let Some(found) = extras {
        extra = found.money()?;
        all.push(found);
    }
    let all = match all.as_slice() {
        [one] => *one,
        all => w.sum((Term::YEAR_COST, which), all, Measure::Yuan, Basis::NONE)?,
    };
    let cost = Cost {
        base: found.map(|base| base.money()).transpose()?,
        months: count,
        period: period.split()?,
        month: month.split()?,
        year: year.split()?,
        fee: match fee {
            Ok(Some(fee)) => Ok(Some(fee.told()?)),
            Ok(None) => Ok(None),
            Err(error) => Err(error.clone()),
        },
        extras: extra,
        all: all.money()?,
    };
    Ok((Outcome::Cost(cost), found))
}

/// A period of a plan.
struct OfPeriod<'a> {
    plan: &'a PlanName,
    count: i64,
    rounding: Rounding,
}

impl OfPeriod<'_> {
    /// The periods of a year.
    fn year(&self, w: &mut dyn Working, period: Amounts) -> Result<Amounts, RuleError> {
        let times = MONTHS_A_YEAR.checked_div(self.count).ok_or(RuleError::OutOfRange)?;
        if times == 1 {
            return Ok(period);
        }
        let which = self.plan.which();
        let (term, measure) = if self.count == 1 {
            (Term::CONTRIBUTION_MONTHS, Measure::Months)
        } else {
            (Term::PERIODS_OF_YEAR, Measure::Plain)
        };
        let times = take::whole(term, times, measure);
        period.each(|amount| {
            let is_all = amount.label.term == period.total.label.term;
            let term = if is_all { Term::YEAR_CONTRIBUTION } else { amount.label.term };
            let factors = [amount, times];
            Ok(w.product((term, which), &factors, &[], Measure::Yuan, law::PERIOD)?)
        })
    }

    /// A month; of a longer period its average, the pooled part again by subtraction.
    fn month(&self, w: &mut dyn Working, period: Amounts) -> Result<Amounts, RuleError> {
        if self.count == 1 {
            return Ok(period);
        }
        let which = self.plan.which();
        let count = take::whole(Term::PERIOD_MONTHS, self.count, Measure::Months);
        let mut average = |term, amount| -> Result<Operand, RuleError> {
            let label = (term, which);
            let found = w.product(label, &[amount], &[count], Measure::Yuan, law::AVERAGE)?;
            Ok(w.round(found)?)
        };
        let total = average(Term::MONTH_AVERAGE, period.total)?;
        let account = match period.parts {
            Some((account, _)) => Some(average(Term::ACCOUNT_PART, account)?),
            None => None,
        };
        let parts = match account {
            Some(account) => {
                let label = (Term::REST_PART, which);
                Some((account, w.subtract(label, total, &[account], law::REST)?))
            }
            None => None,
        };
        Ok(Amounts { total, parts })
    }
}

/// What the contribution of a period is called.
const fn period_term(count: i64) -> Term {
    if count == 1 { Term::MONTH_CONTRIBUTION } else { Term::PLAN_PERIOD }
}

/// Base × rate of a period, not yet rounded.
fn share(
    w: &mut dyn Working,
    plan: &PlanName,
    [base, rate]: [Operand; 2],
    count: i64,
) -> Result<Operand, RuleError> {
    let of_period = [base, rate, take::whole(Term::PERIOD_MONTHS, count, Measure::Months)];
    let factors = if count == 1 { &[base, rate][..] } else { &of_period[..] };
    let label = (period_term(count), plan.which());
    Ok(w.product(label, factors, &[], Measure::Yuan, law::CONTRIBUTION)?)
}

/// With the catastrophic fee, where that is charged with every payment: one sum, rounded once.
fn with_fee(
    w: &mut dyn Working,
    plan: &PlanName,
    (total, count): (Operand, i64),
    fee: &Result<Option<Charged>, RuleError>,
) -> Result<Operand, RuleError> {
    let Ok(Some(Charged::EachPayment(parts))) = fee else { return Ok(total) };
    let mut all = vec![total];
    all.extend(parts.of_months(w, count)?);
    let label = (period_term(count), plan.which());
    Ok(w.sum(label, &all, Measure::Yuan, law::CONTRIBUTION)?)
}

/// What goes into the account, rounded first, and what is left for the pooled fund.
fn account(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    (of_period, total, found): (&OfPeriod<'_>, Operand, Option<Operand>),
    answered: &mut Answered,
) -> Result<Option<(Operand, Operand)>, RuleError> {
    let (plan, which) = (of_period.plan, of_period.plan.which());
    let day = input.month.first_day();
    let unknown = |error: &RuleError, answered: &mut Answered| {
        answered.lacks(error);
        answered.tell(Notice::AccountUnknown { plan: plan.clone() });
        Ok(None)
    };
    let (row, figure) = match plan.record(figures, "to_account", day) {
        Ok(found) => found,
        Err(error) => return unknown(&error, answered),
    };
    let label = (Term::ACCOUNT_PART, which);
    let count = take::whole(Term::PERIOD_MONTHS, of_period.count, Measure::Months);
    let (mut factors, points) = if let Ok(points) = take::cell(row, "points") {
        let base = match found {
            Some(base) => base,
            None if points.is_zero() => total,
            None => match base::of(w, figures, input, plan, answered) {
                Ok(base) => base,
                Err(error) => return unknown(&error, answered),
            },
        };
        let points = Quantity::new(points, Measure::Percent);
        (vec![base], w.given((Term::ACCOUNT_RATE, which), points, figure))
    } else {
        let amount = Quantity::new(take::cell(row, "amount")?, Measure::Yuan);
        (Vec::new(), w.given(label, amount, figure))
    };
    factors.push(points);
    if of_period.count > 1 {
        factors.push(count);
    }
    let mut account = points;
    if factors.len() > 1 {
        let part = w.product(label, &factors, &[], Measure::Yuan, law::CONTRIBUTION)?;
        account = of_period.rounding.round(w, part)?;
    }
    if total.exact() < account.exact() {
        return Err(Reason::ACCOUNT_ABOVE_RATE.into());
    }
    let pooled = w.subtract((Term::REST_PART, which), total, &[account], law::REST)?;
    Ok(Some((account, pooled)))
}

/// Whether the age keeps someone who joins for the first time out of a plan.
fn closed(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    plan: &PlanName,
    answered: &mut Answered,
) -> Option<Closed> {
    let day: NaiveDate = input.month.first_day();
    let (row, figure) = match plan.record(figures, "entry_age", day) {
        Ok(found) => found,
        Err(error) => {
            answered.lacks(&error);
            return None;
        }
    };
    w.rely(figure);
    if input.joining != Joining::First {
        return None;
    }
    let limit = |row: &Row, name| take::count(row, name).ok().filter(|age| *age > 0);
    let (below, from) = (limit(row, "age_below"), limit(row, "age_from"));
    let any = below.or(from)?;
    let Some(birth) = input.birth else {
        answered.tell(Notice::NeedsBirth { plan: plan.clone() });
        return None;
    };
    let months = birth.months_to(input.month);
    let reached = |age: i64| months.cmp(&age.saturating_mul(MONTHS_A_YEAR));
    if [below, from].into_iter().flatten().any(|age| reached(age).is_eq()) {
        let age = below.filter(|age| reached(*age).is_eq()).or(from).unwrap_or(any);
        answered.tell(Notice::AgeThisMonth { plan: plan.clone(), age });
        return None;
    }
    let too_old = below.filter(|age| reached(*age).is_gt());
    let too_young = from.filter(|age| reached(*age).is_lt());
    too_old
        .map(|below| Closed::TooOld { below })
        .or(too_young.map(|from| Closed::TooYoung { from }))
}
