//! The whole answer in words. 结果的文字。

use crate::params::{Params, Scheme};
use crate::report::say::{Part, both, say};
use crate::report::{
    Headline, Lang, OutcomeKind, Told, ToldEntry, ToldLine, ToldOutcome, ToldTable, Tone,
    cite_document, words as file_words,
};
use crate::rules::training::{Answered, Found, OfScheme};

use super::condition::{given, requirement, result};
use super::headline::{headline, notice};
use super::word::question;

/// The answer on subsidies in words. 补贴的结果。
pub fn told(lang: Lang, params: &Params, answered: &Answered) -> Told {
    let schemes: Vec<(&Scheme, &OfScheme)> = answered
        .schemes
        .iter()
        .filter_map(|one| Some((params.schemes().get(one.at)?, one)))
        .collect();
    let mut lines = Vec::new();
    if let Some(ask) = answered.ask {
        let text = both!("先弄清这一点最有用：{0}", "What would help most to know: {0}");
        let sentence = say(lang, text, &[Part::Text(question(lang, ask))]);
        let said = Headline { tone: Tone::Open, sentence, detail: String::new() };
        let title = both!("接下来答哪一题", "What to answer next").of(lang).to_owned();
        lines.push(ToldLine { title, said, certainty: None });
    }
    let line = |(scheme, one): &(&Scheme, &OfScheme)| ToldLine {
        title: file_words(lang, &scheme.name).to_owned(),
        said: headline(lang, scheme, one),
        certainty: None,
    };
    lines.extend(schemes.iter().map(line));
    let is_shown = |(_, one): &&(&Scheme, &OfScheme)| !one.conditions.is_empty();
    let tables = schemes.iter().filter(is_shown);
    Told {
        lines,
        tables: tables.map(|(scheme, one)| table(lang, params, scheme, one)).collect(),
        entries: vec![ToldEntry {
            title: both!("从别处接着看", "Where to go on").of(lang).to_owned(),
            routes: vec!["class", "rights"],
            ..ToldEntry::default()
        }],
        notices: answered.notices.iter().map(|one| notice(lang, *one)).collect(),
        county: both!(
            "建人社联发〔2022〕2号第16项：为新就业形态劳动者提供职业介绍、职业指导、创业培训等服务。第18项：在就业地参加职业技能培训，符合条件的纳入职业技能培训补贴范围。",
            "County document 建人社联发〔2022〕2号, item 16: job placement, guidance and courses in starting a business. Item 18: training at the place of work; those who qualify are inside the training subsidy."
        )
        .of(lang),
        outcome: answered.schemes.iter().find_map(outcome),
        ..Told::default()
    }
}

/// The conditions of a scheme, each with what was given and what came of it.
fn table(lang: Lang, params: &Params, scheme: &Scheme, one: &OfScheme) -> ToldTable {
    let rows = one.conditions.iter().map(|checked| {
        vec![requirement(lang, checked), given(lang, checked), result(lang, checked)]
    });
    let cites: Vec<String> =
        scheme.cites.iter().filter_map(|one| cite_document(lang, params, one)).collect();
    let name = file_words(lang, &scheme.name);
    let caption = if cites.is_empty() {
        say(
            lang,
            both!("{0}（没有查到文件）", "{0} (no document was found)"),
            &[Part::Text(name)],
        )
    } else {
        let list = cites.join(lang.pick("；", "; "));
        let parts = [Part::Text(name), Part::Text(&list)];
        say(lang, both!("{0}（依据：{1}）", "{0} (by {1})"), &parts)
    };
    ToldTable {
        caption,
        heads: [
            both!("条件", "Condition").of(lang),
            both!("您的情况", "Yours").of(lang),
            both!("是否符合", "Holds?").of(lang),
        ]
        .map(str::to_owned)
        .to_vec(),
        words: 3,
        rows: rows.collect(),
        foot: Vec::new(),
    }
}

const fn outcome(one: &OfScheme) -> Option<ToldOutcome> {
    match &one.amount {
        Found::Known { amount } => {
            Some(ToldOutcome { kind: OutcomeKind::Owed, amount: *amount })
        }
        Found::NotAsked
        | Found::Each(_)
        | Found::Shares(_)
        | Found::NeedsLevel
        | Found::Missing(_) => None,
    }
}
