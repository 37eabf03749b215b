//! `cargo xtask test`: everything that has to hold, with everything that can overlap overlapping.

use crate::gate::Gate;
use crate::progress::{self, Stopwatch};
use crate::{bundle, npm, page, programs, run, size, system, tools};
use std::process::Command;
use std::sync::{Mutex, PoisonError};

/// What came of one stage.
struct Outcome {
    name: &'static str,
    seconds: u64,
    passed: u64,
    failed: u64,
    result: Result<(), String>,
}

/// The outcomes so far; filled by two threads.
#[derive(Default)]
struct Outcomes(Mutex<Vec<Outcome>>);

/// What only some of the end-to-end tests need.
#[derive(Default)]
struct Others {
    hosts: Gate,
    firefox: Gate,
    webkit: Gate,
}

/// Makes this machine ready and runs all tests.
pub(crate) fn run() -> Result<(), String> {
    let watch = Stopwatch::start();
    let (target, trunk, bindgen) = (Gate::default(), Gate::default(), Gate::default());
    let (wasm_opt, chromium, e2e) = (Gate::default(), Gate::default(), Gate::default());
    let (office, others) = (Gate::default(), Others::default());
    let outcomes = Outcomes::default();

    // A failure of the preparations is told by the stages that needed them.
    let ready = tools::together(vec![
        Box::new(|| trunk.open_after(programs::ready_trunk)),
        Box::new(|| bindgen.open_after(programs::ready_bindgen)),
        Box::new(|| {
            let first = wasm_opt.open_after(npm::ready_wasm_opt);
            let second = e2e.open_after(npm::ready_e2e);
            let third = office.open_after(system::ready_soffice);
            let fourth = chromium.open_after(system::ready_chromium);
            others.ready().and(fourth).and(first).and(second).and(third)
        }),
        Box::new(|| {
            target.open_after(|| {
                programs::ready_target()?;
                programs::ready_components()?;
                programs::ready_packages()
            })
        }),
        Box::new(|| {
            checks(&outcomes, &target, &office, &[&bindgen, &chromium]);
            Ok(())
        }),
        Box::new(|| {
            page_tests(
                &outcomes,
                &target,
                &[&trunk, &bindgen, &wasm_opt],
                &chromium,
                &e2e,
                &others,
            );
            Ok(())
        }),
    ]);
    outcomes.summary(watch).and(ready)
}

/// What needs no built page: format, lints, native tests, tests of the WebAssembly.
fn checks(outcomes: &Outcomes, target: &Gate, office: &Gate, browser: &[&Gate]) {
    outcomes.stage("format", &[target], || {
        run::logged("format", run::cargo(&["fmt", "--all", "--", "--check"]))
    });
    let deny = ["--", "-D", "warnings"];
    outcomes.stage("lints, native", &[target], || {
        let ours = ["clippy", "--package", "quanyi", "--package", "xtask", "--all-targets"];
        run::logged("lints, native", run::cargo(&[&ours[..], &deny[..]].concat()))
    });
    outcomes.stage("native tests", &[target, office], || {
        // One after the other: together they would be built with each other's features, and this very
        // program be replaced while it runs.
        let mut tests = run::cargo(&["test", "--package", "quanyi"]);
        if let Some(soffice) = system::soffice() {
            tests.env("QUANYI_SOFFICE", soffice);
        }
        let ours = run::logged("native tests", tests)?;
        let build = run::cargo(&["test", "--package", "xtask"]);
        Ok(ours + &run::logged("native tests of xtask", build)?)
    });
    let page = ["--package", "quanyi", "--target", programs::WASM];
    outcomes.stage("lints, WebAssembly", &[target], || {
        let what = [&["clippy"], &page[..], &["--lib", "--bins", "--test", "web"], &deny[..]];
        let page = run::logged("lints, WebAssembly", run::cargo(&what.concat()))?;
        let worker = ["clippy", "--package", "quanyi", "--target", programs::WASM];
        let only = ["--no-default-features", "--features", "roster", "--bin", "roster"];
        let worker = run::cargo(&[&worker[..], &only[..], &deny[..]].concat());
        Ok(page + &run::logged("lints, the program for rosters", worker)?)
    });
    let test = [&["test"], &page[..], &["--test", "web"]].concat();
    // Compiled while the browser is still being installed.
    let compiled = outcomes.stage("build the tests of the WebAssembly", &[target], || {
        let build = run::cargo(&[&test[..], &["--no-run"]].concat());
        run::logged("build the tests of the WebAssembly", build)
    });
    if compiled {
        outcomes.stage("tests of the WebAssembly in Chromium", browser, || {
            run::logged("tests of the WebAssembly in Chromium", in_browser(run::cargo(&test)))
        });
    }
}

