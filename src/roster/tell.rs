//! What the page is told of a file and of its result. 给页面的内容。

use crate::params::{FigureRecord, Params, Supplied};
use crate::report::desk::value_line;
use crate::report::{
    EntryError, Lang, ROSTER, explain_entry, explain_said, figure_name, staff, staff::Remark,
};
use crate::rules::contributions::{Clamped, Insurance};
use crate::units::{Money, WageMonth};

use super::compare::{Difference, DifferenceSum};
use super::computed::{Computed, INSURANCES};
use super::desk::Say;
use super::order::{FILTERS, SORTS, Sort};
use super::result::{Person, Results};
use super::{COLUMNS, Columns, Encoding, How, Means, Sheet, Workbook, column_letters};

/// The columns that a roster needs to be worked out.
const NEEDED: &[&str] = &["wage"];

/// What stands in a file: what to know of it, its sheets, its columns with their meanings.
pub(super) fn opened(lang: Lang, book: &Workbook, columns: &Columns) -> Vec<Say> {
    let mut said: Vec<String> = Vec::new();
    if book.encoding == Some(Encoding::Gb18030) {
        said.push(staff::assumed(lang, Encoding::Gb18030.name()));
    }
    let notes = columns.notes(lang, NEEDED);
    said.extend(notes.iter().map(|note| explain_said(lang, note)));
    let sheet = book.sheets.get(columns.sheet);
    let below =
        |sheet: &Sheet| sheet.rows().filter(|row| columns.heading_rows.1 < row.number).count();
    let first =
        sheet.and_then(|sheet| sheet.rows().find(|row| columns.heading_rows.1 < row.number));
    let list = columns.columns.iter().map(|column| {
        let sample = first.map(|row| row.cell(column.at).shown()).unwrap_or_default();
        let meaning = column.used_as().map_or("", |used| used.key);
        Say::texts([
            column_letters(column.at),
            column.heading.clone(),
            sample.chars().take(20).collect(),
            meaning.to_owned(),
            how(lang, &column.means, column.how),
        ])
    });
    let unused = Say::texts(["", staff::unused(lang)]);
    let meanings =
        COLUMNS.iter().map(|column| Say::texts([column.key, ROSTER.label(lang, column.key)]));
    vec![
        Say::text("opened"),
        Say::texts(said),
        Say::texts(book.sheets.iter().map(|sheet| sheet.name.clone())),
        Say::text(columns.sheet.to_string()),
        Say::text(sheet.map_or(0, below).to_string()),
        Say::List(list.collect()),
        Say::List([unused].into_iter().chain(meanings).collect()),
    ]
}

/// How the meaning of a column is known, where that is worth a word.
fn how(lang: Lang, means: &Means, how: How) -> String {
    match (means, how) {
        (Means::Used(_), How::Contains(part)) => staff::contains(lang, part),
        _ => String::new(),
    }
}

/// What came of the roster.
pub(super) fn done(
    lang: Lang,
    params: &Params,
    results: &Results,
    changes: Vec<String>,
) -> Vec<Say> {
    let summary = results.summary();
    let said = staff::summary(lang, &summary);
    let filters = FILTERS.iter().map(|(filter, key)| {
        Say::texts([(*key).to_owned(), staff::filter(lang, key, results.count(*filter))])
    });
    let mut notices = changes;
    let certainty = crate::report::certainty(lang, params, results.certainty());
    notices.push(certainty);
    let mut skipped = results.skipped.clone();
    skipped.dedup_by_key(|one| one.why);
    for one in skipped {
        let count = results.skipped.iter().filter(|other| other.why == one.why).count();
        notices.push(staff::skipped(lang, count, &one.why.sentence(lang)));
    }
    notices.extend(results.repeated.iter().take(MOST_TOLD).map(|one| one.sentence(lang)));
    vec![
        Say::text("done"),
        Say::text(said.tone.word()),
        Say::text(said.sentence),
        Say::text(said.detail),
        Say::List(vec![bars(lang, results)]),
        Say::List(
            [Some(totals(lang, results)), differences(lang, results)]
                .into_iter()
                .flatten()
                .collect(),
        ),
        Say::texts(notices),
        Say::List(
            heads(results).map(|key| Say::texts([key, staff::head(lang, key)])).collect(),
        ),
        Say::List(filters.collect()),
    ]
}

/// How many of the same kind are told one by one; the rest is found with the filter.
const MOST_TOLD: usize = 10;

