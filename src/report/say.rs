//! Sentences with places for what differs: one filler for all of them. 填空。

use chrono::NaiveDate;

use crate::law::{Measure, Quantity};
use crate::units::{Exact, Hours, WageMonth};

use super::{Lang, day, month, quantity, yuan};

/// A text in both languages; `{0}` is the place of the first part.
///
/// In the page only the Chinese is in the program; the English is looked up by it in `en.txt`, which
/// is fetched by those who read English. Elsewhere both are here, with a line break between them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Both(pub(super) &'static str);

/// A text in Chinese and in English.
#[cfg(not(quanyi_page))]
macro_rules! both {
    ($zh:literal, $en:literal $(,)?) => {
        $crate::report::say::Both(concat!($zh, "\n", $en))
    };
}

/// A text in Chinese, of which `en.txt` knows the English.
#[cfg(quanyi_page)]
macro_rules! both {
    ($zh:literal, $en:literal $(,)?) => {
        $crate::report::say::Both($zh)
    };
}
pub(super) use both;

/// Many texts in one, each under its key: a line with the key, then one with the Chinese and,
/// outside the page, one with the English.
pub(super) type Texts = &'static str;

/// A text within [`Texts`].
#[cfg(not(quanyi_page))]
macro_rules! text {
    ($zh:literal, $en:literal) => {
        concat!($zh, "\n", $en, "\n")
    };
}

/// A text within [`Texts`], of which `en.txt` knows the English.
#[cfg(quanyi_page)]
macro_rules! text {
    ($zh:literal, $en:literal) => {
        concat!($zh, "\n")
    };
}
pub(super) use text;

/// One of several texts that stand without keys.
pub(super) fn nth(lang: Lang, texts: &'static str, at: usize) -> &'static str {
    #[cfg(quanyi_page)]
    let text = texts.lines().nth(at).map(|text| Both(text).of(lang));
    #[cfg(not(quanyi_page))]
    let text = {
        let mut lines = texts.lines().skip(at.saturating_mul(2));
        lines.next().zip(lines.next()).map(|(zh, en)| lang.pick(zh, en))
    };
    text.unwrap_or_default()
}

/// The text under a key.
pub(super) fn of(lang: Lang, texts: Texts, key: &str) -> Option<&'static str> {
    let mut lines = texts.lines();
    loop {
        let found = lines.next()? == key;
        let text = lines.next()?;
        #[cfg(quanyi_page)]
        let text = if found { Both(text).of(lang) } else { text };
        #[cfg(not(quanyi_page))]
        let text = match lang {
            Lang::Zh => lines.next().map(|_| text)?,
            Lang::En => lines.next()?,
        };
        if found {
            return Some(text);
        }
    }
}

#[cfg(quanyi_page)]
impl Both {
    /// The text of a language.
    pub(super) fn of(self, lang: Lang) -> &'static str {
        match lang {
            Lang::Zh => self.0,
            Lang::En => super::english::of(self.0),
        }
    }
}

#[cfg(not(quanyi_page))]
impl Both {
    /// The text of a language.
    pub(super) fn of(self, lang: Lang) -> &'static str {
        let (zh, en) = self.0.split_once('\n').unwrap_or((self.0, ""));
        match lang {
            Lang::Zh => zh,
            Lang::En => en,
        }
    }

    /// Whether both languages have the same places, and a part for each of them.
    fn fits(self, parts: usize) -> bool {
        let places = |text: &'static str| {
            let mut places: Vec<usize> = text.split('{').skip(1).filter_map(place).collect();
            places.sort_unstable();
            places.dedup();
            places
        };
        let (zh, en) = (places(self.of(Lang::Zh)), places(self.of(Lang::En)));
        zh == en && zh.last().is_none_or(|last| *last < parts)
    }
}

/// What can stand in a place.
#[derive(Clone, Copy)]
pub(super) enum Part<'a> {
    /// As it is.
    Text(&'a str),
    /// With its unit.
    Money(crate::units::Money),
    /// Without a unit.
    Number(Exact),
    /// Without a unit.
    Count(i64),
    /// Without a unit.
    Hours(Hours),
    Day(NaiveDate),
    Month(WageMonth),
}

/// Says a text, with the parts in their places.
pub(super) fn say(lang: Lang, text: Both, parts: &[Part<'_>]) -> String {
    #[cfg(not(quanyi_page))]
    debug_assert!(text.fits(parts.len()), "{}", text.0);
    fill(lang, text.of(lang), parts)
}

/// Puts the parts into the places of a template. What they hold is not looked at.
pub(super) fn fill(lang: Lang, template: &str, parts: &[Part<'_>]) -> String {
    let mut pieces = template.split('{');
    let mut text = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        if let Some((part, rest)) =
            place(piece).and_then(|at| parts.get(at)).zip(piece.get(2..))
        {
            add(lang, &mut text, *part);
            text.push_str(rest);
        } else {
            // A place without a part stays to be seen.
            text.push('{');
            text.push_str(piece);
        }
    }
    text
}

/// `0` of `0}…`.
fn place(piece: &str) -> Option<usize> {
    piece.bytes().next()?.checked_sub(b'0').map(usize::from)
}

fn add(lang: Lang, text: &mut String, part: Part<'_>) {
    let part = match part {
        Part::Text(part) => return text.push_str(part),
        Part::Money(amount) => yuan(lang, amount),
        Part::Number(number) => quantity(lang, Quantity::new(number, Measure::Plain)),
        Part::Count(count) => count.to_string(),
        Part::Hours(hours) => hours.to_string(),
        Part::Day(date) => day(lang, date),
        Part::Month(wage_month) => month(lang, wage_month),
    };
    text.push_str(&part);
}

/// Adds a text to others, with a sign between them.
pub(super) fn join(text: &mut String, between: &str, next: &str) {
    if !text.is_empty() && !next.is_empty() {
        text.push_str(between);
    }
    text.push_str(next);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_stand_in_their_places() {
        let text = both!("{1}在{0}前", "{0} after {1}, {1}");
        let parts = [Part::Text("a{1}"), Part::Count(-2)];
        assert_eq!(say(Lang::Zh, text, &parts), "-2在a{1}前");
        assert_eq!(say(Lang::En, text, &parts), "a{1} after -2, -2");
        assert_eq!(say(Lang::Zh, both!("没有", "none"), &[]), "没有");
    }

    #[test]
    fn a_place_without_a_part_is_seen() {
        assert!(!both!("{0}和{1}", "{0} and {1}").fits(1));
        assert!(!both!("{0}", "none").fits(1));
        assert!(both!("{1}和{0}", "{0} and {1}").fits(3));
        assert_eq!(fill(Lang::Zh, "{1}{", &[Part::Text("a")]), "{1}{");
    }

    #[test]
    fn nothing_is_joined_with_nothing() {
        let mut text = String::new();
        for part in ["", "a", "", "b"] {
            join(&mut text, ", ", part);
        }
        assert_eq!(text, "a, b");
    }
}
