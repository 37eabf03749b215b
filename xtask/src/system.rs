//! What only the system's package manager can give: Node, browsers, web servers and LibreOffice.

use crate::run;
use std::path::PathBuf;
use std::process::Command;
use std::sync::{Mutex, PoisonError};

/// One installation at a time: the package manager holds a lock.
static INSTALLING: Mutex<()> = Mutex::new(());

const CHROMIUM: [&str; 5] =
    ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const CHROMIUM_ELSEWHERE: [&str; 1] =
    ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];
const DRIVER_ELSEWHERE: [&str; 2] =
    ["/usr/lib/chromium/chromedriver", "/usr/lib/chromium-browser/chromedriver"];

const FIREFOX_ELSEWHERE: [&str; 1] = ["/Applications/Firefox.app/Contents/MacOS/firefox"];
const SOFFICE_ELSEWHERE: [&str; 1] = ["/Applications/LibreOffice.app/Contents/MacOS/soffice"];

/// The module with which nginx sends `.br` files, from the folder of the program.
const BROTLI: &str = "../lib/nginx/modules/ngx_http_brotli_static_module.so";
const NGINX_PACKAGES: [&str; 2] = ["nginx", "libnginx-mod-http-brotli-static"];

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
    ready("LibreOffice", &["libreoffice-calc"], "QUANYI_SOFFICE", soffice)
}

/// The nginx that the configuration in `docs/hosting` is tested with: one that can send `.br` files.
pub(crate) fn nginx() -> Option<PathBuf> {
    let own = run::tools().join("nginx/usr/sbin/nginx");
    let system = run::which("nginx").or_else(|| existing(&["/usr/sbin/nginx"]));
    let with_module = |path: &PathBuf| path.with_file_name(BROTLI).is_file();
    std::env::var_os("QUANYI_NGINX")
        .map(PathBuf::from)
        .or_else(|| system.filter(with_module))
        .or_else(|| Some(own).filter(with_module))
}

/// Makes sure that there is an nginx. Its packages are unpacked and not installed: installed, Debian would
/// start a web server on this machine.
pub(crate) fn ready_nginx() -> Result<(), String> {
    if nginx().is_some() {
        return Ok(());
    }
    let list = NGINX_PACKAGES.join(" ");
    let by_hand =
        format!("Install what Debian calls {list}, or name an nginx in QUANYI_NGINX.");
    let _one_at_a_time = INSTALLING.lock().unwrap_or_else(PoisonError::into_inner);
    if run::which("apt-get").is_none() || run::which("dpkg-deb").is_none() {
        return Err(format!("nginx is missing, and this system has no apt-get. {by_hand}"));
    }
    let folder = run::tools().join("nginx");
    // What an earlier try left would be mixed with this one.
    drop(std::fs::remove_dir_all(&folder));
    std::fs::create_dir_all(&folder)
        .map_err(|e| format!("{} cannot be made: {e}.", folder.display()))?;
    if let Ok(update) = apt(&["update"]) {
        run::step("read the lists of system packages for nginx", update)?;
    }
    let mut download = run::program("apt-get")?;
    download.current_dir(&folder).arg("download").args(NGINX_PACKAGES);
    run::step(&format!("download nginx ({list}) from the system's packages"), download)?;
    for entry in
        std::fs::read_dir(&folder).map_err(|e| format!("{}: {e}.", folder.display()))?
    {
        let path = entry.map_err(|e| format!("{}: {e}.", folder.display()))?.path();
        if path.extension().is_some_and(|ending| ending == "deb") {
            let mut unpack = run::program("dpkg-deb")?;
            unpack.arg("--extract").args([&path, &folder]);
            run::logged("unpack nginx into .tools", unpack)?;
        }
    }
    let runs = |path: PathBuf| run::ask(&path.to_string_lossy(), &["-v"]).is_some();
    if nginx().is_some_and(runs) {
        Ok(())
    } else {
        Err(format!("The nginx unpacked into .tools does not run. {by_hand}"))
    }
}

/// The Apache that the configuration in `docs/hosting` is tested with.
pub(crate) fn apache() -> Option<PathBuf> {
    std::env::var_os("QUANYI_APACHE")
        .map(PathBuf::from)
        .or_else(|| ["apache2", "httpd"].iter().find_map(|name| run::which(name)))
        .or_else(|| existing(&["/usr/sbin/apache2", "/usr/sbin/httpd"]))
}

/// Makes sure that there is an Apache: the program alone, which no system starts by itself.
pub(crate) fn ready_apache() -> Result<(), String> {
    ready("Apache", &["apache2-bin"], "QUANYI_APACHE", apache)
}

/// The Firefox for the main journeys. It is driven without a driver.
pub(crate) fn firefox() -> Option<PathBuf> {
    std::env::var_os("QUANYI_FIREFOX")
        .map(PathBuf::from)
        .or_else(|| ["firefox-esr", "firefox"].iter().find_map(|name| run::which(name)))
        .or_else(|| existing(&FIREFOX_ELSEWHERE))
}

/// Makes sure that there is a Firefox.
pub(crate) fn ready_firefox() -> Result<(), String> {
    ready("Firefox", &["firefox-esr"], "QUANYI_FIREFOX", firefox)
}

/// The program that steers `WebKitGTK`, if the screen is there too that nobody sees.
pub(crate) fn webkit_driver() -> Option<PathBuf> {
    run::which("Xvfb")?;
    std::env::var_os("QUANYI_WEBKITDRIVER")
        .map(PathBuf::from)
        .or_else(|| run::which("WebKitWebDriver"))
}

/// Makes sure that there is a `WebKit` with its driver.
pub(crate) fn ready_webkit() -> Result<(), String> {
    let packages = ["webkit2gtk-driver", "xvfb"];
    ready("WebKit with Xvfb", &packages, "QUANYI_WEBKITDRIVER", webkit_driver)
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

/// Makes sure that a program is there that may also be named in a variable.
fn ready(
    what: &str,
    packages: &[&str],
    variable: &str,
    found: fn() -> Option<PathBuf>,
) -> Result<(), String> {
    if found().is_some() {
        return Ok(());
    }
    install(what, packages)?;
    found().map(drop).ok_or_else(|| {
        format!("There is still no {what} on PATH. Install it, or name it in {variable}.")
    })
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
    let update = apt(&["update"]).map_err(|()| {
        format!("{what} is missing. Run `sudo apt-get install {list}` and try again.")
    })?;
    run::step(&format!("read the lists of system packages for {what}"), update)?;
    let args = [&["install", "--yes", "--no-install-recommends"], packages].concat();
    if let Ok(install) = apt(&args) {
        run::step(&format!("install {what} ({list}) from the system's packages"), install)?;
    }
    Ok(())
}

/// The package manager with the rights it needs, if they are given without a password.
fn apt(args: &[&str]) -> Result<Command, ()> {
    let mut command = if run::ask("id", &["-u"]).as_deref() == Some("0") {
        run::program("apt-get").map_err(drop)?
    } else if run::ask("sudo", &["-n", "true"]).is_some() {
        let mut command = run::program("sudo").map_err(drop)?;
        command.args(["-n", "apt-get"]);
        command
    } else {
        return Err(());
    };
    command.args(args).env("DEBIAN_FRONTEND", "noninteractive");
    Ok(command)
}
