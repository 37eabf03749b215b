//! Holiday pay of managed platform workers: above normal pay, and no multiple. 新就业形态节假日报酬。

use crate::law::Working;
use crate::params::Figures;
use crate::rules::above_normal::{Compared, compare};
use crate::rules::{RuleError, floor};

use super::{
    Answered, Finding, HolidayComparison, Input, Line, Notice, Outcome, Question, law,
};

/// Compares an hour on the holiday with an hour otherwise.
pub(super) fn assess(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    given: HolidayComparison,
) -> Answered {
    let mut answered = Answered::default();
    let answer = compared(w, figures, input, given);
    let said = &mut answered.assessment;
    if let Ok(Outcome::NotAbove { holiday, normal }) = answer {
        said.find(Finding::HolidayPayNotAbove { holiday, normal });
    }
    let question = Question::ManagedHoliday;
    said.answer(Line { question, month: input.first, answer });
    said.notice(Notice::ManagedNoMultiple);
    answered
}

fn compared(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    given: HolidayComparison,
) -> Result<Outcome, RuleError> {
    floor::rely(w, figures, law::MANAGED_HOLIDAY, input.first.first_day())?;
    let normal = (given.normal_pay, given.normal_hours);
    let holiday = (given.holiday_pay, given.holiday_hours);
    Ok(match compare(w, normal, holiday)? {
        None => Outcome::NoHours,
        Some(Compared { normal, holiday, is_above: true }) => {
            Outcome::Above { holiday, normal }
        }
        Some(Compared { normal, holiday, is_above: false }) => {
            Outcome::NotAbove { holiday, normal }
        }
    })
}
