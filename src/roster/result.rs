//! What came of a roster: a line to a person, and what the lines add up to. 名单结果。

use crate::law::{Certainty, Silent, Working as _};
use crate::params::Params;
use crate::report::EntryError;
use crate::units::{Money, WageMonth};

use super::computed::{Computed, INSURANCES, Shares, compute};
use super::order::{Filter, Sort};
use super::{CellError, Repeated, RosterRow, Skipped};

/// A person of the roster. 一个人的结果。
#[derive(Clone, Debug)]
pub struct Person {
    /// The number of the row in the sheet.
    pub number: u32,
    /// The name.
    pub name: String,
    /// The identity number.
    pub identity: String,
    /// The department.
    pub department: String,
    /// What was worked out; nothing where a cell cannot be read or something is needed.
    pub computed: Option<Computed>,
    /// The same of the month to compare with.
    pub compared: Option<(Money, Money)>,
    /// Cells that cannot be read.
    pub errors: Vec<CellError>,
    /// What is missing or does not fit, by the name of the field.
    pub problems: Vec<(String, EntryError)>,
    /// The row in which this identity number stood before.
    pub repeats: Option<u32>,
}

impl Person {
    /// Whether there is an answer.
    pub const fn is_computed(&self) -> bool {
        self.computed.is_some()
    }

    /// What employer and employee pay for all insurances that could be worked out.
    pub fn totals(&self) -> Option<(Money, Money)> {
        self.computed.as_ref().map(|one| (one.employer, one.own))
    }
}

/// The sums of an insurance. 险种合计。
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    /// What employers pay.
    pub employer: Money,
    /// What employees pay.
    pub own: Money,
    /// For how many there is an amount.
    pub people: u32,
    /// For how many a figure is missing.
    pub missing: u32,
}

/// What came of a roster. 结果。
#[derive(Clone, Debug)]
pub struct Results {
    /// The month.
    pub month: WageMonth,
    /// The month that it is compared with.
    pub compare: Option<WageMonth>,
    /// The people, in the order of the sheet.
    pub people: Vec<Person>,
    /// The sums, in the order of [`INSURANCES`].
    pub sums: [Sum; INSURANCES.len()],
    /// All that employers pay.
    pub employer: Money,
    /// All that employees pay.
    pub own: Money,
    /// The same of the month to compare with.
    pub compared: (Money, Money),
    /// Whether a sum is more than can be written.
    pub overflows: bool,
    /// Rows that are nobody's.
    pub skipped: Vec<Skipped>,
    /// Identity numbers that stand twice.
    pub repeated: Vec<Repeated>,
    /// The figures that the answers rest on.
    pub certainty: Certainty,
    order: Vec<usize>,
}

impl Results {
    /// Nobody yet.
    pub fn new(month: WageMonth, compare: Option<WageMonth>) -> Self {
        Self {
            month,
            compare,
            people: Vec::new(),
            sums: [Sum::default(); INSURANCES.len()],
            employer: Money::ZERO,
            own: Money::ZERO,
            compared: (Money::ZERO, Money::ZERO),
            overflows: false,
            skipped: Vec::new(),
            repeated: Vec::new(),
            certainty: Certainty::default(),
            order: Vec::new(),
        }
    }

    /// Works out a row. A row with a cell that cannot be read is not worked out: it would be another's.
    pub fn take(&mut self, params: &Params, row: RosterRow) {
        let (mut computed, mut compared, mut problems) = (None, None, Vec::new());
        if row.errors.is_empty() {
            let mut silent = Silent::default();
            match compute(&mut silent, params, &row.case) {
                Ok(one) => computed = Some(one),
                Err(found) => problems = found,
            }
            for used in silent.certainty().uses() {
                self.certainty.rely(*used);
            }
            if let Some(month) = self.compare.filter(|_| computed.is_some()) {
                let mut case = row.case.clone();
                case.set("month", month.to_string());
                let other = compute(&mut Silent::default(), params, &case);
                compared = other.ok().map(|one| (one.employer, one.own));
            }
        }
        let RosterRow { number, name, identity, department, errors, .. } = row;
        let person = Person {
            number,
            name,
            identity,
            department,
            computed,
            compared,
            errors,
            problems,
            repeats: None,
        };
        self.add(&person);
        self.people.push(person);
    }

    fn add(&mut self, person: &Person) {
        let mut add = |sum: &mut Money, amount: Money| match sum.plus(amount) {
            Ok(more) => *sum = more,
            Err(_) => self.overflows = true,
        };
        let Some(computed) = &person.computed else { return };
        for (sum, line) in self.sums.iter_mut().zip(&computed.lines) {
            match line {
                Shares::Amounts { employer, own, .. } => {
                    add(&mut sum.employer, employer.unwrap_or_default());
                    add(&mut sum.own, own.unwrap_or_default());
                    sum.people = sum.people.saturating_add(1);
                    if employer.is_none() || own.is_none() {
                        sum.missing = sum.missing.saturating_add(1);
                    }
                }
                Shares::Missing => sum.missing = sum.missing.saturating_add(1),
                Shares::None => {}
            }
        }
        add(&mut self.employer, computed.employer);
        add(&mut self.own, computed.own);
        if let Some((employer, own)) = person.compared {
            add(&mut self.compared.0, employer);
            add(&mut self.compared.1, own);
        }
    }

    /// What was left out, and what stands twice, once all rows have been taken.
    pub fn finish(&mut self, skipped: Vec<Skipped>, repeated: Vec<Repeated>) {
        for one in &repeated {
            let again = |person: &&mut Person| person.number == one.again;
            if let Some(person) = self.people.iter_mut().find(again) {
                person.repeats = Some(one.first);
            }
        }
        (self.skipped, self.repeated) = (skipped, repeated);
        self.order = (0..self.people.len()).collect();
    }

    /// Chooses who is shown and in which order; how many they are.
    pub fn arrange(&mut self, filter: Filter, sort: Sort, downwards: bool) -> usize {
        let people = &self.people;
        let mut order: Vec<usize> = (0..people.len())
            .filter(|at| people.get(*at).is_some_and(|person| filter.takes(person)))
            .collect();
        if sort != Sort::Row {
            order.sort_by(|a, b| match (people.get(*a), people.get(*b)) {
                (Some(a), Some(b)) => sort.compare(a, b),
                _ => core::cmp::Ordering::Equal,
            });
        }
        if downwards {
            order.reverse();
        }
        self.order = order;
        self.order.len()
    }

    /// Those who are shown, from a place on.
    pub fn in_order(&self, from: usize, count: usize) -> impl Iterator<Item = &Person> {
        let shown = self.order.iter().skip(from).take(count);
        shown.filter_map(|at| self.people.get(*at))
    }

    /// How many pass a filter.
    pub fn count(&self, filter: Filter) -> usize {
        self.people.iter().filter(|person| filter.takes(person)).count()
    }
}
