//! What a worker does for the page: messages in, messages out. 后台程序的消息。
//!
//! A message is a verb and what goes with it, all of it plain: texts, bytes, lists. So the same desk is
//! used in the worker and in native tests.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::api::contributions::{self, Many};
use crate::api::roster::{self as settings, common};
use crate::api::{Case, Reader, from_fragment, to_fragment};
use crate::params::{Figures, Memo, Params, built_in, with_chosen, with_newer};
use crate::report::{Lang, staff};
use crate::units::parse_day;

use super::files;
use super::order::{Filter, Sort};
use super::result::Results;
use super::rows::rows_among;
use super::slip::{MOST_SLIPS, slip};
use super::tell;
use super::{
    Against, Assignment, Columns, Limits, RosterRow, SheetFault, Workbook, read, recognise,
    recognise_in, rows,
};

/// A part of a message. 消息内容。
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Say {
    /// A text.
    Text(String),
    /// What stands in a file.
    Bytes(Vec<u8>),
    /// Parts one after the other.
    List(Vec<Self>),
}

/// Where messages go.
pub type Post<'a> = &'a mut dyn FnMut(Vec<Say>);

/// After how many rows the page is told how far it is.
const STEP: usize = 2000;

/// What a worker knows. 工作台。
#[derive(Debug, Default)]
pub struct Desk {
    lang: Lang,
    today: Option<NaiveDate>,
    /// The county's own files where these are newer, each in its place.
    newer: Vec<String>,
    /// The figures of the page.
    params: Option<Params>,
    /// The second set of figures that was chosen for a comparison.
    chosen: Option<Params>,
    /// The figures that the roster was worked out with.
    used: Option<Params>,
    name: String,
    book: Option<Workbook>,
    columns: Option<Columns>,
    settings: Case,
    results: Option<Results>,
    /// Those whose slips are being made, in the order in which they are shown.
    slips: Vec<RosterRow>,
}

impl Say {
    /// A text.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// Texts one after the other.
    pub fn texts<T: Into<String>>(texts: impl IntoIterator<Item = T>) -> Self {
        Self::List(texts.into_iter().map(Self::text).collect())
    }

    fn as_text(&self) -> &str {
        match self {
            Self::Text(text) => text,
            Self::Bytes(_) | Self::List(_) => "",
        }
    }

    fn as_number(&self) -> usize {
        self.as_text().parse().unwrap_or_default()
    }

    fn as_bytes(&self) -> &[u8] {
        match self {
            Self::Bytes(bytes) => bytes,
            Self::Text(text) => text.as_bytes(),
            Self::List(_) => &[],
        }
    }
}

impl Desk {
    /// Takes a message of the page and answers it.
    ///
    /// `begin`: language, today, the files that are newer than this build's, each in its place, or none · `open`: name, bytes · `sheet`: its place ·
    /// `assign`: bytes · `meaning`: column, key · `run`: language, settings as in an address ·
    /// `arrange`: filter, column, whether downwards, what is looked for · `window`: from, how many · `row`: its
    /// place · `file`: which · `slips` · `slip`: from, how many · `figures`: name and bytes of each file of a second
    /// set of figures, or none.
    pub fn take(&mut self, verb: &str, rest: &[Say], post: Post<'_>) {
        let nothing = Say::text("");
        let at = |at: usize| rest.get(at).unwrap_or(&nothing);
        match verb {
            "begin" => self.begin(at(0).as_text(), at(1).as_text(), at(2)),
            "open" => self.open(at(0).as_text(), at(1).as_bytes(), post),
            "sheet" => self.turn_to(at(0).as_number(), post),
            "assign" => self.assign(at(0).as_bytes(), post),
            "meaning" => self.means(at(0).as_number(), at(1).as_text(), post),
            "run" => self.run(at(0).as_text(), at(1).as_text(), post),
            "arrange" => {
                let (filter, sort) = (Filter::of(at(0).as_text()), Sort::of(at(1).as_text()));
                let downwards = !at(2).as_text().is_empty();
                if let Some(results) = &mut self.results {
                    let count = results.arrange(filter, at(3).as_text(), sort, downwards);
                    post(vec![Say::text("count"), Say::text(count.to_string())]);
                }
            }
            "window" => self.window(at(0).as_number(), at(1).as_number(), post),
            "row" => self.row(at(0).as_number(), post),
            "file" => self.file(at(0).as_text(), post),
            "figures" => self.choose(rest, post),
            "slips" => self.slips(post),
            "slip" => self.slip(at(0).as_number(), at(1).as_number(), post),
            _ => {}
        }
    }

    fn begin(&mut self, lang: &str, today: &str, files: &Say) {
        self.speak(lang);
        self.today = parse_day(today).ok();
        if let Say::List(files) = files
            && !files.is_empty()
        {
            self.newer = files.iter().map(|file| file.as_text().to_owned()).collect();
            let texts: Vec<&str> = self.newer.iter().map(String::as_str).collect();
            // The page has read them: a file that is not sound is not handed on.
            self.params = with_newer(&texts).ok();
        }
    }

