//! Reads `.xlsx`, event by event. 读取 xlsx。
//!
//! By hand and not by calamine, which the tests hold this against: a cell's place, its promises and its
//! strings are checked here, and a file that lies is refused and never stops the program.

use std::collections::BTreeMap;
use std::io::{BufReader, Cursor};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;
use zip::read::ZipFile;

use crate::report::SheetMistake;

use super::fault::{SheetFault, quoted};
use super::format::{Formats, Shown};
use super::limits::Limits;
use super::sheet::{Builder, Format, Workbook};
use super::strings::Strings;
use super::worksheet::Worksheet;
use super::xml::{attribute, reader};

/// The cells of an Excel workbook whose size was checked.
pub(super) fn read(bytes: &[u8], name: &str, limits: &Limits) -> Result<Workbook, SheetFault> {
    let damaged = || SheetFault::of(SheetMistake::DAMAGED, quoted(name));
    let mut package = Package::open(bytes).ok_or_else(damaged)?;
    let (folder, file) = package.workbook();
    let book = package
        .part(&[folder.as_str(), file.as_str()].concat())
        .and_then(|mut part| Book::read(&mut part))
        .ok_or_else(damaged)?;
    let relations = package.relations(&folder, &file).ok_or_else(damaged)?;
    // By its kind, or where programs put it that do not name it.
    let target = |kind: &str| {
        let found = relations.values().find(|(of, _)| of.ends_with(kind));
        found.map_or_else(
            || [&folder, kind.trim_start_matches('/'), ".xml"].concat(),
            |(_, target)| target.clone(),
        )
    };
    let strings = match package.part(&target("/sharedStrings")) {
        Some(mut part) => Strings::read(&mut part).ok_or_else(damaged)?,
        None => Strings::default(),
    };
    let styles = match package.part(&target("/styles")) {
        Some(mut part) => styles(&mut part).ok_or_else(damaged)?,
        None => Vec::new(),
    };
    let mut builder = Builder::new(limits);
    for sheet in &book.sheets {
        // Charts and macros are sheets of other kinds.
        let Some((kind, target)) = relations.get(&sheet.id) else { return Err(damaged()) };
        if !kind.ends_with("/worksheet") {
            continue;
        }
        builder.sheet(&sheet.name, sheet.hidden, book.since_1904)?;
        let part = package.part(target).ok_or_else(damaged)?;
        let mut worksheet = Worksheet {
            reader: part,
            builder: &mut builder,
            strings: &strings,
            styles: &styles,
            since_1904: book.since_1904,
            most: limits.cell_chars,
        };
        worksheet.read()?.ok_or_else(damaged)?;
    }
    builder.finish(Format::Xlsx, None)
}

/// The parts of a workbook by their names, as programs mean them: case and the slant of the strokes
/// do not count.
struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    names: BTreeMap<String, usize>,
}

/// A reader of a part.
pub(super) type Part<'p, 'a> = Reader<BufReader<ZipFile<'p, Cursor<&'a [u8]>>>>;

/// The kinds of related parts and where they are, by their names.
type Relations = BTreeMap<String, (String, String)>;

impl<'a> Package<'a> {
    fn open(bytes: &'a [u8]) -> Option<Self> {
        let archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
        let names = archive.file_names().enumerate();
        let names = names.filter_map(|(at, name)| Some((folded(&name.ok()?), at))).collect();
        Some(Self { archive, names })
    }

    fn part(&mut self, path: &str) -> Option<Part<'_, 'a>> {
        let at = *self.names.get(&folded(path))?;
        self.archive.by_index(at).ok().map(reader)
    }

    /// The folder and the name of the part that lists the sheets.
    fn workbook(&mut self) -> (String, String) {
        let relations = self.relations("", "");
        let target = relations.and_then(|relations| {
            let mut all = relations.into_values();
            all.find(|(kind, _)| kind.ends_with("/officeDocument")).map(|(_, target)| target)
        });
        let path = target.unwrap_or_else(|| "xl/workbook.xml".to_owned());
        let (folder, file) = path.rsplit_once('/').unwrap_or(("", &path));
        let folder = if folder.is_empty() { String::new() } else { [folder, "/"].concat() };
        (folder, file.to_owned())
    }

