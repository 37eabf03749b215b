//! From a case to the rule's input. 由填写内容到规则输入。

use crate::api::{Case, Problem, Reader};
use crate::law::PayKind;
use crate::params::Supplied;
use crate::report::EntryError;
use crate::rules::minimum_wage::{
    Attendance, DayHours, HolidayWork, Input, Managed, Monthly, OrderSpan, Orders, Package,
    PackageHours, PartTime, PayLine, Probation, Quota, Slack, Work, Worked,
};
use crate::rules::{Place, Tier};
use crate::units::{Hours, WageMonth, parse_day};

use super::fields::{
    ATTENDANCE, BONUS_MONTHS, CLASSES, DAY_HOURS, MONTH_HOURS, OTHER_PLACES, PAY_KINDS,
    PAY_WORDS, PLACES, QUOTA, YES_NO,
};

/// Most rows of a table in a case.
const MOST_ROWS: usize = 500;

/// Reads a case whole: the input, or every problem.
pub(in crate::api) fn read(case: &Case) -> Result<(Input, Supplied), Vec<Problem>> {
    let mut reader = Reader::new(case);
    let supplied = reader.supplied();
    let class = reader.choice("class", CLASSES);
    let place = place(reader.choice("tier", PLACES)).unwrap_or(Place::County);
    let agreed_place = self::place(reader.choice("agreed_tier", OTHER_PLACES));
    let pay = pay(&mut reader);
    let month = month(&mut reader, class);
    let work = match class {
        "part_time" => part_time(&mut reader),
        "managed" => month.map(|month| managed(&mut reader, month, place)),
        "self_directed" => Some(Work::SelfDirected),
        class => {
            month.and_then(|month| monthly(&mut reader, month, &pay)).map(|monthly| match class
            {
                "dispatched" => Work::Dispatched(monthly),
                "over_age" => Work::OverAge(monthly),
                _ => Work::FullTime(monthly),
            })
        }
    };
    // Without a line there is nothing to compare; a wage of nought is entered as nought.
    let on_maternity_leave = case.text("attendance") == "maternity";
    if pay.is_empty() && class != "self_directed" && !on_maternity_leave {
        reader.refuse("pay", EntryError::Needed);
    }
    let problems = reader.into_problems();
    match (month, work) {
        (Some(month), Some(work)) if problems.is_empty() => {
            Ok((Input { month, place, agreed_place, pay, work }, supplied))
        }
        _ => Err(problems),
    }
}

/// The month; for part-time work that of the period's first day.
fn month(reader: &mut Reader<'_>, class: &str) -> Option<WageMonth> {
    if class == "part_time" {
        let first = reader.day("period_first");
        reader.need("period_first");
        return first.and_then(WageMonth::of);
    }
    let month = reader.month("month");
    reader.need("month");
    month
}

/// A place by its word; `None` for none.
fn place(word: &str) -> Option<Place> {
    match word {
        "county" => Some(Place::County),
        "1" => Some(Place::Tier(Tier::One)),
        "2" => Some(Place::Tier(Tier::Two)),
        "3" => Some(Place::Tier(Tier::Three)),
        _ => None,
    }
}

fn pay(reader: &mut Reader<'_>) -> Vec<PayLine> {
    let mut lines = Vec::new();
    reader.each_row("pay", MOST_ROWS, &mut |reader| {
        let kind = reader.word("kind", PAY_WORDS);
        let amount = reader.money("amount");
        let months = reader.count("months", 1, BONUS_MONTHS).unwrap_or_default();
        let months = u8::try_from(months).unwrap_or(u8::MAX);
        // A line without an amount is one that is still to be filled in.
        let Some(amount) = amount else { return };
        reader.need("kind");
        let kind = PAY_KINDS.iter().find(|(word, _)| kind == Some(*word));
        let Some((_, kind)) = kind.copied() else { return };
        if kind == PayKind::LongBonus {
            reader.need("months");
        }
        lines.push(PayLine { kind, amount, months });
    });
    lines
}

fn monthly(reader: &mut Reader<'_>, month: WageMonth, pay: &[PayLine]) -> Option<Monthly> {
    let attendance = attendance(reader, month)?;
    let contract_wage = reader.money("contract_wage");
    let post_lowest_wage = reader.money("post_lowest_wage");
    let on_probation = reader.choice("probation", YES_NO) == "yes";
    let measured = contract_wage.is_some() || post_lowest_wage.is_some();
    let has = |kind| pay.iter().any(|line| line.kind == kind);
    let quota = match (has(PayKind::Piece), reader.choice("quota", QUOTA)) {
        (false, _) => Quota::NotPieceWork,
        (true, "not_met") => Quota::NotMet,
        (true, _) => Quota::Met,
    };
    let base = reader.money("package_base");
    let mut overtime = |name| reader.hours(name, MONTH_HOURS);
    let hours =
        [overtime("extended_hours"), overtime("rest_day_hours"), overtime("holiday_hours")];
    let [extended, rest_day, holiday] = hours.map(Option::unwrap_or_default);
    let known = hours.iter().any(Option::is_some);
    let hours = known.then_some(PackageHours { extended, rest_day, holiday });
    if on_probation && !measured {
        reader.need("contract_wage");
    }
    Some(Monthly {
        attendance,
        quota,
        probation: (on_probation && measured)
            .then_some(Probation { contract_wage, post_lowest_wage }),
        package: has(PayKind::Package).then_some(Package { base, hours }),
    })
}

