//! What is checked beside the floor: probation, damage, take-home pay, limits. 附带检查。

use chrono::NaiveDate;

use crate::law::{Measure, Operand, PayKind, Quantity, Silent, Term, Working};
use crate::params::Figures;
use crate::rules::{Place, RuleError, floor};
use crate::units::{Exact, Money, WageMonth};

use super::law;
use super::monthly::{Month, compare, counted, floor_of};
use super::slip::{Readings, is_paid_out, is_wage, operand};
use super::{
    Answered, Attendance, Finding, Line, Nature, NotTested, Notice, OpenQuestion, Outcome,
    Probation, Question, Reading, ReadingOutcome, Work,
};

pub(super) fn add(w: &mut dyn Working, month: &Month<'_>, answered: &mut Answered) {
    if let Some(probation) = month.monthly.probation {
        let answer = probation_pay(w, month, probation, answered);
        answered.answer(Line { question: Question::Probation, answer });
    }
    if month.input.pay.iter().any(|line| line.kind == PayKind::DamageCompensation) {
        let answer = damage(w, month, answered);
        answered.answer(Line { question: Question::Damage, answer });
    }
    take_home(month, answered);
    new_standard(w, month, answered);
    final_award(w, month, answered);
    let day = month.input.month.first_day();
    if matches!(month.input.work, Work::OverAge(_))
        && floor::in_force(w, month.figures, law::OVER_AGE, day)
    {
        answered.notice(Notice::OverAge);
    }
}

/// Probation pay: at least a share of the contract wage or of the post's lowest wage.
fn probation_pay(
    w: &mut dyn Working,
    month: &Month<'_>,
    probation: Probation,
    answered: &mut Answered,
) -> Result<Outcome, RuleError> {
    if !is_full_month(month) || month.monthly.package.is_some() {
        return Ok(Outcome::NotTested(NotTested::ProbationPartMonth));
    }
    let day = month.input.month.first_day();
    let share = (Term::PROBATION_SHARE, Measure::Percent);
    let share = floor::take(w, month.figures, law::PROBATION_SHARE, day, share)?;
    let paid = counted(w, month, Readings::DEFAULT)?;
    let mut measures = Vec::new();
    let known = [
        (Term::CONTRACT_WAGE, probation.contract_wage),
        (Term::POST_LOWEST_WAGE, probation.post_lowest_wage),
    ];
    for (term, wage) in known {
        let Some(wage) = wage else { continue };
        let wage = Operand::entered(term, Quantity::yuan(wage));
        let factors = [wage, share];
        let due =
            w.product(Term::PROBATION_FLOOR, &factors, &[], Measure::Yuan, law::PROBATION)?;
        measures.push(w.round(due)?);
    }
    let lower = measures.iter().min_by_key(|due| due.exact()).copied();
    let higher = measures.iter().max_by_key(|due| due.exact()).copied();
    let (Some(lower), Some(higher)) = (lower, higher) else {
        return Ok(Outcome::NotTested(NotTested::ProbationPartMonth));
    };
    let both_known = measures.len() == known.len();
    // Satisfied if either is met; below both is a breach, below the only one known is not yet.
    let outcome = compare(w, lower, paid, law::PROBATION, Nature::Test)?;
    let short_of_lower = paid.exact() < lower.exact();
    if short_of_lower && both_known {
        if let Outcome::Short { shortfall, .. } = outcome {
            answered.find(Finding::Short { question: Question::Probation, shortfall });
        }
        return Ok(outcome);
    }
    if paid.exact() < higher.exact() {
        let (floor, paid_amount) = (higher.money()?, paid.money()?);
        answered.notice(Notice::ProbationBelowOne {
            floor,
            paid: paid_amount,
            other_reached: both_known,
        });
        if short_of_lower {
            return Ok(Outcome::Open(OpenQuestion::ProbationWage));
        }
        let other =
            compare(&mut Silent::default(), higher, paid, law::PROBATION, Nature::Test)?;
        answered.read(Reading {
            question: OpenQuestion::ProbationWage,
            other: ReadingOutcome::Compared(other),
        });
    }
    Ok(outcome)
}

/// Whether nothing of the month was missed.
pub(super) fn is_full_month(month: &Month<'_>) -> bool {
    let wage_month = month.input.month;
    match month.monthly.attendance {
        Attendance::Worked { absent, sick, joined, left } => {
            let inside = |day: Option<NaiveDate>| day.filter(|d| wage_month.contains(*d));
            let first = inside(joined).is_none_or(|day| {
                day.pred_opt().is_none_or(|d| floor::weekdays(wage_month.first_day(), d) == 0)
            });
            let last = inside(left).is_none_or(|day| {
                day.succ_opt().is_none_or(|d| floor::weekdays(d, wage_month.last_day()) == 0)
            });
            absent.minutes() == 0 && sick.minutes() == 0 && first && last
        }
        Attendance::StoppageWorking => true,
        Attendance::SickAllMonth
        | Attendance::StoppageFirstCycle { .. }
        | Attendance::StoppageIdle
        | Attendance::MaternityLeave
        | Attendance::DispatchIdle { .. } => false,
    }
}

