//! The articles and figures the rule stands on. 依据与参数。

use crate::law::{Basis, Citation, Convention};
use crate::params::Figure;
use crate::units::{Exact, Money};

use super::Insurance;

/// 职工应当参加社会保险，由用人单位和职工共同缴纳。
pub(super) const CONTRIBUTION: Basis =
    Basis::law(&[Citation::new("social-insurance-law", ""), COUNTY_ITEM_9]);
/// 工伤保险由用人单位缴纳，职工不缴。
pub(super) const INJURY: Basis = Basis::law(&[Citation::new("injury-rate-2020", "")]);
/// 缴费基数有上下限：数值和文件见各年的参数。
pub(super) const BOUNDS: Basis = Basis::law(&[Citation::new("social-insurance-law", "")]);
/// 住房公积金单位和个人各按比例缴存。
pub(super) const FUND: Basis = Basis::law(&[Citation::new("housing-fund-regulation", "")]);
/// 公积金取整是本工具约定，直到知道红河的规定。
pub(super) const FUND_ROUNDING: Basis = Basis::ours(Convention::FUND_WHOLE_YUAN);

const COUNTY_ITEM_9: Citation = Citation::new("county-plan-2022", "第9项");

/// The shares of pension insurance. 养老保险费率。
pub(super) const PENSION_RATE: &str = "pension.rate";
/// The shares of unemployment insurance. 失业保险费率。
pub(super) const UNEMPLOYMENT_RATE: &str = "unemployment.rate";
/// The shares by statute, which no day is known of. 失业保险法定费率。
pub(super) const UNEMPLOYMENT_STATUTORY: &str = "unemployment.statutory_rate";
/// The employer's share of medical insurance. 医保单位费率。
pub(super) const MEDICAL_EMPLOYER: Figure<Exact> =
    Figure::new("employee_medical.employer_rate");
/// The employee's share. 医保个人费率。
pub(super) const MEDICAL_EMPLOYEE: Figure<Exact> =
    Figure::new("employee_medical.employee_rate");
/// Maternity, merged with medical insurance. 生育保险费率。
pub(super) const MATERNITY: Figure<Exact> = Figure::new("employee_medical.maternity_rate");
/// Catastrophic cover. 大额医疗。
pub(super) const CATASTROPHIC: &str = "employee_medical.catastrophic";
/// Long-term care. 长期护理保险。
pub(super) const LONG_TERM_CARE: &str = "long_term_care.rate";
/// The rates of work injury by class of industry. 工伤保险行业费率。
pub(super) const INJURY_RATES: &[Figure<Exact>] = &[
    Figure::new("injury.rate.class_1"),
    Figure::new("injury.rate.class_2"),
    Figure::new("injury.rate.class_3"),
    Figure::new("injury.rate.class_4"),
    Figure::new("injury.rate.class_5"),
    Figure::new("injury.rate.class_6"),
    Figure::new("injury.rate.class_7"),
    Figure::new("injury.rate.class_8"),
];
/// Bounds of the fund's rates. 公积金缴存比例范围。
pub(super) const FUND_RANGE: &str = "housing_fund.rate_range";
/// How the fund is rounded. 公积金取整。
pub(super) const FUND_ROUNDED: &str = "housing_fund.rounding";
/// Within how many days after hiring. 用工之日起登记的期限。
pub(super) const REGISTER_WITHIN: Figure<Exact> = Figure::new("register.within");
/// The bounds of an insurance's base.
pub(super) const fn bounds(insurance: Insurance) -> (Figure<Money>, Figure<Money>) {
    match insurance {
        Insurance::Pension => {
            (Figure::new("pension.base_floor"), Figure::new("pension.base_ceiling"))
        }
        Insurance::Unemployment => {
            (Figure::new("unemployment.base_floor"), Figure::new("unemployment.base_ceiling"))
        }
        Insurance::Injury => {
            (Figure::new("injury.base_floor"), Figure::new("injury.base_ceiling"))
        }
        Insurance::Medical
        | Insurance::Maternity
        | Insurance::Catastrophic
        | Insurance::LongTermCare => (
            Figure::new("employee_medical.base_floor"),
            Figure::new("employee_medical.base_ceiling"),
        ),
        Insurance::Fund => {
            (Figure::new("housing_fund.base_floor"), Figure::new("housing_fund.base_ceiling"))
        }
    }
}
