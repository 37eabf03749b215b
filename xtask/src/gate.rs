//! Lets one thread wait for what another one makes ready.

use std::sync::{Condvar, Mutex, PoisonError};

/// Closed until it is opened with the result of some work.
#[derive(Debug, Default)]
pub(crate) struct Gate {
    result: Mutex<Option<Result<(), String>>>,
    opened: Condvar,
}

impl Gate {
    /// Does the work and opens the gate with its result.
    pub(crate) fn open_after(
        &self,
        work: impl FnOnce() -> Result<(), String>,
    ) -> Result<(), String> {
        let result = work();
        *self.result.lock().unwrap_or_else(PoisonError::into_inner) = Some(result.clone());
        self.opened.notify_all();
        result
    }

    /// Waits until the gate is open.
    pub(crate) fn wait(&self) -> Result<(), String> {
        let mut guard = self.result.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            if let Some(result) = guard.as_ref() {
                return result.clone();
            }
            guard = self.opened.wait(guard).unwrap_or_else(PoisonError::into_inner);
        }
    }
}
