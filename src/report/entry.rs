//! What to say about a text that cannot be read, and how one that can was read. 填写问题。

use crate::params::{Fault, SuppliedError};
use crate::units::{ClockError, DayError, HoursError, Money, MoneyError, MonthError};

use super::{Lang, figure_name, yuan};

/// A field whose text cannot be read. 填写问题。
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EntryError {
    /// Not an amount.
    Money(MoneyError),
    /// Not hours.
    Hours(HoursError),
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
        least: u8,
        /// The most.
        most: u8,
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
    /// A day given twice.
    RepeatedDay {
        /// The day.
        text: String,
    },
    /// Hours given both by the day and all together.
    BothWays,
    /// More rows than can be handled.
    TooManyRows {
        /// The most.
        most: usize,
    },
}

/// The sentence at the field: what was typed, what is allowed. 填写提示。
pub fn explain_entry(lang: Lang, error: &EntryError) -> String {
    match error {
        EntryError::Money(error) => money(lang, error),
        EntryError::Hours(error) => hours(lang, error),
        EntryError::Month(MonthError { text }) => both(
            lang,
            format!("“{text}”不是月份。请填写如 2026-09。"),
            format!("“{text}” is not a month. Write it like 2026-09."),
        ),
        EntryError::Day(DayError { text }) => both(
            lang,
            format!("“{text}”不是日期。请填写如 2026-09-01。"),
            format!("“{text}” is not a day. Write it like 2026-09-01."),
        ),
        EntryError::Clock(ClockError { text }) => both(
            lang,
            format!("“{text}”不是起止时刻。请填写如 08:00-12:30。"),
            format!("“{text}” is not a span of time. Write it like 08:00-12:30."),
        ),
        EntryError::Choice { text, allowed } => {
            let allowed = allowed.join(lang.pick("、", ", "));
            both(
                lang,
                format!("“{text}”不在可选项中。可选：{allowed}。"),
                format!("“{text}” is not one of the choices: {allowed}."),
            )
        }
        EntryError::Count { text, least, most } => both(
            lang,
            format!("“{text}”应为 {least} 到 {most} 的整数。"),
            format!("“{text}” should be a whole number from {least} to {most}."),
        ),
        EntryError::Supplied(error) => supplied(lang, error),
        EntryError::Needed => lang.pick("请填写这一项。", "Fill this in.").to_owned(),
        EntryError::UnknownField { name } => both(
            lang,
            format!("没有名为“{name}”的项目。"),
            format!("There is no field called “{name}”."),
        ),
        EntryError::NotText => lang
            .pick("这里应为带引号的文字。", "This should be text in quotation marks.")
            .to_owned(),
        EntryError::RepeatedField => {
            lang.pick("同一项写了两次。请只留一个。", "This stands twice. Keep one.").to_owned()
        }
        EntryError::EndBeforeStart => lang
            .pick(
                "结束日期早于开始日期。请核对。",
                "The end lies before the beginning. Check the days.",
            )
            .to_owned(),
        EntryError::OutsidePeriod { text } => both(
            lang,
            format!("“{text}”不在所填的时段内。"),
            format!("“{text}” lies outside the period given."),
        ),
        EntryError::RepeatedDay { text } => both(
            lang,
            format!("“{text}”填了两次。请合并为一行。"),
            format!("“{text}” stands twice. Put it into one line."),
        ),
        EntryError::BothWays => lang
            .pick(
                "按日工时和合计工时只填一种。",
                "Give the hours by the day or all together, not both.",
            )
            .to_owned(),
        EntryError::TooManyRows { most } => both(
            lang,
            format!("最多填写 {most} 行。"),
            format!("At most {most} lines can be given."),
        ),
    }
}

/// How an amount was read, where it was not typed plainly. 读取结果。
pub fn read_as(lang: Lang, typed: &str, amount: Money) -> Option<String> {
    let plain = typed.trim();
    let digits = plain.chars().all(|c| c.is_ascii_digit() || c == '.');
    (!plain.is_empty() && !digits).then(|| {
        let amount = yuan(lang, amount);
        both(lang, format!("按 {amount}计算。"), format!("Read as {amount}."))
    })
}

