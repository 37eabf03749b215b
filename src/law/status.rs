//! How certain a figure is, and with it an answer. 数据状态。

/// How well a figure is known. 状态。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// The issuing body's own text was read. 官方原文。
    Official,
    /// Read in a source that cites the official document. 据转引。
    Secondary,
    /// General knowledge, no source read. 未核实。
    Unverified,
    /// Typed in by the reader for a figure that is missing. 由您填写。
    Supplied,
}

/// Which dated value of which figure: an index into the loaded set. 参数值编号。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FigureId {
    /// The figure, in the order of the keys.
    pub figure: u16,
    /// Its value, in the order of the days; for a value typed in by the reader, `u16::MAX`.
    pub value: u16,
}

/// A figure as an answer used it. 引用的参数。
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FigureUse {
    /// Which value.
    pub id: FigureId,
    /// Its certainty on the day asked.
    pub status: Status,
    /// Whether the day asked lies where the value's first day is not known for certain.
    pub first_day_doubtful: bool,
}

/// The certainty of an answer: every figure it used. 结果的可靠程度。
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Certainty {
    uses: Vec<FigureUse>,
}

impl Certainty {
    /// Notes that an answer used a figure, and says which of them it is.
    pub fn rely(&mut self, figure: FigureUse) -> usize {
        let known = self.uses.iter().position(|used| *used == figure);
        known.unwrap_or_else(|| {
            self.uses.push(figure);
            self.uses.len().saturating_sub(1)
        })
    }

    /// The figures used, in the order of their first use.
    pub fn uses(&self) -> &[FigureUse] {
        &self.uses
    }

    /// The weakest status among the figures of the files; `None` if none was used.
    pub fn weakest(&self) -> Option<Status> {
        self.uses.iter().map(|used| used.status).filter(|s| *s != Status::Supplied).max()
    }

    /// The figures the reader typed in.
    pub fn supplied(&self) -> impl Iterator<Item = &FigureUse> {
        self.uses.iter().filter(|used| used.status == Status::Supplied)
    }
}
