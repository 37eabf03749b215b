//! The authority for a step: an article, or a convention of this tool. 依据。

use super::named::{Named, named};

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Convention(&'static Named);

impl Convention {
    /// Its name.
    pub const fn name(self) -> &'static Named {
        self.0
    }
}

named! {
    Convention, Convention;
    ROUND_ONCE, "round_once", both!("每一项只在最后四舍五入一次，到分", "each line is rounded once at the end, halves up, to the fen");
    SHARE_OF_MONTH, "share_of_month", both!("不足整月的，按周一至周五天数和月计薪天数折算，仅为估算", "part of a month is estimated from its weekdays and the paid days of a month");
    WEIGHT_BY_WEEKDAYS, "weight_by_weekdays", both!("标准在月中调整的，按各自适用的周一至周五天数加权，仅为估算", "a standard that changes inside a month is weighted by weekdays, an estimate");
    NOT_WAGES, "not_wages", both!("单位缴费、经济补偿、未休年假补偿和顾客打赏不作为工资比较", "employer contributions, severance, leave pay in lieu and tips are not compared as wages");
    BACK_PAY_ELSEWHERE, "back_pay_elsewhere", both!("补发的工资算在原来的月份", "back pay belongs to the month it was for");
    SHIFT_BY_STARTING_DAY, "shift_by_starting_day", both!("一天的八小时按班次开始的那天累计，跨零点的部分按各自日期的类别算", "the eight hours of a day run by the day a shift began; past midnight each part has the class of its own date");
    CYCLE_BY_DAYS, "cycle_by_days", both!("周期中入职或离职的，标准工时按在职天数折算，仅为估算", "for part of a cycle the standard hours go by the days in service, an estimate");
    MONTHS_STAND_ALONE, "months_stand_alone", both!("每个月单独算，多发的月份不抵少发的月份", "each month stands alone: more paid in one is not set off against another");
    WAGE_BY_WEEKDAYS, "wage_by_weekdays", both!("月中调整工资的，按各自的周一至周五天数加权", "a wage that changes inside a month is weighted by weekdays");
    LEAVE_FROM_COMPLETION, "leave_from_completion", both!("连续工作年内才满规定月数的，从满了的那天起折算年休假", "where the months of continuous work are completed inside the year, leave is counted from that day");
    PARTS_BY_SUBTRACTION, "parts_by_subtraction", both!("个人账户部分先取到分，统筹部分由减法得出", "the account's part is rounded, the pooled part is what is left");
    MONTH_TIMES, "month_times", both!("一个月先取到分，更长的时间按月数相乘", "a month is rounded once, longer periods are the month times the months");
    FOUR_DECIMALS, "four_decimals", both!("年限和指数保留四位小数，与真实核定表一致", "years and indices have four decimals, as real settlement sheets have them");
    ESTIMATE, "estimate", both!("以后各年按现在的水平推算，只是估算", "later years are taken as they are today, an estimate");
    BALANCE_FROM_PAID, "balance_from_paid", both!("不知道余额的，按已缴的钱里记入个人账户的部分算，不计利息", "an unknown balance is the account's part of what was paid, without interest");
    AVERAGE_MONTH, "average_month", both!("按季或按年缴的，折合每月的数只用来比较", "what is paid by the quarter or year is shown by the month to compare it only");
    NOMINAL, "nominal", both!("回本按名义金额算，不计利息和增长", "paying back is counted without interest or growth");
    HOURS_OVER_DAYS_WORKED, "hours_over_days_worked", both!("平均每天工时，按计薪期的工时除以工作的天数", "average hours a day are the hours of the pay period over the days worked");
    MONTHS_FROM_FIRST_DAY, "months_from_first_day", both!("月数从用工第一天算起，这一天包括在内", "months are counted from the first day of work, that day included");
    FUND_WHOLE_YUAN, "fund_whole_yuan", both!("公积金单位和个人各四舍五入到整元，直到知道红河州的规定", "each side of the housing fund is rounded to the whole yuan, until the rule of Honghe is known");
    UPLIFTS_ALONE, "uplifts_alone", both!("两项上浮能不能相加没有规定，各项分别计算", "whether two uplifts add up is not said, so each is worked out alone");
}

/// What a step relies on. 步骤依据。
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
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
