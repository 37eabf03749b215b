//! The files that can be taken home. 下载的文件。

use std::borrow::Cow;

use chrono::NaiveDate;

use crate::law::{FigureUse, Status};
use crate::params::{Params, Spec, Supplied, Value as Held};
use crate::report::desk::value_line;
use crate::report::{Lang, cite, figure_name, staff, status_name};
use crate::units::Money;

use super::compare::{Difference, DifferenceSum};
use super::computed::INSURANCES;
use super::result::{Person, Results};
use super::table::Part;
use super::tell::{name, remarks};
use super::write_csv::csv_of;
use super::write_xlsx::xlsx_of;
use super::{Assignment, Columns, TEMPLATE, Table, Value, template, write_csv, write_xlsx};

/// The kind of a file, for the browser.
pub(super) fn kind_of(which: &str) -> &'static str {
    match which {
        "template-csv" | "csv" => "text/csv",
        "assignment" => "application/json",
        _ => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    }
}

/// A roster to be filled in.
pub(super) fn template_xlsx(lang: Lang, made: NaiveDate) -> Option<Vec<u8>> {
    write_xlsx(&template(lang, TEMPLATE), made).ok()
}

/// The same as text.
pub(super) fn template_csv(lang: Lang) -> Vec<u8> {
    let [roster, _] = template(lang, TEMPLATE);
    write_csv(&roster)
}

/// Which column is what, to be used next month.
pub(super) fn assignment(columns: &Columns) -> Option<Vec<u8>> {
    Assignment::of(columns, false).to_json().ok().map(String::into_bytes)
}

/// The result as a workbook: people, totals, figures, and those of the other side of a comparison.
pub(super) fn xlsx(
    lang: Lang,
    (params, own): (&Params, &Params),
    results: &Results,
    made: NaiveDate,
) -> Option<Vec<u8>> {
    let figures = |name, params, uses| figures(lang, name, params, (uses, &results.supplied));
    let mut tables =
        vec![totals(lang, results), figures("figures", params, results.certainty().uses())];
    if results.against.is_some() {
        tables.push(figures("other_figures", own, results.other_certainty().uses()));
    }
    let mut parts = vec![people(lang, results)];
    parts.extend(tables.iter().map(Table::part));
    xlsx_of(parts, made).ok()
}

/// The people as text.
pub(super) fn csv(lang: Lang, results: &Results) -> Vec<u8> {
    csv_of(people(lang, results))
}

fn amount(amount: Option<Money>) -> Value {
    amount.map_or(Value::Empty, Value::Money)
}

fn people(lang: Lang, results: &Results) -> Part<'_> {
    let shown: Vec<usize> = results
        .sums
        .iter()
        .enumerate()
        .filter(|(_, sum)| sum.people != 0)
        .map(|(at, _)| at)
        .collect();
    let head = |key: &str| staff::head(lang, key).to_owned();
    let mut headings: Vec<String> = ["row", "name", "identity", "department"].map(head).into();
    for at in &shown {
        let Some(insurance) = INSURANCES.get(*at) else { continue };
        let keys: &[&str] = if insurance.has_own_base() {
            &["base", "employer_part", "employee_part"]
        } else {
            &["employer_part", "employee_part"]
        };
        for key in keys {
            headings.push([name(lang, *insurance), lang.pick("", " "), &head(key)].concat());
        }
    }
    headings.extend(["employer", "employee", "short"].map(head));
    if results.against.is_some() {
        for insurance in shown.iter().filter_map(|at| INSURANCES.get(*at)) {
            for key in ["employer_differs", "employee_differs"] {
                headings
                    .push([name(lang, *insurance), lang.pick("", " "), &head(key)].concat());
            }
        }
        let all = ["employer_difference", "employee_difference", "difference"];
        headings.extend(all.map(head));
    }
    headings.push(head("note"));
    let row = move |person: &Person| {
        let mut row = vec![
            Value::Number(person.number.into()),
            Value::from(person.name.as_str()),
            Value::from(person.identity.as_str()),
            Value::from(person.department.as_str()),
        ];
        for at in &shown {
            let line = person.computed.as_ref().and_then(|one| one.lines.get(*at));
            if INSURANCES.get(*at).is_some_and(|insurance| insurance.has_own_base()) {
                row.push(amount(line.and_then(|line| line.base)));
            }
            row.push(amount(line.and_then(|line| line.employer)));
            row.push(amount(line.and_then(|line| line.employee)));
        }
        let totals = person.totals();
        row.push(amount(totals.map(|(employer, _)| employer)));
        row.push(amount(totals.map(|(_, employee)| employee)));
        row.push(amount(person.shortfall()));
        if results.against.is_some() {
            for at in &shown {
                let one = person.differences.as_ref().and_then(|all| all.get(*at));
                row.push(amount(one.and_then(|one| one.employer)));
                row.push(amount(one.and_then(|one| one.employee)));
            }
            let all = person.difference();
            row.push(amount(all.and_then(|all| all.employer)));
            row.push(amount(all.and_then(|all| all.employee)));
            row.push(amount(all.and_then(Difference::both)));
        }
        row.push(Value::from(remarks(lang, person).join(lang.pick("", " "))));
        Cow::Owned(row)
    };
    let rows = Box::new(results.people.iter().map(row));
    Part { name: head("results"), headings, rows }
}

