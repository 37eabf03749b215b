//! `cargo xtask bench`: how long it takes, always beside what it is compared with.

use crate::{npm, page, run, system, test};
use std::process::Command;

/// Builds the page; prints its size, the time of one answer without and with a page, and the times
/// to a first answer.
pub(crate) fn run(args: &[String]) -> Result<(), String> {
    system::ready_chromium()?;
    npm::ready_e2e()?;
    page::run()?;
    let mut native = run::cargo(&["run", "--quiet", "--release", "--example", "bench"]);
    finished(&mut native, "cargo")?;
    let mut node = run::program("node")?;
    node.arg("tests/e2e/bench.mjs").args(args);
    test::for_node(&mut node);
    finished(&mut node, "node")
}

/// Runs a program that prints for itself.
fn finished(program: &mut Command, name: &str) -> Result<(), String> {
    let status = program.status().map_err(|e| format!("{name} cannot be started: {e}."))?;
    if status.success() { Ok(()) } else { Err(format!("The benchmark failed ({status}).")) }
}
