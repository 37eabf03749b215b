//! A claim over several months. 多个月份的追讨。
//!
//! Asks what is owed for the months of a job, minimum wage and overtime, each month alone by its
//! own standard and calendar; and until when the labour inspection and arbitration can be asked.
//! What was paid above the standard in one month is never set off against another.
//!
//! Law: 《劳动争议调解仲裁法》第二十七条；《劳动保障监察条例》第二十条；《工资支付暂行规定》第六条；
//! 建人社联发〔2022〕2号第6项、第7项、第23项、第24项。

mod input;
mod law;
mod outcome;

pub use input::{Input, MonthInput, PayDay};
pub use outcome::{Answered, Deadlines, Month, Notice, Part, Sum};

use std::sync::Arc;

use chrono::NaiveDate;

use crate::law::{Measure, Operand, PayKind, Quantity, Reason, Term, Which, Working};
use crate::params::{Figure, Figures, FromValue, Gap, RowCell};
use crate::rules::minimum_wage::{self, Nature};
use crate::rules::overtime;
use crate::rules::{RuleError, floor};
use crate::units::{Exact, Money, WageMonth, same_date_later};

/// Works out each month alone, the sum of what is owed, and the last days to go after it.
pub fn assess(w: &mut dyn Working, figures: Figures<'_>, input: &Input) -> Answered {
    let mut months: Vec<Month> = Vec::with_capacity(input.months.len());
    for given in &input.months {
        months.push(month(w, figures, input, given));
    }
    mark_unbroken(&mut months);
    let sum = sum(w, &months);
    let deadlines = deadlines(w, figures, input);
    let mut answered = Answered { months, sum, deadlines, notices: Vec::new() };
    answered.notices = notices(w, figures, input, &answered);
    answered
}

fn month(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    given: &MonthInput,
) -> Month {
    let month = given.wages.month;
    // Overtime pay alone says nothing of the wage: a month is not taken for unpaid because nothing
    // was entered.
    let is_given = given.wages.pay.iter().any(|line| line.kind != PayKind::Overtime);
    let floor = if is_given {
        floor_part(minimum_wage::assess(w, figures, &given.wages))
    } else {
        Err(Reason::PAY_NOT_GIVEN.into())
    };
    let overtime = given
        .overtime
        .as_ref()
        .map(|asked| overtime::total(w, figures, asked).map(overtime_part));
    let breach =
        input.pay_day.and_then(|pay_day| pay_day.of(month)).unwrap_or(month.last_day());
    let years = years(w, figures, law::INSPECTION, breach);
    let inspection = years.map(|years| same_date_later(breach, years));
    Month {
        month,
        floor,
        overtime,
        breach,
        inspection: inspection.ok().flatten(),
        unbroken: None,
    }
}

/// The comparison with the minimum wage: the first line of that rule's answer.
fn floor_part(answered: minimum_wage::Answered) -> Result<Part, RuleError> {
    use minimum_wage::Outcome;
    let line = answered.lines.into_iter().next().ok_or(RuleError::OutOfRange)?;
    Ok(match line.answer? {
        Outcome::Met { due, paid, nature, .. } => {
            Part { due, paid: Some(paid), owed: Money::ZERO, nature, is_whole: true }
        }
        Outcome::Short { due, paid, shortfall, nature } => {
            Part { due, paid: Some(paid), owed: shortfall, nature, is_whole: true }
        }
        Outcome::Open(_) | Outcome::NotTested(_) | Outcome::InOrder | Outcome::OutOfOrder => {
            let (due, owed) = (Money::ZERO, Money::ZERO);
            Part { due, paid: None, owed, nature: Nature::Estimate, is_whole: false }
        }
    })
}

/// The total of the overtime rule.
fn overtime_part(total: overtime::Total) -> Part {
    Part {
        due: total.due,
        paid: total.paid,
        owed: total.owed,
        nature: Nature::Test,
        is_whole: total.missing == 0,
    }
}

