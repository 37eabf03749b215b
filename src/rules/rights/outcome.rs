//! What the rule finds: the items that concern the class, with their figures. 结论。

use std::sync::Arc;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::law::{FigureUse, Working};
use crate::params::{Figures, Found, FromValue, Gap, RowCell, Value, Words};
use crate::units::Exact;

use super::{Class, Input, Item, Subject, Way};

/// The whole answer. 结果。
#[derive(Clone, Debug, PartialEq)]
pub struct Answered {
    /// What was asked.
    pub input: Input,
    /// What holds for the class, subject by subject; none for an employer. 一览。
    pub subjects: Vec<Entry<Subject>>,
    /// The items that concern the class, in the order of the document. 有关各项。
    pub items: Vec<Entry<Item>>,
    /// The others. 其余各项。
    pub others: Vec<Item>,
    /// The ways that are open, in the order in which one goes them; none for an employer. 救济途径。
    pub ways: Vec<Entry<Way>>,
}

impl Answered {
    /// An answer in which nothing stands yet.
    pub(super) const fn of(input: Input) -> Self {
        Self {
            input,
            subjects: Vec::new(),
            items: Vec::new(),
            others: Vec::new(),
            ways: Vec::new(),
        }
    }

    /// Every figure that is missing, each once. 尚缺的参数。
    pub fn gaps(&self) -> Vec<&Gap> {
        let subjects = self.subjects.iter().map(|entry| &entry.taken);
        let items = self.items.iter().map(|entry| &entry.taken);
        let ways = self.ways.iter().map(|entry| &entry.taken);
        let mut gaps: Vec<&Gap> = Vec::new();
        for taken in subjects.chain(items).chain(ways).flatten() {
            if let Err(gap) = &taken.answer
                && !gaps.iter().any(|known| known.key == gap.key)
            {
                gaps.push(gap);
            }
        }
        gaps
    }
}

/// Something the answer says, and the figures it stands on. 一项。
#[derive(Clone, Debug, PartialEq)]
pub struct Entry<T> {
    /// What it is about.
    pub about: T,
    /// The figures.
    pub taken: Vec<Taken>,
}

/// A figure that was asked for. 取用的参数。
#[derive(Clone, Debug, PartialEq)]
pub struct Taken {
    /// Its key.
    pub key: &'static str,
    /// What it holds, or that it is missing.
    pub answer: Result<Values, Arc<Gap>>,
}

/// What a figure holds, as far as the page says it. 参数内容。
#[derive(Clone, Debug, PartialEq)]
pub struct Values {
    /// Its numbers by the names of their fields; the name is empty for a figure of one number.
    pub numbers: Vec<(&'static str, Exact)>,
    /// Yes or no, where it is that.
    pub yes: Option<bool>,
    /// The words of a table by the first word of each row. 各机构的内容。
    pub rows: Vec<(&'static str, Words)>,
    /// The figure, to be cited.
    pub figure: FigureUse,
}

/// A figure that something stands on, and for which classes. 所需参数。
#[derive(Clone, Copy, Debug)]
pub(super) struct Needs {
    /// Its key.
    pub key: &'static str,
    /// The classes.
    pub of: &'static [Class],
}

impl Needs {
    /// A figure for these classes.
    pub(super) const fn new(key: &'static str, of: &'static [Class]) -> Self {
        Self { key, of }
    }
}

/// Takes a figure for a day. One without a first day, a telephone number, is shown as it is.
pub(super) fn take(
    w: &mut dyn Working,
    figures: Figures<'_>,
    key: &'static str,
    day: NaiveDate,
) -> Taken {
    let found = figures.key_on::<Held>(key, day).or_else(|gap| {
        let shown = figures.shown(key).and_then(|shown| {
            let value = Held::from_value(shown.value)?;
            Some(Found { value, figure: shown.figure })
        });
        shown.ok_or(gap)
    });
    let answer = found.map(|Found { value: Held { numbers, yes, rows }, figure }| {
        w.rely(figure);
        Values { numbers, yes, rows, figure }
    });
    Taken { key, answer }
}

/// What any value holds.
struct Held {
    numbers: Vec<(&'static str, Exact)>,
    yes: Option<bool>,
    rows: Vec<(&'static str, Words)>,
}

impl FromValue for Held {
    fn from_value(value: &Value) -> Option<Self> {
        let mut held = Self { numbers: Vec::new(), yes: None, rows: Vec::new() };
        let mut number = |name, number: Decimal| {
            held.numbers.extend(Exact::of_decimal(number).map(|exact| (name, exact)));
        };
        match value {
            Value::Missing | Value::Ended => return None,
            Value::Number(one) => number("", *one),
            Value::YesNo(yes) => held.yes = Some(*yes),
            Value::Text(_) => {}
            Value::Shares { employer, employee } => {
                number("employer", *employer);
                number("employee", *employee);
            }
            Value::Rows(rows) => {
                for row in rows {
                    let mut word = "";
                    for (name, cell) in &row.cells {
                        match cell {
                            RowCell::Number(one) => number(name, *one),
                            RowCell::Word(of) => word = of,
                            RowCell::Text(words) if !word.is_empty() => {
                                held.rows.push((word, words.clone()));
                            }
                            RowCell::Text(_) | RowCell::Day(_) | RowCell::Month(_) => {}
                        }
                    }
                }
            }
        }
        Some(held)
    }
}