fn totals(lang: Lang, results: &Results) -> Table {
    let head = |key: &str| staff::head(lang, key).to_owned();
    let mut keys = vec!["insurance", "people", "employer_part", "employee_part", "missing"];
    if results.against.is_some() {
        keys.extend(["employer_difference", "employee_difference"]);
    }
    let differs = |row: &mut Vec<Value>, (employer, employee): (Money, Money)| {
        if results.against.is_some() {
            row.extend([Value::Money(employer), Value::Money(employee)]);
        }
    };
    let sums = INSURANCES.iter().zip(&results.sums).zip(&results.differences);
    let mut rows: Vec<Vec<Value>> = sums
        .filter(|((_, sum), one)| sum.people != 0 || **one != DifferenceSum::default())
        .map(|((insurance, sum), difference)| {
            let mut row = vec![
                Value::from(name(lang, *insurance)),
                Value::Number(sum.people.into()),
                amount(sum.employer_known()),
                amount(sum.employee_known()),
                Value::Number(sum.missing().into()),
            ];
            differs(&mut row, (difference.employer, difference.employee));
            row
        })
        .collect();
    let computed = results.people.iter().filter(|person| person.is_computed()).count();
    let mut all = vec![
        Value::from(staff::head(lang, "total")),
        Value::Number(computed.into()),
        Value::Money(results.employer),
        Value::Money(results.employee),
        Value::Empty,
    ];
    differs(&mut all, results.difference());
    rows.push(all);
    Table { name: head("totals"), headings: keys.into_iter().map(head).collect(), rows }
}

fn figures(
    lang: Lang,
    name: &str,
    params: &Params,
    (uses, supplied): (&[FigureUse], &Supplied),
) -> Table {
    let head = |key: &str| staff::head(lang, key).to_owned();
    let row = |used: &FigureUse| {
        let record = params.record(used.id);
        let key = record.map_or("", |record| record.key.as_str());
        let held = params.entry(used.id).map(|entry| &entry.value).or(supplied.value(key));
        let held = record.zip(held).map(|(record, held)| shown(lang, &record.spec, held));
        let status = if used.status == Status::Official {
            lang.pick("官方原文", "official").to_owned()
        } else {
            status_name(lang, used.status).to_owned()
        };
        vec![
            Value::from(figure_name(lang, params, key)),
            held.unwrap_or_default(),
            Value::from(cite(lang, params, *used)),
            Value::from(status),
        ]
    };
    Table {
        name: head(name),
        headings: ["figure", "value", "source", "status"].map(head).into(),
        rows: uses.iter().map(row).collect(),
    }
}

/// A value as it stands in a file: a number as a number.
fn shown(lang: Lang, spec: &Spec, value: &Held) -> Value {
    match value {
        Held::Number(number) => Value::Number(*number),
        Held::Missing | Held::Ended => Value::Empty,
        Held::Shares { .. } | Held::Rows(_) | Held::YesNo(_) | Held::Text(_) => {
            Value::Text(value_line(lang, spec, value))
        }
    }
}
