//! The articles and figures the rule stands on. 依据与参数。

use crate::law::{Basis, Citation, Convention};
use crate::params::{Figure, InForce};
use crate::units::{Exact, Money};

/// 灵活就业人员按缴费基数和比例缴费。
pub(super) const CONTRIBUTION: Basis = Basis::law(&[DECISION, COUNTY_ITEM_9]);
/// 个人账户部分按比例记入。
pub(super) const ACCOUNT: Basis = Basis::law(&[DECISION]);
/// 统筹部分由减法得出。
pub(super) const POOLED: Basis =
    Basis { law: &[DECISION], convention: Some(Convention::PARTS_BY_SUBTRACTION) };
/// 多个月按月数相乘。
pub(super) const PERIOD: Basis = Basis::ours(Convention::MONTH_TIMES);
/// 缴费基数有上下限。
pub(super) const BOUNDS: Basis = Basis::law(&[DECISION]);
/// 社会保险补贴不超过实际缴费的规定比例。
pub(super) const SUBSIDY: Basis = Basis::law(&[
    Citation::new("employment-subsidy-measures-2023", ""),
    Citation::new("employment-subsidy-yunnan-2024", ""),
]);
/// 按退休年份的最低缴费年限。
pub(super) const MINIMUM: Basis =
    Basis::law(&[Citation::new("retirement-measures-2024", "附件2")]);
/// 基础养老金和个人账户养老金的计算。
pub(super) const FORMULA: Basis =
    Basis::law(&[DECISION, Citation::new("yunnan-pension-document-2006", "")]);
/// 平均缴费指数、缴费年限保留四位小数。
pub(super) const FOUR_DECIMALS: Basis = Basis::ours(Convention::FOUR_DECIMALS);
/// 带月份的年龄按月折算计发月数。
pub(super) const PAYOUT_MONTHS: Basis =
    Basis::law(&[Citation::new("pension-decision-2005", "附件")]);
/// 过渡性养老金。
pub(super) const TRANSITION: Basis = Basis::law(&[Citation::new("pension-rules-2007", "")]);
/// 独生子女父母增发。
pub(super) const ONE_CHILD: Basis = Basis::law(&[Citation::new("one-child-2002", "")]);
/// 以后各月按现在的水平推算。
pub(super) const ESTIMATE: Basis = Basis::ours(Convention::ESTIMATE);
/// 余额不详的，按已缴推算。
pub(super) const BALANCE_FROM_PAID: Basis = Basis::ours(Convention::BALANCE_FROM_PAID);
/// 回本按名义金额。
pub(super) const NOMINAL: Basis = Basis::ours(Convention::NOMINAL);
/// 城乡居民养老金：基础养老金加个人账户养老金。
pub(super) const RESIDENT: Basis =
    Basis::law(&[Citation::new("yunnan-resident-pension-answers", "")]);
/// 长缴多得。
pub(super) const LONG_PAY: Basis = Basis::law(&[Citation::new("resident-pension-2014", "")]);

const DECISION: Citation = Citation::new("pension-decision-2005", "");
const COUNTY_ITEM_9: Citation = Citation::new("county-plan-2022", "第9项");

/// Contribution rate. 缴费比例。
pub(super) const RATE: Figure<Exact> = Figure::new("flexible_pension.rate");
/// What of it goes into the account. 记入个人账户。
pub(super) const TO_ACCOUNT: Figure<Exact> = Figure::new("flexible_pension.to_account");
/// The grade that is the published floor. 下限档次。
pub(super) const FLOOR_GRADE: Figure<Exact> = Figure::new("flexible_pension.base_floor_pct");
/// The grade that is the published ceiling. 上限档次。
pub(super) const CEILING_GRADE: Figure<Exact> =
    Figure::new("flexible_pension.base_ceiling_pct");
/// The county's own list of grades. 缴费档次表。
pub(super) const GRADES: &str = "flexible_pension.grades";
/// Last day to pay a year's months. 截止日。
pub(super) const CUT_OFF: &str = "flexible_pension.cut_off";
/// That past years cannot be paid for. 不能补缴。
pub(super) const BACKPAY: Figure<InForce> = Figure::new("flexible_pension.backpay");
/// How it is paid; no first day is known. 缴费周期。
pub(super) const RHYTHM: &str = "flexible_pension.pay_rhythm";
/// The least age of work. 最低就业年龄。
pub(super) const LEAST_AGE: Figure<Exact> = Figure::new("work.minimum_age");
/// No limit by household registration. 没有户籍限制。
pub(super) const HOUSEHOLD: Figure<InForce> = Figure::new("county.pension.hukou_limit");
/// The choice of managed workers. 不完全符合确立劳动关系情形的人员。
pub(super) const CLASS_B: Figure<InForce> = Figure::new("county.pension.class_b");
/// Employees made to pay as flexible workers. 以灵活就业身份参保的职工。
pub(super) const DISGUISED: Figure<InForce> = Figure::new("relation.disguised_employee");
/// Reference wage. 全口径平均工资。
pub(super) const REFERENCE_WAGE: Figure<Money> = Figure::new("contribution.reference_wage");
/// Floor of the base. 缴费基数下限。
pub(super) const BASE_FLOOR: Figure<Money> = Figure::new("pension.base_floor");
/// Ceiling of the base. 缴费基数上限。
pub(super) const BASE_CEILING: Figure<Money> = Figure::new("pension.base_ceiling");

