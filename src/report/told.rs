//! An answer of any calculator in words, ready to be drawn. 结果的文字。
//!
//! Plain data: what a calculator says is worked out and worded once, and the page draws every
//! calculator alike.

use crate::law::Certainty;
use crate::units::Money;

/// A whole answer in words. 结果。
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// What was asked and the answer to it, the main one first.
    pub lines: Vec<ToldLine>,
    /// How an amount is made up, where a list says it better than a sentence.
    pub tables: Vec<ToldTable>,
    /// Amounts side by side, as bars beside the tables. 条形图。
    pub bars: Vec<ToldBars>,
    /// What stands under headings of its own, one after the other. 条目。
    pub entries: Vec<ToldEntry>,
    /// Breaches, a sentence each. 认定。
    pub findings: Vec<String>,
    /// What the law leaves open, how this answer takes it, and the other reading with its amount,
    /// in one text each. 未定问题。
    pub readings: Vec<String>,
    /// What to know, a sentence each. 提示。
    pub notices: Vec<String>,
    /// What applies where the calculator does not; empty where it does.
    pub help: &'static str,
    /// A letter that the reader can use, with blanks for what only the reader knows; empty if none.
    pub draft: String,
    /// Whether there is something to go after: then the page says how.
    pub next_steps: bool,
    /// What the county document says on this; empty if nothing.
    pub county: &'static str,
    /// The main outcome, for the link; none where there is no amount.
    pub outcome: Option<ToldOutcome>,
}

/// One question and its answer. 一项结论。
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToldLine {
    /// What was asked; shown where there are several.
    pub title: String,
    /// The answer.
    pub said: Headline,
    /// What it rests on, where that is less than the whole answer rests on.
    pub certainty: Option<Certainty>,
}

/// The answer in one sentence. 结论。
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Headline {
    /// Whether it is good news.
    pub tone: Tone,
    /// The sentence, with the amount.
    pub sentence: String,
    /// A second sentence, where needed: what was compared, or why not.
    pub detail: String,
}

/// Whether an answer is good news. 结论倾向。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Lawful as far as this was asked.
    Good,
    /// Something is owed or wrong.
    Bad,
    /// Open, estimated or not tested.
    Open,
    /// Refused.
    Refused,
}

impl Tone {
    /// The word for it in the page's style sheet.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Bad => "bad",
            Self::Open => "open",
            Self::Refused => "refused",
        }
    }
}

/// A list of what an amount is made up of. 明细表。
///
/// At most four columns are readable on a phone; the first names the row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ToldTable {
    /// What it shows; empty where the place says it already.
    pub caption: String,
    /// The headings of the columns; empty if the place says them.
    pub heads: Vec<String>,
    /// How many columns hold words; those after them hold amounts or hours and stand right-aligned.
    pub words: usize,
    /// The rows, a cell to a column.
    pub rows: Vec<Vec<String>>,
    /// The last row, what the others add up to; empty if there is none.
    pub foot: Vec<String>,
}

/// Amounts side by side. 条形图。
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ToldBars {
    /// What it shows.
    pub caption: String,
    /// What the parts of a bar are; empty for bars of one part.
    pub parts: Vec<String>,
    /// The bars.
    pub rows: Vec<ToldBar>,
}

/// A bar. 一条。
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ToldBar {
    /// What it is of.
    pub name: String,
    /// The amount in words.
    pub said: String,
    /// The amounts of its parts.
    pub parts: Vec<Money>,
    /// Whether it is the reader's own.
    pub is_own: bool,
}

/// Something under a heading: what it is, who answers for it, where to go on. 条目。
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ToldEntry {
    /// Its heading.
    pub title: String,
    /// What it says, a paragraph each.
    pub texts: Vec<String>,
    /// What belongs to it, an item each: papers to bring, departments, what to do.
    pub items: Vec<String>,
    /// The calculators that go on from here, by their routes.
    pub routes: Vec<&'static str>,
}

/// The main outcome and its amount, as a link carries them. 结论金额。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ToldOutcome {
    /// What the amount is.
    pub kind: OutcomeKind,
    /// How much.
    pub amount: Money,
}

/// What the amount of an outcome is. 金额性质。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutcomeKind {
    /// What was paid lies above what is due by it. 高出。
    Met,
    /// What was paid lies below what is due by it. 少发。
    Short,
    /// It is due. 应付。
    Owed,
}

impl OutcomeKind {
    /// The word for it in a link.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::Short => "short",
            Self::Owed => "owed",
        }
    }
}
