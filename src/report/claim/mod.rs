//! Words of a claim over several months. 追讨的文字。

mod complaint;
mod headline;
mod notice;

pub use complaint::complaint;
pub use headline::headline;
pub use notice::notice;
