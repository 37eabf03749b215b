//! The words of rosters. 员工名单的文字。

mod form;
mod told;

pub use form::ROSTER;
pub use told::ready;
