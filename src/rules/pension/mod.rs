//! Pension insurance in flexible employment. 灵活就业人员养老保险。
//!
//! Asks what a month costs at each grade and where the money goes, what the social-insurance
//! subsidy can be at most, when one retires and how many months that takes, what pension may be
//! expected, after how long it has paid back, and what the resident scheme costs and gives beside
//! it. Whether a person belongs to a group that is subsidised is another rule.
//!
//! Law: 国发〔2005〕38号；《国务院关于渐进式延迟法定退休年龄的办法》；建人社联发〔2022〕2号第9项。

mod contribution;
mod input;
mod law;
mod minimum;
mod outcome;
mod payback;
mod payout;
mod plan;
mod resident;
mod retirement;
mod said;
mod subsidy;
mod tiers;
mod who;
mod years;

pub use contribution::bounds;
pub use input::{
    Class, Grade, Input, Person, ResidentCase, Schedule, Sex, SubsidyCase, SubsidyGroup,
};
pub use outcome::{
    Answered, Assessed, Ceiling, Contribution, Expected, Line, Minimum, OpenQuestion,
    OtherReading, Outcome, Payback, Prospect, Question, Reading, Resident, ResidentPension,
    Retirement, Split, Subsidy, Tier, TierAmounts,
};
pub use payout::payout_months;
pub use resident::{GradeCheck, grade_check};
pub use retirement::of_schedule;
pub use said::{Finding, Notice};
pub use who::{SinceLeastAge, since_least_age};
pub use years::{YearBounds, base_of, years};

use crate::law::{Given, Reason, Working};
use crate::params::Figures;
use crate::rules::{RuleError, take};
use crate::units::WageMonth;

use contribution::{OfMonth, Part};
use plan::Plan;

/// Works out contribution, subsidy, retirement, pension and payback, and compares the grades.
///
/// Each question has its own line; one that cannot be answered names what is missing and does not
/// silence the others.
pub fn assess(w: &mut dyn Working, figures: Figures<'_>, input: &Input) -> Answered {
    let mut answered = Answered::default();
    let employed = input.class.is_insured_by_employer();
    let parts = if employed {
        let refused = RuleError::from(Reason::EMPLOYER_INSURES);
        let (question, answer) = (Question::Contribution, Err(refused.clone()));
        let line = Line { question, month: input.first, schedule: None, answer };
        answered.assessment.answer(line);
        vec![Part { first: input.first, months: input.months, month: Err(refused) }]
    } else {
        contribution::add(w, figures, input, &mut answered)
    };
    let mut month = parts.first().map_or(Err(RuleError::OutOfRange), |part| part.month.clone());
    // What cannot be paid for any more is refused; what is still to come is counted from now on.
    let is_over = !employed && input.person.is_some() && input.first.year() < input.now.year();
    let from_now = is_over.then(|| Input { first: input.now, ..input.clone() });
    let ahead = from_now.as_ref().unwrap_or(input);
    if is_over {
        month = contribution::of_month(w, figures, input.grade, input.now);
        answered.assessment.notice(Notice::CountedFromNow { now: input.now });
    }
    let retirements = match &input.person {
        Some(person) => retirement::add(w, figures, ahead, person, &mut answered),
        None => Vec::new(),
    };
    if let Some(case) = input.subsidy.filter(|_| !employed) {
        subsidy::add(w, figures, (input, case), (&parts, &retirements), &mut answered);
    }
    if let Some(person) = &input.person {
        for retirement in &retirements {
            minimum::add(w, figures, ahead, person, retirement, &mut answered);
        }
        for retirement in &retirements {
            pension(w, figures, (ahead, person), retirement, &month, &mut answered);
        }
    }
    if let Some(case) = input.resident {
        resident::add(w, figures, input, case, &mut answered);
    }
    answered.years = years(figures, input.first.max(input.now));
    if !employed {
        answered.tiers = tiers::compare(w, figures, input, &retirements);
    }
    who::notices(w, figures, input, &mut answered);
    answered
}

/// The month of retiring for a schedule: the one chosen, if it is possible, else the statutory one.
fn retire_in(person: &Person, retirement: &Retirement) -> Result<WageMonth, RuleError> {
    let Retirement { earliest, latest, statutory, .. } = *retirement;
    match person.retire {
        None => Ok(statutory),
        Some(month) if (earliest..=latest).contains(&month) => Ok(month),
        Some(_) => Err(Reason::RETIRING_OUTSIDE
            .with([Given::Month(earliest), Given::Month(latest)])
            .into()),
    }
}

/// The lines of pension and payback for a schedule.
fn pension(
    w: &mut dyn Working,
    figures: Figures<'_>,
    (input, person): (&Input, &Person),
    retirement: &Retirement,
    month: &Result<OfMonth, RuleError>,
    answered: &mut Answered,
) {
    let plan =
        retire_in(person, retirement).map(|retire| Plan::of(input, person, retire, month));
    let found = plan.clone().and_then(|plan| payout::expected(w, figures, &plan));
    let paid_back = match (&plan, &found) {
        (Ok(plan), Ok(found)) => payback::of(w, figures, plan, found),
        (Err(error), _) | (_, Err(error)) => Err(error.clone()),
    };
    if let Ok(found) = &found {
        let mut notices = vec![Notice::TodaysPrices];
        notices.extend(found.told.notices.iter().copied());
        answered.missing.extend(found.told.missing.iter().cloned());
        if person.balance.is_none() && person.paid_months > 0 {
            notices.push(Notice::BalanceFromPaid);
        }
        if person.interest.is_none() {
            notices.push(Notice::NoInterest);
        }
        if paid_back.as_ref().is_ok_and(|one| one.is_difference) {
            notices.push(Notice::OnlyTheDifference);
        }
        for notice in notices {
            if !answered.assessment.notices.contains(&notice) {
                answered.assessment.notice(notice);
            }
        }
    }
    if let Ok(plan) = &plan {
        let left = minimum::left(input, plan.retire);
        if person.planned_months.is_some_and(|planned| left < planned) {
            answered.assessment.notice(Notice::PlannedCut { left });
        }
    }
    let at = plan.map_or(retirement.statutory, |plan| plan.retire);
    let line = |question, answer| Line {
        question,
        month: at,
        schedule: Some(retirement.schedule),
        answer,
    };
    let pension = found.map(|found| Outcome::Pension(found.expected));
    answered.assessment.answer(line(Question::Pension, pension));
    answered.assessment.answer(line(Question::Payback, paid_back.map(Outcome::Payback)));
}
