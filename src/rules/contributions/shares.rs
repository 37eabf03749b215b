//! The shares of one insurance: a base within its bounds, times the rates. 各险种的缴费。

use chrono::NaiveDate;

use crate::law::{
    Basis, Decimals, FigureUse, Measure, Operand, Quantity, Reason, Term, Working,
};
use crate::params::{Figure, Figures, Value};
use crate::rules::RuleError;
use crate::units::{Exact, Money};

use super::{Base, Clamped, Input, Insurance, Line, Share, law, take};

/// The names of what is worked out for an insurance: base, employer's part, employee's part.
const fn terms(insurance: Insurance) -> [Term; 3] {
    match insurance {
        Insurance::Pension => [Term::PENSION_BASE, Term::PENSION_EMPLOYER, Term::PENSION_OWN],
        Insurance::Unemployment => {
            [Term::UNEMPLOYMENT_BASE, Term::UNEMPLOYMENT_EMPLOYER, Term::UNEMPLOYMENT_OWN]
        }
        Insurance::Injury => [Term::INJURY_BASE, Term::INJURY_EMPLOYER, Term::INJURY_EMPLOYER],
        Insurance::Medical => [Term::MEDICAL_BASE, Term::MEDICAL_EMPLOYER, Term::MEDICAL_OWN],
        Insurance::Maternity => {
            [Term::MEDICAL_BASE, Term::MATERNITY_EMPLOYER, Term::MATERNITY_EMPLOYER]
        }
        Insurance::Catastrophic => {
            [Term::MEDICAL_BASE, Term::CATASTROPHIC_EMPLOYER, Term::CATASTROPHIC_OWN]
        }
        Insurance::LongTermCare => [Term::MEDICAL_BASE, Term::CARE_EMPLOYER, Term::CARE_OWN],
        Insurance::Fund => [Term::FUND_BASE, Term::FUND_EMPLOYER, Term::FUND_OWN],
    }
}

/// The names of the bounds of a base.
const fn bound_terms(insurance: Insurance) -> (Term, Term) {
    match insurance {
        Insurance::Pension => (Term::PENSION_FLOOR, Term::PENSION_CEILING),
        Insurance::Unemployment => (Term::UNEMPLOYMENT_FLOOR, Term::UNEMPLOYMENT_CEILING),
        Insurance::Injury => (Term::INJURY_FLOOR, Term::INJURY_CEILING),
        Insurance::Medical
        | Insurance::Maternity
        | Insurance::Catastrophic
        | Insurance::LongTermCare => (Term::MEDICAL_FLOOR, Term::MEDICAL_CEILING),
        Insurance::Fund => (Term::FUND_FLOOR, Term::FUND_CEILING),
    }
}

/// A base within its bounds, as the working has it.
type Clamping = Result<(Operand, Base), RuleError>;

/// The wage within the bounds of an insurance.
pub(super) fn base(
    w: &mut dyn Working,
    figures: Figures<'_>,
    insurance: Insurance,
    wage: Money,
    day: NaiveDate,
) -> Clamping {
    let (floor, ceiling) = law::bounds(insurance);
    let (floor_term, ceiling_term) = bound_terms(insurance);
    let floor = take::money(w, figures, floor, day, floor_term)?;
    let ceiling = take::money(w, figures, ceiling, day, ceiling_term)?;
    let name = if insurance == Insurance::Fund { Term::FUND_WAGE } else { Term::DECLARED_WAGE };
    let wage = Operand::entered(name, Quantity::yuan(wage));
    let [label, ..] = terms(insurance);
    let basis = if insurance == Insurance::Fund { law::FUND } else { law::BOUNDS };
    let (base, clamped) = if wage.exact() < floor.exact() {
        (w.larger(label, wage, floor, basis), Some(Clamped::Raised))
    } else if ceiling.exact() < wage.exact() {
        (w.smaller(label, wage, ceiling, basis), Some(Clamped::Lowered))
    } else {
        (w.sum(label, &[wage], Measure::Yuan, Basis::NONE)?, None)
    };
    let amount = base.money()?;
    Ok((base, Base { amount, clamped }))
}

/// Base × rate, rounded once.
fn part(w: &mut dyn Working, label: Term, factors: &[Operand], basis: Basis) -> Share {
    let part = w.product(label, factors, &[], Measure::Yuan, basis)?;
    Ok(Some(w.round(part)?.money()?))
}

