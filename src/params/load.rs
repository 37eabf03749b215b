//! The strict loader: a file is taken whole or refused by path and reason. 数据文件的读取。

use chrono::NaiveDate;

use crate::law::Status;
use crate::units::WageMonth;

use super::read::{Node, Path};
use super::{
    Authority, Cite, Document, Entry, Fault, FigureRecord, FirstDay, Json, Level, Office, Params,
    ParamsError, REGISTRY, Value, Words, spec_of,
};

/// The format of the files this build reads.
const FORMAT: u32 = 1;

/// Reads a county's chain of files, given as name and text, the nation first.
///
/// # Errors
///
/// The first fault found: the file, the place in it and what is wrong there.
pub fn load(files: &[(&str, &str)]) -> Result<Params, ParamsError> {
    let mut params = Params { chain: Vec::new(), documents: Vec::new(), figures: Vec::new() };
    let mut owners: Vec<String> = Vec::new();
    for (file, text) in files {
        let whole = |fault| ParamsError { file: (*file).to_owned(), path: String::new(), fault };
        let json = Json::parse(text)
            .map_err(|(line, column)| whole(Fault::NotJson { line, column }))?;
        let root = Node { file, path: &Path::Root, json: &json };
        read_file(root, &mut params, &mut owners)?;
    }
    add_unlisted(&mut params);
    params.figures.sort_by(|a, b| a.key.cmp(&b.key));
    Ok(params)
}

/// Figures the rules know but no file of the chain lists are missing on every day.
fn add_unlisted(params: &mut Params) {
    let county = params.county().to_owned();
    for spec in REGISTRY {
        let key = spec.key.replace("<county>", &county);
        if !key.contains('<') && !params.figures.iter().any(|figure| figure.key == key) {
            params.figures.push(FigureRecord {
                key,
                spec,
                name: None,
                ask: Office::CountyLabour,
                entries: Vec::new(),
            });
        }
    }
}

fn read_file(
    root: Node<'_>,
    params: &mut Params,
    owners: &mut Vec<String>,
) -> Result<(), ParamsError> {
    let mut head = Head::default();
    root.fields(
        &["format", "authority", "name", "revision", "checked_on", "documents", "figures"],
        &["parent"],
        |name, node| head.read(name, node),
    )?;
    let level = match head.code.len() {
        2 if head.code == "cn" => Level::Nation,
        2 => Level::Province,
        4 => Level::Prefecture,
        6 => Level::County,
        _ => return root.fault(Fault::BrokenChain),
    };
    let parent_fits = match params.chain.last() {
        None => head.parent.is_none() && level == Level::Nation,
        Some(above) => {
            head.parent.as_deref() == Some(above.code.as_str())
                && above.level < level
                && (above.level == Level::Nation || head.code.starts_with(&above.code))
        }
    };
    if !parent_fits {
        return root.fault(Fault::BrokenChain);
    }
    let own = params.documents.len();
    params.documents.append(&mut head.documents);
    root.fields(&["figures"], ALL_BUT_FIGURES, |name, node| {
        if name == "figures" { read_figures(node, level, own, params, owners) } else { Ok(()) }
    })?;
    let Some(checked_on) = head.checked_on else {
        return root.fault(Fault::MissingField { name: "checked_on" });
    };
    params.chain.push(Authority {
        code: head.code,
        level,
        name: head.name,
        revision: head.revision,
        checked_on,
    });
    Ok(())
}

const ALL_BUT_FIGURES: &[&str] =
    &["format", "authority", "name", "revision", "checked_on", "documents", "parent"];

/// Everything of a file that stands before its figures.
#[derive(Debug)]
struct Head {
    code: String,
    parent: Option<String>,
    name: Words,
    revision: u32,
    checked_on: Option<NaiveDate>,
    documents: Vec<Document>,
}

impl Default for Head {
    fn default() -> Self {
        Self {
            code: String::new(),
            parent: None,
            name: Words { zh: String::new(), en: String::new() },
            revision: 0,
            checked_on: None,
            documents: Vec::new(),
        }
    }
}

