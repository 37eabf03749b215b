//! Every word a reader sees, in Chinese and in English. 面向读者的文字。
//!
//! No arithmetic on money here: what is shown was worked out by a rule.

pub mod annual_leave;
mod calendar;
pub mod claim;
pub mod contributions;
pub mod desk;
#[cfg(quanyi_page)]
mod english;
mod entry;
mod figure;
mod form;
pub mod medical;
mod minimum_wage;
mod mistake;
mod next;
pub mod overtime;
pub mod pension;
mod refusal;
pub mod relation;
pub mod rights;
#[cfg(any(not(target_arch = "wasm32"), feature = "roster"))]
mod roster;
mod say;
#[cfg(any(not(target_arch = "wasm32"), feature = "roster"))]
mod sheet;
pub mod staff;
mod step;
mod term;
mod told;
pub mod training;
mod words;

use chrono::{Datelike, NaiveDate};

use crate::units::{Money, WageMonth};

use say::{Part, fill};

pub use calendar::{
    calendar_title, day_class, day_class_mark, day_heading, day_name, day_reason,
    festival_name, moved_days_unknown, weekday,
};
#[cfg(quanyi_page)]
pub use english::{ENGLISH_FILE, english_known, learn_english};
pub use entry::{EntryError, explain_entry, read_as};
pub use figure::{
    ask, certainty, certainty_badge, cite, figure_name, figures_line, status_name, value_text,
};
use figure::{cite_document, words};
pub use form::{FormWords, form_words};
pub use minimum_wage::{
    MINIMUM_WAGE, county_item, finding, headline, line_title, minimum_wage_told, notice,
    open_question, pay_kind, reading, self_directed_help, treatment,
};
pub use mistake::Mistake;
pub use next::{NextStep, next_steps};
pub use refusal::{explain_fault, gap_question, refuse};
#[cfg(any(not(target_arch = "wasm32"), feature = "roster"))]
pub use roster::ROSTER;
#[cfg(any(not(target_arch = "wasm32"), feature = "roster"))]
pub use sheet::{SheetMistake, explain_said};
pub use step::{StepText, capital, convention, step};
pub use term::{quantity, term_name};
pub use told::{
    Headline, OutcomeKind, Told, ToldBar, ToldBars, ToldEntry, ToldLine, ToldOutcome,
    ToldTable, Tone,
};
pub use words::Words;

/// The language of the page. 语言。
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lang {
    /// Chinese, the first language.
    #[default]
    Zh,
    /// English.
    En,
}

impl Lang {
    /// The words of this language.
    pub const fn pick<'a>(self, zh: &'a str, en: &'a str) -> &'a str {
        match self {
            Self::Zh => zh,
            Self::En => en,
        }
    }

    /// The tag for the page's `lang` attribute.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Zh => "zh-CN",
            Self::En => "en",
        }
    }
}

/// `1,970.00 元`. 金额。
pub fn yuan(lang: Lang, amount: Money) -> String {
    let mut text = amount.grouped();
    text.push_str(lang.pick(" 元", " yuan"));
    text
}

/// `2026年9月`. 月份。
pub fn month(lang: Lang, month: WageMonth) -> String {
    date(lang, lang.pick("{0}年{1}月", "{3} {0}"), month.first_day())
}

/// `2026年9月1日`. 日期。
pub fn day(lang: Lang, day: NaiveDate) -> String {
    date(lang, lang.pick("{0}年{1}月{2}日", "{2} {3} {0}"), day)
}

fn date(lang: Lang, template: &str, day: NaiveDate) -> String {
    let parts = [
        Part::Count(day.year().into()),
        Part::Count(day.month().into()),
        Part::Count(day.day().into()),
        Part::Text(month_name(day.month())),
    ];
    fill(lang, template, &parts)
}

/// Names of months in English.
fn month_name(month: u32) -> &'static str {
    const NAMES: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    usize::try_from(month.saturating_sub(1)).ok().and_then(|at| NAMES.get(at)).unwrap_or(&"")
}
