//! Pieces beyond the quota. 计件工资。

use crate::law::{FigureUse, Measure, Operand, Quantity, Term, Which, Working};
use crate::params::RowCell;
use crate::rules::RuleError;
use crate::units::{Exact, Hours, put_in_order};

use super::amounts::Amounts;
use super::base::Desk;
use super::law;
use super::{Assessed, Due, Notice, OvertimeKind, Pieces, Question, WageForm};

/// The pay for pieces made beyond the quota: the multiple of the unit price is the whole pay.
pub(super) fn beyond_quota(
    w: &mut dyn Working,
    desk: &Desk<'_>,
    amounts: &mut Amounts,
    said: &mut Assessed,
) {
    let WageForm::Piece(work) = &desk.employee.form else { return };
    if !work.quota_met {
        // Without the quota no piece lies beyond it.
        said.notice(Notice::QuotaNotMet);
        return;
    }
    // One line to a kind, month and price, however many rows it was entered in.
    let mut lines: Vec<Pieces> = Vec::new();
    for pieces in &work.pieces {
        let same = |line: &&mut Pieces| {
            (line.month, line.time, line.unit_price)
                == (pieces.month, pieces.time, pieces.unit_price)
        };
        match lines.iter_mut().find(same) {
            Some(line) => line.count = line.count.saturating_add(pieces.count),
            None => lines.push(*pieces),
        }
    }
    put_in_order(&mut lines, |line| (line.month, line.time, line.unit_price));
    for pieces in &lines {
        let found = pay(w, desk, *pieces);
        amounts.add(Question::Overtime(pieces.time), pieces.month, Some(pieces.time), found);
    }
}

fn pay(
    w: &mut dyn Working,
    desk: &Desk<'_>,
    pieces: Pieces,
) -> Result<(Due, Operand), RuleError> {
    let month = Which::Month(pieces.month);
    let (multiple, figure) = multiple(desk, pieces)?;
    let multiple =
        w.given((Term::PIECE_MULTIPLE, month), Quantity::new(multiple, Measure::Plain), figure);
    let count = Quantity::new(Exact::whole(i64::from(pieces.count)), Measure::Plain);
    let factors = [
        Operand::entered((Term::PIECE_UNIT_PRICE, month), Quantity::yuan(pieces.unit_price)),
        multiple,
        Operand::entered((Term::PIECES, month), count),
    ];
    let term = match pieces.time {
        OvertimeKind::Extended => Term::EXTENDED_PAY,
        OvertimeKind::RestDay => Term::REST_DAY_PAY,
        OvertimeKind::Holiday => Term::STATUTORY_HOLIDAY_PAY,
    };
    let pay = w.product((term, month), &factors, &[], Measure::Yuan, law::PIECES)?;
    let pay = w.round(pay)?;
    let due = Due {
        hours: Hours::ZERO,
        base: pieces.unit_price,
        base_is_floor: false,
        multiple: multiple.exact(),
        amount: pay.money()?,
    };
    Ok((due, pay))
}

/// The multiple of the class of time, a row of the table.
fn multiple(desk: &Desk<'_>, pieces: Pieces) -> Result<(Exact, FigureUse), RuleError> {
    let word = match pieces.time {
        OvertimeKind::Extended => "extended_day",
        OvertimeKind::RestDay => "rest_day",
        OvertimeKind::Holiday => "statutory_holiday",
    };
    let day = pieces.month.first_day();
    let table = desk.figures.key_rows_on(law::PIECE_MULTIPLES, day)?;
    let row =
        table.value.iter().find(|row| row.cell("day_class") == Some(&RowCell::Word(word)));
    match row.and_then(|row| row.cell("multiple")) {
        Some(RowCell::Number(number)) => {
            let multiple = Exact::of_decimal(*number).ok_or(RuleError::OutOfRange)?;
            Ok((multiple, table.figure))
        }
        Some(RowCell::Day(_) | RowCell::Month(_) | RowCell::Text(_) | RowCell::Word(_))
        | None => Err(RuleError::OutOfRange),
    }
}
