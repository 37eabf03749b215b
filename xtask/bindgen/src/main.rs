//! The program `wasm-bindgen`, which Trunk calls after each build of the page.

use std::ffi::OsString;
use std::path::Path;
use std::{env, fs, io};

fn main() -> anyhow::Result<()> {
    let args: Vec<OsString> = env::args_os().collect();
    wasm_bindgen_cli::wasm_bindgen::run_cli_with_args(args.clone())?;
    // Trunk gives the folder as `--out-dir=…`.
    for out in args.iter().filter_map(|arg| arg.to_str()?.strip_prefix("--out-dir=")) {
        say_exports_plainly(Path::new(out))?;
    }
    Ok(())
}

/// Trunk's minifier cannot read `export { name as default }` and would leave the script as it is,
/// twice as long; it can read the same said as `export default name`.
fn say_exports_plainly(out: &Path) -> io::Result<()> {
    const WRITTEN: &str = "export { initSync, __wbg_init as default };";
    const PLAIN: &str = "export { initSync };\nexport default __wbg_init;";
    for entry in fs::read_dir(out)? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "js") {
            let script = fs::read_to_string(&path)?;
            fs::write(&path, script.replace(WRITTEN, PLAIN))?;
        }
    }
    Ok(())
}
