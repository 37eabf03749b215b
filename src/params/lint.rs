//! What is wrong or doubtful in a set of figures that loads. 数据检查。

use chrono::{Datelike, Days, NaiveDate};
use rust_decimal::Decimal;

use crate::law::Status;
use crate::units::{WageMonth, parse_day, same_date_later};

use super::{Entry, FigureRecord, FirstDay, Office, Params, Value};

/// A value that changes by more than this share of the one before it is worth a second look.
pub const JUMP_PERCENT: i64 = 30;
/// A document older than this, in years, when its figure begins.
pub const OLD_YEARS: i32 = 2;
/// A document issued later than this, in days, after its figure begins.
pub const LATE_DAYS: u64 = 60;
/// Years after which a figure ought to be looked at again.
const STALE_YEARS: i32 = 1;

/// Something to look at. 一条提示。
#[derive(Clone, Debug, PartialEq)]
pub struct Remark {
    /// The whole key of the figure, or the key of the document.
    pub key: String,
    /// The first day of the value as the file writes it; none for the figure or document itself.
    pub from: Option<String>,
    /// What there is to look at.
    pub matter: Matter,
}

/// What there is to look at. 提示内容。
#[derive(Clone, Debug, PartialEq)]
pub enum Matter {
    /// A figure without a name. 没有名称。
    NoName,
    /// A value that nobody is noted to have checked. 没有核对日期。
    NotChecked,
    /// A document that nothing cites. 没有被引用的文件。
    CitedNowhere,
    /// A year figure, and the next row begins later than the day after it ends. 时段之间有空档。
    Hole {
        /// The first day without a row.
        first: NaiveDate,
        /// The first day of the next row.
        next: NaiveDate,
    },
    /// An end without the day on which it came. 没有停止日期。
    EndedNoDay,
    /// A year figure whose year is over, and no row after it. 年度已过，没有后续。
    YearOver {
        /// Its last day.
        last: NaiveDate,
    },
    /// A great change from the value before it. 与上一时段相差较大。
    Jump {
        /// The value before.
        before: Decimal,
        /// This one.
        after: Decimal,
    },
    /// The main document is much older than the figure. 文件早于起始日过久。
    OldDocument {
        /// Its day of issue as the file writes it.
        issued_on: String,
    },
    /// The main document is younger than the figure. 文件晚于起始日过久。
    LateDocument {
        /// Its day of issue as the file writes it.
        issued_on: String,
    },
    /// Nobody has looked for a year. 超过十二个月未核对。
    CheckedLongAgo {
        /// The last day on which somebody did.
        on: NaiveDate,
    },
    /// The first day is not certain. 起始日未核实。
    FirstDayDoubtful,
    /// A value that is missing. 尚缺。
    Missing {
        /// Who would know it.
        ask: Office,
    },
}

impl Matter {
    /// Whether the file has to be put right; everything else is to be looked at.
    pub const fn is_wrong(&self) -> bool {
        match self {
            Self::NoName
            | Self::NotChecked
            | Self::CitedNowhere
            | Self::Hole { .. }
            | Self::EndedNoDay => true,
            Self::YearOver { .. }
            | Self::Jump { .. }
            | Self::OldDocument { .. }
            | Self::LateDocument { .. }
            | Self::CheckedLongAgo { .. }
            | Self::FirstDayDoubtful
            | Self::Missing { .. } => false,
        }
    }
}

/// How many dated values there are of each status. 各状态的数量。
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// 官方原文。
    pub official: usize,
    /// 据转引。
    pub secondary: usize,
    /// 未核实。
    pub unverified: usize,
    /// 尚缺。
    pub missing: usize,
}

