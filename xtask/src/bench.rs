//! `cargo xtask bench`: how long it takes, always beside what it is compared with.

use crate::{npm, page, run, size, system, test};

/// Builds the page and prints the times to its first answer.
pub(crate) fn run(args: &[String]) -> Result<(), String> {
    system::ready_chromium()?;
    npm::ready_e2e()?;
    page::run()?;
    println!("{}", size::report()?);
    let mut node = run::program("node")?;
    node.arg("tests/e2e/bench.mjs").args(args);
    test::for_node(&mut node);
    let status = node.status().map_err(|e| format!("node cannot be started: {e}."))?;
    if status.success() { Ok(()) } else { Err(format!("The benchmark failed ({status}).")) }
}
