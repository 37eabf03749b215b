//! Runs other programs: where, with which PATH, and what becomes of their output.

use crate::progress;
use std::ffi::{OsStr, OsString};
use std::fs::{self, File};
use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The root of the clone.
pub(crate) fn root() -> PathBuf {
    let here = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    here.parent().map_or_else(|| here.clone(), Path::to_path_buf)
}

/// The folder of tools that belong to this clone.
pub(crate) fn tools() -> PathBuf {
    root().join(".tools")
}

/// Where the clone's own tools are, before those of the machine.
fn search_path() -> OsString {
    let own = [tools().join("bin"), tools().join("npm/node_modules/.bin")];
    let theirs = std::env::var_os("PATH").unwrap_or_default();
    let all = own.into_iter().chain(std::env::split_paths(&theirs));
    std::env::join_paths(all).unwrap_or(theirs)
}

/// The file that a name stands for on PATH.
pub(crate) fn which(name: &str) -> Option<PathBuf> {
    std::env::split_paths(&search_path()).map(|dir| dir.join(name)).find(|file| file.is_file())
}

/// A command in the root of the clone that finds the clone's tools first.
pub(crate) fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root()).env("PATH", search_path()).stdin(Stdio::null());
    // The variables that describe xtask itself are nothing to what it calls.
    for (name, _) in std::env::vars_os() {
        let about_xtask = name.to_str().is_some_and(|name| {
            name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_")
        });
        if about_xtask {
            command.env_remove(name);
        }
    }
    command
}

/// A program by its name on PATH, or a sentence that says it is missing.
pub(crate) fn program(name: &str) -> Result<Command, String> {
    which(name).map(command).ok_or_else(|| format!("The program {name} is not on PATH."))
}

/// Cargo, the one that runs xtask.
pub(crate) fn cargo(args: &[&str]) -> Command {
    let mut cargo = command(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(args).env("CARGO_TERM_PROGRESS_WHEN", "never");
    if std::io::stdout().is_terminal() {
        cargo.env("CARGO_TERM_COLOR", "always");
    }
    cargo
}

/// What a program prints, if it is there and succeeds.
pub(crate) fn ask(name: &str, args: &[&str]) -> Option<String> {
    let output = program(name).ok()?.args(args).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Runs a command as one announced step. Its output goes to a log, and is shown in full if it fails.
pub(crate) fn step(name: &str, command: Command) -> Result<String, String> {
    progress::step(name, || logged(name, command))
}

/// Runs a command with its output in a log: the text if it succeeds, else shown in full.
pub(crate) fn logged(name: &str, mut command: Command) -> Result<String, String> {
    let path = log_of(name);
    let folder = path.parent().unwrap_or(&path);
    fs::create_dir_all(folder)
        .map_err(|e| format!("{} cannot be made: {e}.", folder.display()))?;
    let unusable = |e: std::io::Error| format!("{} cannot be used: {e}.", path.display());
    let log = File::create(&path).map_err(unusable)?;
    let both = log.try_clone().map_err(unusable)?;
    let program = command.get_program().to_string_lossy().into_owned();
    let status = command
        .stdout(log)
        .stderr(both)
        .status()
        .map_err(|e| format!("{program} cannot be started: {e}."))?;
    let output = String::from_utf8_lossy(&fs::read(&path).map_err(unusable)?).into_owned();
    if status.success() {
        Ok(output)
    } else {
        progress::say(&format!("──── {name}\n{}\n────", output.trim_end()));
        Err(format!("“{name}” failed ({status}); its output is above."))
    }
}

/// What the last command of this name printed.
pub(crate) fn last_log(name: &str) -> String {
    fs::read(log_of(name))
        .map(|log| String::from_utf8_lossy(&log).into_owned())
        .unwrap_or_default()
}

fn log_of(name: &str) -> PathBuf {
    let file: String =
        name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    root().join("target/xtask").join(format!("{file}.log"))
}
