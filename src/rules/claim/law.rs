//! The articles and figures the rule stands on. 依据与参数。

use crate::law::{Basis, Convention};
use crate::params::{Figure, InForce};
use crate::units::Exact;

use super::KeptYears;

/// 各月分别计算，多付的月份不抵其他月份。
pub(super) const MONTHS_ALONE: Basis = Basis::ours(Convention::MONTHS_STAND_ALONE);

/// Years within which the labour inspection takes a complaint. 监察时限。
pub(super) const INSPECTION: Figure<Exact> = Figure::new("claim.inspection_limit");
/// Years within which arbitration about wages can be asked after leaving. 仲裁时效。
pub(super) const ARBITRATION_WAGES: Figure<Exact> =
    Figure::new("claim.arbitration_limit_wages");
/// Years for which employers keep pay records. 工资记录保存年限。
pub(super) const RECORDS_KEPT: Figure<KeptYears> = Figure::new("pay.records_kept");
/// How the county settles disputes. 县内争议处理。
pub(super) const DISPUTES: Figure<InForce> = Figure::new("county.disputes");
