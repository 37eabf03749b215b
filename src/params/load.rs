//! The strict loader: a file is taken whole or refused by path and reason. 数据文件的读取。

use chrono::NaiveDate;

use crate::law::Status;
use crate::units::{WageMonth, number};

use super::built_in::{Brought, FIRST, tally_of};
use super::read::{Node, Read};
use super::{
    Authority, Cite, Document, Entry, Fault, FigureRecord, FirstDay, Json, Level, Office,
    Params, ParamsError, Spec, Tally, Value, registry, spec_of,
};

/// The format of the files this build reads.
const FORMAT: u32 = 1;

/// Reads a county's chain of files, given as name and text, the nation first.
///
/// # Errors
///
/// The first fault found: the file, the place in it and what is wrong there.
pub fn load(files: &[(&str, &str)]) -> Result<Params, ParamsError> {
    load_with(files, &[])
}

/// Reads a chain of files in which the compact files of a first visit are completed by what
/// calculators brought.
///
/// # Errors
///
/// As of [`load`].
pub fn load_with(files: &[(&str, &str)], brought: &[&Brought]) -> Result<Params, ParamsError> {
    read_chain(files, brought).map_err(|refusal| *refusal.0)
}

fn read_chain(files: &[(&str, &str)], brought: &[&Brought]) -> Read<Params> {
    let mut params = Params {
        chain: Vec::new(),
        documents: Vec::new(),
        figures: Vec::new(),
        schemes: Vec::new(),
        tally: Tally::default(),
    };
    let mut tallied = Vec::new();
    let read_schemes = scheme_reader(brought);
    for (at, (file, text)) in files.iter().enumerate() {
        let json = parse(file, text)?;
        let root = Node::root(file, &json);
        let authority = read_authority(&root, params.chain.last())?;
        let level = authority.level;
        params.chain.push(authority);
        read_part(&mut params, &root, level, files, (false, read_schemes))?;
        // A file of the county's own has all its figures.
        let more = brought.iter().filter_map(|brought| brought.files.get(at));
        for part in more.filter(|_| FIRST.iter().any(|(_, first)| first == text)) {
            let json = parse(file, part)?;
            let root = Node::root(file, &json);
            read_part(&mut params, &root, level, files, (true, read_schemes))?;
        }
        if let Some(tally) = tally_of(text) {
            params.tally.add(tally);
            tallied.push(level);
        }
    }
    add_unlisted(&mut params);
    // What a reader can bring for a scheme is no figure of the files.
    let of_files =
        |figure: &&FigureRecord| figure.spec.key.split('.').all(|part| part != "<scheme>");
    for figure in params.figures.iter().filter(of_files) {
        if !tallied.contains(&figure.spec.level) {
            params.tally.add(Tally::one(figure.entries.last().and_then(|last| last.status)));
        }
    }
    Ok(params)
}

fn parse(file: &str, text: &str) -> Read<Json> {
    Json::parse(text).map_err(|(line, column)| {
        Node::root(file, &Json::Null).fault(Fault::NotJson { line, column })
    })
}

