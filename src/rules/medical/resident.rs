//! The residents' scheme beside it. 城乡居民医保对照。

use chrono::NaiveDate;

use crate::law::{Given, Measure, Operand, Quantity, Reason, Silent, Term, Working};
use crate::params::{Figure, Figures, Value};
use crate::rules::{RuleError, floor, take};
use crate::units::{Exact, WageMonth, Year};

use super::cover::{Since, after};
use super::{
    Answered, Cover, Input, Joining, Notice, OpenQuestion, OtherReading, Outcome, Question,
    ResidentCase, ResidentCost, ResidentCover, ResidentJoining, law,
};

/// The lines of the residents' scheme: what it costs and when cover begins.
pub(super) fn add(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    case: &ResidentCase,
    answered: &mut Answered,
) {
    let found = cost(w, figures, case, answered);
    answered.line(Question::ResidentCost, None, found.map(Outcome::ResidentCost));
    let found = cover(w, figures, input, case, answered);
    answered.line(Question::ResidentCover, None, found.map(Outcome::ResidentCover));
    window(w, figures, input, case, answered);
    match floor::rely(w, figures, law::ASSISTANCE, case.year.first_day()) {
        Ok(()) => answered.tell(Notice::Assistance),
        Err(error) => answered.lacks(&error),
    }
    if matches!(input.joining, Joining::FromEmployee | Joining::Gap)
        && let Some(since) = Since::of(input)
        && let Some(Value::Number(within)) = take::told(figures, law::WAIT_EXCEPTION)
        && let Some(within) = Exact::of_decimal(*within)
        && since.is_within(within)
    {
        answered.tell(Notice::NoWaitAfterEmployee { within: within.floor() });
    }
}

/// The local amount, else the least of the nation; never that of another year.
fn cost(
    w: &mut dyn Working,
    figures: Figures<'_>,
    case: &ResidentCase,
    answered: &mut Answered,
) -> Result<ResidentCost, RuleError> {
    let (year, day) = (case.year, case.year.first_day());
    let label = Term::RESIDENT_MEDICAL_SUBSIDY;
    let government = match take::money(w, figures, law::GOVERNMENT, day, label) {
        Ok(amount) => Some(amount.money()?),
        Err(error) => {
            answered.lacks(&error);
            None
        }
    };
    let local = take::money(w, figures, law::RESIDENT_LOCAL, day, Term::RESIDENT_MEDICAL);
    let is_local = local.is_ok();
    let amount = match local {
        Ok(amount) => amount,
        Err(local) => {
            answered.lacks(&local);
            let least = take::money(w, figures, law::RESIDENT, day, Term::RESIDENT_MEDICAL);
            if least.is_err() {
                last_year(w, figures, year, answered);
            }
            least?
        }
    };
    if !is_local {
        answered.tell(Notice::NationalLeast);
    }
    Ok(ResidentCost { year, amount: amount.money()?, is_local, government })
}

/// Last year's amount, told as last year's.
fn last_year(w: &mut dyn Working, figures: Figures<'_>, year: Year, answered: &mut Answered) {
    let before = year.first_day().pred_opt().and_then(WageMonth::of);
    let before = before.and_then(|month| Year::new(month.year()));
    let Some(of) = before else { return };
    if let Ok(found) = figures.on(law::RESIDENT, of.first_day()) {
        w.rely(found.figure);
        answered.tell(Notice::LastYear { year, of, amount: found.value });
    }
}

/// When cover begins: with its year, or so many months after the payment.
fn cover(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    case: &ResidentCase,
    answered: &mut Answered,
) -> Result<ResidentCover, RuleError> {
    let first = case.year.first_day();
    let wait = match case.joining {
        ResidentJoining::OnTime => {
            let paid = input.paid_on.unwrap_or_else(|| input.month.first_day());
            let month = WageMonth::of(first).ok_or(RuleError::OutOfRange)?;
            let mut begins = Cover { wait: 0, month, day: Some(first) };
            if first <= paid {
                // Only a window that reaches into the year makes this in time; never before paying.
                in_window(figures, case, paid)?;
                begins = after(input, 0)?;
            }
            let year = case.year;
            return Ok(ResidentCover { wait: 0, begins: Some(begins), year, is_over: false });
        }
        ResidentJoining::Late => number(w, figures, first, law::WAIT_FIXED, Term::FIXED_WAIT)?,
        ResidentJoining::Broken { years, extra, is_long } => {
            let further = years.saturating_sub(1);
            let wait = wait(w, figures, first, (further, extra))?;
            // The other reading is worked out beside the answer, not within it.
            let mut silent = Silent::default();
            let other = self::wait(&mut silent, figures, first, (years, extra))?;
            if other.exact() != wait.exact() {
                let (here, other) = (wait.exact().floor(), other.exact().floor());
                let other = OtherReading::Wait { here, other };
                answered.open(OpenQuestion::FirstBrokenYear, other);
            }
            if is_long && let Ok(least) = figures.on(law::WAIT_LONG, first) {
                w.rely(least.figure);
                answered.tell(Notice::LongBreak { least: least.value.floor() });
            }
            wait
        }
    };
    let wait = wait.exact().floor();
    let paid = input.paid_on.and_then(WageMonth::of).unwrap_or(input.month);
    // Whether a wait runs before the year of cover begins, nobody says.
    let soonest = after(input, wait)?;
    let is_over = case.year.number() < soonest.month.year();
    let begins = if paid.first_day() < first { None } else { Some(soonest) };
    Ok(ResidentCover { wait, begins, year: case.year, is_over })
}

