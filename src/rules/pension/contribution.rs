//! Base and contribution of a month, and of a period. 缴费基数与缴费。

use std::sync::Arc;

use chrono::NaiveDate;

use crate::law::{
    Basis, Given, Measure, Operand, Quantity, Reason, Silent, Term, Which, Working,
};
use crate::params::{Figures, Gap};
use crate::rules::{RuleError, floor};
use crate::units::{Exact, Money, WageMonth};

use super::take;
use super::{
    Answered, Contribution, Grade, Input, Line, Notice, OpenQuestion, OtherReading, Outcome,
    Question, Reading, Split, law,
};

/// What a month costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct OfMonth {
    pub(super) base: Operand,
    pub(super) total: Operand,
    pub(super) account: Operand,
    pub(super) pooled: Operand,
    pub(super) clamped: Option<Clamped>,
}

/// A base that was moved to a bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Clamped {
    Raised(Money),
    Lowered(Money),
}

/// The months of one year, and what one of them costs.
#[derive(Clone, Debug)]
pub(super) struct Part {
    pub(super) first: WageMonth,
    pub(super) months: i64,
    pub(super) month: Result<OfMonth, RuleError>,
}

/// Total, account and pooled part.
type Three = [Operand; 3];

/// The same as amounts.
pub(super) fn amounts([total, account, pooled]: Three) -> Result<Split, RuleError> {
    let (total, account) = (total.money()?, account.money()?);
    Ok(Split { total, account, pooled: pooled.money()? })
}

impl OfMonth {
    pub(super) fn split(&self) -> Result<Split, RuleError> {
        amounts([self.total, self.account, self.pooled])
    }

    /// So many of these months.
    pub(super) fn times(
        &self,
        w: &mut dyn Working,
        months: i64,
        which: Which,
    ) -> Result<Three, RuleError> {
        let count = take::whole((Term::CONTRIBUTION_MONTHS, which), months, Measure::Months);
        let mut all = |term: Term, one: Operand| {
            let label = (term, which);
            w.product(label, &[one, count], &[], Measure::Yuan, law::PERIOD)
        };
        Ok([
            all(Term::PERIOD_CONTRIBUTION, self.total)?,
            all(Term::ACCOUNT_PART, self.account)?,
            all(Term::POOLED_PART, self.pooled)?,
        ])
    }
}

/// The least and the greatest base of a month, for what is typed. 缴费基数上下限。
///
/// # Errors
///
/// If the bounds of the month's year are not known.
pub fn bounds(figures: Figures<'_>, month: WageMonth) -> Result<(Money, Money), Arc<Gap>> {
    let day = month.first_day();
    Ok((figures.on(law::BASE_FLOOR, day)?.value, figures.on(law::BASE_CEILING, day)?.value))
}

/// The contribution of a month at a grade or a base.
pub(super) fn of_month(
    w: &mut dyn Working,
    figures: Figures<'_>,
    grade: Grade,
    month: WageMonth,
) -> Result<OfMonth, RuleError> {
    let which = Which::Month(month);
    let (base, clamped) = base(w, figures, grade, month)?;
    let day = month.first_day();
    let rate = (Term::CONTRIBUTION_RATE, Measure::Percent);
    let rate = take::number(w, figures, law::RATE, day, rate)?;
    let share = (Term::ACCOUNT_RATE, Measure::Percent);
    let share = take::number(w, figures, law::TO_ACCOUNT, day, share)?;
    let (total, account, pooled) = split(w, base, (rate, share), which)?;
    Ok(OfMonth { base, total, account, pooled, clamped })
}

/// Base × rate, what of it goes into the account, and the rest.
pub(super) fn split(
    w: &mut dyn Working,
    base: Operand,
    (rate, share): (Operand, Operand),
    which: Which,
) -> Result<(Operand, Operand, Operand), RuleError> {
    let total = (Term::MONTH_CONTRIBUTION, which);
    let total = w.product(total, &[base, rate], &[], Measure::Yuan, law::CONTRIBUTION)?;
    let total = w.round(total)?;
    let account = (Term::ACCOUNT_PART, which);
    let account = w.product(account, &[base, share], &[], Measure::Yuan, law::ACCOUNT)?;
    let account = w.round(account)?;
    let pooled = w.subtract((Term::POOLED_PART, which), total, &[account], law::POOLED)?;
    Ok((total, account, pooled))
}

