//! A figure's value. 参数值。

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::law::Status;
use crate::units::WageMonth;

use super::Words;

/// What a dated value is. 值。
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// An amount, a percentage, a multiple or a count.
    Number(Decimal),
    /// Yes or no.
    YesNo(bool),
    /// Words to show.
    Text(Words),
    /// The employer's and the employee's share, in per cent.
    Shares {
        /// The employer's.
        employer: Decimal,
        /// The employee's.
        employee: Decimal,
    },
    /// One record, or the rows of a table.
    Rows(Vec<Row>),
    /// Not known. 尚缺。
    Missing,
    /// Ended by a document. 已停止执行。
    Ended,
}

/// One record. 记录。
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Its fields, in the order of the columns; an optional one may be absent.
    pub cells: Vec<(&'static str, RowCell)>,
    /// Its own status, where weaker than that of the table.
    pub status: Option<Status>,
}

/// A field of a record. 字段。
#[derive(Clone, Debug, PartialEq)]
pub enum RowCell {
    /// Any number.
    Number(Decimal),
    /// A day.
    Day(NaiveDate),
    /// A month.
    Month(WageMonth),
    /// Words to show.
    Text(Words),
    /// One of the words of its column.
    Word(&'static str),
}

impl Row {
    /// The field of this name.
    pub fn cell(&self, name: &str) -> Option<&RowCell> {
        self.cells.iter().find(|(column, _)| *column == name).map(|(_, cell)| cell)
    }
}
