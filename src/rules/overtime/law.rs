//! The articles and figures the rule stands on. 依据与参数。

use crate::law::{Basis, Citation, Convention};
use crate::params::{Figure, InForce};
use crate::units::Exact;

/// 延长工作时间的，支付不低于工资的百分之一百五十。
pub(super) const EXTENDED: Basis = Basis::law(&[
    Citation::new("labour-law", "第四十四条第（一）项"),
    Citation::new("wage-payment-provisions", "第十三条第（一）项"),
    COUNTY_ITEM_7,
]);
/// 休息日工作又不能安排补休的，支付不低于工资的百分之二百。
pub(super) const REST_DAY: Basis = Basis::law(&[
    Citation::new("labour-law", "第四十四条第（二）项"),
    Citation::new("wage-payment-provisions", "第十三条第（二）项"),
    COUNTY_ITEM_7,
]);
/// 法定休假日工作的，支付不低于工资的百分之三百。
pub(super) const HOLIDAY: Basis = Basis::law(&[
    Citation::new("labour-law", "第四十四条第（三）项"),
    Citation::new("wage-payment-provisions", "第十三条第（三）项"),
    COUNTY_ITEM_7,
]);
/// 法定休假日用人单位应当依法支付工资。
pub(super) const HOLIDAY_PAID: Basis = Basis::law(&[Citation::new("labour-law", "第五十一条")]);
/// 计件工资：完成定额后另行安排的，按不低于计件单价的倍数支付。
pub(super) const PIECES: Basis =
    Basis::law(&[Citation::new("wage-payment-provisions", "第十三条第二款")]);
/// 综合计算工时：超过法定标准工作时间的部分按延长工作时间支付。
pub(super) const CYCLE: Basis =
    Basis::law(&[Citation::new("wage-payment-provisions", "第十三条第三款")]);
/// 周期标准工时按国务院规定和年工作日折算。
pub(super) const CYCLE_STANDARD: Basis = Basis::law(&[
    Citation::new("working-hours-regulation", "第三条"),
    Citation::new("wage-conversion-2025", ""),
]);
/// 周期内入职、离职的，标准工时按在职天数折算。
pub(super) const CYCLE_SERVICE: Basis = Basis::ours(Convention::CYCLE_BY_DAYS);
/// 月工资按月计薪天数和每日工时折算小时工资。
pub(super) const CONVERSION: Basis = Basis::law(&[
    Citation::new("wage-conversion-2008", ""),
    Citation::new("wage-conversion-2025", ""),
]);
/// 加班工资基数不得低于最低工资标准。
pub(super) const BASE_FLOOR: Basis =
    Basis::law(&[Citation::new("labour-law", "第四十八条第二款")]);
/// 不足整月的月工资。
pub(super) const MONTH_WAGE: Basis = Basis::ours(Convention::SHARE_OF_MONTH);
/// 月中调整工资。
pub(super) const WAGE_CHANGE: Basis = Basis::ours(Convention::WAGE_BY_WEEKDAYS);
/// 非全日制劳动者法定节假日的倍数未定。
pub(super) const PART_TIME_HOLIDAY: Basis =
    Basis::law(&[Citation::new("labour-contract-law", "第七十二条")]);
/// 地方节日的倍数未定。
pub(super) const LOCAL_HOLIDAY: Basis =
    Basis::law(&[Citation::new("labour-law", "第四十条第（五）项")]);
/// 每日加班累计到一个班次的工时按先后顺序。
pub(super) const HOURS: Basis = Basis::ours(Convention::SHIFT_BY_STARTING_DAY);

const COUNTY_ITEM_7: Citation = Citation::new("county-plan-2022", "第7项");

/// Hours of a normal day. 每日工作时间。
pub(super) const DAY_HOURS: Figure<Exact> = Figure::new("working_time.hours_per_day");
/// Hours of a normal week. 每周工作时间。
pub(super) const WEEK_HOURS: Figure<Exact> = Figure::new("working_time.hours_per_week");
/// Rest days of a week, at least. 每周至少休息天数。
pub(super) const REST_DAYS: Figure<Exact> = Figure::new("working_time.rest_days_per_week");
/// Workdays of a month, for averaged hours. 月工作日。
pub(super) const MONTH_WORKDAYS: Figure<Exact> =
    Figure::new("working_time.scheduled_workdays_per_month");
/// Workdays of a quarter. 季工作日。
pub(super) const QUARTER_WORKDAYS: Figure<Exact> =
    Figure::new("working_time.workdays_per_quarter");
