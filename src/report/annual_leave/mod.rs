//! The answer on annual leave in words. 未休年休假的文字。

mod form;
mod headline;
mod notice;
mod reading;
mod reason;
mod told;

pub use form::ANNUAL_LEAVE;
pub use headline::{headline, line_title};
pub use notice::{finding, notice};
pub use reading::{open_question, reading};
pub use reason::exclusion;
pub use told::told;
