//! What the claim over months asks. 字段表。

use crate::api::minimum_wage::PAY_WORDS;
use crate::api::overtime::fields::{ABSENCE, DAY, PLACES, REST_DAYS};
use crate::api::{Field, FieldKind};

/// The classes of worker who can go to the inspection and to arbitration.
pub(super) const CLASSES: &[&str] = &["full_time", "part_time", "dispatched", "over_age"];
pub(super) const FORMS: &[&str] = &["month", "day", "hour"];
pub(super) const PAY_MONTHS: &[&str] = &["next", "same"];

/// The field table.
pub const FIELDS: &[Field] = &[
    Field::new("class", "c", FieldKind::Choice(CLASSES), "Class of worker."),
    Field::new("month", "m", FieldKind::Month, "The first month claimed."),
    Field::new("last_month", "lm", FieldKind::Month, "The last month; the first if empty."),
    Field::new(
        "tier",
        "t",
        FieldKind::Choice(PLACES),
        "Place of work: the county of the figures, or a wage tier of its province.",
    ),
    Field::new(
        "pay",
        "p",
        FieldKind::Rows(PAY),
        "What was paid, month by month, with the kinds of minimum-wage. Lines of kind `overtime` are what was paid for overtime.",
    ),
    Field::new("wage_form", "f", FieldKind::Choice(FORMS), "How wages are paid, for overtime."),
    Field::new(
        "wage",
        "w",
        FieldKind::Money,
        "Contract wage for normal hours; without it overtime is left out.",
    ),
    Field::new(
        "rest_days",
        "rd",
        FieldKind::Choice(REST_DAYS),
        "Rest days of the week. With `roster` they are the days of class `rest`.",
    ),
    Field::new("days", "d", FieldKind::Rows(DAY), "Shifts, or the hours of a day."),
    Field::new("absences", "ab", FieldKind::Rows(ABSENCE), "Hours absent without pay."),
    Field::new(
        "joined",
        "j",
        FieldKind::Day,
        "First day of service, if it lies in the months.",
    ),
    Field::new("left", "lv", FieldKind::Day, "Last day of the relation; empty while it lasts."),
    Field::new(
        "pay_day",
        "pd",
        FieldKind::Count(1, 31),
        "Day of the month on which wages are paid.",
    ),
    Field::new(
        "pay_month",
        "pm",
        FieldKind::Choice(PAY_MONTHS),
        "Whether that day lies in the month after the work or in the same.",
    ),
    Field::new("filing", "fi", FieldKind::Day, "The day on which the claim is to be made."),
];

const PAY: &[Field] = &[
    Field::new("month", "m", FieldKind::Month, "The month; the first one if empty."),
    Field::new("kind", "k", FieldKind::Choice(PAY_WORDS), "What the line is."),
    Field::new("amount", "a", FieldKind::Money, "How much."),
];