    /// Takes a second set of figures, and says which, or what is wrong with a file.
    fn choose(&mut self, files: &[Say], post: Post<'_>) {
        let lang = self.lang;
        let newer: Vec<&str> = self.newer.iter().map(String::as_str).collect();
        let files: Vec<(&str, String)> = files
            .chunks_exact(2)
            .filter_map(|pair| match pair {
                [name, bytes] => {
                    let text = String::from_utf8_lossy(bytes.as_bytes()).into_owned();
                    Some((name.as_text(), text))
                }
                _ => None,
            })
            .collect();
        let texts: Vec<(&str, &str)> =
            files.iter().map(|(name, text)| (*name, text.as_str())).collect();
        let read =
            if texts.is_empty() { Ok(None) } else { with_chosen(&newer, &texts).map(Some) };
        let (said, is_faulty) = match read {
            Ok(chosen) => {
                self.chosen = chosen;
                let own = self.figures().cloned();
                let own = own.as_ref();
                (
                    own.zip(self.chosen.as_ref())
                        .map(|(own, chosen)| tell::second(lang, own, chosen)),
                    "",
                )
            }
            Err(error) => {
                self.chosen = None;
                (Some(vec![staff::faulty_file(lang, &error)]), "yes")
            }
        };
        let said = Say::texts(said.unwrap_or_default());
        post(vec![Say::text("figures"), Say::text(is_faulty), said]);
    }

    fn speak(&mut self, lang: &str) {
        self.lang = if lang == "en" { Lang::En } else { Lang::Zh };
    }

    fn open(&mut self, name: &str, bytes: &[u8], post: Post<'_>) {
        (self.book, self.columns, self.results) = (None, None, None);
        self.slips.clear();
        name.clone_into(&mut self.name);
        match read(bytes, name, &Limits::PAGE) {
            Ok(book) => {
                let columns = recognise(&book);
                self.book = Some(book);
                self.opened(columns, post);
            }
            Err(fault) => self.refuse(&fault, post),
        }
    }

    fn refuse(&self, fault: &SheetFault, post: Post<'_>) {
        post(vec![Say::text("fault"), Say::text(fault.sentence(self.lang))]);
    }

    /// Tells what was found in the file, or that its headings were not.
    fn opened(&mut self, columns: Result<Columns, SheetFault>, post: Post<'_>) {
        match columns {
            Ok(columns) => {
                if let Some(book) = &self.book {
                    post(tell::opened(self.lang, book, &columns));
                }
                self.columns = Some(columns);
            }
            Err(fault) => self.refuse(&fault, post),
        }
    }

    fn turn_to(&mut self, sheet: usize, post: Post<'_>) {
        let Some(book) = &self.book else { return };
        let columns = recognise_in(book, sheet);
        self.opened(columns, post);
    }

    fn assign(&mut self, bytes: &[u8], post: Post<'_>) {
        let Some(book) = &self.book else { return };
        let text = String::from_utf8_lossy(bytes);
        let columns = Assignment::from_json(&text, &self.name).and_then(|one| one.apply(book));
        self.opened(columns, post);
    }

    fn means(&mut self, place: usize, key: &str, post: Post<'_>) {
        let Some(mut columns) = self.columns.take() else { return };
        if let Some(column) = columns.columns.get(place).map(|column| column.at) {
            columns.assign(column, (!key.is_empty()).then_some(key));
        }
        self.opened(Ok(columns), post);
    }

    /// The figures: the county's own, or those of this build.
    fn figures(&mut self) -> Option<&Params> {
        if self.params.is_none() {
            self.params = built_in().ok();
        }
        self.params.as_ref()
    }

    fn run(&mut self, lang: &str, state: &str, post: Post<'_>) {
        self.speak(lang);
        self.settings = from_fragment(settings::FIELDS, state);
        self.results = None;
        let case = self.settings.clone();
        let lang = self.lang;
        let Some(own) = self.figures().cloned() else { return };
        let (Some(book), Some(columns)) = (&self.book, &self.columns) else { return };
        let Some(sheet) = book.sheets.get(columns.sheet) else { return };
        let params = self.chosen.as_ref().unwrap_or(&own);
        let Ok(ready) = settings::assess(params, &case) else {
            return post(vec![Say::text("waits")]);
        };
        let params = params.changed(&ready.changes);
        let other_figures = self.chosen.is_some() || ready.changes.keys().next().is_some();
        let against = (other_figures || ready.compare.is_some())
            .then(|| Against { month: ready.compare.unwrap_or(ready.month), other_figures });
        // What is supplied can be used: the settings were read.
        let supplied = contributions::supplied(&mut Reader::new(&case));
        let (memo, other_memo) = (Memo::default(), Memo::default());
        let mut many = Many::new(Figures::new(&params, &supplied).remembering(&memo));
        let mut other = Many::new(Figures::new(&own, &supplied).remembering(&other_memo));
        // So no row carries a copy of it.
        let mut common = common(&case);
        for (key, _) in case.supplied() {
            common.supply(key, "");
        }
        let all = sheet.len();
        let mut results = Results::new(ready.month, against, all);
        let mut people = rows(sheet, columns, &common, false);
        let mut done = 0_usize;
        for person in people.by_ref() {
            results.take(&mut many, &mut other, person);
            done = done.saturating_add(1);
            if done.is_multiple_of(STEP) {
                let counts = [done, all].map(|count| Say::text(count.to_string()));
                post([vec![Say::text("progress")], counts.into()].concat());
            }
        }
        results.finish(people.skipped);
        results.supplied = supplied;
        let second = self.chosen.as_ref().map(|chosen| tell::second(lang, &own, chosen));
        let mut changes = second.unwrap_or_default();
        changes.extend(tell::changes(lang, (&own, &params), ready.month, &ready.changes));
        post(tell::done(lang, &params, &results, changes));
        (self.results, self.used) = (Some(results), Some(params));
    }

