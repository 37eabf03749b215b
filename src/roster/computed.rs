//! One row worked out: the calculator for one employee, without its words. 逐行计算。

use crate::api::{Case, Place, contributions};
use crate::law::Silent;
use crate::params::Params;
use crate::report::EntryError;
use crate::rules::contributions::Insurance;
use crate::units::Money;

/// The insurances and the fund, in the order of every table. 险种。
pub const INSURANCES: [Insurance; 8] = Insurance::ALL;

/// What is paid for one insurance. 一个险种的缴费。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shares {
    /// Amounts; a share whose rate is not known is none.
    Amounts {
        /// The base, within its bounds.
        base: Money,
        /// Whether the wage lay below the floor.
        raised: bool,
        /// Whether it lay above the ceiling.
        capped: bool,
        /// What the employer pays.
        employer: Option<Money>,
        /// What the employee pays.
        own: Option<Money>,
    },
    /// A figure is missing.
    Missing,
    /// Not paid for this person.
    None,
}
