//! Makes a machine ready, with everything that can overlap overlapping.

use crate::{npm, programs};
use std::thread;

/// Work that can be done at the same time as other work.
type Work<'a> = Box<dyn FnOnce() -> Result<(), String> + Send + 'a>;

/// Does all of it at once and waits for all of it; every failure is reported.
pub(crate) fn together(work: Vec<Work<'_>>) -> Result<(), String> {
    let failures: Vec<String> = thread::scope(|scope| {
        let threads: Vec<_> = work.into_iter().map(|one| scope.spawn(one)).collect();
        threads
            .into_iter()
            .filter_map(|thread| match thread.join() {
                Ok(result) => result.err(),
                Err(_) => Some("A step of xtask stopped unexpectedly.".to_owned()),
            })
            .collect()
    });
    if failures.is_empty() { Ok(()) } else { Err(failures.join("\n")) }
}

/// What it takes to build the page.
pub(crate) fn ready_to_build(release: bool) -> Result<(), String> {
    together(vec![
        Box::new(programs::ready_trunk),
        Box::new(programs::ready_bindgen),
        Box::new(npm::ready_wasm_opt),
        Box::new(move || {
            programs::ready_target()?;
            programs::ready_packages()?;
            if !programs::has_trunk() {
                programs::build_ahead(release);
            }
            Ok(())
        }),
    ])
}
