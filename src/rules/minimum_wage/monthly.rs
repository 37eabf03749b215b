//! The monthly floor: full-time, dispatched, over-age. 月最低工资。

use crate::law::{Basis, Measure, Operand, Quantity, Silent, Term, Working};
use crate::params::Figures;
use crate::rules::{Place, RuleError, floor, share};
use crate::units::{Exact, Hours, Money};

use super::slip::{Readings, SlipRules};
use super::{
    Answered, Attendance, Finding, Input, Line, Monthly, Nature, NotTested, Notice,
    OpenQuestion, Outcome, PayLine, Question, Quota, Reading, ReadingOutcome,
};
use super::{checks, law, package, slip};
use crate::rules::share::{Missed, Share};

/// What every comparison of the month needs.
#[derive(Clone, Copy, Debug)]
pub(super) struct Month<'a> {
    pub(super) figures: Figures<'a>,
    pub(super) input: &'a Input,
    pub(super) monthly: &'a Monthly,
    pub(super) rules: &'a SlipRules,
    /// The place whose standard serves.
    pub(super) place: Place,
}

/// The floor of this month or the part of it that was worked.
#[derive(Clone, Copy, Debug)]
pub(super) struct Floor {
    /// What is due, rounded.
    pub(super) due: Operand,
    /// The standard of the full month.
    pub(super) full: Operand,
    /// Whether the law fixes it.
    pub(super) nature: Nature,
}

pub(super) fn assess(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    monthly: &Monthly,
) -> Answered {
    let mut answered = Answered::default();
    let rules = SlipRules::of(figures, input.month);
    let place = serving_place(figures, input, monthly, &mut answered);
    let month = Month { figures, input, monthly, rules: &rules, place };
    answered.notices.extend(rules.notices(&input.pay));
    let question = question_of(monthly);
    let answer = main_answer(w, &month, &mut answered);
    if let Ok(Outcome::Short { shortfall, nature: Nature::Test, .. }) = answer {
        answered.find(Finding::Short { question, shortfall });
    }
    answered.answer(Line { question, answer });
    checks::add(w, &month, &mut answered);
    answered
}

/// What is compared: a stoppage and sick leave of a whole month have a measure of their own.
const fn question_of(monthly: &Monthly) -> Question {
    match monthly.attendance {
        Attendance::StoppageFirstCycle { .. } | Attendance::StoppageIdle => {
            Question::StoppagePay
        }
        Attendance::SickAllMonth => Question::SickPay,
        Attendance::Worked { .. }
        | Attendance::StoppageWorking
        | Attendance::MaternityLeave
        | Attendance::DispatchIdle { .. } => {
            if monthly.package.is_some() {
                Question::Package
            } else {
                Question::MonthlyFloor
            }
        }
    }
}

/// The place of work, or the registered place where it was agreed and lies higher. An idle
/// dispatched worker has the dispatch unit's place.
fn serving_place(
    figures: Figures<'_>,
    input: &Input,
    monthly: &Monthly,
    answered: &mut Answered,
) -> Place {
    if let Attendance::DispatchIdle { unit_place } = monthly.attendance {
        return unit_place;
    }
    if let Some(agreed) = input.agreed_place {
        let better = floor::serves_better(figures, input.place, agreed, input.month);
        if better == Ok(true) {
            answered.notice(Notice::AgreedPlaceServes);
            return agreed;
        }
    }
    input.place
}

