//! The records of an old Excel workbook, and the strings in them. BIFF 记录。

use super::ole::{u16_at, u32_at};

/// One record: its number, and its data with those of the records that continue it.
#[derive(Debug)]
pub(super) struct Record<'a> {
    pub(super) kind: u16,
    /// The data; those of a continuation stand apart, because a string in two of them says its
    /// width anew.
    pub(super) pieces: Vec<&'a [u8]>,
}

/// The records of a stream, from a place on.
#[derive(Debug)]
pub(super) struct Records<'a> {
    rest: &'a [u8],
}

const CONTINUE: u16 = 0x3c;

impl<'a> Records<'a> {
    pub(super) fn new(rest: &'a [u8]) -> Self {
        Self { rest }
    }

    fn one(&mut self) -> Option<(u16, &'a [u8])> {
        let kind = u16_at(self.rest, 0)?;
        let end = usize::from(u16_at(self.rest, 2)?).saturating_add(4);
        // The last record of a file that was cut off is not there.
        let data = self.rest.get(4..end)?;
        self.rest = self.rest.get(end..).unwrap_or_default();
        Some((kind, data))
    }
}

impl<'a> Iterator for Records<'a> {
    type Item = Record<'a>;

    fn next(&mut self) -> Option<Record<'a>> {
        let (kind, data) = self.one()?;
        let mut pieces = vec![data];
        while u16_at(self.rest, 0) == Some(CONTINUE) {
            let (_, more) = self.one()?;
            pieces.push(more);
        }
        Some(Record { kind, pieces })
    }
}

impl<'a> Record<'a> {
    /// The data without continuations.
    pub(super) fn data(&self) -> &'a [u8] {
        self.pieces.first().copied().unwrap_or_default()
    }

    /// Reads on from a place in the data.
    pub(super) fn from(&self, at: usize) -> Pieces<'_, 'a> {
        let here = self.data().get(at..).unwrap_or_default();
        Pieces { here, later: self.pieces.get(1..).unwrap_or_default() }
    }
}

/// What is still to be read of a record.
#[derive(Debug)]
pub(super) struct Pieces<'r, 'a> {
    here: &'a [u8],
    later: &'r [&'a [u8]],
}

impl Pieces<'_, '_> {
    /// Goes on to the next piece where this one is used up; false at the end.
    fn refill(&mut self) -> bool {
        while self.here.is_empty() {
            let Some((first, later)) = self.later.split_first() else { return false };
            (self.here, self.later) = (first, later);
        }
        true
    }

    fn byte(&mut self) -> Option<u8> {
        self.refill();
        let (first, rest) = self.here.split_first()?;
        self.here = rest;
        Some(*first)
    }

    pub(super) fn two(&mut self) -> Option<u16> {
        Some(u16::from_le_bytes([self.byte()?, self.byte()?]))
    }

    pub(super) fn four(&mut self) -> Option<u32> {
        Some(u32::from_le_bytes([self.byte()?, self.byte()?, self.byte()?, self.byte()?]))
    }

    fn skip(&mut self, mut count: usize) -> Option<()> {
        while 0 < count {
            if !self.refill() {
                return None;
            }
            let step = count.min(self.here.len());
            self.here = self.here.get(step..).unwrap_or_default();
            count = count.saturating_sub(step);
        }
        Some(())
    }

    /// A string after its length in characters: its width, and what is laid on it, passed over.
    pub(super) fn string(&mut self, chars: u16) -> Option<String> {
        let flags = self.byte()?;
        let runs = if flags & 8 == 0 { 0 } else { usize::from(self.two()?) };
        let extra = if flags & 4 == 0 { 0 } else { usize::try_from(self.four()?).ok()? };
        let mut wide = flags & 1 == 1;
        let mut units: Vec<u16> = Vec::new();
        let mut left = usize::from(chars);
        while 0 < left {
            if self.here.is_empty() {
                if !self.refill() {
                    return None;
                }
                // A continuation says its width anew.
                wide = self.byte()? & 1 == 1;
                continue;
            }
            if wide {
                let (pair, rest) = self.here.split_at_checked(2)?;
                units.push(u16_at(pair, 0)?);
                self.here = rest;
            } else {
                units.push(u16::from(self.byte()?));
            }
            left = left.saturating_sub(1);
        }
        self.skip(runs.checked_mul(4)?.checked_add(extra)?)?;
        Some(String::from_utf16_lossy(&units))
    }

    /// The strings of the table that all sheets share; those after a damaged one are not there.
    pub(super) fn strings(&mut self) -> Vec<String> {
        let mut strings = Vec::new();
        while self.refill() {
            let Some(string) = self.two().and_then(|chars| self.string(chars)) else { break };
            strings.push(string);
        }
        strings
    }
}

/// A number in four bytes, as `(its double, whether a hundredth of it is meant)`, or as a whole
/// number.
pub(super) enum Rk {
    Whole(i32),
    Double(u64),
}

/// Reads a number in four bytes; true if a hundredth of it is meant.
pub(super) fn rk(data: &[u8], at: usize) -> Option<(Rk, bool)> {
    let raw = u32_at(data, at)?;
    let value = if raw & 2 == 0 {
        Rk::Double(u64::from(raw & 0xffff_fffc).checked_shl(32)?)
    } else {
        Rk::Whole(i32::from_le_bytes(raw.to_le_bytes()).checked_shr(2)?)
    };
    Some((value, raw & 1 == 1))
}
