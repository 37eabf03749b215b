//! Why a file cannot be read at all. 文件问题。

use crate::law::{Given, Said};
use crate::report::{Lang, SheetMistake, explain_said};

/// Why a file cannot be read. 文件问题。
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetFault {
    /// What is the matter, with what the file adds to it.
    pub said: Said,
}

impl SheetFault {
    /// What happened and what to do, in a sentence. 说明。
    pub fn sentence(&self, lang: Lang) -> String {
        explain_said(lang, &self.said)
    }

    pub(super) fn plain(mistake: SheetMistake) -> Self {
        Self::with(mistake, [Given::Nothing, Given::Nothing, Given::Nothing])
    }

    pub(super) fn of(mistake: SheetMistake, first: Given) -> Self {
        Self::with(mistake, [first, Given::Nothing, Given::Nothing])
    }

    pub(super) fn with(mistake: SheetMistake, given: [Given; 3]) -> Self {
        Self { said: Said { name: mistake.name(), given } }
    }
}

/// A number for a sentence.
pub(super) fn count(number: impl TryInto<i64>) -> Given {
    Given::Count(number.try_into().unwrap_or(i64::MAX))
}

/// A text for a sentence, cut where it is long.
pub(super) fn quoted(text: &str) -> Given {
    Given::Text(shortened(text))
}

/// The beginning of a text, with a mark where something was left out.
pub(super) fn shortened(text: &str) -> String {
    const MOST: usize = 40;
    let mut chars = text.chars();
    let mut short: String = chars.by_ref().take(MOST).collect();
    if chars.next().is_some() {
        short.push('…');
    }
    short
}
