//! The figures the rules know: key, authority, kind and bounds. 参数登记表。

use crate::units::number;

use super::kind::{Columns, Kind, Level, Spec};

/// `registry.txt` without its remarks.
#[cfg(not(quanyi_page))]
fn tables() -> Vec<&'static str> {
    vec![include_str!(concat!(env!("OUT_DIR"), "/registry.txt"))]
}

/// The lines of the figures that the page has, until a file of the county asks for all.
#[cfg(quanyi_page)]
fn tables() -> Vec<&'static str> {
    if let Some(all) = ALL.get() {
        return vec![all];
    }
    let mut tables = vec![include_str!(concat!(env!("OUT_DIR"), "/registry-first.txt"))];
    tables.extend(super::brought().into_iter().map(|brought| brought.registry));
    tables
}

/// The whole registry, once it was fetched.
#[cfg(quanyi_page)]
static ALL: std::sync::OnceLock<&'static str> = std::sync::OnceLock::new();

/// The file of the whole registry beside the page, and what makes it this build's.
#[cfg(quanyi_page)]
pub const REGISTRY_FILE: &str = concat!("registry.txt?", env!("QUANYI_REGISTRY"));

/// Takes the whole registry, remarks and all. It stays for the life of the page.
#[cfg(quanyi_page)]
pub fn learn_registry(text: &str) {
    let mut plain = String::new();
    for line in text.lines() {
        let mut between = "";
        for word in line.split('#').next().unwrap_or_default().split_whitespace() {
            plain.push_str(between);
            plain.push_str(word);
            between = " ";
        }
        plain.push('\n');
    }
    ALL.get_or_init(|| Box::leak(plain.into_boxed_str()));
}

/// Every figure there is, by authority and then by subject. 全部参数。
pub fn registry() -> impl Iterator<Item = Spec> {
    lines().filter_map(|(level, line)| read(level, line))
}

/// What the rules know of a whole key: `<plan>` and `<county>` fit every short name.
pub fn spec_of(key: &str) -> Option<Spec> {
    let (level, line) = lines().find(|(_, line)| fits(key_of(line), key))?;
    read(level, line)
}

/// The lines with a figure, each with the level in the line above its group.
fn lines() -> impl Iterator<Item = (Level, &'static str)> {
    let mut level = Level::Nation;
    tables().into_iter().flat_map(|table| table.split('\n')).filter_map(move |line| {
        level = match line {
            "nation" => Level::Nation,
            "province" => Level::Province,
            "prefecture" => Level::Prefecture,
            "county" => Level::County,
            _ => return Some((level, line)),
        };
        None
    })
}

fn key_of(line: &'static str) -> &'static str {
    line.split_once(' ').map_or(line, |(key, _)| key)
}

/// A figure: `key kind`, `key kind least..most` and, for records and tables, the fields.
fn read(level: Level, line: &'static str) -> Option<Spec> {
    let (key, rest) = line.split_once(' ')?;
    let (kind, rest) = rest.split_once(' ').unwrap_or((rest, ""));
    let (word, after) = rest.split_once(' ').unwrap_or((rest, ""));
    // A bound is a whole number. (To look for a text of two points would weigh a kilobyte.)
    let ends =
        word.split_once('.').and_then(|(least, most)| Some((least, most.strip_prefix('.')?)));
    let (bounds, columns) = match ends {
        Some((least, most)) => {
            let bound = |digits| number(digits, 7).map(i64::from);
            ((bound(least)?, bound(most)?), after)
        }
        None => ((0, 0), rest),
    };
    Some(Spec { key, level, kind: Kind::read(kind, Columns(columns))?, bounds })
}

/// Whether a whole key is this one or an instance of it: `<plan>` and `<county>` stand for a short
/// name without dots.
fn fits(known: &str, key: &str) -> bool {
    let mut parts = known.split('.');
    let mut found = key.split('.');
    loop {
        match (parts.next(), found.next()) {
            (None, None) => return true,
            (Some(part), Some(name)) => {
                let wild = part.starts_with('<');
                if !(if wild { is_short_name(name) } else { part == name }) {
                    return false;
                }
            }
            (None, Some(_)) | (Some(_), None) => return false,
        }
    }
}

/// What may stand for `<plan>` or `<county>`: lower-case letters, digits and `_`.
fn is_short_name(name: &str) -> bool {
    !name.is_empty()
        && name.bytes().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == b'_')
}
