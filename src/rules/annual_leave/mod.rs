//! Pay in lieu of annual leave. 未休年休假工资报酬。
//!
//! Asks for how many days of a year's paid annual leave an employee is still to be paid, and how
//! much: by the days of leave that the years of work give, the part of the year with this employer,
//! the days taken, and the average wage without overtime pay. Normal pay received is part of the
//! whole, so that what is due on top is the rest of it.
//!
//! Law: 《职工带薪年休假条例》第二条至第五条；《企业职工带薪年休假实施办法》第三条至第五条、第八条至
//! 第十五条。

mod days;
mod employee;
mod input;
mod law;
mod outcome;
mod pay;

pub use input::{
    Absences, Continuous, Employee, Input, MonthPay, NormalPay, NotTaken, Seniority, Wage,
    Without, Work,
};
pub use outcome::{
    Answered, Due, Exclusion, Finding, Line, NothingDue, Notice, OpenQuestion, Outcome,
    Question, Reading,
};

use crate::law::{Reason, Working};
use crate::params::Figures;

/// Works out what is due for the annual leave of a year that was not taken.
pub fn assess(w: &mut dyn Working, figures: Figures<'_>, input: &Input) -> Answered {
    match &input.work {
        Work::FullTime(employee) => employee::assess(w, figures, input.year, employee),
        Work::Dispatched(employee) => {
            let mut answered = employee::assess(w, figures, input.year, employee);
            answered.notice(Notice::DispatchIdle);
            answered
        }
        Work::Without(class) => {
            let mut answered = Answered::default();
            let reason = match class {
                Without::PartTime => Reason::NO_LEAVE_PART_TIME,
                Without::OverAge => Reason::NO_LEAVE_OVER_AGE,
                Without::Managed => Reason::NO_LEAVE_MANAGED,
                Without::SelfDirected => Reason::NO_LEAVE_SELF_DIRECTED,
            };
            let answer = Err(reason.into());
            answered.answer(Line { question: Question::LeavePay, answer });
            answered
        }
    }
}
