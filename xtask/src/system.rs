//! What only the system's package manager can give: Node, Chromium and LibreOffice.

use crate::run;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

/// One installation at a time: the package manager holds a lock.
static INSTALLING: Mutex<()> = Mutex::new(());

const CHROMIUM: [&str; 5] =
    ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const CHROMIUM_ELSEWHERE: [&str; 1] =
    ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];
const DRIVER_ELSEWHERE: [&str; 2] =
    ["/usr/lib/chromium/chromedriver", "/usr/lib/chromium-browser/chromedriver"];

const SOFFICE_ELSEWHERE: [&str; 1] = ["/Applications/LibreOffice.app/Contents/MacOS/soffice"];

/// The oldest Node that the tests run on.
const NODE: u32 = 18;

/// The browser for the tests.
pub(crate) fn chromium() -> Option<PathBuf> {
    std::env::var_os("QUANYI_CHROMIUM")
        .map(PathBuf::from)
        .or_else(|| CHROMIUM.iter().find_map(|name| run::which(name)))
        .or_else(|| existing(&CHROMIUM_ELSEWHERE))
}

/// The program that steers the browser in the tests of the WebAssembly.
pub(crate) fn chromedriver() -> Option<PathBuf> {
    std::env::var_os("CHROMEDRIVER")
        .map(PathBuf::from)
        .or_else(|| run::which("chromedriver"))
        .or_else(|| existing(&DRIVER_ELSEWHERE))
}

fn existing(places: &[&str]) -> Option<PathBuf> {
    places.iter().map(PathBuf::from).find(|path| path.is_file())
}

/// Makes sure that there is a Chromium with its driver.
pub(crate) fn ready_chromium() -> Result<(), String> {
    if chromium().is_some() && chromedriver().is_some() {
        return Ok(());
    }
    install("Chromium", &["chromium", "chromium-driver", "fonts-noto-cjk"])?;
    if chromium().is_some() && chromedriver().is_some() {
        Ok(())
    } else {
        Err("There is still no Chromium with a chromedriver on PATH. Install both, or name them in \
             QUANYI_CHROMIUM and CHROMEDRIVER."
            .to_owned())
    }
}

/// The office that the tests of rosters have files written and read by.
pub(crate) fn soffice() -> Option<PathBuf> {
    std::env::var_os("QUANYI_SOFFICE")
        .map(PathBuf::from)
        .or_else(|| run::which("soffice"))
        .or_else(|| existing(&SOFFICE_ELSEWHERE))
}

/// Makes sure that there is a LibreOffice with its spreadsheets.
pub(crate) fn ready_soffice() -> Result<(), String> {
    if soffice().is_some() {
        return Ok(());
    }
    install("LibreOffice", &["libreoffice-calc"])?;
    soffice().map(drop).ok_or_else(|| {
        "There is still no soffice on PATH. Install LibreOffice, or name it in QUANYI_SOFFICE."
            .to_owned()
    })
}

/// Makes sure that there is a Node that is recent enough, and npm.
pub(crate) fn ready_node() -> Result<(), String> {
    if node_is_recent() {
        return Ok(());
    }
    install("Node", &["nodejs", "npm"])?;
    if node_is_recent() {
        Ok(())
    } else {
        Err(format!("Node {NODE} or later with npm is needed. Install it and try again."))
    }
}

fn node_is_recent() -> bool {
    let version = run::ask("node", &["--version"]).unwrap_or_default();
    let major = version.trim_start_matches('v').split('.').next().and_then(|n| n.parse().ok());
    major.is_some_and(|major: u32| major >= NODE) && run::which("npm").is_some()
}

/// Installs system packages, where this may be done without asking for a password.
fn install(what: &str, packages: &[&str]) -> Result<(), String> {
    let _one_at_a_time = INSTALLING.lock().unwrap_or_else(PoisonError::into_inner);
    let list = packages.join(" ");
    if run::which("apt-get").is_none() {
        return Err(format!(
            "{what} is missing, and this system has no apt-get. Install what Debian calls {list}."
        ));
    }
    let sudo = if run::ask("id", &["-u"]).as_deref() == Some("0") {
        false
    } else if run::ask("sudo", &["-n", "true"]).is_some() {
        true
    } else {
        return Err(format!(
            "{what} is missing. Run `sudo apt-get install {list}` and try again."
        ));
    };
    let apt = |args: &[&str]| -> Result<std::process::Command, String> {
        let mut command = if sudo {
            let mut command = run::program("sudo")?;
            command.args(["-n", "apt-get"]);
            command
        } else {
            run::program("apt-get")?
        };
        command.args(args).env("DEBIAN_FRONTEND", "noninteractive");
        Ok(command)
    };
    run::step(&format!("read the lists of system packages for {what}"), apt(&["update"])?)?;
    let mut args = vec!["install", "--yes", "--no-install-recommends"];
    args.extend(packages);
    run::step(&format!("install {what} ({list}) from the system's packages"), apt(&args)?)?;
    Ok(())
}