/// A rate as the working has it.
fn rate(w: &mut dyn Working, label: Term, value: Exact, figure: FigureUse) -> Operand {
    w.given(label, Quantity::new(value, Measure::Percent), figure)
}

/// An insurance of which a figure holds both shares.
pub(super) fn of_two(
    w: &mut dyn Working,
    figures: Figures<'_>,
    insurance: Insurance,
    key: &'static str,
    clamping: &Clamping,
    day: NaiveDate,
) -> Line {
    let [_, employer, employee] = terms(insurance);
    let mut shares = || -> Result<(Share, Share), RuleError> {
        let (base, _) = clamping.clone()?;
        let found = figures.key_on::<Both>(key, day)?;
        let Both(value) = found.value;
        let mut one = |label, rate_label, value| {
            let rate = rate(w, rate_label, value, found.figure);
            part(w, label, &[base, rate], law::CONTRIBUTION)
        };
        Ok((
            one(employer, Term::EMPLOYER_RATE, value.0),
            one(employee, Term::EMPLOYEE_RATE, value.1),
        ))
    };
    let (employer, employee) =
        shares().unwrap_or_else(|error| (Err(error.clone()), Err(error)));
    line(insurance, clamping, employer, employee)
}

/// Both shares of a figure, in per cent.
#[derive(Clone, Copy, Debug)]
pub(super) struct Both(pub(super) (Exact, Exact));

impl crate::params::FromValue for Both {
    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::Shares { employer, employee } => {
                Some(Self((Exact::of_decimal(*employer)?, Exact::of_decimal(*employee)?)))
            }
            Value::Number(_)
            | Value::YesNo(_)
            | Value::Text(_)
            | Value::Rows(_)
            | Value::Missing
            | Value::Ended => None,
        }
    }
}

fn line(insurance: Insurance, clamping: &Clamping, employer: Share, employee: Share) -> Line {
    let base = clamping.as_ref().ok().map(|(_, base)| *base);
    Line { insurance, base, employer, employee }
}

/// One share by one figure.
fn by_figure(
    w: &mut dyn Working,
    figures: Figures<'_>,
    (label, rate_label): (Term, Term),
    figure: Figure<Exact>,
    clamping: &Clamping,
    day: NaiveDate,
) -> Share {
    let (base, _) = clamping.clone()?;
    let rate = take::number(w, figures, figure, day, (rate_label, Measure::Percent))?;
    part(w, label, &[base, rate], law::CONTRIBUTION)
}

/// Medical and, merged with it, maternity.
pub(super) fn medical(
    w: &mut dyn Working,
    figures: Figures<'_>,
    clamping: &Clamping,
    day: NaiveDate,
) -> [Line; 2] {
    let [_, employer, employee] = terms(Insurance::Medical);
    let employer = (employer, Term::EMPLOYER_RATE);
    let employer = by_figure(w, figures, employer, law::MEDICAL_EMPLOYER, clamping, day);
    let employee = (employee, Term::EMPLOYEE_RATE);
    let employee = by_figure(w, figures, employee, law::MEDICAL_EMPLOYEE, clamping, day);
    let [_, maternity, _] = terms(Insurance::Maternity);
    let maternity = (maternity, Term::EMPLOYER_RATE);
    let maternity = by_figure(w, figures, maternity, law::MATERNITY, clamping, day);
    [
        line(Insurance::Medical, clamping, employer, employee),
        line(Insurance::Maternity, clamping, maternity, Ok(None)),
    ]
}

/// Work injury: the rate of the class times the employer's own factor; the employee pays nothing.
pub(super) fn injury(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    clamping: &Clamping,
    day: NaiveDate,
) -> Line {
    let [_, label, _] = terms(Insurance::Injury);
    let mut employer = || -> Share {
        let (base, _) = clamping.clone()?;
        let class = input.injury_class.and_then(|class| law::INJURY_RATES.get(class));
        let class = class.ok_or(Reason::NO_INJURY_CLASS)?;
        let rate = (Term::INJURY_RATE, Measure::Percent);
        let rate = take::number(w, figures, *class, day, rate)?;
        if input.injury_factor == Exact::ONE {
            return part(w, label, &[base, rate], law::INJURY);
        }
        let factor = Quantity::new(input.injury_factor, Measure::Plain);
        let factor = Operand::entered(Term::INJURY_FACTOR, factor);
        part(w, label, &[base, rate, factor], law::INJURY)
    };
    let employer = employer();
    line(Insurance::Injury, clamping, employer, Ok(None))
}

