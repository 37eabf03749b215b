//! The share of a month that was worked. 不足整月的折算比例。

use chrono::NaiveDate;

use crate::law::{
    Basis, Citation, Convention, Given, Measure, Operand, Quantity, Reason, Term, Working,
};
use crate::params::{Figure, Figures, InForce};
use crate::rules::RuleError;
use crate::units::{Exact, Hours, WageMonth};

use super::floor::{in_force, take, weekdays, weekdays_of};

/// 本人原因未提供正常劳动的，不适用；折算为本工具约定。
pub(super) const PART_MONTH: Basis = Basis {
    law: &[Citation::new("minimum-wage-provisions", "第十二条第三款")],
    convention: Some(Convention::SHARE_OF_MONTH),
};
/// Part months. 本人原因未提供正常劳动。
pub(super) const OWN_ABSENCE: Figure<InForce> = Figure::new("minimum_wage.own_absence");
/// Paid days a month. 月计薪天数。
pub(super) const PAID_DAYS: Figure<Exact> = Figure::new("wage_conversion.paid_days_per_month");
/// Hours of a paid day. 每日工时。
pub(super) const HOURS_PER_DAY: Figure<Exact> =
    Figure::new("wage_conversion.hours_per_paid_day");

/// How much of a month was worked, and how much of what was missed was sick leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Share {
    /// Worked: from nought to one.
    pub(super) worked: Operand,
    /// Sick weekdays of those missed, if any were.
    pub(super) sick: Option<Operand>,
    /// All weekdays missed.
    pub(super) missed: Operand,
    /// Weekdays worked.
    pub(super) days_worked: Operand,
}

/// What was missed of a month. 缺勤与不在职。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Missed {
    pub(super) absent: Hours,
    pub(super) sick: Hours,
    pub(super) joined: Option<NaiveDate>,
    pub(super) left: Option<NaiveDate>,
}

/// The share of a month; `None` for a month in which nothing was missed.
pub(super) fn of_month(
    w: &mut dyn Working,
    figures: Figures<'_>,
    month: WageMonth,
    missed: Missed,
) -> Result<Option<Share>, RuleError> {
    let outside = weekdays_outside(month, missed);
    let nothing = missed.absent == Hours::ZERO && missed.sick == Hours::ZERO && outside == 0;
    if nothing {
        return Ok(None);
    }
    let day = month.first_day();
    let hours_a_day = (Term::HOURS_PER_PAID_DAY, Measure::Hours);
    let hours_a_day = take(w, figures, HOURS_PER_DAY, day, hours_a_day)?;
    let paid_days = (Term::PAID_DAYS_PER_MONTH, Measure::Days);
    let paid_days = take(w, figures, PAID_DAYS, day, paid_days)?;
    in_force(w, figures, OWN_ABSENCE, day);

    let mut parts = vec![Operand::entered(Term::WEEKDAYS_OUTSIDE, Quantity::days(outside))];
    let days = |w: &mut dyn Working, term, hours: Hours| {
        let hours = Operand::entered(Term::WORKING_TIME, Quantity::hours(hours));
        w.product(term, &[hours], &[hours_a_day], Measure::Days, Basis::NONE)
    };
    if missed.absent != Hours::ZERO {
        parts.push(days(w, Term::WEEKDAYS_ABSENT, missed.absent)?);
    }
    let mut sick = None;
    if missed.sick != Hours::ZERO {
        let days = days(w, Term::WEEKDAYS_SICK, missed.sick)?;
        parts.push(days);
        sick = Some(days);
    }
    let away = w.sum(Term::WEEKDAYS_MISSED, &parts, Measure::Days, PART_MONTH)?;
    let all = weekdays_of(month);
    let all_days = Operand::entered(Term::WEEKDAYS_OF_MONTH, Quantity::days(all));
    let days_worked = w.subtract(Term::WEEKDAYS_WORKED, all_days, &[away], PART_MONTH)?;
    if days_worked.exact() < Exact::ZERO {
        let missed = away.exact().rounded_decimal(1).map(|d| d.to_string()).unwrap_or_default();
        let all = u32::try_from(all).unwrap_or(u32::MAX);
        let given = [Given::Text(missed), Given::Count(all.into())];
        return Err(Reason::MISSED_MORE_THAN_MONTH.with(given).into());
    }
    let worked = if away.exact() < days_worked.exact() {
        let lost =
            w.product(Term::SHARE_MISSED, &[away], &[paid_days], Measure::Plain, PART_MONTH)?;
        let whole = Operand::entered(Term::WHOLE, Quantity::new(Exact::ONE, Measure::Plain));
        let left = w.subtract(Term::SHARE_OF_MONTH, whole, &[lost], PART_MONTH)?;
        let twice =
            w.sum(Term::TWICE_PAID_DAYS, &[paid_days, paid_days], Measure::Days, PART_MONTH)?;
        let least =
            w.product(Term::HALF_MONTH, &[all_days], &[twice], Measure::Plain, PART_MONTH)?;
        // The bound acts in the middle of a long month only; elsewhere it need not be shown.
        if left.exact() < least.exact() {
            w.larger(Term::SHARE_OF_MONTH, left, least, PART_MONTH)
        } else {
            left
        }
    } else {
        let factors = [days_worked];
        w.product(Term::SHARE_OF_MONTH, &factors, &[paid_days], Measure::Plain, PART_MONTH)?
    };
    Ok(Some(Share { worked, sick, missed: away, days_worked }))
}

/// Weekdays before joining and after leaving.
fn weekdays_outside(month: WageMonth, missed: Missed) -> i64 {
    let before = missed
        .joined
        .filter(|day| month.contains(*day))
        .and_then(|day| day.pred_opt())
        .map_or(0, |day| weekdays(month.first_day(), day));
    let after = missed
        .left
        .filter(|day| month.contains(*day))
        .and_then(|day| day.succ_opt())
        .map_or(0, |day| weekdays(day, month.last_day()));
    before.saturating_add(after)
}
