//! The hourly floor of part-time work. 小时最低工资。

use chrono::{Datelike, Days, NaiveDate};

use crate::law::{Given, Measure, Operand, Quantity, Reason, Silent, Term, Which, Working};
use crate::params::Figures;
use crate::rules::{RuleError, floor};
use crate::units::{Exact, Hours, WageMonth};

use super::law;
use super::monthly::{compare, read_otherwise};
use super::slip::{Readings, SlipRules, counted_pay};
use super::{
    Answered, DayHours, Finding, Input, Line, Nature, NotTested, Notice, Outcome, PartTime,
    Question, Worked,
};
use crate::rules::floor::Standard;

pub(super) fn assess(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    part_time: &PartTime,
) -> Answered {
    let mut answered = Answered::default();
    let month = WageMonth::of(part_time.first).unwrap_or(input.month);
    let rules = SlipRules::of(figures, month);
    answered.notices.extend(rules.notices(&input.pay));
    let answer = hourly_floor(w, figures, input, part_time, &rules, &mut answered);
    if let Ok(Outcome::Short { shortfall, .. }) = answer {
        let question = Question::HourlyFloor;
        answered.find(Finding::Short { question, shortfall });
    }
    answered.answer(Line { question: Question::HourlyFloor, answer });
    if part_time.agreed_wage.is_some() {
        let answer = agreed_wage(w, figures, input, part_time, &mut answered);
        answered.answer(Line { question: Question::AgreedWage, answer });
    }
    bounds(w, figures, part_time, &mut answered);
    answered.notice(Notice::HourlyComponentsNotKnown);
    answered
}

fn hourly_floor(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    part_time: &PartTime,
    rules: &SlipRules,
    answered: &mut Answered,
) -> Result<Outcome, RuleError> {
    let days = (part_time.first, part_time.last);
    let standards = floor::hourly(w, figures, input.place, days)?;
    let hours = match &part_time.worked {
        Worked::ByDay(days) => by_standard(&standards, days),
        Worked::Total(hours) => match standards.as_slice() {
            [_, later, ..] => return Err(needs_days(later.first)),
            standards => standards.iter().map(|standard| (*standard, *hours)).collect(),
        },
    };
    let Some(due) = required(w, &hours)? else {
        return Ok(Outcome::NotTested(NotTested::NoHours));
    };
    let counted = counted_pay(w, rules, &input.pay, Readings::DEFAULT)?;
    let outcome = compare(w, due, counted, law::HOURLY, Nature::Test)?;
    read_otherwise(rules, &input.pay, outcome, answered, &|readings| {
        let mut silent = Silent::default();
        let counted = counted_pay(&mut silent, rules, &input.pay, readings)?;
        compare(&mut silent, due, counted, law::HOURLY, Nature::Test)
    })
}

/// The hours under each standard.
fn by_standard(standards: &[Standard], days: &[DayHours]) -> Vec<(Standard, Hours)> {
    standards
        .iter()
        .map(|standard| {
            let hours = days
                .iter()
                .filter(|day| standard.first <= day.day && day.day <= standard.last)
                .fold(Hours::ZERO, |sum, day| sum.plus(day.hours));
            (*standard, hours)
        })
        .filter(|(_, hours)| *hours != Hours::ZERO)
        .collect()
}

/// Hours × standard, rounded once to a standard; `None` without hours.
pub(super) fn required(
    w: &mut dyn Working,
    hours: &[(Standard, Hours)],
) -> Result<Option<Operand>, RuleError> {
    let mut parts = Vec::with_capacity(hours.len());
    for (standard, hours) in hours {
        if *hours == Hours::ZERO {
            continue;
        }
        let which = Which::Days(standard.first, standard.last);
        let worked = Operand::entered((Term::WORKING_TIME, which), Quantity::hours(*hours));
        let factors = [worked, standard.amount];
        let label = (Term::REQUIRED_PAY, which);
        let due = w.product(label, &factors, &[], Measure::Yuan, law::HOURLY)?;
        parts.push(w.round(due)?);
    }
    match parts.as_slice() {
        [] => Ok(None),
        [only] => Ok(Some(*only)),
        parts => Ok(Some(w.sum(Term::REQUIRED_PAY, parts, Measure::Yuan, law::HOURLY)?)),
    }
}

