//! The figures compiled into this build. 随程序发布的数据。

use std::sync::OnceLock;

use super::{Params, ParamsError, Tally, load};

/// The county's chain of files in compact form, with the figures that this build names: authority
/// code and text, the nation first.
pub const BUILT_IN: [(&str, &str); 4] = [
    ("cn", include_str!(concat!(env!("OUT_DIR"), "/cn.json"))),
    ("53", include_str!(concat!(env!("OUT_DIR"), "/53.json"))),
    ("5325", include_str!(concat!(env!("OUT_DIR"), "/5325.json"))),
    ("532524", include_str!(concat!(env!("OUT_DIR"), "/532524.json"))),
];

/// What every page is loaded with: the figures that the first calculator names. 首页数据。
pub static FIRST: [(&str, &str); 4] = [
    ("cn", include_str!(concat!(env!("OUT_DIR"), "/cn-first.json"))),
    ("53", include_str!(concat!(env!("OUT_DIR"), "/53-first.json"))),
    ("5325", include_str!(concat!(env!("OUT_DIR"), "/5325-first.json"))),
    ("532524", include_str!(concat!(env!("OUT_DIR"), "/532524-first.json"))),
];

/// What the other calculators need besides, and bring with them. 其他计算器的数据。
#[derive(Debug)]
pub struct Brought {
    /// [`BUILT_IN`].
    pub files: [(&'static str, &'static str); 4],
    /// The lines of the registry for them.
    pub registry: &'static str,
}

/// What each of them brings.
pub static BROUGHT: Brought = Brought {
    files: BUILT_IN,
    registry: include_str!(concat!(env!("OUT_DIR"), "/registry-page.txt")),
};

/// What was brought, once it was.
static HERE: OnceLock<&'static Brought> = OnceLock::new();

/// Takes what a calculator brought.
pub fn learn_figures(brought: &'static Brought) {
    HERE.get_or_init(|| brought);
}

/// What was brought so far.
pub(super) fn brought() -> Option<&'static Brought> {
    HERE.get().copied()
}

/// Reads the figures of the first calculator.
///
/// # Errors
///
/// Never in a build whose tests pass: a test loads them.
pub fn first() -> Result<Params, ParamsError> {
    load(&FIRST)
}

/// Reads the compiled-in figures.
///
/// # Errors
///
/// Never in a build whose tests pass: a test loads them.
pub fn built_in() -> Result<Params, ParamsError> {
    load(&BUILT_IN)
}

/// How many figures the whole files have.
static TALLIES: [Tally; 4] = include!(concat!(env!("OUT_DIR"), "/tallies.rs"));

/// The tally of the whole file behind a text, if that is one of the compact form.
pub(super) fn tally_of(text: &str) -> Option<Tally> {
    let at = |files: &[(&str, &str)]| files.iter().position(|(_, compact)| *compact == text);
    let first = at(&FIRST);
    #[cfg(not(target_arch = "wasm32"))]
    let first = first.or_else(|| at(&BUILT_IN));
    let at = first.or_else(|| at(&brought()?.files))?;
    TALLIES.get(at).copied()
}
