//! What a change of figures does to some people: their answers before and after it. 发布前看影响。

use crate::api::{CALCULATORS, from_json};
use crate::params::{Json, Params, ParamsError, load_whole};
use crate::report::{self, Lang};
use crate::units::{Money, WageMonth};

use super::tree::{field, items, of_text, text};
use super::{differences, write};

/// The people, as cases of calculators; `{month}` stands for the month that is looked at.
pub const PEOPLE: &str = include_str!("people.json");

/// What people worked out by hand, in the same form; each for the month of its case.
pub const WORKED: &str = include_str!(concat!(env!("OUT_DIR"), "/worked.json"));

/// The most months that are looked at.
const MONTHS: usize = 6;

/// Somebody whose answer is another one. 受影响的人。
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Affected {
    /// Who it is.
    pub name: String,
    /// The calculator.
    pub tool: String,
    /// The month.
    pub month: WageMonth,
    /// The answer with the figures as they were.
    pub before: Answer,
    /// The answer with the figures as they are to be.
    pub after: Answer,
    /// Whether it is an example that was worked out by hand, and no sample person.
    pub is_worked: bool,
    /// By how much the amount differs, for all of whom there are several; none without two amounts of the same that
    /// differ.
    pub difference: Option<Money>,
}

/// An answer in words. 结果文字。
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// Its sentences, the main one first, each with the mark of what is not verified.
    pub sentences: Vec<String>,
    /// Its working, a line to each step.
    pub steps: Vec<String>,
    /// The main amount, if there is one: what is short or owed is more, what is above the standard less.
    pub amount: Option<Money>,
    /// The keys of the figures that are missing for it: amounts without the same are not compared.
    pub without: Vec<String>,
}

/// Whose answers differ, in the months in which values differ and in that of `today`; then which examples worked out by hand do. 受影响的人。
pub fn affected(
    lang: Lang,
    before: &Params,
    after: &Params,
    today: WageMonth,
) -> Vec<Affected> {
    let mut months = vec![today];
    for from in differences(before, after).iter().filter_map(|one| one.from) {
        if let Some(month) = WageMonth::of(from)
            && !months.contains(&month)
            && months.len() < MONTHS
        {
            months.push(month);
        }
    }
    let (Ok(people), Ok(worked)) = (Json::parse(PEOPLE), Json::parse(WORKED)) else {
        return Vec::new();
    };
    let people = items(&people).iter().map(|person| (person, months.clone(), false));
    let worked = items(&worked).iter().map(|example| {
        let own = field(example, "case").map_or("", |case| text(case, "month"));
        (example, WageMonth::parse(own).ok().into_iter().collect(), true)
    });
    let mut all = Vec::new();
    for (person, months, is_worked) in people.chain(worked) {
        for month in months {
            let was = answer(lang, before, person, month);
            let is = answer(lang, after, person, month);
            if was == is {
                continue;
            }
            let name =
                field(person, "name").map_or("", |name| text(name, lang.pick("zh", "en")));
            let count = text(person, "count").parse().unwrap_or(1);
            let difference = was.amount.zip(is.amount).and_then(|(was, is)| {
                Some(Money::from_fen(is.fen().checked_sub(was.fen())?.checked_mul(count)?))
            });
            let comparable = was.without == is.without;
            let difference = difference.filter(|amount| comparable && *amount != Money::ZERO);
            all.push(Affected {
                name: name.to_owned(),
                tool: text(person, "tool").to_owned(),
                month,
                is_worked,
                before: was,
                after: is,
                difference,
            });
        }
    }
    all
}

/// The answer of a person's calculator for a month; nothing where the case cannot be read.
fn answer(lang: Lang, params: &Params, person: &Json, month: WageMonth) -> Answer {
    let tool = text(person, "tool");
    let known = CALCULATORS.iter().find(|one| one.name == tool);
    let Some((calculator, case)) = known.zip(field(person, "case")) else {
        return Answer::default();
    };
    let case = write(case).replace("{month}", &month.to_string());
    let assessed =
        from_json(calculator.fields, &case).and_then(|case| (calculator.assess)(params, &case));
    let Ok(assessed) = assessed else { return Answer::default() };
    let told = assessed.told(lang, params);
    let trace = assessed.trace();
    // Of several lines each says what it is about.
    let has_titles = told.lines.len() > 1;
    let sentences = told.lines.iter().map(|line| {
        let title = if has_titles { &*line.title } else { "" };
        let colon = if title.is_empty() { "" } else { lang.pick("：", ": ") };
        let rests_on = line.certainty.as_ref().unwrap_or(trace.certainty());
        let badge = report::certainty_badge(lang, rests_on);
        let between = if badge.is_empty() { "" } else { " · " };
        [title, colon, &*line.said.sentence, between, badge].concat()
    });
    let steps = trace.steps().iter().map(|step| report::step(lang, params, step).sentence);
    let above = |kind| matches!(kind, report::OutcomeKind::Met);
    let amount = told.outcome.map(|outcome| {
        let fen = outcome.amount.fen();
        Money::from_fen(if above(outcome.kind) { fen.saturating_neg() } else { fen })
    });
    let without = assessed.gaps().iter().map(|gap| gap.key.clone()).collect();
    Answer { sentences: sentences.collect(), steps: steps.collect(), amount, without }
}

/// The same for two chains of files, as JSON: a list of objects with `name`, `tool`, `month`, `before`, `after`
/// (`sentences` and `steps`), `worked` for an example worked out by hand, and `difference` in yuan where there is one.
///
/// # Errors
///
/// The first fault found in a file.
pub fn effect(
    lang: Lang,
    before: &[(&str, &str)],
    after: &[(&str, &str)],
    today: WageMonth,
) -> Result<String, ParamsError> {
    let (before, after) = (load_whole(before)?, load_whole(after)?);
    let told = affected(lang, &before, &after, today).into_iter().map(|one| {
        let mut fields = vec![
            ("name", of_text(&one.name)),
            ("tool", of_text(&one.tool)),
            ("month", of_text(&report::month(lang, one.month))),
            ("before", one.before.json()),
            ("after", one.after.json()),
        ];
        if one.is_worked {
            fields.push(("worked", Json::Bool(true)));
        }
        if let Some(difference) = one.difference {
            fields.push(("difference", of_text(&report::yuan(lang, difference))));
        }
        Json::Object(fields.into_iter().map(|(name, json)| (name.to_owned(), json)).collect())
    });
    Ok(write(&Json::List(told.collect())))
}

impl Answer {
    fn json(&self) -> Json {
        let list =
            |texts: &[String]| Json::List(texts.iter().map(|one| of_text(one)).collect());
        Json::Object(vec![
            ("sentences".to_owned(), list(&self.sentences)),
            ("steps".to_owned(), list(&self.steps)),
        ])
    }
}
