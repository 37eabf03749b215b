//! What was looked for before. 查过的位置。

use core::any::Any;
use core::cell::{Cell, RefCell};

use chrono::NaiveDate;

use super::lookup::Place;

/// Where figures stand on a day, as found once: the rows of a roster ask for the same ones in the same
/// order, so that the next is mostly the one after the last. It belongs to one set of figures.
#[derive(Debug, Default)]
pub struct Memo {
    seen: RefCell<Vec<Seen>>,
    next: Cell<usize>,
    found: RefCell<Vec<Box<dyn Any>>>,
}

#[derive(Debug)]
struct Seen {
    key: String,
    day: NaiveDate,
    place: Place,
}

impl Memo {
    /// What a rule found about `what` before, or what it finds now.
    pub(super) fn recollect<K: PartialEq + 'static, T: Clone + 'static>(
        &self,
        what: K,
        find: impl FnOnce() -> T,
    ) -> T {
        let known = self.found.borrow().iter().find_map(|one| {
            let (known, found) = one.downcast_ref::<(K, T)>()?;
            (*known == what).then(|| found.clone())
        });
        known.unwrap_or_else(|| {
            let found = find();
            self.found.borrow_mut().push(Box::new((what, found.clone())));
            found
        })
    }

    /// The place as it was found before, or as it is found now.
    pub(super) fn recall(
        &self,
        key: &str,
        day: NaiveDate,
        find: impl FnOnce() -> Place,
    ) -> Place {
        let next = self.next.get();
        let mut seen = self.seen.borrow_mut();
        let is_it = |one: &&Seen| one.day == day && one.key == key;
        let (before, after) = seen.split_at(next.min(seen.len()));
        let known = after.iter().chain(before).enumerate().find(|(_, one)| is_it(one));
        let (at, place) = if let Some((steps, one)) = known {
            (steps.saturating_add(next), one.place.clone())
        } else {
            let place = find();
            seen.push(Seen { key: key.to_owned(), day, place: place.clone() });
            (seen.len().saturating_sub(1), place)
        };
        self.next.set(at.saturating_add(1).checked_rem(seen.len()).unwrap_or(0));
        place
    }
}
