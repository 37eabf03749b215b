//! The standard of a place, day by day. 各日适用的标准。

use chrono::NaiveDate;

use crate::law::{
    Basis, Convention, Label, Measure, Operand, Quantity, Silent, Term, Which, Working,
};
use crate::params::{Figure, Figures, InForce};
use crate::rules::RuleError;
use crate::units::{Exact, Money, WageMonth, is_weekday};

/// A place, as far as the minimum wage knows one. 地点。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The county of the figures. 本县。
    County,
    /// A place of this tier of the province. 本省某类区。
    Tier(Tier),
}

/// A wage tier of the province. 最低工资类区。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tier {
    /// Tier one. 一类。
    One,
    /// Tier two. 二类。
    Two,
    /// Tier three. 三类。
    Three,
}

/// 月中调整按工作日加权。
const WEIGHTED: Basis = Basis::ours(Convention::WEIGHT_BY_WEEKDAYS);

/// The tier of the county; its code follows. 本县所属类区。
const TIER_OF: &str = "minimum_wage.tier_of.";

/// The monthly standard of a tier. 月最低工资标准。
const fn monthly_figure(tier: Tier) -> Figure<Money> {
    match tier {
        Tier::One => Figure::new("minimum_wage.monthly.tier_1"),
        Tier::Two => Figure::new("minimum_wage.monthly.tier_2"),
        Tier::Three => Figure::new("minimum_wage.monthly.tier_3"),
    }
}

/// The hourly standard of a tier. 小时最低工资标准。
const fn hourly_figure(tier: Tier) -> Figure<Money> {
    match tier {
        Tier::One => Figure::new("minimum_wage.hourly.tier_1"),
        Tier::Two => Figure::new("minimum_wage.hourly.tier_2"),
        Tier::Three => Figure::new("minimum_wage.hourly.tier_3"),
    }
}

/// A standard and the days on which it holds. 某时段的标准。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Standard {
    pub(super) amount: Operand,
    pub(super) first: NaiveDate,
    pub(super) last: NaiveDate,
}

/// Takes a figure into the working.
pub(super) fn take(
    w: &mut dyn Working,
    figures: Figures<'_>,
    figure: Figure<Exact>,
    day: NaiveDate,
    (term, measure): (Term, Measure),
) -> Result<Operand, RuleError> {
    let found = figures.on(figure, day)?;
    Ok(w.given(term, Quantity::new(found.value, measure), found.figure))
}

/// Relies on a rule, where the figures know it to be in force, and says whether they do.
pub(super) fn in_force(
    w: &mut dyn Working,
    figures: Figures<'_>,
    rule: Figure<InForce>,
    day: NaiveDate,
) -> bool {
    rely(w, figures, rule, day).is_ok()
}

/// Relies on a rule without which there is no answer.
pub(super) fn rely(
    w: &mut dyn Working,
    figures: Figures<'_>,
    rule: Figure<InForce>,
    day: NaiveDate,
) -> Result<(), RuleError> {
    w.rely(figures.on(rule, day)?.figure);
    Ok(())
}

/// The monthly standards of a place for the days of a month.
pub(super) fn monthly(
    w: &mut dyn Working,
    figures: Figures<'_>,
    place: Place,
    month: WageMonth,
) -> Result<Vec<Standard>, RuleError> {
    let term = (Term::MONTHLY_MINIMUM_WAGE, monthly_figure as fn(Tier) -> Figure<Money>);
    let days = (month.first_day(), month.last_day());
    standards(w, figures, place, days, term, Measure::Yuan)
}

/// The hourly standards of a place for a span of days.
pub(super) fn hourly(
    w: &mut dyn Working,
    figures: Figures<'_>,
    place: Place,
    days: (NaiveDate, NaiveDate),
) -> Result<Vec<Standard>, RuleError> {
    let term = (Term::HOURLY_MINIMUM_WAGE, hourly_figure as fn(Tier) -> Figure<Money>);
    standards(w, figures, place, days, term, Measure::YuanPerHour)
}