fn heads(results: &Results) -> impl Iterator<Item = &'static str> {
    let shown = |sort: Sort| sort != Sort::Difference || results.against.is_some();
    let sorts = SORTS.iter().filter(move |(sort, _)| shown(*sort)).map(|(_, key)| *key);
    sorts.chain(["note"])
}

fn bars(lang: Lang, results: &Results) -> Say {
    let rows = INSURANCES.iter().zip(&results.sums).filter(|(_, sum)| sum.people != 0);
    let rows = rows.map(|(insurance, sum)| {
        let known = [sum.employer_known(), sum.employee_known()];
        let said = known.map(|part| match part {
            Some(part) => crate::report::yuan(lang, part),
            None => staff::head(lang, "unknown").to_owned(),
        });
        let (said, parts) = (said.join(" + "), [sum.employer, sum.employee]);
        Say::List(vec![
            Say::text(name(lang, *insurance)),
            Say::text(said),
            Say::texts(parts.map(|part| part.to_string())),
        ])
    });
    let parts = ["employer_part", "employee_part"].map(|key| staff::head(lang, key));
    Say::List(vec![
        Say::text(staff::head(lang, "cost")),
        Say::texts(parts),
        Say::List(rows.collect()),
    ])
}

pub(super) fn name(lang: Lang, insurance: Insurance) -> &'static str {
    crate::report::contributions::insurance_name(lang, insurance)
}

fn totals(lang: Lang, results: &Results) -> Say {
    let heads = ["insurance", "people", "employer_part", "employee_part"];
    let rows = INSURANCES.iter().zip(&results.sums).filter(|(_, sum)| sum.people != 0);
    let shown = |amount: Option<Money>| match amount {
        Some(amount) => amount.grouped(),
        None => staff::head(lang, "unknown").to_owned(),
    };
    let rows = rows.map(|(insurance, sum)| {
        Say::texts([
            name(lang, *insurance).to_owned(),
            sum.people.to_string(),
            shown(sum.employer_known()),
            shown(sum.employee_known()),
        ])
    });
    Say::List(vec![
        Say::text(staff::head(lang, "totals")),
        Say::texts(heads.map(|key| staff::head(lang, key))),
        Say::List(rows.collect()),
        Say::texts([
            staff::head(lang, "total").to_owned(),
            String::new(),
            results.employer.grouped(),
            results.employee.grouped(),
        ]),
    ])
}

/// What each insurance costs more than on the other side of a comparison.
fn differences(lang: Lang, results: &Results) -> Option<Say> {
    results.against?;
    let heads = ["insurance", "employer_part", "employee_part", "total"];
    let both = |(employer, employee): (Money, Money)| {
        Money::from_fen(employer.fen().saturating_add(employee.fen())).grouped()
    };
    let due = results.sums.iter().zip(&results.differences).zip(INSURANCES);
    let due =
        due.filter(|((sum, one), _)| sum.people != 0 || **one != DifferenceSum::default());
    let rows = due.map(|((_, one), insurance)| {
        Say::texts([
            name(lang, insurance).to_owned(),
            one.employer.grouped(),
            one.employee.grouped(),
            both((one.employer, one.employee)),
        ])
    });
    let (employer, employee) = results.difference();
    Some(Say::List(vec![
        Say::text(staff::head(lang, "differences")),
        Say::texts(heads.map(|key| staff::head(lang, key))),
        Say::List(rows.collect()),
        Say::texts([
            staff::head(lang, "total").to_owned(),
            employer.grouped(),
            employee.grouped(),
            both((employer, employee)),
        ]),
    ]))
}

/// What was changed, a sentence to a figure.
pub(super) fn changes(
    lang: Lang,
    (own, used): (&Params, &Params),
    month: WageMonth,
    changes: &Supplied,
) -> Vec<String> {
    let shown = |params: &Params, key: &str| -> Option<String> {
        let figure = params.figure(key)?;
        let (_, entry) = figure.on(month.first_day())?;
        Some(value_line(lang, &figure.spec, &entry.value))
    };
    let said = |key| {
        let [before, after] = [own, used].map(|params| shown(params, key).unwrap_or_default());
        staff::changed(lang, figure_name(lang, own, key), &before, &after)
    };
    changes.keys().map(said).collect()
}

