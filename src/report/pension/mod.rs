//! Words of pension insurance in flexible employment. 灵活就业养老保险的文字。

mod form;
mod headline;
mod notice;
mod reading;
mod tiers;
mod told;

pub use form::PENSION;
pub use headline::{age, finding, headline, line_title, schedule_name};
pub use notice::notice;
pub use reading::{open_question, reading};
pub use told::{both_readings, grade_name, told};
