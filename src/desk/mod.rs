//! The figures in the open, and the county's desk at which they are changed. 数据与县局数据台。
//!
//! Plain functions on figures, trees and texts, so that native tests drive them as the pages do. What is in
//! force on a day, what is missing and what goes stale is read off loaded figures; a [`Book`] holds the
//! files while they are changed, and nothing stands in it that the loader refuses.

mod book;
mod differ;
mod edit;
#[cfg(not(quanyi_page))]
mod effect;
mod entry;
mod export;
mod form;
mod list;
mod open;
mod remarks;
mod said;
mod scheme;
mod stale;
mod start;
mod tree;
mod values;
mod write;

pub use book::{Book, Done, Refused, What};
pub use differ::{Difference, differences, said_value};
pub use edit::Change;
use edit::written_day;
#[cfg(not(quanyi_page))]
pub use effect::{Affected, Answer, PEOPLE, WORKED, affected, effect};
pub use entry::{cited, document, from_of};
pub use export::{Taken, csv, json};
pub use form::{Form, Input, InputKind, Name};
pub use list::{Asked, Listed, calculators_of, listed, status_key};
pub use remarks::caused;
pub use said::{refused, wrong_at};
pub use scheme::is_of_schemes;
pub use stale::{Due, due};
pub use start::{Authority, Needed, WrongPlace, to_enter};
#[cfg(quanyi_page)]
pub(crate) use tree::{field, items, text};
pub use write::write;
