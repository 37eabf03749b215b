//! The figures the rules know: key, authority, kind and bounds. 参数登记表。

use super::kind::{Cell, Column, Kind, Level, Per, Spec, Unit};

/// Skill levels: 初级、中级、高级。
const SKILL_LEVEL: Cell = Cell::Word(&["junior", "intermediate", "senior"]);
/// How an amount is rounded. 取整方式。
const ROUNDING_MODE: Cell =
    Cell::Word(&["fen_half_up", "fen_truncate", "yuan_half_up", "yuan_truncate"]);
/// A period of payment. 缴费周期。
const PAY_PERIOD: Cell = Cell::Word(&["month", "quarter", "year"]);

/// A multiple for each class of day. 各类日子的倍数。
const MULTIPLES: &[Column] = &[
    Column::needed("day_class", Cell::Word(&["extended_day", "rest_day", "statutory_holiday"])),
    Column::needed("multiple", Cell::Number),
];
/// Statutory days: 清明 by its solar term, 除夕 as the day before lunar 1-1. 法定节假日。
const STATUTORY_DAYS: &[Column] = &[
    Column::needed("name", Cell::Text),
    Column::needed(
        "calendar",
        Cell::Word(&["solar", "lunar", "lunar_new_year_eve", "solar_term"]),
    ),
    Column::optional("month", Cell::Number),
    Column::optional("day", Cell::Number),
    Column::optional("term", Cell::Word(&["qingming"])),
];
/// Holidays for some citizens; `days` may be a half. 部分公民放假的节日。
const PARTIAL_DAYS: &[Column] = &[
    Column::needed("name", Cell::Text),
    Column::needed("who", Cell::Text),
    Column::needed("month", Cell::Number),
    Column::needed("day", Cell::Number),
    Column::needed("days", Cell::Number),
    Column::optional("age_from", Cell::Number),
    Column::optional("age_below", Cell::Number),
];
/// Days off and make-up days of a year's notice. 年度放假安排。
const ARRANGED_DAYS: &[Column] = &[
    Column::needed("date", Cell::Date),
    Column::needed("class", Cell::Word(&["substitute", "moved", "makeup"])),
    Column::optional("name", Cell::Text),
];
/// Days by completed years of work. 按累计工作年限的天数。
const DAYS_BY_YEARS: &[Column] = &[
    Column::needed("years_from", Cell::Number),
    Column::optional("years_below", Cell::Number),
    Column::needed("days", Cell::Number),
];
/// Absence that ends annual leave, sick leave by years of work. 不享受年休假的情形。
const LEAVE_EXCLUSIONS: &[Column] = &[
    Column::needed("school_holidays", Cell::Text),
    Column::needed("personal_leave_days", Cell::Number),
    Column::needed("sick_months_from_1_year", Cell::Number),
    Column::needed("sick_months_from_10_years", Cell::Number),
    Column::needed("sick_months_from_20_years", Cell::Number),
];
/// Months by the term of the contract, in months. 按合同期限的月数。
const MONTHS_BY_CONTRACT: &[Column] = &[
    Column::needed("contract_months_from", Cell::Number),
    Column::optional("contract_months_below", Cell::Number),
    Column::needed("months", Cell::Number),
];
/// Years for which pay records and the ledger for rural workers are kept. 工资记录保存年限。
const RECORDS_KEPT: &[Column] = &[
    Column::needed("years", Cell::Number),
    Column::optional("rural_ledger_years", Cell::Number),
];
/// The least and the most. 下限与上限。
const RANGE: &[Column] =
    &[Column::needed("least", Cell::Number), Column::needed("most", Cell::Number)];
/// Days to go to court; other awards are those that are not final. 起诉期限。
const AWARD_TO_COURT: &[Column] = &[
    Column::needed("worker_days", Cell::Number),
    Column::needed("other_award_days", Cell::Number),
    Column::needed("employer_final_award_days", Cell::Number),
];
/// Days, and by how many they may be extended. 办理天数与延长天数。
const TIME_DAYS: &[Column] =
    &[Column::needed("days", Cell::Number), Column::needed("extension_days", Cell::Number)];
/// Working days, and by how many they may be extended. 办理工作日与延长工作日。
const TIME_WORKDAYS: &[Column] = &[
    Column::needed("workdays", Cell::Number),
    Column::needed("extension_workdays", Cell::Number),
];
/// Amounts between which a province sets its own. 拒不支付劳动报酬罪的数额幅度。
const WAGE_CRIME: &[Column] = &[
    Column::needed("months", Cell::Number),
    Column::needed("one_person_least", Cell::Money),
    Column::needed("one_person_most", Cell::Money),
    Column::needed("group_people", Cell::Number),
    Column::needed("group_least", Cell::Money),
    Column::needed("group_most", Cell::Money),
];
/// How the statutory retirement month is put off. 延迟退休的步长。
const RETIREMENT: &[Column] = &[
    Column::needed("original_age", Cell::Number),
    Column::needed("first_birth_month", Cell::Month),
    Column::needed("step_months", Cell::Number),
    Column::needed("cap_months", Cell::Number),
];
/// Months by retirement year; the last row holds for all later years. 按退休年份的月数。
const MONTHS_BY_YEAR: &[Column] =
    &[Column::needed("year", Cell::Number), Column::needed("months", Cell::Number)];
/// Months by retirement age. 按退休年龄的计发月数。
const MONTHS_BY_AGE: &[Column] =
    &[Column::needed("age", Cell::Number), Column::needed("months", Cell::Number)];
/// A fraction. 分数。
const SHARE: &[Column] =
    &[Column::needed("numerator", Cell::Number), Column::needed("denominator", Cell::Number)];
/// The subsidy for graduates: share, months, years since leaving school. 毕业生社保补贴。
const GRADUATE_SUBSIDY: &[Column] = &[
    Column::needed("numerator", Cell::Number),
    Column::needed("denominator", Cell::Number),
    Column::needed("months", Cell::Number),
    Column::needed("years_since_school", Cell::Number),
];
/// An amount for each skill level. 按技能等级的金额。
const AMOUNT_BY_LEVEL: &[Column] =
    &[Column::needed("level", SKILL_LEVEL), Column::needed("amount", Cell::Money)];
