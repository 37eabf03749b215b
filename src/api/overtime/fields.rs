//! What the overtime calculator asks. 字段表。

use crate::api::minimum_wage::CLASSES;
use crate::api::{Field, FieldKind};

pub(in crate::api) const PLACES: &[&str] = &["county", "1", "2", "3"];
pub(in crate::api) const YES_NO: &[&str] = &["no", "yes"];
pub(super) const SYSTEMS: &[&str] = &["standard", "averaged", "unfixed"];
pub(super) const CYCLES: &[&str] = &["month", "week", "quarter", "half_year", "year"];
pub(super) const FORMS: &[&str] = &["month", "day", "hour", "piece", "package"];
pub(super) const QUOTA: &[&str] = &["met", "not_met"];
pub(super) const WAGE_BASIS: &[&str] = &["contract", "regular"];
pub(super) const PROTECTED: &[&str] = &["none", "pregnant", "nursing"];
pub(super) const DAY_CLASSES: &[&str] = &["calendar", "work", "rest"];
pub(super) const TIMES: &[&str] = &["extended", "rest_day", "holiday"];
pub(super) const PAID_FOR: &[&str] = &["all", "extended", "rest_day", "holiday"];
/// The rest days of the week: both of the weekend, one day, or by a roster.
pub(in crate::api) const REST_DAYS: &[&str] =
    &["sat_sun", "sun", "sat", "mon", "tue", "wed", "thu", "fri", "roster"];

/// Most hours of a day, a month and a year.
pub(super) const DAY_HOURS: u32 = 24;
pub(super) const MONTH_HOURS: u32 = 744;
pub(super) const YEAR_HOURS: u32 = 8784;
/// Most pieces of a line.
pub(super) const MOST_PIECES: u32 = 1_000_000;
/// Most months of a case.
pub(in crate::api) const MOST_MONTHS: usize = 24;

/// The field table.
pub const FIELDS: &[Field] = &[
    Field::new("class", "c", FieldKind::Choice(CLASSES), "Class of worker."),
    Field::new("month", "m", FieldKind::Month, "The month worked; of several, the first."),
    Field::new("last_month", "lm", FieldKind::Month, "The last month, if there are several."),
    Field::new(
        "tier",
        "t",
        FieldKind::Choice(PLACES),
        "Place of work: the county of the figures, or a wage tier of its province.",
    ),
    Field::new(
        "wage_form",
        "f",
        FieldKind::Choice(FORMS),
        "How wages are paid. A `package` is tested by minimum-wage.",
    ),
    Field::new(
        "wage",
        "w",
        FieldKind::Money,
        "Contract wage for normal hours: by the month, day or hour. For part-time work the hourly wage agreed.",
    ),
    Field::new("wages", "wc", FieldKind::Rows(WAGE), "Later wages, each with its first day."),
    Field::new(
        "wage_basis",
        "wb",
        FieldKind::Choice(WAGE_BASIS),
        "`regular` if the contract does not say what overtime is worked out from and `wage` is the regular monthly pay.",
    ),
    Field::new(
        "base_wage",
        "bw",
        FieldKind::Money,
        "With `regular`: the base wage alone, for the other reading.",
    ),
    Field::new(
        "rest_days",
        "rd",
        FieldKind::Choice(REST_DAYS),
        "Rest days of the week. With `roster` they are the days of class `rest`.",
    ),
    Field::new("system", "hs", FieldKind::Choice(SYSTEMS), "Hours system."),
    Field::new(
        "approved",
        "ap",
        FieldKind::Choice(YES_NO),
        "Whether the labour department approved averaged or unfixed hours.",
    ),
    Field::new("cycle", "cy", FieldKind::Choice(CYCLES), "Cycle of averaged hours."),
    Field::new("cycle_first", "cf", FieldKind::Day, "First day of the cycle."),
    Field::new(
        "cycle_hours",
        "ch",
        FieldKind::Hours(YEAR_HOURS),
        "Hours of the whole cycle without statutory holidays, where they are not given by the day.",
    ),
    Field::new(
        "days",
        "d",
        FieldKind::Rows(DAY),
        "Shifts, or the hours of a day. Days outside the months serve weeks that a month's edge cuts.",
    ),
    Field::new(
        "quota",
        "q",
        FieldKind::Choice(QUOTA),
        "Piece rate: whether the quota was met.",
    ),
    Field::new("pieces", "pc", FieldKind::Rows(PIECES), "Pieces beyond the quota."),
    Field::new("paid", "p", FieldKind::Rows(PAID), "Overtime pay already received."),
    Field::new(
        "joined",
        "j",
        FieldKind::Day,
        "First day of service, if it lies in the months.",
    ),
    Field::new("left", "lv", FieldKind::Day, "Last day of service, if it lies in the months."),
    Field::new("absences", "ab", FieldKind::Rows(ABSENCE), "Hours absent without pay."),
    Field::new(
        "protected",
        "pr",
        FieldKind::Choice(PROTECTED),
        "Pregnant for seven months or more, or nursing a child under one year.",
    ),
    Field::new(
        "emergency",
        "em",
        FieldKind::Choice(YES_NO),
        "An emergency of article 42 of the Labour Law, in which the limits do not apply.",
    ),
    Field::new(
        "normal_hours",
        "nh",
        FieldKind::Hours(MONTH_HOURS),
        "Hours on normal days. Managed.",
    ),
    Field::new("normal_pay", "np", FieldKind::Money, "Pay for them. Managed."),
    Field::new(
        "holiday_hours",
        "hh",
        FieldKind::Hours(MONTH_HOURS),
        "Hours on statutory holidays. Managed.",
    ),
    Field::new("holiday_pay", "hp", FieldKind::Money, "Pay for them. Managed."),
];

pub(in crate::api) const WAGE: &[Field] = &[
    Field::new("from", "f", FieldKind::Day, "Its first day."),
    Field::new("amount", "a", FieldKind::Money, "The wage."),
];

pub(in crate::api) const DAY: &[Field] = &[
    Field::new("day", "d", FieldKind::Day, "The day on which it began."),
    Field::new("hours", "h", FieldKind::Hours(DAY_HOURS), "How long, or `span`."),
    Field::new(
        "span",
        "s",
        FieldKind::Clock,
        "From when to when; over midnight if the end is not later.",
    ),
    Field::new(
        "time_off",
        "o",
        FieldKind::Hours(DAY_HOURS),
        "Time off given or fixed in lieu of it.",
    ),
    Field::new(
        "class",
        "k",
        FieldKind::Choice(DAY_CLASSES),
        "What the day was, where the calendar does not know or a roster says.",
    ),
];

const PIECES: &[Field] = &[
    Field::new("time", "t", FieldKind::Choice(TIMES), "When they were made."),
    Field::new("count", "n", FieldKind::Count(0, MOST_PIECES), "How many."),
    Field::new("unit_price", "u", FieldKind::Money, "Pay for one."),
    Field::new("month", "m", FieldKind::Month, "The month; the first one if empty."),
];

const PAID: &[Field] = &[
    Field::new("amount", "a", FieldKind::Money, "How much."),
    Field::new("kind", "k", FieldKind::Choice(PAID_FOR), "For which hours; `all` for one sum."),
    Field::new("month", "m", FieldKind::Month, "For which month; the first one if empty."),
];

pub(in crate::api) const ABSENCE: &[Field] = &[
    Field::new("hours", "h", FieldKind::Hours(MONTH_HOURS), "Weekday hours, eight to a day."),
    Field::new("month", "m", FieldKind::Month, "The month; the first one if empty."),
];
