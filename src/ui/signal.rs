//! Signals of which the reactive part is compiled once. 信号。
//!
//! Leptos compiles all of a signal anew for each type it holds. Here the value stands beside a
//! trigger, which holds nothing; what is followed and who is told is still Leptos's.

use core::sync::atomic::{AtomicU32, Ordering};
use std::sync::{PoisonError, RwLock};

use leptos::prelude::*;

/// A value that can be followed. A copy is a handle on the same one; it stays for the life of the
/// page, which has a handful.
pub(super) struct Signal<T: 'static>(&'static Held<T>);

struct Held<T> {
    bell: Bell,
    value: RwLock<T>,
}

/// Tells those who follow, and counts how often.
struct Bell {
    trigger: ArcTrigger,
    rung: AtomicU32,
}

impl Bell {
    #[inline(never)]
    fn follow(&self) {
        self.trigger.track();
    }

    #[inline(never)]
    fn ring(&self) {
        self.rung.fetch_add(1, Ordering::Relaxed);
        self.trigger.notify();
    }
}

impl<T> Clone for Signal<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Signal<T> {}

impl<T> Signal<T> {
    /// A value to begin with.
    pub(super) fn new(value: T) -> Self {
        let bell = Bell { trigger: ArcTrigger::new(), rung: AtomicU32::new(0) };
        Self(Box::leak(Box::new(Held { bell, value: RwLock::new(value) })))
    }

    /// Looks at the value without following it.
    pub(super) fn look<R>(self, look: impl FnOnce(&T) -> R) -> R {
        look(&self.0.value.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Looks at the value; whoever does it in a part of the page that is live follows it.
    pub(super) fn with<R>(self, look: impl FnOnce(&T) -> R) -> R {
        self.0.bell.follow();
        self.look(look)
    }

    /// Changes the value and tells those who follow it.
    pub(super) fn change(self, change: impl FnOnce(&mut T)) {
        change(&mut self.0.value.write().unwrap_or_else(PoisonError::into_inner));
        self.0.bell.ring();
    }

    /// Puts another value in its place.
    pub(super) fn set(self, value: T) {
        self.change(|held| *held = value);
    }

    /// How often it was changed.
    pub(super) fn changes(self) -> u32 {
        self.0.bell.rung.load(Ordering::Relaxed)
    }
}

impl<T: Clone> Signal<T> {
    /// The value; whoever asks follows it.
    pub(super) fn get(self) -> T {
        self.with(T::clone)
    }

    /// The value as it is now.
    pub(super) fn now(self) -> T {
        self.look(T::clone)
    }
}
