//! The hourly floor of managed platform workers. 不完全符合确立劳动关系情形的最低报酬。

use chrono::{Days, NaiveDate};

use crate::law::{Basis, Measure, Operand, Quantity, Silent, Term, Working};
use crate::params::Figures;
use crate::rules::above_normal::{self, Compared};
use crate::rules::{Place, RuleError, Tier, floor};
use crate::units::Hours;

use super::hourly::{needs_days, required};
use super::law;
use super::monthly::{compare, read_otherwise};
use super::slip::{Readings, SlipRules, counted_pay};
use super::{
    Answered, Finding, HolidayWork, Input, Line, Managed, Nature, NotTested, Notice, OrderSpan,
    Orders, Outcome, Question, Reading, ReadingOutcome, Slack,
};
use crate::rules::floor::Standard;

pub(super) fn assess(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    managed: &Managed,
) -> Answered {
    let mut answered = Answered::default();
    let rules = SlipRules::of(figures, input.month);
    answered.notices.extend(rules.notices(&input.pay));
    let answer = managed_floor(w, figures, input, managed, &rules, &mut answered);
    if let Ok(Outcome::Short { shortfall, .. }) = answer {
        let question = Question::ManagedFloor;
        answered.find(Finding::Short { question, shortfall });
    }
    answered.answer(Line { question: Question::ManagedFloor, answer });
    if let Some(holiday) = managed.holiday {
        let answer = holiday_pay(w, figures, input, managed, holiday, &rules, &mut answered);
        answered.answer(Line { question: Question::ManagedHoliday, answer });
    }
    if managed.slack == Slack::NotKnown {
        answered.notice(Notice::SlackNotKnown);
    }
    answered.notice(Notice::OwnCostsOutside);
    answered.notice(Notice::OrderTimeByAgreement);
    answered
}

fn managed_floor(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    managed: &Managed,
    rules: &SlipRules,
    answered: &mut Answered,
) -> Result<Outcome, RuleError> {
    let day = input.month.first_day();
    floor::rely(w, figures, law::NEW_FORM_FLOOR, day)?;
    floor::rely(w, figures, law::NEW_FORM_TIME, day)?;
    let Some(due) = required_pay(w, figures, input, managed)? else {
        return Ok(Outcome::NotTested(NotTested::NoHours));
    };
    let counted = counted_pay(w, rules, &input.pay, Readings::DEFAULT)?;
    let outcome = compare(w, due, counted, law::MANAGED, Nature::Test)?;
    let compare_otherwise = |readings: Readings| {
        let mut silent = Silent::default();
        let counted = counted_pay(&mut silent, rules, &input.pay, readings)?;
        compare(&mut silent, due, counted, law::MANAGED, Nature::Test)
    };
    if let Some((question, readings)) = SlipRules::managed_question(&input.pay) {
        let other = ReadingOutcome::Compared(compare_otherwise(readings)?);
        answered.read(Reading { question, other });
    }
    read_otherwise(rules, &input.pay, outcome, answered, &compare_otherwise)
}

/// Working time of the month: orders less rests, with slack and required time.
fn working_time(
    w: &mut dyn Working,
    managed: &Managed,
    orders: Hours,
) -> Result<Operand, RuleError> {
    let hours = |term, hours| Operand::entered(term, Quantity::hours(hours));
    let mut parts = vec![hours(Term::ORDER_TIME, orders)];
    if let Slack::Agreed(slack) = managed.slack
        && slack != Hours::ZERO
    {
        parts.push(hours(Term::SLACK_TIME, slack));
    }
    if managed.required != Hours::ZERO {
        parts.push(hours(Term::REQUIRED_TIME, managed.required));
    }
    let all = w.sum(Term::WORKING_TIME, &parts, Measure::Hours, law::MANAGED_TIME)?;
    if managed.rest == Hours::ZERO {
        return Ok(all);
    }
    let rest = [hours(Term::REST_TIME, managed.rest)];
    Ok(w.subtract(Term::WORKING_TIME, all, &rest, law::MANAGED_TIME)?)
}

