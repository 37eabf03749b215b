//! What the county's desk holds while it is open. 数据台状态。

use std::sync::OnceLock;

use leptos::prelude::*;
use wasm_bindgen::JsValue;

use crate::desk::{
    Authority, Book, Change, Form, Input, InputKind, Refused, caused, refused, wrong_at,
};
use crate::params::{FIRST, Json, spec_of};
use crate::report::desk::{no_document, remark_line, still_empty};
use crate::units::parse_day;

use super::super::answer::focus_soon;
use super::super::js::{call, get, global, text};
use super::super::signal::Signal;
use super::super::store::Store;
use super::control::{called, id_of};
use super::whole::Whole;

/// Under which name a draft is kept in the browser.
const DRAFT: &str = "quanyi-draft";

/// Stands for every field: the reader asked to keep what was entered.
const ALL: &str = "*";

/// The signals of the desk; a copy is a handle on the same ones.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    /// The files; none until they are here.
    pub(super) book: Signal<Option<Book>>,
    /// The value being entered.
    pub(super) form: Signal<Option<Form>>,
    /// Which fields the form has, so that it is drawn anew only when others are asked.
    pub(super) shape: Signal<u32>,
    /// The document that is named for the change, by its key.
    pub(super) basis: Signal<String>,
    /// Whether a new document is asked for, and what is typed of it.
    pub(super) asks_document: Signal<bool>,
    pub(super) document: Signal<[String; 5]>,
    /// What stands in the way of the change: the path of the field, and a sentence.
    pub(super) wrong: Signal<Option<(String, String)>>,
    /// What was said of the last thing done: a sentence, and whether it is bad news.
    pub(super) said: Signal<(String, bool)>,
    /// Whether a draft is kept.
    pub(super) keeps: Signal<bool>,
    /// At which fields something was typed: what is still empty elsewhere is not called wrong.
    typed: Signal<Vec<String>>,
    /// What the lint says of the change, a line to each remark.
    pub(super) remarks: Signal<Vec<String>>,
    /// The authorities of a county to be started, the place that is wrong there, and the files that were open before.
    pub(super) start: Signal<[Authority; 3]>,
    pub(super) wrong_place: Signal<Option<((usize, usize), String)>>,
    home: Signal<Option<Book>>,
    /// Whose answers differ.
    pub(super) people: Signal<People>,
}

/// Whose answers differ, as far as it was asked. 受影响的人。
#[derive(Clone, Debug, Default)]
pub(super) enum People {
    /// Not asked, or the files are others since.
    #[default]
    NotAsked,
    /// The engine is on the way.
    Loading,
    /// It could not be loaded.
    Failed,
    /// What it said, as JSON.
    Told(Json),
}

static DESK: OnceLock<Desk> = OnceLock::new();

/// Forgets all that was entered; the files are as they were opened.
pub(super) fn forget() {
    if let Some(desk) = DESK.get() {
        if let Some(home) = desk.home.now() {
            desk.home.set(None);
            desk.book.set(Some(home));
        }
        desk.book.change(|book| {
            if let Some(book) = book {
                while book.can().0 {
                    book.undo();
                }
            }
        });
        desk.drop_draft();
        desk.leave();
        desk.said.set((String::new(), false));
    }
}

impl Desk {
    /// The one desk of the page; what was entered stays when the page is drawn anew.
    pub(super) fn here(store: Store) -> Self {
        let desk = *DESK.get_or_init(|| Self {
            book: Signal::new(None),
            form: Signal::new(None),
            shape: Signal::new(0),
            basis: Signal::new(String::new()),
            asks_document: Signal::new(false),
            document: Signal::new(Default::default()),
            wrong: Signal::new(None),
            said: Signal::new((String::new(), false)),
            keeps: Signal::new(false),
            typed: Signal::new(Vec::new()),
            remarks: Signal::new(Vec::new()),
            start: Signal::new(Default::default()),
            wrong_place: Signal::new(None),
            home: Signal::new(None),
            people: Signal::new(People::NotAsked),
        });
        let whole = Whole::here(store);
        Effect::new(move |_| {
            let texts = whole.texts(store);
            // Files that come later do not take away what was entered meanwhile.
            let is_touched = desk.book.look(|book| {
                book.as_ref().is_some_and(|book| book.is_started() || book.done().count() > 0)
            });
            if texts.len() == FIRST.len() && !is_touched {
                desk.open(&texts);
            }
        });
        desk
    }

