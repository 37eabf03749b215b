//! The calculators that are loaded when they are opened, with what only they draw. 各计算器的加载。

use std::sync::OnceLock;

use door::door;
use leptos::prelude::*;

use crate::api::{
    Calculator, Door, annual_leave, claim, contributions, desk, medical, minimum_wage,
    overtime, pension, relation, rights, roster, training,
};
use crate::params::{
    Brought, CONTRIBUTIONS as CONTRIBUTIONS_FIGURES, DESK as DESK_FIGURES,
    MEDICAL as MEDICAL_FIGURES, PENSION as PENSION_FIGURES, RELATION, RIGHTS as RIGHTS_FIGURES,
    TRAINING, WORK,
};
use crate::report::{Told, ToldBars, ToldEntry};

use super::dom::{Tag, classed, nothing, tag};
use super::field::button;
use super::store::Store;
use super::{address, answer, bars, base, calendar, county, draft, entries};

/// Links the style of what only rooms draw, once: it is not loaded with the page. The number makes the
/// file this build's.
fn dress() -> Option<()> {
    const STYLE: &str = concat!("rooms.css?", env!("QUANYI_ROOMS_STYLE"));
    let document = document();
    if document.query_selector("[href^=rooms]").ok()?.is_none() {
        let link = document.create_element("link").ok()?;
        link.set_attribute("rel", "stylesheet").ok()?;
        link.set_attribute("href", STYLE).ok()?;
        document.head()?.append_child(&link).ok()?;
    }
    Some(())
}

/// What is behind a door: a calculator, and what the page cannot draw without it.
struct Room {
    calculator: &'static Calculator,
    /// The figures that the page is not loaded with.
    brings: &'static Brought,
    draws: Draws,
}

/// What only some rooms draw.
struct Draws {
    /// The grid of a month in the form.
    calendar: Option<fn(Store) -> Tag>,
    /// The slider of a base in the form.
    base: Option<fn(Store) -> Tag>,
    /// The file of a roster in the form, and what came of it below the answer.
    roster: Option<Roster>,
    /// The bars of an answer.
    bars: Option<fn(&[ToldBars]) -> Tag>,
    /// What stands under headings of its own in an answer.
    entries: Option<fn(Store, &[ToldEntry]) -> Tag>,
    /// The letter under an answer.
    draft: Option<fn(Store, &str) -> Tag>,
    /// All of it, of a room that is no calculator.
    whole: Option<fn(Store) -> Tag>,
    /// Forgets what it holds beside what was typed.
    forget: Option<fn()>,
}

/// What only rosters have.
struct Roster {
    /// The file, a part of the form.
    file: fn(Store) -> Tag,
    /// What came of it, below the answer.
    results: fn(Store) -> Tag,
}

impl Draws {
    const NOTHING: Self = Self {
        calendar: None,
        base: None,
        roster: None,
        bars: None,
        entries: None,
        draft: None,
        whole: None,
        forget: None,
    };
}

/// A calculator that is not loaded with the page.
struct Place {
    name: &'static str,
    door: &'static door::Door<Room>,
    room: OnceLock<&'static Room>,
}

/// A calculator that is being opened. 正在打开的计算器。
#[derive(Clone, Copy)]
pub(super) struct Opening {
    /// Its door.
    pub(super) door: &'static Door,
    /// Whether it could not be loaded.
    pub(super) failed: bool,
}

static OVERTIME_ROOM: Room = Room {
    calculator: &overtime::CALCULATOR,
    brings: &WORK,
    draws: Draws { calendar: Some(calendar::section), ..Draws::NOTHING },
};

static CLAIM_ROOM: Room = Room {
    calculator: &claim::CALCULATOR,
    brings: &WORK,
    draws: Draws {
        calendar: Some(calendar::section),
        draft: Some(draft::section),
        ..Draws::NOTHING
    },
};

static ANNUAL_LEAVE_ROOM: Room =
    Room { calculator: &annual_leave::CALCULATOR, brings: &WORK, draws: Draws::NOTHING };

static PENSION_ROOM: Room = Room {
    calculator: &pension::CALCULATOR,
    brings: &PENSION_FIGURES,
    draws: Draws { base: Some(base::section), bars: Some(bars::section), ..Draws::NOTHING },
};

static MEDICAL_ROOM: Room = Room {
    calculator: &medical::CALCULATOR,
    brings: &MEDICAL_FIGURES,
    draws: Draws { bars: Some(bars::section), ..Draws::NOTHING },
};