/// Compensation for damage: at most a share of the month's wage, and the rest not below the
/// standard.
fn damage(
    w: &mut dyn Working,
    month: &Month<'_>,
    answered: &mut Answered,
) -> Result<Outcome, RuleError> {
    let day = month.input.month.first_day();
    let share = (Term::DAMAGE_SHARE, Measure::Percent);
    let share = floor::take(w, month.figures, law::DAMAGE_SHARE, day, share)?;
    let lines = month.input.pay.iter().enumerate();
    let (mut wages, mut deductions) = (Vec::new(), Vec::new());
    for (at, line) in lines {
        if is_wage(line.kind) {
            wages.push(operand(at, line));
        } else if line.kind == PayKind::DamageCompensation {
            deductions.push(operand(at, line));
        }
    }
    let wage = w.sum(Term::MONTH_WAGE, &wages, Measure::Yuan, law::DAMAGE)?;
    let most = w.product(Term::DAMAGE_MOST, &[wage, share], &[], Measure::Yuan, law::DAMAGE)?;
    let most = w.round(most)?;
    let left = w.subtract(Term::WAGE_AFTER_DAMAGE, wage, &deductions, law::DAMAGE)?;
    let deducted = wage.exact().less(left.exact())?;
    if deducted.is_zero() {
        return Ok(Outcome::InOrder);
    }
    let mut in_order = true;
    if most.exact() < deducted {
        let deducted = Money::round(deducted)?;
        answered.find(Finding::DamageAboveShare { deducted, most: most.money()? });
        in_order = false;
    }
    // The main comparison shows the standard already: here only its figures are noted.
    let mut silent = Silent::default();
    let floor = floor_of(&mut silent, month, &mut Answered::default())?.full;
    silent.certainty().uses().iter().for_each(|used| w.rely(*used));
    if left.exact() < floor.exact() {
        let (left, floor) = (left.money()?, floor.money()?);
        answered.find(Finding::DamageBelowFloor { left, floor });
        in_order = false;
    }
    Ok(if in_order { Outcome::InOrder } else { Outcome::OutOfOrder })
}

/// Says that take-home pay below the standard is no shortfall, where that happens.
fn take_home(month: &Month<'_>, answered: &mut Answered) {
    let is_main = |line: &&Line| line.question == Question::MonthlyFloor;
    let main = answered.lines.iter().find(is_main).and_then(|line| line.answer.as_ref().ok());
    let Some(Outcome::Met { due, nature: Nature::Test, .. }) = main else { return };
    let due = *due;
    let mut take_home = Exact::ZERO;
    for line in &month.input.pay {
        let amount = line.amount.exact();
        let next = if line.kind.is_withheld() {
            take_home.less(amount)
        } else if is_paid_out(line.kind) {
            take_home.plus(amount)
        } else {
            Ok(take_home)
        };
        let Ok(next) = next else { return };
        take_home = next;
    }
    if take_home < due.exact()
        && let Ok(take_home) = Money::round(take_home)
    {
        answered.notice(Notice::TakeHomeBelowFloor { take_home, floor: due });
    }
}

/// A standard that began with this month must be told to the workers within some days.
fn new_standard(w: &mut dyn Working, month: &Month<'_>, answered: &mut Answered) {
    let first = month.input.month.first_day();
    let Ok(within) = month.figures.on(law::TELL_WITHIN, first) else { return };
    let (figures, place, wage_month) = (month.figures, month.place, month.input.month);
    let since = figures
        .follows((NEW_STANDARD, place, wage_month), || since_when(figures, place, wage_month));
    let Some(since) = since else { return };
    w.rely(within.figure);
    answered.notice(Notice::NewStandard { since, within: within.value });
}

/// What the days of [`since_when`] are remembered as.
const NEW_STANDARD: &str = "new_standard";

/// The first day of a standard that is new in a month.
fn since_when(figures: Figures<'_>, place: Place, month: WageMonth) -> Option<NaiveDate> {
    let of = |month| floor::monthly(&mut Silent::default(), figures, place, month);
    let before = month.first_day().pred_opt().and_then(WageMonth::of);
    let now = of(month).ok()?;
    let earlier = before.and_then(|before| of(before).ok());
    match (now.as_slice(), earlier.as_ref().and_then(|all| all.last())) {
        ([_, .., last], _) => Some(last.first),
        ([now], Some(earlier)) if earlier.amount.exact() != now.amount.exact() => {
            Some(month.first_day())
        }
        _ => None,
    }
}

/// The most that a final award can be about, where something is owed.
fn final_award(w: &mut dyn Working, month: &Month<'_>, answered: &mut Answered) {
    if answered.findings.is_empty() {
        return;
    }
    let silent: &mut dyn Working = &mut Silent::default();
    let months = month.figures.on(law::FINAL_AWARD_MONTHS, month.input.month.first_day());
    let standards = floor::monthly(silent, month.figures, month.place, month.input.month);
    let (Ok(months), Ok(standards)) = (months, standards) else { return };
    let Some(last) = standards.last() else { return };
    w.rely(months.figure);
    let months = Operand::entered(
        Term::FINAL_AWARD_MONTHS,
        Quantity::new(months.value, Measure::Months),
    );
    let factors = [last.amount, months];
    let most =
        silent.product(Term::FINAL_AWARD_MOST, &factors, &[], Measure::Yuan, law::FINAL_AWARD);
    if let Ok(most) = most.and_then(|most| most.money()) {
        answered.notice(Notice::FinalAward { most });
    }
}
