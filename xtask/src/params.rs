//! `cargo xtask params`: checks the figures and lists what is doubtful.

use std::fs;
use std::path::Path;

use quanyi::params::{self, Params};

/// Checks a folder of figure files.
pub(crate) fn run(_args: &[String]) -> Result<(), String> {
    read_chain("params").map(|_| ())
}

/// Loads the `*.json` files of a folder as one chain of authorities, the nation first.
pub(crate) fn read_chain(dir: impl AsRef<Path>) -> Result<Params, String> {
    let dir = dir.as_ref();
    let fault = |error: std::io::Error| format!("{}: {error}.", dir.display());
    let mut files = Vec::new();
    for entry in fs::read_dir(dir).map_err(fault)? {
        let path = entry.map_err(fault)?.path();
        let name =
            path.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
        // The shape of the files for editors is no file of figures.
        if path.extension().is_some_and(|ending| ending == "json") && name != "schema.json" {
            files.push((name, fs::read_to_string(&path).map_err(fault)?));
        }
    }
    if files.is_empty() {
        return Err(format!("{} holds no figure files (*.json).", dir.display()));
    }
    // `cn.json` first, then the codes, which grow longer towards the county.
    files.sort_by_key(|(name, _)| (name != "cn.json", name.len(), name.clone()));
    let chain: Vec<(&str, &str)> =
        files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    params::load(&chain).map_err(|error| error.to_string())
}