/// The base: a published bound for the grades that are the bounds, else within them.
fn base(
    w: &mut dyn Working,
    figures: Figures<'_>,
    grade: Grade,
    month: WageMonth,
) -> Result<(Operand, Option<Clamped>), RuleError> {
    let (day, which) = (month.first_day(), Which::Month(month));
    let wanted = match grade {
        Grade::Base(base) => {
            Operand::entered((Term::CONTRIBUTION_BASE, which), Quantity::yuan(base))
        }
        Grade::Percent(percent) => {
            let share = Exact::whole(percent);
            // Read as published, never worked out from the share.
            for (bound, amount, term) in [
                (law::FLOOR_GRADE, law::BASE_FLOOR, Term::BASE_FLOOR),
                (law::CEILING_GRADE, law::BASE_CEILING, Term::BASE_CEILING),
            ] {
                if let Ok(found) = figures.on(bound, day)
                    && found.value == share
                {
                    let base = take::money(w, figures, amount, day, (term, which))?;
                    w.given(
                        Term::GRADE_SHARE,
                        Quantity::new(share, Measure::Percent),
                        found.figure,
                    );
                    return Ok((base, None));
                }
            }
            let wage = (Term::REFERENCE_WAGE, which);
            let wage = take::money(w, figures, law::REFERENCE_WAGE, day, wage)?;
            let share = take::whole(Term::GRADE_SHARE, percent, Measure::Percent);
            let base = (Term::CONTRIBUTION_BASE, which);
            let base = w.product(base, &[wage, share], &[], Measure::Yuan, Basis::NONE)?;
            w.round(base)?
        }
    };
    let floor = take::money(w, figures, law::BASE_FLOOR, day, (Term::BASE_FLOOR, which))?;
    let ceiling = (Term::BASE_CEILING, which);
    let ceiling = take::money(w, figures, law::BASE_CEILING, day, ceiling)?;
    let label = (Term::CONTRIBUTION_BASE, which);
    if wanted.exact() < floor.exact() {
        let base = w.larger(label, wanted, floor, law::BOUNDS);
        return Ok((base, Some(Clamped::Raised(floor.money()?))));
    }
    if ceiling.exact() < wanted.exact() {
        let base = w.smaller(label, wanted, ceiling, law::BOUNDS);
        return Ok((base, Some(Clamped::Lowered(ceiling.money()?))));
    }
    Ok((wanted, None))
}

/// The months asked, cut at each New Year.
fn parts(input: &Input) -> Vec<(WageMonth, WageMonth, i64)> {
    let mut parts: Vec<(WageMonth, WageMonth, i64)> = Vec::new();
    for month in (0..input.months).filter_map(|at| input.first.plus(at)) {
        match parts.last_mut() {
            Some((first, last, count)) if first.year() == month.year() => {
                (*last, *count) = (month, count.saturating_add(1));
            }
            Some(_) | None => parts.push((month, month, 1)),
        }
    }
    parts
}

/// The lines of the contribution: one to a year, and all together where there are several.
///
/// Returns what a month costs in each year.
pub(super) fn add(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    answered: &mut Answered,
) -> Vec<Part> {
    let (mut parts, mut sums, mut missing) = (Vec::new(), Vec::new(), 0_i64);
    for (first, last, months) in self::parts(input) {
        let found = of_part(w, figures, input, (first, last, months), answered);
        let (month, answer) = match found {
            Ok((month, all, contribution)) => {
                sums.push(all);
                (Ok(month), Ok(Outcome::Contribution(contribution)))
            }
            Err(error) => {
                missing = missing.saturating_add(months);
                (Err(error.clone()), Err(error))
            }
        };
        parts.push(Part { first, months, month });
        let question = Question::Contribution;
        answered.assessment.answer(Line { question, month: first, schedule: None, answer });
    }
    if parts.len() > 1 {
        let answer =
            together(w, &sums).map(|all| Outcome::Period { all, months_missing: missing });
        let (question, month) = (Question::Period, input.first);
        answered.assessment.answer(Line { question, month, schedule: None, answer });
    }
    parts
}

fn together(w: &mut dyn Working, parts: &[Three]) -> Result<Split, RuleError> {
    let mut sum = |term: Term, of: fn(&Three) -> Operand| {
        let parts: Vec<Operand> = parts.iter().map(of).collect();
        w.sum(term, &parts, Measure::Yuan, Basis::NONE)
    };
    amounts([
        sum(Term::PERIOD_CONTRIBUTION, |[total, _, _]| *total)?,
        sum(Term::ACCOUNT_PART, |[_, account, _]| *account)?,
        sum(Term::POOLED_PART, |[_, _, pooled]| *pooled)?,
    ])
}

