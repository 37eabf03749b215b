//! What the rule tells. 提示。

use chrono::NaiveDate;

use crate::units::{Exact, Money, WageMonth, Year};

use super::PlanName;

/// What to know or check. 提示。
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The county's document on full-time workers. 县文件：全日制。
    FullTime,
    /// On part-time workers. 县文件：非全日制。
    PartTime,
    /// Managed workers are not named in it. 县文件没有单独写平台劳动者。
    Managed,
    /// On the residents' scheme. 县文件：居民医保。
    ResidentYearly,
    /// On moving before and after retiree benefits. 县文件：转移接续。
    Transfer,
    /// On being insured elsewhere. 县文件：异地参保。
    Elsewhere,
    /// The county entered its plans: what was typed is not used. 已有县里的数据。
    CountyKnown,
    /// The base was raised to the floor. 提高到下限。
    Raised {
        /// The plan.
        plan: PlanName,
        /// The floor.
        to: Money,
    },
    /// The base was lowered to the ceiling. 降低到上限。
    Lowered {
        /// The plan.
        plan: PlanName,
        /// The ceiling.
        to: Money,
    },
    /// A share of the wage that lies within a yuan of the published floor. 与公布的下限略有出入。
    NearFloor {
        /// The share of the wage.
        base: Money,
        /// The floor.
        floor: Money,
    },
    /// A plan has an age of joining, and the month of birth was not given. 需要出生年月。
    NeedsBirth {
        /// The plan.
        plan: PlanName,
    },
    /// The age of joining is reached in this very month. 当月到龄。
    AgeThisMonth {
        /// The plan.
        plan: PlanName,
        /// The age.
        age: i64,
    },
    /// The rate typed lies below one per cent. 比例不到百分之一。
    RateBelowOne {
        /// The plan.
        plan: PlanName,
        /// The rate.
        rate: Exact,
    },
    /// The yearly total is without the catastrophic fee. 不含大额医疗费用补助。
    WithoutFee,
    /// It is without maternity and long-term care, of which nothing is known. 不含生育、长护。
    WithoutExtras,
    /// What goes into the own account is not known. 个人账户尚缺。
    AccountUnknown {
        /// The plan.
        plan: PlanName,
    },
    /// Who pays for the gap is covered again without waiting. 补缴后恢复。
    GapRestored {
        /// The plan.
        plan: PlanName,
    },
    /// The day of the first payment lies apart from the first month paid. 缴费日期与起缴月份不合。
    PaidApart {
        /// The day.
        day: NaiveDate,
        /// The first month paid.
        month: WageMonth,
    },
    /// By a share of the wage, in a month of which no floor is known. 没有下限可核对。
    FloorNotKnown {
        /// The plan.
        plan: PlanName,
        /// Its base.
        base: Money,
    },
    /// Only cost and the beginning of cover are compared. 只比较费用和时间。
    CostOnly,
    /// Whether the years of 2009 still hold was not checked. 年限是否有效未核对。
    YearsNotChecked,
    /// The least years really paid here are not known. 本地最低年限尚缺。
    HereUnknown,
    /// Nothing is paid in retirement once the years are complete. 退休后不再缴费。
    FreeInRetirement,
    /// The one payment goes by the base of the month before retirement. 按退休前一个月的基数。
    BuyEstimate,
    /// The residents' amount is the least of the nation. 全国最低数。
    NationalLeast,
    /// Last year's amount, where that of the year is not known. 上年的金额。
    LastYear {
        /// The year without an amount.
        year: Year,
        /// The year before.
        of: Year,
        /// Its amount.
        amount: Money,
    },
    /// When residents pay. 集中参保期。
    Window {
        /// The first day.
        first: NaiveDate,
        /// The last day.
        last: NaiveDate,
        /// Whether the payment lies outside, though it was said to be in time.
        outside: bool,
    },
    /// When residents pay is not known. 集中参保期尚缺。
    WindowUnknown,
    /// Low-income groups may be helped. 困难群体参保资助。
    Assistance,
    /// After so long a break the wait is this long at least. 断缴四年及以上。
    LongBreak {
        /// The least months.
        least: i64,
    },
    /// Soon after employees' cover there is no wait. 职工医保停后不久参保。
    NoWaitAfterEmployee {
        /// Within so many months.
        within: i64,
    },
}
