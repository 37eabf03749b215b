//! What came of a roster: a line to a person, and what the lines add up to. 名单结果。

use crate::api::contributions::Many;
use crate::law::{Certainty, Silent};
use crate::params::Supplied;
use crate::report::EntryError;
use crate::report::staff::{Compared, Summary};
use crate::units::{Money, WageMonth};

use super::compare::{self, Against, Difference, DifferenceSum, Differences, sum};
use super::computed::{Computed, Floor, INSURANCES, compute};
use super::order::{Filter, Sort, is_found};
use super::{CellError, Repeated, RosterRow, Skipped, repeated};

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
    /// What each insurance costs more than on the other side of a comparison.
    pub differences: Option<Box<Differences>>,
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
        self.computed.as_ref().map(|one| (one.employer, one.employee))
    }

    /// How far the pay lies below the minimum wage.
    pub fn shortfall(&self) -> Option<Money> {
        match self.computed.as_ref()?.floor {
            Floor::Short(shortfall) => Some(shortfall),
            Floor::NotTested | Floor::Met => None,
        }
    }

    /// What employer and employee pay more than on the other side, of the insurances that are known on both.
    pub fn difference(&self) -> Option<Difference> {
        let differences = self.differences.as_ref()?.iter();
        Some(Difference {
            employer: sum(differences.clone().map(|one| one.employer)),
            employee: sum(differences.map(|one| one.employee)),
        })
    }
}

/// The sums of an insurance. 险种合计。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sum {
    /// What employers pay.
    pub employer: Money,
    /// What employees pay.
    pub employee: Money,
    /// For how many there is an amount.
    pub people: u32,
    /// For how many a figure of the employer's share is missing.
    pub employer_missing: u32,
    /// For how many one of the employee's share is.
    pub employee_missing: u32,
}

impl Sum {
    /// For how many a figure of either share is missing.
    pub fn missing(&self) -> u32 {
        self.employer_missing.max(self.employee_missing)
    }

    /// What employers pay; nothing where it is not known for anybody.
    pub fn employer_known(&self) -> Option<Money> {
        (self.employer_missing < self.people).then_some(self.employer)
    }

    /// The same of employees.
    pub fn employee_known(&self) -> Option<Money> {
        (self.employee_missing < self.people).then_some(self.employee)
    }

    /// Nobody yet.
    const NONE: Self = Self {
        employer: Money::ZERO,
        employee: Money::ZERO,
        people: 0,
        employer_missing: 0,
        employee_missing: 0,
    };
}

/// What came of a roster. 结果。
#[derive(Clone, Debug)]
pub struct Results {
    /// The month.
    pub month: WageMonth,
    /// What it is compared with.
    pub against: Option<Against>,
    /// The people, in the order of the sheet.
    pub people: Vec<Person>,
    /// The sums, in the order of [`INSURANCES`].
    pub sums: [Sum; INSURANCES.len()],
    /// All that employers pay.
    pub employer: Money,
    /// All that employees pay.
    pub employee: Money,
    /// What each insurance costs more than on the other side.
    pub differences: [DifferenceSum; INSURANCES.len()],
    /// For how many there is no other side.
    pub not_compared: usize,
    /// Whether a sum is more than can be written.
    pub overflows: bool,
    /// What was typed in for figures that are missing.
    pub supplied: Supplied,
    /// Rows that are nobody's.
    pub skipped: Vec<Skipped>,
    /// Identity numbers that stand twice.
    pub repeated: Vec<Repeated>,
    working: Silent,
    other_working: Silent,
    order: Vec<usize>,
}

impl Results {
    /// Nobody yet, with room for so many.
    pub fn new(month: WageMonth, against: Option<Against>, room: usize) -> Self {
        Self {
            month,
            against,
            people: Vec::with_capacity(room),
            sums: [Sum::NONE; INSURANCES.len()],
            employer: Money::ZERO,
            employee: Money::ZERO,
            differences: [DifferenceSum::default(); INSURANCES.len()],
            not_compared: 0,
            overflows: false,
            supplied: Supplied::default(),
            skipped: Vec::new(),
            repeated: Vec::new(),
            working: Silent::default(),
            other_working: Silent::default(),
            order: Vec::new(),
        }
    }

    /// The figures that the answers rest on.
    pub const fn certainty(&self) -> &Certainty {
        self.working.certainty()
    }

    /// The figures that the other side rests on.
    pub const fn other_certainty(&self) -> &Certainty {
        self.other_working.certainty()
    }

