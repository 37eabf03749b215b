//! The county's desk: what is changed always loads, and nothing becomes more certain without its document.

use proptest::prelude::*;
use quanyi::desk::{
    Book, Change, Form, Refused, What, cited, document, from_of, refused, write,
};
use quanyi::law::Status;
use quanyi::params::{Fault, Json, Office, load_whole, spec_of};

use crate::{SHIPPED, shipped};

const TODAY: &str = "2026-11-25";
const STANDARD: &str = "minimum_wage.monthly.tier_3";

fn book() -> Book {
    Book::open(&SHIPPED).unwrap()
}

/// The form of a value of a figure, or of a new one.
fn form(book: &Book, key: &str, at: Option<usize>) -> Form {
    let entry = at.map(|at| &book.entries(key)[at]);
    Form::of(key, spec_of(key).unwrap(), at, entry, TODAY)
}

fn change<'a>(form: &'a Form, basis: &'a str) -> Change<'a> {
    Change { key: &form.key, at: form.at, entry: form.entry(), basis }
}

fn texts(book: &Book) -> Vec<(String, String)> {
    let texts = book.texts();
    let chain: Vec<(&str, &str)> =
        texts.iter().map(|(code, text)| (code.as_str(), text.as_str())).collect();
    load_whole(&chain).unwrap();
    texts
}

#[test]
fn a_file_that_nobody_changed_is_written_as_it_was_read() {
    for ((code, text), (written_code, written)) in SHIPPED.iter().zip(texts(&book())) {
        assert_eq!(*code, written_code);
        assert!(*text == written, "{code}");
    }
}

#[test]
fn every_value_of_the_files_is_the_same_through_its_form() {
    let book = book();
    for figure in shipped().figures() {
        for (at, entry) in book.entries(&figure.key).iter().enumerate() {
            let written = form(&book, &figure.key, Some(at)).entry();
            assert_eq!(write(&written), write(entry), "{} {at}", figure.key);
        }
    }
}

#[test]
fn a_new_value_is_entered_with_its_document_and_downloaded_with_the_revision_raised() {
    let mut book = book();
    let file = book.file_of(STANDARD).unwrap();
    let key = book.new_document_key(file, TODAY);
    let rest = [
        ("number", "云人社发〔2027〕9号"),
        ("issued_on", "2027-08-20"),
        ("url", ""),
        ("read_in", ""),
    ];
    book.document(file, &key, document(["关于调整最低工资标准的通知", ""], rest)).unwrap();
    let mut form = form(&book, STANDARD, None);
    form.set("value", "２,０３０");
    form.set("from", "2027-10-01");
    form.set("status", "official");
    form.add_cite(&key);
    assert_eq!(book.change(&change(&form, "")), Err(Refused::NoDocument));
    book.change(&change(&form, &key)).unwrap();
    let last = book.entries(STANDARD).last().unwrap();
    assert_eq!((from_of(last), cited(last)), ("2027-10-01", vec![key.as_str()]));
    let done: Vec<What> = book.done().map(|done| done.what).collect();
    assert_eq!(done, [What::Document, What::Added]);
    let after = texts(&book);
    assert!(
        after[1].1.contains("\"value\": \"2030.00\"")
            && after[1].1.contains("\"revision\": 2,")
    );
    for at in [0, 2, 3] {
        assert!(after[at].1 == SHIPPED[at].1 && !book.is_changed(at));
    }
    // Opened again it is the same, byte for byte.
    let mut again = Book::open(&SHIPPED).unwrap();
    assert_eq!(again.open_file(&after[1].1), Ok(1));
    assert_eq!(again.texts(), after);
}

