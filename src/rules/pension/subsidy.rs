//! The most that the social-insurance subsidy can be. 社会保险补贴上限。

use std::sync::Arc;

use crate::law::{Label, Measure, Operand, Quantity, Silent, Term, Which, Working};
use crate::params::{Figure, Figures, InForce};
use crate::rules::{RuleError, floor};
use crate::units::{Exact, MONTHS_A_YEAR, WageMonth};

use super::contribution::Part;
use super::retirement::COUNTED;
use super::take;
use super::{
    Answered, Ceiling, Input, Line, Notice, Outcome, Question, Retirement, Subsidy,
    SubsidyCase, SubsidyGroup, law,
};

/// The groups as the table of shares has them.
const GENERAL: &str = "general";
const LONG_UNEMPLOYED: &str = "long_term_unemployed";

/// The lines of the subsidy: one to each part of the contribution.
pub(super) fn add(
    w: &mut dyn Working,
    figures: Figures<'_>,
    (input, case): (&Input, SubsidyCase),
    (parts, retirements): (&[Part], &[Retirement]),
    answered: &mut Answered,
) {
    // Whoever had none yet is approved with the first month; else only the reader knows when.
    let first_time = (case.used == 0).then_some(input.first);
    let case = SubsidyCase { approved: case.approved.or(first_time), ..case };
    let mut silent = Silent::default();
    let mut each =
        retirements.iter().map(|one| of_parts(&mut silent, figures, parts, case, Some(one)));
    let one = each.next();
    // Where the schedules give different months, neither is the answer alone.
    let differ = each.any(|other| Some(&other) != one.as_ref());
    let asked: Vec<Option<&Retirement>> =
        if differ { retirements.iter().map(Some).collect() } else { vec![retirements.first()] };
    for retirement in asked {
        let found = of_parts(w, figures, parts, case, retirement);
        for (part, found) in parts.iter().zip(found) {
            answered.assessment.answer(Line {
                question: Question::Subsidy,
                month: part.first,
                schedule: retirement.filter(|_| differ).map(|one| one.schedule),
                answer: found.map(Outcome::Subsidy),
            });
        }
    }
    let near = near_months(figures, input.first).unwrap_or_default();
    let may_extend = case.group != SubsidyGroup::Graduate
        && retirements.iter().any(|one| is_near(one, input.first, near));
    if case.approved.is_none() && may_extend {
        answered.assessment.notice(Notice::FirstApproval);
    }
    let day = input.first.first_day();
    let mut note =
        |rule: Figure<InForce>, notice: Notice, known: bool| match figures.on(rule, day) {
            Ok(found) => {
                w.rely(found.figure);
                if known {
                    answered.assessment.notice(notice);
                }
            }
            Err(gap) if !known => {
                answered.missing.push(Arc::unwrap_or_clone(gap));
                answered.assessment.notice(notice);
            }
            Err(_) => {}
        };
    note(law::SUBSIDY_ORDER, Notice::PayFirst, true);
    note(law::SUBSIDY_GROUPS, Notice::SubsidyGroups, true);
    note(law::SUBSIDY_BASE, Notice::SubsidyBase, false);
    note(law::SUBSIDY_WINDOW, Notice::SubsidyWindow, false);
    floor::in_force(w, figures, law::SUBSIDY_EXCLUDED, day);
}

/// The parts one after another: what an earlier one takes is gone for the later ones.
fn of_parts(
    w: &mut dyn Working,
    figures: Figures<'_>,
    parts: &[Part],
    mut case: SubsidyCase,
    retirement: Option<&Retirement>,
) -> Vec<Result<Subsidy, RuleError>> {
    let mut one = |part: &Part| {
        let found = of_part(w, figures, part, case, retirement);
        if let Ok(subsidy) = found {
            case.used = case.used.saturating_add(subsidy.months);
            case.used_this_year = case.used_this_year.saturating_add(subsidy.months);
        }
        found
    };
    parts.iter().map(&mut one).collect()
}

fn of_part(
    w: &mut dyn Working,
    figures: Figures<'_>,
    part: &Part,
    case: SubsidyCase,
    retirement: Option<&Retirement>,
) -> Result<Subsidy, RuleError> {
    let Part { first, months, month } = part;
    let (first, months) = (*first, *months);
    let paid = month.as_ref().map_err(Clone::clone)?.total;
    let Left { of_year, in_all, near_years } = left(w, figures, first, case, retirement)?;
    let which = Which::Month(first);
    let asked = take::whole((Term::CONTRIBUTION_MONTHS, which), months, Measure::Months);
    let label = (Term::SUBSIDY_MONTHS, which);
    let count = w.smaller(label, asked, of_year, law::SUBSIDY);
    let count = w.smaller(label, count, in_all, law::SUBSIDY);
    let mut at = |group: &str, term: Term| {
        let most = most(w, figures, paid, first, (group, term))?;
        let factors = [most, count];
        let label = (Term::SUBSIDY_MOST, Which::Only);
        let all = w.product(label, &factors, &[], Measure::Yuan, law::PERIOD)?.money()?;
        Ok::<Ceiling, RuleError>(Ceiling { month: most.money()?, all })
    };
    let mut general = None;
    let mut unemployed = None;
    match case.group {
        SubsidyGroup::General | SubsidyGroup::Graduate => {
            general = Some(at(GENERAL, Term::SUBSIDY_SHARE)?);
        }
        SubsidyGroup::LongUnemployed => {
            unemployed = Some(at(LONG_UNEMPLOYED, Term::UNEMPLOYED_SHARE)?);
        }
        SubsidyGroup::Both => {
            general = Some(at(GENERAL, Term::SUBSIDY_SHARE)?);
            unemployed = Some(at(LONG_UNEMPLOYED, Term::UNEMPLOYED_SHARE)?);
        }
    }
    let months = count.exact().floor();
    let left = in_all.exact().floor().saturating_sub(months).max(0);
    Ok(Subsidy { general, unemployed, months, left, near_years })
}

