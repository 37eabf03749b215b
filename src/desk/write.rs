//! Writes a JSON tree in the one form that the files have: two spaces, a field to a line. 规范格式。

use crate::params::Json;

/// A tree as text, with a line break at its end.
pub fn write(json: &Json) -> String {
    let mut text = String::new();
    add(&mut text, json, 0);
    text.push('\n');
    text
}

fn add(text: &mut String, json: &Json, depth: usize) {
    match json {
        Json::Null | Json::Number(None) => text.push_str("null"),
        Json::Bool(yes) => text.push_str(if *yes { "true" } else { "false" }),
        Json::Number(Some(number)) => text.push_str(&number.to_string()),
        Json::Text(words) => quote(text, words),
        Json::List(items) => {
            let mut write = |text: &mut String, item: &Json, depth| add(text, item, depth);
            each(text, ('[', ']'), depth, items, &mut write);
        }
        Json::Object(fields) => {
            let mut write = |text: &mut String, (name, value): &(String, Json), depth| {
                quote(text, name);
                text.push_str(": ");
                add(text, value, depth);
            };
            each(text, ('{', '}'), depth, fields, &mut write);
        }
    }
}

/// What stands between two brackets, a line to each.
fn each<T>(
    text: &mut String,
    (open, close): (char, char),
    depth: usize,
    items: &[T],
    write: &mut dyn FnMut(&mut String, &T, usize),
) {
    let inside = depth.saturating_add(1);
    text.push(open);
    for (at, item) in items.iter().enumerate() {
        text.push_str(if at == 0 { "\n" } else { ",\n" });
        text.extend(core::iter::repeat_n("  ", inside));
        write(text, item, inside);
    }
    if !items.is_empty() {
        text.push('\n');
        text.extend(core::iter::repeat_n("  ", depth));
    }
    text.push(close);
}

/// A text in quotation marks.
fn quote(text: &mut String, words: &str) {
    text.push('"');
    for c in words.chars() {
        match c {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\n' => text.push_str("\\n"),
            '\r' => text.push_str("\\r"),
            '\t' => text.push_str("\\t"),
            '\u{8}' => text.push_str("\\b"),
            '\u{c}' => text.push_str("\\f"),
            '\0'..='\u{1f}' => {
                const DIGITS: &[u8; 16] = b"0123456789abcdef";
                text.push_str("\\u00");
                let code = u32::from(c);
                for digit in [code.wrapping_shr(4), code & 15] {
                    let at = usize::try_from(digit).ok().and_then(|at| DIGITS.get(at));
                    text.push(char::from(*at.unwrap_or(&b'0')));
                }
            }
            other => text.push(other),
        }
    }
    text.push('"');
}