impl Head {
    fn read(&mut self, field: &str, node: Node<'_>) -> Result<(), ParamsError> {
        match field {
            "format" => {
                let found = node.whole()?;
                if found != FORMAT {
                    return node.fault(Fault::UnknownFormat { found });
                }
            }
            "authority" => self.code = node.text()?.to_owned(),
            "parent" => self.parent = Some(node.text()?.to_owned()),
            "name" => self.name = node.words()?,
            "revision" => self.revision = node.whole()?,
            "checked_on" => self.checked_on = Some(node.day()?),
            "documents" => {
                for (key, json) in node.entries()? {
                    let path = Path::Field(node.path, key);
                    let inner = Node { file: node.file, path: &path, json };
                    self.documents.push(read_document(key, inner)?);
                }
            }
            _ => {}
        }
        Ok(())
    }
}

/// The documents read so far; a file cites its own only, which were read last.
#[derive(Clone, Copy, Debug)]
struct Documents<'a> {
    own: usize,
    all: &'a [Document],
}

impl Documents<'_> {
    fn position(self, key: &str) -> Option<usize> {
        self.all.iter().rposition(|document| document.key == key).filter(|at| self.own <= *at)
    }
}

fn read_document(key: &str, node: Node<'_>) -> Result<Document, ParamsError> {
    let mut document = Document {
        key: key.to_owned(),
        title: Words { zh: String::new(), en: String::new() },
        number: None,
        issued_on: None,
        url: None,
        read_in: None,
    };
    node.fields(&["title"], &["number", "issued_on", "url", "read_in"], |name, node| {
        if name == "title" {
            document.title = node.words()?;
            return Ok(());
        }
        let text = node.text()?;
        if text.is_empty() {
            return node.wrong_text("words; a field that is not known is left out");
        }
        let slot = match name {
            "number" => &mut document.number,
            "issued_on" => &mut document.issued_on,
            "url" => &mut document.url,
            _ => &mut document.read_in,
        };
        *slot = Some(text.to_owned());
        Ok(())
    })?;
    Ok(document)
}

fn read_figures(
    node: Node<'_>,
    level: Level,
    own: usize,
    params: &mut Params,
    owners: &mut Vec<String>,
) -> Result<(), ParamsError> {
    let documents = Documents { own, all: &params.documents };
    for (key, json) in node.entries()? {
        let path = Path::Field(node.path, key);
        let inner = Node { file: node.file, path: &path, json };
        let Some(spec) = spec_of(key) else { return inner.fault(Fault::UnknownFigure) };
        if let Some(at) = params.figures.iter().position(|figure| figure.key == *key) {
            let other = owners.get(at).cloned().unwrap_or_default();
            return inner.fault(Fault::FigureInTwoFiles { other });
        }
        if spec.level != level {
            return inner.fault(Fault::WrongAuthority);
        }
        let mut record = FigureRecord {
            key: key.clone(),
            spec,
            name: None,
            ask: Office::CountyLabour,
            entries: Vec::new(),
        };
        inner.fields(&["ask", "values"], &["name"], |name, node| {
            match name {
                "name" => record.name = Some(node.words()?),
                "ask" => record.ask = read_office(node)?,
                _ => record.entries = read_entries(node, spec, documents)?,
            }
            Ok(())
        })?;
        params.figures.push(record);
        owners.push(node.file.to_owned());
    }
    Ok(())
}

fn read_office(node: Node<'_>) -> Result<Office, ParamsError> {
    Ok(match node.text()? {
        "county_labour" => Office::CountyLabour,
        "county_insurance" => Office::CountyInsurance,
        "county_medical" => Office::CountyMedical,
        "prefecture_government" => Office::PrefectureGovernment,
        "prefecture_medical" => Office::PrefectureMedical,
        "prefecture_fund" => Office::PrefectureFund,
        "province_labour" => Office::ProvinceLabour,
        "province_medical" => Office::ProvinceMedical,
        "nation" => Office::Nation,
        _ => return node.wrong_text("one of the offices"),
    })
}

