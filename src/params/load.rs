//! The strict loader: a file is taken whole or refused by path and reason. 数据文件的读取。

use chrono::NaiveDate;

use crate::law::Status;
use crate::units::WageMonth;

use super::read::{Node, Path};
use super::{
    Authority, Cite, Document, Entry, Fault, FigureRecord, FirstDay, Json, Level, Office,
    Params, ParamsError, REGISTRY, Spec, Value, spec_of,
};

/// The format of the files this build reads.
const FORMAT: u32 = 1;

/// Reads a county's chain of files, given as name and text, the nation first.
///
/// # Errors
///
/// The first fault found: the file, the place in it and what is wrong there.
pub fn load(files: &[(&str, &str)]) -> Result<Params, ParamsError> {
    let mut params = Params {
        chain: Vec::with_capacity(files.len()),
        documents: Vec::new(),
        figures: Vec::with_capacity(REGISTRY.len()),
    };
    for (file, text) in files {
        let json = Json::parse(text).map_err(|(line, column)| ParamsError {
            file: (*file).to_owned(),
            path: String::new(),
            fault: Fault::NotJson { line, column },
        })?;
        let root = Node { file, path: &Path::Root, json: &json };
        let authority = read_authority(root, params.chain.last())?;
        let own = params.documents.len();
        root.must("documents", |node| {
            node.each_field(|key, node| {
                params.documents.push(read_document(key, node)?);
                Ok(())
            })
        })?;
        root.must("figures", |node| {
            node.each_field(|key, node| {
                let spec = spec_at(key, node, authority.level, &params, files)?;
                let documents = Documents { own, all: &params.documents };
                let figure = read_figure(key, node, spec, documents)?;
                params.insert(figure);
                Ok(())
            })
        })?;
        params.chain.push(authority);
    }
    add_unlisted(&mut params);
    Ok(params)
}

/// Figures the rules know but no file of the chain lists are missing on every day.
fn add_unlisted(params: &mut Params) {
    let county = params.chain.last().filter(|last| last.level == Level::County);
    let county = county.map(|authority| authority.code.clone());
    for spec in REGISTRY {
        let key = match (spec.is_pattern(), &county) {
            (false, _) => spec.key.to_owned(),
            (true, Some(code)) => spec.key.replace("<county>", code),
            (true, None) => continue,
        };
        if !key.contains('<') && params.position(&key).is_none() {
            let (ask, entries) = (Office::CountyLabour, Vec::new());
            params.insert(FigureRecord { key, spec, name: None, ask, entries });
        }
    }
}

/// Reads what stands before the documents and figures of a file, and checks that the file belongs
/// below the one before it.
fn read_authority(root: Node<'_>, above: Option<&Authority>) -> Result<Authority, ParamsError> {
    // The format comes first: the fields of another one may be others.
    root.must("format", |node| match node.whole()? {
        FORMAT => Ok(()),
        found => node.fault(Fault::UnknownFormat { found }),
    })?;
    root.only(&[
        "format",
        "authority",
        "parent",
        "name",
        "revision",
        "checked_on",
        "documents",
        "figures",
    ])?;
    let (code, level) = root.must("authority", |node| {
        let code = node.text()?;
        let digits = code.bytes().all(|c| c.is_ascii_digit());
        let level = match code.len() {
            2 if code == "cn" => Level::Nation,
            2 if digits => Level::Province,
            4 if digits => Level::Prefecture,
            6 if digits => Level::County,
            _ => return node.wrong("`cn`, or 2, 4 or 6 digits"),
        };
        let fits = match above {
            None => level == Level::Nation,
            Some(above) => {
                above.level < level
                    && (above.level == Level::Nation || code.starts_with(&above.code))
            }
        };
        if fits { Ok((code.to_owned(), level)) } else { node.fault(Fault::BrokenChain) }
    })?;
    let parent = above.map(|above| above.code.as_str());
    let found = root.may("parent", |node| {
        if parent == Some(node.text()?) { Ok(()) } else { node.fault(Fault::BrokenChain) }
    })?;
    if found.is_some() != parent.is_some() {
        return root.fault(Fault::MissingField { name: "parent" });
    }
    Ok(Authority {
        code,
        level,
        name: root.must("name", |node| node.words())?,
        revision: root.must("revision", |node| node.whole())?,
        checked_on: root.must("checked_on", |node| node.day())?,
    })
}