/// Workdays of a year. 年工作日。
pub(super) const YEAR_WORKDAYS: Figure<Exact> = Figure::new("working_time.workdays_per_year");
/// Multiple of workday overtime. 延长工时倍数。
pub(super) const EXTENDED_MULTIPLE: Figure<Exact> =
    Figure::new("overtime.multiple.extended_day");
/// Multiple of rest-day work. 休息日倍数。
pub(super) const REST_DAY_MULTIPLE: Figure<Exact> = Figure::new("overtime.multiple.rest_day");
/// Multiple of statutory holidays. 法定节假日倍数。
pub(super) const HOLIDAY_MULTIPLE: Figure<Exact> =
    Figure::new("overtime.multiple.statutory_holiday");
/// Multiples of pieces beyond the quota, by class of day. 计件倍数。
pub(super) const PIECE_MULTIPLES: &str = "overtime.multiple.piece";
/// The yearly arrangement of moved days. 年度放假调休安排。
pub(super) const ARRANGEMENT: &str = "holiday.arrangement";
/// Multiple of hours above the standard of a cycle. 综合计算超时倍数。
pub(super) const CYCLE_MULTIPLE: Figure<Exact> =
    Figure::new("overtime.averaged.excess_multiple");
/// Multiple of statutory holidays under averaged hours. 综合计算法定节假日倍数。
pub(super) const CYCLE_HOLIDAY_MULTIPLE: Figure<Exact> =
    Figure::new("overtime.averaged.statutory_holiday_multiple");
/// That no multiple applies to unfixed hours. 不定时工作制。
pub(super) const UNFIXED_RULE: Figure<InForce> = Figure::new("overtime.unfixed_rule");
/// Multiple of statutory holidays under unfixed hours. 不定时工作制法定节假日倍数。
pub(super) const UNFIXED_HOLIDAY: Figure<Exact> =
    Figure::new("overtime.unfixed.statutory_holiday");
/// Multiple of statutory holidays of part-timers. 非全日制法定节假日倍数。
pub(super) const PART_TIME_MULTIPLE: Figure<Exact> =
    Figure::new("part_time.statutory_holiday_multiple");
/// Multiple on a local holiday. 地方节日倍数。
pub(super) const LOCAL_MULTIPLE: Figure<Exact> = Figure::new("local_holiday.multiple");
/// Usual most of overtime a day. 每日一般上限。
pub(super) const USUAL_LIMIT: Figure<Exact> = Figure::new("overtime.limit.usual_per_day");
/// Most of overtime a day for special reasons. 特殊原因每日上限。
pub(super) const DAY_LIMIT: Figure<Exact> = Figure::new("overtime.limit.special_per_day");
/// Most of overtime a month. 每月上限。
pub(super) const MONTH_LIMIT: Figure<Exact> = Figure::new("overtime.limit.per_month");
/// That a statutory holiday itself is paid. 法定节假日带薪。
pub(super) const HOLIDAY_IS_PAID: Figure<bool> = Figure::new("overtime.holiday_is_paid");
/// Who has to prove overtime. 举证责任。
pub(super) const BURDEN_OF_PROOF: Figure<InForce> = Figure::new("overtime.burden_of_proof");
/// A signed waiver of overtime pay. 放弃加班费的约定。
pub(super) const WAIVER: Figure<InForce> = Figure::new("overtime.waiver");
/// Months of pregnancy from which overtime is banned. 孕期禁止加班。
pub(super) const PREGNANT: Figure<Exact> = Figure::new("overtime.banned.pregnant_months");
/// Age of a nursed child below which overtime is banned. 哺乳期禁止加班。
pub(super) const NURSING: Figure<Exact> = Figure::new("overtime.banned.nursing_child_under");
/// Who owes a dispatched worker overtime pay. 用工单位支付加班费。
pub(super) const DISPATCH_HOST: Figure<InForce> = Figure::new("dispatch.host_duties");
/// Workers past retirement age. 超龄劳动者。
pub(super) const OVER_AGE: Figure<InForce> = Figure::new("overage.rights");
/// Holiday pay of managed workers. 新就业形态节假日报酬。
pub(super) const MANAGED_HOLIDAY: Figure<InForce> = Figure::new("new_form.statutory_holiday");
/// Which items make the base; not known for the province. 加班工资基数项目。
pub(super) const BASE_ITEMS: Figure<InForce> = Figure::new("overtime.base_components");
