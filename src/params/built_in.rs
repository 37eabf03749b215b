//! The figures compiled into this build. 随程序发布的数据。

use super::{Params, ParamsError, Tally, load};

/// The county's chain of files in compact form, with the figures that this build names: authority
/// code and text, the nation first.
pub const BUILT_IN: [(&str, &str); 4] = [
    ("cn", include_str!(concat!(env!("OUT_DIR"), "/cn.json"))),
    ("53", include_str!(concat!(env!("OUT_DIR"), "/53.json"))),
    ("5325", include_str!(concat!(env!("OUT_DIR"), "/5325.json"))),
    ("532524", include_str!(concat!(env!("OUT_DIR"), "/532524.json"))),
];

/// Reads the compiled-in figures.
///
/// # Errors
///
/// Never in a build whose tests pass: a test loads them.
pub fn built_in() -> Result<Params, ParamsError> {
    load(&BUILT_IN)
}

/// How many figures the whole files have.
const TALLIES: [Tally; BUILT_IN.len()] = include!(concat!(env!("OUT_DIR"), "/tallies.rs"));

/// The tally of the whole file behind a text, if that is one of the compact form.
pub(super) fn tally_of(text: &str) -> Option<Tally> {
    let mut known = BUILT_IN.iter().zip(TALLIES);
    known.find(|((_, compact), _)| *compact == text).map(|(_, tally)| tally)
}
