//! The names of the figures that an answer on pension insurance can lack or rest on. 参数名称。

use crate::report::say::{Both, both};

/// Names by whole key. 参数名称。
pub(in crate::report) const FIGURES: &[(&str, Both)] = &[
    ("flexible_pension.rate", both!("灵活就业养老保险缴费比例", "flexible pension rate")),
    (
        "flexible_pension.to_account",
        both!("灵活就业养老缴费记入个人账户的比例", "share into the individual account"),
    ),
    (
        "flexible_pension.backpay",
        both!("能否补缴以前年度的规定", "rule on paying for past years"),
    ),
    ("flexible_pension.grades", both!("灵活就业养老缴费档次表", "list of contribution grades")),
    (
        "flexible_pension.cut_off",
        both!("灵活就业当年缴费截止日", "last day to pay a year's months"),
    ),
    (
        "contribution.reference_wage",
        both!("上年全口径城镇单位就业人员平均工资", "reference wage"),
    ),
    (
        "pension.base_floor",
        both!("养老保险缴费基数下限", "floor of the pension contribution base"),
    ),
    (
        "pension.base_ceiling",
        both!("养老保险缴费基数上限", "ceiling of the pension contribution base"),
    ),
    (
        "pension.minimum_months",
        both!("按退休年份的最低缴费月数", "minimum contribution months by retirement year"),
    ),
    (
        "pension.minimum_months_base",
        both!("最低缴费月数（基本规定）", "minimum contribution months, basic rule"),
    ),
    ("pension.payout_base", both!("养老金计发基数", "payout base")),
    ("pension.payout_months", both!("计发月数表", "table of payout months")),
    ("pension.average_pension", both!("全省月平均养老金", "average pension of the province")),
    ("pension.transition_pct", both!("过渡性养老金系数", "transition coefficient")),
    ("pension.one_child_pct", both!("独生子女父母增发比例", "one-child share")),
    ("pension.account_start", both!("个人账户建立月份", "start of individual accounts")),
    ("retirement.men", both!("男职工法定退休年龄", "statutory retirement age of men")),
    (
        "retirement.women_55",
        both!("原55岁女职工法定退休年龄", "statutory retirement age of women, original 55"),
    ),
    (
        "retirement.women_50",
        both!("原50岁女职工法定退休年龄", "statutory retirement age of women, original 50"),
    ),
    ("retirement.early_max", both!("弹性提前退休上限", "earliest retirement")),
    ("retirement.late_max", both!("弹性延迟退休上限", "latest retirement")),
    (
        "retirement.flexible_women",
        both!(
            "灵活就业女性的原退休年龄（50或55）",
            "original age of women in flexible employment (50 or 55)"
        ),
    ),
    ("insurance_subsidy.share", both!("社会保险补贴比例上限", "greatest share of the subsidy")),
    ("insurance_subsidy.months", both!("社会保险补贴期限", "how long the subsidy runs")),
    ("insurance_subsidy.base", both!("社会保险补贴的基数限制", "base limit of the subsidy")),
    (
        "insurance_subsidy.apply_window",
        both!("社会保险补贴的申请时间", "days to apply for the subsidy"),
    ),
    (
        "resident_pension.formula",
        both!("城乡居民养老金算法", "formula of the residents' pension"),
    ),
    (
        "resident_pension.who",
        both!("城乡居民养老保险参保对象", "who may join the resident scheme"),
    ),
    (
        "resident_pension.base_yn",
        both!(
            "城乡居民基础养老金云南标准（含国家部分）",
            "residents' base pension in Yunnan, the national part included"
        ),
    ),
    (
        "resident_pension.county_top_up",
        both!("建水县居民基础养老金加发", "county addition to the residents' base pension"),
    ),
    (
        "resident_pension.grades_yn",
        both!("城乡居民养老保险缴费档次", "grades of the resident scheme"),
    ),
    (
        "resident_pension.top_grade",
        both!("城乡居民养老保险当年最高档", "top grade of the resident scheme"),
    ),
    (
        "resident_pension.subsidy_by_grade",
        both!("城乡居民养老缴费补贴", "government subsidy by grade"),
    ),
    (
        "resident_pension.long_pay_addition",
        both!("长缴加发基础养老金", "addition for paying longer"),
    ),
];
