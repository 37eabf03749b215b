//! What to say about a text that cannot be read, and how one that can was read. 填写问题。

use crate::law::Said;
use crate::params::{Fault, SuppliedError};
use crate::units::{
    ClockError, DayError, HoursError, Money, MoneyError, MonthError, YearError,
};

use super::Lang;
use super::refusal::named;
use super::say::{Both, Part, both, join, say};

/// A field whose text cannot be read. 填写问题。
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EntryError {
    /// Not an amount.
    Money(MoneyError),
    /// Not hours.
    Hours(HoursError),
    /// Not a year.
    Year(YearError),
    /// Not a month.
    Month(MonthError),
    /// Not a day.
    Day(DayError),
    /// Not a span of the clock.
    Clock(ClockError),
    /// Not one of the choices.
    Choice {
        /// What was given.
        text: String,
        /// What is allowed.
        allowed: Vec<&'static str>,
    },
    /// Not a whole number within bounds.
    Count {
        /// What was given.
        text: String,
        /// The least.
        least: u32,
        /// The most.
        most: u32,
    },
    /// A figure supplied that does not fit.
    Supplied(SuppliedError),
    /// A field that is needed and empty.
    Needed,
    /// A field nobody knows.
    UnknownField {
        /// Its name.
        name: String,
    },
    /// A value that is no text.
    NotText,
    /// A field given twice.
    RepeatedField,
    /// The end lies before the beginning.
    EndBeforeStart,
    /// A day outside the month or period it belongs to.
    OutsidePeriod {
        /// The day.
        text: String,
    },
    /// A day or a month given twice.
    RepeatedDay {
        /// The day.
        text: String,
    },
    /// Hours given both by the day and all together.
    BothWays,
    /// What only some calculators ask for.
    Named(Said),
    /// More rows than can be handled.
    TooManyRows {
        /// The most.
        most: usize,
    },
}

impl From<Said> for EntryError {
    fn from(mistake: Said) -> Self {
        Self::Named(mistake)
    }
}

/// The sentence at the field: what was typed, what is allowed. 填写提示。
pub fn explain_entry(lang: Lang, error: &EntryError) -> String {
    let (mut most, mut least, mut choices) = (Part::Count(0), Part::Count(0), String::new());
    let (sentence, text) = match error {
        EntryError::Money(error) => {
            most = Part::Money(Money::LARGEST_ENTRY);
            money(error)
        }
        EntryError::Hours(error) => {
            if let HoursError::TooMany { most: bound, .. } = error {
                most = Part::Count(i64::from(*bound));
            }
            hours(error)
        }
        EntryError::Year(YearError { text }) => (NOT_A_YEAR, text.as_str()),
        EntryError::Month(MonthError { text }) => (NOT_A_MONTH, text.as_str()),
        EntryError::Day(DayError { text }) => (NOT_A_DAY, text.as_str()),
        EntryError::Clock(ClockError { text }) => (NOT_A_SPAN, text.as_str()),
        EntryError::Choice { text, allowed } => {
            for choice in allowed {
                join(&mut choices, lang.pick("、", ", "), choice);
            }
            most = Part::Text(&choices);
            let sentence = both!(
                "“{0}”不在可选项中。可选：{1}。",
                "“{0}” is not one of the choices: {1}."
            );
            (sentence, text.as_str())
        }
        EntryError::Count { text, least: bottom, most: top } => {
            (least, most) = (Part::Count(i64::from(*bottom)), Part::Count(i64::from(*top)));
            let sentence = both!(
                "“{0}”应为 {2} 到 {1} 的整数。",
                "“{0}” should be a whole number from {2} to {1}."
            );
            (sentence, text.as_str())
        }
        EntryError::Supplied(error) => return supplied(lang, error),
        EntryError::Needed => (both!("请填写这一项。", "Fill this in."), ""),
        EntryError::UnknownField { name } => {
            (both!("没有名为“{0}”的项目。", "There is no field called “{0}”."), name.as_str())
        }
        EntryError::NotText => {
            (both!("这里应为带引号的文字。", "This should be text in quotation marks."), "")
        }
        EntryError::RepeatedField => {
            (both!("同一项写了两次。请只留一个。", "This stands twice. Keep one."), "")
        }
        EntryError::EndBeforeStart => (TURNED_ROUND, ""),
        EntryError::OutsidePeriod { text } => (
            both!("“{0}”不在所填的时段内。", "“{0}” lies outside the period given."),
            text.as_str(),
        ),
        EntryError::RepeatedDay { text } => (
            both!("“{0}”填了两次。请合并为一行。", "“{0}” stands twice. Put it into one line."),
            text.as_str(),
        ),
        EntryError::Named(said) => return named(lang, said),
        EntryError::BothWays => (BY_DAY_AND_TOGETHER, ""),
        EntryError::TooManyRows { most: rows } => {
            most = Part::Count(i64::try_from(*rows).unwrap_or(i64::MAX));
            (both!("最多填写 {1} 行。", "At most {1} lines can be given."), "")
        }
    };
    say(lang, sentence, &[Part::Text(text), most, least])
}

