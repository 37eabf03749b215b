//! The articles and figures the rule stands on. 依据与参数。

use crate::law::{Basis, Citation, Convention};
use crate::params::{Figure, InForce};
use crate::units::{Exact, Money};

/// 缴费基数和缴费率按照我县规定执行。
pub(super) const CONTRIBUTION: Basis = Basis::law(&[COUNTY_ITEM_10]);
/// 不进个人账户的部分由减法得出。
pub(super) const REST: Basis =
    Basis { law: &[COUNTY_ITEM_10], convention: Some(Convention::PARTS_BY_SUBTRACTION) };
/// 多个月按月数相乘。
pub(super) const PERIOD: Basis = Basis::ours(Convention::MONTH_TIMES);
/// 折合每月，只用来比较。
pub(super) const AVERAGE: Basis = Basis::ours(Convention::AVERAGE_MONTH);
/// 达到规定年限的，退休后不再缴费。
pub(super) const YEARS: Basis = Basis::law(&[
    Citation::new("employee-medical-2009", ""),
    Citation::new("social-insurance-law", "第二十七条"),
]);
/// 一次补足不足的年限。
pub(super) const BUY: Basis = Basis::law(&[Citation::new("employee-medical-2009", "")]);
/// 居民医保的待遇等待期。
pub(super) const RESIDENT_WAIT: Basis =
    Basis::law(&[Citation::new("medical-participation-2024", "")]);

const COUNTY_ITEM_10: Citation = Citation::new("county-plan-2022", "第10项");

/// The plans that the county has. 参保方式。
pub(super) const PLANS: &str = "flexible_medical.plans";
/// The beginning of every key of a plan; its word and the part follow. 各种方式的参数。
pub(super) const OF_PLAN: &str = "flexible_medical.";
/// The plans asked for where none is known. 没有公布时询问的方式。
pub(super) const ASKED: [&str; 2] = ["combined", "pool_only"];
/// The parts of a plan that its cost hangs on. 费用的各项参数。
pub(super) const COST_PARTS: [&str; 5] =
    ["rate", "base", "to_account", "rounding_unit", "entry_age"];
/// The parts that the beginning of cover hangs on. 等待期的各项参数。
pub(super) const COVER_PARTS: [&str; 3] = ["wait_first", "wait_gap", "wait_transfer"];
/// The yearly catastrophic fee. 大额医疗费用补助。
pub(super) const FEE: &str = "flexible_medical.catastrophic_fee";
/// The least years, and what missing ones cost here. 本地最低年限。
pub(super) const MINIMUM_YEARS: &str = "flexible_medical.minimum_years";
/// Whether maternity is in the contribution. 生育待遇。
pub(super) const MATERNITY: &str = "flexible_medical.maternity";
/// Whether long-term care is in it. 长期护理保险。
pub(super) const LONG_TERM_CARE: &str = "flexible_medical.long_term_care";
/// How it is paid. 缴费周期。
pub(super) const RHYTHM: Figure<InForce> = Figure::new("flexible_medical.pay_rhythm");
/// Who may join. 参保条件。
pub(super) const ELIGIBILITY: Figure<InForce> = Figure::new("flexible_medical.eligibility");

/// Floor of the base. 缴费基数下限。
pub(super) const BASE_FLOOR: Figure<Money> = Figure::new("employee_medical.base_floor");
/// Ceiling of the base. 缴费基数上限。
pub(super) const BASE_CEILING: Figure<Money> = Figure::new("employee_medical.base_ceiling");
/// Reference wage. 全口径平均工资。
pub(super) const REFERENCE_WAGE: Figure<Money> = Figure::new("contribution.reference_wage");
/// Years for cover without paying in retirement. 退休所需年限。
pub(super) const RETIREMENT_YEARS: &str = "employee_medical.retirement_years";
/// No contribution after retirement. 退休后不再缴费。
pub(super) const RETIREMENT_RULE: Figure<InForce> =
    Figure::new("employee_medical.retirement_rule");
/// One payment for missing years. 一次补足。
pub(super) const MISSING_YEARS: Figure<InForce> = Figure::new("employee_medical.missing_years");
/// The employer rate of the place. 单位缴费比例。
pub(super) const EMPLOYER_RATE: Figure<Exact> = Figure::new("employee_medical.employer_rate");

/// What a resident pays a year at least. 居民医保个人缴费。
pub(super) const RESIDENT: Figure<Money> = Figure::new("resident_medical.individual");
/// What a resident of the prefecture pays a year. 居民医保本地个人缴费。
pub(super) const RESIDENT_LOCAL: Figure<Money> =
    Figure::new("resident_medical.individual_local");
/// What the government adds a year. 居民医保财政补助。
pub(super) const GOVERNMENT: Figure<Money> = Figure::new("resident_medical.government");
/// The days on which residents pay. 集中参保期。
pub(super) const WINDOW: &str = "resident_medical.window";
/// Help for low-income groups. 困难群体参保资助。
pub(super) const ASSISTANCE: Figure<InForce> = Figure::new("resident_medical.assistance");
/// The fixed wait. 固定等待期。
pub(super) const WAIT_FIXED: Figure<Exact> = Figure::new("resident_medical.wait.fixed");
/// What a further broken year adds. 每多断缴一年增加。
pub(super) const WAIT_BROKEN: Figure<Exact> =
    Figure::new("resident_medical.wait.per_further_broken_year");
/// What an extra year takes off. 每多缴一年减少。
pub(super) const WAIT_EXTRA: Figure<Exact> =
    Figure::new("resident_medical.wait.per_extra_year_paid");
/// The least wait after four broken years. 断缴四年及以上。
pub(super) const WAIT_LONG: Figure<Exact> =
    Figure::new("resident_medical.wait.four_years_broken");
/// Months after employees' cover without a wait; no first day is known. 免等待的月数。
pub(super) const WAIT_EXCEPTION: &str = "resident_medical.wait.employee_exception_months";

/// What the county says of full-time workers. 全日制从业人员。
pub(super) const FULL_TIME: Figure<InForce> = Figure::new("county.medical.full_time");
/// Of part-time workers. 非全日制从业人员。
pub(super) const PART_TIME: Figure<InForce> = Figure::new("county.medical.part_time");
/// Of moving. 转移接续。
pub(super) const TRANSFER: Figure<InForce> = Figure::new("county.medical.transfer");
/// Of the residents' scheme. 居民医保。
pub(super) const COUNTY_RESIDENT: Figure<InForce> = Figure::new("county.medical.resident");
