//! `cargo xtask size`: what a first visit loads, and how far it is from the budget.

use crate::{compress, page};
use serde_json::json;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// A first visit may not be larger: the build fails.
const BUDGET: usize = 130_000;
/// The French peer's engine and rules, before any user interface.
const PEER: usize = 128_936;
/// What is aimed at.
const AIM: usize = 100_000;

/// Builds and prints the table; with `--json`, prints what is in dist/ for the tests.
pub(crate) fn run(args: &[String]) -> Result<(), String> {
    match args {
        [] => {
            page::run()?;
            println!("{}", report()?);
            Ok(())
        }
        [flag] if flag == "--json" => {
            println!("{}", Visit::measure(&page::dist())?.json());
            Ok(())
        }
        _ => Err("size takes --json or nothing.".to_owned()),
    }
}

/// The table for the release build that is in dist/, or the same as a failure if it is over the budget.
pub(crate) fn report() -> Result<String, String> {
    let visit = Visit::measure(&page::dist())?;
    let table = visit.table();
    let brotli = visit.total().brotli;
    if brotli > BUDGET {
        let over = brotli.saturating_sub(BUDGET);
        return Err(format!(
            "{table}\nA first visit is {over} bytes over its budget of {BUDGET} bytes in brotli."
        ));
    }
    Ok(table)
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
        let index = dist.join("index.html");
        let html = fs::read_to_string(&index).map_err(|e| {
            format!("{} cannot be read ({e}). Run `cargo xtask build` first.", index.display())
        })?;
        let mut paths = vec!["index.html".to_owned()];
        paths.extend(loaded(&html));
        paths.into_iter().map(|path| bytes(dist, path)).collect::<Result<_, _>>().map(Self)
    }

    fn total(&self) -> Bytes {
        self.0.iter().fold(
            Bytes { path: "total".to_owned(), ..Bytes::default() },
            |sum, file| Bytes {
                raw: sum.raw.saturating_add(file.raw),
                gzip: sum.gzip.saturating_add(file.gzip),
                brotli: sum.brotli.saturating_add(file.brotli),
                ..sum
            },
        )
    }

    fn table(&self) -> String {
        let total = self.total();
        let row = |file: &Bytes| {
            format!("{:>10}{:>10}{:>10}  {}", file.raw, file.gzip, file.brotli, file.path)
        };
        let head = format!("{:>10}{:>10}{:>10}  a first visit, bytes", "raw", "gzip", "brotli");
        let marks = [
            ("budget", BUDGET),
            ("the French peer's engine and rules, before any page", PEER),
            ("aim", AIM),
        ];
        let distances = marks.iter().map(|(name, mark)| {
            let (distance, word) = if total.brotli <= *mark {
                (mark.saturating_sub(total.brotli), "below")
            } else {
                (total.brotli.saturating_sub(*mark), "ABOVE")
            };
            format!("{distance:>30}  bytes {word} {mark} ({name})")
        });
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
    use super::loaded;

    #[test]
    fn a_browser_loads_each_file_of_the_site_once() {
        let html = "<link rel=\"icon\" href=\"data:image/svg+xml,<svg>\"><link rel=canonical href=x>\
                    <link href=./a.css integrity=sha rel=stylesheet><script async src='./b.js'></script>\
                    <link as=fetch crossorigin href=\"./c.wasm\" rel=preload><img src=./b.js>\
                    <link rel=preconnect href=https://example.org/><a href=./d>d</a>";
        assert_eq!(loaded(html), ["a.css", "b.js", "c.wasm"]);
    }
}
