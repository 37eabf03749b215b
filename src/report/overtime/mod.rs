//! Words of holiday and overtime pay. 节假日和加班工资的文字。

mod finding;
mod form;
mod headline;
mod notice;
mod pasted;
mod reading;
mod told;

pub use finding::finding;
pub use form::OVERTIME;
pub use headline::{headline, kind_name, line_title};
pub use notice::notice;
pub use pasted::pasted;
pub use reading::{open_question, reading};
pub use told::overtime_told;
