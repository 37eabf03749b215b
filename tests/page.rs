//! What stands in `index.html` for readers without script or WebAssembly says what the figures say.
//! 静态部分核对。

#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot be set up has failed"
)]

use quanyi::api::DOORS;
use quanyi::units::Money;
use serde_json::Value;

const PAGE: &str = include_str!("../index.html");
const RATES: &str = include_str!("../rates.html");
const NATION: &str = include_str!("../params/cn.json");
const PROVINCE: &str = include_str!("../params/53.json");

/// The values of a figure, read as plain JSON.
fn values(file: &str, key: &str) -> Vec<Value> {
    let file: Value = serde_json::from_str(file).unwrap();
    file["figures"][key]["values"].as_array().unwrap().clone()
}

/// The text of the elements with this name inside a piece of HTML.
fn elements<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let open = format!("<{name}");
    let close = format!("</{name}>");
    let pieces = html.split(open.as_str()).skip(1);
    // `<t` also begins `<table`: the name ends at a space or at the bracket.
    let named = pieces.filter(|piece| piece.starts_with(['>', ' ']));
    named.map(|piece| piece.split_once('>').unwrap().1.split(&close).next().unwrap()).collect()
}

fn table() -> &'static str {
    elements(RATES, "tbody")[0]
}

/// `2026-09-01` as the page writes it.
fn day(day: &str) -> String {
    let mut parts = day.split('-').map(|part| part.trim_start_matches('0'));
    let mut part = || parts.next().unwrap();
    format!("{}年{}月{}日", part(), part(), part())
}

/// `1970.00` as the page writes it.
fn yuan(amount: &Value) -> String {
    let amount: Money = amount.as_str().unwrap().parse().unwrap();
    format!("{} 元", amount.grouped().strip_suffix(".00").unwrap())
}

#[test]
fn the_table_has_every_standard_of_the_county_newest_first() {
    let monthly = values(PROVINCE, "minimum_wage.monthly.tier_3");
    let hourly = values(PROVINCE, "minimum_wage.hourly.tier_3");
    assert_eq!(monthly.len(), hourly.len());
    let mut expected = Vec::new();
    for (month, hour) in monthly.iter().zip(&hourly).rev() {
        assert_eq!(month["from"], hour["from"]);
        let doubtful = month["first_day"] == "unverified";
        assert_eq!(doubtful, hour["first_day"] == "unverified");
        let first = day(month["from"].as_str().unwrap());
        let mark = if doubtful { "（日期未核实）" } else { "" };
        expected.push(vec![
            format!("{first}{mark}"),
            yuan(&month["value"]),
            yuan(&hour["value"]),
        ]);
    }
    let shown: Vec<Vec<String>> = elements(table(), "tr")
        .iter()
        .map(|row| elements(row, "td").iter().map(|&cell| cell.to_owned()).collect())
        .collect();
    assert_eq!(shown, expected);
    // The page itself has the newest line.
    let now = elements(PAGE, "p").into_iter().find(|text| text.starts_with("从")).unwrap();
    for cell in &shown[0] {
        assert!(now.contains(cell.as_str()), "{cell} in {now}");
    }
    // By hand, from the notices: two files of noughts would agree too.
    assert_eq!(shown[0], ["2026年9月1日", "1,970 元", "20 元"]);
    assert_eq!(shown[6], ["2015年9月1日", "1,180 元", "12 元"]);
}

#[test]
fn the_county_is_in_the_tier_that_the_page_names() {
    let tier = values(PROVINCE, "minimum_wage.tier_of.532524");
    assert_eq!(tier.last().unwrap()["value"], "3");
    assert!(RATES.contains("建水县属于云南省三类地区"));
}

/// A figure that is not official is never shown without its mark.
#[test]
fn what_is_not_official_is_marked() {
    let all = ["minimum_wage.monthly.tier_3", "minimum_wage.hourly.tier_3"]
        .map(|key| values(PROVINCE, key))
        .concat();
    assert!(all.iter().all(|value| value["status"] == "secondary"), "the mark has to change");
    assert!(RATES.contains("数据据转引，待县局核对"));
    assert!(PAGE.contains("据转引，待县局核对"));
    let checked: Value = serde_json::from_str(PROVINCE).unwrap();
    let checked = day(checked["checked_on"].as_str().unwrap());
    assert!(RATES.contains(&format!("核对于{checked}")), "{checked}");
}

#[test]
fn the_telephone_numbers_are_those_of_the_figures() {
    let keys = ["hotline.labour", "hotline.legal_aid", "hotline.government", "hotline.union"];
    let numbers: Vec<String> = keys
        .iter()
        .map(|key| {
            let known = values(NATION, key);
            let last = known.last().unwrap();
            assert_eq!(last["status"], "unverified", "the heading has to change");
            last["value"]["zh"].as_str().unwrap().to_owned()
        })
        .collect();
    let list = elements(RATES, "ul")[0];
    let shown: Vec<&str> =
        elements(list, "li").iter().map(|line| line.rsplit_once('：').unwrap().1).collect();
    assert_eq!(shown, numbers);
    assert!(elements(RATES, "h2")[0].contains("未核实"));
}

/// What the sentence under the table says is what the figures say now.
#[test]
fn what_counts_is_said_as_the_figures_say_it() {
    let own = values(PROVINCE, "minimum_wage.own_contributions_count");
    assert_eq!(own.last().unwrap()["value"], true);
    assert!(RATES.contains("个人缴的社保、公积金算在里面"));
    let excluded = values(PROVINCE, "minimum_wage.excluded_kinds");
    let excluded = excluded.last().unwrap()["value"]["zh"].as_str().unwrap();
    for kind in ["加班", "夜班", "高温", "法定福利"] {
        assert!(excluded.contains(kind) && RATES.contains(kind), "{kind}");
    }
}

/// What the front door says in a language, by the route of each link.
fn hall_links(lang: &str) -> Vec<(String, String)> {
    let hall = PAGE.split("id=\"hall\"").nth(1).unwrap().split("</main>").next().unwrap();
    let links = hall.split("<a href=\"#/").skip(1).map(|link| {
        let route = link.split('"').next().unwrap();
        let words = link.split(&format!("<span lang=\"{lang}\">")).nth(1).unwrap();
        (route.to_owned(), words.split("</span>").next().unwrap().to_owned())
    });
    links.collect()
}

#[test]
fn the_front_door_leads_to_every_calculator_by_a_name_in_both_languages() {
    let routes: Vec<&str> = DOORS.iter().map(|door| door.name).collect();
    for tag in ["zh-CN", "en"] {
        let links = hall_links(tag);
        assert_eq!(links.iter().map(|(route, _)| route.as_str()).collect::<Vec<_>>(), routes);
        assert!(links.iter().all(|(_, name)| !name.is_empty()), "{links:?}");
        let is_chinese = |c: char| ('\u{4e00}'..'\u{9fff}').contains(&c);
        assert!(links.iter().all(|(_, name)| name.chars().any(is_chinese) == (tag != "en")));
    }
}
