//! The articles and figures the guide stands on. 依据与参数。

use crate::law::{Basis, Citation, Convention};
use crate::params::{Figure, InForce};
use crate::units::Exact;

/// 日均工时：工时除以工作天数。
pub(super) const AVERAGE: Basis = Basis {
    law: &[Citation::new("labour-contract-law", "第六十八条")],
    convention: Some(Convention::HOURS_OVER_DAYS_WORKED),
};
/// 自用工之日起满一个月的次日起，至补订书面劳动合同或者满一年的前一日。
pub(super) const DOUBLE_WAGE: Basis = Basis {
    law: &[
        Citation::new("labour-contract-law", "第八十二条"),
        Citation::new("labour-contract-implementing-regulation", "第六条"),
        Citation::new("labour-contract-implementing-regulation", "第七条"),
    ],
    convention: Some(Convention::MONTHS_FROM_FIRST_DAY),
};

/// Months within which a written contract is due. 订立书面劳动合同的期限。
pub(super) const WRITTEN_WITHIN: Figure<Exact> = Figure::new("contract.written_within");
/// Wages a month without one. 未订立书面合同的工资倍数。
pub(super) const DOUBLE: Figure<Exact> = Figure::new("contract.double_wage");
/// Years after which it counts as open-ended. 视为无固定期限合同的年数。
pub(super) const DEEMED: Figure<Exact> = Figure::new("contract.deemed_open_ended_after");
/// Average daily hours of part-time work. 非全日制日均工时上限。
pub(super) const PART_TIME_DAY: Figure<Exact> = Figure::new("part_time.hours_per_day_avg");
/// Weekly hours of part-time work. 非全日制周工时上限。
pub(super) const PART_TIME_WEEK: Figure<Exact> = Figure::new("part_time.hours_per_week");
/// Probation in part-time work. 非全日制试用期。
pub(super) const PART_TIME_PROBATION: Figure<bool> = Figure::new("part_time.probation_allowed");
/// Pay period of part-time work. 非全日制计薪周期上限。
pub(super) const PART_TIME_PAY: Figure<Exact> = Figure::new("part_time.pay_period_max");
/// Probation by the term of the contract. 试用期上限。
pub(super) const PROBATION: &str = "probation.max_months";
/// Ban on deposits. 禁止收取押金。
pub(super) const DEPOSIT: Figure<bool> = Figure::new("pay.deposit_banned");
/// Least age of work. 最低就业年龄。
pub(super) const LEAST_AGE: Figure<Exact> = Figure::new("work.minimum_age");
/// Rights of workers past retirement age. 超龄劳动者权益。
pub(super) const OVER_AGE: Figure<InForce> = Figure::new("overage.rights");
/// Three elements of a labour relation. 劳动关系三要素。
pub(super) const THREE_ELEMENTS: Figure<InForce> = Figure::new("relation.three_elements");
/// Three classes of the new forms of employment. 新就业形态的三类情形。
pub(super) const CLASSES: Figure<InForce> = Figure::new("new_form.classes");
/// Least term of a dispatch contract. 派遣合同最短期限。
pub(super) const DISPATCH_TERM: Figure<Exact> = Figure::new("dispatch.contract_min");
/// Longest temporary post. 临时性岗位最长期限。
pub(super) const TEMPORARY_POST: Figure<Exact> = Figure::new("dispatch.temporary_post_max");
/// Duties of the host unit. 用工单位义务。
pub(super) const HOST_DUTIES: Figure<InForce> = Figure::new("dispatch.host_duties");
/// Employees made to insure as flexible workers. 以灵活就业身份参保的职工。
pub(super) const DISGUISED: Figure<InForce> = Figure::new("relation.disguised_employee");
/// Contracts by class, in the county's document. 县文件：合同与协议。
pub(super) const COUNTY_CONTRACT: Figure<InForce> = Figure::new("county.contract");
/// Disputes, in the county's document. 县文件：争议处理。
pub(super) const COUNTY_DISPUTES: Figure<InForce> = Figure::new("county.disputes");
/// Hourly floor of managed workers. 小时最低报酬。
pub(super) const MANAGED_FLOOR: Figure<InForce> = Figure::new("new_form.minimum");
/// Rest of managed workers. 休息。
pub(super) const MANAGED_REST: Figure<InForce> = Figure::new("new_form.rest");
/// Holiday pay of managed workers. 节假日报酬。
pub(super) const MANAGED_HOLIDAY: Figure<InForce> = Figure::new("new_form.statutory_holiday");
/// Occupational-injury protection. 职业伤害保障。
pub(super) const OCCUPATIONAL_INJURY: Figure<InForce> =
    Figure::new("occupational_injury.scope");
/// Medical insurance of part-timers, in the county's document. 县文件：非全日制医保。
pub(super) const COUNTY_PART_TIME_MEDICAL: Figure<InForce> =
    Figure::new("county.medical.part_time");
/// Pension insurance of managed workers, in the county's document. 县文件：养老保险。
pub(super) const COUNTY_PENSION: Figure<InForce> = Figure::new("county.pension.class_b");
