//! The cells of one sheet of an `.xlsx`. 工作表。

use quick_xml::events::{BytesStart, Event};

use super::fault::SheetFault;
use super::format::Shown;
use super::iso;
use super::number::printed_text;
use super::sheet::{Builder, Kind};
use super::strings::{Strings, text_of};
use super::xlsx::Part;
use super::xml::{character, unescaped};

/// A sheet that is being read.
pub(super) struct Worksheet<'s, 'p, 'a, 'b> {
    pub(super) reader: Part<'p, 'a>,
    pub(super) builder: &'s mut Builder<'b>,
    pub(super) strings: &'s Strings,
    pub(super) styles: &'s [Shown],
    pub(super) since_1904: bool,
    /// The most characters of a cell.
    pub(super) most: usize,
}

/// What a cell says of itself.
#[derive(Clone, Copy)]
struct Head {
    row: u32,
    column: u32,
    kind: HeldAs,
    shown: Shown,
}

/// How the value of a cell is kept.
#[derive(Clone, Copy)]
enum HeldAs {
    Number,
    Shared,
    Text,
    Truth,
    Error,
    Date,
}

/// `None` inside is a file that is damaged.
type Step<T> = Result<Option<T>, SheetFault>;

impl Worksheet<'_, '_, '_, '_> {
    /// Reads all cells.
    pub(super) fn read(&mut self) -> Step<()> {
        let mut buffer = Vec::new();
        let mut value = String::new();
        // Where a row or a cell does not say its place, it is the next.
        let (mut row, mut column) = (0_u32, 0_u32);
        loop {
            buffer.clear();
            match self.reader.read_event_into(&mut buffer) {
                Ok(Event::Start(start)) => match start.local_name().as_ref() {
                    "row" => {
                        column = 0;
                        if let Some(number) = number_of_row(&start) {
                            row = number;
                        }
                    }
                    "c" => {
                        let Some(head) = self.head(&start, row, column) else {
                            return Ok(None);
                        };
                        (row, column) = (head.row, head.column.saturating_add(1));
                        value.clear();
                        if self.value(&mut value).is_none() {
                            return Ok(None);
                        }
                        if self.put(head, &value)?.is_none() {
                            return Ok(None);
                        }
                    }
                    _ => {}
                },
                Ok(Event::End(end)) => match end.local_name().as_ref() {
                    "row" => row = row.saturating_add(1),
                    "sheetData" | "worksheet" => return Ok(Some(())),
                    _ => {}
                },
                Ok(Event::Eof) | Err(_) => return Ok(None),
                Ok(_) => {}
            }
        }
    }

    /// What a cell says of itself; `None` if its place is none.
    fn head(&self, start: &BytesStart<'_>, row: u32, column: u32) -> Option<Head> {
        let mut head = Head { row, column, kind: HeldAs::Number, shown: Shown::Plain };
        for attribute in start.attributes().with_checks(false) {
            let attribute = attribute.ok()?;
            let value = attribute.value.as_ref();
            match attribute.key.as_ref() {
                "r" => (head.row, head.column) = place(value)?,
                "s" => {
                    let style = value.parse().ok().and_then(|at: usize| self.styles.get(at));
                    head.shown = style.copied().unwrap_or_default();
                }
                "t" => {
                    head.kind = match value {
                        "s" => HeldAs::Shared,
                        "str" | "inlineStr" => HeldAs::Text,
                        "b" => HeldAs::Truth,
                        "e" => HeldAs::Error,
                        "d" => HeldAs::Date,
                        _ => HeldAs::Number,
                    }
                }
                _ => {}
            }
        }
        Some(head)
    }

