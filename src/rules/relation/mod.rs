//! Which class of worker someone is: a guide, not a decision. 用工关系自查。
//!
//! Asks what decides, names the classes that remain, says what speaks for and against each and what
//! each means, and what follows from the facts. Only arbitration and courts decide.
//!
//! Law: 《劳动合同法》；建人社联发〔2022〕2号第1、2、23项；人社部发〔2021〕56号。

mod decide;
mod double_wage;
mod evidence;
mod findings;
mod input;
mod law;
mod meaning;
mod outcome;
mod said;

pub use decide::{Possible, Verdict, best_question, possible};
pub use input::{Dispatch, Fact, Facts, Input, Label, Post, Term, WorkedHours};
pub use meaning::{Aspect, Meaning, Right};
pub use outcome::{
    Answered, Assessed, Candidate, Class, DoubleWage, Line, Outcome, Question, Subject, Unclear,
};
pub use said::{Finding, Notice};

use crate::law::{Given, Measure, Operand, Quantity, Reason, Term as Named, Working};
use crate::params::Figures;
use crate::rules::{RuleError, Truth};
use crate::units::{Exact, Hours};

/// Names the classes that the facts leave, and what follows.
pub fn assess(w: &mut dyn Working, figures: Figures<'_>, input: &Input) -> Answered {
    let mut answered = Answered::default();
    let subject = Subject::WorkerClass;
    if let Err(error) = old_enough(w, figures, input) {
        answered.assessment.answer(Line { subject, answer: Err(error) });
        return answered;
    }
    let mut input = input.clone();
    short_hours(w, figures, &mut input, &mut answered);
    let possible = possible(&input.facts);
    let classes = possible.classes();
    let outcome = match possible.only() {
        Some(Verdict::Class(class)) => Outcome::Settled(class),
        Some(Verdict::Contradiction) => Outcome::NotClear(Unclear::Contradiction),
        Some(Verdict::FitsNone) => Outcome::NotClear(Unclear::FitsNone),
        Some(Verdict::WhoEmploys) => Outcome::NotClear(Unclear::WhoEmploys),
        None => Outcome::Undecided {
            ask: best_question(&input.facts),
            may_fit_none: possible.may_fit_none(),
        },
    };
    answered.assessment.answer(Line { subject, answer: Ok(outcome) });
    answered.assessment.notice(Notice::OnlyCourtsDecide);
    answered.assessment.notice(Notice::OwnThresholds);
    for class in &classes {
        answered.candidates.push(evidence::weigh(&input.facts, *class));
        answered.meanings.extend(meaning::of(w, figures, *class, input.day));
    }
    if let Some(class) = answered.settled() {
        findings::of_class(w, figures, &input, class, &mut answered);
    }
    findings::notices(w, figures, &input, &classes, &mut answered);
    answered
}

/// Nobody may be hired below the least age.
fn old_enough(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
) -> Result<(), RuleError> {
    let Some(age) = input.age else { return Ok(()) };
    let least = figures.on(law::LEAST_AGE, input.day)?;
    if Exact::whole(age) < least.value {
        w.rely(least.figure);
        let given = [Given::Number(least.value), Given::Count(age)];
        return Err(Reason::BELOW_WORKING_AGE.with(given).into());
    }
    Ok(())
}

/// Whether the hours are those of part-time work, where hours were given.
fn short_hours(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &mut Input,
    answered: &mut Answered,
) {
    let Some(worked) = input.hours else { return };
    let (Ok(day), Ok(week)) =
        (figures.on(law::PART_TIME_DAY, input.day), figures.on(law::PART_TIME_WEEK, input.day))
    else {
        return;
    };
    let Ok(average) = daily_average(w, worked) else { return };
    let most_a_day = w.given(
        Named::PART_TIME_DAY_HOURS,
        Quantity::new(day.value, Measure::Hours),
        day.figure,
    );
    let most_a_week = w.given(
        Named::PART_TIME_WEEK_HOURS,
        Quantity::new(week.value, Measure::Hours),
        week.figure,
    );
    let above_day = most_a_day.exact() < average.exact();
    let above_week = most_a_week.exact() < worked.week.exact();
    // Told to whoever is paid by the hour; for others it decides nothing.
    if input.facts.hold(Fact::ByTheHour) {
        if above_day {
            let notice =
                Notice::DayHoursAbove { average: average.exact(), most: most_a_day.exact() };
            answered.assessment.notice(notice);
        }
        if above_week {
            let (hours, most) = (worked.week.exact(), most_a_week.exact());
            answered.assessment.notice(Notice::WeekHoursAbove { hours, most });
        }
    }
    input.facts.learn(Fact::ShortHours, Truth::of(!above_day && !above_week));
}

/// Hours over days worked.
fn daily_average(w: &mut dyn Working, worked: WorkedHours) -> Result<Operand, RuleError> {
    let hours: Hours = worked.hours;
    let hours = Operand::entered(Named::PERIOD_HOURS, Quantity::hours(hours));
    let days = Operand::entered(Named::PERIOD_DAYS, Quantity::days(worked.days));
    let label = Named::AVERAGE_DAY_HOURS;
    Ok(w.product(label, &[hours], &[days], Measure::Hours, law::AVERAGE)?)
}
