//! What follows where the law is read otherwise. 另一种理解。

use crate::law::{Measure, Operand, Quantity, Silent, Term, Which, Working};
use crate::params::Figures;
use crate::rules::RuleError;
use crate::units::{Exact, Hours, Money, WageMonth};

use super::amounts::{Amounts, DueOf, hours_of};
use super::base::Desk;
use super::hours::{self, Kind, Sorted, Stretch};
use super::law;
use super::{
    Assessed, Due, Employee, HoursSystem, Input, Line, OpenQuestion, OtherReading, Outcome,
    OvertimeKind, Question, Reading, WageForm, compute, wage,
};

/// Adds the other reading of each open question that the case touches.
pub(super) fn add(
    figures: Figures<'_>,
    input: &Input,
    employee: &Employee,
    (sorted, amounts): (&Sorted, &Amounts),
    said: &mut Assessed,
) -> Result<(), RuleError> {
    let is_monthly = matches!(employee.form, WageForm::Month);
    let pays_holidays = Money::ZERO < amounts.of(Question::Overtime(OvertimeKind::Holiday))?;
    let asked = [
        (OpenQuestion::HolidayOnTop, is_monthly && pays_holidays),
        (
            OpenQuestion::AveragedHoliday,
            is_averaged(employee) && pays_holidays && !is_running(amounts),
        ),
        (OpenQuestion::BaseItems, employee.base_wage.is_some()),
        (OpenQuestion::SixthDay, sorted.has_sixth_day),
        (OpenQuestion::NightShift, sorted.crosses_classes),
    ];
    for (question, _) in asked.into_iter().filter(|(_, is_asked)| *is_asked) {
        let mut silent = Silent::default();
        let other = compute(&mut silent, figures, input, employee, Some(question))?;
        let about = |amounts: &Amounts| match question {
            OpenQuestion::HolidayOnTop => amounts.of(Question::Overtime(OvertimeKind::Holiday)),
            OpenQuestion::LocalHoliday
            | OpenQuestion::PartTimeHoliday
            | OpenQuestion::UnfixedHoliday
            | OpenQuestion::AveragedHoliday
            | OpenQuestion::BaseItems
            | OpenQuestion::SixthDay
            | OpenQuestion::NightShift => amounts.all(),
        };
        let (before, after) = (about(amounts)?, about(&other.amounts)?);
        if before != after {
            let due = other.amounts.all()?;
            let gross = gross(figures, input, employee, &other.amounts);
            let other = OtherReading::Amounts { default: before, other: after, due, gross };
            said.read(Reading { question, other });
        }
    }
    unfixed(figures, input, employee, said)
}

const fn is_averaged(employee: &Employee) -> bool {
    matches!(employee.system, HoursSystem::Averaged { approved: true, .. })
}

/// Whether a cycle is not over, so that it has no amount under any reading.
fn is_running(amounts: &Amounts) -> bool {
    amounts.lines.iter().any(|line| matches!(line.answer, Ok(Outcome::Running { .. })))
}

/// Wage and overtime together under another reading.
fn gross(
    figures: Figures<'_>,
    input: &Input,
    employee: &Employee,
    amounts: &Amounts,
) -> Option<Money> {
    let mut said = Assessed::default();
    let mut desk = Desk::new(figures, input, employee, None);
    wage::gross(&mut Silent::default(), &mut desk, amounts, &mut said);
    said.lines.iter().find(|line| line.question == Question::Gross).and_then(|line| match line
        .answer
    {
        Ok(Outcome::Amount(amount)) => Some(amount),
        Ok(_) | Err(_) => None,
    })
}

/// Three times for statutory holidays under unfixed hours, where no multiple is known.
fn unfixed(
    figures: Figures<'_>,
    input: &Input,
    employee: &Employee,
    said: &mut Assessed,
) -> Result<(), RuleError> {
    if matches!(employee.form, WageForm::Piece(_))
        || !matches!(employee.system, HoursSystem::Unfixed { approved: true })
        || figures.on(law::UNFIXED_HOLIDAY, input.first.first_day()).is_ok()
    {
        return Ok(());
    }
    let standard = Employee { system: HoursSystem::Standard, ..employee.clone() };
    let silent = &mut Silent::default();
    let other = compute(silent, figures, input, &standard, None)?;
    let most = other.amounts.of(Question::Overtime(OvertimeKind::Holiday))?;
    if Money::ZERO < most {
        let other = OtherReading::UpTo { most };
        said.read(Reading { question: OpenQuestion::UnfixedHoliday, other });
    }
    Ok(())
}