/// Catastrophic cover, as the notice has it: an amount, a share of the base, or both, in its month.
pub(super) fn catastrophic(
    w: &mut dyn Working,
    figures: Figures<'_>,
    clamping: &Clamping,
    input: &Input,
) -> Line {
    let day = input.month.first_day();
    let [_, employer, employee] = terms(Insurance::Catastrophic);
    let mut shares = || -> Result<(Share, Share), RuleError> {
        let (row, figure) = take::record(figures, law::CATASTROPHIC, day)?;
        let due = take::count(row, "month_due").ok();
        if due.is_some_and(|due| due != i64::from(input.month.month())) {
            return Ok((Ok(None), Ok(None)));
        }
        let mut one = |label: Term| -> Share {
            let mut parts = Vec::new();
            if let Some(amount) = take::amount(row, "amount") {
                parts.push(w.given(Term::CATASTROPHIC_FEE, Quantity::yuan(amount), figure));
            }
            if let Ok(share) = take::cell(row, "wage_pct") {
                let (base, _) = clamping.clone()?;
                let share = rate(w, Term::CONTRIBUTION_RATE, share, figure);
                let part = Term::CATASTROPHIC_FEE;
                parts.push(w.product(
                    part,
                    &[base, share],
                    &[],
                    Measure::Yuan,
                    law::CONTRIBUTION,
                )?);
            }
            let sum = w.sum(label, &parts, Measure::Yuan, law::CONTRIBUTION)?;
            Ok(Some(rounded(w, sum, take::word(row, "rounding"))?))
        };
        Ok(match take::word(row, "payer") {
            Some("employer") => (one(employer), Ok(None)),
            Some("employee") => (Ok(None), one(employee)),
            Some("both") => (one(employer), one(employee)),
            Some(_) | None => return Err(Reason::NO_PAYER.into()),
        })
    };
    let (employer, employee) =
        shares().unwrap_or_else(|error| (Err(error.clone()), Err(error)));
    let base = clamping.as_ref().ok().map(|(_, base)| *base);
    Line { insurance: Insurance::Catastrophic, base, employer, employee }
}

/// An amount in the mode that a notice names; to the fen, halves up, where it names none.
fn rounded(
    w: &mut dyn Working,
    amount: Operand,
    mode: Option<&str>,
) -> Result<Money, RuleError> {
    let amount = match mode {
        Some("fen_truncate") => w.cut(amount, Basis::NONE)?,
        Some("yuan_half_up") => w.round_to(amount, Decimals::Whole, Basis::NONE)?,
        Some("yuan_truncate") => w.floor(amount, Basis::NONE),
        Some(_) | None => w.round(amount)?,
    };
    Ok(amount.money()?)
}

/// The housing fund: each side to the whole yuan, a convention of ours until the rule of the place is
/// known. Beside it both sides to the fen, where that is another amount.
pub(super) fn fund(
    w: &mut dyn Working,
    figures: Figures<'_>,
    fund: super::Fund,
    day: NaiveDate,
) -> (Line, Option<(Money, Money)>) {
    let clamping = base(w, figures, Insurance::Fund, fund.base, day);
    let [_, employer, employee] = terms(Insurance::Fund);
    let known = take::record(figures, law::FUND_ROUNDED, day).ok();
    let mut to_fen = Vec::new();
    let mut one = |label: Term, rate_label: Term, value: Exact| -> Share {
        let (base, _) = clamping.clone()?;
        let rate = Operand::entered(rate_label, Quantity::new(value, Measure::Percent));
        let part = w.product(label, &[base, rate], &[], Measure::Yuan, law::FUND)?;
        if let Some((row, figure)) = known {
            w.rely(figure);
            return Ok(Some(rounded(w, part, take::word(row, "mode"))?));
        }
        to_fen.push(part.money()?);
        Ok(Some(w.round_to(part, Decimals::Whole, law::FUND_ROUNDING)?.money()?))
    };
    let employer = one(employer, Term::FUND_EMPLOYER_RATE, fund.employer_rate);
    let employee = one(employee, Term::FUND_OWN_RATE, fund.employee_rate);
    let both = [&employer, &employee].map(|share| share.as_ref().ok().copied().flatten());
    let reading = match (to_fen.as_slice(), both) {
        (&[one, other], [Some(a), Some(b)]) if (one, other) != (a, b) => Some((one, other)),
        _ => None,
    };
    (line(Insurance::Fund, &clamping, employer, employee), reading)
}
