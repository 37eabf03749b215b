//! What is known of every calculator before it is opened: enough to link to it. 入口。

use crate::report::{
    ANNUAL_LEAVE_DOOR, CLAIM_DOOR, CLASS_DOOR, MINIMUM_WAGE_DOOR, OVERTIME_DOOR, PENSION_DOOR,
    TRAINING_DOOR, Words,
};

/// The route of a calculator and what it is called. The page links to a calculator that it has not
/// loaded. 入口。
#[derive(Debug)]
pub struct Door {
    /// The name of the calculator.
    pub name: &'static str,
    /// Its title, and the words of a link to it.
    pub words: &'static Words,
}

/// The one that opens by itself.
static FIRST: Door = Door { name: "minimum-wage", words: &MINIMUM_WAGE_DOOR };

/// A door to each of the calculators, in their order.
pub static DOORS: &[&Door] = &[
    &FIRST,
    &Door { name: "overtime", words: &OVERTIME_DOOR },
    &Door { name: "claim", words: &CLAIM_DOOR },
    &Door { name: "annual-leave", words: &ANNUAL_LEAVE_DOOR },
    &Door { name: "pension", words: &PENSION_DOOR },
    &Door { name: "class", words: &CLASS_DOOR },
    &Door { name: "training", words: &TRAINING_DOOR },
];

/// The door of a route; the first one for a route that nobody knows.
pub fn door(name: &str) -> &'static Door {
    DOORS.iter().find(|door| door.name == name).copied().unwrap_or(&FIRST)
}
