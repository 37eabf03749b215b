//! One row worked out: the calculator for one employee, without its words. 逐行计算。

use crate::api::contributions::Many;
use crate::api::{Case, Place, Problem};
use crate::law::Silent;
use crate::report::EntryError;
use crate::report::staff::Apart;
use crate::rules::contributions::{Clamped, Insurance, Line, Notice};
use crate::rules::minimum_wage::Outcome;
use crate::units::Money;

/// The insurances and the fund, in the order of every table. 险种。
pub const INSURANCES: [Insurance; 8] = [
    Insurance::Pension,
    Insurance::Unemployment,
    Insurance::Injury,
    Insurance::Medical,
    Insurance::Maternity,
    Insurance::Catastrophic,
    Insurance::LongTermCare,
    Insurance::Fund,
];

/// What is paid for one insurance. 一个险种的缴费。
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shares {
    /// Whether it is paid for this person at all.
    pub is_due: bool,
    /// The base within its bounds.
    pub base: Option<Money>,
    /// To which bound the wage was moved.
    pub clamped: Option<Clamped>,
    /// What the employer pays; nothing where that is not known, or is nothing by law.
    pub employer: Option<Money>,
    /// What the employee pays.
    pub employee: Option<Money>,
    /// Whether a figure of the employer's share is missing.
    pub employer_missing: bool,
    /// Whether one of the employee's share is.
    pub employee_missing: bool,
}

impl Shares {
    /// Whether a figure is missing.
    pub const fn is_missing(&self) -> bool {
        self.employer_missing || self.employee_missing
    }
}

/// What the pay is compared with the minimum wage. 最低工资。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Floor {
    /// Not tested: without the pay by its kinds, or for another reason that the person's own answer says.
    NotTested,
    /// Reached.
    Met,
    /// Below, by so much.
    Short(Money),
}

/// One row worked out. 一行的结果。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Computed {
    /// The insurances, in the order of [`INSURANCES`].
    pub lines: [Shares; INSURANCES.len()],
    /// All that the employer pays.
    pub employer: Money,
    /// All that the employee pays.
    pub employee: Money,
    /// The pay of the month and the minimum wage.
    pub floor: Floor,
    /// Why little or nothing is paid, where it is for the kind of work or the days of service.
    pub apart: Option<Apart>,
}

/// Works out a row; the certainty is in `silent`.
///
/// # Errors
///
/// The fields that are missing or do not fit, with what is wrong.
pub fn compute(
    silent: &mut Silent,
    many: &mut Many<'_>,
    case: &Case,
) -> Result<Computed, Vec<(String, EntryError)>> {
    let answered = many.assess(silent, case);
    let answered =
        answered.map_err(|problems| problems.into_iter().map(named).collect::<Vec<_>>())?;
    let mut lines = [Shares::default(); INSURANCES.len()];
    for (slot, insurance) in lines.iter_mut().zip(INSURANCES) {
        if let Some(line) = answered.lines.iter().find(|line| line.insurance == insurance) {
            *slot = shares(line);
        }
    }
    let floor = answered.minimum_wage.iter().flat_map(|all| &all.lines).fold(
        Floor::NotTested,
        |worst, line| match (&line.answer, worst) {
            (Ok(Outcome::Short { shortfall, .. }), Floor::Short(more)) => {
                Floor::Short((*shortfall).max(more))
            }
            (Ok(Outcome::Short { shortfall, .. }), _) => Floor::Short(*shortfall),
            (Ok(Outcome::Met { .. }), Floor::NotTested) => Floor::Met,
            _ => worst,
        },
    );
    Ok(Computed {
        lines,
        employer: answered.employer.amount,
        employee: answered.employee.amount,
        floor,
        apart: answered.notices.iter().find_map(apart),
    })
}

/// Why little or nothing is paid, if this says so.
const fn apart(notice: &Notice) -> Option<Apart> {
    match notice {
        Notice::NotInService => Some(Apart::NotInService),
        Notice::PartTime => Some(Apart::PartTime),
        Notice::Managed => Some(Apart::Managed),
        Notice::SelfDirected => Some(Apart::SelfDirected),
        Notice::WholeMonth
        | Notice::Register(..)
        | Notice::Raised(..)
        | Notice::Lowered(..)
        | Notice::NoExcuse
        | Notice::Dispatched
        | Notice::LongTermCareUnknown
        | Notice::InjuryDiscountUnknown
        | Notice::MinimumWageNotTested => None,
    }
}

fn named(problem: Problem) -> (String, EntryError) {
    let name = match problem.place {
        Place::Field(name) | Place::Supplied(name) => name,
        Place::Cell(table, _, _) => table,
    };
    (name, problem.error)
}

fn shares(line: &Line) -> Shares {
    let amount =
        |share: &crate::rules::contributions::Share| share.as_ref().ok().copied().flatten();
    Shares {
        is_due: true,
        base: line.base.map(|base| base.amount),
        clamped: line.base.and_then(|base| base.clamped),
        employer: amount(&line.employer),
        employee: amount(&line.employee),
        employer_missing: line.employer.is_err(),
        employee_missing: line.employee.is_err(),
    }
}
