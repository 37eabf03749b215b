//! What an eligible applicant gets. 补贴金额。

use std::sync::Arc;

use crate::law::{FigureUse, Measure, Operand, Quantity, Term};
use crate::params::{Amount, Gap, Kind, Row, RowCell, Uplift};
use crate::rules::{RuleError, Truth};
use crate::units::{Exact, Money};

use super::check::Against;
use super::{Certificate, Found, Lifted, facts, law};

/// The amount of a scheme, and what comes on top.
pub(super) fn of(against: &mut Against<'_>) -> (Found, Vec<Lifted>) {
    let found = amount(against);
    let base = match &found {
        Found::Known { amount } => Some(*amount),
        Found::NotAsked
        | Found::Each(_)
        | Found::Shares(_)
        | Found::NeedsLevel
        | Found::Missing(_) => None,
    };
    let uplifts = against.scheme.uplifts.iter().map(|uplift| lifted(against, uplift, base));
    let uplifts = uplifts.collect();
    (found, uplifts)
}

fn amount(against: &mut Against<'_>) -> Found {
    let input = against.input;
    match &against.scheme.amount {
        Amount::Missing => supplied(against, None),
        Amount::Value(value) => match Exact::of_decimal(*value).map(Money::round) {
            Some(Ok(amount)) => Found::Known { amount },
            Some(Err(_)) | None => supplied(against, None),
        },
        Amount::ByLevel(rows) => {
            let row = rows.iter().find(|(level, _)| is_level(against, level));
            match row.and_then(|(_, value)| Exact::of_decimal(*value)).map(Money::round) {
                Some(Ok(amount)) => Found::Known { amount },
                Some(Err(_)) | None => Found::NeedsLevel,
            }
        }
        Amount::Figure { key, on_certificate_day } => {
            let day = match (on_certificate_day, input.certificate_day) {
                (true, Some(day)) => day,
                (true, None) | (false, _) => input.day,
            };
            if let Ok(found) = against.figures.key_on::<Money>(key, day) {
                let amount = found.value;
                return known(against, amount, found.figure);
            }
            match against.figures.key_rows_on(key, day) {
                Ok(found) => of_rows(against, found.value, found.figure),
                Err(gap) => supplied(against, Some(gap)),
            }
        }
    }
}

/// An amount of a figure, written down.
fn known(against: &mut Against<'_>, amount: Money, figure: FigureUse) -> Found {
    against.w.given(Term::SCHEME_AMOUNT, Quantity::yuan(amount), figure);
    Found::Known { amount }
}

/// The amount of the level, several amounts, or shares: by the fields of the table.
fn of_rows(against: &mut Against<'_>, rows: &[Row], figure: FigureUse) -> Found {
    let number = |row: &Row, name: &str| match row.cell(name) {
        Some(RowCell::Number(number)) => Exact::of_decimal(*number),
        Some(RowCell::Day(_) | RowCell::Month(_) | RowCell::Text(_) | RowCell::Word(_))
        | None => None,
    };
    let word = |row: &Row, name: &str| match row.cell(name) {
        Some(RowCell::Word(word)) => Some(*word),
        Some(RowCell::Number(_) | RowCell::Day(_) | RowCell::Month(_) | RowCell::Text(_))
        | None => None,
    };
    if rows.iter().any(|row| row.cell("denominator").is_some()) {
        let shares = rows.iter().filter_map(|row| {
            let (numerator, denominator) =
                (number(row, "numerator")?, number(row, "denominator")?);
            Some((word(row, "group")?, numerator.floor(), denominator.floor()))
        });
        let shares: Vec<_> = shares.collect();
        against.w.rely(figure);
        return Found::Shares(shares);
    }
    if rows.iter().any(|row| row.cell("level").is_some()) {
        let of_level =
            |row: &&Row| word(row, "level").is_some_and(|level| is_level(against, level));
        let amount = rows.iter().find(of_level).and_then(|row| number(row, "amount"));
        return match amount.map(Money::round) {
            Some(Ok(amount)) => known(against, amount, figure),
            Some(Err(_)) | None => Found::NeedsLevel,
        };
    }
    let cells = rows.iter().flat_map(|row| &row.cells).filter_map(|(name, cell)| match cell {
        RowCell::Number(number) => {
            Some((*name, Money::round(Exact::of_decimal(*number)?).ok()?))
        }
        RowCell::Day(_) | RowCell::Month(_) | RowCell::Text(_) | RowCell::Word(_) => None,
    });
    let each: Vec<_> = cells.collect();
    against.w.rely(figure);
    Found::Each(each)
}

fn is_level(against: &Against<'_>, level: &str) -> bool {
    matches!(against.input.certificate, Some(Certificate::Level(known)) if known == level)
}

/// What the reader has from the office, where no file has the amount.
fn supplied(against: &mut Against<'_>, gap: Option<Arc<Gap>>) -> Found {
    let key = [law::AMOUNT_OF, &against.scheme.id].concat();
    let own = match against.figures.key_on::<Money>(&key, against.input.day) {
        Ok(found) => return known(against, found.value, found.figure),
        Err(gap) => gap,
    };
    // A figure that is one amount can be brought itself; a table cannot be typed.
    let is_money = |gap: &Gap| {
        let record = against.figures.params().figure(&gap.key);
        record.is_some_and(|record| matches!(record.spec.kind, Kind::Money(_)))
    };
    Found::Missing(gap.filter(|gap| is_money(gap)).unwrap_or(own))
}

/// What a group gets on top: the amount with this uplift alone.
fn lifted(against: &mut Against<'_>, uplift: &Uplift, base: Option<Money>) -> Lifted {
    let truth = facts::group(against.input, uplift.group);
    let mut one = Lifted { group: uplift.group, truth, percent: None, amount: None };
    if truth == Truth::No {
        return one;
    }
    let day = against.input.day;
    let Ok(percent) = against.number(&uplift.percent, day) else { return one };
    one.percent = Some(percent);
    if truth == Truth::Yes {
        one.amount = base.and_then(|base| with_uplift(against, base, percent).ok());
    }
    one
}

fn with_uplift(
    against: &mut Against<'_>,
    base: Money,
    percent: Exact,
) -> Result<Money, RuleError> {
    let base = Operand::entered(Term::SCHEME_AMOUNT, Quantity::yuan(base));
    let percent = Operand::entered(Term::UPLIFT, Quantity::new(percent, Measure::Percent));
    let w = &mut *against.w;
    let more =
        w.product(Term::UPLIFT_AMOUNT, &[base, percent], &[], Measure::Yuan, law::EACH_ALONE)?;
    let all = w.sum(Term::AMOUNT_WITH_UPLIFT, &[base, more], Measure::Yuan, law::EACH_ALONE)?;
    Ok(w.round(all)?.money()?)
}
