//! A new county: its chain of files, and what is to be entered in which order. 新的县。

use std::sync::Arc;

use chrono::NaiveDate;

use crate::params::{
    Fault, Json, Kind, Level, Params, ParamsError, RowCell, USES, Value, load_whole, spec_of,
};

use super::Book;
use super::book::{FILE, Held, Refused};
use super::tree::{field, field_mut, of_text, put, replaced, text};
use super::write;

/// An authority of the chain: its code, its name in Chinese and in English. 层级。
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Authority {
    /// The first digits of a GB/T 2260 code: two, four or six.
    pub code: String,
    /// Its name in Chinese.
    pub zh: String,
    /// Its name in English; that in Chinese where it is left empty.
    pub en: String,
}

impl Authority {
    /// That of a file.
    pub fn of(known: &crate::params::Authority) -> Self {
        let (code, name) = (known.code.clone(), known.name.clone());
        Self { code, zh: name.zh, en: name.en }
    }

    fn english(&self) -> &str {
        let en = self.en.trim();
        if en.is_empty() { self.zh.trim() } else { en }
    }
}

/// A calculator, and the figures it still needs in the order of the registry. 一个计算器还要的数据。
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Needed {
    /// Its route.
    pub tool: &'static str,
    /// What it calculates with, without what an earlier one in the list needs too.
    pub keys: Vec<String>,
    /// What it only shows.
    pub words: Vec<String>,
}

/// Where in the chain of files something is wrong: the place of the file, and why.
pub type WrongPlace = (usize, Refused);

/// The name of a file of a chain that is being made, by which a fault tells its place.
const PLACES: [&str; 4] = ["0", "1", "2", "3"];

impl Book {
    /// Starts a county: the nation's file and those of the authorities that are known stay as they are, the others are empty,
    /// and the county's own is always. `chain` is the province, the prefecture and the county.
    ///
    /// # Errors
    ///
    /// A code or a name that cannot be, with its place in the chain.
    pub fn start(&self, chain: &[Authority; 3], today: NaiveDate) -> Result<Self, WrongPlace> {
        let mut files: Vec<Held> = self.files.iter().take(1).cloned().collect();
        let nation = files.first_mut().ok_or((0, Refused::NotThere))?;
        nation.now = nation.opened.clone();
        let mut parent = nation.code.clone();
        let old = self.files.last().ok_or((0, Refused::NotThere))?;
        for (at, own) in (1..).zip(chain) {
            let wrong = |path: &str| {
                let fault = Fault::WrongShape { expected: "" };
                let (file, path) = (own.code.clone(), path.to_owned());
                (at, Refused::Fault(ParamsError { file, path, fault }))
            };
            if own.zh.trim().is_empty() {
                return Err(wrong("name"));
            }
            if own.code.len() != at.saturating_mul(2) {
                return Err(wrong("authority"));
            }
            let known = self.files.get(at).ok_or((at, Refused::NotThere))?;
            let is_known = known.code == own.code && at < chain.len();
            let held = if is_known {
                let now = with_county(&known.opened, &old.opened, chain.last().unwrap_or(own));
                Held { now: Arc::new(now), opened: known.opened.clone(), ..known.clone() }
            } else {
                let empty = empty(&known.opened, own, &parent, today);
                let empty = with_county(&empty, &old.opened, chain.last().unwrap_or(own));
                let empty = Arc::new(empty);
                let (opened, now) = (empty.clone(), empty);
                Held { code: own.code.clone(), opened, now, is_new: true }
            };
            parent.clone_from(&held.code);
            files.push(held);
        }
        let texts: Vec<String> = files.iter().map(|held| write(&held.now)).collect();
        let named: Vec<(&str, &str)> =
            PLACES.iter().copied().zip(texts.iter().map(String::as_str)).collect();
        match load_whole(&named) {
            Ok(params) => Ok(Self::of(files, params)),
            Err(error) => {
                let at = PLACES.iter().position(|name| *name == error.file).unwrap_or_default();
                Err((at, Refused::Fault(error)))
            }
        }
    }

    /// The chain of the county that some files of a draft are of; none if it is the one that is open.
    pub fn chain_of<'a>(&self, files: impl Iterator<Item = &'a str>) -> Option<[Authority; 3]> {
        let mut chain = self.params().chain().iter().skip(1).map(Authority::of);
        let mut chain = [chain.next()?, chain.next()?, chain.next()?];
        let before = chain.clone();
        for file in files {
            let json = Json::parse(file).ok()?;
            let code = text(&json, "authority").to_owned();
            let name = |lang: &str| {
                field(&json, "name").map_or("", |name| text(name, lang)).to_owned()
            };
            let at = (code.len() / 2).checked_sub(1).filter(|_| code != "cn");
            if let Some(slot) = at.and_then(|at| chain.get_mut(at)) {
                *slot = Authority { zh: name("zh"), en: name("en"), code };
            }
        }
        let codes = |chain: &[Authority; 3]| chain.each_ref().map(|one| one.code.clone());
        (codes(&chain) != codes(&before)).then_some(chain)
    }

    /// The levels of the files that are new.
    pub fn started(&self) -> Vec<Level> {
        let levels = self.params().chain().iter().map(|authority| authority.level);
        let new = self.files.iter().map(|held| held.is_new);
        levels.zip(new).filter(|(_, is_new)| *is_new).map(|(level, _)| level).collect()
    }
}

