//! The pension to be expected, part by part. 预计养老金。

use crate::law::{Decimals, Given, Measure, Operand, Quantity, Reason, Term, Which, Working};
use crate::params::{Figures, Gap, Row};
use crate::rules::{RuleError, floor};
use crate::units::{Exact, MONTHS_A_YEAR, Money, WageMonth};

use super::plan::Plan;
use super::retirement::age_at;
use super::take::{self, Latest};
use super::{Expected, Notice, law, minimum};

/// A pension to be expected, and what stays an operand of later steps.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) expected: Expected,
    pub(super) total: Operand,
    /// What is still to be paid until then.
    pub(super) paid: Operand,
    /// What to know of it.
    pub(super) told: Told,
}

/// What to know of a pension, and the figures in whose place an earlier year's stands.
#[derive(Clone, Debug, Default)]
pub(super) struct Told {
    pub(super) notices: Vec<Notice>,
    pub(super) missing: Vec<Gap>,
}

impl Told {
    /// A figure of a year that is over or running can be asked for; one of a later year cannot.
    fn lacks(&mut self, plan: &Plan<'_>, gap: Option<Gap>) {
        let is_due = |gap: &Gap| gap.day <= plan.input.now.last_day();
        self.missing.extend(gap.filter(is_due));
    }
}

/// The pension that a plan leads to.
pub(super) fn expected(
    w: &mut dyn Working,
    figures: Figures<'_>,
    plan: &Plan<'_>,
) -> Result<Found, RuleError> {
    let (person, retire) = (plan.person, plan.retire);
    let day = retire.first_day();
    let months = plan.all_months();
    let needed = minimum::needed(w, figures, retire)?.exact().floor();
    if months < needed {
        return Err(Reason::BELOW_MINIMUM
            .with([Given::Count(months), Given::Count(needed)])
            .into());
    }
    let mut told = Told::default();
    let index = plan.index(w, figures)?;
    let payout_base = payout_base(w, figures, plan, &mut told)?;
    let base = base_pension(w, figures, (payout_base, index), months, retire)?;
    let outlook = plan.outlook(w, figures)?;
    let age = age_at(person.birth, retire);
    let divisor = payout_months(w, figures, age, retire)?;
    floor::rely(w, figures, law::ACCOUNT_FORMULA, day)?;
    let label = Term::ACCOUNT_PENSION;
    let account = [outlook.balance];
    let account = w.product(label, &account, &[divisor], Measure::Yuan, law::FORMULA)?;
    let account = w.round(account)?;
    let mut parts = vec![base, account];
    let mut transition = Money::ZERO;
    if person.months_before > 0 {
        floor::rely(w, figures, law::ACCOUNT_START, day)?;
        let count = person.months_before;
        let years = years(w, (Term::MONTHS_BEFORE, Term::YEARS_BEFORE), count)?;
        let rate = (Term::TRANSITION_RATE, Measure::Percent);
        let rate = take::number(w, figures, law::TRANSITION_RATE, day, rate)?;
        let factors = [payout_base, index, years, rate];
        let label = Term::TRANSITION_PENSION;
        let part = w.product(label, &factors, &[], Measure::Yuan, law::TRANSITION)?;
        let part = w.round(part)?;
        transition = part.money()?;
        parts.push(part);
    }
    let mut one_child = Money::ZERO;
    if person.one_child {
        let average = average_pension(w, figures, plan, &mut told)?;
        let rate = (Term::ONE_CHILD_RATE, Measure::Percent);
        let rate = take::number(w, figures, law::ONE_CHILD_RATE, day, rate)?;
        let label = Term::ONE_CHILD_ADDITION;
        let part = w.product(label, &[average, rate], &[], Measure::Yuan, law::ONE_CHILD)?;
        let part = w.round(part)?;
        one_child = part.money()?;
        parts.push(part);
    }
    let total = w.sum(Term::EXPECTED_PENSION, &parts, Measure::Yuan, law::FORMULA)?;
    let expected = Expected {
        retire,
        age,
        months,
        base: base.money()?,
        account: account.money()?,
        transition,
        one_child,
        total: total.money()?,
        balance: outlook.balance.money()?,
    };
    Ok(Found { expected, total, paid: outlook.paid, told })
}

/// Payout base × the mean of one and the index × years × 1 %.
fn base_pension(
    w: &mut dyn Working,
    figures: Figures<'_>,
    (payout_base, index): (Operand, Operand),
    months: i64,
    retire: WageMonth,
) -> Result<Operand, RuleError> {
    floor::rely(w, figures, law::BASE_FORMULA, retire.first_day())?;
    let years = years(w, (Term::ALL_MONTHS, Term::PENSION_YEARS), months)?;
    let indices = [take::whole(Term::ONE_INDEX, 1, Measure::Plain), index];
    let count = i64::try_from(indices.len()).unwrap_or(i64::MAX);
    let sum = w.sum(Term::MEAN_INDEX, &indices, Measure::Plain, law::FORMULA)?;
    let count = take::whole(Term::TWO_INDICES, count, Measure::Plain);
    let mean = w.product(Term::MEAN_INDEX, &[sum], &[count], Measure::Plain, law::FORMULA)?;
    let one = take::whole(Term::ONE_PER_CENT, 1, Measure::Percent);
    let factors = [payout_base, mean, years, one];
    let base = w.product(Term::BASE_PENSION, &factors, &[], Measure::Yuan, law::FORMULA)?;
    Ok(w.round(base)?)
}

