//! Why a text cannot be used, where only some calculators ask for it. 填写问题。

use crate::law::named::named;
use crate::law::{Given, Named, Said};

/// Why a text cannot be used; `{0}` is the text. 填写问题。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mistake(&'static Named);

impl Mistake {
    /// Its name.
    pub const fn name(self) -> &'static Named {
        self.0
    }

    /// The mistake in a text.
    pub fn of(self, text: impl Into<String>) -> Said {
        self.with(text, [Given::Nothing, Given::Nothing])
    }

    /// The mistake in a text, with what is allowed.
    pub fn with(self, text: impl Into<String>, allowed: [Given; 2]) -> Said {
        let [first, second] = allowed;
        Said { name: self.0, given: [Given::Text(text.into()), first, second] }
    }
}

named! {
    Mistake, Mistake;
    HOURS_OR_SPAN, "hours_or_span", both!(
        "小时数和起止时刻只填一样。",
        "Give either the hours or from when to when."
    );
    AFTER_LEAVING, "after_leaving", both!(
        "“{0}”离职以后的月份不用追。请把“到哪个月”改成离职的那个月。",
        "Months after “{0}”, the last day, cannot be claimed. Let the claim end with that month."
    );
    FUND_RATE, "fund_rate", both!(
        "“{0}”不在公积金缴存比例的范围内。可以填 {1} 到 {2}（%）。",
        "“{0}” lies outside the rates of the housing fund. Give {1} to {2} (%)."
    );
    OVERLAP, "overlap", both!(
        "“{0}”的班次和另一个班次时间重叠。请核对起止时刻。",
        "The shift of “{0}” overlaps another. Check the times."
    );
    TOO_MANY_ON_DAY, "too_many_on_day", both!(
        "“{0}”的工时合计超过 {1} 小时。请核对。",
        "The hours of “{0}” come to more than {1}. Check them."
    );
    TOO_MANY_MONTHS, "too_many_months", both!(
        "一次最多算 {1} 个月。请分开算。",
        "At most {1} months at a time. Split them."
    );
    MORE_THAN_WHOLE, "more_than_whole", both!(
        "“{0}”比整笔 {1}还多。请核对。",
        "“{0}” is more than the whole of {1}. Check the amounts."
    );
    ONE_OF_TWO, "one_of_two", both!(
        "两种填法只填一种。",
        "Give this in one of the two ways, not in both."
    );
    NUMBER, "number", both!(
        "“{0}”不是 0 到 {1} 的数。请填写如 0.6757，最多四位小数。",
        "“{0}” is not a number from 0 to {1}. Write it like 0.6757, with at most four decimals."
    );
    PERCENT, "percent", both!(
        "“{0}”不是 0 到 {1} 的百分数。请填写如 8 或 5.5，最多四位小数。",
        "“{0}” is no percentage from 0 to {1}. Write it like 8 or 5.5, with at most four decimals."
    );
    OUTSIDE_BOUNDS, "outside_bounds", both!(
        "“{0}”不在当年的范围内：最低 {1}，最高 {2}。",
        "“{0}” lies outside the bounds of the year: {1} at least, {2} at most."
    );
    MONTHS, "months", both!(
        "“{0}”应为 0 到 {1} 的整数个月。请按月填，例如 8 年是 96。",
        "“{0}” should be a whole number of months from 0 to {1}: 8 years are 96."
    );
    BORN_TOO_LATE, "born_too_late", both!(
        "“{0}”出生的人，到{1}还不满 {2} 岁。请核对出生年月。",
        "Someone born in “{0}” is not yet {2} in {1}. Check the month of birth."
    );
    MORE_THAN_LIVED, "more_than_lived", both!(
        "“{0}”太多：从 {1} 岁到开始缴的月份只有 {2} 个月。请核对月数和出生年月。",
        "“{0}” is too many: from the age of {1} to the first month to pay there are {2} months. Check the months and the month of birth."
    );
    MORE_BEFORE_ACCOUNTS, "more_before_accounts", both!(
        "“{0}”太多：从 {1} 岁到建立个人账户只有 {2} 个月。请核对月数和出生年月。",
        "“{0}” is too many: from the age of {1} to the start of individual accounts there are {2} months. Check the months and the month of birth."
    );
    MORE_THIS_YEAR, "more_this_year", both!(
        "“{0}”比一共享受过的 {1} 个月还多。请核对。",
        "“{0}” is more than the {1} months had in all. Check them."
    );
    SUBSIDIES_MORE, "subsidies_more", both!(
        "“{0}”比自己一共要缴的 {1}还多。请核对。",
        "“{0}” is more than all that is paid for it, {1}. Check the amounts."
    );
    APPROVED_LATER, "approved_later", both!(
        "第一次核定的月份“{0}”晚于开始缴的{1}。还没有核定过就空着。",
        "The first approval, “{0}”, lies after {1}, the first month to pay. Leave it empty if there was none."
    );
    NOT_BEFORE_FIRST, "not_before_first", both!(
        "“{0}”应早于开始缴的月份（{1}）。请改这一项，或者改开始缴的月份。",
        "“{0}” should lie before the first month to pay ({1}). Change one of the two."
    );
    BELOW_THE_LEAST, "below_the_least", both!(
        "“{0}”比下限 {1}还低。请核对上限和下限。",
        "“{0}” is less than the least, {1}. Check both bounds."
    );
    NO_AGE_LEFT, "no_age_left", both!(
        "要满 {0} 岁，又要未满 {1} 岁，没有人能参加。请核对这两个年龄。",
        "From {0} on and below {1}: nobody could join. Check both ages."
    );
    NOT_NOTHING, "not_nothing", both!(
        "这一项是“{0}”就等于不用缴。请照通知填写大于 0 的数；通知没写的，空着。",
        "“{0}” here would mean that nothing is paid. Enter what the notice prints, more than 0, or leave it empty."
    );
    FAR_FROM_FIRST, "far_from_first", both!(
        "“{0}”和开始缴的月份（{1}）相差一年以上。请改这一项，或者改开始缴的月份。",
        "“{0}” lies more than a year from the first month to pay ({1}). Change one of the two."
    );
    YEAR_IS_OVER, "year_is_over", both!(
        "“{0}”年度在开始缴的月份已经过去，不能再缴。请填 {1} 或以后的年份。",
        "The year “{0}” is over in the first month to pay. Enter {1} or a later year."
    );
    NO_GRADE, "no_grade", both!(
        "“{0}”不是缴费档次。请填写公布的档次，如 1000。",
        "“{0}” is no grade. Enter one of those published, such as 1000."
    );
}
