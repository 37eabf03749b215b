//! The figures in the open: which are in force on a day, what is missing, what goes stale; and taking them
//! home. 数据与出处。
//!
//! Plain functions on loaded figures, so that native tests drive them as the pages do.

mod export;
mod list;
mod stale;
mod write;

pub use export::{Taken, csv, json};
pub use list::{Asked, Listed, calculators_of, listed, status_key};
pub use stale::{Due, due};
pub use write::write;
