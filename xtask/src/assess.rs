//! `cargo xtask assess <calculator> [--params DIR] < case.json`: one answer as JSON.

use std::io::Read as _;

use quanyi::api::{from_json, minimum_wage, schema};
use quanyi::params::{self, Params};

const USAGE: &str = "\
Usage: cargo xtask assess minimum-wage [--params DIR] < case.json
       cargo xtask assess minimum-wage --schema
--params DIR replaces the whole chain of figure files by the *.json files of DIR.
docs/api.md describes cases and answers.";

/// Reads a case from standard input and prints its answer.
pub(crate) fn run(args: &[String]) -> Result<(), String> {
    let mut args = args.iter().map(String::as_str);
    if args.next() != Some("minimum-wage") {
        return Err(USAGE.to_owned());
    }
    let mut figures = None;
    while let Some(arg) = args.next() {
        match (arg, args.next()) {
            ("--schema", None) => return print(&schema("minimum-wage", minimum_wage::FIELDS)),
            ("--params", Some(dir)) => figures = Some(crate::params::read_chain(dir)?),
            _ => return Err(USAGE.to_owned()),
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
    let answer = from_json(minimum_wage::FIELDS, &text)
        .and_then(|case| minimum_wage::assess(&figures, &case));
    let refused = answer.is_err();
    print(&minimum_wage::to_json(&figures, &answer))?;
    if refused {
        return Err("The case has problems; they are listed above.".to_owned());
    }
    Ok(())
}

/// Prints JSON for people and programs.
fn print(value: &serde_json::Value) -> Result<(), String> {
    let text = serde_json::to_string_pretty(value).map_err(|error| error.to_string())?;
    println!("{text}");
    Ok(())
}
