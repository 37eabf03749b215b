//! Values the reader types in for missing figures. 由读者填写的数值。

use thiserror::Error;

use super::read::Node;
use super::{Fault, Json, Kind, Value, spec_of};

/// What the reader supplied, by whole key. It is part of a case, never of the files, and never
/// replaces a figure that is known.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Supplied {
    values: Vec<(String, Value)>,
}

/// Why a supplied value cannot be taken.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum SuppliedError {
    /// No figure has this key.
    #[error("there is no figure `{key}`")]
    UnknownFigure {
        /// The key.
        key: String,
    },
    /// The value is not of the figure's kind, or outside its bounds.
    #[error("`{text}` does not fit `{key}`: {fault}")]
    DoesNotFit {
        /// The key.
        key: String,
        /// What was given.
        text: String,
        /// Why it does not fit.
        fault: Fault,
    },
}

impl Supplied {
    /// Takes a value as text: a number as it is typed, `yes` or `no`, or JSON for a record.
    ///
    /// # Errors
    ///
    /// If the key is not known or the value does not fit its kind and bounds.
    pub fn add(&mut self, key: &str, typed: &str) -> Result<(), SuppliedError> {
        let text = crate::units::fold_width(typed);
        let spec =
            spec_of(key).ok_or_else(|| SuppliedError::UnknownFigure { key: key.to_owned() })?;
        let json = match (spec.kind, text.as_str()) {
            (Kind::Text, _) => {
                let words = || Json::Text(typed.trim().to_owned());
                Json::Object(vec![("zh".to_owned(), words()), ("en".to_owned(), words())])
            }
            (Kind::YesNo, "yes" | "true" | "是") => Json::Bool(true),
            (Kind::YesNo, "no" | "false" | "否") => Json::Bool(false),
            (Kind::Shares, pair) if pair.contains('/') => {
                let mut shares =
                    pair.split('/').map(|one| one.trim_end_matches('%').to_owned());
                let mut next = || Json::Text(shares.next().unwrap_or_default());
                Json::Object(vec![
                    ("employer".to_owned(), next()),
                    ("employee".to_owned(), next()),
                ])
            }
            (Kind::Shares | Kind::Record(_) | Kind::Table(_), json) => {
                Json::parse(json).unwrap_or(Json::Null)
            }
            _ => Json::Text(text.replace(',', "").trim_end_matches(['%', '元']).to_owned()),
        };
        self.add_json(key, typed, &json)
    }

    /// Takes a value that a form put together; `typed` is what is shown if it does not fit.
    ///
    /// # Errors
    ///
    /// If the key is not known or the value does not fit its kind and bounds.
    pub fn add_json(
        &mut self,
        key: &str,
        typed: &str,
        json: &Json,
    ) -> Result<(), SuppliedError> {
        let spec =
            spec_of(key).ok_or_else(|| SuppliedError::UnknownFigure { key: key.to_owned() })?;
        let node = Node::root("", json);
        let value = node.value(&spec).and_then(|value| match value {
            Value::Missing | Value::Ended => Err(node.wrong("a value")),
            Value::Rows(rows) if rows.iter().any(|row| row.status.is_some()) => {
                Err(node.wrong("rows without a status: what is typed in is `supplied`"))
            }
            Value::Number(_)
            | Value::YesNo(_)
            | Value::Text(_)
            | Value::Shares { .. }
            | Value::Rows(_) => Ok(value),
        });
        match value {
            Ok(value) => {
                self.values.retain(|(known, _)| known != key);
                self.values.push((key.to_owned(), value));
                Ok(())
            }
            Err(refusal) => Err(SuppliedError::DoesNotFit {
                key: key.to_owned(),
                text: typed.trim().to_owned(),
                fault: refusal.0.fault,
            }),
        }
    }

    /// Keeps what was supplied for some keys.
    pub fn retain(&mut self, keep: impl Fn(&str) -> bool) {
        self.values.retain(|(key, _)| keep(key));
    }

    /// The value supplied for a key.
    pub fn value(&self, key: &str) -> Option<&Value> {
        self.values.iter().find(|(known, _)| known == key).map(|(_, value)| value)
    }

    /// The keys supplied.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.values.iter().map(|(key, _)| key.as_str())
    }
}