    fn open(self, texts: &[String]) {
        let chain: Vec<(&str, &str)> =
            FIRST.iter().zip(texts).map(|((code, _), text)| (*code, text.as_str())).collect();
        if let Ok(book) = Book::open(&chain) {
            self.start.set(chain_of(&book));
            self.book.set(Some(book));
        }
    }

    /// Takes the files of a county that was started; those that are open come back when all is cleared.
    pub(super) fn begin(self, book: Book) {
        self.home.set(self.book.now());
        self.wrong_place.set(None);
        self.book.set(Some(book));
        self.leave();
        self.touched();
    }

    /// What is found in the files; whoever asks follows them.
    pub(super) fn find<T: Default>(self, find: impl FnOnce(&Book) -> T) -> T {
        self.book.with(|book| book.as_ref().map(find).unwrap_or_default())
    }

    /// Does something with the files, and says what came of it.
    pub(super) fn act(
        self,
        store: Store,
        act: impl FnOnce(&mut Book) -> Result<(), Refused>,
    ) -> bool {
        let mut outcome = Err(Refused::NotThere);
        self.book.change(|book| {
            if let Some(book) = book {
                outcome = act(book);
            }
        });
        self.touched();
        match outcome {
            Ok(()) => {
                self.said.set((store.words().dsk_kept().to_owned(), false));
                true
            }
            Err(error) => {
                self.said.set((refused(store.lang_now(), &error), true));
                false
            }
        }
    }

    /// Opens the form of a value, or of a new one.
    pub(super) fn enter(self, store: Store, key: &str, at: Option<usize>) {
        let today = today(store);
        let form = self.book.look(|book| {
            let book = book.as_ref()?;
            let Some(spec) = spec_of(key) else {
                return Some(Form::of_scheme(key, book.scheme(key), &today));
            };
            let entry = at.and_then(|at| book.entries(key).get(at));
            Some(Form::of(key, spec, at, entry, &today))
        });
        self.basis.set(String::new());
        self.asks_document.set(false);
        self.said.set((String::new(), false));
        self.form.set(form);
        self.typed.set(Vec::new());
        self.redraw();
        self.look_over(store);
    }

    /// Closes the form.
    pub(super) fn leave(self) {
        self.form.set(None);
        self.asks_document.set(false);
        self.wrong.set(None);
        self.remarks.set(Vec::new());
        self.redraw();
    }

    /// Draws the form anew: other fields are asked.
    pub(super) fn redraw(self) {
        self.shape.change(|shape| *shape = shape.wrapping_add(1));
    }

    /// Types a text at a field of the form.
    pub(super) fn set(self, store: Store, path: &str, text: &str) {
        let before = self.inputs();
        self.typed.change(|typed| typed.push(path.to_owned()));
        self.form.change(|form| {
            if let Some(form) = form {
                form.set(path, text);
            }
        });
        if self.inputs() != before {
            self.redraw();
            // What was chosen at is drawn anew too.
            focus_soon(id_of(path));
        }
        self.look_over(store);
    }

    fn inputs(self) -> Vec<Input> {
        self.form.look(|form| form.as_ref().map(Form::inputs).unwrap_or_default())
    }

    /// Lets the loader and the lint look at the change, as at a file that is published.
    pub(super) fn look_over(self, store: Store) {
        let lang = store.lang_now();
        let basis = self.basis.now();
        let mut remarks = Vec::new();
        let wrong = self.form.look(|form| {
            let form = form.as_ref()?;
            let change = change(form, &basis);
            self.book.look(|book| {
                let book = book.as_ref()?;
                let refusal = match book.try_change(&change) {
                    Ok(after) => {
                        let all = caused(book.params(), &after, store.day_now()?);
                        let said = |one| remark_line(lang, &after, one);
                        remarks = all.iter().map(said).collect();
                        return None;
                    }
                    Err(refusal) => refusal,
                };
                match refusal {
                    Refused::Fault(error) => {
                        let path = book.field_at_fault(&change, &error).unwrap_or_default();
                        let inputs = form.inputs();
                        let input = inputs.iter().find(|one| one.path == path).or_else(|| {
                            // Of words in two languages the Chinese ones are asked first.
                            let zh = [path.as_str(), ".zh"].concat();
                            inputs.iter().find(|one| one.path == zh)
                        });
                        let kind = input.map_or(InputKind::Line, |one| one.kind);
                        let place = input.map_or(String::new(), |one| one.path.clone());
                        if !place.is_empty()
                            && form.text(&place).is_empty()
                            && !self.is_typed(&place)
                        {
                            let name = input.map_or(String::new(), |one| called(lang, one));
                            return Some((String::new(), still_empty(lang, &name)));
                        }
                        Some((place, wrong_at(lang, &error, kind)))
                    }
                    Refused::NoDocument => {
                        Some(("basis".to_owned(), no_document(lang).to_owned()))
                    }
                    other
                    @ (Refused::NotAFile | Refused::Elsewhere(..) | Refused::NotThere) => {
                        Some((String::new(), refused(lang, &other)))
                    }
                }
            })
        });
        self.wrong.set(wrong);
        self.remarks.set(remarks);
    }

