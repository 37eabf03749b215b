//! `cargo xtask build` and `size`: what a first visit loads, and what each calculator loads that is opened directly;
//! how far these are from their budgets.

use crate::{compress, page};
use serde_json::json;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// A first visit may not be larger: the build fails.
const BUDGET: usize = 130_000;
/// Nor may all that a visit loads that opens another calculator directly: what the largest of them
/// needs today, so that none grows unseen.
const ROOM_BUDGET: usize = 190_000;
/// What clerks open at a computer of their office, and no reader on a phone; and all that a visit may load that
/// opens it directly.
const CLERKS: &str = "desk";
const CLERKS_BUDGET: usize = 212_000;
/// The loader of embeds, in gzip: what the guide for web editors promises, and just fits.
const LOADER_BUDGET: usize = 2048;
const LOADER: &str = "embed/v1.js";
/// What is aimed at there.
const ROOM_AIM: usize = 160_000;
/// The French peer's engine and rules, before any user interface.
const PEER: usize = 128_936;
/// What is aimed at.
const AIM: usize = 100_000;

/// Prints the table for the release build that is in dist/, or the same as JSON.
pub(crate) fn run(args: &[String]) -> Result<(), String> {
    let said = match args {
        [] => report()?,
        [flag] if flag == "--json" => json()?,
        _ => return Err("size takes --json or nothing.".to_owned()),
    };
    crate::progress::print(&said);
    Ok(())
}

/// What is in dist/, for the tests.
pub(crate) fn json() -> Result<String, String> {
    Ok(Visit::measure(&page::dist())?.json().to_string())
}

/// The table for the release build that is in dist/, or the same as a failure if it is over the budget.
pub(crate) fn report() -> Result<String, String> {
    let visit = Visit::measure(&page::dist())?;
    let mut table = visit.table();
    let mut over = Vec::new();
    let mut hold = |what: &str, packed: usize, budget: usize, packing: &str| {
        if budget < packed {
            let bytes = packed.saturating_sub(budget);
            over.push(format!(
                "{what} is {bytes} bytes over its budget of {budget} bytes in {packing}."
            ));
        }
    };
    hold("A first visit", visit.total().brotli, BUDGET, "brotli");
    let loader = bytes(&page::dist(), LOADER.to_owned())?;
    hold("The loader of embeds", loader.gzip, LOADER_BUDGET, "gzip");
    let afterwards = AFTERWARDS.iter().map(|path| bytes(&page::dist(), (*path).to_owned()));
    let afterwards = sum(&afterwards.collect::<Result<Vec<_>, _>>()?);
    let afterwards =
        Bytes { path: AFTERWARDS.join(", ") + ", once it has answered", ..afterwards };
    let loader = Bytes { path: format!("{LOADER}, in the pages of others"), ..loader };
    table = [table, row(&afterwards), row(&loader)].join("\n");
    for room in rooms(&page::dist(), &visit)? {
        table = [table, room.table()].join("\n\n");
        let what = format!("A visit that opens {} directly", room.name);
        hold(&what, room.total().brotli, room.budget(), "brotli");
    }
    if over.is_empty() { Ok(table) } else { Err(format!("{table}\n{}", over.join("\n"))) }
}

/// What a visit loads that opens a calculator directly.
struct Room {
    name: String,
    first: Bytes,
    parts: Vec<Bytes>,
}

impl Room {
    fn total(&self) -> Bytes {
        sum(std::iter::once(&self.first).chain(&self.parts))
    }

    fn budget(&self) -> usize {
        if self.name == CLERKS { CLERKS_BUDGET } else { ROOM_BUDGET }
    }

    fn table(&self) -> String {
        let head = format!(
            "{:>10}{:>10}{:>10}  opening {} directly, bytes",
            "raw", "gzip", "brotli", self.name
        );
        let total = self.total();
        let rows = std::iter::once(&self.first).chain(&self.parts).chain([&total]).map(row);
        let distance = [("budget", self.budget()), ("aim", ROOM_AIM)]
            .map(|(name, limit)| distance(total.brotli, name, limit))
            .join("\n");
        let lines: Vec<String> = std::iter::once(head).chain(rows).chain([distance]).collect();
        lines.join("\n")
    }
}

