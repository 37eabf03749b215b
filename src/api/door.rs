//! What is known of every calculator before it is opened: enough to link to it. 入口。

use crate::report::{
    ANNUAL_LEAVE_DOOR, CLAIM_DOOR, MEDICAL_DOOR, MINIMUM_WAGE_DOOR, OVERTIME_DOOR,
    PENSION_DOOR, RIGHTS_DOOR, Words,
};

/// The route of a calculator and what it is called. The page links to a calculator that it has not
/// loaded. 入口。
#[derive(Debug)]
pub struct Door {
    /// The name of the calculator.
    pub name: &'static str,
    /// Its title, and the words of a link to it.
    pub words: &'static Words,
    /// Which everyday question it belongs to.
    pub question: Question,
}

/// The everyday questions of the front door; calculators of one question link to each other. 首页问题。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// Is this month's pay lawful? 这个月工资合法吗。
    Pay,
    /// What is to be paid for insurance, and what does it bring? 社保缴多少、领多少。
    Insurance,
    /// Which kind of worker am I, and what am I entitled to? 我算哪种劳动者，有什么权益。
    Rights,
}

const fn door_of(question: Question, name: &'static str, words: &'static Words) -> Door {
    Door { name, words, question }
}

/// The one that opens where a route is not known.
static FIRST: Door = door_of(Question::Pay, "minimum-wage", &MINIMUM_WAGE_DOOR);

/// A door to each of the calculators, in their order.
pub static DOORS: &[&Door] = &[
    &FIRST,
    &door_of(Question::Pay, "overtime", &OVERTIME_DOOR),
    &door_of(Question::Pay, "claim", &CLAIM_DOOR),
    &door_of(Question::Pay, "annual-leave", &ANNUAL_LEAVE_DOOR),
    &door_of(Question::Insurance, "pension", &PENSION_DOOR),
    &door_of(Question::Insurance, "medical", &MEDICAL_DOOR),
    &door_of(Question::Rights, "rights", &RIGHTS_DOOR),
];

/// The door of a route; the first one for a route that nobody knows.
pub fn door(name: &str) -> &'static Door {
    DOORS.iter().find(|door| door.name == name).copied().unwrap_or(&FIRST)
}
