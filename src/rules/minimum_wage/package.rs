//! One lump sum for hours and overtime: does it reach the floor plus lawful overtime? 包薪制。

use crate::law::{Basis, Measure, Operand, PayKind, Quantity, Silent, Term, Working};
use crate::rules::{RuleError, floor, share};
use crate::units::{Exact, Hours};

use super::checks::is_full_month;
use super::law;
use super::monthly::{Month, compare, floor_of, read_otherwise};
use super::slip::{self, Readings};
use super::{
    Answered, Finding, NotTested, Notice, OpenQuestion, Outcome, Package, PackageHours, PayLine,
};

pub(super) fn assess(
    w: &mut dyn Working,
    month: &Month<'_>,
    package: Package,
    answered: &mut Answered,
) -> Result<Outcome, RuleError> {
    if !is_full_month(month) {
        return Ok(Outcome::NotTested(NotTested::PackagePartMonth));
    }
    let day = month.input.month.first_day();
    floor::in_force(w, month.figures, law::PACKAGE_RULE, day);
    if floor::in_force(w, month.figures, law::OVERTIME_WAIVER, day) {
        answered.notice(Notice::OvertimeWaiverVoid);
    }
    let floor = floor_of(w, month, answered)?;
    let base = base(w, package, floor.due, answered)?;
    let Some(hours) = package.hours else {
        return Ok(Outcome::Open(OpenQuestion::PackageHours));
    };
    limits(w, month, hours, answered)?;
    let paid = package_pay(w, month, Readings::DEFAULT)?;
    let weighted = weighted_hours(w, month, hours)?;
    let month_hours = month_hours(w, month)?;
    let overtime = w.product(
        Term::PACKAGE_OVERTIME,
        &[base, weighted],
        &month_hours,
        Measure::Yuan,
        law::PACKAGE,
    )?;
    let due = w.sum(Term::REQUIRED_PAY, &[base, overtime], Measure::Yuan, law::PACKAGE)?;
    let due = w.round(due)?;
    let outcome = compare(w, due, paid, law::PACKAGE, floor.nature)?;
    let outcome =
        read_otherwise(month.rules, &month.input.pay, outcome, answered, &|readings| {
            let mut silent = Silent::default();
            let paid = package_pay(&mut silent, month, readings)?;
            compare(&mut silent, due, paid, law::PACKAGE, floor.nature)
        })?;
    if matches!(outcome, Outcome::Met { .. }) {
        let whole = Operand::entered(Term::WHOLE, Quantity::new(Exact::ONE, Measure::Plain));
        let part = w.product(
            Term::WEIGHTED_HOURS,
            &[weighted],
            &month_hours,
            Measure::Plain,
            law::PACKAGE,
        )?;
        let all = w.sum(Term::WEIGHTED_HOURS, &[whole, part], Measure::Plain, law::PACKAGE)?;
        let implied =
            w.product(Term::IMPLIED_BASE, &[paid], &[all], Measure::Yuan, law::PACKAGE)?;
        let base = w.round(implied)?.money()?;
        answered.notice(Notice::ImpliedBase { base });
    }
    Ok(outcome)
}

/// The base written in the contract, if it is not below the floor; else the floor.
fn base(
    w: &mut dyn Working,
    package: Package,
    floor: Operand,
    answered: &mut Answered,
) -> Result<Operand, RuleError> {
    let Some(written) = package.base else { return Ok(floor) };
    let base = Operand::entered(Term::PACKAGE_BASE, Quantity::yuan(written));
    if base.exact() < floor.exact() {
        let floor = floor.money()?;
        answered.find(Finding::PackageBaseBelowFloor { base: written, floor });
    }
    Ok(w.larger(Term::PACKAGE_BASE, base, floor, law::PACKAGE))
}

/// The lump sum without what is no pay for hours, overtime pay left in.
fn package_pay(
    w: &mut dyn Working,
    month: &Month<'_>,
    readings: Readings,
) -> Result<Operand, RuleError> {
    let overtime_inside = |line: &PayLine| {
        let inside = line.kind == PayKind::Overtime;
        PayLine { kind: if inside { PayKind::Package } else { line.kind }, ..*line }
    };
    let lines: Vec<PayLine> = month.input.pay.iter().map(overtime_inside).collect();
    let counted = slip::counted_pay(w, month.rules, &lines, readings)?;
    Ok(w.sum(Term::PACKAGE_PAY, &[counted], Measure::Yuan, Basis::NONE)?)
}

/// 1.5 × workday overtime + 2 × rest days + 3 × statutory holidays, in hours.
fn weighted_hours(
    w: &mut dyn Working,
    month: &Month<'_>,
    hours: PackageHours,
) -> Result<Operand, RuleError> {
    let day = month.input.month.first_day();
    let kinds = [
        (law::EXTENDED, Term::EXTENDED_MULTIPLE, Term::EXTENDED_HOURS, hours.extended),
        (law::REST_DAY, Term::REST_DAY_MULTIPLE, Term::REST_DAY_HOURS, hours.rest_day),
        (
            law::HOLIDAY,
            Term::STATUTORY_HOLIDAY_MULTIPLE,
            Term::STATUTORY_HOLIDAY_HOURS,
            hours.holiday,
        ),
    ];
    let mut parts = Vec::new();
    for (figure, multiple_term, hours_term, hours) in kinds {
        if hours == Hours::ZERO {
            continue;
        }
        let multiple =
            floor::take(w, month.figures, figure, day, (multiple_term, Measure::Plain))?;
        let hours = Operand::entered(hours_term, Quantity::hours(hours));
        let factors = [hours, multiple];
        parts.push(w.product(hours_term, &factors, &[], Measure::Hours, law::PACKAGE)?);
    }
    Ok(w.sum(Term::WEIGHTED_HOURS, &parts, Measure::Hours, law::PACKAGE)?)
}

/// Paid days a month and hours a day: together the hours that a month's wage is for.
fn month_hours(w: &mut dyn Working, month: &Month<'_>) -> Result<[Operand; 2], RuleError> {
    let day = month.input.month.first_day();
    let days = month.figures.on(share::PAID_DAYS, day)?;
    let days_value = Quantity::new(days.value, Measure::Days);
    let hours = month.figures.on(share::HOURS_PER_DAY, day)?;
    let hours_value = Quantity::new(hours.value, Measure::Hours);
    Ok([
        w.given(Term::PAID_DAYS_PER_MONTH, days_value, days.figure),
        w.given(Term::HOURS_PER_PAID_DAY, hours_value, hours.figure),
    ])
}

/// Overtime beyond the limit of the month: a breach, and its pay stays due.
fn limits(
    w: &mut dyn Working,
    month: &Month<'_>,
    hours: PackageHours,
    answered: &mut Answered,
) -> Result<(), RuleError> {
    let found = month.figures.on(law::OVERTIME_LIMIT, month.input.month.first_day())?;
    let most = found.value;
    let all = hours.extended.plus(hours.rest_day).plus(hours.holiday);
    if most < all.exact() {
        w.rely(found.figure);
    }
    if most < hours.extended.exact() {
        answered.find(Finding::OvertimeAboveLimit { hours: hours.extended, most });
    } else if most < all.exact() {
        answered.notice(Notice::AllOvertimeAboveLimit { hours: all, most });
    }
    Ok(())
}
