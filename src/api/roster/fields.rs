//! What is asked for a whole roster. 字段表。
//!
//! Under the names of the calculator for one employee: a row's own cell goes before what stands here.

use crate::api::contributions::{CLASSES, INJURY_CLASSES, MOST_FACTOR, MOST_FUND_RATE, YES_NO};
use crate::api::minimum_wage::PLACES;
use crate::api::{Field, FieldKind};

/// The field table.
pub const FIELDS: &[Field] = &[
    Field::new("month", "m", FieldKind::Month, "The month of the contributions. Needed."),
    Field::new("compare", "cm", FieldKind::Month, "Another month to compare with."),
    Field::new(
        "class",
        "c",
        FieldKind::Choice(CLASSES),
        "How those work whose row does not say it.",
    ),
    Field::new(
        "injury_class",
        "ic",
        FieldKind::Choice(INJURY_CLASSES),
        "The employer's class of work-injury risk.",
    ),
    Field::new(
        "injury_factor",
        "if",
        FieldKind::Number(MOST_FACTOR),
        "The factor in the employer's own notice; 1 if empty.",
    ),
    Field::new("fund", "f", FieldKind::Choice(YES_NO), "Whether there is a housing fund."),
    Field::new(
        "fund_rate",
        "fr",
        FieldKind::Number(MOST_FUND_RATE),
        "The employer's rate of the fund in per cent.",
    ),
    Field::new(
        "fund_rate_own",
        "fo",
        FieldKind::Number(MOST_FUND_RATE),
        "The employee's; the employer's if empty.",
    ),
    Field::new("tier", "t", FieldKind::Choice(PLACES), "The place of work."),
];