/// The ceiling of a month: what was paid for it × the share, rounded.
fn most(
    w: &mut dyn Working,
    figures: Figures<'_>,
    paid: Operand,
    first: WageMonth,
    (group, term): (&str, Term),
) -> Result<Operand, RuleError> {
    let table = take::rows(figures, law::SUBSIDY_SHARE, first.first_day())?;
    let row = take::row_called(table.value, "group", group).ok_or(RuleError::OutOfRange)?;
    let share = take::cell(row, "numerator")?.over(take::cell(row, "denominator")?)?;
    let figure = take::as_weak_as(table.figure, row);
    let share = w.given(term, Quantity::new(share, Measure::Plain), figure);
    // The nation's own ceiling stands behind it, where it is known.
    if let Ok(nation) = figures.key_rows_on(law::SUBSIDY_SHARE_MOST, first.first_day()) {
        w.rely(nation.figure);
    }
    let label = Label::from((Term::SUBSIDY_MOST, Which::Month(first)));
    let most = w.product(label, &[paid, share], &[], Measure::Yuan, law::SUBSIDY)?;
    Ok(w.round(most)?)
}

/// Months of subsidy left from a month on.
struct Left {
    of_year: Operand,
    in_all: Operand,
    near_years: Option<i64>,
}

/// So many months before retirement the subsidy begins to run until then.
fn near_months(figures: Figures<'_>, first: WageMonth) -> Result<i64, RuleError> {
    let record = take::rows(figures, law::SUBSIDY_MONTHS, first.first_day())?;
    let row = record.value.first().ok_or(RuleError::OutOfRange)?;
    Ok(take::count(row, "near_retirement_years")?.saturating_mul(MONTHS_A_YEAR))
}

/// Whether a month lies so near to retirement.
fn is_near(retirement: &Retirement, month: WageMonth, near: i64) -> bool {
    month.months_to(retirement.statutory) < near
}

/// Months of subsidy left from a month on, and whether they run until retirement.
fn left(
    w: &mut dyn Working,
    figures: Figures<'_>,
    first: WageMonth,
    case: SubsidyCase,
    retirement: Option<&Retirement>,
) -> Result<Left, RuleError> {
    let day = first.first_day();
    let record = take::rows(figures, law::SUBSIDY_MONTHS, day)?;
    let row = record.value.first().ok_or(RuleError::OutOfRange)?;
    if let Ok(nation) = figures.on(law::SUBSIDY_MONTHS_MOST, day) {
        w.rely(nation.figure);
    }
    let near_years = take::count(row, "near_retirement_years")?;
    let near = near_months(figures, first)?;
    let extends = |one: &&Retirement| {
        case.group != SubsidyGroup::Graduate
            && case.approved.is_some_and(|approved| is_near(one, approved, near))
    };
    let until = retirement.filter(extends).map(|one| one.statutory);
    let mut given = |term: Term, name: &str| {
        let months = Quantity::new(take::cell(row, name)?, Measure::Months);
        Ok::<Operand, RuleError>(w.given(term, months, record.figure))
    };
    let year = given(Term::SUBSIDY_YEAR, "months_per_year")?;
    let in_all = match (case.group, until) {
        (_, Some(_)) => None,
        (SubsidyGroup::Graduate, None) => Some(given(Term::SUBSIDY_TOTAL, "graduate_months")?),
        (SubsidyGroup::General | SubsidyGroup::LongUnemployed | SubsidyGroup::Both, None) => {
            Some(given(Term::SUBSIDY_TOTAL, "total_months")?)
        }
    };
    let which = Which::Month(first);
    let mut less = |most: Operand, used: i64| {
        let used = take::whole((Term::SUBSIDY_USED, which), used, Measure::Months);
        let rest = w.subtract((Term::SUBSIDY_LEFT, which), most, &[used], COUNTED)?;
        let none = take::whole(Term::SUBSIDY_LEFT, 0, Measure::Months);
        let is_over = rest.exact() < Exact::ZERO;
        Ok::<Operand, RuleError>(if is_over { none } else { rest })
    };
    let of_year = less(year, case.used_this_year)?;
    let in_all = match (in_all, until) {
        (Some(most), _) => less(most, case.used)?,
        (None, Some(retire)) => {
            let months = first.months_to(retire).max(0);
            take::whole((Term::MONTHS_LEFT, Which::Month(retire)), months, Measure::Months)
        }
        (None, None) => of_year,
    };
    Ok(Left { of_year, in_all, near_years: until.map(|_| near_years) })
}
