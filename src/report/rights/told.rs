//! The whole answer in words. 结果的文字。

use crate::law::Citation;
use crate::params::Params;
use crate::report::figure::cite_constant;
use crate::report::say::{Both, Part, both, join, say};
use crate::report::{Lang, Told, ToldEntry, ToldLine, cite, figure_name, next};
use crate::rules::rights::{
    Answered, Class, Entry, Item, Side, Subject, Taken, Values, Way, place, row,
};

use super::line::{Line, Said, missing};
use super::{duty, employers, headline, items, subjects, ways};

/// The county's document. 县文件。
const DOCUMENT: Citation = Citation::new("county-plan-2022", "");

/// What it is called where its title would stand on every line.
const SHORT: Both = both!("县文件", "County document");

/// The rights of a class in words. 权益清单的结果。
pub fn told(lang: Lang, params: &Params, answered: &Answered) -> Told {
    let class = answered.input.class;
    let mut entries = Vec::new();
    if !answered.subjects.is_empty() {
        entries.push(overview(lang, params, answered));
    }
    entries.extend(answered.items.iter().map(|item| item_entry(lang, params, answered, item)));
    entries.extend(answered.ways.iter().map(|way| way_entry(lang, params, class, way)));
    if !answered.others.is_empty() {
        entries.push(others(lang, answered));
    }
    Told {
        lines: vec![ToldLine {
            title: String::new(),
            said: headline(lang, answered.input),
            certainty: None,
        }],
        entries,
        notices: notices(lang, params),
        ..Told::default()
    }
}

fn notices(lang: Lang, params: &Params) -> Vec<String> {
    let document = cite_constant(lang, params, DOCUMENT).unwrap_or_default();
    let departments = both!(
        "“县文件”指{0}。部门照它写的列出，名称和分工以后可能有变，以县里公布的为准。",
        "The county document is {0}. The departments are those that it names; names and duties may have changed since, and what the county publishes holds."
    );
    let words = both!(
        "各项是用自己的话说的，不是文件原文；要引用请看原文。",
        "The items are told in our own words; to quote the document, look at its text."
    );
    vec![say(lang, departments, &[Part::Text(&document)]), words.of(lang).to_owned()]
}

/// How the requirements of the fourth part are numbered.
const PART_FOUR: [(Item, Both); 4] = [
    (Item::Leadership, both!("四（一）", "four (1)")),
    (Item::Cases, both!("四（二）", "four (2)")),
    (Item::Publicity, both!("四（三）", "four (3)")),
    (Item::FollowUp, both!("四（四）", "four (4)")),
];

/// `7` or `四（一）`: how the document numbers an item. 编号。
pub fn item_number(lang: Lang, item: Item) -> String {
    match PART_FOUR.iter().find(|(one, _)| *one == item) {
        Some((_, text)) => text.of(lang).to_owned(),
        None => place(item).saturating_add(1).to_string(),
    }
}

/// `第7项 休息和节假日报酬`. 标题。
pub fn item_title(lang: Lang, item: Item) -> String {
    let number = item_number(lang, item);
    let parts = [Part::Text(&number), Part::Text(items::of(item).title.of(lang))];
    let text = if item.is_numbered() {
        both!("第{0}项　{1}", "Item {0}: {1}")
    } else {
        both!("{0}　{1}", "Part {0}: {1}")
    };
    say(lang, text, &parts)
}

/// What holds for the class, a line to a subject. 一览。
pub fn subject_lines(
    lang: Lang,
    params: &Params,
    class: Class,
    entry: &Entry<Subject>,
) -> Vec<String> {
    let (name, lines) = subjects::of(entry.about);
    let told = sentences(lang, params, class, lines, &entry.taken);
    let between = both!("{0}：{1}", "{0}: {1}");
    let line =
        |line: &String| say(lang, between, &[Part::Text(name.of(lang)), Part::Text(line)]);
    told.iter().map(line).collect()
}