/// How schemes are read. The page has it with the calculator that needs it; the others pass them over.
pub(super) type ReadSchemes = fn(&mut Params, &Node<'_>, usize) -> Read<()>;

/// How schemes are read here.
#[cfg(not(quanyi_page))]
fn scheme_reader(_: &[&Brought]) -> ReadSchemes {
    super::schemes::read
}

/// How schemes are read here: as a calculator brought it, or not at all.
#[cfg(quanyi_page)]
fn scheme_reader(brought: &[&Brought]) -> ReadSchemes {
    brought.iter().find_map(|brought| brought.schemes).unwrap_or(|_, _, _| Ok(()))
}

/// Reads the documents, figures and schemes of a file, or of a part of it.
fn read_part(
    params: &mut Params,
    root: &Node<'_>,
    level: Level,
    files: &[(&str, &str)],
    (is_part, read_schemes): (bool, ReadSchemes),
) -> Read<()> {
    let own = params.documents.len();
    read_figures(params, root, level, files, is_part)?;
    read_schemes(params, root, own)
}

/// Reads the documents and figures of a file, or of a part of it: two parts may have the same.
fn read_figures(
    params: &mut Params,
    root: &Node<'_>,
    level: Level,
    files: &[(&str, &str)],
    is_part: bool,
) -> Read<()> {
    let own = params.documents.len();
    for (key, node) in root.must("documents")?.fields()? {
        params.documents.push(read_document(key, &node)?);
    }
    for (key, node) in root.must("figures")?.fields()? {
        if is_part && params.position(key).is_some() {
            continue;
        }
        let spec = spec_at(key, &node, level, params, files)?;
        let documents = Documents { own, all: &params.documents };
        let figure = read_figure(key, &node, spec, documents)?;
        params.insert(figure);
    }
    Ok(())
}

/// Figures the rules know but no file of the chain lists are missing on every day.
fn add_unlisted(params: &mut Params) {
    let county = params.chain.last().filter(|last| last.level == Level::County);
    let county = county.map(|authority| authority.code.clone());
    for spec in registry() {
        let key = match (spec.key.strip_suffix("<county>"), &county) {
            (None, _) => spec.key.to_owned(),
            (Some(key), Some(code)) => [key, code].concat(),
            (Some(_), None) => continue,
        };
        if !key.contains('<') && params.position(&key).is_none() {
            let (ask, entries) = (Office::CountyLabour, Vec::new());
            params.insert(FigureRecord { key, spec, name: None, ask, entries });
        }
    }
}

/// Reads what stands before the documents and figures of a file, and checks that the file belongs
/// below the one before it.
fn read_authority(root: &Node<'_>, above: Option<&Authority>) -> Read<Authority> {
    // The format comes first: the fields of another one may be others.
    let format = root.must("format")?;
    match format.whole()? {
        FORMAT => {}
        found => return Err(format.fault(Fault::UnknownFormat { found })),
    }
    root.only("format authority parent name revision checked_on documents figures schemes")?;
    let authority = root.must("authority")?;
    let code = authority.text()?;
    let digits = code.bytes().all(|c| c.is_ascii_digit());
    let level = match code.len() {
        2 if code == "cn" => Level::Nation,
        2 if digits => Level::Province,
        4 if digits => Level::Prefecture,
        6 if digits => Level::County,
        _ => return Err(authority.wrong("`cn`, or 2, 4 or 6 digits")),
    };
    let fits = match above {
        None => level == Level::Nation,
        Some(above) => {
            above.level < level
                && (above.level == Level::Nation || code.starts_with(&above.code))
        }
    };
    if !fits {
        return Err(authority.fault(Fault::BrokenChain));
    }
    match (root.may("parent"), above) {
        (None, None) => {}
        (Some(node), above) => {
            let parent = node.text()?;
            if above.is_none_or(|above| above.code != parent) {
                return Err(node.fault(Fault::BrokenChain));
            }
        }
        (None, Some(_)) => return Err(root.fault(Fault::MissingField { name: "parent" })),
    }
    Ok(Authority {
        code: code.to_owned(),
        level,
        name: root.must("name")?.words()?,
        revision: root.must("revision")?.whole()?,
        checked_on: root.must("checked_on")?.day()?,
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

fn read_document(key: &str, node: &Node<'_>) -> Read<Document> {
    node.only("title number issued_on url read_in")?;
    let title = node.must("title")?.words()?;
    let number = node.may_text("number")?;
    if let Some(issued) = node.may("issued_on")
        && read_first_day(&issued)?.answerable_from().is_none()
    {
        return Err(issued.wrong("a day, a month or a year"));
    }
    let issued_on = node.may_text("issued_on")?;
    if let Some(url) = node.may("url") {
        // The page makes a link of it: nothing but an address may become one.
        let address = url.text()?;
        if !address.starts_with("https://") && !address.starts_with("http://") {
            return Err(url.wrong("an address such as https://www.gov.cn/"));
        }
    }
    let url = node.may_text("url")?;
    let read_in = node.may_text("read_in")?;
    Ok(Document { key: key.to_owned(), title, number, issued_on, url, read_in })
}

/// What the rules know of a figure; refused if there is none, or if it belongs elsewhere.
fn spec_at(
    key: &str,
    node: &Node<'_>,
    level: Level,
    above: &Params,
    files: &[(&str, &str)],
) -> Read<Spec> {
    let Some(spec) = spec_of(key) else { return Err(node.fault(Fault::UnknownFigure)) };
    if spec.level == level {
        return Ok(spec);
    }
    // A figure stands in the file of its own level or nowhere.
    let mut owners = above.chain.iter().zip(files);
    let owner = owners.find(|(authority, _)| authority.level == spec.level);
    Err(node.fault(match owner {
        Some((_, (other, _))) if above.figure(key).is_some() => {
            Fault::FigureInTwoFiles { other: (*other).to_owned() }
        }
        Some(_) | None => Fault::WrongAuthority,
    }))
}

fn read_figure(
    key: &str,
    node: &Node<'_>,
    spec: Spec,
    documents: Documents<'_>,
) -> Read<FigureRecord> {
    node.only("name ask values")?;
    let name = node.may_words("name")?;
    let ask = read_office(&node.must("ask")?)?;
    let mut entries: Vec<Entry> = Vec::new();
    for node in node.must("values")?.items()? {
        let entry = read_entry(&node, &spec, documents)?;
        // What begins always or on an unknown day stands before everything else, as `None` does.
        let first = entry.from.answerable_from();
        let before = entries.last().map(|before| before.from.answerable_from());
        if before == Some(first) {
            let day = first.map_or_else(|| "an unknown day".to_owned(), |day| day.to_string());
            return Err(node.fault(Fault::RepeatedDay { day }));
        }
        if before.is_some_and(|before| first < before) {
            return Err(node.fault(Fault::WrongOrder));
        }
        entries.push(entry);
    }
    Ok(FigureRecord { key: key.to_owned(), spec, name, ask, entries })
}

pub(super) fn read_office(node: &Node<'_>) -> Read<Office> {
    let name = node.text()?;
    match Office::NAMES.iter().find(|(_, known)| *known == name) {
        Some((office, _)) => Ok(*office),
        None => Err(node.wrong("one of the offices")),
    }
}

fn read_entry(node: &Node<'_>, spec: &Spec, documents: Documents<'_>) -> Read<Entry> {
    node.only("from first_day seen lasts value status cite checked_on checked_by note")?;
    let mut from = read_first_day(&node.must("from")?)?;
    let mut begun = from;
    let first_day = node.may("first_day");
    let lasts = node.may("lasts");
    if let Some(node) = node.may("seen") {
        let seen = read_first_day(&node)?;
        match (from, seen.answerable_from()) {
            (FirstDay::Unknown, Some(day)) => (begun, from) = (seen, FirstDay::SeenOn(day)),
            _ => {
                return Err(node
                    .wrong("a day, a month or a year, and that beside `from: unknown` only"));
            }
        }
    }
    if let Some(node) = first_day {
        match (node.text()?, from) {
            ("unverified", FirstDay::Day(_)) => {}
            _ => return Err(node.wrong("`unverified`, and that beside a whole day only")),
        }
    }
    if let Some(node) = lasts {
        match (node.text()?, from) {
            ("year", FirstDay::Day(_) | FirstDay::Month(_) | FirstDay::Year(_)) => {}
            _ => return Err(node.wrong("`year`, and that beside a known year only")),
        }
    }
    let first_day_unverified = first_day.is_some();
    let year_figure = lasts.is_some();
    let value = node.must("value")?.value(spec)?;
    let status = node.must("status")?.status()?;
    let mut cites = Vec::new();
    if let Some(list) = node.may("cite") {
        for node in list.items()? {
            cites.push(read_cite(&node, documents)?);
        }
    }
    let entry = Entry {
        from,
        first_day_unverified,
        doubtful_until: doubtful_until(begun, first_day_unverified).filter(|_| !year_figure),
        year_figure,
        value,
        status,
        cites,
        checked_on: node.may("checked_on").map(|node| node.day()).transpose()?,
        // Read with the schemes, by who shows it.
        checked_by: None,
        note: node.may_words("note")?,
    };
    match entry_fault(&entry) {
        Some(fault) => Err(node.fault(fault)),
        None => Ok(entry),
    }
}

/// What is wrong between the fields of an entry, each being right in itself.
fn entry_fault(entry: &Entry) -> Option<Fault> {
    let without_value = matches!(entry.value, Value::Missing);
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

pub(super) fn read_first_day(node: &Node<'_>) -> Read<FirstDay> {
    let text = node.text()?;
    Ok(match text {
        "always" => FirstDay::Always,
        "unknown" => FirstDay::Unknown,
        _ => match text.len() {
            4 => match january(text) {
                Some(january) => FirstDay::Year(january),
                None => return Err(node.wrong("a year such as 2017")),
            },
            7 => FirstDay::Month(node.month()?),
            _ => FirstDay::Day(node.day()?),
        },
    })
}

fn january(year: &str) -> Option<WageMonth> {
    WageMonth::new(i32::try_from(number(year, 4)?).ok()?, 1)
}

/// An article of a document of the file whose documents begin at `own`.
pub(super) fn read_cite_of(node: &Node<'_>, own: usize, all: &[Document]) -> Read<Cite> {
    read_cite(node, Documents { own, all })
}

fn read_cite(node: &Node<'_>, documents: Documents<'_>) -> Read<Cite> {
    node.only("document article")?;
    let cited = node.must("document")?;
    let key = cited.text()?;
    match documents.position(key) {
        Some(document) => Ok(Cite { document, article: node.may_text("article")? }),
        None => Err(cited.fault(Fault::UnlistedDocument { document: key.to_owned() })),
    }
}