    /// Works out a row, and with the figures of the other side where it is compared. A row with a cell that cannot
    /// be read is not worked out: it would be another's.
    pub fn take(&mut self, many: &mut Many<'_>, other: &mut Many<'_>, row: RosterRow) {
        let (mut computed, mut differences, mut problems) = (None, None, Vec::new());
        if row.errors.is_empty() {
            match compute(&mut self.working, many, &row.case) {
                Ok(one) => computed = Some(one),
                Err(found) => problems = found,
            }
            if let (Some(against), Some(this)) = (self.against, &computed) {
                let mut case = row.case.clone();
                if against.month != self.month {
                    case.set("month", against.month.to_string());
                }
                let other = compute(&mut self.other_working, other, &case).ok();
                differences = other.map(|other| compare::differences(this, &other));
                self.not_compared =
                    self.not_compared.saturating_add(usize::from(differences.is_none()));
            }
        }
        let RosterRow { number, name, identity, department, errors, .. } = row;
        let person = Person {
            number,
            name,
            identity,
            department,
            computed,
            differences,
            errors,
            problems,
            repeats: None,
        };
        self.add(&person);
        self.people.push(person);
    }

    fn add(&mut self, person: &Person) {
        let Some(computed) = &person.computed else { return };
        let mut overflows = false;
        let mut add = |sum: &mut Money, amount: Money| match sum.fen().checked_add(amount.fen())
        {
            Some(fen) => *sum = Money::from_fen(fen),
            None => overflows = true,
        };
        for (sum, line) in self.sums.iter_mut().zip(&computed.lines) {
            for (sum, amount) in
                [(&mut sum.employer, line.employer), (&mut sum.employee, line.employee)]
            {
                add(sum, amount.unwrap_or(Money::ZERO));
            }
            sum.people = sum.people.saturating_add(u32::from(line.is_due));
            for (missing, is_missing) in [
                (&mut sum.employer_missing, line.employer_missing),
                (&mut sum.employee_missing, line.employee_missing),
            ] {
                *missing = missing.saturating_add(u32::from(is_missing));
            }
        }
        add(&mut self.employer, computed.employer);
        add(&mut self.employee, computed.employee);
        for (sum, one) in self
            .differences
            .iter_mut()
            .zip(person.differences.iter().flat_map(|all| all.iter()))
        {
            overflows |= !sum.add(*one);
        }
        self.overflows |= overflows;
    }

    /// What was left out, once all rows have been taken; what stands twice is found.
    pub fn finish(&mut self, skipped: Vec<Skipped>) {
        let people = self.people.iter();
        let repeated = repeated(people.map(|person| (person.number, person.identity.as_str())));
        for one in &repeated {
            // The people stand in the order of their rows.
            let at = self.people.binary_search_by_key(&one.again, |person| person.number);
            if let Some(person) = at.ok().and_then(|at| self.people.get_mut(at)) {
                person.repeats = Some(one.first);
            }
        }
        (self.skipped, self.repeated) = (skipped, repeated);
        self.order = (0..self.people.len()).collect();
    }

    /// Chooses who is shown, by a filter and by words in what they are called, and in which order; how many
    /// they are.
    pub fn arrange(
        &mut self,
        filter: Filter,
        words: &str,
        sort: Sort,
        downwards: bool,
    ) -> usize {
        let (people, words) = (&self.people, words.trim());
        let is_shown = |person: &Person| filter.takes(person) && is_found(person, words);
        let mut order: Vec<usize> =
            (0..people.len()).filter(|at| people.get(*at).is_some_and(is_shown)).collect();
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

    /// The numbers of the roster, for a sentence.
    pub fn summary(&self) -> Summary {
        let computed = self.people.iter().filter(|person| person.is_computed());
        let short = self.people.iter().filter_map(Person::shortfall);
        let lack = short.clone().fold(0_i64, |sum, one| sum.saturating_add(one.fen()));
        let compared = self.against.map(|against| {
            let unknown = INSURANCES.iter().zip(&self.differences);
            let unknown = unknown.filter(|(_, sum)| sum.unknown != 0).map(|(one, _)| *one);
            Compared {
                month: Some(against.month).filter(|month| *month != self.month),
                other_figures: against.other_figures,
                difference: self.difference(),
                without: unknown.collect(),
                people_without: self.not_compared,
            }
        });
        let tested = |person: &&Person| {
            person.computed.as_ref().is_some_and(|one| one.floor != Floor::NotTested)
        };
        let sums = INSURANCES.iter().zip(&self.sums);
        Summary {
            month: self.month,
            people: computed.count(),
            faulty: self.count(Filter::Faulty),
            short: (short.count(), Money::from_fen(lack)),
            tested: self.people.iter().filter(tested).count(),
            totals: (self.employer, self.employee),
            compared,
            without: sums.filter(|(_, sum)| sum.missing() != 0).map(|(one, _)| *one).collect(),
            overflows: self.overflows,
        }
    }

    /// What employers and employees pay more than on the other side.
    pub fn difference(&self) -> (Money, Money) {
        let sides = [
            sum(self.differences.iter().map(|one| Some(one.employer))),
            sum(self.differences.iter().map(|one| Some(one.employee))),
        ];
        let [employer, employee] = sides.map(|side| side.unwrap_or(Money::ZERO));
        (employer, employee)
    }

    /// How many pass a filter.
    pub fn count(&self, filter: Filter) -> usize {
        self.people.iter().filter(|person| filter.takes(person)).count()
    }
}
