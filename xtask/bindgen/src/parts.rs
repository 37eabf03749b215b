//! Splits the page: what only a door leads to (`xtask/door`) goes into files of its own.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Error, ensure};
use sha2::{Digest as _, Sha256};
use wasm_split_cli_support::{Options, transform};

/// Where a module that is to be split imports the loaders of its parts from.
const PLACEHOLDER: &[u8] = b"__wasm_split_placeholder__";

/// Where it imports them from when it is split: a name that only this program reads.
const LINK: &str = "./parts.js";

/// Trunk copies this folder into the site as it is.
const FOLDER: &str = "snippets";

/// A shared part that is smaller than this is not worth a request: it goes into the file of each part
/// that needs it.
const WORTH_A_FILE: usize = 4000;

/// Those of `index.html`.
const PASSES: [&str; 14] = [
    "-Oz",
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
    "--dealign",
    "--skip-pass=memory-packing",
    "--skip-pass=local-cse",
    "--skip-pass=merge-similar-functions",
    "--low-memory-unused",
    "--converge",
    "--strip-producers",
    "--strip-target-features",
    "--strip-debug",
];

/// Loads parts, each once. `Promise.all` stands here once: Trunk's minifier would take it off its object
/// where it stands twice. It stands within the page's own script, so that the two cannot come from
/// different builds. A part is fetched whole, for engines whose streaming compile fails, and run only if it is what its name says
/// (browsers tell digests to pages with TLS alone; without it whoever could change a part could change the page). What is in a file
/// stands in its first line, which no visit pays for that does not open it.
const LOADER: &str = r"
const parts_here = {};
const parts_all = (list) => Promise.all(list);
function parts_once(key, load) {
    if (!parts_here[key]) {
        parts_here[key] = load();
        parts_here[key].catch(() => { delete parts_here[key]; });
    }
    return parts_here[key];
}
async function parts_fetch(name) {
    const response = await fetch(new URL(`./snippets/${name}.wasm`, import.meta.url));
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    const bytes = await response.arrayBuffer();
    const digest = await crypto.subtle?.digest('SHA-256', bytes);
    if (digest && !name.endsWith([0, 4].map((at) => new DataView(digest).getUint32(at).toString(36)).join(''))) throw new Error(name);
    let end = new Uint8Array(bytes).indexOf(10) + 1;
    const pieces = JSON.parse(new TextDecoder().decode(bytes.slice(0, end)));
    await parts_all(pieces.map(([piece, length]) => {
        const start = end;
        end += length;
        return parts_once(piece, () => WebAssembly.instantiate(bytes.slice(start, start + length), { __wasm_split: wasm }));
    }));
}
function parts_load(files) {
    return async (arrived, waiting) => {
        let here = true;
        try {
            await parts_all(files.map((name) => parts_once(name, () => parts_fetch(name))));
        } catch (error) {
            console.error(error);
            here = false;
        }
        wasm.__indirect_function_table.get(arrived)(waiting, here);
    };
}
";

/// What the module imports: a loader to each door, from lines with a door and its files.
const NAMING: &str = r"    const [door, ...files] = line.split(' ');
    parts['__wasm_split_load_' + door] = parts_load(files);
}
";

/// Whether a module is to be split.
pub(crate) fn asked_for(wasm: &[u8]) -> bool {
    wasm.windows(PLACEHOLDER.len()).any(|window| window == PLACEHOLDER)
}

