//! Who is shown, and in which order. 筛选与排序。

use core::cmp::Ordering;

use crate::rules::contributions::Clamped;
use crate::units::Money;

use super::compare::Difference;
use super::computed::Shares;
use super::result::Person;

/// Who is shown. 筛选。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filter {
    /// Everybody.
    All,
    /// Those whose row cannot be worked out.
    Faulty,
    /// Those whose pay lies below the minimum wage.
    Short,
    /// Those whose base was raised to a floor.
    Raised,
    /// Those whose base was cut to a ceiling.
    Capped,
    /// Those for whom a figure is missing.
    Missing,
    /// Those whose identity number stands twice.
    Twice,
}

/// Every filter with its word, in the order of the list on the page.
pub const FILTERS: [(Filter, &str); 7] = [
    (Filter::All, "all"),
    (Filter::Faulty, "faulty"),
    (Filter::Short, "short"),
    (Filter::Raised, "raised"),
    (Filter::Capped, "capped"),
    (Filter::Missing, "missing"),
    (Filter::Twice, "twice"),
];

impl Filter {
    /// The filter of a word; everybody for a word that nobody knows.
    pub fn of(word: &str) -> Self {
        FILTERS
            .iter()
            .find(|(_, known)| *known == word)
            .map_or(Self::All, |(filter, _)| *filter)
    }

    /// Whether a person is shown.
    pub fn takes(self, person: &Person) -> bool {
        let computed = person.computed.as_ref();
        let any = |wanted: fn(&Shares) -> bool| {
            computed.is_some_and(|one| one.lines.iter().any(wanted))
        };
        match self {
            Self::All => true,
            Self::Faulty => computed.is_none(),
            Self::Short => person.shortfall().is_some(),
            Self::Raised => any(|line| line.clamped == Some(Clamped::Raised)),
            Self::Capped => any(|line| line.clamped == Some(Clamped::Lowered)),
            Self::Missing => any(Shares::is_missing),
            Self::Twice => person.repeats.is_some(),
        }
    }
}

/// Whether what is looked for stands in the name, the identity number or the department. 找人。
pub(super) fn is_found(person: &Person, words: &str) -> bool {
    let texts = [&person.name, &person.identity, &person.department];
    words.is_empty() || texts.iter().any(|text| text.contains(words))
}

/// What people are sorted by. 排序。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// The row of the sheet.
    Row,
    /// The name.
    Name,
    /// The department.
    Department,
    /// What the employer pays.
    Employer,
    /// What the employee pays.
    Employee,
    /// How far the pay lies below the minimum wage.
    Short,
    /// The difference to the other side of a comparison.
    Difference,
}

/// Every column that can be sorted by, with its word.
pub const SORTS: [(Sort, &str); 7] = [
    (Sort::Row, "row"),
    (Sort::Name, "name"),
    (Sort::Department, "department"),
    (Sort::Employer, "employer"),
    (Sort::Employee, "employee"),
    (Sort::Short, "short"),
    (Sort::Difference, "difference"),
];

impl Sort {
    /// The column of a word; the row for a word that nobody knows.
    pub fn of(word: &str) -> Self {
        SORTS.iter().find(|(_, known)| *known == word).map_or(Self::Row, |(sort, _)| *sort)
    }

    /// Compares two people; those without a value stand first.
    pub fn compare(self, a: &Person, b: &Person) -> Ordering {
        let amount = |person: &Person| -> Option<Money> {
            match self {
                Self::Row | Self::Name | Self::Department => None,
                Self::Employer => person.totals().map(|(employer, _)| employer),
                Self::Employee => person.totals().map(|(_, employee)| employee),
                Self::Short => person.shortfall(),
                Self::Difference => person.difference().and_then(Difference::both),
            }
        };
        match self {
            Self::Row => a.number.cmp(&b.number),
            Self::Name => a.name.cmp(&b.name),
            Self::Department => a.department.cmp(&b.department),
            Self::Employer | Self::Employee | Self::Short | Self::Difference => {
                amount(a).cmp(&amount(b))
            }
        }
    }
}