/// A last day. 截止日。
const UNTIL: &[Column] = &[Column::needed("until", Cell::Date)];
/// Groups in subsidised training. 培训补贴对象。
const TRAINING_GROUPS: &[Column] = &[
    Column::needed(
        "group",
        Cell::Word(&[
            "poverty_family_child",
            "final_year_graduate",
            "school_leaver",
            "rural_mover",
            "registered_unemployed",
            "hard_to_employ",
        ]),
    ),
    Column::needed("name", Cell::Text),
];
/// The residents' pension: divisor of the account, age, least years. 居民养老金计算。
const RESIDENT_FORMULA: &[Column] = &[
    Column::needed("payout_months", Cell::Number),
    Column::needed("age", Cell::Number),
    Column::needed("minimum_years", Cell::Number),
];
/// A percentage by completed years of work. 按工作年限的比例。
const PCT_BY_YEARS: &[Column] = &[
    Column::needed("years_from", Cell::Number),
    Column::optional("years_below", Cell::Number),
    Column::needed("pct", Cell::Number),
];
/// Years for men and for women. 男、女年限。
const MEN_AND_WOMEN: &[Column] =
    &[Column::needed("men_years", Cell::Number), Column::needed("women_years", Cell::Number)];
/// A first month. 起始月份。
const START_MONTH: &[Column] = &[Column::needed("month", Cell::Month)];
/// Grades as shares of the reference wage, in per cent. 缴费档次。
const GRADES: &[Column] =
    &[Column::needed("pct", Cell::Number), Column::optional("name", Cell::Text)];
/// The greatest share by group. 按人员类别的比例上限。
const SHARE_BY_GROUP: &[Column] = &[
    Column::needed("group", Cell::Word(&["general", "long_term_unemployed"])),
    Column::needed("numerator", Cell::Number),
    Column::needed("denominator", Cell::Number),
];
/// How long the subsidy runs. 补贴期限。
const SUBSIDY_MONTHS: &[Column] = &[
    Column::needed("total_months", Cell::Number),
    Column::needed("months_per_year", Cell::Number),
    Column::needed("near_retirement_years", Cell::Number),
    Column::needed("graduate_months", Cell::Number),
    Column::needed("graduate_years_since_school", Cell::Number),
];
/// Groups that may apply. 补贴对象。
const SUBSIDY_GROUPS: &[Column] = &[
    Column::needed(
        "group",
        Cell::Word(&[
            "zero_employment_family",
            "minimum_living_allowance",
            "men_from_age",
            "women_from_age",
            "disabled_able_to_work",
            "unemployed_a_year",
            "graduate_without_work",
            "land_expropriated",
        ]),
    ),
    Column::needed("name", Cell::Text),
    Column::optional("age_from", Cell::Number),
    Column::optional("unemployed_months_from", Cell::Number),
    Column::optional("years_since_school", Cell::Number),
];
/// Who may not apply. 不予补贴的人员。
const SUBSIDY_EXCLUDED: &[Column] = &[
    Column::needed(
        "group",
        Cell::Word(&[
            "company_post",
            "sole_investor",
            "cooperative_member",
            "studying_or_serving",
            "moved_out",
            "drawing_pension",
            "outside_working_age",
        ]),
    ),
    Column::needed("name", Cell::Text),
];
/// Grades a year in yuan; from a row with a step every full step follows. 居民养老缴费档次。
const YEARLY_GRADES: &[Column] =
    &[Column::needed("grade", Cell::Money), Column::optional("step", Cell::Money)];
/// Government subsidy by grade; the last row holds for all higher ones. 缴费补贴。
const SUBSIDY_BY_GRADE: &[Column] =
    &[Column::needed("grade", Cell::Money), Column::needed("subsidy", Cell::Money)];
/// Claims a year, and of these outside the list of scarce trades. 每年申领次数。
const CLAIMS_A_YEAR: &[Column] = &[
    Column::needed("most", Cell::Number),
    Column::optional("outside_list_most", Cell::Number),
];
/// An amount by trade and level. 按职业（工种）和等级的金额。
const AMOUNT_BY_TRADE: &[Column] = &[
    Column::needed("trade", Cell::Text),
    Column::optional("level", SKILL_LEVEL),
    Column::needed("amount", Cell::Money),
];
/// Uplifts in per cent. 上浮比例。
const UPLIFTS: &[Column] = &[
    Column::needed(
        "group",
        Cell::Word(&[
            "lifted_out_of_poverty",
            "retired_fisher",
            "border_and_port",
            "twinned_city_course",
        ]),
    ),
    Column::needed("name", Cell::Text),
    Column::needed("pct", Cell::Number),
];
/// The uplift for graduates and the years since leaving school. 毕业生上浮比例。
const GRADUATE_UPLIFT: &[Column] =
    &[Column::needed("pct", Cell::Number), Column::needed("years_since_school", Cell::Number)];
/// An amount for each entrepreneurship course. 创业培训补贴。
const AMOUNT_BY_COURSE: &[Column] = &[
    Column::needed("course", Cell::Word(&["gyb", "syb", "iyb"])),
    Column::needed("amount", Cell::Money),
];
/// Allowances a day in free courses. 培训期间生活费、交通费补贴。
const LIVING_ALLOWANCE: &[Column] = &[
    Column::needed("day_amount", Cell::Money),
    Column::needed("transport_amount", Cell::Money),
];
/// Days off by date. 放假日期。
const DATED_DAYS: &[Column] =
    &[Column::needed("date", Cell::Date), Column::needed("name", Cell::Text)];
