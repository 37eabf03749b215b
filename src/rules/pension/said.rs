//! What the rule finds wrong and tells. 认定与提示。

use chrono::NaiveDate;

use crate::units::{Money, WageMonth};

use super::Schedule;

/// A breach or a lack that follows from what was entered. 认定。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    /// The least months cannot be reached by the statutory month. 缴费月数不足。
    MonthsShort {
        /// The schedule.
        schedule: Schedule,
        /// The least.
        needed: i64,
        /// How many are missing.
        short: i64,
    },
}

/// What to know or check. 提示。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// An employee who is made to pay as a flexible worker. 以灵活就业身份参保的职工。
    DisguisedEmployee,
    /// No limit by household registration. 没有户籍限制。
    NoHouseholdLimit,
    /// Managed workers may choose between two schemes. 可以选择参保。
    EitherScheme,
    /// Months at or after the statutory month of retirement. 已到退休年月。
    AfterRetirement {
        /// The statutory month.
        statutory: WageMonth,
        /// The schedule, where there are two.
        schedule: Option<Schedule>,
    },
    /// Whose consent a later retirement needs. 推迟退休。
    LateRetirement {
        /// Whether there is an employer to agree with; for whoever has none nothing was found.
        has_employer: bool,
    },
    /// The first month lies in a past year: what is still to be paid is counted from the month of
    /// asking on. 从现在起算。
    CountedFromNow {
        /// The month of asking.
        now: WageMonth,
    },
    /// The base was raised to the floor. 提高到下限。
    Raised {
        /// The year.
        year: i32,
        /// The floor.
        to: Money,
    },
    /// The base was lowered to the ceiling. 降低到上限。
    Lowered {
        /// The year.
        year: i32,
        /// The ceiling.
        to: Money,
    },
    /// What a month costs by last year's bounds, where this year's are not known. 上年的金额。
    LastYear {
        /// The year without bounds.
        year: i32,
        /// The year before.
        of: i32,
        /// The base by its bounds.
        base: Money,
        /// A month by its bounds.
        month: Money,
    },
    /// The office may settle the difference of months before the notice. 可能补差。
    MaySettleLater {
        /// The year.
        year: i32,
        /// How many of the months.
        months: i64,
    },
    /// Past months of the running year: until the last day to pay. 当年以往月份。
    PastMonths {
        /// The last day, if it is known.
        until: Option<NaiveDate>,
    },
    /// How it is paid. 缴费周期。
    Rhythm,
    /// The list of grades is this tool's own. 档次由本工具列出。
    OwnGrades,
    /// The subsidy is paid afterwards. 先缴后补。
    PayFirst,
    /// Which base counts for the subsidy is not known. 补贴基数限制尚缺。
    SubsidyBase,
    /// When to apply for it is not known. 补贴申请时间尚缺。
    SubsidyWindow,
    /// Who is in a group is decided elsewhere. 补贴对象的认定。
    SubsidyGroups,
    /// Whether it runs until retirement depends on the first approval. 首次核定月份未填。
    FirstApproval,
    /// Retiring early needs written notice and the least months. 弹性提前退休。
    EarlyRetirement,
    /// More months were planned than there are. 计划月数超过可缴月数。
    PlannedCut {
        /// How many there are.
        left: i64,
    },
    /// Everything later is in today's prices. 按现在的水平。
    TodaysPrices,
    /// The payout base is that of an earlier year. 计发基数为以前年度。
    PayoutBaseOf {
        /// Its year.
        year: i32,
        /// Whether that is the year before retirement, with which offices pay provisionally.
        provisional: bool,
    },
    /// The payout base or the average pension is the one entered, as the office uses it. 按填写的数。
    AsEntered,
    /// The average pension is that of an earlier year. 平均养老金为以前年度。
    AveragePensionOf {
        /// Its year.
        year: i32,
    },
    /// The balance was worked out from what was paid. 余额由已缴推算。
    BalanceFromPaid,
    /// The balance grows by contributions only. 不计利息。
    NoInterest,
    /// Ways out for those whose months do not suffice. 缴费月数不足的办法。
    WaysOut,
    /// The payback sets only what is still to be paid against what it adds. 回本按增加额算。
    OnlyTheDifference,
    /// The top grade of the year is not verified, or not known. 最高档未核实。
    TopGrade {
        /// The top grade, if it is known.
        top: Option<Money>,
    },
    /// Whether the government's subsidy goes into the account. 补贴是否记入账户。
    SubsidyToAccount {
        /// What it would add by the month.
        month: Money,
    },
    /// The two schemes differ. 两种制度不同。
    SchemesDiffer,
}