fn overview(lang: Lang, params: &Params, answered: &Answered) -> ToldEntry {
    let class = answered.input.class;
    let subjects = &answered.subjects;
    let mut items: Vec<String> =
        subjects.iter().flat_map(|entry| subject_lines(lang, params, class, entry)).collect();
    let taken: Vec<&Taken> = subjects.iter().flat_map(|entry| &entry.taken).collect();
    items.extend(grounds(lang, params, "", &taken));
    let title = both!("您这一类，一眼看全", "Your class at a glance");
    ToldEntry {
        title: title.of(lang).to_owned(),
        texts: Vec::new(),
        items,
        routes: calculators(class).to_vec(),
    }
}

/// The calculators that apply to a class. 适用的计算器。
const fn calculators(class: Class) -> &'static [&'static str] {
    match class {
        Class::FullTime | Class::Dispatched => {
            &["class", "minimum-wage", "overtime", "annual-leave", "claim", "training"]
        }
        Class::PartTime => {
            &["class", "minimum-wage", "overtime", "claim", "pension", "medical", "training"]
        }
        Class::Managed => {
            &["class", "minimum-wage", "overtime", "pension", "medical", "training"]
        }
        Class::SelfDirected => &["class", "pension", "medical", "training"],
        Class::OverAge => &["class", "minimum-wage", "overtime", "claim"],
    }
}

/// An item: what it gives, what to do, who answers for it, on what it stands. 一项。
pub fn item_entry(
    lang: Lang,
    params: &Params,
    answered: &Answered,
    entry: &Entry<Item>,
) -> ToldEntry {
    let class = answered.input.class;
    let said = items::of(entry.about);
    let (says, todo) = match answered.input.side {
        Side::Worker => (said.says, said.todo),
        Side::Employer => employers::of(entry.about),
    };
    let mut items = sentences(lang, params, class, todo, &entry.taken);
    items.extend(row(entry.about).map(|row| duty(lang, row.duty)));
    let article = article(lang, entry.about);
    let taken: Vec<&Taken> = entry.taken.iter().collect();
    items.extend(grounds(lang, params, &article, &taken));
    ToldEntry {
        title: item_title(lang, entry.about),
        texts: sentences(lang, params, class, says, &entry.taken),
        items,
        routes: routes(said, class),
    }
}

/// A way: what to do, by when, on what it stands. 途径。
pub fn way_entry(lang: Lang, params: &Params, class: Class, entry: &Entry<Way>) -> ToldEntry {
    let said = ways::of(entry.about);
    let mut texts = sentences(lang, params, class, said.says, &entry.taken);
    if entry.about == Way::Offices {
        texts.extend(offices(lang, params, &entry.taken));
    }
    let taken: Vec<&Taken> = entry.taken.iter().collect();
    ToldEntry {
        title: said.title.of(lang).to_owned(),
        texts,
        items: grounds(lang, params, "", &taken).into_iter().collect(),
        routes: routes(said, class),
    }
}

/// The items that do not concern whoever asks: no item is without a place.
fn others(lang: Lang, answered: &Answered) -> ToldEntry {
    let (title, why) = match answered.input.side {
        Side::Worker => (
            both!("和您没有直接关系的各项", "Items that do not concern you"),
            both!(
                "下面各项不是给您这一类劳动者的；选别的身份可以看。",
                "These are not for workers of your class; choose another above to see them."
            ),
        ),
        Side::Employer => (
            both!("给劳动者的各项", "Items for workers"),
            both!(
                "下面各项写的是劳动者有什么、部门做什么；上面选“劳动者”可以逐条看。",
                "These say what workers have and departments do; choose “a worker” above to see them."
            ),
        ),
    };
    ToldEntry {
        title: title.of(lang).to_owned(),
        texts: vec![why.of(lang).to_owned()],
        items: answered.others.iter().map(|item| item_title(lang, *item)).collect(),
        routes: Vec::new(),
    }
}

