//! The program `wasm-bindgen`, which Trunk calls after each build of the page.

mod names;
mod parts;
mod unread;

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::{env, fs};

use anyhow::Context as _;

fn main() -> anyhow::Result<()> {
    let mut args: Vec<OsString> = env::args_os().collect();
    // Trunk gives the folder as `--out-dir=…`, and what the script is to be called.
    let given = |option: &str| {
        args.iter().find_map(|arg| arg.to_str()?.strip_prefix(option)).map(str::to_owned)
    };
    let out = given("--out-dir=").map(PathBuf::from);
    let name = given("--out-name=").unwrap_or_default();
    let mut loader = None;
    if let Some(out) = &out {
        loader = split(&mut args, out)?;
    }
    wasm_bindgen_cli::wasm_bindgen::run_cli_with_args(args)?;
    if let Some(out) = &out {
        rewrite(&out.join(name).with_extension("js"), loader.as_deref())?;
    }
    Ok(())
}

/// Where the module is to be split, puts its main part in its place among the arguments.
fn split(args: &mut Vec<OsString>, out: &Path) -> anyhow::Result<Option<String>> {
    let is_module =
        |arg: &&mut OsString| Path::new(&**arg).extension() == Some("wasm".as_ref());
    let Some(arg) = args.iter_mut().find(is_module) else { return Ok(None) };
    let module = PathBuf::from(&*arg);
    let mut wasm = fs::read(&module)?;
    if !parts::asked_for(&wasm) {
        return Ok(None);
    }
    unread::blank(&mut wasm)?;
    let main = module.with_extension("parts").join(module.file_name().unwrap_or_default());
    let loader = parts::split(&wasm, &main, out)?;
    *arg = main.into();
    // The parts share the linker's own table of functions.
    args.push("--keep-lld-exports".into());
    Ok(Some(loader))
}

/// The script with one way to start: boot.js always gives it the bytes of the module. The ways that
/// take an address or a response, what only older engines than ours need, and the long form of a
/// value that no release shows are left out.
fn starting(script: &str) -> anyhow::Result<String> {
    const OLDER: &str = "if (!('encodeInto' in cachedTextEncoder)) {";
    const START: &str = "async function start({ module_or_path }) {
  const { instance, module } = await WebAssembly.instantiate(module_or_path, __wbg_get_imports());
  return __wbg_finalize_init(instance, module);
}
function debugString(value) {
  return `${value}`;
}
function decodeText(bytes) {
  return cachedTextDecoder.decode(bytes);
}
"; // What is left out there is for pages that decode gigabytes.
    let mut script = script.to_owned();
    for beginning in [
        "async function __wbg_load(",
        "async function __wbg_init(",
        "async function __wbg_init_once(",
        "let __wbg_init_promise;",
        "function initSync(",
        "function debugString(",
        "const MAX_SAFARI_DECODE_BYTES = 2146435072;",
        "let numBytesDecoded = 0;",
        "function decodeText(",
        OLDER,
    ] {
        let begin = script.find(&format!("\n{beginning}"));
        let begin = begin.with_context(|| format!("the page's script has no `{beginning}`"))?;
        let end = if beginning.ends_with(';') { ";\n" } else { "\n}\n" };
        let length = script.get(begin..).and_then(|rest| rest.find(end));
        let length = length.with_context(|| format!("`{beginning}` has no end"))?;
        script
            .replace_range(begin..begin.saturating_add(length).saturating_add(end.len()), "\n");
    }
    let exports = script.find("\nexport ").context("the page's script exports nothing")?;
    script.truncate(exports);
    Ok(format!("{script}\n{START}export default start;\n"))
}

/// Trunk's minifier cannot read `export { name as default }` and would leave the script as it is,
/// twice as long; it can read the same said as `export default name`.
fn rewrite(path: &Path, loader: Option<&str>) -> anyhow::Result<()> {
    const WRITTEN: &str = "export { initSync, __wbg_init as default };";
    const PLAIN: &str = "export { initSync };\nexport default __wbg_init;";
    let mut script = fs::read_to_string(path)?.replace(WRITTEN, PLAIN);
    if let Some(loader) = loader {
        script = parts::put_into(&starting(&script)?, loader)?;
        script = names::shorten(&module_of(path)?, &script)?;
    }
    fs::write(path, script)?;
    Ok(())
}

/// The module that a script belongs to.
fn module_of(script: &Path) -> anyhow::Result<PathBuf> {
    let name = script.file_stem().and_then(|name| name.to_str()).context("a plain name")?;
    Ok(script.with_file_name(format!("{name}_bg.wasm")))
}
