//! `cargo xtask assess <calculator> [--params DIR] < case.json`: one answer as JSON.

use std::io::Read as _;

use quanyi::api::{CALCULATORS, Calculator, from_json, overtime, schema};
use quanyi::params::{self, Params};
use serde_json::Value;

/// A calculator of the page, or overtime, which has no form there yet.
enum Known {
    Page(&'static Calculator),
    Overtime,
}

impl Known {
    fn named(name: &str) -> Option<Self> {
        if name == OVERTIME {
            return Some(Self::Overtime);
        }
        let found = CALCULATORS.iter().find(|calculator| calculator.name == name);
        found.map(|calculator| Self::Page(calculator))
    }

    fn schema(&self) -> Value {
        match self {
            Self::Page(calculator) => schema(calculator.name, calculator.fields),
            Self::Overtime => schema(OVERTIME, overtime::FIELDS),
        }
    }

    /// The answer to a case as JSON, and whether the case could be read.
    fn answer(&self, figures: &Params, text: &str) -> (Value, bool) {
        match self {
            Self::Page(calculator) => {
                let answer = from_json(calculator.fields, text)
                    .and_then(|case| (calculator.assess)(figures, &case));
                (calculator.json(figures, &answer), answer.is_ok())
            }
            Self::Overtime => {
                let answer = from_json(overtime::FIELDS, text)
                    .and_then(|case| overtime::assess(figures, &case));
                (overtime::to_json(figures, &answer), answer.is_ok())
            }
        }
    }
}

const OVERTIME: &str = "overtime";

fn usage() -> String {
    let names = CALCULATORS.iter().map(|calculator| calculator.name);
    let names: Vec<&str> = names.chain([OVERTIME]).collect();
    format!(
        "\
Usage: cargo xtask assess CALCULATOR [--params DIR] < case.json
       cargo xtask assess CALCULATOR --schema
CALCULATOR is {}.
--params DIR replaces the whole chain of figure files by the *.json files of DIR.
docs/api.md describes cases and answers.",
        names.join(", ")
    )
}

/// Reads a case from standard input and prints its answer.
pub(crate) fn run(args: &[String]) -> Result<(), String> {
    let mut args = args.iter().map(String::as_str);
    let calculator = args.next().and_then(Known::named).ok_or_else(usage)?;
    let mut figures = None;
    while let Some(arg) = args.next() {
        match (arg, args.next()) {
            ("--schema", None) => return print(&calculator.schema()),
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
    let (answer, understood) = calculator.answer(&figures, &text);
    print(&answer)?;
    if !understood {
        return Err("The case has problems; they are listed above.".to_owned());
    }
    Ok(())
}

/// Prints JSON for people and programs.
fn print(value: &Value) -> Result<(), String> {
    let text = serde_json::to_string_pretty(value).map_err(|error| error.to_string())?;
    println!("{text}");
    Ok(())
}
