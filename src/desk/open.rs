//! Files from the disk, and drafts. 打开文件。

use std::sync::Arc;

use crate::params::Json;

use super::Book;
use super::book::{Done, FILE, Refused, What, parse};
use super::tree::{field, put, text};

impl Book {
    /// Opens a file from the disk in the place of that of its authority.
    ///
    /// # Errors
    ///
    /// What is no file of figures, the file of another place, and what the loader refuses.
    pub fn open_file(&mut self, content: &str) -> Result<usize, Refused> {
        let (at, code, json) = self.place(content)?;
        let opened = Arc::new(json.clone());
        let (mut next, params) = self.with(at, json)?;
        if let Some(slot) = next.files.get_mut(at) {
            slot.opened = opened;
            slot.is_new = false;
        }
        let (from, basis) = (String::new(), String::new());
        self.keep(at, &next, params, Done { key: code, what: What::Opened, from, basis })?;
        Ok(at)
    }

    /// Goes on with a file that was being changed: what differs from the published one still does.
    ///
    /// # Errors
    ///
    /// As of [`Self::open_file`].
    pub fn take_draft(&mut self, content: &str) -> Result<(), Refused> {
        let (at, code, mut json) = self.place(content)?;
        // The revision is raised when the file is taken home.
        let revision = field(self.opened_json(at)?, "revision").cloned();
        put(&mut json, "revision", revision, &FILE);
        let (from, basis) = (String::new(), String::new());
        self.take(at, json, Done { key: code, what: What::Opened, from, basis })
    }

    /// A file, and where in the chain it belongs.
    fn place(&self, content: &str) -> Result<(usize, String, Json), Refused> {
        let content = content.strip_prefix('\u{feff}').unwrap_or(content);
        if !content.trim_start().starts_with('{') {
            return Err(Refused::NotAFile);
        }
        let json = parse("", content)?;
        let code = text(&json, "authority").to_owned();
        let at = self.files.iter().position(|held| held.code == code);
        match at {
            Some(at) => Ok((at, code, json)),
            None if code.is_empty() => Err(Refused::NotAFile),
            None => {
                let name = field(&json, "name").map_or("", |name| text(name, "zh")).to_owned();
                Err(Refused::Elsewhere(code, name))
            }
        }
    }

    fn opened_json(&self, at: usize) -> Result<&Json, Refused> {
        self.files.get(at).map(|held| &*held.opened).ok_or(Refused::NotThere)
    }
}