/// Shares of the subsidy by group. 补贴比例。
pub(super) const SUBSIDY_SHARE: &str = "insurance_subsidy.share";
/// How long the subsidy runs. 补贴期限。
pub(super) const SUBSIDY_MONTHS: &str = "insurance_subsidy.months";
/// The national bounds of it. 国家上限。
pub(super) const SUBSIDY_SHARE_MOST: &str = "insurance_subsidy.share_max";
/// The national bound of its months. 国家月数上限。
pub(super) const SUBSIDY_MONTHS_MOST: Figure<Exact> =
    Figure::new("insurance_subsidy.months_max");
/// Who gets it. 补贴对象。
pub(super) const SUBSIDY_GROUPS: Figure<InForce> = Figure::new("insurance_subsidy.groups");
/// Who does not. 不予补贴的人员。
pub(super) const SUBSIDY_EXCLUDED: Figure<InForce> = Figure::new("insurance_subsidy.excluded");
/// Paid first, subsidised afterwards. 先缴后补。
pub(super) const SUBSIDY_ORDER: Figure<InForce> = Figure::new("insurance_subsidy.order");
/// Which base counts for it. 补贴基数限制。
pub(super) const SUBSIDY_BASE: Figure<InForce> = Figure::new("insurance_subsidy.base");
/// When to apply for it. 补贴申请时间。
pub(super) const SUBSIDY_WINDOW: Figure<InForce> =
    Figure::new("insurance_subsidy.apply_window");

/// The original age of women in flexible employment. 灵活就业女性的原退休年龄。
pub(super) const FLEXIBLE_WOMEN: Figure<Exact> = Figure::new("retirement.flexible_women");
/// Least months by the year of retirement. 最低缴费月数。
pub(super) const MINIMUM_MONTHS: &str = "pension.minimum_months";
/// Least months of years before that table. 基本规定的最低缴费月数。
pub(super) const MINIMUM_BEFORE: Figure<Exact> = Figure::new("pension.minimum_months_base");

/// Payout base. 养老金计发基数。
pub(super) const PAYOUT_BASE: Figure<Money> = Figure::new("pension.payout_base");
/// Payout months by age. 计发月数表。
pub(super) const PAYOUT_TABLE: &str = "pension.payout_months";
/// The formula of the base pension. 基础养老金算法。
pub(super) const BASE_FORMULA: Figure<InForce> = Figure::new("pension.base_formula");
/// The formula of the account pension. 个人账户养老金算法。
pub(super) const ACCOUNT_FORMULA: Figure<InForce> = Figure::new("pension.account_formula");
/// The month in which individual accounts began. 个人账户建立月份。
pub(super) const ACCOUNT_START: Figure<InForce> = Figure::new("pension.account_start");
/// Transition coefficient. 过渡系数。
pub(super) const TRANSITION_RATE: Figure<Exact> = Figure::new("pension.transition_pct");
/// One-child addition. 独生子女父母增发比例。
pub(super) const ONE_CHILD_RATE: Figure<Exact> = Figure::new("pension.one_child_pct");
/// Average pension of the province. 全省月平均养老金。
pub(super) const AVERAGE_PENSION: Figure<Money> = Figure::new("pension.average_pension");

/// Divisor, age and least years of the residents' pension. 居民养老金算法。
pub(super) const RESIDENT_FORMULA: &str = "resident_pension.formula";
/// Who may join; known by its year only. 居民养老参保对象。
pub(super) const RESIDENT_WHO: Figure<InForce> = Figure::new("resident_pension.who");
/// Its grades. 居民养老缴费档次。
pub(super) const RESIDENT_GRADES: &str = "resident_pension.grades_yn";
/// Its top grade of a year. 居民养老最高档。
pub(super) const RESIDENT_TOP: Figure<Money> = Figure::new("resident_pension.top_grade");
/// What the government adds by grade. 政府缴费补贴。
pub(super) const RESIDENT_SUBSIDY: &str = "resident_pension.subsidy_by_grade";
/// Base pension of residents in the province. 居民基础养老金。
pub(super) const RESIDENT_BASE: Figure<Money> = Figure::new("resident_pension.base_yn");
/// The county's addition to it. 县加发。
pub(super) const RESIDENT_TOP_UP: Figure<Money> = Figure::new("resident_pension.county_top_up");
/// The addition for paying longer. 长缴加发。
pub(super) const LONG_PAY_RATE: Figure<Money> =
    Figure::new("resident_pension.long_pay_addition");