/// The calculators that are loaded when they are opened, with their files, as the page's script lists
/// them.
fn rooms(dist: &Path, visit: &Visit) -> Result<Vec<Room>, String> {
    let script = visit.0.iter().find(|file| {
        let path = Path::new(&file.path);
        file.path.starts_with("quanyi-") && path.extension() == Some("js".as_ref())
    });
    let script = &script.ok_or("The page has no script.")?.path;
    let script = fs::read_to_string(dist.join(script))
        .map_err(|e| format!("{script} cannot be read: {e}."))?;
    let mut parts: Vec<String> = Vec::new();
    for entry in fs::read_dir(dist.join(PARTS)).into_iter().flatten() {
        let name = entry.map_err(|e| format!("{PARTS} cannot be read: {e}."))?.file_name();
        let name = name.to_string_lossy().into_owned();
        if Path::new(&name).extension() == Some("wasm".as_ref()) {
            parts.push(format!("{PARTS}/{name}"));
        }
    }
    parts.sort();
    let first = Bytes { path: "a first visit".to_owned(), ..visit.total() };
    files_of_rooms(&script, &parts)
        .into_iter()
        .map(|(name, mut files)| {
            // Not every room draws what this is for; it is counted for all of them.
            files.push(STYLE.to_owned());
            let parts = files.into_iter().map(|path| bytes(dist, path));
            Ok(Room { name, first: first.clone(), parts: parts.collect::<Result<_, _>>()? })
        })
        .collect()
}

/// The style that rooms bring.
const STYLE: &str = "rooms.css";

/// The folder of the parts.
const PARTS: &str = "snippets";

/// The names of the calculators and the files of each: lines of the script with a name and its files.
fn files_of_rooms(script: &str, parts: &[String]) -> Vec<(String, Vec<String>)> {
    let script = script.replace("\\\\n", "\n").replace("\\n", "\n");
    let is_between = |c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | ' '));
    let mut rooms = Vec::new();
    for line in script.split(is_between) {
        let mut words = line.split(' ');
        let name = words.next().unwrap_or_default().replace('_', "-");
        let files: Vec<String> = words.map(|file| format!("{PARTS}/{file}.wasm")).collect();
        if !files.is_empty() && files.iter().all(|file| parts.contains(file)) {
            rooms.push((name, files));
        }
    }
    rooms
}

#[derive(Clone, Debug, Default)]
struct Bytes {
    path: String,
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// Everything that a browser fetches to show the page for the first time.
#[derive(Debug)]
struct Visit(Vec<Bytes>);

impl Visit {
    fn measure(dist: &Path) -> Result<Self, String> {
        let paths = first_visit(dist)?.into_iter();
        paths.map(|path| bytes(dist, path)).collect::<Result<_, _>>().map(Self)
    }

    fn total(&self) -> Bytes {
        sum(&self.0)
    }

    fn table(&self) -> String {
        let total = self.total();
        let head = format!("{:>10}{:>10}{:>10}  a first visit, bytes", "raw", "gzip", "brotli");
        let marks = [
            ("budget", BUDGET),
            ("the French peer's engine and rules, before any page", PEER),
            ("aim", AIM),
        ];
        let distances = marks.iter().map(|(name, mark)| distance(total.brotli, name, *mark));
        std::iter::once(head)
            .chain(self.0.iter().map(row))
            .chain(std::iter::once(row(&total)))
            .chain(distances)
            .collect::<Vec<_>>()
            .join("\n")
    }

    fn json(&self) -> serde_json::Value {
        let entry = |file: &Bytes| json!({"path": file.path, "raw": file.raw, "gzip": file.gzip, "brotli": file.brotli});
        json!({
            "files": self.0.iter().map(entry).collect::<Vec<_>>(),
            "total": entry(&self.total()),
            "budget": BUDGET,
            "peer": PEER,
            "aim": AIM,
        })
    }
}

/// The files of a first visit: the page and what it links.
pub(crate) fn first_visit(dist: &Path) -> Result<Vec<String>, String> {
    let index = dist.join("index.html");
    let html = fs::read_to_string(&index).map_err(|e| {
        format!("{} cannot be read ({e}). Run `cargo xtask build` first.", index.display())
    })?;
    let mut paths = vec!["index.html".to_owned()];
    paths.extend(loaded(&html));
    Ok(paths)
}

/// What the page asks for once it has answered, so that it is there without a line: no answer waits for it, and it
/// is told beside the first visit.
pub(crate) const AFTERWARDS: [&str; 3] = ["offline.js", "print.js", "sw.js"];

fn sum<'a>(files: impl IntoIterator<Item = &'a Bytes>) -> Bytes {
    files.into_iter().fold(
        Bytes { path: "total".to_owned(), ..Bytes::default() },
        |sum, file| Bytes {
            raw: sum.raw.saturating_add(file.raw),
            gzip: sum.gzip.saturating_add(file.gzip),
            brotli: sum.brotli.saturating_add(file.brotli),
            ..sum
        },
    )
}