#[test]
fn nobody_raises_a_status_without_naming_a_document() {
    let mut book = book();
    let weak = shipped()
        .figures()
        .iter()
        .find_map(|figure| {
            let at =
                figure.entries.iter().position(|e| e.status == Some(Status::Unverified))?;
            Some((figure.key.clone(), at))
        })
        .unwrap();
    for status in ["official", "secondary"] {
        let mut form = form(&book, &weak.0, Some(weak.1));
        form.set("status", status);
        assert!(book.try_change(&change(&form, "")).is_err(), "{}", weak.0);
        assert!(book.try_change(&change(&form, "no-such-document")).is_err());
    }
    // A document that is cited but not named for this change does not do.
    let at = book.entries(STANDARD).len() - 1;
    let mut raised = form(&book, STANDARD, Some(at));
    raised.set("status", "official");
    assert_eq!(book.change(&change(&raised, "")), Err(Refused::NoDocument));
    // Nor another amount under the old document, unless that is named again.
    let mut other = form(&book, STANDARD, Some(at));
    other.set("value", "1971.00");
    assert_eq!(book.change(&change(&other, "")), Err(Refused::NoDocument));
    let basis = cited(&book.entries(STANDARD)[at])[0].to_owned();
    book.change(&change(&raised, &basis)).unwrap();
    // To lower a status, or to note a check, needs none.
    let mut lower = form(&book, STANDARD, Some(at));
    lower.set("status", "unverified");
    book.change(&change(&lower, "")).unwrap();
    book.check(STANDARD, at, "2026-12-01", "county_labour").unwrap();
    // A row of a table has a status of its own: it is raised no more easily than that of the whole.
    let table = "pension.payout_months";
    for status in ["official", "secondary"] {
        let mut row = form(&book, table, Some(0));
        assert_eq!(row.text("value[0].status"), "unverified");
        row.set("status", "unverified");
        row.set("value[0].status", status);
        assert_eq!(book.change(&change(&row, "")), Err(Refused::NoDocument), "{status}");
    }
    // Nor does a first day lose its mark, or a year figure its end, by itself.
    let doubted = 3;
    let mut sure = form(&book, STANDARD, Some(doubted));
    assert_eq!(sure.text("first_day"), "unverified");
    sure.set("first_day", "");
    assert_eq!(book.change(&change(&sure, "")), Err(Refused::NoDocument));
    let floor = "pension.base_floor";
    let mut lasting = form(&book, floor, Some(6));
    assert_eq!(lasting.text("lasts"), "year");
    lasting.set("lasts", "");
    assert_eq!(book.change(&change(&lasting, "")), Err(Refused::NoDocument));
    // To mark one as doubtful needs none.
    let mut doubtful = form(&book, STANDARD, Some(4));
    doubtful.set("first_day", "unverified");
    book.change(&change(&doubtful, "")).unwrap();
    // A document without a title is none.
    let file = book.file_of(STANDARD).unwrap();
    let none = [("number", ""), ("issued_on", ""), ("url", ""), ("read_in", "")];
    book.document(file, "untitled", document([" ", ""], none)).unwrap();
    let mut untitled = form(&book, STANDARD, Some(at));
    untitled.set("status", "official");
    untitled.add_cite("untitled");
    assert_eq!(book.change(&change(&untitled, "untitled")), Err(Refused::NoDocument));
}

#[test]
fn a_check_is_noted_with_its_office_in_the_file() {
    let mut book = book();
    let at = book.entries(STANDARD).len() - 1;
    book.check(STANDARD, at, TODAY, "county_labour").unwrap();
    let entry = |book: &Book| book.params().figure(STANDARD).unwrap().entries[at].clone();
    assert_eq!(entry(&book).checked_on, TODAY.parse().ok());
    assert_eq!(entry(&book).checked_by, Some(Office::CountyLabour));
    assert!(texts(&book)[1].1.contains("\"checked_by\": \"county_labour\""));
    // Who checks without saying for whom leaves no office beside the new day.
    book.check(STANDARD, at, "2026-11-26", "").unwrap();
    assert_eq!(entry(&book).checked_by, None);
    let refused = book.check(STANDARD, at, TODAY, "somebody");
    assert!(matches!(refused, Err(Refused::Fault(_))), "{refused:?}");
    // At the form it is said at its field, as is an office without its day.
    let mut form = form(&book, STANDARD, Some(at));
    form.set("checked_by", "county_labour");
    form.set("checked_on", "");
    let change = change(&form, "");
    let Err(Refused::Fault(error)) = book.try_change(&change) else { panic!() };
    assert_eq!(book.field_at_fault(&change, &error).as_deref(), Some("checked_on"));
}

