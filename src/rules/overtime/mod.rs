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

use crate::law::{Reason, Working};
use crate::params::{Figure, Figures, InForce};
use crate::rules::{RuleError, floor};

use amounts::Amounts;
use base::Desk;
use hours::{Otherwise, Sorted};

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
        Work::SelfDirected => {
            one(input, Question::Total, Err(Reason::NO_OVERTIME_BY_LAW.into()))
        }
    }
}

/// The total of [`assess`] alone, for a claim over months.
pub(super) fn total(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
) -> Result<Total, RuleError> {
    let employee = match &input.work {
        Work::FullTime(employee) | Work::Dispatched(employee) => employee,
        Work::OverAge(employee) => {
            floor::rely(w, figures, law::OVER_AGE, input.first.first_day())?;
            employee
        }
        Work::PartTime { .. } | Work::Managed(_) | Work::SelfDirected => {
            return Err(Reason::NO_OVERTIME_BY_LAW.into());
        }
    };
    let Computed { amounts, mut said, .. } = compute(w, figures, input, employee, None)?;
    total::of(w, input, &amounts, &mut said)
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
        return one(input, Question::Total, Err(Reason::LUMP_SUM.into()));
    }
    let found = compute(w, figures, input, employee, None);
    match found.and_then(|computed| said_of(w, computed)) {
        Ok(answered) => answered,
        Err(error) => one(input, Question::Total, Err(error)),
    }
}

/// The lines of an employee with all that is said beside them.
fn said_of(w: &mut dyn Working, computed: Computed<'_>) -> Result<Answered, RuleError> {
    let Computed { sorted, amounts, mut desk, mut said } = computed;
    let (figures, input, employee) = (desk.figures, desk.input, desk.employee);
    total::add(w, input, &amounts, &mut said);
    wage::conversion(w, &mut desk, &mut said);
    wage::gross(w, &mut desk, &amounts, &mut said);
    limits::check(w, &desk, &sorted, &mut said)?;
    readings::add(figures, input, employee, (&sorted, &amounts), &mut said)?;
    let days = days::list(&mut desk, &sorted);
    days::notices(&desk, &days, &mut said);
    said.notices.extend(
        sorted.untested_weeks.iter().map(|monday| Notice::WeekNotTested { monday: *monday }),
    );
    if let Some(monday) = sorted.incomplete_weeks.first() {
        said.notice(Notice::WeekIncomplete { monday: *monday });
    }
    days::elsewhere(&desk, &sorted, &mut said);
    if let Some(day) = sorted.idle_time_off.first() {
        said.notice(Notice::TimeOffDoesNotAnswer { day: *day });
    }
    if employee.has_standard_hours() && employee.system != HoursSystem::Standard {
        said.notice(Notice::SystemNotApproved);
    }
    let first = input.first.first_day();
    if employee.base_wage.is_some() && figures.on(law::BASE_ITEMS, first).is_err() {
        said.notice(Notice::BaseItems);
    }
    let mut answered = Answered { assessment: said, days };
    notice_if(w, figures, input, law::WAIVER, Notice::WaiverVoid, &mut answered);
    notice_if(w, figures, input, law::BURDEN_OF_PROOF, Notice::Evidence, &mut answered);
    Ok(answered)
}

/// The hours sorted and their amounts, under one reading of the law.
struct Computed<'a> {
    sorted: Sorted,
    amounts: Amounts,
    desk: Desk<'a>,
    said: Assessed,
}

fn compute<'a>(
    w: &mut dyn Working,
    figures: Figures<'a>,
    input: &'a Input,
    employee: &'a Employee,
    otherwise: Otherwise,
) -> Result<Computed<'a>, RuleError> {
    let mut said = Assessed::default();
    let mut desk = Desk::new(figures, input, employee, otherwise);
    let sorted = hours::sort(w, figures, input, employee, otherwise)?;
    if let HoursSystem::Unfixed { approved: true } = employee.system {
        floor::rely(w, figures, law::UNFIXED_RULE, input.first.first_day())?;
    }
    let mut amounts = amounts::by_the_hour(w, &mut desk, &sorted);
    amounts::holiday_wage(w, &mut desk, &mut amounts);
    pieces::beyond_quota(w, &desk, &mut amounts, &mut said);
    cycle::excess(w, &mut desk, &sorted, &mut amounts, &mut said);
    readings::local_holidays(w, &mut desk, &sorted, &mut amounts, &mut said)?;
    said.lines.extend(amounts.lines.iter().cloned());
    said.findings.extend(desk.below_floor());
    Ok(Computed { sorted, amounts, desk, said })
}
