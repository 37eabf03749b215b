//! Who may join, and what to know before paying. 参保对象与缴费须知。

use crate::law::Working;
use crate::params::{Figures, Value};
use crate::rules::floor;
use crate::units::{Exact, MONTHS_A_YEAR};

use super::take;
use super::{Answered, Class, Input, Notice, OpenQuestion, OtherReading, Reading, law};

/// What follows from the class and the month of asking.
pub(super) fn notices(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    answered: &mut Answered,
) {
    let day = input.first.first_day();
    let said = &mut answered.assessment;
    match input.class {
        Class::FullTime | Class::Dispatched => {
            // Said from the month on in which the notice appeared.
            if floor::in_force(w, figures, law::DISGUISED, input.first.last_day()) {
                said.notice(Notice::DisguisedEmployee);
            }
            return;
        }
        Class::Managed => {
            if floor::in_force(w, figures, law::CLASS_B, day) {
                said.notice(Notice::EitherScheme);
            }
        }
        Class::SelfDirected | Class::PartTime | Class::Unemployed => {}
    }
    if floor::in_force(w, figures, law::HOUSEHOLD, day) {
        said.notice(Notice::NoHouseholdLimit);
    }
    if take::told(figures, law::RHYTHM).is_some() {
        said.notice(Notice::Rhythm);
    }
    if input.first < input.now && input.first.year() == input.now.year() {
        let until = match figures.key_rows_on(law::CUT_OFF, day) {
            Ok(found) => {
                w.rely(found.figure);
                found.value.first().and_then(|row| take::day(row, "until"))
            }
            Err(gap) => {
                answered.missing.push(*gap);
                None
            }
        };
        answered.assessment.notice(Notice::PastMonths { until });
    }
    if let Some(person) = &input.person {
        // The age of joining is told, never computed with: its first day is not known.
        let age = person.birth.months_to(input.first);
        let from = match take::told(figures, law::AGE) {
            Some(Value::Number(from)) => Exact::of_decimal(*from).map(Exact::floor),
            Some(
                Value::YesNo(_)
                | Value::Text(_)
                | Value::Shares { .. }
                | Value::Rows(_)
                | Value::Missing
                | Value::Ended,
            )
            | None => None,
        };
        if let Some(from) = from.filter(|from| age < from.saturating_mul(MONTHS_A_YEAR)) {
            answered.assessment.notice(Notice::TooYoung { from });
        }
    }
    let grades = figures.key_rows_on(law::GRADES, day);
    if let Err(gap) = grades {
        answered.missing.push(*gap);
        answered.assessment.notice(Notice::OwnGrades);
        answered.assessment.read(Reading {
            question: OpenQuestion::GradesOrFreeBase,
            other: OtherReading::OnlyGrades,
        });
    }
}