/// Lets cargo run a test module in the browser.
fn in_browser(mut cargo: Command) -> Command {
    if let Some(runner) = run::which("wasm-bindgen-test-runner") {
        cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner);
    }
    if let Some(driver) = system::chromedriver() {
        cargo.env("CHROMEDRIVER", driver);
    }
    cargo
        .env("WASM_BINDGEN_TEST_ONLY_WEB", "1")
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", run::root().join("tests/webdriver.json"))
        // The machine may be compiling at the same time.
        .env("WASM_BINDGEN_TEST_TIMEOUT", "180")
        .env("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "60");
    cargo
}

/// What needs the built page: its build, its size, the end-to-end tests.
fn page_tests(
    outcomes: &Outcomes,
    target: &Gate,
    builders: &[&Gate],
    chromium: &Gate,
    e2e: &Gate,
    others: &Others,
) {
    if target.wait().is_ok() && !programs::has_trunk() {
        programs::build_ahead(true);
    }
    let built = outcomes.stage("release build", &[&[target], builders].concat(), || {
        page::build().map(|()| String::new())
    });
    if !built {
        return;
    }
    outcomes.stage("size of a first visit", &[], || {
        size::report().inspect(|table| progress::say(table))
    });
    outcomes.stage("the page as one file", &[], || bundle::write().map(|()| String::new()));
    let stage = |name: &'static str, needs: &[&Gate], file: Option<&str>| {
        outcomes.stage(name, needs, || run::logged(name, node_tests(file)?));
    };
    stage("end-to-end tests in Chromium", &[chromium, e2e], None);
    stage("the page on nginx and Apache", &[chromium, e2e, &others.hosts], Some(APART[0]));
    stage("main journeys in Firefox", &[e2e, &others.firefox], Some(APART[1]));
    stage("main journeys in WebKit", &[e2e, &others.webkit], Some(APART[2]));
}

/// Test files that are stages of their own, because they need more than Chromium.
const APART: [&str; 3] = ["hosting.test.mjs", "firefox.test.mjs", "webkit.test.mjs"];

/// Node's own test runner, with one test file or with all those that need Chromium only.
fn node_tests(only: Option<&str>) -> Result<Command, String> {
    let folder = run::root().join("tests/e2e");
    let unreadable = |e: std::io::Error| format!("{} cannot be read: {e}.", folder.display());
    let mut files = Vec::new();
    for entry in std::fs::read_dir(&folder).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let wanted = match only {
            Some(only) => name == only,
            None => name.ends_with(".test.mjs") && !APART.contains(&name.as_str()),
        };
        if wanted {
            files.push(entry.path());
        }
    }
    files.sort();
    let mut node = run::program("node")?;
    node.args(["--test", "--test-reporter=spec"]).args(files);
    for_node(&mut node);
    // Measured here: the program of this process may have been replaced on the disk meanwhile.
    node.env("QUANYI_SIZE", size::json()?);
    Ok(node)
}

/// Tells a script which browsers and servers to use.
pub(crate) fn for_node(node: &mut Command) {
    let programs = [
        ("QUANYI_CHROMIUM", system::chromium()),
        ("QUANYI_FIREFOX", system::firefox()),
        ("QUANYI_WEBKITDRIVER", system::webkit_driver()),
        ("QUANYI_NGINX", system::nginx()),
        ("QUANYI_APACHE", system::apache()),
    ];
    for (name, found) in programs {
        if let Some(program) = found {
            node.env(name, program);
        }
    }
}

impl Others {
    /// Gets all of them; what cannot be had is told by the stage that needs it.
    fn ready(&self) -> Result<(), String> {
        let hosts = self.hosts.open_after(|| system::ready_nginx().and(system::ready_apache()));
        let firefox = self.firefox.open_after(system::ready_firefox);
        self.webkit.open_after(system::ready_webkit).and(firefox).and(hosts)
    }
}

