//! What is due for the days not taken. 未休天数的报酬。

use crate::law::{
    Basis, Given, Measure, Operand, PayKind, Quantity, Reason, Term, Which, Working,
};
use crate::params::Figure;
use crate::rules::RuleError;
use crate::units::{Exact, Money};

use super::days::OneYear;
use super::law;
use super::{Due, MonthPay, NormalPay, NotTaken, Notice, Outcome, Wage};

/// What is due for these days, less what was paid.
pub(super) fn due(
    w: &mut dyn Working,
    one: &OneYear<'_>,
    entitled: Operand,
    not_taken: Operand,
) -> Result<Outcome, RuleError> {
    let average = average(w, one)?;
    let paid_days = take(w, one, law::PAID_DAYS, Term::PAID_DAYS_PER_MONTH, Measure::Days)?;
    let daily =
        w.product(Term::DAILY_WAGE, &[average], &[paid_days], Measure::Yuan, law::WAGE)?;
    let (share, basis) = share(w, one)?;
    let factors = [daily, not_taken, share];
    let amount = w.product(Term::LEAVE_PAY_IN_LIEU, &factors, &[], Measure::Yuan, basis)?;
    let amount = w.round(amount)?;
    let due = Due {
        entitled: entitled.exact().floor(),
        not_taken: not_taken.exact().floor(),
        daily_wage: daily.money()?,
        share: share.exact(),
        amount: amount.money()?,
        paid: one.employee.paid.unwrap_or(Money::ZERO),
    };
    if due.paid == Money::ZERO {
        return Ok(settle(due, due.amount, Money::ZERO));
    }
    let paid = Operand::entered(Term::LEAVE_PAY_PAID, Quantity::yuan(due.paid));
    if due.paid < due.amount {
        let owed = w.subtract(Term::SHORTFALL, amount, &[paid], basis)?;
        Ok(settle(due, owed.money()?, Money::ZERO))
    } else {
        let margin = w.subtract(Term::MARGIN, paid, &[amount], basis)?;
        Ok(settle(due, Money::ZERO, margin.money()?))
    }
}

fn settle(due: Due, owed: Money, margin: Money) -> Outcome {
    if Money::ZERO < owed {
        Outcome::Owed { due, owed }
    } else {
        Outcome::Settled { due, margin }
    }
}

/// What each day is paid with: the whole, less normal pay where it was received; of leave declined
/// in writing normal pay alone.
fn share(w: &mut dyn Working, one: &OneYear<'_>) -> Result<(Operand, Basis), RuleError> {
    let normal = |w: &mut dyn Working| {
        take(w, one, law::NORMAL, Term::NORMAL_PAY_SHARE, Measure::Percent)
    };
    if one.employee.not_taken == NotTaken::DeclinedInWriting {
        return Ok((normal(w)?, law::DECLINED));
    }
    let total = take(w, one, law::TOTAL, Term::LEAVE_PAY_SHARE, Measure::Percent)?;
    match one.employee.normal_pay {
        NormalPay::NotReceived => Ok((total, law::PAY)),
        NormalPay::Received => {
            let normal = normal(w)?;
            Ok((w.subtract(Term::EXTRA_SHARE, total, &[normal], law::PAY)?, law::PAY))
        }
    }
}

/// The average monthly wage, bonus in and overtime pay out.
fn average(w: &mut dyn Working, one: &OneYear<'_>) -> Result<Operand, RuleError> {
    let window = take(w, one, law::WINDOW, Term::WAGE_WINDOW, Measure::Months)?;
    let months = match &one.employee.wage {
        Wage::Average(average) => {
            return Ok(Operand::entered(Term::AVERAGE_MONTHLY_WAGE, Quantity::yuan(*average)));
        }
        Wage::Months(months) => months,
    };
    let count = count(months);
    let most = window.exact();
    if most < count {
        let given = [Given::Count(count.floor()), Given::Number(most)];
        return Err(Reason::TOO_MANY_MONTHS.with(given).into());
    }
    let pay = |month: &MonthPay| {
        Operand::entered(
            (Term::MONTH_WAGE, Which::Month(month.month)),
            Quantity::yuan(month.pay),
        )
    };
    let overtime = |month: &MonthPay| {
        let label = (Term::Pay(PayKind::Overtime), Which::Month(month.month));
        Operand::entered(label, Quantity::yuan(month.overtime))
    };
    let all: Vec<Operand> = months.iter().map(pay).collect();
    let with_overtime = months.iter().filter(|month| Money::ZERO < month.overtime);
    let overtime: Vec<Operand> = with_overtime.map(overtime).collect();
    let mut wages = w.sum(Term::WAGES_OF_MONTHS, &all, Measure::Yuan, law::WAGE)?;
    if !overtime.is_empty() {
        wages = w.subtract(Term::WAGES_WITHOUT_OVERTIME, wages, &overtime, law::WAGE)?;
    }
    let count = Operand::entered(Term::MONTHS_AVERAGED, Quantity::new(count, Measure::Months));
    let average = (Term::AVERAGE_MONTHLY_WAGE, Which::Only);
    Ok(w.product(average, &[wages], &[count], Measure::Yuan, law::WAGE)?)
}

/// Fewer months than the law averages are right for shorter service only.
pub(super) fn notice(one: &OneYear<'_>) -> Result<Option<Notice>, RuleError> {
    let most = one.figures.on(law::WINDOW, one.last)?.value;
    Ok(match &one.employee.wage {
        Wage::Average(_) => None,
        Wage::Months(months) => {
            let given = count(months);
            (given < most).then(|| Notice::FewerMonths { given: given.floor(), most })
        }
    })
}

fn count(months: &[MonthPay]) -> Exact {
    Exact::whole(i64::try_from(months.len()).unwrap_or(i64::MAX))
}

/// Takes a figure that is a number.
fn take(
    w: &mut dyn Working,
    one: &OneYear<'_>,
    figure: Figure<Exact>,
    term: Term,
    measure: Measure,
) -> Result<Operand, RuleError> {
    let found = one.figures.on(figure, one.last)?;
    Ok(w.given(term, Quantity::new(found.value, measure), found.figure))
}