    /// Reads on to the end of a cell; what stands in `v` or `is` is its value, a formula is not.
    fn value(&mut self, value: &mut String) -> Option<()> {
        let mut buffer = Vec::new();
        let mut depth = 0_usize;
        let mut inside = false;
        loop {
            buffer.clear();
            match self.reader.read_event_into(&mut buffer) {
                Ok(Event::Start(start)) => match start.local_name().as_ref() {
                    "is" if depth == 0 => text_of(&mut self.reader, value)?,
                    name => {
                        inside = depth == 0 && name == "v";
                        depth = depth.saturating_add(1);
                    }
                },
                Ok(Event::End(_)) => {
                    inside = false;
                    match depth.checked_sub(1) {
                        Some(less) => depth = less,
                        None => return Some(()),
                    }
                }
                Ok(Event::Text(part)) if inside => value.push_str(&part.xml10_content()),
                Ok(Event::CData(part)) if inside => value.push_str(&part.xml10_content()),
                Ok(Event::GeneralRef(entity)) if inside => value.push(character(&entity)?),
                Ok(Event::Eof) | Err(_) => return None,
                Ok(_) => {}
            }
        }
    }

    fn put(&mut self, head: Head, value: &str) -> Step<()> {
        if value.is_empty() {
            return Ok(Some(()));
        }
        let (kind, text) = match head.kind {
            HeldAs::Shared => {
                let at = value.trim().parse().ok();
                let Some(text) = at.and_then(|at| self.strings.get(at)) else {
                    return Ok(None);
                };
                return self.builder.put(head.row, head.column, Kind::Text, text).map(Some);
            }
            // A text too long is refused as it is, without looking for what it stands for.
            HeldAs::Text if self.most.saturating_mul(8) < value.len() => {
                (Kind::Text, value.to_owned())
            }
            HeldAs::Text => (Kind::Text, unescaped(value).into_owned()),
            HeldAs::Truth => match value.trim() {
                "1" | "true" => (Kind::Yes, String::new()),
                _ => (Kind::No, String::new()),
            },
            HeldAs::Error => (Kind::Wrong, value.to_owned()),
            HeldAs::Date => match iso::day(value) {
                Some(day) => (Kind::Day, day),
                None => (Kind::Text, value.to_owned()),
            },
            HeldAs::Number => match printed_text(value) {
                Some(number) => head.shown.read(&number, self.since_1904),
                None => (Kind::Wrong, "#NUM!".to_owned()),
            },
        };
        self.builder.put(head.row, head.column, kind, &text).map(Some)
    }
}

/// The number of a row, counted from nought.
fn number_of_row(start: &BytesStart<'_>) -> Option<u32> {
    let attribute = start.try_get_attribute("r").ok()??;
    attribute.value.parse::<u32>().ok()?.checked_sub(1)
}

/// The row and the column of `B12`, counted from nought; `None` for what is no place in a sheet.
fn place(text: &str) -> Option<(u32, u32)> {
    /// Letters and digits of the last cell, XFD1048576.
    const MOST_LETTERS: usize = 3;
    const MOST_ROWS: u32 = 1_048_576;
    let letters = text.bytes().take_while(u8::is_ascii_alphabetic).count();
    let (letters, digits) = text.split_at_checked(letters)?;
    if letters.is_empty() || MOST_LETTERS < letters.len() {
        return None;
    }
    let mut column: u32 = 0;
    for letter in letters.bytes() {
        let value = u32::from(letter.to_ascii_uppercase().checked_sub(b'A')?).checked_add(1)?;
        column = column.checked_mul(26)?.checked_add(value)?;
    }
    let row: u32 = digits.parse().ok().filter(|row| *row <= MOST_ROWS)?;
    Some((row.checked_sub(1)?, column.checked_sub(1)?))
}

#[cfg(test)]
mod tests {
    use super::place;

    #[test]
    fn places_are_read_and_nothing_else() {
        assert_eq!(place("A1"), Some((0, 0)));
        assert_eq!(place("aa10"), Some((9, 26)));
        assert_eq!(place("XFD1048576"), Some((1_048_575, 16_383)));
        for wrong in ["", "A", "1", "A0", "AAAA1", "A1048577", "A-1", "A1B", "ZZZZZZZ1"] {
            assert_eq!(place(wrong), None, "{wrong}");
        }
    }
}