impl Outcomes {
    /// Waits for what the stage needs, does it, and notes what came of it: true if it passed.
    fn stage(
        &self,
        name: &'static str,
        needs: &[&Gate],
        work: impl FnOnce() -> Result<String, String>,
    ) -> bool {
        let ready = needs.iter().try_for_each(|gate| gate.wait());
        let watch = Stopwatch::start();
        let (output, result) = match ready {
            Err(message) => (String::new(), Err(format!("not run: {message}"))),
            Ok(()) => match progress::step(name, work) {
                Ok(output) => (output, Ok(())),
                Err(message) => (run::last_log(name), Err(message)),
            },
        };
        let closing: Vec<&str> =
            output.lines().filter(|line| Counts::of(line).is_some()).collect();
        if !closing.is_empty() && result.is_ok() {
            progress::say(&closing.join("\n"));
        }
        let counts = closing.iter().filter_map(|line| Counts::of(line));
        let (passed, failed) = counts.fold((0, 0), |(passed, failed): (u64, u64), counts| {
            (passed.saturating_add(counts.passed), failed.saturating_add(counts.failed))
        });
        let good = result.is_ok();
        let outcome = Outcome { name, seconds: watch.seconds(), passed, failed, result };
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(outcome);
        good
    }

    /// Tells what came of every stage, with the totals as the last two lines.
    fn summary(&self, watch: Stopwatch) -> Result<(), String> {
        let outcomes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut lines = vec![String::new()];
        for outcome in outcomes.iter() {
            let word = if outcome.result.is_ok() { "ok    " } else { "FAILED" };
            lines.push(format!("{word} {:>4} s  {}", outcome.seconds, outcome.name));
            if let Err(message) = &outcome.result {
                lines.push(format!("       {message}"));
            }
        }
        let sum = |count: fn(&Outcome) -> u64| {
            outcomes.iter().map(count).fold(0, u64::saturating_add)
        };
        let failed = sum(|outcome| u64::from(outcome.result.is_err()));
        lines.push(format!("in {} s", watch.seconds()));
        lines.push(format!(
            "tests: {} passed, {} failed",
            sum(|o| o.passed),
            sum(|o| o.failed)
        ));
        lines.push(format!(
            "all: {} passed, {failed} failed",
            sum(|outcome| u64::from(outcome.result.is_ok()))
        ));
        let text = lines.join("\n");
        if failed > 0 {
            return Err(text);
        }
        progress::say(&text);
        Ok(())
    }
}

/// The counts in the closing line of a test runner.
#[derive(Debug, PartialEq)]
struct Counts {
    passed: u64,
    failed: u64,
}

impl Counts {
    /// Of `test result: ok. 3 passed; 1 failed; …`, or of Node's `ℹ pass 3` and `ℹ fail 1`.
    fn of(line: &str) -> Option<Self> {
        let number = |text: &str| text.split_whitespace().next_back()?.parse().ok();
        if let Some(rest) = line.strip_prefix("test result: ") {
            let (_, counts) = rest.split_once(". ")?;
            let mut parts = counts.split(';');
            let passed = number(parts.next()?.strip_suffix(" passed")?)?;
            let failed = number(parts.next()?.strip_suffix(" failed")?)?;
            return Some(Self { passed, failed });
        }
        let (word, count) = line.strip_prefix("ℹ ")?.split_once(' ')?;
        match word {
            "pass" => Some(Self { passed: number(count)?, failed: 0 }),
            "fail" => Some(Self { passed: 0, failed: number(count)? }),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Counts;

    #[test]
    fn the_closing_lines_of_both_runners_are_read() {
        let cargo =
            "test result: FAILED. 12 passed; 3 failed; 0 ignored; 0 measured; finished in 0.1s";
        assert_eq!(Counts::of(cargo), Some(Counts { passed: 12, failed: 3 }));
        assert_eq!(Counts::of("ℹ pass 4"), Some(Counts { passed: 4, failed: 0 }));
        assert_eq!(Counts::of("ℹ fail 1"), Some(Counts { passed: 0, failed: 1 }));
        assert_eq!(Counts::of("ℹ duration_ms 400"), None);
        assert_eq!(Counts::of("test a::b ... ok"), None);
    }
}
