//! What the pension calculator asks. 字段表。

use crate::api::{Field, FieldKind};

/// The classes of worker.
pub const CLASSES: &[&str] =
    &["self_directed", "managed", "part_time", "unemployed", "full_time", "dispatched"];

/// How many months are paid at once.
pub const PERIODS: &[&str] = &["month", "quarter", "half_year", "year", "to_december"];

/// The grades to choose from, a share of one's own, or a base of one's own.
pub const GRADES: &[&str] = &["60", "80", "100", "150", "200", "300", "percent", "base"];

/// The grades to compare, in per cent: usual ones, where the county's list is not known.
pub(super) const PRESETS: [i64; 6] = [60, 80, 100, 150, 200, 300];

/// Who asks for the subsidy.
pub const GROUPS: &[&str] = &["none", "general", "long_unemployed", "both", "graduate"];

pub(super) const SEXES: &[&str] = &["not_said", "man", "woman"];
pub(super) const AGES: &[&str] = &["not_known", "55", "50"];
pub(super) const YES_NO: &[&str] = &["no", "yes"];

/// The most that can be entered.
pub(super) const MOST_PERCENT: u32 = 1000;
pub(super) const MOST_MONTHS: u32 = 720;
pub(super) const MOST_SUBSIDY_MONTHS: u32 = 240;
pub(super) const YEAR_MONTHS: u32 = 12;
pub(super) const MOST_YEARS: u32 = 60;
pub(super) const MOST_INDEX: u32 = 10;
pub(super) const MOST_RATE: u32 = 20;

/// The field table.
pub const FIELDS: &[Field] = &[
    Field::new("class", "c", FieldKind::Choice(CLASSES), "How the person works."),
    Field::new(
        "first_month",
        "m",
        FieldKind::MonthNear(-1, 1),
        "The first month to be paid. Needed.",
    ),
    Field::new(
        "asked",
        "as",
        FieldKind::MonthNear(-1, 1),
        "The month in which this is asked; the first month if empty.",
    ),
    Field::new(
        "period",
        "p",
        FieldKind::Choice(PERIODS),
        "How many months are paid at once; `to_december` is the rest of the year.",
    ),
    Field::new(
        "grade",
        "g",
        FieldKind::Choice(GRADES),
        "The grade in per cent of the reference wage; `percent` and `base` take the fields below.",
    ),
    Field::new(
        "percent",
        "gp",
        FieldKind::Count(1, MOST_PERCENT),
        "A grade of one’s own, in per cent. Needed with `percent`.",
    ),
    Field::new(
        "base",
        "b",
        FieldKind::Money,
        "A base of one’s own, within the bounds of the year. Needed with `base`.",
    ),
    Field::new(
        "subsidy",
        "sg",
        FieldKind::Choice(GROUPS),
        "The group with the social-insurance subsidy; `both` is a year’s unemployment and another one.",
    ),
    Field::new(
        "subsidy_used",
        "su",
        FieldKind::Count(0, MOST_SUBSIDY_MONTHS),
        "Months of subsidy already had, in all.",
    ),
    Field::new(
        "subsidy_used_this_year",
        "sy",
        FieldKind::Count(0, YEAR_MONTHS),
        "Months of subsidy already had in this application year.",
    ),
    Field::new(
        "subsidy_approved",
        "sa",
        FieldKind::MonthNear(-10, 1),
        "The month of the first approval of the subsidy; if empty, the first month of whoever had none yet, else not known.",
    ),
    Field::new(
        "birth",
        "bm",
        FieldKind::MonthNear(-75, -15),
        "Month of birth. Without it nothing is said of retirement and pension.",
    ),
    Field::new("sex", "x", FieldKind::Choice(SEXES), "Man or woman. Needed with `birth`."),
    Field::new(
        "original_age",
        "oa",
        FieldKind::Choice(AGES),
        "The age at which the woman would have retired before 2025; both are worked out if it is not known.",
    ),
    Field::new(
        "paid_months",
        "pm",
        FieldKind::Count(0, MOST_MONTHS),
        "Months of contributions before the first month, recognised service included. Needed with `birth`.",
    ),
    Field::new(
        "planned_months",
        "pn",
        FieldKind::Count(0, MOST_MONTHS),
        "Months to be paid from the first month on; until retirement if empty.",
    ),
    Field::new(
        "retire",
        "rm",
        FieldKind::MonthNear(-1, 50),
        "The month of retiring, if not the statutory one.",
    ),
    Field::new(
        "index",
        "ix",
        FieldKind::Number(MOST_INDEX),
        "Average index of the months already paid, for the pension.",
    ),
    Field::new(
        "later_index",
        "lx",
        FieldKind::Number(MOST_INDEX),
        "Index assumed for the months to be paid; base ÷ reference wage if empty.",
    ),
    Field::new(
        "balance",
        "ab",
        FieldKind::Money,
        "Balance of the individual account; if empty it is taken from `paid_total`.",
    ),
    Field::new(
        "interest",
        "ir",
        FieldKind::Number(MOST_RATE),
        "Interest of the account assumed, per cent a year; none if empty.",
    ),
    Field::new(
        "growth",
        "gr",
        FieldKind::Number(MOST_RATE),
        "Growth of the base assumed, per cent a year; none if empty.",
    ),
    Field::new(
        "payout_base",
        "pb",
        FieldKind::Money,
        "The payout base that the office uses; the figure of the year of retirement, else the latest known, if empty.",
    ),
    Field::new(
        "average_pension",
        "ap",
        FieldKind::Money,
        "The province’s average pension that the office uses; the figure if empty.",
    ),
    Field::new(
        "months_before",
        "mb",
        FieldKind::Count(0, MOST_MONTHS),
        "Months of these before individual accounts began.",
    ),
    Field::new(
        "one_child",
        "oc",
        FieldKind::Choice(YES_NO),
        "Whether a one-child certificate is held.",
    ),
    Field::new(
        "paid_total",
        "pt",
        FieldKind::Money,
        "Contributions already paid from one’s own pocket.",
    ),
    Field::new("subsidies", "sr", FieldKind::Money, "Subsidies received for them."),
    Field::new(
        "resident_grade",
        "rg",
        FieldKind::Money,
        "Yearly grade of the resident scheme, to set it beside.",
    ),
    Field::new(
        "resident_years",
        "ry",
        FieldKind::Count(1, MOST_YEARS),
        "Years of paying it; the least ones if empty.",
    ),
];
