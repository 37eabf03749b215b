//! Contributions of employer and employee for one month. 单位和个人缴费。
//!
//! Asks what each side pays for pension, unemployment, work injury, medical with maternity and
//! catastrophic cover, and the housing fund, each within its own bounds of the month. Contributions in
//! flexible employment are other rules.
//!
//! Law: 《社会保险法》；《住房公积金管理条例》；bounds and rates are dated figures.

mod input;
mod law;
mod outcome;
mod shares;

use std::sync::Arc;

use chrono::NaiveDate;

use crate::law::Working;
use crate::params::{Figures, InForce, Value};
use crate::rules::{RuleError, minimum_wage};
use crate::units::{Exact, Money};

use super::take;

pub use input::{Class, Fund, Input};
pub use outcome::{Answered, Base, Clamped, Insurance, Line, Notice, Reading, Share, Total};

/// Works out the contributions of a month.
pub fn assess(w: &mut dyn Working, figures: Figures<'_>, input: &Input) -> Answered {
    let mut answered = Answered::default();
    let (first, last) = (input.month.first_day(), input.month.last_day());
    let before = input.left.is_some_and(|left| left < first);
    if before || input.joined.is_some_and(|joined| last < joined) {
        answered.notices.push(Notice::NotInService);
        return answered;
    }
    match input.class {
        Class::FullTime | Class::Dispatched => all(w, figures, input, &mut answered),
        Class::PartTime => {
            let wage = shares::base(w, figures, Insurance::Injury, input.wage, first);
            answered.lines.push(shares::injury(w, figures, input, &wage, first));
            answered.notices.push(Notice::PartTime);
        }
        Class::Managed => answered.notices.push(Notice::Managed),
        Class::SelfDirected => answered.notices.push(Notice::SelfDirected),
    }
    if input.class == Class::Dispatched {
        answered.notices.push(Notice::Dispatched);
    }
    total(&mut answered);
    if !answered.lines.is_empty() {
        unknown_bounds(figures, first, &mut answered);
        know(figures, input, &mut answered);
    }
    match &input.pay {
        Some(pay) => answered.minimum_wage = Some(minimum_wage::assess(w, figures, pay)),
        None if matches!(input.class, Class::FullTime | Class::Dispatched) => {
            answered.notices.push(Notice::MinimumWageNotTested);
        }
        None => {}
    }
    answered
}

/// The least and the greatest rate of the housing fund on a day, in per cent. 公积金缴存比例范围。
///
/// # Errors
///
/// If they are not known.
pub fn fund_rates(figures: Figures<'_>, day: NaiveDate) -> Result<(Exact, Exact), RuleError> {
    let (row, _) = take::record(figures, law::FUND_RANGE, day)?;
    Ok((take::cell(row, "least")?, take::cell(row, "most")?))
}

