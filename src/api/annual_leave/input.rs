//! From a case to the rule's input. 由填写内容到规则输入。

use chrono::NaiveDate;

use crate::api::{Case, Problem, Reader};
use crate::law::Given;
use crate::params::Supplied;
use crate::report::EntryError;
use crate::report::Mistake;
use crate::rules::annual_leave::{
    Absences, Continuous, Employee, Input, MonthPay, NormalPay, NotTaken, Seniority, Wage,
    Without, Work,
};
use crate::units::{Money, Year};

use super::fields::{
    CLASSES, CONTINUOUS, MOST_DAYS, MOST_MONTHS, MOST_YEARS, NORMAL_PAY, NOT_TAKEN, YES_NO,
};

/// Most rows of a table in a case.
const MOST_ROWS: usize = 500;

/// Reads a case whole: the input, or every problem.
pub(super) fn read(case: &Case) -> Result<(Input, Supplied), Vec<Problem>> {
    let mut reader = Reader::new(case);
    let supplied = reader.supplied();
    let class = reader.choice("class", CLASSES);
    let year = reader.year("year");
    reader.need("year");
    let work = match class {
        "part_time" => Some(Work::Without(Without::PartTime)),
        "over_age" => Some(Work::Without(Without::OverAge)),
        "managed" => Some(Work::Without(Without::Managed)),
        "self_directed" => Some(Work::Without(Without::SelfDirected)),
        class => employee(&mut reader, year).map(|employee| match class {
            "dispatched" => Work::Dispatched(employee),
            _ => Work::FullTime(employee),
        }),
    };
    let problems = reader.into_problems();
    match (year, work) {
        (Some(year), Some(work)) if problems.is_empty() => Ok((Input { year, work }, supplied)),
        _ => Err(problems),
    }
}

fn employee(reader: &mut Reader<'_>, year: Option<Year>) -> Option<Employee> {
    let (joined, left) = (reader.day("joined"), reader.day("left"));
    for (name, day) in [("joined", joined), ("left", left)] {
        let outside = year.zip(day).filter(|(year, day)| !year.contains(*day));
        if let Some((_, day)) = outside {
            reader.refuse(name, EntryError::OutsidePeriod { text: day.to_string() });
        }
    }
    in_order(reader, joined, "left", left);
    let continuous = continuous(reader);
    let seniority = seniority(reader, continuous, joined);
    let mut days = |name| reader.count(name, 0, MOST_DAYS).map(i64::from);
    let taken = days("taken");
    let school_holidays = days("school_holidays").unwrap_or_default();
    let personal_leave = days("personal_leave").unwrap_or_default();
    reader.need("taken");
    let sick_months = reader.count("sick_months", 0, MOST_MONTHS).unwrap_or_default();
    let taken_before_last_year = reader.choice("last_year", YES_NO) == "yes";
    let not_taken = match reader.choice("not_taken", NOT_TAKEN) {
        "declined_in_writing" => NotTaken::DeclinedInWriting,
        "carried_over" => NotTaken::CarriedOver,
        _ => NotTaken::NotArranged,
    };
    let normal_pay = match reader.choice("normal_pay", NORMAL_PAY) {
        "not_received" => NormalPay::NotReceived,
        _ => NormalPay::Received,
    };
    let wage = wage(reader);
    let paid = reader.money("paid");
    Some(Employee {
        joined,
        left,
        continuous: continuous?,
        seniority: seniority?,
        absences: Absences {
            school_holidays,
            personal_leave,
            sick_months: i64::from(sick_months),
            taken_before_last_year,
        },
        taken: taken?,
        not_taken,
        normal_pay,
        wage: wage?,
        paid,
    })
}

/// Notes a day that lies before another which it cannot come before.
fn in_order(
    reader: &mut Reader<'_>,
    earlier: Option<NaiveDate>,
    name: &str,
    later: Option<NaiveDate>,
) {
    if earlier.zip(later).is_some_and(|(earlier, later)| later < earlier) {
        reader.refuse(name, EntryError::EndBeforeStart);
    }
}

fn continuous(reader: &mut Reader<'_>) -> Option<Continuous> {
    let since = reader.day("continuous_since");
    match reader.choice("continuous", CONTINUOUS) {
        "complete" => Some(Continuous::Complete),
        "not_complete" => Some(Continuous::NotComplete),
        _ => {
            reader.need("continuous_since");
            since.map(Continuous::Since)
        }
    }
}

/// All years of work: they reach back at least as far as the unbroken work and this job.
fn seniority(
    reader: &mut Reader<'_>,
    continuous: Option<Continuous>,
    joined: Option<NaiveDate>,
) -> Option<Seniority> {
    let since = reader.day("work_since");
    let years = reader.count("years_of_work", 0, MOST_YEARS);
    match (since, years) {
        (Some(_), Some(_)) => {
            reader.mistake("years_of_work", Mistake::ONE_OF_TWO.of(""));
            None
        }
        (Some(day), None) => {
            if let Some(Continuous::Since(unbroken)) = continuous {
                in_order(reader, Some(day), "continuous_since", Some(unbroken));
            }
            in_order(reader, Some(day), "joined", joined);
            Some(Seniority::Since(day))
        }
        (None, Some(years)) => Some(Seniority::Years(i64::from(years))),
        (None, None) => {
            if reader.text("years_of_work").is_empty() {
                reader.need("work_since");
            }
            None
        }
    }
}

fn wage(reader: &mut Reader<'_>) -> Option<Wage> {
    let average = reader.money("average_wage");
    let mut months: Vec<MonthPay> = Vec::new();
    let by_month = reader.each_row("wages", MOST_ROWS, &mut |reader| {
        let month = reader.month("month");
        let pay = reader.money("pay");
        let overtime = reader.money("overtime").unwrap_or(Money::ZERO);
        reader.need("month");
        reader.need("pay");
        let (Some(month), Some(pay)) = (month, pay) else { return };
        if pay < overtime {
            let text = reader.text("overtime").to_owned();
            reader.mistake(
                "overtime",
                Mistake::MORE_THAN_WHOLE.with(text, [Given::Money(pay), Given::Nothing]),
            );
        } else if months.iter().any(|known| known.month == month) {
            let text = month.to_string();
            reader.refuse("month", EntryError::RepeatedDay { text });
        } else {
            months.push(MonthPay { month, pay, overtime });
        }
    });
    if by_month {
        if average.is_some() {
            reader.mistake("average_wage", Mistake::ONE_OF_TWO.of(""));
        }
        return Some(Wage::Months(months));
    }
    reader.need("average_wage");
    average.map(Wage::Average)
}