/// The documents read so far; a file cites its own only, which were read last.
#[derive(Clone, Copy, Debug)]
struct Documents<'a> {
    own: usize,
    all: &'a [Document],
}

impl Documents<'_> {
    fn position(self, key: &str) -> Option<usize> {
        let own = self.all.get(self.own..).unwrap_or_default();
        let at = own.iter().position(|document| document.key == key)?;
        at.checked_add(self.own)
    }
}

fn read_document(key: &str, node: Node<'_>) -> Result<Document, ParamsError> {
    node.only(&["title", "number", "issued_on", "url", "read_in"])?;
    let filled = |node: Node<'_>| node.filled().map(str::to_owned);
    Ok(Document {
        key: key.to_owned(),
        title: node.must("title", |node| node.words())?,
        number: node.may("number", filled)?,
        issued_on: node.may("issued_on", |node| {
            match read_first_day(node)?.answerable_from() {
                Some(_) => filled(node),
                None => node.wrong("a day, a month or a year"),
            }
        })?,
        url: node.may("url", |node| {
            // The page makes a link of it: nothing but an address may become one.
            let url = node.text()?;
            if ["https://", "http://"].iter().any(|scheme| url.starts_with(scheme)) {
                Ok(url.to_owned())
            } else {
                node.wrong("an address such as https://www.gov.cn/")
            }
        })?,
        read_in: node.may("read_in", filled)?,
    })
}

/// What the rules know of a figure; refused if there is none, or if it belongs elsewhere.
fn spec_at(
    key: &str,
    node: Node<'_>,
    level: Level,
    above: &Params,
    files: &[(&str, &str)],
) -> Result<&'static Spec, ParamsError> {
    let Some(spec) = spec_of(key) else { return node.fault(Fault::UnknownFigure) };
    if spec.level == level {
        return Ok(spec);
    }
    // A figure stands in the file of its own level or nowhere.
    let mut owners = above.chain.iter().zip(files);
    let owner = owners.find(|(authority, _)| authority.level == spec.level);
    match owner {
        Some((_, (other, _))) if above.figures.iter().any(|figure| figure.key == key) => {
            node.fault(Fault::FigureInTwoFiles { other: (*other).to_owned() })
        }
        Some(_) | None => node.fault(Fault::WrongAuthority),
    }
}

fn read_figure(
    key: &str,
    node: Node<'_>,
    spec: &'static Spec,
    documents: Documents<'_>,
) -> Result<FigureRecord, ParamsError> {
    node.only(&["name", "ask", "values"])?;
    Ok(FigureRecord {
        key: key.to_owned(),
        spec,
        name: node.may("name", |node| node.words())?,
        ask: node.must("ask", read_office)?,
        entries: node.must("values", |node| read_entries(node, spec, documents))?,
    })
}

fn read_office(node: Node<'_>) -> Result<Office, ParamsError> {
    let name = node.text()?;
    match Office::NAMES.iter().find(|(_, known)| *known == name) {
        Some((office, _)) => Ok(*office),
        None => node.wrong("one of the offices"),
    }
}

fn read_entries(
    node: Node<'_>,
    spec: &'static Spec,
    documents: Documents<'_>,
) -> Result<Vec<Entry>, ParamsError> {
    let mut last: Option<Option<NaiveDate>> = None;
    node.each(|node| {
        let entry = read_entry(node, spec, documents)?;
        // What begins always or on an unknown day stands before everything else, as `None` does.
        let first = entry.from.answerable_from();
        if last == Some(first) {
            let day = first.map_or_else(|| "an unknown day".to_owned(), |day| day.to_string());
            return node.fault(Fault::RepeatedDay { day });
        }
        if last.is_some_and(|before| first < before) {
            return node.fault(Fault::WrongOrder);
        }
        last = Some(first);
        Ok(entry)
    })
}