#[test]
fn what_is_wrong_is_told_at_its_field() {
    let book = book();
    let at_fault = |form: &Form| {
        let change = change(form, "");
        match book.try_change(&change) {
            Err(Refused::Fault(error)) => book.field_at_fault(&change, &error),
            other => panic!("{other:?}"),
        }
    };
    let with = |key: &str, texts: &[(&str, &str)]| {
        let mut form = form(&book, key, None);
        form.set("from", "2027-01-01");
        for (path, text) in texts {
            form.set(path, text);
        }
        at_fault(&form)
    };
    assert_eq!(with(STANDARD, &[("value", "1970"), ("from", "")]).as_deref(), Some("from"));
    assert_eq!(with(STANDARD, &[("value", "19700000")]).as_deref(), Some("value"));
    assert_eq!(with(STANDARD, &[("value", "很多")]).as_deref(), Some("value"));
    assert_eq!(
        with(STANDARD, &[("value", "1970"), ("from", "2026-09-01")]).as_deref(),
        Some("from")
    );
    assert_eq!(
        with(STANDARD, &[("value", "1970"), ("checked_on", "昨天")]).as_deref(),
        Some("checked_on")
    );
    let shares = "pension.rate";
    assert_eq!(with(shares, &[("value.employer", "16")]).as_deref(), Some("value.employee"));
    let rate = "flexible_medical.combined.rate";
    assert_eq!(
        with(rate, &[("value.pct", "9%"), ("value.period", "week")]).as_deref(),
        Some("value.period")
    );
    let plans = "flexible_medical.plans";
    assert_eq!(with(plans, &[("value[0].plan", "combined")]).as_deref(), Some("value[0].name"));
}

#[test]
fn a_value_ends_goes_and_comes_back() {
    let mut book = book();
    let before = texts(&book);
    let mut form = form(&book, STANDARD, None);
    form.set("state", "ended");
    form.set("from", "2027-07");
    book.change(&change(&form, "")).unwrap();
    let ended = texts(&book);
    assert_ne!(ended, before);
    book.remove(STANDARD, 0).unwrap();
    book.undo();
    assert_eq!(texts(&book), ended);
    book.undo();
    assert_eq!((texts(&book), book.can()), (before.clone(), (false, true)));
    book.redo();
    assert_eq!((texts(&book), book.can()), (ended, (true, true)));
    // Something else is done: what was undone is gone.
    book.undo();
    book.check(STANDARD, 0, TODAY, "county_labour").unwrap();
    assert_eq!(book.can(), (true, false));
    assert_eq!(book.remove(STANDARD, 99), Err(Refused::NotThere));
    assert_eq!(book.remove("no.such.figure", 0), Err(Refused::NotThere));
}

#[test]
fn a_figure_that_no_file_lists_yet_is_put_in_its_place() {
    let mut book = book();
    let key = "flexible_medical.plan_3.rate";
    let mut form = form(&book, key, None);
    form.set("value.pct", "5");
    form.set("from", "2027-01-01");
    book.change(&change(&form, "")).unwrap();
    assert_eq!(book.entries(key).len(), 1);
    let name = book.params().figure(key).unwrap().name.clone().unwrap();
    assert_eq!(name.zh, "灵活就业医保“第三种方式”的缴费比例或定额");
    assert!(name.en.contains("third plan") && !name.en.contains("Combined"), "{name:?}");
    texts(&book);
}

