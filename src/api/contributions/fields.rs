//! What the calculator asks. 字段表。

use crate::api::minimum_wage::{PAY_LINE, PLACES};
use crate::api::{Field, FieldKind};

/// The classes of worker.
pub const CLASSES: &[&str] =
    &["full_time", "dispatched", "part_time", "managed", "self_directed"];

/// The classes of work-injury risk.
pub const INJURY_CLASSES: &[&str] = &["not_known", "1", "2", "3", "4", "5", "6", "7", "8"];

pub(super) const YES_NO: &[&str] = &["no", "yes"];

/// Who pays catastrophic cover.
pub(super) const PAYERS: &[&str] = &["not_known", "none", "employer", "employee", "both"];

/// The most that can be entered.
pub(super) const MOST_FACTOR: u32 = 5;
pub(super) const MOST_FUND_RATE: u32 = 100;
pub(super) const LAST_MONTH: u32 = 12;

// What holds for everybody is asked of a roster too.

pub(in crate::api) const INJURY_CLASS: Field = Field::new(
    "injury_class",
    "ic",
    FieldKind::Choice(INJURY_CLASSES),
    "The employer's class of work-injury risk.",
);
pub(in crate::api) const INJURY_FACTOR: Field = Field::new(
    "injury_factor",
    "if",
    FieldKind::Number(MOST_FACTOR),
    "The factor in the employer's own notice; 1 if empty.",
);
pub(in crate::api) const FUND: Field =
    Field::new("fund", "f", FieldKind::Choice(YES_NO), "Whether there is a housing fund.");
pub(in crate::api) const FUND_RATE: Field = Field::new(
    "fund_rate",
    "fr",
    FieldKind::Number(MOST_FUND_RATE),
    "The employer's rate of the fund in per cent. Needed with a fund.",
);
pub(in crate::api) const FUND_RATE_OWN: Field = Field::new(
    "fund_rate_own",
    "fo",
    FieldKind::Number(MOST_FUND_RATE),
    "The employee's; the employer's if empty.",
);
pub(in crate::api) const CATASTROPHIC: Field = Field::new(
    "catastrophic",
    "ct",
    FieldKind::Choice(PAYERS),
    "Who pays catastrophic cover by the official notice, while the county's figure is missing.",
);
pub(in crate::api) const CATASTROPHIC_AMOUNT: Field = Field::new(
    "catastrophic_amount",
    "ca",
    FieldKind::Money,
    "What whoever pays it pays for a person each time.",
);
pub(in crate::api) const CATASTROPHIC_PCT: Field = Field::new(
    "catastrophic_pct",
    "cp",
    FieldKind::Number(MOST_FUND_RATE),
    "Its share of the medical base in per cent; with an amount both are added.",
);
pub(in crate::api) const CATASTROPHIC_MONTH: Field = Field::new(
    "catastrophic_month",
    "cd",
    FieldKind::Count(1, LAST_MONTH),
    "The month of the year in which it is paid; every month if empty.",
);
pub(in crate::api) const TIER: Field =
    Field::new("tier", "t", FieldKind::Choice(PLACES), "The place of work.");

/// The field table.
pub const FIELDS: &[Field] = &[
    Field::new("class", "c", FieldKind::Choice(CLASSES), "How the person works."),
    Field::new("month", "m", FieldKind::Month, "The month of the contributions. Needed."),
    Field::new(
        "wage",
        "w",
        FieldKind::Money,
        "The wage for contributions: the average of last year; of new staff the first month's. Needed, but where an employer pays nothing by a wage.",
    ),
    Field::new("joined", "jd", FieldKind::Day, "First day of service."),
    Field::new("left", "ld", FieldKind::Day, "Last day of service."),
    INJURY_CLASS,
    INJURY_FACTOR,
    FUND,
    Field::new(
        "fund_base",
        "fb",
        FieldKind::Money,
        "The base of the housing fund; the wage for contributions if empty.",
    ),
    FUND_RATE,
    FUND_RATE_OWN,
    CATASTROPHIC,
    CATASTROPHIC_AMOUNT,
    CATASTROPHIC_PCT,
    CATASTROPHIC_MONTH,
    TIER,
    Field::new(
        "pay",
        "p",
        FieldKind::Rows(PAY_LINE),
        "The lines of the pay slip of the month, for its minimum wage; without them that is not tested.",
    ),
];
