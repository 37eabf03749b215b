//! Short names between the page's module and its script.
//!
//! `wasm-bindgen` calls what passes between the two by what it is and a digest, so that modules of several
//! builds can be linked. A digest does not compress, and stands on both sides: names of two letters
//! instead are 2 kB less of a first visit.

use std::collections::BTreeMap;
use std::path::Path;

use walrus::ModuleConfig;

/// The module of the script among the imports.
const SCRIPT: &str = "_bg.js";

/// How the exports begin that only the script calls; the parts of the page know others by name.
const CALLED: &str = "wasm_bindgen__convert__closures";

/// Gives short names to what a module imports from its script and exports to it, and writes them into
/// both; gives the script.
pub(crate) fn shorten(module: &Path, script: &str) -> anyhow::Result<String> {
    let mut wasm = ModuleConfig::new().parse_file(module)?;
    let mut names = BTreeMap::new();
    for import in wasm.imports.iter_mut().filter(|import| import.module.ends_with(SCRIPT)) {
        import.name = next(&mut names, &import.name);
    }
    for export in wasm.exports.iter_mut().filter(|export| export.name.starts_with(CALLED)) {
        export.name = next(&mut names, &export.name);
    }
    wasm.emit_wasm_file(module)?;
    Ok(renamed(script, &names))
}

/// The short name for a name: the next pair of letters, unless it has one.
fn next(names: &mut BTreeMap<String, String>, long: &str) -> String {
    let mut pairs =
        ('a'..='z').flat_map(|first| ('a'..='z').map(move |second| [first, second]));
    let pair = pairs.nth(names.len());
    let short = pair.map_or_else(|| long.to_owned(), String::from_iter);
    names.entry(long.to_owned()).or_insert(short).clone()
}

/// A script with other names; a name is a whole word of it.
fn renamed(script: &str, names: &BTreeMap<String, String>) -> String {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$';
    let mut text = String::new();
    let mut rest = script;
    while let Some(begin) = rest.find(is_part) {
        let (before, word) = rest.split_at(begin);
        let (word, after) = word.split_at(word.find(|c| !is_part(c)).unwrap_or(word.len()));
        text.push_str(before);
        text.push_str(names.get(word).map_or(word, String::as_str));
        rest = after;
    }
    text + rest
}
