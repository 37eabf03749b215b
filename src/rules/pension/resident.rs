//! The resident scheme beside it. 城乡居民基本养老保险对照。

use std::sync::Arc;

use crate::law::{Given, Measure, Operand, Quantity, Reason, Term, Working};
use crate::params::{Figures, Row};
use crate::rules::{RuleError, floor};
use crate::units::{Exact, Money, WageMonth};

use super::take;
use super::{
    Answered, Input, Line, Notice, Outcome, Question, Resident, ResidentCase, ResidentPension,
    law,
};

/// What a typed grade is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GradeCheck {
    /// A grade of the list, or the list is not known.
    Listed,
    /// Above the top grade of the year.
    AboveTop {
        /// The least grade.
        least: Money,
        /// The top grade.
        top: Money,
    },
    /// Between grades.
    NoGrade,
}

/// Whether an amount is a grade of the year. 是否为当年档次。
pub fn grade_check(figures: Figures<'_>, month: WageMonth, grade: Money) -> GradeCheck {
    let day = month.first_day();
    let Ok(found) = figures.key_rows_on(law::RESIDENT_GRADES, day) else {
        return GradeCheck::Listed;
    };
    let rows = found.value;
    let amount = |row: &Row| take::amount(row, "grade");
    let least = rows.first().and_then(amount).unwrap_or(Money::ZERO);
    if let Ok(top) = figures.on(law::RESIDENT_TOP, day)
        && top.value < grade
    {
        return GradeCheck::AboveTop { least, top: top.value };
    }
    let is_it = |row: &Row| {
        let Some(known) = amount(row) else { return false };
        let beyond = grade.exact().less(known.exact()).ok();
        let step = take::amount(row, "step").filter(|step| Money::ZERO < *step);
        let steps = beyond.zip(step).and_then(|(beyond, step)| beyond.over(step.exact()).ok());
        let is_step =
            |steps: Exact| Exact::ZERO <= steps && Exact::whole(steps.floor()) == steps;
        known == grade || steps.is_some_and(is_step)
    };
    if rows.iter().any(is_it) { GradeCheck::Listed } else { GradeCheck::NoGrade }
}

/// The lines of the resident scheme: what it costs and what it gives.
pub(super) fn add(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    case: ResidentCase,
    answered: &mut Answered,
) {
    let day = input.first.first_day();
    let costs = costs(w, figures, input, case);
    let line = |question, answer| Line { question, month: input.first, schedule: None, answer };
    let gives = costs.clone().and_then(|costs| gives(w, figures, input, &costs, answered));
    let said = &mut answered.assessment;
    said.answer(line(Question::Resident, costs.map(Outcome::Resident)));
    said.answer(line(Question::ResidentPension, gives.map(Outcome::ResidentPension)));
    match figures.on(law::RESIDENT_TOP, day) {
        Ok(top) => {
            w.rely(top.figure);
            if crate::law::Status::Secondary < top.figure.status {
                said.notice(Notice::TopGrade { top: Some(top.value) });
            }
        }
        Err(gap) => {
            said.notice(Notice::TopGrade { top: None });
            answered.missing.push(Arc::unwrap_or_clone(gap));
        }
    }
    floor::in_force(w, figures, law::RESIDENT_WHO, day);
    answered.assessment.notice(Notice::SchemesDiffer);
}

fn costs(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    case: ResidentCase,
) -> Result<Resident, RuleError> {
    let day = input.first.first_day();
    let grades = take::rows(figures, law::RESIDENT_GRADES, day)?;
    w.rely(grades.figure);
    let formula = take::rows(figures, law::RESIDENT_FORMULA, day)?;
    let row = formula.value.first().ok_or(RuleError::OutOfRange)?;
    w.rely(formula.figure);
    let (age, least_years) = (take::count(row, "age")?, take::count(row, "minimum_years")?);
    let table = take::rows(figures, law::RESIDENT_SUBSIDY, day)?;
    // The last row holds for all higher grades.
    let mut subsidy = Money::ZERO;
    for row in table.value {
        if take::amount(row, "grade").is_some_and(|grade| grade <= case.grade) {
            subsidy = take::amount(row, "subsidy").ok_or(RuleError::OutOfRange)?;
        }
    }
    w.given(Term::RESIDENT_SUBSIDY, Quantity::yuan(subsidy), table.figure);
    let years = case.years.unwrap_or(least_years);
    Ok(Resident { grade: case.grade, subsidy, years, least_years, age })
}

fn gives(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    costs: &Resident,
    answered: &mut Answered,
) -> Result<ResidentPension, RuleError> {
    let Resident { years, least_years, .. } = *costs;
    if years < least_years {
        let both = [Given::Count(years), Given::Count(least_years)];
        return Err(Reason::RESIDENT_BELOW_MINIMUM.with(both).into());
    }
    let day = input.first.first_day();
    let formula = take::rows(figures, law::RESIDENT_FORMULA, day)?;
    let row = formula.value.first().ok_or(RuleError::OutOfRange)?;
    let divisor = Quantity::new(take::cell(row, "payout_months")?, Measure::Months);
    let divisor = w.given(Term::RESIDENT_DIVISOR, divisor, formula.figure);
    let grade = Operand::entered(Term::RESIDENT_GRADE, Quantity::yuan(costs.grade));
    let years = take::whole(Term::RESIDENT_YEARS, costs.years, Measure::Years);
    let account = account(w, grade, years, divisor)?;
    if Money::ZERO < costs.subsidy {
        let subsidy = Operand::entered(Term::RESIDENT_SUBSIDY, Quantity::yuan(costs.subsidy));
        let month = self::account(w, subsidy, years, divisor)?.money()?;
        answered.assessment.notice(Notice::SubsidyToAccount { month });
    }
    let base = take::money(w, figures, law::RESIDENT_BASE, day, Term::RESIDENT_BASE);
    let top_up = take::money(w, figures, law::RESIDENT_TOP_UP, day, Term::RESIDENT_TOP_UP);
    // Both are asked at once.
    if let (Err(_), Err(RuleError::Gap(gap))) = (&base, &top_up) {
        answered.missing.push((**gap).clone());
    }
    let mut parts = vec![base?, top_up?];
    let beyond = costs.years.saturating_sub(costs.least_years);
    if beyond > 0 {
        let rate = take::money(w, figures, law::LONG_PAY_RATE, day, Term::LONG_PAY_RATE)?;
        let beyond = take::whole(Term::YEARS_BEYOND, beyond, Measure::Years);
        let label = Term::LONG_PAY_ADDITION;
        parts.push(w.product(label, &[rate, beyond], &[], Measure::Yuan, law::LONG_PAY)?);
    }
    let base = w.sum(Term::RESIDENT_BASE, &parts, Measure::Yuan, law::RESIDENT)?;
    let label = Term::RESIDENT_PENSION;
    let total = w.sum(label, &[base, account], Measure::Yuan, law::RESIDENT)?;
    Ok(ResidentPension {
        base: base.money()?,
        account: account.money()?,
        total: total.money()?,
    })
}

/// What is paid in every year, over the divisor.
fn account(
    w: &mut dyn Working,
    yearly: Operand,
    years: Operand,
    divisor: Operand,
) -> Result<Operand, RuleError> {
    let label = Term::RESIDENT_BALANCE;
    let balance = w.product(label, &[yearly, years], &[], Measure::Yuan, law::RESIDENT)?;
    let label = Term::RESIDENT_ACCOUNT_PENSION;
    let monthly = w.product(label, &[balance], &[divisor], Measure::Yuan, law::RESIDENT)?;
    Ok(w.round(monthly)?)
}
