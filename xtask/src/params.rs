//! `cargo xtask params`: checks the figures and lists what is doubtful.

mod schema;
mod schemes;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use chrono::{DateTime, FixedOffset, NaiveDate};
use quanyi::params::{self, Counts, Matter, Office, Params, Remark};
use quanyi::units::parse_day;

use crate::run;

/// Where the schema of the files is kept.
const SCHEMA: &str = "params/schema.json";

/// Hours by which China is ahead of Greenwich.
const HOURS_AHEAD: i32 = 8;

/// Checks a folder of figure files, or writes their schema.
pub(crate) fn run(args: &[String]) -> Result<(), String> {
    let mut dir = None;
    let mut today = None;
    let mut write_schema = false;
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--write-schema" => write_schema = true,
            "--today" => {
                let day = args.next().and_then(|day| parse_day(day).ok());
                today = Some(day.ok_or("--today takes a day such as 2026-11-23.")?);
            }
            option if option.starts_with('-') => {
                return Err(format!("“{option}” is not understood."));
            }
            folder if dir.is_none() => dir = Some(folder.to_owned()),
            further => return Err(format!("“{further}”: one folder at a time.")),
        }
    }
    if write_schema {
        let path = run::root().join(SCHEMA);
        fs::write(&path, schema::text())
            .map_err(|error| format!("{}: {error}.", path.display()))?;
        crate::progress::print(&format!("{SCHEMA} is written."));
        return Ok(());
    }
    let today = match today {
        Some(day) => day,
        None => today_in_china()?,
    };
    let params = match &dir {
        Some(dir) => read_chain(dir)?,
        None => read_chain(run::root().join("params"))?,
    };
    let cited: Vec<&str> = params::CITED_BY_RULES.lines().collect();
    let remarks = params::lint(&params, today, &cited);
    crate::progress::print(&table(&params, &remarks));
    let wrong = remarks.iter().filter(|remark| remark.matter.is_wrong()).count();
    if wrong == 0 {
        Ok(())
    } else {
        Err(format!("{wrong} of these have to be put right: the first table."))
    }
}

/// Loads the `*.json` files of a folder as one chain of authorities, the nation first.
pub(crate) fn read_chain(dir: impl AsRef<Path>) -> Result<Params, String> {
    let dir = dir.as_ref();
    let fault = |error: std::io::Error| format!("{}: {error}.", dir.display());
    let mut files = Vec::new();
    for entry in fs::read_dir(dir).map_err(fault)? {
        let path = entry.map_err(fault)?.path();
        let name =
            path.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
        // The shape of the files for editors is no file of figures.
        if path.extension().is_some_and(|ending| ending == "json") && name != "schema.json" {
            files.push((name, fs::read_to_string(&path).map_err(fault)?));
        }
    }
    if files.is_empty() {
        return Err(format!("{} holds no figure files (*.json).", dir.display()));
    }
    // `cn.json` first, then the codes, which grow longer towards the county.
    files.sort_by_key(|(name, _)| (name != "cn.json", name.len(), name.clone()));
    let chain: Vec<(&str, &str)> =
        files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    params::load(&chain).map_err(|error| error.to_string())
}

/// The day it is in China.
#[expect(clippy::disallowed_methods, reason = "whoever checks the figures does so today")]
fn today_in_china() -> Result<NaiveDate, String> {
    let wrong = || "This machine's clock is wrong: give --today YYYY-MM-DD.".to_owned();
    let since = SystemTime::now().duration_since(UNIX_EPOCH).map_err(|_| wrong())?;
    let seconds = i64::try_from(since.as_secs()).map_err(|_| wrong())?;
    let hours = FixedOffset::east_opt(HOURS_AHEAD.saturating_mul(60 * 60)).ok_or_else(wrong)?;
    let now = DateTime::from_timestamp(seconds, 0).ok_or_else(wrong)?;
    Ok(now.with_timezone(&hours).date_naive())
}