fn both(lang: Lang, zh: String, en: String) -> String {
    match lang {
        Lang::Zh => zh,
        Lang::En => en,
    }
}

fn money(lang: Lang, error: &MoneyError) -> String {
    match error {
        MoneyError::NotANumber { text } => both(
            lang,
            format!("“{text}”不是金额。请只填数字，如 1850.50。"),
            format!("“{text}” is not an amount. Use digits only, like 1850.50."),
        ),
        MoneyError::FinerThanFen { text } => both(
            lang,
            format!("“{text}”超过两位小数。金额最多到分，如 1850.50。"),
            format!(
                "“{text}” has more than two decimals. Give the amount to the fen, like 1850.50."
            ),
        ),
        MoneyError::Negative { text } => both(
            lang,
            format!("“{text}”小于零。扣款请选“扣款”类项目，填正数。"),
            format!(
                "“{text}” is below zero. For money taken off, choose a deduction and give a positive amount."
            ),
        ),
        MoneyError::TooLarge { text } => {
            let most = yuan(lang, Money::LARGEST_ENTRY);
            both(
                lang,
                format!("“{text}”太大。最多 {most}。"),
                format!("“{text}” is too large. The most is {most}."),
            )
        }
        MoneyError::OddCommas { text } => both(
            lang,
            format!("“{text}”中的逗号位置不对。请填写如 8000.00 或 8,000.00。"),
            format!("The commas in “{text}” stand in odd places. Write 8000.00 or 8,000.00."),
        ),
    }
}

fn hours(lang: Lang, error: &HoursError) -> String {
    match error {
        HoursError::NotANumber { text } => both(
            lang,
            format!("“{text}”不是小时数。请填写如 8、7.5 或 7:30。"),
            format!("“{text}” is not a number of hours. Write 8, 7.5 or 7:30."),
        ),
        HoursError::FinerThanMinute { text } => both(
            lang,
            format!("“{text}”小时不是整分钟。可以填写时:分，如 7:20。"),
            format!("“{text}” hours is not a whole number of minutes. You can write 7:20."),
        ),
        HoursError::TooMany { text, most } => both(
            lang,
            format!("“{text}”太多。这里最多 {most} 小时。"),
            format!("“{text}” is too many. The most here is {most} hours."),
        ),
    }
}

fn supplied(lang: Lang, error: &SuppliedError) -> String {
    match error {
        SuppliedError::UnknownFigure { key } => both(
            lang,
            format!("没有名为“{key}”的数据。"),
            format!("There is no figure called “{key}”."),
        ),
        SuppliedError::DoesNotFit { key, text, fault } => {
            let name = figure_name(lang, key);
            match fault {
                Fault::OutOfBounds { least, most, .. } => both(
                    lang,
                    format!("{name}“{text}”超出范围。应在 {least} 到 {most} 之间。"),
                    format!("“{text}” is out of range for {name}: {least} to {most}."),
                ),
                Fault::NotJson { .. }
                | Fault::WrongShape { .. }
                | Fault::BareNumber
                | Fault::UnknownField
                | Fault::RepeatedField
                | Fault::MissingField { .. }
                | Fault::UnknownFormat { .. }
                | Fault::UnknownFigure
                | Fault::FigureInTwoFiles { .. }
                | Fault::WrongAuthority
                | Fault::RepeatedDay { .. }
                | Fault::WrongOrder
                | Fault::UnlistedDocument { .. }
                | Fault::StatusWithoutDocument
                | Fault::StatusContradictsValue
                | Fault::BrokenChain
                | Fault::AlwaysWithValue => both(
                    lang,
                    format!("“{text}”不能作为{name}。请填写通知上印的数值。"),
                    format!(
                        "“{text}” does not fit {name}. Enter the value printed in the notice."
                    ),
                ),
            }
        }
    }
}
