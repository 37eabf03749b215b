//! Quanyi 权益计算器: what the dated rules owe a worker, worked out in the reader's own browser.
//!
//! Floors, lowest first: [`units`], [`law`], [`params`], [`rules`], `report`, `api`; the page
//! (`ui`) exists in the browser only. A module uses lower floors only; `tests/tidy.rs` reads the
//! imports and fails otherwise. `ARCHITECTURE.md` describes the house.

pub mod api;
pub mod desk;
pub mod law;
pub mod params;
pub mod report;
#[cfg(feature = "roster")]
pub mod roster;
pub mod rules;
#[cfg(quanyi_page)]
pub mod ui;
pub mod units;