fn attendance(reader: &mut Reader<'_>, month: WageMonth) -> Option<Attendance> {
    let word = reader.choice("attendance", ATTENDANCE);
    Some(match word {
        "part" => {
            let absent = reader.hours("absent_hours", MONTH_HOURS).unwrap_or_default();
            let sick = reader.hours("sick_hours", MONTH_HOURS).unwrap_or_default();
            let (joined, left) = (reader.day("joined"), reader.day("left"));
            for (name, day) in [("joined", joined), ("left", left)] {
                if let Some(day) = day.filter(|day| !month.contains(*day)) {
                    reader.refuse(name, EntryError::OutsidePeriod { text: day.to_string() });
                }
            }
            if let (Some(joined), Some(left)) = (joined, left)
                && left < joined
            {
                reader.refuse("left", EntryError::EndBeforeStart);
            }
            Attendance::Worked { absent, sick, joined, left }
        }
        "sick" => Attendance::SickAllMonth,
        "stoppage_first" => {
            let contract_wage = reader.money("contract_wage");
            reader.need("contract_wage");
            Attendance::StoppageFirstCycle { contract_wage: contract_wage? }
        }
        "stoppage_working" => Attendance::StoppageWorking,
        "stoppage_idle" => Attendance::StoppageIdle,
        "maternity" => Attendance::MaternityLeave,
        "dispatch_idle" => {
            let unit_place = place(reader.choice("unit_tier", PLACES)).unwrap_or(Place::County);
            Attendance::DispatchIdle { unit_place }
        }
        _ => Attendance::Worked {
            absent: Hours::ZERO,
            sick: Hours::ZERO,
            joined: None,
            left: None,
        },
    })
}

fn part_time(reader: &mut Reader<'_>) -> Option<Work> {
    // The first day was asked for already, as the month.
    let first = parse_day(reader.text("period_first")).ok();
    let last = reader.day("period_last");
    reader.need("period_last");
    if let (Some(first), Some(last)) = (first, last)
        && last < first
    {
        reader.refuse("period_last", EntryError::EndBeforeStart);
    }
    let mut days: Vec<DayHours> = Vec::new();
    let by_day = reader.each_row("days", MOST_ROWS, &mut |reader| {
        let day = reader.day("day");
        let hours = reader.hours("hours", DAY_HOURS).unwrap_or_default();
        reader.need("day");
        let Some(day) = day else { return };
        let text = reader.text("day").to_owned();
        if first.is_some_and(|first| day < first) || last.is_some_and(|last| last < day) {
            reader.refuse("day", EntryError::OutsidePeriod { text });
        } else if days.iter().any(|known| known.day == day) {
            reader.refuse("day", EntryError::RepeatedDay { text });
        } else {
            days.push(DayHours { day, hours });
        }
    });
    let total = reader.hours("hours", MONTH_HOURS);
    if by_day && total.is_some() {
        reader.refuse("hours", EntryError::BothWays);
    }
    if !by_day {
        reader.need("hours");
    }
    let agreed_wage = reader.money("agreed_wage");
    let probation = reader.choice("probation", YES_NO) == "yes";
    let worked = match total {
        Some(total) if !by_day => Worked::Total(total),
        _ => Worked::ByDay(days),
    };
    Some(Work::PartTime(PartTime {
        first: first?,
        last: last?,
        worked,
        agreed_wage,
        probation,
    }))
}

fn managed(reader: &mut Reader<'_>, month: WageMonth, own_place: Place) -> Work {
    let mut spans = Vec::new();
    let one_by_one = reader.each_row("orders", MOST_ROWS, &mut |reader| {
        let day = reader.day("day");
        let span = reader.clock("span");
        let place = reader.word("tier", PLACES).and_then(place).unwrap_or(own_place);
        reader.need("day");
        reader.need("span");
        let (Some(day), Some(span)) = (day, span) else { return };
        if month.contains(day) {
            spans.push(OrderSpan { day, span, place });
        } else {
            let text = reader.text("day").to_owned();
            reader.refuse("day", EntryError::OutsidePeriod { text });
        }
    });
    let mut hours = |name| reader.hours(name, MONTH_HOURS);
    let total = hours("order_hours");
    let rest = hours("rest_hours").unwrap_or_default();
    let slack = hours("slack_hours").map_or(Slack::NotKnown, Slack::Agreed);
    let required = hours("required_hours").unwrap_or_default();
    let holiday_hours = hours("holiday_hours");
    let holiday_pay = reader.money("holiday_pay");
    if one_by_one && total.is_some() {
        reader.refuse("order_hours", EntryError::BothWays);
    }
    if !one_by_one {
        reader.need("order_hours");
    }
    let holiday = match (holiday_hours, holiday_pay) {
        (Some(hours), Some(pay)) => Some(HolidayWork { hours, pay }),
        (Some(hours), None) if hours != Hours::ZERO => {
            reader.need("holiday_pay");
            None
        }
        (None, Some(_)) => {
            reader.need("holiday_hours");
            None
        }
        _ => None,
    };
    let orders = if one_by_one {
        Orders::Spans(spans)
    } else {
        Orders::Total(total.unwrap_or_default())
    };
    Work::Managed(Managed { orders, rest, slack, required, holiday })
}
