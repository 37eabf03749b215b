//! The programs that the build calls: Trunk, and wasm-bindgen in exactly the locked version.

use crate::{progress, run};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The Trunk to build where none is at hand. Trunk.toml says which ones will do.
const TRUNK: &str = "0.21.14";
const TRUNK_WILL_DO: &str = "trunk 0.21.";

/// The names under which our package `bindgen` builds the two programs, and their own.
const BINDGEN: [(&str, &str); 2] =
    [("bindgen", "wasm-bindgen"), ("bindgen-test-runner", "wasm-bindgen-test-runner")];

/// Whether a Trunk is at hand that will do.
pub(crate) fn has_trunk() -> bool {
    run::ask("trunk", &["--version"]).is_some_and(|version| version.starts_with(TRUNK_WILL_DO))
}

/// Makes sure that Trunk is there: a prebuilt one on PATH, else one built from source.
pub(crate) fn ready_trunk() -> Result<(), String> {
    if has_trunk() {
        return Ok(());
    }
    let build = run::tools().join("build");
    let mut install = run::cargo(&["install", "--locked", "--debug", "--no-default-features"]);
    // Without optimisation it builds in a third of the time, and is quick enough.
    install
        .arg(format!("trunk@{TRUNK}"))
        .arg("--root")
        .arg(run::tools())
        .env("CARGO_TARGET_DIR", &build)
        .env("CARGO_INCREMENTAL", "0")
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .env("CARGO_PROFILE_DEV_OPT_LEVEL", "0");
    run::step(&format!("build trunk {TRUNK} from source (takes minutes, once)"), install)?;
    fs::remove_dir_all(&build)
        .map_err(|e| format!("{} cannot be removed: {e}.", build.display()))
}

/// Makes sure that wasm-bindgen and its test runner are there, in the version that Cargo.lock names.
pub(crate) fn ready_bindgen() -> Result<(), String> {
    let version = locked_version("wasm-bindgen")?;
    let made_of = made_of(&version)?;
    let stamp = run::tools().join("bindgen.txt");
    let at_hand = BINDGEN.iter().all(|(_, name)| {
        run::ask(name, &["--version"])
            .is_some_and(|said| said.split_whitespace().nth(1) == Some(version.as_str()))
    });
    // Ours does more than its namesake: it also splits the page.
    if at_hand && fs::read_to_string(&stamp).is_ok_and(|known| known == made_of) {
        return Ok(());
    }
    let target = run::root().join("target");
    let mut build = run::cargo(&["build", "--profile", "tools", "--package", "bindgen"]);
    build.arg("--target-dir").arg(&target);
    run::step(&format!("build wasm-bindgen {version}"), build)?;
    let bin = run::tools().join("bin");
    fs::create_dir_all(&bin).map_err(|e| format!("{} cannot be made: {e}.", bin.display()))?;
    for (built, name) in BINDGEN {
        let from =
            target.join("tools").join(built).with_extension(std::env::consts::EXE_EXTENSION);
        let to = bin.join(name).with_extension(std::env::consts::EXE_EXTENSION);
        fs::copy(&from, &to).map_err(|e| {
            format!("{} cannot be copied to {}: {e}.", from.display(), to.display())
        })?;
    }
    fs::write(&stamp, made_of)
        .map_err(|e| format!("{} cannot be written: {e}.", stamp.display()))
}

/// What our programs are made of: the locked version and their sources.
fn made_of(version: &str) -> Result<String, String> {
    let package = run::root().join("xtask/bindgen");
    let sources = package.join("src");
    let unreadable = |path: &Path, e| format!("{} cannot be read: {e}.", path.display());
    let mut files = vec![package.join("Cargo.toml")];
    for entry in fs::read_dir(&sources).map_err(|e| unreadable(&sources, e))? {
        files.push(entry.map_err(|e| unreadable(&sources, e))?.path());
    }
    files.sort();
    let mut all = format!("{version}\n");
    for file in files {
        all.push_str(&fs::read_to_string(&file).map_err(|e| unreadable(&file, e))?);
    }
    Ok(all)
}

/// The version of a package in Cargo.lock.
fn locked_version(name: &str) -> Result<String, String> {
    let path = run::root().join("Cargo.lock");
    let lock = fs::read_to_string(&path)
        .map_err(|e| format!("{} cannot be read: {e}.", path.display()))?;
    version_in(&lock, name).ok_or_else(|| format!("Cargo.lock does not name {name}."))
}

fn version_in(lock: &str, name: &str) -> Option<String> {
    let name = format!("name = \"{name}\"");
    let mut lines = lock.lines().skip_while(|line| **line != name);
    let version = lines.nth(1)?.strip_prefix("version = \"")?.strip_suffix('"')?;
    Some(version.to_owned())
}

