//! The commands of this repository: `cargo xtask help`.

mod assess;
mod bench;
mod bundle;
mod calendar;
mod compress;
mod gate;
mod npm;
mod offline;
mod page;
mod params;
mod programs;
mod progress;
mod run;
mod serve;
mod size;
mod system;
mod test;
mod tools;

use std::process::ExitCode;

const HELP: &str = "\
cargo xtask serve [--port N] [--release]
    Make this machine ready and serve the page at http://127.0.0.1:8080/, built again at each change.
cargo xtask test
    Make this machine ready for tests and run all of them: format, lints, native tests, tests of the
    WebAssembly in Chromium, the size of a first visit, end-to-end tests of the release build in Chromium,
    on nginx and Apache, and its main journeys in Firefox and WebKit.
cargo xtask build
    Build the release page into dist/, with calendar/<year>.json and .ics, and a .br and a .gz beside
    each file that gains from it; print what a visit loads. Fails over a budget.
cargo xtask bundle
    Build the release page and put all of it into one file, dist/quanyi.html, which works without a host.
cargo xtask size [--json]
    Print what a visit loads from the dist/ that is there, and how far that is from the budgets.
cargo xtask bench
    Build the release page and print how long an answer takes, natively and in the page, how long a first
    visit takes to its answer on slow phones and networks, and how fast a roster is: in Chromium with its
    memory, and beside LibreOffice and OpenFisca, which is installed into .tools/ where there is a Python.
cargo xtask bench roster [ROWS…]
cargo xtask bench peers [ROWS]
    Only rosters of so many rows, in Chromium or beside the others, with the dist/ that is there.
cargo xtask params [FOLDER] [--today YYYY-MM-DD]
    Check the figures of params/ or of another folder: what is wrong, what is doubtful, what is missing
    and whom to ask. Fails on what is wrong.
cargo xtask params --write-schema
    Write params/schema.json, the shape of these files for editors.
cargo xtask assess …
    Answer one question on the command line.
cargo xtask help
    Print this.

Tools that are missing are built or installed into .tools/ (delete it to start afresh); browsers, servers,
LibreOffice and Node come from the system's packages. QUANYI_CHROMIUM, QUANYI_FIREFOX, QUANYI_WEBKITDRIVER,
QUANYI_NGINX, QUANYI_APACHE and QUANYI_SOFFICE name others.";

fn main() -> ExitCode {
    let mut args = std::env::args().skip(1);
    let command = args.next().unwrap_or_else(|| "help".to_owned());
    let args: Vec<String> = args.collect();
    progress::watch();
    let result = match command.as_str() {
        "assess" => assess::run(&args),
        "bench" => bench::run(&args),
        "bundle" => none(&args).and_then(|()| bundle::run()),
        "build" => none(&args).and_then(|()| page::run()),
        "params" => params::run(&args),
        "serve" => serve::run(&args),
        "size" => size::run(&args),
        "test" => none(&args).and_then(|()| test::run()),
        "help" | "--help" | "-h" => {
            progress::print(HELP);
            Ok(())
        }
        other => Err(format!("There is no command “{other}”. `cargo xtask help` lists them.")),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            progress::complain(&message);
            ExitCode::FAILURE
        }
    }
}

/// Refuses arguments to a command that takes none.
fn none(args: &[String]) -> Result<(), String> {
    match args.first() {
        None => Ok(()),
        Some(arg) => {
            Err(format!("“{arg}” is not understood: this command takes no arguments."))
        }
    }
}
