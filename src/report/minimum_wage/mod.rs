//! The minimum-wage answer in words. 最低工资检查的文字。

mod case;
mod finding;
mod headline;
mod notice;
mod reading;
mod slip;

pub use case::{attendance_name, class_hint, class_name, county_item, self_directed_help};
pub use finding::finding;
pub use headline::{Headline, Tone, headline, line_title};
pub use notice::notice;
pub use reading::{open_question, reading};
pub use slip::{pay_kind, treatment};
