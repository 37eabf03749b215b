//! Packages from npm, exactly those that a lock file names.

use crate::{run, system};
use std::fs;
use std::path::Path;

/// Makes sure that wasm-opt is there: one on PATH, else the clone's own.
pub(crate) fn ready_wasm_opt() -> Result<(), String> {
    if wasm_opt_is_recent() {
        return Ok(());
    }
    let from = run::root().join("xtask/npm");
    let folder = run::tools().join("npm");
    fs::create_dir_all(&folder)
        .map_err(|e| format!("{} cannot be made: {e}.", folder.display()))?;
    for name in ["package.json", "package-lock.json"] {
        fs::copy(from.join(name), folder.join(name))
            .map_err(|e| format!("{name} cannot be copied to {}: {e}.", folder.display()))?;
    }
    ready_packages("install wasm-opt from npm", &folder)?;
    if wasm_opt_is_recent() {
        Ok(())
    } else {
        Err("wasm-opt was installed into .tools but does not run. Delete .tools/npm and try again."
            .to_owned())
    }
}

/// The oldest wasm-opt that reads what this compiler writes.
const WASM_OPT: u32 = 119;

fn wasm_opt_is_recent() -> bool {
    let version = run::ask("wasm-opt", &["--version"]).unwrap_or_default();
    version
        .split_whitespace()
        .nth(2)
        .and_then(|number| number.parse().ok())
        .is_some_and(|number: u32| number >= WASM_OPT)
}

/// Makes sure that the packages of the end-to-end tests are there.
pub(crate) fn ready_e2e() -> Result<(), String> {
    ready_packages(
        "install the packages of the end-to-end tests",
        &run::root().join("tests/e2e"),
    )
}

/// Installs what the folder's lock file names, unless that was the last thing done here.
fn ready_packages(name: &str, folder: &Path) -> Result<(), String> {
    let lock = folder.join("package-lock.json");
    let wanted =
        fs::read(&lock).map_err(|e| format!("{} cannot be read: {e}.", lock.display()))?;
    let stamp = folder.join("node_modules/.installed");
    if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    system::ready_node()?;
    let mut npm = run::program("npm")?;
    npm.current_dir(folder).args(["ci", "--no-audit", "--no-fund"]);
    run::step(name, npm)?;
    fs::write(&stamp, wanted)
        .map_err(|e| format!("{} cannot be written: {e}.", stamp.display()))
}
