//! A new county: its chain of files, and what is to be entered first.

use quanyi::api::{CALCULATORS, from_json};
use quanyi::desk::{Authority, Book, Change, Form, Refused, caused, listed, to_enter};
use quanyi::params::{Level, load_whole, spec_of};
use quanyi::report::Lang;

use crate::{SHIPPED, day};

const TODAY: &str = "2026-11-25";

fn authority(code: &str, zh: &str, en: &str) -> Authority {
    Authority { code: code.to_owned(), zh: zh.to_owned(), en: en.to_owned() }
}

/// A county of the same prefecture, one of another prefecture, one of another province.
fn chains() -> [[Authority; 3]; 3] {
    let yunnan = || authority("53", "云南省", "Yunnan Province");
    [
        [
            yunnan(),
            authority("5325", "红河州", ""),
            authority("532525", "石屏县", "Shiping County"),
        ],
        [yunnan(), authority("5301", "昆明市", "Kunming"), authority("530102", "五华区", "")],
        [
            authority("52", "贵州省", "Guizhou"),
            authority("5201", "贵阳市", ""),
            authority("520102", "南明区", "Nanming"),
        ],
    ]
}

fn start(chain: &[Authority; 3]) -> Result<Book, (usize, Refused)> {
    Book::open(&SHIPPED).unwrap().start(chain, day(TODAY))
}

#[test]
fn a_county_is_started_with_what_is_known_and_without_what_is_another_s() {
    let new_levels: [&[Level]; 3] = [
        &[Level::County],
        &[Level::Prefecture, Level::County],
        &[Level::Province, Level::Prefecture, Level::County],
    ];
    for (chain, levels) in chains().iter().zip(new_levels) {
        let book = start(chain).unwrap();
        assert!(book.is_started());
        assert_eq!(book.started(), levels);
        let county = &chain[2];
        assert_eq!(book.params().county(), county.code);
        assert_eq!(book.params().chain()[3].name.zh, county.zh);
        assert!(!book.is_changed(0));
        // What is published is of revision 1, has no value of another county and nothing of Jianshui, and loads.
        let texts = book.texts();
        let own = &texts[3].1;
        assert!(
            own.contains("\"revision\": 1,")
                && !own.contains("建水")
                && !own.contains("532524")
        );
        let borrowed: Vec<(&str, &str)> =
            texts.iter().map(|(code, text)| (code.as_str(), text.as_str())).collect();
        let published = load_whole(&borrowed).unwrap();
        for figure in published.figures().iter().filter(|one| one.spec.level == Level::County) {
            assert!(figure.entries.is_empty(), "{}", figure.key);
        }
        // Each figure is called something, also the tier that the province gives the county.
        let tier = ["minimum_wage.tier_of.", &county.code].concat();
        let name = published.figure(&tier).unwrap().name.clone().unwrap();
        assert_eq!(name.zh, [&*county.zh, "最低工资类区"].concat());
        let again = Book::open(&borrowed).unwrap();
        assert_eq!(again.texts(), texts);
    }
}

#[test]
fn what_is_to_be_entered_comes_in_the_order_in_which_calculators_begin_to_work() {
    let book = start(&chains()[0]).unwrap();
    let all = to_enter(book.params(), day(TODAY), &book.started());
    let tools: Vec<&str> = all.iter().map(|one| one.tool).collect();
    assert_eq!(tools.len(), 10);
    // In Yunnan the minimum wage wants the county's tier alone.
    let wage = all.iter().find(|one| one.tool == "minimum-wage").unwrap();
    assert_eq!(wage.keys, ["minimum_wage.tier_of.532525"]);
    // Who needs nothing of the county comes first, the medical plans with their many figures late; nothing is asked twice.
    let place = |tool: &str| tools.iter().position(|one| *one == tool).unwrap();
    assert!(all[0].keys.is_empty(), "{all:#?}");
    assert!(place("annual-leave") < place("minimum-wage"), "{tools:?}");
    assert!(place("minimum-wage") < place("pension"), "{tools:?}");
    assert!(place("pension") < place("medical"), "{tools:?}");
    let mut seen: Vec<&String> = Vec::new();
    for one in &all {
        for key in &one.keys {
            assert!(!seen.contains(&key), "{key}");
            seen.push(key);
            assert!(spec_of(key).is_some(), "{key}");
        }
    }
    assert!(seen.iter().any(|key| *key == "flexible_medical.plans"));
    // Once the plans are known, what is asked of each is on the list.
    let mut book = book;
    enter(
        &mut book,
        "flexible_medical.plans",
        &[("value[0].plan", "plan_3"), ("value[0].name.zh", "第三种")],
    );
    let all = to_enter(book.params(), day(TODAY), &book.started());
    let medical = all.iter().find(|one| one.tool == "medical").unwrap();
    assert!(
        medical.keys.iter().any(|key| key == "flexible_medical.plan_3.rate"),
        "{medical:?}"
    );
    assert!(!medical.keys.iter().any(|key| key == "flexible_medical.plans"));
}