/// A yearly fee: a fixed amount, a share of the reference wage, or both. 大额医疗费用补助缴费。
const FEE: &[Column] = &[
    Column::optional("amount", Cell::Money),
    Column::optional("wage_pct", Cell::Number),
    Column::optional("payer", Cell::Word(&["employer", "employee", "both"])),
    Column::optional("month_due", Cell::Number),
    Column::optional("rounding", ROUNDING_MODE),
];
/// How an amount is rounded. 取整方式。
const ROUNDING: &[Column] = &[Column::needed("mode", ROUNDING_MODE)];
/// First and last day. 起止日期。
const WINDOW: &[Column] =
    &[Column::needed("first", Cell::Date), Column::needed("last", Cell::Date)];
/// The plans on offer, each under its short name. 医保参保方式。
const PLANS: &[Column] = &[
    Column::needed("plan", Cell::Word(&["combined", "pool_only", "plan_3", "plan_4"])),
    Column::needed("name", Cell::Text),
    Column::optional("who", Cell::Text),
];
/// Per cent of the base, or a fixed amount. 缴费比例或定额。
const PLAN_RATE: &[Column] = &[
    Column::optional("pct", Cell::Number),
    Column::optional("amount", Cell::Money),
    Column::optional("period", Cell::Word(&["month", "year"])),
];
/// Points or an amount credited to the individual account. 划入个人账户。
const TO_ACCOUNT: &[Column] =
    &[Column::optional("points", Cell::Number), Column::optional("amount", Cell::Money)];
/// Which amount the notice fixes, and how it is rounded. 按哪个周期取整。
const ROUNDING_UNIT: &[Column] =
    &[Column::needed("period", PAY_PERIOD), Column::needed("mode", ROUNDING_MODE)];
/// Age limits. 年龄条件。
const AGES: &[Column] =
    &[Column::optional("age_from", Cell::Number), Column::optional("age_below", Cell::Number)];
/// A fixed base, a free one with bounds, or a share of an average wage. 缴费基数。
const PLAN_BASE: &[Column] = &[
    Column::optional("amount", Cell::Money),
    Column::optional("floor", Cell::Money),
    Column::optional("ceiling", Cell::Money),
    Column::optional("wage_pct", Cell::Number),
    Column::optional("wage", Cell::Text),
    Column::optional("yearly_change", Cell::Text),
];
/// Waiting after a gap, the gap that triggers it, and whether paying restores. 中断后的等待期。
const WAIT_GAP: &[Column] = &[
    Column::needed("months", Cell::Number),
    Column::optional("gap_months_above", Cell::Number),
    Column::optional("restored_by_payment", Cell::Word(&["yes", "no"])),
];
/// Years paid here, any stricter total, and how missing years are bought. 最低缴费年限。
const MINIMUM_YEARS: &[Column] = &[
    Column::optional("paid_here_years", Cell::Number),
    Column::optional("men_years", Cell::Number),
    Column::optional("women_years", Cell::Number),
    Column::optional("buy_base", Cell::Money),
    Column::optional("buy_pct", Cell::Number),
];
/// How often, until when and where one pays. 缴费周期、截止日和地点。
const PAY_RHYTHM: &[Column] = &[
    Column::needed("period", PAY_PERIOD),
    Column::optional("cut_off", Cell::Text),
    Column::optional("place", Cell::Text),
];
/// Whether it is included or extra, and its price. 是否包含及金额。
const EXTRA_COVER: &[Column] = &[
    Column::needed("cover", Cell::Word(&["included", "extra"])),
    Column::optional("amount", Cell::Money),
    Column::optional("pct", Cell::Number),
    Column::optional("period", Cell::Word(&["month", "year"])),
];
/// A line for each office. 各经办机构。
const OFFICE_WORDS: &[Column] = &[
    Column::needed(
        "office",
        Cell::Word(&[
            "labour_bureau",
            "insurance_office",
            "medical_office",
            "arbitration_court",
            "inspection_brigade",
            "legal_aid",
        ]),
    ),
    Column::needed("words", Cell::Text),
];
/// The county's courses. 培训目录。
const COURSES: &[Column] = &[
    Column::needed("trade", Cell::Text),
    Column::needed("provider", Cell::Text),
    Column::optional("first", Cell::Date),
    Column::optional("last", Cell::Date),
];