/// The sum of what follows from the law, and apart from it what is only estimated.
fn sum(w: &mut dyn Working, months: &[Month]) -> Result<Sum, RuleError> {
    let mut owed: Vec<Operand> = Vec::new();
    let mut estimated = Exact::ZERO;
    let mut missing = 0_usize;
    for month in months {
        let parts = [
            (Term::SHORTFALL, Some(&month.floor)),
            (Term::OVERTIME_OWED, month.overtime.as_ref()),
        ];
        for (term, part) in parts.into_iter().filter_map(|(term, part)| Some((term, part?))) {
            let Ok(part) = part else {
                missing = missing.saturating_add(1);
                continue;
            };
            if !part.is_whole {
                missing = missing.saturating_add(1);
            }
            match part.nature {
                Nature::Test => {
                    let label = (term, Which::Month(month.month));
                    owed.push(Operand::entered(label, Quantity::yuan(part.owed)));
                }
                Nature::Estimate => estimated = estimated.plus(part.owed.exact())?,
            }
        }
    }
    let claim = match owed.as_slice() {
        [] => Money::ZERO,
        owed => w.sum(Term::CLAIM, owed, Measure::Yuan, law::MONTHS_ALONE)?.money()?,
    };
    Ok(Sum { claim, estimated: Money::round(estimated)?, missing })
}

/// Where months with something owed follow each other, the day counted from the last of them.
fn mark_unbroken(months: &mut [Month]) {
    let mut last: Option<(WageMonth, Option<NaiveDate>)> = None;
    for month in months.iter_mut().rev() {
        if !month.owes() {
            last = None;
            continue;
        }
        let run = last.filter(|(later, _)| month.month.next() == Some(*later));
        let until = run.map_or(month.inspection, |(_, until)| until);
        if run.is_some() {
            month.unbroken = until;
        }
        last = Some((month.month, until));
    }
}

/// The last day for arbitration: a year from the end of the relation; none while it lasts.
fn deadlines(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
) -> Result<Deadlines, RuleError> {
    let Some(left) = input.left else { return Ok(Deadlines { arbitration: None }) };
    let years = years(w, figures, law::ARBITRATION_WAGES, left)?;
    Ok(Deadlines { arbitration: same_date_later(left, years) })
}

fn years(
    w: &mut dyn Working,
    figures: Figures<'_>,
    figure: Figure<Exact>,
    day: NaiveDate,
) -> Result<i32, RuleError> {
    let found = figures.on(figure, day)?;
    w.rely(found.figure);
    i32::try_from(found.value.numer()).map_err(|_| RuleError::OutOfRange)
}

fn notices(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    answered: &Answered,
) -> Vec<Notice> {
    let mut notices = Vec::new();
    if answered.months.iter().any(|month| month.unbroken.is_some()) {
        notices.push(Notice::Continuing);
    }
    if let Some(filing) = input.filing {
        for month in answered.months.iter().filter(|month| month.owes()) {
            if month.inspection.is_some_and(|last| last < filing) {
                notices.push(Notice::InspectionLate { month: month.month });
            }
        }
        if let Ok(Deadlines { arbitration: Some(last) }) = answered.deadlines
            && last < filing
        {
            notices.push(Notice::ArbitrationLate { last });
        }
        if let Ok(kept) = records_kept(w, figures, filing) {
            let old = |month: &&Month| {
                same_date_later(month.month.last_day(), kept)
                    .is_some_and(|until| until < filing)
            };
            let before = answered.months.iter().filter(old).map(|month| month.month).max();
            if let Some(month) = before {
                notices.push(Notice::RecordsOlder { month, years: kept });
            }
        }
    }
    if input.pay_day.is_none() {
        notices.push(Notice::PayDayNotKnown);
    }
    if input.left.is_none() {
        notices.push(Notice::StillEmployed);
    }
    notices.push(Notice::StartsAgain);
    notices.push(Notice::OtherClaims);
    if floor::in_force(w, figures, law::DISPUTES, input.last_day()) {
        notices.push(Notice::Disputes);
    }
    notices
}

/// How long employers keep pay records, in years.
fn records_kept(
    w: &mut dyn Working,
    figures: Figures<'_>,
    day: NaiveDate,
) -> Result<i32, Arc<Gap>> {
    let found = figures.on(law::RECORDS_KEPT, day)?;
    w.rely(found.figure);
    Ok(found.value.0)
}

/// The years of the record.
struct KeptYears(i32);

impl FromValue for KeptYears {
    fn from_value(value: &crate::params::Value) -> Option<Self> {
        let crate::params::Value::Rows(rows) = value else { return None };
        match rows.first()?.cell("years")? {
            RowCell::Number(years) => i32::try_from(*years).ok().map(Self),
            RowCell::Day(_) | RowCell::Month(_) | RowCell::Text(_) | RowCell::Word(_) => None,
        }
    }
}
