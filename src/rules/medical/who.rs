//! Who may join, and what the county's document says. 参保对象与县文件。

use crate::law::Working;
use crate::params::Figures;
use crate::rules::floor;
use crate::rules::pension::Class;
use crate::units::WageMonth;

use super::{Answered, Input, Notice, law};

/// What the county's document says to this worker.
pub(super) fn notices(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    answered: &mut Answered,
) {
    let day = input.month.first_day();
    let mut says = |figure, notice: &[Notice]| {
        if floor::in_force(w, figures, figure, day) {
            for notice in notice {
                answered.tell(notice.clone());
            }
        }
    };
    match input.class {
        Class::FullTime | Class::Dispatched => says(law::FULL_TIME, &[Notice::FullTime]),
        Class::PartTime => says(law::PART_TIME, &[Notice::PartTime]),
        Class::Managed => says(law::PART_TIME, &[Notice::Managed]),
        Class::SelfDirected | Class::Unemployed => {}
    }
    says(law::TRANSFER, &[Notice::Transfer, Notice::Elsewhere]);
    if !input.class.is_insured_by_employer() {
        says(law::COUNTY_RESIDENT, &[Notice::ResidentYearly]);
    }
    if let Some(day) = input.paid_on
        && let Some(paid) = WageMonth::of(day)
        && input.month.months_to(paid).saturating_abs() > 1
    {
        answered.tell(Notice::PaidApart { day, month: input.month });
    }
    answered.tell(Notice::CostOnly);
}

/// What else the county would have to say before anyone pays.
pub(super) fn unknown(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    answered: &mut Answered,
) {
    for figure in [law::ELIGIBILITY, law::RHYTHM] {
        if let Err(error) = floor::rely(w, figures, figure, input.month.first_day()) {
            answered.lacks(&error);
        }
    }
}
