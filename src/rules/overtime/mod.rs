//! Holiday and overtime pay, by the day. 节假日和加班工资。
//!
//! Asks what is owed for the hours worked beyond normal ones, on rest days and on statutory
//! holidays, and how much of it is still to be paid. The class of each day comes from the calendar
//! or, in a roster, from the roster. What the minimum wage requires is another rule, and so is a
//! lump sum for hours and overtime together.
//!
//! Law: 《劳动法》第三十八条、第三十九条、第四十一条、第四十二条、第四十四条、第五十一条；
//! 《工资支付暂行规定》第十三条；建人社联发〔2022〕2号第7项。

mod amounts;
mod base;
mod cycle;
mod days;
mod hours;
mod input;
mod law;
mod limits;
mod managed;
mod outcome;
mod pieces;
mod readings;
mod total;
mod wage;

pub use input::{
    Absence, Employee, GivenClass, HolidayComparison, HoursSystem, Input, OvertimeKind, Paid,
    PieceWork, Pieces, Protected, Time, Wage, WageForm, Work, WorkWeek, WorkedDay,
};
pub use outcome::{
    Answered, Assessed, Day, Due, Finding, Line, Notice, OpenQuestion, OtherReading, Outcome,
    Question, Reading, Total,
};

use crate::law::Working;
use crate::params::{Figure, Figures, InForce};
use crate::rules::{RuleError, floor};

use amounts::Amounts;
use base::Desk;
use hours::{Readings, Sorted};

/// Works out the overtime and holiday pay of a month or several.
///
/// Each kind, month and base has its own line; one that cannot be answered names what is missing
/// and does not silence the others, and the total says that it lacks it.
pub fn assess(w: &mut dyn Working, figures: Figures<'_>, input: &Input) -> Answered {
    match &input.work {
        Work::FullTime(employee) => employed(w, figures, input, employee),
        Work::Dispatched(employee) => {
            let mut answered = employed(w, figures, input, employee);
            notice_if(w, figures, input, law::DISPATCH_HOST, Notice::HostPays, &mut answered);
            answered
        }
        Work::OverAge(employee) => {
            let day = input.first.first_day();
            if let Err(error) = floor::rely(w, figures, law::OVER_AGE, day) {
                return one(input, Question::Total, Err(error));
            }
            let mut answered = employed(w, figures, input, employee);
            answered.assessment.notice(Notice::OverAge);
            answered
        }
        Work::PartTime { agreed_wage } => {
            let mut answered = Answered::default();
            let said = &mut answered.assessment;
            let answer = readings::part_time(w, figures, input, *agreed_wage, said);
            let question = Question::PartTimeHoliday;
            said.answer(Line { question, month: input.first, answer });
            said.notice(Notice::PartTimeNoMultiples);
            answered
        }
        Work::Managed(comparison) => managed::assess(w, figures, input, *comparison),
        Work::SelfDirected => one(input, Question::Total, Err(RuleError::SelfDirected)),
    }
}

/// A single line.
fn one(input: &Input, question: Question, answer: Result<Outcome, RuleError>) -> Answered {
    let mut answered = Answered::default();
    answered.assessment.answer(Line { question, month: input.first, answer });
    answered
}

/// Says something that a figure knows to be in force.
fn notice_if(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    rule: Figure<InForce>,
    notice: Notice,
    answered: &mut Answered,
) {
    if floor::in_force(w, figures, rule, input.first.first_day()) {
        answered.assessment.notice(notice);
    }
}

fn employed(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    employee: &Employee,
) -> Answered {
    if matches!(employee.form, WageForm::Package) {
        return one(input, Question::Total, Err(RuleError::LumpSum));
    }
    let default = Readings::default();
    let mut answered = Answered::default();
    let found = compute(w, figures, input, employee, default);
    let Computed { sorted, amounts, said } = match found {
        Ok(computed) => computed,
        Err(error) => return one(input, Question::Total, Err(error)),
    };
    answered.assessment = said;
    let said = &mut answered.assessment;
    let mut desk = Desk::new(figures, input, employee, default);
    total::add(w, input, &amounts, said);
    wage::conversion(w, &mut desk, said);
    wage::gross(w, &mut desk, &amounts, said);
    let checked = limits::check(w, &desk, &sorted, said);
    let listed = days::list(&mut desk, &sorted);
    let read = readings::add(figures, input, employee, (&sorted, &amounts), said);
    // None of these can go wrong where the amounts did not; if one does, the answer says so.
    for failed in [checked.err(), listed.as_ref().err().cloned(), read.err()] {
        if let Some(error) = failed {
            return one(input, Question::Total, Err(error));
        }
    }
    answered.days = listed.unwrap_or_default();
    let said = &mut answered.assessment;
    days::notices(&desk, &answered.days, said);
    said.notices.extend(
        sorted.untested_weeks.iter().map(|monday| Notice::WeekNotTested { monday: *monday }),
    );
    if let Some(day) = sorted.idle_time_off.first() {
        said.notice(Notice::TimeOffDoesNotAnswer { day: *day });
    }
    match employee.system {
        HoursSystem::Averaged { approved: false, .. }
        | HoursSystem::Unfixed { approved: false } => {
            said.notice(Notice::SystemNotApproved);
        }
        HoursSystem::Standard
        | HoursSystem::Averaged { approved: true, .. }
        | HoursSystem::Unfixed { approved: true } => {}
    }
    if employee.base_wage.is_some()
        && figures.on(law::BASE_ITEMS, input.first.first_day()).is_err()
    {
        said.notice(Notice::BaseItems);
    }
    notice_if(w, figures, input, law::WAIVER, Notice::WaiverVoid, &mut answered);
    notice_if(w, figures, input, law::BURDEN_OF_PROOF, Notice::Evidence, &mut answered);
    answered
}

/// The hours sorted and their amounts, under one reading of the law.
struct Computed {
    sorted: Sorted,
    amounts: Amounts,
    said: Assessed,
}

fn compute(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    employee: &Employee,
    readings: Readings,
) -> Result<Computed, RuleError> {
    let mut said = Assessed::default();
    let mut desk = Desk::new(figures, input, employee, readings);
    let sorted = hours::sort(w, figures, input, employee, readings)?;
    cycle::unfixed(w, &desk)?;
    let mut amounts = amounts::by_the_hour(w, &mut desk, &sorted);
    amounts::holiday_wage(w, &mut desk, &mut amounts);
    pieces::beyond_quota(w, &desk, &mut amounts, &mut said);
    cycle::excess(w, &mut desk, &sorted, &mut amounts, &mut said);
    readings::local_holidays(w, &mut desk, &sorted, &mut amounts, &mut said)?;
    said.lines.extend(amounts.lines.iter().cloned());
    said.findings.extend(desk.below_floor());
    Ok(Computed { sorted, amounts, said })
}
