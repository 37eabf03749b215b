//! How long the engine takes without a page: `cargo run --release --example bench`, which
//! `cargo xtask bench` calls. The release profile is the page's: small before fast.

#![expect(
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a benchmark reads the clock and prints what it read"
)]

use std::hint::black_box;
use std::time::Instant;

use quanyi::api::{from_fragment, minimum_wage};
use quanyi::law::{Silent, Trace};
use quanyi::params::{self, Figures, Params};
use quanyi::report::{Lang, headline, step};
use quanyi::rules::minimum_wage::assess;

/// What is answered, one after the other: the classes in turn.
const CASES: [&str; 4] = [
    "m=2026-09&p=base:1900;hardship:250;own_contributions:300",
    "m=2026-09&p=package:2200&he=20&hr=8",
    "c=managed&m=2026-09&oh=90&sl=10&p=order_pay:1950;company_deduction:30",
    "c=part_time&pf=2026-09-01&pe=2026-09-15&d=2026-09-01:4;2026-09-02:3.5&aw=18&p=base:120",
];
const ROUNDS: u32 = 20_000;
const LOADS: u32 = 50;

fn main() -> Result<(), String> {
    let figures = params::built_in().map_err(|error| error.to_string())?;
    timed("load the built-in figures", LOADS, || drop(black_box(params::built_in())));
    let mut inputs = Vec::new();
    for case in CASES {
        let case = from_fragment(minimum_wage::FIELDS, case);
        let answer = minimum_wage::assess(&figures, &case).map_err(|e| format!("{e:?}"))?;
        inputs.push((answer.input, answer.supplied));
    }
    let mut next = inputs.iter().cycle();
    timed("one row of a roster, no working kept", ROUNDS, || {
        if let Some((input, supplied)) = next.next() {
            let mut silent = Silent::default();
            black_box(assess(&mut silent, Figures::new(&figures, supplied), input));
        }
    });
    let mut next = inputs.iter().cycle();
    timed("one answer with its working", ROUNDS, || {
        if let Some((input, supplied)) = next.next() {
            let mut trace = Trace::default();
            black_box(assess(&mut trace, Figures::new(&figures, supplied), input));
            black_box(trace);
        }
    });
    let mut next = CASES.iter().cycle();
    timed("from a link to the answer and its working in words", ROUNDS, || {
        if let Some(case) = next.next() {
            black_box(in_words(&figures, case));
        }
    });
    Ok(())
}

/// What the page does for one answer, but for drawing it.
fn in_words(figures: &Params, case: &str) -> Vec<String> {
    let case = from_fragment(minimum_wage::FIELDS, case);
    let Ok(answer) = minimum_wage::assess(figures, &case) else { return Vec::new() };
    let lines = answer.answered.lines.iter();
    let headlines = lines.map(|line| headline(Lang::Zh, answer.month(), line).sentence);
    let steps = answer.trace.steps().iter();
    headlines.chain(steps.map(|taken| step(Lang::Zh, figures, taken).sentence)).collect()
}

/// Does a thing often and prints how long it took once, and how often it can be done in a second.
fn timed(what: &str, times: u32, mut act: impl FnMut()) {
    for _ in 0..times.div_ceil(10) {
        act();
    }
    let start = Instant::now();
    for _ in 0..times {
        act();
    }
    let nanoseconds = start.elapsed().as_nanos().checked_div(times.into()).unwrap_or(0).max(1);
    let rate = 1_000_000_000_u128.checked_div(nanoseconds).unwrap_or(0);
    let microseconds = nanoseconds.div_ceil(1_000);
    println!("{microseconds:>9} µs {rate:>9} /s   {what}");
}