/// The file of another authority of the same level: the names of the figures and who knows them, and no values.
fn empty(like: &Json, own: &Authority, parent: &str, today: NaiveDate) -> Json {
    let mut json = like.clone();
    let mut set = |name: &str, value: Json| put(&mut json, name, Some(value), &FILE);
    set("authority", of_text(&own.code));
    set("parent", of_text(parent));
    let name = [("zh", own.zh.trim()), ("en", own.english())];
    set(
        "name",
        Json::Object(
            name.iter().map(|(lang, text)| ((*lang).to_owned(), of_text(text))).collect(),
        ),
    );
    set("revision", Json::Number(Some(0)));
    set("checked_on", of_text(&today.to_string()));
    set("documents", Json::Object(Vec::new()));
    set("schemes", Json::Object(Vec::new()));
    if let Some(Json::Object(figures)) = field_mut(&mut json, "figures") {
        for (_, figure) in figures {
            put(figure, "values", Some(Json::List(Vec::new())), &[]);
            rename(figure, like, own);
        }
    }
    json
}

/// A file with the figures that it has to a county, such as its wage tier, for this county too: named as those of the old
/// one, with the name of the new one. In an empty file they are there for no other.
fn with_county(json: &Json, old: &Json, own: &Authority) -> Json {
    let mut json = json.clone();
    let old_code = text(old, "authority");
    let is_empty = field(&json, "revision") == Some(&Json::Number(Some(0)));
    let Some(Json::Object(figures)) = field_mut(&mut json, "figures") else { return json };
    let Some(at) = figures.iter().position(|(key, _)| key.ends_with(&[".", old_code].concat()))
    else {
        return json;
    };
    let Some((key, figure)) = figures.get(at).cloned() else { return json };
    let Some(start) = key.strip_suffix(old_code) else { return json };
    let own_key = [start, &own.code].concat();
    if is_empty {
        drop(figures.remove(at));
    }
    if figures.iter().any(|(known, _)| *known == own_key) {
        return json;
    }
    let mut figure = figure;
    put(&mut figure, "values", Some(Json::List(Vec::new())), &[]);
    rename(&mut figure, old, own);
    let after =
        figures.iter().position(|(known, _)| own_key < *known && known.starts_with(start));
    figures.insert(after.unwrap_or(at), (own_key, figure));
    json
}

/// Calls a figure by the name of another authority, where it is called by that of the old one: whole, or the beginning of it
/// by which people know a place (建水县 and 建水, Jianshui County and Jianshui).
fn rename(figure: &mut Json, old: &Json, own: &Authority) {
    let Some(name) = field_mut(figure, "name") else { return };
    for (lang, new) in [("zh", own.zh.trim()), ("en", own.english())] {
        let whole = field(old, "name").map_or("", |name| text(name, lang));
        let stem: String = if lang == "zh" {
            whole.chars().take(2).collect()
        } else {
            whole.split(' ').next().unwrap_or_default().to_owned()
        };
        let ends = ["省", "州", "市", "县", " Province", " Prefecture", " County", ""];
        let known = ends.map(|end| [&*stem, end].concat());
        let called = text(name, lang);
        let mut known = core::iter::once(whole).chain(known.iter().map(String::as_str));
        if !stem.is_empty()
            && let Some(called) = known.find_map(|known| replaced(called, known, new))
        {
            put(name, lang, Some(of_text(&called)), &[]);
        }
    }
}

/// What is to be entered of some levels, by calculators: first the one that needs the fewest figures, then the one that needs the
/// fewest besides these, so that one after the other begins to work as soon as can be. 填写的先后。
pub fn to_enter(params: &Params, day: NaiveDate, levels: &[Level]) -> Vec<Needed> {
    let missing = |key: &String| {
        let Some(spec) = spec_of(key) else { return false };
        let is_own = levels.contains(&spec.level) || spec.key.ends_with("<county>");
        let now = params.figure(key).and_then(|record| record.on(day));
        is_own && now.is_none_or(|(_, entry)| matches!(entry.value, Value::Missing))
    };
    let mut left: Vec<Needed> = USES
        .lines()
        .filter_map(|line| line.split_once(' '))
        .map(|(tool, keys)| {
            let keys = keys.split(' ').flat_map(|key| whole_keys(params, key)).filter(missing);
            let is_words =
                |key: &String| spec_of(key).is_some_and(|spec| spec.kind == Kind::Text);
            let (words, keys) = keys.partition(is_words);
            Needed { tool, keys, words }
        })
        .collect();
    let mut all: Vec<Needed> = Vec::new();
    while let Some(at) =
        (0..left.len()).min_by_key(|at| left.get(*at).map(|one| one.keys.len()))
    {
        let next = left.remove(at);
        for one in &mut left {
            one.keys.retain(|key| !next.keys.contains(key));
            one.words.retain(|key| !next.words.contains(key));
        }
        all.push(next);
    }
    all
}

/// The whole keys that a key of the registry stands for: that of the county, those of the plans on offer.
fn whole_keys(params: &Params, key: &str) -> Vec<String> {
    if let Some(start) = key.strip_suffix("<county>") {
        return vec![[start, params.county()].concat()];
    }
    let Some((start, rest)) = key.split_once('<') else { return vec![key.to_owned()] };
    let Some(end) = rest.strip_prefix("plan>") else { return Vec::new() };
    let plans = params.figure("flexible_medical.plans");
    let rows = plans.into_iter().flat_map(|plans| &plans.entries).flat_map(|entry| {
        if let Value::Rows(rows) = &entry.value { rows.as_slice() } else { &[] }
    });
    let mut all: Vec<String> = Vec::new();
    for row in rows {
        if let Some(RowCell::Word(plan)) = row.cell("plan") {
            let key = [start, plan, end].concat();
            if !all.contains(&key) {
                all.push(key);
            }
        }
    }
    all
}
