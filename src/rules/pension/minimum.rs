//! How many months must be paid, and whether they can be. 最低缴费月数。

use crate::law::{Measure, Operand, Quantity, Term, Which, Working};
use crate::params::{Figures, GapCause};
use crate::rules::RuleError;
use crate::units::{Exact, WageMonth};

use super::retirement::COUNTED;
use super::take;
use super::{
    Answered, Finding, Input, Line, Minimum, Notice, Outcome, Person, Question, Retirement, law,
};

/// The least months by the year of retirement.
pub(super) fn needed(
    w: &mut dyn Working,
    figures: Figures<'_>,
    retire: WageMonth,
) -> Result<Operand, RuleError> {
    let (day, which) = (retire.first_day(), Which::Month(retire));
    let label = (Term::MINIMUM_MONTHS, which);
    let table = match figures.key_rows_on(law::MINIMUM_MONTHS, day) {
        Ok(table) => table,
        // Before the table began the basic rule held alone.
        Err(gap) if matches!(gap.cause, GapCause::BeforeFirst { .. }) => {
            let label = (label, Measure::Months);
            return take::number(w, figures, law::MINIMUM_BEFORE, day, label);
        }
        Err(gap) => return Err(gap.into()),
    };
    let year = i64::from(retire.year());
    let mut months = None;
    for row in table.value {
        // The last row holds for all later years.
        if take::count(row, "year")? <= year {
            months = Some((take::cell(row, "months")?, take::as_weak_as(table.figure, row)));
        }
    }
    let (months, figure) = months.ok_or(RuleError::OutOfRange)?;
    Ok(w.given(label, Quantity::new(months, Measure::Months), figure))
}

/// Months from the first month to that of retirement, the latter not included.
pub(super) fn left(input: &Input, retire: WageMonth) -> i64 {
    input.first.months_to(retire).max(0)
}

/// The line of the least months for a schedule.
pub(super) fn add(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    person: &Person,
    retirement: &Retirement,
    answered: &mut Answered,
) {
    let found = minimum(w, figures, input, person, retirement);
    let schedule = retirement.schedule;
    if let Ok(Minimum { needed, short, .. }) = found
        && short > 0
    {
        answered.assessment.find(Finding::MonthsShort { schedule, needed, short });
        answered.assessment.notices.retain(|known| *known != Notice::WaysOut);
        answered.assessment.notice(Notice::WaysOut);
    }
    answered.assessment.answer(Line {
        question: Question::MinimumMonths,
        month: retirement.statutory,
        schedule: Some(schedule),
        answer: found.map(Outcome::MinimumMonths),
    });
}

pub(super) fn minimum(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    person: &Person,
    retirement: &Retirement,
) -> Result<Minimum, RuleError> {
    let (needed, short, left) = at(w, figures, input, person, retirement.statutory)?;
    let early = at(w, figures, input, person, retirement.earliest)?;
    let still = needed.saturating_sub(person.paid_months).max(0);
    let done = (still > 0 && still <= left)
        .then(|| input.first.plus(still.saturating_sub(1)))
        .flatten();
    Ok(Minimum {
        needed,
        paid: person.paid_months,
        still,
        left,
        short,
        done,
        early: (early.0, early.1),
    })
}

/// What is needed at a month of retirement, what is missing then, and the months until then.
fn at(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    person: &Person,
    retire: WageMonth,
) -> Result<(i64, i64, i64), RuleError> {
    let which = Which::Month(retire);
    let needed = needed(w, figures, retire)?;
    let left = left(input, retire);
    let paid = take::whole(Term::PAID_MONTHS, person.paid_months, Measure::Months);
    let months = take::whole((Term::MONTHS_LEFT, which), left, Measure::Months);
    let reachable = (Term::ALL_MONTHS, which);
    let reachable = w.sum(reachable, &[paid, months], Measure::Months, COUNTED)?;
    let mut short = Exact::ZERO;
    if reachable.exact() < needed.exact() {
        let label = (Term::MISSING_MONTHS, which);
        short = w.subtract(label, needed, &[reachable], law::MINIMUM)?.exact();
    }
    Ok((needed.exact().floor(), short.floor(), left))
}
