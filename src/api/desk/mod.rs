//! The pages of the figures: what they keep in the address. They calculate nothing. 数据页。

use super::read::Reader;
use super::{Calculator, Field, FieldKind};
use crate::report::desk as said;

use super::form::Section;

/// What is meant where nothing is chosen. 不限。
pub const ALL: &str = "all";

/// What the figures can be narrowed to by status. 状态。
pub const STATUSES: &[&str] = &[ALL, "official", "secondary", "unverified", "missing"];

/// What they can be narrowed to by the calculator that reads them. 计算器。
pub const TOOLS: &[&str] = &[
    ALL,
    "minimum-wage",
    "overtime",
    "claim",
    "annual-leave",
    "pension",
    "medical",
    "class",
    "rights",
    "training",
    "contributions",
];

/// What the figures are asked by. 查询条件。
const ASKED: &[Field] = &[
    Field::new("day", "d", FieldKind::Day, "The day; today if empty."),
    Field::new("search", "q", FieldKind::Text, "Words to be found."),
    Field::new("tool", "t", FieldKind::Choice(TOOLS), "The calculator that uses them."),
    Field::new("status", "s", FieldKind::Choice(STATUSES), "How certain they are."),
    Field::new("key", "k", FieldKind::Text, "One figure alone, by its key."),
];

/// What is open at the desk. 打开的数据。
const OPEN: &[Field] = &[
    Field::new("search", "q", FieldKind::Text, "Words to be found."),
    Field::new("key", "k", FieldKind::Text, "The figure that is open, by its key."),
];

/// The figures. 数据和来源。
pub static FIGURES: Calculator = Calculator {
    name: "figures",
    fields: ASKED,
    form: &[
        Section::Field("search"),
        Section::Pair(&[Section::Field("tool"), Section::Field("status")]),
        Section::Field("day"),
    ],
    words: &said::FIGURES,
    offer: |_, _| (),
    assess: |_, case| {
        let mut reader = Reader::new(case);
        let _: Option<_> = reader.day("day");
        Err(reader.into_problems())
    },
    chart: None,
};

/// The county's desk. 县局数据台。
pub static DESK: Calculator = Calculator {
    name: "desk",
    fields: OPEN,
    form: &[],
    words: &said::DESK,
    offer: |_, _| (),
    assess: |_, _| Err(Vec::new()),
    chart: None,
};
