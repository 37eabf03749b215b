//! Changing a value: adding, ending, confirming it, always with its document. 修改数值。

use crate::params::{Fault, Json, Params, ParamsError};

use super::Book;
use super::book::{Done, ENTRY, FILE, Refused, SCHEMES, What};
use super::tree::{field, field_mut, items, of_text, put, text};
use super::values::{place_of, values_of};

/// Whom to ask for a figure that no file lists yet.
const ASK: &str = "county_labour";

/// The fields of a scheme around its check, in the order in which they are written.
const SCHEME: [&str; 7] =
    ["name", "ask", "status", "cite", "checked_on", "checked_by", "claimed_by"];

/// What rests on a document, of a value and of a scheme.
const RESTS: [&str; 14] = [
    "from",
    "seen",
    "lasts",
    "value",
    "cite",
    "claimed_by",
    "until",
    "renewal",
    "ended",
    "conditions",
    "amount",
    "uplifts",
    "papers",
    "apply_at",
];

/// A change of a value: which figure, which of its values, and what it is to be. 一次修改。
#[derive(Clone, Debug)]
pub struct Change<'a> {
    /// The figure.
    pub key: &'a str,
    /// Which of its values; none for a new one.
    pub at: Option<usize>,
    /// The value as the file has it.
    pub entry: Json,
    /// The document that was named for this change, by its key; empty for none.
    pub basis: &'a str,
}

impl Book {
    /// Makes a change.
    ///
    /// # Errors
    ///
    /// What the loader refuses, and a status that is raised without a document named for it.
    pub fn change(&mut self, change: &Change<'_>) -> Result<(), Refused> {
        let (file, json, _) = self.changed(change)?;
        self.rests_on_document(change, file)?;
        let done = Done {
            key: change.key.to_owned(),
            what: if change.at.is_some() { What::Changed } else { What::Added },
            from: text(&change.entry, "from").to_owned(),
            basis: change.basis.to_owned(),
        };
        self.take(file, json, done)
    }

    /// The figures that would come of a change.
    ///
    /// # Errors
    ///
    /// As of [`Self::change`].
    pub fn try_change(&self, change: &Change<'_>) -> Result<Params, Refused> {
        let (file, json, _) = self.changed(change)?;
        let params = self.may(file, json)?;
        self.rests_on_document(change, file)?;
        Ok(params)
    }

    /// Which field of a changed value an error is about: the path within the value, empty for all of it;
    /// none if it is about something else.
    pub fn field_at_fault(&self, change: &Change<'_>, error: &ParamsError) -> Option<String> {
        let (_, _, at) = self.changed(change).ok()?;
        let value = if change.key.starts_with(SCHEMES) {
            change.key.to_owned()
        } else {
            format!("figures.{}.values[{at}]", change.key)
        };
        let own = error.path.strip_prefix(&value)?;
        let path = own.trim_start_matches('.');
        if matches!(error.fault, Fault::RepeatedDay { .. }) {
            return Some("from".to_owned());
        }
        let Fault::MissingField { name } = error.fault else { return Some(path.to_owned()) };
        let between = if path.is_empty() { "" } else { "." };
        Some([path, between, name].concat())
    }

    /// The file that would come of a change, and where the value stands in its figure then.
    fn changed(&self, change: &Change<'_>) -> Result<(usize, Json, usize), Refused> {
        let file = self.file_of(change.key).ok_or(Refused::NotThere)?;
        let mut json = self.json(file)?.clone();
        if let Some(id) = change.key.strip_prefix(SCHEMES) {
            if field(&json, "schemes").is_none() {
                put(&mut json, "schemes", Some(Json::Object(Vec::new())), &FILE);
            }
            let schemes = field_mut(&mut json, "schemes").ok_or(Refused::NotThere)?;
            put(schemes, id, Some(change.entry.clone()), &[]);
            return Ok((file, json, 0));
        }
        let values = values_of(&mut json, change.key, ASK).ok_or(Refused::NotThere)?;
        if let Some(at) = change.at {
            if values.len() <= at {
                return Err(Refused::NotThere);
            }
            drop(values.remove(at));
        }
        let at = place_of(values, &change.entry);
        values.insert(at, change.entry.clone());
        Ok((file, json, at))
    }

    /// Nobody raises a status without naming a document: what is said to rest on one names it, by a title,
    /// each time that it is said of another value.
    fn rests_on_document(&self, change: &Change<'_>, file: usize) -> Result<(), Refused> {
        let entry = &change.entry;
        if strength("secondary") < strongest(entry) {
            return Ok(());
        }
        let before = match self.scheme(change.key) {
            None => change.at.and_then(|at| self.entries(change.key).get(at)),
            scheme => scheme,
        };
        let is_new = |before: &Json| {
            let doubted = |entry: &Json| !text(entry, "first_day").is_empty();
            strongest(entry) < strongest(before)
                || (doubted(before) && !doubted(entry))
                || RESTS.iter().any(|name| field(entry, name) != field(before, name))
        };
        if before.is_some_and(|before| !is_new(before)) {
            return Ok(());
        }
        let cites = field(entry, "cite").map_or(&[][..], items);
        let is_cited = cites.iter().any(|cite| text(cite, "document") == change.basis);
        let document =
            field(self.json(file)?, "documents").and_then(|all| field(all, change.basis));
        let title = document.and_then(|document| field(document, "title"));
        let is_titled = title.is_some_and(|title| !text(title, "zh").trim().is_empty());
        if is_cited && is_titled { Ok(()) } else { Err(Refused::NoDocument) }
    }

