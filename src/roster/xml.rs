//! What the readers and the writer of XML have in common. XML 读写。

use std::borrow::Cow;
use std::io::{BufReader, Read};

use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesRef, BytesStart};

/// A reader of a part, in which an empty element begins and ends like others.
pub(super) fn reader<R: Read>(part: R) -> Reader<BufReader<R>> {
    let mut reader = Reader::from_reader(BufReader::new(part));
    reader.config_mut().expand_empty_elements = true;
    reader
}

/// The value of an attribute, by its whole name.
pub(super) fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let attribute = start.try_get_attribute(name).ok()??;
    unescape(&attribute.value).ok().map(Cow::into_owned)
}

/// The character that `&amp;` or `&#x4e00;` stands for.
pub(super) fn character(entity: &BytesRef<'_>) -> Option<char> {
    match entity.as_ref() {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => entity.resolve_char_ref().ok().flatten(),
    }
}

/// A text as a workbook writes it: what means something in XML is escaped, and so are characters that XML
/// cannot hold, and what looks like one of these.
pub(super) fn escaped(text: &str) -> Cow<'_, str> {
    let is_odd = |c: char| {
        matches!(c, '&' | '<' | '>' | '"' | '_' | '\u{fffe}' | '\u{ffff}')
            || (c.is_ascii_control() && !matches!(c, '\t' | '\n'))
    };
    if !text.contains(is_odd) {
        return Cow::Borrowed(text);
    }
    let mut written = String::with_capacity(text.len().saturating_mul(2));
    for (at, c) in text.char_indices() {
        match c {
            '&' => written.push_str("&amp;"),
            '<' => written.push_str("&lt;"),
            '>' => written.push_str("&gt;"),
            '"' => written.push_str("&quot;"),
            '_' if code(text.get(at..).unwrap_or_default()).is_some() => {
                written.push_str("_x005F_");
            }
            odd if is_odd(odd) && odd != '_' => {
                let code = format!("_x{:04X}_", u32::from(odd));
                written.push_str(&code);
            }
            plain => written.push(plain),
        }
    }
    Cow::Owned(written)
}

/// The same text as it is meant.
pub(super) fn unescaped(text: &str) -> Cow<'_, str> {
    if !text.contains("_x") {
        return Cow::Borrowed(text);
    }
    let (mut plain, mut rest) = (String::with_capacity(text.len()), text);
    while let Some((before, _)) = rest.split_once("_x") {
        plain.push_str(before);
        let coded = rest.get(before.len()..).unwrap_or_default();
        let known = code(coded).and_then(|(number, after)| {
            Some((char::from_u32(number).filter(|c| *c != '\0')?, after))
        });
        let (c, after) = known.unwrap_or(('_', coded.get(1..).unwrap_or_default()));
        plain.push(c);
        rest = after;
    }
    plain.push_str(rest);
    Cow::Owned(plain)
}

/// The number of a character that stands as `_x0007_` at the beginning of a text, and what follows.
fn code(text: &str) -> Option<(u32, &str)> {
    let (digits, rest) = text.strip_prefix("_x")?.split_at_checked(4)?;
    let are_digits = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    let rest = rest.strip_prefix('_').filter(|_| are_digits)?;
    Some((u32::from_str_radix(digits, 16).ok()?, rest))
}

#[cfg(test)]
mod tests {
    use super::{escaped, unescaped};

    #[test]
    fn what_xml_cannot_hold_is_written_and_read() {
        let cases = [
            ("a_x000D_b", "a\rb"),
            ("_x005F_x000D_", "_x000D_"),
            ("_x005F__x0007_", "_\u{7}"),
            ("_x005F_x005F_x005F_x0041_", "_x005F_x0041_"),
            ("_x00", "_x00"),
            ("_xzzzz_", "_xzzzz_"),
            ("_x+00D_", "_x+00D_"),
            ("_x0000_", "_x0000_"),
            ("长_x4E00_", "长一"),
        ];
        for (written, plain) in cases {
            assert_eq!(unescaped(written), plain);
            assert_eq!(unescaped(&escaped(plain).replace("&amp;", "&")), plain);
        }
    }
}