    fn window(&self, from: usize, count: usize, post: Post<'_>) {
        let Some(results) = &self.results else { return };
        let rows =
            results.in_order(from, count).map(|person| tell::cells(self.lang, results, person));
        let rows = Say::List(rows.collect());
        post(vec![Say::text("window"), Say::text(from.to_string()), rows]);
    }

    /// Rows of the sheet as they are read, with what holds for everybody, in the order of these numbers.
    fn read_again(&self, numbers: &[u32]) -> Option<Vec<RosterRow>> {
        let (book, columns) = (self.book.as_ref()?, self.columns.as_ref()?);
        let common = common(&self.settings);
        let sheet = book.sheets.get(columns.sheet)?;
        let places: BTreeMap<u32, usize> = numbers.iter().copied().zip(0..).collect();
        let found = rows_among(sheet, columns, &common, false, |row| places.contains_key(&row));
        let mut found: Vec<RosterRow> = found.collect();
        found.sort_by_key(|row| places.get(&row.number));
        Some(found)
    }

    fn row(&self, place: usize, post: Post<'_>) {
        let Some(results) = &self.results else { return };
        let Some(person) = results.in_order(place, 1).next() else { return };
        let read = self.read_again(&[person.number]).filter(|_| person.is_computed());
        let state = read.iter().flatten().next();
        // The calculator of one person goes by the page's own figures.
        let state =
            state.filter(|_| results.against.is_none_or(|against| !against.other_figures));
        let state =
            state.map(|row| to_fragment(contributions::FIELDS, &row.case)).unwrap_or_default();
        let (title, sentences) = tell::person(self.lang, person);
        post(vec![
            Say::text("row"),
            Say::text(place.to_string()),
            Say::text(title),
            Say::texts(sentences),
            Say::text(state),
        ]);
    }

    /// Reads the rows of those who are shown, or says why no slips are made of them.
    fn slips(&mut self, post: Post<'_>) {
        let Some(results) = &self.results else { return };
        let shown = || results.in_order(0, usize::MAX);
        let computed = shown().filter(|person| person.is_computed());
        let numbers: Vec<u32> =
            computed.map(|person| person.number).take(MOST_SLIPS.saturating_add(1)).collect();
        let said = if MOST_SLIPS < numbers.len() {
            staff::too_many_slips(self.lang, shown().count(), MOST_SLIPS)
        } else if numbers.is_empty() {
            staff::no_slips(self.lang).to_owned()
        } else {
            let without = shown().count().saturating_sub(numbers.len());
            staff::slips_made(self.lang, numbers.len(), without)
        };
        let is_made = (1..=MOST_SLIPS).contains(&numbers.len());
        self.slips = if is_made { self.read_again(&numbers) } else { None }.unwrap_or_default();
        let count = self.slips.len().to_string();
        post(vec![Say::text("slips"), Say::text(count), Say::text(said)]);
    }

    /// Some of the slips.
    fn slip(&self, from: usize, count: usize, post: Post<'_>) {
        let Some(params) = &self.used else { return };
        let rows = self.slips.iter().skip(from).take(count);
        let slips: Vec<Say> = rows.filter_map(|row| slip(self.lang, params, row)).collect();
        post(vec![Say::text("slip"), Say::text(from.to_string()), Say::List(slips)]);
    }

    fn file(&mut self, which: &str, post: Post<'_>) {
        let lang = self.lang;
        let made = self.today.unwrap_or_default();
        let own = self.figures().cloned();
        let figures = self.used.as_ref().zip(own.as_ref());
        let month = self.results.as_ref().map(|results| results.month);
        let made = match which {
            "template" => files::template_xlsx(lang, made),
            "template-csv" => Some(files::template_csv(lang)),
            "assignment" => self.columns.as_ref().and_then(files::assignment),
            "xlsx" => {
                let all = self.results.as_ref().zip(figures);
                all.and_then(|(all, figures)| files::xlsx(lang, figures, all, made))
            }
            "csv" => self.results.as_ref().map(|all| files::csv(lang, all)),
            _ => None,
        };
        if let Some(bytes) = made {
            let is_other = self.results.as_ref().and_then(|all| all.against);
            let is_other = is_other.is_some_and(|against| against.other_figures);
            let name = staff::file_name(lang, which, month, is_other);
            let kind = files::kind_of(which);
            post(vec![Say::text("file"), Say::text(name), Say::text(kind), Say::Bytes(bytes)]);
        }
    }
}
