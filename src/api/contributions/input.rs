//! From a case to the rule's input. 由填写内容到规则输入。

use chrono::NaiveDate;

use crate::api::minimum_wage;
use crate::api::{Case, Problem, Reader};
use crate::law::Given;
use crate::params::Figures;
use crate::report::{EntryError, Mistake};
use crate::rules::contributions::{Class, Fund, Input, fund_rates};
use crate::units::{Exact, Money, WageMonth, parse_day};

use super::fields::{CLASSES, INJURY_CLASSES, MOST_FACTOR, MOST_FUND_RATE, YES_NO};

/// Reads a case whole: the input, or every problem, those among them that the reader has found already.
pub(super) fn read(
    mut reader: Reader<'_>,
    figures: Figures<'_>,
    case: &Case,
) -> Result<Input, Vec<Problem>> {
    let class = match reader.choice("class", CLASSES) {
        "dispatched" => Class::Dispatched,
        "part_time" => Class::PartTime,
        "managed" => Class::Managed,
        "self_directed" => Class::SelfDirected,
        _ => Class::FullTime,
    };
    reader.need("month");
    let month = reader.month("month");
    let by_wage = !matches!(class, Class::Managed | Class::SelfDirected);
    if by_wage {
        reader.need("wage");
    }
    let wage = reader.money("wage");
    let (joined, left) = (reader.day("joined"), reader.day("left"));
    if let (Some(joined), Some(left)) = (joined, left)
        && left < joined
    {
        reader.refuse("left", EntryError::EndBeforeStart);
    }
    let injury_class = reader.choice("injury_class", INJURY_CLASSES);
    let injury_class =
        injury_class.parse::<usize>().ok().and_then(|class| class.checked_sub(1));
    let injury_factor = reader.number("injury_factor", MOST_FACTOR).unwrap_or(Exact::ONE);
    let has_fund = matches!(class, Class::FullTime | Class::Dispatched)
        && reader.choice("fund", YES_NO) == "yes";
    let fund = if has_fund { fund(&mut reader, figures, month, wage) } else { None };
    let mut problems = reader.into_problems();
    let pay = match (class, month) {
        (Class::FullTime | Class::Dispatched, Some(month)) if !case.rows("pay").is_empty() => {
            let read = minimum_wage::read(&slip(case, month, joined.into_iter().chain(left)));
            match read {
                Ok((input, _)) => Some(input),
                Err(found) => {
                    let known = problems.clone();
                    problems.extend(found.into_iter().filter(|one| !known.contains(one)));
                    None
                }
            }
        }
        _ => None,
    };
    match month {
        Some(month) if problems.is_empty() => {
            let wage = wage.unwrap_or(Money::ZERO);
            Ok(Input {
                class,
                month,
                wage,
                joined,
                left,
                injury_class,
                injury_factor,
                fund,
                pay,
            })
        }
        _ => Err(problems),
    }
}

fn fund(
    reader: &mut Reader<'_>,
    figures: Figures<'_>,
    month: Option<WageMonth>,
    wage: Option<Money>,
) -> Option<Fund> {
    reader.need("fund_rate");
    let base = reader.money("fund_base").or(wage);
    let mut rate = |name: &str| {
        let rate = reader.percent(name, MOST_FUND_RATE)?;
        let bounds = month.and_then(|month| fund_rates(figures, month.first_day()).ok());
        if let Some((least, most)) =
            bounds.filter(|(least, most)| rate < *least || *most < rate)
        {
            let text = reader.text(name);
            let allowed = [Given::Number(least), Given::Number(most)];
            reader.mistake(name, Mistake::FUND_RATE.with(text, allowed));
        }
        Some(rate)
    };
    let employer_rate = rate("fund_rate")?;
    let employee_rate = rate("fund_rate_own").unwrap_or(employer_rate);
    Some(Fund { base: base?, employer_rate, employee_rate })
}

/// The same month as a case of the minimum wage: the pay slip, and a month in which service began or
/// ended as part of a month.
fn slip(case: &Case, month: WageMonth, ends: impl Iterator<Item = NaiveDate>) -> Case {
    let mut slip = Case::default();
    for name in ["class", "month", "tier"] {
        slip.set(name, case.text(name));
    }
    slip.change_rows("pay", |rows| rows.extend(case.rows("pay").iter().cloned()));
    let inside: Vec<_> = ends.filter(|day| month.contains(*day)).collect();
    for day in &inside {
        for name in ["joined", "left"] {
            if parse_day(case.text(name).trim()).as_ref() == Ok(day) {
                slip.set(name, day.to_string());
            }
        }
    }
    if !inside.is_empty() {
        slip.set("attendance", "part");
    }
    slip
}