fn read_entry(
    node: Node<'_>,
    spec: &'static Spec,
    documents: Documents<'_>,
) -> Result<Entry, ParamsError> {
    node.only(&[
        "from",
        "first_day",
        "seen",
        "lasts",
        "value",
        "status",
        "cite",
        "checked_on",
        "note",
    ])?;
    let from = node.must("from", read_first_day)?;
    let seen = node.may("seen", |node| {
        let seen = read_first_day(node)?;
        match (from, seen) {
            (FirstDay::Unknown, FirstDay::Day(_) | FirstDay::Month(_) | FirstDay::Year(_)) => {
                Ok(seen)
            }
            _ => node.wrong("a day, a month or a year, and that beside `from: unknown` only"),
        }
    })?;
    let first_day_unverified = node.may("first_day", |node| match (node.text()?, from) {
        ("unverified", FirstDay::Day(_)) => Ok(()),
        _ => node.wrong("`unverified`, and that beside a whole day only"),
    })?;
    let year_figure =
        node.may("lasts", |node| match (node.text()?, from.answerable_from()) {
            ("year", Some(_)) => Ok(()),
            _ => node.wrong("`year`, and that beside a known year only"),
        })?;
    let value = node.must("value", |node| node.value(spec))?;
    let status = node.must("status", |node| node.status())?;
    let cites = node.may("cite", |node| node.each(|node| read_cite(node, documents)))?;
    let first_day_unverified = first_day_unverified.is_some();
    let year_figure = year_figure.is_some();
    let begun = doubtful_until(seen.unwrap_or(from), first_day_unverified);
    let entry = Entry {
        from: seen.and_then(FirstDay::answerable_from).map_or(from, FirstDay::SeenOn),
        first_day_unverified,
        doubtful_until: begun.filter(|_| !year_figure),
        year_figure,
        value,
        status,
        cites: cites.unwrap_or_default(),
        checked_on: node.may("checked_on", |node| node.day())?,
        note: node.may("note", |node| node.words())?,
    };
    match entry_fault(&entry) {
        Some(fault) => node.fault(fault),
        None => Ok(entry),
    }
}

/// What is wrong between the fields of an entry, each being right in itself.
fn entry_fault(entry: &Entry) -> Option<Fault> {
    let without_value = entry.value == Value::Missing;
    let stronger_row = |rows: &[super::Row]| {
        rows.iter().any(|row| row.status.is_some() && row.status < entry.status)
    };
    let contradicts = match &entry.value {
        Value::Rows(rows) => stronger_row(rows),
        Value::Number(_)
        | Value::YesNo(_)
        | Value::Text(_)
        | Value::Shares { .. }
        | Value::Missing
        | Value::Ended => false,
    };
    if contradicts || without_value != entry.status.is_none() {
        return Some(Fault::StatusContradictsValue);
    }
    if entry.from == FirstDay::Always && !without_value {
        return Some(Fault::AlwaysWithValue);
    }
    let needs_document = matches!(entry.status, Some(Status::Official | Status::Secondary));
    (needs_document && entry.cites.is_empty()).then_some(Fault::StatusWithoutDocument)
}

/// The end of the month or year in which a value begins, where no more is known of its first day.
fn doubtful_until(first: FirstDay, unverified: bool) -> Option<NaiveDate> {
    match first {
        FirstDay::Day(day) if unverified => WageMonth::of(day).map(WageMonth::last_day),
        FirstDay::Month(month) => Some(month.last_day()),
        FirstDay::Year(january) => NaiveDate::from_ymd_opt(january.year(), 12, 31),
        FirstDay::Day(_) | FirstDay::Always | FirstDay::SeenOn(_) | FirstDay::Unknown => None,
    }
}

fn read_first_day(node: Node<'_>) -> Result<FirstDay, ParamsError> {
    let text = node.text()?;
    match text {
        "always" => Ok(FirstDay::Always),
        "unknown" => Ok(FirstDay::Unknown),
        _ => match text.len() {
            4 => match text.parse().ok().and_then(|year| WageMonth::new(year, 1)) {
                Some(january) => Ok(FirstDay::Year(january)),
                None => node.wrong("a year such as 2017"),
            },
            7 => node.month().map(FirstDay::Month),
            _ => node.day().map(FirstDay::Day),
        },
    }
}

fn read_cite(node: Node<'_>, documents: Documents<'_>) -> Result<Cite, ParamsError> {
    node.only(&["document", "article"])?;
    let document = node.must("document", |node| {
        let key = node.text()?;
        match documents.position(key) {
            Some(at) => Ok(at),
            None => node.fault(Fault::UnlistedDocument { document: key.to_owned() }),
        }
    })?;
    Ok(Cite {
        document,
        article: node.may("article", |node| node.filled().map(str::to_owned))?,
    })
}
