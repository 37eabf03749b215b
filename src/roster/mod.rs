//! A roster in and a table of results out: spreadsheets and text, whatever the rule is. 花名册。
//!
//! [`read`] takes a file as bytes and gives a [`Workbook`]. [`recognise`] finds the row of headings and says
//! which column is what; the [`Assignment`] it gives can be changed by hand and kept. [`rows`] turns
//! each row into a case, with what could not be read. [`write_xlsx`] and [`write_csv`] write tables.
//!
//! Floor 5, of the worker's own program: in WebAssembly only with the feature `roster`, which the page is
//! built without.

mod assignment;
mod biff;
mod column;
mod columns;
mod compare;
mod computed;
mod desk;
mod fault;
mod files;
mod format;
mod heading;
mod identity;
mod iso;
mod kind;
mod limits;
mod number;
mod ods;
mod ole;
mod order;
mod packed;
mod read;
mod result;
mod rows;
mod sheet;
mod slip;
mod strings;
mod table;
mod tell;
mod template;
mod text;
mod worksheet;
mod write_csv;
mod write_xlsx;
mod xls;
mod xlsx;
mod xml;

pub use assignment::{Assigned, Assignment};
pub use column::{COLUMNS, Column, Unused, column};
pub use columns::{ColumnUse, Columns, recognise, recognise_at, recognise_in};
pub use compare::{Against, Difference, DifferenceSum, Differences};
pub use computed::{Computed, Floor, INSURANCES, Shares, compute};
pub use desk::{Desk, Post, Say};
pub use fault::SheetFault;
pub use heading::{How, Means};
pub use kind::{CellKind, Choice, Reading};
pub use limits::Limits;
pub use order::{FILTERS, Filter, SORTS, Sort};
pub use read::read;
pub use result::{Person, Results, Sum};
pub use rows::{CellError, Repeated, RosterRow, Rows, Skip, Skipped, repeated, rows};
pub use sheet::{Cell, Encoding, Format, Sheet, SheetRow, Workbook, column_letters};
pub use slip::MOST_SLIPS;
pub use table::{Table, Value};
pub use template::{TEMPLATE, template};
pub use write_csv::write_csv;
pub use write_xlsx::write_xlsx;