/// Which files of a second set of figures are others than the page's own.
pub(super) fn second(lang: Lang, own: &Params, chosen: &Params) -> Vec<String> {
    let of = |params: &'_ Params, level| -> Vec<FigureRecord> {
        let figures = params.figures().iter().filter(|figure| figure.spec.level == level);
        figures.cloned().collect()
    };
    let pairs = own.chain().iter().zip(chosen.chain());
    // A draft can be of the same revision.
    let differ = pairs
        .filter(|(one, other)| one != other || of(own, one.level) != of(chosen, one.level));
    differ
        .map(|(own, chosen)| {
            let name = match lang {
                Lang::Zh => &chosen.name.zh,
                Lang::En => &chosen.name.en,
            };
            staff::second_file(lang, name, chosen.revision, own.revision)
        })
        .collect()
}

/// The cells of a row in the list: a mark for its colour, then the columns.
pub(super) fn cells(lang: Lang, results: &Results, person: &Person) -> Say {
    let amount = |amount: Option<Money>| amount.map(Money::grouped).unwrap_or_default();
    let totals = person.totals();
    let mark = if person.shortfall().is_some() || !person.is_computed() {
        "bad"
    } else if person.repeats.is_some() {
        "open"
    } else {
        ""
    };
    let mut cells = vec![
        mark.to_owned(),
        person.number.to_string(),
        person.name.clone(),
        person.department.clone(),
        amount(totals.map(|(employer, _)| employer)),
        amount(totals.map(|(_, employee)| employee)),
        amount(person.shortfall()),
    ];
    if results.against.is_some() {
        cells.push(amount(person.difference().and_then(Difference::both)));
    }
    cells.push(remarks(lang, person).join(""));
    Say::texts(cells)
}

/// What is to be said of a person, shortest first.
pub(super) fn remarks(lang: Lang, person: &Person) -> Vec<String> {
    let mut remarks: Vec<String> = person.errors.iter().map(|one| one.sentence(lang)).collect();
    for (field, error) in &person.problems {
        let label = ROSTER.label(lang, field);
        let label = if label.is_empty() { field.as_str() } else { label };
        let text = if matches!(error, EntryError::Needed) {
            staff::needed(lang).to_owned()
        } else {
            explain_entry(lang, error)
        };
        remarks.push(staff::remark(lang, Remark::Problem(label, &text)));
    }
    let mut say = |remark: Remark<'_>| remarks.push(staff::remark(lang, remark));
    if let Some(amount) = person.shortfall() {
        say(Remark::Short(amount));
    }
    if let Some(row) = person.repeats {
        say(Remark::Repeats(row));
    }
    if let Some(computed) = &person.computed {
        if let Some(apart) = computed.apart {
            say(Remark::Apart(apart));
        }
        for (insurance, line) in own_lines(computed) {
            match (line.clamped, line.base) {
                (Some(Clamped::Raised), Some(floor)) => say(Remark::Raised(insurance, floor)),
                (Some(Clamped::Lowered), Some(ceiling)) => {
                    say(Remark::Capped(insurance, ceiling));
                }
                (Some(_), None) | (None, _) => {}
            }
        }
    }
    remarks
}

/// The insurances with a base of their own: what goes by the medical base is told with medical.
fn own_lines(
    computed: &Computed,
) -> impl Iterator<Item = (Insurance, &super::computed::Shares)> {
    INSURANCES
        .into_iter()
        .zip(&computed.lines)
        .filter(|(insurance, _)| insurance.has_own_base())
}

/// A person in full: title and sentences.
pub(super) fn person(lang: Lang, person: &Person) -> (String, Vec<String>) {
    let mut sentences = remarks(lang, person);
    if let Some(computed) = &person.computed {
        for (insurance, line) in INSURANCES.into_iter().zip(&computed.lines) {
            if line.is_due {
                let paid = Remark::Paid(insurance, line.employer, line.employee);
                sentences.push(staff::remark(lang, paid));
                if line.is_missing() {
                    sentences.push(staff::remark(lang, Remark::Missing(insurance)));
                }
            }
        }
        let differences = person.differences.iter().flat_map(|all| all.iter());
        for ((insurance, one), line) in
            INSURANCES.into_iter().zip(differences).zip(&computed.lines)
        {
            if line.is_due || one.both().is_some_and(|amount| amount != Money::ZERO) {
                let differs = Remark::Differs(insurance, one.employer, one.employee);
                sentences.push(staff::remark(lang, differs));
            }
        }
    }
    (staff::person_title(lang, &person.name, person.number), sentences)
}