impl Counts {
    /// Counts the values of the files.
    pub fn of(params: &Params) -> Self {
        let mut counts = Self::default();
        for entry in params.figures().iter().flat_map(|figure| &figure.entries) {
            let count = match entry.status {
                Some(Status::Official) => &mut counts.official,
                Some(Status::Secondary) => &mut counts.secondary,
                Some(Status::Unverified | Status::Supplied) => &mut counts.unverified,
                None => &mut counts.missing,
            };
            *count = count.saturating_add(1);
        }
        counts
    }
}

/// Looks through a set: what is wrong and what is doubtful, in the order of the figures.
///
/// `cited_elsewhere` are the documents that the rules cite for themselves. The set has to be of
/// the whole files: the compact form leaves out what is asked for here.
pub fn lint(params: &Params, today: NaiveDate, cited_elsewhere: &[&str]) -> Vec<Remark> {
    let mut remarks = Vec::new();
    // What a reader can bring for a scheme stands in no file.
    let of_files = |figure: &&FigureRecord| !figure.spec.key.contains("<scheme>");
    for figure in params.figures().iter().filter(of_files) {
        look_at(params, figure, today, &mut remarks);
    }
    for scheme in params.schemes() {
        let matter = match scheme.checked_on {
            None => Matter::NotChecked,
            Some(on) if is_long_ago(on, today) => Matter::CheckedLongAgo { on },
            Some(_) => continue,
        };
        let key = ["schemes.", &scheme.id].concat();
        remarks.push(Remark { key, from: None, matter });
    }
    for (at, document) in params.documents().iter().enumerate() {
        let mut entries = params.figures().iter().flat_map(|figure| &figure.entries);
        let is_in = |cites: &[super::Cite]| cites.iter().any(|cite| cite.document == at);
        let cited = entries.any(|entry| is_in(&entry.cites))
            || params.schemes().iter().any(|scheme| is_in(&scheme.cites));
        if !cited && !cited_elsewhere.contains(&document.key.as_str()) {
            let (key, from) = (document.key.clone(), None);
            remarks.push(Remark { key, from, matter: Matter::CitedNowhere });
        }
    }
    remarks
}

/// Whether a check is more than a year old.
fn is_long_ago(on: NaiveDate, today: NaiveDate) -> bool {
    same_date_later(on, STALE_YEARS).is_none_or(|due| due < today)
}

fn look_at(
    params: &Params,
    figure: &FigureRecord,
    today: NaiveDate,
    remarks: &mut Vec<Remark>,
) {
    let mut say = |from: Option<String>, matter| {
        remarks.push(Remark { key: figure.key.clone(), from, matter });
    };
    if figure.entries.is_empty() {
        say(None, Matter::Missing { ask: figure.ask });
    } else if figure.name.is_none() {
        say(None, Matter::NoName);
    }
    let mut before: Option<&Value> = None;
    for (at, entry) in figure.entries.iter().enumerate() {
        let next = at.checked_add(1).and_then(|next| figure.entries.get(next));
        let from = || Some(written(entry));
        match entry.checked_on {
            None => say(from(), Matter::NotChecked),
            Some(on) if is_long_ago(on, today) => {
                say(from(), Matter::CheckedLongAgo { on });
            }
            Some(_) => {}
        }
        match entry.value {
            Value::Missing => {
                say(from(), Matter::Missing { ask: figure.ask });
                continue;
            }
            Value::Ended if entry.from.answerable_from().is_none() => {
                say(from(), Matter::EndedNoDay);
            }
            Value::Number(_)
            | Value::YesNo(_)
            | Value::Text(_)
            | Value::Shares { .. }
            | Value::Rows(_)
            | Value::Ended => {}
        }
        if let Some(matter) = after_the_year(entry, next, today) {
            say(from(), matter);
        }
        if let Some((before, after)) = before.and_then(|before| jump(before, &entry.value)) {
            say(from(), Matter::Jump { before, after });
        }
        if let Some(matter) = document_doubt(params, entry) {
            say(from(), matter);
        }
        if entry.doubtful_until.is_some() || entry.first_day_unverified {
            say(from(), Matter::FirstDayDoubtful);
        }
        before = Some(&entry.value);
    }
}

