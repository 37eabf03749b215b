//! The one face of every calculator: what it asks, how it answers. 计算器。

use core::fmt;

use chrono::NaiveDate;

use crate::law::Trace;
use crate::params::{Gap, Params};
use crate::report::{Lang, Told, Words};
use crate::units::{Money, WageMonth};

use super::form::{Section, When};
use super::{
    Case, Field, FieldKind, Problem, annual_leave, claim, contributions, medical, minimum_wage,
    overtime, pension, relation, rights, roster, training,
};

/// Every calculator there is: the page links to them in this order, the command line knows them by
/// their names. A new one is a line here.
pub static CALCULATORS: &[&Calculator] = &[
    &minimum_wage::CALCULATOR,
    &overtime::CALCULATOR,
    &claim::CALCULATOR,
    &annual_leave::CALCULATOR,
    &pension::CALCULATOR,
    &medical::CALCULATOR,
    &relation::CALCULATOR,
    &rights::CALCULATOR,
    &training::CALCULATOR,
    &contributions::CALCULATOR,
    &roster::CALCULATOR,
];

/// A calculator. 计算器。
#[derive(Debug)]
pub struct Calculator {
    /// Its route within the fragment of the address, and its name on the command line.
    pub name: &'static str,
    /// What can be entered.
    pub fields: &'static [Field],
    /// How the page asks for it.
    pub form: &'static [Section],
    /// What it is called and how its fields are.
    pub words: &'static Words,
    /// Puts in what is offered to be filled in, where nothing was entered yet; the day on which the
    /// page was opened, where there is a page.
    pub offer: fn(&mut Case, Option<NaiveDate>),
    /// Reads a case and answers it.
    pub assess: fn(&Params, &Case) -> Assessed,
    /// A standard through time, as it is drawn before there is an answer; none if nothing is drawn.
    pub chart: Option<fn(&Params, WageMonth) -> Chart>,
}

/// The answer to a case, or every text in it that cannot be used.
pub type Assessed = Result<Box<dyn Answered>, Vec<Problem>>;

/// An answer of any calculator. 结果。
///
/// It need not be `Debug`: the page would carry the code for that.
pub trait Answered: Send + Sync {
    /// The answer in words.
    fn told(&self, lang: Lang, params: &Params) -> Told;

    /// The working.
    fn trace(&self) -> &Trace;

    /// The figures that are missing and can be asked for.
    fn gaps(&self) -> Vec<&Gap>;

    /// The word of the field `class` of the other calculators that this answer settled; none of an
    /// answer about something else. 已明确的类别。
    fn settled(&self) -> Option<&'static str> {
        None
    }

    /// The standard through time with this answer in it.
    fn chart(&self, params: &Params) -> Chart;

    /// The answer as JSON.
    #[cfg(not(quanyi_page))]
    fn json(&self, params: &Params) -> serde_json::Value;
}

impl fmt::Debug for dyn Answered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Answered")
    }
}

/// A standard through time, and where the reader stands. 标准变化。
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chart {
    /// The first days of the standards and their amounts, the oldest first.
    pub steps: Vec<(NaiveDate, Money)>,
    /// The reader's own day and amount.
    pub you: Option<(NaiveDate, Money)>,
}

/// What is taken along to another calculator where nothing was entered there yet: answers about
/// the reader, which mean the same everywhere. Amounts and hours mean something else elsewhere.
const SHARED: &[&str] = &["class", "month", "tier"];

/// The calculator of a route; the first one for a route that nobody knows.
pub fn calculator(name: &str) -> &'static Calculator {
    let known = CALCULATORS.iter().find(|one| one.name == name);
    known.copied().unwrap_or(&minimum_wage::CALCULATOR)
}

impl Calculator {
    /// A field by its name.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// The columns of a table; none for what is no table.
    pub fn columns(&self, table: &str) -> &'static [Field] {
        self.field(table).and_then(|field| field.kind.columns()).unwrap_or_default()
    }

    /// The text of a field; of a choice that was not made, the word that is meant then.
    pub fn text<'a>(&self, case: &'a Case, name: &str) -> &'a str {
        let text = case.text(name);
        if text.is_empty() { self.field(name).map_or("", Field::first_choice) } else { text }
    }

    /// Whether a condition of the form holds.
    pub fn holds(&self, when: &When, case: &Case) -> bool {
        match *when {
            When::Is(name, words) => words.contains(&self.text(case, name)),
            When::IsNot(name, words) => !words.contains(&self.text(case, name)),
            When::Has(table, column, word) => {
                case.rows(table).iter().any(|row| row.text(column) == word)
            }
            When::Given(name) => !case.text(name).trim().is_empty(),
        }
    }

    /// Takes answers about the reader along from another calculator's case, where nothing stands
    /// here and the word is one of the choices here.
    pub fn carry(&self, from: &Case, to: &mut Case) {
        for name in SHARED {
            let text = from.text(name);
            let fits = self.field(name).is_some_and(|field| match field.kind {
                FieldKind::Choice(words) => words.contains(&text),
                FieldKind::Rows(_) => false,
                FieldKind::Year
                | FieldKind::Month
                | FieldKind::MonthNear(..)
                | FieldKind::Day
                | FieldKind::Money
                | FieldKind::Hours(_)
                | FieldKind::Count(..)
                | FieldKind::Number(_)
                | FieldKind::Clock
                | FieldKind::Text => true,
            });
            if fits && to.text(name).is_empty() {
                to.set(name, text);
            }
        }
    }

    /// A case without the rows that say nothing: those in which no more than choices are made.
    pub fn pruned(&self, case: &Case) -> Case {
        let mut case = case.clone();
        for field in self.fields {
            let Some(columns) = field.kind.columns() else { continue };
            let is_typed = |column: &&Field| !matches!(column.kind, FieldKind::Choice(_));
            case.change_rows(field.name, |rows| {
                rows.retain(|row| {
                    let mut typed = columns.iter().filter(is_typed);
                    typed.any(|column| !row.text(column.name).trim().is_empty())
                });
            });
        }
        case
    }

    /// The answer to a case in JSON, as JSON.
    ///
    /// # Errors
    ///
    /// The problems of the case, as JSON too.
    #[cfg(not(quanyi_page))]
    pub fn answer(
        &self,
        params: &Params,
        text: &str,
    ) -> Result<serde_json::Value, serde_json::Value> {
        let case = super::from_json(self.fields, text);
        let assessed = case.and_then(|case| (self.assess)(params, &case));
        let json = self.json(params, &assessed);
        if assessed.is_ok() { Ok(json) } else { Err(json) }
    }

    /// An answer, or the problems of a case, as JSON.
    #[cfg(not(quanyi_page))]
    pub fn json(&self, params: &Params, assessed: &Assessed) -> serde_json::Value {
        match assessed {
            Ok(answered) => answered.json(params),
            Err(problems) => super::parts::problems(self.name, problems),
        }
    }
}

/// Offers the month in which the page was opened, where nothing was entered yet.
pub(super) fn offer_month(case: &mut Case, today: Option<NaiveDate>, names: &[&str]) {
    let month = today.and_then(WageMonth::of);
    fill(case, month.map(|month| month.to_string()), names);
}

/// Offers the day on which the page was opened, where nothing was entered yet.
pub(super) fn offer_day(case: &mut Case, today: Option<NaiveDate>, name: &str) {
    fill(case, today.map(|day| day.to_string()), &[name]);
}

fn fill(case: &mut Case, text: Option<String>, names: &[&str]) {
    let Some(text) = text else { return };
    for name in names {
        if case.text(name).is_empty() {
            case.set(name, &*text);
        }
    }
}
