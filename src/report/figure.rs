//! Figures in words: name, document, day, status, whom to ask. 参数的说明。

use crate::law::{Certainty, Citation, FigureUse, Status};
use crate::params::{
    Cite, Document, Entry, FirstDay, Gap, Kind, Office, Params, Per, Unit, Words,
};

use super::Lang;
use super::say::{Part, both, fill, join, say};

/// How certain a figure is, in the words shown beside it; nothing for an official one. 状态文字。
pub fn status_name(lang: Lang, status: Status) -> &'static str {
    let name = match status {
        Status::Official => return "",
        Status::Secondary => {
            both!("据转引，待县局核对", "second hand, to be checked by the county")
        }
        Status::Unverified => both!("未核实", "not verified"),
        Status::Supplied => {
            both!("未核实：数值由您填写", "not verified: you entered this value")
        }
    };
    name.of(lang)
}

/// Where a figure stands and since when. 参数出处。
pub fn cite(lang: Lang, params: &Params, used: FigureUse) -> String {
    let Some(entry) = params.entry(used.id) else { return String::new() };
    let between = lang.pick("，", ", ");
    let main = entry.cites.first().and_then(|main| cite_document(lang, params, main));
    let mut text = main.unwrap_or_default();
    join(&mut text, between, &first_day(lang, entry));
    if used.first_day_doubtful {
        join(&mut text, between, lang.pick("起始日未核实", "first day not verified"));
    }
    text
}

/// An article that a value or a scheme stands in.
pub(super) fn cite_document(lang: Lang, params: &Params, cite: &Cite) -> Option<String> {
    let document = params.document(cite.document)?;
    Some(cited(lang, document, cite.article.as_deref().unwrap_or_default()))
}

/// An article that a step relies on; `None` if this set of figures does not list the document.
pub(super) fn cite_constant(lang: Lang, params: &Params, citation: Citation) -> Option<String> {
    let document = params.document_called(citation.document)?;
    Some(cited(lang, document, citation.article))
}

/// Words of the files, such as a document's title. The page carries the Chinese ones and finds the
/// English ones among its words.
pub(super) fn words(lang: Lang, words: &Words) -> &str {
    match lang {
        Lang::Zh => &words.zh,
        #[cfg(quanyi_page)]
        Lang::En if words.en.is_empty() => super::english::of(&words.zh),
        Lang::En => &words.en,
    }
}

fn cited(lang: Lang, document: &Document, article: &str) -> String {
    let number = document.number.as_deref().unwrap_or_default();
    let zh = &document.title.zh;
    let titled = zh.starts_with('《');
    let template = match (lang, number.is_empty()) {
        (Lang::Zh, true) if titled => "{0}{2}",
        (Lang::Zh, true) => "《{0}》{2}",
        (Lang::Zh, false) if titled => "{0}（{1}）{2}",
        (Lang::Zh, false) => "《{0}》（{1}）{2}",
        (Lang::En, true) => "{0} {2}",
        (Lang::En, false) => "{0} {1} {2}",
    };
    let parts =
        [Part::Text(words(lang, &document.title)), Part::Text(number), Part::Text(article)];
    let mut text = fill(lang, template, &parts);
    text.truncate(text.trim_end().len());
    text
}

/// When a value begins, as precisely as it is known.
fn first_day(lang: Lang, entry: &Entry) -> String {
    let (text, first) = match entry.from {
        FirstDay::Always | FirstDay::Unknown => return String::new(),
        FirstDay::Day(first) => (both!("自{0}起", "from {0}"), Part::Day(first)),
        FirstDay::Month(first) => (both!("自{0}起", "from {0}"), Part::Month(first)),
        FirstDay::Year(january) => {
            (both!("自{0}年起", "from {0}"), Part::Count(january.year().into()))
        }
        FirstDay::SeenOn(seen) => {
            (both!("{0}见于实施中", "seen in force on {0}"), Part::Day(seen))
        }
    };
    say(lang, text, &[first])
}

/// What a figure is called, as its file has it. 参数名称。
pub fn figure_name<'a>(lang: Lang, params: &'a Params, key: &'a str) -> &'a str {
    let name = params.figure(key).and_then(|record| record.name.as_ref());
    name.map_or(key, |name| words(lang, name))
}

/// What the figure is called that is missing. 尚缺参数的名称。
pub(super) fn gap_name(lang: Lang, gap: &Gap) -> &str {
    gap.name.as_ref().map_or(&gap.key, |name| words(lang, name))
}

