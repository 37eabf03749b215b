//! Whether holiday pay lies above normal pay: for managed platform workers, for whom no multiple
//! is fixed. 节假日报酬与平时比较。

use crate::law::{Basis, Citation, Measure, Operand, Quantity, Term, Working};
use crate::rules::RuleError;
use crate::units::{Hours, Money};

/// 法定节假日支付高于正常工作时间劳动报酬的合理报酬。
const HOLIDAY_ABOVE: Basis = Basis::law(&[Citation::new("county-plan-2022", "第7项")]);

/// Pay an hour, on the holiday and otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Compared {
    /// An hour otherwise.
    pub(super) normal: Money,
    /// An hour on the holiday.
    pub(super) holiday: Money,
    /// Whether the second lies above the first.
    pub(super) is_above: bool,
}

/// Compares pay an hour of normal time and of the holiday; `None` without hours of both.
pub(super) fn compare(
    w: &mut dyn Working,
    normal: (Money, Hours),
    holiday: (Money, Hours),
) -> Result<Option<Compared>, RuleError> {
    let pay = |term, amount| Operand::entered(term, Quantity::yuan(amount));
    let time = |term, hours| Operand::entered(term, Quantity::hours(hours));
    let normal = (pay(Term::COUNTED_WAGE, normal.0), time(Term::WORKING_TIME, normal.1));
    let holiday =
        (pay(Term::HOLIDAY_PAY, holiday.0), time(Term::STATUTORY_HOLIDAY_HOURS, holiday.1));
    of_operands(w, normal, holiday)
}

/// As [`compare`], for amounts and hours that are steps of the working already.
pub(super) fn of_operands(
    w: &mut dyn Working,
    (normal_pay, normal_hours): (Operand, Operand),
    (holiday_pay, holiday_hours): (Operand, Operand),
) -> Result<Option<Compared>, RuleError> {
    let none = crate::units::Exact::ZERO;
    if normal_hours.exact() <= none || holiday_hours.exact() <= none {
        return Ok(None);
    }
    let rate = Measure::YuanPerHour;
    let basis = HOLIDAY_ABOVE;
    let normal =
        w.product(Term::NORMAL_HOURLY_PAY, &[normal_pay], &[normal_hours], rate, basis)?;
    let holiday =
        w.product(Term::HOLIDAY_HOURLY_PAY, &[holiday_pay], &[holiday_hours], rate, basis)?;
    let is_above = normal.exact() < holiday.exact();
    Ok(Some(Compared { normal: normal.money()?, holiday: holiday.money()?, is_above }))
}