/// A local holiday: with a known multiple its extra is a line of the total; without one the
/// dispute stands outside it, from nought to three times less what is already given.
pub(super) fn local_holidays(
    w: &mut dyn Working,
    desk: &mut Desk<'_>,
    sorted: &Sorted,
    amounts: &mut Amounts,
    said: &mut Assessed,
) -> Result<(), RuleError> {
    if matches!(desk.employee.form, WageForm::Piece(_)) {
        // Pieces are paid by the class of time they are entered under.
        return Ok(());
    }
    let local: Vec<Stretch> = sorted
        .stretches
        .iter()
        .filter(|s| s.local && s.kind != Kind::GivenBack && desk.input.asks(s.day))
        .filter(|s| s.kind != Kind::Over(OvertimeKind::Holiday))
        .copied()
        .collect();
    let Some(first) = local.first() else { return Ok(()) };
    let known = desk.figures.on(law::LOCAL_MULTIPLE, first.day).is_ok();
    // What stands outside the total leaves no trace in its working.
    let mut silent = Silent::default();
    let mut apart = Desk::new(desk.figures, desk.input, desk.employee, desk.otherwise);
    let (w, desk): (&mut dyn Working, _) =
        if known { (w, desk) } else { (&mut silent, &mut apart) };
    let mut most = Exact::ZERO;
    let months: Vec<WageMonth> = desk.input.months().collect();
    for month in months {
        for kind in [
            Kind::Normal,
            Kind::Over(OvertimeKind::Extended),
            Kind::Over(OvertimeKind::RestDay),
        ] {
            let of_kind: Vec<Stretch> = local
                .iter()
                .filter(|s| s.kind == kind && month.contains(s.day))
                .copied()
                .collect();
            for (due, pay) in extras(w, desk, month, kind, &of_kind, known)? {
                if known {
                    amounts.dues.push(DueOf { month, kind: None, amount: pay });
                    let question = Question::LocalHoliday;
                    amounts.lines.push(Line { question, month, answer: Ok(Outcome::Due(due)) });
                }
                most = most.plus(due.amount.exact())?;
            }
        }
    }
    if !known {
        let other = OtherReading::UpTo { most: Money::round(most)? };
        said.read(Reading { question: OpenQuestion::LocalHoliday, other });
    }
    Ok(())
}

/// The multiple of a local holiday less the one already given on top of the wage.
fn extras(
    w: &mut dyn Working,
    desk: &mut Desk<'_>,
    month: WageMonth,
    kind: Kind,
    stretches: &[Stretch],
    known: bool,
) -> Result<Vec<(Due, Operand)>, RuleError> {
    let mut found = Vec::new();
    for (base, parts) in super::amounts::by_base(w, desk, stretches)? {
        let day = parts.first().map_or(month.first_day(), |(day, _)| *day);
        let figure = if known { law::LOCAL_MULTIPLE } else { law::HOLIDAY_MULTIPLE };
        let label = (Term::LOCAL_HOLIDAY_MULTIPLE, Measure::Plain);
        let whole = desk.take(w, figure, day, label)?;
        let given = match kind {
            Kind::Over(kind) if desk.employee.has_standard_hours() => {
                Some(super::amounts::multiple(w, desk, kind, day)?)
            }
            Kind::Normal | Kind::Over(_) | Kind::GivenBack | Kind::Unknown => None,
        };
        let multiple = match given {
            None => whole,
            Some(given) if whole.exact() <= given.exact() => continue,
            Some(given) => {
                let less = [given];
                w.subtract(Term::LOCAL_HOLIDAY_MULTIPLE, whole, &less, law::LOCAL_HOLIDAY)?
            }
        };
        let term = Term::LOCAL_HOLIDAY_HOURS;
        let hours = hours_of(w, term, month, &parts, law::HOURS)?;
        let factors = [base.wage, multiple, hours];
        let divisors = desk.divisors(w, base.per, day)?;
        let label = (Term::LOCAL_HOLIDAY_EXTRA, Which::Month(month));
        let pay = w.product(label, &factors, &divisors, Measure::Yuan, law::LOCAL_HOLIDAY)?;
        let pay = w.round(pay)?;
        let hours = parts.iter().fold(Hours::ZERO, |sum, (_, hours)| sum.plus(*hours));
        let due = Due {
            hours,
            base: base.wage.money()?,
            base_is_floor: base.is_floor,
            multiple: multiple.exact(),
            amount: pay.money()?,
        };
        found.push((due, pay));
    }
    Ok(found)
}

/// A part-timer's statutory holidays: as agreed and at the full-time multiple, side by side.
pub(super) fn part_time(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    agreed_wage: Money,
    said: &mut Assessed,
) -> Result<Outcome, RuleError> {
    let employee = Employee::by_the_hour(agreed_wage);
    let sorted = hours::sort(w, figures, input, &employee, None)?;
    let hours = sorted
        .stretches
        .iter()
        .filter(|s| s.kind == Kind::Over(OvertimeKind::Holiday) && input.asks(s.day))
        .fold(Hours::ZERO, |sum, s| sum.plus(s.hours));
    if hours == Hours::ZERO {
        return Ok(Outcome::NoHours);
    }
    let day = input.first.first_day();
    let wage = Quantity::new(agreed_wage.exact(), Measure::YuanPerHour);
    let wage = Operand::entered(Term::AGREED_HOURLY_WAGE, wage);
    let hours_operand = Operand::entered(Term::STATUTORY_HOLIDAY_HOURS, Quantity::hours(hours));
    let basis = law::PART_TIME_HOLIDAY;
    let term = Term::STATUTORY_HOLIDAY_PAY;
    let agreed = w.product(term, &[wage, hours_operand], &[], Measure::Yuan, basis)?;
    let agreed = w.round(agreed)?;
    let known = figures.on(law::PART_TIME_MULTIPLE, day);
    let multiple = match known {
        Ok(found) => found,
        Err(_) => figures.on(law::HOLIDAY_MULTIPLE, day)?,
    };
    let value = Quantity::new(multiple.value, Measure::Plain);
    let multiple = w.given(Term::STATUTORY_HOLIDAY_MULTIPLE, value, multiple.figure);
    let factors = [wage, multiple, hours_operand];
    let multiplied = w.product(term, &factors, &[], Measure::Yuan, basis)?;
    let multiplied = w.round(multiplied)?.money()?;
    let agreed = agreed.money()?;
    let question = OpenQuestion::PartTimeHoliday;
    said.read(Reading { question, other: OtherReading::UpTo { most: multiplied } });
    Ok(Outcome::NotDetermined { hours, agreed, multiplied })
}
