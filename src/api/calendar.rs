//! The calendar of a year as JSON, for others to use. 年度日历的 JSON。
//!
//! Written into the built site by `cargo xtask build`; `docs/calendar.md` describes it. The page
//! itself reads the figures.

use std::sync::Arc;

use chrono::{Datelike, NaiveDate};
use serde::{Serialize, Serializer};

use crate::law::{FigureUse, Status};
use crate::params::{
    CalendarDay, DayClass, Figure, Figures, Gap, Params, Row, RowCell, Supplied, Week,
    plain_week,
};
use crate::report::{self, Lang};
use crate::units::Exact;

use super::answer::{FigureTwin, Words, figure, status};
use super::name;

/// The version of the shape of these files.
const FORMAT: u8 = 1;

/// Parts of a hundred in a whole.
const PER_CENT: i64 = 100;

/// Multiple for hours over the day's eight on a working day. 工作日延长工作时间。
const EXTENDED_DAY: Figure<Exact> = Figure::new("overtime.multiple.extended_day");
/// Multiple on a rest day. 休息日。
const REST_DAY: Figure<Exact> = Figure::new("overtime.multiple.rest_day");
/// Multiple on a statutory holiday. 法定节假日。
const STATUTORY_HOLIDAY: Figure<Exact> = Figure::new("overtime.multiple.statutory_holiday");

/// A year, day by day. 年度日历。
#[derive(Clone, Debug, Serialize)]
pub struct CalendarYear {
    /// The version of this shape.
    pub format: u8,
    /// The year.
    pub year: i32,
    /// The code of the county whose figures these are.
    pub county: String,
    /// The title.
    pub title: Words,
    /// The day on which the figures were last gone through.
    #[serde(serialize_with = "some_text")]
    pub checked_on: Option<NaiveDate>,
    /// Whether the yearly arrangement of moved days and make-up working days is known.
    pub moved_days_known: bool,
    /// Whether the prefecture's own days off are known.
    pub local_holidays_known: bool,
    /// What a reader of an incomplete year has to know.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Words>,
    /// The figures that the days rest on, with their documents; days name them by position.
    pub sources: Vec<FigureTwin>,
    /// Every day.
    pub days: Vec<DayTwin>,
}

/// A day. 某日。
#[derive(Clone, Debug, Serialize)]
pub struct DayTwin {
    /// The date.
    #[serde(serialize_with = "text")]
    pub date: NaiveDate,
    /// 1 for Monday to 7 for Sunday.
    pub weekday: u32,
    /// Its class; none where it is not known whether the day was moved.
    #[serde(serialize_with = "class_name")]
    pub class: Option<DayClass>,
    /// The statutory holidays on it.
    pub names: Vec<Words>,
    /// What overtime on it is paid.
    pub overtime: Option<Overtime>,
    /// The status of the weakest figure behind class and multiple.
    pub status: Option<&'static str>,
    /// The figures behind class and multiple, as positions in the year's `sources`.
    pub sources: Vec<usize>,
    /// Why it is of its class, of a day that is more than a plain one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Words>,
    /// The prefecture's own day off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub local: Option<LocalDay>,
    /// Days off for some citizens.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub partial: Vec<PartialDay>,
}

/// The multiple of a class of days. 加班工资倍数。
#[derive(Clone, Debug, Serialize)]
pub struct Overtime {
    /// The figure's whole key.
    pub key: &'static str,
    /// The multiple in per cent of the hourly base.
    pub percent: String,
}

/// A local holiday. 地方节日。
#[derive(Clone, Debug, Serialize)]
pub struct LocalDay {
    /// Its name.
    pub name: Words,
    /// How certain it is.
    pub status: &'static str,
    /// The figure, as a position in the year's `sources`.
    pub source: usize,
}

/// A holiday of some citizens. 部分公民放假的节日。
#[derive(Clone, Debug, Serialize)]
pub struct PartialDay {
    /// Its name.
    pub name: Words,
    /// For whom.
    pub who: Words,
    /// How many days off.
    pub days: Option<String>,
}

/// The calendar of a year for a week from Monday to Friday.
///
/// # Errors
///
/// If the statutory holidays of the year or the multiples are not known. That the moved days are not
/// known is no error: the days that might be one have no class.
pub fn calendar_year(params: &Params, year: i32) -> Result<CalendarYear, Arc<Gap>> {
    let none = Supplied::default();
    let figures = Figures::new(params, &none);
    let mut sources = Sources { params, uses: Vec::new() };
    let mut days = Vec::new();
    let mut local_holidays_known = true;
    let first = NaiveDate::from_yo_opt(year, 1).unwrap_or_default();
    for date in first.iter_days().take_while(|date| date.year() == year) {
        let (day, is_known) = read(&figures, date)?;
        local_holidays_known &= day.local_known;
        days.push(twin(&figures, &day, is_known, &mut sources)?);
    }
    let moved_days_known = days.iter().all(|day| day.class.is_some());
    Ok(CalendarYear {
        format: FORMAT,
        year,
        county: params.county().to_owned(),
        title: Words::of(|lang| report::calendar_title(lang, year)),
        checked_on: params.checked_on(),
        moved_days_known,
        local_holidays_known,
        note: (!moved_days_known)
            .then(|| Words::of(|lang| report::moved_days_unknown(lang, year))),
        sources: sources.uses.iter().map(|used| figure(params, *used)).collect(),
        days,
    })
}

