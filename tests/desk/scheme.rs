//! Schemes at the desk: every shape of the format through its form, and none more certain than its document.

use proptest::prelude::*;
use quanyi::api::{CALCULATORS, from_json};
use quanyi::desk::{Book, Change, Form, InputKind, Refused, affected, document, write};
use quanyi::params::{Json, load_whole};
use quanyi::report::Lang;
use quanyi::units::WageMonth;

use crate::{SHIPPED, shipped};

const TODAY: &str = "2026-11-25";

fn book() -> Book {
    Book::open(&SHIPPED).unwrap()
}

fn form(book: &Book, key: &str) -> Form {
    Form::of_scheme(key, book.scheme(key), TODAY)
}

fn change<'a>(form: &'a Form, basis: &'a str) -> Change<'a> {
    Change { key: &form.key, at: form.at, entry: form.entry(), basis }
}

/// Fills a form as people do, a field after the other: each has to be asked at its turn.
fn fill(form: &mut Form, texts: &[(&str, &str)]) {
    for (path, text) in texts {
        let inputs = form.inputs();
        assert!(inputs.iter().any(|one| one.path == *path), "{path} is not asked: {inputs:#?}");
        form.set(path, text);
    }
}

const WEAVING: [(&str, &str); 23] = [
    ("name.zh", "织造培训补贴"),
    ("claimed_by", "worker"),
    ("from", "2027-01-01"),
    ("end", "until"),
    ("until", "2027-12-31"),
    ("conditions[0].kind", "age_between"),
    ("conditions[0].least", "16"),
    ("conditions[0].most", "退休"),
    ("conditions[0].clause", "第三条第（一）项"),
    ("conditions[1].kind", "any_of"),
    ("conditions[1].conditions[0].kind", "any_group"),
    ("conditions[1].conditions[0].groups[0]", "rural_mover"),
    ("conditions[1].conditions[0].groups[1]", "disabled_able_to_work"),
    ("conditions[1].conditions[1].kind", "work_or_live_in"),
    ("conditions[1].conditions[1].area", "532524"),
    ("conditions[2].kind", "office_confirms"),
    ("conditions[2].text.zh", "在县里登记过"),
    ("amount", "by_level"),
    ("amount.by_level.junior", "600"),
    ("uplifts[0].group", "lifted_out_of_poverty"),
    ("uplifts[0].percent", "未公布"),
    ("papers.zh", "身份证\n 培训合格证书 \n"),
    ("status", "unverified"),
];

#[test]
fn every_scheme_of_the_files_is_the_same_through_its_form() {
    let book = book();
    let schemes = shipped();
    assert!(schemes.schemes().len() >= 10);
    for scheme in schemes.schemes() {
        let key = ["schemes.", &scheme.id].concat();
        let written = form(&book, &key).entry();
        assert_eq!(write(&written), write(book.scheme(&key).unwrap()), "{key}");
    }
}

#[test]
fn the_example_of_the_format_is_the_same_through_the_form() {
    let readme = include_str!("../../params/README.md");
    let (_, after) = readme.split_once("\"weaving_course\": ").unwrap();
    let (example, _) = after.split_once("\n```").unwrap();
    let json = Json::parse(&example.replace('…', "x")).unwrap();
    let form = Form::of_scheme("schemes.weaving_course", Some(&json), TODAY);
    assert_eq!(write(&form.entry()), write(&json));
}

#[test]
fn a_new_scheme_is_entered_by_a_form_and_asked_by_the_calculator() {
    let mut book = book();
    let key = book.new_scheme_key();
    let mut form = form(&book, &key);
    fill(&mut form, &WEAVING);
    book.change(&change(&form, "")).unwrap();
    let scheme =
        book.params().schemes().iter().find(|one| one.name.zh == "织造培训补贴").unwrap();
    assert_eq!(scheme.papers.as_ref().unwrap().len(), 2);
    assert_eq!((scheme.conditions.len(), scheme.uplifts.len()), (3, 1));
    // Published, it is asked and answered as any other.
    let training = CALCULATORS.iter().find(|one| one.name == "training").unwrap();
    let case = r#"{ "day": "2027-03-01", "certificate": "junior", "birth": "1990-01-01",
        "sex": "man", "rural_mover": "yes" }"#;
    let case = from_json(training.fields, case).unwrap();
    let said = |book: &Book| {
        let assessed = (training.assess)(book.params(), &case).unwrap();
        let told = assessed.told(Lang::Zh, book.params());
        let line = told.lines.iter().find(|line| line.title == "织造培训补贴").unwrap();
        [&*line.said.sentence, &*line.said.detail].concat()
    };
    let open = said(&book);
    assert!(open.contains("有 1 条没弄清") && open.contains("培训合格证书"), "{open}");
    let mut sure = form.clone();
    sure.set("conditions[2].kind", "");
    let done = Change { at: Some(0), ..change(&sure, "") };
    book.change(&done).unwrap();
    assert!(said(&book).contains("600.00"), "{}", said(&book));
    book.undo();
    // At the desk it is among what changes for one of the sample people.
    let month = WageMonth::parse("2027-03").unwrap();
    let all = affected(Lang::Zh, &shipped(), book.params(), month);
    assert_eq!(all.iter().map(|one| &*one.tool).collect::<Vec<_>>(), ["training"]);
    assert!(
        all[0].after.sentences.iter().any(|one| one.starts_with("织造培训补贴：")),
        "{all:?}"
    );
    // It is the county's, and the next one has another key.
    assert!(book.is_changed(3) && book.new_scheme_key() != key);
    book.check(&key, 0, TODAY, "county_labour").unwrap();
    assert!(
        book.text(3)
            .unwrap()
            .1
            .contains("\"checked_by\": \"county_labour\",\n      \"claimed_by\"")
    );
    book.remove(&key, 0).unwrap();
    assert!(book.scheme(&key).is_none());
    book.undo();
    assert!(book.scheme(&key).is_some());
}

