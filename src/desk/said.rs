//! What is refused, in a sentence; what a change is about, in words. 拒绝原因的说明。

use crate::params::ParamsError;
use crate::report::Lang;
use crate::report::desk::{
    Wanted, faulty_file, field_fault, file_of_elsewhere, no_document, not_a_file,
};

use super::{InputKind, Refused};

/// Why a file or a change is refused. 拒绝原因。
pub fn refused(lang: Lang, refused: &Refused) -> String {
    match refused {
        Refused::Fault(error) => faulty_file(lang, error),
        Refused::NotAFile | Refused::NotThere => not_a_file(lang).to_owned(),
        Refused::Elsewhere(code, name) => file_of_elsewhere(lang, code, name),
        Refused::NoDocument => no_document(lang).to_owned(),
    }
}

/// Why what stands at a field cannot stay. 字段问题。
pub fn wrong_at(lang: Lang, error: &ParamsError, kind: InputKind) -> String {
    let wanted = match kind {
        InputKind::Money => Wanted::Amount,
        InputKind::Number => Wanted::Number,
        InputKind::Day => Wanted::Day,
        InputKind::Line | InputKind::Words => Wanted::Words,
        InputKind::Choice(_)
        | InputKind::Word(_)
        | InputKind::Document
        | InputKind::Office
        | InputKind::Scheme(_)
        | InputKind::Figure
        | InputKind::RowOf(_)
        | InputKind::FieldOf(_) => Wanted::Choice,
    };
    field_fault(lang, error, wanted)
}
