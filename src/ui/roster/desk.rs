//! What the page knows of a roster. 名单状态。

use std::sync::OnceLock;

use crate::report::{ToldBars, ToldTable};

use super::super::signal::Signal;

/// The signals of the room; a copy is a handle on the same ones.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    /// What is going on.
    pub(super) phase: Signal<Phase>,
    /// What stands in the file.
    pub(super) opened: Signal<Option<Opened>>,
    /// What came of it.
    pub(super) outcome: Signal<Option<Outcome>>,
    /// How many rows pass the filter.
    pub(super) count: Signal<u32>,
    /// The rows that are drawn.
    pub(super) window: Signal<Window>,
    /// The row that is open.
    pub(super) picked: Signal<Option<Picked>>,
    /// The slips to be printed.
    pub(super) slips: Signal<Slips>,
    /// What is said of a second set of figures: that it is used, or why not.
    pub(super) second: Signal<Vec<String>>,
}

/// What is going on. 进度。
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Phase {
    /// No file yet.
    Empty,
    /// A file is being read.
    Reading(String),
    /// It is read; nothing is computed.
    Opened,
    /// So many rows of so many are computed.
    Computing(u32, u32),
    /// All are.
    Done,
    /// The file cannot be used: a sentence.
    Refused(String),
    /// The program could not be loaded, or is lost.
    Failed,
}

/// What stands in a file. 文件内容。
#[derive(Clone, Debug)]
pub(super) struct Opened {
    /// What is to be known of it, a sentence each.
    pub(super) said: Vec<String>,
    /// The names of its sheets.
    pub(super) sheets: Vec<String>,
    /// The one that is read.
    pub(super) sheet: u32,
    /// How many rows it has below the headings.
    pub(super) rows: u32,
    /// Its columns.
    pub(super) columns: Vec<Column>,
    /// What a column can mean: key and name.
    pub(super) meanings: Vec<(String, String)>,
}

/// A column. 列。
#[derive(Clone, Debug)]
pub(super) struct Column {
    pub(super) letter: String,
    pub(super) heading: String,
    pub(super) sample: String,
    /// What it means, by its key; empty if it is not used.
    pub(super) meaning: String,
    /// How that is known, or why it is not used.
    pub(super) how: String,
}

/// What came of a roster. 结果。
#[derive(Clone, Debug)]
pub(super) struct Outcome {
    pub(super) tone: String,
    pub(super) sentence: String,
    pub(super) detail: String,
    pub(super) bars: Vec<ToldBars>,
    pub(super) tables: Vec<ToldTable>,
    pub(super) notices: Vec<String>,
    /// The columns of the rows: key and name.
    pub(super) heads: Vec<(String, String)>,
    /// What the rows can be filtered by: key and name with its count.
    pub(super) filters: Vec<(String, String)>,
}

/// The rows that are drawn: from which on, and their cells. 可见的行。
#[derive(Clone, Debug, Default)]
pub(super) struct Window {
    pub(super) from: u32,
    pub(super) rows: Vec<Vec<String>>,
}

/// The row that is open. 选中的行。
#[derive(Clone, Debug)]
pub(super) struct Picked {
    pub(super) at: u32,
    pub(super) title: String,
    pub(super) sentences: Vec<String>,
    /// The state of the calculator for one employee; empty for a row that is not computed.
    pub(super) state: String,
}

/// The slips to be printed. 个人明细单。
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Slips {
    /// None are asked for.
    None,
    /// Why there are none: a sentence.
    Said(String),
    /// So many of so many are made; what is said when all are.
    Making(u32, u32, String),
    /// They stand in the page, for its paper only: a sentence.
    Ready(String),
}

impl Desk {
    /// The one desk of the page: what was computed stays when the page is drawn anew.
    pub(super) fn here() -> Self {
        static DESK: OnceLock<Desk> = OnceLock::new();
        *DESK.get_or_init(|| Self {
            phase: Signal::new(Phase::Empty),
            opened: Signal::new(None),
            outcome: Signal::new(None),
            count: Signal::new(0),
            window: Signal::new(Window::default()),
            picked: Signal::new(None),
            slips: Signal::new(Slips::None),
            second: Signal::new(Vec::new()),
        })
    }

    /// Forgets the file and what came of it.
    pub(super) fn forget(self) {
        self.phase.set(Phase::Empty);
        self.opened.set(None);
        self.outcome.set(None);
        self.count.set(0);
        self.window.set(Window::default());
        self.picked.set(None);
        super::slips::clear(self);
    }
}
