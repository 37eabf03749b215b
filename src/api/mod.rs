//! The serializable twins of inputs and outcomes: one field table to a calculator makes the form,
//! the JSON case and its schema, and the fragment of the address. 接口。

pub mod annual_leave;
#[cfg(not(target_arch = "wasm32"))]
mod answer;
mod calculator;
#[cfg(not(target_arch = "wasm32"))]
mod calendar;
mod case;
pub mod claim;
mod door;
#[cfg(not(target_arch = "wasm32"))]
mod echo;
mod entered;
mod field;
mod form;
mod fragment;
mod json_case;
pub mod medical;
pub mod minimum_wage;
#[cfg(not(target_arch = "wasm32"))]
mod name;
pub mod overtime;
#[cfg(not(target_arch = "wasm32"))]
mod parts;
pub mod pension;
mod read;
pub mod relation;
pub mod rights;
#[cfg(not(target_arch = "wasm32"))]
mod schema;
pub mod training;

#[cfg(not(target_arch = "wasm32"))]
pub use answer::{
    FigureTwin, Operand as OperandTwin, Step as StepTwin, Words, convention, term, working,
};
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
#[cfg(not(target_arch = "wasm32"))]
pub use name::name;
pub use read::{ANSWERS, Reader};
#[cfg(not(target_arch = "wasm32"))]
pub use schema::schema;
