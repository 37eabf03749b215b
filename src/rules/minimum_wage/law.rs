//! The articles and figures the rule stands on. 依据与参数。

use crate::law::{Basis, Citation, Convention};
use crate::params::{Figure, InForce};
use crate::units::{Exact, Money};

/// 用人单位支付劳动者的工资不得低于当地最低工资标准。
pub(super) const FLOOR: Basis =
    Basis::law(&[Citation::new("labour-law", "第四十八条第二款"), COUNTY_ITEM_6]);
/// 最低工资以法定工作时间内提供正常劳动为前提。
pub(super) const COUNTED: Basis =
    Basis::law(&[Citation::new("minimum-wage-provisions", "第三条")]);
/// 加班工资应剔除。
pub(super) const SET_ASIDE_OVERTIME: Basis =
    Basis::law(&[Citation::new("minimum-wage-provisions", "第十二条第一款第（一）项")]);
/// 特殊工作环境津贴应剔除。
pub(super) const SET_ASIDE_HARDSHIP: Basis =
    Basis::law(&[Citation::new("minimum-wage-provisions", "第十二条第一款第（二）项")]);
/// 法定福利待遇应剔除。
pub(super) const SET_ASIDE_WELFARE: Basis =
    Basis::law(&[Citation::new("minimum-wage-provisions", "第十二条第一款第（三）项")]);
/// 住房、伙食补贴应剔除；云南自 2025 年通知起写明。
pub(super) const SET_ASIDE_HOUSING: Basis =
    Basis::law(&[Citation::new("labour-law-opinions-1995", "")]);
/// 工资应当以法定货币支付，实物不计入。
pub(super) const IN_KIND: Basis =
    Basis::law(&[Citation::new("wage-payment-provisions", "第五条")]);
/// 报销、工具补偿、出差伙食补助不属于工资总额。
pub(super) const NOT_WAGES: Basis =
    Basis::law(&[Citation::new("total-wages-provisions", "第十一条")]);
/// 单位缴费、经济补偿、未休年假补偿、顾客打赏不计入。
pub(super) const NOT_WAGES_OURS: Basis = Basis::ours(Convention::NOT_WAGES);
/// 补发工资归属原月份。
pub(super) const ELSEWHERE: Basis = Basis::ours(Convention::BACK_PAY_ELSEWHERE);
/// 用人单位不得克扣工资；可以代扣的只有列举项目。
pub(super) const NO_DEDUCTION: Basis = Basis::law(&[
    Citation::new("wage-payment-provisions", "第十五条"),
    Citation::new("labour-contract-law", "第九条"),
]);
/// 计件工资以科学合理的劳动定额为基础，同样适用最低工资。
pub(super) const PIECE_RATE: Basis =
    Basis::law(&[Citation::new("minimum-wage-provisions", "第十二条第二款")]);
/// 病假工资不低于最低工资的百分之八十。
pub(super) const SICK_PAY: Basis =
    Basis::law(&[Citation::new("labour-law-opinions-1995", "第五十九条")]);
/// 停工在一个工资支付周期内的，按合同标准支付。
pub(super) const STOPPAGE: Basis =
    Basis::law(&[Citation::new("wage-payment-provisions", "第十二条")]);
/// 被派遣劳动者无工作期间，按所在地最低工资标准按月支付。
pub(super) const DISPATCH_IDLE: Basis =
    Basis::law(&[Citation::new("labour-contract-law", "第五十八条第二款")]);
/// 试用期工资不得低于同岗位最低档工资或者约定工资的百分之八十。
pub(super) const PROBATION: Basis = Basis::law(&[
    Citation::new("labour-contract-law", "第二十条"),
    Citation::new("labour-contract-implementing-regulation", "第十五条"),
]);
/// 赔偿扣款不得超过当月工资的百分之二十，余额不得低于最低工资。
pub(super) const DAMAGE: Basis =
    Basis::law(&[Citation::new("wage-payment-provisions", "第十六条")]);
/// 非全日制小时计酬标准不得低于小时最低工资标准。
pub(super) const HOURLY: Basis =
    Basis::law(&[Citation::new("labour-contract-law", "第七十二条第一款"), COUNTY_ITEM_6]);
/// 新就业形态劳动者按实际工作地小时最低工资标准和工作时间计算。
pub(super) const MANAGED: Basis =
    Basis::law(&[Citation::new("new-form-guide-2023", ""), COUNTY_ITEM_6]);
/// 工作时间的计算。
pub(super) const MANAGED_TIME: Basis =
    Basis::law(&[Citation::new("new-form-guide-2023", "第四条")]);