    /// Whether something was typed at a field, or all of it was to be kept.
    fn is_typed(self, path: &str) -> bool {
        self.typed.look(|typed| typed.iter().any(|one| one == path || one == ALL))
    }

    /// Makes the change that was entered.
    pub(super) fn save(self, store: Store) -> bool {
        let basis = self.basis.now();
        self.typed.change(|typed| typed.push(ALL.to_owned()));
        self.look_over(store);
        let Some(form) = self.form.now() else { return false };
        let is_done = self.act(store, |book| book.change(&change(&form, &basis)));
        if is_done {
            self.leave();
        }
        is_done
    }

    /// The draft that is kept in this browser, if any.
    pub(super) fn draft() -> Option<String> {
        let kept = call(&global("localStorage"), "getItem", &[DRAFT.into()]);
        kept.as_string().filter(|text| !text.is_empty())
    }

    /// The files are others: what was said of their effect no longer holds, the draft is written anew.
    pub(super) fn touched(self) {
        self.people.set(People::NotAsked);
        self.keep();
    }

    /// Writes the draft, if the reader asked for one, and if there is something to keep.
    pub(super) fn keep(self) {
        if !self.keeps.now() {
            return;
        }
        let files = self.book.look(|book| {
            let Some(book) = book else { return Vec::new() };
            let changed = (0..book.len()).filter(|at| book.is_changed(*at));
            changed.filter_map(|at| book.text(at)).map(|(_, text)| text).collect::<Vec<_>>()
        });
        // A line break of its own parts the files: within them one never stands before a bracket.
        let value = JsValue::from(files.join("\u{1e}"));
        call(&global("localStorage"), "setItem", &[DRAFT.into(), value]);
    }

    /// Puts a draft into the place of the files.
    pub(super) fn take_draft(self, store: Store, draft: &str) {
        let files = || draft.split('\u{1e}');
        let day = parse_day(&today(store)).ok();
        let started = self.book.look(|book| {
            let book = book.as_ref()?;
            let chain = book.chain_of(files())?;
            book.start(&chain, day?).ok()
        });
        if let Some(started) = started {
            self.begin(started);
        }
        for file in files() {
            self.act(store, |book| book.take_draft(file));
        }
        self.keeps.set(true);
    }

    /// Throws the draft away.
    pub(super) fn drop_draft(self) {
        call(&global("localStorage"), "removeItem", &[DRAFT.into()]);
        self.keeps.set(false);
    }
}

/// The province and the prefecture that are open, to start another county of theirs.
fn chain_of(book: &Book) -> [Authority; 3] {
    let chain = book.params().chain();
    [1, 2, usize::MAX].map(|at| chain.get(at).map(Authority::of).unwrap_or_default())
}

/// The change that a form says.
fn change<'a>(form: &'a Form, basis: &'a str) -> Change<'a> {
    Change { key: &form.key, at: form.at, entry: form.entry(), basis }
}

/// The day of the clock, as the files have days: what is noted as done today was not done on a day that is previewed.
pub(super) fn today(store: Store) -> String {
    let root = get(&global("document"), "documentElement");
    let clock = parse_day(&text(&get(&get(&root, "dataset"), "clock"))).ok();
    clock.or_else(|| store.day_now()).map_or_else(String::new, |day| day.to_string())
}

/// The text of a field of the page.
pub(super) fn value_of(event: &web_sys::Event) -> String {
    let target = event.target().map_or(JsValue::UNDEFINED, JsValue::from);
    text(&get(&target, "value"))
}
