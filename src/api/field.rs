//! The field table: what a calculator asks, said once. 字段表。

/// One question of a calculator. 字段。
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Its name in JSON.
    pub name: &'static str,
    /// Its key in the fragment of the address.
    pub key: &'static str,
    /// What it holds.
    pub kind: FieldKind,
    /// What it means, for the schema and the documentation; the page does not carry it.
    #[cfg(not(quanyi_page))]
    pub about: &'static str,
}

/// What a field holds; every value is text, as it would be typed. 字段类型。
#[derive(Clone, Copy, Debug)]
pub enum FieldKind {
    /// A year, `2026`.
    Year,
    /// A month, `2026-09`.
    Month,
    /// A day, `2026-09-01`.
    Day,
    /// An amount of money from nought up.
    Money,
    /// Hours, `7.5` or `7:30`, up to so many.
    Hours(u32),
    /// A whole number between two.
    Count(u32, u32),
    /// A number from nought up to one, with at most four decimals.
    Number(u32),
    /// A month from so many years after this one to so many: minus for before.
    MonthNear(i32, i32),
    /// A span of the clock, `08:00-12:30`.
    Clock,
    /// Words of the reader's own.
    Text,
    /// One of these words; the first is meant where nothing is given.
    Choice(&'static [&'static str]),
    /// Rows of these fields.
    Rows(&'static [Field]),
}

impl FieldKind {
    /// The words of a choice; none for what is no choice.
    pub const fn choices(self) -> &'static [&'static str] {
        match self {
            Self::Choice(words) => words,
            Self::Year
            | Self::Month
            | Self::MonthNear(..)
            | Self::Day
            | Self::Money
            | Self::Hours(_)
            | Self::Count(..)
            | Self::Number(_)
            | Self::Clock
            | Self::Text
            | Self::Rows(_) => &[],
        }
    }

    /// The columns of a table; `None` for a field of one text.
    pub const fn columns(self) -> Option<&'static [Field]> {
        match self {
            Self::Rows(columns) => Some(columns),
            Self::Year
            | Self::Month
            | Self::MonthNear(..)
            | Self::Day
            | Self::Money
            | Self::Hours(_)
            | Self::Count(..)
            | Self::Number(_)
            | Self::Clock
            | Self::Text
            | Self::Choice(_) => None,
        }
    }
}

impl Field {
    /// The word that is meant where nothing was chosen; empty for what is no choice.
    pub fn first_choice(&self) -> &'static str {
        self.kind.choices().first().copied().unwrap_or_default()
    }

    /// A field of the table.
    pub const fn new(
        name: &'static str,
        key: &'static str,
        kind: FieldKind,
        #[cfg_attr(quanyi_page, expect(unused_variables, reason = "not in the page"))]
        about: &'static str,
    ) -> Self {
        Self {
            name,
            key,
            kind,
            #[cfg(not(quanyi_page))]
            about,
        }
    }
}
