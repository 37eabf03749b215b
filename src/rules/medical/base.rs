//! The base of a plan. 缴费基数。

use chrono::NaiveDate;

use crate::law::{Basis, FigureUse, Label, Measure, Operand, Quantity, Reason, Term, Working};
use crate::params::{Figures, Gap, Row};
use crate::rules::{RuleError, take};
use crate::units::{Exact, Money};

use super::plan;
use super::{Answered, Input, Notice, OpenQuestion, OtherReading, PlanName, is_unknown, law};

/// What a notice says of the base.
enum Base {
    /// One amount for all.
    Fixed(Exact),
    /// A share of the reference wage.
    Wage(Exact),
    /// One's own, within bounds.
    Own,
}

fn kind(row: &Row) -> Base {
    let number = |name| take::cell(row, name).ok();
    match (number("amount"), number("wage_pct")) {
        (Some(amount), _) => Base::Fixed(amount),
        (None, Some(share)) => Base::Wage(share),
        (None, None) => Base::Own,
    }
}

/// The bounds of a base of one's own, where exactly one plan has one and they are known. 自选基数的范围。
pub fn own_bounds(figures: Figures<'_>, day: NaiveDate) -> Option<(Money, Money)> {
    let plans = take::rows(figures, law::PLANS, day).ok()?;
    let words = plans.value.iter().filter_map(|row| take::word(row, "plan"));
    let mut own = words.filter_map(|word| {
        let (row, _) = take::record(figures, &plan::key(word, "base"), day).ok()?;
        matches!(kind(row), Base::Own).then_some(row)
    });
    let (row, None) = (own.next()?, own.next()) else { return None };
    let bound = |name, figure| match take::amount(row, name) {
        Some(amount) => Some(amount),
        None => figures.on(figure, day).ok().map(|found| found.value),
    };
    Some((bound("floor", law::BASE_FLOOR)?, bound("ceiling", law::BASE_CEILING)?))
}

/// The base of a plan in a month.
pub(super) fn of(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    plan: &PlanName,
    answered: &mut Answered,
) -> Result<Operand, RuleError> {
    let day = input.month.first_day();
    let (row, figure) = plan.record(figures, "base", day)?;
    let which = plan.which();
    let label = Label::from((Term::CONTRIBUTION_BASE, which));
    match kind(row) {
        Base::Fixed(amount) => Ok(w.given(label, Quantity::new(amount, Measure::Yuan), figure)),
        Base::Wage(share) => {
            let wage = take::money(w, figures, law::REFERENCE_WAGE, day, Term::REFERENCE_WAGE)?;
            let share = Quantity::new(share, Measure::Percent);
            let share = w.given((Term::WAGE_SHARE, which), share, figure);
            let base =
                w.product(label, &[wage, share], &[], Measure::Yuan, law::CONTRIBUTION)?;
            near_floor(w, figures, (day, plan), base, answered)?;
            Ok(base)
        }
        Base::Own => {
            w.rely(figure);
            own(w, figures, (input, plan), (row, figure), answered)
        }
    }
}

/// Sixty per cent of a wage is not quite the published floor: whoever means that must enter it.
fn near_floor(
    w: &mut dyn Working,
    figures: Figures<'_>,
    (day, plan): (NaiveDate, &PlanName),
    base: Operand,
    answered: &mut Answered,
) -> Result<(), RuleError> {
    let floor = match figures.on(law::BASE_FLOOR, day) {
        Ok(floor) => floor,
        Err(gap) => {
            if is_unknown(&gap) {
                let base = Money::round(base.exact())?;
                answered.tell(Notice::FloorNotKnown { plan: plan.clone(), base });
                two_floors(&gap, answered);
            }
            return Ok(());
        }
    };
    let apart = base.exact().less(floor.value.exact())?;
    let apart = apart.max(Exact::ZERO.less(apart)?);
    if !apart.is_zero() && apart < Exact::ONE {
        w.rely(floor.figure);
        let (base, floor) = (base.money()?, floor.value);
        answered.tell(Notice::NearFloor { base, floor });
    }
    Ok(())
}

/// Two floors were read for the time before the first day known, and neither is taken.
fn two_floors(gap: &Gap, answered: &mut Answered) {
    let before = gap.nearest.map_or(gap.day, |(first, _)| first);
    answered.open(OpenQuestion::FloorBefore, OtherReading::TwoFloors { before });
}

/// A base of one's own within the bounds of the plan, else of the month.
fn own(
    w: &mut dyn Working,
    figures: Figures<'_>,
    (input, plan): (&Input, &PlanName),
    (row, figure): (&Row, FigureUse),
    answered: &mut Answered,
) -> Result<Operand, RuleError> {
    let (day, which) = (input.month.first_day(), plan.which());
    let bound = |w: &mut dyn Working, name, term: Term, of_employees| {
        let label = (term, which);
        match take::amount(row, name) {
            Some(amount) => Ok(w.given(label, Quantity::yuan(amount), figure)),
            None => take::money(w, figures, of_employees, day, label),
        }
    };
    let floor = bound(w, "floor", Term::BASE_FLOOR, law::BASE_FLOOR);
    let ceiling = bound(w, "ceiling", Term::BASE_CEILING, law::BASE_CEILING);
    if let Some(gap) =
        floor.as_ref().err().and_then(RuleError::gap).filter(|gap| is_unknown(gap))
    {
        two_floors(gap, answered);
    }
    if let (Err(_), Err(second)) = (&floor, &ceiling) {
        // Both are asked for at once.
        answered.lacks(second);
    }
    let (floor, ceiling) = (floor?, ceiling?);
    let wanted = input.own_base.ok_or(Reason::NEEDS_OWN_BASE)?;
    let label = Label::from((Term::CONTRIBUTION_BASE, which));
    let wanted = Operand::entered(label, Quantity::yuan(wanted));
    let plan = plan.clone();
    if wanted.exact() < floor.exact() {
        answered.tell(Notice::Raised { plan, to: floor.money()? });
        return Ok(w.larger(label, wanted, floor, Basis::NONE));
    }
    if ceiling.exact() < wanted.exact() {
        answered.tell(Notice::Lowered { plan, to: ceiling.money()? });
        return Ok(w.smaller(label, wanted, ceiling, Basis::NONE));
    }
    Ok(wanted)
}
