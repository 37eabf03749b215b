//! Minimum-wage compliance. 最低工资合规检查。
//!
//! Asks whether the pay of a month, less what the law sets aside, reaches the standard: the
//! monthly one (full-time, dispatched, over-age), the hourly one (part-time), or working time ×
//! the hourly one (managed platform workers); whether a lump sum covers the floor and lawful
//! overtime; whether probation pay and deductions keep their bounds. What is owed for overtime
//! and holidays is another rule.
//!
//! Law: 《劳动法》第四十八条；《最低工资规定》第三条、第十二条；《劳动合同法》第二十条、第五十八条、
//! 第七十二条；《工资支付暂行规定》第十二条、第十六条；建人社联发〔2022〕2号第6项、第7项。

mod checks;
mod hourly;
mod input;
mod law;
mod managed;
mod monthly;
mod outcome;
mod package;
mod slip;

pub use input::{
    Attendance, DayHours, HolidayWork, Input, Managed, Monthly, OrderSpan, Orders, Package,
    PackageHours, PartTime, PayLine, Probation, Quota, Slack, Work, Worked,
};
pub use outcome::{
    Answered, Finding, Line, Nature, NotTested, Notice, OpenQuestion, Outcome, Question,
    Reading, ReadingOutcome,
};
pub use slip::{SlipRules, Treatment};

use crate::law::{Reason, Working};
use crate::params::Figures;
use crate::rules::RuleError;

/// Compares the pay of a month with the minimum wage of that month.
///
/// Each question has its own line; one that cannot be answered names what is missing and does
/// not silence the others.
pub fn assess(w: &mut dyn Working, figures: Figures<'_>, input: &Input) -> Answered {
    match &input.work {
        Work::FullTime(monthly) | Work::Dispatched(monthly) => {
            monthly::assess(w, figures, input, monthly)
        }
        Work::OverAge(monthly) => over_age(w, figures, input, monthly),
        Work::PartTime(part_time) => hourly::assess(w, figures, input, part_time),
        Work::Managed(managed) => managed::assess(w, figures, input, managed),
        Work::SelfDirected => refused(Question::MonthlyFloor, Reason::SELF_DIRECTED.into()),
    }
}

/// Workers past retirement age have these rights since a day that the figures know.
fn over_age(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    monthly: &Monthly,
) -> Answered {
    match figures.on(law::OVER_AGE, input.month.first_day()) {
        Ok(_) => monthly::assess(w, figures, input, monthly),
        Err(gap) => refused(Question::MonthlyFloor, RuleError::Gap(gap)),
    }
}

fn refused(question: Question, error: RuleError) -> Answered {
    let mut answered = Answered::default();
    answered.answer(Line { question, answer: Err(error) });
    answered
}
