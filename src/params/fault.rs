//! What can be wrong with a figures file. 数据文件的错误。

use thiserror::Error;

/// A figures file that is refused whole: which file, where in it, and why.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("`{file}` at `{path}`: {fault}")]
pub struct ParamsError {
    /// The file's name.
    pub file: String,
    /// The place in the file, as a dotted path; empty for the file as a whole.
    pub path: String,
    /// What is wrong there.
    pub fault: Fault,
}

/// Why a figures file is refused. The names are those of the files in `tests/broken/`.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Fault {
    /// The text is not JSON.
    #[error("not JSON at line {line}, column {column}")]
    NotJson {
        /// Line, from one.
        line: usize,
        /// Column, from one.
        column: usize,
    },
    /// Something else was expected here.
    #[error("expected {expected}")]
    WrongShape {
        /// What belongs here.
        expected: &'static str,
    },
    /// A number stands here without quotation marks.
    #[error("a bare number; figures are strings")]
    BareNumber,
    /// A field that the format does not have.
    #[error("unknown field")]
    UnknownField,
    /// A field given twice.
    #[error("repeated field")]
    RepeatedField,
    /// A field that must be there.
    #[error("the field `{name}` is missing")]
    MissingField {
        /// Its name.
        name: &'static str,
    },
    /// The file is of a format this build does not read.
    #[error("format `{found}` is not read here")]
    UnknownFormat {
        /// The format found.
        found: u32,
    },
    /// A figure no rule knows.
    #[error("no such figure")]
    UnknownFigure,
    /// A figure that stands in another file too.
    #[error("the figure also stands in `{other}`")]
    FigureInTwoFiles {
        /// The other file.
        other: String,
    },
    /// A figure that belongs to another authority.
    #[error("the figure belongs to another authority")]
    WrongAuthority,
    /// Two values with the same first day.
    #[error("two values begin on {day}")]
    RepeatedDay {
        /// The day.
        day: String,
    },
    /// A value that begins before the one above it.
    #[error("the values are not in the order of their days")]
    WrongOrder,
    /// A number outside the bounds of its figure.
    #[error("{value} is not between {least} and {most}")]
    OutOfBounds {
        /// The number.
        value: String,
        /// The least allowed.
        least: i64,
        /// The greatest allowed.
        most: i64,
    },
    /// A document cited but not listed.
    #[error("the document `{document}` is not listed")]
    UnlistedDocument {
        /// Its key.
        document: String,
    },
    /// An official or secondary value that cites nothing.
    #[error("a value without a document can only be unverified or missing")]
    StatusWithoutDocument,
    /// A status that does not fit the value.
    #[error("the status and the value contradict each other")]
    StatusContradictsValue,
    /// A file whose place in the chain of authorities is taken or cannot be.
    #[error("the chain of authorities is broken")]
    BrokenChain,
    /// A value that begins always but is not missing.
    #[error("only a missing value can have begun always")]
    AlwaysWithValue,
}