/// The sentences for a class, what is missing said once.
fn sentences(
    lang: Lang,
    params: &Params,
    class: Class,
    lines: &[Line],
    taken: &[Taken],
) -> Vec<String> {
    let mut told: Vec<String> = Vec::new();
    for text in lines.iter().filter_map(|line| line.told(lang, params, class, taken)) {
        if !told.contains(&text) {
            told.push(text);
        }
    }
    told
}

fn routes(said: &Said, class: Class) -> Vec<&'static str> {
    let open = said.routes.iter().filter(|(classes, _)| classes.contains(&class));
    open.map(|(_, route)| *route).collect()
}

/// The item in the document, as it is cited.
fn article(lang: Lang, item: Item) -> String {
    // An article stands as it is printed, in both languages.
    let number = item_number(Lang::Zh, item);
    let text = if item.is_numbered() {
        both!("{0}第{1}项", "{0} 第{1}项")
    } else {
        both!("{0}{1}", "{0} {1}")
    };
    say(lang, text, &[Part::Text(SHORT.of(lang)), Part::Text(&number)])
}

/// On what something stands: the item itself, and each figure with its document, day and status.
fn grounds(lang: Lang, params: &Params, article: &str, taken: &[&Taken]) -> Option<String> {
    let document = cite_constant(lang, params, DOCUMENT).unwrap_or_default();
    let mut all: Vec<String> = Vec::new();
    let values = taken.iter().filter_map(|one| one.answer.as_ref().ok());
    for used in values.map(|values| values.figure) {
        // What has no document has its mark beside it where it is shown.
        let cited = cite(lang, params, used);
        if !cited.is_empty() {
            let mut text = match cited.strip_prefix(&document) {
                Some(rest) => [SHORT.of(lang), rest].concat(),
                None => cited,
            };
            text.push_str(&next::status_mark(lang, used.status));
            if !all.contains(&text) {
                all.push(text);
            }
        }
    }
    let between = lang.pick("，", ", ");
    let dated = [article, between].concat();
    if !article.is_empty() && !all.iter().any(|one| one.starts_with(&dated)) {
        all.insert(0, article.to_owned());
    }
    let mut text = String::new();
    for one in &all {
        join(&mut text, lang.pick("；", "; "), one);
    }
    let sentence = both!("依据：{0}。", "Basis: {0}.");
    (!text.is_empty()).then(|| say(lang, sentence, &[Part::Text(&text)]))
}

/// Where the offices are, by telephone and when; or that it is not known, and whom to ask.
fn offices(lang: Lang, params: &Params, taken: &[Taken]) -> Vec<String> {
    let mut told = Vec::new();
    for one in taken {
        match &one.answer {
            Err(gap) => told.push(missing(lang, gap)),
            Ok(values) => {
                told.push(figure_name(lang, params, one.key).to_owned());
                told.extend(office_rows(lang, values));
            }
        }
    }
    told
}

fn office_rows(lang: Lang, values: &Values) -> Vec<String> {
    let row = |(office, words): &(&'static str, crate::params::Words)| {
        let office = match *office {
            "labour_bureau" => both!("县人社局", "the county labour office"),
            "insurance_office" => {
                both!("县社保经办机构", "the county social-insurance office")
            }
            "medical_office" => both!("县医保局", "the county medical-insurance office"),
            "arbitration_court" => both!("县劳动人事争议仲裁院", "the arbitration court"),
            "inspection_brigade" => both!("县劳动保障监察大队", "the labour inspection"),
            _ => both!("县法律援助中心", "the legal-aid centre"),
        };
        let words = crate::report::figure::words(lang, words);
        let text = both!("{0}：{1}", "{0}: {1}");
        say(lang, text, &[Part::Text(office.of(lang)), Part::Text(words)])
    };
    values.rows.iter().map(row).collect()
}