fn of_part(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    (first, last, months): (WageMonth, WageMonth, i64),
    answered: &mut Answered,
) -> Result<(OfMonth, Three, Contribution), RuleError> {
    if first.year() < input.now.year() {
        floor::rely(w, figures, law::BACKPAY, input.now.first_day())?;
        return Err(Reason::PAST_YEAR
            .with([Given::Count(first.year().into()), Given::Nothing])
            .into());
    }
    let one = match of_month(w, figures, input.grade, first) {
        Ok(one) => one,
        Err(error) => {
            offer_last_year(w, figures, input.grade, first, answered);
            return Err(error);
        }
    };
    match one.clamped {
        Some(Clamped::Raised(to)) => {
            answered.assessment.notice(Notice::Raised { year: first.year(), to });
        }
        Some(Clamped::Lowered(to)) => {
            answered.assessment.notice(Notice::Lowered { year: first.year(), to });
        }
        None => {}
    }
    let which = Which::Days(first.first_day(), last.last_day());
    let all = one.times(w, months, which)?;
    before_notice(w, figures, input.grade, (first, months, &one), answered)?;
    let month = one.split()?;
    let base = one.base.money()?;
    let found = Contribution { first, last, months, base, month, all: amounts(all)? };
    Ok((one, all, found))
}

/// Last year's amount, where this year's bounds are not known: told as last year's, never the
/// answer.
fn offer_last_year(
    w: &mut dyn Working,
    figures: Figures<'_>,
    grade: Grade,
    month: WageMonth,
    answered: &mut Answered,
) {
    let mut silent = Silent::default();
    let offered = last_year(month).and_then(|before| {
        let one = of_month(&mut silent, figures, grade, before).ok()?;
        let (base, amount) = (one.base.money().ok()?, one.total.money().ok()?);
        Some(Notice::LastYear { year: month.year(), of: before.year(), base, month: amount })
    });
    if let Some(notice) = offered {
        for used in silent.certainty().uses() {
            w.rely(*used);
        }
        answered.assessment.notice(notice);
    }
}

/// The last month of the year before.
fn last_year(month: WageMonth) -> Option<WageMonth> {
    month.january().plus(-1)
}

/// The day of the notice behind the floor of a year.
fn notice_day(figures: Figures<'_>, month: WageMonth) -> Option<NaiveDate> {
    let found = figures.on(law::BASE_FLOOR, month.first_day()).ok()?;
    let cite = figures.params().entry(found.figure.id)?.cites.first()?;
    let issued = figures.params().document(cite.document)?.issued_on.as_deref()?;
    crate::units::parse_day(issued).ok()
}

/// Months that begin before the year's notice: whether they are paid by last year's bounds is open.
fn before_notice(
    w: &mut dyn Working,
    figures: Figures<'_>,
    grade: Grade,
    (first, months, one): (WageMonth, i64, &OfMonth),
    answered: &mut Answered,
) -> Result<(), RuleError> {
    let Some(issued) = notice_day(figures, first) else { return Ok(()) };
    let early = (0..months)
        .filter_map(|at| first.plus(at))
        .filter(|month| month.first_day() <= issued)
        .count();
    let early = i64::try_from(early).unwrap_or(i64::MAX);
    if early == 0 {
        return Ok(());
    }
    answered.assessment.notice(Notice::MaySettleLater { year: first.year(), months: early });
    let mut silent = Silent::default();
    let before = last_year(first)
        .and_then(|before| of_month(&mut silent, figures, grade, before).ok())
        .filter(|before| before.total.exact() != one.total.exact());
    let Some(before) = before else { return Ok(()) };
    for used in silent.certainty().uses() {
        w.rely(*used);
    }
    let silent: &mut dyn Working = &mut silent;
    let label = Term::PERIOD_CONTRIBUTION;
    let more = silent.subtract(label, one.total, &[before.total], law::PERIOD)?;
    let count = take::whole(Term::CONTRIBUTION_MONTHS, early, Measure::Months);
    let difference = silent.product(label, &[more, count], &[], Measure::Yuan, law::PERIOD)?;
    let difference = difference.money()?;
    let other = OtherReading::LastYearsBounds {
        base: before.base.money()?,
        month: before.total.money()?,
        months: early,
        difference,
    };
    answered.assessment.read(Reading { question: OpenQuestion::BoundsBeforeNotice, other });
    Ok(())
}
