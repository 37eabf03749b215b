//! The figures the page stands on, by their whole keys. 参数。

/// Contract or agreement by class. 合同与协议。
pub const CONTRACT: &str = "county.contract";
/// Pay not below the floor, in time. 最低工资和支付保障。
pub const MINIMUM_WAGE: &str = "county.minimum_wage";
/// Pay on statutory holidays. 法定节假日报酬。
pub const HOLIDAY_PAY: &str = "county.holiday_pay";
/// No limit by household registration. 户籍限制。
pub const HOUSEHOLD: &str = "county.pension.hukou_limit";
/// The choice of managed workers. 不完全符合劳动关系人员的养老保险。
pub const PENSION_CHOICE: &str = "county.pension.class_b";
/// Medical insurance of full-time workers. 全日制人员的医保。
pub const MEDICAL_FULL_TIME: &str = "county.medical.full_time";
/// Medical insurance of part-time workers. 非全日制人员的医保。
pub const MEDICAL_PART_TIME: &str = "county.medical.part_time";
/// Transfer of medical insurance. 医保关系转移。
pub const MEDICAL_TRANSFER: &str = "county.medical.transfer";
/// Residents' medical insurance. 居民医保。
pub const MEDICAL_RESIDENT: &str = "county.medical.resident";
/// Occupational-injury protection in the county. 职业伤害保障。
pub const INJURY: &str = "county.injury";
/// Training. 职业技能培训。
pub const TRAINING: &str = "county.training";
/// Disputes. 争议处理。
pub const DISPUTES: &str = "county.disputes";
/// Addresses of the offices. 办事机构地址。
pub const OFFICE_ADDRESS: &str = "county.office.address";
/// Telephones of the offices. 办事机构电话。
pub const OFFICE_TELEPHONE: &str = "county.office.telephone";
/// Office hours. 办公时间。
pub const OFFICE_HOURS: &str = "county.office.hours";

/// Heat allowance. 高温津贴。
pub const HEAT_ALLOWANCE: &str = "heat_allowance.per_day";
/// Where occupational-injury protection applies. 职业伤害保障的范围。
pub const INJURY_SCOPE: &str = "occupational_injury.scope";
/// The three classes of new-form work. 新就业形态的三类情形。
pub const CLASSES: &str = "new_form.classes";
/// The least pay of managed workers. 新就业形态劳动者的最低报酬。
pub const MANAGED_MINIMUM: &str = "new_form.minimum";
/// Rest of managed workers. 新就业形态劳动者的休息。
pub const MANAGED_REST: &str = "new_form.rest";
/// Their pay on statutory holidays. 新就业形态劳动者法定节假日报酬。
pub const MANAGED_HOLIDAY: &str = "new_form.statutory_holiday";
/// National measures on new-form work. 新就业形态的国家办法。
pub const NATIONAL_MEASURES: &str = "new_form.national_regulation";
/// Deposits are banned. 禁止收取押金。
pub const DEPOSIT_BANNED: &str = "pay.deposit_banned";
/// When residents pay. 居民医保集中参保期。
pub const RESIDENT_WINDOW: &str = "resident_medical.window";
/// Help for residents of low income. 困难群体参保资助。
pub const RESIDENT_ASSISTANCE: &str = "resident_medical.assistance";
/// Local holidays. 地方节日放假。
pub const LOCAL_HOLIDAYS: &str = "local_holiday.days";

/// Within which time a contract is put into writing. 订立书面劳动合同的期限。
pub const CONTRACT_WITHIN: &str = "contract.written_within";
/// How long probation may be. 试用期上限。
pub const PROBATION: &str = "probation.max_months";
/// Whether part-time work may have a probation. 非全日制能否约定试用期。
pub const PART_TIME_PROBATION: &str = "part_time.probation_allowed";
/// What part-time work on a statutory holiday is paid. 非全日制法定休假日工资倍数。
pub const PART_TIME_HOLIDAY: &str = "part_time.statutory_holiday_multiple";
/// How often part-time pay is paid. 非全日制工资支付周期上限。
pub const PART_TIME_PERIOD: &str = "part_time.pay_period_max";
/// The least term of a dispatch contract. 劳务派遣合同最短期限。
pub const DISPATCH_TERM: &str = "dispatch.contract_min";
/// What the host unit owes. 用工单位的义务。
pub const HOST_DUTIES: &str = "dispatch.host_duties";
/// Overtime on working days. 工作日延长工作时间工资倍数。
pub const EXTENDED_DAY: &str = "overtime.multiple.extended_day";
/// Overtime on rest days. 休息日加班工资倍数。
pub const REST_DAY: &str = "overtime.multiple.rest_day";
/// Work on statutory holidays. 法定休假日工资倍数。
pub const STATUTORY_HOLIDAY: &str = "overtime.multiple.statutory_holiday";
/// Annual leave. 年休假天数。
pub const ANNUAL_LEAVE: &str = "annual_leave.days";
/// Rights of those past retirement age. 超龄劳动者的权益。
pub const OVER_AGE: &str = "overage.rights";
/// How often wages are paid. 工资支付周期上限。
pub const PAY_PERIOD: &str = "pay.period_max";

/// How long pay records are kept. 工资支付记录保存年限。
pub const RECORDS_KEPT: &str = "pay.records_kept";
/// Who shows overtime. 加班事实的举证责任。
pub const BURDEN_OF_PROOF: &str = "overtime.burden_of_proof";
/// Time limit of arbitration. 劳动仲裁时效。
pub const ARBITRATION_LIMIT: &str = "claim.arbitration_limit";
/// Time limit of wage claims. 追索劳动报酬的仲裁时效。
pub const ARBITRATION_WAGES: &str = "claim.arbitration_limit_wages";
/// Ceiling of a final award. 终局裁决的金额上限。
pub const FINAL_AWARD: &str = "claim.final_award_max";
/// From the award to the court. 不服裁决的起诉期限。
pub const AWARD_TO_COURT: &str = "claim.award_to_court";
/// How long arbitration takes. 仲裁办理时间。
pub const ARBITRATION_TIME: &str = "claim.arbitration_time";
/// Time limit of inspection. 劳动保障监察时效。
pub const INSPECTION_LIMIT: &str = "claim.inspection_limit";
/// How long inspection takes. 劳动保障监察办理时间。
pub const INSPECTION_TIME: &str = "claim.inspection_time";
/// The crime of refusing to pay wages. 拒不支付劳动报酬罪的数额。
pub const WAGE_CRIME: &str = "claim.wage_crime";
/// What is added after a missed deadline. 逾期不付的加付赔偿金比例。
pub const PENALTY: &str = "minimum_wage.penalty_pct";
/// Labour hotline. 人力资源和社会保障咨询电话。
pub const HOTLINE_LABOUR: &str = "hotline.labour";
/// Legal-aid hotline. 法律援助电话。
pub const HOTLINE_LEGAL_AID: &str = "hotline.legal_aid";
/// Government hotline. 政务服务便民热线。
pub const HOTLINE_GOVERNMENT: &str = "hotline.government";
/// Trade-union hotline. 工会热线。
pub const HOTLINE_UNION: &str = "hotline.union";
