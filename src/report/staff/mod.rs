//! The words of rosters. 员工名单的文字。

mod form;
mod told;

pub use form::STAFF;
pub use told::ready;
