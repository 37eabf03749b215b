//! From a case to the rule's input. 由填写内容到规则输入。

use chrono::NaiveDate;

use crate::api::pension::class;
use crate::api::{Case, Place, Problem, Reader};
use crate::law::Given;
use crate::params::{Figures, Params, Supplied};
use crate::report::EntryError;
use crate::report::Mistake;
use crate::rules::medical::{
    Input, Joining, ResidentCase, ResidentJoining, YearsCase, own_bounds,
};
use crate::units::{MONTHS_A_YEAR, Money, WageMonth, Year};

use super::fields::{JOINING, MOST_MONTHS, MOST_YEARS, PLANS, RESIDENT, SEXES};
use super::notice;

/// From how many broken years on the least wait of `resident_medical.wait.four_years_broken` holds.
/// The value of that figure is the months of the wait; the four years stand in its key only, so
/// there is nothing to read them from. Another number of years would be another figure.
const LONG_BREAK: u32 = 4;

/// Reads a case whole: the input, or every problem.
pub(super) fn read(params: &Params, case: &Case) -> Result<(Input, Supplied), Vec<Problem>> {
    let mut reader = Reader::new(case);
    let mut supplied = reader.supplied();
    reader.need("first_month");
    let month = reader.month("first_month");
    let class = class(&mut reader);
    let paid_on = reader.day("paid_on");
    let joining = joining(&mut reader);
    let ended = reader.month("ended");
    let birth = reader.month("birth");
    for (name, earlier) in [("ended", ended), ("birth", birth)] {
        if let Some((earlier, month)) = earlier.zip(month)
            && month <= earlier
        {
            let given = [Given::Month(month), Given::Nothing];
            reader.mistake(name, Mistake::NOT_BEFORE_FIRST.with(reader.text(name), given));
        }
    }
    if let (Some(day), Some(month)) = (paid_on, month)
        && is_far(day, month)
    {
        let given = [Given::Month(month), Given::Nothing];
        let text = reader.text("paid_on");
        reader.mistake("paid_on", Mistake::FAR_FROM_FIRST.with(text, given));
    }
    let own_base = reader.money("own_base");
    if own_base == Some(Money::ZERO) {
        reader.mistake("own_base", Mistake::NOT_NOTHING.of(reader.text("own_base")));
    }
    let plans = reader.choice("plans", PLANS);
    notice::supply(&mut reader, plans, &mut supplied);
    let years = years(&mut reader);
    let resident = resident(&mut reader, month);
    let mut problems = reader.into_problems();
    let Some(month) = month else { return Err(problems) };
    let input = Input {
        class,
        month,
        paid_on,
        joining,
        ended,
        birth,
        own_base,
        typed_plans: plans != "none",
        years,
        resident,
    };
    outside(case, Figures::new(params, &supplied), &input, &mut problems);
    if problems.is_empty() { Ok((input, supplied)) } else { Err(problems) }
}

fn joining(reader: &mut Reader<'_>) -> Joining {
    match reader.choice("joining", JOINING) {
        "gap" => Joining::Gap,
        "from_employee" => Joining::FromEmployee,
        "from_resident" => Joining::FromResident,
        "continuing" => Joining::Continuing,
        _ => Joining::First,
    }
}

fn years(reader: &mut Reader<'_>) -> Option<YearsCase> {
    let is_man = match reader.choice("sex", SEXES) {
        "man" => true,
        "woman" => false,
        _ => {
            if !reader.text("paid_months").is_empty() {
                reader.refuse("sex", EntryError::Needed);
            }
            return None;
        }
    };
    reader.need("paid_months");
    let mut months = |name| reader.count(name, 0, MOST_MONTHS).map(i64::from);
    let paid = months("paid_months");
    let deemed = months("deemed_months").unwrap_or_default();
    let planned = months("planned_months");
    let most_here = paid.and_then(|paid| u32::try_from(paid).ok()).unwrap_or(MOST_MONTHS);
    let here = reader.count("here_months", 0, most_here).map(i64::from);
    Some(YearsCase { is_man, paid: paid?, deemed, here, planned })
}

fn resident(reader: &mut Reader<'_>, month: Option<WageMonth>) -> Option<ResidentCase> {
    let how = reader.choice("resident", RESIDENT);
    if how == "none" {
        return None;
    }
    // Who pays in time pays for the year to come.
    let ahead = i32::from(how == "on_time");
    let usual = || month.and_then(|month| Year::new(month.year().checked_add(ahead)?));
    let typed = reader.year("cover_year");
    if let Some((year, month)) = typed.zip(month)
        && year.number() < month.year()
    {
        let given = [Given::Count(month.year().into()), Given::Nothing];
        let text = reader.text("cover_year");
        reader.mistake("cover_year", Mistake::YEAR_IS_OVER.with(text, given));
    }
    let year = typed.or_else(usual);
    let joining = match how {
        "late" => Some(ResidentJoining::Late),
        "broken" => {
            reader.need("broken_years");
            let years = reader.count("broken_years", 1, MOST_YEARS);
            let extra = reader.count("extra_years", 0, MOST_YEARS).unwrap_or_default();
            years.map(|years| ResidentJoining::Broken {
                years: i64::from(years),
                extra: i64::from(extra),
                is_long: LONG_BREAK <= years,
            })
        }
        _ => Some(ResidentJoining::OnTime),
    };
    Some(ResidentCase { year: year?, joining: joining? })
}

/// Whether a day of payment lies more than a year from the first month paid.
fn is_far(day: NaiveDate, month: WageMonth) -> bool {
    WageMonth::of(day)
        .is_some_and(|paid| MONTHS_A_YEAR < month.months_to(paid).saturating_abs())
}

/// A base of one's own outside the bounds of the one plan that takes one.
fn outside(case: &Case, figures: Figures<'_>, input: &Input, problems: &mut Vec<Problem>) {
    let bounds = own_bounds(figures, input.month.first_day());
    if let Some(base) = input.own_base.filter(|base| *base != Money::ZERO)
        && let Some((least, most)) = bounds
        && (base < least || most < base)
    {
        let allowed = [Given::Money(least), Given::Money(most)];
        let error = Mistake::OUTSIDE_BOUNDS.with(case.text("own_base").trim(), allowed).into();
        problems.push(Problem { place: Place::Field("own_base".to_owned()), error });
    }
}
