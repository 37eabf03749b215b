//! What a worker does for the page: messages in, messages out. 后台程序的消息。
//!
//! A message is a verb and what goes with it, all of it plain: texts, bytes, lists. So the same desk is
//! used in the worker and in native tests.

use crate::api::roster::{self as settings, FIELDS, common};
use crate::api::{Case, from_fragment};
use crate::params::{Params, built_in, load};
use crate::report::{Lang, roster_words as words};

use super::result::{Person, Results};
use super::tell::{self, Sort};
use super::{
    Assignment, Cell, Columns, Limits, Means, Workbook, column, column_letters, read, recognise,
    recognise_at, rows, template,
};

/// A part of a message. 消息内容。
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Say {
    /// A text.
    Text(String),
    /// What stands in a file.
    Bytes(Vec<u8>),
    /// Parts one after the other.
    List(Vec<Self>),
}

/// Where messages go.
pub type Post<'a> = &'a mut dyn FnMut(Vec<Say>);

/// How many rows are computed at once, before the next message is heard.
const STEP: usize = 2000;

/// What a worker knows. 工作台。
#[derive(Debug, Default)]
pub struct Desk {
    lang: Lang,
    params: Option<Params>,
    book: Option<Workbook>,
    columns: Option<Columns>,
    run: Option<Run>,
    results: Option<Results>,
}

/// A computation on its way.
#[derive(Debug)]
struct Run {
    settings: Case,
    people: Vec<Person>,
    at: usize,
    results: Results,
}

impl Say {
    /// A text.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// Texts one after the other.
    pub fn texts<T: Into<String>>(texts: impl IntoIterator<Item = T>) -> Self {
        Self::List(texts.into_iter().map(Self::text).collect())
    }

    fn as_text(&self) -> &str {
        match self {
            Self::Text(text) => text,
            Self::Bytes(_) | Self::List(_) => "",
        }
    }
}
