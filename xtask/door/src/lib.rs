//! Doors between the page and the parts of it that are loaded when they are opened.
//!
//! [`door!`] names what is behind a door. In a build that is split (`cfg(quanyi_split)`, see
//! `build.rs` of the page) our program `wasm-bindgen` finds the two names that the macro writes, and
//! moves everything that only the door leads to out of the module into a file of its own; opening
//! the door fetches it. In any other build it is all there, and opening answers at once.

use core::ffi::c_void;
use core::fmt;

/// What is done when a part is there, or could not be fetched. 打开之后。
pub type Then<T> = Box<dyn FnOnce(Option<&'static T>)>;

/// What the loader of a part calls, once, with what it was given and whether the part is there.
pub type Arrived = extern "C" fn(*mut c_void, bool);

/// Fetches a part and calls back.
pub type Load = unsafe extern "C" fn(Arrived, *mut c_void);

/// The way to what is loaded when it is opened. 入口。
pub struct Door<T: 'static> {
    load: Option<Load>,
    enter: fn() -> &'static T,
}

impl<T> fmt::Debug for Door<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Door")
    }
}

/// What waits for a part.
struct Waiting<T: 'static> {
    enter: fn() -> &'static T,
    then: Then<T>,
}

impl<T> Door<T> {
    /// A door to what is there.
    pub const fn open_to(enter: fn() -> &'static T) -> Self {
        Self { load: None, enter }
    }

    /// A door to what has to be loaded.
    ///
    /// # Safety
    ///
    /// `load` must call what it is given exactly once, with the pointer it is given; and `enter` must
    /// be sound to call once it has called with `true`.
    pub const unsafe fn to_load(load: Load, enter: fn() -> &'static T) -> Self {
        Self { load: Some(load), enter }
    }

    /// Loads what is behind the door, unless it is there, and hands it on; nothing if it cannot be
    /// loaded now. It may be tried again.
    pub fn open(&self, then: Then<T>) {
        let Some(load) = self.load else { return then(Some((self.enter)())) };
        let waiting = Box::into_raw(Box::new(Waiting { enter: self.enter, then }));
        // SAFETY: `arrived` is called exactly once with this pointer (see `to_load`), and is its owner.
        unsafe { load(arrived::<T>, waiting.cast()) }
    }
}

extern "C" fn arrived<T: 'static>(waiting: *mut c_void, here: bool) {
    // SAFETY: the pointer is the one that `open` made of a box of this very type, and comes once.
    let Waiting { enter, then } = *unsafe { Box::from_raw(waiting.cast::<Waiting<T>>()) };
    then(here.then(enter));
}

/// A door: `door!(static NAME: Type, "part", "id", &WHAT);`. The part is a word that can stand in the
/// name of a function, the id is 32 digits of its own.
#[macro_export]
macro_rules! door {
    ($(#[$doc:meta])* static $name:ident: $type:ty, $part:literal, $id:literal, $what:expr) => {
        $(#[$doc])*
        #[cfg(not(quanyi_split))]
        static $name: $crate::Door<$type> = $crate::Door::open_to(|| $what);

        $(#[$doc])*
        #[cfg(quanyi_split)]
        static $name: $crate::Door<$type> = {
            // The names are those by which `wasm_split_cli_support` knows a split.
            #[link(wasm_import_module = "__wasm_split_placeholder__")]
            unsafe extern "C" {
                #[link_name = concat!("__wasm_split_load_", $part)]
                fn load(arrived: $crate::Arrived, waiting: *mut ::core::ffi::c_void);
                #[link_name = concat!("__wasm_split_00", $part, "00_import_", $id)]
                fn outside() -> *const $type;
            }

            #[unsafe(export_name = concat!("__wasm_split_00", $part, "00_export_", $id))]
            extern "C" fn inside() -> *const $type {
                ::core::ptr::from_ref::<$type>($what)
            }

            fn enter() -> &'static $type {
                // SAFETY: `outside` is `inside` in another module, and that gives a static.
                unsafe { &*outside() }
            }

            // SAFETY: the script that is written with the parts calls once for each call.
            unsafe { $crate::Door::to_load(load, enter) }
        };
    };
}
