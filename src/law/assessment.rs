//! What a rule says: one result to a line, and what else must be said. 评估结果。

/// A rule's whole answer. 评估。
///
/// One line to a question, so a line that must be refused does not silence the others. `L` is the
/// rule's line, `F` its findings, `N` its notices, `R` its open readings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment<L, F, N, R> {
    /// The answers, one to a question the rule asks.
    pub lines: Vec<L>,
    /// Breaches that follow from what was entered and a figure. 认定。
    pub findings: Vec<F>,
    /// What to know or check. 提示。
    pub notices: Vec<N>,
    /// Where the law is unsettled: the other reading, with its amount. 未定问题。
    pub readings: Vec<R>,
}

// One function each, not a copy at every place where a rule has something to say.
impl<L, F, N, R> Assessment<L, F, N, R> {
    /// Answers a question.
    #[inline(never)]
    pub fn answer(&mut self, line: L) {
        self.lines.push(line);
    }

    /// Finds a breach.
    #[inline(never)]
    pub fn find(&mut self, finding: F) {
        self.findings.push(finding);
    }

    /// Says what to know or check.
    #[inline(never)]
    pub fn notice(&mut self, notice: N) {
        self.notices.push(notice);
    }

    /// Adds the other reading of an unsettled question.
    #[inline(never)]
    pub fn read(&mut self, reading: R) {
        self.readings.push(reading);
    }
}

impl<L, F, N, R> Default for Assessment<L, F, N, R> {
    fn default() -> Self {
        Self {
            lines: Vec::new(),
            findings: Vec::new(),
            notices: Vec::new(),
            readings: Vec::new(),
        }
    }
}
