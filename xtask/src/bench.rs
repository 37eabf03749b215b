//! `cargo xtask bench`: how long it takes, always beside what it is compared with.

use crate::{npm, page, progress, run, system, test};
use std::path::PathBuf;
use std::process::Command;

/// The peer that works out the same of a roster, in the version that was measured.
const OPENFISCA: &str = "OpenFisca-Core==46.0.1";

/// Builds the page; prints the time of one answer without and with a page, the times to a first
/// answer, and how fast a roster is, alone and beside others. `roster …` and `peers …` print the last two
/// only, of a build that is there or is made.
pub(crate) fn run(args: &[String]) -> Result<(), String> {
    system::ready_chromium()?;
    npm::ready_e2e()?;
    match args.split_first() {
        Some((which, rest)) if which == "roster" => {
            ready_page()?;
            node("bench-roster.mjs", rest)
        }
        Some((which, rest)) if which == "peers" => {
            ready_page()?;
            peers(rest)
        }
        Some(_) | None => {
            page::run()?;
            let mut native = run::cargo(&["run", "--quiet", "--release", "--example", "bench"]);
            finished(&mut native, "cargo")?;
            node("bench.mjs", args)?;
            node("bench-roster.mjs", &[])?;
            peers(&[])
        }
    }
}

/// The page as it was built last, or built now.
fn ready_page() -> Result<(), String> {
    if page::dist().join("roster_bg.wasm").is_file() { Ok(()) } else { page::run() }
}

/// A roster beside LibreOffice and OpenFisca; who is not there is told, and is no failure.
fn peers(args: &[String]) -> Result<(), String> {
    if system::soffice().is_none() {
        progress::print(
            "LibreOffice is not on this machine: it is left out of the comparison.",
        );
    }
    if let Err(why) = ready_openfisca() {
        progress::print(&format!("OpenFisca is left out of the comparison. {why}"));
    }
    node("bench-peers.mjs", args)
}

/// The Python that has OpenFisca.
fn openfisca() -> PathBuf {
    run::tools().join("openfisca/bin/python")
}

/// Makes sure that OpenFisca is there, in a folder of its own.
fn ready_openfisca() -> Result<(), String> {
    let folder = run::tools().join("openfisca");
    let stamp = folder.join("installed.txt");
    if std::fs::read_to_string(&stamp).is_ok_and(|installed| installed == OPENFISCA) {
        return Ok(());
    }
    let mut python = run::program("python3")?;
    python.args(["-m", "venv", "--clear"]).arg(&folder);
    run::step("make a folder for OpenFisca", python)?;
    let mut pip = run::command(openfisca());
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", OPENFISCA]);
    run::step("install OpenFisca into .tools", pip)?;
    std::fs::write(&stamp, OPENFISCA)
        .map_err(|e| format!("{} cannot be written: {e}.", stamp.display()))
}

/// Runs a script of the tests that prints for itself.
fn node(script: &str, args: &[String]) -> Result<(), String> {
    let mut node = run::program("node")?;
    node.arg(format!("tests/e2e/{script}")).args(args);
    test::for_node(&mut node);
    if let Some(soffice) = system::soffice() {
        node.env("QUANYI_SOFFICE", soffice);
    }
    finished(node.env("QUANYI_OPENFISCA", openfisca()), "node")
}

/// Runs a program that prints for itself.
fn finished(program: &mut Command, name: &str) -> Result<(), String> {
    let status = program.status().map_err(|e| format!("{name} cannot be started: {e}."))?;
    if status.success() { Ok(()) } else { Err(format!("The benchmark failed ({status}).")) }
}