/// The main comparison of the month, with its readings and notices.
fn main_answer(
    w: &mut dyn Working,
    month: &Month<'_>,
    answered: &mut Answered,
) -> Result<Outcome, RuleError> {
    match month.monthly.attendance {
        Attendance::MaternityLeave => {
            return Ok(Outcome::NotTested(NotTested::MaternityLeave));
        }
        Attendance::StoppageIdle => {
            // No figure is known for it: the refusal names it, unless the reader supplies one.
            let day = month.input.month.first_day();
            let due = month.figures.key_on::<Exact>(law::IDLE_PAY.key, day)?;
            let value = Quantity::yuan(Money::round(due.value)?);
            let due = w.given(Term::MONTH_FLOOR, value, due.figure);
            let counted = counted(w, month, Readings::DEFAULT)?;
            return compare(w, due, counted, law::STOPPAGE, Nature::Test);
        }
        Attendance::StoppageFirstCycle { contract_wage } => {
            let due = Operand::entered(Term::CONTRACT_WAGE, Quantity::yuan(contract_wage));
            let counted = counted(w, month, Readings::DEFAULT)?;
            return compare(w, due, counted, law::STOPPAGE, Nature::Test);
        }
        Attendance::Worked { .. }
        | Attendance::SickAllMonth
        | Attendance::StoppageWorking
        | Attendance::DispatchIdle { .. } => {}
    }
    if let Some(package) = month.monthly.package
        && question_of(month.monthly) == Question::Package
    {
        return package::assess(w, month, package, answered);
    }
    let floor = floor_of(w, month, answered)?;
    let outcome = compare_counted(w, month, floor, Readings::DEFAULT)?;
    let outcome =
        read_otherwise(month.rules, &month.input.pay, outcome, answered, &|readings| {
            compare_counted(&mut Silent::default(), month, floor, readings)
        })?;
    if month.monthly.quota == Quota::NotMet && matches!(outcome, Outcome::Short { .. }) {
        let question = OpenQuestion::QuotaReasonable;
        let other = ReadingOutcome::Compared(outcome);
        answered.read(Reading { question, other });
        return Ok(Outcome::Open(question));
    }
    Ok(outcome)
}

/// Adds the other readings of what the lines leave open. Whether own contributions count decides
/// about a verdict only where both readings agree: otherwise the figure is missing.
pub(super) fn read_otherwise(
    rules: &SlipRules,
    pay: &[PayLine],
    outcome: Outcome,
    answered: &mut Answered,
    compare: &dyn Fn(Readings) -> Result<Outcome, RuleError>,
) -> Result<Outcome, RuleError> {
    for (question, readings) in rules.open_questions(pay) {
        let other = compare(readings)?;
        answered.read(Reading { question, other: ReadingOutcome::Compared(other) });
        if question == OpenQuestion::OwnContributions
            && differ(outcome, other)
            && let Some(gap) = rules.contributions_gap(pay)
        {
            return Err(RuleError::Gap(gap));
        }
    }
    Ok(outcome)
}

/// Whether two readings come to different verdicts.
const fn differ(one: Outcome, other: Outcome) -> bool {
    matches!(one, Outcome::Short { .. }) != matches!(other, Outcome::Short { .. })
}

/// The pay that counts in this month.
pub(super) fn counted(
    w: &mut dyn Working,
    month: &Month<'_>,
    readings: Readings,
) -> Result<Operand, RuleError> {
    slip::counted_pay(w, month.rules, &month.input.pay, readings)
}

fn compare_counted(
    w: &mut dyn Working,
    month: &Month<'_>,
    floor: Floor,
    readings: Readings,
) -> Result<Outcome, RuleError> {
    let counted = counted(w, month, readings)?;
    compare(w, floor.due, counted, basis_of(month), floor.nature)
}

fn basis_of(month: &Month<'_>) -> Basis {
    match month.monthly.attendance {
        Attendance::DispatchIdle { .. } => law::DISPATCH_IDLE,
        Attendance::SickAllMonth => law::SICK_PAY,
        Attendance::Worked { .. }
        | Attendance::StoppageFirstCycle { .. }
        | Attendance::StoppageWorking
        | Attendance::StoppageIdle
        | Attendance::MaternityLeave => law::FLOOR,
    }
}

/// Sets what was paid against what is due, and writes the difference down.
pub(super) fn compare(
    w: &mut dyn Working,
    due: Operand,
    paid: Operand,
    basis: Basis,
    nature: Nature,
) -> Result<Outcome, RuleError> {
    let (zero, due_amount, paid_amount) = (Money::ZERO, due.money()?, paid.money()?);
    let (margin, shortfall) = if paid_amount < due_amount {
        (zero, w.subtract(Term::SHORTFALL, due, &[paid], basis)?.money()?)
    } else {
        (w.subtract(Term::MARGIN, paid, &[due], basis)?.money()?, zero)
    };
    Ok(Outcome::compare(due_amount, paid_amount, margin, shortfall, nature))
}

