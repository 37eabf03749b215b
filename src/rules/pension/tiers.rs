//! The grades side by side, and the reader's own. 档次对比。

use crate::law::{Silent, Which, Working};
use crate::params::Figures;
use crate::rules::RuleError;
use crate::units::{Exact, MONTHS_A_YEAR};

use super::contribution::{self, OfMonth};
use super::plan::Plan;
use super::{
    Grade, Input, Person, Prospect, Retirement, Tier, TierAmounts, law, minimum, payback,
    payout, retire_in, take,
};

/// The table of grades: those of the county where its list is known, else the usual ones; and the
/// one chosen, if it is none of them.
///
/// It rests on the figures of every row, though its steps are not written down one by one.
pub(super) fn compare(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    retirements: &[Retirement],
) -> Vec<Tier> {
    let mut silent = Silent::default();
    let mut grades = listed(&mut silent, figures, input);
    if !grades.contains(&input.grade) {
        grades.push(input.grade);
    }
    let tiers = grades.into_iter().map(|grade| {
        let answer = amounts(&mut silent, figures, input, grade, retirements);
        Tier { grade, is_own: grade == input.grade, answer }
    });
    let tiers = tiers.collect();
    for used in silent.certainty().uses() {
        w.rely(*used);
    }
    tiers
}

fn listed(w: &mut dyn Working, figures: Figures<'_>, input: &Input) -> Vec<Grade> {
    let day = input.first.first_day();
    let known = figures.key_rows_on(law::GRADES, day).ok();
    let percents: Vec<i64> = match known {
        Some(found) => {
            w.rely(found.figure);
            found.value.iter().filter_map(|row| take::count(row, "pct").ok()).collect()
        }
        None => input.presets.clone(),
    };
    percents.into_iter().map(Grade::Percent).collect()
}

fn amounts(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    grade: Grade,
    retirements: &[Retirement],
) -> Result<TierAmounts, RuleError> {
    let month = contribution::of_month(w, figures, grade, input.first);
    let one = month.clone()?;
    let year = contribution::amounts(one.times(w, MONTHS_A_YEAR, Which::Only)?)?;
    let prospects = match &input.person {
        Some(person) => retirements
            .iter()
            .map(|one| prospect(w, figures, (input, person), one, &month))
            .collect(),
        None => Vec::new(),
    };
    Ok(TierAmounts { base: one.base.money()?, month: one.split()?, year, prospects })
}

fn prospect(
    w: &mut dyn Working,
    figures: Figures<'_>,
    (input, person): (&Input, &Person),
    retirement: &Retirement,
    month: &Result<OfMonth, RuleError>,
) -> Prospect {
    let retire = retire_in(person, retirement);
    let months_needed = retire.clone().and_then(|retire| {
        let needed = minimum::needed(w, figures, retire)?.exact();
        Ok(needed.less(Exact::whole(person.paid_months))?.max(Exact::ZERO).floor())
    });
    let plan = retire.map(|retire| Plan::of(input, person, retire, month));
    let found = plan.clone().and_then(|plan| payout::expected(w, figures, &plan));
    let payback = match (&plan, &found) {
        (Ok(plan), Ok(found)) => payback::of(w, figures, plan, found),
        (Err(error), _) | (_, Err(error)) => Err(error.clone()),
    };
    Prospect {
        schedule: retirement.schedule,
        months_needed,
        pension: found.map(|found| found.expected),
        payback,
    }
}