/// What is due for the working time; `None` without any.
fn required_pay(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    managed: &Managed,
) -> Result<Option<Operand>, RuleError> {
    let month = (input.month.first_day(), input.month.last_day());
    match &managed.orders {
        Orders::Total(orders) => {
            let worked = working_time(w, managed, *orders)?;
            let standards = floor::hourly(w, figures, input.place, month)?;
            if let [_, later, ..] = standards.as_slice() {
                return Err(needs_days(later.first));
            }
            let hours = minutes_of(worked);
            let hours: Vec<_> = standards.iter().map(|standard| (*standard, hours)).collect();
            required(w, &hours)
        }
        Orders::Spans(spans) => {
            let mut hours = order_hours(w, figures, input, spans)?;
            let orders = hours.iter().fold(Hours::ZERO, |sum, (_, hours)| sum.plus(*hours));
            let worked = minutes_of(working_time(w, managed, orders)?);
            // Slack, required time and rests are given for the month, without a day: they can
            // be counted only under one standard.
            if worked != orders {
                let standards = floor::hourly(w, figures, input.place, month)?;
                match standards.as_slice() {
                    [only] => adjust(&mut hours, *only, orders, worked),
                    [_, later, ..] => {
                        return Err(needs_days(later.first));
                    }
                    [] => return Err(RuleError::OutOfRange),
                }
            }
            required(w, &hours)
        }
    }
}

/// The hours of orders under each standard of each place.
fn order_hours(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    spans: &[OrderSpan],
) -> Result<Vec<(Standard, Hours)>, RuleError> {
    let by_day = minutes_by_day(spans);
    let days = by_day.iter().map(|known| known.day);
    let first = days.clone().min().unwrap_or(input.month.first_day());
    let last = days.max().unwrap_or(input.month.last_day());
    let mut hours: Vec<(Standard, Hours)> = Vec::new();
    for place in [Place::County].into_iter().chain(Tier::ALL.map(Place::Tier)) {
        let mut standards = Vec::new();
        for known in by_day.iter().filter(|known| known.place == place_key(place)) {
            if standards.is_empty() {
                standards = floor::hourly(w, figures, place, (first, last))?;
            }
            let in_force = |standard: &&Standard| {
                standard.first <= known.day && known.day <= standard.last
            };
            if let Some(standard) = standards.iter().find(in_force) {
                add_hours(&mut hours, *standard, Hours::from_minutes(known.minutes));
            }
        }
    }
    Ok(hours)
}

/// Adds or takes the month's other time under the standard of the input's place.
fn adjust(
    hours: &mut Vec<(Standard, Hours)>,
    standard: Standard,
    orders: Hours,
    worked: Hours,
) {
    add_hours(hours, standard, worked.less(orders));
    let mut rest = orders.less(worked);
    for (_, hours) in hours {
        let taken = rest.min(*hours);
        *hours = hours.less(taken);
        rest = rest.less(taken);
    }
}

fn add_hours(hours: &mut Vec<(Standard, Hours)>, standard: Standard, more: Hours) {
    let same = |known: &Standard| known.amount.value == standard.amount.value;
    match hours.iter_mut().find(|(known, _)| same(known)) {
        Some((_, sum)) => *sum = sum.plus(more),
        None => hours.push((standard, more)),
    }
}

/// A place as a key that sorts.
fn place_key(place: Place) -> u8 {
    match place {
        Place::County => 0,
        Place::Tier(tier) => floor::number(tier),
    }
}

/// Minutes of orders in a place on a day.
#[derive(Clone, Copy, Debug)]
struct DayMinutes {
    place: u8,
    day: NaiveDate,
    minutes: u32,
}

/// Part of an order within one day, in minutes after midnight. What began the day before stands
/// first, in the order in which it began.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Stretch {
    day: NaiveDate,
    start: u32,
    began: (NaiveDate, u32),
    place: u8,
    end: u32,
}