fn standards(
    w: &mut dyn Working,
    figures: Figures<'_>,
    place: Place,
    (first, last): (NaiveDate, NaiveDate),
    (term, figure): (Term, fn(Tier) -> Figure<Money>),
    measure: Measure,
) -> Result<Vec<Standard>, RuleError> {
    let tiers = match place {
        Place::Tier(tier) => vec![(tier, first, last)],
        Place::County => county_tiers(w, figures, first, last)?,
    };
    let mut standards: Vec<Standard> = Vec::with_capacity(1);
    for (tier, first, last) in tiers {
        for span in figures.key_over::<Exact>(figure(tier).key, first, last)? {
            let value = Quantity::new(Money::round(span.found.value)?.exact(), measure);
            let label: Label = (term, Which::Tier(number(tier))).into();
            // The same amount under a new notice is no change for the worker.
            match standards.last_mut().filter(|before| before.amount.value == value) {
                Some(before) => {
                    w.rely(span.found.figure);
                    before.last = span.last;
                }
                None => standards.push(Standard {
                    amount: w.given(label, value, span.found.figure),
                    first: span.first,
                    last: span.last,
                }),
            }
        }
    }
    Ok(standards)
}

/// The tier of the figures' own county, which is a dated figure too.
fn county_tiers(
    w: &mut dyn Working,
    figures: Figures<'_>,
    first: NaiveDate,
    last: NaiveDate,
) -> Result<Vec<(Tier, NaiveDate, NaiveDate)>, RuleError> {
    let key = [TIER_OF, figures.params().county()].concat();
    let mut tiers = Vec::with_capacity(1);
    for span in figures.key_over::<Exact>(&key, first, last)? {
        let found = span.found;
        let tier = Tier::ALL
            .into_iter()
            .find(|tier| Exact::whole(i64::from(number(*tier))) == found.value)
            .ok_or(RuleError::OutOfRange)?;
        let value = Quantity::new(found.value, Measure::Plain);
        w.given(Term::WAGE_TIER, value, found.figure);
        tiers.push((tier, span.first, span.last));
    }
    Ok(tiers)
}

/// The full floor of a month: the standard itself, or weighted by weekdays where it changes.
pub(super) fn of_month(
    w: &mut dyn Working,
    standards: &[Standard],
    month: WageMonth,
) -> Result<Operand, RuleError> {
    let Some((only, rest)) = standards.split_first() else { return Err(RuleError::OutOfRange) };
    if rest.is_empty() {
        return Ok(only.amount);
    }
    let mut parts = Vec::with_capacity(standards.len());
    for standard in standards {
        let which = Which::Days(standard.first, standard.last);
        let days = weekdays(standard.first, standard.last);
        let days = Operand::entered((Term::WEEKDAYS_OF_PART, which), Quantity::days(days));
        let label = (Term::WEIGHTED_MINIMUM_WAGE, which);
        let factors = [standard.amount, days];
        parts.push(w.product(label, &factors, &[], Measure::Yuan, WEIGHTED)?);
    }
    let sum = w.sum(Term::WEIGHTED_MINIMUM_WAGE, &parts, Measure::Yuan, WEIGHTED)?;
    let all = Operand::entered(Term::WEEKDAYS_OF_MONTH, Quantity::days(weekdays_of(month)));
    Ok(w.product(Term::WEIGHTED_MINIMUM_WAGE, &[sum], &[all], Measure::Yuan, WEIGHTED)?)
}

/// Whether the standard of `agreed` lies above that of `place` in a month, so that it serves.
pub(super) fn serves_better(
    figures: Figures<'_>,
    place: Place,
    agreed: Place,
    month: WageMonth,
) -> Result<bool, RuleError> {
    let floor = |place| {
        let mut w = Silent::default();
        let standards = monthly(&mut w, figures, place, month)?;
        of_month(&mut w, &standards, month).map(|floor| floor.exact())
    };
    Ok(floor(place)? < floor(agreed)?)
}

/// Plain weekdays of a month. 当月周一至周五天数。
pub(super) fn weekdays_of(month: WageMonth) -> i64 {
    weekdays(month.first_day(), month.last_day())
}

/// Plain weekdays from one day to another, both included.
pub(super) fn weekdays(first: NaiveDate, last: NaiveDate) -> i64 {
    let days = first.iter_days().take_while(|day| *day <= last);
    i64::try_from(days.filter(|day| is_weekday(*day)).count()).unwrap_or(i64::MAX)
}

impl Tier {
    /// The tiers in order.
    pub const ALL: [Self; 3] = [Self::One, Self::Two, Self::Three];
}

/// The tier's number: its place in the list, counted from one.
pub(super) fn number(tier: Tier) -> u8 {
    let at = Tier::ALL.iter().position(|known| *known == tier).unwrap_or(0);
    u8::try_from(at.saturating_add(1)).unwrap_or(u8::MAX)
}
