//! The calculators that are loaded when they are opened, with what only they draw. 各计算器的加载。

use std::sync::OnceLock;

use door::door;
use leptos::prelude::*;

use crate::api::{
    Calculator, Door, annual_leave, claim, minimum_wage, overtime, pension, relation, training,
};
use crate::params::{Brought, PENSION as PENSION_FIGURES, RELATION, TRAINING, WORK};

use super::dom::{Tag, classed, nothing, tag};
use super::field::button;
use super::store::Store;
use super::{address, answer, calendar, county, draft};

/// The style of what only rooms draw, and what makes the file this build's. It belongs to the room
/// and is not loaded with the page.
pub(super) fn style() -> Tag {
    const STYLE: &str = concat!("rooms.css?", env!("QUANYI_ROOMS_STYLE"));
    tag("link").attr("rel", "stylesheet").attr("href", STYLE)
}

/// What is behind a door: a calculator, and what the page cannot draw without it.
struct Room {
    calculator: &'static Calculator,
    /// The figures that the page is not loaded with.
    brings: &'static Brought,
    /// The grid of a month in the form.
    calendar: Option<fn(Store) -> Tag>,
    /// The letter under an answer.
    draft: Option<fn(Store, &str) -> Tag>,
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
    calendar: Some(calendar::section),
    draft: None,
};

static CLAIM_ROOM: Room = Room {
    calculator: &claim::CALCULATOR,
    brings: &WORK,
    calendar: Some(calendar::section),
    draft: Some(draft::section),
};

static ANNUAL_LEAVE_ROOM: Room =
    Room { calculator: &annual_leave::CALCULATOR, brings: &WORK, calendar: None, draft: None };

static PENSION_ROOM: Room = Room {
    calculator: &pension::CALCULATOR,
    brings: &PENSION_FIGURES,
    calendar: None,
    draft: None,
};

static CLASS_ROOM: Room =
    Room { calculator: &relation::CALCULATOR, brings: &RELATION, calendar: None, draft: None };

static TRAINING_ROOM: Room =
    Room { calculator: &training::CALCULATOR, brings: &TRAINING, calendar: None, draft: None };

door!(static OVERTIME: Room, "overtime", "00000000000000000000000000000001", &OVERTIME_ROOM);
door!(static CLAIM: Room, "claim", "00000000000000000000000000000002", &CLAIM_ROOM);
door!(
    static ANNUAL_LEAVE: Room,
    "annual_leave",
    "00000000000000000000000000000003",
    &ANNUAL_LEAVE_ROOM
);

door!(static PENSION: Room, "pension", "00000000000000000000000000000004", &PENSION_ROOM);

door!(static CLASS: Room, "class", "00000000000000000000000000000006", &CLASS_ROOM);

door!(
    static SUBSIDIES: Room,
    "training",
    "00000000000000000000000000000007",
    &TRAINING_ROOM
);

static PLACES: [Place; 6] = [
    Place { name: "overtime", door: &OVERTIME, room: OnceLock::new() },
    Place { name: "claim", door: &CLAIM, room: OnceLock::new() },
    Place { name: "annual-leave", door: &ANNUAL_LEAVE, room: OnceLock::new() },
    Place { name: "pension", door: &PENSION, room: OnceLock::new() },
    Place { name: "class", door: &CLASS, room: OnceLock::new() },
    Place { name: "training", door: &SUBSIDIES, room: OnceLock::new() },
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

fn room(store: Store) -> Option<&'static Room> {
    place(store.calculator().name)?.room.get().copied()
}

/// The grid of a month, of a calculator that has one.
pub(super) fn calendar(store: Store) -> AnyView {
    let calendar = room(store).and_then(|room| room.calendar);
    calendar.map_or_else(nothing, |calendar| calendar(store).view())
}

/// The letter under an answer, of a calculator that has one.
pub(super) fn draft(store: Store, text: &str) -> Option<Tag> {
    room(store).and_then(|room| room.draft).map(|draft| draft(store, text))
}
