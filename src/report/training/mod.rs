//! Words of training subsidies. 培训补贴的文字。

mod condition;
mod form;
mod headline;
mod told;
mod word;

pub use condition::{condition, requirement};
pub use form::TRAINING;
pub use headline::{headline, notice};
pub use told::told;
pub use word::{claim_kind, event, group, insurance, kind_word, level, status};
