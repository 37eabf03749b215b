//! The calendar: what class a day is of for pay, and why. 日历。
//!
//! No arithmetic here and no policy: statutory days follow from the rows of `holiday.rule`, moved
//! days and make-up working days from the yearly arrangement.

mod lunar;

use core::fmt;
use std::sync::Arc;

use chrono::{Datelike, NaiveDate};

use crate::law::FigureUse;
use crate::units::{WageMonth, is_weekday};

use super::lookup::gap;
use super::{Figures, Found, Gap, GapCause, Row, RowCell, Value};

pub use lunar::{LunarDay, lunar_day, qingming};

/// The days off for all citizens. 全体公民放假的节日。
const RULE: &str = "holiday.rule";
/// The yearly arrangement of moved days. 年度放假调休安排。
const ARRANGEMENT: &str = "holiday.arrangement";
/// The days off for some citizens. 部分公民放假的节日。
const PARTIAL: &str = "holiday.partial_days";
/// The prefecture's own days off. 地方节日放假。
const LOCAL: &str = "local_holiday.days";

/// The class of a day for pay. 日期类别。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DayClass {
    /// A working day. 工作日。
    Workday,
    /// A day of the weekend on which one works for a moved day. 调休上班日。
    MakeupWorkday,
    /// A rest day of the worker's week. 休息日。
    RestDay,
    /// A day off for a statutory holiday that fell on a weekend. 补假。
    SubstituteDay,
    /// A day off for a weekend on which one works. 调休放假。
    MovedRestDay,
    /// A statutory holiday. 法定节假日。
    StatutoryHoliday,
}

impl DayClass {
    /// Every class.
    pub const ALL: [Self; 6] = [
        Self::Workday,
        Self::MakeupWorkday,
        Self::RestDay,
        Self::SubstituteDay,
        Self::MovedRestDay,
        Self::StatutoryHoliday,
    ];

    /// Whether the day is a rest day, for which time off in lieu can be given. 是否按休息日。
    pub const fn is_rest(self) -> bool {
        match self {
            Self::RestDay | Self::SubstituteDay | Self::MovedRestDay => true,
            Self::Workday | Self::MakeupWorkday | Self::StatutoryHoliday => false,
        }
    }
}

/// How a worker's week lies in the calendar. 每周的休息日。
#[derive(Clone, Copy)]
pub struct Week<'a> {
    /// Whether a day is a rest day of this worker's week: a Saturday or a Sunday unless agreed
    /// otherwise ([`plain_week`]); in a roster, the days the roster gives.
    pub rests_on: &'a dyn Fn(NaiveDate) -> bool,
    /// Whether the moved days and the make-up working days of the yearly arrangement apply; they
    /// do not in a roster.
    pub arranged: bool,
}

impl fmt::Debug for Week<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Week").field("arranged", &self.arranged).finish_non_exhaustive()
    }
}

/// A Saturday or a Sunday. 周六、周日。
pub fn plain_week(day: NaiveDate) -> bool {
    !is_weekday(day)
}

/// Everything the calendar says of one day. 某日的类别与依据。
#[derive(Clone, Debug, PartialEq)]
pub struct CalendarDay<'a> {
    /// The day.
    pub day: NaiveDate,
    /// Its class; a local or a partial holiday does not change it.
    pub class: DayClass,
    /// The figure that decided the class: the rule of the statutory holidays or the yearly
    /// arrangement, which also says that a day was not moved. None where only the worker's roster
    /// did.
    pub figure: Option<FigureUse>,
    /// The rows of `holiday.rule` that fall on the day; two may, and count once.
    pub statutory: Vec<&'a Row>,
    /// The local holiday on the day: a row of `local_holiday.days`.
    pub local: Option<Found<&'a Row>>,
    /// Whether the local holidays of that year are known at all.
    pub local_known: bool,
    /// The rows of `holiday.partial_days` on this date.
    pub partial: Vec<&'a Row>,
}

