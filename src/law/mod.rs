//! What a rule says and how it got there: terms, citations, certainty, the working. 法律要素。
//!
//! No sentences here, only what things are called: every sentence a reader sees is made in `report`.

mod assessment;
mod citation;
pub(crate) mod named;
mod pay;
mod reason;
mod said;
mod status;
mod term;
mod working;

pub use assessment::Assessment;
pub use citation::{Basis, Citation, Convention};
pub use named::Named;
pub use pay::PayKind;
pub use reason::Reason;
pub use said::{Given, Said};
pub use status::{Certainty, FigureId, FigureUse, Status};
pub use term::{Label, Measure, Quantity, Term, Which};
pub use working::{Decimals, Kept, Operand, Operation, Silent, Source, Step, Trace, Working};
