//! What the rule asks. 输入。

use chrono::NaiveDate;

use crate::rules::pension::Class;
use crate::units::{Money, WageMonth, Year};

/// One person who would pay. The plans are figures, whether the county entered them or the reader
/// supplied what the notice prints. 一个人的参保打算。
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Input {
    /// How the person works. 用工形式。
    pub class: Class,
    /// The first month to be paid. 起缴月份。
    pub month: WageMonth,
    /// The day of the first payment, where it is known. 缴费到账日。
    pub paid_on: Option<NaiveDate>,
    /// Where the person comes from. 参保情形。
    pub joining: Joining,
    /// The last month for which the earlier insurance was paid. 原来的医保缴到哪个月。
    pub ended: Option<WageMonth>,
    /// Month of birth, for plans with an age of joining. 出生年月。
    pub birth: Option<WageMonth>,
    /// A base of one's own, for plans with one. 自选基数。
    pub own_base: Option<Money>,
    /// Whether plans were typed that stand for nothing if the county's are known. 是否填写了方式。
    pub typed_plans: bool,
    /// For the years until retirement, if they are asked for. 缴费年限。
    pub years: Option<YearsCase>,
    /// For the residents' scheme beside it, if it is asked for. 居民医保。
    pub resident: Option<ResidentCase>,
}

/// Where the person comes from. 参保情形。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Joining {
    /// Never insured in the employees' scheme before. 首次参保。
    First,
    /// Paid before, with a gap. 中断后续缴。
    Gap,
    /// From the employees' scheme at an employer. 从单位职工医保转来。
    FromEmployee,
    /// From the residents' scheme. 从居民医保转来。
    FromResident,
    /// Paying on without a gap. 一直在缴。
    Continuing,
}

/// What the years until retirement are worked out from. 缴费年限的资料。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct YearsCase {
    /// Whether the person is a man. 男。
    pub is_man: bool,
    /// Months really paid before the first month. 实际缴费月数。
    pub paid: i64,
    /// Deemed months, as the office recognised them. 视同缴费月数。
    pub deemed: i64,
    /// Of the months paid, those paid here. 在本地缴的月数。
    pub here: Option<i64>,
    /// Months to be paid from the first month on. 打算再缴的月数。
    pub planned: Option<i64>,
}

/// What the residents' scheme is worked out from. 居民医保的资料。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ResidentCase {
    /// The year of cover. 参保年度。
    pub year: Year,
    /// Whether and how it is joined late. 参保情形。
    pub joining: ResidentJoining,
}

/// Whether and how the residents' scheme is joined late. 居民医保参保情形。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ResidentJoining {
    /// Every year without a break, within the payment window. 集中参保期内连续参保。
    OnTime,
    /// After the payment window, without a broken year. 集中参保期以后参保。
    Late,
    /// After a break. 断缴后参保。
    Broken {
        /// Years broken, one at least. 断缴年数。
        years: i64,
        /// Extra years paid since. 多缴的年数。
        extra: i64,
        /// Whether the break is as long as the least wait asks for. 断缴四年及以上。
        is_long: bool,
    },
}
