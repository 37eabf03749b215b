//! `cargo xtask assess <calculator> [--params DIR] < case.json`: one answer as JSON.

use std::io::Read as _;

use quanyi::api::{CALCULATORS, schema};
use quanyi::params::{self, Params};
use serde_json::Value;

fn usage() -> String {
    let names: Vec<&str> = CALCULATORS.iter().map(|calculator| calculator.name).collect();
    format!(
        "\
Usage: cargo xtask assess CALCULATOR [--params DIR] < case.json
       cargo xtask assess CALCULATOR --schema
CALCULATOR is {}.
--params DIR replaces the whole chain of figure files by the *.json files of DIR.
docs/api.md describes cases and answers.",
        names.join(" or ")
    )
}

/// Reads a case from standard input and prints its answer.
pub(crate) fn run(args: &[String]) -> Result<(), String> {
    let mut args = args.iter().map(String::as_str);
    let name = args.next();
    let found = CALCULATORS.iter().find(|calculator| name == Some(calculator.name));
    let calculator = found.ok_or_else(usage)?;
    let mut figures = None;
    while let Some(arg) = args.next() {
        match (arg, args.next()) {
            ("--schema", None) => return print(&schema(calculator.name, calculator.fields)),
            ("--params", Some(dir)) => figures = Some(crate::params::read_chain(dir)?),
            _ => return Err(usage()),
        }
    }
    let figures: Params = match figures {
        Some(figures) => figures,
        None => params::built_in().map_err(|error| error.to_string())?,
    };
    let mut text = String::new();
    std::io::stdin()
        .read_to_string(&mut text)
        .map_err(|error| format!("The case on standard input could not be read: {error}."))?;
    match calculator.answer(&figures, &text) {
        Ok(answer) => print(&answer),
        Err(problems) => {
            print(&problems)?;
            Err("The case has problems; they are in the answer.".to_owned())
        }
    }
}

/// Prints JSON for people and programs.
fn print(value: &Value) -> Result<(), String> {
    let text = serde_json::to_string_pretty(value).map_err(|error| error.to_string())?;
    crate::progress::print(&text);
    Ok(())
}
