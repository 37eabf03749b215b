//! Says what is being done and how long it took, so that nothing is silent for half a minute.

use std::io::{ErrorKind, Write as _};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// A longer silence than this is broken by a line that names what is running.
const SILENCE: u64 = 30;

static BOARD: Mutex<Board> = Mutex::new(Board { running: Vec::new(), spoke: None });

struct Board {
    running: Vec<(String, Stopwatch)>,
    spoke: Option<Stopwatch>,
}

impl Board {
    fn say(&mut self, text: &str) {
        print(text);
        self.spoke = Some(Stopwatch::start());
    }
}

fn board() -> MutexGuard<'static, Board> {
    BOARD.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Wall-clock time since a step began.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stopwatch(Instant);

impl Stopwatch {
    #[expect(
        clippy::disallowed_methods,
        reason = "a build step is timed; the ban is for rules"
    )]
    pub(crate) fn start() -> Self {
        Self(Instant::now())
    }

    pub(crate) fn seconds(self) -> u64 {
        self.0.elapsed().as_secs()
    }
}

/// Prints whole lines, never mixed with those of another thread.
pub(crate) fn say(text: &str) {
    board().say(text);
}

/// Prints a text on standard output. A reader that has gone, as `head` goes once it has its lines,
/// ends the program quietly.
pub(crate) fn print(text: &str) {
    if let Err(error) = writeln!(std::io::stdout(), "{text}") {
        let has_gone = error.kind() == ErrorKind::BrokenPipe;
        std::process::exit(i32::from(!has_gone));
    }
}

/// Says why a command failed on standard error: standard output holds what was asked for alone.
pub(crate) fn complain(text: &str) {
    // With nobody to read it there is nobody to tell.
    drop(writeln!(std::io::stderr(), "{text}"));
}

/// Does one step: a line when it starts, a line with its seconds when it ends.
pub(crate) fn step<T>(
    name: &str,
    work: impl FnOnce() -> Result<T, String>,
) -> Result<T, String> {
    let watch = Stopwatch::start();
    {
        let mut board = board();
        board.say(&format!("start  {name}"));
        board.running.push((name.to_owned(), watch));
    }
    let result = work();
    let mut board = board();
    board.running.retain(|(running, _)| running != name);
    let verdict = if result.is_ok() { "done  " } else { "FAILED" };
    board.say(&format!("{verdict} {name} ({} s)", watch.seconds()));
    result
}

/// Starts the thread that breaks long silences. It ends with the program.
pub(crate) fn watch() {
    thread::spawn(|| {
        loop {
            thread::sleep(Duration::from_secs(5));
            let mut board = board();
            let silent = board.spoke.is_none_or(|spoke| spoke.seconds() >= SILENCE);
            if silent && !board.running.is_empty() {
                let names: Vec<String> = board
                    .running
                    .iter()
                    .map(|(name, watch)| format!("{name} ({} s)", watch.seconds()))
                    .collect();
                board.say(&format!("still  {}", names.join(", ")));
            }
        }
    });
}