/// 包薪须同时覆盖最低工资和依法计算的加班费。
pub(super) const PACKAGE: Basis = Basis::law(&[
    Citation::new("labour-law", "第四十四条"),
    Citation::new("overtime-typical-cases-2021", "周某案"),
]);
/// 一裁终局的金额界限。
pub(super) const FINAL_AWARD: Basis =
    Basis::law(&[Citation::new("labour-arbitration-law", "第四十七条")]);

const COUNTY_ITEM_6: Citation = Citation::new("county-plan-2022", "第6项");

/// Whether the worker's own contributions count. 个人缴费是否计入。
pub(super) const OWN_CONTRIBUTIONS: Figure<bool> =
    Figure::new("minimum_wage.own_contributions_count");
/// Whether housing and meal money count. 住房、伙食补贴是否计入。
pub(super) const HOUSING_MEAL: Figure<bool> = Figure::new("minimum_wage.housing_meal");
/// The national list of what is set aside. 国家规定的剔除项目。
pub(super) const EXCLUDED_KINDS: Figure<InForce> =
    Figure::new("minimum_wage.excluded_kinds_national");
/// Days in which a new standard must be told. 告知期限。
pub(super) const TELL_WITHIN: Figure<Exact> = Figure::new("minimum_wage.tell_workers_within");
/// Floor of sick pay in per cent. 病假工资下限比例。
pub(super) const SICK_PAY_SHARE: Figure<Exact> = Figure::new("sick_pay.floor_pct");
/// Pay of an idle stoppage. 停工生活费。
pub(super) const IDLE_PAY: Figure<Money> = Figure::new("stoppage.idle_pay");
/// Floor of probation pay in per cent. 试用期工资下限比例。
pub(super) const PROBATION_SHARE: Figure<Exact> = Figure::new("probation.pct_min");
/// Greatest deduction for damage in per cent. 赔偿扣款上限比例。
pub(super) const DAMAGE_SHARE: Figure<Exact> = Figure::new("pay.damage_deduction_max_pct");
/// Longest pay period of part-time work. 非全日制最长支付周期。
pub(super) const PAY_PERIOD: Figure<Exact> = Figure::new("part_time.pay_period_max");
/// Whether part-time work may have a probation. 非全日制能否约定试用期。
pub(super) const PART_TIME_PROBATION: Figure<bool> = Figure::new("part_time.probation_allowed");
/// Average daily hours of part-time work. 非全日制日均工时上限。
pub(super) const PART_TIME_DAY: Figure<Exact> = Figure::new("part_time.hours_per_day_avg");
/// Weekly hours of part-time work. 非全日制周工时上限。
pub(super) const PART_TIME_WEEK: Figure<Exact> = Figure::new("part_time.hours_per_week");
/// The floor of managed workers. 新就业形态最低报酬。
pub(super) const NEW_FORM_FLOOR: Figure<InForce> = Figure::new("new_form.minimum");
/// How their working time is counted. 工作时间计算。
pub(super) const NEW_FORM_TIME: Figure<InForce> = Figure::new("new_form.working_time");
/// Their holiday pay. 节假日报酬。
pub(super) const NEW_FORM_HOLIDAY: Figure<InForce> = Figure::new("new_form.statutory_holiday");
/// The rule on lump sums. 包薪规则。
pub(super) const PACKAGE_RULE: Figure<InForce> = Figure::new("package_pay.rule");
/// A signed waiver of overtime pay. 放弃加班费的约定。
pub(super) const OVERTIME_WAIVER: Figure<InForce> = Figure::new("overtime.waiver");
/// Multiple of workday overtime. 延长工时倍数。
pub(super) const EXTENDED: Figure<Exact> = Figure::new("overtime.multiple.extended_day");
/// Multiple of rest-day work. 休息日倍数。
pub(super) const REST_DAY: Figure<Exact> = Figure::new("overtime.multiple.rest_day");
/// Multiple of statutory holidays. 法定节假日倍数。
pub(super) const HOLIDAY: Figure<Exact> = Figure::new("overtime.multiple.statutory_holiday");
/// Overtime limit of a month. 月加班上限。
pub(super) const OVERTIME_LIMIT: Figure<Exact> = Figure::new("overtime.limit.per_month");
/// Workers past retirement age. 超龄劳动者。
pub(super) const OVER_AGE: Figure<InForce> = Figure::new("overage.rights");
/// Months of the standard that bound a final award. 终局裁决月数。
pub(super) const FINAL_AWARD_MONTHS: Figure<Exact> = Figure::new("claim.final_award_max");
