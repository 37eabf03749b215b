//! Words of the guide to worker classes. 用工关系自查的文字。

mod finding;
mod form;
mod headline;
mod notice;
mod right;
mod told;

pub use finding::finding;
pub use form::RELATION;
pub use headline::{class_name, fact, headline, line_title};
pub use notice::notice;
pub use right::{aspect, right};
pub use told::told;