/// The first day as the file writes it.
fn written(entry: &Entry) -> String {
    match entry.from {
        FirstDay::Always => "always".to_owned(),
        FirstDay::Day(day) => day.to_string(),
        FirstDay::Month(month) => month.to_string(),
        FirstDay::Year(january) => january.year().to_string(),
        FirstDay::SeenOn(day) => format!("seen {day}"),
        FirstDay::Unknown => "unknown".to_owned(),
    }
}

/// What follows a year figure: the next row, at once, or the present.
fn after_the_year(entry: &Entry, next: Option<&Entry>, today: NaiveDate) -> Option<Matter> {
    let year = entry.from.answerable_from().filter(|_| entry.year_figure)?.year();
    let last = NaiveDate::from_ymd_opt(year, 12, 31)?;
    let first = last.checked_add_days(Days::new(1))?;
    match next {
        None => (last < today).then_some(Matter::YearOver { last }),
        Some(next) => {
            let next = next.from.answerable_from().filter(|next| first < *next)?;
            Some(Matter::Hole { first, next })
        }
    }
}

/// The two numbers, if they are further apart than is usual.
fn jump(before: &Value, after: &Value) -> Option<(Decimal, Decimal)> {
    let far = |before: Decimal, after: Decimal| {
        let change = after.checked_sub(before).map(|change| change.abs());
        let change = change.and_then(|change| change.checked_mul(Decimal::ONE_HUNDRED));
        let most = before.checked_mul(Decimal::from(JUMP_PERCENT));
        let is_far = change.zip(most).is_none_or(|(change, most)| most < change);
        is_far.then_some((before, after))
    };
    match (before, after) {
        (Value::Number(before), Value::Number(after)) => far(*before, *after),
        (
            Value::Shares { employer: a, employee: b },
            Value::Shares { employer: c, employee: d },
        ) => far(*a, *c).or_else(|| far(*b, *d)),
        _ => None,
    }
}

/// Whether the main document was issued long before the value begins, or after it has begun.
fn document_doubt(params: &Params, entry: &Entry) -> Option<Matter> {
    let document = params.document(entry.cites.first()?.document)?;
    let issued_on = document.issued_on.as_ref()?;
    let (earliest, latest) = days_of(issued_on)?;
    let first = match entry.from {
        FirstDay::Day(_) | FirstDay::Month(_) | FirstDay::Year(_) => {
            entry.from.answerable_from()?
        }
        // The day on which it was seen says nothing of the day on which it began.
        FirstDay::SeenOn(_) | FirstDay::Always | FirstDay::Unknown => return None,
    };
    let begun = match entry.from {
        FirstDay::Month(month) => month.last_day(),
        FirstDay::Year(_) => NaiveDate::from_ymd_opt(first.year(), 12, 31)?,
        FirstDay::Day(_) | FirstDay::SeenOn(_) | FirstDay::Always | FirstDay::Unknown => first,
    };
    let issued_on = issued_on.clone();
    if same_date_later(latest, OLD_YEARS).is_some_and(|old| old < first) {
        Some(Matter::OldDocument { issued_on })
    } else if begun.checked_add_days(Days::new(LATE_DAYS)).is_some_and(|late| late < earliest) {
        Some(Matter::LateDocument { issued_on })
    } else {
        None
    }
}

/// The first and the last day that `2026-08-29`, `2026-08` or `2026` can mean.
fn days_of(written: &str) -> Option<(NaiveDate, NaiveDate)> {
    match written.len() {
        4 => {
            let year = written.parse().ok()?;
            Some((NaiveDate::from_ymd_opt(year, 1, 1)?, NaiveDate::from_ymd_opt(year, 12, 31)?))
        }
        7 => WageMonth::parse(written).ok().map(|month| (month.first_day(), month.last_day())),
        _ => parse_day(written).ok().map(|day| (day, day)),
    }
}
