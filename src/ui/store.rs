//! What the page knows: the figures, what was entered, the language. 页面状态。

use chrono::NaiveDate;

use core::mem;
use std::sync::Arc;

use crate::api::{
    Answered, Assessed, Calculator, Case, Door, Entered, FieldKind, Place, Problem, door,
    minimum_wage,
};
use crate::params::{FIRST, Params, ParamsError};
use crate::report::{EntryError, FormWords, Lang, Told, explain_entry, form_words};
use crate::units::WageMonth;

use super::calendar::View;
use super::rooms::Opening;
use super::signal::Signal;

/// The signals of the page; a copy is a handle on the same ones.
#[derive(Clone, Copy)]
pub(super) struct Store {
    /// The figures in use.
    pub(super) params: Signal<Arc<Params>>,
    /// What was entered, and at which calculator.
    entered: Signal<Entered>,
    /// Whether the page shows the front door and no calculator.
    pub(super) at_hall: Signal<bool>,
    /// The calculator that is being opened and is not loaded yet.
    pub(super) opening: Signal<Option<Opening>>,
    /// The language.
    pub(super) lang: Signal<Lang>,
    /// Whether letters and controls are larger, and fewer at once. 大字版。
    pub(super) large: Signal<bool>,
    /// The month in which the page was opened.
    pub(super) today: WageMonth,
    /// The last answer, and after how many changes it was worked out.
    answer: Signal<(u32, Option<Arc<Now>>)>,
    /// The place being typed at: nothing is called wrong there.
    pub(super) typing_at: Signal<Option<At>>,
    /// What the link said when it was made, if this page was opened from one.
    pub(super) linked: Signal<Option<Linked>>,
    /// What became of the county's own figures.
    pub(super) county: Signal<CountyFigures>,
    /// The texts of the files in use, the nation's first.
    pub(super) files: Signal<Vec<String>>,
    /// A message for the reader after an action.
    pub(super) said: Signal<String>,
    /// Which month and day of the calendar are open.
    pub(super) view: Signal<View>,
    /// A list being pasted, and what became of the last one.
    pub(super) pasted: Signal<(String, Vec<String>)>,
}

/// What the page has to say.
#[derive(Debug)]
pub(super) struct Now {
    /// The answer, or what stands in its way.
    assessed: Assessed,
    /// The answer in words; empty while there is none.
    pub(super) told: Told,
}

