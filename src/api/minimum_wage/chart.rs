//! The standard through time, and the reader's pay in it. 标准变化。

use crate::api::Chart;
use crate::law::Measure;
use crate::params::{Figures, FromValue as _, Params, Supplied};
use crate::rules::minimum_wage::{Outcome, Work};
use crate::rules::{Place, Tier};
use crate::units::{Exact, Money, WageMonth};

use super::Answer;

/// The monthly standard of the figures' own county.
pub(super) fn of_the_county(params: &Params, month: WageMonth) -> Chart {
    let tier = county_tier(params, month);
    Chart { steps: steps(params, false, tier), you: None }
}

/// The standard that an answer was compared with, and the pay.
pub(super) fn of_the_answer(params: &Params, answer: &Answer) -> Chart {
    let hourly = matches!(answer.input.work, Work::PartTime(_) | Work::Managed(_));
    let tier = match answer.input.place {
        Place::Tier(Tier::One) => Some(1),
        Place::Tier(Tier::Two) => Some(2),
        Place::Tier(Tier::Three) => Some(3),
        Place::County => county_tier(params, answer.month()),
    };
    let pay = pay(answer, hourly).map(|pay| (answer.month().first_day(), pay));
    Chart { steps: steps(params, hourly, tier), you: pay }
}

/// The wage tier of the figures' own county, which is a dated figure too.
fn county_tier(params: &Params, month: WageMonth) -> Option<i64> {
    let key = format!("minimum_wage.tier_of.{}", params.county());
    let supplied = Supplied::default();
    let found = Figures::new(params, &supplied).key_on::<Exact>(&key, month.first_day());
    found.ok().map(|found| found.value.numer())
}

/// The first days and amounts of a standard.
fn steps(params: &Params, hourly: bool, tier: Option<i64>) -> Vec<(chrono::NaiveDate, Money)> {
    let kind = if hourly { "hourly" } else { "monthly" };
    let figure =
        tier.and_then(|tier| params.figure(&format!("minimum_wage.{kind}.tier_{tier}")));
    let mut steps = Vec::new();
    for entry in figure.map(|figure| figure.entries.as_slice()).unwrap_or_default() {
        let amount = Exact::from_value(&entry.value).and_then(|exact| Money::round(exact).ok());
        steps.extend(entry.from.answerable_from().zip(amount));
    }
    steps
}

/// The reader's pay by the month or by the hour.
fn pay(answer: &Answer, hourly: bool) -> Option<Money> {
    let (due, paid) = match answer.answered.lines.first()?.answer.as_ref().ok()? {
        Outcome::Met { due, paid, .. } | Outcome::Short { due, paid, .. } => (*due, *paid),
        Outcome::Open(_) | Outcome::NotTested(_) | Outcome::InOrder | Outcome::OutOfOrder => {
            return None;
        }
    };
    if !hourly {
        return Some(paid);
    }
    // Pay an hour is to the hourly standard as pay is to what is due.
    let standard =
        answer.trace.steps().iter().rev().find(|step| {
            step.result.measure == Measure::YuanPerHour && step.figure.is_some()
        })?;
    let an_hour = paid.exact().times(standard.result.exact).ok()?.over(due.exact()).ok()?;
    Money::round(an_hour).ok()
}
