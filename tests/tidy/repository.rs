//! The files of the repository: what is not built, fetched or hidden.

use std::fs;
use std::path::Path;

/// A file and what stands in it.
#[derive(Debug)]
pub(crate) struct Text {
    /// From the root of the repository, with `/`.
    pub(crate) path: String,
    /// Its text; empty if it holds none.
    pub(crate) text: String,
}

/// Folders that are built or fetched; `.gitignore` names them too.
const NOT_OURS: [&str; 5] = ["target", "dist", ".tools", "node_modules", ".git"];

/// Every file.
pub(crate) fn all_files() -> Vec<Text> {
    let mut files = Vec::new();
    walk(Path::new("."), "", &mut files);
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

/// The Rust files below a folder.
pub(crate) fn sources(folder: &str) -> Vec<Text> {
    let is_rust = |text: &Text| text.path.starts_with(folder) && ends_in(&text.path, "rs");
    all_files().into_iter().filter(is_rust).collect()
}

/// Whether a path has this ending.
pub(crate) fn ends_in(path: &str, ending: &str) -> bool {
    Path::new(path).extension().is_some_and(|found| found == ending)
}

/// One file.
pub(crate) fn read(path: &str) -> String {
    fs::read_to_string(path).unwrap()
}

fn walk(folder: &Path, prefix: &str, files: &mut Vec<Text>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if NOT_OURS.contains(&name.as_str()) {
            continue;
        }
        let inside = format!("{prefix}{name}");
        if path.is_dir() {
            walk(&path, &format!("{inside}/"), files);
        } else {
            // A picture or a font holds no text.
            let text = fs::read(&path).ok().and_then(|bytes| String::from_utf8(bytes).ok());
            files.push(Text { path: inside, text: text.unwrap_or_default() });
        }
    }
}
