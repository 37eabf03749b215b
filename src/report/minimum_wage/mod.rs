//! The minimum-wage answer in words. 最低工资检查的文字。

mod case;
mod finding;
mod form;
mod headline;
mod notice;
mod reading;
mod slip;
mod told;

pub use case::{county_item, self_directed_help};
pub use finding::finding;
pub use form::MINIMUM_WAGE;
pub use headline::{headline, line_title};
pub use notice::notice;
pub use reading::{open_question, reading};
pub use slip::{pay_kind, treatment};
pub use told::minimum_wage_told;