/// Makes sure that the compiler can build for the browser.
pub(crate) fn ready_target() -> Result<(), String> {
    let there = run::ask("rustc", &["--print", "target-libdir", "--target", WASM])
        .is_some_and(|folder| Path::new(&folder).is_dir());
    if there {
        return Ok(());
    }
    let mut rustup = run::program("rustup").map_err(|_| {
        format!("The compiler has no {WASM} target, and there is no rustup to add it with.")
    })?;
    rustup.args(["target", "add", WASM]);
    run::step(&format!("add the target {WASM}"), rustup)?;
    Ok(())
}

/// The compiler's name for the browser.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// Makes sure that the formatter and the linter are there.
pub(crate) fn ready_components() -> Result<(), String> {
    for (subcommand, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        let mut check = run::cargo(&[subcommand, "--version"]);
        let there = check.output().is_ok_and(|output| output.status.success());
        if !there {
            let mut rustup = run::program("rustup").map_err(|_| {
                format!("cargo {subcommand} is missing, and there is no rustup to add it with.")
            })?;
            rustup.args(["component", "add", component]);
            run::step(&format!("add {component}"), rustup)?;
        }
    }
    Ok(())
}

/// Makes sure that every locked package is on this machine: Trunk then builds without a network.
pub(crate) fn ready_packages() -> Result<(), String> {
    let host = run::ask("rustc", &["-vV"]).and_then(|text| {
        text.lines().find_map(|line| line.strip_prefix("host: ").map(str::to_owned))
    });
    let fetch = |offline: bool| -> Command {
        let mut fetch = run::cargo(&["fetch", "--target", WASM]);
        if let Some(host) = &host {
            fetch.args(["--target", host]);
        }
        if offline {
            fetch.arg("--offline");
        }
        fetch
    };
    if fetch(true).output().is_ok_and(|output| output.status.success()) {
        return Ok(());
    }
    run::step("fetch the Rust packages", fetch(false))?;
    Ok(())
}

/// The command that runs Trunk on this machine: with the tools at hand, and no download.
pub(crate) fn trunk(args: &[&str]) -> Result<Command, String> {
    let mut trunk = run::program("trunk")?;
    trunk.args(args).env("TRUNK_OFFLINE", "true").env("TRUNK_SKIP_VERSION_CHECK", "true");
    // Trunk 0.21 takes the usual NO_COLOR=1 for a mistake.
    if std::env::var_os("NO_COLOR").is_some() {
        trunk.env_remove("NO_COLOR").env("TRUNK_COLOR", "never");
    }
    Ok(trunk)
}

/// The same for a release, which is split into parts that are loaded when they are opened.
pub(crate) fn trunk_release(args: &[&str]) -> Result<Command, String> {
    let mut trunk = trunk(args)?;
    release(&mut trunk);
    Ok(trunk)
}

/// What a release of the page is built with, by Trunk as by cargo.
fn release(command: &mut Command) {
    command
        .arg("--release")
        .env(SPLIT, "1")
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", plain_paths());
}

/// The places that a panic names are part of the module: without the folders of this machine they are
/// shorter, and the same on every machine.
fn plain_paths() -> String {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| std::env::home_dir().map(|home| home.join(".cargo")));
    let sources = home.map(|home| home.join("registry/src"));
    let registries = sources.and_then(|sources| fs::read_dir(sources).ok());
    let folders = registries.into_iter().flatten().flatten().map(|entry| entry.path());
    // Cargo divides flags at spaces.
    let folders = folders.filter_map(|folder| {
        folder.to_str().filter(|path| !path.contains(' ')).map(str::to_owned)
    });
    let flags: Vec<String> =
        folders.map(|folder| format!("--remap-path-prefix={folder}/=")).collect();
    flags.join(" ")
}

/// Asks `build.rs` of the page for a module that can be split.
const SPLIT: &str = "QUANYI_SPLIT";

/// Starts building the page's packages while Trunk itself is being built. A failure is left for Trunk to
/// report.
pub(crate) fn build_ahead(is_release: bool) {
    for (program, feature) in [("quanyi", "page"), ("roster", "roster")] {
        let mut build = run::cargo(&["build", "--target", WASM, "--bin", program]);
        build.args(["--no-default-features", "--features", feature]);
        if is_release {
            release(&mut build);
        }
        let name = format!("build {program} ahead of trunk");
        let ended = progress::step(&name, || Ok(build.output()));
        drop(ended);
    }
}

#[cfg(test)]
mod tests {
    use super::version_in;

    #[test]
    fn the_version_is_that_of_the_package_and_not_of_its_neighbour() {
        let lock = "[[package]]\nname = \"wasm\"\nversion = \"1.0.0\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(version_in(lock, "wasm-bindgen").as_deref(), Some("0.2.130"));
        assert_eq!(version_in(lock, "trunk"), None);
    }
}
