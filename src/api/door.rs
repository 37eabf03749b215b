//! What is known of every calculator before it is opened: enough to link to it. 入口。

/// The route of a calculator. The page links to a calculator that it has not loaded; what the link is
/// called stands on the front door, in the HTML. 入口。
#[derive(Debug)]
pub struct Door {
    /// The name of the calculator.
    pub name: &'static str,
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
    /// What does an employer pay? 单位要缴多少社保公积金。
    Employer,
    /// Where do the figures come from? 数据从哪里来。
    Figures,
}

const fn door_of(question: Question, name: &'static str) -> Door {
    Door { name, question }
}

/// The one that opens where a route is not known.
static FIRST: Door = door_of(Question::Pay, "minimum-wage");

/// A door to each of the calculators, in their order.
pub static DOORS: &[&Door] = &[
    &FIRST,
    &door_of(Question::Pay, "overtime"),
    &door_of(Question::Pay, "claim"),
    &door_of(Question::Pay, "annual-leave"),
    &door_of(Question::Insurance, "pension"),
    &door_of(Question::Insurance, "medical"),
    &door_of(Question::Rights, "class"),
    &door_of(Question::Rights, "rights"),
    &door_of(Question::Rights, "training"),
    &door_of(Question::Employer, "contributions"),
    &door_of(Question::Employer, "roster"),
    &door_of(Question::Figures, "figures"),
    &door_of(Question::Figures, "desk"),
];

/// The door of a route; the first one for a route that nobody knows.
pub fn door(name: &str) -> &'static Door {
    DOORS.iter().find(|door| door.name == name).copied().unwrap_or(&FIRST)
}
