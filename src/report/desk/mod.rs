//! The words of the figures and of the county's desk. 数据页文字。

mod columns;
mod edit;
mod form;
mod page;
mod remark;
mod scheme;
mod value;

pub use columns::{column, column_word};
pub use edit::{
    Wanted, bounds_line, faulty_file, field_fault, file_of_elsewhere, needed_line, no_document,
    not_a_file, opened_line, still_empty, wrong_authority,
};
pub use form::{DESK, FIGURES};
pub use page::{counts_line, due_line, list_line, taken_heads};
pub use remark::remark_line;
pub use scheme::scheme_word;
pub use value::{begins, level_name, status_word, value_line, value_lines};