/// Whom to ask for a figure. 可询问的单位。
pub fn ask(lang: Lang, office: Office) -> &'static str {
    let name = match office {
        Office::CountyLabour => both!("县人社局", "the county labour office"),
        Office::CountyInsurance => {
            both!("县社保经办机构", "the county social-insurance office")
        }
        Office::CountyMedical => both!("县医保局", "the county medical-insurance office"),
        Office::PrefectureGovernment => {
            both!("州人民政府办公室", "the office of the prefecture's government")
        }
        Office::PrefectureMedical => {
            both!("州医保局", "the prefecture medical-insurance office")
        }
        Office::PrefectureFund => {
            both!("州住房公积金管理中心", "the prefecture housing-fund centre")
        }
        Office::ProvinceLabour => both!("省人社厅", "the provincial labour department"),
        Office::ProvinceMedical => {
            both!("省医保局", "the provincial medical-insurance office")
        }
        Office::Nation => both!("国家主管部门", "the national ministry"),
    };
    name.of(lang)
}

/// The sentence under an answer about the figures it used, quiet or marked. 可靠程度说明。
pub fn certainty(lang: Lang, params: &Params, certainty: &Certainty) -> String {
    let (mut weak, mut second_hand, mut names) = (0, 0, String::new());
    for used in certainty.uses() {
        match used.status {
            Status::Official => {}
            Status::Secondary => second_hand = i64::saturating_add(second_hand, 1),
            Status::Unverified | Status::Supplied => {
                weak = i64::saturating_add(weak, 1);
                join(&mut names, lang.pick("、", ", "), &name_of(lang, params, *used));
            }
        }
    }
    let mut text = String::new();
    if weak > 0 {
        let sentence = both!(
            "本结果用到 {0} 项未核实数据：{1}。",
            "This answer uses figures that are not verified ({0}): {1}."
        );
        text = say(lang, sentence, &[Part::Count(weak), Part::Text(&names)]);
    }
    if second_hand > 0 {
        let sentence = both!(
            "用到 {0} 项据转引的数据，待县局核对。",
            "Figures read second hand, to be checked by the county: {0}."
        );
        let sentence = say(lang, sentence, &[Part::Count(second_hand)]);
        join(&mut text, lang.pick("", " "), &sentence);
    }
    text
}

/// The mark beside an amount that rests on something not verified; nothing otherwise. 金额旁标记。
pub fn certainty_badge(lang: Lang, certainty: &Certainty) -> &'static str {
    if certainty.supplied().next().is_some() {
        status_name(lang, Status::Supplied)
    } else if certainty.weakest() == Some(Status::Unverified) {
        status_name(lang, Status::Unverified)
    } else {
        ""
    }
}

fn name_of(lang: Lang, params: &Params, used: FigureUse) -> String {
    let name = params.record(used.id).map(|record| figure_name(lang, params, &record.key));
    let mut name = name.unwrap_or_default().to_owned();
    if used.first_day_doubtful {
        name.push_str(lang.pick("（起始日未核实）", " (first day not verified)"));
    }
    name
}

/// The line about the figures at the foot of the page. 页脚数据说明。
pub fn figures_line(lang: Lang, params: &Params) -> String {
    let text = both!(
        "数据核对于{0}。共 {1} 项，其中 {2} 项尚待官方确认，{3} 项尚缺。",
        "Figures checked on {0}. Of {1}, {2} await official confirmation and {3} are missing."
    );
    let checked = params.checked_on().map_or(Part::Text(""), Part::Day);
    let tally = params.tally();
    let [all, unconfirmed, missing] =
        [tally.all, tally.unconfirmed, tally.missing].map(|count| Part::Count(count.into()));
    say(lang, text, &[checked, all, unconfirmed, missing])
}

/// The unit a missing figure is asked in. 填写单位。
pub fn value_text(lang: Lang, kind: Kind) -> &'static str {
    let unit = match kind {
        Kind::Money(Per::Month) => both!("元/月", "yuan a month"),
        Kind::Money(Per::Hour) => both!("元/小时", "yuan an hour"),
        Kind::Money(Per::Day) => both!("元/天", "yuan a day"),
        Kind::Money(Per::Year) => both!("元/年", "yuan a year"),
        Kind::Money(Per::Once) => both!("元", "yuan"),
        Kind::Percent | Kind::Shares => both!("%", "%"),
        Kind::Multiple => both!("倍", "times"),
        Kind::Count(Unit::Hours) => both!("小时", "hours"),
        Kind::Count(Unit::Days) => both!("天", "days"),
        Kind::Count(Unit::Workdays) => both!("个工作日", "working days"),
        Kind::Count(Unit::Months) => both!("个月", "months"),
        Kind::Count(Unit::Years) => both!("年", "years"),
        Kind::Count(Unit::Age) => both!("岁", "years of age"),
        Kind::Count(Unit::Times | Unit::MonthlyStandards | Unit::Tier | Unit::Points)
        | Kind::YesNo
        | Kind::Text
        | Kind::Record(_)
        | Kind::Table(_) => return "",
    };
    unit.of(lang)
}