#[test]
fn what_is_no_file_of_this_county_is_refused_in_a_sentence() {
    use quanyi::report::Lang;
    let mut book = book();
    let county = SHIPPED[3].1;
    let truncated: String = county.chars().take(county.chars().count() / 2).collect();
    let elsewhere = county.replace("\"532524\"", "\"530102\"").replace("建水县", "五华区");
    let wrong_place = county.replacen(
        "\"figures\": {",
        "\"figures\": {\n    \"pension.rate\": { \"ask\": \"nation\", \"values\": [] },",
        1,
    );
    let cases = [
        ("PK\u{3}\u{4}", "不是数据文件", "not a file of figures"),
        ("{}", "不是数据文件", "not a file of figures"),
        (&truncated, "不完整", "broken at line"),
        (&elsewhere, "五华区", "530102"),
        (&wrong_place, "pension.rate", "pension.rate"),
    ];
    for (content, zh, en) in cases {
        let before = book.texts();
        let error = book.open_file(content).unwrap_err();
        assert!(refused(Lang::Zh, &error).contains(zh), "{}", refused(Lang::Zh, &error));
        assert!(refused(Lang::En, &error).contains(en), "{}", refused(Lang::En, &error));
        assert_eq!(book.texts(), before);
    }
    let fault = book.open_file(&wrong_place).unwrap_err();
    let Refused::Fault(error) = fault else { panic!("{fault:?}") };
    assert!(matches!(error.fault, Fault::FigureInTwoFiles { .. } | Fault::WrongAuthority));
}

/// A random change at the form of a random figure.
#[derive(Clone, Debug)]
enum Move {
    Type(usize, usize, String),
    End(usize, String),
    Remove(usize, usize),
    Check(usize, usize),
    Undo,
    Redo,
}

fn moves() -> impl Strategy<Value = Vec<Move>> {
    let text = prop_oneof![
        "[0-9]{1,5}(\\.[0-9]{1,3})?",
        "20[0-9]{2}(-[01][0-9](-[0-3][0-9])?)?",
        "missing|ended|always|unknown|official|unverified|yes|year|combined|month",
        "[\\PC]{0,8}",
    ];
    let figure = 0_usize..300;
    let one = prop_oneof![
        5 => (figure.clone(), 0_usize..12, text.clone()).prop_map(|(f, i, t)| Move::Type(f, i, t)),
        1 => (figure.clone(), "20[2-4][0-9]-0[1-9]").prop_map(|(f, t)| Move::End(f, t)),
        1 => (figure.clone(), 0_usize..4).prop_map(|(f, at)| Move::Remove(f, at)),
        1 => (figure, 0_usize..4).prop_map(|(f, at)| Move::Check(f, at)),
        1 => Just(Move::Undo),
        1 => Just(Move::Redo),
    ];
    proptest::collection::vec(one, 1..14)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_done_the_files_load_and_are_the_same_when_opened_again(moves in moves()) {
        let keys: Vec<String> = shipped().figures().iter().map(|f| f.key.clone())
            .filter(|key| !key.contains("training.confirmed") && !key.contains("training.amount_of")).collect();
        let mut book = book();
        for one in moves {
            let key = |at: usize| keys[at % keys.len()].as_str();
            // What is refused changes nothing; what is taken has to load.
            let _outcome = match one {
                Move::Type(figure, input, text) => {
                    let key = key(figure);
                    let at = book.entries(key).len().checked_sub(1).filter(|_| input % 2 == 0);
                    let mut form = form(&book, key, at);
                    let inputs = form.inputs();
                    let path = inputs[input % inputs.len()].path.clone();
                    form.set(&path, &text);
                    book.change(&change(&form, ""))
                }
                Move::End(figure, from) => {
                    let mut form = form(&book, key(figure), None);
                    form.set("state", "ended");
                    form.set("from", &from);
                    book.change(&change(&form, ""))
                }
                Move::Remove(figure, at) => book.remove(key(figure), at),
                Move::Check(figure, at) => book.check(key(figure), at, TODAY, ""),
                Move::Undo => { book.undo(); Ok(()) }
                Move::Redo => { book.redo(); Ok(()) }
            };
        }
        let after = texts(&book);
        let chain: Vec<(&str, &str)> = after.iter().map(|(c, t)| (c.as_str(), t.as_str())).collect();
        prop_assert_eq!(Book::open(&chain).unwrap().texts(), after.clone());
        for (_, text) in &after {
            prop_assert_eq!(&write(&Json::parse(text).unwrap()), text);
        }
    }
}
