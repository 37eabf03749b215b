//! The county's chain of files while they are changed: every state of them loads. 编辑中的数据文件。

use std::sync::Arc;

use crate::params::{Fault, Json, Level, Params, ParamsError, load_whole, spec_of};

use super::tree::{field, items, put, text};
use super::write;

/// The fields of a file and of a figure, in the order in which they are written.
pub(super) const FILE: [&str; 9] = [
    "format",
    "authority",
    "parent",
    "name",
    "revision",
    "checked_on",
    "documents",
    "figures",
    "schemes",
];
pub(super) const ENTRY: [&str; 10] = [
    "from",
    "first_day",
    "seen",
    "lasts",
    "value",
    "status",
    "cite",
    "checked_on",
    "checked_by",
    "note",
];

/// What stands before the short name of a scheme in its key.
pub(super) const SCHEMES: &str = "schemes.";

/// How many changes can be undone.
const KEPT: usize = 100;

/// Why a change is not made. 拒绝原因。
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The loader refuses what would come of it.
    Fault(ParamsError),
    /// No text of figures at all.
    NotAFile,
    /// The file of an authority that is not of this county's chain: its code and its name.
    Elsewhere(String, String),
    /// A status that is raised, or a value under a status that rests on a document, and no document is
    /// named for it. 没有写明依据的文件。
    NoDocument,
    /// There is nothing of that name to change.
    NotThere,
}

/// What was done, for the note of changes. 改动记录。
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    /// The figure or the document.
    pub key: String,
    /// What was done to it.
    pub what: What,
    /// The first day of the value, as the file has it; empty for a document.
    pub from: String,
    /// The document that was named for it, by its key.
    pub basis: String,
}

/// What can be done. 改动种类。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// A value was added. 新增数值。
    Added,
    /// A value was changed. 修改数值。
    Changed,
    /// A value was taken out. 删除数值。
    Removed,
    /// A value was looked at and found right. 核对无误。
    Checked,
    /// A document was added or changed. 登记文件。
    Document,
    /// Another file was opened in the place of one. 打开文件。
    Opened,
}

/// A file, as it was opened and as it is now.
#[derive(Clone, Debug)]
pub(super) struct Held {
    pub(super) code: String,
    pub(super) opened: Arc<Json>,
    pub(super) now: Arc<Json>,
    /// Whether it was never published: it is published even where nothing is entered yet.
    pub(super) is_new: bool,
}

/// A change, to be undone and done again.
#[derive(Clone, Debug)]
struct Step {
    file: usize,
    before: Held,
    after: Held,
    done: Done,
}

/// The files of a chain, the nation's first, and what was changed in them. 数据文件。
#[derive(Clone, Debug)]
pub struct Book {
    pub(super) files: Vec<Held>,
    params: Arc<Params>,
    before: Vec<Step>,
    undone: Vec<Step>,
}

impl Book {
    /// Opens a chain of files, given as code and text.
    ///
    /// # Errors
    ///
    /// The first fault found.
    pub fn open(files: &[(&str, &str)]) -> Result<Self, Refused> {
        let params = load_whole(files).map_err(Refused::Fault)?;
        let mut held = Vec::new();
        for (code, text) in files {
            let json = Arc::new(parse(code, text)?);
            let (code, opened) = ((*code).to_owned(), json.clone());
            held.push(Held { code, opened, now: json, is_new: false });
        }
        Ok(Self::of(held, params))
    }

    pub(super) fn of(files: Vec<Held>, params: Params) -> Self {
        Self { files, params: Arc::new(params), before: Vec::new(), undone: Vec::new() }
    }

    /// The figures as they are now.
    pub fn params(&self) -> &Arc<Params> {
        &self.params
    }

    /// How many files there are.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// The texts of the files as they were opened.
    pub fn opened(&self) -> Vec<(String, String)> {
        self.files.iter().map(|held| (held.code.clone(), write(&held.opened))).collect()
    }

    /// The texts of the files as they are to be published: those that were changed have their revision
    /// raised by one. 待发布的文件。
    pub fn texts(&self) -> Vec<(String, String)> {
        (0..self.len()).filter_map(|at| self.text(at)).collect()
    }

    /// The code and the text of a file to be published.
    pub fn text(&self, at: usize) -> Option<(String, String)> {
        let held = self.files.get(at)?;
        let mut json = Json::clone(&held.now);
        if self.is_changed(at) {
            let revision = match field(&held.opened, "revision") {
                Some(Json::Number(Some(known))) => known.saturating_add(1),
                _ => 1,
            };
            put(&mut json, "revision", Some(Json::Number(Some(revision))), &FILE);
        }
        Some((held.code.clone(), write(&json)))
    }

    /// Whether a file was changed since it was opened.
    pub fn is_changed(&self, at: usize) -> bool {
        self.files.get(at).is_some_and(|held| held.is_new || held.now != held.opened)
    }

    /// Whether it is that of a county that was started here.
    pub fn is_started(&self) -> bool {
        self.files.iter().any(|held| held.is_new)
    }

    /// What was done and stands, the first first.
    pub fn done(&self) -> impl Iterator<Item = &Done> {
        self.before.iter().map(|step| &step.done)
    }

    /// Whether something can be undone, and done again.
    pub fn can(&self) -> (bool, bool) {
        (!self.before.is_empty(), !self.undone.is_empty())
    }

