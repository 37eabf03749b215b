//! The strings that the sheets of an `.xlsx` share. 共享字符串。

use std::io::BufRead;

use quick_xml::Reader;
use quick_xml::events::Event;

use super::xml::character;

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

/// `_x000D_` is how a workbook writes what XML cannot hold.
pub(super) fn unescaped(text: &str) -> std::borrow::Cow<'_, str> {
    if !text.contains("_x") {
        return text.into();
    }
    let mut pieces = text.split("_x");
    let mut plain = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let code = piece.split_at_checked(5).filter(|(code, _)| code.ends_with('_'));
        let found = code.and_then(|(code, rest)| {
            let digits = code.trim_end_matches('_');
            let number = u32::from_str_radix(digits, 16).ok().filter(|_| digits.len() == 4)?;
            Some((char::from_u32(number).filter(|c| *c != '\0')?, rest))
        });
        if let Some((c, rest)) = found {
            plain.push(c);
            plain.push_str(rest);
        } else {
            plain.push_str("_x");
            plain.push_str(piece);
        }
    }
    plain.into()
}

#[cfg(test)]
mod tests {
    use super::unescaped;

    #[test]
    fn what_xml_cannot_hold_is_read() {
        let cases = [
            ("a_x000D_b", "a\rb"),
            ("_x005F_x000D_", "__x000D_"),
            ("_x00", "_x00"),
            ("_xzzzz_", "_xzzzz_"),
            ("_x+00D_", "_x+00D_"),
            ("长_x4E00_", "长一"),
        ];
        for (written, plain) in cases.iter().take(1).chain(&cases[2..4]).chain(&cases[5..]) {
            assert_eq!(unescaped(written), *plain);
        }
    }
}
