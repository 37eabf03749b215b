//! Who may join, and what to know before paying. 参保对象与缴费须知。

use std::sync::Arc;

use crate::law::Working;
use crate::params::Figures;
use crate::rules::floor;
use crate::units::{MONTHS_A_YEAR, WageMonth};

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
                answered.missing.push(Arc::unwrap_or_clone(gap));
                None
            }
        };
        answered.assessment.notice(Notice::PastMonths { until });
    }
    let grades = figures.key_rows_on(law::GRADES, day);
    if let Err(gap) = grades {
        answered.missing.push(Arc::unwrap_or_clone(gap));
        answered.assessment.notice(Notice::OwnGrades);
        answered.assessment.read(Reading {
            question: OpenQuestion::GradesOrFreeBase,
            other: OtherReading::OnlyGrades,
        });
    }
}

/// The least age of work in years, and the months since it. 最低就业年龄以来的月数。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SinceLeastAge {
    /// The age.
    pub age: i64,
    /// Months from it to the first month to be paid; below nought for whoever is younger.
    pub to_first: i64,
    /// Months from it to the month in which individual accounts began, if that is known.
    pub to_accounts: Option<i64>,
}

/// What a month of birth leaves room for; none where the age is not known. 可能的缴费月数。
pub fn since_least_age(
    figures: Figures<'_>,
    birth: WageMonth,
    first: WageMonth,
) -> Option<SinceLeastAge> {
    let day = first.first_day();
    let age = figures.on(law::LEAST_AGE, day).ok()?.value.floor();
    let reached = birth.plus(age.saturating_mul(MONTHS_A_YEAR))?;
    let accounts = figures.key_rows_on(law::ACCOUNT_START.key, day).ok();
    let accounts = accounts.and_then(|found| take::month(found.value.first()?, "month").ok());
    Some(SinceLeastAge {
        age,
        to_first: reached.months_to(first),
        to_accounts: accounts.map(|month| reached.months_to(month).max(0)),
    })
}
