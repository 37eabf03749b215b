//! How much of a file is read. 读取上限。

/// How much of a file is read; what goes beyond is refused by a sentence. 读取上限。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The most bytes of a file.
    pub file_bytes: usize,
    /// The most bytes that the parts of a packed file may come to when unpacked.
    pub unpacked_bytes: u64,
    /// The most rows in use, all sheets together; a sheet has no more.
    pub rows: usize,
    /// The most columns; spreadsheet programs have no more.
    pub columns: usize,
    /// The most cells in use, all sheets together.
    pub cells: usize,
    /// The most bytes that the texts of all cells may come to.
    pub text_bytes: usize,
    /// The most characters of a cell; spreadsheet programs have no more.
    pub cell_chars: usize,
    /// The most sheets.
    pub sheets: usize,
}

impl Limits {
    /// What a browser tab can carry. 浏览器中的上限。
    pub const PAGE: Self = Self {
        file_bytes: 100 << 20,
        unpacked_bytes: 512 << 20,
        rows: 1_048_576,
        columns: 16_384,
        cells: 20_000_000,
        text_bytes: 400 << 20,
        cell_chars: 32_767,
        sheets: 256,
    };
}

impl Default for Limits {
    fn default() -> Self {
        Self::PAGE
    }
}
