//! The words of rosters. 员工名单的文字。

mod compare;
mod form;
mod result;
mod slip;
mod told;

pub use compare::{Compared, changed, faulty_file, second_file};
pub use form::STAFF;
pub use result::{
    Apart, Remark, Summary, assumed, contains, file_name, filter, head, needed, person_title,
    remark, skipped, summary, unused,
};
pub use slip::{no_slips, pair, rounded, slip_title, slips_made, source, too_many_slips};
pub use told::ready;
