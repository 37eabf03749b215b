//! Stands in for `wasm-streams`.
//!
//! Leptos depends on it for streaming to and from server functions. Its classes are exported to the
//! page's script and so can never be left out by the linker, although this page has no server: 5 kB
//! of a first visit. Only what `server_fn` names is here; a stream of it is always at its end.

use core::pin::Pin;
use core::task::{Context, Poll};

use futures_core::Stream;
use wasm_bindgen::JsValue;

/// A stream of the browser.
#[derive(Debug)]
pub struct ReadableStream(web_sys::ReadableStream);

/// A stream that is at its end.
#[derive(Debug)]
pub struct Ended;

impl ReadableStream {
    /// Takes a stream of the browser.
    #[must_use]
    pub const fn from_raw(raw: web_sys::ReadableStream) -> Self {
        Self(raw)
    }

    /// Takes a stream of the program, and reads nothing of it.
    ///
    /// # Panics
    ///
    /// Where the browser has no such streams.
    #[expect(clippy::expect_used, reason = "never called: the page has no server functions")]
    pub fn from_stream(_: impl Stream<Item = Result<JsValue, JsValue>> + 'static) -> Self {
        Self(web_sys::ReadableStream::new().expect("streams"))
    }

    /// The stream as the program reads it.
    #[must_use]
    pub fn into_stream(self) -> Ended {
        Ended
    }

    /// The stream of the browser.
    #[must_use]
    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0
    }
}

impl Stream for Ended {
    type Item = Result<JsValue, JsValue>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(None)
    }
}
