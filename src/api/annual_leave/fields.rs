//! What the calculator of annual leave asks. 字段表。

use crate::api::{Field, FieldKind};

/// The classes of worker.
pub const CLASSES: &[&str] =
    &["full_time", "part_time", "dispatched", "managed", "self_directed", "over_age"];

/// Whether the months of continuous work are complete.
pub const CONTINUOUS: &[&str] = &["since", "complete", "not_complete"];

/// What became of the days not taken.
pub const NOT_TAKEN: &[&str] = &["not_arranged", "declined_in_writing", "carried_over"];

/// Whether normal pay was received for them.
pub const NORMAL_PAY: &[&str] = &["received", "not_received"];

pub(super) const YES_NO: &[&str] = &["no", "yes"];

/// Most days, months and years that can be entered.
pub(super) const MOST_DAYS: u32 = 250;
pub(super) const MOST_MONTHS: u32 = 12;
pub(super) const MOST_YEARS: u32 = 70;

/// The field table.
pub const FIELDS: &[Field] = &[
    Field::new("class", "c", FieldKind::Choice(CLASSES), "Class of worker."),
    Field::new("year", "y", FieldKind::Year, "The year of the leave. Needed."),
    Field::new(
        "joined",
        "jd",
        FieldKind::Day,
        "First day with this employer, if it lies in the year.",
    ),
    Field::new(
        "left",
        "ld",
        FieldKind::Day,
        "Last day with this employer, if it lies in the year.",
    ),
    Field::new(
        "continuous",
        "cw",
        FieldKind::Choice(CONTINUOUS),
        "Whether work was continuous for the months that the law asks for, whatever the employers: `since` the day below; `complete` when the year or the job began; `not_complete` by the end of the year or of the job.",
    ),
    Field::new(
        "continuous_since",
        "cs",
        FieldKind::Day,
        "The day on which the present unbroken work began. Needed with `since`.",
    ),
    Field::new(
        "work_since",
        "ws",
        FieldKind::Day,
        "The day from which all years of work count, whatever the employers; later by as much as there were breaks. This or `years_of_work` is needed.",
    ),
    Field::new(
        "years_of_work",
        "wy",
        FieldKind::Count(0, MOST_YEARS),
        "Whole years of work by the end of the year or by the last day, instead of `work_since`.",
    ),
    Field::new(
        "taken",
        "tk",
        FieldKind::Count(0, MOST_DAYS),
        "Days of annual leave taken in the year, whole days. Needed; nought if none.",
    ),
    Field::new(
        "not_taken",
        "nt",
        FieldKind::Choice(NOT_TAKEN),
        "What became of the days not taken.",
    ),
    Field::new(
        "normal_pay",
        "np",
        FieldKind::Choice(NORMAL_PAY),
        "Whether normal pay was received for the days not taken.",
    ),
    Field::new(
        "average_wage",
        "aw",
        FieldKind::Money,
        "Average monthly wage of the months before the payment, bonus in, overtime pay out. This or `wages` is needed.",
    ),
    Field::new(
        "wages",
        "w",
        FieldKind::Rows(MONTH),
        "The wages of these months, instead of `average_wage`; with shorter service those there are.",
    ),
    Field::new(
        "paid",
        "pd",
        FieldKind::Money,
        "What was paid for the days not taken already, beside normal pay.",
    ),
    Field::new(
        "school_holidays",
        "sh",
        FieldKind::Count(0, MOST_DAYS),
        "Days of school holidays in the year.",
    ),
    Field::new(
        "personal_leave",
        "pl",
        FieldKind::Count(0, MOST_DAYS),
        "Days of personal leave in the year for which nothing was deducted.",
    ),
    Field::new(
        "sick_months",
        "sm",
        FieldKind::Count(0, MOST_MONTHS),
        "Whole months of sick leave in the year together.",
    ),
    Field::new(
        "last_year",
        "ly",
        FieldKind::Choice(YES_NO),
        "Whether last year’s leave was taken and such personal or sick leave came after it.",
    ),
];

const MONTH: &[Field] = &[
    Field::new("month", "m", FieldKind::Month, "The month."),
    Field::new("pay", "p", FieldKind::Money, "All pay of the month, bonus and overtime in."),
    Field::new("overtime", "o", FieldKind::Money, "Overtime pay within it."),
];