    /// Takes a value out.
    ///
    /// # Errors
    ///
    /// What the loader refuses, and a value that is not there.
    pub fn remove(&mut self, key: &str, at: usize) -> Result<(), Refused> {
        let file = self.file_of(key).ok_or(Refused::NotThere)?;
        let mut json = self.json(file)?.clone();
        if let Some(id) = key.strip_prefix(SCHEMES) {
            let from = self.scheme(key).ok_or(Refused::NotThere)?;
            let (from, basis) = (text(from, "from").to_owned(), String::new());
            put(field_mut(&mut json, "schemes").ok_or(Refused::NotThere)?, id, None, &[]);
            return self.take(
                file,
                json,
                Done { key: key.to_owned(), what: What::Removed, from, basis },
            );
        }
        let values = values_of(&mut json, key, ASK).ok_or(Refused::NotThere)?;
        if values.len() <= at {
            return Err(Refused::NotThere);
        }
        let removed = values.remove(at);
        let from = text(&removed, "from").to_owned();
        let done =
            Done { key: key.to_owned(), what: What::Removed, from, basis: String::new() };
        self.take(file, json, done)
    }

    /// Notes that an office looked at a value on a day and found it right; empty where it is not said which.
    ///
    /// # Errors
    ///
    /// What the loader refuses, and a value that is not there.
    pub fn check(
        &mut self,
        key: &str,
        at: usize,
        day: &str,
        office: &str,
    ) -> Result<(), Refused> {
        let file = self.file_of(key).ok_or(Refused::NotThere)?;
        let mut json = self.json(file)?.clone();
        let (entry, order): (_, &[&str]) = match key.strip_prefix(SCHEMES) {
            Some(id) => {
                (field_mut(&mut json, "schemes").and_then(|all| field_mut(all, id)), &SCHEME)
            }
            None => {
                (values_of(&mut json, key, ASK).and_then(|values| values.get_mut(at)), &ENTRY)
            }
        };
        let entry = entry.ok_or(Refused::NotThere)?;
        put(entry, "checked_on", Some(of_text(day)), order);
        put(entry, "checked_by", Some(of_text(office)).filter(|_| !office.is_empty()), order);
        let from = text(entry, "from").to_owned();
        let basis = office.to_owned();
        self.take(file, json, Done { key: key.to_owned(), what: What::Checked, from, basis })
    }

    /// Adds a document to a file, or changes the one of that key.
    ///
    /// # Errors
    ///
    /// What the loader refuses.
    pub fn document(&mut self, file: usize, key: &str, document: Json) -> Result<(), Refused> {
        let mut json = self.json(file)?.clone();
        let documents = field_mut(&mut json, "documents").ok_or(Refused::NotThere)?;
        put(documents, key, Some(document), &[]);
        let (from, basis) = (String::new(), String::new());
        self.take(file, json, Done { key: key.to_owned(), what: What::Document, from, basis })
    }

    /// A key for a new document of a file: a word, the day, and a number where there are several.
    pub fn new_document_key(&self, file: usize, day: &str) -> String {
        let known = self.documents(file);
        let is_free = |key: &String| !known.iter().any(|(known, _)| known == key);
        let plain = ["notice-", day].concat();
        let numbered = (2_u32..).map(|number| format!("{plain}-{number}"));
        core::iter::once(plain.clone()).chain(numbered).find(is_free).unwrap_or(plain)
    }
}

/// The strongest status in a value: its own, or that of a row of its table.
fn strongest(entry: &Json) -> u8 {
    let rows = field(entry, "value").map_or(&[][..], items);
    let all = core::iter::once(entry).chain(rows);
    all.map(|one| strength(text(one, "status"))).min().unwrap_or(u8::MAX)
}

/// How strong a status is: the lower the stronger.
fn strength(status: &str) -> u8 {
    match status {
        "official" => 0,
        "secondary" => 1,
        "unverified" => 2,
        _ => 3,
    }
}

/// The first day of a value as the file has it, so that days, months and years can be put in order; what
/// begins always or on a day that nobody knows stands first.
pub(super) fn written_day(entry: &Json) -> String {
    let from = text(entry, "from");
    let known = match from {
        "always" => "",
        "unknown" => text(entry, "seen"),
        day => day,
    };
    let rest = match known.len() {
        4 => "-01-01",
        7 => "-01",
        _ => "",
    };
    [known, rest].concat()
}
