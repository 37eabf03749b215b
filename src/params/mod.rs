//! The dated, sourced figures, and the strict loader. 参数。
//!
//! A figure belongs to one authority; the county's set is the disjoint union of its chain of
//! files. A figure is read for one day, and a day that is not covered is refused by name: never
//! the nearest row, never a default.

mod built_in;
mod calendar;
mod changed;
mod checks;
mod document;
mod fault;
mod json;
mod kind;
mod lint;
mod load;
mod lookup;
#[cfg(quanyi_rows)]
mod memo;
mod read;
mod registry;
mod scheme;
mod schemes;
mod set;
mod supplied;
mod value;

#[cfg(quanyi_page)]
pub use built_in::FILES_STAMP;
pub use built_in::{
    BUILT_IN, Brought, CITED_BY_RULES, CONTRIBUTIONS, DESK, FIRST, MEDICAL, PENSION, RELATION,
    RIGHTS, TRAINING, USES, WORK, brought, built_in, first, learn_figures, load_whole, with,
    with_chosen, with_newer,
};
pub use calendar::{CalendarDay, DayClass, LunarDay, Week, lunar_day, plain_week, qingming};
pub use document::{Cite, Document, Words};
pub use fault::{Fault, ParamsError};
pub use json::Json;
pub use kind::{Cell, Column, Columns, Kind, Level, OneOf, Per, Spec, Unit};
pub use lint::{Counts, JUMP_PERCENT, LATE_DAYS, Matter, OLD_YEARS, Remark, lint};
pub use load::{load, load_with};
pub use lookup::{Figure, Figures, Found, FromValue, Gap, GapCause, InForce, Span};
#[cfg(quanyi_rows)]
pub use memo::Memo;
#[cfg(quanyi_page)]
pub use registry::{REGISTRY_FILE, learn_registry};
pub use registry::{registry, spec_of};
pub use scheme::{
    AgeLimit, Amount, CLAIM_KINDS, Claimant, Condition, ConditionKind, EVENTS, Ends,
    FigureCell, GROUPS, INSURANCES, LEVELS, SCHEME_FIGURES, STATUSES, Scheme, SchemeNumber,
    Uplift,
};
pub use set::{Authority, Entry, FigureRecord, FirstDay, Office, Params, Tally};
pub use supplied::{Supplied, SuppliedError};
pub use value::{Row, RowCell, Value};
