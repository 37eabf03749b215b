//! `cargo xtask bundle`: the whole page as one file, for a USB stick or a chat.
//!
//! Everything that the page would ask its host for stands in it, packed; a few lines of script give it to the page in the
//! place of the host. The policy allows these very scripts by their digests, and no request to anywhere.

use std::fs;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

use crate::{compress, page, progress};

/// What is written into dist/.
const NAME: &str = "quanyi.html";

/// The script before the page's own.
const SHIM: &str = include_str!("bundle/shim.js");
/// What is there where the page has a host, too.
const PRINT: &str = include_str!("../../print.js");

/// The day that the address asks for.
const AS_OF: &str = include_str!("../../as-of.js");

/// The script after it.
const BOOT: &str = include_str!("bundle/boot.js");

/// The link in the static part, and what stands there in its place: a file alone has no neighbours.
const RATES: &str = "rates.html";

/// Style that only a page without an address needs: its link leads nobody anywhere.
const STYLE: &str = ".clc-share .clc-quiet,.clc-share .clc-quiet+.clc-button{display:none}";

/// Builds the page and writes the file.
pub(crate) fn run() -> Result<(), String> {
    page::run()?;
    write()
}

/// Writes the file from the page in dist/.
pub(crate) fn write() -> Result<(), String> {
    let dist = page::dist();
    let bundle = progress::step("put the page into one file", || bundled(&dist))?;
    let path = dist.join(NAME);
    let length = bundle.len();
    fs::write(&path, bundle)
        .map_err(|e| format!("{} cannot be written: {e}.", path.display()))?;
    progress::say(&format!("dist/{NAME} has {length} bytes."));
    Ok(())
}

fn bundled(dist: &Path) -> Result<String, String> {
    let html = text(dist, "index.html")?;
    let (head, body) = html.split_once("<body>").ok_or("The page has no body.")?;
    let title = between(head, "<title>", "</title>")?;
    let style = [
        &*text(dist, &named(dist, "main-", ".css")?)?,
        &text(dist, "rooms.css")?,
        &text(dist, "desk.css")?,
        STYLE,
    ]
    .concat();
    let module = named(dist, "quanyi-", ".wasm")?;
    let script = script(dist, &module)?;
    let policy = format!(
        "default-src 'none'; script-src {} 'wasm-unsafe-eval'; style-src {}; img-src data:; worker-src blob:; base-uri 'none'; form-action 'none'",
        digest(&script),
        digest(&style),
    );
    let mut out = format!(
        "<!doctype html><html lang=zh-CN><head><meta charset=utf-8><meta http-equiv=Content-Security-Policy content=\"{policy}\">\
         <meta name=viewport content=\"width=device-width,initial-scale=1\"><meta name=referrer content=no-referrer>\
         <title>{title}</title><link rel=icon href=data:,><style>{style}</style><link href=rooms.css><link href=desk.css></head><body>"
    );
    out.push_str(&with_rates(dist, body.split("</body>").next().unwrap_or(body))?);
    for file in packed(dist, &module)? {
        let bytes =
            fs::read(dist.join(&file)).map_err(|e| format!("{file} cannot be read: {e}."))?;
        let packed = STANDARD.encode(compress::gzip(&bytes)?);
        for piece in
            ["<script type=application/gzip data-file=", &file, ">", &packed, "</script>"]
        {
            out.push_str(piece);
        }
    }
    for piece in ["<script type=module>", &script, "</script></body></html>\n"] {
        out.push_str(piece);
    }
    Ok(out)
}

/// The page's script between ours.
fn script(dist: &Path, module: &str) -> Result<String, String> {
    let own = text(dist, &module.replace("_bg.wasm", ".js"))?;
    let own = own.trim_end().trim_end_matches(';');
    let (code, start) = own
        .rsplit_once("export default ")
        .ok_or("The page's script does not say how it is started.")?;
    let script = [
        SHIM,
        "{",
        PRINT,
        "}if(/[?&]as-of=/.test(location.search)){",
        AS_OF,
        "}",
        code,
        ";const quanyiStart=",
        start,
        ";\n",
        &BOOT.replace("MODULE", module),
    ]
    .concat();
    if script.contains("</script") || script.contains("export ") {
        return Err("The page's script cannot stand inside HTML.".to_owned());
    }
    Ok(script)
}

/// The body with the earlier standards in the place of the link to them.
fn with_rates(dist: &Path, body: &str) -> Result<String, String> {
    let rates = text(dist, RATES)?;
    let table = between(&rates, "</h1>", "<p><a href")?;
    let link = format!("<p><a href={RATES}>");
    let (before, after) =
        body.split_once(&link).ok_or("The page does not link the standards.")?;
    let (name, after) =
        after.split_once("</a></p>").ok_or("The link to the standards has no end.")?;
    Ok(format!("{before}<details><summary>{name}</summary>{table}</details>{after}"))
}

/// The files that the page asks for.
fn packed(dist: &Path, module: &str) -> Result<Vec<String>, String> {
    let mut files = vec![module.to_owned()];
    for name in ["en.txt", "registry.txt", "roster-worker.js"] {
        files.push(name.to_owned());
    }
    for program in ["roster", "engine"] {
        files.extend([format!("{program}.js"), format!("{program}_bg.wasm")]);
    }
    for (folder, ending) in [("snippets", "wasm"), ("params", "json")] {
        for name in names(&dist.join(folder))? {
            if Path::new(&name).extension() == Some(ending.as_ref()) {
                files.push(format!("{folder}/{name}"));
            }
        }
    }
    Ok(files)
}

fn digest(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text.as_bytes())))
}

fn text(dist: &Path, name: &str) -> Result<String, String> {
    fs::read_to_string(dist.join(name)).map_err(|e| format!("{name} cannot be read: {e}."))
}

fn names(folder: &Path) -> Result<Vec<String>, String> {
    let unreadable = |e: std::io::Error| format!("{} cannot be read: {e}.", folder.display());
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        names.push(entry.map_err(unreadable)?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}

/// The one file of the page whose name begins and ends so.
fn named(dist: &Path, beginning: &str, ending: &str) -> Result<String, String> {
    let fits = |name: &String| name.starts_with(beginning) && name.ends_with(ending);
    let found = names(dist)?.into_iter().find(fits);
    found.ok_or_else(|| format!("dist/ has no {beginning}…{ending}."))
}

fn between<'a>(text: &'a str, begin: &str, end: &str) -> Result<&'a str, String> {
    let found = text.split_once(begin).and_then(|(_, rest)| rest.split_once(end));
    found.map(|(inside, _)| inside).ok_or_else(|| format!("The page has no {begin}…{end}."))
}
