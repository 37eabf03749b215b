//! Words of your rights by class. 权益清单的文字。

mod about;
mod contract;
mod duty;
mod employers;
mod form;
mod headline;
mod insurance;
mod items;
mod line;
mod pay;
mod services;
mod subjects;
mod told;
mod ways;

pub use duty::duty;
pub use form::RIGHTS;
pub use headline::headline;
pub use told::{item_entry, item_number, item_title, subject_lines, told, way_entry};
