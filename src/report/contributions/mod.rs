//! The words of contributions. 单位和个人缴费的文字。

mod form;
mod notice;
mod told;

pub use form::CONTRIBUTIONS;
pub use notice::{notice, reading};
pub use told::{headline, insurance_name, told};
