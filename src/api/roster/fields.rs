//! What is asked for a whole roster. 字段表。
//!
//! Under the names of the calculator for one employee: a row's own cell goes before what stands here.

use crate::api::contributions::{
    CATASTROPHIC, CATASTROPHIC_AMOUNT, CATASTROPHIC_MONTH, CATASTROPHIC_PCT, CLASSES, FUND,
    FUND_RATE, FUND_RATE_OWN, INJURY_CLASS, INJURY_FACTOR, TIER,
};
use crate::api::{Field, FieldKind};

use super::change::CHANGE;

/// The field table.
pub const FIELDS: &[Field] = &[
    Field::new("month", "m", FieldKind::Month, "The month of the contributions. Needed."),
    Field::new("compare", "cm", FieldKind::Month, "Another month to compare with."),
    Field::new(
        "change",
        "ch",
        FieldKind::Rows(CHANGE),
        "Figures to be others than they are: the roster goes by them, and is compared with what it is without.",
    ),
    Field::new(
        "class",
        "c",
        FieldKind::Choice(CLASSES),
        "How those work whose row does not say it.",
    ),
    INJURY_CLASS,
    INJURY_FACTOR,
    FUND,
    FUND_RATE,
    FUND_RATE_OWN,
    CATASTROPHIC,
    CATASTROPHIC_AMOUNT,
    CATASTROPHIC_PCT,
    CATASTROPHIC_MONTH,
    TIER,
];
