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
            '_' if stands_for_a_character(text.get(at..).unwrap_or_default()) => {
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

/// Whether a text begins like `_x0007_`.
fn stands_for_a_character(text: &str) -> bool {
    let code = text.strip_prefix("_x").and_then(|rest| rest.split_at_checked(4));
    code.is_some_and(|(code, rest)| {
        code.bytes().all(|byte| byte.is_ascii_hexdigit()) && rest.starts_with('_')
    })
}
