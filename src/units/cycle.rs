//! Cycles over which hours are averaged. 综合计算周期。

use chrono::{Days, Months, NaiveDate};

/// A cycle of the calendar, begun on any day. 周期。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cycle {
    /// A week. 周。
    Week,
    /// A month. 月。
    Month,
    /// A quarter. 季。
    Quarter,
    /// Half a year. 半年。
    HalfYear,
    /// A year. 年。
    Year,
}

impl Cycle {
    /// Its last day, if it begins on `first`.
    pub fn last_day(self, first: NaiveDate) -> Option<NaiveDate> {
        let next = match self {
            Self::Week => first.checked_add_days(Days::new(7))?,
            Self::Month => first.checked_add_months(Months::new(1))?,
            Self::Quarter => first.checked_add_months(Months::new(3))?,
            Self::HalfYear => first.checked_add_months(Months::new(6))?,
            Self::Year => first.checked_add_months(Months::new(12))?,
        };
        next.pred_opt()
    }
}

/// The Monday of a day's week. 所在周的周一。
pub fn monday_of(day: NaiveDate) -> NaiveDate {
    use chrono::Datelike as _;
    let since = u64::from(day.weekday().num_days_from_monday());
    day.checked_sub_days(Days::new(since)).unwrap_or(day)
}
