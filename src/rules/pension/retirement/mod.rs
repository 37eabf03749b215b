//! The statutory month of retirement, the earliest and the latest. 法定退休年月与弹性退休。

mod law;

use std::sync::Arc;

use crate::law::{Basis, Measure, Operand, Quantity, Term, Which, Working};
use crate::params::Figures;
use crate::rules::RuleError;
use crate::units::{Exact, MONTHS_A_YEAR, WageMonth};

use super::law::FLEXIBLE_WOMEN;
use super::take;
use super::{
    Answered, Input, Line, Notice, OpenQuestion, OtherReading, Outcome, Person, Question,
    Reading, Retirement, Schedule, Sex,
};

const fn key(schedule: Schedule) -> &'static str {
    match schedule {
        Schedule::Men => law::MEN,
        Schedule::WomenHigher => law::WOMEN_HIGHER,
        Schedule::WomenLower => law::WOMEN_LOWER,
    }
}

/// The lines of retirement: one, or two for a woman whose original age is not known.
pub(super) fn add(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    person: &Person,
    answered: &mut Answered,
) -> Vec<Retirement> {
    let mut found = Vec::new();
    for schedule in schedules(w, figures, input, person, answered) {
        let answer = of_schedule(w, figures, person.birth, input.now, schedule);
        let month = answer.as_ref().map_or(input.first, |one| one.statutory);
        found.extend(answer.as_ref().ok().copied());
        let (question, schedule) = (Question::Retirement, Some(schedule));
        let answer = answer.map(Outcome::Retirement);
        answered.assessment.answer(Line { question, month, schedule, answer });
    }
    if !found.is_empty() {
        answered.assessment.notice(Notice::EarlyRetirement);
        let has_employer = input.class.is_insured_by_employer();
        answered.assessment.notice(Notice::LateRetirement { has_employer });
    }
    let is_one = found.len() == 1;
    for Retirement { statutory, schedule, .. } in found.iter().copied() {
        if statutory <= input.first {
            let schedule = (!is_one).then_some(schedule);
            answered.assessment.notice(Notice::AfterRetirement { statutory, schedule });
        }
    }
    found
}

/// Which schedules are asked about.
fn schedules(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    person: &Person,
    answered: &mut Answered,
) -> Vec<Schedule> {
    match person.sex {
        Sex::Man => return vec![Schedule::Men],
        Sex::Woman(schedule) => return vec![schedule],
        Sex::WomanOfEitherAge => {}
    }
    let both = [Schedule::WomenHigher, Schedule::WomenLower];
    if !input.class.is_insured_by_employer() {
        match figures.on(FLEXIBLE_WOMEN, input.now.first_day()) {
            Ok(age) => {
                w.rely(age.figure);
                let is_it = |schedule: &Schedule| {
                    let record = take::rows(figures, key(*schedule), input.now.first_day());
                    let row = record.ok().and_then(|record| record.value.first());
                    row.and_then(|row| take::cell(row, "original_age").ok()) == Some(age.value)
                };
                if let Some(schedule) = both.into_iter().find(is_it) {
                    return vec![schedule];
                }
            }
            Err(gap) => answered.missing.push(Arc::unwrap_or_clone(gap)),
        }
    }
    answered
        .assessment
        .read(Reading { question: OpenQuestion::WomensAge, other: OtherReading::BothAges });
    both.to_vec()
}

/// The months of one schedule.
///
/// # Errors
///
/// If a figure of the month of asking is not known.
pub fn of_schedule(
    w: &mut dyn Working,
    figures: Figures<'_>,
    birth: WageMonth,
    now: WageMonth,
    schedule: Schedule,
) -> Result<Retirement, RuleError> {
    // The schedule in force when this is asked; it says for every month of birth what holds.
    let day = now.first_day();
    let record = take::rows(figures, key(schedule), day)?;
    let row = record.value.first().ok_or(RuleError::OutOfRange)?;
    let original_age = take::count(row, "original_age")?;
    let which = Which::Age(u8::try_from(original_age).unwrap_or(u8::MAX));
    let first_birth = take::month(row, "first_birth_month")?;
    let mut given = |term: Term, name: &str| {
        let value = Quantity::new(take::cell(row, name)?, Measure::Months);
        Ok::<Operand, RuleError>(w.given((term, which), value, record.figure))
    };
    let step = given(Term::RETIREMENT_STEP, "step_months")?;
    let cap = given(Term::RETIREMENT_CAP, "cap_months")?;
    let born = first_birth.months_to(birth);
    let delay = if born < 0 {
        take::whole((Term::RETIREMENT_DELAY, which), 0, Measure::Months)
    } else {
        let born = take::whole((Term::BIRTH_MONTHS, which), born, Measure::Months);
        let label = (Term::RETIREMENT_DELAY, which);
        let delay = w.product(label, &[born], &[step], Measure::Months, law::DELAY)?;
        let delay = w.floor(delay, law::DELAY);
        let one = take::whole(Term::ONE_MONTH, 1, Measure::Months);
        let delay = w.sum(label, &[delay, one], Measure::Months, law::DELAY)?;
        w.smaller(label, delay, cap, law::DELAY)
    };
    let early = (Term::EARLY_MOST, Measure::Months);
    let early = take::number(w, figures, law::EARLY, day, early)?;
    let late = take::number(w, figures, law::LATE, day, (Term::LATE_MOST, Measure::Months))?;
    let delay = delay.exact().floor();
    let months_to_original = original_age.saturating_mul(MONTHS_A_YEAR);
    let later = |month: WageMonth, months: i64| month.plus(months).ok_or(RuleError::OutOfRange);
    let original = later(birth, months_to_original)?;
    let statutory = later(original, delay)?;
    let back = Exact::ZERO.less(early.exact())?.floor();
    let earliest = original.max(later(statutory, back)?);
    let latest = later(statutory, late.exact().floor())?;
    let age = age_at(birth, statutory);
    Ok(Retirement { schedule, original_age, delay, statutory, age, earliest, latest })
}

/// Years and months of age in a month.
pub(super) fn age_at(birth: WageMonth, month: WageMonth) -> (i64, i64) {
    let months = birth.months_to(month);
    (months.div_euclid(MONTHS_A_YEAR), months.rem_euclid(MONTHS_A_YEAR))
}

/// A step that only counts on the calendar needs no authority.
pub(super) const COUNTED: Basis = Basis::NONE;