fn enter(book: &mut Book, key: &str, texts: &[(&str, &str)]) {
    let mut form = Form::of(key, spec_of(key).unwrap(), None, None, TODAY);
    form.set("from", "2026-01-01");
    for (path, text) in texts {
        form.set(path, text);
    }
    book.change(&Change { key, at: None, entry: form.entry(), basis: "" }).unwrap();
}

#[test]
fn with_its_tier_the_minimum_wage_is_answered_and_the_lint_has_nothing_against_the_file() {
    let mut book = start(&chains()[0]).unwrap();
    let before = book.params().clone();
    let tool = CALCULATORS.iter().find(|one| one.name == "minimum-wage").unwrap();
    let case = r#"{ "month": "2026-10", "pay": [{ "kind": "base", "amount": "1969.99" }] }"#;
    let case = from_json(tool.fields, case).unwrap();
    let said = |book: &Book| {
        let assessed = (tool.assess)(book.params(), &case).unwrap();
        let told = assessed.told(Lang::Zh, book.params());
        told.lines[0].said.sentence.clone()
    };
    assert!(said(&book).contains("类区"), "{}", said(&book));
    enter(&mut book, "minimum_wage.tier_of.532525", &[("value", "3")]);
    assert!(said(&book).contains("0.01"), "{}", said(&book));
    assert_eq!(caused(&before, book.params(), day(TODAY)), []);
    // At the desk it is found among the others.
    let asked = quanyi::desk::Asked { search: "石屏县 类区", ..Default::default() };
    assert_eq!(listed(book.params(), day(TODAY), &asked).len(), 1);
}

#[test]
fn a_code_or_a_name_that_cannot_be_is_told_at_its_place() {
    let place = |at: usize, code: &str, zh: &str| {
        let mut chain = chains()[1].clone();
        chain[at - 1] = authority(code, zh, "");
        match start(&chain) {
            Err((place, Refused::Fault(error))) => (place, error.path),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(place(3, "53010", "五华区"), (3, "authority".to_owned()));
    assert_eq!(place(3, "53o102", "五华区"), (3, "authority".to_owned()));
    assert_eq!(place(3, "540102", "五华区"), (3, "authority".to_owned()));
    assert_eq!(place(3, "530102", " "), (3, "name".to_owned()));
    assert_eq!(place(2, "5401", "昆明市"), (2, "authority".to_owned()));
    assert_eq!(place(1, "cn", "中国"), (1, "authority".to_owned()));
    assert_eq!(place(1, "", "云南省"), (1, "authority".to_owned()));
}

#[test]
fn a_draft_of_a_county_and_a_file_from_the_disk_go_on() {
    let mut book = start(&chains()[0]).unwrap();
    enter(&mut book, "minimum_wage.tier_of.532525", &[("value", "3")]);
    let texts = book.texts();
    let mut again = start(&chains()[0]).unwrap();
    for at in [1, 3] {
        again.take_draft(&texts[at].1).unwrap();
    }
    assert_eq!(again.texts(), texts);
    // Opened as a file it is as it was published, and nothing of it is left to publish.
    let mut opened = start(&chains()[0]).unwrap();
    assert_eq!(opened.open_file(&texts[3].1), Ok(3));
    assert!(!opened.is_changed(3));
    // A draft of the county's own files still differs from what is published.
    let mut own = Book::open(&SHIPPED).unwrap();
    enter(&mut own, "resident_pension.county_top_up", &[("value", "20")]);
    let mut drafted = Book::open(&SHIPPED).unwrap();
    drafted.take_draft(&own.text(3).unwrap().1).unwrap();
    assert!(drafted.is_changed(3));
    assert_eq!(drafted.texts(), own.texts());
    assert!(matches!(drafted.take_draft(&texts[3].1), Err(Refused::Elsewhere(..))));
}