/// The floor of the month, with the notices and readings that belong to it.
pub(super) fn floor_of(
    w: &mut dyn Working,
    month: &Month<'_>,
    answered: &mut Answered,
) -> Result<Floor, RuleError> {
    let standards = floor::monthly(w, month.figures, month.place, month.input.month)?;
    let full = floor::of_month(w, &standards, month.input.month)?;
    let changes = standards.len() > 1;
    if changes {
        let mut parts = Vec::with_capacity(standards.len());
        for standard in &standards {
            parts.push((standard.first, standard.amount.money()?));
        }
        answered.read(Reading {
            question: OpenQuestion::FloorChange,
            other: ReadingOutcome::Floors(parts),
        });
    }
    let missed = match month.monthly.attendance {
        Attendance::Worked { absent, sick, joined, left } => {
            Missed { absent, sick, joined, left }
        }
        Attendance::SickAllMonth
        | Attendance::StoppageFirstCycle { .. }
        | Attendance::StoppageWorking
        | Attendance::StoppageIdle
        | Attendance::MaternityLeave
        | Attendance::DispatchIdle { .. } => {
            Missed { absent: Hours::ZERO, sick: Hours::ZERO, joined: None, left: None }
        }
    };
    let share = share::of_month(w, month.figures, month.input.month, missed)?;
    let due = match (share, month.monthly.attendance) {
        (_, Attendance::SickAllMonth) => sick_floor(w, month, &[full], &[])?,
        (Some(share), _) => part_floor(w, month, full, share)?,
        (None, _) => full,
    };
    let due = w.round(due)?;
    let nature = if changes || share.is_some() { Nature::Estimate } else { Nature::Test };
    if let Some(share) = share {
        let question = OpenQuestion::PartMonth;
        let by_hours = hours_floor(month, full, share)?;
        answered.read(Reading { question, other: ReadingOutcome::Due(by_hours) });
    }
    Ok(Floor { due, full, nature })
}

/// The floor of the days worked, and of the sick days among those missed.
fn part_floor(
    w: &mut dyn Working,
    month: &Month<'_>,
    full: Operand,
    share: Share,
) -> Result<Operand, RuleError> {
    let factors = [full, share.worked];
    let worked =
        w.product(Term::MONTH_FLOOR, &factors, &[], Measure::Yuan, share::PART_MONTH)?;
    let Some(sick) = share.sick else { return Ok(worked) };
    let whole = Operand::entered(Term::WHOLE, Quantity::new(Exact::ONE, Measure::Plain));
    let lost = w.subtract(Term::SHARE_MISSED, whole, &[share.worked], share::PART_MONTH)?;
    let sick_pay = sick_floor(w, month, &[full, lost, sick], &[share.missed])?;
    let parts = [worked, sick_pay];
    Ok(w.sum(Term::MONTH_FLOOR, &parts, Measure::Yuan, law::SICK_PAY)?)
}

/// The floor of sick pay: a share of the standard.
fn sick_floor(
    w: &mut dyn Working,
    month: &Month<'_>,
    factors: &[Operand],
    divisors: &[Operand],
) -> Result<Operand, RuleError> {
    let day = month.input.month.first_day();
    let share = (Term::SICK_PAY_SHARE, Measure::Percent);
    let share = floor::take(w, month.figures, law::SICK_PAY_SHARE, day, share)?;
    let mut all = factors.to_vec();
    all.push(share);
    Ok(w.product(Term::SICK_PAY_FLOOR, &all, divisors, Measure::Yuan, law::SICK_PAY)?)
}

/// The other reading of a part month: hours worked × standard ÷ hours of a paid month.
fn hours_floor(month: &Month<'_>, full: Operand, share: Share) -> Result<Money, RuleError> {
    let day = month.input.month.first_day();
    let paid_days = month.figures.on(share::PAID_DAYS, day)?.value;
    // Days × hours a day ÷ (paid days × hours a day): the hours cancel out.
    let part = share.days_worked.exact().over(paid_days)?;
    Ok(Money::round(full.exact().times(part)?)?)
}
