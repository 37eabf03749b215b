//! What the page of rights asks. 字段表。

use crate::api::{Field, FieldKind};

/// The classes of worker.
pub const CLASSES: &[&str] =
    &["full_time", "part_time", "dispatched", "managed", "self_directed", "over_age"];

/// Who asks.
pub const SIDES: &[&str] = &["worker", "employer"];

/// The field table.
pub const FIELDS: &[Field] = &[
    Field::new("class", "c", FieldKind::Choice(CLASSES), "Class of worker asked about."),
    Field::new(
        "side",
        "sd",
        FieldKind::Choice(SIDES),
        "Who asks; an employer is told what the items for employers ask.",
    ),
    Field::new(
        "asked",
        "as",
        FieldKind::MonthNear(-10, 1),
        "The month in which this is asked: figures are read for its last day. Needed.",
    ),
];