const TURNED_ROUND: Both = both!(
    "结束日期早于开始日期。请核对。",
    "The end lies before the beginning. Check the days."
);
const BY_DAY_AND_TOGETHER: Both = both!(
    "按日工时和合计工时只填一种。",
    "Give the hours by the day or all together, not both."
);
const NOT_A_YEAR: Both =
    both!("“{0}”不是年份。请填写如 2026。", "“{0}” is not a year. Write it like 2026.");
const NOT_A_MONTH: Both =
    both!("“{0}”不是月份。请填写如 2026-09。", "“{0}” is not a month. Write it like 2026-09.");
const NOT_A_DAY: Both = both!(
    "“{0}”不是日期。请填写如 2026-09-01。",
    "“{0}” is not a day. Write it like 2026-09-01."
);
const NOT_A_SPAN: Both = both!(
    "“{0}”不是起止时刻。请填写如 08:00-12:30。",
    "“{0}” is not a span of time. Write it like 08:00-12:30."
);

/// How an amount was read, where it was not typed plainly. 读取结果。
pub fn read_as(lang: Lang, typed: &str, amount: Money) -> Option<String> {
    let plain = typed.trim();
    let digits = plain.bytes().all(|c| c.is_ascii_digit() || c == b'.');
    (!plain.is_empty() && !digits)
        .then(|| say(lang, both!("按 {0}计算。", "Read as {0}."), &[Part::Money(amount)]))
}

fn money(error: &MoneyError) -> (Both, &str) {
    match error {
        MoneyError::NotANumber { text } => (
            both!(
                "“{0}”不是金额。请只填数字，如 1850.50。",
                "“{0}” is not an amount. Use digits only, like 1850.50."
            ),
            text,
        ),
        MoneyError::FinerThanFen { text } => (
            both!(
                "“{0}”超过两位小数。金额最多到分，如 1850.50。",
                "“{0}” has more than two decimals. Give the amount to the fen, like 1850.50."
            ),
            text,
        ),
        MoneyError::Negative { text } => (
            both!(
                "“{0}”小于零。请填正数；扣款也填正数。",
                "“{0}” is below zero. Give a positive amount, for money taken off too."
            ),
            text,
        ),
        MoneyError::TooLarge { text } => {
            (both!("“{0}”太大。最多 {1}。", "“{0}” is too large. The most is {1}."), text)
        }
        MoneyError::OddCommas { text } => (
            both!(
                "“{0}”中的逗号位置不对。请填写如 8000.00 或 8,000.00。",
                "The commas in “{0}” stand in odd places. Write 8000.00 or 8,000.00."
            ),
            text,
        ),
    }
}

fn hours(error: &HoursError) -> (Both, &str) {
    match error {
        HoursError::NotANumber { text } => (
            both!(
                "“{0}”不是小时数。请填写如 8、7.5 或 7:30。",
                "“{0}” is not a number of hours. Write 8, 7.5 or 7:30."
            ),
            text,
        ),
        HoursError::FinerThanMinute { text } => (
            both!(
                "“{0}”小时不是整分钟。可以填写几时几分，如 7:20。",
                "“{0}” hours is not a whole number of minutes. You can write 7:20."
            ),
            text,
        ),
        HoursError::TooMany { text, .. } => (
            both!(
                "“{0}”太多。这里最多 {1} 小时。",
                "“{0}” is too many. The most here is {1} hours."
            ),
            text,
        ),
    }
}

fn supplied(lang: Lang, error: &SuppliedError) -> String {
    let (sentence, text, least, most) = match error {
        SuppliedError::UnknownFigure { key } => {
            (both!("没有名为“{0}”的数据。", "There is no figure called “{0}”."), key, 0, 0)
        }
        SuppliedError::DoesNotFit {
            text,
            fault: Fault::OutOfBounds { least, most, .. },
            ..
        } => (
            both!(
                "“{0}”超出范围。应在 {1} 到 {2} 之间。",
                "“{0}” is out of range: {1} to {2}."
            ),
            text,
            *least,
            *most,
        ),
        SuppliedError::DoesNotFit { text, fault: _, .. } => (
            both!(
                "“{0}”不能用在这里。请填写通知上印的数值。",
                "“{0}” does not fit here. Enter the value printed in the notice."
            ),
            text,
            0,
            0,
        ),
    };
    say(lang, sentence, &[Part::Text(text), Part::Count(least), Part::Count(most)])
}