/// What was found, as tables: what is wrong, what is doubtful, what is missing, the counts.
fn table(params: &Params, remarks: &[Remark]) -> String {
    let mut out = Vec::new();
    section(&mut out, "Wrong", params, remarks.iter().filter(|r| r.matter.is_wrong()));
    for (title, is_one) in DOUBTS {
        section(&mut out, title, params, remarks.iter().filter(|r| is_one(&r.matter)));
    }
    let mut by_office: BTreeMap<&str, Vec<&Remark>> = BTreeMap::new();
    for remark in remarks {
        if let Matter::Missing { ask } = remark.matter {
            by_office.entry(office(ask)).or_default().push(remark);
        }
    }
    for (office, missing) in by_office {
        section(&mut out, &format!("Missing, ask {office}"), params, missing.into_iter());
    }
    let counts = Counts::of(params);
    let all = [counts.official, counts.secondary, counts.unverified, counts.missing];
    out.push(format!(
        "{} values of {} figures: {} official, {} secondary, {} unverified, {} missing.",
        all.iter().sum::<usize>(),
        params.figures().iter().filter(|figure| !figure.entries.is_empty()).count(),
        counts.official,
        counts.secondary,
        counts.unverified,
        counts.missing
    ));
    out.join("\n")
}

/// Whether a remark belongs in a table.
type Doubt = fn(&Matter) -> bool;

/// The doubts, each in a table of its own.
const DOUBTS: [(&str, Doubt); 5] = [
    ("Changed by more than 30 per cent", |m| matches!(m, Matter::Jump { .. })),
    ("Document far from the first day", |m| {
        matches!(m, Matter::OldDocument { .. } | Matter::LateDocument { .. })
    }),
    ("First day not certain", |m| matches!(m, Matter::FirstDayDoubtful)),
    ("Year over, no value after it", |m| matches!(m, Matter::YearOver { .. })),
    ("Not checked for twelve months", |m| matches!(m, Matter::CheckedLongAgo { .. })),
];

fn section<'a>(
    out: &mut Vec<String>,
    title: &str,
    params: &Params,
    remarks: impl Iterator<Item = &'a Remark>,
) {
    let lines: Vec<String> = remarks.map(|remark| line(params, remark)).collect();
    if !lines.is_empty() {
        out.push(format!("{title}: {}", lines.len()));
        out.extend(lines);
        out.push(String::new());
    }
}

fn line(params: &Params, remark: &Remark) -> String {
    let name = params.figure(&remark.key).and_then(|figure| figure.name.as_ref());
    let from = remark.from.as_deref().unwrap_or("");
    let told = told(&remark.matter);
    let name = name.map_or("", |name| name.zh.as_str());
    let told = if told.is_empty() { told } else { format!("{told:<34} ") };
    format!("  {:<46} {from:<15} {told}{name}", remark.key).trim_end().to_owned()
}

fn told(matter: &Matter) -> String {
    match matter {
        Matter::NoName => "has no name".to_owned(),
        Matter::NotChecked => "has no `checked_on`".to_owned(),
        Matter::CitedNowhere => "a document that nothing cites".to_owned(),
        Matter::Hole { first, next } => format!("nothing from {first}, next {next}"),
        Matter::EndedNoDay => "ended, but since when?".to_owned(),
        Matter::YearOver { last } => format!("nothing after {last}"),
        Matter::Jump { before, after } => format!("{before} → {after}"),
        Matter::OldDocument { issued_on } => format!("the document is of {issued_on}"),
        Matter::LateDocument { issued_on } => format!("the document is only of {issued_on}"),
        Matter::CheckedLongAgo { on } => format!("checked {on}"),
        Matter::FirstDayDoubtful | Matter::Missing { .. } => String::new(),
    }
}

fn office(office: Office) -> &'static str {
    match office {
        Office::CountyLabour => "县人社局",
        Office::CountyInsurance => "县社保经办机构",
        Office::CountyMedical => "县医保局",
        Office::PrefectureGovernment => "州人民政府办公室",
        Office::PrefectureMedical => "州医保局",
        Office::PrefectureFund => "州住房公积金管理中心",
        Office::ProvinceLabour => "省人社厅",
        Office::ProvinceMedical => "省医保局",
        Office::Nation => "国家主管部门",
    }
}
