//! What `sw.js` keeps of this build: it is told the files, and a name that only this build has.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::{Path, PathBuf};
use std::{fs, io};

use crate::size;

/// The worker that keeps the page for when there is no line.
const WORKER: &str = "sw.js";

/// The parts of the page that are loaded when they are opened, and by those who come back.
const ROOMS: [&str; 4] = ["snippets/", "rooms.css", "registry.txt", "update.js"];

/// What is not asked for by any page: the calendars and schemas for other programs, the compressed forms,
/// the worker itself.
const NOT_KEPT: [&str; 6] = ["calendar/", "schema/", ".br", ".gz", ".d.ts", WORKER];

/// Writes the files of a build into its worker.
pub(crate) fn write(dist: &Path, files: &[PathBuf]) -> Result<(), String> {
    let path = dist.join(WORKER);
    let unreadable = |e: io::Error| format!("{} cannot be read: {e}.", path.display());
    let mut first = size::first_visit(dist)?;
    first
        .extend(size::AFTERWARDS.iter().filter(|one| **one != WORKER).map(ToString::to_string));
    let mut lists = [Vec::new(), Vec::new()];
    let mut name = DefaultHasher::new();
    for file in files {
        let shown =
            file.strip_prefix(dist).unwrap_or(file).to_string_lossy().replace('\\', "/");
        if NOT_KEPT.iter().any(|one| shown.starts_with(one) || shown.ends_with(one)) {
            continue;
        }
        (&shown, fs::read(file).map_err(unreadable)?).hash(&mut name);
        if first.contains(&shown) {
            continue;
        }
        let [rooms, others] = &mut lists;
        if ROOMS.iter().any(|one| shown.starts_with(one)) {
            rooms.push(shown);
        } else {
            others.push(shown);
        }
    }
    // The page itself is asked for by the name of its folder.
    for entry in &mut first {
        if entry == "index.html" {
            entry.clear();
        }
    }
    let [rooms, others] = lists;
    let mut script = fs::read_to_string(&path).map_err(unreadable)?;
    script.hash(&mut name);
    for (line, value) in [
        ("VERSION = \"\"", format!("VERSION = \"{:x}\"", name.finish())),
        ("FIRST = []", format!("FIRST = {}", serde_json::json!(first))),
        ("ROOMS = []", format!("ROOMS = {}", serde_json::json!(rooms))),
        ("LARGE = []", format!("LARGE = {}", serde_json::json!(others))),
    ] {
        if !script.contains(line) {
            return Err(format!("{WORKER} has no `{line}`."));
        }
        script = script.replacen(line, &value, 1);
    }
    fs::write(&path, script).map_err(|e| format!("{} cannot be written: {e}.", path.display()))
}
