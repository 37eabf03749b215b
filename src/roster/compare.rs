//! A roster beside itself: in another month, by other figures, or both. 对比。

use crate::units::{Money, WageMonth};

use super::computed::{Computed, INSURANCES, Shares};

/// What a roster is compared with. 对比的对象。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Against {
    /// The other month, or the same.
    pub month: WageMonth,
    /// Whether the figures are others: the roster goes by a second set, and is compared with the page's own.
    pub other_figures: bool,
}

/// What is paid more than on the other side; nothing where that is not known on one of them. 相差。
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// By the employer.
    pub employer: Option<Money>,
    /// By the employee.
    pub employee: Option<Money>,
}

/// A difference for each of [`INSURANCES`].
pub type Differences = [Difference; INSURANCES.len()];

/// What a person's insurances cost more than on the other side.
pub(super) fn differences(this: &Computed, other: &Computed) -> Box<Differences> {
    let mut differences = [Difference::default(); INSURANCES.len()];
    for ((slot, this), other) in differences.iter_mut().zip(&this.lines).zip(&other.lines) {
        *slot = Difference {
            employer: minus(employer(this), employer(other)),
            employee: minus(employee(this), employee(other)),
        };
    }
    Box::new(differences)
}

impl Difference {
    /// Both sides together.
    pub fn both(self) -> Option<Money> {
        plus(self.employer?, self.employee?)
    }
}

/// What the employer pays, where that is known: nothing for an insurance that is not due.
fn employer(line: &Shares) -> Option<Money> {
    (!line.employer_missing).then(|| line.employer.unwrap_or(Money::ZERO))
}

fn employee(line: &Shares) -> Option<Money> {
    (!line.employee_missing).then(|| line.employee.unwrap_or(Money::ZERO))
}

fn minus(this: Option<Money>, other: Option<Money>) -> Option<Money> {
    this?.fen().checked_sub(other?.fen()).map(Money::from_fen)
}

fn plus(one: Money, other: Money) -> Option<Money> {
    one.fen().checked_add(other.fen()).map(Money::from_fen)
}

/// The sums of what one side pays more, of whatever is known.
pub(super) fn sum(amounts: impl Iterator<Item = Option<Money>>) -> Option<Money> {
    amounts.flatten().try_fold(Money::ZERO, plus)
}

/// What an insurance costs more for everybody. 险种相差。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DifferenceSum {
    /// What the employers pay more.
    pub employer: Money,
    /// What the employees do.
    pub employee: Money,
    /// For how many it is paid and not known on one of the sides.
    pub unknown: u32,
}

impl Default for DifferenceSum {
    fn default() -> Self {
        Self { employer: Money::ZERO, employee: Money::ZERO, unknown: 0 }
    }
}

impl DifferenceSum {
    /// Adds a person's; whether that can be written.
    pub(super) fn add(&mut self, one: Difference) -> bool {
        let sums = (
            plus(self.employer, one.employer.unwrap_or(Money::ZERO)),
            plus(self.employee, one.employee.unwrap_or(Money::ZERO)),
        );
        let is_known = one.employer.is_some() && one.employee.is_some();
        self.unknown = self.unknown.saturating_add(u32::from(!is_known));
        if let (Some(employer), Some(employee)) = sums {
            (self.employer, self.employee) = (employer, employee);
        }
        sums.0.is_some() && sums.1.is_some()
    }
}