/// Months as years with four decimals, as the settlement sheets have them.
fn years(
    w: &mut dyn Working,
    (of, term): (Term, Term),
    months: i64,
) -> Result<Operand, RuleError> {
    let months = take::whole(of, months, Measure::Months);
    let year = take::whole(Term::MONTHS_OF_YEAR, MONTHS_A_YEAR, Measure::Months);
    let years = w.product(term, &[months], &[year], Measure::Years, law::FOUR_DECIMALS)?;
    Ok(w.round_to(years, Decimals::Four, law::FOUR_DECIMALS)?)
}

/// The payout base: what the office used, else that of the year of retirement, else the latest.
fn payout_base(
    w: &mut dyn Working,
    figures: Figures<'_>,
    plan: &Plan<'_>,
    told: &mut Told,
) -> Result<Operand, RuleError> {
    if let Some(typed) = plan.person.payout_base {
        told.notices.push(Notice::AsEntered);
        return Ok(Operand::entered(Term::PAYOUT_BASE, Quantity::yuan(typed)));
    }
    let day = plan.retire.first_day();
    let Latest { found, of, gap } = take::latest(figures, law::PAYOUT_BASE, day)?;
    told.lacks(plan, gap);
    if of.year() != plan.retire.year() {
        let provisional = of.year().saturating_add(1) == plan.retire.year();
        told.notices.push(Notice::PayoutBaseOf { year: of.year(), provisional });
    }
    let label = (Term::PAYOUT_BASE, Which::Month(of));
    Ok(w.given(label, Quantity::yuan(found.value), found.figure))
}

/// The average pension of the year before retirement: what the office used, else the latest known.
fn average_pension(
    w: &mut dyn Working,
    figures: Figures<'_>,
    plan: &Plan<'_>,
    told: &mut Told,
) -> Result<Operand, RuleError> {
    if let Some(typed) = plan.person.average_pension {
        told.notices.push(Notice::AsEntered);
        return Ok(Operand::entered(Term::AVERAGE_PENSION, Quantity::yuan(typed)));
    }
    let before = plan.retire.january().plus(-1).ok_or(RuleError::OutOfRange)?.january();
    let day = before.first_day();
    let Latest { found, of, gap } = take::latest(figures, law::AVERAGE_PENSION, day)?;
    told.lacks(plan, gap);
    if of.year() != before.year() {
        told.notices.push(Notice::AveragePensionOf { year: of.year() });
    }
    let label = (Term::AVERAGE_PENSION, Which::Month(of));
    Ok(w.given(label, Quantity::yuan(found.value), found.figure))
}

/// Payout months of an age in years and months. 计发月数。
///
/// `n(y) − (n(y) − n(y + 1)) × m ÷ 12`, one decimal, half up. A row may be less certain than its
/// table, and the answer then is too.
///
/// # Errors
///
/// If the table is not known on the day, or has no such age.
pub fn payout_months(
    w: &mut dyn Working,
    figures: Figures<'_>,
    (years, months): (i64, i64),
    retire: WageMonth,
) -> Result<Operand, RuleError> {
    let table = take::rows(figures, law::PAYOUT_TABLE, retire.first_day())?;
    let row_of = |age: i64| -> Result<&Row, RuleError> {
        let is_it = |row: &&Row| take::count(row, "age") == Ok(age);
        let row = table.value.iter().find(is_it);
        row.ok_or_else(|| {
            Reason::AGE_OUTSIDE_TABLE.with([Given::Count(years), Given::Nothing]).into()
        })
    };
    let mut given = |term: Term, age: i64| {
        let row = row_of(age)?;
        let months = Quantity::new(take::cell(row, "months")?, Measure::Months);
        let figure = take::as_weak_as(table.figure, row);
        Ok::<Operand, RuleError>(w.given(term, months, figure))
    };
    if months == 0 {
        return given(Term::PAYOUT_MONTHS, years);
    }
    let whole = given(Term::WHOLE_MONTHS, years)?;
    let next = given(Term::NEXT_MONTHS, years.saturating_add(1))?;
    let basis = law::PAYOUT_MONTHS;
    let fewer = w.subtract(Term::MONTHS_FEWER, whole, &[next], basis)?;
    let beyond = take::whole(Term::MONTHS_OF_AGE, months, Measure::Months);
    let year = take::whole(Term::MONTHS_OF_YEAR, MONTHS_A_YEAR, Measure::Months);
    let label = Term::MONTHS_FEWER;
    let fewer = w.product(label, &[fewer, beyond], &[year], Measure::Months, basis)?;
    let found = w.subtract(Term::PAYOUT_MONTHS, whole, &[fewer], basis)?;
    Ok(w.round_to(found, Decimals::One, basis)?)
}

/// What paying on adds, or nought.
pub(super) fn is_nothing(amount: Operand) -> bool {
    amount.exact() <= Exact::ZERO
}
