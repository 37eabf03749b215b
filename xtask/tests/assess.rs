//! `cargo xtask assess` for programs: standard output holds the JSON alone. 命令行。

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up has failed")]

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

/// Runs it with a case; whoever reads the answer may have gone before there is one.
fn assess(case: &str, is_read: bool) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["assess", "minimum-wage"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    if !is_read {
        drop(child.stdout.take());
    }
    let mut input = child.stdin.take().unwrap();
    input.write_all(case.as_bytes()).unwrap();
    drop(input);
    child.wait_with_output().unwrap()
}

const GOOD: &str = r#"{"month": "2026-09", "pay": [{"kind": "base", "amount": "1900"}]}"#;
const WRONG: &str = r#"{"month": "2026-13"}"#;

#[test]
fn standard_output_holds_the_json_alone() {
    let good = assess(GOOD, true);
    let answer: Value = serde_json::from_slice(&good.stdout).unwrap();
    assert!(answer.get("problems").is_none(), "{answer}");
    assert!(good.status.success() && good.stderr.is_empty());
    let wrong = assess(WRONG, true);
    let answer: Value = serde_json::from_slice(&wrong.stdout).unwrap();
    assert!(answer.get("problems").is_some(), "{answer}");
    assert!(!wrong.status.success());
    assert!(String::from_utf8(wrong.stderr).unwrap().contains("has problems"));
}

#[test]
fn a_reader_that_has_gone_ends_it_quietly() {
    let gone = assess(GOOD, false);
    assert!(gone.status.success(), "{:?}", gone.status);
    assert!(gone.stderr.is_empty(), "{}", String::from_utf8_lossy(&gone.stderr));
}
