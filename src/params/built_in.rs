//! The figures compiled into this build. 随程序发布的数据。

use core::ptr;
use std::sync::Mutex;

use super::load::{ReadSchemes, load_with};
use super::read::Node;
use super::{Fault, Json, Params, ParamsError, Tally, load};

/// The county's chain of files in compact form, with the figures that this build names: authority
/// code and text, the nation first. The page has them in parts: [`FIRST`] and what rooms bring.
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

/// What a group of calculators needs besides, and brings with it. 其他计算器的数据。
#[derive(Debug)]
pub struct Brought {
    /// The figures that [`FIRST`] has not, by authority.
    pub files: [&'static str; 4],
    /// The lines of the registry for them.
    pub registry: &'static str,
    /// How its schemes are read, of the one that has any.
    #[cfg_attr(not(quanyi_page), expect(dead_code, reason = "only the page is split"))]
    pub(super) schemes: Option<ReadSchemes>,
}

/// The figures of a group of `build.rs`.
macro_rules! brought {
    ($group:literal, $schemes:expr) => {
        Brought {
            files: [
                include_str!(concat!(env!("OUT_DIR"), "/cn-", $group, ".json")),
                include_str!(concat!(env!("OUT_DIR"), "/53-", $group, ".json")),
                include_str!(concat!(env!("OUT_DIR"), "/5325-", $group, ".json")),
                include_str!(concat!(env!("OUT_DIR"), "/532524-", $group, ".json")),
            ],
            registry: include_str!(concat!(env!("OUT_DIR"), "/registry-", $group, ".txt")),
            schemes: $schemes,
        }
    };
}

/// What overtime, claims and annual leave bring.
pub static WORK: Brought = brought!("work", None);

/// What pension insurance brings.
pub static PENSION: Brought = brought!("pension", None);

/// What the guide to worker classes brings.
pub static RELATION: Brought = brought!("relation", None);

/// What training subsidies bring.
pub static TRAINING: Brought = brought!("training", Some(super::schemes::read));

/// What medical insurance brings.
pub static MEDICAL: Brought = brought!("medical", None);

/// What contributions of employer and employee bring.
pub static CONTRIBUTIONS: Brought = brought!("contributions", None);

/// What the page of rights brings.
pub static RIGHTS: Brought = brought!("rights", None);

/// What the pages of the figures bring: no figures, because they fetch the whole files, but the reading of
/// schemes.
pub static DESK: Brought = brought!("desk", Some(super::schemes::read));

/// Which calculators read a figure: a line to each, its route and the keys as the registry has them.
pub static USES: &str = include_str!(concat!(env!("OUT_DIR"), "/uses.txt"));

/// The documents that the rules cite for themselves, a line to each. 规则直接引用的文件。
pub static CITED_BY_RULES: &str = include_str!(concat!(env!("OUT_DIR"), "/cited.txt"));

/// What makes the whole files beside the page this build's.
#[cfg(quanyi_page)]
pub const FILES_STAMP: &str = env!("QUANYI_PARAMS");

/// What was brought so far.
static HERE: Mutex<Vec<&'static Brought>> = Mutex::new(Vec::new());

/// Takes what a calculator brought; whether it is new.
pub fn learn_figures(brought: &'static Brought) -> bool {
    let Ok(mut here) = HERE.lock() else { return false };
    let is_new = !here.iter().any(|known| ptr::eq(*known, brought));
    if is_new {
        here.push(brought);
    }
    is_new
}

/// What was brought so far.
pub fn brought() -> Vec<&'static Brought> {
    HERE.lock().map(|here| here.clone()).unwrap_or_default()
}

/// Reads the figures of the first calculator.
///
/// # Errors
///
/// Never in a build whose tests pass: a test loads them.
pub fn first() -> Result<Params, ParamsError> {
    load(&FIRST)
}

/// Reads the figures of the first calculator and what others brought.
///
/// # Errors
///
/// Never in a build whose tests pass: a test loads them.
pub fn with(brought: &[&Brought]) -> Result<Params, ParamsError> {
    load_with(&FIRST, brought)
}

/// Reads whole files, schemes and all, given as name and text, the nation first.
///
/// # Errors
///
/// The first fault found: the file, the place in it and what is wrong there.
pub fn load_whole(files: &[(&str, &str)]) -> Result<Params, ParamsError> {
    load_with(files, &[&DESK])
}

/// Reads the compiled-in figures.
///
/// # Errors
///
/// Never in a build whose tests pass: a test loads them.
pub fn built_in() -> Result<Params, ParamsError> {
    load(&BUILT_IN)
}

/// Reads the compiled-in figures with the county's own files where these are newer: a text for each
/// authority of the chain, empty where the county has none.
///
/// # Errors
///
/// What is wrong with a file, as of [`load`].
pub fn with_newer(files: &[&str]) -> Result<Params, ParamsError> {
    load(&newest(files)?)
}

/// The same with files in their places that a reader chose, given as name and text, whatever their revisions.
///
/// # Errors
///
/// What is wrong with a file, as of [`load`]; that it is none of the chain.
pub fn with_chosen<'a>(
    newer: &[&'a str],
    chosen: &[(&'a str, &'a str)],
) -> Result<Params, ParamsError> {
    let mut chain = newest(newer)?;
    for (name, text) in chosen {
        let fault = |path: &str, fault| ParamsError {
            file: (*name).to_owned(),
            path: path.to_owned(),
            fault,
        };
        let json = Json::parse(text)
            .map_err(|(line, column)| fault("", Fault::NotJson { line, column }))?;
        let root = Node::root(name, &json);
        let code = root.must("authority").and_then(|node| node.text());
        let code = code.map_err(|refusal| *refusal.0)?;
        let slot = chain.iter_mut().zip(&BUILT_IN).find(|(_, (known, _))| *known == code);
        let Some((slot, _)) = slot else { return Err(fault("authority", Fault::BrokenChain)) };
        *slot = (name, text);
    }
    load(&chain)
}

/// The chain of this build with the county's own files where these are newer.
fn newest<'a>(files: &[&'a str]) -> Result<[(&'a str, &'a str); 4], ParamsError> {
    let own = built_in()?;
    let mut chain: [(&'a str, &'a str); 4] = BUILT_IN;
    for (at, text) in files.iter().enumerate().filter(|(_, text)| !text.is_empty()) {
        let Some(place) = chain.get(at).copied() else { continue };
        let mut one: [(&'a str, &'a str); 4] = BUILT_IN;
        if let Some(slot) = one.get_mut(at) {
            *slot = (place.0, text);
        }
        let read = load(&one)?;
        let revision = |params: &Params| params.chain().get(at).map(|one| one.revision);
        if revision(&own) < revision(&read)
            && let Some(slot) = chain.get_mut(at)
        {
            *slot = (place.0, text);
        }
    }
    Ok(chain)
}

/// How many figures the whole files have.
static TALLIES: [Tally; 4] = include!(concat!(env!("OUT_DIR"), "/tallies.rs"));

/// The tally of the whole file behind a text, if that is one of the compact form.
pub(super) fn tally_of(text: &str) -> Option<Tally> {
    let at = |files: &[(&str, &str)]| files.iter().position(|(_, compact)| *compact == text);
    let first = at(&FIRST);
    #[cfg(not(quanyi_page))]
    let first = first.or_else(|| at(&BUILT_IN));
    TALLIES.get(first?).copied()
}
