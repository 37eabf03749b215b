//! What is due, what was paid, what is owed. 应付、已付、还欠。

use crate::law::{Basis, Measure, Operand, Quantity, Term, Which, Working};
use crate::rules::RuleError;
use crate::units::{Exact, Money, WageMonth};

use super::amounts::{Amounts, DueOf};
use super::{
    Assessed, Finding, Input, Line, Notice, Outcome, OvertimeKind, Paid, Question, Total,
};

/// The line over all lines, first in the answer.
pub(super) fn add(w: &mut dyn Working, input: &Input, amounts: &Amounts, said: &mut Assessed) {
    let answer = of(w, input, amounts, said).map(Outcome::Total);
    if let Ok(Outcome::Total(Total { paid: Some(_), owed, .. })) = answer
        && Money::ZERO < owed
    {
        said.find(Finding::Owed { owed });
    }
    let line = Line { question: Question::Total, month: input.first, answer };
    said.lines.insert(0, line);
}

pub(super) fn of(
    w: &mut dyn Working,
    input: &Input,
    amounts: &Amounts,
    said: &mut Assessed,
) -> Result<Total, RuleError> {
    let dues: Vec<Operand> = amounts.dues.iter().map(|due| due.amount).collect();
    let due = sum(w, Term::OVERTIME_DUE, &dues)?;
    let missing = amounts.missing;
    if input.paid.is_empty() {
        return Ok(Total { due, paid: None, owed: due, missing });
    }
    let mut paid = Exact::ZERO;
    for payment in &input.paid {
        paid = paid.plus(payment.amount.exact())?;
    }
    // What was paid in any month of a cycle for its excess, or for all hours together, was paid
    // for the cycle.
    let together = input.paid.iter().any(|payment| payment.kind.is_none());
    let answered = |kind, month| {
        if together || kind == Some(OvertimeKind::Extended) {
            amounts.cycle_of(month)
        } else {
            month
        }
    };
    let payments: Vec<Paid> = input
        .paid
        .iter()
        .map(|paid| Paid { month: answered(paid.kind, paid.month), ..*paid })
        .collect();
    let dues: Vec<DueOf> = amounts
        .dues
        .iter()
        .map(|due| DueOf { month: answered(due.kind, due.month), ..*due })
        .collect();
    let mut owed: Vec<Operand> = Vec::new();
    for month in input.months() {
        let of_month: Vec<DueOf> =
            dues.iter().filter(|due| due.month == month).copied().collect();
        let together = payments.iter().any(|p| p.month == month && p.kind.is_none());
        if together {
            owed.extend(owed_of(w, &payments, month, &of_month, None, said)?);
            continue;
        }
        for kind in OvertimeKind::ALL {
            let of_kind: Vec<DueOf> =
                of_month.iter().filter(|due| due.kind == Some(kind)).copied().collect();
            owed.extend(owed_of(w, &payments, month, &of_kind, Some(kind), said)?);
        }
        // No kind of payment answers these: they are owed whole.
        owed.extend(of_month.iter().filter(|due| due.kind.is_none()).map(|due| due.amount));
    }
    let owed = sum(w, Term::OVERTIME_OWED, &owed)?;
    Ok(Total { due, paid: Some(Money::round(paid)?), owed, missing })
}

/// The sum of amounts; nothing is written where there is nothing to add.
fn sum(w: &mut dyn Working, term: Term, parts: &[Operand]) -> Result<Money, RuleError> {
    match parts {
        [] => Ok(Money::ZERO),
        [only] => Ok(only.money()?),
        parts => Ok(w.sum(term, parts, Measure::Yuan, Basis::NONE)?.money()?),
    }
}

/// What is owed of a month's dues after its payments of a kind, or after all of them.
fn owed_of(
    w: &mut dyn Working,
    paid: &[Paid],
    month: WageMonth,
    dues: &[DueOf],
    kind: Option<OvertimeKind>,
    said: &mut Assessed,
) -> Result<Option<Operand>, RuleError> {
    let which = Which::Month(month);
    let payments: Vec<Operand> = paid
        .iter()
        .filter(|payment| payment.month == month && (kind.is_none() || payment.kind == kind))
        .map(|payment| {
            Operand::entered((Term::OVERTIME_PAID, which), Quantity::yuan(payment.amount))
        })
        .collect();
    let parts: Vec<Operand> = dues.iter().map(|due| due.amount).collect();
    if parts.is_empty() {
        let mut by = Exact::ZERO;
        for payment in &payments {
            by = by.plus(payment.exact())?;
        }
        paid_more(kind, by, said)?;
        return Ok(None);
    }
    let term = match kind {
        None => Term::OVERTIME_DUE,
        Some(OvertimeKind::Extended) => Term::EXTENDED_PAY,
        Some(OvertimeKind::RestDay) => Term::REST_DAY_PAY,
        Some(OvertimeKind::Holiday) => Term::STATUTORY_HOLIDAY_PAY,
    };
    let due = match parts.as_slice() {
        [only] => *only,
        parts => w.sum((term, which), parts, Measure::Yuan, Basis::NONE)?,
    };
    if payments.is_empty() {
        return Ok(Some(due));
    }
    let rest = w.subtract((Term::OVERTIME_OWED, which), due, &payments, Basis::NONE)?;
    if Exact::ZERO <= rest.exact() {
        return Ok(Some(rest));
    }
    paid_more(kind, Exact::ZERO.less(rest.exact())?, said)?;
    Ok(None)
}

/// Says that more was paid for a kind than is due.
fn paid_more(
    kind: Option<OvertimeKind>,
    by: Exact,
    said: &mut Assessed,
) -> Result<(), RuleError> {
    if let Some(kind) = kind.filter(|_| Exact::ZERO < by) {
        said.notice(Notice::PaidMore { kind, by: Money::round(by)? });
    }
    Ok(())
}