/// Puts the main part of a module at `main` and the others into the output folder; gives the script
/// that loads them.
pub(crate) fn split(wasm: &[u8], main: &Path, out: &Path) -> anyhow::Result<String> {
    let beside = main.parent().context("a file stands in a folder")?;
    let site = out.join(FOLDER);
    for folder in [beside, &site] {
        if folder.exists() {
            fs::remove_dir_all(folder)?;
        }
        fs::create_dir_all(folder)?;
    }
    let mut options = Options::new(wasm);
    options.output_dir = beside;
    options.main_out_path = main;
    options.link_name = LINK;
    let split = transform(options).map_err(|error| Error::msg(format!("{error:?}")))?;
    let mut pieces = BTreeMap::new();
    for path in &split.split_modules {
        let name = path.file_stem().and_then(|name| name.to_str()).context("a plain name")?;
        pieces.insert(name.to_owned(), optimised(path)?);
    }
    let mut script = LOADER.to_owned();
    let mut lines = Vec::new();
    let doors: BTreeMap<_, _> = split.prefetch_map.into_iter().collect();
    for (door, needed) in doors {
        let mut files = Vec::new();
        let mut together = Vec::new();
        for name in needed {
            let bytes = pieces.get(&name).context("a part that is needed is there")?;
            let is_shared = name != format!("split_{door}");
            if is_shared && WORTH_A_FILE <= bytes.len() {
                files.push(file(&site, &name, &[(name.clone(), bytes)], wasm)?);
            } else {
                together.push((name, bytes));
            }
        }
        files.push(file(&site, &door, &together, wasm)?);
        lines.push(format!("{door} {}", files.join(" ")));
    }
    let lines = lines.join("\\n");
    writeln!(script, "const parts = {{}};")?;
    writeln!(script, "for (const line of \"{lines}\".split(\"\\n\")) {{")?;
    script.push_str(NAMING);
    Ok(script)
}

/// Writes parts into a file, one after the other; gives its name in the script, which ends with the beginning of its digest.
/// The digest of the whole module stands at its end, so that no other build gives its name to a file: a part fits its
/// own main part only.
fn file(
    site: &Path,
    name: &str,
    pieces: &[(String, &Vec<u8>)],
    whole: &[u8],
) -> anyhow::Result<String> {
    let entries = pieces.iter().map(|(piece, part)| format!("[\"{piece}\",{}]", part.len()));
    let mut file = format!("[{}]\n", entries.collect::<Vec<_>>().join(",")).into_bytes();
    for (_, part) in pieces {
        file.extend_from_slice(part);
    }
    file.extend_from_slice(&Sha256::digest(whole));
    let name = format!("{}-{}", name.replace('_', "-"), mark(&Sha256::digest(&file)));
    fs::write(site.join(&name).with_extension("wasm"), file)?;
    Ok(name)
}

/// The first eight bytes of a digest, as the loader writes them: two whole numbers to the base of 36.
fn mark(digest: &[u8]) -> String {
    let (numbers, _) = digest.as_chunks::<4>();
    numbers.iter().take(2).map(|bytes| base_36(u32::from_be_bytes(*bytes))).collect()
}

fn base_36(mut number: u32) -> String {
    let mut digits = Vec::new();
    loop {
        digits.extend(char::from_digit(number % 36, 36));
        number /= 36;
        if number == 0 {
            return digits.iter().rev().collect();
        }
    }
}

fn optimised(part: &Path) -> anyhow::Result<Vec<u8>> {
    let status = Command::new("wasm-opt")
        .args(PASSES)
        .arg("-o")
        .args([part, part])
        .status()
        .context("wasm-opt cannot be started")?;
    ensure!(status.success(), "wasm-opt failed on {}", part.display());
    Ok(fs::read(part)?)
}

/// Puts the script that loads the parts in the place of what the page's script would import.
pub(crate) fn put_into(page: &str, script: &str) -> anyhow::Result<String> {
    let mut text = String::new();
    let mut is_named = false;
    for line in page.lines() {
        let is_import = line.starts_with("import ") && line.contains(LINK);
        let is_given = line.trim_start().starts_with(&format!("\"{LINK}\":"));
        if is_given && !is_named {
            is_named = true;
            writeln!(text, "\"{LINK}\": parts,")?;
        } else if !is_import && !is_given {
            text.push_str(line);
            text.push('\n');
        }
    }
    ensure!(is_named, "the page's script does not name its parts");
    let end = text.find("\nexport ").context("the page's script exports what starts it")?;
    text.insert_str(end, script);
    Ok(text)
}
