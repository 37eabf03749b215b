//! `cargo xtask serve`: from a fresh clone to the served page.

use crate::{programs, progress, tools};
use std::process::Command;

/// Makes this machine ready and runs `trunk serve` until it is stopped.
pub(crate) fn run(args: &[String]) -> Result<(), String> {
    let Options { port, release } = Options::read(args)?;
    tools::ready_to_build(release)?;
    // A folder of its own, so that a release build in dist/ is left alone.
    let args = ["serve", "--port", &port, "--dist", "target/serve"];
    let trunk = if release {
        let mut trunk = programs::trunk_release(&args)?;
        trunk.arg("--no-autoreload");
        trunk
    } else {
        programs::trunk(&args)?
    };
    progress::say(&format!("The page will be at http://127.0.0.1:{port}/ once it is built."));
    become_it(trunk)
}

/// Turns this process into the command, so that what stops this process stops the command.
#[cfg(unix)]
fn become_it(mut command: Command) -> Result<(), String> {
    let error = std::os::unix::process::CommandExt::exec(&mut command);
    Err(format!("trunk cannot be started: {error}."))
}

/// Runs the command to its end.
#[cfg(not(unix))]
fn become_it(mut command: Command) -> Result<(), String> {
    let status = command.status().map_err(|e| format!("trunk cannot be started: {e}."))?;
    if status.success() { Ok(()) } else { Err(format!("trunk ended ({status}).")) }
}

struct Options {
    port: String,
    release: bool,
}

impl Options {
    fn read(args: &[String]) -> Result<Self, String> {
        let mut options = Self { port: "8080".to_owned(), release: false };
        let mut args = args.iter();
        while let Some(arg) = args.next() {
            match arg.as_str() {
                "--release" => options.release = true,
                "--port" => {
                    let port = args.next().filter(|port| port.parse::<u16>().is_ok());
                    options.port.clone_from(port.ok_or("--port needs a number up to 65535.")?);
                }
                other => {
                    return Err(format!(
                        "“{other}” is not understood: serve takes --port N and --release."
                    ));
                }
            }
        }
        Ok(options)
    }
}
