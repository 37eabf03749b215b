//! Writes the compact form of the figures that a first visit carries: values, days, statuses and
//! documents. Names, notes and the record of checks are read only by the page that shows them.

use std::path::Path;
use std::{env, fs, io};

use serde_json::Value;

/// The county this build is for, with the chain of authorities above it.
const CHAIN: [&str; 4] = ["cn", "53", "5325", "532524"];

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=params");
    println!("cargo::rerun-if-changed=build.rs");
    let out = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("cargo sets OUT_DIR"))?;
    for code in CHAIN {
        let file = format!("params/{code}.json");
        let text = fs::read_to_string(&file)?;
        let mut figures: Value = serde_json::from_str(&text)
            .map_err(|error| io::Error::other(format!("{file}: {error}")))?;
        compact(&mut figures);
        fs::write(Path::new(&out).join(format!("{code}.json")), figures.to_string())?;
    }
    Ok(())
}

/// Takes out what no answer needs. The loader reads both forms.
fn compact(file: &mut Value) {
    for document in fields(file.get_mut("documents")) {
        remove(document, &["issued_on", "read_in"]);
    }
    for figure in fields(file.get_mut("figures")) {
        remove(figure, &["name"]);
        let values = figure.get_mut("values").and_then(Value::as_array_mut);
        for value in values.into_iter().flatten() {
            remove(value, &["note", "checked_on"]);
            if let Some(value) = value.get_mut("value") {
                drop_words(value);
            }
        }
    }
}

/// Empties words that no calculation reads. A telephone number, the same in both languages, stays.
fn drop_words(value: &mut Value) {
    match value {
        Value::Object(map) => {
            let words = map.get("zh").zip(map.get("en"));
            if words.is_some_and(|(zh, en)| zh != en) {
                map.values_mut().for_each(|words| *words = Value::String(String::new()));
            } else {
                map.values_mut().for_each(drop_words);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(drop_words),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn fields(object: Option<&mut Value>) -> impl Iterator<Item = &mut Value> {
    object.and_then(Value::as_object_mut).into_iter().flat_map(|map| map.values_mut())
}

fn remove(object: &mut Value, names: &[&str]) {
    if let Some(map) = object.as_object_mut() {
        for name in names {
            map.shift_remove(*name);
        }
    }
}