/// The bounds of an insurance's base on a day that are turned round, the floor above the ceiling: by their keys and
/// amounts. Nothing where one of them is not known. 颠倒的上下限。
pub fn turned_bounds(
    figures: Figures<'_>,
    insurance: Insurance,
    day: NaiveDate,
) -> Option<[(&'static str, Money); 2]> {
    let (floor, ceiling) = law::bounds(insurance);
    let [least, most] = [floor, ceiling].map(|one| figures.on(one, day).ok());
    let (least, most) = (least?.value, most?.value);
    (most < least).then_some([(floor.key, least), (ceiling.key, most)])
}

/// Every insurance of an employee, and the fund where there is one.
fn all(w: &mut dyn Working, figures: Figures<'_>, input: &Input, answered: &mut Answered) {
    let day = input.month.first_day();
    let mut base = |insurance| shares::base(w, figures, insurance, input.wage, day);
    let pension = base(Insurance::Pension);
    let unemployment = base(Insurance::Unemployment);
    let injury = base(Insurance::Injury);
    let medical = base(Insurance::Medical);
    let lines = &mut answered.lines;
    let of_two = shares::of_two;
    lines.push(of_two(w, figures, Insurance::Pension, law::PENSION_RATE, &pension, day));
    let rate = law::UNEMPLOYMENT_RATE;
    lines.push(of_two(w, figures, Insurance::Unemployment, rate, &unemployment, day));
    lines.push(shares::injury(w, figures, input, &injury, day));
    lines.extend(shares::medical(w, figures, &medical, day));
    lines.push(shares::catastrophic(w, figures, &medical, input));
    // Whether it is paid at all is not known: it becomes a line once its rate is.
    if figures.key_on::<InForce>(law::LONG_TERM_CARE, day).is_ok() {
        let rate = law::LONG_TERM_CARE;
        lines.push(of_two(w, figures, Insurance::LongTermCare, rate, &medical, day));
    } else {
        answered.notices.push(Notice::LongTermCareUnknown);
    }
    if let Some(fund) = input.fund {
        let (line, reading) = shares::fund(w, figures, fund, day);
        answered.lines.push(line);
        if let Some((employer, employee)) = reading {
            answered.readings.push(Reading::FundToTheFen { employer, employee });
        }
    }
    unemployment_rates(figures, answered);
}

/// Where the rate of unemployment insurance is not known, both that are spoken of, as rates.
fn unemployment_rates(figures: Figures<'_>, answered: &mut Answered) {
    let missing = |line: &Line| {
        let gap = line.employer.as_ref().err().and_then(RuleError::gap);
        line.insurance == Insurance::Unemployment
            && gap.is_some_and(|gap| gap.key == law::UNEMPLOYMENT_RATE)
    };
    let Some(gap) = answered.lines.iter().find(|line| missing(line)) else { return };
    let gap = gap.employer.as_ref().err().and_then(RuleError::gap);
    let staged = gap.and_then(|gap| gap.nearest).and_then(|(first, _)| {
        figures.key_on::<shares::Both>(law::UNEMPLOYMENT_RATE, first).ok()
    });
    let statutory = take::told(figures, law::UNEMPLOYMENT_STATUTORY);
    if let (Some(Value::Shares { employer, employee }), Some(staged)) = (statutory, staged)
        && let (Some(employer), Some(employee)) =
            (Exact::of_decimal(*employer), Exact::of_decimal(*employee))
    {
        let shares::Both(staged) = staged.value;
        let statutory = (employer, employee);
        answered.readings.push(Reading::UnemploymentRate { statutory, staged });
    }
}

/// Both bounds of a base where both are missing: a line names only the first.
fn unknown_bounds(figures: Figures<'_>, day: NaiveDate, answered: &mut Answered) {
    let Answered { lines, bounds, .. } = answered;
    for line in lines.iter().filter(|line| line.base.is_none() && line.insurance.has_own_base())
    {
        let (floor, ceiling) = law::bounds(line.insurance);
        let missing = [floor, ceiling].into_iter().filter_map(|one| figures.on(one, day).err());
        bounds.extend(missing.map(Arc::unwrap_or_clone));
    }
}

/// Adds up both sides; what is missing is named.
fn total(answered: &mut Answered) {
    let Answered { lines, employer, employee, .. } = answered;
    for line in lines {
        for (total, share) in
            [(&mut *employer, &line.employer), (&mut *employee, &line.employee)]
        {
            match share {
                Ok(Some(amount)) => {
                    let sum = total.amount.exact().plus(amount.exact()).and_then(Money::round);
                    match sum {
                        Ok(sum) => total.amount = sum,
                        Err(_) => total.without.push(line.insurance),
                    }
                }
                Ok(None) => {}
                Err(_) => total.without.push(line.insurance),
            }
        }
    }
}

/// What to know beside the amounts.
fn know(figures: Figures<'_>, input: &Input, answered: &mut Answered) {
    let day = input.month.first_day();
    let mut notices = Vec::new();
    for line in &answered.lines {
        match line.base.filter(|_| line.insurance.has_own_base()) {
            Some(Base { amount, clamped: Some(Clamped::Raised) }) => {
                notices.push(Notice::Raised(line.insurance, amount));
            }
            Some(Base { amount, clamped: Some(Clamped::Lowered) }) => {
                notices.push(Notice::Lowered(line.insurance, amount));
            }
            Some(Base { clamped: None, .. }) | None => {}
        }
    }
    let inside = |day: Option<NaiveDate>| day.is_some_and(|day| input.month.contains(day));
    if inside(input.joined) || inside(input.left) {
        notices.push(Notice::WholeMonth);
    }
    if inside(input.joined)
        && let Ok(found) = figures.on(law::REGISTER_WITHIN, day)
    {
        notices.push(Notice::Register(found.value, found.figure.status));
    }
    if answered.lines.iter().any(|line| line.insurance == Insurance::Injury) {
        notices.push(Notice::InjuryDiscountUnknown);
    }
    notices.push(Notice::NoExcuse);
    notices.append(&mut answered.notices);
    answered.notices = notices;
}
