//! Words of holiday and overtime pay. 节假日和加班工资的文字。

mod finding;
mod headline;
mod notice;
mod reading;

pub use finding::finding;
pub use headline::{headline, kind_name, line_title};
pub use notice::notice;
pub use reading::{open_question, reading};
