//! The reader of JSON, held to the one that everybody uses. JSON 的读取。

#![cfg(not(target_arch = "wasm32"))]

use proptest::prelude::*;
use quanyi::params::Json;
use serde_json::Value;

#[test]
fn each_kind_of_value_is_read() {
    let text = r#" { "a" : [ null , true , false , 12 , "x" ] , "a" : { } , "b" : [ ] } "#;
    let list = Json::List(vec![
        Json::Null,
        Json::Bool(true),
        Json::Bool(false),
        Json::Number(Some(12)),
        Json::Text("x".to_owned()),
    ]);
    let fields = [("a", list), ("a", Json::Object(Vec::new())), ("b", Json::List(Vec::new()))];
    let expected = fields.map(|(name, value)| (name.to_owned(), value)).to_vec();
    assert_eq!(Json::parse(text), Ok(Json::Object(expected)), "order and repeated keys stay");
}

#[test]
fn only_whole_numbers_from_nought_up_are_kept() {
    for (text, number) in [("0", 0), ("7", 7), ("18446744073709551615", u64::MAX)] {
        assert_eq!(Json::parse(text), Ok(Json::Number(Some(number))), "{text}");
    }
    for text in ["-1", "-0", "1.0", "1e2", "1E+2", "2e-3", "18446744073709551616", "1e999"] {
        assert_eq!(Json::parse(text), Ok(Json::Number(None)), "{text}");
    }
}

#[test]
fn escapes_are_undone() {
    let text = r#""\"\\\/\b\f\n\r\t\u4E91\ud83d\ude00""#;
    assert_eq!(Json::parse(text), Ok(Json::Text("\"\\/\u{8}\u{c}\n\r\t云😀".to_owned())));
}

#[test]
fn what_is_no_json_is_refused_at_its_place() {
    for (text, place) in [
        ("", (1, 1)),
        ("\n ", (2, 2)),
        ("01", (1, 2)),
        ("1.", (1, 3)),
        ("+1", (1, 1)),
        ("-", (1, 2)),
        ("nul", (1, 1)),
        ("[1,]", (1, 4)),
        ("[1 2]", (1, 4)),
        ("[1\n,2", (2, 3)),
        ("{\"a\":1,}", (1, 8)),
        ("{\"a\" 1}", (1, 6)),
        ("{a:1}", (1, 2)),
        ("\"云南\", 1", (1, 5)),
        ("\"tab\there\"", (1, 5)),
        ("\"ends", (1, 6)),
        ("[\"云南\n\"]", (1, 5)),
    ] {
        assert_eq!(Json::parse(text), Err(place), "{text}");
    }
    for text in [r#""\x""#, r#""\u12""#, r#""\u+123""#, r#""\udc00""#, r#""\ud800\u0041""#] {
        assert!(Json::parse(text).is_err(), "{text}");
    }
}

#[test]
fn nothing_stands_too_deep() {
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert!(Json::parse(&nested(127)).is_ok());
    assert_eq!(Json::parse(&nested(128)), Err((1, 128)));
    assert!(Json::parse(&nested(100_000)).is_err());
}

proptest! {
    #[test]
    fn what_is_read_and_what_is_refused_is_the_same_elsewhere(
        parts in prop::collection::vec(prop_oneof![
            prop::sample::select(vec![
                "{", "}", "[", "]", ",", ":", " ", "\n", "\"", "\"a\"", "\"b\"", "\\", "\\u00", "\\n",
                "null", "true", "false", "0", "1", "-", "+", ".", "e", "E", "12", "\u{1}", "云", "\u{a0}",
            ]).prop_map(str::to_owned),
            any::<char>().prop_map(String::from),
        ], 0..12),
    ) {
        same_elsewhere(&parts.concat());
    }

    #[test]
    fn what_is_written_elsewhere_is_read(value in tree()) {
        same_elsewhere(&value.to_string());
        same_elsewhere(&format!("{value:#}"));
    }
}

/// Asks both readers.
#[track_caller]
fn same_elsewhere(text: &str) {
    let ours = Json::parse(text);
    match serde_json::from_str::<Value>(text) {
        Ok(value) => assert_eq!(ours.map(as_value), Ok(rounded(value)), "{text:?}"),
        // JSON has no largest number, whatever a machine can hold.
        Err(error) if error.to_string().contains("number out of range") => {}
        // A mark at the beginning of a file is passed over here.
        Err(_) if text.starts_with('\u{feff}') => {}
        Err(error) => assert!(ours.is_err(), "{text:?}: {error}"),
    }
}

/// The tree as the other reader has it, which keeps the last of two equal keys.
fn as_value(json: Json) -> Value {
    match json {
        Json::Null | Json::Number(None) => Value::Null,
        Json::Bool(answer) => Value::Bool(answer),
        Json::Number(Some(number)) => Value::from(number),
        Json::Text(text) => Value::String(text),
        Json::List(items) => items.into_iter().map(as_value).collect(),
        Json::Object(fields) => {
            fields.into_iter().map(|(name, json)| (name, as_value(json))).collect()
        }
    }
}

/// A tree without the numbers that are not kept here.
fn rounded(value: Value) -> Value {
    match value {
        Value::Number(number) => number.as_u64().map_or(Value::Null, Value::from),
        Value::Array(items) => items.into_iter().map(rounded).collect(),
        Value::Object(fields) => {
            fields.into_iter().map(|(name, value)| (name, rounded(value))).collect()
        }
        Value::Null | Value::Bool(_) | Value::String(_) => value,
    }
}

/// Any tree.
fn tree() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<String>().prop_map(Value::String),
    ];
    leaf.prop_recursive(4, 32, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::Array),
            prop::collection::vec((any::<String>(), inner), 0..6)
                .prop_map(|fields| fields.into_iter().collect()),
        ]
    })
}
