//! Finds the row of headings, and what each column is. 标题行与列的识别。

use crate::law::{Given, Said};
use crate::report::{Lang, ROSTER, SheetMistake};

use super::column::{Column, Unused, column};
use super::fault::{SheetFault, shortened};
use super::heading::{How, Means, folded, meaning};
use super::sheet::{Cell, Sheet, SheetRow, Workbook};

/// How many rows of a sheet are looked at for headings.
const LOOKED_AT: usize = 50;
/// How many columns of a sheet are looked at for headings.
const COLUMNS_LOOKED_AT: usize = 512;
/// Fewer columns known than this are no row of headings.
const FEWEST: usize = 2;

/// Where the headings of a roster are, and what its columns are. 列的用法。
#[derive(Clone, Debug)]
pub struct Columns {
    /// Which sheet of the workbook.
    pub sheet: usize,
    /// The first row of the headings, and the last; what follows is rows of people.
    pub heading_rows: (u32, u32),
    /// The columns with a heading, from left to right.
    pub columns: Vec<ColumnUse>,
    /// Columns of an assignment that this file does not have, with what they were used for.
    pub gone: Vec<(String, &'static Column)>,
}

/// A column of a roster. 一列。
#[derive(Clone, Debug)]
pub struct ColumnUse {
    /// Where it stands, the first being 0.
    pub at: usize,
    /// Its heading as it is written.
    pub heading: String,
    /// What it is taken for.
    pub means: Means,
    /// Why.
    pub how: How,
}

impl ColumnUse {
    /// The column that it is used as; none if it is not used.
    pub const fn used_as(&self) -> Option<&'static Column> {
        match self.means {
            Means::Used(column) => Some(column),
            Means::Unused(_) | Means::Unknown => None,
        }
    }
}

/// Finds the roster in a workbook: the sheet and the row whose headings are known best; a hidden sheet
/// only where no other has any. 识别花名册。
///
/// # Errors
///
/// If no row has two headings that are known.
pub fn recognise(workbook: &Workbook) -> Result<Columns, SheetFault> {
    let mut best: Option<(usize, Columns)> = None;
    for hidden in [false, true] {
        for (at, sheet) in workbook.sheets.iter().enumerate() {
            if sheet.hidden != hidden {
                continue;
            }
            let found = best_row(at, sheet);
            if let Some(found) = found
                && best.as_ref().is_none_or(|(score, _)| *score < found.0)
            {
                best = Some(found);
            }
        }
        if best.is_some() {
            break;
        }
    }
    best.map(|(_, columns)| columns)
        .ok_or_else(|| SheetFault::plain(SheetMistake::NO_HEADING_ROW))
}

/// Finds the headings in a sheet that someone pointed out. 在指定的工作表里识别。
///
/// # Errors
///
/// If no row of it has two headings that are known.
pub fn recognise_in(workbook: &Workbook, sheet: usize) -> Result<Columns, SheetFault> {
    let found = workbook.sheets.get(sheet).and_then(|one| best_row(sheet, one));
    found
        .map(|(_, columns)| columns)
        .ok_or_else(|| SheetFault::plain(SheetMistake::NO_HEADING_ROW))
}

/// The columns of a sheet by the headings in a row that someone pointed out; `None` without that row.
pub fn recognise_at(workbook: &Workbook, sheet: usize, row: u32) -> Option<Columns> {
    let rows = workbook.sheets.get(sheet)?.rows();
    let here = rows.into_iter().find(|here| here.number == row)?;
    Some(columns_of(sheet, (row, row), headings(None, here)))
}

/// The row or the pair of rows of a sheet whose headings are known best.
fn best_row(at: usize, sheet: &Sheet) -> Option<(usize, Columns)> {
    let mut best: Option<(usize, Columns)> = None;
    for columns in candidates(at, sheet) {
        let used = columns.columns.iter().filter(|column| column.used_as().is_some());
        let score = score(&columns);
        if FEWEST <= used.count() && best.as_ref().is_none_or(|(known, _)| *known < score) {
            best = Some((score, columns));
        }
    }
    best
}

/// The columns of a sheet by each of its first rows, and by each two of them.
pub(super) fn candidates(at: usize, sheet: &Sheet) -> Vec<Columns> {
    let mut candidates = Vec::new();
    let mut above: Option<SheetRow<'_>> = None;
    for row in sheet.rows().take(LOOKED_AT) {
        candidates.push(columns_of(at, (row.number, row.number), headings(None, row)));
        let adjoining = above.filter(|above| above.number.saturating_add(1) == row.number);
        if let Some(above) = adjoining.filter(|_| is_words_only(row)) {
            let rows = (above.number, row.number);
            candidates.push(columns_of(at, rows, headings(Some(above), row)));
        }
        above = Some(row);
    }
    candidates
}

/// How well the headings of a row are known: meanings that are used count most, each once.
fn score(columns: &Columns) -> usize {
    let mut seen: Vec<&str> = Vec::new();
    let mut score = 0_usize;
    for column in &columns.columns {
        let worth: usize = match column.means {
            Means::Used(used) if seen.contains(&used.key) && !used.is_repeatable() => 0,
            Means::Used(used) => {
                seen.push(used.key);
                if column.how == How::Exact { 4 } else { 3 }
            }
            Means::Unused(_) => 1,
            Means::Unknown => 0,
        };
        score = score.saturating_add(worth);
    }
    score
}

fn is_words_only(row: SheetRow<'_>) -> bool {
    row.cells().all(|(_, cell)| matches!(cell, Cell::Text(_)))
}