/// Where a field of the page writes to; a copy of a [`Place`] that closures can hand on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum At {
    /// A field.
    Field(&'static str),
    /// A column of a row.
    Cell(&'static str, usize, &'static str),
    /// A figure supplied.
    Supplied(&'static str),
}

/// What a share link says about the answer it was made with.
#[derive(Clone, Debug)]
pub(super) struct Linked {
    /// The revisions of the figures.
    pub(super) revisions: String,
    /// The outcome and its amount.
    pub(super) outcome: String,
    /// What was entered then.
    pub(super) case: Case,
}

/// What became of the county's own figures.
#[derive(Clone, Debug, Default)]
pub(super) enum CountyFigures {
    /// None newer than those compiled in.
    #[default]
    None,
    /// They serve.
    Serve,
    /// A file was refused.
    Faulty(ParamsError),
}

impl At {
    /// The place in the case.
    pub(super) fn place(self) -> Place {
        match self {
            Self::Field(name) => Place::Field(name.to_owned()),
            Self::Cell(table, row, column) => {
                Place::Cell(table.to_owned(), row, column.to_owned())
            }
            Self::Supplied(key) => Place::Supplied(key.to_owned()),
        }
    }

    /// An id for labels and descriptions.
    pub(super) fn id(self) -> String {
        id_of(&self.place())
    }
}

impl Now {
    /// The answer.
    pub(super) fn answer(&self) -> Option<&dyn Answered> {
        self.assessed.as_deref().ok()
    }

    /// What stands in its way.
    pub(super) fn problems(&self) -> &[Problem] {
        self.assessed.as_ref().err().map(Vec::as_slice).unwrap_or_default()
    }
}

/// The id of the field at a place.
pub(super) fn id_of(place: &Place) -> String {
    place.path().replace(['[', ']', '.'], "-")
}

impl Store {
    pub(super) fn new(figures: Params, today: NaiveDate, month: WageMonth) -> Self {
        let files = FIRST.iter().map(|(_, text)| (*text).to_owned()).collect();
        Self {
            params: Signal::new(Arc::new(figures)),
            entered: Signal::new(Entered::at(&minimum_wage::CALCULATOR, Some(today))),
            at_hall: Signal::new(true),
            opening: Signal::new(None),
            lang: Signal::new(Lang::Zh),
            large: Signal::new(false),
            today: month,
            answer: Signal::new((0, None)),
            typing_at: Signal::new(None),
            linked: Signal::new(None),
            county: Signal::new(CountyFigures::None),
            files: Signal::new(files),
            said: Signal::new(String::new()),
            view: Signal::new(View::default()),
            pasted: Signal::new((String::new(), Vec::new())),
        }
    }

    /// The answer, or what stands in its way; whoever asks follows it. It is worked out once after
    /// each change.
    #[inline(never)]
    pub(super) fn answer(self) -> Arc<Now> {
        let (params, lang) = (self.params.get(), self.lang.get());
        let changes = [self.params.changes(), self.lang.changes(), self.entered.changes()];
        let changes = changes.into_iter().fold(0_u32, u32::wrapping_add);
        if let (known, Some(answer)) = self.answer.now()
            && known == changes
        {
            self.entered.with(|_| ());
            return answer;
        }
        let assessed = self.entered.with(|now| (now.calculator.assess)(&params, &now.case));
        let told = assessed.as_ref().ok().map(|answer| answer.told(lang, &params));
        let answer = Arc::new(Now { told: told.unwrap_or_default(), assessed });
        self.answer.set((changes, Some(answer.clone())));
        answer
    }

    /// The words of the page in its language, as it is now: the page is drawn anew when the
    /// language changes, so its fixed words need not follow it.
    pub(super) fn words(self) -> FormWords {
        form_words(self.lang.now())
    }

    /// The language as it is now.
    pub(super) fn lang_now(self) -> Lang {
        self.lang.now()
    }

    /// The sentence about what stands at a place, unless it is being typed or simply empty.
    pub(super) fn message(self, at: At) -> Option<String> {
        let place = at.place();
        if self.typing_at.get() == Some(at) { None } else { self.message_at(&place) }
    }

    /// The sentence about what stands at a place.
    pub(super) fn message_at(self, place: &Place) -> Option<String> {
        let at_place = |problem: &&Problem| {
            problem.place == *place && !matches!(problem.error, EntryError::Needed)
        };
        let now = self.answer();
        let problem = now.problems().iter().find(at_place)?;
        Some(explain_entry(self.lang_now(), &problem.error))
    }

    /// Whether a place is being typed at.
    pub(super) fn is_typed(self, place: &Place) -> bool {
        self.typing_at.get().is_some_and(|at| at.place() == *place)
    }

    /// The day on which the page was opened.
    pub(super) fn day_now(self) -> Option<NaiveDate> {
        self.entered.look(Entered::today)
    }

    /// The open calculator, as it is now: the page is drawn anew when another is opened.
    pub(super) fn calculator(self) -> &'static Calculator {
        self.entered.look(|now| now.calculator)
    }

    /// The door of the calculator that is open or being opened.
    pub(super) fn door(self) -> &'static Door {
        let opening = self.opening.look(|opening| opening.as_ref().map(|one| one.door));
        opening.unwrap_or_else(|| door(self.calculator().name))
    }

    /// What a field or a group of fields is called.
    pub(super) fn label(self, name: &str) -> &'static str {
        self.calculator().words.label(self.lang_now(), name)
    }

    /// The sentence under it.
    pub(super) fn hint(self, name: &str) -> &'static str {
        self.calculator().words.hint(self.lang_now(), name)
    }

    // What looks and what changes is handed on as a pointer, so that following signals is not
    // compiled anew for each.
    #[inline(never)]
    fn look(self, look: &mut dyn FnMut(&Entered)) {
        self.entered.with(|now| look(now));
    }

    /// Changes what was entered.
    #[inline(never)]
    pub(super) fn change(self, change: &mut dyn FnMut(&mut Entered)) {
        self.entered.change(|now| change(now));
    }

    /// What is found in what was entered; whoever asks follows it.
    pub(super) fn find<T: Default>(self, find: impl Fn(&Entered) -> T) -> T {
        let mut found = T::default();
        self.look(&mut |now| found = find(now));
        found
    }

    /// Whether a place holds an amount of money.
    pub(super) fn holds_money(self, at: At) -> bool {
        let calculator = self.calculator();
        let field = match at {
            At::Field(name) => calculator.field(name),
            At::Cell(table, _, column) => {
                calculator.columns(table).iter().find(|field| field.name == column)
            }
            At::Supplied(_) => return true,
        };
        field.is_some_and(|field| matches!(field.kind, FieldKind::Money))
    }

    /// How many rows a table has.
    pub(super) fn row_count(self, table: &str) -> usize {
        self.find(|now| now.case.rows(table).len())
    }

    /// Enters a text at a place.
    #[inline(never)]
    pub(super) fn enter(self, at: At, mut text: String) {
        self.change(&mut |now| {
            let (case, text) = (&mut now.case, mem::take(&mut text));
            match at {
                At::Field(name) => case.set(name, text),
                At::Supplied(key) => case.supply(key, text),
                At::Cell(table, row, column) => case.change_rows(table, |rows| {
                    if let Some(row) = rows.get_mut(row) {
                        row.set(column, text);
                    }
                }),
            }
        });
    }

    /// The text at a place; of a choice that was not made, the word that is meant then.
    #[inline(never)]
    pub(super) fn text(self, at: At) -> String {
        self.find(|now| {
            match at {
                At::Field(name) => now.calculator.text(&now.case, name),
                At::Supplied(key) => now.case.supplied_text(key),
                At::Cell(table, row, column) => {
                    now.case.rows(table).get(row).map_or("", |row| row.text(column))
                }
            }
            .to_owned()
        })
    }
}
