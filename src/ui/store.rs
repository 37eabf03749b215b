//! What the page knows: the figures, what was entered, the language. 页面状态。

use std::sync::Arc;

use leptos::prelude::*;

use crate::api::minimum_wage::{self, Answer};
use crate::api::{Case, Place, Problem};
use crate::params::{BUILT_IN, Params, ParamsError};
use crate::report::{EntryError, FormWords, Lang, explain_entry, form_words};
use crate::units::WageMonth;

use super::dom::memo;

/// The signals of the page; a copy is a handle on the same ones.
#[derive(Clone, Copy)]
pub(super) struct Store {
    /// The figures in use.
    pub(super) params: RwSignal<Arc<Params>>,
    /// What was entered.
    pub(super) case: RwSignal<Case>,
    /// The language.
    pub(super) lang: RwSignal<Lang>,
    /// The month in which the page was opened.
    pub(super) today: WageMonth,
    /// The answer, or what stands in its way.
    pub(super) answer: Memo<Arc<Result<Answer, Vec<Problem>>>>,
    /// The place being typed at: nothing is called wrong there.
    pub(super) typing_at: RwSignal<Option<At>>,
    /// What the link said when it was made, if this page was opened from one.
    pub(super) linked: RwSignal<Option<Linked>>,
    /// What became of the county's own figures.
    pub(super) county: RwSignal<CountyFigures>,
    /// The texts of the files in use, the nation's first.
    pub(super) files: StoredValue<Vec<String>>,
    /// A message for the reader after an action.
    pub(super) said: RwSignal<String>,
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

/// The id of the field at a place.
pub(super) fn id_of(place: &Place) -> String {
    place.path().replace(['[', ']', '.'], "-")
}

impl Store {
    pub(super) fn new(figures: Params, today: WageMonth) -> Self {
        let params = RwSignal::new(Arc::new(figures));
        let case = RwSignal::new(Case::default());
        let files = BUILT_IN.iter().map(|(_, text)| (*text).to_owned()).collect();
        Self {
            params,
            case,
            lang: RwSignal::new(Lang::Zh),
            today,
            // Each change is a new answer: to find out whether it is another one takes more code
            // than to draw it.
            answer: Memo::new_with_compare(
                move |_| Arc::new(case.with(|case| minimum_wage::assess(&params.get(), case))),
                |_, _| true,
            ),
            typing_at: RwSignal::new(None),
            linked: RwSignal::new(None),
            county: RwSignal::new(CountyFigures::None),
            files: StoredValue::new(files),
            said: RwSignal::new(String::new()),
        }
    }

    /// The words of the page in its language, as it is now: the page is drawn anew when the
    /// language changes, so its fixed words need not follow it.
    pub(super) fn words(self) -> FormWords {
        form_words(self.lang.get_untracked())
    }

    /// The language as it is now.
    pub(super) fn lang_now(self) -> Lang {
        self.lang.get_untracked()
    }

    /// The sentence about what stands at a place, unless it is being typed or simply empty.
    pub(super) fn message(self, at: At) -> Option<String> {
        let place = at.place();
        if self.typing_at.get() == Some(at) { None } else { self.message_at(&place) }
    }

    /// The sentence about what stands at a place.
    pub(super) fn message_at(self, place: &Place) -> Option<String> {
        let answer = self.answer.get();
        let problems = answer.as_ref().as_ref().err()?;
        let at_place = |problem: &&Problem| {
            problem.place == *place && !matches!(problem.error, EntryError::Needed)
        };
        let problem = problems.iter().find(at_place)?;
        Some(explain_entry(self.lang_now(), &problem.error))
    }

    /// Whether a place is being typed at.
    pub(super) fn is_typed(self, place: &Place) -> bool {
        self.typing_at.get().is_some_and(|at| at.place() == *place)
    }

    /// Enters a text at a place.
    pub(super) fn enter(self, at: At, text: String) {
        self.case.update(|case| match at {
            At::Field(name) => case.set(name, text),
            At::Supplied(key) => case.supply(key, text),
            At::Cell(table, row, column) => case.change_rows(table, |rows| {
                if let Some(row) = rows.get_mut(row) {
                    row.set(column, text);
                }
            }),
        });
    }

    /// The text at a place.
    pub(super) fn text(self, at: At) -> String {
        self.case.with(|case| {
            match at {
                At::Field(name) => case.text(name),
                At::Supplied(key) => case.supplied_text(key),
                At::Cell(table, row, column) => {
                    case.rows(table).get(row).map_or("", |row| row.text(column))
                }
            }
            .to_owned()
        })
    }

    /// A text that follows a field, the first choice where nothing was entered.
    pub(super) fn choice(self, name: &'static str, first: &'static str) -> Memo<String> {
        memo(move || {
            let text = self.text(At::Field(name));
            if text.is_empty() { first.to_owned() } else { text }
        })
    }

    /// `yes` while the slip has a line of this kind.
    pub(super) fn has_line(self, kind: &'static str) -> Memo<String> {
        memo(move || {
            let has = |case: &Case| case.rows("pay").iter().any(|row| row.text("kind") == kind);
            if self.case.with(has) { "yes".to_owned() } else { String::new() }
        })
    }
}
