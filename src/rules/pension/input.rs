//! What the rule asks. 输入。

use crate::units::{Exact, Money, WageMonth};

/// One person and what is to be paid. 一个人的缴费打算。
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Input {
    /// How the person works. 用工形式。
    pub class: Class,
    /// The month in which this is asked. 现在的月份。
    pub now: WageMonth,
    /// The first month to be paid. 起缴月份。
    pub first: WageMonth,
    /// How many months are paid at once. 一次缴几个月。
    pub months: i64,
    /// The grade or the base. 缴费档次或基数。
    pub grade: Grade,
    /// The grades to compare, in per cent, where the county's list is not known. 对比档次。
    pub presets: Vec<i64>,
    /// For the social-insurance subsidy, if it is asked for. 社会保险补贴。
    pub subsidy: Option<SubsidyCase>,
    /// For retirement and pension, if they are asked for. 退休与养老金。
    pub person: Option<Person>,
    /// For the resident scheme beside it, if it is asked for. 城乡居民养老保险。
    pub resident: Option<ResidentCase>,
}

/// How the person works. 用工形式。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// Self-directed. 自主经营。
    SelfDirected,
    /// Managed by a platform without a full labour relation. 不完全符合确立劳动关系情形。
    Managed,
    /// Part-time. 非全日制。
    PartTime,
    /// Without work. 失业。
    Unemployed,
    /// Full-time: the employer must insure. 全日制。
    FullTime,
    /// Dispatched: the dispatch unit must insure. 劳务派遣。
    Dispatched,
}

impl Class {
    /// Whether an employer must insure the person.
    pub const fn is_insured_by_employer(self) -> bool {
        match self {
            Self::FullTime | Self::Dispatched => true,
            Self::SelfDirected | Self::Managed | Self::PartTime | Self::Unemployed => false,
        }
    }
}

/// What the contribution is worked out from. 缴费基数的选择。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grade {
    /// A share of the reference wage, in per cent. 档次。
    Percent(i64),
    /// A base of one's own. 自选基数。
    Base(Money),
}

/// Who asks for the subsidy, and what was had already. 社会保险补贴。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SubsidyCase {
    /// The group.
    pub group: SubsidyGroup,
    /// Months already had, in all. 累计已享受月数。
    pub used: i64,
    /// Months already had in this application year. 本年度已享受月数。
    pub used_this_year: i64,
    /// The month of the first approval, if there was one. 首次核定月份。
    pub approved: Option<WageMonth>,
}

/// A group of people with the subsidy. 补贴对象。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SubsidyGroup {
    /// Hard to employ for any reason but long unemployment. 就业困难人员。
    General,
    /// Unemployed for a year and more, and nothing else. 登记失业一年以上人员。
    LongUnemployed,
    /// In that group and in another. 两类都属于。
    Both,
    /// A recent graduate. 高校毕业生。
    Graduate,
}

/// Which schedule of retirement. 退休类别。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Schedule {
    /// Men. 男职工。
    Men,
    /// Women whose original age is the higher one. 原五十五周岁女职工。
    WomenHigher,
    /// Women whose original age is the lower one. 原五十周岁女职工。
    WomenLower,
}

/// Man or woman, and of a woman the original age, where she knows it. 性别与原退休年龄。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sex {
    /// A man.
    Man,
    /// A woman whose original age is known.
    Woman(Schedule),
    /// A woman whose original age is not known: both are shown.
    WomanOfEitherAge,
}

/// What retirement and pension are worked out from. 退休与养老金的资料。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Person {
    /// Month of birth. 出生年月。
    pub birth: WageMonth,
    /// Man or woman.
    pub sex: Sex,
    /// Months already paid before the first month. 已缴月数。
    pub paid_months: i64,
    /// Months to be paid from the first month on; until retirement if not said. 计划再缴月数。
    pub planned_months: Option<i64>,
    /// The month of retiring; the statutory one if not said. 退休月份。
    pub retire: Option<WageMonth>,
    /// Average index of the months already paid. 以往平均缴费指数。
    pub index: Option<Exact>,
    /// Index of the months to come; that of the base if not said. 以后的缴费指数。
    pub later_index: Option<Exact>,
    /// Balance of the individual account. 个人账户储存额。
    pub balance: Option<Money>,
    /// Interest assumed, in per cent a year. 假定的记账利率。
    pub interest: Option<Exact>,
    /// Growth of the base assumed, in per cent a year. 假定的基数增长。
    pub growth: Option<Exact>,
    /// The payout base that the office uses. 经办机构采用的计发基数。
    pub payout_base: Option<Money>,
    /// The average pension that the office uses. 经办机构采用的全省平均养老金。
    pub average_pension: Option<Money>,
    /// Months of service before individual accounts. 建立个人账户前的月数。
    pub months_before: i64,
    /// Whether a one-child certificate is held. 独生子女证。
    pub one_child: bool,
    /// Contributions already paid from one's own pocket. 已缴的钱。
    pub paid_total: Option<Money>,
    /// Subsidies received. 已领的补贴。
    pub subsidies: Money,
}

/// What the resident scheme is worked out from. 城乡居民养老保险的选择。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ResidentCase {
    /// The grade: what is paid a year. 缴费档次。
    pub grade: Money,
    /// Years of paying; the least ones if not said. 缴费年数。
    pub years: Option<i64>,
}
