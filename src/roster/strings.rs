//! The strings that the sheets of an `.xlsx` share. 共享字符串。

use std::io::BufRead;

use quick_xml::Reader;
use quick_xml::events::Event;

use super::xml::{character, unescaped};

/// Many strings, one after the other in one text.
#[derive(Debug, Default)]
pub(super) struct Strings {
    text: String,
    ends: Vec<usize>,
}

impl Strings {
    /// The string of a number.
    pub(super) fn get(&self, at: usize) -> Option<&str> {
        let end = *self.ends.get(at)?;
        let start =
            at.checked_sub(1).map_or(Some(0), |before| self.ends.get(before).copied())?;
        self.text.get(start..end)
    }

    /// Reads all of them; `None` if the part is damaged.
    pub(super) fn read<R: BufRead>(reader: &mut Reader<R>) -> Option<Self> {
        let mut strings = Self::default();
        let mut buffer = Vec::new();
        let mut one = String::new();
        loop {
            buffer.clear();
            match reader.read_event_into(&mut buffer) {
                Ok(Event::Start(start)) if start.local_name().as_ref() == "si" => {
                    one.clear();
                    text_of(reader, &mut one)?;
                    strings.text.push_str(&unescaped(&one));
                    strings.ends.push(strings.text.len());
                }
                Ok(Event::End(end)) if end.local_name().as_ref() == "sst" => {
                    return Some(strings);
                }
                Ok(Event::Eof) | Err(_) => return None,
                Ok(_) => {}
            }
        }
    }
}

/// Adds the text of an element that has begun, up to its end: what stands in `t`, but not how it is
/// pronounced. `None` if the part is damaged.
pub(super) fn text_of<R: BufRead>(reader: &mut Reader<R>, text: &mut String) -> Option<()> {
    let mut buffer = Vec::new();
    let mut depth = 0_usize;
    let mut spoken: Option<usize> = None;
    let mut inside = false;
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Start(start)) => {
                depth = depth.saturating_add(1);
                match start.local_name().as_ref() {
                    "rPh" if spoken.is_none() => spoken = Some(depth),
                    "t" => inside = spoken.is_none(),
                    _ => {}
                }
            }
            Ok(Event::End(end)) => {
                if end.local_name().as_ref() == "t" {
                    inside = false;
                }
                if spoken == Some(depth) {
                    spoken = None;
                }
                match depth.checked_sub(1) {
                    Some(less) => depth = less,
                    None => return Some(()),
                }
            }
            Ok(Event::Text(part)) if inside => text.push_str(&part.xml10_content()),
            Ok(Event::CData(part)) if inside => text.push_str(&part.xml10_content()),
            Ok(Event::GeneralRef(entity)) if inside => text.push(character(&entity)?),
            Ok(Event::Eof) | Err(_) => return None,
            Ok(_) => {}
        }
    }
}
