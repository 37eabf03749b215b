//! The documents that values cite. 文件。

/// The same words in both languages. 双语文字。
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Words {
    /// Chinese.
    pub zh: String,
    /// English.
    pub en: String,
}

/// A document, described once. 文件。
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Its key within its file.
    pub key: String,
    /// The title; where no source shows it, a plain description.
    pub title: Words,
    /// The number as printed; none where no source shows it. 文号。
    pub number: Option<String>,
    /// The day of issue, as far as it is known: `2026-08-21`, `2023-10` or `2023`.
    pub issued_on: Option<String>,
    /// Where it can be read.
    pub url: Option<String>,
    /// The public page or repository where it was read, if not the issuing body's own text.
    pub read_in: Option<String>,
}

/// An article of a document. 引用。
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cite {
    /// The document, as an index into those of the whole set.
    pub document: usize,
    /// The article as printed, if any.
    pub article: Option<String>,
}