/// A day, and whether its class is known; if not, what else is known of it.
fn read<'a>(
    figures: &Figures<'a>,
    date: NaiveDate,
) -> Result<(CalendarDay<'a>, bool), Arc<Gap>> {
    let week = |arranged| Week { rests_on: &plain_week, arranged };
    if let Ok(day) = figures.calendar_day(date, &week(true)) {
        return Ok((day, true));
    }
    // Without the arrangement a statutory holiday would still be one: this day is none.
    figures.calendar_day(date, &week(false)).map(|day| (day, false))
}

fn twin(
    figures: &Figures<'_>,
    day: &CalendarDay<'_>,
    is_known: bool,
    sources: &mut Sources<'_>,
) -> Result<DayTwin, Arc<Gap>> {
    let mut uses = Vec::new();
    let mut overtime = None;
    if is_known {
        let multiple = match day.class {
            DayClass::Workday | DayClass::MakeupWorkday => EXTENDED_DAY,
            DayClass::RestDay | DayClass::SubstituteDay | DayClass::MovedRestDay => REST_DAY,
            DayClass::StatutoryHoliday => STATUTORY_HOLIDAY,
        };
        let found = figures.on(multiple, day.day)?;
        let percent = found.value.times(Exact::whole(PER_CENT)).ok();
        let percent = percent.and_then(|percent| percent.as_decimal(2));
        overtime =
            percent.map(|percent| Overtime { key: multiple.key, percent: percent.to_string() });
        uses.extend(day.figure);
        uses.push(found.figure);
    }
    let is_plain = matches!(day.class, DayClass::Workday | DayClass::RestDay)
        && day.local.is_none()
        && day.partial.is_empty();
    let params = figures.params();
    Ok(DayTwin {
        date: day.day,
        weekday: day.day.weekday().number_from_monday(),
        class: is_known.then_some(day.class),
        names: day.statutory.iter().map(|row| words(row, "name")).collect(),
        overtime,
        status: uses.iter().map(|used| used.status).max().map(status),
        sources: uses.iter().map(|used| sources.position(*used)).collect(),
        reason: (is_known && !is_plain)
            .then(|| Words::of(|lang| report::day_reason(lang, params, day))),
        local: day.local.as_ref().map(|local| LocalDay {
            name: words(local.value, "name"),
            status: status(local.figure.status),
            source: sources.position(local.figure),
        }),
        partial: day.partial.iter().map(|row| partial(row)).collect(),
    })
}

/// The figures used, each once. A row may be weaker than its figure, which is the day's affair.
struct Sources<'a> {
    params: &'a Params,
    uses: Vec<FigureUse>,
}

impl Sources<'_> {
    /// Where a figure stands among the sources.
    fn position(&mut self, used: FigureUse) -> usize {
        let own = self.params.entry(used.id).and_then(|entry| entry.status);
        let status = own.unwrap_or(Status::Unverified);
        let used = FigureUse { status, ..used };
        let known = self.uses.iter().position(|known| known.id == used.id);
        known.unwrap_or_else(|| {
            self.uses.push(used);
            self.uses.len().saturating_sub(1)
        })
    }
}

fn partial(row: &Row) -> PartialDay {
    let days = match row.cell("days") {
        Some(RowCell::Number(days)) => Some(days.to_string()),
        Some(RowCell::Day(_) | RowCell::Month(_) | RowCell::Text(_) | RowCell::Word(_))
        | None => None,
    };
    PartialDay { name: words(row, "name"), who: words(row, "who"), days }
}

/// The words in a field of a row.
fn words(row: &Row, field: &str) -> Words {
    let text = match row.cell(field) {
        Some(RowCell::Text(text)) => Some(text),
        Some(RowCell::Number(_) | RowCell::Day(_) | RowCell::Month(_) | RowCell::Word(_))
        | None => None,
    };
    let of = |lang: Lang| text.map(|text| lang.pick(&text.zh, &text.en).to_owned());
    Words::of(|lang| of(lang).unwrap_or_default())
}

/// `statutory_holiday`, or `null`.
#[expect(
    clippy::ref_option,
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands a field over like this"
)]
fn class_name<S: Serializer>(class: &Option<DayClass>, to: S) -> Result<S::Ok, S::Error> {
    class.map(|class| name(&class)).serialize(to)
}

/// `2026-10-01`.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a field over like this")]
fn text<S: Serializer>(day: &NaiveDate, to: S) -> Result<S::Ok, S::Error> {
    to.collect_str(day)
}

/// `2026-10-01`, or `null`.
#[expect(
    clippy::ref_option,
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands a field over like this"
)]
fn some_text<S: Serializer>(day: &Option<NaiveDate>, to: S) -> Result<S::Ok, S::Error> {
    day.map(|day| day.to_string()).serialize(to)
}