/// The headings of a row with their columns; of two rows, the upper one's words stand before the
/// lower one's, where the two together say more, and reach to the right as merged cells do.
fn headings(
    above: Option<SheetRow<'_>>,
    row: SheetRow<'_>,
) -> Vec<(usize, String, (Means, How))> {
    let single = |text: &str| (text.trim().to_owned(), meaning(text));
    let Some(above) = above else {
        let cells = row.cells().take_while(|(at, _)| *at < COLUMNS_LOOKED_AT);
        let texts = cells.map(|(at, cell)| (at, cell.words()));
        let texts = texts.filter(|(_, text)| !text.is_empty());
        let read = |(at, text)| {
            let (text, found) = single(text);
            (at, text, found)
        };
        return texts.map(read).collect();
    };
    let ends = [above, row].map(|row| row.cells().last().map(|(at, _)| at));
    let end = ends.into_iter().flatten().max().unwrap_or(0);
    let mut list = Vec::new();
    let mut reaching = "";
    for at in 0..=end.min(COLUMNS_LOOKED_AT) {
        let (upper, lower) = (above.cell(at).words(), row.cell(at).words());
        if !upper.is_empty() {
            reaching = upper;
        } else if lower.is_empty() {
            reaching = "";
        }
        let (text, found) = match (upper.is_empty(), lower.is_empty()) {
            (true, true) => continue,
            (false, true) => single(upper),
            _ => {
                let alone = single(lower);
                let both = single(&[reaching, lower].concat());
                if alone.1.1.strength() < both.1.1.strength() { both } else { alone }
            }
        };
        list.push((at, text, found));
    }
    list
}

fn columns_of(
    sheet: usize,
    heading_rows: (u32, u32),
    headings: Vec<(usize, String, (Means, How))>,
) -> Columns {
    let columns = headings
        .into_iter()
        .map(|(at, heading, (means, how))| ColumnUse { at, heading, means, how })
        .collect();
    let mut columns = Columns { sheet, heading_rows, columns, gone: Vec::new() };
    columns.prefer_exact();
    columns
}

impl Columns {
    /// Of two columns for one meaning, one of which only contains its words, the exact one is it.
    fn prefer_exact(&mut self) {
        let exact: Vec<&str> = self
            .columns
            .iter()
            .filter(|column| column.how == How::Exact)
            .filter_map(|column| column.used_as().map(|used| used.key))
            .collect();
        for column in &mut self.columns {
            let repeats = column.used_as().is_some_and(|used| {
                !used.is_repeatable() && exact.contains(&used.key) && column.how != How::Exact
            });
            if repeats {
                (column.means, column.how) = (Means::Unknown, How::NotAtAll);
            }
        }
    }

    /// Says what a column is, or with no key that it is not used; false where there is no such column
    /// or key. 指定列。
    pub fn assign(&mut self, at: usize, key: Option<&str>) -> bool {
        let means = match key {
            None => Means::Unused(Unused::Other),
            Some(key) => match column(key) {
                Some(column) => Means::Used(column),
                None => return false,
            },
        };
        let Some(found) = self.columns.iter_mut().find(|column| column.at == at) else {
            return false;
        };
        (found.means, found.how) = (means, How::ByHand);
        true
    }

    /// The column that is used for a key: the first that someone pointed out, else the first.
    pub fn used_for(&self, key: &str) -> Option<&ColumnUse> {
        let all =
            || self.columns.iter().filter(|one| one.used_as().is_some_and(|c| c.key == key));
        all().find(|one| one.how == How::ByHand).or_else(|| all().next())
    }

    /// The columns that are read: of several for one meaning only the one that is used.
    pub fn in_use(&self) -> impl Iterator<Item = (&ColumnUse, &'static Column)> {
        self.columns.iter().filter_map(|one| {
            let used = one.used_as()?;
            let is_it = used.is_repeatable()
                || self.used_for(used.key).is_some_and(|first| first.at == one.at);
            is_it.then_some((one, used))
        })
    }

    /// What a reader should know of the columns: which are missing of those needed, which stand
    /// twice, which are not used and why. 列的说明。
    pub fn notes(&self, lang: Lang, needed: &[&str]) -> Vec<Said> {
        let label = |key: &str| Given::Text(ROSTER.label(lang, key).to_owned());
        let mut notes = Vec::new();
        for (heading, column) in &self.gone {
            let given = [label(column.key), Given::Nothing];
            notes.push(SheetMistake::HEADING_GONE.with(heading.as_str(), given));
        }
        for key in needed.iter().filter(|key| self.used_for(key).is_none()) {
            notes.push(SheetMistake::MISSING_COLUMN.of(ROSTER.label(lang, key)));
        }
        for column in &self.columns {
            let heading = shortened(&column.heading);
            match column.means {
                Means::Used(used) if !used.is_repeatable() => {
                    if let Some(first) = self.used_for(used.key).filter(|c| c.at != column.at) {
                        let given = [Given::Text(heading), label(used.key)];
                        let first = shortened(&first.heading);
                        notes.push(SheetMistake::TWO_COLUMNS.with(first, given));
                    }
                }
                Means::Used(_) => {}
                Means::Unused(why) => {
                    let mistake = match why {
                        Unused::Total => SheetMistake::NOT_USED_TOTAL,
                        Unused::Deduction => SheetMistake::NOT_USED_DEDUCTION,
                        Unused::Other => SheetMistake::NOT_USED_OTHER,
                    };
                    notes.push(mistake.of(heading));
                }
                Means::Unknown => notes.push(SheetMistake::NOT_RECOGNISED.of(heading)),
            }
        }
        notes
    }

    /// Whether a heading is that of another, as they are compared.
    pub(super) fn same_heading(one: &str, other: &str) -> bool {
        folded(one) == folded(other)
    }
}
