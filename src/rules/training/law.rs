//! The figures and conventions the rule stands on. 依据与参数。
//!
//! Schemes name their figures themselves: those that begin with `training.` or `insurance_subsidy.`.

use crate::law::{Basis, Convention};
use crate::params::{Figure, InForce};

/// 两项上浮是否相加没有规定，各算各的。
pub(super) const EACH_ALONE: Basis = Basis::ours(Convention::UPLIFTS_ALONE);

/// Figures of schemes begin with one of these: the page has them with this rule. 补贴项目的参数。
pub const OF_SCHEMES: [&str; 2] = ["training.", "insurance_subsidy."];
/// Training at the place of work. 在就业地参加培训。
pub(super) const COUNTY: Figure<InForce> = Figure::new("county.training");
/// What the office answered for a scheme. 单位的答复。
pub(super) const CONFIRMED: &str = "training.confirmed.";
/// The amount published for a scheme. 公布的标准。
pub(super) const AMOUNT_OF: &str = "training.amount_of.";