fn read_entries(
    node: Node<'_>,
    spec: &'static super::Spec,
    documents: Documents<'_>,
) -> Result<Vec<Entry>, ParamsError> {
    let mut last: Option<NaiveDate> = None;
    node.each(|node| {
        let entry = read_entry(node, spec, documents)?;
        // What begins always or on an unknown day stands before everything else.
        let first = entry.from.answerable_from().unwrap_or(NaiveDate::MIN);
        if let Some(before) = last {
            if before == first {
                let day = node_from(&entry);
                return node.fault(Fault::RepeatedDay { day });
            }
            if first < before {
                return node.fault(Fault::WrongOrder);
            }
        }
        last = Some(first);
        Ok(entry)
    })
}

fn node_from(entry: &Entry) -> String {
    entry.from.answerable_from().map_or_else(|| "unknown".to_owned(), |day| day.to_string())
}

fn read_entry(
    node: Node<'_>,
    spec: &'static super::Spec,
    documents: Documents<'_>,
) -> Result<Entry, ParamsError> {
    let mut from = None;
    let mut seen = None;
    let mut entry = Entry {
        from: FirstDay::Always,
        first_day_unverified: false,
        year_figure: false,
        value: Value::Missing,
        status: None,
        cites: Vec::new(),
        checked_on: None,
        note: None,
    };
    node.fields(
        &["from", "value", "status"],
        &["first_day", "seen", "lasts", "cite", "checked_on", "note"],
        |name, node| {
            match name {
                "from" => from = Some(read_first_day(node)?),
                "seen" => seen = read_first_day(node)?.answerable_from(),
                "value" => entry.value = node.value(spec)?,
                "status" => entry.status = node.status()?,
                "checked_on" => entry.checked_on = Some(node.day()?),
                "note" => entry.note = Some(node.words()?),
                "cite" => entry.cites = node.each(|node| read_cite(node, documents))?,
                "first_day" => {
                    entry.first_day_unverified = node.text()? == "unverified";
                    if !entry.first_day_unverified {
                        return node.wrong_text("unverified");
                    }
                }
                _ => {
                    entry.year_figure = node.text()? == "year";
                    if !entry.year_figure {
                        return node.wrong_text("year");
                    }
                }
            }
            Ok(())
        },
    )?;
    entry.from = match (from, seen) {
        (Some(FirstDay::Unknown), Some(day)) => FirstDay::SeenOn(day),
        (Some(from), None) => from,
        _ => return node.wrong_text("`seen` beside `from: unknown` only"),
    };
    let no_value = entry.value == Value::Missing;
    if no_value != entry.status.is_none() {
        return node.fault(Fault::StatusContradictsValue);
    }
    if entry.from == FirstDay::Always && !no_value {
        return node.fault(Fault::AlwaysWithValue);
    }
    let needs_document = matches!(entry.status, Some(Status::Official | Status::Secondary));
    if needs_document && entry.cites.is_empty() {
        return node.fault(Fault::StatusWithoutDocument);
    }
    Ok(entry)
}

fn read_first_day(node: Node<'_>) -> Result<FirstDay, ParamsError> {
    let text = node.text()?;
    match text {
        "always" => Ok(FirstDay::Always),
        "unknown" => Ok(FirstDay::Unknown),
        _ => match text.len() {
            4 => match text.parse().ok().and_then(|year| WageMonth::new(year, 1)) {
                Some(january) => Ok(FirstDay::Year(january)),
                None => node.wrong_text("a year such as 2017"),
            },
            7 => node.month().map(FirstDay::Month),
            _ => node.day().map(FirstDay::Day),
        },
    }
}

fn read_cite(node: Node<'_>, documents: Documents<'_>) -> Result<Cite, ParamsError> {
    let mut found = None;
    let mut article = None;
    node.fields(&["document"], &["article"], |name, node| {
        let text = node.text()?;
        if name == "article" {
            article = Some(text.to_owned());
        } else {
            found = documents.position(text);
            if found.is_none() {
                return node.fault(Fault::UnlistedDocument { document: text.to_owned() });
            }
        }
        Ok(())
    })?;
    match found {
        Some(document) => Ok(Cite { document, article }),
        None => node.fault(Fault::MissingField { name: "document" }),
    }
}
