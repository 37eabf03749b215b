//! `cargo xtask build`: the release page in dist/.

use crate::{calendar, compress, offline, programs, progress, run, size, tools};
use std::fs;
use std::path::{Path, PathBuf};

/// Smaller files are sent as they are.
const WORTH_COMPRESSING: usize = 1000;

/// Makes this machine ready, builds, and prints what a visit loads; fails where that is too much.
pub(crate) fn run() -> Result<(), String> {
    tools::ready_to_build(true)?;
    build()?;
    progress::print(&size::report()?);
    Ok(())
}

/// The folder of the release build.
pub(crate) fn dist() -> PathBuf {
    run::root().join("dist")
}

/// Builds, on a machine that is ready.
pub(crate) fn build() -> Result<(), String> {
    // The parts of an earlier build: Trunk would put them into the site with those of this one.
    let parts = run::root().join("target/wasm-bindgen/release/snippets");
    if parts.exists() {
        fs::remove_dir_all(&parts)
            .map_err(|e| format!("{} cannot be removed: {e}.", parts.display()))?;
    }
    let trunk = programs::trunk_release(&["build"])?;
    run::step("build the release page with trunk", trunk)?;
    progress::step("write the calendars", || calendar::write(&dist()))?;
    progress::step("tell the worker what to keep", || {
        offline::write(&dist(), &files(&dist())?)
    })?;
    progress::step("check and compress the files of the page", || {
        files(&dist())?.iter().try_for_each(|file| finish(file))
    })
}

/// Checks one file and writes its compressed forms beside it.
fn finish(file: &Path) -> Result<(), String> {
    let bytes =
        fs::read(file).map_err(|e| format!("{} cannot be read: {e}.", file.display()))?;
    if file.extension().is_some_and(|extension| extension == "map")
        || contains(&bytes, b"sourceMappingURL")
    {
        return Err(format!(
            "{} is or names a source map: the page ships none.",
            file.display()
        ));
    }
    if bytes.len() <= WORTH_COMPRESSING {
        return Ok(());
    }
    for (ending, packed) in [("br", compress::brotli(&bytes)?), ("gz", compress::gzip(&bytes)?)]
    {
        let mut beside = file.as_os_str().to_owned();
        beside.push(".");
        beside.push(ending);
        if packed.len() < bytes.len() {
            fs::write(&beside, packed)
                .map_err(|e| format!("{} cannot be written: {e}.", beside.display()))?;
        }
    }
    Ok(())
}

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

/// Every file under a folder, in the order of their names.
fn files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let unreadable = |e: std::io::Error| format!("{} cannot be read: {e}.", folder.display());
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}
