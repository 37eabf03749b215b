//! The authority for a step: an article, or a convention of this tool. 依据。

/// An article of a document that the figures list. 条文。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Citation {
    /// The document's key in the figure files.
    pub document: &'static str,
    /// The article as printed; empty for the document as a whole.
    pub article: &'static str,
}

impl Citation {
    /// An article of a listed document.
    pub const fn new(document: &'static str, article: &'static str) -> Self {
        Self { document, article }
    }
}

/// A choice made by this tool where the law is silent, shown as 本工具约定. 本工具约定。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Convention {
    /// A line is rounded once, to the fen, halves up. 每行只在最后四舍五入到分。
    RoundOnce,
    /// The share of a month: weekdays worked or missed over 21.75. 不足整月的折算比例。
    ShareOfMonth,
    /// A standard that changes inside a month is weighted by its weekdays. 月中调整按工作日加权。
    WeightByWeekdays,
    /// Tips and leave pay in lieu do not count. 顾客打赏与未休年假补偿不计入。
    NotWages,
    /// Back pay belongs to the month it was for. 补发工资归属原月份。
    BackPayElsewhere,
    /// A shift belongs to the day it began on for the eight hours of a day, and is cut at midnight
    /// for its class. 班次按开始日累计、零点分段。
    ShiftByStartingDay,
    /// Averaged hours of part of a cycle: the standard by days in service. 周期不满按在职天数折算。
    CycleByDays,
    /// A wage that changes inside a month is weighted by its weekdays. 月中调薪按工作日加权。
    WageByWeekdays,
    /// Each month of a claim stands alone: more paid in one pays nothing of another. 各月不相抵。
    MonthsStandAlone,
    /// There is leave from the day on which the continuous months are complete. 满连续工作月数起才有年休假。
    LeaveFromCompletion,
    /// Of a contribution the account's part is rounded and the pooled part is what is left. 统筹部分由减法得出。
    #[cfg(not(target_arch = "wasm32"))]
    PartsBySubtraction,
    /// A month is rounded once, and a longer period is the month times its months. 先算一个月再乘月数。
    #[cfg(not(target_arch = "wasm32"))]
    MonthTimes,
    /// Years and indices have four decimals, as real settlement sheets have them. 年限和指数保留四位小数。
    #[cfg(not(target_arch = "wasm32"))]
    FourDecimals,
    /// An expected pension takes later months as they are today. 预计养老金按现在的水平推算。
    #[cfg(not(target_arch = "wasm32"))]
    Estimate,
    /// A balance that is not known is what was paid into it, without interest. 余额不详时按已缴推算。
    #[cfg(not(target_arch = "wasm32"))]
    BalanceFromPaid,
    /// Paying back is counted without interest or growth. 回本不计利息和增长。
    #[cfg(not(target_arch = "wasm32"))]
    Nominal,
}

/// What a step relies on. 步骤依据。
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Basis {
    /// The articles, the main one first.
    pub law: &'static [Citation],
    /// The convention, where the law is silent.
    pub convention: Option<Convention>,
}

impl Basis {
    /// A step that needs no authority beyond its figures.
    pub const NONE: Self = Self { law: &[], convention: None };

    /// Articles alone.
    pub const fn law(law: &'static [Citation]) -> Self {
        Self { law, convention: None }
    }

    /// A convention of this tool alone.
    pub const fn ours(convention: Convention) -> Self {
        Self { law: &[], convention: Some(convention) }
    }
}