impl<'a> Figures<'a> {
    /// What the calendar says of a day, for a worker's week.
    ///
    /// # Errors
    ///
    /// If it is not known what the statutory holidays of that time or the lunar days of that year
    /// are (`holiday.rule`), or for a day that is none of them what was moved in that year
    /// (`holiday.arrangement`).
    pub fn calendar_day(
        &self,
        day: NaiveDate,
        week: &Week<'_>,
    ) -> Result<CalendarDay<'a>, Arc<Gap>> {
        let (statutory, rule) = self.statutory_rows(day)?;
        let rests = (week.rests_on)(day);
        let own = if rests { DayClass::RestDay } else { DayClass::Workday };
        let (class, figure) = if !statutory.is_empty() {
            (DayClass::StatutoryHoliday, Some(rule))
        } else if week.arranged {
            let (class, figure) = self.arranged(day)?;
            (class.unwrap_or(own), Some(figure))
        } else {
            (own, None)
        };
        let local = self.key_rows_on(LOCAL, day);
        let local_known = local.is_ok();
        let local = local.ok().and_then(|table| {
            let value = table.value.iter().find(|row| is_dated(row, day))?;
            Some(Found { value, figure: of_row(table.figure, value) })
        });
        let partial = match self.key_rows_on(PARTIAL, day) {
            Ok(table) => table.value.iter().filter(|row| is_yearly(row, day)).collect(),
            Err(_) => Vec::new(),
        };
        Ok(CalendarDay { day, class, figure, statutory, local, local_known, partial })
    }

    /// Whether a day is a statutory holiday, which is certain whatever is known of moved days.
    /// 是否法定节假日。
    ///
    /// # Errors
    ///
    /// If the statutory holidays of that time or the lunar days of that year are not known.
    pub fn is_statutory(&self, day: NaiveDate) -> Result<Found<bool>, Arc<Gap>> {
        let (rows, figure) = self.statutory_rows(day)?;
        Ok(Found { value: !rows.is_empty(), figure })
    }

    /// The statutory holidays on a day, and the rule that gives them.
    fn statutory_rows(&self, day: NaiveDate) -> Result<(Vec<&'a Row>, FigureUse), Arc<Gap>> {
        if let Some((first, last)) = lunar::covered()
            && !(first..=last).contains(&day)
        {
            let cause =
                if day < first { GapCause::BeforeFirst { first } } else { GapCause::NotKnown };
            let nearest = Some((first, Some(last)));
            return Err(Arc::new(Gap { cause, nearest, ..self.unanswered(RULE, day) }));
        }
        let table = self.key_rows_on(RULE, day)?;
        let mut rows = Vec::new();
        let mut figure = table.figure;
        for row in table.value {
            match is_festival(row, day) {
                Some(true) => {
                    rows.push(row);
                    figure = of_row(figure, row);
                }
                Some(false) => {}
                // A row that does not say when its festival is: any day may be it.
                None => return Err(Arc::new(self.unanswered(RULE, day))),
            }
        }
        Ok((rows, figure))
    }

    /// The class that the yearly arrangement gives a day, if it names it.
    fn arranged(&self, day: NaiveDate) -> Result<(Option<DayClass>, FigureUse), Arc<Gap>> {
        let table = self.key_rows_on(ARRANGEMENT, day)?;
        let Some(row) = table.value.iter().find(|row| is_dated(row, day)) else {
            return Ok((None, table.figure));
        };
        let class = match row.cell("class") {
            Some(RowCell::Word("makeup")) => DayClass::MakeupWorkday,
            Some(RowCell::Word("substitute")) => DayClass::SubstituteDay,
            Some(RowCell::Word("moved")) => DayClass::MovedRestDay,
            Some(_) | None => return Err(Arc::new(self.unanswered(ARRANGEMENT, day))),
        };
        Ok((Some(class), of_row(table.figure, row)))
    }

    /// Whether the local holidays of a month's year are not known, and other years' lists have days
    /// in that month. 该月的地方节日安排是否尚缺。
    pub fn local_holidays_missing(&self, month: WageMonth) -> bool {
        if self.key_rows_on(LOCAL, month.first_day()).is_ok() {
            return false;
        }
        let entries = self.params().figure(LOCAL).map(|record| record.entries.as_slice());
        entries.unwrap_or_default().iter().any(|entry| match &entry.value {
            Value::Rows(rows) => rows.iter().any(|row| match row.cell("date") {
                Some(RowCell::Day(day)) => day.month() == month.month(),
                Some(_) | None => false,
            }),
            Value::Number(_)
            | Value::YesNo(_)
            | Value::Text(_)
            | Value::Shares { .. }
            | Value::Missing
            | Value::Ended => false,
        })
    }

    fn unanswered(&self, key: &str, day: NaiveDate) -> Gap {
        Gap { cause: GapCause::NotKnown, ..gap(key, self.params().figure(key), day) }
    }
}

/// A table's figure as one of its rows knows it: a row may be weaker than its table.
fn of_row(figure: FigureUse, row: &Row) -> FigureUse {
    let status = row.status.map_or(figure.status, |status| figure.status.max(status));
    FigureUse { status, ..figure }
}

/// Whether a row stands for this date of one year.
fn is_dated(row: &Row, day: NaiveDate) -> bool {
    row.cell("date") == Some(&RowCell::Day(day))
}

/// Whether a row stands for this date of every year.
fn is_yearly(row: &Row, day: NaiveDate) -> bool {
    month_and_day(row) == Some((day.month(), day.day()))
}

/// Whether a festival falls on a day; `None` if the row does not say when it is.
fn is_festival(row: &Row, day: NaiveDate) -> Option<bool> {
    let Some(RowCell::Word(calendar)) = row.cell("calendar") else { return None };
    Some(match *calendar {
        "solar" => month_and_day(row)? == (day.month(), day.day()),
        // A festival is never in a leap month.
        "lunar" => {
            let lunar = lunar_day(day)?;
            !lunar.leap && month_and_day(row)? == (lunar.month.into(), lunar.day.into())
        }
        // The day before the first of the first month, whatever its number in the twelfth.
        "lunar_new_year_eve" => {
            let next = lunar_day(day.succ_opt()?)?;
            (next.month, next.day) == (1, 1)
        }
        "solar_term" if row.cell("term") == Some(&RowCell::Word("qingming")) => {
            lunar::is_qingming(day)
        }
        _ => return None,
    })
}

fn month_and_day(row: &Row) -> Option<(u32, u32)> {
    let number = |name| match row.cell(name)? {
        RowCell::Number(number) => u32::try_from(*number).ok(),
        RowCell::Day(_) | RowCell::Month(_) | RowCell::Text(_) | RowCell::Word(_) => None,
    };
    Some((number("month")?, number("day")?))
}