/// Whether a payment within the year of cover is in time by a window that is known.
fn in_window(
    figures: Figures<'_>,
    case: &ResidentCase,
    paid: NaiveDate,
) -> Result<(), RuleError> {
    let row = take::record(figures, law::WINDOW, case.year.first_day()).ok();
    let days =
        row.and_then(|(row, _)| Some((take::day(row, "first")?, take::day(row, "last")?)));
    if days.is_some_and(|(first, last)| (first..=last).contains(&paid)) {
        return Ok(());
    }
    let given = [Given::Count(case.year.number().into()), Given::Nothing];
    Err(Reason::YEAR_HAS_BEGUN.with(given).into())
}

fn number(
    w: &mut dyn Working,
    figures: Figures<'_>,
    day: NaiveDate,
    figure: Figure<Exact>,
    term: Term,
) -> Result<Operand, RuleError> {
    take::number(w, figures, figure, day, (term, Measure::Months))
}

/// The fixed wait and what broken and extra years change of it, never below the fixed one.
fn wait(
    w: &mut dyn Working,
    figures: Figures<'_>,
    day: NaiveDate,
    (further, extra): (i64, i64),
) -> Result<Operand, RuleError> {
    let fixed = number(w, figures, day, law::WAIT_FIXED, Term::FIXED_WAIT)?;
    let times = |w: &mut dyn Working, figure, term, (label, years): (Term, i64)| {
        let each = number(w, figures, day, figure, term)?;
        let years = take::whole(label, years, Measure::Years);
        let factors = [years, each];
        let basis = law::RESIDENT_WAIT;
        Ok::<_, RuleError>(w.product(term, &factors, &[], Measure::Months, basis)?)
    };
    let broken = (Term::BROKEN_YEARS, further);
    let more = times(w, law::WAIT_BROKEN, Term::BROKEN_YEAR_WAIT, broken)?;
    let mut variable = more;
    if extra > 0 {
        let extra = (Term::EXTRA_YEARS, extra);
        let less = times(w, law::WAIT_EXTRA, Term::EXTRA_YEAR_CUT, extra)?;
        variable = w.subtract(Term::VARIABLE_WAIT, more, &[less], law::RESIDENT_WAIT)?;
        if variable.exact() < Exact::ZERO {
            let nothing = Quantity::new(Exact::ZERO, Measure::Months);
            let nothing = Operand::entered(Term::VARIABLE_WAIT, nothing);
            variable = w.larger(Term::VARIABLE_WAIT, variable, nothing, law::RESIDENT_WAIT);
        }
    }
    let parts = [fixed, variable];
    Ok(w.sum(Term::RESIDENT_WAIT, &parts, Measure::Months, law::RESIDENT_WAIT)?)
}

/// When residents pay, and whether a payment said to be in time lies outside.
fn window(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    case: &ResidentCase,
    answered: &mut Answered,
) {
    let row = take::record(figures, law::WINDOW, case.year.first_day());
    let days =
        row.map(|(row, figure)| (take::day(row, "first"), take::day(row, "last"), figure));
    match days {
        Ok((Some(first), Some(last), figure)) => {
            w.rely(figure);
            let in_time = case.joining == ResidentJoining::OnTime;
            let paid = input.paid_on.filter(|day| !(first..=last).contains(day));
            let outside = in_time && paid.is_some();
            answered.tell(Notice::Window { first, last, outside });
        }
        Ok(_) => answered.tell(Notice::WindowUnknown),
        Err(error) => {
            answered.lacks(&error);
            answered.tell(Notice::WindowUnknown);
        }
    }
}