/// Every figure there is, by authority and then by subject. 全部参数。
pub const REGISTRY: &[Spec] = &[
    Spec::new("working_time.hours_per_day", Level::Nation, Kind::Count(Unit::Hours), (1, 24)),
    Spec::new("working_time.hours_per_week", Level::Nation, Kind::Count(Unit::Hours), (1, 168)),
    Spec::new(
        "working_time.rest_days_per_week",
        Level::Nation,
        Kind::Count(Unit::Days),
        (0, 7),
    ),
    Spec::new(
        "wage_conversion.paid_days_per_month",
        Level::Nation,
        Kind::Count(Unit::Days),
        (15, 31),
    ),
    Spec::new(
        "wage_conversion.hours_per_paid_day",
        Level::Nation,
        Kind::Count(Unit::Hours),
        (1, 24),
    ),
    Spec::new(
        "working_time.workdays_per_year",
        Level::Nation,
        Kind::Count(Unit::Days),
        (200, 300),
    ),
    Spec::new(
        "working_time.workdays_per_quarter",
        Level::Nation,
        Kind::Count(Unit::Days),
        (50, 80),
    ),
    Spec::new(
        "working_time.scheduled_workdays_per_month",
        Level::Nation,
        Kind::Count(Unit::Days),
        (15, 31),
    ),
    Spec::new("overtime.multiple.extended_day", Level::Nation, Kind::Multiple, (1, 5)),
    Spec::new("overtime.multiple.rest_day", Level::Nation, Kind::Multiple, (1, 5)),
    Spec::new("overtime.multiple.statutory_holiday", Level::Nation, Kind::Multiple, (1, 5)),
    Spec::new("overtime.multiple.piece", Level::Nation, Kind::Table(MULTIPLES), (1, 5)),
    Spec::new("overtime.averaged.excess_multiple", Level::Nation, Kind::Multiple, (1, 5)),
    Spec::new(
        "overtime.averaged.statutory_holiday_multiple",
        Level::Nation,
        Kind::Multiple,
        (1, 5),
    ),
    Spec::new("overtime.unfixed_rule", Level::Nation, Kind::Text, (0, 0)),
    Spec::new("overtime.limit.usual_per_day", Level::Nation, Kind::Count(Unit::Hours), (0, 24)),
    Spec::new(
        "overtime.limit.special_per_day",
        Level::Nation,
        Kind::Count(Unit::Hours),
        (0, 24),
    ),
    Spec::new("overtime.limit.per_month", Level::Nation, Kind::Count(Unit::Hours), (0, 200)),
    Spec::new("overtime.holiday_is_paid", Level::Nation, Kind::YesNo, (0, 0)),
    Spec::new("overtime.burden_of_proof", Level::Nation, Kind::Text, (0, 0)),
    Spec::new(
        "overtime.banned.pregnant_months",
        Level::Nation,
        Kind::Count(Unit::Months),
        (1, 10),
    ),
    Spec::new(
        "overtime.banned.nursing_child_under",
        Level::Nation,
        Kind::Count(Unit::Years),
        (0, 5),
    ),
    Spec::new("holiday.rule", Level::Nation, Kind::Table(STATUTORY_DAYS), (1, 31)),
    Spec::new("holiday.weekend_substitute", Level::Nation, Kind::Text, (0, 0)),
    Spec::new("holiday.moved_rest_days", Level::Nation, Kind::Text, (0, 0)),
    Spec::new("holiday.partial_days", Level::Nation, Kind::Table(PARTIAL_DAYS), (0, 31)),
    Spec::new("holiday.partial_pay", Level::Nation, Kind::Text, (0, 0)),
    Spec::new("holiday.local_power", Level::Nation, Kind::Text, (0, 0)),
    Spec::new("holiday.overtime_scope", Level::Nation, Kind::Text, (0, 0)),
    Spec::new("holiday.same_date", Level::Nation, Kind::Text, (0, 0)),
    Spec::new("holiday.arrangement", Level::Nation, Kind::Table(ARRANGED_DAYS), (0, 0)),
    Spec::new("annual_leave.days", Level::Nation, Kind::Table(DAYS_BY_YEARS), (1, 60)),
    Spec::new(
        "annual_leave.continuous_months",
        Level::Nation,
        Kind::Count(Unit::Months),
        (1, 60),
    ),
    Spec::new(
        "annual_leave.exclusions",
        Level::Nation,
        Kind::Record(LEAVE_EXCLUSIONS),
        (1, 365),
    ),
    Spec::new("annual_leave.lieu_total_pct", Level::Nation, Kind::Percent, (100, 500)),
    Spec::new("annual_leave.lieu_declined_in_writing", Level::Nation, Kind::Percent, (0, 500)),
    Spec::new("annual_leave.wage_window", Level::Nation, Kind::Count(Unit::Months), (1, 60)),
    Spec::new(
        "annual_leave.proration_divisor",
        Level::Nation,
        Kind::Count(Unit::Days),
        (360, 366),
    ),
    Spec::new("contract.written_within", Level::Nation, Kind::Count(Unit::Months), (0, 12)),
    Spec::new("contract.double_wage", Level::Nation, Kind::Multiple, (1, 5)),
    Spec::new(
        "contract.deemed_open_ended_after",
        Level::Nation,
        Kind::Count(Unit::Years),
        (0, 10),
    ),
    Spec::new("part_time.hours_per_day_avg", Level::Nation, Kind::Count(Unit::Hours), (0, 24)),
    Spec::new("part_time.hours_per_week", Level::Nation, Kind::Count(Unit::Hours), (0, 168)),
    Spec::new("part_time.pay_period_max", Level::Nation, Kind::Count(Unit::Days), (1, 31)),
    Spec::new("part_time.probation_allowed", Level::Nation, Kind::YesNo, (0, 0)),
    Spec::new("part_time.statutory_holiday_multiple", Level::Nation, Kind::Multiple, (1, 5)),
    Spec::new("dispatch.contract_min", Level::Nation, Kind::Count(Unit::Years), (0, 10)),
    Spec::new("dispatch.temporary_post_max", Level::Nation, Kind::Count(Unit::Months), (0, 24)),
    Spec::new("dispatch.host_duties", Level::Nation, Kind::Text, (0, 0)),
    Spec::new("dispatch.share_max", Level::Nation, Kind::Percent, (0, 100)),
    Spec::new("probation.pct_min", Level::Nation, Kind::Percent, (0, 100)),
    Spec::new("probation.max_months", Level::Nation, Kind::Table(MONTHS_BY_CONTRACT), (1, 60)),
    Spec::new("pay.period_max", Level::Nation, Kind::Count(Unit::Months), (0, 12)),
    Spec::new("pay.damage_deduction_max_pct", Level::Nation, Kind::Percent, (0, 100)),
    Spec::new("pay.lawful_deductions", Level::Nation, Kind::Text, (0, 0)),
    Spec::new("pay.records_kept", Level::Nation, Kind::Record(RECORDS_KEPT), (1, 30)),
    Spec::new("pay.deposit_banned", Level::Nation, Kind::YesNo, (0, 0)),
    Spec::new("work.minimum_age", Level::Nation, Kind::Count(Unit::Age), (14, 18)),
    Spec::new("overage.rights", Level::Nation, Kind::Text, (0, 0)),
    Spec::new("relation.three_elements", Level::Nation, Kind::Text, (0, 0)),
    Spec::new("minimum_wage.definition", Level::Nation, Kind::Text, (0, 0)),
    Spec::new("minimum_wage.excluded_kinds_national", Level::Nation, Kind::Text, (0, 0)),
    Spec::new("minimum_wage.housing_meal_national", Level::Nation, Kind::Text, (0, 0)),
    Spec::new("minimum_wage.piece_rate", Level::Nation, Kind::Text, (0, 0)),
    Spec::new("minimum_wage.own_absence", Level::Nation, Kind::Text, (0, 0)),
    Spec::new(
        "minimum_wage.tell_workers_within",
        Level::Nation,
        Kind::Count(Unit::Days),
        (0, 365),
    ),
    Spec::new("minimum_wage.duty", Level::Nation, Kind::Text, (0, 0)),
    Spec::new("minimum_wage.place", Level::Nation, Kind::Text, (0, 0)),
    Spec::new("minimum_wage.penalty_pct", Level::Nation, Kind::Record(RANGE), (0, 500)),
    Spec::new("sick_pay.floor_pct", Level::Nation, Kind::Percent, (0, 100)),
    Spec::new("stoppage.first_cycle", Level::Nation, Kind::Text, (0, 0)),
    Spec::new("package_pay.rule", Level::Nation, Kind::Text, (0, 0)),
    Spec::new("overtime.waiver", Level::Nation, Kind::Text, (0, 0)),
    Spec::new("new_form.classes", Level::Nation, Kind::Text, (0, 0)),
    Spec::new("new_form.minimum", Level::Nation, Kind::Text, (0, 0)),
    Spec::new("new_form.working_time", Level::Nation, Kind::Text, (0, 0)),
    Spec::new("new_form.rest", Level::Nation, Kind::Text, (0, 0)),
    Spec::new("new_form.statutory_holiday", Level::Nation, Kind::Text, (0, 0)),
    Spec::new("new_form.pay_components", Level::Nation, Kind::Text, (0, 0)),
    Spec::new("occupational_injury.scope", Level::Nation, Kind::Text, (0, 0)),
    Spec::new("occupational_injury.worker_share", Level::Nation, Kind::Percent, (0, 100)),
    Spec::new(
        "occupational_injury.fee_per_order",
        Level::Nation,
        Kind::Money(Per::Once),
        (0, 100),
    ),
    Spec::new("new_form.national_regulation", Level::Nation, Kind::Text, (0, 0)),
    Spec::new("claim.arbitration_limit", Level::Nation, Kind::Count(Unit::Years), (0, 10)),
    Spec::new(
        "claim.arbitration_limit_wages",
        Level::Nation,
        Kind::Count(Unit::Years),
        (0, 10),
    ),
    Spec::new(
        "claim.final_award_max",
        Level::Nation,
        Kind::Count(Unit::MonthlyStandards),
        (1, 60),
    ),
    Spec::new("claim.award_to_court", Level::Nation, Kind::Record(AWARD_TO_COURT), (1, 90)),
    Spec::new("claim.arbitration_time", Level::Nation, Kind::Record(TIME_DAYS), (1, 365)),
    Spec::new("claim.inspection_limit", Level::Nation, Kind::Count(Unit::Years), (0, 10)),
    Spec::new("claim.inspection_time", Level::Nation, Kind::Record(TIME_WORKDAYS), (1, 365)),
    Spec::new("claim.wage_crime", Level::Nation, Kind::Record(WAGE_CRIME), (1, 1_000_000)),
    Spec::new("hotline.labour", Level::Nation, Kind::Text, (0, 0)),
    Spec::new("hotline.legal_aid", Level::Nation, Kind::Text, (0, 0)),
    Spec::new("hotline.government", Level::Nation, Kind::Text, (0, 0)),
    Spec::new("hotline.union", Level::Nation, Kind::Text, (0, 0)),
    Spec::new("flexible_pension.rate", Level::Nation, Kind::Percent, (0, 100)),
    Spec::new(
        "flexible_pension.to_account",
        Level::Nation,
        Kind::Count(Unit::Points),
        (0, 100),
    ),
    Spec::new("flexible_pension.base_floor_pct", Level::Nation, Kind::Percent, (0, 100)),
    Spec::new("flexible_pension.base_ceiling_pct", Level::Nation, Kind::Percent, (100, 1000)),
    Spec::new("flexible_pension.pay_rhythm", Level::Nation, Kind::Text, (0, 0)),
    Spec::new("flexible_pension.backpay", Level::Nation, Kind::Text, (0, 0)),
    Spec::new("flexible_pension.age", Level::Nation, Kind::Count(Unit::Age), (14, 70)),
    Spec::new(
        "pension.minimum_months_base",
        Level::Nation,
        Kind::Count(Unit::Months),
        (60, 600),
    ),
    Spec::new("pension.base_formula", Level::Nation, Kind::Text, (0, 0)),
    Spec::new("pension.account_formula", Level::Nation, Kind::Text, (0, 0)),
    Spec::new("retirement.men", Level::Nation, Kind::Record(RETIREMENT), (1, 120)),
    Spec::new("retirement.women_55", Level::Nation, Kind::Record(RETIREMENT), (1, 120)),
    Spec::new("retirement.women_50", Level::Nation, Kind::Record(RETIREMENT), (1, 120)),
    Spec::new("retirement.early_max", Level::Nation, Kind::Count(Unit::Months), (0, 120)),
    Spec::new("retirement.late_max", Level::Nation, Kind::Count(Unit::Months), (0, 120)),
    Spec::new("pension.minimum_months", Level::Nation, Kind::Table(MONTHS_BY_YEAR), (60, 2100)),
    Spec::new("pension.payout_months", Level::Nation, Kind::Table(MONTHS_BY_AGE), (40, 300)),
    Spec::new("pension.account_interest", Level::Nation, Kind::Percent, (0, 20)),
    Spec::new(
        "resident_medical.individual",
        Level::Nation,
        Kind::Money(Per::Year),
        (100, 5000),
    ),
    Spec::new(
        "resident_medical.government",
        Level::Nation,
        Kind::Money(Per::Year),
        (100, 5000),
    ),
    Spec::new("resident_medical.wait.fixed", Level::Nation, Kind::Count(Unit::Months), (0, 60)),
    Spec::new(
        "resident_medical.wait.per_further_broken_year",
        Level::Nation,
        Kind::Count(Unit::Months),
        (0, 60),
    ),
    Spec::new(
        "resident_medical.wait.per_extra_year_paid",
        Level::Nation,
        Kind::Count(Unit::Months),
        (0, 60),
    ),
    Spec::new(
        "resident_medical.wait.four_years_broken",
        Level::Nation,
        Kind::Count(Unit::Months),
        (0, 60),
    ),
    Spec::new(
        "resident_medical.wait.employee_exception_months",
        Level::Nation,
        Kind::Count(Unit::Months),
        (0, 60),
    ),
    Spec::new("employee_medical.retirement_rule", Level::Nation, Kind::Text, (0, 0)),
    Spec::new("register.within", Level::Nation, Kind::Count(Unit::Days), (0, 365)),
    Spec::new("unemployment.statutory_rate", Level::Nation, Kind::Shares, (0, 100)),
    Spec::new("housing_fund.rate_range", Level::Nation, Kind::Record(RANGE), (0, 100)),
    Spec::new("contribution.base_rule", Level::Nation, Kind::Text, (0, 0)),
    Spec::new("contribution.rounding", Level::Nation, Kind::Text, (0, 0)),
    Spec::new("relation.disguised_employee", Level::Nation, Kind::Text, (0, 0)),
    Spec::new("insurance_subsidy.share_max", Level::Nation, Kind::Record(SHARE), (1, 10)),
    Spec::new(
        "insurance_subsidy.months_max",
        Level::Nation,
        Kind::Count(Unit::Months),
        (1, 240),
    ),
    Spec::new(
        "insurance_subsidy.graduates",
        Level::Nation,
        Kind::Record(GRADUATE_SUBSIDY),
        (1, 240),
    ),
    Spec::new(
        "training.skill_upgrade.amount_max",
        Level::Nation,
        Kind::Table(AMOUNT_BY_LEVEL),
        (1, 50_000),
    ),
    Spec::new(
        "training.skill_upgrade.relaxed_until",
        Level::Nation,
        Kind::Record(UNTIL),
        (0, 0),
    ),
    Spec::new("training.subsidy.groups", Level::Nation, Kind::Table(TRAINING_GROUPS), (0, 0)),
    Spec::new("training.subsidy.age", Level::Nation, Kind::Count(Unit::Age), (14, 70)),
    Spec::new(
        "training.apprentice.per_year",
        Level::Nation,
        Kind::Money(Per::Year),
        (0, 50_000),
    ),
    Spec::new("training.work_based", Level::Nation, Kind::Text, (0, 0)),
    Spec::new("training.job_search_subsidy.rule", Level::Nation, Kind::Text, (0, 0)),
    Spec::new("resident_pension.who", Level::Nation, Kind::Text, (0, 0)),
    Spec::new(
        "resident_pension.formula",
        Level::Nation,
        Kind::Record(RESIDENT_FORMULA),
        (1, 300),
    ),
    Spec::new(
        "resident_pension.national_base",
        Level::Nation,
        Kind::Money(Per::Month),
        (0, 5000),
    ),
    Spec::new("resident_pension.transfer", Level::Nation, Kind::Text, (0, 0)),
    Spec::new(
        "minimum_wage.monthly.tier_1",
        Level::Province,
        Kind::Money(Per::Month),
        (500, 20_000),
    ),
    Spec::new(
        "minimum_wage.monthly.tier_2",
        Level::Province,
        Kind::Money(Per::Month),
        (500, 20_000),
    ),
    Spec::new(
        "minimum_wage.monthly.tier_3",
        Level::Province,
        Kind::Money(Per::Month),
        (500, 20_000),
    ),
    Spec::new("minimum_wage.hourly.tier_1", Level::Province, Kind::Money(Per::Hour), (3, 200)),
    Spec::new("minimum_wage.hourly.tier_2", Level::Province, Kind::Money(Per::Hour), (3, 200)),
    Spec::new("minimum_wage.hourly.tier_3", Level::Province, Kind::Money(Per::Hour), (3, 200)),
    Spec::new(
        "minimum_wage.tier_of.<county>",
        Level::Province,
        Kind::Count(Unit::Tier),
        (1, 9),
    ),
    Spec::new("minimum_wage.own_contributions_count", Level::Province, Kind::YesNo, (0, 0)),
    Spec::new("minimum_wage.excluded_kinds", Level::Province, Kind::Text, (0, 0)),
    Spec::new("minimum_wage.housing_meal", Level::Province, Kind::YesNo, (0, 0)),
    Spec::new("minimum_wage.hourly_components", Level::Province, Kind::Text, (0, 0)),
    Spec::new("minimum_wage.mid_month_rule", Level::Province, Kind::Text, (0, 0)),
    Spec::new("heat_allowance.per_day", Level::Province, Kind::Money(Per::Day), (0, 200)),
    Spec::new("sick_pay.pct_by_service", Level::Province, Kind::Table(PCT_BY_YEARS), (0, 100)),
    Spec::new("stoppage.idle_pay", Level::Province, Kind::Money(Per::Month), (0, 20_000)),
    Spec::new("overtime.base_components", Level::Province, Kind::Text, (0, 0)),
    Spec::new("overtime.unfixed.statutory_holiday", Level::Province, Kind::Multiple, (1, 5)),
    Spec::new(
        "contribution.reference_wage",
        Level::Province,
        Kind::Money(Per::Month),
        (1000, 50_000),
    ),
    Spec::new("pension.base_floor", Level::Province, Kind::Money(Per::Month), (1000, 200_000)),
    Spec::new(
        "pension.base_ceiling",
        Level::Province,
        Kind::Money(Per::Month),
        (1000, 200_000),
    ),
    Spec::new(
        "unemployment.base_floor",
        Level::Province,
        Kind::Money(Per::Month),
        (1000, 200_000),
    ),
    Spec::new(
        "unemployment.base_ceiling",
        Level::Province,
        Kind::Money(Per::Month),
        (1000, 200_000),
    ),
    Spec::new("injury.base_floor", Level::Province, Kind::Money(Per::Month), (1000, 200_000)),
    Spec::new("injury.base_ceiling", Level::Province, Kind::Money(Per::Month), (1000, 200_000)),
    Spec::new(
        "employee_medical.base_floor",
        Level::Province,
        Kind::Money(Per::Month),
        (1000, 200_000),
    ),
    Spec::new(
        "employee_medical.base_ceiling",
        Level::Province,
        Kind::Money(Per::Month),
        (1000, 200_000),
    ),
    Spec::new("pension.rate", Level::Province, Kind::Shares, (0, 100)),
    Spec::new("unemployment.rate", Level::Province, Kind::Shares, (0, 100)),
    Spec::new("injury.rate.class_1", Level::Province, Kind::Percent, (0, 10)),
    Spec::new("injury.rate.class_2", Level::Province, Kind::Percent, (0, 10)),
    Spec::new("injury.rate.class_3", Level::Province, Kind::Percent, (0, 10)),
    Spec::new("injury.rate.class_4", Level::Province, Kind::Percent, (0, 10)),
    Spec::new("injury.rate.class_5", Level::Province, Kind::Percent, (0, 10)),
    Spec::new("injury.rate.class_6", Level::Province, Kind::Percent, (0, 10)),
    Spec::new("injury.rate.class_7", Level::Province, Kind::Percent, (0, 10)),
    Spec::new("injury.rate.class_8", Level::Province, Kind::Percent, (0, 10)),
    Spec::new("injury.project_rate", Level::Province, Kind::Percent, (0, 10)),
    Spec::new("injury.discount", Level::Province, Kind::Percent, (0, 100)),
    Spec::new("injury.float_factor", Level::Province, Kind::Multiple, (0, 5)),
    Spec::new("employee_medical.employee_rate", Level::Province, Kind::Percent, (0, 100)),
    Spec::new(
        "employee_medical.retirement_years",
        Level::Province,
        Kind::Record(MEN_AND_WOMEN),
        (0, 60),
    ),
    Spec::new("employee_medical.missing_years", Level::Province, Kind::Text, (0, 0)),
    Spec::new("long_term_care.rate", Level::Province, Kind::Shares, (0, 100)),
    Spec::new("pension.payout_base", Level::Province, Kind::Money(Per::Month), (1000, 50_000)),
    Spec::new("pension.transition_pct", Level::Province, Kind::Percent, (0, 10)),
    Spec::new("pension.account_start", Level::Province, Kind::Record(START_MONTH), (0, 0)),
    Spec::new("pension.one_child_pct", Level::Province, Kind::Percent, (0, 100)),
    Spec::new(
        "pension.average_pension",
        Level::Province,
        Kind::Money(Per::Month),
        (500, 50_000),
    ),
    Spec::new("retirement.flexible_women", Level::Province, Kind::Count(Unit::Age), (50, 55)),
    Spec::new("flexible_pension.grades", Level::Province, Kind::Table(GRADES), (0, 300)),
    Spec::new("flexible_pension.cut_off", Level::Province, Kind::Record(UNTIL), (0, 0)),
    Spec::new("insurance_subsidy.share", Level::Province, Kind::Table(SHARE_BY_GROUP), (1, 10)),
    Spec::new(
        "insurance_subsidy.months",
        Level::Province,
        Kind::Record(SUBSIDY_MONTHS),
        (1, 240),
    ),
    Spec::new(
        "insurance_subsidy.groups",
        Level::Province,
        Kind::Table(SUBSIDY_GROUPS),
        (1, 70),
    ),
    Spec::new(
        "insurance_subsidy.excluded",
        Level::Province,
        Kind::Table(SUBSIDY_EXCLUDED),
        (0, 0),
    ),
    Spec::new("insurance_subsidy.order", Level::Province, Kind::Text, (0, 0)),
    Spec::new("insurance_subsidy.base", Level::Province, Kind::Text, (0, 0)),
    Spec::new("insurance_subsidy.apply_window", Level::Province, Kind::Text, (0, 0)),
    Spec::new("resident_pension.base_yn", Level::Province, Kind::Money(Per::Month), (0, 5000)),
    Spec::new(
        "resident_pension.grades_yn",
        Level::Province,
        Kind::Table(YEARLY_GRADES),
        (0, 100_000),
    ),
    Spec::new(
        "resident_pension.top_grade",
        Level::Province,
        Kind::Money(Per::Year),
        (0, 100_000),
    ),
    Spec::new(
        "resident_pension.subsidy_by_grade",
        Level::Province,
        Kind::Table(SUBSIDY_BY_GRADE),
        (0, 100_000),
    ),
    Spec::new(
        "resident_pension.long_pay_addition",
        Level::Province,
        Kind::Money(Per::Month),
        (0, 1000),
    ),
    Spec::new(
        "training.skill_upgrade.amount",
        Level::Province,
        Kind::Table(AMOUNT_BY_LEVEL),
        (1, 50_000),
    ),
    Spec::new(
        "training.skill_upgrade.insured_months",
        Level::Province,
        Kind::Count(Unit::Months),
        (0, 600),
    ),
    Spec::new("training.skill_upgrade.who", Level::Province, Kind::Text, (0, 0)),
    Spec::new(
        "training.skill_upgrade.frequency",
        Level::Province,
        Kind::Record(CLAIMS_A_YEAR),
        (1, 20),
    ),
    Spec::new(
        "training.skill_upgrade.apply_within",
        Level::Province,
        Kind::Count(Unit::Months),
        (1, 60),
    ),
    Spec::new("training.skill_upgrade.once", Level::Province, Kind::Text, (0, 0)),
    Spec::new("training.amounts", Level::Province, Kind::Table(AMOUNT_BY_TRADE), (0, 50_000)),
    Spec::new("training.uplift_pct", Level::Province, Kind::Table(UPLIFTS), (0, 200)),
    Spec::new(
        "training.uplift_graduates_pct",
        Level::Province,
        Kind::Record(GRADUATE_UPLIFT),
        (0, 200),
    ),
    Spec::new(
        "training.entrepreneurship.online",
        Level::Province,
        Kind::Money(Per::Once),
        (0, 50_000),
    ),
    Spec::new(
        "training.entrepreneurship.amounts",
        Level::Province,
        Kind::Table(AMOUNT_BY_COURSE),
        (0, 50_000),
    ),
    Spec::new("training.step_by_step", Level::Province, Kind::Text, (0, 0)),
    Spec::new(
        "training.living_allowance",
        Level::Province,
        Kind::Record(LIVING_ALLOWANCE),
        (0, 1000),
    ),
    Spec::new(
        "training.job_search_subsidy.amount",
        Level::Province,
        Kind::Money(Per::Once),
        (0, 50_000),
    ),
    Spec::new(
        "training.apprentice.amounts",
        Level::Province,
        Kind::Table(AMOUNT_BY_LEVEL),
        (1, 50_000),
    ),
    Spec::new("local_holiday.days", Level::Prefecture, Kind::Table(DATED_DAYS), (0, 0)),
    Spec::new("local_holiday.multiple", Level::Prefecture, Kind::Multiple, (1, 5)),
    Spec::new("employee_medical.employer_rate", Level::Prefecture, Kind::Percent, (0, 30)),
    Spec::new("employee_medical.maternity_rate", Level::Prefecture, Kind::Percent, (0, 30)),
    Spec::new(
        "employee_medical.catastrophic",
        Level::Prefecture,
        Kind::Record(FEE),
        (0, 10_000),
    ),
    Spec::new(
        "housing_fund.base_floor",
        Level::Prefecture,
        Kind::Money(Per::Month),
        (500, 50_000),
    ),
    Spec::new(
        "housing_fund.base_ceiling",
        Level::Prefecture,
        Kind::Money(Per::Month),
        (500, 200_000),
    ),
    Spec::new("housing_fund.rounding", Level::Prefecture, Kind::Record(ROUNDING), (0, 0)),
    Spec::new(
        "resident_medical.individual_local",
        Level::Prefecture,
        Kind::Money(Per::Year),
        (0, 5000),
    ),
    Spec::new("resident_medical.window", Level::Prefecture, Kind::Record(WINDOW), (0, 0)),
    Spec::new("resident_medical.assistance", Level::Prefecture, Kind::Text, (0, 0)),
    Spec::new("county.contract", Level::County, Kind::Text, (0, 0)),
    Spec::new("county.minimum_wage", Level::County, Kind::Text, (0, 0)),
    Spec::new("county.holiday_pay", Level::County, Kind::Text, (0, 0)),
    Spec::new("county.pension.hukou_limit", Level::County, Kind::Text, (0, 0)),
    Spec::new("county.pension.class_b", Level::County, Kind::Text, (0, 0)),
    Spec::new("county.medical.full_time", Level::County, Kind::Text, (0, 0)),
    Spec::new("county.medical.part_time", Level::County, Kind::Text, (0, 0)),
    Spec::new("county.medical.transfer", Level::County, Kind::Text, (0, 0)),
    Spec::new("county.medical.resident", Level::County, Kind::Text, (0, 0)),
    Spec::new("county.injury", Level::County, Kind::Text, (0, 0)),
    Spec::new("county.training", Level::County, Kind::Text, (0, 0)),
    Spec::new("county.disputes", Level::County, Kind::Text, (0, 0)),
    Spec::new("flexible_medical.plans", Level::County, Kind::Table(PLANS), (0, 0)),
    Spec::new(
        "flexible_medical.<plan>.rate",
        Level::County,
        Kind::Record(PLAN_RATE),
        (0, 20_000),
    ),
    Spec::new(
        "flexible_medical.<plan>.to_account",
        Level::County,
        Kind::Record(TO_ACCOUNT),
        (0, 20_000),
    ),
    Spec::new(
        "flexible_medical.<plan>.rounding_unit",
        Level::County,
        Kind::Record(ROUNDING_UNIT),
        (0, 0),
    ),
    Spec::new("flexible_medical.<plan>.entry_age", Level::County, Kind::Record(AGES), (0, 100)),
    Spec::new(
        "flexible_medical.<plan>.base",
        Level::County,
        Kind::Record(PLAN_BASE),
        (0, 200_000),
    ),
    Spec::new(
        "flexible_medical.<plan>.wait_first",
        Level::County,
        Kind::Count(Unit::Months),
        (0, 60),
    ),
    Spec::new(
        "flexible_medical.<plan>.wait_gap",
        Level::County,
        Kind::Record(WAIT_GAP),
        (0, 60),
    ),
    Spec::new(
        "flexible_medical.<plan>.wait_transfer",
        Level::County,
        Kind::Count(Unit::Months),
        (0, 60),
    ),
    Spec::new(
        "flexible_medical.minimum_years",
        Level::County,
        Kind::Record(MINIMUM_YEARS),
        (0, 200_000),
    ),
    Spec::new(
        "flexible_medical.catastrophic_fee",
        Level::County,
        Kind::Record(FEE),
        (0, 10_000),
    ),
    Spec::new("flexible_medical.pay_rhythm", Level::County, Kind::Record(PAY_RHYTHM), (0, 0)),
    Spec::new("flexible_medical.eligibility", Level::County, Kind::Text, (0, 0)),
    Spec::new(
        "flexible_medical.maternity",
        Level::County,
        Kind::Record(EXTRA_COVER),
        (0, 20_000),
    ),
    Spec::new(
        "flexible_medical.long_term_care",
        Level::County,
        Kind::Record(EXTRA_COVER),
        (0, 20_000),
    ),
    Spec::new("county.office.address", Level::County, Kind::Table(OFFICE_WORDS), (0, 0)),
    Spec::new("county.office.telephone", Level::County, Kind::Table(OFFICE_WORDS), (0, 0)),
    Spec::new("county.office.hours", Level::County, Kind::Table(OFFICE_WORDS), (0, 0)),
    Spec::new("training.county_catalogue", Level::County, Kind::Table(COURSES), (0, 0)),
    Spec::new("training.top_up", Level::County, Kind::Table(AMOUNT_BY_TRADE), (0, 50_000)),
    Spec::new("local_holiday.county_notice", Level::County, Kind::Table(DATED_DAYS), (0, 0)),
    Spec::new(
        "resident_pension.county_top_up",
        Level::County,
        Kind::Money(Per::Month),
        (0, 5000),
    ),
];
