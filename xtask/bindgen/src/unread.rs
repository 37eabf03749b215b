//! Takes texts that nobody can ever read out of the page's module.

use regex::bytes::Regex;

/// Each place in the program that can panic names its source file, also where nothing ever does, and a page that is
/// released says nothing when it panics (`main.rs`): a file of the standard library, of a package (without the
/// package's name, before which another text may end), or of this program.
const FILES: &str = r"/rustc/[0-9a-f]+/library/[a-z0-9_/]+\.rs|-[0-9]+\.[0-9]+\.[0-9]+/src/[a-z0-9_/]+?\.rs|src/(api|desk|law|params|report|rules|ui|units)/[a-z0-9_/]+?\.rs";

/// What would be said then by the standard library and by packages, of threads and servers among others, which a
/// page has not.
const PANICS: [&str; 38] = [
    r"Value is None because the `ssr` feature is active\.[^$]{0,500}? to identify the source\.",
    r"Dropped SendWrapper<T> variable from a thread different to the one it has been created with\.",
    r"Dereferenced SendWrapper<T> variable from a thread different to the one it has been created with\.",
    r"failed to generate unique thread ID: bitspace exhausted",
    r"use of std::thread::current\(\) is not possible after the thread's local data has been destroyed",
    r"Attempted to initialize thread-local while it is being dropped",
    r"cannot access a Thread Local Storage value during or after destruction",
    r"Executor::spawn called, but no global 'spawn' function is configured\.",
    r"Executor::spawn_local called, but no global 'spawn_local' function is configured\.",
    r"Tried to access a reactive value that has already been disposed\.",
    r"a formatting trait implementation returned an error when the underlying stream did not",
    r"a Display implementation returned an error unexpectedly",
    r"attempt to join into collection with len > usize::MAX",
    r"assertion failed: [a-z_.]+ [<>]= size [+] (min|max)_overhead",
    r"assertion failed: self\.is_char_boundary\((idx|new_len)\)",
    r"(Once|LazyCell) instance has previously been poisoned",
    r"one-time initialization may not be performed recursively",
    r"called `(Option|Result)::unwrap\(\)` on an? `(None|Err)` value",
    r"RefCell already (mutably )?borrowed",
    r"`async fn` resumed after completion",
    r"Tried to shrink to a larger capacity",
    r"finish: result should be None",
    r"finish: callbacks should be Some",
    r"FnOnce called more than once",
    r"cannot recursively acquire mutex",
    r"internal error: entered unreachable code",
    r"Internal error: divide by zero",
    r"Erased: type mismatch",
    r"Arc counter overflow",
    r"Hash table capacity overflow",
    r"index out of bounds: the len is ",
    r" but the index is ",
    r"range (start|end) index ",
    r" out of range for slice of length ",
    r"slice index starts at ",
    r" but ends at ",
    r"copy_from_slice: source slice length \(",
    r"\) does not match destination slice length \(",
];

/// Puts blanks there: what stands elsewhere stays where it is, and a run of blanks takes no room on the wire.
pub(crate) fn blank(wasm: &mut [u8]) -> anyhow::Result<()> {
    let unread = Regex::new(&[&[FILES], &PANICS[..]].concat().join("|"))?;
    let found: Vec<_> = unread.find_iter(wasm).map(|text| text.range()).collect();
    for range in found {
        if let Some(text) = wasm.get_mut(range) {
            text.fill(b' ');
        }
    }
    Ok(())
}
