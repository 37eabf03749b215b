//! The serializable twins of inputs and outcomes: one field table to a calculator makes the form,
//! the JSON case and its schema, and the fragment of the address. 接口。

pub mod annual_leave;
mod answer;
mod calculator;
#[cfg(not(target_arch = "wasm32"))]
mod calendar;
mod case;
pub mod claim;
mod door;
mod echo;
mod entered;
mod field;
mod form;
mod fragment;
mod json_case;
pub mod minimum_wage;
mod name;
pub mod overtime;
mod parts;
#[cfg(not(target_arch = "wasm32"))]
pub mod pension;
mod read;
#[cfg(not(target_arch = "wasm32"))]
mod schema;

pub use answer::{FigureTwin, Operand as OperandTwin, Step as StepTwin, Words, working};
#[cfg(not(target_arch = "wasm32"))]
pub use calculator::COMMAND_LINE;
pub use calculator::{Answered, Assessed, CALCULATORS, Calculator, Chart, calculator};
#[cfg(not(target_arch = "wasm32"))]
pub use calendar::{CalendarYear, DayTwin, LocalDay, Overtime, PartialDay, calendar_year};
pub use case::{Case, Place, Problem, Row};
pub use door::{DOORS, Door, door};
pub use entered::Entered;
pub use field::{Field, FieldKind};
pub use form::{Section, When, Widget};
pub use fragment::{from_fragment, to_fragment};
pub use json_case::from_json;
pub use name::name;
pub use read::Reader;
#[cfg(not(target_arch = "wasm32"))]
pub use schema::schema;
