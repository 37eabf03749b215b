//! The years until retirement, and what missing ones cost. 缴费年限。

use crate::law::{Basis, FigureUse, Measure, Operand, Quantity, Reason, Term, Which, Working};
use crate::params::{Figures, Row};
use crate::rules::pension::{Schedule, of_schedule};
use crate::rules::{RuleError, floor, take};
use crate::units::{Exact, MONTHS_A_YEAR, WageMonth};

use super::{
    Answered, Buy, Here, Input, Notice, Outcome, PaidHere, Question, Years, YearsCase, law,
};

/// The lines of the years, and of the one payment where some are missing.
pub(super) fn add(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    case: &YearsCase,
    base: Option<Operand>,
    answered: &mut Answered,
) {
    let found = of(w, figures, input, case, answered);
    if let Ok(years) = &found {
        answered.tell(Notice::YearsNotChecked);
        if floor::in_force(w, figures, law::RETIREMENT_RULE, input.month.first_day()) {
            answered.tell(Notice::FreeInRetirement);
        }
        if years.short > 0 {
            let bought = buy(w, figures, input, years.short, base).map(Outcome::Buy);
            if bought.is_ok() {
                answered.tell(Notice::BuyEstimate);
            }
            answered.line(Question::Years, None, found.map(Outcome::Years));
            answered.line(Question::Buy, None, bought);
            return;
        }
    }
    answered.line(Question::Years, None, found.map(Outcome::Years));
}

/// The years of a man or of a woman in a record.
const fn column(case: &YearsCase) -> &'static str {
    if case.is_man { "men_years" } else { "women_years" }
}

fn of(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    case: &YearsCase,
    answered: &mut Answered,
) -> Result<Years, RuleError> {
    let day = input.month.first_day();
    let (row, figure) = take::record(figures, law::RETIREMENT_YEARS, day)?;
    let years = Quantity::new(take::cell(row, column(case))?, Measure::Years);
    let mut years = w.given(Term::MEDICAL_YEARS, years, figure);
    let local = take::record(figures, law::MINIMUM_YEARS, day);
    let mut least_here = None;
    match local {
        Ok((row, figure)) => {
            w.rely(figure);
            if let Ok(stricter) = take::cell(row, column(case)) {
                let stricter = Quantity::new(stricter, Measure::Years);
                let stricter = w.given(Term::LOCAL_MEDICAL_YEARS, stricter, figure);
                years = w.larger(Term::MEDICAL_YEARS, years, stricter, law::YEARS);
            }
            least_here = here(w, row, figure)?;
        }
        Err(error) => answered.lacks(&error),
    }
    if least_here.is_none() {
        answered.tell(Notice::HereUnknown);
    }
    let needed = months(w, Term::MINIMUM_MONTHS, years)?;
    let whole = |term: Term, count| take::whole(term, count, Measure::Months);
    let counted =
        [whole(Term::PAID_MONTHS, case.paid), whole(Term::DEEMED_MONTHS, case.deemed)];
    let counted = w.sum(Term::ALL_MONTHS, &counted, Measure::Months, law::YEARS)?;
    let left = |w: &mut dyn Working, needed: Operand, counted: Operand| {
        if needed.exact() <= counted.exact() {
            return Ok::<_, RuleError>(None);
        }
        Ok(Some(w.subtract(Term::MISSING_MONTHS, needed, &[counted], law::YEARS)?))
    };
    let still = left(w, needed, counted)?;
    let mut short = Exact::ZERO;
    if let (Some(still), Some(planned)) = (still, case.planned) {
        let planned = whole(Term::PLANNED_MONTHS, planned);
        short = left(w, still, planned)?.map_or(Exact::ZERO, |left| left.exact());
    }
    let months = |exact: Exact| exact.floor();
    let still = still.map_or(0, |still| months(still.exact()));
    let here = least_here.map(|least| paid_here(w, case, least)).transpose()?;
    let still_here = here.and_then(|here| here.paid).map_or(0, |here| here.still);
    // Whoever has the months may still lack those that must be paid here.
    let to_pay = still.max(still_here);
    let done = if to_pay > 0 { input.month.plus(to_pay.saturating_sub(1)) } else { None };
    let retire = match done {
        Some(_) => retirement(w, figures, input, case, answered),
        None => None,
    };
    let age = input.birth.zip(done).map(|(birth, done)| birth.months_to(done));
    Ok(Years {
        needed: months(needed.exact()),
        counted: months(counted.exact()),
        still,
        short: months(short),
        done,
        retire,
        age: age.map(|months| months.div_euclid(MONTHS_A_YEAR)),
        here,
    })
}

