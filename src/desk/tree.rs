//! Reaching into a JSON tree. 读写 JSON。

use crate::params::Json;

/// A field of an object.
pub(crate) fn field<'a>(json: &'a Json, name: &str) -> Option<&'a Json> {
    let Json::Object(fields) = json else { return None };
    fields.iter().find(|(known, _)| known == name).map(|(_, value)| value)
}

/// A field of an object, to change it.
pub(super) fn field_mut<'a>(json: &'a mut Json, name: &str) -> Option<&'a mut Json> {
    let Json::Object(fields) = json else { return None };
    fields.iter_mut().find(|(known, _)| known == name).map(|(_, value)| value)
}

/// The text of a field; empty where it is none.
pub(crate) fn text<'a>(json: &'a Json, name: &str) -> &'a str {
    match field(json, name) {
        Some(Json::Text(text)) => text,
        _ => "",
    }
}

/// The items of a list; none of what is no list.
pub(crate) fn items(json: &Json) -> &[Json] {
    match json {
        Json::List(items) => items,
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::Text(_) | Json::Object(_) => &[],
    }
}

/// The items of a list, to change them.
pub(super) fn items_mut(json: &mut Json) -> Option<&mut Vec<Json>> {
    match json {
        Json::List(items) => Some(items),
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::Text(_) | Json::Object(_) => None,
    }
}

/// Puts a field into an object, in the order given of the fields: in the place of the one there is, or
/// before the first that comes after it. Nothing takes it out.
pub(super) fn put(json: &mut Json, name: &str, value: Option<Json>, order: &[&str]) {
    let Json::Object(fields) = json else { return };
    let rank =
        |name: &str| order.iter().position(|known| *known == name).unwrap_or(order.len());
    match (fields.iter().position(|(known, _)| known == name), value) {
        (Some(at), Some(value)) => {
            if let Some((_, old)) = fields.get_mut(at) {
                *old = value;
            }
        }
        (Some(at), None) => drop(fields.remove(at)),
        (None, Some(value)) => {
            let own = rank(name);
            let after = fields.iter().position(|(known, _)| own < rank(known));
            fields.insert(after.unwrap_or(fields.len()), (name.to_owned(), value));
        }
        (None, None) => {}
    }
}

/// A text with another one in the place of one in it, wherever that stands; none where it does not. (The search of the standard library
/// would be shared with the first page, where it weighs three kilobytes more.)
pub(super) fn replaced(text: &str, old: &str, new: &str) -> Option<String> {
    let (mut out, mut rest, mut is_found) = (String::new(), text, old.is_empty());
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix(old).filter(|_| !old.is_empty()) {
            out.push_str(new);
            (rest, is_found) = (after, true);
        } else {
            let mut chars = rest.chars();
            out.extend(chars.next());
            rest = chars.as_str();
        }
    }
    is_found.then_some(out)
}

/// A text as JSON.
pub(super) fn of_text(text: &str) -> Json {
    Json::Text(text.to_owned())
}