static RIGHTS_ROOM: Room = Room {
    calculator: &rights::CALCULATOR,
    brings: &RIGHTS_FIGURES,
    draws: Draws { entries: Some(entries::section), ..Draws::NOTHING },
};

static CLASS_ROOM: Room = Room {
    calculator: &relation::CALCULATOR,
    brings: &RELATION,
    draws: Draws { entries: Some(entries::section), ..Draws::NOTHING },
};

static CONTRIBUTIONS_ROOM: Room = Room {
    calculator: &contributions::CALCULATOR,
    brings: &CONTRIBUTIONS_FIGURES,
    draws: Draws { bars: Some(bars::section), ..Draws::NOTHING },
};

static ROSTER_ROOM: Room = Room {
    calculator: &roster::CALCULATOR,
    brings: &CONTRIBUTIONS_FIGURES,
    draws: Draws {
        roster: Some(Roster { file: super::roster::section, results: super::roster::results }),
        forget: Some(super::roster::forget),
        ..Draws::NOTHING
    },
};

static FIGURES_ROOM: Room = Room {
    calculator: &desk::FIGURES,
    brings: &DESK_FIGURES,
    draws: Draws { whole: Some(super::desk::figures), ..Draws::NOTHING },
};

static DESK_ROOM: Room = Room {
    calculator: &desk::DESK,
    brings: &DESK_FIGURES,
    draws: Draws {
        whole: Some(super::desk::county),
        forget: Some(super::desk::forget),
        ..Draws::NOTHING
    },
};

static TRAINING_ROOM: Room = Room {
    calculator: &training::CALCULATOR,
    brings: &TRAINING,
    draws: Draws { entries: Some(entries::section), ..Draws::NOTHING },
};

door!(static OVERTIME: Room, "overtime", "00000000000000000000000000000001", &OVERTIME_ROOM);
door!(static CLAIM: Room, "claim", "00000000000000000000000000000002", &CLAIM_ROOM);
door!(
    static ANNUAL_LEAVE: Room,
    "annual_leave",
    "00000000000000000000000000000003",
    &ANNUAL_LEAVE_ROOM
);

door!(static PENSION: Room, "pension", "00000000000000000000000000000004", &PENSION_ROOM);

door!(static MEDICAL: Room, "medical", "00000000000000000000000000000005", &MEDICAL_ROOM);

door!(static RIGHTS: Room, "rights", "00000000000000000000000000000008", &RIGHTS_ROOM);
door!(static CLASS: Room, "class", "00000000000000000000000000000006", &CLASS_ROOM);

door!(
    static SUBSIDIES: Room,
    "training",
    "00000000000000000000000000000007",
    &TRAINING_ROOM
);

door!(
    static CONTRIBUTIONS: Room,
    "contributions",
    "00000000000000000000000000000009",
    &CONTRIBUTIONS_ROOM
);

door!(static ROSTER: Room, "roster", "00000000000000000000000000000010", &ROSTER_ROOM);

door!(static FIGURES: Room, "figures", "00000000000000000000000000000011", &FIGURES_ROOM);

door!(static DESK: Room, "desk", "00000000000000000000000000000012", &DESK_ROOM);

static PLACES: [Place; 12] = [
    Place { name: "overtime", door: &OVERTIME, room: OnceLock::new() },
    Place { name: "claim", door: &CLAIM, room: OnceLock::new() },
    Place { name: "annual-leave", door: &ANNUAL_LEAVE, room: OnceLock::new() },
    Place { name: "pension", door: &PENSION, room: OnceLock::new() },
    Place { name: "medical", door: &MEDICAL, room: OnceLock::new() },
    Place { name: "rights", door: &RIGHTS, room: OnceLock::new() },
    Place { name: "class", door: &CLASS, room: OnceLock::new() },
    Place { name: "training", door: &SUBSIDIES, room: OnceLock::new() },
    Place { name: "contributions", door: &CONTRIBUTIONS, room: OnceLock::new() },
    Place { name: "roster", door: &ROSTER, room: OnceLock::new() },
    Place { name: "figures", door: &FIGURES, room: OnceLock::new() },
    Place { name: "desk", door: &DESK, room: OnceLock::new() },
];

fn place(name: &str) -> Option<&'static Place> {
    PLACES.iter().find(|place| place.name == name)
}

