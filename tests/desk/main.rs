//! The figures in the open and the county's desk. 数据页与县局数据台。

#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test that cannot be set up has failed"
)]

mod edit;
mod effect;
mod figures;
mod offices;
mod remarks;
mod scheme;
mod start;

use chrono::NaiveDate;
use quanyi::params::{Params, load_whole};

/// The files as they stand in the repository.
const SHIPPED: [(&str, &str); 4] = [
    ("cn", include_str!("../../params/cn.json")),
    ("53", include_str!("../../params/53.json")),
    ("5325", include_str!("../../params/5325.json")),
    ("532524", include_str!("../../params/532524.json")),
];

fn shipped() -> Params {
    load_whole(&SHIPPED).unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}
