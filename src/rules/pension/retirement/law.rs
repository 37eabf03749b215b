//! What the month of retirement stands on. 退休年月的依据与参数。
//!
//! Apart from the rest of the rule, because other rooms bring these figures too (`GROUPS` of `build.rs`).

use crate::law::{Basis, Citation};
use crate::params::Figure;
use crate::units::Exact;

/// 渐进式延迟法定退休年龄。
pub(super) const DELAY: Basis = Basis::law(&[
    Citation::new("retirement-decision-2024", ""),
    Citation::new("retirement-measures-2024", ""),
]);

/// The schedule of men. 男职工。
pub(super) const MEN: &str = "retirement.men";
/// The schedule of women whose original age is the higher one. 原五十五周岁女职工。
pub(super) const WOMEN_HIGHER: &str = "retirement.women_55";
/// The schedule of women whose original age is the lower one. 原五十周岁女职工。
pub(super) const WOMEN_LOWER: &str = "retirement.women_50";
/// How early one may retire. 弹性提前上限。
pub(super) const EARLY: Figure<Exact> = Figure::new("retirement.early_max");
/// How late one may retire. 弹性延迟上限。
pub(super) const LATE: Figure<Exact> = Figure::new("retirement.late_max");
