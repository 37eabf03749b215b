//! The second wage for months without a written contract. 未订立书面劳动合同的二倍工资。

use chrono::NaiveDate;

use crate::law::{Measure, Operand, Quantity, Silent, Term, Which, Working};
use crate::params::Figures;
use crate::rules::RuleError;
use crate::units::{Exact, MONTHS_A_YEAR, Money, after_months, days_of_span};

use super::{Answered, DoubleWage, Fact, Finding, Input, Line, Notice, Outcome, Subject, law};

/// What is said where a labour relation lacks its written contract.
pub(super) fn add(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    answered: &mut Answered,
) {
    let said = &mut answered.assessment;
    let has_contract = input.facts.hold(Fact::Contract);
    if has_contract && input.signed.is_none() {
        return;
    }
    let Some(started) = input.started else {
        if !has_contract {
            said.notice(Notice::WhenStarted);
        }
        return;
    };
    let found = of(w, figures, input, started);
    match &found {
        Ok(None) => return,
        Ok(Some((one, terms))) => {
            said.find(Finding::NoWrittenContract { within: terms.within });
            if terms.is_over {
                said.find(Finding::DeemedOpenEnded { years: terms.years });
            }
            if one.days > 0 {
                said.notice(Notice::DaysNotCounted { days: one.days });
            }
            said.notice(Notice::DoubleWageLimit);
        }
        Err(_) => {}
    }
    let answer = found.and_then(|found| found.ok_or(RuleError::OutOfRange));
    let answer = answer.map(|(one, _)| Outcome::DoubleWage(one));
    said.answer(Line { subject: Subject::DoubleWage, answer });
}

/// Whether the contract is overdue, as far as it is known; nothing is written down.
pub(super) fn is_overdue(figures: Figures<'_>, input: &Input) -> bool {
    let mut silent = Silent::default();
    let due = input.started.map(|started| of(&mut silent, figures, input, started));
    matches!(due, Some(Ok(Some(_))))
}

/// What the law fixes of it.
struct Terms {
    within: i64,
    years: i64,
    /// Whether the years have passed without a contract.
    is_over: bool,
}

/// The second wage; none, if the contract came in time or is not due yet.
fn of(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    started: NaiveDate,
) -> Result<Option<(DoubleWage, Terms)>, RuleError> {
    let after = |months: i64| {
        let months = u32::try_from(months).map_err(|_| RuleError::OutOfRange)?;
        after_months(started, months).ok_or(RuleError::OutOfRange)
    };
    let number = |figure| -> Result<_, RuleError> { Ok(figures.on(figure, input.day)?) };
    let (within, multiple) = (number(law::WRITTEN_WITHIN)?, number(law::DOUBLE)?);
    let years = number(law::DEEMED)?;
    let most = years.value.floor().saturating_mul(MONTHS_A_YEAR);
    let grace = within.value.floor();
    let (first, deemed) = (after(grace)?, after(most)?);
    // The second wage runs until the contract, the end of the work, or the years have passed.
    let without = [input.signed, Some(deemed)].into_iter().flatten().min();
    let last = [without.and_then(|day| day.pred_opt()), input.left, Some(input.day)];
    let Some(last) = last.into_iter().flatten().min() else { return Ok(None) };
    if last < first {
        return Ok(None);
    }
    w.rely(within.figure);
    w.rely(years.figure);
    let mut months = 0_i64;
    while after(grace.saturating_add(months).saturating_add(1))?.pred_opt() <= Some(last) {
        months = months.saturating_add(1);
    }
    let days = days_of_span(after(grace.saturating_add(months))?, last);
    let amount = match input.wage {
        Some(wage) => {
            let value = Quantity::new(multiple.value, Measure::Plain);
            let multiple = w.given(Term::DOUBLE_WAGE_MULTIPLE, value, multiple.figure);
            Some(on_top(w, wage, multiple, months, (first, last))?)
        }
        None => None,
    };
    let until = input.signed.into_iter().chain([input.day]).chain(input.left).min();
    let is_over = until.is_some_and(|until| deemed <= until);
    let terms = Terms { within: grace, years: years.value.floor(), is_over };
    Ok(Some((DoubleWage { first, last, months, days, amount }, terms)))
}

/// What comes on top of the wage that was paid.
fn on_top(
    w: &mut dyn Working,
    wage: Money,
    multiple: Operand,
    months: i64,
    (first, last): (NaiveDate, NaiveDate),
) -> Result<Money, RuleError> {
    let whole = Quantity::new(Exact::ONE, Measure::Plain);
    let paid = Operand::entered(Term::WAGE_PAID_ONCE, whole);
    let more = w.subtract(Term::SECOND_WAGE, multiple, &[paid], law::DOUBLE_WAGE)?;
    let wage = Operand::entered(Term::MONTH_WAGE, Quantity::yuan(wage));
    let count = Quantity::new(Exact::whole(months), Measure::Months);
    let count = Operand::entered(Term::MONTHS_WITHOUT_CONTRACT, count);
    let label = (Term::DOUBLE_WAGE_OWED, Which::Days(first, last));
    let factors = [wage, more, count];
    let amount = w.product(label, &factors, &[], Measure::Yuan, law::DOUBLE_WAGE)?;
    Ok(w.round(amount)?.money()?)
}