#[test]
fn a_scheme_rests_on_a_named_document_like_a_value() {
    let mut book = book();
    let key = book.new_scheme_key();
    let mut form = form(&book, &key);
    fill(&mut form, &WEAVING);
    form.set("status", "official");
    assert_eq!(book.change(&change(&form, "")), Err(Refused::NoDocument));
    let rest = [("number", ""), ("issued_on", "2026-12-01"), ("url", ""), ("read_in", "")];
    book.document(3, "weaving", document(["织造培训通知", ""], rest)).unwrap();
    form.add_cite("weaving");
    assert_eq!(book.change(&change(&form, "")), Err(Refused::NoDocument));
    book.change(&change(&form, "weaving")).unwrap();
    // Another amount, condition, day or paper asks for it again; a remark and a check do not.
    for (path, text) in [
        ("amount.by_level.junior", "601"),
        ("conditions[0].least", "17"),
        ("until", "2028-12-31"),
        ("papers.zh", "户口本"),
        ("uplifts[0].percent", "20"),
    ] {
        let mut other = Form::of_scheme(&key, book.scheme(&key), TODAY);
        other.set(path, text);
        assert_eq!(book.change(&change(&other, "")), Err(Refused::NoDocument), "{path}");
    }
    let mut remark = Form::of_scheme(&key, book.scheme(&key), TODAY);
    remark.set("note.zh", "名额有限");
    remark.set("checked_by", "county_labour");
    book.change(&change(&remark, "")).unwrap();
}

#[test]
fn what_is_wrong_in_a_scheme_is_told_at_its_field() {
    let book = book();
    let with = |texts: &[(&str, &str)]| {
        let mut form = form(&book, "schemes.own_1");
        fill(&mut form, &WEAVING);
        fill(&mut form, texts);
        let change = change(&form, "");
        match book.try_change(&change) {
            Err(Refused::Fault(error)) => {
                let path = book.field_at_fault(&change, &error).unwrap();
                let is_asked = |one: &quanyi::desk::Input| {
                    one.path == path || one.path == [&*path, ".zh"].concat()
                };
                assert!(form.inputs().iter().any(is_asked), "{path}");
                path
            }
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(with(&[("name.zh", "")]), "name");
    assert_eq!(with(&[("claimed_by", "")]), "claimed_by");
    assert_eq!(with(&[("from", "")]), "from");
    assert_eq!(with(&[("until", "年底")]), "until");
    assert_eq!(with(&[("conditions[0].least", "十六")]), "conditions[0].least");
    let area = "conditions[1].conditions[1].area";
    assert_eq!(with(&[(area, "建水")]), area);
    assert_eq!(with(&[("amount.by_level.junior", "600.001")]), "amount.by_level.junior");
    let months = "conditions[3].months";
    assert_eq!(with(&[("conditions[3].kind", "contract_with_employer")]), months);
    assert_eq!(with(&[("uplifts[0].percent", "很多")]), "uplifts[0].percent");
}

#[test]
fn a_number_can_be_that_of_a_figure_and_an_emptied_condition_goes() {
    let mut book = book();
    let key = book.new_scheme_key();
    let mut form = form(&book, &key);
    fill(&mut form, &WEAVING);
    let figures = [
        ("conditions[0].least.figure", "insurance_subsidy.groups"),
        ("conditions[0].least.row", "men_from_age"),
        ("conditions[0].least.field", "age_from"),
        ("conditions[1].kind", ""),
    ];
    fill(&mut form, &figures);
    book.change(&change(&form, "")).unwrap();
    let written = write(book.scheme(&key).unwrap());
    assert!(written.contains("\"row\": \"men_from_age\"") && !written.contains("any_of"));
    assert!(written.contains("office_confirms"), "{written}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_typed_at_a_scheme_the_files_load_and_the_form_says_the_same(
        moves in proptest::collection::vec((0_usize..12, any::<u16>(), any::<u16>(), "[\\PC]{0,6}"), 1..40)
    ) {
        let mut book = book();
        let keys: Vec<String> = shipped().schemes().iter().map(|one| ["schemes.", &one.id].concat()).collect();
        for (scheme, place, word, typed) in moves {
            let key = keys.get(scheme).cloned().unwrap_or_else(|| book.new_scheme_key());
            let mut form = form(&book, &key);
            for (path, text) in WEAVING.iter().filter(|_| book.scheme(&key).is_none()) {
                form.set(path, text);
            }
            form.set("status", "unverified");
            let inputs = form.inputs();
            let input = &inputs[usize::from(place) % inputs.len()];
            let text = if let InputKind::Choice(words) | InputKind::Scheme(words) = input.kind {
                words[usize::from(word) % words.len()].to_owned()
            } else if word % 3 == 0 {
                typed
            } else {
                word.to_string()
            };
            form.set(&input.path, &text);
            if book.change(&change(&form, "")).is_ok() && let Some(kept) = book.scheme(&key) {
                prop_assert_eq!(write(&Form::of_scheme(&key, Some(kept), TODAY).entry()), write(kept));
            }
        }
        let texts = book.texts();
        let chain: Vec<(&str, &str)> = texts.iter().map(|(c, t)| (c.as_str(), t.as_str())).collect();
        load_whole(&chain).unwrap();
        prop_assert_eq!(Book::open(&chain).unwrap().texts(), texts.clone());
    }
}
