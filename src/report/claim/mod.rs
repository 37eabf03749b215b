//! Words of a claim over several months. 追讨的文字。

mod complaint;
mod form;
mod headline;
mod notice;
mod told;

pub use complaint::complaint;
pub use form::CLAIM;
pub use headline::headline;
pub use notice::notice;
pub use told::claim_told;
