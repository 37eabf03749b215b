//! Words of medical insurance in flexible employment. 灵活就业医保的文字。

mod form;
mod headline;
mod notice;
mod told;

pub use form::MEDICAL;
pub use headline::{headline, line_title, plan_name, plan_word};
pub use notice::notice;
pub use told::{both_readings, told};
