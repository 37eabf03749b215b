//! What the rule asks. 输入。

use chrono::NaiveDate;

use crate::rules::{minimum_wage, overtime};
use crate::units::WageMonth;

/// The months of a job for which pay is claimed. 追讨的各个月份。
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Input {
    /// Each month with its own pay and hours, in order. 各月。
    pub months: Vec<MonthInput>,
    /// When the contract has wages paid; without it a month's last day counts. 发薪日。
    pub pay_day: Option<PayDay>,
    /// The last day of the relation; none while it lasts. 离职日。
    pub left: Option<NaiveDate>,
    /// The day on which the claim is to be made. 准备投诉或申请的日子。
    pub filing: Option<NaiveDate>,
}

/// One month. 一个月份。
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MonthInput {
    /// Its pay, for the minimum wage; it names the month. 工资。
    pub wages: minimum_wage::Input,
    /// Its hours, for overtime pay; none where no wage or no hours were given. 加班。
    pub overtime: Option<overtime::Input>,
}

/// The day on which wages are paid. 发薪日。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PayDay {
    /// The day of the month; in a shorter month its last day.
    pub day: u32,
    /// Whether it lies in the month after.
    pub next_month: bool,
}

impl PayDay {
    /// The day on which a month's wage is due.
    pub fn of(self, month: WageMonth) -> Option<NaiveDate> {
        let month = if self.next_month { month.next()? } else { month };
        let day = chrono::Datelike::with_day(&month.first_day(), self.day);
        Some(day.unwrap_or(month.last_day()))
    }
}

impl Input {
    /// The last day of the months claimed.
    pub fn last_day(&self) -> NaiveDate {
        let last = self.months.last().map(|month| month.wages.month.last_day());
        last.or(self.left).unwrap_or_default()
    }
}