/// The minutes of orders by place and day: cut at midnight, orders at once counted once. Time on
/// orders in two places belongs to the order that began first.
fn minutes_by_day(spans: &[OrderSpan]) -> Vec<DayMinutes> {
    let midnight = Hours::DAY.minutes();
    let mut stretches: Vec<Stretch> = Vec::new();
    let mut add = |stretch: Stretch| {
        let at = stretches.partition_point(|known| *known < stretch);
        stretches.insert(at, stretch);
    };
    for order in spans {
        let (day, start, place) = (order.day, order.span.start, place_key(order.place));
        let began = (day, start);
        add(Stretch { day, start, began, place, end: order.span.end.min(midnight) });
        let over = order.span.end.saturating_sub(midnight);
        if let Some(day) = day.checked_add_days(Days::new(1)).filter(|_| over > 0) {
            add(Stretch { day, start: 0, began, place, end: over });
        }
    }
    let mut by_day: Vec<DayMinutes> = Vec::new();
    let mut reached: Option<(NaiveDate, u32)> = None;
    for Stretch { day, start, place, end, .. } in stretches {
        let covered_to = reached.filter(|(known, _)| *known == day).map_or(0, |(_, to)| to);
        let minutes = end.saturating_sub(start.max(covered_to));
        if minutes == 0 {
            continue;
        }
        reached = Some((day, end));
        match by_day.iter_mut().find(|known| known.day == day && known.place == place) {
            Some(known) => known.minutes = known.minutes.saturating_add(minutes),
            None => by_day.push(DayMinutes { place, day, minutes }),
        }
    }
    by_day
}

/// A working time made of whole minutes, not below zero.
fn minutes_of(worked: Operand) -> Hours {
    let minutes = worked.exact().times(Hours::whole(1).minutes_exact());
    let minutes = minutes.ok().and_then(|exact| u32::try_from(exact.numer()).ok()).unwrap_or(0);
    Hours::from_minutes(minutes)
}

/// Holiday pay an hour must lie above normal pay an hour; no multiple is fixed.
fn holiday_pay(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    managed: &Managed,
    holiday: HolidayWork,
    rules: &SlipRules,
    answered: &mut Answered,
) -> Result<Outcome, RuleError> {
    floor::rely(w, figures, law::NEW_FORM_HOLIDAY, input.month.first_day())?;
    let orders = match &managed.orders {
        Orders::Total(orders) => *orders,
        Orders::Spans(spans) => minutes_by_day(spans)
            .iter()
            .fold(Hours::ZERO, |sum, known| sum.plus(Hours::from_minutes(known.minutes))),
    };
    let all = working_time(w, managed, orders)?;
    let counted = counted_pay(w, rules, &input.pay, Readings::DEFAULT)?;
    let holiday_hours =
        Operand::entered(Term::STATUTORY_HOLIDAY_HOURS, Quantity::hours(holiday.hours));
    let holiday_pay = Operand::entered(Term::HOLIDAY_PAY, Quantity::yuan(holiday.pay));
    let normal_hours = w.subtract(Term::WORKING_TIME, all, &[holiday_hours], Basis::NONE)?;
    let normal_pay = w.subtract(Term::COUNTED_WAGE, counted, &[holiday_pay], Basis::NONE)?;
    let (normal, on_holiday) = ((normal_pay, normal_hours), (holiday_pay, holiday_hours));
    match above_normal::of_operands(w, normal, on_holiday)? {
        None => Ok(Outcome::NotTested(NotTested::NoHours)),
        Some(Compared { is_above: true, .. }) => Ok(Outcome::InOrder),
        Some(Compared { normal, holiday, is_above: false }) => {
            answered.find(Finding::HolidayPayNotAbove { holiday, normal });
            Ok(Outcome::OutOfOrder)
        }
    }
}