/// An agreed wage below the standard is a breach even if nothing is owed yet.
fn agreed_wage(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    part_time: &PartTime,
    answered: &mut Answered,
) -> Result<Outcome, RuleError> {
    let Some(agreed) = part_time.agreed_wage else { return Ok(Outcome::InOrder) };
    let days = (part_time.first, part_time.last);
    let standards = floor::hourly(w, figures, input.place, days)?;
    let highest = standards.iter().max_by_key(|standard| standard.amount.exact());
    let Some(standard) = highest else { return Err(RuleError::OutOfRange) };
    let value = Quantity::new(agreed.exact(), Measure::YuanPerHour);
    let wage = Operand::entered(Term::AGREED_HOURLY_WAGE, value);
    let outcome = compare(w, standard.amount, wage, law::HOURLY, Nature::Test)?;
    if let Outcome::Short { due: floor, .. } = outcome {
        answered.find(Finding::AgreedWageBelowFloor { agreed, floor });
    }
    Ok(outcome)
}

/// Pay period, probation and the hours that make work part-time.
fn bounds(
    w: &mut dyn Working,
    figures: Figures<'_>,
    part_time: &PartTime,
    answered: &mut Answered,
) {
    let day = part_time.first;
    let days =
        part_time.last.signed_duration_since(part_time.first).num_days().saturating_add(1);
    if let Ok(most) = figures.on(law::PAY_PERIOD, day)
        && most.value < Exact::whole(days)
    {
        w.rely(most.figure);
        answered.find(Finding::PayPeriodTooLong { days, most: most.value });
    }
    if part_time.probation
        && let Ok(allowed) = figures.on(law::PART_TIME_PROBATION, day)
        && !allowed.value
    {
        w.rely(allowed.figure);
        answered.find(Finding::ProbationInPartTime);
    }
    let Worked::ByDay(worked) = &part_time.worked else {
        answered.notice(Notice::DaysNotGiven);
        return;
    };
    if let Ok(most) = figures.on(law::PART_TIME_DAY, day)
        && let Some(average) = daily_average(worked)
        && most.value < average
    {
        w.rely(most.figure);
        answered.notice(Notice::DailyAverageAbove { average, most: most.value });
    }
    if let Ok(most) = figures.on(law::PART_TIME_WEEK, day) {
        for (monday, hours) in weeks(worked) {
            if most.value < hours.exact() {
                w.rely(most.figure);
                answered.notice(Notice::WeekAbove { monday, hours, most: most.value });
            }
        }
    }
}

/// Hours over days worked.
fn daily_average(worked: &[DayHours]) -> Option<Exact> {
    let mut days: Vec<NaiveDate> = Vec::new();
    for worked in worked {
        if worked.hours != Hours::ZERO && !days.contains(&worked.day) {
            days.push(worked.day);
        }
    }
    let hours = worked.iter().fold(Hours::ZERO, |sum, day| sum.plus(day.hours));
    hours.exact().over(Exact::whole(i64::try_from(days.len()).ok()?)).ok()
}

/// The hours of each Monday-to-Sunday week.
fn weeks(worked: &[DayHours]) -> Vec<(NaiveDate, Hours)> {
    let mut weeks: Vec<(NaiveDate, Hours)> = Vec::new();
    for day in worked {
        let back = Days::new(u64::from(day.day.weekday().num_days_from_monday()));
        let monday = day.day.checked_sub_days(back).unwrap_or(day.day);
        if let Some((_, hours)) = weeks.iter_mut().find(|(known, _)| *known == monday) {
            *hours = hours.plus(day.hours);
        } else {
            let at = weeks.partition_point(|(known, _)| *known < monday);
            weeks.insert(at, (monday, day.hours));
        }
    }
    weeks
}

/// The standard changes inside the period: the hours of each day are needed.
pub(super) fn needs_days(change: NaiveDate) -> RuleError {
    Reason::NEEDS_DAYS.with([Given::Day(change), Given::Nothing]).into()
}