    /// Takes back the last change.
    pub fn undo(&mut self) {
        let Some(step) = self.before.pop() else { return };
        self.put_back(step.file, step.before.clone());
        self.undone.push(step);
    }

    /// Does again what was undone last.
    pub fn redo(&mut self) {
        let Some(step) = self.undone.pop() else { return };
        self.put_back(step.file, step.after.clone());
        self.before.push(step);
    }

    /// Every state was loaded before: it loads again.
    fn put_back(&mut self, file: usize, held: Held) {
        if let Some(slot) = self.files.get_mut(file) {
            *slot = held;
        }
        if let Ok(params) = self.load() {
            self.params = Arc::new(params);
        }
    }

    fn load(&self) -> Result<Params, ParamsError> {
        let texts: Vec<String> = self.files.iter().map(|held| write(&held.now)).collect();
        let chain: Vec<(&str, &str)> = self
            .files
            .iter()
            .zip(&texts)
            .map(|(held, text)| (held.code.as_str(), text.as_str()))
            .collect();
        load_whole(&chain)
    }

    /// The figures that would come of a file, if it may stand.
    pub(super) fn with(&self, at: usize, json: Json) -> Result<(Self, Params), Refused> {
        let mut next = Self { before: Vec::new(), undone: Vec::new(), ..self.clone() };
        let slot = next.files.get_mut(at).ok_or(Refused::NotThere)?;
        slot.now = Arc::new(json);
        let params = next.load().map_err(Refused::Fault)?;
        Ok((next, params))
    }

    /// Puts a file in the place of what stands there, if it may stand.
    pub(super) fn take(&mut self, at: usize, json: Json, done: Done) -> Result<(), Refused> {
        let (next, params) = self.with(at, json)?;
        self.keep(at, &next, params, done)
    }

    pub(super) fn keep(
        &mut self,
        at: usize,
        next: &Self,
        params: Params,
        done: Done,
    ) -> Result<(), Refused> {
        let held = |files: &[Held]| files.get(at).cloned().ok_or(Refused::NotThere);
        let (before, after) = (held(&self.files)?, held(&next.files)?);
        self.files.clone_from(&next.files);
        self.params = Arc::new(params);
        self.before.push(Step { file: at, before, after, done });
        if self.before.len() > KEPT {
            drop(self.before.remove(0));
        }
        self.undone.clear();
        Ok(())
    }

    /// The figures that would come of a file in the place of what stands there.
    pub(super) fn may(&self, at: usize, json: Json) -> Result<Params, Refused> {
        self.with(at, json).map(|(_, params)| params)
    }

    /// A file as it is now.
    pub(super) fn json(&self, at: usize) -> Result<&Json, Refused> {
        self.files.get(at).map(|held| &*held.now).ok_or(Refused::NotThere)
    }

    /// Which file a figure belongs to.
    pub fn file_of(&self, key: &str) -> Option<usize> {
        if let Some(id) = key.strip_prefix(SCHEMES) {
            // A new scheme is the county's own.
            let has = |held: &Held| {
                field(&held.now, "schemes").is_some_and(|all| field(all, id).is_some())
            };
            return self.files.iter().position(has).or(self.len().checked_sub(1));
        }
        let level = spec_of(key)?.level;
        self.params.chain().iter().position(|authority| authority.level == level)
    }

    /// The level of a file.
    pub fn level(&self, at: usize) -> Option<Level> {
        self.params.chain().get(at).map(|authority| authority.level)
    }

    /// A scheme as its file has it, by its key.
    pub fn scheme(&self, key: &str) -> Option<&Json> {
        let held = self.files.get(self.file_of(key)?)?;
        field(field(&held.now, "schemes")?, key.strip_prefix(SCHEMES)?)
    }

    /// A key for a new scheme.
    pub fn new_scheme_key(&self) -> String {
        let keys = (1_u32..).map(|number| format!("{SCHEMES}own_{number}"));
        keys.take(1000).find(|key| self.scheme(key).is_none()).unwrap_or_default()
    }

    /// The values of a figure as its file has them.
    pub fn entries(&self, key: &str) -> &[Json] {
        let figure = self
            .file_of(key)
            .and_then(|at| self.files.get(at))
            .and_then(|held| field(field(&held.now, "figures")?, key));
        figure.and_then(|figure| field(figure, "values")).map_or(&[], items)
    }

    /// The documents of the file of a figure: key and Chinese title.
    pub fn documents(&self, at: usize) -> Vec<(String, String)> {
        let documents = self.files.get(at).and_then(|held| field(&held.now, "documents"));
        let Some(Json::Object(documents)) = documents else { return Vec::new() };
        let title = |document: &Json| {
            let title = field(document, "title").map_or("", |title| text(title, "zh"));
            let number = text(document, "number");
            if number.is_empty() {
                title.to_owned()
            } else {
                [title, "（", number, "）"].concat()
            }
        };
        documents.iter().map(|(key, document)| (key.clone(), title(document))).collect()
    }
}

pub(super) fn parse(file: &str, text: &str) -> Result<Json, Refused> {
    Json::parse(text).map_err(|(line, column)| {
        let fault = Fault::NotJson { line, column };
        Refused::Fault(ParamsError { file: file.to_owned(), path: String::new(), fault })
    })
}