/// The statutory month of retirement of whoever said when they were born: for a woman by either
/// original age.
fn retirement(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    case: &YearsCase,
    answered: &mut Answered,
) -> Option<(WageMonth, WageMonth)> {
    let birth = input.birth?;
    let mut month = |schedule| match of_schedule(w, figures, birth, input.month, schedule) {
        Ok(found) => Some(found.statutory),
        Err(error) => {
            answered.lacks(&error);
            None
        }
    };
    if case.is_man {
        return month(Schedule::Men).map(|found| (found, found));
    }
    month(Schedule::WomenLower).zip(month(Schedule::WomenHigher))
}

/// What is missing of the months that must really be paid here.
fn paid_here(w: &mut dyn Working, case: &YearsCase, least: Operand) -> Result<Here, RuleError> {
    let needed = least.exact().floor();
    let Some(paid) = case.here else { return Ok(Here { needed, paid: None }) };
    let (mut still, mut short) = (0, 0);
    if paid < needed {
        let had = take::whole(Term::PAID_HERE_MONTHS, paid, Measure::Months);
        let left = w.subtract(Term::MISSING_HERE_MONTHS, least, &[had], law::YEARS)?;
        still = left.exact().floor();
        if let Some(planned) = case.planned.filter(|planned| *planned < still) {
            let planned = take::whole(Term::PLANNED_MONTHS, planned, Measure::Months);
            let left = w.subtract(Term::MISSING_HERE_MONTHS, left, &[planned], law::YEARS)?;
            short = left.exact().floor();
        }
    }
    Ok(Here { needed, paid: Some(PaidHere { paid, still, short }) })
}

/// Years in months.
fn months(w: &mut dyn Working, term: Term, years: Operand) -> Result<Operand, RuleError> {
    let of_year = take::whole(Term::MONTHS_OF_YEAR, MONTHS_A_YEAR, Measure::Months);
    let label = (term, Which::Only);
    Ok(w.product(label, &[years, of_year], &[], Measure::Months, Basis::NONE)?)
}

/// The months really to be paid here, where the county says how many.
fn here(
    w: &mut dyn Working,
    row: &Row,
    figure: FigureUse,
) -> Result<Option<Operand>, RuleError> {
    let Ok(least) = take::cell(row, "paid_here_years") else { return Ok(None) };
    let least = Quantity::new(least, Measure::Years);
    let least = w.given(Term::HERE_YEARS, least, figure);
    months(w, Term::HERE_MONTHS, least).map(Some)
}

/// Base × employer rate × months missing, rounded once.
fn buy(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    short: i64,
    base: Option<Operand>,
) -> Result<Buy, RuleError> {
    let day = input.month.first_day();
    floor::rely(w, figures, law::MISSING_YEARS, day)?;
    let local = take::record(figures, law::MINIMUM_YEARS, day).ok();
    let local =
        |name| local.and_then(|(row, figure)| Some((take::cell(row, name).ok()?, figure)));
    let rate = if let Some((rate, figure)) = local("buy_pct") {
        w.given(Term::BUY_RATE, Quantity::new(rate, Measure::Percent), figure)
    } else {
        let rate = (Term::EMPLOYER_RATE, Measure::Percent);
        take::number(w, figures, law::EMPLOYER_RATE, day, rate)?
    };
    let own = input
        .own_base
        .map(|base| Operand::entered(Term::CONTRIBUTION_BASE, Quantity::yuan(base)));
    let base = match local("buy_base") {
        Some((base, figure)) => {
            let base = Quantity::new(base, Measure::Yuan);
            w.given(Term::CONTRIBUTION_BASE, base, figure)
        }
        None => base.or(own).ok_or(Reason::NEEDS_MEDICAL_BASE)?,
    };
    let months = take::whole(Term::MISSING_MONTHS, short, Measure::Months);
    let factors = [base, rate, months];
    let amount = w.product(Term::BUY_AMOUNT, &factors, &[], Measure::Yuan, law::BUY)?;
    let amount = w.round(amount)?.money()?;
    Ok(Buy { months: short, base: base.money()?, amount })
}
