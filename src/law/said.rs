//! A sentence known by its name, with what a case adds to it. 带数的说明。

use core::fmt;

use chrono::NaiveDate;

use crate::units::{Exact, Money, WageMonth};

use super::Named;

/// A sentence known by its name, with what stands in its places. 说明。
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The sentence.
    pub name: &'static Named,
    /// What stands in its places.
    pub given: [Given; 3],
}

/// What a case adds to a sentence. 说明中的数。
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Given {
    /// Nothing.
    Nothing,
    /// A whole number.
    Count(i64),
    /// Any number.
    Number(Exact),
    /// An amount.
    Money(Money),
    /// A month.
    Month(WageMonth),
    /// A day.
    Day(NaiveDate),
    /// What was typed.
    Text(String),
}

impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        #[cfg(not(quanyi_page))]
        f.write_str(self.name.key())?;
        #[cfg(quanyi_page)]
        f.write_str(self.name.text())?;
        for given in self.given.iter().filter(|given| **given != Given::Nothing) {
            write!(f, " {given:?}")?;
        }
        Ok(())
    }
}