/// The calculator behind a door, if it is here.
pub(super) fn here(door: &Door) -> Option<&'static Calculator> {
    match place(door.name) {
        Some(place) => place.room.get().map(|room| room.calculator),
        None => Some(&minimum_wage::CALCULATOR),
    }
}

/// Loads what is behind a door, and shows it unless the reader has gone elsewhere meanwhile.
pub(super) fn open(store: Store, door: &'static Door) {
    let Some(place) = place(door.name) else { return };
    store.opening.set(Some(Opening { door, failed: false }));
    // Without it a room is plain, and answers all the same.
    let _dressed = dress();
    place.door.open(Box::new(move |room| {
        let is_awaited = store.opening.now().is_some_and(|now| now.door.name == door.name);
        match room {
            Some(room) => {
                let room = place.room.get_or_init(|| room);
                county::take_brought(store, room.brings);
                if is_awaited {
                    address::arrive(store, room.calculator);
                    // The page is drawn anew: whoever was led to its title stays there.
                    if answer::focus_is_at("title") {
                        answer::focus_soon("title".to_owned());
                    }
                }
            }
            None if is_awaited => store.opening.set(Some(Opening { door, failed: true })),
            None => {}
        }
    }));
}

/// What stands in the place of a form that is not here yet.
pub(super) fn waiting(store: Store, opening: Opening) -> Tag {
    let words = store.words();
    if !opening.failed {
        return classed("p", "clc-quiet").attr("role", "status").text(words.opening());
    }
    let again = move |_| {
        open(store, opening.door);
        // The button goes; whoever pressed it waits at the title.
        answer::focus_soon("title".to_owned());
    };
    tag("div")
        .with(classed("p", "clc-notice").attr("role", "alert").text(words.not_opened()))
        .with(button("clc-button", words.open_again(), again))
}

fn draws(store: Store) -> Option<&'static Draws> {
    Some(&place(store.calculator().name)?.room.get()?.draws)
}

/// The grid of a month, of a calculator that has one.
pub(super) fn calendar(store: Store) -> AnyView {
    let calendar = draws(store).and_then(|draws| draws.calendar);
    calendar.map_or_else(nothing, |calendar| calendar(store).view())
}

/// The slider of a base, of a calculator that has one.
pub(super) fn base(store: Store) -> AnyView {
    let base = draws(store).and_then(|draws| draws.base);
    base.map_or_else(nothing, |base| base(store).view())
}

/// The file of a roster, of a calculator that takes one.
pub(super) fn roster(store: Store) -> AnyView {
    let roster = draws(store).and_then(|draws| draws.roster.as_ref());
    roster.map_or_else(nothing, |roster| (roster.file)(store).view())
}

/// What came of a roster, below the answer.
pub(super) fn results(store: Store) -> AnyView {
    let roster = draws(store).and_then(|draws| draws.roster.as_ref());
    roster.map_or_else(nothing, |roster| (roster.results)(store).view())
}

/// Forgets what rooms hold beside what was typed: nothing of a roster stays on a shared computer.
pub(super) fn forget() {
    for forget in PLACES.iter().filter_map(|place| place.room.get()?.draws.forget) {
        forget();
    }
}

/// What only rooms draw of an answer, before its tables: bars, and what stands under headings.
pub(super) fn pictures(store: Store, told: &Told) -> Vec<Tag> {
    let Some(draws) = draws(store) else { return Vec::new() };
    let bars = draws.bars.filter(|_| !told.bars.is_empty()).map(|bars| bars(&told.bars));
    let entries = draws.entries.filter(|_| !told.entries.is_empty());
    bars.into_iter().chain(entries.map(|entries| entries(store, &told.entries))).collect()
}

/// All of a room that is no calculator.
pub(super) fn whole(store: Store) -> Option<Tag> {
    draws(store).and_then(|draws| draws.whole).map(|whole| whole(store))
}

/// The letter under an answer, of a calculator that has one.
pub(super) fn draft(store: Store, text: &str) -> Option<Tag> {
    draws(store).and_then(|draws| draws.draft).map(|draft| draft(store, text))
}

/// What a calculator is called, by its route: as the front door in the HTML has it.
pub(super) fn name_of(store: Store, route: &str) -> String {
    let tag = store.lang_now().tag();
    let place = format!("#hall [href='#/{route}'] [lang={tag}]");
    let name = document().query_selector(&place).ok().flatten();
    name.and_then(|name| name.text_content()).unwrap_or_default()
}
