//! The serializable twins of inputs and outcomes: one field table to a calculator makes the form,
//! the JSON case and its schema, and the fragment of the address. 接口。

pub mod annual_leave;
#[cfg(not(quanyi_page))]
mod answer;
mod calculator;
#[cfg(not(quanyi_page))]
mod calendar;
mod case;
pub mod claim;
pub mod contributions;
pub mod desk;
mod door;
#[cfg(not(quanyi_page))]
mod echo;
mod entered;
mod field;
mod form;
mod fragment;
mod json_case;
pub mod medical;
pub mod minimum_wage;
#[cfg(not(quanyi_page))]
mod name;
pub mod overtime;
#[cfg(not(quanyi_page))]
mod parts;
pub mod pension;
mod read;
pub mod relation;
pub mod rights;
pub mod roster;
#[cfg(not(quanyi_page))]
mod schema;
pub mod training;

#[cfg(not(quanyi_page))]
pub use answer::{
    FigureTwin, Operand as OperandTwin, Step as StepTwin, Words, convention, term, working,
};
pub use calculator::{Answered, Assessed, CALCULATORS, Calculator, Chart, calculator};
#[cfg(not(quanyi_page))]
pub use calendar::{CalendarYear, DayTwin, LocalDay, Overtime, PartialDay, calendar_year};
pub use case::{Case, Place, Problem, Row};
pub use door::{DOORS, Door, door};
pub use entered::Entered;
pub use field::{Field, FieldKind};
pub use form::{Section, When, Widget};
pub use fragment::{from_fragment, to_fragment};
pub use json_case::from_json;
#[cfg(not(quanyi_page))]
pub use name::name;
pub use read::{ANSWERS, Reader};
#[cfg(not(quanyi_page))]
pub use schema::schema;
