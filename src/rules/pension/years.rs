//! The bounds and the reference wage of every year, as published. 历年缴费基数上下限与平均工资。

use std::sync::Arc;

use chrono::Datelike as _;

use crate::law::Silent;
use crate::params::{Figure, Figures, Found, Gap};
use crate::rules::RuleError;
use crate::units::{Money, WageMonth, Year};

use super::contribution;
use super::{Grade, law};

/// What was published for a year; a figure that is missing stays missing. 某年的数。
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearBounds {
    /// The year.
    pub year: Year,
    /// The reference wage of a month. 上年全口径平均工资。
    pub reference: Result<Found<Money>, Arc<Gap>>,
    /// The least base, never worked out again from the wage. 下限。
    pub floor: Result<Found<Money>, Arc<Gap>>,
    /// The greatest base. 上限。
    pub ceiling: Result<Found<Money>, Arc<Gap>>,
}

/// The years from the first reference wage known to that of a month, the newest first.
pub fn years(figures: Figures<'_>, until: WageMonth) -> Vec<YearBounds> {
    let record = figures.params().figure(law::REFERENCE_WAGE.key);
    let known = record.into_iter().flat_map(|record| &record.entries);
    let first = known.filter_map(|entry| entry.from.answerable_from()).min();
    let first = first.map_or(until.year(), |day| day.year());
    let all = (first..=until.year()).rev().filter_map(Year::new);
    let of = |year: Year| {
        // The first figure known began inside its year.
        let found = |figure: Figure<Money>| figures.on(figure, year.last_day());
        YearBounds {
            year,
            reference: found(law::REFERENCE_WAGE),
            floor: found(law::BASE_FLOOR),
            ceiling: found(law::BASE_CEILING),
        }
    };
    all.map(of).collect()
}

/// The base of a grade in a month, within the bounds. 某档次的缴费基数。
///
/// # Errors
///
/// If the bounds or the reference wage of the month's year are not known.
pub fn base_of(
    figures: Figures<'_>,
    grade: Grade,
    month: WageMonth,
) -> Result<Money, RuleError> {
    Ok(contribution::of_month(&mut Silent::default(), figures, grade, month)?.base.money()?)
}