    /// What a part is related to.
    fn relations(&mut self, folder: &str, file: &str) -> Option<Relations> {
        let mut part = self.part(&[folder, "_rels/", file, ".rels"].concat())?;
        let mut relations = Relations::new();
        let mut buffer = Vec::new();
        loop {
            buffer.clear();
            match part.read_event_into(&mut buffer) {
                Ok(Event::Start(start)) if start.local_name().as_ref() == "Relationship" => {
                    let get = |name| attribute(&start, name).unwrap_or_default();
                    let target = get("Target");
                    // From the root, or from the folder of the part.
                    let target = match target.strip_prefix(['/', '\\']) {
                        Some(path) => path.to_owned(),
                        None => without_dots(&[folder, &target].concat()),
                    };
                    relations.insert(get("Id"), (get("Type"), target));
                }
                Ok(Event::Eof) => return Some(relations),
                Err(_) => return None,
                Ok(_) => {}
            }
        }
    }
}

/// A name of a part as it is compared.
fn folded(name: &str) -> String {
    name.replace('\\', "/").trim_start_matches('/').to_ascii_lowercase()
}

/// `xl/../a.xml` as `a.xml`.
fn without_dots(path: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split(['/', '\\']) {
        match part {
            "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// The list of the sheets.
#[derive(Default)]
struct Book {
    since_1904: bool,
    sheets: Vec<ListedSheet>,
}

struct ListedSheet {
    name: String,
    hidden: bool,
    id: String,
}

impl Book {
    fn read(part: &mut Part<'_, '_>) -> Option<Self> {
        let mut book = Self::default();
        let mut buffer = Vec::new();
        loop {
            buffer.clear();
            match part.read_event_into(&mut buffer) {
                Ok(Event::Start(start)) => match start.local_name().as_ref() {
                    "workbookPr" => {
                        let since = attribute(&start, "date1904");
                        book.since_1904 = since.is_some_and(|is| is == "1" || is == "true");
                    }
                    "sheet" => book.sheets.push(ListedSheet {
                        name: attribute(&start, "name").unwrap_or_default(),
                        hidden: attribute(&start, "state")
                            .is_some_and(|state| state.ends_with("idden")),
                        id: related(&start)?,
                    }),
                    _ => {}
                },
                Ok(Event::Eof) => return Some(book),
                Err(_) => return None,
                Ok(_) => {}
            }
        }
    }
}

/// The name of the related part, `r:id` under whatever prefix.
fn related(start: &BytesStart<'_>) -> Option<String> {
    let mut attributes = start.attributes();
    let found = attributes.with_checks(false).flatten().find(|attribute| {
        attribute.key.as_ref().split_once(':').is_some_and(|(_, name)| name == "id")
    });
    found.map(|attribute| attribute.value.into_owned())
}

/// How the numbers of each style are shown; `None` if the part is damaged.
fn styles(part: &mut Part<'_, '_>) -> Option<Vec<Shown>> {
    let mut formats = Formats::default();
    let mut ids: Vec<u32> = Vec::new();
    let mut of_cells = false;
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match part.read_event_into(&mut buffer) {
            Ok(Event::Start(start)) => {
                let id = || attribute(&start, "numFmtId").and_then(|id| id.parse().ok());
                match start.local_name().as_ref() {
                    "numFmt" => {
                        let code = attribute(&start, "formatCode").unwrap_or_default();
                        if let Some(id) = id() {
                            formats.add(id, &code);
                        }
                    }
                    "cellXfs" => of_cells = true,
                    "xf" if of_cells => ids.push(id().unwrap_or(0)),
                    _ => {}
                }
            }
            Ok(Event::End(end)) if end.local_name().as_ref() == "cellXfs" => of_cells = false,
            Ok(Event::Eof) => {
                return Some(ids.into_iter().map(|id| formats.shown(id)).collect());
            }
            Err(_) => return None,
            Ok(_) => {}
        }
    }
}