fn row(file: &Bytes) -> String {
    format!("{:>10}{:>10}{:>10}  {}", file.raw, file.gzip, file.brotli, file.path)
}

fn distance(brotli: usize, name: &str, mark: usize) -> String {
    let (distance, word) = if brotli <= mark {
        (mark.saturating_sub(brotli), "below")
    } else {
        (brotli.saturating_sub(mark), "ABOVE")
    };
    format!("{distance:>30}  bytes {word} {mark} ({name})")
}

fn bytes(dist: &Path, path: String) -> Result<Bytes, String> {
    let file = dist.join(&path);
    let raw = fs::read(&file).map_err(|e| {
        format!("{}, which the page loads, cannot be read: {e}.", file.display())
    })?;
    let gzip = compress::gzip(&raw)?.len();
    let brotli = compress::brotli(&raw)?.len();
    Ok(Bytes { path, raw: raw.len(), gzip, brotli })
}

/// The links that a browser follows by itself.
const FOLLOWED: [&str; 5] = ["stylesheet", "preload", "modulepreload", "icon", "manifest"];

/// The files of this site that the HTML makes a browser load, each once, in order.
fn loaded(html: &str) -> Vec<String> {
    let mut seen = BTreeSet::new();
    html.split('<')
        .filter_map(|tag| {
            let (name, attributes) = tag.split_once(|c: char| c.is_ascii_whitespace())?;
            let url = match name {
                "script" | "img" | "iframe" => attribute(attributes, "src"),
                "link" => attribute(attributes, "rel")
                    .filter(|rel| rel.split_ascii_whitespace().any(|r| FOLLOWED.contains(&r)))
                    .and_then(|_| attribute(attributes, "href")),
                _ => None,
            }?;
            let path = url.strip_prefix("./").unwrap_or(url);
            let ours = !path.contains(':') && !path.is_empty();
            (ours && seen.insert(path.to_owned())).then(|| path.to_owned())
        })
        .collect()
}

/// The value of an attribute, quoted or not (the minifier drops quotes where it can).
fn attribute<'a>(mut rest: &'a str, wanted: &str) -> Option<&'a str> {
    loop {
        rest = rest.trim_start();
        let end = rest.find(|c: char| c == '=' || c == '>' || c.is_ascii_whitespace())?;
        let (name, after) = rest.split_at_checked(end)?;
        let Some(value) = after.strip_prefix('=') else {
            if after.starts_with('>') {
                return None;
            }
            rest = after;
            continue;
        };
        let quote = value.chars().next().filter(|c| ['"', '\''].contains(c));
        let (value, after) = if let Some(quote) = quote {
            value.strip_prefix(quote)?.split_once(quote)?
        } else {
            let end = value.find(|c: char| c == '>' || c.is_ascii_whitespace())?;
            value.split_at_checked(end)?
        };
        if name == wanted {
            return Some(value);
        }
        rest = after;
    }
}

#[cfg(test)]
mod tests {
    use super::{files_of_rooms, loaded};

    #[test]
    fn the_files_of_a_room_are_those_on_its_line() {
        let script =
            "const M={};for(const a of `one_two b-1 a-1\\nc c-1`.split(`\\n`)){}let d=`e f`";
        let parts = ["a-1", "b-1", "c-1"].map(|name| format!("snippets/{name}.wasm"));
        let rooms = files_of_rooms(script, &parts);
        assert_eq!(rooms.len(), 2);
        assert_eq!(rooms[0], ("one-two".to_owned(), vec![parts[1].clone(), parts[0].clone()]));
        assert_eq!(rooms[1], ("c".to_owned(), vec![parts[2].clone()]));
    }

    #[test]
    fn a_browser_loads_each_file_of_the_site_once() {
        let html = "<link rel=\"icon\" href=\"data:image/svg+xml,<svg>\"><link rel=canonical href=x>\
                    <link href=./a.css integrity=sha rel=stylesheet><script async src='./b.js'></script>\
                    <link as=fetch crossorigin href=\"./c.wasm\" rel=preload><img src=./b.js>\
                    <link rel=preconnect href=https://example.org/><a href=./d>d</a>";
        assert_eq!(loaded(html), ["a.css", "b.js", "c.wasm"]);
    }
}
